// A customer's tenant is read, given a domain and its activation user, over real HTTP: what is asked, what is made once
// whatever happens to an answer, and what is refused.
#include "models/flows/activation.h"
#include "models/flows/tenantdomain.h"
#include "models/flows/tenantfacts.h"
#include "tests/e2e/tenantdesk.h"
#include "tests/secrets/search.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace TenantLink;
using namespace Qt::StringLiterals;

namespace
{

const QString fqdn = u"c1.sbc.provider.example"_s;
const QString e5 = u"06ebc4ee-1bb5-47dd-8120-11324bc54e06"_s;
const QString upnOfC1 = u"Ump-Activation-User@c1.sbc.northgate.example"_s;

/// Keeps the passwords that went over the wire.
class Overhearing : public Http
{
public:
    explicit Overhearing(std::shared_ptr<Http> real) : m_real(std::move(real)) {}
    Task<Result<HttpAnswer>> send(HttpRequest request, Cancel cancel) override
    {
        hear(QJsonDocument::fromJson(request.body).object());
        return m_real->send(std::move(request), std::move(cancel));
    }
    void warm(QUrl, QString) override {}

    QByteArrayList passwords;

private:
    void hear(const QJsonObject &body)
    {
        const QString password = body[u"passwordProfile"][u"password"].toString();
        if (!password.isEmpty())
            passwords += password.toUtf8();
        const QJsonArray items = body[u"requests"].toArray();
        for (const QJsonValue &item : items)
            hear(item[u"body"].toObject());
    }

    std::shared_ptr<Http> m_real;
};

/// Sub-domains of the carrier's domain verify by themselves in its own tenant.
RoutingDetails routing(const QString &label = u"c1"_s, const QString &domain = u"sbc.northgate.example"_s)
{
    RoutingDetails details;
    details.sbcDomain = domain;
    details.label = label;
    return details;
}

int codeOf(const auto &result) { return result ? -1 : int(result.error().code); }

QJsonObject entry(const QJsonObject &directory, const QString &list, const QString &property, const QString &value)
{
    const QJsonArray all = directory[list].toArray();
    for (const QJsonValue &one : all) {
        if (one[property].toString().compare(value, Qt::CaseInsensitive) == 0)
            return one.toObject();
    }
    return {};
}

QByteArray printed; ///< all that the program said
QtMessageHandler before = nullptr;
void listen(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    printed += text.toUtf8() + '\n';
    before(type, context, text);
}

} // namespace

class TestTenant : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { before = qInstallMessageHandler(listen); }
    void cleanupTestCase() { qInstallMessageHandler(before); }
    void init()
    {
        m_sandbox = std::make_unique<Sandboxed>();
        QVERIFY(m_sandbox->start());
    }
    void facts_data();
    void facts();
    void twoSteps();
    void waiting();
    void elsewhere();
    void refused_data();
    void refused();
    void parents_data();
    void parents();
    void byHand();
    void lostAnswersOfDomains_data();
    void lostAnswersOfDomains();
    void activatedOnce_data();
    void activatedOnce();
    void diesAndGoesOn();
    void notActivated_data();
    void notActivated();
    void countryIsAsked();
    void takenBack();
    void throttled();
    void noSecretAnywhere();

private:
    [[nodiscard]] CheckRequest registration(const TenantDesk &desk) const
    {
        const SandboxTenant tenant = m_sandbox->tenant(desk.tenantKey);
        return {u"sandbox"_s, tenant.tenant, tenant.client, Secret(tenant.secret)};
    }
    [[nodiscard]] Access signIn(TenantDesk &desk) const
    {
        const Result<Access> access = await(signInRegistration(desk.ports, registration(desk), desk.cancel));
        if (!access)
            qFatal("not signed in: %d", int(access.error().code));
        return *access;
    }
    void publish(const TenantDesk &desk, const QString &name) const
    {
        const QString txt = entry(desk.directory(), u"domains"_s, u"id"_s, name)[u"txt"].toString();
        const QJsonObject record{{u"name"_s, name}, {u"txt"_s, txt}};
        m_sandbox->control("POST", u"/sandbox/dns"_s, QJsonDocument(record).toJson());
    }
    [[nodiscard]] QJsonObject log() const { return m_sandbox->control("GET", u"/sandbox/log"_s); }
    void forgetLog() const { m_sandbox->control("DELETE", u"/sandbox/log"_s); }
    /// A call of somebody else's, with the same rights.
    static QJsonObject call(TenantDesk &desk, const Access &access, const QString &path, const QJsonObject &body)
    {
        HttpRequest request{HttpRequest::Verb::Post, QUrl(desk.sandbox.url() + u"/v1.0"_s + path)};
        request.headers = {{"Authorization", "Bearer " + access.token.revealUtf8()},
                           {"Content-Type", "application/json"}};
        request.body = QJsonDocument(body).toJson();
        const Result<HttpAnswer> answer = await(desk.ports.http->send(request, {}));
        return answer && answer->status < 300 ? QJsonDocument::fromJson(answer->body).object() : QJsonObject();
    }
    /// "POST /users" ... of what was written since the log was forgotten, lookups left out.
    [[nodiscard]] QStringList writes() const
    {
        QStringList result;
        const auto add = [&result](const QJsonValue &request, QStringView path) {
            if (request[u"method"].toString() != "GET"_L1 && path != "/$batch"_L1 && !path.contains(u"oauth2"))
                result += request[u"method"].toString() + u' ' + path.toString();
        };
        const QJsonArray requests = log()[u"requests"].toArray();
        for (const QJsonValue &request : requests) {
            add(request, request[u"target"].toString().remove(u"/v1.0"_s));
            const QJsonArray items = request[u"batch"].toArray();
            for (const QJsonValue &item : items)
                add(item, item[u"url"].toString());
        }
        return result;
    }
    void verifyActivated(const TenantDesk &desk, const QString &upn) const
    {
        const QJsonObject directory = desk.directory();
        QStringList users;
        const QJsonArray people = directory[u"people"].toArray();
        for (const QJsonValue &person : people) {
            if (person[u"userPrincipalName"].toString().startsWith("Ump-"_L1))
                users += person[u"userPrincipalName"].toString();
        }
        QCOMPARE(users, QStringList{upn});
        const QJsonObject user = entry(directory, u"people"_s, u"userPrincipalName"_s, upn);
        QCOMPARE(user[u"licences"].toArray(), QJsonArray{u"SPE_E5"_s});
        QCOMPARE(user[u"usageLocation"].toString(), u"DE"_s);
        QCOMPARE(entry(directory, u"skus"_s, u"skuPartNumber"_s, u"SPE_E5"_s)[u"consumed"].toInt(), 23);
    }

    std::unique_ptr<Sandboxed> m_sandbox;
};

void TestTenant::facts_data()
{
    QTest::addColumn<QString>("tenant");
    QTest::addColumn<QString>("country");
    QTest::addColumn<int>("domains");
    QTest::addColumn<bool>("all");
    QTest::newRow("all may be read") << u"writable"_s << u"DE"_s << 2 << true;
    QTest::newRow("no country") << u"no-country"_s << QString() << 2 << true;
    QTest::newRow("domains by the organisation alone") << u"no-domain-read"_s << u"DE"_s << 2 << false;
    QTest::newRow("nothing but the mandatory permissions") << u"mandatory-only"_s << u"DE"_s << 3 << true;
}

void TestTenant::facts()
{
    QFETCH(QString, tenant);
    QFETCH(QString, country);
    QFETCH(int, domains);
    QFETCH(bool, all);
    m_sandbox->control("POST", u"/sandbox/settings"_s, R"({"latencyMs":50})");
    TenantDesk desk(*m_sandbox, tenant);
    forgetLog();
    const Access access = signIn(desk);
    const Result<TenantFacts> facts = await(readTenantFacts(desk.ports, access, desk.cancel));
    QCOMPARE(codeOf(facts), -1);
    QCOMPARE(log()[u"roundTrips"].toInt(), 3); // discovery, token, one $batch
    QCOMPARE(log()[u"requests"].toArray().size(), 3);
    QCOMPARE(facts->id, m_sandbox->tenant(tenant).tenant);
    QCOMPARE(facts->country, country);
    QCOMPARE(facts->domains.size(), domains);
    QCOMPARE(facts->allDomains, all);
    QCOMPARE(facts->domainsFailure.has_value(), !all);
    QVERIFY(facts->initialDomain().endsWith(u".onmicrosoft.com"));
    QCOMPARE(facts->licences.size(), 6);
    QCOMPARE(facts->freeTeamsPhone(), 3); // of Microsoft 365 E5; Teams Phone itself is used up
    const TenantLicence *licence = facts->activationLicence();
    QVERIFY(licence);
    QCOMPARE(licence->sku, e5);
}

void TestTenant::twoSteps()
{
    TenantDesk desk(*m_sandbox, u"writable"_s);
    const Access access = signIn(desk);
    const Result<DomainThere> absent = await(lookUpDomain(desk.ports, access, fqdn, desk.cancel));
    QCOMPARE(codeOf(absent), -1);
    QCOMPARE(absent->state, DomainThere::State::Absent);
    QCOMPARE(codeOf(await(verifyDomain(desk.ports, access, fqdn, desk.cancel))), int(FailureCode::DomainAbsent));

    const Result<DomainThere> added = await(addDomain(desk.ports, access, fqdn, desk.cancel));
    QCOMPARE(codeOf(added), -1);
    QCOMPARE(added->state, DomainThere::State::Unverified);
    QCOMPARE(added->records.size(), 2);
    QCOMPARE(added->records.first().type, u"TXT"_s);
    QCOMPARE(added->records.first().name, fqdn);
    const QString value = entry(desk.directory(), u"domains"_s, u"id"_s, fqdn)[u"txt"].toString();
    QCOMPARE(added->records.first().value, value);
    QCOMPARE(codeOf(await(verifyDomain(desk.ports, access, fqdn, desk.cancel))), int(FailureCode::DnsNotSeen));

    // Left here; somebody goes on days later, on another computer, with nothing but the registration.
    TenantDesk later(*m_sandbox, u"writable"_s);
    const Access again = signIn(later);
    const Result<DomainThere> found = await(lookUpDomain(later.ports, again, fqdn, later.cancel));
    QCOMPARE(codeOf(found), -1);
    QCOMPARE(found->state, DomainThere::State::Unverified);
    QCOMPARE(found->records.first().value, value);
    QCOMPARE(await(addDomain(later.ports, again, fqdn, later.cancel))->state, DomainThere::State::Unverified);
    publish(later, fqdn);
    QCOMPARE(await(verifyDomain(later.ports, again, fqdn, later.cancel))->state, DomainThere::State::Verified);

    // Nothing of it is believed: the tenant tells.
    QCOMPARE(await(lookUpDomain(desk.ports, access, fqdn, desk.cancel))->state, DomainThere::State::Verified);
    forgetLog();
    QCOMPARE(await(addDomain(desk.ports, access, fqdn, desk.cancel))->state, DomainThere::State::Verified);
    QCOMPARE(writes(), QStringList());
    QCOMPARE(await(verifyDomain(desk.ports, access, fqdn, desk.cancel))->state, DomainThere::State::Verified);
}

void TestTenant::waiting()
{
    TenantDesk desk(*m_sandbox, u"writable"_s);
    const Access access = signIn(desk);
    QCOMPARE(codeOf(await(addDomain(desk.ports, access, fqdn, desk.cancel))), -1);
    m_sandbox->control("POST", u"/sandbox/settings"_s, R"({"dnsLookups":30})");
    publish(desk, fqdn);
    desk.fault(u"503"_s, u"/verify"_s, {{u"count"_s, 1}, {u"skip"_s, 2}, {u"retryAfter"_s, u"2"_s}});
    desk.fault(u"429"_s, u"/verify"_s, {{u"count"_s, 1}, {u"skip"_s, 4}, {u"retryAfter"_s, u"7"_s}});
    desk.fault(u"graph"_s, u"/verify"_s,
               {{u"count"_s, 1}, {u"skip"_s, 6}, {u"error"_s, u"InvalidAuthenticationToken"_s}, {u"status"_s, 401}});
    forgetLog();
    QList<int> tries;
    const DomainWatcher watcher = [&tries](const DomainWait &wait) { tries += wait.tries; };
    const Result<DomainThere> there = await(awaitDomain(desk.ports, registration(desk), fqdn, watcher, desk.cancel));
    QCOMPARE(codeOf(there), -1);
    QCOMPARE(there->state, DomainThere::State::Verified);
    QVERIFY(tries.size() >= 30);
    QVERIFY(std::is_sorted(tries.cbegin(), tries.cend()));
    // Two hours went by on the desk's clock: the access ran out by itself, and once before its time.
    int tokens = 0;
    const QJsonArray requests = log()[u"requests"].toArray();
    for (const QJsonValue &request : requests)
        tokens += request[u"target"].toString().endsWith("/oauth2/v2.0/token"_L1) ? 1 : 0;
    QVERIFY2(tokens >= 3 && tokens < 8, qPrintable(QString::number(tokens)));

    Cancel cancel;
    const DomainWatcher stop = [&cancel](const DomainWait &) { cancel.request(); };
    QCOMPARE(codeOf(await(awaitDomain(desk.ports, registration(desk), u"c2.sbc.provider.example"_s, stop, cancel))),
             int(FailureCode::Cancelled));
    // What waiting cannot mend ends it.
    QCOMPARE(codeOf(await(awaitDomain(desk.ports, registration(desk), u"c2.sbc.provider.example"_s, {}, {}))),
             int(FailureCode::DomainAbsent));
}

void TestTenant::elsewhere()
{
    const QString taken = u"taken.sbc.northgate.example"_s;
    TenantDesk desk(*m_sandbox, u"writable"_s);
    const Access access = signIn(desk);
    const Result<DomainThere> refused = await(addDomain(desk.ports, access, taken, desk.cancel));
    QCOMPARE(codeOf(refused), int(FailureCode::DomainElsewhere));
    QCOMPARE(refused.error().subject, taken);
    desk.set({{u"elsewhereAtVerify"_s, true}});
    QCOMPARE(codeOf(await(addDomain(desk.ports, access, taken, desk.cancel))), -1);
    publish(desk, taken);
    QCOMPARE(codeOf(await(verifyDomain(desk.ports, access, taken, desk.cancel))), int(FailureCode::DomainElsewhere));
    // Below it is a name of its own.
    QCOMPARE(await(addDomain(desk.ports, access, u"two.sbc.northgate.example"_s, desk.cancel))->records.size(), 2);
}

void TestTenant::refused_data()
{
    QTest::addColumn<QString>("tenant");
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("looked");
    QTest::addColumn<int>("added");
    const int mayNot = int(FailureCode::DomainMayNot);
    QTest::newRow("Microsoft's own name")
        << u"writable"_s << u"c1.onmicrosoft.com"_s << -1 << int(FailureCode::DomainRefused);
    QTest::newRow("may read, not add") << u"mandatory-only"_s << fqdn << -1 << mayNot;
    QTest::newRow("may not even read") << u"no-domain-read"_s << fqdn << mayNot << mayNot;
    QTest::newRow("verified, as the organisation says") << u"no-domain-read"_s << u"contososuites.com"_s << -1 << -1;
}

void TestTenant::refused()
{
    QFETCH(QString, tenant);
    QFETCH(QString, name);
    QFETCH(int, looked);
    QFETCH(int, added);
    TenantDesk desk(*m_sandbox, tenant);
    const QJsonObject untouched = desk.directory();
    const Access access = signIn(desk);
    QCOMPARE(codeOf(await(lookUpDomain(desk.ports, access, name, desk.cancel))), looked);
    QCOMPARE(codeOf(await(addDomain(desk.ports, access, name, desk.cancel))), added);
    QCOMPARE(desk.directory(), untouched);
}

void TestTenant::parents_data()
{
    QTest::addColumn<bool>("later");
    QTest::newRow("verified as it is made") << false;
    QTest::newRow("verified when asked") << true;
}

void TestTenant::parents()
{
    QFETCH(bool, later);
    const QString name = u"c1.sbc.northgate.example"_s;
    TenantDesk desk(*m_sandbox, u"carrier"_s);
    desk.set({{u"subDomainsLater"_s, later}});
    const Access access = signIn(desk);
    const Result<DomainThere> absent = await(lookUpDomain(desk.ports, access, name, desk.cancel));
    QCOMPARE(codeOf(absent), -1);
    QCOMPARE(absent->parent, u"sbc.northgate.example"_s);
    const Result<DomainThere> added = await(addDomain(desk.ports, access, name, desk.cancel));
    QCOMPARE(codeOf(added), -1);
    QCOMPARE(added->state, later ? DomainThere::State::Unverified : DomainThere::State::Verified);
    QCOMPARE(await(verifyDomain(desk.ports, access, name, desk.cancel))->state, DomainThere::State::Verified);
}

void TestTenant::byHand()
{
    TenantDesk desk(*m_sandbox, u"writable"_s);
    const Access access = signIn(desk);
    const Cloud cloud = desk.ports.clouds->first();
    const auto steps = [&] {
        return manualDomainSteps(*await(lookUpDomain(desk.ports, access, fqdn, desk.cancel)), cloud).join(u'\n');
    };
    QVERIFY(steps().contains(fqdn));
    QVERIFY(!call(desk, access, u"/domains"_s, {{u"id"_s, fqdn}}).isEmpty()); // somebody, in the admin center
    const QString txt = entry(desk.directory(), u"domains"_s, u"id"_s, fqdn)[u"txt"].toString();
    QVERIFY2(steps().contains(txt), qPrintable(steps()));
    publish(desk, fqdn);
    QVERIFY(!call(desk, access, u"/domains/%1/verify"_s.arg(fqdn), {}).isEmpty());
    QVERIFY(!steps().contains(txt));
    QCOMPARE(steps().count(u'\n'), 0);
}

void TestTenant::lostAnswersOfDomains_data()
{
    QTest::addColumn<QString>("fault");
    QTest::addColumn<QString>("match");
    for (const QString &fault : {u"done-then-drop"_s, u"done-then-503"_s, u"done-then-504"_s, u"503"_s, u"drop"_s}) {
        QTest::newRow(qPrintable(u"add: "_s + fault)) << fault << u"/v1.0/domains$"_s;
        QTest::newRow(qPrintable(u"verify: "_s + fault)) << fault << u"/verify"_s;
    }
}

void TestTenant::lostAnswersOfDomains()
{
    QFETCH(QString, fault);
    QFETCH(QString, match);
    TenantDesk desk(*m_sandbox, u"writable"_s);
    const Access access = signIn(desk);
    desk.fault(fault, match, {{u"method"_s, u"POST"_s}, {u"count"_s, 1}});
    // What the person would press again is pressed again.
    Result<DomainThere> there = await(addDomain(desk.ports, access, fqdn, desk.cancel));
    if (!there)
        there = await(addDomain(desk.ports, access, fqdn, desk.cancel));
    QCOMPARE(codeOf(there), -1);
    publish(desk, fqdn);
    there = await(verifyDomain(desk.ports, access, fqdn, desk.cancel));
    if (!there)
        there = await(verifyDomain(desk.ports, access, fqdn, desk.cancel));
    QCOMPARE(codeOf(there), -1);
    QCOMPARE(there->state, DomainThere::State::Verified);
    QCOMPARE(desk.directory()[u"domains"].toArray().size(), 3);
}

void TestTenant::activatedOnce_data()
{
    QTest::addColumn<QString>("fault");
    QTest::addColumn<QString>("match");
    QTest::addColumn<QString>("method");
    QTest::newRow("undisturbed") << QString() << QString() << QString();
    for (const QString &fault : {u"done-then-drop"_s, u"done-then-503"_s, u"done-then-504"_s, u"done-twice"_s, u"503"_s,
                                 u"drop"_s, u"429"_s, u"truncate"_s}) {
        QTest::newRow(qPrintable(u"user: "_s + fault)) << fault << u"/v1.0/users$"_s << u"POST"_s;
        QTest::newRow(qPrintable(u"licence: "_s + fault)) << fault << u"/assignLicense"_s << u"POST"_s;
    }
    QTest::newRow("the new user comes late") << u"replication"_s << QString() << QString();
}

void TestTenant::activatedOnce()
{
    QFETCH(QString, fault);
    QFETCH(QString, match);
    QFETCH(QString, method);
    TenantDesk desk(*m_sandbox, u"carrier"_s);
    const Access access = signIn(desk);
    QCOMPARE(codeOf(await(addDomain(desk.ports, access, routing().fqdn(), desk.cancel))), -1);
    if (fault == "replication"_L1)
        desk.set({{u"replication"_s, QJsonObject{{u"users"_s, 5}}}});
    else if (!fault.isEmpty())
        desk.fault(fault, match, {{u"method"_s, method}, {u"count"_s, 1}, {u"retryAfter"_s, u"2"_s}});
    Result<ActivationUser> made = await(makeActivationUser(desk.ports, access, routing(), desk.cancel));
    if (!made) // the person tries again
        made = await(makeActivationUser(desk.ports, access, routing(), desk.cancel));
    QCOMPARE(codeOf(made), -1);
    QCOMPARE(made->upn, upnOfC1);
    verifyActivated(desk, upnOfC1);

    forgetLog();
    const Result<ActivationUser> again = await(makeActivationUser(desk.ports, access, routing(), desk.cancel));
    QCOMPARE(codeOf(again), -1);
    QCOMPARE(again->id, made->id);
    QCOMPARE(writes(), QStringList());
    const Result<ActivationState> state = await(lookUpActivation(desk.ports, access, routing().fqdn(), desk.cancel));
    QCOMPARE(codeOf(state), -1);
    QVERIFY(state->user);
    QVERIFY(!state->othersLicensed);
}

// The program ends at each request in turn, before it is sent or before its answer is heard; the next start goes on.
void TestTenant::diesAndGoesOn()
{
    int made = 0;
    bool done = false;
    for (int at = 0; !done && at < 20; ++at) {
        for (const auto death : {MortalHttp::Death::BeforeSending, MortalHttp::Death::BeforeHearing}) {
            const RoutingDetails details = routing(u"d%1"_s.arg(++made));
            TenantDesk desk(*m_sandbox, u"carrier"_s);
            const Access access = signIn(desk);
            desk.restart();
            desk.http->death = death;
            desk.http->deathAt = at;
            const auto both = [&] {
                const Result<DomainThere> domain = await(addDomain(desk.ports, access, details.fqdn(), desk.cancel));
                if (!domain)
                    return codeOf(domain);
                return codeOf(await(makeActivationUser(desk.ports, access, details, desk.cancel)));
            };
            done = both() == -1 && desk.http->sent <= at;
            desk.restart();
            QCOMPARE(both(), -1);
            const QJsonObject user =
                entry(desk.directory(), u"people"_s, u"userPrincipalName"_s, details.activationUser());
            QCOMPARE(user[u"licences"].toArray().size(), 1);
        }
    }
    QVERIFY(done);
    TenantDesk desk(*m_sandbox, u"carrier"_s);
    const QJsonArray people = desk.directory()[u"people"].toArray();
    QCOMPARE(people.size(), made + 3); // one for each, and those who were there
}

void TestTenant::notActivated_data()
{
    QTest::addColumn<QString>("tenant");
    QTest::addColumn<QString>("domain");
    QTest::addColumn<QString>("label");
    QTest::addColumn<int>("code");
    QTest::newRow("licence used up") << u"no-free-licence"_s << u"cohovineyard.com"_s << u"c1"_s
                                     << int(FailureCode::LicenceUsedUp);
    QTest::newRow("no country") << u"no-country"_s << u"wingtipnowhere.com"_s << u"c1"_s
                                << int(FailureCode::UsageLocationMissing);
    QTest::newRow("may not") << u"mandatory-only"_s << u"fabrikamresidences.com"_s << u"voice"_s
                             << int(FailureCode::UserMayNot);
    QTest::newRow("no domain") << u"writable"_s << u"sbc.provider.example"_s << QString()
                               << int(FailureCode::DomainAbsent);
    QTest::newRow("domain not verified") << u"writable"_s << u"sbc.provider.example"_s << u"c1"_s
                                         << int(FailureCode::DomainAbsent);
}

void TestTenant::notActivated()
{
    QFETCH(QString, tenant);
    QFETCH(QString, domain);
    QFETCH(QString, label);
    QFETCH(int, code);
    TenantDesk desk(*m_sandbox, tenant);
    const Access access = signIn(desk);
    RoutingDetails details = routing(label.isEmpty() ? u"c1"_s : label, domain);
    if (!label.isEmpty() && tenant != "mandatory-only"_L1)
        QCOMPARE(codeOf(await(addDomain(desk.ports, access, details.fqdn(), desk.cancel))), -1);
    const QJsonObject untouched = desk.directory();
    QCOMPARE(codeOf(await(makeActivationUser(desk.ports, access, details, desk.cancel))), code);
    QCOMPARE(desk.directory(), untouched); // no user without a licence is left behind
    const QStringList steps = manualActivationSteps(details, desk.ports.clouds->first());
    QVERIFY(steps.join(u'\n').contains(details.fqdn()));
}

void TestTenant::countryIsAsked()
{
    TenantDesk desk(*m_sandbox, u"no-country"_s);
    const Access access = signIn(desk);
    RoutingDetails details = routing(u"c1"_s, u"wingtipnowhere.com"_s);
    details.usageLocation = u"AT"_s;
    QCOMPARE(codeOf(await(addDomain(desk.ports, access, details.fqdn(), desk.cancel))), -1);
    QCOMPARE(codeOf(await(makeActivationUser(desk.ports, access, details, desk.cancel))), -1);
    const QJsonObject user = entry(desk.directory(), u"people"_s, u"userPrincipalName"_s, details.activationUser());
    QCOMPARE(user[u"usageLocation"].toString(), u"AT"_s);
    QCOMPARE(user[u"licences"].toArray().size(), 1);
}

void TestTenant::takenBack()
{
    TenantDesk desk(*m_sandbox, u"carrier"_s);
    const Access access = signIn(desk);
    const QString name = routing().fqdn();
    QCOMPARE(codeOf(await(addDomain(desk.ports, access, name, desk.cancel))), -1);
    QCOMPARE(codeOf(await(makeActivationUser(desk.ports, access, routing(), desk.cancel))), -1);
    const auto remove = [&] { return codeOf(await(removeActivationUser(desk.ports, access, name, desk.cancel))); };
    QCOMPARE(remove(), int(FailureCode::UserStillNeeded));
    const QJsonObject other{
        {u"accountEnabled"_s, true},   {u"displayName"_s, u"Dee"_s},
        {u"mailNickname"_s, u"dee"_s}, {u"userPrincipalName"_s, QString(u"dee@"_s + name)},
        {u"usageLocation"_s, u"DE"_s}, {u"passwordProfile"_s, QJsonObject{{u"password"_s, u"fake-Pass.7word"_s}}}};
    const QString id = call(desk, access, u"/users"_s, other)[u"id"].toString();
    QVERIFY(!id.isEmpty());
    QCOMPARE(remove(), int(FailureCode::UserStillNeeded)); // she has no licence
    const QJsonObject licence{{u"skuId"_s, e5}, {u"disabledPlans"_s, QJsonArray()}};
    const QJsonObject licences{{u"addLicenses"_s, QJsonArray{licence}}, {u"removeLicenses"_s, QJsonArray()}};
    QVERIFY(!call(desk, access, u"/users/%1/assignLicense"_s.arg(id), licences).isEmpty());
    desk.fault(u"done-then-503"_s, u"/v1.0/users/"_s, {{u"method"_s, u"DELETE"_s}, {u"count"_s, 1}});
    QCOMPARE(remove(), -1);
    QVERIFY(entry(desk.directory(), u"people"_s, u"userPrincipalName"_s, upnOfC1).isEmpty());
    QVERIFY(!entry(desk.directory(), u"people"_s, u"id"_s, id).isEmpty());
    QCOMPARE(entry(desk.directory(), u"skus"_s, u"skuPartNumber"_s, u"SPE_E5"_s)[u"consumed"].toInt(), 23);
    QCOMPARE(remove(), -1); // gone is gone
}

void TestTenant::throttled()
{
    TenantDesk desk(*m_sandbox, u"carrier"_s);
    desk.fault(u"429"_s, u"/v1.0/"_s, {{u"count"_s, 3}, {u"retryAfter"_s, u"2.5"_s}});
    const Access access = signIn(desk);
    const Result<TenantFacts> facts = await(readTenantFacts(desk.ports, access, desk.cancel));
    QCOMPARE(codeOf(facts), -1);
    QVERIFY(!facts->organizationFailure);
    QVERIFY(!facts->domainsFailure);
    QVERIFY(!facts->licencesFailure);
    desk.clearFaults();
    desk.fault(u"429"_s, u"/v1.0/"_s, {{u"count"_s, 4}, {u"skip"_s, 1}, {u"retryAfter"_s, u"date+5"_s}});
    QCOMPARE(codeOf(await(addDomain(desk.ports, access, routing().fqdn(), desk.cancel))), -1);
    QCOMPARE(codeOf(await(makeActivationUser(desk.ports, access, routing(), desk.cancel))), -1);
    verifyActivated(desk, upnOfC1);
}

void TestTenant::noSecretAnywhere()
{
    TenantDesk desk(*m_sandbox, u"carrier"_s);
    const auto heard = std::make_shared<Overhearing>(desk.ports.http);
    desk.ports.http = heard;
    const Access access = signIn(desk);
    QCOMPARE(codeOf(await(addDomain(desk.ports, access, routing().fqdn(), desk.cancel))), -1);
    desk.fault(u"503"_s, u"/v1.0/users$"_s, {{u"method"_s, u"POST"_s}, {u"count"_s, 1}});
    desk.fault(u"graph"_s, u"/assignLicense"_s, {{u"error"_s, u"Request_BadRequest"_s}, {u"status"_s, 400}});
    const Result<ActivationUser> failed = await(makeActivationUser(desk.ports, access, routing(), desk.cancel));
    QVERIFY(!failed);
    desk.clearFaults();
    QCOMPARE(codeOf(await(makeActivationUser(desk.ports, access, routing(), desk.cancel))), -1);

    Search search;
    search.add(u"client secret"_s, m_sandbox->tenant(u"carrier"_s).secret.toUtf8());
    search.add(u"token"_s, access.token.revealUtf8());
    QVERIFY(!heard->passwords.isEmpty());
    for (const QByteArray &password : std::as_const(heard->passwords)) {
        QCOMPARE(heard->passwords.count(password), 1); // each is sent once
        search.add(u"password"_s, password);
    }
    QCOMPARE(search.in(QJsonDocument(log()).toJson()), QStringList());
    QCOMPARE(search.in(QJsonDocument(desk.directory()).toJson()), QStringList());
    QCOMPARE(search.inFolder(desk.folder.path()), QStringList());
    QCOMPARE(search.in(printed), QStringList());
    QByteArray told = failed.error().subject.toUtf8();
    for (const auto &detail : failed.error().technical)
        told += detail.second.toUtf8();
    QCOMPARE(search.in(told), QStringList());
    QVERIFY(desk.secrets->entries().empty());
}

QTEST_GUILESS_MAIN(TestTenant)
#include "tst_tenant.moc"
