// Signing in with a code: every answer of microsoft365.md 1.5, the rhythm of polling, and ways to stop.
#include "models/domain/failuretext.h"
#include "tests/flows/signinworld.h"

using namespace TenantLink;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{
/// The task's result when it comes, for tests that do something meanwhile.
template <class T>
struct Running {
    explicit Running(Task<T> t) : task(collect(std::move(t), value)) {}
    static Task<> collect(Task<T> t, std::shared_ptr<std::optional<T>> value) { value->emplace(co_await std::move(t)); }
    [[nodiscard]] bool done() const { return value->has_value(); }
    T end()
    {
        awaitUntil([this] { return done(); });
        return **value;
    }
    std::shared_ptr<std::optional<T>> value = std::make_shared<std::optional<T>>();
    Task<> task;
};

QString allOf(const Failure &failure)
{
    return failure.subject + technicalText(failure.technical) + describe(failure).what + describe(failure).remedy;
}
} // namespace

class SignInTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goesWell();
    void refusals_data();
    void refusals();
    void rhythm_data();
    void rhythm();
    void lastPollDecides_data();
    void lastPollDecides();
    void serverSaysLater();
    void networkIsWaitedFor();
    void networkStaysAway();
    void wakeUpPollsOnceEarly_data();
    void wakeUpPollsOnceEarly();
    void cancelAtEachStep_data();
    void cancelAtEachStep();
    void pages_data();
    void pages();
    void codesThatAreNone_data();
    void codesThatAreNone();
    void scopes_data();
    void scopes();
    void placesThatAreRefused_data();
    void placesThatAreRefused();
    void tokenOfAnotherTenant();
};

void SignInTest::goesWell()
{
    SignInWorld world;
    world.expectDiscovery();
    world.expectCode().body("client_id=dcbacf96-3205-4203-89a2-07e8a4733688&scope=openid%20profile%20https%3A%2F%2F"
                            "graph.example%2FUser.Read");
    world.expectError("authorization_pending", 70016);
    world.expectToken(200, tokenObject(u"https://graph.example/User.Read openid profile"_s))
        .body("grant_type=urn%3Aietf%3Aparams%3Aoauth%3Agrant-type%3Adevice_code&client_id="
              "dcbacf96-3205-4203-89a2-07e8a4733688&device_code=DEVICECODE");
    const Result<Access> access = world.byCode();
    QVERIFY(access);
    QCOMPARE(access->token.revealUtf8(), "TOKENVALUE");
    QCOMPARE(access->refresh.revealUtf8(), "REFRESH");
    QCOMPARE(access->scopes, (QStringList{u"User.Read"_s, u"openid"_s, u"profile"_s}));
    QCOMPARE(access->tenant.toString(), SignInTenant);
    QCOMPARE(access->clientId, SignInClient);
    QCOMPARE(access->cloudId, u"example"_s);
    QCOMPARE(access->until, world.start + 10s + 3600s);
    QCOMPARE(world.polled, (QList<int>{5, 10}));
    QCOMPARE(world.stages(),
             (QList<SignInStage>{SignInStage::Preparing, SignInStage::CodeShown, SignInStage::Redeeming}));
    QCOMPARE(world.seen.at(1).userCode, u"USERCODE"_s);
    QCOMPARE(world.seen.at(1).page, QUrl(u"https://pages.example/devicelogin"_s));
    QCOMPARE(world.seen.at(1).ends, world.start + 900s);
    QVERIFY2(world.desktop->opened.isEmpty(), "only the person opens the page");
    QCOMPARE(world.http->complaints(), QStringList());
}

void SignInTest::refusals_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<FailureCode>("code");
    QTest::addColumn<int>("aadsts");
    QTest::addColumn<bool>("browser");
    const auto row = [](const char *error, int aadsts, FailureCode code, bool browser = false, int status = 400) {
        // Microsoft's texts may repeat what was sent.
        const QByteArray body =
            jsonOf({{u"error"_s, QString::fromLatin1(error)},
                    {u"error_description"_s, u"AADSTS%1: 'USERCODE' DeviceCode\r\nTrace ID: 1"_s.arg(aadsts)},
                    {u"error_codes"_s, aadsts ? QJsonArray{aadsts} : QJsonArray{}},
                    {u"correlation_id"_s, u"c0"_s}});
        QTest::addRow("%s %d", error, aadsts) << status << body << code << aadsts << browser;
    };
    row("authorization_declined", 0, FailureCode::SignInDeclined);
    row("access_denied", 0, FailureCode::SignInDeclined);
    row("expired_token", 70019, FailureCode::SignInCodeExpired);
    row("code_expired", 70020, FailureCode::SignInCodeExpired);
    row("invalid_grant", 70020, FailureCode::SignInCodeExpired);
    row("bad_verification_code", 70018, FailureCode::SignInRefused);
    for (const int blocked : {53003, 530035, 530032, 53000, 53001, 50097, 50076, 50079, 50158})
        row("invalid_grant", blocked, FailureCode::SignInRefused, true);
    row("invalid_grant", 50057, FailureCode::SignInRefused);
    row("invalid_client", 7000218, FailureCode::SignInRefused, false, 401);
    row("interaction_required", 50076, FailureCode::SignInRefused, true);
    row("consent_required", 65001, FailureCode::SignInRefused);
    row("invalid_grant", 90094, FailureCode::SignInRefused);
    row("invalid_grant", 90120, FailureCode::SignInRefused);
    row("invalid_request", 90119, FailureCode::SignInRefused);
    row("invalid_grant", 12345, FailureCode::SignInRefused);
    QTest::newRow("not JSON") << 200 << QByteArray("<html>hello</html>") << FailureCode::AnswerNotJson << 0 << false;
    QTest::newRow("half a token") << 200 << QByteArray(R"({"access_token":"TOKENVALUE","token_type":"Be)")
                                  << FailureCode::AnswerNotJson << 0 << false;
    QTest::newRow("no token") << 200 << QByteArray("{}") << FailureCode::AnswerWrongShape << 0 << false;
    QTest::newRow("redirect") << 302 << QByteArray() << FailureCode::RedirectRefused << 0 << false;
    QTest::newRow("403 of a proxy") << 403 << QByteArray("no") << FailureCode::Forbidden << 0 << false;
}

void SignInTest::refusals()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    SignInWorld world;
    world.expectDiscovery();
    world.expectCode();
    world.expectError("authorization_pending");
    world.http->expect(HttpRequest::Verb::Post, SignInBase + u"/oauth2/v2.0/token"_s).answers(status, body);
    const Result<Access> access = world.byCode();
    QVERIFY(!access);
    QTEST(access.error().code, "code");
    if (access.error().code == FailureCode::SignInRefused)
        QTEST(access.error().aadsts, "aadsts");
    QTEST(browserMayHelp(access.error()), "browser");
    for (const QString &secret : {u"DEVICECODE"_s, u"USERCODE"_s, u"TOKENVALUE"_s})
        QVERIFY2(!allOf(access.error()).contains(secret, Qt::CaseInsensitive), qPrintable(allOf(access.error())));
    QVERIFY(!describe(access.error()).what.isEmpty());
    QCOMPARE(world.http->complaints(), QStringList());
}

void SignInTest::rhythm_data()
{
    QTest::addColumn<QJsonValue>("interval"); // null: missing
    QTest::addColumn<QStringList>("answers");
    QTest::addColumn<QList<int>>("times");
    const QString pending = u"authorization_pending"_s;
    const QString slow = u"slow_down"_s;
    QTest::newRow("5") << QJsonValue(5) << QStringList{pending, pending} << QList<int>{5, 10, 15};
    QTest::newRow("7") << QJsonValue(7) << QStringList{pending} << QList<int>{7, 14};
    QTest::newRow("text") << QJsonValue(u"7"_s) << QStringList{pending} << QList<int>{7, 14};
    QTest::newRow("0") << QJsonValue(0) << QStringList{pending} << QList<int>{5, 10};
    QTest::newRow("negative") << QJsonValue(-3) << QStringList{pending} << QList<int>{5, 10};
    QTest::newRow("missing") << QJsonValue() << QStringList{pending} << QList<int>{5, 10};
    QTest::newRow("slow down twice, for good")
        << QJsonValue(5) << QStringList{pending, slow, pending, slow, pending, pending}
        << QList<int>{5, 10, 20, 30, 45, 60, 75};
}

void SignInTest::rhythm()
{
    QFETCH(QJsonValue, interval);
    QFETCH(QStringList, answers);
    SignInWorld world;
    world.expectDiscovery();
    world.expectCode({{u"interval"_s, interval}});
    for (const QString &answer : answers)
        world.expectError(answer.toLatin1().constData());
    world.expectToken(200, tokenObject());
    QVERIFY(world.byCode());
    QTEST(world.polled, "times");
    QCOMPARE(world.http->complaints(), QStringList());
}

void SignInTest::lastPollDecides_data()
{
    QTest::addColumn<QByteArray>("last");
    QTest::addColumn<int>("failure"); // -1: signed in
    QTest::newRow("still pending") << QByteArray("authorization_pending") << int(FailureCode::SignInCodeExpired);
    QTest::newRow("expired") << QByteArray("expired_token") << int(FailureCode::SignInCodeExpired);
    QTest::newRow("declined") << QByteArray("authorization_declined") << int(FailureCode::SignInDeclined);
    QTest::newRow("entered at the last moment") << QByteArray() << -1;
}

void SignInTest::lastPollDecides()
{
    QFETCH(QByteArray, last);
    QFETCH(int, failure);
    SignInWorld world;
    world.expectDiscovery();
    world.expectCode({{u"expires_in"_s, 12}});
    world.expectError("authorization_pending");
    world.expectError("authorization_pending");
    if (last.isEmpty())
        world.expectToken(200, tokenObject());
    else
        world.expectError(last.constData());
    const Result<Access> access = world.byCode();
    QCOMPARE(access ? -1 : int(access.error().code), failure);
    QCOMPARE(world.polled, (QList<int>{5, 10, 15}));
    QCOMPARE(world.http->complaints(), QStringList());
}

void SignInTest::serverSaysLater()
{
    SignInWorld world;
    world.expectDiscovery();
    world.expectCode();
    world.expectToken(429, {}, {{"Retry-After", "42"}});
    world.expectToken(503, {{u"error"_s, u"temporarily_unavailable"_s}});
    world.expectToken(500, {});
    world.expectError("authorization_pending");
    world.expectToken(200, tokenObject());
    QVERIFY(world.byCode());
    QCOMPARE(world.polled, (QList<int>{5, 47, 67, 97, 102}));
    QVERIFY2(!world.stages().contains(SignInStage::Offline), "the server did answer");
}

void SignInTest::networkIsWaitedFor()
{
    SignInWorld world;
    world.expectDiscovery();
    world.expectCode();
    for (const FailureCode code : {FailureCode::NoNetwork, FailureCode::HostNotFound, FailureCode::TimedOut})
        world.expectToken(0, {}).fails(code);
    world.expectError("authorization_pending");
    world.expectToken(200, tokenObject());
    QVERIFY(world.byCode());
    // 5, then pauses of 10, 20 and 30 s, and the usual one when it is back.
    QCOMPARE(world.polled, (QList<int>{65, 70}));
    QCOMPARE(world.stages(), (QList<SignInStage>{SignInStage::Preparing, SignInStage::CodeShown, SignInStage::Offline,
                                                 SignInStage::CodeShown, SignInStage::Redeeming}));
    QCOMPARE(world.seen.at(2).userCode, u"USERCODE"_s);
}

void SignInTest::networkStaysAway()
{
    SignInWorld world;
    world.expectDiscovery();
    world.expectCode({{u"expires_in"_s, 60}});
    world.expectToken(0, {}).fails(FailureCode::NoNetwork).times(4); // at 5, 15, 35 and 60
    const Result<Access> access = world.byCode();
    QCOMPARE(access.error().code, FailureCode::SignInCodeExpired);
    QCOMPARE(world.clock->monotonic() - world.start, 60s);
    QCOMPARE(world.http->complaints(), QStringList());
}

void SignInTest::wakeUpPollsOnceEarly_data()
{
    QTest::addColumn<int>("seconds");
    QTest::newRow("slept for an hour") << 3600;
    QTest::newRow("clock set back") << -3600;
    QTest::newRow("clock set a little") << 4;
}

void SignInTest::wakeUpPollsOnceEarly()
{
    QFETCH(int, seconds);
    SignInWorld world;
    world.clock->setAutomatic(false);
    world.expectDiscovery();
    world.expectCode({{u"interval"_s, 20}});
    world.expectError("authorization_pending");
    world.expectError("authorization_pending");
    world.expectToken(200, tokenObject());
    Running<Result<Access>> running(signInWithCode(world.ports, world.request, world.watcher(), world.cancel));
    const auto pass = [&world, &running](int count) {
        for (int i = 0; i < count; ++i) {
            awaitUntil([&] { return world.clock->sleepers() == 1 || running.done(); });
            world.clock->advance(1s);
        }
        awaitUntil([&] { return world.clock->sleepers() == 1 || running.done(); });
    };
    pass(3);
    world.clock->jump(std::chrono::seconds(seconds));
    pass(1);
    const bool jumped = std::abs(seconds) > 5;
    QCOMPARE(world.polled, jumped ? QList<int>{4} : QList<int>{});
    world.clock->jump(std::chrono::seconds(seconds)); // again: not early twice in a row
    pass(15);
    QCOMPARE(world.polled, jumped ? QList<int>{4} : QList<int>{});
    pass(50);
    QVERIFY(running.end());
    QCOMPARE(world.polled, jumped ? (QList<int>{4, 24, 44}) : (QList<int>{20, 40, 60}));
}

void SignInTest::cancelAtEachStep_data()
{
    QTest::addColumn<int>("step"); // 0: discovery, 1: code, 2: first poll, 3: pause before it
    QTest::addColumn<bool>("deaf");
    for (int step = 0; step < 4; ++step) {
        QTest::addRow("step %d", step) << step << false;
        QTest::addRow("step %d, answered all the same", step) << step << true;
    }
}

void SignInTest::cancelAtEachStep()
{
    QFETCH(int, step);
    QFETCH(bool, deaf);
    SignInWorld world;
    world.clock->setAutomatic(step != 3);
    QList<ScriptedHttp::Step *> steps{&world.expectDiscovery()};
    if (step > 0)
        steps += &world.expectCode();
    if (step == 2)
        steps += &world.expectToken(200, tokenObject());
    if (step < 3)
        deaf ? steps.last()->deaf() : steps.last()->held();
    Running<Result<Access>> running(signInWithCode(world.ports, world.request, world.watcher(), world.cancel));
    awaitUntil([&] { return step < 3 ? steps.last()->running() == 1 : world.clock->sleepers() == 1; });
    const qsizetype seen = world.seen.size();
    world.cancel.request();
    steps.last()->release();
    const Result<Access> access = running.end();
    QVERIFY(!access);
    QCOMPARE(access.error().code, FailureCode::Cancelled);
    QCOMPARE(world.seen.size(), seen); // nothing is told afterwards
    QCOMPARE(world.http->complaints(), QStringList());
}

void SignInTest::pages_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("page");
    QTest::addColumn<bool>("own"); // the user's own cloud
    QTest::addColumn<int>("failure");
    const int foreign = int(FailureCode::SignInPageForeign);
    QTest::newRow("old spelling") << u"verification_url"_s << u"https://pages.example/x"_s << false << -1;
    QTest::newRow("upper case") << u"verification_uri"_s << u"https://PAGES.example/x"_s << false << -1;
    QTest::newRow("foreign host") << u"verification_uri"_s << u"https://evil.example/x"_s << false << foreign;
    QTest::newRow("host below") << u"verification_uri"_s << u"https://pages.example.evil.example/x"_s << false
                                << foreign;
    QTest::newRow("user name") << u"verification_uri"_s << u"https://pages.example@evil.example/x"_s << false
                               << foreign;
    QTest::newRow("right host with a user name")
        << u"verification_uri"_s << u"https://evil@pages.example/x"_s << false << foreign;
    QTest::newRow("plain http") << u"verification_uri"_s << u"http://pages.example/x"_s << false << foreign;
    QTest::newRow("plain http here") << u"verification_uri"_s << u"http://127.0.0.1:8080/x"_s << false << foreign;
    QTest::newRow("plain http here, own cloud") << u"verification_uri"_s << u"http://127.0.0.1:8080/x"_s << true << -1;
    QTest::newRow("plain http there, own cloud")
        << u"verification_uri"_s << u"http://pages.example/x"_s << true << foreign;
    QTest::newRow("another scheme") << u"verification_uri"_s << u"file://pages.example/x"_s << false << foreign;
    QTest::newRow("no page") << u"verification_uri"_s << u"hello"_s << false << int(FailureCode::AnswerWrongShape);
}

void SignInTest::pages()
{
    QFETCH(QString, key);
    QFETCH(QString, page);
    QFETCH(bool, own);
    QFETCH(int, failure);
    SignInWorld world;
    QList<Cloud> clouds = *world.ports.clouds;
    clouds.first().userAdded = own;
    clouds.first().deviceLoginHosts += u"127.0.0.1"_s;
    world.ports.clouds = std::make_shared<const QList<Cloud>>(clouds);
    world.expectDiscovery();
    world.expectCode({{u"verification_uri"_s, QJsonValue()}, {key, page}});
    if (failure < 0)
        world.expectToken(200, tokenObject());
    const Result<Access> access = world.byCode();
    QCOMPARE(access ? -1 : int(access.error().code), failure);
    QVERIFY2(failure < 0 || !world.stages().contains(SignInStage::CodeShown), "shown all the same");
    QCOMPARE(world.http->complaints(), QStringList());
}

void SignInTest::codesThatAreNone_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<FailureCode>("code");
    QTest::newRow("unknown application") << 400
                                         << QByteArray(R"({"error":"unauthorized_client","error_codes":[700016]})")
                                         << FailureCode::SignInRefused;
    QTest::newRow("no device code") << 200
                                    << QByteArray(R"({"user_code":"A","verification_uri":"https://pages.example"})")
                                    << FailureCode::AnswerWrongShape;
    QTest::newRow("no user code") << 200
                                  << QByteArray(R"({"device_code":"A","verification_uri":"https://pages.example"})")
                                  << FailureCode::AnswerWrongShape;
    QTest::newRow("half an answer") << 200 << QByteArray(R"({"device_code":"DEVICECODE","user)")
                                    << FailureCode::AnswerNotJson;
    QTest::newRow("404") << 404 << QByteArray() << FailureCode::NotFoundThere;
}

void SignInTest::codesThatAreNone()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    SignInWorld world;
    world.expectDiscovery();
    world.expectCode().answers(status, body);
    const Result<Access> access = world.byCode();
    QVERIFY(!access);
    QTEST(access.error().code, "code");
    QVERIFY(!allOf(access.error()).contains(u"DEVICECODE"_s));
    QCOMPARE(world.stages(), QList<SignInStage>{SignInStage::Preparing});
}

void SignInTest::scopes_data()
{
    QTest::addColumn<QString>("granted"); // null: not told
    QTest::addColumn<QString>("missing");
    const QString a = u"Application.ReadWrite.All"_s;
    QTest::newRow("names") << u"User.Read Application.ReadWrite.All Mail.Read"_s << QString();
    QTest::newRow("URIs") << u"https://graph.example/User.Read https://graph.example/Application.ReadWrite.All"_s
                          << QString();
    QTest::newRow("case") << u"user.read application.readwrite.all"_s << QString();
    QTest::newRow("not told") << QString() << QString();
    QTest::newRow("one missing") << u"User.Read openid profile"_s << a;
    QTest::newRow("a weaker one") << u"User.Read Application.Read.All"_s << a;
    QTest::newRow("none") << u""_s << u"User.Read"_s;
}

void SignInTest::scopes()
{
    QFETCH(QString, granted);
    QFETCH(QString, missing);
    SignInWorld world;
    world.request.scopes += u"Application.ReadWrite.All"_s;
    world.request.scopes += u"offline_access"_s; // openid, profile and this one are never listed
    QJsonObject token = tokenObject(granted);
    if (granted.isNull())
        token.remove(u"scope"_s);
    world.expectDiscovery();
    world.expectCode();
    world.expectToken(200, token);
    const Result<Access> access = world.byCode();
    QCOMPARE(access.has_value(), missing.isEmpty());
    if (!access) {
        QCOMPARE(access.error().code, FailureCode::SignInScopeMissing);
        QCOMPARE(access.error().subject, missing);
    }
}

void SignInTest::placesThatAreRefused_data()
{
    QTest::addColumn<QString>("cloud");
    QTest::addColumn<QString>("client");
    QTest::addColumn<QJsonObject>("discovery"); // empty: nothing is asked
    QTest::addColumn<FailureCode>("code");
    QTest::addColumn<int>("aadsts");
    const QString base = u"https://login.other/"_s + SignInTenant;
    QTest::newRow("no application") << u"other"_s << u""_s << QJsonObject() << FailureCode::SignInNotSetUp << 0;
    QTest::newRow("Azure CLI") << u"example"_s << u"04b07795-8ddb-461a-bbee-02f9e1bf7b46"_s << QJsonObject()
                               << FailureCode::NotASignInApp << 0;
    QTest::newRow("no id") << u"example"_s << u"hello"_s << QJsonObject() << FailureCode::NotASignInApp << 0;
    QTest::newRow("another cloud's token endpoint")
        << u"example"_s << u""_s << QJsonObject{{u"token_endpoint"_s, QString(base + u"/token"_s)}}
        << FailureCode::SignInRefused << 90038;
    QTest::newRow("a foreign device endpoint")
        << u"example"_s << u""_s << QJsonObject{{u"device_authorization_endpoint"_s, u"https://evil.example/device"_s}}
        << FailureCode::SignInPageForeign << 0;
    QTest::newRow("no issuer") << u"example"_s << u""_s << QJsonObject{{u"issuer"_s, u""_s}}
                               << FailureCode::AnswerWrongShape << 0;
}

void SignInTest::placesThatAreRefused()
{
    QFETCH(QString, cloud);
    QFETCH(QString, client);
    QFETCH(QJsonObject, discovery);
    SignInWorld world;
    world.request.cloudId = cloud;
    world.request.clientId = client;
    if (!discovery.isEmpty())
        world.expectDiscovery(discovery);
    const Result<Access> access = world.byCode();
    QVERIFY(!access);
    QTEST(access.error().code, "code");
    QTEST(access.error().aadsts, "aadsts");
    QCOMPARE(world.http->complaints(), QStringList());
}

void SignInTest::tokenOfAnotherTenant()
{
    SignInWorld world;
    QJsonObject token = tokenObject();
    token.insert(u"id_token"_s, idTokenOf(u"bada999b-ceb4-41cf-9cfe-b83794640e32"_s));
    world.expectDiscovery();
    world.expectCode();
    world.expectToken(200, token);
    QCOMPARE(world.byCode().error().code, FailureCode::SignInOtherTenant);
}

QTEST_GUILESS_MAIN(SignInTest)
#include "tst_signin.moc"
