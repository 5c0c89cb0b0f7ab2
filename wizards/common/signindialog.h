// Signing in to a tenant for one purpose: account, code or browser, and who it turned out to be, for confirmation.
#pragma once

#include "models/domain/ticket.h"
#include "models/flows/signedin.h"
#include "models/ports/work.h"
#include "wizards/common/retranslating.h"

#include <QDialog>

#include <functional>
#include <optional>

class QPushButton;
class QStackedWidget;

namespace TenantLink
{

class FailureView;
class PlainLabel;
class SignedInView;
class SignInForm;
class SignInView;

struct SignInPurpose {
    QString cloudId;
    QString tenant{};                         ///< id or domain; empty: from the UPN
    std::optional<TenantId> expectedTenant{}; ///< another one is a stop
    QString adminUpn{};                       ///< prefilled
    QString clientId{};                       ///< empty: the provider's sign-in app for the cloud, else the cloud's
    QStringList scopes;
    SignInMethod method = SignInMethod::DeviceCode;
    std::function<QString()> why{}; ///< one sentence, in the language of the moment
    bool confirmApp = true; ///< tenant, account, application, rights are shown and have to be confirmed; not possible
                            ///< where the scopes open no Microsoft Graph: then the account is the one that was typed
};

/// Opened by open(); deletes itself when it closes; closing cancels.
class SignInDialog : public Retranslating<QDialog>
{
    Q_OBJECT
public:
    SignInDialog(Ports ports, SignInPurpose purpose, QWidget *parent);
    void done(int result) override;

Q_SIGNALS:
    /// Once, before it closes.
    void signedIn(const TenantLink::SignedIn &who);

protected:
    void retranslate() override;

private:
    enum Face { Account, Running, Confirm };
    void findApp();
    void goOn();
    void goBack();
    void start();
    void showFace(Face face);
    void confirm(const SignedIn &who);
    void refresh();
    [[nodiscard]] Face face() const;

    Ports m_ports;
    SignInPurpose m_purpose;
    bool m_appMissing = false;
    std::optional<SignedIn> m_who;
    PlainLabel *m_why;
    QStackedWidget *m_faces;
    SignInForm *m_form;
    FailureView *m_notSetUp;
    SignInView *m_running;
    SignedInView *m_confirm;
    QPushButton *m_back;
    QPushButton *m_next;
    QPushButton *m_cancel;
    Work m_work;
};

} // namespace TenantLink
