// Summary: everything chosen, the secret masked, Edit links that jump back and lose nothing; and Create service.
#include "tests/wizards/texts.h"
#include "tests/wizards/world.h"

#include "models/domain/failuretext.h"
#include "wizards/onboarding/pages/summarylines.h"

#include <QDir>
#include <QFileDialog>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace TenantLink;
using namespace Qt::StringLiterals;

namespace
{
const QString CarrierPassword = u"Carrier~pass-word_01"_s;

QString said(QWizard *wizard) { return visibleTexts(wizard).join(u'\n'); }
} // namespace

class SummaryPageTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everythingIsThere()
    {
        World world;
        Guard wizard(world.open());
        QVERIFY(goTo(wizard, At::Summary));
        const QString shown = visibleTexts(wizard).join(u'\n');
        for (const QString &text :
             {u"Contoso Ltd"_s, u"Contoso Voice"_s, u"contoso1"_s, u"Hosted Essentials+"_s, FakeTenant::Id,
              FakeTenant::Client, u"admin@contoso.com"_s, u"The App registration is valid"_s})
            QVERIFY2(shown.contains(text), qPrintable(text));
        QVERIFY(!shown.contains(FakeTenant::SecretText));
        QVERIFY(!shown.contains(FakeTenant::SecretText.mid(3, 6)));
    }

    void editLinksJumpBack_data()
    {
        QTest::addColumn<QString>("link");
        QTest::addColumn<QString>("page");
        QTest::newRow("customer") << u"Edit Customer"_s << QString(OnboardingPages::Customer);
        QTest::newRow("tenant") << u"Edit Tenant details"_s << QString(OnboardingPages::Tenant);
        QTest::newRow("registration") << u"Edit Known registration"_s << QString(OnboardingPages::Registration);
        QTest::newRow("m365") << u"Edit Microsoft 365 settings"_s << QString(OnboardingPages::M365Settings);
        QTest::newRow("routing") << u"Edit Routing and DNS"_s << QString(OnboardingPages::Routing);
        QTest::newRow("sip") << u"Edit SIP connection"_s << QString(OnboardingPages::Sip);
        QTest::newRow("validation") << u"Show Validation"_s << QString(OnboardingPages::Validation);
    }
    void editLinksJumpBack()
    {
        QFETCH(QString, link);
        QFETCH(QString, page);
        World world;
        Guard wizard(world.open());
        QVERIFY(goTo(wizard, At::Summary));
        WizardDriver driver(wizard);
        QVERIFY(driver.click(link));
        QCOMPARE(wizard->currentPage()->objectName(), page);
        const auto arrived = [&] { return isAt(wizard, OnboardingPages::Summary); };
        for (int i = 0; i < 10 && !arrived(); ++i) { // nothing typed was lost: Next leads back
            const QWizardPage *before = wizard->currentPage();
            QTest::mouseClick(wizard->button(QWizard::NextButton), Qt::LeftButton);
            QVERIFY(WizardDriver::wait([&] { return wizard->currentPage() != before; }));
        }
        QVERIFY(arrived());
        QVERIFY(visibleTexts(wizard).join(u'\n').contains(u"The App registration is valid"_s)); // still the same check
        QVERIFY(wizard->draft().secret.sameAs(Secret(FakeTenant::SecretText)));
    }

    void laterPagesAreThere()
    {
        World world;
        Guard wizard(world.open());
        QVERIFY(goTo(wizard, At::Sip));
        WizardDriver driver(wizard);
        QVERIFY(WizardDriver::wait([&] { return driver.find(u"Carrier user name"_s)->isEnabled(); }));
        QVERIFY(driver.type(u"Carrier user name"_s, u"carrier7"_s));
        QVERIFY(driver.type(u"Carrier password"_s, CarrierPassword));
        QVERIFY(driver.type(u"Main line"_s, u"+4930123456"_s));
        QVERIFY(onward(wizard));
        QVERIFY(WizardDriver::wait([&] { return said(wizard).contains(u"Frankfurt - sbc.northwind.example:5061"_s); }));
        for (const QString &text :
             {u"contoso.onmicrosoft.com"_s, u"contoso1.sbc.northwind.example"_s,
              u"Ump-Activation-User@contoso1.sbc.northwind.example"_s, u"carrier7"_s, u"+4930123456"_s, u"No limit"_s})
            QVERIFY2(said(wizard).contains(text), qPrintable(text));
        QVERIFY(!said(wizard).contains(u"Channel PO Number"_s)); // not asked for
        QVERIFY(!said(wizard).contains(CarrierPassword));
        QVERIFY(!driver.shows(u"Edit Commercial information"_s));
    }

    void keptAsPdf()
    {
        World world;
        Guard wizard(world.open());
        QVERIFY(goTo(wizard, At::Summary));
        WizardDriver driver(wizard);
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"summary.pdf"_s);
        const auto save = [&](const QString &name) {
            QVERIFY(driver.click(u"Save as PDF"_s));
            auto *dialog = wizard->findChild<QFileDialog *>(u"saveFile"_s);
            QVERIFY(dialog);
            QVERIFY(dialog->selectedFiles().join(u' ').endsWith(u"contoso1.pdf"_s));
            Q_EMIT dialog->fileSelected(name); // as if it was chosen
            dialog->close();
            QVERIFY(WizardDriver::wait([&] { return !wizard->findChild<QFileDialog *>(u"saveFile"_s); }));
        };
        save(folder.filePath(u"missing/summary.pdf"_s));
        QVERIFY(driver.waitFor(describe(Failure{FailureCode::FileUnwritable,
                                                QDir::toNativeSeparators(folder.filePath(u"missing/summary.pdf"_s))})
                                   .what));
        save(file);
        QVERIFY(driver.waitFor(u"Saved as %1."_s.arg(QDir::toNativeSeparators(file))));
        QFile pdf(file);
        QVERIFY(pdf.open(QIODevice::ReadOnly));
        QVERIFY(pdf.read(5) == "%PDF-");
        QVERIFY(pdf.size() > 2000);
    }

    void onPaperItSaysTheSame()
    {
        World world;
        OnboardingState state{world.ports, OnboardingDraft()};
        state.draft.customerName = u"<b>Contoso</b> & sons"_s;
        state.draft.shortName = u"contoso1"_s;
        state.draft.secret = Secret(FakeTenant::SecretText);
        state.draft.carrierPassword = Secret(CarrierPassword);
        state.commercial = CommercialSettings{true, {}, 1};
        state.draft.setup.commercial.poNumber = u"PO-4711"_s;
        const QString html = summaryDocument(u"Summary"_s, summaryOf(state, nullptr));
        QVERIFY(html.contains(u"&lt;b&gt;Contoso&lt;/b&gt; &amp; sons"_s));
        QVERIFY(html.contains(u"PO-4711"_s));
        QVERIFY(!html.contains(FakeTenant::SecretText.mid(3, 6)));
        QVERIFY(!html.contains(CarrierPassword));
        state.draft.setup.commercial.approvedVersion = QString(64, u'a');
        const QList<SummarySection> all = summaryOf(state, nullptr);
        QCOMPARE(all.size(), qsizetype(SummarySection::Parts));
        for (qsizetype i = 0; i < all.size(); ++i) // the page has room for no more
            QVERIFY(all.at(i).lines.size() <= SummarySection::MostLines.at(static_cast<size_t>(i)));
    }

    void sharedSecretIsWarnedOf()
    {
        World world;
        Service other = namedService(u"contoso0"_s);
        other.registration.clientId = FakeTenant::Client;
        other.registration.secret = SecretId::create();
        world.keychain->entries.insert(*other.registration.secret, Secret(FakeTenant::SecretText));
        world.store->allServices += other;
        Guard wizard(world.open());
        QVERIFY(goTo(wizard, At::Summary));
        QVERIFY(WizardDriver::wait([&] { return visibleTexts(wizard).join(u'\n').contains(u"same client secret"_s); }));
    }

    void failedCreationLosesNothing_data()
    {
        QTest::addColumn<QString>("call"); // of the store; empty: the keychain
        QTest::addColumn<int>("code");
        QTest::newRow("keychain missing") << QString() << int(FailureCode::KeychainMissing);
        QTest::newRow("keychain locked") << QString() << int(FailureCode::KeychainLocked);
        QTest::newRow("intent, disk full") << u"beginIntent"_s << int(FailureCode::DiskFull);
        QTest::newRow("commit, locked") << u"createService"_s << int(FailureCode::StoreLocked);
        QTest::newRow("commit, customer gone") << u"createService"_s << int(FailureCode::NoLongerThere);
    }
    void failedCreationLosesNothing()
    {
        QFETCH(QString, call);
        QFETCH(int, code);
        World world;
        Guard wizard(world.open());
        QSignalSpy created(wizard, &OnboardingWizard::serviceCreated);
        QVERIFY(goTo(wizard, At::Summary));
        const Failure failure{static_cast<FailureCode>(code)};
        if (call.isEmpty())
            world.keychain->broken = failure.code;
        else
            world.store->failures.insert(call, failure);
        QVERIFY(next(wizard, OnboardingPages::Create));
        WizardDriver driver(wizard);
        QVERIFY(driver.waitFor(u"Try again"_s));
        QCOMPARE(driver.focused(), u"Try again"_s);
        QVERIFY(wizard->button(QWizard::BackButton)->isEnabled());
        QVERIFY(wizard->button(QWizard::CancelButton)->isEnabled());
        QVERIFY(!wizard->button(QWizard::FinishButton)->isEnabled());
        QVERIFY(world.keychain->entries.isEmpty());
        QVERIFY(world.store->intents.isEmpty());
        world.keychain->broken.reset();
        world.store->failures.clear();
        driver.key(Qt::Key_Return);
        QVERIFY(driver.waitFor(ServiceSaved));
        QCOMPARE(created.size(), 1);
        QCOMPARE(world.keychain->entries.size(), 1);
    }

    void nameTakenMeanwhile()
    {
        World world;
        Guard wizard(world.open());
        QVERIFY(goTo(wizard, At::Summary));
        Service other = namedService(u"CONTOSO1"_s);
        world.store->allServices += other;
        QVERIFY(next(wizard, OnboardingPages::Create));
        WizardDriver driver(wizard);
        QVERIFY(driver.waitFor(u"Change the short name"_s));
        QVERIFY(!driver.shows(u"Try again"_s));
        driver.key(Qt::Key_Return);
        QVERIFY(isAt(wizard, OnboardingPages::Tenant));
        QCOMPARE(driver.focused(), u"Unique Short Name"_s);
        QVERIFY(driver.saidAbout(u"Unique Short Name"_s).contains(u"Another service"_s));
        QVERIFY(driver.type(u"Unique Short Name"_s, u"contoso2"_s));
        QVERIFY(next(wizard, OnboardingPages::Registration));
        QVERIFY(next(wizard, OnboardingPages::Validation));
        QVERIFY(onward(wizard));
        QVERIFY(next(wizard, OnboardingPages::Create));
        QVERIFY(driver.waitFor(ServiceSaved));
        QCOMPARE(world.store->allServices.last().shortName, u"contoso2"_s);
    }
};

QTEST_MAIN(SummaryPageTest)
#include "tst_summarypage.moc"
