// One page of the Onboarding wizard between two empty ones, with a state that is filled in already.
#pragma once

#include "tests/wizards/world.h"

#include <memory>

namespace TenantLink
{

/// What the pages before have left: a registration that FakeMicrosoft accepts.
[[nodiscard]] inline SharedState filledState(const World &world)
{
    auto state = std::make_shared<OnboardingState>();
    state->ports = world.ports;
    state->draft.customer = world.contoso.id;
    state->draft.shortName = QStringLiteral("Contoso_1");
    state->draft.licensedUsers = 7;
    state->draft.cloudId = QStringLiteral("global");
    state->draft.tenant = FakeTenant::Id;
    state->draft.clientId = FakeTenant::Client;
    state->draft.secret = Secret(FakeTenant::SecretText);
    return state;
}

template <class Page>
class OnePage
{
public:
    explicit OnePage(SharedState filled) : state(std::move(filled))
    {
        wizard.setOption(QWizard::NoCancelButtonOnLastPage);
        wizard.addPage(new QWizardPage);
        page = new Page(state);
        wizard.addPage(page);
        wizard.addPage(new QWizardPage);
        wizard.setButtonText(QWizard::NextButton, QStringLiteral("&Next"));
        wizard.show();
        if (!QTest::qWaitForWindowActive(&wizard))
            qWarning("the wizard did not become active");
    }
    [[nodiscard]] bool enter()
    {
        wizard.next();
        page->takeFocus();
        return wizard.currentPage() == page;
    }
    [[nodiscard]] bool leave() ///< by Next
    {
        wizard.next();
        return wizard.currentPage() != page;
    }

    SharedState state;
    QWizard wizard;
    Page *page = nullptr;
    WizardDriver driver{&wizard};
};

} // namespace TenantLink
