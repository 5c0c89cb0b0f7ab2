#include "wizards/onboarding/pages/startpage.h"

#include "models/domain/text.h"
#include "wizards/common/fieldproblem.h"
#include "wizards/common/names.h"
#include "wizards/common/plainlabel.h"

#include <QRadioButton>
#include <QVBoxLayout>

namespace TenantLink
{

StartPage::StartPage(SharedState state, QWidget *parent)
    : WizardPage(OnboardingPages::Start, parent), m_state(std::move(state)),
      m_newTenant(new QRadioButton(bodyWidget())), m_newTenantText(new PlainLabel(bodyWidget())),
      m_invitations(new QRadioButton(bodyWidget())), m_noInvitations(new PlainLabel(bodyWidget())),
      m_problem(new FieldProblem(m_invitations, bodyWidget()))
{
    for (QWidget *widget :
         std::initializer_list<QWidget *>{m_newTenant, m_newTenantText, m_invitations, m_noInvitations, m_problem})
        body()->addWidget(widget);
    body()->addStretch(1);
    for (PlainLabel *text : {m_newTenantText, m_noInvitations})
        text->setIndent(fontMetrics().height() * 3 / 2);
    m_newTenant->setChecked(true);
    connect(m_newTenant, &QRadioButton::toggled, this, &StartPage::showChoice);
    retranslate();
}

void StartPage::initializePage()
{
    m_refused = false;
    retranslate();
}

bool StartPage::validatePage()
{
    m_refused = m_invitations->isChecked();
    showChoice();
    return !m_refused;
}

QWidget *StartPage::firstField() const { return m_newTenant->isChecked() ? m_newTenant : m_invitations; }

void StartPage::retranslate()
{
    setTexts(tr("Start"), tr("Add a tenant of this customer yourself, or go on with one whose administrator answered "
                             "an invitation."));
    nameButton(m_newTenant, tr("&Add New Tenant"));
    nameButton(m_invitations, tr("&Pending Invitations"));
    m_newTenantText->setText(tr("You enter the service's details and authenticate the tenant."));
    m_noInvitations->setText(tr("There are no invitations for %1 yet.").arg(cleaned(m_state->draft.customerName)));
    showChoice();
}

void StartPage::showChoice()
{
    if (m_newTenant->isChecked())
        m_refused = false;
    m_problem->setProblem(m_refused ? tr("There is no invitation to go on with. Choose Add New Tenant.") : QString());
}

} // namespace TenantLink
