// A tenant that people sign in to, with whatever it may answer, and the three pages of signing in as a wizard.
#pragma once

#include "models/adapters/latch.h"
#include "models/ports/loopback.h"
#include "tests/support/fakeclock.h"
#include "tests/wizards/world.h"
#include "wizards/common/flowwizard.h"
#include "wizards/invitation/state.h"

namespace TenantLink
{

namespace SignInTenant
{
inline const QString Admin = QStringLiteral("ada@contoso.com");
inline const QString App = QStringLiteral("abcdabcd-1111-2222-3333-444455556666");
inline const QString Code = QStringLiteral("ABCD-EFGH"); ///< the first; the next end in 2, 3 ...
inline const QString Page = QStringLiteral("https://login.example/device");
} // namespace SignInTenant

/// Entra and Graph as far as a sign-in goes; tests/flows checks the requests themselves.
class FakeEntra : public Http
{
public:
    enum class Poll { Pending, Token, Declined, Expired, Refused };
    Poll poll = Poll::Pending;
    int aadsts = 53003; ///< of Refused
    QString codePage = SignInTenant::Page;
    int lifetime = 900; ///< seconds
    std::optional<FailureCode> network;
    std::optional<FailureCode> graphNetwork;
    QString upn = SignInTenant::Admin;
    QString userType = QStringLiteral("Member");
    QString tenantName = QStringLiteral("Contoso Ltd");
    QStringList roles{QStringLiteral("62e90394-69f5-4237-9190-012177145e10")}; ///< template ids
    bool rolesRefused = false;
    bool verified = true;
    QStringList granted = scopesFor(AdminWork::Provision, true);
    int codes = 0; ///< asked for
    int polls = 0;
    int batches = 0;

    Task<Result<HttpAnswer>> send(HttpRequest request, Cancel cancel) override;
    void warm(QUrl, QString) override {}

private:
    [[nodiscard]] HttpAnswer answerTo(const HttpRequest &request);
    [[nodiscard]] HttpAnswer tokenAnswer(const QByteArray &form);
    [[nodiscard]] HttpAnswer batchAnswer(const QByteArray &body);
};

/// The browser's way back, by hand.
class FakeLoopback : public Loopback
{
public:
    bool refuses = false;
    int listening = 0;
    Result<std::shared_ptr<Redirect>> listen() override;
    /// As the browser would, after the person signed in.
    void comeBack(const QUrl &url);

private:
    struct Waiting;
    class FakeRedirect;
    std::shared_ptr<Waiting> m_waiting;
};

struct SignInWorld {
    SignInWorld();

    World world;
    std::shared_ptr<FakeEntra> entra = std::make_shared<FakeEntra>();
    std::shared_ptr<FakeClock> clock = std::make_shared<FakeClock>();
    std::shared_ptr<FakeLoopback> loopback = std::make_shared<FakeLoopback>();
    SharedInvitation state = std::make_shared<InvitationState>();

    [[nodiscard]] Ticket &ticket() { return state->opened->ticket.ticket; }
    /// Time passes, second by second, until then.
    [[nodiscard]] bool passUntil(const std::function<bool()> &condition) const;
    /// The browser comes back from where it was sent to.
    void signInWithBrowser() const;
};

/// Admin account, Sign in, Signed in, and a page behind them. Deletes itself when closed.
class SignInPath : public FlowWizard
{
    Q_OBJECT
public:
    explicit SignInPath(const SharedInvitation &state);
    ~SignInPath() override { haltPages(); }
    static constexpr QLatin1StringView Behind{"behind"};

protected:
    void retranslate() override { setTexts(QStringLiteral("Sandbox")); }
};

/// A shown wizard, and its owner for the length of a test.
class OnPath
{
public:
    explicit OnPath(const SignInWorld &world);
    ~OnPath() { std::unique_ptr<SignInPath>(m_wizard.data()).reset(); }
    Q_DISABLE_COPY_MOVE(OnPath)
    operator SignInPath *() const { return m_wizard; }
    SignInPath *operator->() const { return m_wizard; }
    [[nodiscard]] bool gone() const { return m_wizard.isNull(); }

private:
    QPointer<SignInPath> m_wizard;
};

} // namespace TenantLink
