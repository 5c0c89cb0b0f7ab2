// The world of one wizard test: fakes behind the ports, one customer, and the way to each page.
#pragma once

#include "models/domain/mail.h"
#include "models/domain/sbc.h"
#include "tests/wizards/fakedesktop.h"
#include "tests/wizards/fakemicrosoft.h"
#include "tests/wizards/laterpages.h"
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
    std::shared_ptr<NotingDesktop> desktop;
    std::shared_ptr<UnaskedMailer> mailer;
    std::shared_ptr<NotingFiles> files;
    Ports ports;
    Customer contoso;
    Sbc sbc; ///< the only one

    /// Provider and, if wanted, mail server are set up.
    void canInvite(bool mailServer = true) const;
    /// Contoso's, in the store; one that is Complete has a registration that FakeMicrosoft accepts.
    Invitation invitation(const QString &shortName, InvitationStatus status) const;

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
enum class At {
    Customer,
    Start,
    Tenant,
    Registration,
    Validation,
    M365Settings,
    Routing,
    Sip,
    Summary,
    Create,
    SendLink,
    Invited,
    Pending,
    Details,
    Commercial ///< only where it is asked for
};

/// Fills the pages with keys and goes Next until `at` is shown; false if it got stuck. SendLink and Invited need
/// World::canInvite(), Pending and Details an invitation "invited1" that is Complete. It goes on from Start, too.
[[nodiscard]] bool goTo(QWizard *wizard, At at);
[[nodiscard]] bool isAt(const QWizard *wizard, QLatin1StringView page);
/// Next by its button, then waits for that page.
[[nodiscard]] bool next(QWizard *wizard, QLatin1StringView page);
/// From Validation or any page behind it, with what those pages suggest, until `page`.
[[nodiscard]] bool onward(QWizard *wizard, QLatin1StringView page = OnboardingPages::Summary);

[[nodiscard]] Catalogue testCatalogue();

} // namespace TenantLink
