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

private:
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

QTEST_GUILESS_MAIN(TestProvisionExisting)
#include "tst_provisionexisting.moc"
