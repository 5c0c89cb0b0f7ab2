// The walk: every request of making a registration, times everything that can happen to it. Then it is resumed by a
// fresh start of the program, counted - never more than one of each -, and taken back: the tenant is as it was.
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

QTEST_GUILESS_MAIN(TestProvisionWalk)
#include "tst_provisionwalk.moc"
