// SPDX-License-Identifier: Apache-2.0
// Domains, users and licences in the sandbox, as an application makes them: what is proved, refused and counted.
#include "client.h"
#include "tenants/tenant_file.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace sandbox;

namespace
{

const Headers eventual{{"ConsistencyLevel", "eventual"}};
const QString domain = u"one.sbc.provider.example"_s;
const QString user = u"Ump-Activation-User@one.sbc.provider.example"_s;
const QString e5 = u"06ebc4ee-1bb5-47dd-8120-11324bc54e06"_s;
const QString phone = u"e43b5b99-8dfb-405f-9987-dc307f34bcbd"_s;

QJsonObject userBody(const QString &upn = user)
{
    return {{u"accountEnabled"_s, true},
            {u"displayName"_s, u"Activation"_s},
            {u"mailNickname"_s, u"Ump-Activation-User"_s},
            {u"userPrincipalName"_s, upn},
            {u"usageLocation"_s, u"DE"_s},
            {u"passwordProfile"_s, QJsonObject{{u"password"_s, u"fake-Pass.7word"_s}}}};
}

QJsonObject licences(const QStringList &add, const QStringList &remove = {})
{
    QJsonArray wanted;
    for (const QString &sku : add)
        wanted.append(QJsonObject{{u"skuId"_s, sku}, {u"disabledPlans"_s, QJsonArray()}});
    return {{u"addLicenses"_s, wanted}, {u"removeLicenses"_s, QJsonArray::fromStringList(remove)}};
}

QJsonObject named(const QJsonObject &view, const QString &list, const QString &property, const QString &value)
{
    const QJsonArray all = view[list].toArray();
    for (const auto entry : all) {
        if (entry[property].toString() == value)
            return entry.toObject();
    }
    return {};
}

} // namespace

class TestSandboxDomains : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_client.reset(); }

    void twoSteps();
    void dnsComesLate();
    void mxProvesToo();
    void subDomainsOfVerifiedOnes();
    void elsewhere();
    void domainBodiesAreJudged_data();
    void domainBodiesAreJudged();
    void deletingDomains();
    void whoMay_data();
    void whoMay();
    void organizationWithoutCountry();
    void usersAreMade();
    void userBodiesAreJudged_data();
    void userBodiesAreJudged();
    void usersAreFound();
    void newUsersComeLate();
    void licencesAreCounted();
    void licencesAreRefused();
    void noLicenceLeft();
    void companyLicences();

private:
    QByteArray application(const QString &key);
    Answer call(const QByteArray &method, const QString &path, const QJsonObject &body = {},
                const Headers &headers = {}, const QString &tenant = u"writable"_s);
    void verifiedDomain();
    Answer found(const QString &filter, const Headers &headers = {}, const QString &more = {});

    std::unique_ptr<Client> m_client;
    QHash<QString, QByteArray> m_tokens;
};

void TestSandboxDomains::init()
{
    m_client = std::make_unique<Client>();
    m_tokens.clear();
    QVERIFY(m_client->isReady());
}

QByteArray TestSandboxDomains::application(const QString &key)
{
    if (!m_tokens[key].isEmpty())
        return m_tokens[key];
    QFile source(u":/sandbox/tenants.json"_s);
    if (!source.open(QIODevice::ReadOnly))
        return {};
    const QJsonArray tenants = QJsonDocument::fromJson(source.readAll())["tenants"_L1].toArray();
    for (const auto tenant : tenants) {
        if (tenant["key"_L1].toString() != key)
            continue;
        const QJsonValue registration = tenant["registrations"_L1][0];
        const Answer answer = m_client->token(key, registration["clientId"_L1].toString(),
                                              registration["secrets"_L1][0]["value"_L1].toString());
        m_tokens[key] = answer.text(u"access_token"_s).toLatin1();
    }
    return m_tokens[key];
}

Answer TestSandboxDomains::call(const QByteArray &method, const QString &path, const QJsonObject &body,
                                const Headers &headers, const QString &tenant)
{
    return m_client->graph(application(tenant), method, path, body, headers);
}

void TestSandboxDomains::verifiedDomain()
{
    QCOMPARE(call("POST", u"/domains"_s, {{u"id"_s, domain}}).status, 201);
    const QString txt = named(m_client->tenantNow(u"writable"_s), u"domains"_s, u"id"_s, domain)["txt"_L1].toString();
    QCOMPARE(m_client->control(u"dns"_s, {{u"name"_s, domain}, {u"txt"_s, txt}}).status, 200);
    QCOMPARE(call("POST", u"/domains/"_s + domain + u"/verify"_s).status, 200);
}

void TestSandboxDomains::twoSteps()
{
    const Answer made = call("POST", u"/domains"_s, {{u"id"_s, QString(domain).replace(0, 3, u"ONE"_s)}});
    QCOMPARE(made.status, 201);
    QCOMPARE(made.text(u"id"_s), domain);
    QCOMPARE(made.json()["isVerified"_L1].toBool(true), false);
    QCOMPARE(made.json()["isRoot"_L1].toBool(), true);
    const QJsonArray records = call("GET", u"/domains/"_s + domain + u"/verificationDnsRecords"_s).list();
    QCOMPARE(records.size(), 2);
    QCOMPARE(records[0]["@odata.type"_L1].toString(), u"#microsoft.graph.domainDnsTxtRecord"_s);
    QCOMPARE(records[1]["@odata.type"_L1].toString(), u"#microsoft.graph.domainDnsMxRecord"_s);
    const QString txt = records[0]["text"_L1].toString();
    QVERIFY(QRegularExpression(u"^MS=ms\\d{8}$"_s).match(txt).hasMatch());
    QCOMPARE(records[0]["label"_L1].toString(), domain);
    QCOMPARE(records[0]["ttl"_L1].toInt(), 3600);

    const QString verify = u"/domains/"_s + domain + u"/verify"_s;
    QCOMPARE(call("POST", verify).status, 400);
    m_client->control(u"dns"_s, {{u"name"_s, domain}, {u"txt"_s, u"MS=ms00000000"_s}});
    QCOMPARE(call("POST", verify).status, 400);
    m_client->control(u"dns"_s, {{u"name"_s, domain}, {u"txt"_s, txt}});
    const Answer proved = call("POST", verify);
    QCOMPARE(proved.status, 200);
    QCOMPARE(proved.json()["isVerified"_L1].toBool(), true);
    QCOMPARE(call("GET", u"/organization"_s).list()[0]["verifiedDomains"_L1].toArray().size(), 3);
    QCOMPARE(call("GET", u"/domains/"_s + domain).json()["isVerified"_L1].toBool(), true);
    QCOMPARE(call("POST", verify).status, 400); // it is already
    QCOMPARE(call("GET", u"/domains/"_s + domain + u"/serviceConfigurationRecords"_s).list().size(), 3);
}

void TestSandboxDomains::dnsComesLate()
{
    QCOMPARE(call("POST", u"/domains"_s, {{u"id"_s, domain}}).status, 201);
    m_client->control(u"settings"_s, {{u"dnsLookups"_s, 2}});
    const QString txt = named(m_client->tenantNow(u"writable"_s), u"domains"_s, u"id"_s, domain)["txt"_L1].toString();
    m_client->control(u"dns"_s, {{u"name"_s, domain}, {u"txt"_s, txt}});
    const QString verify = u"/domains/"_s + domain + u"/verify"_s;
    QCOMPARE(call("POST", verify).status, 400);
    QCOMPARE(call("POST", verify).status, 400);
    QCOMPARE(call("POST", verify).status, 200);
    QCOMPARE(m_client->control(u"dns"_s, {{u"name"_s, domain}}).status, 400);
}

void TestSandboxDomains::mxProvesToo()
{
    QCOMPARE(call("POST", u"/domains"_s, {{u"id"_s, domain}}).status, 201);
    const QJsonArray records = call("GET", u"/domains/"_s + domain + u"/verificationDnsRecords"_s).list();
    m_client->control(u"dns"_s, {{u"name"_s, domain}, {u"mx"_s, records[1]["mailExchange"_L1]}});
    QCOMPARE(m_client->send("DELETE", u"/sandbox/dns?name=other.example"_s, {}, {}).status, 200);
    QCOMPARE(call("POST", u"/domains/"_s + domain + u"/verify"_s).status, 200);
}

void TestSandboxDomains::subDomainsOfVerifiedOnes()
{
    const QString sub = u"voice.alpineskialps.com"_s;
    const Answer made = call("POST", u"/domains"_s, {{u"id"_s, sub}});
    QCOMPARE(made.status, 201);
    QCOMPARE(made.json()["isVerified"_L1].toBool(), true);
    QCOMPARE(made.json()["isRoot"_L1].toBool(true), false);

    m_client->control(u"settings"_s, {{u"subDomainsLater"_s, true}});
    const QString later = u"later.alpineskialps.com"_s;
    QCOMPARE(call("POST", u"/domains"_s, {{u"id"_s, later}}).json()["isVerified"_L1].toBool(true), false);
    QCOMPARE(call("POST", u"/domains/"_s + later + u"/verify"_s).status, 200); // without any record
    // A name that merely ends so is none.
    QCOMPARE(call("POST", u"/domains"_s, {{u"id"_s, u"notalpineskialps.com"_s}}).json()["isRoot"_L1].toBool(), true);
}

void TestSandboxDomains::elsewhere()
{
    const QString taken = u"taken.sbc.northgate.example"_s;
    const Answer refused = call("POST", u"/domains"_s, {{u"id"_s, taken}});
    QCOMPARE(refused.status, 400);
    QCOMPARE(refused.detail(), u"ObjectConflict"_s);
    m_client->control(u"settings"_s, {{u"elsewhereAtVerify"_s, true}});
    QCOMPARE(call("POST", u"/domains"_s, {{u"id"_s, taken}}).status, 201);
    const QString txt = named(m_client->tenantNow(u"writable"_s), u"domains"_s, u"id"_s, taken)["txt"_L1].toString();
    m_client->control(u"dns"_s, {{u"name"_s, taken}, {u"txt"_s, txt}});
    QCOMPARE(call("POST", u"/domains/"_s + taken + u"/verify"_s).detail(), u"ObjectConflict"_s);
    // A sub-domain of another tenant's verified domain is its own root here.
    const Answer below = call("POST", u"/domains"_s, {{u"id"_s, u"two.sbc.northgate.example"_s}});
    QCOMPARE(below.status, 201);
    QCOMPARE(below.json()["isVerified"_L1].toBool(true), false);
    QCOMPARE(below.json()["isRoot"_L1].toBool(), true);
}

void TestSandboxDomains::domainBodiesAreJudged_data()
{
    QTest::addColumn<QJsonObject>("body");
    const auto id = [](const QString &name) { return QJsonObject{{u"id"_s, name}}; };
    QTest::newRow("Microsoft's own") << id(u"other.onmicrosoft.com"_s);
    QTest::newRow("one label") << id(u"sbc"_s);
    QTest::newRow("underscore") << id(u"a_b.example.com"_s);
    QTest::newRow("hyphen at the end") << id(u"a-.example.com"_s);
    QTest::newRow("label of 64") << id(QString(64, u'a') + u".example.com"_s);
    QTest::newRow("not ASCII") << id(u"bücher.example.com"_s);
    QTest::newRow("address") << id(u"192.0.2.1"_s);
    QTest::newRow("dot at the end") << id(u"sbc.example.com."_s);
    QTest::newRow("there already") << id(u"alpineskialps.com"_s);
    QTest::newRow("no id") << QJsonObject{{u"name"_s, u"sbc.example.com"_s}};
    QTest::newRow("more than the id") << QJsonObject{{u"id"_s, u"sbc.example.com"_s}, {u"isVerified"_s, true}};
}

void TestSandboxDomains::domainBodiesAreJudged()
{
    QFETCH(QJsonObject, body);
    const Answer answer = call("POST", u"/domains"_s, body);
    QCOMPARE(answer.status, 400);
    QCOMPARE(answer.code(), u"Request_BadRequest"_s);
}

void TestSandboxDomains::deletingDomains()
{
    verifiedDomain();
    QCOMPARE(call("POST", u"/users"_s, userBody()).status, 201);
    QCOMPARE(call("DELETE", u"/domains/"_s + domain).status, 400); // a user has it
    QCOMPARE(call("DELETE", u"/users/"_s + user).status, 204);
    QCOMPARE(call("POST", u"/domains"_s, {{u"id"_s, QString(u"deep."_s + domain)}}).status, 201);
    QCOMPARE(call("DELETE", u"/domains/"_s + domain).status, 400); // another is below it
    QCOMPARE(call("DELETE", u"/domains/deep."_s + domain).status, 204);
    QCOMPARE(call("DELETE", u"/domains/"_s + domain).status, 204);
    QCOMPARE(call("DELETE", u"/domains/"_s + domain).status, 404);
    QCOMPARE(call("POST", u"/domains/"_s + domain + u"/verify"_s).status, 404);
    QCOMPARE(call("GET", u"/domains/"_s + domain + u"/verificationDnsRecords"_s).status, 404);
    QCOMPARE(call("DELETE", u"/domains/alpineskialps.com"_s).status, 400);
    QCOMPARE(call("DELETE", u"/domains/alpineskialps.onmicrosoft.com"_s).status, 400);
    QCOMPARE(call("GET", u"/organization"_s).list()[0]["verifiedDomains"_L1].toArray().size(), 2);
}

void TestSandboxDomains::whoMay_data()
{
    QTest::addColumn<QString>("tenant");
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("status");
    const QString limited = u"mandatory-only"_s;
    const QString blind = u"no-domain-read"_s;
    QTest::newRow("reads domains") << limited << QByteArray("GET") << u"/domains"_s << 200;
    QTest::newRow("reads records") << limited << QByteArray("GET")
                                   << u"/domains/fabrikamresidences.com/verificationDnsRecords"_s << 200;
    QTest::newRow("adds no domain") << limited << QByteArray("POST") << u"/domains"_s << 403;
    QTest::newRow("verifies none") << limited << QByteArray("POST") << u"/domains/fabrikamresidences.com/verify"_s
                                   << 403;
    QTest::newRow("removes none") << limited << QByteArray("DELETE") << u"/domains/fabrikamresidences.com"_s << 403;
    QTest::newRow("makes no user") << limited << QByteArray("POST") << u"/users"_s << 403;
    QTest::newRow("gives no licence") << limited << QByteArray("POST")
                                      << u"/users/ada@fabrikamresidences.com/assignLicense"_s << 403;
    QTest::newRow("lists users") << limited << QByteArray("GET") << u"/users"_s << 200;
    QTest::newRow("sees no domain") << blind << QByteArray("GET") << u"/domains"_s << 403;
    QTest::newRow("sees the organisation") << blind << QByteArray("GET") << u"/organization"_s << 200;
    QTest::newRow("sees licences") << blind << QByteArray("GET") << u"/subscribedSkus"_s << 200;
}

void TestSandboxDomains::whoMay()
{
    QFETCH(QString, tenant);
    QFETCH(QByteArray, method);
    QFETCH(QString, path);
    QFETCH(int, status);
    const QJsonObject body = path == "/domains"_L1 ? QJsonObject{{u"id"_s, domain}}
                             : path == "/users"_L1 ? userBody()
                                                   : licences({e5});
    const bool sends = method == "POST" && !path.endsWith("verify"_L1);
    QCOMPARE(call(method, path, sends ? body : QJsonObject(), {}, tenant).status, status);
}

void TestSandboxDomains::organizationWithoutCountry()
{
    const QJsonValue organization = call("GET", u"/organization"_s, {}, {}, u"no-country"_s).list()[0];
    QVERIFY(organization["countryLetterCode"_L1].isNull());
    QCOMPARE(call("GET", u"/organization"_s).list()[0]["countryLetterCode"_L1].toString(), u"DE"_s);
}

void TestSandboxDomains::usersAreMade()
{
    verifiedDomain();
    const Answer made = call("POST", u"/users"_s, userBody());
    QCOMPARE(made.status, 201);
    QVERIFY(!made.json().contains("usageLocation"_L1)); // shown to whoever selects it
    QVERIFY(!made.body.contains("fake-Pass"));
    const QString id = made.text(u"id"_s);
    const Answer again = call("POST", u"/users"_s, userBody(user.toLower()));
    QCOMPARE(again.status, 400);
    QCOMPARE(again.detail(), u"ObjectConflict"_s);
    const Answer seen =
        call("GET", u"/users/"_s + user + u"?$select=id,accountEnabled,usageLocation,assignedLicenses"_s);
    QCOMPARE(seen.text(u"id"_s), id);
    QCOMPARE(seen.text(u"usageLocation"_s), u"DE"_s);
    QCOMPARE(seen.json()["assignedLicenses"_L1].toArray().size(), 0);

    QCOMPARE(call("PATCH", u"/users/"_s + id, {{u"usageLocation"_s, u"AT"_s}}).status, 204);
    QCOMPARE(call("GET", u"/users/"_s + id + u"?$select=usageLocation"_s).text(u"usageLocation"_s), u"AT"_s);
    QCOMPARE(call("PATCH", u"/users/"_s + id, {{u"usageLocation"_s, u"Austria"_s}}).status, 400);
    QCOMPARE(call("DELETE", u"/users/"_s + id).status, 204);
    QCOMPARE(call("GET", u"/users/"_s + id).status, 404);
    QCOMPARE(call("DELETE", u"/users/"_s + id).status, 404);
    QVERIFY(!named(m_client->tenantNow(u"writable"_s), u"deleted"_s, u"id"_s, id).isEmpty());
    QCOMPARE(call("POST", u"/users"_s, userBody()).status, 201); // the name is free again
}

void TestSandboxDomains::userBodiesAreJudged_data()
{
    QTest::addColumn<QString>("property");
    QTest::addColumn<QJsonValue>("value");
    const auto row = [](const char *name, const QString &property, const QJsonValue &value) {
        QTest::newRow(name) << property << value;
    };
    const auto password = [](const QString &text) { return QJsonValue(QJsonObject{{u"password"_s, text}}); };
    row("no accountEnabled", u"accountEnabled"_s, QJsonValue::Undefined);
    row("no displayName", u"displayName"_s, QJsonValue::Undefined);
    row("no mailNickname", u"mailNickname"_s, QJsonValue::Undefined);
    row("no userPrincipalName", u"userPrincipalName"_s, QJsonValue::Undefined);
    row("no passwordProfile", u"passwordProfile"_s, QJsonValue::Undefined);
    row("accountEnabled as text", u"accountEnabled"_s, u"true"_s);
    row("domain of nobody", u"userPrincipalName"_s, u"a@nobody.example"_s);
    row("domain not verified", u"userPrincipalName"_s, u"a@waiting.example"_s);
    row("long domain", u"userPrincipalName"_s, QString(u"a@"_s + QString(40, u'x') + u"."_s + domain));
    row("name with a blank", u"userPrincipalName"_s, QString(u"a b@"_s + domain));
    row("nickname with @", u"mailNickname"_s, u"a@b"_s);
    row("weak password", u"passwordProfile"_s, password(u"onlyletters"_s));
    row("short password", u"passwordProfile"_s, password(u"aB3$"_s));
    row("password with the name", u"passwordProfile"_s, password(u"Ump-Activation-User1!"_s));
    row("country's name", u"usageLocation"_s, u"Germany"_s);
    row("no such country", u"usageLocation"_s, u"QX"_s);
    row("licences", u"assignedLicenses"_s, QJsonArray());
    row("unknown property", u"licence"_s, u"x"_s);
}

void TestSandboxDomains::userBodiesAreJudged()
{
    QFETCH(QString, property);
    QFETCH(QJsonValue, value);
    verifiedDomain();
    QCOMPARE(call("POST", u"/domains"_s, {{u"id"_s, u"waiting.example"_s}}).status, 201);
    QJsonObject body = userBody();
    body.remove(property);
    if (!value.isUndefined())
        body[property] = value;
    const Answer answer = call("POST", u"/users"_s, body);
    QCOMPARE(answer.status, 400);
    QCOMPARE(answer.code(), u"Request_BadRequest"_s);
    QVERIFY(!answer.body.contains("fake-Pass"));
}

Answer TestSandboxDomains::found(const QString &filter, const Headers &headers, const QString &more)
{
    const QString encoded = QString::fromLatin1(QUrl::toPercentEncoding(filter));
    return call("GET", u"/users?$filter="_s + encoded + more, {}, headers);
}

void TestSandboxDomains::usersAreFound()
{
    const QString suffix = u"endswith(userPrincipalName,'@alpineskialps.com')"_s;
    QCOMPARE(found(u"userPrincipalName eq 'ADA@alpineskialps.com'"_s).list().size(), 1);
    QCOMPARE(found(u"startswith(userPrincipalName,'ada@')"_s).list().size(), 1);
    QCOMPARE(found(u"accountEnabled eq false"_s).list().size(), 1);
    QCOMPARE(found(u"assignedLicenses/any(x:x/skuId eq %1)"_s.arg(e5)).list().size(), 1);
    QCOMPARE(found(u"jobTitle eq 'x'"_s).status, 400);
    QCOMPARE(found(u"endswith(displayName,'x')"_s, eventual, u"&$count=true"_s).status, 400);

    QCOMPARE(found(suffix).code(), u"Request_UnsupportedQuery"_s);
    QCOMPARE(found(suffix, eventual).status, 400); // both are needed
    QCOMPARE(found(suffix, {}, u"&$count=true"_s).status, 400);
    const Answer all = found(suffix, eventual, u"&$count=true&$select=id,assignedLicenses&$top=2"_s);
    QCOMPARE(all.status, 200);
    QCOMPARE(all.json()["@odata.count"_L1].toInt(), 3);
    QCOMPARE(all.list().size(), 2);
    const QString next = all.text(u"@odata.nextLink"_s).remove(m_client->url() + u"/v1.0"_s);
    QCOMPARE(call("GET", next, {}, eventual).list().size(), 1);
    QCOMPARE(found(suffix + u" and assignedLicenses/$count ne 0"_s, eventual, u"&$count=true"_s).list().size(), 2);
    QCOMPARE(found(suffix + u" and assignedLicenses/$count eq 0"_s, eventual, u"&$count=true"_s).list().size(), 1);
    QCOMPARE(found(u"assignedLicenses/$count ne 0"_s).status, 400);
    QCOMPARE(found(u"endsWith(userPrincipalName, '@nobody.example')"_s, eventual, u"&$count=true"_s).list().size(), 0);
}

void TestSandboxDomains::newUsersComeLate()
{
    verifiedDomain();
    m_client->control(u"settings"_s, {{u"replication"_s, QJsonObject{{u"users"_s, 3}}}});
    const QString id = call("POST", u"/users"_s, userBody()).text(u"id"_s);
    QCOMPARE(call("GET", u"/users/"_s + user).status, 404);
    QCOMPARE(found(u"userPrincipalName eq '%1'"_s.arg(user)).list().size(), 0);
    QCOMPARE(call("POST", u"/users/%1/assignLicense"_s.arg(id), licences({e5})).status, 404);
    QCOMPARE(call("POST", u"/users/%1/assignLicense"_s.arg(id), licences({e5})).status, 200);
    QCOMPARE(call("GET", u"/users/"_s + user).status, 200);
}

void TestSandboxDomains::licencesAreCounted()
{
    const auto consumed = [this](const QString &part) {
        return named(m_client->tenantNow(u"writable"_s), u"skus"_s, u"skuPartNumber"_s, part)["consumed"_L1].toInt();
    };
    const QString bo = u"/users/bo@alpineskialps.com"_s;
    QCOMPARE(consumed(u"SPE_E5"_s), 22);
    const Answer given = call("POST", bo + u"/assignLicense"_s, licences({e5}));
    QCOMPARE(given.status, 200);
    QCOMPARE(given.text(u"userPrincipalName"_s), u"bo@alpineskialps.com"_s);
    QCOMPARE(consumed(u"SPE_E5"_s), 23);
    QCOMPARE(call("POST", bo + u"/assignLicense"_s, licences({e5})).status, 200); // again: no second unit
    QCOMPARE(consumed(u"SPE_E5"_s), 23);
    const QJsonArray details = call("GET", bo + u"/licenseDetails"_s).list();
    QCOMPARE(details.size(), 1);
    QCOMPARE(details[0]["skuPartNumber"_L1].toString(), u"SPE_E5"_s);
    const QJsonObject seen = call("GET", bo + u"?$select=assignedLicenses,assignedPlans"_s).json();
    QCOMPARE(seen["assignedLicenses"_L1][0]["skuId"_L1].toString(), e5);
    QCOMPARE(seen["assignedPlans"_L1].toArray().size(), 3);
    QCOMPARE(call("POST", bo + u"/assignLicense"_s, licences({}, {e5})).status, 200);
    QCOMPARE(consumed(u"SPE_E5"_s), 22);
    QCOMPARE(call("GET", bo + u"/licenseDetails"_s).list().size(), 0);
    QCOMPARE(call("POST", bo + u"/assignLicense"_s, licences({}, {e5})).status, 400); // not held
    QCOMPARE(call("DELETE", u"/users/ada@alpineskialps.com"_s).status, 204);
    QCOMPARE(consumed(u"SPE_E5"_s), 21);
}

void TestSandboxDomains::licencesAreRefused()
{
    const QString path = u"/users/bo@alpineskialps.com/assignLicense"_s;
    QCOMPARE(call("POST", path, licences({phone})).status, 400);                                     // used up
    QCOMPARE(call("POST", path, licences({u"00000000-0000-4000-8000-000000000001"_s})).status, 400); // not theirs
    QCOMPARE(call("POST", path, licences({u"SPE_E5"_s})).code(), u"BadRequest"_s);                   // no id
    QCOMPARE(call("POST", path, {{u"addLicenses"_s, QJsonArray()}}).status, 400);
    QCOMPARE(call("POST", u"/users/nobody@alpineskialps.com/assignLicense"_s, licences({e5})).status, 404);
    QJsonObject body = licences({e5});
    body["addLicenses"_L1] = QJsonArray{QJsonObject{{u"skuId"_s, e5}, {u"disabledPlans"_s, QJsonArray{phone}}}};
    QCOMPARE(call("POST", path, body).status, 400); // a plan that is not in it

    const Answer nowhere =
        call("POST", u"/users/bo@wingtipnowhere.com/assignLicense"_s, licences({e5}), {}, u"no-country"_s);
    QCOMPARE(nowhere.status, 400);
    QVERIFY(nowhere.body.contains("usage location"));
    const QJsonObject location{{u"usageLocation"_s, u"DE"_s}};
    QCOMPARE(call("PATCH", u"/users/bo@wingtipnowhere.com"_s, location, {}, u"no-country"_s).status, 204);
    QCOMPARE(call("POST", u"/users/bo@wingtipnowhere.com/assignLicense"_s, licences({e5}), {}, u"no-country"_s).status,
             200);
}

void TestSandboxDomains::noLicenceLeft()
{
    const QString path = u"/users/bo@cohovineyard.com/assignLicense"_s;
    const QString suspended = u"cbdc14ab-d96c-4c30-b9f4-6ada7cdc1d46"_s;
    QCOMPARE(call("POST", path, licences({e5}), {}, u"no-free-licence"_s).status, 400);
    QCOMPARE(call("POST", path, licences({suspended}), {}, u"no-free-licence"_s).status, 400);
}

void TestSandboxDomains::companyLicences()
{
    const QJsonArray skus = call("GET", u"/subscribedSkus"_s).list();
    QCOMPARE(skus.size(), 6);
    for (const auto sku : skus) {
        const bool company = sku["skuPartNumber"_L1].toString() == "WINDOWS_STORE"_L1;
        QCOMPARE(sku["appliesTo"_L1].toString(), company ? u"Company"_s : u"User"_s);
    }
}

QTEST_GUILESS_MAIN(TestSandboxDomains)
#include "tst_sandbox_domains.moc"
