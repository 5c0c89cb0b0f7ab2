// A registration that is there gets what it lacks; Undo leaves what it had.
#include "tests/e2e/tenantdesk.h"

#include <QJsonArray>
#include <QTest>

using namespace TenantLink;
using namespace Qt::StringLiterals;

class TestProvisionExisting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_sandbox = std::make_unique<Sandboxed>();
        QVERIFY(m_sandbox->start());
    }
    void completed();
    void interrupted_data();
    void interrupted();
    void othersCompleteIt();
    void principalOfOthers();
    void behind_data();
    void behind();

private:
    /// A registration with a first permission, and the plan that completes it.
    Provisioning standingOne(TenantDesk &desk);

    std::unique_ptr<Sandboxed> m_sandbox;
};

void TestProvisionExisting::completed()
{
    TenantDesk desk(*m_sandbox, u"fresh"_s);
    Provisioning little = desk.fresh();
    const QStringList all = little.plan.permissions;
    little.plan.permissions = all.mid(0, 1);
    little.plan.roles.clear();
    const Result<Provisioned> first = desk.run(little);
    QVERIFY(first);
    QVERIFY(await(finishProvisioning(desk.ports, first->state)));
    const QJsonObject before = desk.directory();

    Provisioning start{desk.fresh().plan};
    start.plan.secretName.clear();
    start.existing = true;
    start.applicationId = first->state.applicationId;
    start.clientId = first->state.clientId;
    const Result<Provisioned> completed = desk.run(start);
    QVERIFY2(completed, completed ? "" : qPrintable(QString::number(int(completed.error().code))));
    QVERIFY(completed->secret.isEmpty());
    QVERIFY(!completed->report);
    const Standing there = standing(desk);
    QCOMPARE(there.principal[u"grants"].toArray().size(), all.size());
    QCOMPARE(there.principal[u"roles"].toArray().size(), 1);
    QCOMPARE(there.application[u"requested"].toArray().size(), all.size());
    QCOMPARE(there.application[u"secrets"].toArray().size(), 1);
    QCOMPARE(completed->state.grants.size(), all.size() - 1); // what was there is not ours
    QCOMPARE(completed->state.madeRequests.size(), all.size() - 1);
    QVERIFY(!completed->state.madePrincipal);
    desk.restart();
    const Result<Undone> undone = desk.takeBack(desk.kept());
    QVERIFY(undone);
    QVERIFY(undone->complete());
    QCOMPARE(desk.directory(), before);
}

void TestProvisionExisting::interrupted_data()
{
    QTest::addColumn<QString>("fault"); // empty: killed before the answer
    QTest::addColumn<int>("request");
    for (int request = 0; request < 5; ++request) {
        QTest::addRow("504, request %d", request + 1) << u"done-then-504"_s << request;
        QTest::addRow("lost, request %d", request + 1) << u"done-then-drop"_s << request;
        QTest::addRow("killed, request %d", request + 1) << QString() << request;
    }
}

void TestProvisionExisting::interrupted()
{
    QFETCH(const QString, fault);
    QFETCH(const int, request);
    TenantDesk desk(*m_sandbox, u"fresh"_s);
    Provisioning little = desk.fresh();
    const qsizetype all = little.plan.permissions.size();
    little.plan.permissions = little.plan.permissions.mid(0, 1);
    little.plan.roles.clear();
    const Result<Provisioned> first = desk.run(little);
    QVERIFY(first);
    QVERIFY(await(finishProvisioning(desk.ports, first->state)));
    const QJsonObject before = desk.directory();
    desk.restart();

    Provisioning start{desk.fresh().plan};
    start.plan.ownsItself = true;
    start.existing = true;
    start.applicationId = first->state.applicationId;
    start.clientId = first->state.clientId;
    if (fault.isEmpty()) {
        desk.http->death = MortalHttp::Death::BeforeHearing;
        desk.http->deathAt = request;
    } else {
        desk.fault(fault, u".*"_s, {{u"count"_s, 1}, {u"skip"_s, request}});
    }
    const Result<Provisioned> struck = desk.run(start);
    (void)struck; // it may have come through
    desk.clearFaults();
    desk.restart();
    const Result<std::optional<Provisioning>> kept = await(unfinished(desk.ports, start.plan.key));
    const Result<Provisioned> made = desk.run(*kept ? **kept : start);
    QVERIFY2(made, made ? "" : qPrintable(QString::number(int(made.error().code))));
    const Standing there = standing(desk);
    QCOMPARE(there.principal[u"grants"].toArray().size(), all);
    QCOMPARE(there.principal[u"roles"].toArray().size(), 1);
    QCOMPARE(there.application[u"owners"].toArray().size(), 1);
    QCOMPARE(there.application[u"secrets"].toArray().size(), 2);
    desk.restart();
    QVERIFY(desk.takeBack(desk.kept())->complete());
    QCOMPARE(desk.directory(), before);
}

Provisioning TestProvisionExisting::standingOne(TenantDesk &desk)
{
    Provisioning little = desk.fresh();
    little.plan.permissions = little.plan.permissions.mid(0, 1);
    little.plan.roles.clear();
    const Result<Provisioned> first = desk.run(little);
    if (!first || !await(finishProvisioning(desk.ports, first->state)))
        qFatal("no registration to complete");
    desk.restart();
    desk.clock->advance(std::chrono::hours(1));
    Provisioning start{desk.fresh().plan};
    start.existing = true;
    start.applicationId = first->state.applicationId;
    start.clientId = first->state.clientId;
    return start;
}

void TestProvisionExisting::othersCompleteIt()
{
    TenantDesk desk(*m_sandbox, u"fresh"_s);
    const Provisioning start = standingOne(desk);
    const Result<Provisioned> pending = desk.run(start, u"app@lamnahealthcare.onmicrosoft.com"_s);
    QVERIFY(pending);
    QVERIFY(pending->state.consentPending);
    Provisioning another = start; // somebody with the rights does it
    another.plan = desk.fresh().plan;
    another.plan.key = u"service/1/direct-routing"_s;
    const Result<Provisioned> done = desk.run(another);
    QVERIFY(done);
    QVERIFY(!done->state.grants.isEmpty());
    const QJsonArray grants = standing(desk).principal[u"grants"].toArray();
    const QJsonArray roles = standing(desk).principal[u"roles"].toArray();
    QVERIFY(!roles.isEmpty());

    desk.restart();
    const Result<Undone> undone = desk.takeBack(desk.kept());
    QVERIFY(undone);
    QVERIFY(undone->complete());
    QCOMPARE(standing(desk).principal[u"grants"].toArray(), grants);
    QCOMPARE(standing(desk).principal[u"roles"].toArray(), roles);
    QCOMPARE(standing(desk).application[u"secrets"].toArray().size(), 2); // of the first, and of the other
}

void TestProvisionExisting::principalOfOthers()
{
    TenantDesk desk(*m_sandbox, u"fresh"_s);
    const Provisioning start = standingOne(desk);
    const QJsonObject before = desk.directory();
    desk.fault(u"404"_s, u"/servicePrincipals\\(appId='"_s + start.clientId,
               {{u"method"_s, u"GET"_s}, {u"count"_s, 1}});
    const Result<Provisioned> made = desk.run(start);
    QVERIFY2(made, made ? "" : qPrintable(QString::number(int(made.error().code))));
    QVERIFY(!made->state.madePrincipal); // it was there already
    desk.restart();
    QVERIFY(desk.takeBack(desk.kept())->complete());
    QCOMPARE(desk.directory(), before);
}

void TestProvisionExisting::behind_data()
{
    QTest::addColumn<QString>("method");
    QTest::addColumn<QString>("match");
    QTest::addColumn<int>("count");
    QTest::newRow("enterprise application") << u"GET"_s << u"/servicePrincipals\\(appId='CLIENT"_s << 1;
    QTest::newRow("enterprise application for good") << u"GET"_s << u"/servicePrincipals\\(appId='CLIENT"_s << -1;
    QTest::newRow("registration") << u"GET"_s << u"/applications/"_s << 1;
    QTest::newRow("registration for good") << u"GET"_s << u"/applications/"_s << -1;
    QTest::newRow("permissions") << u"DELETE"_s << u"/appRoleAssignments/"_s << 3;
    QTest::newRow("role") << u"DELETE"_s << u"/roleAssignments/"_s << 3;
    QTest::newRow("secret") << u"POST"_s << u"/removePassword"_s << 3;
    QTest::newRow("owner") << u"DELETE"_s << u"/owners/"_s << 3;
}

void TestProvisionExisting::behind()
{
    QFETCH(const QString, method);
    QFETCH(QString, match);
    QFETCH(const int, count);
    TenantDesk desk(*m_sandbox, u"fresh"_s);
    Provisioning start = standingOne(desk);
    start.plan.ownsItself = true;
    const QJsonObject before = desk.directory();
    QVERIFY(desk.run(start));
    desk.restart();
    match.replace("CLIENT"_L1, start.clientId);
    desk.fault(u"404"_s, match, {{u"method"_s, method}, {u"count"_s, count}});
    const Result<Undone> undone = desk.takeBack(desk.kept());
    QVERIFY(undone);
    const bool unseen = count < 0 && match == "/applications/"_L1;
    QCOMPARE(undone->complete(), !unseen); // what was skipped is told
    desk.clearFaults();
    if (unseen)
        QVERIFY(desk.takeBack(desk.kept())->complete());
    QCOMPARE(desk.directory(), before);
}

QTEST_GUILESS_MAIN(TestProvisionExisting)
#include "tst_provisionexisting.moc"
