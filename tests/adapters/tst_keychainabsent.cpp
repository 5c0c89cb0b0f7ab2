// The keychain where there is none, or where nobody opens it: every call says so by name, soon, and keeps nothing.
// TENANTLINK_EXPECT tells which; see CMakeLists.txt for the surroundings.
#include "models/adapters/keychain/keychain.h"
#include "tests/support/await.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace TenantLink;

class tst_KeychainAbsent : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyCallSaysSo();
};

void tst_KeychainAbsent::everyCallSaysSo()
{
    const QString expected = qEnvironmentVariable("TENANTLINK_EXPECT");
    FailureCode code = FailureCode::KeychainMissing;
    if (expected == u"locked"_s)
        code = FailureCode::KeychainLocked;
    else if (expected == u"nodefault"_s)
        code = FailureCode::KeychainDenied;
    else if (expected != u"missing"_s)
        QFAIL("run me by ctest: it says what to expect");

    QElapsedTimer time;
    time.start();
    Keychain keychain;
    keychain.useStore(StoreId::create());
    const SecretId id = SecretId::create();
    const Outcome probed = await(keychain.probe());
    QVERIFY(!probed);
    for (const auto &[name, value] : probed.error().technical)
        qInfo("%s: %s", qPrintable(name), qPrintable(value));
    QCOMPARE(probed.error().code, code);
    QCOMPARE(await(keychain.write(id, Secret(u"x"_s))).error().code, code);
    if (expected == u"nodefault"_s)
        return; // what is not there can be asked for and removed without a collection
    QCOMPARE(await(keychain.read(id)).error().code, code);
    QCOMPARE(await(keychain.remove(id)).error().code, code);
    QVERIFY(time.elapsed() < 30'000);
}

QTEST_GUILESS_MAIN(tst_KeychainAbsent)
#include "tst_keychainabsent.moc"
