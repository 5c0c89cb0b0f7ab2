// Organisation, domains, users and licences of a tenant, as bytes: what is asked, what is read, what errors mean.
#include "models/microsoft365/tenantgraph.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace TenantLink;
using namespace Qt::StringLiterals;

namespace
{

/// JSON with plain quotes; moc stumbles over raw strings in macros.
QByteArray q(const char *json) { return QByteArray(json).replace('\'', '"'); }

Answer answerOf(int status, const QByteArray &body) { return {status, body, {}, {}, {}, u"graph.example"_s}; }

} // namespace

class TenantGraphTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void urls_data();
    void urls();
    void bodies();
    void newUsers();
    void organizations();
    void domains();
    void records();
    void users();
    void licences();
    void wrongShapes_data();
    void wrongShapes();
    void errors_data();
    void errors();
};

void TenantGraphTest::urls_data()
{
    QTest::addColumn<BatchItem>("item");
    QTest::addColumn<QString>("method");
    QTest::addColumn<QString>("url");
    const auto row = [](const char *name, const BatchItem &item, const char *method, const char *url) {
        QTest::newRow(name) << item << QString::fromLatin1(method) << QString::fromLatin1(url);
    };
    row("organisation", askOrganizationFacts(), "GET",
        "/organization?$select=id,displayName,verifiedDomains,countryLetterCode");
    row("domains", askDomains(), "GET", "/domains?$select=id,isVerified,isInitial,isDefault");
    row("domain", askDomain(u"c1.sbc.example.com"_s), "GET",
        "/domains/c1.sbc.example.com?$select=id,isVerified,isInitial,isDefault");
    row("IDN", askVerificationRecords(u"bücher.example"_s), "GET",
        "/domains/xn--bcher-kva.example/verificationDnsRecords");
    row("no way out of the path", askVerificationRecords(u"a/../users?x=#"_s), "GET",
        "/domains/a%2F..%2Fusers%3Fx%3D%23/verificationDnsRecords");
    row("add", postDomain(u"c1.example"_s), "POST", "/domains");
    row("verify", postVerify(u"c1.example"_s), "POST", "/domains/c1.example/verify");
    row("guest", askUser(u"a_b.com#EXT#@c.example"_s), "GET",
        "/users/a_b.com%23EXT%23@c.example?$select=id,userPrincipalName,accountEnabled,usageLocation,assignedLicenses");
    row("suffix", askUsersWithSuffix(u"c1.example"_s), "GET",
        "/users?$count=true&$filter=endswith(userPrincipalName,'%40c1.example')&$select=id,userPrincipalName,"
        "accountEnabled,usageLocation,assignedLicenses&$top=999");
    row("suffix with a quote", askUsersWithSuffix(u"o'x or 1"_s), "GET",
        "/users?$count=true&$filter=endswith(userPrincipalName,'%40o%27%27x%20or%201')&$select=id,userPrincipalName,"
        "accountEnabled,usageLocation,assignedLicenses&$top=999");
    row("country", patchUsageLocation(u"1"_s, u"DE"_s), "PATCH", "/users/1");
    row("licence", postAssignLicense(u"1"_s, {}, {}), "POST", "/users/1/assignLicense");
    row("delete", deleteUser(u"1/2"_s), "DELETE", "/users/1%2F2");
    row("licences", askSkus(), "GET",
        "/subscribedSkus?$select=skuId,skuPartNumber,appliesTo,capabilityStatus,consumedUnits,prepaidUnits,"
        "servicePlans");
}

void TenantGraphTest::urls()
{
    QFETCH(BatchItem, item);
    QFETCH(QString, method);
    QFETCH(QString, url);
    QCOMPARE(item.method, method);
    QCOMPARE(item.url, url);
    QCOMPARE(item.eventual, item.id == u"users"); // the one advanced query
}

void TenantGraphTest::bodies()
{
    QCOMPARE(postDomain(u"Bücher.example"_s).body, (QJsonObject{{u"id"_s, u"xn--bcher-kva.example"_s}}));
    QVERIFY(postVerify(u"c1.example"_s).body.isEmpty());
    QCOMPARE(patchUsageLocation(u"1"_s, u"DE"_s).body, (QJsonObject{{u"usageLocation"_s, u"DE"_s}}));
    const QJsonObject expected = QJsonDocument::fromJson(q("{'addLicenses':[{'skuId':'a','disabledPlans':[]}],"
                                                           "'removeLicenses':['b']}"))
                                     .object();
    QCOMPARE(postAssignLicense(u"1"_s, {u"a"_s}, {u"b"_s}).body, expected);
}

void TenantGraphTest::newUsers()
{
    const QByteArray body =
        newUserBody({u"Ump-Activation-User"_s, u"Ump-Activation-User@c1.example"_s, u"DE"_s}, Secret(u"p\"a\\ss"_s));
    const QJsonObject read = QJsonDocument::fromJson(body).object();
    QCOMPARE(read[u"passwordProfile"][u"password"].toString(), u"p\"a\\ss"_s);
    QCOMPARE(read[u"passwordProfile"][u"forceChangePasswordNextSignIn"].toBool(), true);
    for (const QString &key :
         {u"accountEnabled"_s, u"displayName"_s, u"mailNickname"_s, u"userPrincipalName"_s, u"usageLocation"_s})
        QVERIFY2(read.contains(key), qPrintable(key));
    QCOMPARE(read.size(), 6);
    QVERIFY(read[u"accountEnabled"].toBool());
    QCOMPARE(read[u"mailNickname"].toString(), u"Ump-Activation-User"_s);
}

void TenantGraphTest::organizations()
{
    const auto page = readOrganizationFacts(answerOf(
        200,
        q("{'value':[{'id':'E7B08158-AD3F-4CBB-BDCB-18D2B2401EFC','displayName':'Contoso','countryLetterCode':'de',"
          "'verifiedDomains':[{'name':'Contoso.COM','isInitial':false,'isDefault':true},"
          "{'name':'contoso.onmicrosoft.com','isInitial':true,'isDefault':false}]}]}")));
    QVERIFY(page);
    const OrganizationFacts facts = page->rows.first();
    QCOMPARE(facts.id, u"e7b08158-ad3f-4cbb-bdcb-18d2b2401efc"_s);
    QCOMPARE(facts.country, u"DE"_s);
    QCOMPARE(facts.verified.size(), 2);
    QCOMPARE(facts.verified.at(0).name, u"contoso.com"_s);
    QVERIFY(facts.verified.at(0).verified && facts.verified.at(0).isDefault && !facts.verified.at(0).initial);
    QVERIFY(facts.verified.at(1).initial);
    // A registration without the right gets nulls.
    const auto bare = readOrganizationFacts(
        answerOf(200, q("{'value':[{'id':'1','displayName':'x','countryLetterCode':null,'verifiedDomains':null}]}")));
    QVERIFY(bare && bare->rows.first().country.isEmpty() && bare->rows.first().verified.isEmpty());
}

void TenantGraphTest::domains()
{
    const auto page = readDomains(answerOf(200, q("{'value':[{'id':'C1.example','isVerified':false}],"
                                                  "'@odata.nextLink':'https://graph.example/v1.0/domains?$skip=1'}")));
    QVERIFY(page);
    QCOMPARE(page->rows.first().name, u"c1.example"_s);
    QVERIFY(!page->rows.first().verified);
    QCOMPARE(page->next, QUrl(u"https://graph.example/v1.0/domains?$skip=1"_s));
    const auto one = readDomain(answerOf(200, q("{'id':'c1.example','isVerified':true,'isInitial':true}")));
    QVERIFY(one && one->verified && one->initial && !one->isDefault);
}

void TenantGraphTest::records()
{
    const auto page = readVerificationRecords(answerOf(
        200, q("{'value':[{'recordType':'Mx','label':'c1.example','ttl':3600,'mailExchange':'ms1.msv1.invalid',"
               "'preference':32767},{'recordType':'Unavailable','label':'c1.example'},"
               "{'recordType':'Txt','label':'c1.example','ttl':600,'text':'MS=ms1'}]}")));
    QVERIFY(page);
    QCOMPARE(page->rows.size(), 2);
    const DnsRecord txt = page->rows.at(0);
    QCOMPARE(txt.type, u"TXT"_s);
    QCOMPARE(txt.name, u"c1.example"_s);
    QCOMPARE(txt.value, u"MS=ms1"_s);
    QCOMPARE(txt.ttl, 600);
    const DnsRecord mx = page->rows.at(1);
    QCOMPARE(mx.type, u"MX"_s);
    QCOMPARE(mx.value, u"ms1.msv1.invalid"_s);
    QCOMPARE(mx.preference, 32767);
}

void TenantGraphTest::users()
{
    const auto user = readUser(answerOf(200, q("{'id':'A1','userPrincipalName':'x@c1.example','accountEnabled':false,"
                                               "'usageLocation':'us','assignedLicenses':[{'skuId':'ABC',"
                                               "'disabledPlans':[]}]}")));
    QVERIFY(user);
    QCOMPARE(user->id, u"a1"_s);
    QVERIFY(!user->enabled);
    QCOMPARE(user->usageLocation, u"US"_s);
    QCOMPARE(user->licences, QStringList{u"abc"_s});
    const auto bare = readUsers(answerOf(200, q("{'value':[{'id':'1','usageLocation':'Germany'}]}")));
    QVERIFY(bare && bare->rows.first().usageLocation.isEmpty() && bare->rows.first().enabled);
}

void TenantGraphTest::licences()
{
    const auto page = readSkus(answerOf(
        200, q("{'value':[{'skuId':'AA','skuPartNumber':'SPE_E5','appliesTo':'User','capabilityStatus':'Enabled',"
               "'consumedUnits':2,'prepaidUnits':{'enabled':5},'servicePlans':["
               "{'servicePlanId':'57FF2DA0-773E-42DF-B2AF-FFB7A2317929'},"
               "{'servicePlanId':'4828c8ec-dc2e-4779-b502-87ac9ce28ab7'}]},"
               "{'skuId':'bb','skuPartNumber':'X','appliesTo':'Company','capabilityStatus':'Suspended'}]}")));
    QVERIFY(page);
    const TenantLicence e5 = licenceOf(page->rows.at(0));
    QCOMPARE(e5.sku, u"aa"_s);
    QCOMPARE(e5.partNumber, u"SPE_E5"_s);
    QCOMPARE(e5.free(), 3);
    QVERIFY(e5.teams && e5.teamsPhone && e5.forUsers && e5.activates());
    const TenantLicence other = licenceOf(page->rows.at(1));
    QVERIFY(!other.teams && !other.forUsers && !other.usable && !other.activates());
}

void TenantGraphTest::wrongShapes_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<FailureCode>("code");
    QTest::newRow("not JSON") << QByteArray("<html>") << FailureCode::AnswerNotJson;
    QTest::newRow("no list") << q("{'id':''}") << FailureCode::AnswerWrongShape;
    QTest::newRow("row without id") << q("{'value':[{}]}") << FailureCode::AnswerWrongShape;
    QTest::newRow("row that is none") << q("{'value':[3]}") << FailureCode::AnswerWrongShape;
    QTest::newRow("next link of another kind")
        << q("{'value':[],'@odata.nextLink':7}") << FailureCode::AnswerWrongShape;
}

void TenantGraphTest::wrongShapes()
{
    QFETCH(QByteArray, body);
    QFETCH(FailureCode, code);
    const Answer answer = answerOf(200, body);
    QCOMPARE(readOrganizationFacts(answer).error().code, code);
    QCOMPARE(readDomains(answer).error().code, code);
    QCOMPARE(readUsers(answer).error().code, code);
    QCOMPARE(readDomain(answer).error().code, code);
    QCOMPARE(readUser(answer).error().code, code);
}

void TenantGraphTest::errors_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<TenantCall>("call");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<FailureCode>("code");
    const QByteArray bad = q("{'error':{'code':'Request_BadRequest','message':'Something in English.'}}");
    const QByteArray conflict = q("{'error':{'code':'Request_BadRequest','message':'x',"
                                  "'details':[{'code':'ObjectConflict','target':'domain','message':'y'}]}}");
    const auto row = [](const char *name, int status, TenantCall call, const QByteArray &body, FailureCode code) {
        QTest::newRow(name) << status << call << body << code;
    };
    row("token over", 401, TenantCall::ReadUsers, bad, FailureCode::SignInEnded);
    row("domain, not allowed", 403, TenantCall::AddDomain, bad, FailureCode::DomainMayNot);
    row("verify, not allowed", 403, TenantCall::VerifyDomain, bad, FailureCode::DomainMayNot);
    row("user, not allowed", 403, TenantCall::MakeUser, bad, FailureCode::UserMayNot);
    row("licence, not allowed", 403, TenantCall::AssignLicence, bad, FailureCode::UserMayNot);
    row("domain absent", 404, TenantCall::VerifyDomain, bad, FailureCode::DomainAbsent);
    row("user absent", 404, TenantCall::AssignLicence, bad, FailureCode::NotFoundThere);
    row("name refused", 400, TenantCall::AddDomain, bad, FailureCode::DomainRefused);
    row("name taken", 400, TenantCall::AddDomain, conflict, FailureCode::DomainElsewhere);
    row("name taken, 409", 409, TenantCall::AddDomain, bad, FailureCode::DomainElsewhere);
    row("name taken, only said", 400, TenantCall::AddDomain,
        q("{'error':{'code':'Request_BadRequest','message':'The domain is verified in another tenant.'}}"),
        FailureCode::DomainElsewhere);
    row("no record", 400, TenantCall::VerifyDomain, bad, FailureCode::DnsNotSeen);
    row("no record, no body", 400, TenantCall::VerifyDomain, {}, FailureCode::DnsNotSeen);
    row("verified elsewhere", 409, TenantCall::VerifyDomain, bad, FailureCode::DomainElsewhere);
    row("verified elsewhere, by code", 400, TenantCall::VerifyDomain, conflict, FailureCode::DomainElsewhere);
    row("no unit, by code", 400, TenantCall::AssignLicence,
        q("{'error':{'code':'Request_BadRequest','details':[{'code':'CountViolation'}]}}"), FailureCode::LicenceUsedUp);
    row("no unit, only said", 400, TenantCall::AssignLicence,
        q("{'error':{'code':'Request_BadRequest','message':'Subscription with SKU 1 does not have any available "
          "licenses.'}}"),
        FailureCode::LicenceUsedUp);
    row("no country, only said", 400, TenantCall::AssignLicence,
        q("{'error':{'message':'License assignment cannot be done for user with invalid usage location.'}}"),
        FailureCode::UsageLocationMissing);
    row("domain not verified, only said", 400, TenantCall::MakeUser,
        q("{'error':{'message':'The domain portion of the userPrincipalName property is invalid.'}}"),
        FailureCode::DomainAbsent);
    row("licence, unclear", 400, TenantCall::AssignLicence, bad, FailureCode::UnexpectedStatus);
    row("throttled", 429, TenantCall::VerifyDomain, bad, FailureCode::Throttled);
    row("away", 503, TenantCall::AssignLicence, bad, FailureCode::ServiceUnavailable);
}

void TenantGraphTest::errors()
{
    QFETCH(int, status);
    QFETCH(TenantCall, call);
    QFETCH(QByteArray, body);
    QFETCH(FailureCode, code);
    const Failure failure = readTenantError(answerOf(status, body), call, u"c1.example"_s);
    QCOMPARE(failure.code, code);
    const bool plain = code == FailureCode::NotFoundThere || code == FailureCode::UnexpectedStatus ||
                       code == FailureCode::Throttled || code == FailureCode::ServiceUnavailable;
    QCOMPARE(failure.subject, plain ? u"graph.example"_s : u"c1.example"_s);
    QCOMPARE(failure.technical.first().second, QString::number(status));
}

QTEST_APPLESS_MAIN(TenantGraphTest)
#include "tst_tenantgraph.moc"
