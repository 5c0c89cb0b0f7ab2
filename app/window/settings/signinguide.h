// How to register the sign-in application: a guide to read, copy and print.
#pragma once

#include "wizards/common/retranslating.h"

#include <QDialog>

class QPushButton;
class QTextBrowser;

namespace TenantLink
{

/// In the language of the moment.
[[nodiscard]] QString signInGuideHtml();

class SignInGuide : public Retranslating<QDialog>
{
    Q_OBJECT
public:
    /// A window beside the page, not before it. Deletes itself when closed.
    explicit SignInGuide(QWidget *parent = nullptr);

protected:
    void retranslate() override;

private:
    void print();

    QTextBrowser *m_text;
    QPushButton *m_print;
    QPushButton *m_copy;
    QPushButton *m_close;
};

} // namespace TenantLink
