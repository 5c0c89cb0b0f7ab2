// After a full run no file, no output, no command line and no environment of the program holds a client secret or a
// token.
#include "tests/e2e/sandboxed.h"
#include "tests/secrets/search.h"
#include "tests/secrets/witness.h"
#include "tests/survive/points.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QStringEncoder>
#include <QTest>

#include <csignal>

#include <sys/types.h>

using namespace Qt::StringLiterals;

class Secrets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void whatIsPlantedIsFound_data();
    void whatIsPlantedIsFound();
    void wholeStory();
    void check_data();
    void check();
    void crash();

private:
    struct Account {
        QString key;
        QString tenant;
        QString client;
        QByteArray secret;
    };
    [[nodiscard]] QStringList checkArguments(const Account &account, const QStringList &more = {}) const;

    Sandboxed m_sandbox;
    Search m_search;
    QList<Account> m_accounts;
};

void Secrets::initTestCase()
{
    QVERIFY(m_sandbox.start());
    QFile file(QStringLiteral(SANDBOX_TENANTS));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonArray tenants = QJsonDocument::fromJson(file.readAll()).object()["tenants"_L1].toArray();
    for (const QJsonValue &tenant : tenants) {
        const QJsonValue registration = tenant["registrations"_L1][0];
        const QJsonArray secrets = registration["secrets"_L1].toArray();
        for (const QJsonValue &secret : secrets)
            m_search.add(u"secret of "_s + tenant["key"_L1].toString(), secret["value"_L1].toString().toUtf8());
        if (!secrets.isEmpty())
            m_accounts += {tenant["key"_L1].toString(), tenant["id"_L1].toString(),
                           registration["clientId"_L1].toString(), secrets.first()["value"_L1].toString().toUtf8()};
    }
    QVERIFY(m_accounts.size() > 10);
    m_search.add(u"carrier's password"_s, TenantLink::StoryPassword.toUtf8());
    m_search.add(u"a new user's password"_s, "passwordProfile"); // nobody knows it but the body that held it
}

void Secrets::whatIsPlantedIsFound_data()
{
    QTest::addColumn<QByteArray>("planted");
    const QByteArray secret = "aD7+fake/A.Datum=old&style%2Bsecret~x_-12=";
    const QByteArray token = "eyJ0eXAiOiJKV1QiLCJub25jZSI6.eyJhdWQiOiJodHRwczovL2dyYXBo.c2lnbmF0dXJl";
    QStringEncoder wide(QStringConverter::Utf16LE);
    QTest::newRow("plain") << "secret=" + secret;
    QTest::newRow("percent") << "x" + secret.toPercentEncoding();
    QTest::newRow("percent, small letters") << secret.toPercentEncoding().toLower();
    QTest::newRow("hex") << secret.toHex();
    QTest::newRow("UTF-16") << QByteArray("odd") + QByteArray(wide(QString::fromUtf8(secret)));
    for (const QByteArray &before : {QByteArray(), QByteArray("a"), QByteArray("ab"), QByteArray("abc")}) {
        QTest::addRow("base64 behind %d", int(before.size())) << QByteArray(before + secret + "after").toBase64();
        QTest::addRow("base64url behind %d", int(before.size()))
            << QByteArray(before + secret).toBase64(QByteArray::Base64UrlEncoding);
    }
    QTest::newRow("a token") << "Bearer " + token;
    QTest::newRow("a token in UTF-16") << QByteArray(wide(QString::fromLatin1(token)));
    QTest::newRow("a token in base64") << token.toBase64();
    QTest::newRow("an opaque token") << "EwB" + QByteArray(300, 'x');
}

/// The search must be able to fail, or its silence means nothing.
void Secrets::whatIsPlantedIsFound()
{
    QFETCH(QByteArray, planted);
    QTemporaryDir folder;
    QVERIFY(QDir().mkpath(folder.filePath(u"deep/er"_s)));
    QFile file(folder.filePath(u"deep/er/.hidden"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(100'000, '\x17') + "innocent " + planted.left(planted.size() / 3));
    QVERIFY(file.flush());
    QCOMPARE(m_search.inFolder(folder.path()), QStringList());
    file.write(QByteArray(1000, '\0') + planted + QByteArray(1000, '\x17'));
    file.close();
    QVERIFY(!m_search.inFolder(folder.path()).isEmpty());
}

void Secrets::wholeStory()
{
    Witness witness;
    QTemporaryDir exempt; // the keychain of the test
    const QString papers = witness.folder() + u"/papers"_s;
    const int exitCode =
        witness.run(QStringLiteral(CRASHDRIVER),
                    {u"--data-dir"_s, witness.folder() + u"/data"_s, u"--keychain"_s, exempt.filePath(u"keychain"_s),
                     u"--cloud-file"_s, m_sandbox.cloudFile(), u"--tenants"_s, QStringLiteral(SANDBOX_TENANTS),
                     u"--leave-service"_s, u"--papers"_s, papers});
    QVERIFY2(exitCode == 0, witness.lastOutput().constData());
    Search carrier;
    carrier.add(u"carrier's password"_s, TenantLink::StoryPassword.toUtf8());
    QVERIFY(!m_search.inFolder(exempt.path()).isEmpty()); // there it is, and is found
    QVERIFY(!carrier.inFolder(exempt.path()).isEmpty());
    QVERIFY(witness.lastOutput().contains("SHOWN papers"));
    QVERIFY(QDir(papers + u"/survivor1"_s).exists(u"service.json"_s));
    QProcess unzip; // what is packed is searched too
    unzip.start(u"python3"_s, {u"-m"_s, u"zipfile"_s, u"-e"_s, papers + u"/package.zip"_s, papers + u"/unpacked"_s});
    QVERIFY(unzip.waitForFinished() && unzip.exitCode() == 0);
    QVERIFY(!QDir(papers + u"/unpacked"_s).isEmpty());
    QVERIFY(witness.lastOutput().contains("SHOWN validated 2"));
    QVERIFY(witness.seen() >= 3);
    QVERIFY2(witness.findings(m_search).isEmpty(), qPrintable(witness.findings(m_search).join(u'\n')));
}

QStringList Secrets::checkArguments(const Account &account, const QStringList &more) const
{
    return QStringList{u"--cloud-file"_s, m_sandbox.cloudFile(), u"check"_s,     u"--tenant"_s,
                       account.tenant,    u"--client"_s,         account.client, u"--secret-stdin"_s} +
           more;
}

void Secrets::check_data()
{
    QTest::addColumn<QByteArray>("fault"); // of every answer; empty: none
    QTest::newRow("no fault") << QByteArray();
    for (const char *fault : {"html200", "truncate", "wrong-shape", "redirect", "cut", "429"})
        QTest::newRow(fault) << QByteArray(R"({"match":"token|batch","fault":")") + fault + R"(","count":2})";
}

void Secrets::check()
{
    QFETCH(QByteArray, fault);
    Witness witness;
    for (const Account &account : std::as_const(m_accounts)) {
        if (!fault.isEmpty() && account.key != "old-secret"_L1 && account.key != "opaque-tokens"_L1)
            continue;
        for (const QStringList &form : {QStringList(), QStringList{u"--json"_s}}) {
            m_sandbox.control("DELETE", u"/sandbox/faults"_s);
            if (!fault.isEmpty())
                m_sandbox.control("POST", u"/sandbox/faults"_s, fault);
            const int exitCode = witness.run(QStringLiteral(TENANTLINK_PROGRAM), checkArguments(account, form),
                                             {account.secret + '\n', {}});
            QVERIFY2(exitCode == 0 || exitCode == 1 || exitCode == 3, witness.lastOutput().constData());
        }
    }
    m_sandbox.control("DELETE", u"/sandbox/faults"_s);
    QVERIFY(witness.seen() >= 3);
    QVERIFY2(witness.findings(m_search).isEmpty(), qPrintable(witness.findings(m_search).join(u'\n')));
}

/// It ends by a crash while it holds secret and tokens: nothing of its memory may come to lie on the disk.
void Secrets::crash()
{
    QFile pattern(u"/proc/sys/kernel/core_pattern"_s);
    QVERIFY(pattern.open(QIODevice::ReadOnly));
    if (pattern.readAll().trimmed().contains('/')) // also a program behind |
        QSKIP("core files do not go to the working folder here");
    Witness witness;
    m_sandbox.control("DELETE", u"/sandbox/log"_s);
    m_sandbox.control("POST", u"/sandbox/faults"_s, R"({"match":"batch","fault":"latency","ms":20000,"count":1})");
    const auto crashIt = [this](QProcess &process) {
        const QJsonArray requests = m_sandbox.control("GET", u"/sandbox/log"_s)["requests"_L1].toArray();
        const qint64 id = process.processId(); // 0: it has ended meanwhile
        for (const QJsonValue &request : requests) {
            if (id > 0 && request["target"_L1].toString().contains("batch"_L1))
                ::kill(pid_t(id), SIGSEGV);
        }
    };
    const int exitCode = witness.run(QStringLiteral(TENANTLINK_PROGRAM), checkArguments(m_accounts.first()),
                                     {m_accounts.first().secret + '\n', crashIt});
    m_sandbox.control("DELETE", u"/sandbox/faults"_s);
    QCOMPARE(exitCode, -1);
    QVERIFY2(witness.findings(m_search).isEmpty(), qPrintable(witness.findings(m_search).join(u'\n')));
    QVERIFY(QDir(witness.folder() + u"/work"_s).isEmpty());
}

QTEST_MAIN(Secrets)
#include "tst_secrets.moc"
