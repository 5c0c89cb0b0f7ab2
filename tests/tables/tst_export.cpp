// Rows taken out of a table: CSV, clipboard text, ids; page by page, stopped at will.
#include "models/tables/customersmodel.h"
#include "models/tables/export.h"
#include "tests/support/await.h"
#include "tests/tables/bigstore.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace TenantLink;

class TstExport : public QObject
{
    Q_OBJECT

    std::shared_ptr<BigStore> m_store;
    std::unique_ptr<CustomersModel> m_model;
    QTemporaryDir m_folder;

    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] static QByteArray content(const QString &file)
    {
        QFile in(file);
        return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray("unreadable");
    }

private Q_SLOTS:
    void init()
    {
        m_store = std::make_shared<BigStore>();
        m_model = std::make_unique<CustomersModel>(portsOn(m_store));
    }
    void cleanup() { m_model.reset(); }

    void everyRow()
    {
        m_store->state->rows = 12'345;
        QList<qint64> told;
        const RowProgress progress = [&told](qint64 rows) { told.append(rows); };
        const auto written = await(writeCsv(m_model->source(), {}, {0, 1}, path(u"all.csv"_s), progress, Cancel()));
        QVERIFY(written);
        QCOMPARE(*written, 12'345);
        const QByteArray csv = content(path(u"all.csv"_s));
        QVERIFY(csv.startsWith("\xEF\xBB\xBFName,Description\r\nCustomer 0000000,\r\n")); // Excel wants the mark
        QCOMPARE(csv.count("\r\n"), 12'346);
        QVERIFY(csv.endsWith("Customer 0012344,\r\n"));
        QCOMPARE(told.last(), 12'345);
        QVERIFY(told.size() > 10);
    }

    void cellsThatComputeAreMadeHarmless()
    {
        Customer customer = BigStore::made(0);
        customer.name = u"=cmd|' /C calc'!A0"_s;
        customer.description = u"+1 \"quoted\", and @more"_s;
        m_store->state->own = {customer};
        QVERIFY(await(writeCsv(m_model->source(), {}, {0, 1}, path(u"evil.csv"_s), {}, Cancel())));
        const QByteArray csv = content(path(u"evil.csv"_s));
        QVERIFY2(csv.contains("\r\n'=cmd|' /C calc'!A0,\"'+1 \"\"quoted\"\", and @more\"\r\n"), csv.constData());
    }

    void stoppedInTheMiddleLeavesNoFile()
    {
        m_store->state->rows = 1'000'000;
        const Cancel cancel;
        const RowProgress progress = [cancel](qint64 rows) {
            if (rows > 5000)
                cancel.request();
        };
        const auto written = await(writeCsv(m_model->source(), {}, {0}, path(u"stopped.csv"_s), progress, cancel));
        QVERIFY(!written);
        QCOMPARE(written.error().code, FailureCode::Cancelled);
        QVERIFY(!QFile::exists(path(u"stopped.csv"_s)));
    }

    void failures()
    {
        m_store->state->rows = 10;
        const auto nowhere = await(writeCsv(m_model->source(), {}, {0}, path(u"no/such/folder.csv"_s), {}, Cancel()));
        QCOMPARE(nowhere.error().code, FailureCode::FileUnwritable);
        m_store->state->failure = Failure{FailureCode::StoreBroken};
        const auto broken = await(writeCsv(m_model->source(), {}, {0}, path(u"broken.csv"_s), {}, Cancel()));
        QCOMPARE(broken.error().code, FailureCode::StoreBroken);
        QVERIFY(!QFile::exists(path(u"broken.csv"_s)));
    }

    void selectedRangesForTheClipboard()
    {
        m_store->state->rows = 5000;
        const QList<RowRange> ranges{{2, 3}, {1500, 1500}};
        const auto text = await(rowsAsText(m_model->source(), ranges, {0}, Cancel()));
        QCOMPARE(*text, u"Customer 0000002\nCustomer 0000003\nCustomer 0001500\n"_s);
        const auto tooMany = await(rowsAsText(m_model->source(), {{0, 4999}}, {0}, Cancel(), 100));
        QCOMPARE(tooMany.error().code, FailureCode::AnswerTooLarge);
        const auto ids = await(rowIds(m_model->source(), ranges, Cancel()));
        QCOMPARE(ids->size(), 3);
        QCOMPARE(ids->last(), BigStore::made(1500).id.toString());
    }

    void aSourceOutlivesItsTable()
    {
        m_store->state->rows = 700;
        const RowSource source = m_model->source();
        m_model.reset();
        const auto text = await(rowsAsText(source, {}, {0}, Cancel()));
        QCOMPARE(text->count(u'\n'), 700);
    }
};

QTEST_GUILESS_MAIN(TstExport)
#include "tst_export.moc"
