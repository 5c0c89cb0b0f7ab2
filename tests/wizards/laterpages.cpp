#include "tests/wizards/laterpages.h"

#include "tests/wizards/wizarddriver.h"
#include "wizards/onboarding/state.h"

#include <QComboBox>
#include <QDialog>
#include <QWizard>

namespace TenantLink
{

using namespace Qt::StringLiterals;

bool fillLater(QWizard *wizard)
{
    static const QString Domain = u"sbc.northwind.example"_s;
    WizardDriver driver(wizard);
    const QString at = wizard->currentPage()->objectName();
    if (at == OnboardingPages::Routing) {
        const auto *domain = driver.find<QComboBox>(u"SBC domain"_s);
        const auto none = [&] { return driver.saidAbout(u"SBC domain"_s).contains(u"No SBC is known"_s); };
        if (!domain || !WizardDriver::wait([&] { return !domain->currentText().isEmpty() || none(); }))
            return false;
        return !domain->currentText().isEmpty() || driver.type(u"SBC domain"_s, Domain);
    }
    if (at != OnboardingPages::Sip)
        return true;
    const auto *sbc = driver.find<QComboBox>(u"SBC"_s);
    if (!sbc || !WizardDriver::wait([&] { return sbc->isEnabled(); }))
        return false;
    if (!sbc->currentData().toString().isEmpty())
        return true;
    if (!driver.click(u"Add SBC"_s))
        return false;
    auto *dialog = wizard->findChild<QDialog *>(u"sbcDialog"_s);
    if (!dialog || !WizardDriver::wait([&] { return dialog->isVisible(); }))
        return false;
    WizardDriver adding(dialog);
    return adding.type(u"Name"_s, u"Frankfurt"_s) && adding.click(u"Save"_s) &&
           WizardDriver::wait([&] { return !sbc->currentData().toString().isEmpty(); });
}

} // namespace TenantLink
