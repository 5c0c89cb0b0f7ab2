// How a paged table behaves: first rows, count, pages on demand, cancel, refresh, failure, memory.
#include "models/tables/customersmodel.h"
#include "tests/support/await.h"
#include "tests/tables/bigstore.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QItemSelectionModel>
#include <QSignalSpy>
#include <QTest>

using namespace TenantLink;

namespace
{
struct Table {
    explicit Table(qint64 rows)
    {
        store->state->rows = rows;
        model = std::make_unique<CustomersModel>(portsOn(store));
        if (rows <= 5000) // it looks at every cell after every signal
            tester = std::make_unique<QAbstractItemModelTester>(model.get(),
                                                                QAbstractItemModelTester::FailureReportingMode::QtTest);
    }
    [[nodiscard]] bool ready() const
    {
        return QTest::qWaitFor([this] {
            return model->state() == PagedTable::State::Ready && model->countKnown() && !model->searching();
        });
    }
    [[nodiscard]] QString name(int row) const { return model->index(row, CustomersModel::Name).data().toString(); }
    /// Looks at a row until its page is here.
    [[nodiscard]] bool arrives(int row) const
    {
        awaitUntil([this, row] {
            static_cast<void>(name(row));
            return model->isHere(row);
        });
        return true;
    }
    void own(const QStringList &names) const
    {
        QList<Customer> customers;
        for (const QString &text : names) {
            Customer customer = BigStore::made(qHash(text) % 1'000'000);
            customer.name = text;
            customers.append(customer);
        }
        store->state->own = customers;
        ++store->state->token;
    }

    std::shared_ptr<BigStore> store = std::make_shared<BigStore>();
    std::unique_ptr<CustomersModel> model;
    std::unique_ptr<QAbstractItemModelTester> tester;
};

qint64 residentKiB()
{
    QFile status(u"/proc/self/statm"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    return status.readAll().split(' ').value(1).toLongLong() * 4;
}
} // namespace

class TstPagedTable : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void firstThePageThenTheCount()
    {
        Table table(1'000'000);
        QSignalSpy inserted(table.model.get(), &QAbstractItemModel::rowsInserted);
        QCOMPARE(table.model->rowCount(), 0);
        QCOMPARE(table.model->state(), PagedTable::State::Loading);
        int first = -1;
        bool known = true;
        connect(table.model.get(), &PagedTable::restarted, this, [&] {
            first = table.model->rowCount();
            known = table.model->countKnown();
        });
        QVERIFY(table.ready());
        QCOMPARE(first, PagedTable::PageSize);
        QVERIFY(!known);
        QCOMPARE(table.model->rowCount(), 1'000'000);
        QCOMPARE(inserted.size(), 1);
        QCOMPARE(table.name(0), u"Customer 0000000"_s);
    }

    void aShortPageNeedsNoCount()
    {
        Table table(7);
        QVERIFY(table.ready());
        QCOMPARE(table.model->rowCount(), 7);
        QCOMPARE(table.store->state->counts, 0);
    }

    void nothing()
    {
        Table table(0);
        QVERIFY(table.ready());
        QCOMPARE(table.model->rowCount(), 0);
    }

    void pagesOnDemand()
    {
        Table table(1'000'000);
        QVERIFY(table.ready());
        QVERIFY(!table.model->isHere(700'123));
        QCOMPARE(table.name(700'123), u"\u2026"_s); // a placeholder, and it is asked for
        QCOMPARE(table.model->index(700'123, 0).data(PagedTable::IdRole).toString(), QString());
        QSignalSpy changed(table.model.get(), &QAbstractItemModel::dataChanged);
        QVERIFY(table.arrives(700'123));
        QCOMPARE(table.name(700'123), u"Customer 0700123"_s);
        QVERIFY(!changed.isEmpty());
        QCOMPARE(table.model->rowOf(table.model->idAt(700'123)), 700'123);
        QCOMPARE(table.store->state->mostAtOnce, 1);
    }

    void evictedPagesAndTheTester()
    {
        Table table(5000);
        QVERIFY(table.ready());
        for (const int row : {4999, 0, 2500, 4999, 1200})
            QVERIFY(table.arrives(row));
        table.store->state->rows = 4000;
        table.model->refresh();
        QTRY_COMPARE(table.model->rowCount(), 4000);
        QVERIFY(table.arrives(3999));
    }

    void memoryStaysFlat()
    {
        Table table(1'000'000);
        QVERIFY(table.ready());
        for (int row = 0; row < 40'000; row += PagedTable::PageSize)
            QVERIFY(table.arrives(row));
        QVERIFY(table.model->rowsHeld() <= PagedTable::PageSize * PagedTable::MostPages);
        const qint64 before = residentKiB();
        for (int row = 40'000; row < 400'000; row += PagedTable::PageSize)
            QVERIFY(table.arrives(row));
        QVERIFY(table.model->rowsHeld() <= PagedTable::PageSize * PagedTable::MostPages);
        const qint64 grown = residentKiB() - before;
        QVERIFY2(grown < 8 * 1024, qPrintable(u"grew by %1 KiB"_s.arg(grown)));
    }

    void aFastScrollSkipsPages()
    {
        Table table(1'000'000);
        QVERIFY(table.ready());
        const int before = table.store->state->pages;
        for (int row = 0; row < 1'000'000; row += PagedTable::PageSize)
            static_cast<void>(table.name(row));
        QVERIFY(table.arrives(999'999));
        QTest::qWait(0);
        QVERIFY(table.store->state->pages - before <= 10);
    }

    void rowsComeBeforeACount()
    {
        Table table(1'000'000);
        QVERIFY(table.ready());
        table.store->state->held = true;
        table.model->refresh(); // reads the window, then counts
        QTRY_COMPARE(table.store->state->waiting.size(), 1);
        table.store->release();
        table.store->state->held = true;
        QTRY_COMPARE(table.store->state->waiting.size(), 1); // the count
        static_cast<void>(table.name(500'000));
        QTRY_COMPARE(table.store->state->cancelled, 1);
        table.store->release();
        QVERIFY(table.arrives(500'000));
        QVERIFY(table.ready());
        QCOMPARE(table.model->rowCount(), 1'000'000);
    }

    void sortStartsAgainAndCancelsTheOneBefore()
    {
        Table table(1'000'000);
        QVERIFY(table.ready());
        table.store->state->held = true;
        table.model->sort(CustomersModel::Name, Qt::DescendingOrder);
        QTRY_COMPARE(table.store->state->waiting.size(), 1);
        QVERIFY(table.model->searching());
        QCOMPARE(table.name(0), u"Customer 0000000"_s); // the old rows stay meanwhile
        table.model->setFilter(u"lucky"_s);
        QTRY_COMPARE(table.store->state->waiting.size(), 2);
        QTRY_COMPARE(table.store->state->cancelled, 1);
        QSignalSpy restarted(table.model.get(), &PagedTable::restarted);
        table.store->release();
        QTRY_COMPARE(restarted.size(), 1);
        QCOMPARE(table.name(0), u"Customer 0999999"_s);
        const auto asked = table.store->state->asked.last();
        QCOMPARE(asked.filter, u"lucky"_s);
        QCOMPARE(asked.order, Qt::DescendingOrder);
    }

    void typingAsksOnceARound()
    {
        Table table(1000);
        QVERIFY(table.ready());
        const qsizetype before = table.store->state->asked.size();
        for (const QString &text : {u"l"_s, u"lu"_s, u"luc"_s})
            table.model->setFilter(text);
        QVERIFY(table.ready());
        QCOMPARE(table.store->state->asked.size(), before + 1);
    }

    void aStalePageIsNotTaken()
    {
        Table table(1'000'000);
        QVERIFY(table.ready());
        table.store->state->held = true;
        static_cast<void>(table.name(500'000));
        QTRY_COMPARE(table.store->state->waiting.size(), 1);
        table.model->sort(CustomersModel::Name, Qt::DescendingOrder);
        table.store->release();
        QVERIFY(table.ready());
        QVERIFY(table.arrives(500'000));
        QCOMPARE(table.name(500'000), u"Customer 0499999"_s);
    }

    void refreshKeepsSelectionAndPlace()
    {
        Table table(0);
        table.own({u"a"_s, u"b"_s, u"c"_s, u"d"_s});
        QVERIFY(table.ready());
        QItemSelectionModel selection(table.model.get());
        selection.select(table.model->index(2, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
        const QPersistentModelIndex c = table.model->index(2, 0);
        QSignalSpy reset(table.model.get(), &QAbstractItemModel::modelReset);

        table.model->setWatched(true);
        table.own({u"Z new first"_s, u"a"_s, u"c"_s, u"d"_s, u"e"_s}); // b gone, two new
        QTRY_COMPARE(table.model->rowCount(), 5);
        QCOMPARE(table.name(c.row()), u"c"_s);
        QCOMPARE(selection.selectedRows().size(), 1);
        QCOMPARE(table.name(selection.selectedRows().first().row()), u"c"_s);
        QVERIFY(reset.isEmpty());
    }

    void aRowThatMovesStaysSelected()
    {
        Table table(0);
        table.own({u"a"_s, u"b"_s, u"c"_s, u"d"_s});
        QVERIFY(table.ready());
        QItemSelectionModel selection(table.model.get());
        selection.select(table.model->index(0, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
        table.store->state->own[0].name = u"zz"_s; // a renamed
        table.model->refresh();
        QTRY_COMPARE(table.name(3), u"zz"_s);
        QCOMPARE(selection.selectedRows().size(), 1);
        QCOMPARE(selection.selectedRows().first().row(), 3);
    }

    void refreshFarDown()
    {
        Table table(100'000);
        QVERIFY(table.ready());
        QVERIFY(table.arrives(50'000));
        table.store->state->rows = 90'000;
        table.model->refresh();
        QTRY_COMPARE(table.model->rowCount(), 90'000);
        QVERIFY(table.ready());
        QCOMPARE(table.name(50'000), u"Customer 0050000"_s);
        table.store->state->rows = 100;
        table.model->refresh();
        QTRY_COMPARE(table.model->rowCount(), 100);
        table.store->state->rows = 0;
        table.model->refresh();
        QTRY_COMPARE(table.model->rowCount(), 0);
    }

    void notWatchedMeansNotAsked()
    {
        Table table(3);
        QVERIFY(table.ready());
        QSignalSpy changed(table.model.get(), &PagedTable::storeChanged);
        table.model->setWatched(true);
        QTest::qWait(0);
        table.model->setWatched(false);
        ++table.store->state->token;
        QTest::qWait(700); // longer than it looks when watched
        QVERIFY(changed.isEmpty());
        table.model->setWatched(true); // looks at once
        QTRY_COMPARE(changed.size(), 1);
    }

    void failureIsAValueAndRowsStay()
    {
        Table table(5);
        table.store->state->failure = Failure{FailureCode::StoreLocked, u"file"_s};
        QTRY_COMPARE(table.model->state(), PagedTable::State::Failed);
        QCOMPARE(table.model->failure()->code, FailureCode::StoreLocked);
        table.store->state->failure.reset();
        table.model->restart();
        QVERIFY(table.ready());
        QVERIFY(!table.model->failure());
        QCOMPARE(table.model->rowCount(), 5);
        table.store->state->failure = Failure{FailureCode::StoreBroken};
        table.model->refresh();
        QTRY_VERIFY(table.model->failure());
        QCOMPARE(table.model->state(), PagedTable::State::Ready);
        QCOMPARE(table.model->rowCount(), 5);
        table.store->state->failure.reset();
        table.model->refresh();
        QTRY_VERIFY(!table.model->failure());
    }

    void goneWhileItReads()
    {
        Table table(1'000'000);
        table.store->state->held = true;
        QTRY_COMPARE(table.store->state->waiting.size(), 1);
        table.tester.reset();
        table.model.reset();
        table.store->release();
        QTRY_COMPARE(table.store->state->cancelled, 1);
        QCOMPARE(table.store->state->atOnce, 0);
    }
};

QTEST_GUILESS_MAIN(TstPagedTable)
#include "tst_pagedtable.moc"
