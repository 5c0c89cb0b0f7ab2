// A registration looks at its tenant: session, facts, and the sub-domain's way from absent to verified.
#include "models/flows/tenantdomain.h"
#include "models/flows/tenantfacts.h"
#include "tests/flows/tenantworld.h"

using namespace TenantLink;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

using Verb = HttpRequest::Verb;
using State = DomainThere::State;
const QString name = u"c1.sbc.example"_s;
const QJsonObject forbidden = graphError("Authorization_RequestDenied");
const QJsonObject absent = graphError("Request_ResourceNotFound");
const QJsonObject bad = graphError("Request_BadRequest");

QJsonObject txt()
{
    return listOf(
        {QJsonObject{{u"recordType"_s, u"Txt"_s}, {u"label"_s, name}, {u"ttl"_s, 3600}, {u"text"_s, u"MS=ms1"_s}}});
}

/// What lookUpDomain() is answered while the domain is ...
BatchAnswers domainIs(State state, const QStringList &verified = {u"contoso.onmicrosoft.com"_s})
{
    const QJsonObject organization = organizationJson(verified);
    switch (state) {
    case State::Absent:
        return {{u"domain"_s, {404, absent}}, {u"records"_s, {404, absent}}, {u"organization"_s, {200, organization}}};
    case State::Unverified:
        return {{u"domain"_s, {200, domainJson(name, false)}},
                {u"records"_s, {200, txt()}},
                {u"organization"_s, {200, organization}}};
    case State::Verified:
        break;
    }
    return {{u"domain"_s, {200, domainJson(name, true)}},
            {u"records"_s, {200, txt()}},
            {u"organization"_s, {200, organization}}};
}

BatchAnswers goodFacts()
{
    return {
        {u"organization"_s, {200, organizationJson({u"contoso.com"_s, u"contoso.onmicrosoft.com"_s})}},
        {u"domains"_s, {200, listOf({domainJson(u"contoso.onmicrosoft.com"_s, true, true), domainJson(name, false)})}},
        {u"skus"_s, {200, listOf({skuJson(u"aa"_s, u"SPE_E5"_s, 5, 2)})}}};
}

} // namespace

class TenantTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void signsIn();
    void signsInBadly_data();
    void signsInBadly();
    void accessIsKeptWhileItLasts();
    void readsFacts();
    void factsLackParts_data();
    void factsLackParts();
    void factsFail_data();
    void factsFail();
    void looksUp_data();
    void looksUp();
    void adds();
    void addsOnlyWhereAbsent();
    void addsBadly_data();
    void addsBadly();
    void lostAnswerOfAdding();
    void slowReplication();
    void verifies_data();
    void verifies();
    void awaits();
    void awaitsThroughTrouble();
    void awaitsThroughServersThatLag();
    void awaitingEnds_data();
    void awaitingEnds();
    void cancelled_data();
    void cancelled();
    void names();
    void manualSteps();
};

void TenantTest::signsIn()
{
    TenantWorld world;
    world.expectDiscovery();
    world.expectToken(200, tokenObject());
    const auto before = world.clock->monotonic();
    const Result<Access> access = await(signInRegistration(world.ports, world.registration, world.cancel));
    QVERIFY(access);
    QCOMPARE(world.http->sent.size(), 2);
    const QByteArray form = world.http->sent.last().body;
    QVERIFY(form.contains("client_secret=SECRETVALUE&") || form.endsWith("client_secret=SECRETVALUE"));
    QVERIFY(form.contains("grant_type=client_credentials"));
    QCOMPARE(access->tenant.toString(), SignInTenant);
    QCOMPARE(access->cloudId, u"example"_s);
    QVERIFY(access->until - before <= 3600s && access->until - before > 3500s);
    QCOMPARE(world.http->complaints(), QStringList());
}

void TenantTest::signsInBadly_data()
{
    QTest::addColumn<QString>("how");
    QTest::addColumn<FailureCode>("code");
    QTest::newRow("unknown cloud") << u"cloud"_s << FailureCode::NotFoundThere;
    QTest::newRow("no such tenant") << u"tenant"_s << FailureCode::SignInRefused;
    QTest::newRow("tenant of another cloud") << u"foreign"_s << FailureCode::SignInRefused;
    QTest::newRow("endpoints of nobody") << u"nobody"_s << FailureCode::SignInPageForeign;
    QTest::newRow("endpoints of another tenant") << u"other"_s << FailureCode::SignInOtherTenant;
    QTest::newRow("TLS") << u"tls"_s << FailureCode::TlsFailed;
    QTest::newRow("secret refused") << u"secret"_s << FailureCode::SignInRefused;
    QTest::newRow("network lost at the token") << u"lost"_s << FailureCode::TimedOut;
}

void TenantTest::signsInBadly()
{
    QFETCH(QString, how);
    QFETCH(FailureCode, code);
    TenantWorld world;
    if (how == "cloud"_L1)
        world.registration.cloudId = u"nowhere"_s;
    else if (how == "tenant"_L1)
        world.expectDiscovery().answers(
            400, jsonOf({{u"error"_s, u"invalid_tenant"_s}, {u"error_codes"_s, QJsonArray{90002}}}));
    else if (how == "foreign"_L1)
        world.expectDiscovery({{u"token_endpoint"_s, u"https://login.other/x"_s}});
    else if (how == "nobody"_L1)
        world.expectDiscovery({{u"token_endpoint"_s, u"https://login.evil/x"_s}});
    else if (how == "tls"_L1)
        world.expectDiscovery().fails(FailureCode::TlsFailed);
    else if (how == "other"_L1) {
        world.registration.tenant = u"11111111-2222-4333-8444-555555555555"_s;
        const QByteArray document = jsonOf({{u"issuer"_s, QString(SignInBase + u"/v2.0"_s)},
                                            {u"token_endpoint"_s, QString(SignInBase + u"/oauth2/v2.0/token"_s)}});
        world.http->expect(Verb::Get, u"https://login.example/11111111-2222-4333-8444-555555555555/v2.0/*"_s)
            .answers(200, document);
    } else {
        world.expectDiscovery();
        if (how == "secret"_L1)
            world.expectToken(401, {{u"error"_s, u"invalid_client"_s}, {u"error_codes"_s, QJsonArray{7000215}}});
        else
            world.expectToken(200, {}).fails(FailureCode::TimedOut);
    }
    const Result<Access> access = await(signInRegistration(world.ports, world.registration, world.cancel));
    QVERIFY(!access);
    QCOMPARE(access.error().code, code);
    if (how == "secret"_L1)
        QCOMPARE(access.error().aadsts, 7000215);
    for (const auto &[key, value] : access.error().technical)
        QVERIFY2(!value.contains("SECRETVALUE"_L1), qPrintable(key));
    QCOMPARE(world.http->complaints(), QStringList());
}

void TenantTest::accessIsKeptWhileItLasts()
{
    TenantWorld world;
    const Result<Access> same = await(freshAccess(world.ports, world.access, world.registration, world.cancel));
    QVERIFY(same && same->until == world.access.until);
    QVERIFY(world.http->sent.isEmpty());
    world.access.until = world.clock->monotonic() + 2min;
    world.expectSignIn();
    const Result<Access> fresh = await(freshAccess(world.ports, world.access, world.registration, world.cancel));
    QVERIFY(fresh && fresh->until > world.access.until);
    QCOMPARE(world.http->complaints(), QStringList());
}

void TenantTest::readsFacts()
{
    TenantWorld world;
    world.expectBatch(goodFacts());
    const Result<TenantFacts> facts = await(readTenantFacts(world.ports, world.access, world.cancel));
    QVERIFY(facts);
    QCOMPARE(world.http->sent.size(), 1); // discovery and token before: three in all
    QCOMPARE(facts->id, SignInTenant);
    QCOMPARE(facts->name, u"Contoso"_s);
    QCOMPARE(facts->country, u"DE"_s);
    QVERIFY(facts->allDomains);
    QCOMPARE(facts->domains.size(), 2);
    QCOMPARE(facts->initialDomain(), u"contoso.onmicrosoft.com"_s);
    QVERIFY(!facts->domains.at(1).verified);
    QCOMPARE(facts->freeTeamsPhone(), 3);
    QCOMPARE(facts->activationLicence()->sku, u"aa"_s);
    QVERIFY(!facts->organizationFailure && !facts->domainsFailure && !facts->licencesFailure);
    QCOMPARE(facts->readAt, world.clock->now());
    QCOMPARE(world.http->complaints(), QStringList());
}

void TenantTest::factsLackParts_data()
{
    QTest::addColumn<QString>("part");
    QTest::addColumn<int>("status");
    QTest::addColumn<FailureCode>("code");
    QTest::newRow("organisation, forbidden") << u"organization"_s << 403 << FailureCode::Forbidden;
    QTest::newRow("organisation of another tenant") << u"other"_s << 200 << FailureCode::SignInOtherTenant;
    QTest::newRow("no organisation") << u"none"_s << 200 << FailureCode::AnswerWrongShape;
    QTest::newRow("domains, forbidden") << u"domains"_s << 403 << FailureCode::Forbidden;
    QTest::newRow("domains, nonsense") << u"domains"_s << 200 << FailureCode::AnswerWrongShape;
    QTest::newRow("licences, forbidden") << u"skus"_s << 403 << FailureCode::Forbidden;
    QTest::newRow("second page elsewhere") << u"page"_s << 200 << FailureCode::ForeignNextLink;
}

void TenantTest::factsLackParts()
{
    QFETCH(QString, part);
    QFETCH(int, status);
    QFETCH(FailureCode, code);
    TenantWorld world;
    BatchAnswers items = goodFacts();
    if (part == "other"_L1)
        items[u"organization"_s].second = listOf({QJsonObject{{u"id"_s, SignInClient}, {u"displayName"_s, u"Evil"_s}}});
    else if (part == "none"_L1)
        items[u"organization"_s].second = listOf({});
    else if (part == "page"_L1)
        items[u"skus"_s].second.insert(u"@odata.nextLink"_s, u"https://evil.example/v1.0/x"_s);
    else
        items[part] = {status, forbidden};
    world.expectBatch(items);
    const Result<TenantFacts> facts = await(readTenantFacts(world.ports, world.access, world.cancel));
    QVERIFY(facts);
    const bool ofDomains = part == "domains"_L1;
    const bool ofLicences = part == "skus"_L1 || part == "page"_L1;
    const auto &failure = ofDomains    ? facts->domainsFailure
                          : ofLicences ? facts->licencesFailure
                                       : facts->organizationFailure;
    QVERIFY(failure);
    QCOMPARE(failure->code, code);
    QCOMPARE(facts->allDomains, !ofDomains);
    QCOMPARE(facts->licences.isEmpty(), ofLicences);
    if (ofDomains) { // the verified ones are known all the same
        QCOMPARE(facts->domains.size(), 2);
        QVERIFY(facts->domains.at(0).verified && facts->domains.at(1).verified);
        QCOMPARE(facts->initialDomain(), u"contoso.onmicrosoft.com"_s);
    }
    QCOMPARE(facts->name.isEmpty(), !ofDomains && !ofLicences);
    QCOMPARE(world.http->complaints(), QStringList());
}

void TenantTest::factsFail_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<FailureCode>("code");
    QTest::newRow("token over") << 401 << FailureCode::SignInEnded;
    QTest::newRow("network") << 0 << FailureCode::NoNetwork;
}

void TenantTest::factsFail()
{
    QFETCH(int, status);
    QFETCH(FailureCode, code);
    TenantWorld world;
    ScriptedHttp::Step &step = world.expectBatch(goodFacts());
    if (status)
        step.answers(status, jsonOf(graphError("InvalidAuthenticationToken")));
    else
        step.fails(code);
    const Result<TenantFacts> facts = await(readTenantFacts(world.ports, world.access, world.cancel));
    QVERIFY(!facts);
    QCOMPARE(facts.error().code, code);
    QCOMPARE(world.http->complaints(), QStringList());
}

void TenantTest::looksUp_data()
{
    QTest::addColumn<BatchAnswers>("items");
    QTest::addColumn<int>("state"); // of the domain, or -1 - code
    QTest::addColumn<QString>("parent");
    const auto row = [](const char *what, const BatchAnswers &items, State state, const QString &parent = {}) {
        QTest::newRow(what) << items << int(state) << parent;
    };
    const auto bad_ = [](const char *what, const BatchAnswers &items, FailureCode code) {
        QTest::newRow(what) << items << -1 - int(code) << QString();
    };
    row("absent", domainIs(State::Absent), State::Absent);
    row("unverified", domainIs(State::Unverified), State::Unverified);
    row("verified", domainIs(State::Verified), State::Verified);
    row("its parent is verified here", domainIs(State::Absent, {u"example"_s, u"sbc.example"_s, u"c.example"_s}),
        State::Absent, u"sbc.example"_s);
    row("a name that only ends alike", domainIs(State::Absent, {u"bc.example"_s}), State::Absent);
    BatchAnswers items = domainIs(State::Verified, {name});
    items[u"domain"_s] = items[u"records"_s] = {403, forbidden};
    row("not to be read, but listed", items, State::Verified);
    items[u"organization"_s] = {200, organizationJson({u"contoso.com"_s})};
    bad_("not to be read, not listed", items, FailureCode::DomainMayNot);
    items[u"organization"_s] = {403, forbidden};
    bad_("nothing to be read", items, FailureCode::DomainMayNot);
    items = domainIs(State::Unverified);
    items[u"records"_s] = {404, absent};
    row("just added", items, State::Unverified);
    items[u"records"_s] = {500, bad};
    bad_("records break", items, FailureCode::UnexpectedStatus);
    items = domainIs(State::Absent);
    for (auto &item : items)
        item = {401, graphError("InvalidAuthenticationToken")};
    bad_("token over", items, FailureCode::SignInEnded);
    items[u"domain"_s] = {200, {{u"x"_s, 1}}};
    bad_("nonsense", items, FailureCode::AnswerWrongShape);
}

void TenantTest::looksUp()
{
    QFETCH(BatchAnswers, items);
    QFETCH(int, state);
    QFETCH(QString, parent);
    TenantWorld world;
    world.expectBatch(items).bodyContains("/domains/c1.sbc.example?");
    const Result<DomainThere> there = await(lookUpDomain(world.ports, world.access, name, world.cancel));
    QCOMPARE(world.http->complaints(), QStringList());
    if (state < 0) {
        QVERIFY(!there);
        QCOMPARE(int(there.error().code), -1 - state);
        return;
    }
    QVERIFY(there);
    QCOMPARE(int(there->state), state);
    QCOMPARE(there->name, name);
    QCOMPARE(there->parent, parent);
    const bool shows = there->state == State::Unverified && items[u"records"_s].first == 200;
    QCOMPARE(there->records.size(), shows ? 1 : 0);
    if (shows)
        QCOMPARE(there->records.first().value, u"MS=ms1"_s);
}

void TenantTest::adds()
{
    TenantWorld world;
    world.expectBatch(domainIs(State::Absent));
    world.expectSent(Verb::Post, u"/domains"_s, 201, domainJson(name, false))
        .header("Content-Type", "application/json")
        .body(R"({"id":"c1.sbc.example"})");
    world.expectBatch(domainIs(State::Unverified));
    const Result<DomainThere> there = await(addDomain(world.ports, world.access, name, world.cancel));
    QVERIFY(there && there->state == State::Unverified);
    QCOMPARE(there->records.first().value, u"MS=ms1"_s);
    QCOMPARE(world.http->sent.size(), 3);
    QVERIFY(world.clock->slept().isEmpty());
    QCOMPARE(world.http->complaints(), QStringList());
}

void TenantTest::addsOnlyWhereAbsent()
{
    for (const State state : {State::Unverified, State::Verified}) {
        TenantWorld world;
        world.expectBatch(domainIs(state));
        const Result<DomainThere> there = await(addDomain(world.ports, world.access, name, world.cancel));
        QVERIFY(there && there->state == state);
        QCOMPARE(world.http->complaints(), QStringList());
    }
}

void TenantTest::addsBadly_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QJsonObject>("error");
    QTest::addColumn<bool>("looksAgain");
    QTest::addColumn<FailureCode>("code");
    QTest::newRow("not allowed") << 403 << forbidden << false << FailureCode::DomainMayNot;
    QTest::newRow("token over") << 401 << bad << false << FailureCode::SignInEnded;
    QTest::newRow("refused") << 400 << bad << true << FailureCode::DomainRefused;
    QTest::newRow("elsewhere") << 409 << bad << true << FailureCode::DomainElsewhere;
    QTest::newRow("elsewhere, by detail")
        << 400 << graphError("Request_BadRequest", "x", "ObjectConflict") << true << FailureCode::DomainElsewhere;
}

void TenantTest::addsBadly()
{
    QFETCH(int, status);
    QFETCH(QJsonObject, error);
    QFETCH(bool, looksAgain);
    QFETCH(FailureCode, code);
    for (const bool meanwhile : {false, true}) { // somebody else added it between look and write
        if (meanwhile && !looksAgain)
            continue;
        TenantWorld world;
        world.expectBatch(domainIs(State::Absent));
        world.expectSent(Verb::Post, u"/domains"_s, status, error);
        if (looksAgain)
            world.expectBatch(domainIs(meanwhile ? State::Verified : State::Absent)).times(meanwhile ? 2 : 1);
        const Result<DomainThere> there = await(addDomain(world.ports, world.access, name, world.cancel));
        QCOMPARE(world.http->complaints(), QStringList());
        QCOMPARE(there.has_value(), meanwhile);
        if (!meanwhile) {
            QCOMPARE(there.error().code, code);
            QCOMPARE(there.error().subject, name);
        }
    }
}

void TenantTest::lostAnswerOfAdding()
{
    for (const bool arrived : {true, false}) {
        TenantWorld world;
        world.expectBatch(domainIs(State::Absent));
        world.expectSent(Verb::Post, u"/domains"_s, 0).fails(FailureCode::ConnectionLost);
        if (arrived) {
            world.expectBatch(domainIs(State::Absent)); // not known everywhere yet
            world.expectBatch(domainIs(State::Unverified)).times(2);
        } else {
            world.expectBatch(domainIs(State::Absent)).times(3);
        }
        const Result<DomainThere> there = await(addDomain(world.ports, world.access, name, world.cancel));
        QCOMPARE(there.has_value(), arrived);
        if (!arrived)
            QCOMPARE(there.error().code, FailureCode::ConnectionLost);
        QCOMPARE(world.http->complaints(), QStringList()); // above all: no second POST
    }
    TenantWorld world;
    world.expectBatch(domainIs(State::Absent));
    world.expectSent(Verb::Post, u"/domains"_s, 0).fails(FailureCode::NoNetwork);
    QCOMPARE(await(addDomain(world.ports, world.access, name, world.cancel)).error().code, FailureCode::NoNetwork);
    QCOMPARE(world.http->complaints(), QStringList());
}

void TenantTest::slowReplication()
{
    TenantWorld world;
    world.expectBatch(domainIs(State::Absent));
    world.expectSent(Verb::Post, u"/domains"_s, 201, domainJson(name, false));
    world.expectBatch(domainIs(State::Absent));
    BatchAnswers bare = domainIs(State::Unverified);
    bare[u"records"_s] = {404, absent};
    world.expectBatch(bare);
    world.expectBatch(domainIs(State::Unverified));
    const Result<DomainThere> there = await(addDomain(world.ports, world.access, name, world.cancel));
    QVERIFY(there && !there->records.isEmpty());
    QCOMPARE(world.clock->slept(), (QList<std::chrono::milliseconds>{2s, 3s}));
    QCOMPARE(world.http->complaints(), QStringList());
}

void TenantTest::verifies_data()
{
    QTest::addColumn<int>("status"); // 0: the answer is lost
    QTest::addColumn<QJsonObject>("answer");
    QTest::addColumn<int>("then"); // what a look shows; -1: nobody looks
    QTest::addColumn<int>("code"); // -1: verified
    const auto row = [](const char *what, int status, const QJsonObject &answer, int then, int code) {
        QTest::newRow(what) << status << answer << then << code;
    };
    row("verified", 200, domainJson(name, true), -1, -1);
    row("says it is not", 200, domainJson(name, false), int(State::Unverified), int(FailureCode::DnsNotSeen));
    row("nonsense", 200, {{u"x"_s, 1}}, -1, int(FailureCode::AnswerWrongShape));
    row("no record yet", 400, bad, int(State::Unverified), int(FailureCode::DnsNotSeen));
    row("was verified before", 400, bad, int(State::Verified), -1);
    row("removed", 400, bad, int(State::Absent), int(FailureCode::DomainAbsent));
    row("absent", 404, absent, int(State::Absent), int(FailureCode::DomainAbsent));
    row("elsewhere", 409, bad, int(State::Unverified), int(FailureCode::DomainElsewhere));
    row("not allowed", 403, forbidden, -1, int(FailureCode::DomainMayNot));
    row("token over", 401, bad, -1, int(FailureCode::SignInEnded));
    row("lost, and done", 0, {}, int(State::Verified), -1);
    row("lost, and not done", 0, {}, int(State::Unverified), int(FailureCode::ConnectionLost));
    row("broken, and done", 500, bad, int(State::Verified), -1);
}

void TenantTest::verifies()
{
    QFETCH(int, status);
    QFETCH(QJsonObject, answer);
    QFETCH(int, then);
    QFETCH(int, code);
    TenantWorld world;
    ScriptedHttp::Step &step = world.expectSent(Verb::Post, u"/domains/c1.sbc.example/verify"_s, status, answer);
    if (!status)
        step.fails(FailureCode::ConnectionLost);
    if (then >= 0)
        world.expectBatch(domainIs(State(then)));
    const Result<DomainThere> there = await(verifyDomain(world.ports, world.access, name, world.cancel));
    QCOMPARE(world.http->complaints(), QStringList());
    QCOMPARE(there.has_value(), code < 0);
    if (there)
        QCOMPARE(there->state, State::Verified);
    else
        QCOMPARE(int(there.error().code), code);
    QVERIFY(world.http->sent.first().body.isEmpty());
}

void TenantTest::awaits()
{
    TenantWorld world;
    world.expectSignIn();
    const QString verify = u"/domains/c1.sbc.example/verify"_s;
    for (int i = 0; i < 7; ++i) {
        world.expectSent(Verb::Post, verify, 400, bad);
        world.expectBatch(domainIs(State::Unverified));
    }
    world.expectSent(Verb::Post, verify, 200, domainJson(name, true));
    QList<DomainWait> seen;
    const auto watcher = [&](const DomainWait &wait) { seen += wait; };
    const Result<DomainThere> there = await(awaitDomain(world.ports, world.registration, name, watcher, world.cancel));
    QVERIFY(there && there->state == State::Verified);
    QCOMPARE(world.clock->slept(), (QList<std::chrono::milliseconds>{15s, 30s, 60s, 120s, 300s, 300s, 300s, 300s}));
    QCOMPARE(seen.size(), 8);
    QCOMPARE(seen.at(0).tries, 0);
    QCOMPARE(seen.at(7).tries, 7);
    QCOMPARE(seen.at(1).next - seen.at(0).next, std::chrono::milliseconds(30s));
    QCOMPARE(world.http->complaints(), QStringList());
}

void TenantTest::awaitsThroughTrouble()
{
    TenantWorld world;
    const QString verify = u"/domains/c1.sbc.example/verify"_s;
    world.expectDiscovery().fails(FailureCode::NoNetwork); // 15 s
    world.expectSignIn();                                  // 45 s
    world.expectSent(Verb::Post, verify, 0).fails(FailureCode::HostNotFound);
    world.expectSent(Verb::Post, verify, 401, graphError("InvalidAuthenticationToken")); // 105 s
    world.expectSignIn();
    world.expectSent(Verb::Post, verify, 400, bad);
    world.expectBatch(domainIs(State::Unverified));
    for (int i = 0; i < 11; ++i) { // 225 s, 525 s ... 3525 s: two minutes before its hour is over it is too old
        world.expectSent(Verb::Post, verify, 400, bad);
        world.expectBatch(domainIs(State::Unverified));
    }
    world.expectSent(Verb::Post, verify, 400, bad);
    world.expectBatch(domainIs(State::Unverified));
    world.expectSignIn();
    world.expectSent(Verb::Post, verify, 200, domainJson(name, true));
    const Result<DomainThere> there = await(awaitDomain(world.ports, world.registration, name, {}, world.cancel));
    QVERIFY(there);
    QCOMPARE(world.http->complaints(), QStringList());
}

void TenantTest::awaitsThroughServersThatLag()
{
    TenantWorld world;
    const QString verify = u"/domains/c1.sbc.example/verify"_s;
    const auto answered = [&](int status, State then) {
        world.expectSent(Verb::Post, verify, status, status == 404 ? absent : bad);
        world.expectBatch(domainIs(then));
    };
    world.expectSignIn();
    answered(500, State::Unverified);
    for (int i = 0; i < 3; ++i)
        answered(404, State::Absent);
    answered(400, State::Unverified); // it is known: what was counted is forgotten
    for (int i = 0; i < 4; ++i)
        answered(404, State::Absent);
    const Result<DomainThere> there = await(awaitDomain(world.ports, world.registration, name, {}, world.cancel));
    QCOMPARE(world.http->complaints(), QStringList());
    QVERIFY(!there);
    QCOMPARE(there.error().code, FailureCode::DomainAbsent);
}

void TenantTest::awaitingEnds_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<FailureCode>("code");
    QTest::newRow("elsewhere") << 409 << FailureCode::DomainElsewhere;
    QTest::newRow("not allowed") << 403 << FailureCode::DomainMayNot;
    QTest::newRow("sign-in refused") << 0 << FailureCode::SignInRefused;
    QTest::newRow("token never accepted") << 401 << FailureCode::SignInEnded;
}

void TenantTest::awaitingEnds()
{
    QFETCH(int, status);
    QFETCH(FailureCode, code);
    TenantWorld world;
    if (status) {
        world.expectSignIn();
        world.expectSent(Verb::Post, u"/domains/c1.sbc.example/verify"_s, status, bad);
    } else {
        world.expectDiscovery();
        world.expectError("invalid_client", 7000222);
    }
    if (status == 409)
        world.expectBatch(domainIs(State::Unverified));
    if (status == 401) {
        world.expectSignIn();
        world.expectSent(Verb::Post, u"/domains/c1.sbc.example/verify"_s, status, bad);
    }
    const Result<DomainThere> there = await(awaitDomain(world.ports, world.registration, name, {}, world.cancel));
    QVERIFY(!there);
    QCOMPARE(there.error().code, code);
    QCOMPARE(world.http->complaints(), QStringList());
}

void TenantTest::cancelled_data()
{
    QTest::addColumn<QString>("flow");
    QTest::addColumn<int>("at"); // which request is held
    for (const auto &[flow, requests] : {std::pair{"facts", 1}, std::pair{"lookUp", 1}, std::pair{"add", 3},
                                         std::pair{"verify", 2}, std::pair{"await", 4}, std::pair{"signIn", 2}}) {
        for (int at = 0; at < requests; ++at)
            QTest::addRow("%s, request %d", flow, at + 1) << QString::fromLatin1(flow) << at;
    }
}

void TenantTest::cancelled()
{
    QFETCH(QString, flow);
    QFETCH(int, at);
    for (const bool deaf : {false, true}) { // deaf: the answer comes after the wish to stop
        TenantWorld world;
        int made = 0;
        ScriptedHttp::Step *held = nullptr;
        const auto hold = [&](auto make) {
            if (made > at)
                return;
            ScriptedHttp::Step &step = make();
            if (made++ == at) {
                held = &step;
                deaf ? step.deaf() : step.held();
            }
        };
        const auto discovery = [&]() -> ScriptedHttp::Step & { return world.expectDiscovery(); };
        const auto token = [&]() -> ScriptedHttp::Step & { return world.expectToken(200, tokenObject()); };
        const auto verify = [&]() -> ScriptedHttp::Step & {
            return world.expectSent(Verb::Post, u"/domains/c1.sbc.example/verify"_s, 400, bad);
        };
        const auto lookAbsent = [&]() -> ScriptedHttp::Step & { return world.expectBatch(domainIs(State::Absent)); };
        const auto lookThere = [&]() -> ScriptedHttp::Step & { return world.expectBatch(domainIs(State::Unverified)); };
        std::optional<FailureCode> code;
        bool over = false;
        const auto run = [&]() -> Task<> {
            if (flow == "facts"_L1) {
                const auto result = co_await readTenantFacts(world.ports, world.access, world.cancel);
                code = result ? std::nullopt : std::optional(result.error().code);
            } else if (flow == "signIn"_L1) {
                const auto result = co_await signInRegistration(world.ports, world.registration, world.cancel);
                code = result ? std::nullopt : std::optional(result.error().code);
            } else if (flow == "await"_L1) {
                const auto result = co_await awaitDomain(world.ports, world.registration, name, {}, world.cancel);
                code = result ? std::nullopt : std::optional(result.error().code);
            } else {
                const auto act = flow == "lookUp"_L1 ? &lookUpDomain : flow == "add"_L1 ? &addDomain : &verifyDomain;
                const auto result = co_await act(world.ports, world.access, name, world.cancel);
                code = result ? std::nullopt : std::optional(result.error().code);
            }
            over = true;
        };
        if (flow == "facts"_L1)
            hold([&]() -> ScriptedHttp::Step & { return world.expectBatch(goodFacts()); });
        if (flow == "signIn"_L1 || flow == "await"_L1) {
            hold(discovery);
            hold(token);
        }
        if (flow == "verify"_L1 || flow == "await"_L1) {
            hold(verify);
            hold(lookThere);
        }
        if (flow == "lookUp"_L1 || flow == "add"_L1)
            hold(lookAbsent);
        if (flow == "add"_L1) {
            hold([&]() -> ScriptedHttp::Step & {
                return world.expectSent(Verb::Post, u"/domains"_s, 201, domainJson(name, false));
            });
            hold(lookThere);
        }
        QVERIFY(held);
        const Task<> running = run();
        awaitUntil([&] { return held->running() == 1; });
        world.cancel.request();
        if (deaf)
            held->release();
        awaitUntil([&] { return over; });
        QVERIFY(code);
        QCOMPARE(*code, FailureCode::Cancelled);
        QCOMPARE(world.http->complaints(), QStringList()); // nothing is sent after it
    }
}

void TenantTest::names()
{
    QCOMPARE(licenceName(u"SPE_E5"_s), u"Microsoft 365 E5 (SPE_E5)"_s);
    QCOMPARE(licenceName(u"mcoev"_s), u"Microsoft Teams Phone Standard (mcoev)"_s);
    QCOMPARE(licenceName(u"SOMETHING_NEW"_s), u"SOMETHING_NEW"_s);
}

void TenantTest::manualSteps()
{
    Cloud cloud;
    cloud.id = u"global"_s;
    cloud.portal = QUrl(u"https://portal.example"_s);
    DomainThere there{name};
    QString all = manualDomainSteps(there, cloud).join(u'\n');
    QVERIFY(all.contains("https://admin.microsoft.com"_L1) && all.contains("Settings > Domains"_L1));
    QVERIFY(all.contains("Add domain"_L1) && all.contains(name) && all.contains("MS="_L1));
    there.state = State::Unverified;
    there.records = {{u"TXT"_s, name, u"MS=ms1"_s}};
    all = manualDomainSteps(there, cloud).join(u'\n');
    QVERIFY(all.contains("MS=ms1"_L1) && all.contains("3600"_L1) && !all.contains("Add domain"_L1));
    there.records = {{u"MX"_s, name, u"ms1.msv1.invalid"_s, 3600, 32767}};
    QVERIFY(manualDomainSteps(there, cloud).join(u'\n').contains("32767"_L1));
    there.parent = u"sbc.example"_s;
    all = manualDomainSteps(there, cloud).join(u'\n');
    QVERIFY(!all.contains("ms1.msv1.invalid"_L1) && all.contains("sbc.example above"_L1));
    there.state = State::Verified;
    QCOMPARE(manualDomainSteps(there, cloud).size(), 1);
    cloud.userAdded = true;
    QVERIFY(manualDomainSteps({name}, cloud).first().contains("portal.example"_L1));
}

QTEST_GUILESS_MAIN(TenantTest)
#include "tst_tenant.moc"
