// One walk through a wizard, mostly the Onboarding wizard, with keys and mouse; every page is seen before it is left.
#pragma once

#include "tests/tour/sandbox.h"
#include "tests/tour/stage.h"
#include "tests/wizards/laterpages.h"
#include "tests/wizards/wizarddriver.h"

class QTableView;
class QWizard;

namespace TenantLink
{

class Walk
{
public:
    /// Waits for the wizard's window. `pictures`: of every page.
    Walk(Stage &stage, bool pictures);
    /// Any wizard, at any page.
    Walk(Stage &stage, QLatin1StringView wizard, QLatin1StringView page);

    void chooseCustomer(const QString &name);
    void start();
    void nameService(const QString &shortName, const QString &fullName, int users);
    void enterRegistration(const SandboxTenant &tenant, const QString &secret);
    /// Back at Known registration: another secret.
    void enterSecret(const QString &secret);
    /// Next, and waits for the verdict.
    void validate(const QString &verdict);
    void continueAnyway();
    void toSummary();
    /// Create service, and waits for what it says.
    void create(const QString &status);
    void finish();

    /// Next, and waits for the page.
    void next(QLatin1StringView page);
    void click(const QString &name);
    void type(const QString &field, const QString &text);
    void paste(const QString &field, const QString &text);
    void picture(const QString &name);
    [[nodiscard]] QWizard *wizard() const { return m_wizard; }
    [[nodiscard]] const WizardDriver &driver() const { return m_driver; }

private:
    void untilAt(QLatin1StringView page);

    Stage &m_stage;
    bool m_pictures;
    QWizard *m_wizard;
    WizardDriver m_driver;
};

/// Clicks the row whose first column says so.
void clickRow(Stage &stage, QTableView *table, const QString &text);
/// What the table shows in that row under that title; empty while the row is not there.
[[nodiscard]] QString cell(const QTableView *table, const QString &row, const QString &title);

} // namespace TenantLink
