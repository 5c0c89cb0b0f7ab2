// The keychain against a real gnome-keyring: run by with_keyring.sh.
#include "models/adapters/keychain/keychain.h"
#include "tests/support/await.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QElapsedTimer>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace TenantLink;
using namespace std::chrono_literals;

namespace
{
Task<> note(Task<Outcome> running, std::shared_ptr<std::optional<Outcome>> into)
{
    Outcome outcome = co_await std::move(running);
    into->emplace(std::move(outcome));
}

QString words(const Failure &failure)
{
    QString text = QString::number(int(failure.code));
    for (const auto &[name, value] : failure.technical)
        text += u"\n"_s + name + u": "_s + value;
    return text;
}

/// What another program finds: secret-tool, of libsecret itself.
QByteArray secretTool(const QStringList &arguments)
{
    QProcess tool;
    tool.start(u"secret-tool"_s, arguments);
    tool.waitForFinished();
    return tool.readAllStandardOutput();
}
} // namespace

class tst_Keychain : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void sizes_data();
    void sizes();
    void texts_data();
    void texts();
    void notThere();
    void replacing();
    void everyStoreHasItsOwn();
    void beforeTheStoreIsKnown();
    void otherToolsSeeText();
    void probeLeavesNothing();
    void probesAtOnce();
    void manyAtOnce();
    void releasedWhileRunning();
    void silentKeychain();
    void lateWriteIsUndone();
    void lockedKeychain(); // the last: nothing unlocks it again

private:
    Keychain m_keychain;
    const StoreId m_store = StoreId::create();
    qint64 m_daemon = 0;
};

void tst_Keychain::initTestCase()
{
    if (qEnvironmentVariable("TENANTLINK_KEYRING") != u"unlocked"_s)
        QFAIL("run me by with_keyring.sh: nobody's own keyring is touched");
    m_keychain.useStore(m_store);
    m_daemon = QDBusConnection::sessionBus().interface()->servicePid(u"org.freedesktop.secrets"_s).value();
    QVERIFY(m_daemon > 1);
}

void tst_Keychain::sizes_data()
{
    QTest::addColumn<int>("size");
    for (const int size : {0, 1, 2, 3, 16, 40, 255, 256, 511, 512, 513, 1000, 1023, 1024, 1025, 100'000})
        QTest::addRow("%d", size) << size;
}

void tst_Keychain::sizes()
{
    QFETCH(int, size);
    QByteArray bytes;
    for (int i = 0; i < size; ++i)
        bytes += char(33 + i % 94);
    const Secret secret = Secret::take(QByteArray(bytes));
    const SecretId id = SecretId::create();
    const Outcome written = await(m_keychain.write(id, secret));
    if (size > SecretStore::LargestSecret) {
        QVERIFY(!written);
        QCOMPARE(written.error().code, FailureCode::SecretTooLong);
        QCOMPARE(await(m_keychain.read(id)).error().code, FailureCode::SecretNotHere);
        return;
    }
    QVERIFY2(written, written ? "" : qPrintable(words(written.error())));
    const Result<Secret> read = await(m_keychain.read(id));
    QVERIFY(read);
    QCOMPARE(read->revealUtf8(), bytes);
    QVERIFY(await(m_keychain.remove(id)));
    QCOMPARE(await(m_keychain.read(id)).error().code, FailureCode::SecretNotHere);
}

void tst_Keychain::texts_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("client secret") << "abc8Q~xyz.-_+/=&%~"_ba;
    QTest::newRow("unicode") << u"Grüße 你好 🔑 \u202Eabc\u200B"_s.toUtf8();
    QTest::newRow("blanks and line ends") << "  a\r\n\tb \n"_ba;
    QTest::newRow("control characters") << "\x01\x02\x1b[31m\x7f"_ba;
    QTest::newRow("NUL within") << QByteArray("a\0b\0", 4);
    QTest::newRow("NUL alone") << QByteArray("\0", 1);
    QTest::newRow("no UTF-8") << "\xff\xfe\x80 x"_ba;
    QTest::newRow("looks like base64") << "YWJj"_ba;
    QTest::newRow("quotes") << "'\"\\$(id)`"_ba;
}

void tst_Keychain::texts()
{
    QFETCH(QByteArray, bytes);
    const SecretId id = SecretId::create();
    const Outcome written = await(m_keychain.write(id, Secret::take(QByteArray(bytes))));
    QVERIFY2(written, written ? "" : qPrintable(words(written.error())));
    QCOMPARE(await(m_keychain.read(id))->revealUtf8(), bytes);
    QVERIFY(await(m_keychain.remove(id)));
    QVERIFY(!await(m_keychain.read(id)));
}

void tst_Keychain::notThere()
{
    const SecretId id = SecretId::create();
    const Result<Secret> read = await(m_keychain.read(id));
    QVERIFY(!read);
    QCOMPARE(read.error().code, FailureCode::SecretNotHere);
    QVERIFY(await(m_keychain.remove(id)));
}

void tst_Keychain::replacing()
{
    const SecretId id = SecretId::create();
    QVERIFY(await(m_keychain.write(id, Secret(u"first"_s))));
    QVERIFY(await(m_keychain.write(id, Secret(u"second"_s))));
    QCOMPARE(await(m_keychain.read(id))->revealText(), u"second"_s);
    QVERIFY(await(m_keychain.remove(id)));
    QVERIFY(!await(m_keychain.read(id)));
}

void tst_Keychain::everyStoreHasItsOwn()
{
    Keychain other;
    other.useStore(StoreId::create());
    const SecretId id = SecretId::create();
    QVERIFY(await(m_keychain.write(id, Secret(u"mine"_s))));
    QCOMPARE(await(other.read(id)).error().code, FailureCode::SecretNotHere);
    QVERIFY(await(other.write(id, Secret(u"other"_s))));
    QVERIFY(await(other.remove(id)));
    QCOMPARE(await(m_keychain.read(id))->revealText(), u"mine"_s);
    Keychain again; // as after a restart
    again.useStore(m_store);
    QCOMPARE(await(again.read(id))->revealText(), u"mine"_s);
    QVERIFY(await(again.remove(id)));
}

void tst_Keychain::beforeTheStoreIsKnown()
{
    Keychain early;
    const SecretId id = SecretId::create();
    QVERIFY(await(early.probe()));
    QCOMPARE(await(early.write(id, Secret(u"x"_s))).error().code, FailureCode::KeychainBroken);
    QCOMPARE(await(early.read(id)).error().code, FailureCode::KeychainBroken);
    QCOMPARE(await(early.remove(id)).error().code, FailureCode::KeychainBroken);
}

void tst_Keychain::otherToolsSeeText()
{
    QVERIFY2(!QStandardPaths::findExecutable(u"secret-tool"_s).isEmpty(), "install libsecret-tools");
    const SecretId id = SecretId::create();
    const QStringList lookup{u"lookup"_s, u"server"_s, u"TenantLink "_s + m_store.toString(), u"user"_s, id.toString()};
    QVERIFY(await(m_keychain.write(id, Secret(u"abc8Q~ü"_s))));
    QCOMPARE(secretTool(lookup), u"abc8Q~ü"_s.toUtf8());
    QVERIFY(await(m_keychain.remove(id)));
    QCOMPARE(secretTool(lookup), ""_ba);
}

void tst_Keychain::probeLeavesNothing()
{
    QVERIFY(await(m_keychain.probe()));
    QVERIFY2(!QStandardPaths::findExecutable(u"secret-tool"_s).isEmpty(), "install libsecret-tools");
    const QByteArray left = secretTool({u"search"_s, u"--all"_s, u"xdg:schema"_s, u"org.qt.keychain"_s});
    QCOMPARE(left, ""_ba);
}

/// The start asks, and so does the page that is shown first; another program may ask at the same moment.
void tst_Keychain::probesAtOnce()
{
    Keychain other;
    other.useStore(m_store);
    QList<std::shared_ptr<std::optional<Outcome>>> outcomes;
    for (int i = 0; i < 6; ++i) {
        outcomes.append(std::make_shared<std::optional<Outcome>>());
        const Task<> task = note(i == 3 ? other.probe() : m_keychain.probe(), outcomes.last());
    }
    for (const auto &outcome : outcomes) {
        awaitUntil([&] { return outcome->has_value(); });
        QVERIFY(**outcome);
    }
}

void tst_Keychain::manyAtOnce()
{
    QList<SecretId> ids;
    QList<std::shared_ptr<std::optional<Outcome>>> outcomes;
    for (int i = 0; i < 50; ++i) {
        ids.append(SecretId::create());
        outcomes.append(std::make_shared<std::optional<Outcome>>());
        const Task<> task = note(m_keychain.write(ids.last(), Secret(QString::number(i))), outcomes.last());
    }
    for (const auto &outcome : outcomes) {
        awaitUntil([&] { return outcome->has_value(); });
        QVERIFY(**outcome);
    }
    for (int i = 0; i < ids.size(); ++i) {
        QCOMPARE(await(m_keychain.read(ids.at(i)))->revealText(), QString::number(i));
        QVERIFY(await(m_keychain.remove(ids.at(i))));
    }
}

void tst_Keychain::releasedWhileRunning()
{
    const SecretId id = SecretId::create();
    const auto outcome = std::make_shared<std::optional<Outcome>>();
    {
        Keychain shortLived;
        shortLived.useStore(m_store);
        const Task<> task = note(shortLived.write(id, Secret(u"x"_s)), outcome);
    }
    awaitUntil([&] { return outcome->has_value(); });
    QVERIFY(**outcome);
    QVERIFY(await(m_keychain.remove(id)));
}

void tst_Keychain::silentKeychain()
{
    Keychain impatient(Keychain::Patience{200ms, 200ms});
    impatient.useStore(m_store);
    const SecretId id = SecretId::create();
    QVERIFY(await(m_keychain.write(id, Secret(u"x"_s))));
    ::kill(pid_t(m_daemon), SIGSTOP);
    QElapsedTimer time;
    time.start();
    const Result<Secret> read = await(impatient.read(id));
    const Outcome removed = await(impatient.remove(id)); // waits for its turn, in vain
    ::kill(pid_t(m_daemon), SIGCONT);
    QVERIFY(!read);
    QCOMPARE(read.error().code, FailureCode::KeychainSilent);
    QVERIFY(!removed);
    QCOMPARE(removed.error().code, FailureCode::KeychainSilent);
    QVERIFY(time.elapsed() < 10'000);
    // It answers again; the removal that was given up has not been done behind the caller's back.
    QCOMPARE(await(m_keychain.read(id))->revealText(), u"x"_s);
    QVERIFY(await(m_keychain.remove(id)));
}

void tst_Keychain::lateWriteIsUndone()
{
    Keychain impatient(Keychain::Patience{200ms, 200ms});
    impatient.useStore(m_store);
    const SecretId id = SecretId::create();
    ::kill(pid_t(m_daemon), SIGSTOP);
    const Outcome written = await(impatient.write(id, Secret(u"too late"_s)));
    ::kill(pid_t(m_daemon), SIGCONT);
    QVERIFY(!written);
    QCOMPARE(written.error().code, FailureCode::KeychainSilent);
    Keychain patient;
    patient.useStore(m_store);
    FailureCode code = FailureCode::KeychainSilent;
    for (int tries = 0; tries < 100 && code == FailureCode::KeychainSilent; ++tries)
        code = await(impatient.read(id)).error().code; // its turn comes after the undo
    QCOMPARE(code, FailureCode::SecretNotHere);
    QCOMPARE(await(patient.read(id)).error().code, FailureCode::SecretNotHere);
    QVERIFY(await(impatient.write(id, Secret(u"in time"_s))));
    QVERIFY(await(impatient.remove(id)));
}

void tst_Keychain::lockedKeychain()
{
    const SecretId id = SecretId::create();
    QVERIFY(await(m_keychain.write(id, Secret(u"behind the lock"_s))));
    QDBusMessage lock = QDBusMessage::createMethodCall(u"org.freedesktop.secrets"_s, u"/org/freedesktop/secrets"_s,
                                                       u"org.freedesktop.Secret.Service"_s, u"Lock"_s);
    const QList<QDBusObjectPath> collections{QDBusObjectPath(u"/org/freedesktop/secrets/collection/login"_s)};
    lock.setArguments({QVariant::fromValue(collections)});
    QCOMPARE(QDBusConnection::sessionBus().call(lock).type(), QDBusMessage::ReplyMessage);

    const Result<Secret> read = await(m_keychain.read(id));
    QVERIFY(!read);
    QVERIFY2(read.error().code == FailureCode::KeychainLocked, qPrintable(words(read.error())));
    const Outcome removed = await(m_keychain.remove(id));
    QVERIFY(!removed);
    QVERIFY2(removed.error().code == FailureCode::KeychainLocked, qPrintable(words(removed.error())));
    const Outcome written = await(m_keychain.write(SecretId::create(), Secret(u"x"_s)));
    QVERIFY(!written);
    QVERIFY2(written.error().code == FailureCode::KeychainLocked, qPrintable(words(written.error())));
    const Outcome probed = await(m_keychain.probe());
    QVERIFY(!probed);
    QCOMPARE(probed.error().code, FailureCode::KeychainLocked);
}

QTEST_GUILESS_MAIN(tst_Keychain)
#include "tst_keychain.moc"
