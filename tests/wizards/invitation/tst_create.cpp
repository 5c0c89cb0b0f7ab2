// Create New App Registration, by keys, against the sandbox: made once, answered, resumed, undone, with less rights.
#include "models/handoff/replycodec.h"
#include "tests/wizards/invitation/creation.h"
#include "tests/wizards/texts.h"

#include <QCheckBox>
#include <QComboBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>

using namespace TenantLink;
using namespace Qt::StringLiterals;

namespace
{
const QString Fresh = u"fresh"_s;
const QString Admin = u"admin@lamnahealthcare.onmicrosoft.com"_s;
const QString Remove = u"Remove the sign-in app from my tenant"_s;
const QString OneStep = u"One step left: send the reply to Northwind Voice"_s;

Result<Reply> opened(const Invitee &invitee, const QString &text)
{
    const Result<QByteArray> bytes = replyBytes(text.toUtf8());
    if (!bytes)
        return fail(bytes.error());
    const Result<ReplyEnvelope> envelope = readEnvelope(*bytes);
    return envelope ? openReply(*envelope, invitee.replyKey.privateKey) : fail(envelope.error());
}

/// The enterprise application of the one registration.
QJsonObject registered(const Creation &creation)
{
    const QJsonValue appId = creation.applications(Fresh).at(0)[u"appId"];
    const QJsonArray all = creation.control("GET", u"directory?tenant="_s + Fresh)[u"servicePrincipals"].toArray();
    const auto found =
        std::find_if(all.begin(), all.end(), [&appId](const QJsonValue &one) { return one[u"appId"] == appId; });
    return found == all.end() ? QJsonObject() : (*found).toObject();
}

bool provisioned(InvitationWizard *wizard)
{
    return QTest::qWaitFor([&] { return nextEnabled(wizard); }, 20'000);
}
} // namespace

class CreateTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void madeAnsweredAndTheSignInAppRemoved()
    {
        Creation creation;
        Opened wizard(creation.invitee.open());
        QVERIFY(creation.toSignedIn(wizard, Admin));
        QVERIFY(creation.applications(Fresh).isEmpty());
        QVERIFY(Creation::goOn(wizard, InvitationPages::Rights));
        WizardDriver driver(wizard);
        const QString name = u"Name of the App registration"_s;
        QCOMPARE(driver.find<QLineEdit>(name)->text(), u"TenantLink-cont"_s);
        QCOMPARE(driver.focused(), name);
        QVERIFY(says(wizard, u"client secret"_s) && says(wizard, u"directory role Teams Administrator"_s));
        QCOMPARE(wizard->button(QWizard::CommitButton)->accessibleName(), u"Start provisioning"_s);
        QVERIFY(creation.applications(Fresh).isEmpty()); // nothing is written before

        QVERIFY(Creation::goOn(wizard, InvitationPages::Provisioning));
        QVERIFY(!wizard->button(QWizard::BackButton)->isEnabled());
        QVERIFY(provisioned(wizard));
        QVERIFY(says(wizard, u"Everything is done."_s));
        QVERIFY(!wizard->button(QWizard::BackButton)->isEnabled());
        QCOMPARE(creation.applications(Fresh).size(), 1);
        QCOMPARE(creation.secretsOf(Fresh), 1);
        QCOMPARE(creation.invitee.world.keychain->entries.size(), 1);

        QVERIFY(next(wizard, InvitationPages::Done));
        QVERIFY(driver.waitFor(OneStep));
        QVERIFY(driver.find<QCheckBox>(Remove)->isChecked()); // this run added it
        QVERIFY(driver.click(u"Copy reply"_s));
        const Result<Reply> reply = opened(creation.invitee, creation.invitee.world.desktop->copied.value(0));
        QVERIFY(reply.has_value());
        QCOMPARE(reply->adminProof, AdminProof::SignedIn);
        QCOMPARE(reply->adminUpn, Admin);
        QVERIFY(!reply->consentPending);
        QVERIFY(!reply->secret.isEmpty());
        QVERIFY(reply->report && reply->report->verdict() == Verdict::Valid);
        QCOMPARE(reply->client.toString(), creation.applications(Fresh).at(0)[u"appId"].toString());

        QVERIFY(creation.hasSignInApp(Fresh));
        QTest::mouseClick(wizard->button(QWizard::FinishButton), Qt::LeftButton);
        QVERIFY(WizardDriver::wait([&] { return wizard.gone(); }));
        QVERIFY(!creation.hasSignInApp(Fresh));
        QVERIFY(rememberedAsAnswered(creation.invitee));
        QVERIFY(creation.invitee.world.keychain->entries.isEmpty()); // the reply is on its way
    }

    void ownComputerKeepsTheAnswer()
    {
        Creation creation;
        creation.invitee.makeOwn();
        Opened wizard(creation.invitee.open());
        QVERIFY(creation.toSignedIn(wizard, Admin));
        QVERIFY(Creation::goOn(wizard, InvitationPages::Rights));
        QVERIFY(Creation::goOn(wizard, InvitationPages::Provisioning));
        QVERIFY(provisioned(wizard));
        QVERIFY(next(wizard, InvitationPages::Done));
        WizardDriver driver(wizard);
        QVERIFY(driver.waitFor(u"The result is saved"_s));
        const Invitation kept = creation.invitee.world.store->allInvitations.first();
        QCOMPARE(kept.status, InvitationStatus::Complete);
        QCOMPARE(kept.result->adminProof, AdminProof::SignedIn);
        // Microsoft does not let it go: the wizard stays open and says why.
        QVERIFY(driver.find<QCheckBox>(Remove)->isChecked());
        creation.control("POST", u"faults"_s,
                         {{u"match"_s, u"/servicePrincipals/"_s},
                          {u"method"_s, u"DELETE"_s},
                          {u"fault"_s, u"entra"_s},
                          {u"status"_s, 403},
                          {u"code"_s, 50105},
                          {u"error"_s, u"access_denied"_s}});
        QTest::mouseClick(wizard->button(QWizard::FinishButton), Qt::LeftButton);
        QVERIFY(WizardDriver::wait([&] { return says(wizard, u"The signed-in account may not do this"_s); }));
        QVERIFY(says(wizard, u"Application Administrator"_s)); // who may
        QVERIFY(wizard->isVisible() && !driver.find<QCheckBox>(Remove)->isChecked());
        QCOMPARE(driver.focused(), Remove);
        QVERIFY(driver.click(Remove) && driver.click(Remove)); // it may stay
        QTest::mouseClick(wizard->button(QWizard::FinishButton), Qt::LeftButton);
        QVERIFY(WizardDriver::wait([&] { return wizard.gone(); }));
        QVERIFY(creation.hasSignInApp(Fresh));
        QCOMPARE(creation.invitee.world.keychain->entries.size(), 1); // the invitation's
    }

    void interrupted_data()
    {
        QTest::addColumn<bool>("undo");
        QTest::newRow("resumed") << false;
        QTest::newRow("undone") << true;
    }
    void interrupted()
    {
        QFETCH(bool, undo);
        Creation creation;
        {
            Opened wizard(creation.invitee.open());
            QVERIFY(creation.toSignedIn(wizard, Admin));
            QVERIFY(Creation::goOn(wizard, InvitationPages::Rights));
            creation.control("POST", u"faults"_s,
                             {{u"match"_s, u"addPassword"_s}, {u"fault"_s, u"503"_s}, {u"count"_s, 1000}});
            QVERIFY(Creation::goOn(wizard, InvitationPages::Provisioning));
            WizardDriver driver(wizard);
            QVERIFY(QTest::qWaitFor([&] { return driver.shows(u"Undo what was made"_s); }, 30'000));
            wizard->close();
            QVERIFY(question(wizard));
            QVERIFY(question(wizard)->text().contains(u"remembered"_s));
            WizardDriver inQuestion(question(wizard));
            QVERIFY(inQuestion.click(u"Close all the same"_s));
            QVERIFY(WizardDriver::wait([&] { return wizard.gone(); }));
        }
        QCOMPARE(creation.applications(Fresh).size(), 1);
        creation.control("DELETE", u"faults"_s);

        Opened wizard(creation.invitee.open());
        QVERIFY(goTo(wizard, creation.invitee, Step::Welcome));
        QVERIFY(says(wizard, u"You began to make an App registration"_s));
        QVERIFY(Creation::goOn(wizard, InvitationPages::Unfinished));
        WizardDriver driver(wizard);
        QVERIFY(says(wizard, u"TenantLink-cont"_s));
        QCOMPARE(driver.focused(), u"Resume"_s);
        QVERIFY(!driver.shows(u"Check again"_s)); // nothing is pending
        if (undo)
            driver.key(Qt::Key_Down); // by keyboard
        QCOMPARE(driver.find<QRadioButton>(u"Undo"_s)->isChecked(), undo);
        QVERIFY(Creation::goOn(wizard, InvitationPages::AdminAccount));
        QVERIFY(creation.signIn(wizard, Admin));
        if (undo) {
            QCOMPARE(wizard->button(QWizard::CommitButton)->accessibleName(), u"Start undoing"_s);
            QVERIFY(Creation::goOn(wizard, InvitationPages::Undo));
            QVERIFY(driver.waitFor(u"Everything that was made has been removed."_s));
            QVERIFY(says(wizard, u"30 days"_s));
            QVERIFY(creation.applications(Fresh).isEmpty());
            QTest::mouseClick(wizard->button(QWizard::FinishButton), Qt::LeftButton);
            QVERIFY(WizardDriver::wait([&] { return wizard.gone(); }));
            Opened again(creation.invitee.open());
            QVERIFY(goTo(again, creation.invitee, Step::Welcome));
            QVERIFY(!says(again, u"You began to make"_s));
            return;
        }
        QVERIFY(Creation::goOn(wizard, InvitationPages::Provisioning));
        QVERIFY(provisioned(wizard));
        QCOMPARE(creation.applications(Fresh).size(), 1);
        QCOMPARE(creation.secretsOf(Fresh), 1);
        QVERIFY(next(wizard, InvitationPages::Done));
        QVERIFY(driver.waitFor(OneStep));
    }

    void anotherAdminHasToConsent()
    {
        Creation creation;
        {
            Opened wizard(creation.invitee.open());
            QVERIFY(creation.toSignedIn(wizard, u"app@lamnahealthcare.onmicrosoft.com"_s));
            QVERIFY(Creation::goOn(wizard, InvitationPages::Rights));
            QVERIFY(says(wizard, u"may not grant admin consent"_s)); // before anything is written
            QVERIFY(Creation::goOn(wizard, InvitationPages::Provisioning));
            QVERIFY(provisioned(wizard));
            WizardDriver driver(wizard);
            QVERIFY(driver.shows(u"Check again"_s));
            const auto *link = driver.find<QLineEdit>(u"Consent link"_s);
            QVERIFY(link && link->text().contains(u"/adminconsent?"_s));
            QVERIFY(says(wizard, u"blank page"_s));
            QVERIFY(driver.find<QPlainTextEdit>(u"Text to forward"_s)->toPlainText().contains(link->text()));
            QVERIFY(driver.find<QPlainTextEdit>(u"Roles in the portal"_s)
                        ->toPlainText()
                        .contains(u"Teams Administrator"_s));
            QVERIFY(driver.click(u"Check again"_s));
            QVERIFY(provisioned(wizard));
            QVERIFY(driver.shows(u"Check again"_s)); // still not
            QVERIFY(next(wizard, InvitationPages::Done));
            QVERIFY(driver.waitFor(OneStep));
            QVERIFY(says(wizard, u"Another administrator has to grant admin consent"_s));
            QVERIFY(driver.click(u"Copy reply"_s));
            const Result<Reply> reply = opened(creation.invitee, creation.invitee.world.desktop->copied.value(0));
            QVERIFY(reply && reply->consentPending);
            QTest::mouseClick(wizard->button(QWizard::FinishButton), Qt::LeftButton);
            QVERIFY(WizardDriver::wait([&] { return wizard.gone(); }));
        }
        QCOMPARE(creation.invitee.world.keychain->entries.size(), 1); // to look again, days later

        Opened wizard(creation.invitee.open());
        QVERIFY(goTo(wizard, creation.invitee, Step::Welcome));
        QVERIFY(Creation::goOn(wizard, InvitationPages::Unfinished)); // although it was answered
        WizardDriver driver(wizard);
        QCOMPARE(driver.focused(), u"Check again"_s);
        QVERIFY(Creation::goOn(wizard, InvitationPages::Provisioning)); // nobody signs in
        QVERIFY(provisioned(wizard));
        QVERIFY(driver.shows(u"Consent link"_s));
        wizard->close();
        QVERIFY(WizardDriver::wait([&] { return wizard.gone(); })); // nothing to lose
    }

    void shorterLifeByConsent()
    {
        Creation creation;
        Opened wizard(creation.invitee.open());
        QVERIFY(creation.toSignedIn(wizard, u"admin@fincherarchitects.onmicrosoft.com"_s));
        QVERIFY(Creation::goOn(wizard, InvitationPages::Rights));
        QVERIFY(Creation::goOn(wizard, InvitationPages::Provisioning));
        WizardDriver driver(wizard);
        const QString life = u"Shorter life of the secret"_s;
        QVERIFY(QTest::qWaitFor([&] { return driver.shows(life); }, 20'000));
        QCOMPARE(driver.focused(), life);
        QVERIFY(!nextEnabled(wizard));
        auto *choice = driver.find<QComboBox>(life);
        choice->setCurrentIndex(choice->findText(u"3 month(s)"_s));
        QVERIFY(driver.click(u"Use this life"_s));
        QVERIFY(provisioned(wizard));
        QCOMPARE(creation.applications(u"policy-short"_s).size(), 1);
        QCOMPARE(creation.secretsOf(u"policy-short"_s), 1);
    }

    void secretsAreForbidden()
    {
        Creation creation;
        Opened wizard(creation.invitee.open());
        QVERIFY(creation.toSignedIn(wizard, u"admin@nodpublishers.onmicrosoft.com"_s));
        QVERIFY(Creation::goOn(wizard, InvitationPages::Rights));
        QVERIFY(Creation::goOn(wizard, InvitationPages::Provisioning));
        WizardDriver driver(wizard);
        QVERIFY(QTest::qWaitFor([&] { return driver.shows(u"Undo what was made"_s); }, 20'000));
        QVERIFY(says(wizard, u"forbids client secrets"_s));
        QVERIFY(says(wizard, u"exempt this registration"_s)); // what to do about it
        QVERIFY(driver.shows(u"Try again"_s) && !driver.shows(u"Shorter life of the secret"_s));
        QVERIFY(!nextEnabled(wizard));
        QCOMPARE(creation.applications(u"policy-no-secrets"_s).size(), 1); // to be exempted
        QCOMPARE(creation.secretsOf(u"policy-no-secrets"_s), 0);
    }

    void qualityOfExperienceConsentedByAnother()
    {
        Creation creation;
        creation.invitee.ticket.profileId = u"qoe"_s;
        Opened wizard(creation.invitee.open());
        QVERIFY(creation.toSignedIn(wizard, u"app@lamnahealthcare.onmicrosoft.com"_s));
        QVERIFY(Creation::goOn(wizard, InvitationPages::Rights));
        QVERIFY(says(wizard, u"CallRecords.Read.All"_s) && !says(wizard, u"directory role"_s));
        QVERIFY(Creation::goOn(wizard, InvitationPages::Provisioning));
        QVERIFY(provisioned(wizard));
        WizardDriver driver(wizard);
        QVERIFY(driver.shows(u"Consent link"_s) && !driver.shows(u"Roles in the portal"_s));
        const QString end = creation.consent(driver.find<QLineEdit>(u"Consent link"_s)->text(), Admin);
        QVERIFY2(end.contains(u"/common/oauth2/nativeclient?"_s) && !end.contains(u"error"_s), qPrintable(end));
        QVERIFY(driver.click(u"Check again"_s));
        QVERIFY(provisioned(wizard));
        QVERIFY(says(wizard, u"Everything is done."_s));
        QVERIFY(!driver.shows(u"Consent link"_s) && !driver.shows(u"Check again"_s));
        QCOMPARE(creation.applications(Fresh).size(), 1);
        // What it reads by, and what the check reads by.
        const QJsonArray rights{u"Application.Read.All"_s, u"CallRecords.Read.All"_s, u"Organization.Read.All"_s};
        QCOMPARE(creation.applications(Fresh)[0][u"requested"].toArray(), rights);
        QCOMPARE(creation.secretsOf(Fresh), 1);
        const QJsonObject principal = registered(creation);
        QCOMPARE(principal[u"grants"].toArray().size(), rights.size());
        QVERIFY(principal[u"roles"].toArray().isEmpty());
        QVERIFY(next(wizard, InvitationPages::Done));
        QVERIFY(driver.waitFor(OneStep));
        QVERIFY(!says(wizard, u"Another administrator"_s));
        QVERIFY(driver.click(u"Copy reply"_s));
        const Result<Reply> reply = opened(creation.invitee, creation.invitee.world.desktop->copied.value(0));
        QVERIFY(reply && !reply->consentPending && !reply->secret.isEmpty());
    }

    void namesAreJudgedBesideTheField()
    {
        Creation creation;
        Opened wizard(creation.invitee.open());
        QVERIFY(creation.toSignedIn(wizard, Admin));
        QVERIFY(Creation::goOn(wizard, InvitationPages::Rights));
        WizardDriver driver(wizard);
        const QString name = u"Name of the App registration"_s;
        QVERIFY(driver.type(name, u"my audit.app"_s));
        QVERIFY(!driver.saidAbout(name).isEmpty());
        QTest::mouseClick(wizard->button(QWizard::CommitButton), Qt::LeftButton);
        QVERIFY(isAt(wizard, InvitationPages::Rights));
        QCOMPARE(driver.focused(), name);
        QVERIFY(driver.type(name, u"Voice-1"_s));
        QVERIFY(driver.saidAbout(name).isEmpty());
        QVERIFY(says(wizard, u"App registration Voice-1"_s));
        QVERIFY(driver.click(u"Show as commands"_s));
        const auto *script = wizard->findChild<QPlainTextEdit *>(u"powerShell"_s);
        QVERIFY(script && script->toPlainText().contains(u"'Voice-1'"_s));
        QVERIFY(creation.applications(Fresh).isEmpty());
    }
};

QTEST_MAIN(CreateTest)
#include "tst_create.moc"
