// A tenant that people sign in to, by a script: discovery, codes, tokens, and a browser that the test holds.
#pragma once

#include "models/adapters/latch.h"
#include "models/flows/signin.h"
#include "models/ports/loopback.h"
#include "tests/support/await.h"
#include "tests/support/fakeclock.h"
#include "tests/support/scriptedhttp.h"
#include "tests/wizards/fakedesktop.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

namespace TenantLink
{

inline const QString SignInTenant = QStringLiteral("e7b08158-ad3f-4cbb-bdcb-18d2b2401efc");
inline const QString SignInClient = QStringLiteral("dcbacf96-3205-4203-89a2-07e8a4733688");
inline const QString SignInBase = QStringLiteral("https://login.example/") + SignInTenant;
inline const QString SignInRedirect = QStringLiteral("http://127.0.0.1:54321");

/// The redirect arrives when the test says so.
class HeldRedirect : public Redirect
{
public:
    std::function<bool(const QUrl &)> belongs;
    std::function<RedirectPage(const QUrl &)> page;
    RedirectPage shown;
    std::shared_ptr<Latch> over = Latch::create();
    std::optional<Result<QUrl>> outcome;

    [[nodiscard]] QUrl address() const override { return QUrl(SignInRedirect); }
    [[nodiscard]] Task<Result<QUrl>> taken(std::function<bool(const QUrl &)> b,
                                           std::function<RedirectPage(const QUrl &)> p, std::chrono::milliseconds,
                                           Cancel cancel) override
    {
        belongs = std::move(b);
        page = std::move(p);
        return wait(this, std::move(cancel));
    }
    /// What the browser asks for. True: it was taken.
    bool ask(const QUrl &url)
    {
        if (!belongs(url))
            return false;
        shown = page(url);
        end(url);
        return true;
    }
    void end(Result<QUrl> result)
    {
        outcome.emplace(std::move(result));
        over->open();
    }

private:
    static Task<Result<QUrl>> wait(HeldRedirect *self, Cancel cancel)
    {
        const auto over = self->over;
        const auto listener = cancel.onRequest([over] { over->open(); });
        const Latch::Opened opened = over->wait();
        co_await opened;
        if (cancel.requested())
            co_return fail(FailureCode::Cancelled);
        co_return *self->outcome;
    }
};

class HeldLoopback : public Loopback
{
public:
    bool refuses = false;
    std::shared_ptr<HeldRedirect> redirect = std::make_shared<HeldRedirect>();
    [[nodiscard]] Result<std::shared_ptr<Redirect>> listen() override
    {
        if (refuses)
            return fail(FailureCode::LoopbackRefused);
        return redirect;
    }
};

inline QByteArray jsonOf(const QJsonObject &object) { return QJsonDocument(object).toJson(QJsonDocument::Compact); }

/// An id token that names this tenant.
inline QString idTokenOf(const QString &tenant)
{
    const QByteArray claims = jsonOf(
        {{QStringLiteral("tid"), tenant}, {QStringLiteral("preferred_username"), QStringLiteral("ada@contoso.com")}});
    return QString::fromLatin1("e30." + claims.toBase64(QByteArray::Base64UrlEncoding) + ".x");
}

inline QJsonObject tokenObject(const QString &scopes = QStringLiteral("User.Read openid profile"))
{
    return {{QStringLiteral("token_type"), QStringLiteral("Bearer")},
            {QStringLiteral("scope"), scopes},
            {QStringLiteral("expires_in"), 3600},
            {QStringLiteral("access_token"), QStringLiteral("TOKENVALUE")},
            {QStringLiteral("refresh_token"), QStringLiteral("REFRESH")},
            {QStringLiteral("id_token"), idTokenOf(SignInTenant)}};
}

struct SignInWorld {
    SignInWorld()
    {
        Cloud cloud;
        cloud.id = QStringLiteral("example");
        cloud.name = QStringLiteral("Example");
        cloud.authority = QUrl(QStringLiteral("https://login.example"));
        cloud.graph = QUrl(QStringLiteral("https://graph.example"));
        cloud.hosts = {QStringLiteral("login.example")};
        cloud.deviceLoginHosts = {QStringLiteral("pages.example")};
        cloud.signInClientId = SignInClient;
        Cloud other = cloud;
        other.id = QStringLiteral("other");
        other.name = QStringLiteral("Other");
        other.signInClientId.clear();
        other.hosts = {QStringLiteral("login.other")};
        other.graph = QUrl(QStringLiteral("https://graph.other"));
        clock->setAutomatic(true);
        ports.http = http;
        ports.clock = clock;
        ports.desktop = desktop;
        ports.loopback = loopback;
        ports.clouds = std::make_shared<const QList<Cloud>>(QList<Cloud>{cloud, other});
        request = {QStringLiteral("example"),
                   QStringLiteral("contoso.com"),
                   {},
                   {QStringLiteral("openid"), QStringLiteral("profile"), QStringLiteral("User.Read")}};
        start = clock->monotonic();
    }

    ScriptedHttp::Step &expectDiscovery(const QJsonObject &changes = {})
    {
        QJsonObject document{
            {QStringLiteral("issuer"), QString(SignInBase + QStringLiteral("/v2.0"))},
            {QStringLiteral("token_endpoint"), QString(SignInBase + QStringLiteral("/oauth2/v2.0/token"))},
            {QStringLiteral("authorization_endpoint"), QString(SignInBase + QStringLiteral("/oauth2/v2.0/authorize"))},
            {QStringLiteral("device_authorization_endpoint"),
             QString(SignInBase + QStringLiteral("/oauth2/v2.0/devicecode"))}};
        for (auto change = changes.begin(); change != changes.end(); ++change)
            document.insert(change.key(), change.value());
        return http
            ->expect(HttpRequest::Verb::Get, QStringLiteral("https://login.example/contoso.com/v2.0/"
                                                            ".well-known/openid-configuration"))
            .answers(200, jsonOf(document));
    }
    ScriptedHttp::Step &expectCode(const QJsonObject &changes = {})
    {
        QJsonObject answer{{QStringLiteral("device_code"), QStringLiteral("DEVICECODE")},
                           {QStringLiteral("user_code"), QStringLiteral("USERCODE")},
                           {QStringLiteral("verification_uri"), QStringLiteral("https://pages.example/devicelogin")},
                           {QStringLiteral("expires_in"), 900},
                           {QStringLiteral("interval"), 5},
                           {QStringLiteral("message"), QStringLiteral("Open https://evil.example and enter USERCODE")}};
        for (auto change = changes.begin(); change != changes.end(); ++change) {
            if (change.value().isNull())
                answer.remove(change.key());
            else
                answer.insert(change.key(), change.value());
        }
        return http->expect(HttpRequest::Verb::Post, SignInBase + QStringLiteral("/oauth2/v2.0/devicecode"))
            .answers(200, jsonOf(answer));
    }
    /// A request to the token endpoint; when it was sent is noted in `polled`.
    ScriptedHttp::Step &expectToken(int status, const QJsonObject &answer, const HttpHeaders &headers = {})
    {
        const QByteArray body = jsonOf(answer);
        return http->expect(HttpRequest::Verb::Post, SignInBase + QStringLiteral("/oauth2/v2.0/token"))
            .answersWith([this, status, body, headers](const HttpRequest &) {
                polled += int(std::chrono::duration_cast<std::chrono::seconds>(clock->monotonic() - start).count());
                return HttpAnswer{status, headers, body};
            });
    }
    ScriptedHttp::Step &expectError(const char *error, int aadsts = 0)
    {
        QJsonObject answer{{QStringLiteral("error"), QString::fromLatin1(error)}};
        if (aadsts)
            answer.insert(QStringLiteral("error_codes"), QJsonArray{aadsts});
        return expectToken(400, answer);
    }

    [[nodiscard]] SignInWatcher watcher()
    {
        return [this](const SignInProgress &progress) { seen += progress; };
    }
    [[nodiscard]] QList<SignInStage> stages() const
    {
        QList<SignInStage> stages;
        for (const SignInProgress &progress : seen)
            stages += progress.stage;
        return stages;
    }
    [[nodiscard]] Result<Access> byCode() { return await(signInWithCode(ports, request, watcher(), cancel)); }

    std::shared_ptr<ScriptedHttp> http = std::make_shared<ScriptedHttp>();
    std::shared_ptr<FakeClock> clock = std::make_shared<FakeClock>();
    std::shared_ptr<NotingDesktop> desktop = std::make_shared<NotingDesktop>();
    std::shared_ptr<HeldLoopback> loopback = std::make_shared<HeldLoopback>();
    Ports ports;
    SignInRequest request;
    Cancel cancel;
    std::chrono::milliseconds start{0};
    QList<int> polled; ///< seconds since the start
    QList<SignInProgress> seen;
};

} // namespace TenantLink
