#include "wizards/invitation/pages/appregistrationpage.h"

#include "models/domain/text.h"
#include "wizards/common/cloudbanner.h"
#include "wizards/common/names.h"
#include "wizards/common/plainlabel.h"

#include <QVBoxLayout>

namespace TenantLink
{

using namespace Qt::StringLiterals;

AppRegistrationPage::AppRegistrationPage(SharedInvitation state, QWidget *parent)
    : WizardPage(InvitationPages::Registration, parent), m_state(std::move(state)),
      m_banner(new CloudBanner(bodyWidget())), m_receiver(new PlainLabel(bodyWidget())),
      m_fields(new RegistrationFields(m_state->ports, bodyWidget()))
{
    m_receiver->setObjectName(u"receiver"_s);
    body()->addWidget(m_banner);
    body()->addWidget(m_receiver);
    body()->addWidget(m_fields);
    body()->addStretch(1);
    connect(m_fields, &RegistrationFields::edited, this, [this] { m_state->input = m_fields->input(); });
    retranslate();
}

void AppRegistrationPage::initializePage()
{
    const Ticket &ticket = m_state->ticket();
    if (ticket.expectedTenant)
        m_state->input.tenant = ticket.expectedTenant->toString();
    m_banner->setCloud(m_state->cloud());
    m_fields->fill(ticket.cloudId, ticket.profileId, m_state->input);
    m_fields->setTenantFixed(ticket.expectedTenant.has_value());
    retranslate();
}

void AppRegistrationPage::retranslate()
{
    setTexts(tr("App registration"), tr("Enter the App registration of your tenant. It is checked with Microsoft on "
                                        "the next page; nothing is sent before."));
    setButtonText(QWizard::NextButton, tr("Start &authentication"));
    if (wizard() && wizard()->currentPage() == this) // a change of language reaches the wizard before its pages
        nameButton(wizard()->button(QWizard::NextButton), tr("Start &authentication"));
    if (!m_state->opened)
        return;
    const QString provider = cleaned(m_state->ticket().providerName);
    m_receiver->setText(m_state->own()
                            ? tr("The client secret goes to this computer's keychain.")
                            : tr("The client secret stays in memory only, until it is sealed for %1.").arg(provider));
}

} // namespace TenantLink
