#include "tests/wizards/invitation/signinworld.h"

#include "wizards/common/wizardpage.h"
#include "wizards/invitation/pages/adminaccountpage.h"
#include "wizards/invitation/pages/signedinpage.h"
#include "wizards/invitation/pages/signinpage.h"

#include <QCoroTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QUrlQuery>

namespace TenantLink
{

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{
HttpAnswer json(const QJsonObject &body, int status = 200)
{
    return {status,
            {{"Content-Type", "application/json"}, {"Date", "Sun, 01 Mar 2026 12:00:00 GMT"}},
            QJsonDocument(body).toJson(QJsonDocument::Compact)};
}

HttpAnswer refusal(const QString &error, int aadsts)
{
    return json({{u"error"_s, error},
                 {u"error_codes"_s, QJsonArray{aadsts}},
                 {u"error_description"_s, u"AADSTS%1: refused"_s.arg(aadsts)},
                 {u"correlation_id"_s, u"0f0f0f0f-0000-0000-0000-000000000001"_s}},
                400);
}

QJsonObject list(const QJsonArray &rows) { return {{u"value"_s, rows}}; }

/// The page behind: only that it was reached counts.
class BehindPage : public WizardPage
{
public:
    BehindPage() : WizardPage(SignInPath::Behind) { retranslate(); }

protected:
    void retranslate() override { setTexts(u"Sandbox"_s, u"Sandbox"_s); }
};
} // namespace

Task<Result<HttpAnswer>> FakeEntra::send(HttpRequest request, Cancel cancel)
{
    QTimer hop;
    hop.setSingleShot(true);
    hop.start(0);
    co_await hop;
    if (cancel.requested())
        co_return fail(FailureCode::Cancelled);
    const bool graph = request.url.host() == "graph.example"_L1;
    if (graph && graphNetwork)
        co_return fail(*graphNetwork, request.url.host());
    if (network)
        co_return fail(*network, request.url.host());
    co_return answerTo(request);
}

HttpAnswer FakeEntra::answerTo(const HttpRequest &request)
{
    const QString path = request.url.path();
    if (path.endsWith("openid-configuration"_L1)) {
        const QString tenant = u"https://login.example/"_s + FakeTenant::Id;
        return json({{u"issuer"_s, QString(tenant + u"/v2.0"_s)},
                     {u"token_endpoint"_s, QString(tenant + u"/oauth2/v2.0/token"_s)}});
    }
    if (path.endsWith("/devicecode"_L1)) {
        ++codes;
        const QString code = codes == 1 ? SignInTenant::Code : SignInTenant::Code.chopped(1) + QString::number(codes);
        return json({{u"device_code"_s, u"not-to-be-seen"_s},
                     {u"user_code"_s, code},
                     {u"verification_uri"_s, codePage},
                     {u"expires_in"_s, lifetime},
                     {u"interval"_s, 5}});
    }
    if (path.endsWith("/token"_L1))
        return tokenAnswer(request.body);
    if (path.endsWith("/$batch"_L1))
        return batchAnswer(request.body);
    return json(list({QJsonObject{{u"createdDateTime"_s, u"2026-01-01T00:00:00Z"_s}}})); // who uses the application
}

HttpAnswer FakeEntra::tokenAnswer(const QByteArray &form)
{
    const bool polled = form.contains("device_code");
    polls += polled ? 1 : 0;
    const Poll outcome = polled || poll == Poll::Refused ? poll : Poll::Token;
    switch (outcome) {
    case Poll::Pending:
        return refusal(u"authorization_pending"_s, 70016);
    case Poll::Declined:
        return refusal(u"authorization_declined"_s, 0);
    case Poll::Expired:
        return refusal(u"expired_token"_s, 70019);
    case Poll::Refused:
        return refusal(u"invalid_grant"_s, aadsts);
    case Poll::Token:
        break;
    }
    return json({{u"access_token"_s, u"not-to-be-seen-either"_s},
                 {u"token_type"_s, u"Bearer"_s},
                 {u"expires_in"_s, 3599},
                 {u"scope"_s, granted.join(u' ')}});
}

HttpAnswer FakeEntra::batchAnswer(const QByteArray &body)
{
    ++batches;
    QJsonArray held;
    for (const QString &role : roles)
        held += QJsonObject{{u"roleTemplateId"_s, role}, {u"displayName"_s, QString(u"Role "_s + role.left(4))}};
    const QJsonArray domains{QJsonObject{{u"name"_s, u"contoso.onmicrosoft.com"_s}, {u"isInitial"_s, true}}};
    const QJsonObject publisher{{u"displayName"_s, u"Northwind Voice"_s}};
    const QHash<QString, QJsonObject> bodies{
        {u"me"_s,
         {{u"id"_s, FakeTenant::Principal},
          {u"displayName"_s, u"Ada Admin"_s},
          {u"userPrincipalName"_s, upn},
          {u"userType"_s, userType}}},
        {u"home"_s, list({QJsonObject{
                        {u"id"_s, FakeTenant::Id}, {u"displayName"_s, tenantName}, {u"verifiedDomains"_s, domains}}})},
        {u"myRoles"_s, list(held)},
        {u"signInApp"_s,
         {{u"id"_s, FakeTenant::Client},
          {u"displayName"_s, u"Northwind sign-in"_s},
          {u"verifiedPublisher"_s, verified ? publisher : QJsonObject()},
          {u"appOwnerOrganizationId"_s, u"77777777-1111-2222-3333-444455556666"_s}}},
    };
    QJsonArray responses;
    const QJsonArray requests = QJsonDocument::fromJson(body).object()[u"requests"].toArray();
    for (const QJsonValue &one : requests) {
        const QString id = one[u"id"].toString();
        const bool refused = rolesRefused && id == "myRoles"_L1;
        const QJsonObject error{{u"error"_s, QJsonObject{{u"code"_s, u"Authorization_RequestDenied"_s}}}};
        responses += QJsonObject{
            {u"id"_s, id}, {u"status"_s, refused ? 403 : 200}, {u"body"_s, refused ? error : bodies.value(id)}};
    }
    return json({{u"responses"_s, responses}});
}

struct FakeLoopback::Waiting {
    std::shared_ptr<Latch> gate = Latch::create();
    QUrl came;
};

class FakeLoopback::FakeRedirect : public Redirect
{
public:
    FakeRedirect(std::shared_ptr<Waiting> waiting) : m_waiting(std::move(waiting)) {}
    QUrl address() const override { return QUrl(u"http://127.0.0.1:54321"_s); }
    Task<Result<QUrl>> taken(std::function<bool(const QUrl &)> belongs, std::function<RedirectPage(const QUrl &)>,
                             std::chrono::milliseconds, Cancel cancel) override
    {
        return take(m_waiting, std::move(belongs), std::move(cancel));
    }

private:
    static Task<Result<QUrl>> take(std::shared_ptr<Waiting> waiting, std::function<bool(const QUrl &)> belongs,
                                   Cancel cancel)
    {
        const auto listener = cancel.onRequest([gate = waiting->gate] { gate->open(); });
        const Latch::Opened opened = waiting->gate->wait();
        co_await opened;
        if (cancel.requested())
            co_return fail(FailureCode::Cancelled);
        const QUrl came = waiting->came;
        if (!belongs(came))
            co_return fail(FailureCode::SignInNotReturned);
        co_return came;
    }
    std::shared_ptr<Waiting> m_waiting;
};

Result<std::shared_ptr<Redirect>> FakeLoopback::listen()
{
    if (refuses)
        return fail(FailureCode::LoopbackRefused);
    ++listening;
    m_waiting = std::make_shared<Waiting>();
    return std::make_shared<FakeRedirect>(m_waiting);
}

void FakeLoopback::comeBack(const QUrl &url)
{
    m_waiting->came = url;
    m_waiting->gate->open();
}

SignInWorld::SignInWorld()
{
    Cloud global = world.ports.clouds->first();
    global.deviceLoginHosts = {u"login.example"_s};
    world.ports.clouds = std::make_shared<const QList<Cloud>>(QList<Cloud>{global});
    world.ports.http = entra;
    world.ports.clock = clock;
    world.ports.loopback = loopback;
    state->ports = world.ports;
    state->path = Path::CreateRegistration;
    Ticket ticket;
    ticket.providerName = u"Northwind Voice"_s;
    ticket.customerName = u"Contoso Ltd"_s;
    ticket.cloudId = u"global"_s;
    ticket.signInClientId = SignInTenant::App;
    ticket.expiresAt = clock->now().addDays(1);
    state->opened = OpenedInvitation{SignedTicket{ticket, "ticket"}, Trust::Confirmed, {}};
}

bool SignInWorld::passUntil(const std::function<bool()> &condition) const
{
    return WizardDriver::wait([&] {
        if (condition())
            return true;
        clock->advance(1s);
        return false;
    });
}

void SignInWorld::signInWithBrowser() const
{
    const QUrlQuery sent(world.desktop->opened.last());
    QUrl back(u"http://127.0.0.1:54321/"_s);
    back.setQuery(u"code=a-code&state="_s + sent.queryItemValue(u"state"_s, QUrl::FullyEncoded));
    loopback->comeBack(back);
}

SignInPath::SignInPath(const SharedInvitation &state) : FlowWizard(u"signInPath"_s, nullptr)
{
    addPage(new AdminAccountPage(state));
    addPage(new SignInPage(state));
    addPage(new SignedInPage(state));
    addPage(new BehindPage);
    retranslate();
    fitToScreen();
}

OnPath::OnPath(const SignInWorld &world) : m_wizard(new SignInPath(world.state))
{
    m_wizard->setAttribute(Qt::WA_DeleteOnClose);
    m_wizard->show();
    if (!QTest::qWaitForWindowActive(m_wizard))
        qWarning("the wizard did not become active");
}

} // namespace TenantLink
