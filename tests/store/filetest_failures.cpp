#include "tests/store/filetest.h"

#include "models/store/database.h"
#include "models/store/migrations.h"
#include "models/store/sqlitestore.h"
#include "tests/store/samples.h"
#include "tests/support/await.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTest>
#include <QtEndian>

namespace TenantLink
{

using namespace Qt::StringLiterals;

namespace
{
QMap<QString, QByteArray> contentOf(const QString &folder)
{
    QMap<QString, QByteArray> content;
    for (const QString &name : QDir(folder).entryList(QDir::Files | QDir::Hidden)) {
        QFile file(folder + u'/' + name);
        if (file.open(QIODevice::ReadOnly))
            content.insert(name, file.readAll());
    }
    return content;
}

std::optional<FailureCode> openingCode(const std::shared_ptr<Store> &store)
{
    const auto opened = await(store->open());
    return opened ? std::nullopt : std::optional(opened.error().code);
}

/// Closed, and all in one file.
void makeGoodStore(const QString &folder, int customers = 3)
{
    auto store = makeSqliteStore(folder, u"tester"_s);
    if (!await(store->open()))
        qFatal("no store to begin with");
    QList<Customer> file;
    for (int i = 0; i < customers; ++i)
        file.append(Samples::customer(u"Customer %1"_s.arg(i)));
    (void)await(store->importCustomers(file));
}

void patch(const QString &path, qint64 at, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite) || !file.seek(at) || file.write(bytes) != bytes.size())
        qFatal("cannot patch");
}

/// "code count": what the child's store answered.
QString child(const QStringList &arguments)
{
    QProcess process;
    process.start(QCoreApplication::applicationFilePath(), QStringList{u"--child"_s} + arguments);
    if (!process.waitForFinished(60'000))
        return u"hung"_s;
    return QString::fromUtf8(process.readAllStandardOutput()).trimmed();
}
} // namespace

void StoreFileTest::newerIsUntouched()
{
    makeGoodStore(folder());
    {
        Database db(file(), Database::Access::ReadWrite);
        db.run(u"PRAGMA user_version = %1"_s.arg(newestSchema() + 1));
    }
    const auto before = contentOf(folder());
    QCOMPARE(before.size(), 1);
    auto store = makeSqliteStore(folder(), u"tester"_s);
    QCOMPARE(openingCode(store), FailureCode::StoreNewer);
    const auto read = await(store->customers({}, Cancel()));
    QVERIFY(!read && read.error().code == FailureCode::StoreNewer); // every later call says why
    const auto write = await(store->addCustomer(Samples::customer(u"x"_s)));
    QVERIFY(!write && write.error().code == FailureCode::StoreNewer);
    QCOMPARE(contentOf(folder()), before);
}

void StoreFileTest::damagedIsUntouched_data()
{
    QTest::addColumn<qint64>("at");
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("magic") << qint64(0) << QByteArray("XQLite");
    QTest::newRow("page size") << qint64(16) << QByteArray("\x12\x34", 2);
    QTest::newRow("schema page") << qint64(100) << QByteArray(3000, '\xff');
    QTest::newRow("all") << qint64(0) << QByteArray(65536, 'x');
    QTest::newRow("another program's") << qint64(68) << QByteArray("GPKG");
    QTest::newRow("free list") << qint64(32) << QByteArray("\x7f\xff\xff\xff\x7f\xff\xff\xff", 8);
}

void StoreFileTest::damagedIsUntouched()
{
    QFETCH(qint64, at);
    QFETCH(QByteArray, bytes);
    makeGoodStore(folder());
    patch(file(), at, bytes);
    const auto before = contentOf(folder());
    auto store = makeSqliteStore(folder(), u"tester"_s);
    QCOMPARE(openingCode(store), FailureCode::StoreDamaged);
    QCOMPARE(openingCode(store), FailureCode::StoreDamaged);
    store.reset();
    QCOMPARE(contentOf(folder()), before);
}

void StoreFileTest::truncatedIsUntouched()
{
    makeGoodStore(folder(), 300);
    const qint64 size = QFileInfo(file()).size();
    for (const qint64 length : {qint64(1), qint64(15), qint64(99), qint64(100), qint64(512), qint64(4095), qint64(4096),
                                qint64(4097), size / 2, size - 4096, size - 1}) {
        const QString copy = m_folder->path() + u"/cut-%1"_s.arg(length);
        QVERIFY(QDir().mkdir(copy) && QFile::copy(file(), copy + u"/tenantlink.sqlite"_s));
        QVERIFY(QFile::resize(copy + u"/tenantlink.sqlite"_s, length));
        const auto before = contentOf(copy);
        auto store = makeSqliteStore(copy, u"tester"_s);
        QVERIFY2(openingCode(store) == FailureCode::StoreDamaged, qPrintable(copy));
        store.reset();
        QCOMPARE(contentOf(copy), before);
    }
}

void StoreFileTest::damagedInside()
{
    makeGoodStore(folder(), 300);
    const qint64 size = QFileInfo(file()).size();
    int refused = 0;
    for (qint64 page = 1; page < size / 4096; ++page) {
        const QString copy = m_folder->path() + u"/page-%1"_s.arg(page);
        QVERIFY(QDir().mkdir(copy) && QFile::copy(file(), copy + u"/tenantlink.sqlite"_s));
        patch(copy + u"/tenantlink.sqlite"_s, page * 4096, QByteArray(4096, '\xa5'));
        const auto before = contentOf(copy);
        auto store = makeSqliteStore(copy, u"tester"_s);
        const auto code = openingCode(store);
        if (code) {
            QCOMPARE(code, FailureCode::StoreDamaged);
            ++refused;
            store.reset();
            QCOMPARE(contentOf(copy), before);
        } else { // a page that holds content only, or none
            (void)await(store->customers({}, Cancel()));
        }
        store.reset();
        QVERIFY(QDir(copy).removeRecursively());
    }
    QVERIFY2(refused > size / 4096 * 9 / 10, qPrintable(QString::number(refused)));
}

void StoreFileTest::emptyFileIsNew()
{
    QVERIFY(QDir().mkdir(folder()));
    QFile empty(file()); // killed right after its making
    QVERIFY(empty.open(QIODevice::WriteOnly));
    empty.close();
    auto store = makeSqliteStore(folder(), u"tester"_s);
    QVERIFY(await(store->open())->created);
}

void StoreFileTest::lockedWhileOpening_data()
{
    QTest::addColumn<bool>("rollback");
    QTest::newRow("write-ahead log") << false;
    QTest::newRow("rollback journal") << true;
}

void StoreFileTest::lockedWhileOpening()
{
    QFETCH(bool, rollback);
    const Journal journal = rollback ? Journal::Rollback : Journal::ByFileSystem;
    auto store = makeSqliteStore(folder(), u"tester"_s, {}, journal);
    QVERIFY(await(store->open()).has_value());
    (void)await(store->addCustomer(Samples::customer(u"Kept"_s)));
    store.reset();
    {
        Database other(file(), Database::Access::ReadWrite);
        other.run(u"BEGIN EXCLUSIVE"_s);
        store = makeSqliteStore(folder(), u"tester"_s, {}, journal);
        QElapsedTimer since;
        since.start();
        QCOMPARE(openingCode(store), FailureCode::StoreLocked);
        QVERIFY(since.elapsed() > 1500 && since.elapsed() < 15'000);
        other.run(u"ROLLBACK"_s);
    }
    QCOMPARE(openingCode(store), std::nullopt);
    QCOMPARE(*await(store->countCustomers({}, Cancel())), 1);
}

void StoreFileTest::lockedWhileWriting()
{
    auto store = makeSqliteStore(folder(), u"tester"_s);
    QVERIFY(await(store->open()).has_value());
    Database other(file(), Database::Access::ReadWrite);
    other.run(u"BEGIN EXCLUSIVE"_s);
    const auto refused = await(store->addCustomer(Samples::customer(u"Later"_s)));
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, FailureCode::StoreLocked);
    QVERIFY(await(store->customers({}, Cancel())).has_value()); // reading goes on
    other.run(u"COMMIT"_s);
    QVERIFY(await(store->addCustomer(Samples::customer(u"Later"_s))).has_value());
}

void StoreFileTest::readOnlyFolder()
{
    makeGoodStore(folder());
    QVERIFY(QFile::setPermissions(m_folder->path(), QFile::Permissions(0x7755)));
    QVERIFY(QFile::setPermissions(file(), QFile::Permissions(0x4444)));
    QVERIFY(QFile::setPermissions(folder(), QFile::Permissions(0x5555)));
    const auto before = contentOf(folder());
    // The child is nobody, so that permissions count for it even if we are root.
    QCOMPARE(child({u"open"_s, folder()}), QString::number(int(FailureCode::StoreReadOnly)));
    QCOMPARE(contentOf(folder()), before);
    QVERIFY(QFile::setPermissions(folder(), QFile::Permissions(0x7700)));
    // No file yet, and no folder yet.
    const QString bare = m_folder->path() + u"/bare"_s;
    QVERIFY(QDir().mkdir(bare) && QFile::setPermissions(bare, QFile::Permissions(0x5555)));
    QCOMPARE(child({u"open"_s, bare}), QString::number(int(FailureCode::StoreReadOnly)));
    QCOMPARE(child({u"open"_s, bare + u"/deeper/still"_s}), QString::number(int(FailureCode::StoreReadOnly)));
    QVERIFY(QDir(bare).isEmpty());
    QVERIFY(QFile::setPermissions(bare, QFile::Permissions(0x7700)));
}

void StoreFileTest::readOnlyFile()
{
    makeGoodStore(folder());
    QVERIFY(QFile::setPermissions(m_folder->path(), QFile::Permissions(0x7755)));
    QVERIFY(QFile::setPermissions(file(), QFile::Permissions(0x4444)));
    QVERIFY(QFile::setPermissions(folder(), QFile::Permissions(0x7777)));
    const auto before = contentOf(folder());
    QCOMPARE(child({u"open"_s, folder()}), QString::number(int(FailureCode::StoreReadOnly)));
    QCOMPARE(contentOf(folder()), before);
}

void StoreFileTest::folderThatCannotBe()
{
    QFile plain(m_folder->path() + u"/plain"_s);
    QVERIFY(plain.open(QIODevice::WriteOnly));
    auto store = makeSqliteStore(plain.fileName() + u"/data"_s, u"tester"_s);
    QVERIFY(openingCode(store).has_value());
    QVERIFY(QDir().mkpath(file())); // a folder of the file's name
    store = makeSqliteStore(folder(), u"tester"_s);
    QVERIFY(openingCode(store).has_value());
}

void StoreFileTest::fullDisk_data()
{
    QTest::addColumn<QString>("how");
    QTest::addColumn<int>("kilobytes");
    for (const QString &how : {u"limit"_s, u"tmpfs"_s}) {
        for (const int kilobytes : {4, 60, 1500, 4000})
            QTest::addRow("%s %d", qPrintable(how), kilobytes) << how << kilobytes;
    }
}

void StoreFileTest::fullDisk()
{
    QFETCH(QString, how);
    QFETCH(int, kilobytes);
    QVERIFY(QDir().mkdir(folder()));
    const QString answer = child({how, folder(), QString::number(kilobytes)});
    if (answer == u"not permitted"_s)
        QSKIP("mounting a small file system is not permitted here");
    // "code acknowledged kept": it failed as DiskFull, and with room again nothing was lost that was shown as saved.
    const QStringList parts = answer.split(u' ');
    QVERIFY2(parts.size() == 3, qPrintable(answer));
    QCOMPARE(parts.at(0), QString::number(int(FailureCode::DiskFull)));
    QCOMPARE(parts.at(2), parts.at(1));
    QCOMPARE(parts.at(1).toInt() > 0, kilobytes >= 1500);
}

void StoreFileTest::retriesAfterFailure()
{
    QVERIFY(QDir().mkdir(folder()));
    QFile wrong(file());
    QVERIFY(wrong.open(QIODevice::WriteOnly) && wrong.write(QByteArray(200, 'x')) == 200);
    wrong.close();
    auto store = makeSqliteStore(folder(), u"tester"_s);
    QCOMPARE(openingCode(store), FailureCode::StoreDamaged);
    QVERIFY(wrong.remove());
    QCOMPARE(openingCode(store), std::nullopt);
    QVERIFY(await(store->addCustomer(Samples::customer(u"x"_s))).has_value());
    QCOMPARE(*await(store->countCustomers({}, Cancel())), 1);
}

} // namespace TenantLink
