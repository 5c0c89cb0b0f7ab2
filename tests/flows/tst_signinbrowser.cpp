// Signing in with the browser, which the test plays, and staying signed in.
#include "models/domain/failuretext.h"
#include "tests/flows/signinworld.h"

#include <QCryptographicHash>
#include <QUrlQuery>

using namespace TenantLink;
using namespace Qt::StringLiterals;

namespace
{

/// Drives a sign-in in the browser; `browser` is called once it is open.
Result<Access> byBrowser(SignInWorld &world, const std::function<void(const QUrlQuery &)> &browser)
{
    const auto value = std::make_shared<std::optional<Result<Access>>>();
    const auto collect = [](Task<Result<Access>> t, std::shared_ptr<std::optional<Result<Access>>> v) -> Task<> {
        v->emplace(co_await std::move(t));
    };
    const Task<> task = collect(signInWithBrowser(world.ports, world.request, world.watcher(), world.cancel), value);
    awaitUntil([&] { return value->has_value() || world.loopback->redirect->belongs; });
    if (!value->has_value())
        browser(QUrlQuery(world.desktop->opened.value(0)));
    awaitUntil([&] { return value->has_value(); });
    return **value;
}

QString valueOf(const QUrlQuery &query, const char *key)
{
    return query.queryItemValue(QString::fromLatin1(key), QUrl::FullyDecoded);
}

QUrl back(const QUrlQuery &query, const QString &answer)
{
    return QUrl(SignInRedirect + u"/?"_s + answer + u"&state="_s + valueOf(query, "state"));
}

} // namespace

class SignInBrowserTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void browserGoesWell();
    void whatTheBrowserBrings_data();
    void whatTheBrowserBrings();
    void browserThatCannot_data();
    void browserThatCannot();
    void browserIsCancelled();
    void renewed();
    void renewingEnds_data();
    void renewingEnds();
};

void SignInBrowserTest::browserGoesWell()
{
    SignInWorld world;
    world.request.loginHint = u"ada+x@contoso.com"_s;
    world.request.language = u"de"_s;
    world.expectDiscovery();
    QByteArray form;
    world.http->expect(HttpRequest::Verb::Post, SignInBase + u"/oauth2/v2.0/token"_s)
        .answersWith([&form](const HttpRequest &request) {
            form = request.body;
            return HttpAnswer{200, {}, jsonOf(tokenObject())};
        });
    QUrlQuery asked;
    const Result<Access> access = byBrowser(world, [&](const QUrlQuery &query) {
        asked = query;
        HeldRedirect &redirect = *world.loopback->redirect;
        QVERIFY(!redirect.ask(QUrl(SignInRedirect + u"/?code=other&state=wrong"_s)));
        QVERIFY(!redirect.ask(QUrl(SignInRedirect + u"/other?code=c&state="_s + valueOf(query, "state"))));
        QVERIFY(!redirect.ask(QUrl(SignInRedirect + u"/?code=c&state="_s + valueOf(query, "state") + u"&state=x"_s)));
        QVERIFY(redirect.ask(back(query, u"code=0.A+b%2Bc%26&session_state=1"_s)));
    });
    QVERIFY(access);
    QCOMPARE(access->tenant.toString(), SignInTenant);
    QCOMPARE(world.desktop->opened.size(), 1);
    const QUrl opened = world.desktop->opened.first();
    QVERIFY(opened.toString().startsWith(SignInBase + u"/oauth2/v2.0/authorize?"_s));
    QVERIFY2(opened.toEncoded().contains("login_hint=ada%2Bx%40contoso.com"), opened.toEncoded().constData());
    QCOMPARE(valueOf(asked, "response_type"), u"code"_s);
    QCOMPARE(valueOf(asked, "response_mode"), u"query"_s);
    QCOMPARE(valueOf(asked, "client_id"), SignInClient);
    QCOMPARE(valueOf(asked, "redirect_uri"), SignInRedirect);
    QCOMPARE(valueOf(asked, "scope"), u"openid profile https://graph.example/User.Read"_s);
    QCOMPARE(valueOf(asked, "prompt"), u"select_account"_s);
    QCOMPARE(valueOf(asked, "code_challenge_method"), u"S256"_s);
    QCOMPARE(valueOf(asked, "ui_locales"), u"de"_s);
    QVERIFY(valueOf(asked, "state").size() >= 43);
    // The code as it came, the same redirect, and the verifier of the challenge.
    const QUrlQuery sent(QString::fromLatin1(form));
    QCOMPARE(valueOf(sent, "grant_type"), u"authorization_code"_s);
    QCOMPARE(valueOf(sent, "code"), u"0.A b+c&"_s);
    QCOMPARE(valueOf(sent, "redirect_uri"), SignInRedirect);
    QCOMPARE(valueOf(sent, "client_id"), SignInClient);
    QVERIFY(!form.contains("client_secret"));
    const QByteArray verifier = valueOf(sent, "code_verifier").toLatin1();
    QVERIFY(verifier.size() >= 43);
    QCOMPARE(valueOf(asked, "code_challenge").toLatin1(),
             QCryptographicHash::hash(verifier, QCryptographicHash::Sha256)
                 .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
    QCOMPARE(world.stages(),
             (QList<SignInStage>{SignInStage::Preparing, SignInStage::BrowserOpen, SignInStage::Redeeming}));
    QCOMPARE(world.loopback->redirect->shown.language, u"de"_s);
    QCOMPARE(world.loopback->redirect->shown.title, u"Back to TenantLink"_s);
    QCOMPARE(world.http->complaints(), QStringList());
}

void SignInBrowserTest::whatTheBrowserBrings_data()
{
    QTest::addColumn<QString>("answer");
    QTest::addColumn<FailureCode>("code");
    QTest::addColumn<int>("aadsts");
    const auto row = [](const QString &answer, FailureCode code, int aadsts = 0) {
        QTest::newRow(qPrintable(answer)) << answer << code << aadsts;
    };
    row(u"error=access_denied&error_description=AADSTS65004%3A+User+declined"_s, FailureCode::SignInDeclined, 65004);
    row(u"error=access_denied&error_subcode=cancel"_s, FailureCode::SignInDeclined);
    row(u"error=access_denied&error_description=AADSTS53003%3A+Blocked"_s, FailureCode::SignInRefused, 53003);
    row(u"error=invalid_client&error_description=AADSTS650052: no\r\nTrace"_s, FailureCode::SignInRefused, 650052);
    row(u"error=consent_required&error_description=AADSTS90094"_s, FailureCode::SignInRefused, 90094);
    row(u"error=server_error&error_description=hello"_s, FailureCode::SignInRefused);
    row(u"error=temporarily_unavailable"_s, FailureCode::ServiceUnavailable);
    row(u"hello=1"_s, FailureCode::SignInAnswerForeign);
    row(u"code="_s, FailureCode::SignInAnswerForeign);
    row(u"code=a&code=b"_s, FailureCode::SignInAnswerForeign);
    row(u"code=a&error=b"_s, FailureCode::SignInAnswerForeign);
}

void SignInBrowserTest::whatTheBrowserBrings()
{
    QFETCH(QString, answer);
    SignInWorld world;
    world.expectDiscovery();
    const Result<Access> access =
        byBrowser(world, [&](const QUrlQuery &query) { QVERIFY(world.loopback->redirect->ask(back(query, answer))); });
    QVERIFY(!access);
    QTEST(access.error().code, "code");
    QTEST(access.error().aadsts, "aadsts");
    QCOMPARE(world.loopback->redirect->shown.title, u"The sign-in was not finished"_s);
    QCOMPARE(world.http->complaints(), QStringList());
}

void SignInBrowserTest::browserThatCannot_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<FailureCode>("code");
    QTest::newRow("no browser") << u"browser"_s << FailureCode::SignInBrowserMissing;
    QTest::newRow("no port") << u"port"_s << FailureCode::LoopbackRefused;
    QTest::newRow("no loopback at all") << u"nothing"_s << FailureCode::LoopbackRefused;
    QTest::newRow("never back") << u"never"_s << FailureCode::SignInNotReturned;
    QTest::newRow("only a foreign answer") << u"foreign"_s << FailureCode::SignInAnswerForeign;
    QTest::newRow("code refused") << u"code"_s << FailureCode::SignInRefused;
    QTest::newRow("scope missing") << u"scope"_s << FailureCode::SignInScopeMissing;
}

void SignInBrowserTest::browserThatCannot()
{
    QFETCH(QString, what);
    SignInWorld world;
    world.expectDiscovery();
    world.desktop->opens = what != "browser"_L1;
    world.loopback->refuses = what == "port"_L1;
    if (what == "nothing"_L1)
        world.ports.loopback.reset();
    if (what == "code"_L1)
        world.expectToken(400, {{u"error"_s, u"invalid_grant"_s},
                                {u"error_codes"_s, QJsonArray{70008}},
                                {u"error_description"_s, u"AADSTS70008: code SECRETCODE has expired"_s}});
    if (what == "scope"_L1)
        world.expectToken(200, tokenObject(u"openid"_s));
    const Result<Access> access = byBrowser(world, [&](const QUrlQuery &query) {
        HeldRedirect &redirect = *world.loopback->redirect;
        if (what == "foreign"_L1)
            QVERIFY(!redirect.ask(QUrl(SignInRedirect + u"/?code=c&state=wrong"_s)));
        if (what == "never"_L1 || what == "foreign"_L1)
            redirect.end(fail(FailureCode::SignInNotReturned));
        else
            QVERIFY(redirect.ask(back(query, u"code=SECRETCODE"_s)));
    });
    QVERIFY(!access);
    QTEST(access.error().code, "code");
    QVERIFY(!technicalText(access.error().technical).contains(u"SECRETCODE"_s));
    QCOMPARE(world.http->complaints(), QStringList());
}

void SignInBrowserTest::browserIsCancelled()
{
    SignInWorld world;
    world.expectDiscovery();
    const Result<Access> access = byBrowser(world, [&](const QUrlQuery &) { world.cancel.request(); });
    QCOMPARE(access.error().code, FailureCode::Cancelled);
}

void SignInBrowserTest::renewed()
{
    SignInWorld world;
    QJsonObject token = tokenObject();
    token.remove(u"refresh_token"_s);
    world.expectDiscovery();
    world.expectToken(200, token)
        .body("grant_type=refresh_token&client_id=dcbacf96-3205-4203-89a2-07e8a4733688&scope="
              "openid%20profile%20https%3A%2F%2Fgraph.example%2FUser.Read&refresh_token=OLD%2B");
    const Result<Access> access = await(renewAccess(world.ports, world.request, Secret(u"OLD+"_s), world.cancel));
    QVERIFY(access);
    QCOMPARE(access->token.revealUtf8(), "TOKENVALUE");
    QCOMPARE(access->refresh.revealUtf8(), "OLD+"); // no newer one came
    QCOMPARE(await(renewAccess(world.ports, world.request, Secret(), world.cancel)).error().code,
             FailureCode::SignInEnded);
}

void SignInBrowserTest::renewingEnds_data()
{
    QTest::addColumn<QByteArray>("error");
    QTest::addColumn<int>("aadsts");
    QTest::addColumn<FailureCode>("code");
    QTest::newRow("revoked") << QByteArray("invalid_grant") << 50173 << FailureCode::SignInEnded;
    QTest::newRow("interaction") << QByteArray("interaction_required") << 50076 << FailureCode::SignInEnded;
    QTest::newRow("application gone") << QByteArray("unauthorized_client") << 700016 << FailureCode::SignInRefused;
    QTest::newRow("Microsoft is ill") << QByteArray("temporarily_unavailable") << 90033
                                      << FailureCode::ServiceUnavailable;
}

void SignInBrowserTest::renewingEnds()
{
    QFETCH(QByteArray, error);
    QFETCH(int, aadsts);
    SignInWorld world;
    world.expectDiscovery();
    world.expectError(error.constData(), aadsts);
    QTEST(await(renewAccess(world.ports, world.request, Secret(u"OLD"_s), world.cancel)).error().code, "code");
}

QTEST_GUILESS_MAIN(SignInBrowserTest)
#include "tst_signinbrowser.moc"
