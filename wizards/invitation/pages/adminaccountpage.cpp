#include "wizards/invitation/pages/adminaccountpage.h"

#include "models/domain/text.h"
#include "wizards/common/cloudbanner.h"
#include "wizards/common/failureview.h"
#include "wizards/common/names.h"
#include "wizards/common/plainlabel.h"
#include "wizards/common/signinmethod.h"

#include <QVBoxLayout>

namespace TenantLink
{

using namespace Qt::StringLiterals;

namespace
{
/// The administrator whom the provider or an earlier run named; empty where nobody did.
QString knownAdmin(const InvitationState &state)
{
    if (state.create.kept && !state.create.kept->plan.adminUpn.isEmpty())
        return state.create.kept->plan.adminUpn;
    const std::optional<Invitation> &own = state.opened->own;
    if (!own)
        return {};
    return own->adminEmail.isEmpty() ? own->invitationEmail : own->adminEmail;
}
} // namespace

AdminAccountPage::AdminAccountPage(SharedInvitation state, QWidget *parent)
    : WizardPage(InvitationPages::AdminAccount, parent), m_state(std::move(state)),
      m_banner(new CloudBanner(bodyWidget())), m_what(new PlainLabel(bodyWidget())),
      m_notSetUp(new FailureView(bodyWidget())), m_form(new SignInForm(bodyWidget()))
{
    body()->addWidget(m_banner);
    body()->addWidget(m_what);
    body()->addWidget(m_notSetUp);
    body()->addWidget(m_form);
    body()->addStretch(1);
    connect(m_form, &SignInForm::edited, this, &AdminAccountPage::takeInput);
    retranslate();
}

void AdminAccountPage::initializePage()
{
    CreateState &create = m_state->create;
    const QByteArray &ticket = m_state->opened->ticket.bytes;
    if (m_filledFor != ticket) {
        m_filledFor = ticket;
        create.method = m_state->ticket().signIn;
    }
    if (create.adminUpn.isEmpty())
        create.adminUpn = knownAdmin(*m_state);
    m_banner->setCloud(m_state->cloud());
    m_form->fill(create.adminUpn, create.method);
    const Cloud *cloud = m_state->cloud();
    const bool missing = m_state->signInClientId().isEmpty();
    m_notSetUp->setFailure(missing ? std::optional(Failure{FailureCode::SignInNotSetUp,
                                                           cleaned(cloud ? cloud->name : m_state->ticket().cloudId)})
                                   : std::nullopt);
    retranslate();
    Q_EMIT completeChanged();
}

bool AdminAccountPage::isComplete() const { return m_state->opened && !m_state->signInClientId().isEmpty(); }

bool AdminAccountPage::validatePage() { return isComplete() && m_form->check(); }

QWidget *AdminAccountPage::firstField() const { return m_form->firstField(); }

void AdminAccountPage::takeInput()
{
    CreateState &create = m_state->create;
    if (create.adminUpn != m_form->upn()) { // somebody else: signs in anew
        create.signedIn.reset();
        create.confirmed = false;
    }
    create.adminUpn = m_form->upn();
    create.method = m_form->method();
}

void AdminAccountPage::retranslate()
{
    setTexts(tr("Admin account"),
             tr("Sign in with an administrator's account of your tenant. Nothing is created before "
                "you have seen and confirmed what will be."));
    setButtonText(QWizard::NextButton, tr("Start &authentication"));
    if (wizard() && wizard()->currentPage() == this) // a change of language reaches the wizard before its pages
        nameButton(wizard()->button(QWizard::NextButton), tr("Start &authentication"));
    m_what->setText(
        tr("The account needs the role Global Administrator, or Privileged Role Administrator together with "
           "Application Administrator. With less, what is missing is said before anything is written."));
}

} // namespace TenantLink
