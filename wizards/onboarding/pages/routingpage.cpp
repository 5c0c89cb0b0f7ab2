#include "wizards/onboarding/pages/routingpage.h"

#include "models/domain/domainname.h"
#include "wizards/common/activationpanel.h"
#include "wizards/common/cloudbanner.h"
#include "wizards/common/routingform.h"

#include <QVBoxLayout>

namespace TenantLink
{

RoutingPage::RoutingPage(SharedState state, QWidget *parent)
    : WizardPage(OnboardingPages::Routing, parent), m_state(std::move(state)), m_banner(new CloudBanner(bodyWidget())),
      m_form(nullptr)
{
    const RequestSource source = [shared = m_state] { return readyRequest(shared->checkRequest()); };
    m_form = new RoutingForm(m_state->ports, source, bodyWidget());
    m_form->setSuggests(true);
    body()->addWidget(m_banner);
    body()->addWidget(m_form);
    body()->addStretch(1);
    connect(m_form, &RoutingForm::edited, this, [this] { m_state->draft.setup.routing = m_form->routing(); });
    retranslate();
}

void RoutingPage::initializePage()
{
    m_banner->setCloud(m_state->cloud());
    suggest();
    const TenantFacts *facts = m_state->currentFacts();
    m_form->activation()->setTenant(facts ? std::make_optional(*facts) : std::nullopt);
    m_form->activation()->setMayMake(mayMakeUsers(m_state->currentReport()));
    m_form->fill(m_state->draft.setup.routing, m_state->draft.cloudId);
    m_form->readSbcs();
}

void RoutingPage::cleanupPage() { m_form->stop(); }

bool RoutingPage::validatePage() { return m_form->check(); }

QWidget *RoutingPage::firstField() const { return m_form->firstField(); }

void RoutingPage::suggest()
{
    RoutingDetails &routing = m_state->draft.setup.routing;
    const QString suggested = suggestedLabel(m_state->draft.shortName);
    if (routing.label.isEmpty() || (!m_suggested.isEmpty() && routing.label == m_suggested))
        routing.label = suggested; // follows the short name until the person gives it a value of its own
    m_suggested = suggested;
}

void RoutingPage::retranslate()
{
    setTexts(tr("Routing and DNS"),
             tr("The customer gets a name of its own on the SBC's domain. The tenant has to know it and prove it."));
}

} // namespace TenantLink
