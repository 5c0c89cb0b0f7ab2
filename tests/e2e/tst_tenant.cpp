// A customer's tenant is read and given a domain, over real HTTP: what is asked, what is made once whatever happens to
// an answer, and what is refused.
#include "models/flows/tenantdomain.h"
#include "models/flows/tenantfacts.h"
#include "tests/e2e/customertenant.h"

#include <QTest>

#include <algorithm>

using namespace TenantLink;
using namespace Qt::StringLiterals;

namespace
{

const QString fqdn = u"c1.sbc.provider.example"_s;
const QString e5 = u"06ebc4ee-1bb5-47dd-8120-11324bc54e06"_s;

} // namespace

class TestTenant : public QObject
{
    Q_OBJECT

private Q_SLOTS:
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

private:
    [[nodiscard]] QJsonObject log() const { return m_sandbox->control("GET", u"/sandbox/log"_s); }
    void forgetLog() const { m_sandbox->control("DELETE", u"/sandbox/log"_s); }

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
    const Access access = signInAt(desk);
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
    const Access access = signInAt(desk);
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
    const Access again = signInAt(later);
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
    QCOMPARE(writesIn(log()), QStringList());
    QCOMPARE(await(verifyDomain(desk.ports, access, fqdn, desk.cancel))->state, DomainThere::State::Verified);
}

void TestTenant::waiting()
{
    TenantDesk desk(*m_sandbox, u"writable"_s);
    const Access access = signInAt(desk);
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
    const Result<DomainThere> there = await(awaitDomain(desk.ports, registrationAt(desk), fqdn, watcher, desk.cancel));
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
    QCOMPARE(codeOf(await(awaitDomain(desk.ports, registrationAt(desk), u"c2.sbc.provider.example"_s, stop, cancel))),
             int(FailureCode::Cancelled));
    // What waiting cannot mend ends it.
    QCOMPARE(codeOf(await(awaitDomain(desk.ports, registrationAt(desk), u"c2.sbc.provider.example"_s, {}, {}))),
             int(FailureCode::DomainAbsent));
}

void TestTenant::elsewhere()
{
    const QString taken = u"taken.sbc.northgate.example"_s;
    TenantDesk desk(*m_sandbox, u"writable"_s);
    const Access access = signInAt(desk);
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
    const Access access = signInAt(desk);
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
    const Access access = signInAt(desk);
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
    const Access access = signInAt(desk);
    const Cloud cloud = desk.ports.clouds->first();
    const auto steps = [&] {
        return manualDomainSteps(*await(lookUpDomain(desk.ports, access, fqdn, desk.cancel)), cloud).join(u'\n');
    };
    QVERIFY(steps().contains(fqdn));
    QVERIFY(!callAs(desk, access, u"/domains"_s, {{u"id"_s, fqdn}}).isEmpty()); // somebody, in the admin center
    const QString txt = entry(desk.directory(), u"domains"_s, u"id"_s, fqdn)[u"txt"].toString();
    QVERIFY2(steps().contains(txt), qPrintable(steps()));
    publish(desk, fqdn);
    QVERIFY(!callAs(desk, access, u"/domains/%1/verify"_s.arg(fqdn), {}).isEmpty());
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
    const Access access = signInAt(desk);
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

QTEST_GUILESS_MAIN(TestTenant)
#include "tst_tenant.moc"
