// The walk: every request of making a registration, times everything that can happen to it. Then it is resumed by a
// fresh start of the program, counted - never more than one of each -, and taken back: the tenant is as it was.
#include "models/flows/web.h"
#include "models/microsoft365/graphwrites.h"
#include "tests/e2e/tenantdesk.h"

#include <QJsonArray>
#include <QTest>

using namespace TenantLink;
using namespace Qt::StringLiterals;

namespace
{

using Death = MortalHttp::Death;

struct Blow {
    const char *name;
    const char *fault; ///< of the sandbox; empty: the program dies
    const char *retryAfter;
    Death death;
    int status;  ///< of the fault "entra"
    bool always; ///< also where nothing is written
};

constexpr Blow Blows[] = {
    {"429", "429", "0.1", Death::None, 0, false},
    {"429 for good", "429", "", Death::None, 0, true},
    {"503 with Retry-After", "503", "1", Death::None, 0, false},
    {"503", "503", "", Death::None, 0, false},
    {"504", "504", "", Death::None, 0, true},
    {"connection dropped", "drop", "", Death::None, 0, true},
    {"answer cut", "cut", "", Death::None, 0, false},
    {"captive portal", "html200", "", Death::None, 0, true},
    {"wrong shape", "wrong-shape", "", Death::None, 0, false},
    {"empty answer", "empty", "", Death::None, 0, false},
    {"done, answered 504", "done-then-504", "", Death::None, 0, false},
    {"done, answer lost", "done-then-drop", "", Death::None, 0, true},
    {"401", "entra", "", Death::None, 401, false},
    {"403", "entra", "", Death::None, 403, false},
    {"killed before sending", "", "", Death::BeforeSending, 0, false},
    {"killed before the answer", "", "", Death::BeforeHearing, 0, true},
    {"cancelled while it runs", "", "", Death::Cancelled, 0, true},
};

/// Rows for every request; what only reads gets fewer blows.
void addRows(int from, int to, int firstWrite, int lastWrite)
{
    QTest::addColumn<int>("request");
    QTest::addColumn<int>("blow");
    for (int request = from; request < to; ++request) {
        const bool writes = request >= firstWrite && request <= lastWrite;
        for (int blow = 0; blow < int(std::size(Blows)); ++blow) {
            if (writes || Blows[blow].always)
                QTest::addRow("request %d: %s", request + 1, Blows[blow].name) << request << blow;
        }
    }
}

} // namespace

class TestProvisionWalk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void writing_data();
    void writing() { walk(); }
    void checking_data();
    void checking() { walk(); }
    void creationByPost_data();
    void creationByPost();
    void itemsOfBatches_data();
    void itemsOfBatches();
    void undoing_data();
    void undoing();
    void unclearNames_data();
    void unclearNames();
    void unclearNamesUnknown();
    void lostPost();
    void doubleSecrets();
    void badRequestsOfNewObjects_data();
    void badRequestsOfNewObjects();
    void teamsApiLate();

private:
    void walk();
    void strike(TenantDesk &desk, const Blow &blow, int request);
    void resumeAndCount(TenantDesk &desk, const QJsonObject &before);

    std::unique_ptr<Sandboxed> m_sandbox;
    int m_requests = 0;
};

void TestProvisionWalk::initTestCase()
{
    m_sandbox = std::make_unique<Sandboxed>();
    QVERIFY(m_sandbox->start());
    TenantDesk desk(*m_sandbox, u"fresh-no-teams-api"_s);
    const Result<Provisioned> made = desk.run(desk.fresh());
    QVERIFY(made);
    m_requests = desk.http->sent;
    QVERIFY(m_requests >= 6);
    QVERIFY(desk.takeBack(desk.kept()));
}

void TestProvisionWalk::cleanup()
{
    if (!QTest::currentTestFailed())
        return;
    m_sandbox = std::make_unique<Sandboxed>(); // what a failed walk left behind is not the next one's
    QVERIFY(m_sandbox->start());
}

/// The program meets one blow; whatever it makes of it, it is then started again.
void TestProvisionWalk::strike(TenantDesk &desk, const Blow &blow, int request)
{
    if (*blow.fault) {
        const bool forGood = QByteArray(blow.name).endsWith("for good");
        QJsonObject more{{u"count"_s, forGood ? -1 : 1}, {u"skip"_s, request}, {u"status"_s, blow.status}};
        if (*blow.retryAfter)
            more.insert(u"retryAfter"_s, QString::fromLatin1(blow.retryAfter));
        desk.fault(QString::fromLatin1(blow.fault), u".*"_s, more);
    } else {
        desk.http->death = blow.death;
        desk.http->deathAt = request;
    }
}

void TestProvisionWalk::resumeAndCount(TenantDesk &desk, const QJsonObject &before)
{
    desk.clearFaults();
    desk.restart();
    const Result<Provisioned> made = desk.run(desk.kept());
    QVERIFY2(made, made ? "" : qPrintable(u"resuming failed: %1"_s.arg(int(made.error().code))));
    QVERIFY(!made->state.consentPending);
    QVERIFY(!made->state.rolesPending);
    QCOMPARE(made->report->verdict(), Verdict::Valid);

    const QJsonObject now = desk.directory();
    QCOMPARE(now[u"applications"].toArray().size(), before[u"applications"].toArray().size() + 1);
    QCOMPARE(now[u"servicePrincipals"].toArray().size(), before[u"servicePrincipals"].toArray().size() + 2);
    const QJsonObject application = now[u"applications"].toArray().last().toObject();
    const QJsonArray secrets = application[u"secrets"].toArray();
    QCOMPARE(secrets.size(), 1);
    QCOMPARE(secrets.first()[u"displayName"].toString(), made->state.plan.secretName);
    QCOMPARE(secrets.first()[u"keyId"].toString(), made->state.secretKeyId);
    QCOMPARE(int(desk.secrets->entries().size()), 1);
    int grants = 0;
    int roles = 0;
    for (const QJsonValue &principal : now[u"servicePrincipals"].toArray()) {
        if (principal[u"appId"] != application[u"appId"])
            continue;
        grants += int(principal[u"grants"].toArray().size());
        roles += int(principal[u"roles"].toArray().size());
    }
    QCOMPARE(grants, int(made->state.plan.permissions.size()));
    QCOMPARE(roles, int(made->state.plan.roles.size()));

    desk.restart();
    const Result<Undone> undone = desk.takeBack(desk.kept());
    QVERIFY(undone);
    QVERIFY2(undone->complete(), undone->complete() ? "" : qPrintable(undone->lines.last().what));
    QCOMPARE(desk.directory(), before);
    QVERIFY(desk.secrets->entries().empty());
    QVERIFY(await(desk.ports.store->openIntents())->isEmpty());
}

void TestProvisionWalk::writing_data()
{
    addRows(0, 3, 0, 2); // application; principal and secret; rights
}

void TestProvisionWalk::checking_data() { addRows(3, m_requests, -1, -1); }

void TestProvisionWalk::walk()
{
    QFETCH(const int, request);
    QFETCH(const int, blow);
    TenantDesk desk(*m_sandbox, u"fresh-no-teams-api"_s);
    const QJsonObject before = desk.directory();
    strike(desk, Blows[blow], request);
    const Result<Provisioned> struck = desk.run(desk.fresh());
    (void)struck; // it may have come through
    resumeAndCount(desk, before);
}

void TestProvisionWalk::creationByPost_data()
{
    addRows(0, 3, 2, 2); // PATCH, search, POST
}

void TestProvisionWalk::creationByPost()
{
    QFETCH(const int, request);
    QFETCH(const int, blow);
    TenantDesk desk(*m_sandbox, u"fresh-no-teams-api"_s);
    desk.set({{u"uniqueNames"_s, false}, {u"replication"_s, QJsonObject{{u"reads"_s, 2}}}});
    const QJsonObject before = desk.directory();
    strike(desk, Blows[blow], request);
    const Result<Provisioned> struck = desk.run(desk.fresh());
    if (!struck) // only after a while is it certain that what is not found was not made
        desk.clock->advance(std::chrono::minutes(20));
    resumeAndCount(desk, before);
    desk.set({{u"uniqueNames"_s, true}, {u"replication"_s, QJsonObject{{u"reads"_s, 0}}}});
}

void TestProvisionWalk::itemsOfBatches_data()
{
    QTest::addColumn<QString>("match");
    QTest::addColumn<QString>("fault");
    QTest::addColumn<int>("skip");
    const std::pair<const char *, const char *> items[] = {{"application", "/v1.0/applications\\(uniqueName"},
                                                           {"API", "/v1.0/servicePrincipals\\(appId"},
                                                           {"principals", "/v1.0/servicePrincipals$"},
                                                           {"secret", "/addPassword$"},
                                                           {"grants", "/appRoleAssignedTo$"},
                                                           {"roles", "/roleAssignments$"}};
    for (const auto &[name, match] : items) {
        const int most = QLatin1StringView(name) == "grants"_L1 || QLatin1StringView(name) == "principals"_L1 ? 2 : 1;
        for (const char *fault : {"429", "503", "504", "wrong-shape", "done-then-504"}) {
            for (int skip = 0; skip < most; ++skip)
                QTest::addRow("%s, %s, %d", name, fault, skip + 1)
                    << QString::fromLatin1(match) << QString::fromLatin1(fault) << skip;
        }
    }
}

void TestProvisionWalk::itemsOfBatches()
{
    QFETCH(const QString, match);
    QFETCH(const QString, fault);
    QFETCH(const int, skip);
    TenantDesk desk(*m_sandbox, u"fresh-no-teams-api"_s);
    const QJsonObject before = desk.directory();
    desk.fault(fault, match, {{u"count"_s, 1}, {u"skip"_s, skip}});
    const Result<Provisioned> struck = desk.run(desk.fresh());
    (void)struck;
    resumeAndCount(desk, before);
}

void TestProvisionWalk::undoing_data()
{
    addRows(0, 5, 3, 3); // two looks, role, registration, Teams API
}

void TestProvisionWalk::undoing()
{
    QFETCH(const int, request);
    QFETCH(const int, blow);
    TenantDesk desk(*m_sandbox, u"fresh-no-teams-api"_s);
    const QJsonObject before = desk.directory();
    QVERIFY(desk.run(desk.fresh()));
    desk.restart();
    const Provisioning made = desk.kept();
    strike(desk, Blows[blow], request);
    const Result<Undone> struck = desk.takeBack(made);
    (void)struck;
    desk.clearFaults();
    desk.restart();
    const Result<Undone> undone = desk.takeBack(desk.kept());
    QVERIFY(undone);
    QVERIFY(undone->complete());
    QCOMPARE(desk.directory(), before);
}

void TestProvisionWalk::unclearNames_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("error");
    QTest::addColumn<bool>("killed");
    const std::pair<int, const char *> refusals[] = {
        {404, "Request_ResourceNotFound"}, {409, "Conflict"}, {400, "ObjectConflict"}, {400, "Request_BadRequest"}};
    for (const auto &[status, error] : refusals) {
        for (const bool killed : {false, true})
            QTest::addRow("%d %s%s", status, error, killed ? ", killed" : "")
                << status << QString::fromLatin1(error) << killed;
    }
}

/// The PATCH was done, its answer lost; the next one is refused while nothing of the first is shown yet.
void TestProvisionWalk::unclearNames()
{
    QFETCH(const int, status);
    QFETCH(const QString, error);
    QFETCH(const bool, killed);
    TenantDesk desk(*m_sandbox, u"fresh-no-teams-api"_s);
    const QJsonObject before = desk.directory();
    desk.set({{u"replication"_s, QJsonObject{{u"reads"_s, 4}}}});
    const QString named = u"/v1.0/applications\\(uniqueName"_s;
    const QJsonObject refused{{u"method"_s, u"PATCH"_s}, {u"count"_s, 2}, {u"status"_s, status}, {u"error"_s, error}};
    Provisioning start = desk.fresh();
    if (killed) {
        desk.http->death = Death::BeforeHearing;
        desk.http->deathAt = 0;
        QVERIFY(!desk.run(start));
        desk.restart();
        start = desk.kept();
    } else {
        desk.fault(u"done-then-503"_s, named, {{u"method"_s, u"PATCH"_s}, {u"count"_s, 1}, {u"retryAfter"_s, u"1"_s}});
    }
    desk.fault(u"graph"_s, named, refused);
    const Result<Provisioned> made = desk.run(start);
    QVERIFY2(made, made ? "" : qPrintable(QString::number(int(made.error().code))));
    desk.set({{u"replication"_s, QJsonObject{{u"reads"_s, 0}}}});
    resumeAndCount(desk, before);
}

/// In a cloud without unique names: no POST in the run in which a PATCH was unclear.
void TestProvisionWalk::unclearNamesUnknown()
{
    TenantDesk desk(*m_sandbox, u"fresh-no-teams-api"_s);
    const QJsonObject before = desk.directory();
    desk.set({{u"uniqueNames"_s, false}});
    desk.fault(u"504"_s, u"/v1.0/applications\\(uniqueName"_s, {{u"method"_s, u"PATCH"_s}, {u"count"_s, 1}});
    const Result<Provisioned> unclear = desk.run(desk.fresh());
    QVERIFY(!unclear);
    QCOMPARE(unclear.error().code, FailureCode::RegistrationUnclear);
    QCOMPARE(desk.directory(), before);
    desk.clock->advance(std::chrono::minutes(20));
    resumeAndCount(desk, before);
    desk.set({{u"uniqueNames"_s, true}});
}

/// A network that fails says nothing of what was sent before; nor does a 503 that asks to come again.
void TestProvisionWalk::lostPost()
{
    for (const bool busy : {false, true}) {
        TenantDesk desk(*m_sandbox, u"fresh-no-teams-api"_s);
        const QJsonObject before = desk.directory();
        desk.set({{u"uniqueNames"_s, false}, {u"replication"_s, QJsonObject{{u"reads"_s, 3}}}});
        if (busy) {
            desk.fault(u"done-then-503"_s, u"/v1.0/applications$"_s,
                       {{u"method"_s, u"POST"_s}, {u"count"_s, 1}, {u"retryAfter"_s, u"1"_s}});
        } else {
            desk.http->death = Death::Offline;
            desk.http->deathAt = 2;
        }
        const Result<Provisioned> struck = desk.run(desk.fresh());
        QCOMPARE(struck.has_value(), busy);
        resumeAndCount(desk, before);
        desk.set({{u"uniqueNames"_s, true}, {u"replication"_s, QJsonObject{{u"reads"_s, 0}}}});
    }
}

void TestProvisionWalk::doubleSecrets()
{
    for (const QString &fault : {u"done-twice"_s, u"done-then-503"_s}) {
        TenantDesk desk(*m_sandbox, u"fresh-no-teams-api"_s);
        const QJsonObject before = desk.directory();
        desk.fault(fault, u"/addPassword$"_s, {{u"count"_s, 1}, {u"retryAfter"_s, u"1"_s}});
        const Result<Provisioned> made = desk.run(desk.fresh());
        QVERIFY(made);
        const QJsonArray applications = desk.directory()[u"applications"].toArray();
        QCOMPARE(applications.last()[u"secrets"].toArray().size(), 1);
        resumeAndCount(desk, before);
    }
    // One whose answer was lost, noticed by no run since: only the one in hand stays.
    TenantDesk desk(*m_sandbox, u"fresh-no-teams-api"_s);
    const QJsonObject before = desk.directory();
    desk.http->death = Death::BeforeSending;
    desk.http->deathAt = 2; // the secret is in hand
    QVERIFY(!desk.run(desk.fresh()));
    desk.restart();
    const Provisioning kept = desk.kept();
    QVERIFY(kept.secret);
    const Access access = desk.access();
    const Cloud cloud = desk.ports.clouds->first();
    const QList<BatchItem> late{addSecret(kept.applicationId, kept.plan.secretName, kept.plan.secretEnds)};
    QVERIFY(await(sendGraph(desk.ports, cloud, access.token, late, desk.cancel)));
    resumeAndCount(desk, before);
}

void TestProvisionWalk::badRequestsOfNewObjects_data()
{
    QTest::addColumn<QString>("match");
    QTest::addColumn<int>("count");
    QTest::newRow("principals") << u"/v1.0/servicePrincipals$"_s << 8;
    QTest::newRow("grants") << u"/appRoleAssignedTo$"_s << 40;
    QTest::newRow("roles") << u"/roleAssignments$"_s << 4;
}

void TestProvisionWalk::badRequestsOfNewObjects()
{
    QFETCH(const QString, match);
    QFETCH(const int, count);
    TenantDesk desk(*m_sandbox, u"fresh-no-teams-api"_s);
    const QJsonObject before = desk.directory();
    const QJsonObject refused{
        {u"method"_s, u"POST"_s}, {u"count"_s, count}, {u"status"_s, 400}, {u"error"_s, u"Request_BadRequest"_s}};
    desk.fault(u"graph"_s, match, refused);
    const Result<Provisioned> made = desk.run(desk.fresh());
    QVERIFY2(made, made ? "" : qPrintable(QString::number(int(made.error().code))));
    QVERIFY(!made->state.madeTeamsApi.isEmpty());
    resumeAndCount(desk, before);
}

/// One failed look-up does not leave it out, and new as it is, its first sign-ins may be refused.
void TestProvisionWalk::teamsApiLate()
{
    TenantDesk desk(*m_sandbox, u"fresh-no-teams-api"_s);
    const QJsonObject before = desk.directory();
    desk.set({{u"replication"_s, QJsonObject{{u"resource"_s, 3}}}});
    const auto missed = [&desk](const QString &api, int count) {
        const QString match = u"/v1.0/servicePrincipals\\(appId='"_s + api;
        desk.fault(u"graph"_s, match,
                   {{u"method"_s, u"GET"_s}, {u"count"_s, count}, {u"status"_s, 500}, {u"error"_s, u"x"_s}});
    };
    missed(u"48ac35b8"_s, 1);
    missed(u"00000003"_s, 2);
    const Result<Provisioned> made = desk.run(desk.fresh());
    QVERIFY2(made, made ? "" : qPrintable(QString::number(int(made.error().code))));
    QVERIFY(!made->state.madeTeamsApi.isEmpty());
    QCOMPARE(made->report->verdict(), Verdict::Valid);
    desk.set({{u"replication"_s, QJsonObject{{u"resource"_s, 0}}}});
    resumeAndCount(desk, before);
}

QTEST_GUILESS_MAIN(TestProvisionWalk)
#include "tst_provisionwalk.moc"
