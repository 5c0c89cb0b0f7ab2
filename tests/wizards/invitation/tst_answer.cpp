// From the App registration to the answer: sealed for the provider, or straight into the store of this computer.
#include "models/domain/failuretext.h"
#include "models/flows/openinvitation.h"
#include "models/handoff/replycodec.h"
#include "models/handoff/ticketcodec.h"
#include "tests/wizards/invitation/invitee.h"
#include "tests/wizards/texts.h"
#include "wizards/common/secretfield.h"

#include <QFileDialog>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace TenantLink;
using namespace Qt::StringLiterals;

namespace
{
const QString Tenant = u"Customer Microsoft Tenant ID"_s;
const QString OneStep = u"One step left: send the reply to Northwind Voice"_s;

/// Opens it as the provider does.
Result<Reply> opened(const Invitee &invitee, const QByteArray &fileOrText)
{
    const Result<QByteArray> bytes = replyBytes(fileOrText);
    if (!bytes)
        return fail(bytes.error());
    const Result<ReplyEnvelope> envelope = readEnvelope(*bytes);
    return envelope ? openReply(*envelope, invitee.replyKey.privateKey) : fail(envelope.error());
}

QByteArray content(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}
} // namespace

class AnswerTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void startsAuthentication()
    {
        Invitee invitee;
        Opened wizard(invitee.open());
        QVERIFY(goTo(wizard, invitee, Step::Registration));
        WizardDriver driver(wizard);
        QCOMPARE(driver.focused(), Tenant);
        QCOMPARE(wizard->button(QWizard::NextButton)->accessibleName(), u"Start authentication"_s);
        QVERIFY(!invitee.world.microsoft->warmed.isEmpty());
        QCOMPARE(invitee.world.microsoft->sent, 0);
        QVERIFY(driver.click(u"Start authentication"_s));
        QVERIFY(isAt(wizard, InvitationPages::Registration));
        for (const QString &field : {Tenant, u"Application (Client) ID"_s, u"Client Secret"_s})
            QVERIFY2(!driver.saidAbout(field).isEmpty(), qPrintable(field));
        QVERIFY(driver.paste(u"Client Secret"_s, FakeTenant::Client)); // the Secret ID is called out at once
        QVERIFY(!driver.saidAbout(u"Client Secret"_s).isEmpty());
        QCOMPARE(invitee.world.microsoft->sent, 0);
        QVERIFY(driver.shows(u"How do I create one?"_s));
        wizard->back();
        QCOMPARE(wizard->button(QWizard::NextButton)->accessibleName(), u"Next"_s);
    }

    void expectedTenantIsFixed()
    {
        Invitee invitee;
        invitee.ticket.expectedTenant = TenantId::parse(FakeTenant::Id);
        Opened wizard(invitee.open());
        QVERIFY(goTo(wizard, invitee, Step::Registration));
        WizardDriver driver(wizard);
        QCOMPARE(driver.find<QLineEdit>(Tenant)->text(), FakeTenant::Id);
        QVERIFY(driver.find<QLineEdit>(Tenant)->isReadOnly());
        QVERIFY(driver.paste(Tenant, FakeTenant::Client));
        QCOMPARE(driver.find<QLineEdit>(Tenant)->text(), FakeTenant::Id);
        QCOMPARE(driver.saidAbout(Tenant), u"The invitation is for this tenant."_s);
    }

    void savedReplyOpensAtTheProviders()
    {
        Invitee invitee;
        const QTemporaryDir folder;
        Opened wizard(invitee.open());
        QVERIFY(goTo(wizard, invitee, Step::Done));
        WizardDriver driver(wizard);
        QVERIFY(driver.waitFor(OneStep));
        QCOMPARE(driver.focused(), u"Save reply"_s);
        QVERIFY(!wizard->button(QWizard::BackButton)->isEnabled());
        QVERIFY(driver.click(u"Save reply"_s));
        auto *dialog = wizard->findChild<QFileDialog *>(u"saveReplyFile"_s);
        QVERIFY(dialog);
        QVERIFY(dialog->selectedFiles().value(0).endsWith(u"contoso1.tenantlink-reply"_s));

        Q_EMIT dialog->fileSelected(folder.filePath(u"no such folder/x"_s));
        QVERIFY(says(wizard, u"no such folder"_s));
        QVERIFY(driver.shows(OneStep)); // not delivered

        const QString file = folder.filePath(u"contoso1.tenantlink-reply"_s);
        Q_EMIT dialog->fileSelected(file);
        dialog->close();
        QVERIFY(says(wizard, u"Saved as"_s));
        const Result<Reply> reply = opened(invitee, content(file));
        QVERIFY(reply.has_value());
        QCOMPARE(reply->ticketDigest, ticketDigest(invitee.bytes()));
        QCOMPARE(reply->invitation, invitee.ticket.invitation);
        QCOMPARE(reply->replyToken, invitee.ticket.replyToken);
        QCOMPARE(reply->tenant.toString(), FakeTenant::Id);
        QCOMPARE(reply->client.toString(), FakeTenant::Client);
        QVERIFY(reply->secret.sameAs(Secret(FakeTenant::SecretText)));
        QCOMPARE(reply->adminUpn, u"admin@contoso.com"_s);
        QCOMPARE(reply->adminProof, AdminProof::Stated);
        QVERIFY(reply->report && reply->report->verdict() == Verdict::Valid);

        QVERIFY(WizardDriver::wait([&] { return rememberedAsAnswered(invitee); }));
        QTest::mouseClick(wizard->button(QWizard::FinishButton), Qt::LeftButton);
        QVERIFY(WizardDriver::wait([&] { return wizard.gone(); }));
        Opened again(invitee.open());
        QVERIFY(goTo(again, invitee, Step::Welcome));
        QVERIFY(says(again, describe(Failure{FailureCode::TicketAnswered}).what));
    }

    void copiedReply()
    {
        Invitee invitee;
        Opened wizard(invitee.open());
        QVERIFY(goTo(wizard, invitee, Step::Done));
        WizardDriver driver(wizard);
        QVERIFY(driver.click(u"Copy reply"_s));
        QCOMPARE(invitee.world.desktop->copied.size(), 1);
        QVERIFY(opened(invitee, invitee.world.desktop->copied.first().toUtf8()).has_value());
        QVERIFY(says(wizard, u"Copied."_s));
        QVERIFY(!rememberedAsAnswered(invitee)); // it may still be lost
        QTest::mouseClick(wizard->button(QWizard::FinishButton), Qt::LeftButton);
        QVERIFY(WizardDriver::wait([&] { return wizard.gone(); }));
        QVERIFY(rememberedAsAnswered(invitee));
    }

    void mailProgram_data()
    {
        QTest::addColumn<bool>("there");
        QTest::newRow("opens") << true;
        QTest::newRow("is not there") << false;
    }
    void mailProgram()
    {
        QFETCH(bool, there);
        Invitee invitee;
        invitee.world.desktop->opens = there;
        Opened wizard(invitee.open());
        QVERIFY(goTo(wizard, invitee, Step::Done));
        WizardDriver driver(wizard);
        QVERIFY(driver.click(u"Open mail program"_s));
        QCOMPARE(says(wizard, u"No mail program could be opened"_s), !there);
        if (there) {
            QCOMPARE(invitee.world.desktop->opened.value(0).scheme(), u"mailto"_s);
            QCOMPARE(invitee.world.desktop->opened.value(0).path(), u"ada@northwind.example"_s);
        }
        wizard->close();
        QCOMPARE(question(wizard).isNull(), there);
    }

    void theSecretStaysInMemoryOnly()
    {
        Invitee invitee;
        Opened wizard(invitee.open());
        QVERIFY(goTo(wizard, invitee, Step::Done));
        WizardDriver driver(wizard);
        QVERIFY(driver.waitFor(OneStep));
        QVERIFY(invitee.world.keychain->entries.isEmpty());
        QVERIFY(wizard->findChild<SecretField *>()->isEmpty()); // sealed: forgotten here
        QVERIFY(!says(wizard, FakeTenant::SecretText));
        QVERIFY(driver.click(u"Copy reply"_s));
        wizard->close();
        QVERIFY(WizardDriver::wait([&] { return wizard.gone(); }));
        for (const Setting &setting : std::as_const(invitee.world.store->settings))
            QVERIFY(!setting.value.contains(FakeTenant::SecretText.toUtf8()));
        QVERIFY(!invitee.world.desktop->copied.first().contains(FakeTenant::SecretText));
    }

    void wrongCredentialsStop()
    {
        Invitee invitee;
        invitee.world.microsoft->refuseToken = 7000215;
        Opened wizard(invitee.open());
        QVERIFY(goTo(wizard, invitee, Step::Validation));
        WizardDriver driver(wizard);
        QVERIFY(driver.waitFor(u"Try again"_s));
        QVERIFY(!driver.shows(u"Continue anyway"_s));
        QVERIFY(!nextEnabled(wizard));
        invitee.world.microsoft->refuseToken = 0;
        driver.key(Qt::Key_Return);
        QVERIFY(driver.waitFor(u"The App registration is valid"_s));
        QVERIFY(nextEnabled(wizard));
        QCOMPARE(driver.focused(), u"Next"_s);
    }

    void whatIsMissingMayBePassedOn()
    {
        Invitee invitee;
        invitee.world.microsoft->missingPermissions = {u"User.Read.All"_s, u"User.ReadWrite.All"_s};
        Opened wizard(invitee.open());
        QVERIFY(goTo(wizard, invitee, Step::Validation));
        WizardDriver driver(wizard);
        QVERIFY(driver.waitFor(u"Continue anyway"_s));
        QVERIFY(!nextEnabled(wizard));
        QVERIFY(driver.click(u"Continue anyway"_s));
        QVERIFY(WizardDriver::wait([&] { return driver.shows(OneStep); }));
        QVERIFY(driver.click(u"Copy reply"_s));
        const Result<Reply> reply = opened(invitee, invitee.world.desktop->copied.first().toUtf8());
        QVERIFY(reply && reply->report && reply->report->verdict() == Verdict::Problems);
    }

    void withoutTheTenantsIdThereIsNoReply()
    {
        Invitee invitee;
        invitee.world.microsoft->network = FailureCode::HostNotFound;
        Opened wizard(invitee.open());
        QVERIFY(goTo(wizard, invitee, Step::Registration));
        WizardDriver driver(wizard);
        QVERIFY(driver.paste(Tenant, u"contoso.com"_s));
        QVERIFY(driver.paste(u"Application (Client) ID"_s, FakeTenant::Client));
        QVERIFY(driver.paste(u"Client Secret"_s, FakeTenant::SecretText));
        QVERIFY(next(wizard, InvitationPages::Validation));
        QVERIFY(driver.waitFor(u"Try again"_s));
        QVERIFY(!driver.shows(u"Continue anyway"_s));
    }

    void sameComputerGoesStraightIntoTheStore()
    {
        Invitee invitee;
        invitee.makeOwn();
        Opened wizard(invitee.open()); // by its link
        QSignalSpy answered(wizard, &InvitationWizard::answeredHere);
        QVERIFY(goTo(wizard, invitee, Step::Validation));
        QVERIFY(WizardDriver::wait(
            [&] { return invitee.world.store->allInvitations.first().status == InvitationStatus::InProgress; }));
        QVERIFY(next(wizard, InvitationPages::Done));
        WizardDriver driver(wizard);
        QVERIFY(driver.waitFor(u"The result is saved"_s));
        QVERIFY(!driver.shows(u"Save reply"_s) && !driver.shows(u"Copy reply"_s));
        QCOMPARE(answered.size(), 1);
        const Invitation kept = invitee.world.store->allInvitations.first();
        QCOMPARE(kept.status, InvitationStatus::Complete);
        QCOMPARE(kept.result->clientId, FakeTenant::Client);
        QVERIFY(invitee.world.keychain->entries.value(*kept.result->secret).sameAs(Secret(FakeTenant::SecretText)));
        QCOMPARE(driver.focused(), u"Finish"_s);
        wizard->close();
        QVERIFY(WizardDriver::wait([&] { return wizard.gone(); }));
        QCOMPARE(invitee.world.store->allInvitations.first().status, InvitationStatus::Complete);
    }

    void sameComputerKeychainFailsOnce()
    {
        Invitee invitee;
        invitee.makeOwn();
        invitee.world.keychain->broken = FailureCode::KeychainLocked;
        Opened wizard(invitee.openOwn());
        QVERIFY(goTo(wizard, invitee, Step::Done));
        WizardDriver driver(wizard);
        QVERIFY(driver.waitFor(u"Try again"_s));
        QVERIFY(says(wizard, describe(Failure{FailureCode::KeychainLocked}).what));
        QVERIFY(!wizard->button(QWizard::FinishButton)->isEnabled());
        QVERIFY(!invitee.world.store->allInvitations.first().result);
        invitee.world.keychain->broken.reset();
        QVERIFY(driver.click(u"Try again"_s));
        QVERIFY(driver.waitFor(u"The result is saved"_s));
        QCOMPARE(invitee.world.store->allInvitations.first().status, InvitationStatus::Complete);
    }
};

QTEST_MAIN(AnswerTest)
#include "tst_answer.moc"
