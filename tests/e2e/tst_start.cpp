// How the program starts: with a link only the Invitation wizard, once for a person and data folder. Real processes.
#include "models/handoff/keys.h"
#include "models/handoff/ticketcodec.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

#include <csignal>

using namespace TenantLink;
using namespace Qt::StringLiterals;

namespace
{

QByteArray newTicket()
{
    const NewSigningKey key = newSigningKey();
    Ticket ticket;
    ticket.providerName = u"Example Voice"_s;
    ticket.contactName = u"Ada"_s;
    ticket.contactMail = u"ada@provider.example"_s;
    ticket.providerKey = key.publicKey;
    ticket.customerName = u"Contoso"_s;
    ticket.shortName = u"CONTOSO"_s;
    ticket.cloudId = u"global"_s;
    ticket.expiresAt = QDateTime::fromSecsSinceEpoch(QDateTime::currentSecsSinceEpoch() + 86'400, Qt::UTC);
    ticket.replyToken = newReplyToken();
    ticket.replyKey = newReplyKey().publicKey;
    return signTicket(ticket, key.seed).value_or(QByteArray());
}

/// The program with a home of its own.
class Started
{
public:
    Started(const QString &home, const QStringList &arguments)
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"HOME"_s, home + u"/home"_s);
        environment.insert(u"XDG_RUNTIME_DIR"_s, home + u"/run"_s);
        for (const char *name : {"XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "DBUS_SESSION_BUS_ADDRESS"})
            environment.remove(QString::fromLatin1(name));
        environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
        process.setProcessEnvironment(environment);
        process.setWorkingDirectory(home);
        process.start(QStringLiteral(TENANTLINK_PROGRAM), arguments);
    }
    ~Started()
    {
        process.kill();
        process.waitForFinished();
    }
    /// -1: it still runs.
    int exitCode()
    {
        const bool ended = QTest::qWaitFor([this] { return process.state() == QProcess::NotRunning; }, 15'000);
        return ended && process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    }
    [[nodiscard]] bool runs() const { return process.state() == QProcess::Running; }
    QProcess process;
};

} // namespace

class StartTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void linkWritesNothing_data();
    void linkWritesNothing();
    void laterStarts_data();
    void laterStarts();
    void firstThatHangs();
    void headlessBesideTheWindow();
    void wrongUsage_data();
    void wrongUsage();

private:
    [[nodiscard]] QString home() const { return m_home->path(); }
    [[nodiscard]] QString data() const { return m_home->filePath(u"data"_s); }
    [[nodiscard]] QStringList withData(const QStringList &more) const
    {
        return QStringList{u"--data-dir"_s, data()} + more;
    }
    void write(const QString &name, const QByteArray &content) const
    {
        QFile file(m_home->filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(content), content.size());
    }
    /// Files below the home, but for the desktop's own caches.
    [[nodiscard]] QStringList written() const
    {
        QStringList files;
        QDirIterator all(home() + u"/home"_s, QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot,
                         QDirIterator::Subdirectories);
        while (all.hasNext()) {
            const QString path = all.next();
            if (!path.contains("/.cache"_L1))
                files += path;
        }
        return files;
    }
    std::unique_ptr<QTemporaryDir> m_home;
};

void StartTest::init()
{
    m_home = std::make_unique<QTemporaryDir>();
    for (const char *name : {"/home", "/run"}) {
        const QString folder = home() + QString::fromLatin1(name);
        QVERIFY(QDir().mkpath(folder));
        QVERIFY(QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    }
}

void StartTest::linkWritesNothing_data()
{
    QTest::addColumn<QString>("argument"); // FILE: a file's path, URL: the same as an address
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<bool>("ownFolder");
    const QByteArray ticket = newTicket();
    QVERIFY(!ticket.isEmpty());
    const QString link = authUrl(ticket, {});
    QTest::newRow("link") << link << QByteArray() << true;
    QTest::newRow("link, usual data folder") << link << QByteArray() << false;
    QTest::newRow("landing page") << authUrl(ticket, u"https://provider.example/i/"_s) << QByteArray() << true;
    QTest::newRow("upper case") << u"TENANTLINK:"_s + link.mid(11) << QByteArray() << true;
    QTest::newRow("nonsense") << u"tenantlink:nonsense"_s << QByteArray() << true;
    QTest::newRow("enormous link") << u"tenantlink:"_s + QString(100'000, u'g') << QByteArray() << true;
    QTest::newRow("no link") << u"--open-invitation"_s << QByteArray() << true;
    QTest::newRow("file") << u"FILE"_s << ticketFile(ticket) << true;
    QTest::newRow("file's address") << u"URL"_s << ticketFile(ticket) << true;
    QTest::newRow("empty file") << u"FILE"_s << QByteArray() << true;
    QTest::newRow("enormous file") << u"FILE"_s << QByteArray(3'000'000, 'x') << true;
}

void StartTest::linkWritesNothing()
{
    QFETCH(QString, argument);
    QFETCH(QByteArray, file);
    QFETCH(bool, ownFolder);
    const QString path = m_home->filePath(u"an invitation.tenantlink"_s);
    if (argument == u"FILE"_s || argument == u"URL"_s) {
        write(u"an invitation.tenantlink"_s, file);
        argument = argument == u"URL"_s ? QUrl::fromLocalFile(path).toString(QUrl::FullyEncoded) : path;
    }
    const QStringList arguments = ownFolder ? withData({argument}) : QStringList{argument};
    Started first(home(), arguments);
    // A later start that is taken proves that the first runs, and shows what it was asked for.
    QVERIFY(QTest::qWaitFor([&] { return !QDir(home() + u"/run"_s).entryList({u"tl-*"_s}, QDir::System).isEmpty(); },
                            15'000));
    Started second(home(), arguments);
    QCOMPARE(second.exitCode(), 0);
    QVERIFY(first.runs());
    QVERIFY(!QFile::exists(data()));
    QCOMPARE(written(), QStringList());
}

void StartTest::laterStarts_data()
{
    QTest::addColumn<QStringList>("first");
    QTest::addColumn<QStringList>("second");
    QTest::addColumn<bool>("opensData");
    const QStringList link{authUrl(newTicket(), {})};
    const QStringList other{authUrl(newTicket(), {})};
    QTest::newRow("link, link") << link << other << false;
    QTest::newRow("link, window") << link << QStringList() << true;
    QTest::newRow("window, link") << QStringList() << link << true;
    QTest::newRow("window, window") << QStringList() << QStringList() << true;
}

void StartTest::laterStarts()
{
    QFETCH(QStringList, first);
    QFETCH(QStringList, second);
    QFETCH(bool, opensData);
    Started one(home(), withData(first));
    QVERIFY(QTest::qWaitFor([&] { return !QDir(home() + u"/run"_s).entryList({u"tl-*"_s}, QDir::System).isEmpty(); },
                            15'000));
    Started two(home(), withData(second));
    QCOMPARE(two.exitCode(), 0);
    if (opensData)
        QVERIFY(QTest::qWaitFor([&] { return QFile::exists(data() + u"/tenantlink.sqlite"_s); }, 15'000));
    else
        QVERIFY(!QFile::exists(data()));
    QVERIFY(one.runs());
    // Other data is another program.
    Started elsewhere(home(), {u"--data-dir"_s, data() + u"2"_s, u"tenantlink:x"_s});
    QVERIFY(QTest::qWaitFor([&] { return QDir(home() + u"/run"_s).entryList({u"tl-*"_s}, QDir::System).size() == 2; },
                            15'000));
    QVERIFY(elsewhere.runs());
}

void StartTest::firstThatHangs()
{
    Started first(home(), withData({u"tenantlink:x"_s}));
    QVERIFY(QTest::qWaitFor([&] { return !QDir(home() + u"/run"_s).entryList({u"tl-*"_s}, QDir::System).isEmpty(); },
                            15'000));
    ::kill(pid_t(first.process.processId()), SIGSTOP);
    Started second(home(), withData({u"tenantlink:x"_s}));
    QByteArray said;
    QVERIFY(QTest::qWaitFor([&] { return (said += second.process.readAllStandardError()).contains("does not answer"); },
                            15'000));
    ::kill(pid_t(first.process.processId()), SIGCONT);
    Started third(home(), withData({u"tenantlink:x"_s}));
    QCOMPARE(third.exitCode(), 0);
}

void StartTest::headlessBesideTheWindow()
{
    Started window(home(), withData({}));
    QVERIFY(QTest::qWaitFor([&] { return QFile::exists(data() + u"/tenantlink.sqlite"_s); }, 15'000));
    Started list(home(), withData({u"invitations"_s, u"--json"_s}));
    QCOMPARE(list.exitCode(), 0);
    const QJsonObject answer = QJsonDocument::fromJson(list.process.readAllStandardOutput()).object();
    QVERIFY(answer["invitations"_L1].isArray());
    QVERIFY(window.runs());
}

void StartTest::wrongUsage_data()
{
    QTest::addColumn<QStringList>("arguments");
    const auto row = [](const char *name, const QStringList &arguments) { QTest::newRow(name) << arguments; };
    const QString link = u"tenantlink:abc"_s;
    row("two links", {link, link});
    row("link and command", {link, u"check"_s});
    row("command and link", {u"invitations"_s, link});
    row("link as JSON", {link, u"--json"_s});
    row("window as JSON", {u"--json"_s});
    row("file that is not there", {u"missing.tenantlink"_s});
    row("folder", {u"."_s});
    row("address without an invitation", {u"https://provider.example/"_s});
    row("wizard and command", {u"--open-invitation"_s, u"check"_s, u"--all"_s});
    row("no reply", {u"import-reply"_s, u"--json"_s});
    row("two replies", {u"import-reply"_s, u"a"_s, u"b"_s, u"--json"_s});
    row("reply that is not there", {u"import-reply"_s, u"missing"_s, u"--json"_s});
    row("tenant's name", {u"import-reply"_s, u"a"_s, u"--confirm-tenant"_s, u"contoso"_s, u"--json"_s});
    row("no tenant", {u"import-reply"_s, u"a"_s, u"--confirm-tenant"_s});
    row("all replies", {u"import-reply"_s, u"a"_s, u"--all"_s, u"--json"_s});
    row("list and import", {u"invitations"_s, u"--accept-late"_s, u"--json"_s});
    row("unknown option", {u"invitations"_s, u"--everything"_s, u"--json"_s});
}

void StartTest::wrongUsage()
{
    QFETCH(QStringList, arguments);
    Started program(home(), withData(arguments));
    QCOMPARE(program.exitCode(), 2);
    const QByteArray out = program.process.readAllStandardOutput();
    const QByteArray error = program.process.readAllStandardError();
    if (arguments.contains(u"--json"_s)) {
        const QJsonObject answer = QJsonDocument::fromJson(out).object();
        QCOMPARE(answer["verdict"_L1].toString(), u"could-not-check"_s);
        QVERIFY(!answer["items"_L1][0]["detail"_L1].toString().isEmpty());
    } else {
        QVERIFY2(error.startsWith("tenantlink: "), error.constData());
    }
    QVERIFY(!QFile::exists(data()));
}

QTEST_GUILESS_MAIN(StartTest)
#include "tst_start.moc"
