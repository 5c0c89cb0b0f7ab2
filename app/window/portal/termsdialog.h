// The Terms and Conditions that were approved with a service, to be read again.
#pragma once

#include "models/domain/commercial.h"
#include "wizards/common/retranslating.h"

#include <QDialog>

class QPushButton;

namespace TenantLink
{

class PlainLabel;
class TermsView;

/// Not modal; deletes itself when closed.
class TermsDialog : public Retranslating<QDialog>
{
    Q_OBJECT
public:
    explicit TermsDialog(const TermsDocument &terms, QWidget *parent = nullptr);

protected:
    void retranslate() override;

private:
    QString m_fileName;
    QString m_version;
    PlainLabel *m_about;
    TermsView *m_view;
    QPushButton *m_close;
};

} // namespace TenantLink
