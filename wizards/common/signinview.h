// A running sign-in: the code, or the wait for the browser; what went wrong, and what may be tried instead.
#pragma once

#include "models/domain/ticket.h"
#include "models/flows/signedin.h"
#include "models/ports/work.h"
#include "wizards/common/retranslating.h"

#include <QWidget>

#include <optional>

class QPushButton;

namespace TenantLink
{

class CodeView;
class FailureView;
class MarkWidget;
class PlainLabel;

class SignInView : public Retranslating<QWidget>
{
    Q_OBJECT
public:
    explicit SignInView(Ports ports, QWidget *parent = nullptr);

    /// Runs on `work`, which its owner has begun and may stop; then call clear(). Continues after the sign-in where
    /// only reading who signed in had failed.
    void run(Work &work, const SignInRequest &request, SignInMethod method);
    void clear(); ///< nothing runs: no code is shown, no failure
    void setDone(const SignedIn &who);
    [[nodiscard]] QWidget *firstField() const; ///< null: the owner's choice

Q_SIGNALS:
    void signedIn(const TenantLink::SignedIn &who);
    void failed();
    /// Try again, a new code, or the other way of signing in: the owner begins its work and calls run().
    void startAsked(TenantLink::SignInMethod method);

protected:
    void retranslate() override;

private:
    enum class State { Idle, Running, Failed, Done };
    void take(const SignInProgress &progress);
    void settle(const Result<SignedIn> &result);
    void fail(const Failure &failure);
    void refresh();
    [[nodiscard]] QString status() const;

    Ports m_ports;
    State m_state = State::Idle;
    SignInMethod m_method = SignInMethod::DeviceCode;
    SignInProgress m_progress;
    std::optional<Access> m_access; ///< signed in, but who it is could not be read yet
    QString m_upn;                  ///< of who signed in
    MarkWidget *m_mark;
    PlainLabel *m_status;
    CodeView *m_code;
    QWidget *m_browser;
    PlainLabel *m_browserHow;
    QPushButton *m_openAgain;
    QPushButton *m_copyLink;
    FailureView *m_failure;
    QPushButton *m_again;
    QPushButton *m_byBrowser;
    QPushButton *m_byCode;
};

} // namespace TenantLink
