// The world of one wizard test: fakes behind the ports, one customer, and the way to each page.
#pragma once

#include "tests/wizards/fakemicrosoft.h"
#include "tests/wizards/memorystore.h"
#include "tests/wizards/wizarddriver.h"
#include "wizards/onboarding/onboardingwizard.h"

namespace TenantLink
{

struct World {
    World();

    std::shared_ptr<MemoryStore> store;
    std::shared_ptr<FakeMicrosoft> microsoft;
    std::shared_ptr<MemoryKeychain> keychain;
    Ports ports;
    Customer contoso;

    /// A shown wizard with nothing entered. It deletes itself when closed.
    [[nodiscard]] QPointer<OnboardingWizard> open(const OnboardingDraft &draft = {}) const;
};

/// Owns an opened wizard for the length of a test.
class Guard
{
public:
    explicit Guard(QPointer<OnboardingWizard> wizard) : m_wizard(std::move(wizard)) {}
    ~Guard() { close(); }
    Q_DISABLE_COPY_MOVE(Guard)
    operator OnboardingWizard *() const { return m_wizard; }
    OnboardingWizard *operator->() const { return m_wizard; }
    [[nodiscard]] bool gone() const { return m_wizard.isNull(); }
    /// Without questions, as a test's end.
    void close() { std::unique_ptr<OnboardingWizard>(m_wizard.data()).reset(); }

private:
    QPointer<OnboardingWizard> m_wizard;
};

/// The pages in their order, by objectName.
enum class At { Customer, Start, Tenant, Registration, Validation, Summary, Create };

/// Fills the pages with keys and goes Next until `at` is shown; false if it got stuck.
[[nodiscard]] bool goTo(QWizard *wizard, At at);
[[nodiscard]] bool isAt(const QWizard *wizard, QLatin1StringView page);
/// Next by its button, then waits for that page.
[[nodiscard]] bool next(QWizard *wizard, QLatin1StringView page);

[[nodiscard]] Catalogue testCatalogue();

} // namespace TenantLink
