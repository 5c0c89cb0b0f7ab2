// Signing in, as bytes: forms, URLs, answers and hints.
#include "models/domain/signinadvice.h"
#include "models/microsoft365/authorize.h"
#include "models/microsoft365/deviceauth.h"
#include "models/microsoft365/people.h"
#include "models/microsoft365/usertoken.h"

#include <QTest>
#include <QUrlQuery>

using namespace TenantLink;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

/// JSON with plain quotes; moc stumbles over raw strings in macros.
QByteArray q(const char *json) { return QByteArray(json).replace('\'', '"'); }

Answer answerOf(int status, const QByteArray &body) { return {status, body, {}, {}, {}, u"login.example"_s}; }

Cloud cloudOf(const QString &id, const QString &authority, const QString &graph)
{
    Cloud cloud;
    cloud.id = id;
    cloud.authority = QUrl(authority);
    cloud.graph = QUrl(graph);
    return cloud;
}

const QString tenantGuid = u"e7b08158-ad3f-4cbb-bdcb-18d2b2401efc"_s;
const QString clientGuid = u"dcbacf96-3205-4203-89a2-07e8a4733688"_s;

} // namespace

class SignInAnswersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void scopesOfClouds_data();
    void scopesOfClouds();
    void formsAreEncoded();
    void pkce();
    void authorizing();
    void redirects();
    void adminConsent();
    void deviceCodes();
    void devicePolls_data();
    void devicePolls();
    void secretsAreNotQuoted();
    void hints();
    void people();
    void adviceOfRedirects();
};

void SignInAnswersTest::scopesOfClouds_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("graph");
    QTest::addColumn<QString>("mail");
    QTest::newRow("global") << u"global"_s << u"https://graph.microsoft.com"_s
                            << u"https://outlook.office.com/SMTP.Send"_s;
    QTest::newRow("L4") << u"usgov"_s << u"https://graph.microsoft.us"_s << u"https://outlook.office365.us/SMTP.Send"_s;
    QTest::newRow("L5") << u"usdod"_s << u"https://dod-graph.microsoft.us"_s
                        << u"https://outlook.office365.us/SMTP.Send"_s;
    QTest::newRow("China") << u"china"_s << u"https://microsoftgraph.chinacloudapi.cn"_s
                           << u"https://partner.outlook.cn/SMTP.Send"_s;
    QTest::newRow("own") << u"mine"_s << u"http://127.0.0.1:8080/graph/"_s << u"https://outlook.office.com/SMTP.Send"_s;
}

void SignInAnswersTest::scopesOfClouds()
{
    QFETCH(QString, id);
    QFETCH(QString, graph);
    QFETCH(QString, mail);
    const Cloud cloud = cloudOf(id, u"https://login.example"_s, graph);
    const QString root = graph.endsWith(u'/') ? graph : QString(graph + u'/');
    QCOMPARE(wireScopes(cloud, {u"openid"_s, u"offline_access"_s, u"User.Read"_s}),
             QString(u"openid offline_access "_s + root + u"User.Read"_s));
    QCOMPARE(wireScopes(cloud, {u"https://outlook.office.com/SMTP.Send"_s}), mail);
    QCOMPARE(plainScopes(cloud, {QString(root + u"User.Read"_s), u"Mail.Send"_s, mail}),
             (QStringList{u"User.Read"_s, u"Mail.Send"_s, mail}));
    QCOMPARE(missingScope({u"https://outlook.office.com/SMTP.Send"_s, u"openid"_s}, {mail}), QString());
}

void SignInAnswersTest::formsAreEncoded()
{
    QCOMPARE(codeForm(u"c"_s, Secret(u"a+b&c=d /~"_s), u"http://127.0.0.1:1"_s, Secret(u"v"_s), u"x y"_s),
             "grant_type=authorization_code&client_id=c&scope=x%20y&code=a%2Bb%26c%3Dd%20%2F~&redirect_uri="
             "http%3A%2F%2F127.0.0.1%3A1&code_verifier=v");
    QCOMPARE(refreshForm(u"c"_s, Secret(u"ü"_s), u"x"_s),
             "grant_type=refresh_token&client_id=c&scope=x&refresh_token=%C3%BC");
    QCOMPARE(pollForm(u"c"_s, Secret(u"d"_s)),
             "grant_type=urn%3Aietf%3Aparams%3Aoauth%3Agrant-type%3Adevice_code&client_id=c&device_code=d");
    QCOMPARE(deviceCodeForm(u"c"_s, u"a b"_s), "client_id=c&scope=a%20b");
}

void SignInAnswersTest::pkce()
{
    // The example of RFC 7636, appendix B.
    QCOMPARE(challengeOf(Secret(u"dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"_s)),
             "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM");
    const QString one = randomToken().revealText();
    QCOMPARE(one.size(), 43);
    QVERIFY(one != randomToken().revealText());
    for (const QChar c : one)
        QVERIFY(c.isLetterOrNumber() || c == u'-' || c == u'_');
}

void SignInAnswersTest::authorizing()
{
    AuthorizeRequest request;
    request.endpoint = QUrl(u"https://login.example/t/authorize?p=policy"_s);
    request.clientId = clientGuid;
    request.scopes = u"openid https://graph.example/User.Read"_s;
    request.redirectUri = u"http://127.0.0.1:54321"_s;
    request.challenge = "CH";
    request.state = Secret(u"S"_s);
    QCOMPARE(authorizeUrl(request).toEncoded(),
             "https://login.example/t/authorize?p=policy&client_id=dcbacf96-3205-4203-89a2-07e8a4733688&response_type="
             "code&response_mode=query&redirect_uri=http%3A%2F%2F127.0.0.1%3A54321&scope=openid%20https%3A%2F%2F"
             "graph.example%2FUser.Read&state=S&code_challenge=CH&code_challenge_method=S256&prompt=select_account");
    request.endpoint =
        authorizeEndpoint(cloudOf(u"x"_s, u"https://login.example/"_s, {}), *TenantId::parse(tenantGuid));
    request.loginHint = u"ada+b@x.com"_s;
    const QByteArray url = authorizeUrl(request).toEncoded();
    QVERIFY(
        url.startsWith("https://login.example/e7b08158-ad3f-4cbb-bdcb-18d2b2401efc/oauth2/v2.0/authorize?client_id="));
    QVERIFY(url.endsWith("&login_hint=ada%2Bb%40x.com"));
}

void SignInAnswersTest::redirects()
{
    const QUrl own(u"http://127.0.0.1:5"_s);
    const Secret state(u"a-b_c"_s);
    const auto belongs = [&](const QString &rest) {
        return belongsTo(own, state, QUrl(u"http://127.0.0.1:5"_s + rest));
    };
    QVERIFY(belongs(u"/?state=a-b_c&code=1"_s));
    QVERIFY(belongs(u"?state=a-b_c"_s));
    QVERIFY(belongs(u"/?state=a%2Db_c"_s));
    for (const QString &wrong :
         {u"/"_s, u"/?state="_s, u"/?state=a-b_d"_s, u"/?state=a-b_"_s, u"/?state=a-b_c&state=x"_s, u"/x?state=a-b_c"_s,
          u"/%2F?state=a-b_c"_s, u"/?State=a-b_c"_s})
        QVERIFY2(!belongs(wrong), qPrintable(wrong));
    QVERIFY(!belongsTo(own, Secret(), QUrl(u"http://127.0.0.1:5/?state="_s)));
    const Result<Secret> code = readRedirect(QUrl(u"http://127.0.0.1:5/?code=1%2B2+3%C3%BC&state=x"_s), u"h"_s);
    QVERIFY(code);
    QCOMPARE(code->revealText(), u"1+2 3ü"_s);
    const auto refused =
        readRedirect(QUrl(u"http://127.0.0.1:5/?error=x&error_description=AADSTS50105:+not%0D%0Aassigned"_s), u"h"_s);
    QCOMPARE(refused.error().aadsts, 50105);
    QVERIFY(!refused.error().technical.last().second.contains(u'\n'));
}

void SignInAnswersTest::adminConsent()
{
    const Cloud cloud = cloudOf(u"global"_s, u"https://login.microsoftonline.com"_s, u"https://graph.microsoft.com"_s);
    QCOMPARE(adminConsentUrl(cloud, *TenantId::parse(tenantGuid), clientGuid, u"a b"_s).toEncoded(),
             "https://login.microsoftonline.com/e7b08158-ad3f-4cbb-bdcb-18d2b2401efc/adminconsent?client_id="
             "dcbacf96-3205-4203-89a2-07e8a4733688&state=a%20b&redirect_uri=https%3A%2F%2Flogin.microsoftonline.com%2F"
             "common%2Foauth2%2Fnativeclient");
}

void SignInAnswersTest::deviceCodes()
{
    const auto read = [](const QByteArray &rest) {
        return readDeviceCode(answerOf(200, q("{'device_code':'D','user_code':'U',") + rest + "}"));
    };
    const Result<DeviceCode> plain = read(q("'verification_uri':'https://a.example/x'"));
    QVERIFY(plain);
    QCOMPARE(plain->lifetime, 900s);
    QCOMPARE(plain->interval, 5s);
    QCOMPARE(plain->shown.revealText(), u"U"_s);
    QCOMPARE(read(q("'verification_url':'https://old.example'"))->page, QUrl(u"https://old.example"_s));
    QCOMPARE(read(q("'verification_uri':'https://a','expires_in':'60','interval':'9'"))->lifetime, 60s);
    QCOMPARE(read(q("'verification_uri':'https://a','expires_in':1e300,'interval':1e300"))->interval, 300s);
    QVERIFY(!read(q("'verification_uri':7")));
    QVERIFY(!read(q("'verification_uri':'no address'")));
    QCOMPARE(readDeviceCode(answerOf(400, q("{'error':'invalid_client','error_codes':[7000218]}"))).error().aadsts,
             7000218);
    QCOMPARE(readDeviceCode(answerOf(503, "")).error().code, FailureCode::ServiceUnavailable);
}

void SignInAnswersTest::devicePolls_data()
{
    using Kind = PollAnswer::Kind;
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("kind");
    const auto row = [](const char *name, int status, const QByteArray &body, Kind kind) {
        QTest::newRow(name) << status << body << int(kind);
    };
    row("token", 200, q("{'access_token':'T','token_type':'bearer','expires_in':10}"), Kind::Token);
    row("pending", 400, q("{'error':'authorization_pending','error_codes':[70016]}"), Kind::Pending);
    row("pending without a number", 400, q("{'error':'authorization_pending'}"), Kind::Pending);
    row("pending, 401", 401, q("{'error':'authorization_pending','error_codes':[]}"), Kind::Pending);
    row("slow down", 400, q("{'error':'slow_down'}"), Kind::SlowDown);
    row("slow down, 429", 429, q("{'error':'slow_down'}"), Kind::SlowDown);
    row("429", 429, "", Kind::Later);
    row("500", 500, "<html>", Kind::Later);
    row("503", 503, q("{'error':'temporarily_unavailable'}"), Kind::Later);
    row("a fault of the service", 400, q("{'error':'invalid_grant','error_codes':[90033]}"), Kind::Later);
    row("declined", 400, q("{'error':'authorization_declined'}"), Kind::Declined);
    row("expired", 400, q("{'error':'expired_token'}"), Kind::Expired);
    row("refused", 400, q("{'error':'invalid_grant','error_codes':[53003]}"), Kind::Refused);
    row("no number", 400, q("{'error':'invalid_grant','error_codes':'53003'}"), Kind::Refused);
    row("no error", 400, "{}", Kind::Refused);
    row("Graph's error", 400, q("{'error':{'code':'x'}}"), Kind::Refused);
}

void SignInAnswersTest::devicePolls()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    const PollAnswer poll = readPoll(answerOf(status, body));
    QTEST(int(poll.kind), "kind");
    QCOMPARE(poll.token.has_value(), poll.kind == PollAnswer::Kind::Token);
    QCOMPARE(poll.failure.has_value(), poll.kind != PollAnswer::Kind::Token);
}

void SignInAnswersTest::secretsAreNotQuoted()
{
    for (const QByteArray &half : {q("{'access_token':'TOP"), q("  {'device_code':'TOP"), q("'TOP")}) {
        const Failure poll = readPoll(answerOf(200, half)).failure.value();
        const Failure code = readDeviceCode(answerOf(200, half)).error();
        for (const Failure &failure : {poll, code}) {
            QCOMPARE(failure.code, FailureCode::AnswerNotJson);
            for (const auto &[name, value] : failure.technical)
                QVERIFY2(!value.contains(u"TOP"_s), qPrintable(name));
        }
    }
    const Failure told{FailureCode::SignInRefused, u"abc"_s, {{u"x"_s, u"code ABC is unknown"_s}}};
    const Failure kept = without(told, {Secret(u"Abc"_s), Secret()});
    QCOMPARE(kept.technical.first().second, u"code ... is unknown"_s);
    QCOMPARE(kept.subject, u"..."_s);
}

void SignInAnswersTest::hints()
{
    const QByteArray claims =
        q("{'tid':'e7b08158-ad3f-4cbb-bdcb-18d2b2401efc','oid':'x','upn':'a@b.example','name':'Ädä'}");
    const UserHints hints =
        readUserHints(Secret(QString::fromLatin1("e30." + claims.toBase64(QByteArray::Base64UrlEncoding) + ".s")));
    QCOMPARE(hints.tenant->toString(), tenantGuid);
    QVERIFY(!hints.person);
    QCOMPARE(hints.upn, u"a@b.example"_s);
    QCOMPARE(hints.name, u"Ädä"_s);
    for (const QString &opaque : {u""_s, u"opaque"_s, u"a.b"_s, u"a.%%%.c"_s, u"a.b.c.d"_s})
        QVERIFY(!readUserHints(Secret(opaque)).tenant);
}

void SignInAnswersTest::people()
{
    const QByteArray id = tenantGuid.toLatin1();
    QVERIFY(!readMe(answerOf(200, q("{'id':'../me'}"))));
    QVERIFY(readMe(answerOf(200, q("{'id':'") + id + q("','userType':'Guest'}")))->guest);
    QVERIFY(readMe(answerOf(200, q("{'id':'") + id + q("','userPrincipalName':'a_b#EXT#@c.example'}")))->guest);
    QVERIFY(!readHome(answerOf(200, q("{'value':[]}"))));
    QVERIFY(!readHome(answerOf(200, q("{'value':[{'id':'") + id + q("'},{'id':'") + id + q("'}]}"))));
    QVERIFY(!readMyRoles(answerOf(200, q("{'value':[1]}"))));
    QVERIFY(readMyRoles(answerOf(200, q("{'value':[{'roleTemplateId':null}]}")))->rows.first().templateId.isEmpty());
    QVERIFY(
        readSignInPrincipal(answerOf(200, q("{'id':'") + id + q("','verifiedPublisher':null}")))->publisher.isEmpty());
    QVERIFY(!readUsersOf(answerOf(200, q("{'value':[{}]}")))->rows.first().isValid());
    QVERIFY(!readUnits(answerOf(200, "[]")));
}

void SignInAnswersTest::adviceOfRedirects()
{
    for (const int code : {50011, 500113, 70008, 54005})
        QVERIFY2(signInAdvice(code).known, qPrintable(QString::number(code)));
}

QTEST_GUILESS_MAIN(SignInAnswersTest)
#include "tst_signinanswers.moc"
