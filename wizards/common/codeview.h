// The code that a person enters on Microsoft's page: the code, the page's link and QR code, and how long it is valid.
#pragma once

#include "models/flows/signin.h"
#include "wizards/common/retranslating.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace TenantLink
{

class PlainLabel;
class QrCode;

class CodeView : public Retranslating<QWidget>
{
    Q_OBJECT
public:
    explicit CodeView(Ports ports, QWidget *parent = nullptr);
    void setProgress(const SignInProgress &progress);
    void clear(); ///< no code is shown any more
    [[nodiscard]] QWidget *firstField() const;

protected:
    void retranslate() override;

private:
    void copyAndOpen();
    void count();

    Ports m_ports;
    SignInProgress m_progress;
    PlainLabel *m_how;
    QLabel *m_codeLabel;
    QLineEdit *m_code;
    QPushButton *m_copy;
    QLabel *m_linkLabel;
    QLineEdit *m_link;
    QPushButton *m_open;
    PlainLabel *m_notOpened;
    QrCode *m_qr;
    PlainLabel *m_qrNote;
    PlainLabel *m_left;
    PlainLabel *m_warning;
    QTimer m_tick;
    bool m_openFailed = false;
};

} // namespace TenantLink
