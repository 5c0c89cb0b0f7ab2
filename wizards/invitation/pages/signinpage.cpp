#include "wizards/invitation/pages/signinpage.h"

#include "wizards/common/cloudbanner.h"
#include "wizards/common/signinview.h"

#include <QAbstractButton>
#include <QLocale>
#include <QVBoxLayout>
#include <QWizard>

namespace TenantLink
{

SignInPage::SignInPage(SharedInvitation state, QWidget *parent)
    : FlowPage(InvitationPages::SignIn, parent), m_state(std::move(state)), m_banner(new CloudBanner(bodyWidget())),
      m_view(new SignInView(m_state->ports, bodyWidget()))
{
    body()->addWidget(m_banner);
    body()->addWidget(m_view);
    body()->addStretch(1);
    connect(m_view, &SignInView::startAsked, this, [this](SignInMethod method) {
        m_state->create.method = method;
        m_state->create.signedIn.reset();
        start();
    });
    connect(m_view, &SignInView::failed, this, [this] { finish(false); });
    connect(m_view, &SignInView::signedIn, this, [this](const SignedIn &who) {
        m_state->create.signedIn = who;
        m_state->create.confirmed = false;
        finish(true);
        if (wizard()->currentPage() == this)
            wizard()->next();
    });
    retranslate();
}

void SignInPage::entered()
{
    m_banner->setCloud(m_state->cloud());
    if (!m_state->create.signedIn) {
        if (phase() != Phase::Running)
            start();
        return;
    }
    if (phase() != Phase::Running) {
        m_view->setDone(*m_state->create.signedIn);
        finish(true);
    }
}

void SignInPage::run()
{
    const CreateState &create = m_state->create;
    const std::optional<TenantId> expected = m_state->tenantExpected();
    SignInRequest request;
    request.cloudId = m_state->ticket().cloudId;
    request.tenant = expected ? expected->toString() : tenantOfUpn(create.adminUpn);
    request.clientId = m_state->signInClientId();
    request.scopes = m_state->signInScopes();
    request.loginHint = create.adminUpn;
    request.language = QLocale().name().section(u'_', 0, 0);
    Q_EMIT started();
    m_view->run(work(), request, create.method);
}

QWidget *SignInPage::firstField() const
{
    return phase() == Phase::Well ? wizard()->button(QWizard::NextButton) : m_view->firstField();
}

void SignInPage::phaseChanged()
{
    if (phase() == Phase::Idle) // Back, or the window closes: the code is not to be seen any more
        m_view->clear();
}

void SignInPage::retranslate()
{
    setTexts(tr("Sign in"), tr("You sign in at Microsoft. TenantLink never sees your password."));
}

} // namespace TenantLink
