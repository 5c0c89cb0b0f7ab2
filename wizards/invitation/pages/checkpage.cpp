#include "wizards/invitation/pages/checkpage.h"

#include "wizards/common/checklistview.h"

#include <QWizard>

namespace TenantLink
{

CheckPage::CheckPage(SharedInvitation state, QWidget *parent)
    : ValidationStep(InvitationPages::Validation, parent), m_state(std::move(state))
{
    retranslate();
}

void CheckPage::run()
{
    m_state->checked.reset();
    m_state->report.reset();
    m_state->continuedAnyway = false;
    list()->clear();
    Q_EMIT started();
    check(m_state->ports, m_state->checkRequest());
}

void CheckPage::keep(const CheckRequest &request, const Report &report)
{
    m_state->checked = request;
    m_state->report = report;
}

// A reply names the tenant by its id: without one there is nothing to reply.
bool CheckPage::continuingHelps() const { return m_state->tenantId().has_value(); }

void CheckPage::continueAnyway()
{
    m_state->continuedAnyway = true;
    judge();
    wizard()->next();
}

void CheckPage::retranslate()
{
    setAdvice(tr("You can put this right and try again, or continue anyway: the provider will see what is missing."),
              tr("You chose to continue anyway. The provider will see what is missing."));
    ValidationStep::retranslate();
}

} // namespace TenantLink
