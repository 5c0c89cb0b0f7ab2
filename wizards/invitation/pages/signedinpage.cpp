#include "wizards/invitation/pages/signedinpage.h"

#include "wizards/common/cloudbanner.h"
#include "wizards/common/names.h"
#include "wizards/common/signedinview.h"

#include <QAbstractButton>
#include <QVBoxLayout>
#include <QWizard>

namespace TenantLink
{

SignedInPage::SignedInPage(SharedInvitation state, QWidget *parent)
    : WizardPage(InvitationPages::SignedIn, parent), m_state(std::move(state)), m_banner(new CloudBanner(bodyWidget())),
      m_view(new SignedInView(bodyWidget()))
{
    body()->addWidget(m_banner);
    body()->addWidget(m_view);
    body()->addStretch(1);
    connect(m_view, &SignedInView::changed, this, &QWizardPage::completeChanged);
    connect(m_view, &SignedInView::signInAgainAsked, this, [this] {
        m_state->create.signedIn.reset();
        m_state->create.confirmed = false;
        wizard()->back(); // to the sign-in, which finds nobody signed in
    });
    retranslate();
}

void SignedInPage::initializePage()
{
    m_banner->setCloud(m_state->cloud());
    const CreateState &create = m_state->create;
    if (create.signedIn)
        m_view->setSignedIn(*create.signedIn, SignInExpectation{create.adminUpn, m_state->tenantExpected()},
                            create.confirmed);
}

bool SignedInPage::isComplete() const { return m_state->create.signedIn && m_view->mayGoOn(); }

bool SignedInPage::validatePage()
{
    m_state->create.confirmed = isComplete();
    return m_state->create.confirmed;
}

QWidget *SignedInPage::firstField() const
{
    QWidget *asked = m_view->firstField();
    return asked ? asked : static_cast<QWidget *>(wizard()->button(QWizard::NextButton));
}

void SignedInPage::retranslate()
{
    setTexts(tr("Signed in"), tr("Check who signed in, where and through which application before you go on."));
    setButtonText(QWizard::NextButton, tr("&Next step"));
    if (wizard() && wizard()->currentPage() == this) // a change of language reaches the wizard before its pages
        nameButton(wizard()->button(QWizard::NextButton), tr("&Next step"));
}

} // namespace TenantLink
