// Data that the program cannot use: it says why, in the window and on the command line, changes nothing, and works
// again as soon as the obstacle is gone.
#include "models/domain/failuretext.h"
#include "models/ports/store.h"
#include "models/store/database.h"
#include "models/store/migrations.h"
#include "models/store/sqlitestore.h"
#include "tests/support/await.h"

#include <QDir>
#include <QJsonDocument>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>

#include <sched.h>
#include <sys/mount.h>
#include <unistd.h>

using namespace TenantLink;
using namespace Qt::StringLiterals;

class Untouched : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void locked();
    void readOnly();
    void fullDisk();
    void damaged();
    void newer();

private:
    struct Said {
        int exitCode = -1;
        QString out;
    };
    [[nodiscard]] Said run(const QString &program, const QStringList &arguments) const;
    void refuses(FailureCode code) const;
    void worksAgain() const;
    [[nodiscard]] QMap<QString, QByteArray> content() const;
    [[nodiscard]] QString data() const { return m_folder->path() + u"/data"_s; }
    [[nodiscard]] QString file() const { return data() + u"/tenantlink.sqlite"_s; }

    std::unique_ptr<QTemporaryDir> m_folder;
    bool m_asNobody = false;
    bool m_mounted = false;
};

namespace
{
constexpr int LongestRun = 60'000; // ms

void becomeNobody()
{
    constexpr uid_t nobody = 65534;
    if (::geteuid() == 0 && (::setresgid(nobody, nobody, nobody) != 0 || ::setresuid(nobody, nobody, nobody) != 0))
        ::_exit(1);
}

/// A file system of our own in memory, which nobody else sees and which goes with this process.
bool mountSmall(const QString &folder)
{
    return ::unshare(CLONE_NEWNS) == 0 && ::mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0 &&
           ::mount("none", QFile::encodeName(folder).constData(), "tmpfs", 0, "size=800k") == 0;
}

/// Locks the data file until stdin ends.
int hold(const QString &path)
{
    Database db(path, Database::Access::ReadWrite);
    db.run(u"BEGIN EXCLUSIVE"_s);
    std::puts("held");
    std::fflush(stdout);
    while (std::getchar() != EOF) {
    }
    return 0;
}

bool write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly | QIODevice::Unbuffered) && file.write(bytes) == bytes.size();
}
} // namespace

void Untouched::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_asNobody = false;
    QVERIFY(QFile::setPermissions(m_folder->path(), QFile::Permissions(0x7755)));
    auto store = makeSqliteStore(data(), u"tester"_s);
    QVERIFY(await(store->open()).has_value());
    Customer customer;
    customer.name = u"Kept"_s;
    QVERIFY(await(store->addCustomer(customer)).has_value());
}

void Untouched::cleanup()
{
    if (std::exchange(m_mounted, false))
        QCOMPARE(::umount(QFile::encodeName(data()).constData()), 0);
    m_folder.reset();
}

Untouched::Said Untouched::run(const QString &program, const QStringList &arguments) const
{
    QProcess process;
    if (m_asNobody) {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"HOME"_s, u"/nonexistent"_s);
        process.setProcessEnvironment(environment);
        process.setChildProcessModifier(becomeNobody);
    }
    process.start(program, QStringList{u"--data-dir"_s, data()} + arguments);
    if (!process.waitForFinished(LongestRun))
        return {};
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput())};
}

/// The data files; settings, SQLite's shared memory (which readers need) and an empty log do not count.
QMap<QString, QByteArray> Untouched::content() const
{
    QMap<QString, QByteArray> content;
    const QStringList names = QDir(data()).entryList({u"tenantlink.sqlite*"_s}, QDir::Files | QDir::Hidden);
    for (const QString &name : names) {
        QFile file(data() + u'/' + name);
        if (!name.endsWith("-shm"_L1) && file.size() > 0 && file.open(QIODevice::ReadOnly))
            content.insert(name, file.readAll());
    }
    return content;
}

void Untouched::refuses(FailureCode code) const
{
    const Sentences sentences = describe(Failure{code, {}});
    const auto before = content();
    const Said check =
        run(QStringLiteral(TENANTLINK_PROGRAM), {u"--language"_s, u"en"_s, u"check"_s, u"--all"_s, u"--json"_s});
    QVERIFY2(check.exitCode == 3 && check.out.contains(sentences.what), qPrintable(check.out));
    QVERIFY(QJsonDocument::fromJson(check.out.toUtf8()).isObject());
    QVERIFY(content() == before);

    // The same window as the program's, which can tell us what it shows.
    const Said window =
        run(QStringLiteral(CRASHDRIVER), {u"--keychain"_s, m_folder->path() + u"/keychain"_s, u"--only-open"_s});
    QVERIFY2(window.exitCode == 3 && window.out.contains(sentences.what) && window.out.contains(sentences.remedy) &&
                 window.out.contains(u"Your data was not changed."_s),
             qPrintable(window.out));
    QVERIFY(content() == before);

    // And the program itself stays open with it, until it is asked to end.
    QProcess program;
    if (m_asNobody)
        program.setChildProcessModifier(becomeNobody);
    program.start(QStringLiteral(TENANTLINK_PROGRAM), {u"--data-dir"_s, data()});
    QVERIFY(program.waitForStarted());
    QVERIFY2(!program.waitForFinished(Database::PatienceMs + 1500), program.readAllStandardError().constData());
    QVERIFY(content() == before);
    program.kill();
    QVERIFY(program.waitForFinished());
}

void Untouched::worksAgain() const
{
    const Said check = run(QStringLiteral(TENANTLINK_PROGRAM), {u"check"_s, u"--all"_s, u"--json"_s});
    QVERIFY2(check.exitCode == 0, qPrintable(check.out));
    auto store = makeSqliteStore(data(), u"tester"_s);
    QVERIFY(await(store->open()).has_value());
    QCOMPARE(await(store->countCustomers({}, Cancel())).value_or(-1), 1);
}

void Untouched::locked()
{
    // Another process: POSIX drops the locks of one that merely reads the file once more.
    QProcess other;
    other.start(QCoreApplication::applicationFilePath(), {u"--hold"_s, file()});
    QVERIFY(other.waitForReadyRead(LongestRun));
    QCOMPARE(other.readAll(), "held\n");
    refuses(FailureCode::StoreLocked);
    other.closeWriteChannel();
    QVERIFY(other.waitForFinished(LongestRun));
    worksAgain();
}

void Untouched::readOnly()
{
    m_asNobody = true;
    QVERIFY(QFile::setPermissions(file(), QFile::Permissions(0x4444)));
    QVERIFY(QFile::setPermissions(data(), QFile::Permissions(0x5555)));
    refuses(FailureCode::StoreReadOnly);
    m_asNobody = false;
    QVERIFY(QFile::setPermissions(data(), QFile::Permissions(0x7700)));
    QVERIFY(QFile::setPermissions(file(), QFile::Permissions(0x6600)));
    worksAgain();
}

void Untouched::fullDisk()
{
    QFile good(file());
    QVERIFY(good.open(QIODevice::ReadOnly));
    const QByteArray bytes = good.readAll();
    m_mounted = mountSmall(data());
    if (!m_mounted)
        QSKIP("mounting a small file system is not permitted here");
    QVERIFY(write(file(), bytes));
    const QString filler = data() + u"/somebody elses.bin"_s;
    QVERIFY(!write(filler, QByteArray(800'000, 'x'))); // as much as goes in
    refuses(FailureCode::DiskFull);
    QVERIFY(QFile::remove(filler));
    worksAgain();
}

void Untouched::damaged()
{
    QFile good(file());
    QVERIFY(good.open(QIODevice::ReadOnly));
    const QByteArray bytes = good.readAll();
    QVERIFY(write(file(), QByteArray(bytes).replace(0, 6, "XQLite")));
    refuses(FailureCode::StoreDamaged);
    QVERIFY(write(file(), bytes)); // the way out that it names: a copy put in its place
    worksAgain();
}

void Untouched::newer()
{
    {
        Database db(file(), Database::Access::ReadWrite);
        db.run(u"PRAGMA user_version = %1"_s.arg(newestSchema() + 1));
    }
    refuses(FailureCode::StoreNewer);
    {
        Database db(file(), Database::Access::ReadWrite);
        db.run(u"PRAGMA user_version = %1"_s.arg(newestSchema()));
    }
    worksAgain();
}

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    if (const QStringList arguments = app.arguments(); arguments.value(1) == "--hold"_L1)
        return hold(arguments.value(2));
    Untouched test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_untouched.moc"
