// Welcome: who is believed and why, the man in the middle, refused invitations, and what is said before anything goes.
#include "models/domain/failuretext.h"
#include "models/flows/openinvitation.h"
#include "models/flows/provider.h"
#include "models/handoff/ticketcodec.h"
#include "tests/support/await.h"
#include "tests/wizards/invitation/invitee.h"

#include <QLabel>
#include <QRadioButton>

using namespace TenantLink;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(FailureCode)

namespace
{
const QString Code = u"Invitation code"_s;
const QString Confirm = u"Confirm provider"_s;
const QString Without = u"Go on without confirming the provider"_s;

QString trust(const QWizard *wizard) { return wizard->currentPage()->findChild<QLabel *>(u"trust"_s)->text(); }
bool wrongCodeSaid(const WizardDriver &driver)
{
    return driver.saidAbout(Code).contains(describe(Failure{FailureCode::InvitationCodeWrong}).what);
}

/// Answers the look-up with that, everything else as Microsoft.
class Publishing : public Http
{
public:
    explicit Publishing(HttpAnswer answer) : m_answer(std::move(answer)) {}
    QList<QUrl> asked;
    Task<Result<HttpAnswer>> send(HttpRequest request, Cancel) override
    {
        asked += request.url;
        co_return m_answer;
    }
    void warm(QUrl, QString) override {}

private:
    HttpAnswer m_answer;
};
} // namespace

class WelcomeTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void saysWhoAndWhat()
    {
        Invitee invitee;
        Opened wizard(invitee.open());
        QVERIFY(goTo(wizard, invitee, Step::Welcome));
        for (const QString &text :
             {u"Northwind Voice invites Contoso Ltd"_s, u"Ada North, ada@northwind.example, +49 30 1234567"_s,
              u"Contoso Voice (contoso1)"_s, u"Stated by the sender, not verified"_s, u"Organization.Read.All"_s,
              u"There is no application to sign in through"_s, u"the provider decides"_s})
            QVERIFY2(says(wizard, text), qPrintable(text));
        QVERIFY(!says(wizard, u"Not Microsoft"_s));
        WizardDriver driver(wizard);
        QVERIFY(driver.find<QRadioButton>(u"Use App Registration"_s)->isChecked());
        QVERIFY(!driver.find<QRadioButton>(u"Create New App Registration"_s)->isEnabled());
        QCOMPARE(driver.focused(), Code);
        QVERIFY(!nextEnabled(wizard));
        QVERIFY(driver.click(u"Details: Invitation"_s));
        QVERIFY(says(wizard, keyFingerprint(invitee.providerKey.publicKey)));
        QCOMPARE(invitee.world.microsoft->sent, 0);
        QVERIFY(!invitee.world.store->calls.contains(u"saveSetting"_s));
    }

    void rightCodeByKeyboard()
    {
        Invitee invitee;
        Opened wizard(invitee.open());
        QVERIFY(goTo(wizard, invitee, Step::Welcome));
        WizardDriver driver(wizard);
        QTest::keyClicks(wizard->focusWidget(), invitee.code().toLower());
        driver.key(Qt::Key_Return);
        QVERIFY(WizardDriver::wait([&] { return nextEnabled(wizard); }));
        QCOMPARE(trust(wizard), u"Confirmed by the invitation code"_s);
        QVERIFY(isAt(wizard, InvitationPages::Welcome)); // Return confirmed, and did not go on by itself
        QCOMPARE(driver.focused(), u"Next"_s);
        QVERIFY(!driver.shows(Code));
        driver.key(Qt::Key_Return);
        QVERIFY(isAt(wizard, InvitationPages::Registration));

        Opened again(invitee.open());
        QVERIFY(goTo(again, invitee, Step::Welcome));
        QCOMPARE(trust(again), u"Confirmed before on this computer"_s);
        QVERIFY(nextEnabled(again));
    }

    void wrongCodeStopsEverything()
    {
        Invitee invitee;
        invitee.ticket.providerDomain = u"northwind.example"_s;
        Opened wizard(invitee.open());
        QVERIFY(goTo(wizard, invitee, Step::Welcome));
        WizardDriver driver(wizard);
        QVERIFY(driver.click(Without));
        QVERIFY(nextEnabled(wizard));
        QVERIFY(driver.type(Code, u"0123-4567-89AB-CDEF"_s));
        QVERIFY(driver.click(Confirm));
        QVERIFY(WizardDriver::wait([&] { return wrongCodeSaid(driver); }));
        QVERIFY(!nextEnabled(wizard)); // the choice was withdrawn
        QVERIFY(!driver.find<QAbstractButton>(Without)->isChecked());
        QVERIFY(!driver.find<QAbstractButton>(Without)->isEnabled());
        QVERIFY(!driver.shows(u"Look up northwind.example"_s));
        QCOMPARE(driver.focused(), Code);
        QVERIFY(driver.type(Code, QString()));
        QVERIFY(!nextEnabled(wizard)); // an emptied field makes it no better
        QVERIFY(invitee.world.store->settings.isEmpty());
        QVERIFY(driver.type(Code, invitee.code()));
        QVERIFY(driver.click(Confirm));
        QVERIFY(WizardDriver::wait([&] { return nextEnabled(wizard); }));
    }

    void manInTheMiddle()
    {
        Invitee provider;
        Invitee between; // the same invitation, signed and sealed with his own keys
        between.ticket.invitation = provider.ticket.invitation;
        between.ticket.expiresAt = provider.ticket.expiresAt;
        Opened wizard(between.open());
        QVERIFY(goTo(wizard, between, Step::Welcome));
        WizardDriver driver(wizard);
        QCOMPARE(trust(wizard), u"Stated by the sender, not verified"_s);
        QVERIFY(driver.type(Code, provider.code())); // the real provider reads out the real code
        QVERIFY(driver.click(Confirm));
        QVERIFY(WizardDriver::wait([&] { return wrongCodeSaid(driver); }));
        QVERIFY(!nextEnabled(wizard));
    }

    void changedKeyStops()
    {
        Invitee provider;
        {
            Opened wizard(provider.open());
            QVERIFY(goTo(wizard, provider, Step::Registration));
        }
        Invitee other;
        other.world.store = provider.world.store;
        other.world.ports.store = provider.world.store;
        other.ticket.providerDomain = u"northwind.example"_s;
        Opened wizard(other.open());
        QVERIFY(goTo(wizard, other, Step::Welcome));
        WizardDriver driver(wizard);
        QVERIFY(says(wizard, describe(Failure{FailureCode::ProviderKeyChanged, u"Northwind Voice"_s}).what));
        QVERIFY(!nextEnabled(wizard));
        QVERIFY(!driver.shows(Without));
        QVERIFY(!driver.shows(u"Look up northwind.example"_s)); // only the code goes on
        QVERIFY(driver.type(Code, other.code()));
        QVERIFY(driver.click(Confirm));
        QVERIFY(WizardDriver::wait([&] { return nextEnabled(wizard); }));
    }

    void withoutConfirmingByExplicitChoice()
    {
        Invitee invitee;
        Opened wizard(invitee.open());
        QVERIFY(goTo(wizard, invitee, Step::Welcome));
        WizardDriver driver(wizard);
        QVERIFY(says(wizard, u"The client secret goes to whoever sent this invitation."_s));
        QVERIFY(driver.saidAbout(Without).contains(u"stranger"_s));
        QVERIFY(driver.click(Without));
        QVERIFY(nextEnabled(wizard));
        QVERIFY(driver.click(Without));
        QVERIFY(!nextEnabled(wizard));
        QVERIFY(driver.click(Without));
        QVERIFY(next(wizard, InvitationPages::Registration));
        QVERIFY(invitee.world.store->settings.isEmpty()); // nobody was confirmed
        wizard->back();
        QVERIFY(driver.find<QAbstractButton>(Without)->isChecked());
    }

    void publishedKeyConfirms_data()
    {
        QTest::addColumn<bool>("published");
        QTest::newRow("published") << true;
        QTest::newRow("not published") << false;
    }
    void publishedKeyConfirms()
    {
        QFETCH(bool, published);
        Invitee invitee;
        invitee.ticket.providerDomain = u"northwind.example"_s;
        Provider provider;
        provider.key = SigningKey{invitee.providerKey.publicKey, SecretId::create(), {}};
        const auto http = std::make_shared<Publishing>(HttpAnswer{published ? 200 : 404, {}, publishedKeys(provider)});
        invitee.world.ports.http = http;
        Opened wizard(invitee.open());
        QVERIFY(goTo(wizard, invitee, Step::Welcome));
        WizardDriver driver(wizard);
        QVERIFY(http->asked.isEmpty());
        QVERIFY(driver.click(u"Look up northwind.example"_s));
        if (published) {
            QVERIFY(WizardDriver::wait([&] { return nextEnabled(wizard); }));
            QCOMPARE(trust(wizard), u"Confirmed: northwind.example publishes the key of this invitation"_s);
        } else {
            const Failure failure{FailureCode::ProviderKeyUnpublished, u"northwind.example"_s};
            QVERIFY(driver.waitFor(describe(failure).what));
            QVERIFY(!nextEnabled(wizard));
            QVERIFY(driver.shows(Code));
        }
        QCOMPARE(http->asked, {QUrl(u"https://northwind.example/.well-known/tenantlink.json"_s)});
    }

    void noDomainNoLookUp()
    {
        Invitee invitee;
        invitee.ticket.providerDomain = u"127.0.0.1:8080/x"_s;
        Opened wizard(invitee.open());
        QVERIFY(goTo(wizard, invitee, Step::Welcome));
        QVERIFY(!says(wizard, u"Look up"_s));
    }

    void rightCodeThatCannotBeRemembered()
    {
        Invitee invitee;
        invitee.world.store->failures.insert(u"saveSetting"_s, {FailureCode::DiskFull});
        Opened wizard(invitee.open());
        QVERIFY(goTo(wizard, invitee, Step::Welcome));
        WizardDriver driver(wizard);
        QVERIFY(driver.type(Code, invitee.code()));
        QVERIFY(driver.click(Confirm));
        QVERIFY(WizardDriver::wait([&] { return nextEnabled(wizard); }));
        QVERIFY(says(wizard, describe(Failure{FailureCode::DiskFull}).what));
        QCOMPARE(trust(wizard), u"Confirmed by the invitation code"_s);
    }

    void refused_data()
    {
        QTest::addColumn<FailureCode>("code");
        QTest::addColumn<bool>("own");
        QTest::newRow("expired") << FailureCode::TicketExpired << false;
        QTest::newRow("answered") << FailureCode::TicketAnswered << false;
        QTest::newRow("superseded") << FailureCode::TicketSuperseded << false;
        QTest::newRow("cloud") << FailureCode::TicketCloudUnknown << false;
        QTest::newRow("profile") << FailureCode::TicketProfileUnknown << false;
        QTest::newRow("cancelled") << FailureCode::InvitationCancelled << true;
        QTest::newRow("onboarded") << FailureCode::InvitationOnboarded << true;
        QTest::newRow("replaced") << FailureCode::InvitationReplaced << true;
    }
    void refused()
    {
        QFETCH(FailureCode, code);
        QFETCH(bool, own);
        Invitee invitee;
        const auto remember = [&] {
            const SignedTicket ticket{invitee.ticket, invitee.bytes()};
            return await(rememberAnswered(invitee.world.ports, ticket)).has_value();
        };
        if (code == FailureCode::TicketExpired)
            invitee.ticket.expiresAt = invitee.ticket.expiresAt.addDays(-9);
        else if (code == FailureCode::TicketCloudUnknown)
            invitee.ticket.cloudId = u"moon"_s;
        else if (code == FailureCode::TicketProfileUnknown)
            invitee.ticket.profileId = u"everything"_s;
        else if (code == FailureCode::InvitationCancelled)
            invitee.makeOwn(InvitationStatus::Cancelled);
        else if (code == FailureCode::InvitationOnboarded)
            invitee.makeOwn(InvitationStatus::Onboarded);
        else if (code == FailureCode::TicketAnswered)
            QVERIFY(remember());
        if (code == FailureCode::TicketSuperseded || code == FailureCode::InvitationReplaced) {
            invitee.ticket.serial = 2;
            if (own) {
                invitee.makeOwn();
                invitee.ticket.serial = 1;
                InvitationLink old;
                old.ticket = invitee.bytes();
                invitee.world.store->allInvitations.first().old = {old};
            } else {
                QVERIFY(remember());
                invitee.ticket.serial = 1;
            }
        }
        Opened wizard(invitee.open());
        QVERIFY(goTo(wizard, invitee, Step::Welcome));
        QString what = describe(Failure{code, u"%1"_s}).what;
        QVERIFY2(says(wizard, what.section(u"%1"_s, 0, 0)), qPrintable(what));
        QVERIFY(says(wizard, u"Contact as stated in the invitation: Ada North, ada@northwind.example"_s));
        QVERIFY(!nextEnabled(wizard));
        WizardDriver driver(wizard);
        QVERIFY(!driver.shows(Code) && !driver.shows(Without) && !driver.shows(u"Use App Registration"_s));
        QCOMPARE(says(wizard, u"the provider decides"_s), !own);
    }

    void foreignCloudIsAnnounced()
    {
        Invitee invitee;
        invitee.ticket.cloudId = u"sandbox"_s;
        Opened wizard(invitee.open());
        QVERIFY(goTo(wizard, invitee, Step::Welcome));
        QVERIFY(says(wizard, u"Not Microsoft - secrets go to 127.0.0.1:8080"_s));
    }

    void storeThatCannotBeReadIsTriedAgain()
    {
        Invitee invitee;
        invitee.world.store->failures.insert(u"openIfThere"_s, {FailureCode::StoreLocked});
        Opened wizard(invitee.open());
        WizardDriver driver(wizard);
        QVERIFY(driver.waitFor(u"Try again"_s));
        QVERIFY(!nextEnabled(wizard));
        invitee.world.store->failures.clear();
        QVERIFY(driver.click(u"Try again"_s));
        QVERIFY(goTo(wizard, invitee, Step::Welcome));
    }

    void ownInvitationNeedsNoCode()
    {
        Invitee invitee;
        invitee.makeOwn();
        Opened wizard(invitee.openOwn());
        QVERIFY(goTo(wizard, invitee, Step::Welcome));
        QCOMPARE(trust(wizard), u"Made on this computer"_s);
        WizardDriver driver(wizard);
        QVERIFY(!driver.shows(Code));
        QVERIFY(nextEnabled(wizard));
    }

    void alteredOwnIsForeign()
    {
        Invitee invitee;
        invitee.makeOwn();
        invitee.ticket.fullName = u"Something else"_s; // signed by the right key, but never sent
        Opened wizard(invitee.open());
        QVERIFY(goTo(wizard, invitee, Step::Welcome));
        QCOMPARE(trust(wizard), u"Stated by the sender, not verified"_s);
    }
};

QTEST_MAIN(WelcomeTest)
#include "tst_welcome.moc"
