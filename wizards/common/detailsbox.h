// "Details": codes and ids for support, hidden until asked for, with a Copy button.
#pragma once

#include "models/domain/failure.h"
#include "wizards/common/retranslating.h"

#include <QWidget>

class QPushButton;
class QToolButton;

namespace TenantLink
{

class PlainLabel;

class DetailsBox : public Retranslating<QWidget>
{
    Q_OBJECT
public:
    explicit DetailsBox(QWidget *parent = nullptr);
    /// Empty: the whole box is hidden.
    void setTechnical(const Technical &technical);
    /// What the details are of, where a window has several: "Details: Client secret". Empty: just "Details".
    void setSubject(const QString &subject);

protected:
    void retranslate() override;

private:
    void showDetails(bool shown);

    QToolButton *m_toggle;
    PlainLabel *m_text;
    QPushButton *m_copy;
    QString m_subject;
};

} // namespace TenantLink
