// The program is killed behind each of its steps and at random moments; the next start must find everything in order.
#include "tests/e2e/sandboxed.h"
#include "tests/support/filesecrets.h"
#include "tests/survive/aftermath.h"

#include <QDir>
#include <QRandomGenerator>
#include <QTest>
#include <QUuid>

using namespace TenantLink;
using namespace Qt::StringLiterals;

class Survive : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void points();
    void whatIsWrongIsSeen();
    void everyPoint();
    void randomMoments();
    void migrations_data();
    void migrations();

private:
    [[nodiscard]] Run fresh(const QStringList &arguments = {});
    [[nodiscard]] Run fromOld(const QString &file, const QStringList &arguments = {});
    [[nodiscard]] QStringList survivors(QList<Run> &killed, int finishEach);

    Sandboxed m_sandbox;
    std::unique_ptr<QTemporaryDir> m_folder;
    Surroundings m_where;
    QStringList m_points;
    int m_length = 0; // ms
    int m_runs = 0;
};

namespace
{
// A new step of the program is one more place to be killed at: look at it, then count it here.
constexpr int PointsOfStory = 107;
constexpr int RandomMoments = 60;

/// In memory, if there is such a place: SIGKILL does not need a disk, and syncing one takes most of the time.
std::unique_ptr<QTemporaryDir> quickFolder()
{
    const QString memory = u"/dev/shm"_s;
    const QString base = QFileInfo(memory).isWritable() ? memory : QDir::tempPath();
    return std::make_unique<QTemporaryDir>(base + u"/tenantlink-survive-XXXXXX"_s);
}

QString last(const Run &run) { return run.lines.isEmpty() ? u"before the first step"_s : run.lines.last(); }
} // namespace

void Survive::initTestCase()
{
    m_folder = quickFolder();
    QVERIFY(m_folder->isValid());
    QVERIFY(m_sandbox.start());
    m_where = {m_sandbox.cloudFile(), QStringLiteral(SANDBOX_TENANTS)};
}

Run Survive::fresh(const QStringList &arguments) { return Run{m_folder->path() + u"/%1"_s.arg(++m_runs), arguments}; }

Run Survive::fromOld(const QString &file, const QStringList &arguments)
{
    Run run = fresh(QStringList{u"--only-open"_s} + arguments);
    if (!QDir().mkpath(run.data()) || !QFile::copy(file, run.data() + u"/tenantlink.sqlite"_s))
        qFatal("cannot copy %s", qPrintable(file));
    QFile::setPermissions(run.data() + u"/tenantlink.sqlite"_s, QFile::ReadOwner | QFile::WriteOwner);
    // Entries of the three services, of the intent that was left open when the file was made, and of a SIP connection.
    QFile keychain(run.keychain());
    if (!keychain.open(QIODevice::WriteOnly))
        qFatal("no keychain");
    QList<int> entries{20, 21, 22, 31};
    if (QFileInfo(file).fileName() >= "schema-4"_L1)
        entries += 50;
    for (const int number : std::as_const(entries)) {
        const QUuid id = QUuid::fromString(u"{00000000-0000-4000-8000-%1}"_s.arg(number, 12, 10, QChar(u'0')));
        keychain.write(id.toString(QUuid::WithoutBraces).toLatin1() + " c2VjcmV0\n");
    }
    return run;
}

void Survive::points()
{
    QList<Run> two{fresh({u"--list"_s}), fresh({u"--list"_s})};
    runAll(two, m_where);
    for (const Run &run : std::as_const(two)) {
        QVERIFY2(run.exitCode == 0, qPrintable(run.lines.join(u'\n') + QString::fromUtf8(run.errors)));
        QStringList sorted = run.points();
        sorted.sort();
        if (!m_points.isEmpty())
            QCOMPARE(sorted, m_points); // in any order, but always the same
        m_points = sorted;
        m_length = run.milliseconds();
        const Aftermath after = lookAfterStory(run, m_where);
        QVERIFY2(after.complaints.isEmpty(), qPrintable(after.complaints.join(u", "_s)));
    }
    qInfo("%d points, a story of %d ms", int(m_points.size()), m_length);
    QVERIFY2(m_points.size() == PointsOfStory, qPrintable(two.first().lines.join(u'\n')));
}

/// The look afterwards must be able to fail, or its silence means nothing.
void Survive::whatIsWrongIsSeen()
{
    Run run = fresh({u"--leave-service"_s});
    runOne(run, m_where);
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(lookAfterStory(run, m_where).complaints, QStringList());
    const auto complaintIs = [this](const Run &tampered, const QString &complaint) {
        const QStringList complaints = lookAfterStory(tampered, m_where).complaints;
        return complaints == QStringList{complaint};
    };
    Run claims = run;
    claims.lines += u"SHOWN deleted"_s;
    QVERIFY(complaintIs(claims, u"the deleted service is back"_s));
    QFile keychain(run.keychain());
    QVERIFY(keychain.open(QIODevice::ReadWrite));
    QVERIFY(keychain.seek(keychain.size()));
    keychain.write(QUuid::createUuid().toByteArray(QUuid::WithoutBraces) + " c2VjcmV0\n");
    keychain.flush();
    QVERIFY(complaintIs(run, u"orphan in the keychain"_s));
    QVERIFY(QFile::resize(run.keychain(), 0)); // the rows stay, their secrets are gone
    QVERIFY(lookAfterStory(run, m_where).complaints.contains(u"a secret is lost of survivor1"_s));
    QFile stray(run.data() + u"/half.part"_s);
    QVERIFY(stray.open(QIODevice::WriteOnly));
    QVERIFY(lookAfterStory(run, m_where).complaints.contains(u"left behind: half.part"_s));
}

/// Looks at each folder; every `finishEach`-th story is told to its end.
QStringList Survive::survivors(QList<Run> &killed, int finishEach)
{
    QStringList complaints;
    QList<Run> finishing;
    QStringList names;
    for (qsizetype i = 0; i < killed.size(); ++i) {
        const Run &run = killed.at(i);
        const QString name = run.arguments.join(u' ') + u" ("_s + last(run) + u')';
        const Aftermath after = lookAfterStory(run, m_where);
        for (const QString &complaint : after.complaints)
            complaints += name + u": "_s + complaint;
        if (i % finishEach != 0)
            continue;
        finishing += Run{run.folder, {}};
        names += name;
        if (after.draft) // the one place of the program's memory that only a window shows
            names.last() += u" [draft]"_s;
    }
    runAll(finishing, m_where);
    for (qsizetype i = 0; i < finishing.size(); ++i) {
        const Run &run = finishing.at(i);
        if (run.exitCode != 0)
            complaints += u"%1: cannot be finished, exit code %2: %3\n%4"_s.arg(names.at(i))
                              .arg(run.exitCode)
                              .arg(run.lines.join(u'\n'), QString::fromUtf8(run.errors));
        if (names.at(i).endsWith("[draft]"_L1) && !run.said(u"OFFERED draft"_s))
            complaints += names.at(i) + u": the draft was not offered"_s;
        const Aftermath after = lookAfterStory(run, m_where);
        for (const QString &complaint : after.complaints)
            complaints += names.at(i) + u": finished, but: "_s + complaint;
        if (after.draft || after.service)
            complaints += names.at(i) + u": finished, but something is left"_s;
        QDir(run.folder).removeRecursively();
    }
    return complaints;
}

void Survive::everyPoint()
{
    QList<Run> runs;
    for (const QString &point : std::as_const(m_points))
        runs += fresh({u"--kill-at"_s, point});
    runAll(runs, m_where);
    for (const Run &run : std::as_const(runs))
        QVERIFY2(run.killed && last(run) == u"POINT "_s + run.arguments.last(), qPrintable(last(run)));
    const QStringList complaints = survivors(runs, 1);
    QVERIFY2(complaints.isEmpty(), qPrintable(complaints.join(u'\n')));
}

void Survive::randomMoments()
{
    const quint32 seed = qEnvironmentVariableIsSet("TENANTLINK_SEED") ? qEnvironmentVariable("TENANTLINK_SEED").toUInt()
                                                                      : QRandomGenerator::system()->generate();
    qInfo("TENANTLINK_SEED=%u", seed);
    QRandomGenerator random(seed);
    QList<Run> runs;
    for (int i = 0; i < RandomMoments; ++i)
        runs += fresh({u"--kill-after-ms"_s, QString::number(random.bounded(double(m_length)), 'f', 3)});
    runAll(runs, m_where);
    const auto killed = std::count_if(runs.begin(), runs.end(), [](const Run &run) { return run.killed; });
    qInfo("%d of %d were killed before their end", int(killed), RandomMoments);
    QVERIFY(killed > RandomMoments / 2);
    const QStringList complaints = survivors(runs, 10);
    QVERIFY2(complaints.isEmpty(), qPrintable(complaints.join(u'\n')));
}

void Survive::migrations_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QStringList>("steps"); // of the store; the others are those of every start
    const QDir data(QStringLiteral(STORE_TEST_DATA));
    const QStringList files = data.entryList({u"*.sqlite"_s});
    QCOMPARE(files.size(), 5);
    for (int schema = 1; schema <= files.size(); ++schema) {
        QCOMPARE(files.at(schema - 1), u"schema-%1.sqlite"_s.arg(schema));
        QStringList steps{u"store.journal-chosen"_s};
        for (int next = schema + 1; next <= files.size(); ++next)
            steps += {u"store.backup-written"_s, u"store.backup-named"_s, u"store.migrated-%1"_s.arg(next)};
        QTest::newRow(qPrintable(u"schema %1"_s.arg(schema))) << data.filePath(files.at(schema - 1)) << steps;
    }
}

void Survive::migrations()
{
    QFETCH(QString, file);
    QFETCH(QStringList, steps);
    Run whole = fromOld(file);
    runOne(whole, m_where);
    QVERIFY2(whole.exitCode == 0, qPrintable(last(whole) + QString::fromUtf8(whole.errors)));
    QCOMPARE(lookAfterMigration(whole, m_where), QStringList());
    QStringList ofStore;
    QList<Run> runs;
    const QStringList points = whole.points();
    for (const QString &point : points) {
        if (point.startsWith("store."_L1))
            ofStore += point.section(u'#', 0, 0);
        runs += fromOld(file, {u"--kill-at"_s, point});
    }
    QCOMPARE(ofStore, steps);
    runAll(runs, m_where);
    for (const Run &run : std::as_const(runs)) {
        QVERIFY2(run.killed, qPrintable(run.arguments.last()));
        const QStringList complaints = lookAfterMigration(run, m_where);
        QVERIFY2(complaints.isEmpty(), qPrintable(run.arguments.last() + u": "_s + complaints.join(u", "_s)));
    }
}

QTEST_MAIN(Survive)
#include "tst_survive.moc"
