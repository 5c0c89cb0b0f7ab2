// What the columns of services and customers say.
#include "models/tables/auditmodel.h"
#include "models/tables/customersmodel.h"
#include "models/tables/secretlife.h"
#include "models/tables/servicesmodel.h"
#include "tests/tables/bigstore.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace TenantLink;

class TstTableModels : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void secretLife_data()
    {
        QTest::addColumn<int>("hours");
        QTest::addColumn<int>("stage");
        QTest::addColumn<int>("days");
        using Stage = SecretLife::Stage;
        QTest::newRow("a year") << 24 * 365 << int(Stage::Fine) << 365;
        QTest::newRow("31 days") << 24 * 31 << int(Stage::Fine) << 31;
        QTest::newRow("30 days and a bit") << 24 * 30 + 1 << int(Stage::Soon) << 30;
        QTest::newRow("15 days") << 24 * 15 << int(Stage::Soon) << 15;
        QTest::newRow("14 days") << 24 * 14 << int(Stage::VerySoon) << 14;
        QTest::newRow("last hours") << 5 << int(Stage::VerySoon) << 0;
        QTest::newRow("ended now") << 0 << int(Stage::Ended) << 0;
        QTest::newRow("ended yesterday") << -30 << int(Stage::Ended) << 1;
    }
    void secretLife()
    {
        QFETCH(int, hours);
        QFETCH(int, stage);
        QFETCH(int, days);
        const QDateTime now(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC);
        const SecretLife life = SecretLife::of(now.addSecs(hours * 3600), now);
        QCOMPARE(int(life.stage), stage);
        QCOMPARE(life.days, days);
        QVERIFY(!describe(life).isEmpty());
        // The same moment told in another time zone.
        const SecretLife elsewhere = SecretLife::of(now.addSecs(hours * 3600).toOffsetFromUtc(7200), now);
        QCOMPARE(elsewhere.days, days);
    }
    void secretLifeUnknown()
    {
        QCOMPARE(SecretLife::of({}, QDateTime::currentDateTimeUtc()).stage, SecretLife::Stage::Unknown);
    }

    void services()
    {
        const auto store = std::make_shared<BigStore>();
        store->state->rows = 50;
        ServicesModel model(portsOn(store));
        QAbstractItemModelTester tester(&model);
        QTRY_COMPARE(model.rowCount(), 50);
        QCOMPARE(model.columnCount(), 9);
        QCOMPARE(model.headerData(ServicesModel::SecretEnds, Qt::Horizontal).toString(), u"Secret expires in"_s);
        QCOMPARE(model.index(9, ServicesModel::FullName).data().toString(), u"svc0000009"_s); // empty: the short name
        const QModelIndex ends = model.index(9, ServicesModel::SecretEnds);
        QVERIFY(ends.data().toString().startsWith(u"9 day"_s));
        QCOMPARE(ends.data(PagedTable::LevelRole).toInt(), int(PagedTable::Level::Critical));
        QCOMPARE(model.index(40, ServicesModel::SecretEnds).data(PagedTable::LevelRole).toInt(),
                 int(PagedTable::Level::None));
        QCOMPARE(ends.data(PagedTable::RawRole).toDateTime(), BigStore::madeService(9).secretEnds);
        QCOMPARE(model.index(9, ServicesModel::Users).data(PagedTable::RawRole).toInt(), 10);
        QVERIFY(model.index(9, ServicesModel::Users).data(Qt::TextAlignmentRole).value<Qt::Alignment>() &
                Qt::AlignRight);
        QCOMPARE(model.serviceAt(9)->shortName, u"svc0000009"_s);
        QVERIFY(!model.serviceAt(50));
    }

    void auditTrail()
    {
        const auto store = std::make_shared<BigStore>();
        const QDateTime first(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC);
        for (int i = 0; i < 3; ++i)
            store->trail += AuditEntry{first.addDays(i),
                                       u"ada"_s,
                                       u"service.created"_s,
                                       u"svc%1"_s.arg(i),
                                       i == 1 ? u"<b>a</b>\nb"_s : QString(),
                                       i + 1};
        AuditModel model(portsOn(store));
        QAbstractItemModelTester tester(&model);
        QTRY_COMPARE(model.rowCount(), 3);
        QCOMPARE(model.columnCount(), 5);
        QCOMPARE(model.headerData(AuditModel::About, Qt::Horizontal).toString(), u"About"_s);
        const auto text = [&](int row, int column) { return model.index(row, column).data().toString(); };
        QCOMPARE(text(0, AuditModel::About), u"svc2"_s); // the newest first
        QCOMPARE(text(0, AuditModel::Who), u"ada"_s);
        QCOMPARE(text(0, AuditModel::What), describeAudit(u"service.created"_s));
        QVERIFY(text(0, AuditModel::What) != u"service.created"_s);
        QCOMPARE(model.index(0, AuditModel::What).data(PagedTable::RawRole).toString(), u"service.created"_s);
        QCOMPARE(model.index(0, AuditModel::When).data(PagedTable::RawRole).toDateTime(), first.addDays(2));
        QVERIFY(!text(1, AuditModel::Details).contains(u'\n'));
        QVERIFY(!model.index(1, AuditModel::Details).data(Qt::ToolTipRole).toString().contains(u"<b>"_s));
        QCOMPARE(model.entryAt(2)->number, 1);
        QVERIFY(!model.entryAt(3));

        model.sort(AuditModel::About, Qt::AscendingOrder);
        QTRY_COMPARE(text(0, AuditModel::About), u"svc0"_s);
        model.setSpan(first.addDays(1), first.addDays(2)); // the end is not included
        QTRY_COMPARE(model.rowCount(), 1);
        QCOMPARE(text(0, AuditModel::About), u"svc1"_s);
        QVERIFY(model.isBounded());
        model.setSpan(first.addDays(1), {});
        model.setFilter(u"SVC2"_s);
        QTRY_COMPARE(text(0, AuditModel::About), u"svc2"_s);
        QTRY_COMPARE(model.rowCount(), 1);
        model.setSpan({}, {});
        model.setFilter({});
        QTRY_COMPARE(model.rowCount(), 3);
    }

    void foreignTextIsHarmless()
    {
        const auto store = std::make_shared<BigStore>();
        Customer customer = BigStore::made(1);
        customer.name = u"<b>Con\u202etoso</b>\nLtd\u0001"_s;
        store->state->own = {customer};
        CustomersModel model(portsOn(store));
        QAbstractItemModelTester tester(&model);
        QTRY_COMPARE(model.rowCount(), 1);
        const QString shown = model.index(0, 0).data().toString();
        QVERIFY(!shown.contains(u'\n') && !shown.contains(u'\u0001') && !shown.contains(u'\u202e'));
        QVERIFY(!model.index(0, 0).data(Qt::ToolTipRole).toString().contains(u"<b>"_s));
    }
};

QTEST_GUILESS_MAIN(TstTableModels)
#include "tst_tablemodels.moc"
