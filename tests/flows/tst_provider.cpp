// The provider's identity and the life of the signing key.
#include "models/handoff/keys.h"
#include "tests/flows/office.h"

#include <QTest>

using namespace TenantLink;
using namespace Qt::StringLiterals;

class ProviderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void identityIsKept();
    void microsoftsOwnIdsAreRefused();
    void anOlderEditIsRefused();
    void renewalIsEndorsedAndTheOldKeyIsGone();
    void colleagueGetsTheKey();
    void wrongPassphraseChangesNothing();
    void lostKeyIsSaid();
    void mailPasswordIsReplacedAndRemoved();
};

void ProviderTest::identityIsKept()
{
    Office office;
    const Result<Provider> kept = await(loadProvider(office.ports));
    QCOMPARE(kept->name, u"Fourth Coffee Voice"_s);
    QVERIFY(kept->complete());
    QVERIFY(!kept->key); // made with the first invitation, or by the button
    Provider bad = *kept;
    bad.contactMail = u"nobody"_s;
    QCOMPARE(await(saveProvider(office.ports, bad)).error().code, FailureCode::ProviderIncomplete);
}

void ProviderTest::microsoftsOwnIdsAreRefused()
{
    QVERIFY(signInAppProblem({}).isEmpty());
    QVERIFY(signInAppProblem(u"abababab-1111-2222-3333-444455556666"_s).isEmpty());
    QVERIFY(!signInAppProblem(u"no id"_s).isEmpty());
    for (const QString &own : {u"04b07795-8ddb-461a-bbee-02f9e1bf7b46"_s, u"1950a258-227b-4e31-a9cf-717495945fc2"_s,
                               u"14D82EEC-204B-4C2F-B7E8-296A70DAB67E"_s, u"00000003-0000-0000-c000-000000000000"_s})
        QVERIFY2(!signInAppProblem(own).isEmpty(), qPrintable(own));
    Office office;
    Provider provider = *await(loadProvider(office.ports));
    provider.signInApps.insert(u"global"_s, u"04b07795-8ddb-461a-bbee-02f9e1bf7b46"_s);
    QCOMPARE(await(saveProvider(office.ports, provider)).error().code, FailureCode::NotASignInApp);
}

void ProviderTest::anOlderEditIsRefused()
{
    Office office;
    Provider mine = *await(loadProvider(office.ports));
    Provider theirs = mine;
    theirs.contactPhone = u"+49 30 7654321"_s;
    QVERIFY(await(saveProvider(office.ports, theirs)).has_value());
    QCOMPARE(await(saveProvider(office.ports, mine)).error().code, FailureCode::ChangedMeanwhile);
}

void ProviderTest::renewalIsEndorsedAndTheOldKeyIsGone()
{
    Office office;
    const Provider first = *await(createSigningKey(office.ports));
    QCOMPARE(await(createSigningKey(office.ports))->key->publicKey, first.key->publicKey);
    const Provider second = *await(renewSigningKey(office.ports));
    QVERIFY(second.key->publicKey != first.key->publicKey);
    QCOMPARE(second.endorsements.size(), 1);
    QVERIFY(holds(second.endorsements.last()));
    QCOMPARE(second.endorsements.last().oldKey, first.key->publicKey);
    QVERIFY(!office.secrets->entries().contains(first.key->secret));
    QVERIFY(office.secrets->entries().contains(second.key->secret));
    QCOMPARE(publishes(publishedKeyFile(second), second.key->publicKey), std::optional(true));
    QCOMPARE(publishes(publishedKeyFile(second), QByteArray(32, 'x')), std::optional(false));
}

void ProviderTest::colleagueGetsTheKey()
{
    Office mine, colleagues;
    const Provider first = *await(createSigningKey(mine.ports));
    (void)await(createSigningKey(colleagues.ports));
    const Secret passphrase(u"correct horse battery"_s);
    QCOMPARE(await(exportSigningKey(mine.ports, Secret(u"short"_s))).error().code, FailureCode::PassphraseTooShort);
    const Result<QByteArray> file = await(exportSigningKey(mine.ports, passphrase));
    QVERIFY(file.has_value());
    const Result<Provider> taken = await(importSigningKey(colleagues.ports, *file, passphrase));
    QVERIFY(taken.has_value());
    QCOMPARE(taken->key->publicKey, first.key->publicKey);
    QCOMPARE(*await(signingKeyHere(colleagues.ports)), true);
    QCOMPARE(colleagues.secrets->entries().size(), size_t(2)); // the key and the mail password
}

void ProviderTest::wrongPassphraseChangesNothing()
{
    Office office;
    const Provider before = *await(createSigningKey(office.ports));
    const Result<QByteArray> file = await(exportSigningKey(office.ports, Secret(u"correct horse battery"_s)));
    QCOMPARE(await(importSigningKey(office.ports, *file, Secret(u"wrong horse battery"_s))).error().code,
             FailureCode::PassphraseWrong);
    QCOMPARE(await(importSigningKey(office.ports, "nonsense", Secret(u"correct horse battery"_s))).error().code,
             FailureCode::SigningKeyFileDamaged);
    QCOMPARE(await(loadProvider(office.ports))->revision, before.revision);
}

void ProviderTest::lostKeyIsSaid()
{
    Office office;
    const Provider provider = *await(createSigningKey(office.ports));
    (void)await(office.secrets->remove(provider.key->secret));
    QCOMPARE(*await(signingKeyHere(office.ports)), false);
    QCOMPARE(await(readyToInvite(office.ports))->blocked->code, FailureCode::SigningKeyMissing);
    QCOMPARE(await(invite(office.ports, office.request())).error().code, FailureCode::SigningKeyMissing);
    QCOMPARE(await(renewSigningKey(office.ports)).error().code, FailureCode::SigningKeyMissing);
}

void ProviderTest::mailPasswordIsReplacedAndRemoved()
{
    Office office;
    const MailServer first = *await(loadMailServer(office.ports));
    QVERIFY(office.secrets->entries().contains(*first.password));
    const MailServer second = *await(saveMailServer(office.ports, first, Secret(u"another-pass-word"_s)));
    QVERIFY(!office.secrets->entries().contains(*first.password));
    const MailServer same = *await(saveMailServer(office.ports, second, {}));
    QCOMPARE(same.password, second.password);
    const MailServer none = *await(saveMailServer(office.ports, same, Secret()));
    QVERIFY(!none.password);
    QVERIFY(office.secrets->entries().empty());
}

QTEST_GUILESS_MAIN(ProviderTest)
#include "tst_provider.moc"
