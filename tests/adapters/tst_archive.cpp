// Files and archives as another program reads them.
#include "models/adapters/archive/archive.h"
#include "models/ports/files.h"
#include "tests/support/await.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace TenantLink;
using namespace Qt::StringLiterals;

namespace
{

QList<NamedContent> sample()
{
    return {{u"service.json"_s, "{}"},
            {u"1-teams-routing.ps1"_s, QByteArray("\xEF\xBB\xBF# x\n") + QByteArray(100'000, 'a')},
            {u"\u00e4.txt"_s, QByteArray()}};
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
}

QStringList entriesOf(const QString &folder)
{
    return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
}

} // namespace

class TestArchive : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void folderIsWritten()
    {
        const QTemporaryDir place;
        const QString folder = place.filePath(u"new/package"_s);
        const auto files = makeFiles();
        QVERIFY(await(files->writeFolder(folder, sample())));
        QCOMPARE(entriesOf(folder).size(), 3);
        QCOMPARE(contentOf(folder + u"/1-teams-routing.ps1"_s), sample().at(1).content);

        QFile other(folder + u"/notes.txt"_s); // somebody's own file stays
        QVERIFY(other.open(QIODevice::WriteOnly));
        other.close();
        QVERIFY(await(files->writeFolder(folder, {{u"service.json"_s, "{\"format\":1}"}})));
        QCOMPARE(contentOf(folder + u"/service.json"_s), QByteArray("{\"format\":1}"));
        QCOMPARE(entriesOf(folder).size(), 4);
    }

    void oldFilesAreReadAndGo()
    {
        const QTemporaryDir place;
        const auto files = makeFiles();
        const QString json = place.filePath(u"service.json"_s);
        QVERIFY(!await(files->readFile(json, 100)).value());
        QVERIFY(await(files->writeFolder(place.path(), sample())));
        QCOMPARE(await(files->readFile(json, 100)).value().value(), QByteArray("{}"));
        QCOMPARE(await(files->readFile(json, 1)).error().code, FailureCode::FileUnreadable);
        QVERIFY(await(files->removeFiles(place.path(), {u"service.json"_s, u"absent.txt"_s})));
        QCOMPARE(entriesOf(place.path()).size(), 2);
        QVERIFY(!await(files->removeFiles(place.path(), {u"../x"_s})));
    }

    void archiveIsReadByAnother()
    {
        const QString python = QStandardPaths::findExecutable(u"python3"_s);
        if (python.isEmpty())
            QSKIP("python3 is not installed here");
        const QTemporaryDir place;
        const QString archive = place.filePath(u"package.zip"_s);
        QVERIFY(await(makeFiles()->writeZip(archive, sample())));
        QProcess process;
        process.start(python, {u"-c"_s,
                               u"import sys, zipfile\n"
                               u"z = zipfile.ZipFile(sys.argv[1])\n"
                               u"assert z.testzip() is None\n"
                               u"for e in z.infolist():\n"
                               u"    print(ascii(e.filename), e.file_size, e.date_time, e.create_system, "
                               u"e.external_attr, e.extra, e.comment)\n"
                               u"assert z.read('1-teams-routing.ps1') == b'\\xef\\xbb\\xbf# x\\n' + b'a' * 100000\n"_s,
                               archive});
        QVERIFY(process.waitForFinished(20'000));
        QCOMPARE(process.readAllStandardError(), QByteArray());
        QCOMPARE(QString::fromUtf8(process.readAllStandardOutput()).trimmed().split(u'\n'),
                 (QStringList{u"'service.json' 2 (1980, 1, 1, 0, 0, 0) 0 0 b'' b''"_s,
                              u"'1-teams-routing.ps1' 100007 (1980, 1, 1, 0, 0, 0) 0 0 b'' b''"_s,
                              u"'\\xe4.txt' 0 (1980, 1, 1, 0, 0, 0) 0 0 b'' b''"_s}));
    }

    void sameContentIsTheSameArchive()
    {
        const QTemporaryDir place;
        const auto files = makeFiles();
        QVERIFY(await(files->writeZip(place.filePath(u"a.zip"_s), sample())));
        QFile older(place.filePath(u"b.zip"_s));
        QVERIFY(older.open(QIODevice::WriteOnly));
        older.write("something else, which is longer than nothing");
        older.close();
        QVERIFY(await(files->writeZip(place.filePath(u"b.zip"_s), sample())));
        const QByteArray first = contentOf(place.filePath(u"a.zip"_s));
        QVERIFY(first.startsWith("PK"));
        QCOMPARE(contentOf(place.filePath(u"b.zip"_s)), first);
        QCOMPARE(entriesOf(place.path()).size(), 2);
    }

    void nothingHalfWrittenStays_data()
    {
        QTest::addColumn<bool>("zip");
        QTest::newRow("folder") << false;
        QTest::newRow("archive") << true;
    }
    void nothingHalfWrittenStays()
    {
        QFETCH(const bool, zip);
        const QTemporaryDir place;
        const auto files = makeFiles();
        QFile blocker(place.filePath(u"file"_s));
        QVERIFY(blocker.open(QIODevice::WriteOnly));
        blocker.close();
        const QString below = place.filePath(u"file/below"_s); // a file is no folder
        const Outcome outcome =
            zip ? await(files->writeZip(below, sample())) : await(files->writeFolder(below, sample()));
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().code, FailureCode::FileUnwritable);
        QVERIFY(outcome.error().subject.contains(u"below"_s));

        QList<NamedContent> bad = sample();
        bad += {u"../escape.txt"_s, "x"};
        const QString target = place.filePath(u"target"_s);
        const Outcome refused = zip ? await(files->writeZip(target, bad)) : await(files->writeFolder(target, bad));
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, FailureCode::FileUnwritable);
        QCOMPARE(entriesOf(place.path()), QStringList{u"file"_s});
    }
};

QTEST_GUILESS_MAIN(TestArchive)
#include "tst_archive.moc"
