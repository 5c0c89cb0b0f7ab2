#include "wizards/invitation/pages/welcomepage.h"

#include "models/domain/text.h"
#include "wizards/common/cloudbanner.h"
#include "wizards/common/failureview.h"
#include "wizards/common/names.h"
#include "wizards/common/plainlabel.h"
#include "wizards/invitation/confirmprovider.h"
#include "wizards/invitation/invitationfacts.h"
#include "wizards/invitation/rightsview.h"

#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace TenantLink
{

using namespace Qt::StringLiterals;

namespace
{
/// Is something else wrong than this link? Then the same link may open a moment later.
bool worthAnotherTry(const Failure &failure)
{
    return onlyNotRemembered(failure) || failure.code == FailureCode::NoLongerThere;
}
} // namespace

WelcomePage::WelcomePage(SharedInvitation state, QWidget *parent)
    : FlowPage(InvitationPages::Welcome, parent), m_state(std::move(state)), m_banner(new CloudBanner(bodyWidget())),
      m_opening(new PlainLabel(bodyWidget())), m_failure(new FailureView(bodyWidget())),
      m_content(new QWidget(bodyWidget())), m_headline(new PlainLabel(m_content)),
      m_refused(new FailureView(m_content)), m_contact(new PlainLabel(m_content)),
      m_facts(new InvitationFacts(m_state, m_content)), m_confirm(new ConfirmProvider(m_state, m_content)),
      m_decides(new PlainLabel(m_content)), m_further(new QWidget(m_content)), m_steps(new PlainLabel(m_further)),
      m_rights(new RightsView(m_state->ports.catalogue, m_further)), m_use(new QRadioButton(m_further)),
      m_create(new QRadioButton(m_further)), m_createNote(new PlainLabel(m_further)), m_kept(new PlainLabel(m_content))
{
    m_headline->setObjectName(u"headline"_s);
    m_headline->setBold(true);
    m_refused->setObjectName(u"refused"_s);
    m_decides->setObjectName(u"providerDecides"_s);
    m_use->setObjectName(u"useRegistration"_s);
    m_create->setObjectName(u"createRegistration"_s);
    m_use->setChecked(true);
    m_kept->setObjectName(u"begunBefore"_s);
    m_kept->setBold(true);
    m_failure->setRetryOffered(true);
    auto *further = new QVBoxLayout(m_further);
    further->setContentsMargins(0, 0, 0, 0);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_steps, m_use, m_create, m_createNote, m_rights})
        further->addWidget(widget);
    auto *content = new QVBoxLayout(m_content);
    content->setContentsMargins(0, 0, 0, 0);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_headline, m_refused, m_contact, m_kept, m_facts,
                                                            m_decides, m_confirm, m_further})
        content->addWidget(widget);
    body()->addWidget(m_banner);
    body()->addWidget(m_opening);
    body()->addWidget(m_failure);
    body()->addWidget(m_content);
    body()->addStretch(1);
    connect(m_failure, &FailureView::retryAsked, this, &FlowPage::start);
    connect(m_create, &QRadioButton::toggled, this,
            [this](bool creates) { choosePath(creates ? Path::CreateRegistration : Path::UseRegistration); });
    connect(m_confirm, &ConfirmProvider::changed, this, [this] {
        refresh();
        Q_EMIT completeChanged();
        if (m_state->opened && m_state->opened->trust == Trust::Confirmed && isComplete()) {
            wizard()->button(QWizard::NextButton)->setFocus(Qt::TabFocusReason);
            findChild<QScrollArea *>()->verticalScrollBar()->setValue(0); // who was confirmed is read before Next
        }
    });
    retranslate();
}

void WelcomePage::initializePage()
{
    m_failure->setFailure(std::nullopt);
    m_confirm->reset();
    FlowPage::initializePage();
    if (keepsResult())
        finish(true);
}

void WelcomePage::cleanupPage()
{
    m_confirm->stop();
    FlowPage::cleanupPage();
}

bool WelcomePage::isComplete() const { return phase() == Phase::Well && (m_state->mayGoOn() || m_state->onlyKept()); }

QWidget *WelcomePage::firstField() const
{
    if (isComplete())
        return wizard()->button(QWizard::NextButton);
    return m_confirm->firstField();
}

void WelcomePage::run()
{
    m_failure->setFailure(std::nullopt);
    if (m_state->ownId)
        work().deliver(openOwnInvitation(m_state->ports, *m_state->ownId),
                       [this](const Result<OpenedInvitation> &opened) { settle(opened); });
    else
        work().deliver(openInvitation(m_state->ports, m_state->link),
                       [this](const Result<OpenedInvitation> &opened) { settle(opened); });
}

void WelcomePage::settle(const Result<OpenedInvitation> &opened)
{
    if (!opened && !m_state->ownId && !worthAnotherTry(opened.error())) {
        m_state->notOpened = opened.error();
        finish(false);
        Q_EMIT notAnInvitation();
        return;
    }
    if (opened) {
        m_state->opened = *opened;
        m_confirm->reset();
        lookForUnfinished();
        return;
    }
    m_failure->setFailure(opened.error());
    finish(false);
    takeFocus();
}

void WelcomePage::lookForUnfinished()
{
    work().begin();
    work().deliver(unfinished(m_state->ports, m_state->provisioningKey()),
                   [this](const Result<std::optional<Provisioning>> &kept) {
                       // What cannot be read now is found again when the next state is to be kept.
                       m_state->create.kept = kept ? *kept : std::nullopt;
                       if (m_state->create.kept)
                           choosePath(Path::CreateRegistration);
                       finish(true);
                       takeFocus();
                   });
}

void WelcomePage::choosePath(Path path)
{
    m_state->path = path;
    refresh();
}

void WelcomePage::phaseChanged()
{
    m_opening->setVisible(phase() == Phase::Running);
    refresh();
    if (isVisible() && phase() == Phase::Failed)
        m_failure->retryButton()->setFocus(Qt::TabFocusReason);
}

void WelcomePage::refresh()
{
    const bool opened = phase() == Phase::Well && m_state->opened;
    m_content->setVisible(opened);
    m_banner->setCloud(m_state->cloud());
    if (!opened)
        return;
    const OpenedInvitation &invitation = *m_state->opened;
    const Ticket &ticket = invitation.ticket.ticket;
    const bool refused = invitation.refused.has_value();
    const QString headline = ticket.profileId == "qoe"_L1
                                 ? tr("%1 invites %2 to let the call quality reports of its tenant be read.")
                                 : tr("%1 invites %2 to let Microsoft Teams Direct Routing be set up in its tenant.");
    m_headline->setText(headline.arg(cleaned(ticket.providerName), cleaned(ticket.customerName)));
    m_refused->setFailure(invitation.refused);
    m_contact->setVisible(refused);
    m_contact->setText(tr("Contact as stated in the invitation: %1").arg(contactText(ticket)));
    m_decides->setVisible(invitation.trust != Trust::Own);
    m_further->setVisible(!refused);
    m_kept->setVisible(m_state->create.kept.has_value());
    const bool signInKnown = !m_state->signInClientId().isEmpty();
    if (!signInKnown && !m_state->create.kept)
        m_state->path = Path::UseRegistration;
    m_create->setEnabled(signInKnown);
    (m_state->creates() ? m_create : m_use)->setChecked(true);
    m_createNote->setText(signInKnown ? tr("You sign in as an administrator of your tenant, and TenantLink makes the "
                                           "registration for you. Before anything is written you see exactly what.")
                                      : tr("There is no application to sign in through for %1. The next page has a "
                                           "guide to make the registration by hand.")
                                            .arg(cleaned(m_state->cloud() ? m_state->cloud()->name : ticket.cloudId)));
    m_create->setAccessibleDescription(m_createNote->text());
    m_steps->setText(m_state->creates()
                         ? tr("What will happen: you sign in to your tenant; TenantLink makes an App registration with "
                              "the rights below and a client secret, and checks it; then you send the sealed reply to "
                              "the provider. It holds the client secret, and only the provider that made this "
                              "invitation can read it.")
                         : tr("What will happen: you enter an App registration of your tenant; TenantLink checks it "
                              "with Microsoft, from this computer, and only reads; then you send the sealed reply to "
                              "the provider. It holds the client secret, and only the provider that made this "
                              "invitation can read it."));
    m_facts->refresh();
    m_rights->setProfile(ticket.profileId);
}

void WelcomePage::retranslate()
{
    setTexts(tr("Welcome"), tr("Read who invites you to what. Nothing is sent before you start the authentication."));
    m_opening->setText(tr("Opening the invitation ..."));
    m_decides->setText(tr("Whether the invitation was cancelled or replaced cannot be known on this computer: the "
                          "provider decides when it imports your reply."));
    nameButton(m_use, tr("&Use App Registration"));
    nameButton(m_create, tr("C&reate New App Registration"));
    m_kept->setText(
        tr("You began to make an App registration for this invitation before. The next page offers to go on "
           "with it, or to undo it."));
    refresh();
}

} // namespace TenantLink
