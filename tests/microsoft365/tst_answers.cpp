// What servers answer, well and badly: every reader names what came instead.
#include "models/microsoft365/claims.h"
#include "models/microsoft365/entra.h"
#include "models/microsoft365/graph.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>
#include <QUrlQuery>

using namespace TenantLink;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{
Answer answerOf(int status, const QByteArray &body) { return {status, body, {}, {}, {}, u"login.example"_s}; }

Cloud exampleCloud(const QString &id, const QString &authority, const QString &graph)
{
    Cloud cloud;
    cloud.id = id;
    cloud.name = id;
    cloud.authority = QUrl(authority);
    cloud.graph = QUrl(graph);
    cloud.hosts = {cloud.authority.host()};
    return cloud;
}

const QString tenantGuid = u"e7b08158-ad3f-4cbb-bdcb-18d2b2401efc"_s;
} // namespace

class AnswersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void retryAfter_data();
    void retryAfter();
    void tokenErrors_data();
    void tokenErrors();
    void tokens();
    void formsAreEncoded();
    void discovery();
    void endpointsOfOtherClouds();
    void graphErrors();
    void notJson_data();
    void notJson();
    void batches();
    void nextLinks();
    void hintsOfTokens();
    void secretsAndLists();
};

void AnswersTest::retryAfter_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<int>("milliseconds"); // -1: nothing
    QTest::newRow("integer") << QByteArray("3") << 3000;
    QTest::newRow("fraction") << QByteArray("2.128") << 2128;
    QTest::newRow("blanks") << QByteArray(" 1 ") << 1000;
    QTest::newRow("zero") << QByteArray("0") << 0;
    QTest::newRow("absent") << QByteArray() << -1;
    QTest::newRow("negative") << QByteArray("-5") << -1;
    QTest::newRow("nonsense") << QByteArray("soon") << -1;
    QTest::newRow("not a number") << QByteArray("nan") << -1;
    QTest::newRow("infinite") << QByteArray("inf") << -1;
    QTest::newRow("date") << QByteArray("Sat, 21 Nov 2026 12:00:05 GMT") << 5000;
    QTest::newRow("date gone by") << QByteArray("Sat, 21 Nov 2026 11:00:00 GMT") << 0;
}

void AnswersTest::retryAfter()
{
    QFETCH(QByteArray, header);
    QFETCH(int, milliseconds);
    const QDateTime now(QDate(2026, 11, 21), QTime(12, 0), Qt::UTC);
    const auto wait = readRetryAfter(header, now);
    QCOMPARE(wait ? int(wait->count()) : -1, milliseconds);
}

void AnswersTest::tokenErrors_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<FailureCode>("code");
    QTest::addColumn<int>("aadsts");
    const auto row = [](const char *name, int status, const QByteArray &body, FailureCode code, int aadsts) {
        QTest::newRow(name) << status << body << code << aadsts;
    };
    row("wrong secret", 401,
        R"({"error":"invalid_client","error_description":"AADSTS7000215: x\r\nTrace ID: t","error_codes":[7000215],"trace_id":"t"})",
        FailureCode::SignInRefused, 7000215);
    row("no codes", 400, R"({"error":"invalid_client","error_description":"one line"})", FailureCode::SignInRefused, 0);
    row("empty codes", 400, R"({"error":"invalid_request","error_codes":[]})", FailureCode::SignInRefused, 0);
    row("codes of a wrong kind", 400, R"({"error":"invalid_request","error_codes":"x"})", FailureCode::SignInRefused,
        0);
    row("transient number", 400, R"({"error":"invalid_request","error_codes":[90033]})",
        FailureCode::ServiceUnavailable, 90033);
    row("temporarily unavailable", 400, R"({"error":"temporarily_unavailable"})", FailureCode::ServiceUnavailable, 0);
    row("throttled", 429, R"({"error":"slow"})", FailureCode::Throttled, 0);
    row("throttled without body", 429, "", FailureCode::Throttled, 0);
    row("unavailable as HTML", 503, "<html>", FailureCode::ServiceUnavailable, 0);
    row("HTML with 200", 200, "<html>sign in to the wireless network</html>", FailureCode::AnswerNotJson, 0);
    row("empty with 200", 200, "", FailureCode::AnswerNotJson, 0);
    row("a list", 200, "[]", FailureCode::AnswerWrongShape, 0);
    row("no token in it", 200, R"({"token_type":"Bearer"})", FailureCode::AnswerWrongShape, 0);
    row("token of another type", 200, R"({"token_type":"pop","access_token":"x"})", FailureCode::AnswerWrongShape, 0);
    row("token that is a number", 200, R"({"token_type":"Bearer","access_token":5})", FailureCode::AnswerWrongShape, 0);
    row("redirect", 302, "", FailureCode::RedirectRefused, 0);
    row("not found", 404, "nothing here", FailureCode::NotFoundThere, 0);
    row("Graph's kind of error", 400, R"({"error":{"code":"x","message":"y"}})", FailureCode::UnexpectedStatus, 0);
}

void AnswersTest::tokenErrors()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(FailureCode, code);
    QFETCH(int, aadsts);
    const auto token = readToken(answerOf(status, body));
    QVERIFY(!token);
    QCOMPARE(token.error().code, code);
    QCOMPARE(token.error().aadsts, aadsts);
}

void AnswersTest::tokens()
{
    const auto token = readToken(answerOf(200, R"({"token_type":"bearer","expires_in":3700,"access_token":"abc"})"));
    QVERIFY(token);
    QCOMPARE(token->value.revealUtf8(), "abc");
    QCOMPARE(token->lifetime, 3700s);
}

void AnswersTest::formsAreEncoded()
{
    const QByteArray form =
        clientCredentialsForm(u"id"_s, Secret(u"a+b&c=d%e~f/ü"_s), u"https://graph.example/.default"_s);
    QVERIFY(form.contains("client_secret=a%2Bb%26c%3Dd%25e~f%2F%C3%BC"));
    QVERIFY(form.contains("scope=https%3A%2F%2Fgraph.example%2F.default"));
    QCOMPARE(form.count('&'), 3);
}

void AnswersTest::discovery()
{
    const Cloud cloud = exampleCloud(u"a"_s, u"https://login.example/"_s, u"https://graph.example"_s);
    QCOMPARE(discoveryUrl(cloud, u"contoso.example"_s).toString(),
             u"https://login.example/contoso.example/v2.0/.well-known/openid-configuration"_s);
    QCOMPARE(discoveryUrl(cloud, u"a/../b?c"_s).toEncoded(),
             "https://login.example/a%2F..%2Fb%3Fc/v2.0/.well-known/openid-configuration");
    const auto good =
        readDiscovery(answerOf(200, QByteArray(R"({"issuer":"https://login.example/)") + tenantGuid.toLatin1() +
                                        R"(/v2.0","token_endpoint":"https://login.example/t"})"));
    QVERIFY(good);
    QCOMPARE(good->tenant.toString(), tenantGuid);
    QCOMPARE(good->tokenEndpoint.host(), u"login.example"_s);
    for (
        const char *bad :
        {"{}", R"({"issuer":"https://login.example/common/v2.0","token_endpoint":"https://x/y"})",
         R"({"issuer":"https://login.example/e7b08158-ad3f-4cbb-bdcb-18d2b2401efc/v2.0","token_endpoint":"not a url"})",
         R"({"issuer":5,"token_endpoint":[]})"})
        QCOMPARE(readDiscovery(answerOf(200, bad)).error().code, FailureCode::AnswerWrongShape);
}

void AnswersTest::endpointsOfOtherClouds()
{
    Cloud global = exampleCloud(u"global"_s, u"https://login.example"_s, u"https://graph.example"_s);
    const Cloud gov = exampleCloud(u"gov"_s, u"https://login.gov.example"_s, u"https://graph.gov.example"_s);
    const Cloud dod = exampleCloud(u"dod"_s, u"https://login.gov.example"_s, u"https://dod.gov.example"_s);
    const QList<Cloud> known{global, gov, dod};
    Discovery document{*TenantId::parse(tenantGuid), QUrl(u"https://login.example/t"_s), {}, {}, {}};
    QVERIFY(!foreignEndpoint(document, global, known));
    document.tokenEndpoint = QUrl(u"https://login.gov.example/t"_s);
    QCOMPARE(foreignEndpoint(document, global, known)->cloud->id, u"gov"_s);
    QVERIFY(!foreignEndpoint(document, gov, known));
    document.graphHost = u"dod.gov.example"_s;
    QCOMPARE(foreignEndpoint(document, gov, known)->cloud->id, u"dod"_s);
    document.tokenEndpoint = QUrl(u"https://evil.example/t"_s);
    QVERIFY(foreignEndpoint(document, global, known).has_value());
    QVERIFY(!foreignEndpoint(document, global, known)->cloud);
    document.tokenEndpoint = QUrl(u"http://login.example/t"_s); // plain http
    QVERIFY(foreignEndpoint(document, global, known).has_value());
    document.tokenEndpoint = QUrl(u"https://login.example/t"_s);
    document.deviceEndpoint = QUrl(u"https://evil.example/d"_s); // any of them
    QCOMPARE(foreignEndpoint(document, global, known)->host, u"evil.example"_s);
    // What a simulated cloud says about Microsoft's Graph host does not count.
    document.deviceEndpoint = {};
    document.graphHost = u"graph.gov.example"_s;
    global.userAdded = true;
    QVERIFY(!foreignEndpoint(document, global, known));
}

void AnswersTest::graphErrors()
{
    const Failure failure = readGraphError(answerOf(
        403,
        R"({"error":{"code":"Authorization_RequestDenied","message":"m\r\nx","innererror":{"request-id":"r","client-request-id":"c","date":"d"}}})"));
    QCOMPARE(failure.code, FailureCode::Forbidden);
    QVERIFY(failure.technical.contains({u"request-id"_s, u"r"_s}));
    QVERIFY(failure.technical.contains({u"code"_s, u"Authorization_RequestDenied"_s}));
    QVERIFY(failure.technical.contains({u"message"_s, u"m  x"_s}));
    for (const auto &[status, code] :
         {std::pair{404, FailureCode::NotFoundThere}, std::pair{429, FailureCode::Throttled},
          std::pair{509, FailureCode::ServiceUnavailable}, std::pair{401, FailureCode::UnexpectedStatus},
          std::pair{307, FailureCode::RedirectRefused}})
        QCOMPARE(readGraphError(answerOf(status, "<html>")).code, code);
}

void AnswersTest::notJson_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<FailureCode>("code");
    QTest::newRow("empty") << QByteArray() << FailureCode::AnswerNotJson;
    QTest::newRow("HTML") << QByteArray("<html>") << FailureCode::AnswerNotJson;
    QTest::newRow("half") << QByteArray(R"({"value":[{"id":"x")") << FailureCode::AnswerNotJson;
    QTest::newRow("list") << QByteArray("[1]") << FailureCode::AnswerWrongShape;
    QTest::newRow("no value") << QByteArray("{}") << FailureCode::AnswerWrongShape;
    QTest::newRow("value is text") << QByteArray(R"({"value":"x"})") << FailureCode::AnswerWrongShape;
    QTest::newRow("rows are numbers") << QByteArray(R"({"value":[1,2]})") << FailureCode::AnswerWrongShape;
    QTest::newRow("next link is a number")
        << QByteArray(R"({"value":[],"@odata.nextLink":5})") << FailureCode::AnswerWrongShape;
    QTest::newRow("nested a million times") << QByteArray(1'000'000, '[') << FailureCode::AnswerNotJson;
}

void AnswersTest::notJson()
{
    QFETCH(QByteArray, body);
    QFETCH(FailureCode, code);
    const Answer answer = answerOf(200, body);
    QCOMPARE(readOrganizations(answer).error().code, code);
    QCOMPARE(readGrants(answer).error().code, code);
    QCOMPARE(readRoleAssignments(answer).error().code, code);
    QCOMPARE(readMemberships(answer).error().code, code);
    QCOMPARE(readSkus(answer).error().code, code);
    QVERIFY(!readServicePrincipal(answer) && !readApi(answer) && !readApplication(answer));
    QVERIFY(!readBatch(answer));
}

void AnswersTest::batches()
{
    const auto json =
        QJsonDocument::fromJson(batchBody({askOrganization(), askRolesHeld(*ClientId::parse(tenantGuid))})).object();
    const auto requests = json[u"requests"].toArray();
    QCOMPARE(requests.size(), 2);
    QCOMPARE(requests[0][u"method"].toString(), u"GET"_s);
    QVERIFY(requests[0][u"url"].toString().startsWith(u"/organization"_s));
    QCOMPARE(requests[1][u"headers"][u"ConsistencyLevel"].toString(), u"eventual"_s);
    QVERIFY(requests[1][u"url"].toString().contains("$count=true"_L1));

    const auto answers = readBatch(answerOf(200, R"({"responses":[
        {"id":"b","status":429,"headers":{"retry-after":"2"},"body":{"error":{"code":"TooManyRequests"}}},
        {"id":"a","status":200,"body":{"value":[]}},
        {"id":7,"status":200,"headers":{"Retry-After":3},"body":"plain text"}]})"));
    QVERIFY(answers);
    QCOMPARE(answers->size(), 3);
    QCOMPARE(answers->value(u"b"_s).retryAfter, "2");
    QCOMPARE(answers->value(u"7"_s).retryAfter, "3");
    QCOMPARE(answers->value(u"7"_s).body, "plain text");
    QVERIFY(readOrganizations(answers->value(u"a"_s)));
}

void AnswersTest::nextLinks()
{
    const Cloud cloud = exampleCloud(u"a"_s, u"https://login.example"_s, u"https://graph.example"_s);
    QVERIFY(isOwnGraph(cloud, QUrl(u"https://graph.example/v1.0/x?$skiptoken=1"_s)));
    QVERIFY(isOwnGraph(cloud, QUrl(u"https://GRAPH.example:443/v1.0/x"_s)));
    for (const QString &bad : QStringList{u"http://graph.example/x"_s, u"https://graph.example:444/x"_s,
                                          u"https://graph.example.evil.example/x"_s, u"https://user@graph.example/x"_s,
                                          u"//graph.example/x"_s, u"/v1.0/x"_s, QString()})
        QVERIFY2(!isOwnGraph(cloud, QUrl(bad)), qPrintable(bad));
}

void AnswersTest::hintsOfTokens()
{
    const QByteArray payload = QByteArray(R"({"oid":"e7b08158-ad3f-4cbb-bdcb-18d2b2401efc","roles":["User.Read.All"]})")
                                   .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    const TokenHints hints = readTokenHints(Secret(QString::fromLatin1("h." + payload + ".s")));
    QCOMPARE(hints.servicePrincipal->toString(), tenantGuid);
    QCOMPARE(hints.roles, QStringList{u"User.Read.All"_s});
    for (const QString &opaque :
         QStringList{u"opaque"_s, u"a.b.c"_s, u"a.!!!.c"_s, u".."_s, u"a.e30.c"_s, u"a.W10.c"_s})
        QVERIFY(!readTokenHints(Secret(opaque)).servicePrincipal);
}

void AnswersTest::secretsAndLists()
{
    const auto application = readApplication(
        answerOf(200, R"({"id":"e7b08158-ad3f-4cbb-bdcb-18d2b2401efc","displayName":"x","passwordCredentials":[
        {"keyId":"K","hint":"abc","endDateTime":"2027-01-02T03:04:05.6789Z","secretText":null},{"hint":null,"endDateTime":null}],
        "requiredResourceAccess":[{"resourceAppId":"R","resourceAccess":[{"id":"A","type":"Role"},{"id":"B","type":"Scope"}]}]})"));
    QVERIFY(application);
    QCOMPARE(application->secrets.size(), 2);
    QCOMPARE(application->secrets[0].ends.toString(Qt::ISODate), u"2027-01-02T03:04:05Z"_s);
    QVERIFY(!application->secrets[1].ends.isValid());
    QCOMPARE(application->requested.size(), 1);
    const auto memberships = readMemberships(
        answerOf(200, R"({"value":[{"@odata.type":"#microsoft.graph.group","id":"g","isAssignableToRole":null},
        {"@odata.type":"#microsoft.graph.group","id":"h"},{"id":"r","roleTemplateId":"t"},{"@odata.type":"#microsoft.graph.administrativeUnit","id":"u"}]})"));
    QVERIFY(memberships);
    QVERIFY(!memberships->rows[0].mayHoldRoles && memberships->rows[1].mayHoldRoles);
    QCOMPARE(memberships->rows[2].kind, Membership::Kind::Role);
    QCOMPARE(memberships->rows[3].kind, Membership::Kind::Other);
}

QTEST_GUILESS_MAIN(AnswersTest)
#include "tst_answers.moc"
