// Commercial information: asked only where the provider wants it; the present Terms and Conditions must be approved.
#include "models/flows/configuration.h"
#include "models/ports/person.h"
#include "tests/support/await.h"
#include "tests/wizards/world.h"
#include "wizards/common/termsview.h"

#include <QCheckBox>
#include <QComboBox>
#include <QTableView>

using namespace TenantLink;
using namespace Qt::StringLiterals;

class CommercialPageTest : public QObject
{
    Q_OBJECT

    static TermsDocument terms(const QByteArray &text) { return termsFromFile(u"terms.md"_s, text).value(); }
    static CommercialSettings wanted(const World &world, const TermsDocument &document)
    {
        CommercialSettings settings = await(readCommercial(world.ports)).value();
        settings.enabled = true;
        settings.terms = document;
        return await(saveCommercial(world.ports, settings)).value();
    }
    static bool toCommercial(QWizard *wizard)
    {
        auto *table = WizardDriver(wizard).find<QTableView>(u"Customers"_s);
        if (!table || !WizardDriver::wait([table] { return table->model()->rowCount() > 0; }))
            return false;
        table->selectRow(0);
        return next(wizard, OnboardingPages::Commercial);
    }
    static bool pressNext(const QWizard *wizard)
    {
        QAbstractButton *button = wizard->button(QWizard::NextButton);
        QTest::mouseClick(button, Qt::LeftButton);
        return !isAt(wizard, OnboardingPages::Commercial);
    }

private Q_SLOTS:
    void notAskedWhereNotWanted()
    {
        World world;
        Guard wizard(world.open());
        QVERIFY(goTo(wizard, At::Start));
        QVERIFY(!wizard->draft().setup.commercial.given);
    }

    void filledInByKeysAndKept()
    {
        World world;
        const CommercialSettings settings = wanted(world, terms("# Terms\n\nPay **in time**."));
        Guard wizard(world.open());
        QVERIFY(toCommercial(wizard));
        WizardDriver driver(wizard);
        QCOMPARE(driver.focused(), u"Channel PO Number"_s);
        const auto *view = driver.find<TermsView>(u"Terms and Conditions"_s);
        QVERIFY(view);
        QCOMPARE(view->toPlainText(), u"Terms\nPay in time."_s); // rendered
        QVERIFY(!pressNext(wizard));
        QVERIFY(!driver.saidAbout(u"Channel PO Number"_s).isEmpty());
        QVERIFY(!driver.saidAbout(u"Click to approve"_s).isEmpty());
        QCOMPARE(driver.focused(), u"Channel PO Number"_s);
        QVERIFY(driver.type(u"Channel PO Number"_s, QString(61, u'1')));
        QVERIFY(driver.saidAbout(u"Channel PO Number"_s).contains(u"60"_s));
        QVERIFY(driver.type(u"Channel PO Number"_s, u"PO-77"_s));
        QVERIFY(driver.saidAbout(u"Channel PO Number"_s).isEmpty());
        QVERIFY(!pressNext(wizard));
        QCOMPARE(driver.focused(), u"Click to approve"_s);
        QTest::keyClick(driver.find(u"Click to approve"_s), Qt::Key_Space);
        QVERIFY(driver.saidAbout(u"Click to approve"_s).isEmpty());
        driver.find<QComboBox>(u"Terms"_s)->setCurrentIndex(2);
        driver.find<QComboBox>(u"Payment Terms"_s)->setCurrentIndex(1);
        driver.find<QComboBox>(u"Deployment Type"_s)->setCurrentIndex(1);
        QVERIFY(driver.type(u"DPA Number"_s, u"DPA-1"_s));
        QVERIFY(next(wizard, OnboardingPages::Start));

        const CommercialDetails details = wizard->draft().setup.commercial;
        QVERIFY(details.given);
        QCOMPARE(details.poNumber, u"PO-77"_s);
        QCOMPARE(details.dpaNumber, u"DPA-1"_s);
        QVERIFY(details.terms == Terms::Months24 && details.payment == PaymentTerms::PerYear);
        QVERIFY(details.deployment == DeploymentType::ProofOfConcept);
        QCOMPARE(details.approvedVersion, settings.terms.version);
        QCOMPARE(details.approvedBy, personName());
        QVERIFY(details.approvedAt.isValid());
        QVERIFY(details.approvedAt.timeSpec() == Qt::UTC);

        wizard->back();
        QVERIFY(isAt(wizard, OnboardingPages::Commercial));
        QVERIFY(driver.find<QCheckBox>(u"Click to approve"_s)->isChecked());
        QCOMPARE(driver.find<QLineEdit>(u"Channel PO Number"_s)->text(), u"PO-77"_s);
        driver.find<QCheckBox>(u"Click to approve"_s)->click(); // taken back
        QVERIFY(wizard->draft().setup.commercial.approvedVersion.isEmpty());
        QVERIFY(!wizard->draft().setup.commercial.approvedAt.isValid());
        QVERIFY(!pressNext(wizard));
    }

    void withoutADocumentNothingIsApproved()
    {
        World world;
        (void)wanted(world, {});
        Guard wizard(world.open());
        QVERIFY(toCommercial(wizard));
        WizardDriver driver(wizard);
        QVERIFY(!driver.shows(u"Click to approve"_s));
        QVERIFY(!driver.shows(u"Terms and Conditions"_s));
        QVERIFY(driver.type(u"Channel PO Number"_s, u"PO-77"_s));
        QVERIFY(next(wizard, OnboardingPages::Start));
        QVERIFY(wizard->draft().setup.commercial.approvedVersion.isEmpty());
    }

    void changedTermsAreApprovedAgain()
    {
        World world;
        const CommercialSettings first = wanted(world, terms("First"));
        OnboardingDraft draft;
        draft.customer = world.contoso.id;
        draft.customerName = world.contoso.name;
        draft.setup.commercial.given = true;
        draft.setup.commercial.poNumber = u"PO-1"_s;
        draft.setup.commercial.approvedVersion = first.terms.version;
        draft.setup.commercial.approvedAt = QDateTime({2026, 1, 1}, {1, 0}, Qt::UTC);
        draft.page = OnboardingPages::Start;
        {
            Guard wizard(world.open(draft)); // still the terms that were approved
            QVERIFY(WizardDriver::wait([&] { return isAt(wizard, OnboardingPages::Start); }));
            QCOMPARE(wizard->draft().setup.commercial.approvedAt, draft.setup.commercial.approvedAt);
        }
        const CommercialSettings second = wanted(world, terms("Second"));
        Guard wizard(world.open(draft));
        QVERIFY(WizardDriver::wait([&] { return isAt(wizard, OnboardingPages::Commercial); }));
        WizardDriver driver(wizard);
        QVERIFY(!driver.find<QCheckBox>(u"Click to approve"_s)->isChecked());
        QVERIFY(driver.saidAbout(u"Click to approve"_s).contains(u"changed"_s));
        QCOMPARE(driver.find<TermsView>(u"Terms and Conditions"_s)->toPlainText(), u"Second"_s);
        QVERIFY(!pressNext(wizard));
        QVERIFY(driver.click(u"Click to approve"_s));
        QVERIFY(driver.saidAbout(u"Click to approve"_s).isEmpty());
        QVERIFY(next(wizard, OnboardingPages::Start));
        QCOMPARE(wizard->draft().setup.commercial.approvedVersion, second.terms.version);
    }

    void nothingOfTheTermsIsLoadedOrFollowed()
    {
        World world;
        (void)wanted(world,
                     terms("![x](https://tracker.example/x.png) ![y](file:///etc/hostname)\n\n"
                           "<img src=\"https://tracker.example/z.png\"> <b>bold</b>\n\n[go](https://a.example)"));
        Guard wizard(world.open());
        QVERIFY(toCommercial(wizard));
        const auto *view = WizardDriver(wizard).find<TermsView>(u"Terms and Conditions"_s);
        QVERIFY(view);
        QTRY_VERIFY(view->refused() >= 2);                       // asked for, and answered by nothing
        QVERIFY(view->toPlainText().contains(u"<b>bold</b>"_s)); // HTML stays text
        QVERIFY(!view->openLinks() && !view->openExternalLinks());
    }
};

QTEST_MAIN(CommercialPageTest)
#include "tst_commercialpage.moc"
