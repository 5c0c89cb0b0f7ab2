// With a real keyring: the secret is there, and nowhere else; and however the program ends, it leaves no orphan there.
#include "tests/e2e/sandboxed.h"
#include "tests/secrets/search.h"
#include "tests/secrets/witness.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusReply>
#include <QElapsedTimer>
#include <QTest>

using namespace Qt::StringLiterals;

namespace
{
constexpr int Kept = 2;          // secrets: of the registration and of QOE
constexpr int Patience = 10'000; // ms
} // namespace

class Keyring : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void secretIsInTheKeyringOnly();
    void killedWhileProbing();

private:
    [[nodiscard]] QStringList programArguments() const
    {
        return {u"--data-dir"_s, m_witness.folder() + u"/data"_s, u"--cloud-file"_s, m_sandbox.cloudFile()};
    }

    /// Kills the program as soon as that is so, or after a while.
    void startUntil(const std::function<bool()> &isSo)
    {
        QElapsedTimer since;
        since.start();
        const auto look = [&](QProcess &process) {
            if (isSo() || since.elapsed() > Patience)
                process.kill();
        };
        m_witness.run(QStringLiteral(TENANTLINK_PROGRAM), programArguments(), {{}, look, 1});
    }

    Sandboxed m_sandbox;
    Search m_search;
    Witness m_witness;
};

namespace
{
/// Of all programs; here there is only ours. -1: the keyring does not answer.
int entries()
{
    QDBusMessage call = QDBusMessage::createMethodCall(u"org.freedesktop.secrets"_s, u"/org/freedesktop/secrets"_s,
                                                       u"org.freedesktop.Secret.Service"_s, u"SearchItems"_s);
    call.setArguments({QVariant::fromValue(QMap<QString, QString>())});
    const QDBusReply<QList<QDBusObjectPath>> unlocked = QDBusConnection::sessionBus().call(call);
    return unlocked.isValid() ? int(unlocked.value().size()) : -1;
}
} // namespace

void Keyring::initTestCase()
{
    qDBusRegisterMetaType<QMap<QString, QString>>();
    QVERIFY(m_sandbox.start());
    m_search.add(u"first secret"_s, "n0W~fake.Northwind-first_4bipw3ahov29gnu");
    m_search.add(u"renewed secret"_s, "N9q~fake.Northwind-other_4bipw3ahov29gnu");
    m_search.add(u"QOE secret"_s, "r3L~fake.Relecloud-qoe_jqx4bipw3ahov29gn");
    QCOMPARE(entries(), 0);
}

void Keyring::secretIsInTheKeyringOnly()
{
    const QStringList driver =
        programArguments() + QStringList{u"--tenants"_s, QStringLiteral(SANDBOX_TENANTS), u"--leave-service"_s};
    QVERIFY2(m_witness.run(QStringLiteral(CRASHDRIVER), driver) == 0, m_witness.lastOutput().constData());
    QCOMPARE(entries(), Kept); // the first secret was replaced
    // It really is the secret, and it is good: the program validates with it, from a process of its own.
    const int checked = m_witness.run(QStringLiteral(TENANTLINK_PROGRAM),
                                      programArguments() + QStringList{u"check"_s, u"--all"_s, u"--json"_s});
    QVERIFY2(checked == 0, m_witness.lastOutput().constData());
    QVERIFY2(m_witness.findings(m_search).isEmpty(), qPrintable(m_witness.findings(m_search).join(u'\n')));
    // The keyring's own file is sealed.
    const QStringList found = m_search.inFolder(qEnvironmentVariable("HOME"));
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

/// A window asks at its start whether the keychain answers, by writing something. Killed before it takes that back.
void Keyring::killedWhileProbing()
{
    for (int attempts = 1; entries() == Kept; ++attempts) { // the moment is short
        QVERIFY(attempts <= 30);
        startUntil([] { return entries() > Kept; });
    }
    QCOMPARE(entries(), Kept + 1);
    // The next start takes it away, and its own.
    startUntil([] { return entries() == Kept; });
    QCOMPARE(entries(), Kept);
}

QTEST_MAIN(Keyring)
#include "tst_keyring.moc"
