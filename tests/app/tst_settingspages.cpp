// Provider, Email server and Invitation settings, as a person uses them.
#include "app/window/settings/htmlpreview.h"
#include "models/flows/configuration.h"
#include "models/flows/mailsetup.h"
#include "models/flows/provider.h"
#include "tests/app/desk.h"
#include "tests/support/await.h"
#include "wizards/common/termsview.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QTableView>
#include <QTreeWidget>

using namespace TenantLink;
using namespace Qt::StringLiterals;

class TstSettingsPages : public QObject
{
    Q_OBJECT

    static QString text(const QWidget &window, const QString &objectName)
    {
        const auto *label = window.findChild<QLabel *>(objectName);
        return label && label->isVisible() ? label->text() : QString();
    }
    /// The page is shown and filled.
    static MainWindow &show(Desk &desk, MainWindow::Page page, const QString &field)
    {
        MainWindow &window = desk.open();
        window.showPage(page);
        WizardDriver driver(&window);
        if (!WizardDriver::wait([&] { return driver.shows(field) && driver.find(field)->isEnabled(); }))
            qFatal("the page was not filled");
        return window;
    }
    static QString choose(const QString &dialogName, const QString &file)
    {
        auto *dialog = qobject_cast<QFileDialog *>(windowNamed(dialogName));
        if (!dialog)
            return {};
        auto *name = dialog->findChild<QLineEdit *>(u"fileNameEdit"_s); // selectFile() leaves a focused one alone
        name->setText(file);
        QTest::keyClick(name, Qt::Key_Return);
        return file;
    }

private Q_SLOTS:
    void providerIsEnteredAndKept()
    {
        Desk desk;
        MainWindow &window = show(desk, MainWindow::Page::Provider, u"Provider name"_s);
        WizardDriver driver(&window);
        QVERIFY(!driver.find(u"Save"_s)->isEnabled());
        QVERIFY(text(window, u"providerMissing"_s).contains(u"the provider's name"_s));
        QVERIFY(driver.type(u"Provider name"_s, u"Fourth Coffee Voice"_s));
        QVERIFY(driver.type(u"Contact mail"_s, u"nobody"_s));
        QVERIFY(!driver.saidAbout(u"Contact mail"_s).isEmpty());
        QVERIFY(driver.click(u"Save"_s));
        QCOMPARE(await(loadProvider(desk.ports))->revision, 0); // nothing was kept
        QVERIFY(driver.type(u"Contact name"_s, u"Ada Admin"_s));
        QVERIFY(driver.type(u"Contact mail"_s, u"ada@fourthcoffee.example"_s));
        QVERIFY(driver.type(u"Contact phone"_s, u"+49 30 123"_s));
        QVERIFY(driver.type(u"Domain"_s, u"fourthcoffee.example"_s));
        QVERIFY(driver.click(u"Save"_s));
        QTRY_COMPARE(text(window, u"providerStatus"_s), u"Saved."_s);
        const Provider kept = await(loadProvider(desk.ports)).value();
        QCOMPARE(kept.name, u"Fourth Coffee Voice"_s);
        QCOMPARE(kept.contactMail, u"ada@fourthcoffee.example"_s);
        QVERIFY(kept.complete());
        QTRY_VERIFY(!text(window, u"providerMissing"_s).contains(u"missing"_s));
    }

    void signInApplicationsArePerCloud()
    {
        Desk desk;
        desk.provider();
        const QString name = u"Sign-in application of Microsoft (Global)"_s;
        MainWindow &window = show(desk, MainWindow::Page::Provider, name);
        WizardDriver driver(&window);
        QVERIFY(driver.shows(u"Sign-in application of Sandbox"_s));
        QVERIFY(driver.paste(name, u"04b07795-8ddb-461a-bbee-02f9e1bf7b46"_s)); // Microsoft's own
        QVERIFY(!driver.saidAbout(name).isEmpty());
        QVERIFY(driver.click(u"Save"_s));
        QVERIFY(await(loadProvider(desk.ports))->signInApps.isEmpty());
        QVERIFY(driver.paste(name, FakeTenant::Client));
        QVERIFY(driver.click(u"Save"_s));
        QTRY_COMPARE(text(window, u"providerStatus"_s), u"Saved."_s);
        QCOMPARE(await(loadProvider(desk.ports))->signInApps.value(u"global"_s), FakeTenant::Client);
        QVERIFY(driver.click(u"How do I create a sign-in application?"_s));
        QWidget *guide = windowNamed(u"signInGuideWindow"_s);
        QVERIFY(guide);
        QVERIFY(WizardDriver(guide).find<QTextEdit>(u"Guide"_s)->toPlainText().contains(u"http://localhost"_s));
        QVERIFY(WizardDriver(guide).click(u"Close"_s));
    }

    void keyIsCreatedExportedRenewedImported()
    {
        Desk desk;
        desk.provider();
        MainWindow &window = show(desk, MainWindow::Page::Provider, u"Provider name"_s);
        WizardDriver driver(&window);
        QVERIFY(!driver.find(u"Export key"_s)->isEnabled());
        QVERIFY(driver.click(u"Create signing key"_s));
        QTRY_VERIFY(!driver.shows(u"Create signing key"_s));
        const QString first = driver.find<QLineEdit>(u"Fingerprint"_s)->text();
        QCOMPARE(first, keyFingerprint(await(loadProvider(desk.ports))->key->publicKey));

        QVERIFY(driver.click(u"Export key"_s));
        QWidget *dialog = windowNamed(u"exportKeyDialog"_s);
        QVERIFY(dialog);
        WizardDriver out(dialog);
        QVERIFY(out.type(u"Passphrase"_s, u"short"_s));
        QVERIFY(out.click(u"Export"_s));
        QVERIFY(!out.saidAbout(u"Passphrase"_s).isEmpty());
        QVERIFY(out.type(u"Passphrase"_s, u"a long passphrase"_s));
        QVERIFY(out.type(u"Repeat passphrase"_s, u"another passphrase"_s));
        QVERIFY(out.click(u"Export"_s));
        QVERIFY(!out.saidAbout(u"Repeat passphrase"_s).isEmpty());
        QVERIFY(out.type(u"Repeat passphrase"_s, u"a long passphrase"_s));
        QVERIFY(out.click(u"Export"_s));
        const QString file = desk.folder.filePath(u"key.tenantlink-key"_s);
        QVERIFY(!choose(u"saveFile"_s, file).isEmpty());
        QTRY_VERIFY(QFile::exists(file));

        QVERIFY(activate(&window));
        QVERIFY(driver.click(u"Renew key"_s));
        QVERIFY(answer(u"Renew"_s));
        QTRY_VERIFY(driver.find<QLineEdit>(u"Fingerprint"_s)->text() != first);
        QCOMPARE(await(loadProvider(desk.ports))->endorsements.size(), 1);

        QVERIFY(activate(&window));
        QVERIFY(driver.click(u"Import key"_s));
        dialog = windowNamed(u"importKeyDialog"_s);
        QVERIFY(dialog);
        WizardDriver in(dialog);
        QVERIFY(in.type(u"Key file"_s, file));
        QVERIFY(in.type(u"Passphrase"_s, u"a wrong passphrase"_s));
        QVERIFY(in.click(u"Replace the key"_s));
        QTRY_VERIFY(in.find(u"Replace the key"_s)->isEnabled());
        QVERIFY(driver.find<QLineEdit>(u"Fingerprint"_s)->text() != first); // nothing changed
        QVERIFY(in.type(u"Passphrase"_s, u"a long passphrase"_s));
        QVERIFY(in.click(u"Replace the key"_s));
        QTRY_COMPARE(driver.find<QLineEdit>(u"Fingerprint"_s)->text(), first);

        QVERIFY(activate(&window));
        QVERIFY(driver.click(u"Save tenantlink.json"_s));
        const QString published = desk.folder.filePath(u"tenantlink.json"_s);
        QVERIFY(!choose(u"saveFile"_s, published).isEmpty());
        QTRY_VERIFY(QFile::exists(published));
        QFile json(published);
        QVERIFY(json.open(QIODevice::ReadOnly));
        QCOMPARE(json.readAll(), publishedKeyFile(await(loadProvider(desk.ports)).value()));
    }

    void keyOnAnotherComputerIsSaid()
    {
        Desk desk;
        desk.provider();
        QVERIFY(await(createSigningKey(desk.ports)));
        desk.world.keychain->entries.clear();
        MainWindow &window = show(desk, MainWindow::Page::Provider, u"Provider name"_s);
        QTRY_VERIFY(text(window, u"signingKeyNote"_s).contains(u"another computer"_s));
        QVERIFY(!WizardDriver(&window).find(u"Renew key"_s)->isEnabled());
        QVERIFY(WizardDriver(&window).find(u"Import key"_s)->isEnabled());
    }

    void changedMeanwhileKeepsWhatWasTyped()
    {
        Desk desk;
        desk.provider();
        MainWindow &window = show(desk, MainWindow::Page::Provider, u"Provider name"_s);
        WizardDriver driver(&window);
        QVERIFY(driver.type(u"Contact name"_s, u"Eve Early"_s));
        Provider other = await(loadProvider(desk.ports)).value();
        other.name = u"Fifth Coffee"_s;
        QVERIFY(await(saveProvider(desk.ports, other)));
        QVERIFY(driver.click(u"Save"_s));
        QTRY_COMPARE(driver.find<QLineEdit>(u"Provider name"_s)->text(), u"Fifth Coffee"_s);
        QCOMPARE(driver.find<QLineEdit>(u"Contact name"_s)->text(), u"Eve Early"_s);
        QCOMPARE(await(loadProvider(desk.ports))->contactName, u"Ada Admin"_s);
        QVERIFY(driver.click(u"Save"_s));
        QTRY_COMPARE(await(loadProvider(desk.ports))->contactName, u"Eve Early"_s);
        QCOMPARE(await(loadProvider(desk.ports))->name, u"Fifth Coffee"_s);
    }

    void unsavedChangesAreAskedFor()
    {
        Desk desk;
        desk.provider();
        MainWindow &window = show(desk, MainWindow::Page::Provider, u"Provider name"_s);
        WizardDriver driver(&window);
        const auto *navigation = driver.find<QTreeWidget>(u"Navigation"_s);
        QVERIFY(driver.type(u"Provider name"_s, u"Sixth Coffee"_s));

        window.showPage(MainWindow::Page::Customers);
        QVERIFY(answer(u"Keep editing"_s));
        QVERIFY(driver.shows(u"Provider name"_s));
        QCOMPARE(navigation->currentItem()->text(0), u"Provider"_s);

        QTest::keyClick(&window, Qt::Key_1, Qt::ControlModifier);
        QVERIFY(answer(u"Discard changes"_s));
        QTRY_VERIFY(driver.shows(u"Add Service"_s));
        QCOMPARE(navigation->currentItem()->text(0), u"Services"_s);
        QCOMPARE(await(loadProvider(desk.ports))->name, u"Fourth Coffee Voice"_s);

        window.showPage(MainWindow::Page::Provider);
        QCOMPARE(driver.find<QLineEdit>(u"Provider name"_s)->text(), u"Fourth Coffee Voice"_s);
        QVERIFY(driver.type(u"Provider name"_s, u"Sixth Coffee"_s));
        QVERIFY(!window.close());
        QVERIFY(answer(u"Save changes"_s));
        QTRY_VERIFY(!window.isVisible());
        QCOMPARE(await(loadProvider(desk.ports))->name, u"Sixth Coffee"_s);
    }

    void storeFailureIsSaidAndTriedAgain()
    {
        Desk desk;
        desk.world.store->failures.insert(u"setting"_s, Failure{FailureCode::StoreLocked, u"x"_s});
        desk.ports.store = desk.world.store;
        MainWindow &window = desk.open();
        window.showPage(MainWindow::Page::MailServer);
        WizardDriver driver(&window);
        QVERIFY(driver.waitFor(u"Try again"_s));
        QVERIFY(!driver.find(u"From"_s)->isEnabled());
        desk.world.store->failures.clear();
        QVERIFY(driver.click(u"Try again"_s));
        QTRY_VERIFY(driver.find(u"From"_s)->isEnabled());
        QVERIFY(!driver.shows(u"Try again"_s));
    }

    void mailServerIsEnteredAndTried()
    {
        Desk desk;
        desk.provider();
        MainWindow &window = show(desk, MainWindow::Page::MailServer, u"From"_s);
        WizardDriver driver(&window);
        QTRY_COMPARE(driver.find<QLineEdit>(u"Test recipient"_s)->text(), u"ada@fourthcoffee.example"_s);
        QVERIFY(driver.type(u"From"_s, u"invitations"_s));
        QVERIFY(!driver.saidAbout(u"From"_s).isEmpty());
        QVERIFY(driver.type(u"From"_s, u"invitations@fourthcoffee.example"_s));
        QVERIFY(driver.type(u"Mail host"_s, u"mail.fourthcoffee.example"_s));
        QVERIFY(driver.type(u"Mail user name"_s, u"invitations"_s));
        QVERIFY(driver.type(u"Mail password"_s, u"mail-pass-word"_s));
        auto *security = driver.find<QComboBox>(u"Mail security"_s);
        auto *port = driver.find<QLineEdit>(u"Mail port"_s);
        QCOMPARE(port->text(), u"587"_s);
        security->setCurrentIndex(1);
        QCOMPARE(port->text(), u"465"_s);
        security->setCurrentIndex(2);
        QCOMPARE(port->text(), u"25"_s);
        QVERIFY(driver.saidAbout(u"Mail security"_s).contains(u"encryption"_s));
        security->setCurrentIndex(0);
        QVERIFY(driver.saidAbout(u"Mail security"_s).isEmpty());
        QVERIFY(driver.type(u"Mail port"_s, u"2525"_s));
        security->setCurrentIndex(1);
        QCOMPARE(port->text(), u"2525"_s); // an unusual port is the person's
        security->setCurrentIndex(0);

        // Tried before it is saved: first refused, then accepted.
        desk.mailer->next = {fail(Failure{FailureCode::MailSignInRefused, u"mail.fourthcoffee.example"_s})};
        QVERIFY(driver.click(u"Send test mail"_s));
        QTRY_COMPARE(desk.mailer->tries, 1);
        QTRY_VERIFY(driver.find(u"Send test mail"_s)->isEnabled());
        QVERIFY(text(window, u"testMailStatus"_s).isEmpty());
        QVERIFY(driver.click(u"Send test mail"_s));
        QTRY_VERIFY(text(window, u"testMailStatus"_s).contains(u"accepted"_s));
        QCOMPARE(desk.mailer->taken.size(), 1);
        QCOMPARE(desk.mailer->taken.first().password.revealText(), u"mail-pass-word"_s);
        QCOMPARE(desk.mailer->taken.first().envelope.to, QStringList{u"ada@fourthcoffee.example"_s});
        QCOMPARE(await(loadMailServer(desk.ports))->revision, 0);

        QVERIFY(driver.click(u"Save"_s));
        QTRY_COMPARE(text(window, u"mailServerStatus"_s), u"Saved."_s);
        const MailServer kept = await(loadMailServer(desk.ports)).value();
        QCOMPARE(kept.port, 2525);
        QVERIFY(kept.password);
        QVERIFY(driver.find<QLineEdit>(u"Mail password"_s)->text().isEmpty()); // never shown again

        // Saving something else keeps it.
        QVERIFY(driver.type(u"Mail port"_s, u"587"_s));
        QVERIFY(driver.click(u"Save"_s));
        QTRY_COMPARE(await(loadMailServer(desk.ports))->port, 587);
        const MailServer again = await(loadMailServer(desk.ports)).value();
        QCOMPARE(await(desk.ports.secrets->read(*again.password))->revealText(), u"mail-pass-word"_s);
    }

    void byMyMailProgram()
    {
        Desk desk;
        MainWindow &window = show(desk, MainWindow::Page::MailServer, u"From"_s);
        WizardDriver driver(&window);
        driver.find<QRadioButton>(u"Open in my mail program"_s)->click();
        QVERIFY(!driver.shows(u"Mail host"_s));
        QVERIFY(driver.click(u"Save"_s)); // empty server fields are no obstacle
        QTRY_COMPARE(await(loadMailServer(desk.ports))->way, MailWay::ByHand);
    }

    void invitationTexts()
    {
        Desk desk;
        desk.provider();
        MainWindow &window = show(desk, MainWindow::Page::InvitationSettings, u"Subject"_s);
        WizardDriver driver(&window);
        auto *plain = driver.find<QPlainTextEdit>(u"Plain text"_s);
        const QString usual = plain->toPlainText();
        QVERIFY(!usual.isEmpty());
        const auto *preview = window.findChild<QPlainTextEdit *>(u"plainPreview"_s);
        QTRY_VERIFY(preview->toPlainText().contains(u"Fourth Coffee Voice"_s));
        QVERIFY(!preview->toPlainText().contains(u"{{"_s));

        plain->setFocus();
        plain->selectAll();
        QTest::keyClicks(plain, u"Dear {{Nobody}}, "_s);
        QTRY_VERIFY(driver.saidAbout(u"Plain text"_s).contains(u"{{Nobody}}"_s));
        QVERIFY(driver.click(u"Save"_s));
        QCOMPARE(await(loadInvitationSettings(desk.ports))->revision, 0);
        plain->selectAll();
        QTest::keyClicks(plain, u"Dear "_s);
        QVERIFY(driver.click(u"Insert {{CustomerName}}"_s));
        plain->insertPlainText(u": {{InvitationLink}}"_s);
        QCOMPARE(plain->toPlainText(), u"Dear {{CustomerName}}: {{InvitationLink}}"_s);
        QTRY_VERIFY(preview->toPlainText().startsWith(u"Dear "_s));
        QVERIFY(!preview->toPlainText().contains(u"{{"_s));
        driver.find<QSpinBox>(u"Expires after (days)"_s)->setValue(30);
        driver.find<QComboBox>(u"Default sign-in method"_s)->setCurrentIndex(1);
        QVERIFY(driver.type(u"Landing page address"_s, u"http://plain.example"_s));
        QVERIFY(driver.click(u"Save"_s));
        QVERIFY(!driver.saidAbout(u"Landing page address"_s).isEmpty());
        QVERIFY(driver.type(u"Landing page address"_s, u"https://fourthcoffee.example/invitation"_s));
        QVERIFY(driver.click(u"Save"_s));
        QTRY_COMPARE(text(window, u"invitationSettingsStatus"_s), u"Saved."_s);
        const InvitationSettings kept = await(loadInvitationSettings(desk.ports)).value();
        QCOMPARE(kept.days, 30);
        QCOMPARE(kept.signIn, SignInMethod::Browser);
        QCOMPARE(kept.landingPage, u"https://fourthcoffee.example/invitation"_s);
        QCOMPARE(kept.plain, u"Dear {{CustomerName}}: {{InvitationLink}}"_s);

        QVERIFY(driver.click(u"Reset to default"_s));
        QCOMPARE(plain->toPlainText(), usual);
        QVERIFY(driver.click(u"Revert"_s));
        QCOMPARE(plain->toPlainText(), kept.plain);
    }

    void previewLoadsNothing()
    {
        HtmlPreview preview;
        preview.resize(300, 200);
        preview.show();
        QTemporaryDir folder;
        QImage picture(40, 40, QImage::Format_RGB32);
        picture.fill(Qt::red);
        const QString local = folder.filePath(u"local.png"_s);
        QVERIFY(picture.save(local));
        preview.setHtml(
            u"<html><head><link rel='stylesheet' href='http://127.0.0.1:9/x.css'></head><body><img src='%1'>"
            "<img src='http://127.0.0.1:9/x.png'><a href='http://127.0.0.1:9/'>words</a></body></html>"_s.arg(local));
        QVERIFY(QTest::qWaitForWindowExposed(&preview));
        const QImage shown = preview.grab().toImage();
        bool red = false;
        for (int y = 0; y < shown.height(); ++y) {
            for (int x = 0; x < shown.width(); ++x)
                red = red || shown.pixelColor(x, y) == QColor(Qt::red);
        }
        QVERIFY(!red);
        QCOMPARE(preview.toPlainText().count(QChar::ObjectReplacementCharacter), 2); // both pictures are in it
        QVERIFY(preview.refused() >= 2);
        QVERIFY(!preview.openLinks());
    }

    void termsAreUploadedShownAndRemoved()
    {
        Desk desk;
        const QString ask = u"Ask for commercial information when a service is added"_s;
        MainWindow &window = show(desk, MainWindow::Page::CommercialInformation, ask);
        WizardDriver driver(&window);
        QVERIFY(!driver.find(u"Remove Terms and Conditions"_s)->isEnabled());
        driver.find<QCheckBox>(ask)->click();
        const auto upload = [&](const QString &name, const QByteArray &content) {
            if (!activate(&window) || !driver.click(u"Upload Terms and Conditions ..."_s))
                return false;
            return !choose(u"termsFile"_s, desk.file(name, content)).isEmpty();
        };
        const QString button = u"Upload Terms and Conditions ..."_s;
        QVERIFY(upload(u"latin1.txt"_s, "Geb\xFChr"_ba));
        QTRY_VERIFY(driver.saidAbout(button).contains(u"UTF-8"_s));
        QVERIFY(upload(u"large.txt"_s, QByteArray(TermsDocument::Largest + 1, 'x')));
        QTRY_VERIFY(driver.saidAbout(button).contains(u"too large"_s));
        QVERIFY(!driver.shows(u"Terms and Conditions"_s)); // nothing was taken

        QVERIFY(upload(u"terms.md"_s, "# Terms\n\nPay **in time**."_ba));
        QTRY_VERIFY(driver.shows(u"Terms and Conditions"_s));
        QVERIFY(driver.saidAbout(button).isEmpty());
        QCOMPARE(driver.find<TermsView>(u"Terms and Conditions"_s)->toPlainText(), u"Terms\nPay in time."_s);
        QVERIFY(driver.click(u"Save"_s));
        QTRY_COMPARE(text(window, u"commercialPageStatus"_s), u"Saved."_s);
        CommercialSettings kept = await(readCommercial(desk.ports)).value();
        QVERIFY(kept.enabled);
        QCOMPARE(kept.terms.fileName, u"terms.md"_s);
        QCOMPARE(driver.find<QLineEdit>(u"Version (SHA-256)"_s)->text(), kept.terms.version);
        QVERIFY(text(window, u"termsFileName"_s).contains(kept.terms.version.left(12)));

        QVERIFY(driver.click(u"Remove Terms and Conditions"_s));
        QVERIFY(!driver.shows(u"Terms and Conditions"_s));
        QVERIFY(driver.click(u"Save"_s));
        QTRY_VERIFY(await(readCommercial(desk.ports))->terms.isEmpty());
        QCOMPARE(await(termsOf(desk.ports, kept.terms.version))->text, kept.terms.text); // as it was approved
    }

    void sbcsAreAddedEditedAndRemoved()
    {
        Desk desk;
        MainWindow &window = desk.open();
        window.showPage(MainWindow::Page::Sbcs);
        WizardDriver driver(&window);
        QVERIFY(driver.waitFor(u"Add SBC"_s));
        const auto add = [&](const QString &name, const QString &fqdn) {
            if (!activate(&window) || !driver.click(u"Add SBC"_s))
                return false;
            WizardDriver dialog(windowNamed(u"sbcDialog"_s));
            return dialog.type(u"Name"_s, name) && dialog.type(u"FQDN"_s, fqdn) && dialog.click(u"Save"_s);
        };
        QVERIFY(add(u"Berlin"_s, u"sbc2.contoso.com"_s));
        QVERIFY(desk.table(u"SBCs"_s, 1));
        QVERIFY(add(u"Aachen"_s, u"SBC.Contoso.com"_s));
        QTableView *table = desk.table(u"SBCs"_s, 2);
        QVERIFY(table);
        QCOMPARE(desk.cells(table, 0), (QStringList{u"Aachen"_s, u"Berlin"_s}));
        QCOMPARE(desk.cells(table, 1), (QStringList{u"sbc.contoso.com"_s, u"sbc2.contoso.com"_s}));
        QCOMPARE(await(readSbcs(desk.ports))->sbcs.size(), 2);

        QVERIFY(driver.type(u"Filter SBCs"_s, u"sbc2"_s));
        QVERIFY(desk.table(u"SBCs"_s, 1));
        driver.find<QLineEdit>(u"Filter SBCs"_s)->clear();
        QVERIFY(desk.table(u"SBCs"_s, 2));
        table->selectRow(1);
        QVERIFY(driver.click(u"Edit SBC"_s));
        WizardDriver dialog(windowNamed(u"sbcDialog"_s));
        dialog.find<QSpinBox>(u"SIP port"_s)->setValue(5067);
        QVERIFY(dialog.click(u"Save"_s));
        QTRY_COMPARE(desk.cells(table, 2), (QStringList{u"5061"_s, u"5067"_s}));

        QVERIFY(activate(&window));
        table->selectRow(0);
        QVERIFY(driver.click(u"Remove SBC"_s));
        QVERIFY(answer(u"Remove"_s));
        QVERIFY(desk.table(u"SBCs"_s, 1));
        QCOMPARE(await(readSbcs(desk.ports))->sbcs.constFirst().name, u"Berlin"_s);
    }

    void templatesAreMadeCopiedAndRemoved()
    {
        Desk desk;
        MainWindow &window = desk.open();
        window.showPage(MainWindow::Page::ScriptTemplates);
        WizardDriver driver(&window);
        QTableView *table = desk.table(u"Script templates"_s, 6);
        QVERIFY(table);
        table->selectRow(0); // built in: looked at and copied, nothing else
        QTRY_VERIFY(driver.shows(u"Show template"_s));
        QVERIFY(!driver.find(u"Remove template"_s)->isEnabled());
        QVERIFY(driver.click(u"Show template"_s));
        QWidget *shown = windowNamed(u"templateEditor"_s);
        QVERIFY(shown);
        QVERIFY(WizardDriver(shown).find<QPlainTextEdit>(u"Template text"_s)->isReadOnly());
        QVERIFY(!WizardDriver(shown).shows(u"Save"_s));
        QVERIFY(WizardDriver(shown).find<QPlainTextEdit>(u"Preview"_s)->toPlainText().contains(u"Contoso1"_s));
        QVERIFY(WizardDriver(shown).click(u"Close"_s));

        QVERIFY(activate(&window));
        QVERIFY(driver.click(u"New template"_s));
        WizardDriver editor(windowNamed(u"templateEditor"_s));
        auto *source = editor.find<QPlainTextEdit>(u"Template text"_s);
        QVERIFY(source);
        source->setPlainText(u"name {{Nothing}}\npassword {{ClientSecret}}\n"_s);
        QVERIFY(editor.click(u"Save"_s)); // refused, and said why
        QVERIFY(!editor.saidAbout(u"Template name"_s).isEmpty());
        QVERIFY(editor.saidAbout(u"Template text"_s).contains(u"Line 1: "_s));
        QVERIFY(editor.saidAbout(u"Template text"_s).contains(u"Line 2: "_s));
        QVERIFY(editor.find<QPlainTextEdit>(u"Preview"_s)->toPlainText().isEmpty());
        QVERIFY(await(readTemplates(desk.ports))->own.isEmpty());
        source->setPlainText(u"name "_s);
        source->moveCursor(QTextCursor::End);
        auto *list = editor.find<QTreeWidget>(u"Placeholders"_s);
        list->setCurrentItem(list->findItems(u"SbcName"_s, Qt::MatchExactly).constFirst());
        QVERIFY(editor.click(u"Insert placeholder"_s));
        QCOMPARE(source->toPlainText(), u"name {{SbcName}}"_s);
        QTRY_COMPARE(editor.find<QPlainTextEdit>(u"Preview"_s)->toPlainText(), u"name \"SBC Frankfurt\""_s);
        QVERIFY(editor.type(u"Template name"_s, table->model()->index(0, 0).data().toString())); // taken
        QVERIFY(editor.click(u"Save"_s));
        QTRY_VERIFY(!editor.saidAbout(u"Template name"_s).isEmpty());
        QVERIFY(editor.type(u"Template name"_s, u"A first one"_s));
        QVERIFY(editor.click(u"Save"_s));
        QVERIFY(desk.table(u"Script templates"_s, 7));
        QCOMPARE(await(readTemplates(desk.ports))->own.constFirst().text, u"name {{SbcName}}"_s);

        QVERIFY(activate(&window));
        table->selectRow(0);
        QTRY_VERIFY(driver.shows(u"Edit template"_s));
        QVERIFY(driver.click(u"Duplicate template"_s));
        WizardDriver copy(windowNamed(u"templateEditor"_s));
        QCOMPARE(copy.find<QLineEdit>(u"Template name"_s)->text(), u"A first one (copy)"_s);
        QVERIFY(copy.click(u"Save"_s));
        QVERIFY(desk.table(u"Script templates"_s, 8));
        QVERIFY(activate(&window));
        table->selectRow(0);
        QVERIFY(driver.click(u"Remove template"_s));
        QVERIFY(answer(u"Remove"_s));
        QVERIFY(desk.table(u"Script templates"_s, 7));
        QCOMPARE(await(readTemplates(desk.ports))->own.size(), 1);
    }
};

QTEST_MAIN(TstSettingsPages)
#include "tst_settingspages.moc"
