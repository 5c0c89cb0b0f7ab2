// Shown instead of everything when the store cannot be used: what is wrong, what to do, the way out.
#pragma once

#include "models/domain/failure.h"
#include "wizards/common/retranslating.h"

#include <QWidget>

class QPushButton;

namespace TenantLink
{

class FailureView;
class PlainLabel;

class StoreFailurePage : public Retranslating<QWidget>
{
    Q_OBJECT
public:
    explicit StoreFailurePage(QWidget *parent = nullptr);
    void setFailure(const Failure &failure);
    /// While it is being tried again: says so.
    void setTrying(bool trying);
    void setDataFolder(const QString &folder);

Q_SIGNALS:
    void retryAsked();

protected:
    void retranslate() override;

private:
    PlainLabel *m_title;
    FailureView *m_failure;
    PlainLabel *m_untouched;
    QPushButton *m_open;
    QString m_folder;
    bool m_trying = false;
};

} // namespace TenantLink
