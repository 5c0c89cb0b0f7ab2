// Several starts of one person and data folder. Started with --second this program is a later start: its exit code says
// what it found. With --hold it becomes the first, says so, and stops answering.
#include "models/adapters/instance/instance.h"
#include "models/adapters/instance/meetingplace.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QLocalServer>
#include <QLocalSocket>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cstdio>
#include <sys/stat.h>
#include <unistd.h>
#include <vector>

using namespace Qt::StringLiterals;
using namespace TenantLink;
using Found = Instance::Found;

class tst_Instance : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void handsOver_data();
    void handsOver();
    void manyStartsAtOnce();
    void onlyOneIsTheFirst();
    void otherFoldersDoNotMeet();
    void sameFolderByAnotherPath();
    void folderThatDoesNotExist();
    void crashedFirst();
    void hungFirst();
    void firstThatEnded();
    void nonsenseIsRefused_data();
    void nonsenseIsRefused();
    void crowdIsKeptOut();
    void silentCallerIsSentAway();
    void onlyThePersonMayEnter();
    void foreignMeetingPlace_data();
    void foreignMeetingPlace();

private:
    [[nodiscard]] QString data() const { return m_folder->filePath(u"data"_s); }
    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace
{
/// A later start in a process of its own.
struct Second {
    Second(const QString &folder, const QByteArray &what, const QByteArray &link)
    {
        process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        process.start(QCoreApplication::applicationFilePath(), {u"--second"_s, folder, QString::fromLatin1(what)});
        process.write(link);
        process.closeWriteChannel();
    }
    [[nodiscard]] int found()
    {
        if (!QTest::qWaitFor([this] { return process.state() == QProcess::NotRunning; }, 15'000))
            return -1;
        return process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -2;
    }
    QProcess process;
};

/// The first, in a process of its own.
struct Holder {
    explicit Holder(const QString &folder)
    {
        process.start(QCoreApplication::applicationFilePath(), {u"--hold"_s, folder});
        holds = QTest::qWaitFor([this] { return process.readAll().contains("first"); }, 15'000);
    }
    ~Holder()
    {
        process.kill();
        process.waitForFinished();
    }
    QProcess process;
    bool holds = false;
};

int second(const QStringList &arguments)
{
    QFile in;
    if (!in.open(stdin, QIODevice::ReadOnly))
        return 9;
    Instance instance(arguments.value(2));
    return int(instance.start({StartRequest::What(arguments.value(3).at(0).toLatin1()), in.readAll()}));
}

int hold(const QString &folder)
{
    Instance instance(folder);
    if (instance.start({}) != Found::Nobody)
        return 9;
    std::puts("first");
    std::fflush(stdout);
    for (;;)
        ::pause();
}
} // namespace

void tst_Instance::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    const QString runtime = m_folder->filePath(u"runtime"_s);
    QVERIFY(QDir().mkpath(runtime));
    QVERIFY(QFile::setPermissions(runtime, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    qputenv("XDG_RUNTIME_DIR", QFile::encodeName(runtime));
}

void tst_Instance::handsOver_data()
{
    QTest::addColumn<QByteArray>("what");
    QTest::addColumn<QByteArray>("link");
    QTest::newRow("window") << QByteArray("w") << QByteArray();
    QTest::newRow("invitation without a link") << QByteArray("i") << QByteArray();
    QTest::newRow("link") << QByteArray("i") << QByteArray("tenantlink:AAAA");
    QTest::newRow("binary") << QByteArray("i") << QByteArray("\0\n\xff\0", 4);
    QTest::newRow("largest") << QByteArray("i") << QByteArray(Instance::LargestLink, 'x');
}

void tst_Instance::handsOver()
{
    QFETCH(QByteArray, what);
    QFETCH(QByteArray, link);
    Instance first(data());
    QCOMPARE(first.start({}), Found::Nobody);
    QList<StartRequest> requests;
    connect(&first, &Instance::asked, this, [&](const StartRequest &request) { requests += request; });
    for (int i = 1; i <= 2; ++i) {
        Second other(data(), what, link);
        QCOMPARE(other.found(), int(Found::Taken));
        QCOMPARE(requests.size(), i);
        QVERIFY(requests.last() == (StartRequest{StartRequest::What(what.at(0)), link}));
    }
    QVERIFY(!QFile::exists(data())); // nothing there, not even the folder
}

void tst_Instance::manyStartsAtOnce()
{
    Instance first(data());
    QCOMPARE(first.start({}), Found::Nobody);
    int asked = 0;
    connect(&first, &Instance::asked, this, [&] { ++asked; });
    std::vector<std::unique_ptr<Second>> starts;
    for (int i = 0; i < 2 * Instance::MostAtOnce; ++i)
        starts.push_back(std::make_unique<Second>(data(), "w", QByteArray()));
    for (const auto &start : starts)
        QCOMPARE(start->found(), int(Found::Taken));
    QCOMPARE(asked, 2 * Instance::MostAtOnce);
}

void tst_Instance::onlyOneIsTheFirst()
{
    std::vector<std::unique_ptr<QProcess>> starts;
    for (int i = 0; i < 5; ++i) {
        starts.push_back(std::make_unique<QProcess>());
        starts.back()->start(QCoreApplication::applicationFilePath(), {u"--hold"_s, data()});
    }
    const auto left = [&] {
        return std::count_if(starts.begin(), starts.end(),
                             [](const auto &start) { return start->state() != QProcess::NotRunning; });
    };
    QVERIFY(QTest::qWaitFor([&] { return left() == 1; }, 10'000));
    for (const auto &start : starts) {
        const bool runs = start->state() == QProcess::Running;
        QCOMPARE(start->readAllStandardOutput().contains("first"), runs);
        if (runs) {
            start->kill();
            QVERIFY(start->waitForFinished());
        }
    }
}

void tst_Instance::otherFoldersDoNotMeet()
{
    Instance first(data());
    QCOMPARE(first.start({}), Found::Nobody);
    Second other(data() + u"2"_s, "w", {});
    QCOMPARE(other.found(), int(Found::Nobody));
}

void tst_Instance::sameFolderByAnotherPath()
{
    QVERIFY(QDir().mkpath(data()));
    const QString link = m_folder->filePath(u"link"_s);
    QVERIFY(QFile::link(data(), link));
    const QString address = Instance(data()).address();
    QCOMPARE(Instance(link).address(), address);
    QCOMPARE(Instance(data() + u"/../data/"_s).address(), address);
    QCOMPARE(Instance(link + u"/"_s).address(), address);
}

void tst_Instance::folderThatDoesNotExist()
{
    const QString folder = data() + u"/a/b"_s;
    const QString address = Instance(folder).address();
    QCOMPARE(Instance(data() + u"/a/c/../b"_s).address(), address);
    QVERIFY(Instance(data() + u"/a/c"_s).address() != address);
    QVERIFY(!QFile::exists(data()));
    QVERIFY(QDir().mkpath(folder)); // made meanwhile by the first: still the same place
    QCOMPARE(Instance(folder).address(), address);
}

void tst_Instance::crashedFirst()
{
    {
        Holder holder(data());
        QVERIFY(holder.holds);
    }
    Instance next(data());
    QVERIFY(QFile::exists(next.address())); // the crash left its socket behind
    QCOMPARE(next.start({}), Found::Nobody);
    Second other(data(), "w", {});
    QCOMPARE(other.found(), int(Found::Taken));
}

void tst_Instance::hungFirst()
{
    Holder holder(data());
    QVERIFY(holder.holds);
    Instance later(data());
    QElapsedTimer took;
    took.start();
    QCOMPARE(later.start({StartRequest::What::Invitation, "x"}, std::chrono::milliseconds(500)), Found::Silent);
    QVERIFY2(took.elapsed() >= 400 && took.elapsed() < 3'000, QByteArray::number(took.elapsed()).constData());
}

void tst_Instance::firstThatEnded()
{
    {
        Instance first(data());
        QCOMPARE(first.start({}), Found::Nobody);
    }
    QVERIFY(
        QDir(qEnvironmentVariable("XDG_RUNTIME_DIR")).isEmpty(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot));
    Second other(data(), "w", {});
    QCOMPARE(other.found(), int(Found::Nobody));
}

void tst_Instance::nonsenseIsRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("other protocol") << QByteArray("GET / HTTP/1.1\r\n\r\n");
    QTest::newRow("one wrong byte") << QByteArray("TLE2");
    QTest::newRow("unknown request") << QByteArray("TLE1x\0\0\0\0", 9);
    QTest::newRow("too long") << QByteArray("TLE1i\0\1\0\1", 9);
    QTest::newRow("enormous") << QByteArray("TLE1i\xff\xff\xff\xff", 9) + QByteArray(200'000, 'x');
    QTest::newRow("more than announced") << QByteArray("TLE1i\0\0\0\1", 9) + "xy";
}

void tst_Instance::nonsenseIsRefused()
{
    QFETCH(QByteArray, bytes);
    Instance first(data());
    QCOMPARE(first.start({}), Found::Nobody);
    QSignalSpy asked(&first, &Instance::asked);
    QLocalSocket caller;
    QSignalSpy gone(&caller, &QLocalSocket::disconnected);
    caller.connectToServer(first.address());
    QVERIFY(caller.waitForConnected());
    caller.write(bytes);
    QVERIFY(gone.wait(1'500)); // at once, not when patience ends
    QVERIFY(caller.readAll().isEmpty());
    QVERIFY(asked.isEmpty());
    Second other(data(), "w", {});
    QCOMPARE(other.found(), int(Found::Taken));
}

void tst_Instance::crowdIsKeptOut()
{
    Instance first(data());
    QCOMPARE(first.start({}), Found::Nobody);
    std::vector<std::unique_ptr<QLocalSocket>> crowd;
    for (int i = 0; i < Instance::MostAtOnce; ++i) {
        crowd.push_back(std::make_unique<QLocalSocket>());
        crowd.back()->connectToServer(first.address());
        QVERIFY(crowd.back()->waitForConnected());
        crowd.back()->write("TLE1");
        QCoreApplication::processEvents();
    }
    QLocalSocket late;
    QSignalSpy gone(&late, &QLocalSocket::disconnected);
    late.connectToServer(first.address());
    QVERIFY(late.waitForConnected());
    QVERIFY(gone.wait(1'500));
    crowd.clear();
    Second other(data(), "w", {});
    QCOMPARE(other.found(), int(Found::Taken));
}

void tst_Instance::silentCallerIsSentAway()
{
    Instance first(data());
    QCOMPARE(first.start({}), Found::Nobody);
    QLocalSocket caller;
    QSignalSpy gone(&caller, &QLocalSocket::disconnected);
    caller.connectToServer(first.address());
    QVERIFY(caller.waitForConnected());
    caller.write("TLE1i");
    QVERIFY(gone.wait(5'000));
}

void tst_Instance::onlyThePersonMayEnter()
{
    Instance first(data());
    QCOMPARE(first.start({}), Found::Nobody);
    struct stat socket {
    };
    QCOMPARE(::stat(QFile::encodeName(first.address()).constData(), &socket), 0);
    QVERIFY(S_ISSOCK(socket.st_mode));
    QCOMPARE(socket.st_mode & 0077, mode_t(0));
}

void tst_Instance::foreignMeetingPlace_data()
{
    QTest::addColumn<QString>("kind");
    for (const char *kind : {"unset", "open to others", "a link", "a file"})
        QTest::newRow(kind) << QString::fromLatin1(kind);
}

void tst_Instance::foreignMeetingPlace()
{
    QFETCH(QString, kind);
    // Without a runtime folder they meet in the temporary one; where somebody was there before, nowhere.
    const QString temporary = m_folder->filePath(u"tmp"_s);
    const QString own = temporary + u"/tenantlink-"_s + personsId();
    QVERIFY(QDir().mkpath(temporary));
    qunsetenv("XDG_RUNTIME_DIR");
    const QByteArray before = qgetenv("TMPDIR");
    qputenv("TMPDIR", QFile::encodeName(temporary));
    const auto back = qScopeGuard([&] { before.isEmpty() ? qunsetenv("TMPDIR") : qputenv("TMPDIR", before); });
    if (kind == u"open to others"_s) {
        QVERIFY(QDir().mkpath(own));
        QCOMPARE(::chmod(QFile::encodeName(own).constData(), 0777), 0);
    } else if (kind == u"a link"_s) {
        QVERIFY(QFile::link(m_folder->path(), own));
    } else if (kind == u"a file"_s) {
        QFile file(own);
        QVERIFY(file.open(QIODevice::WriteOnly));
    }
    Instance first(data());
    const bool works = kind == u"unset"_s;
    QCOMPARE(first.start({}), works ? Found::Nobody : Found::Broken);
    QCOMPARE(first.address().startsWith(own), works);
}

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == u"--second"_s)
        return second(arguments);
    if (arguments.value(1) == u"--hold"_s)
        return hold(arguments.value(2));
    tst_Instance test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_instance.moc"
