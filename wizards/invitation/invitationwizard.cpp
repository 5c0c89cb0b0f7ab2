#include "wizards/invitation/invitationwizard.h"

#include "models/domain/text.h"
#include "models/ports/store.h"
#include "wizards/common/names.h"
#include "wizards/invitation/pages/adminaccountpage.h"
#include "wizards/invitation/pages/appregistrationpage.h"
#include "wizards/invitation/pages/checkpage.h"
#include "wizards/invitation/pages/donepage.h"
#include "wizards/invitation/pages/openpage.h"
#include "wizards/invitation/pages/provisioningpage.h"
#include "wizards/invitation/pages/rightspage.h"
#include "wizards/invitation/pages/signedinpage.h"
#include "wizards/invitation/pages/signinpage.h"
#include "wizards/invitation/pages/undopage.h"
#include "wizards/invitation/pages/unfinishedpage.h"
#include "wizards/invitation/pages/welcomepage.h"

#include <QAbstractButton>

namespace TenantLink
{

using namespace Qt::StringLiterals;

InvitationWizard::InvitationWizard(Ports ports, QWidget *parent)
    : FlowWizard(u"invitationWizard"_s, parent), m_state(std::make_shared<InvitationState>()), m_marking(this),
      m_closing(this)
{
    m_state->ports = std::move(ports);
    addPages();
    offerHelp(m_state->ports);
    retranslate();
    fitToScreen();
}

InvitationWizard::InvitationWizard(Ports ports, const QByteArray &linkOrFile, QWidget *parent)
    : InvitationWizard(std::move(ports), parent)
{
    m_state->link = linkOrFile;
    begin();
}

InvitationWizard::InvitationWizard(Ports ports, InvitationId own, QWidget *parent)
    : InvitationWizard(std::move(ports), parent)
{
    m_state->ownId = own;
    begin();
}

InvitationWizard::~InvitationWizard() { unmarkInProgress(); }

void InvitationWizard::addPages()
{
    m_open = new OpenPage(m_state);
    m_registration = new AppRegistrationPage(m_state);
    auto *welcome = new WelcomePage(m_state);
    auto *check = new CheckPage(m_state);
    m_done = new DonePage(m_state);
    setPage(OpenId, m_open);
    setPage(WelcomeId, welcome);
    setPage(RegistrationId, m_registration);
    setPage(ValidationId, check);
    setPage(DoneId, m_done);
    connect(welcome, &WelcomePage::notAnInvitation, this, &InvitationWizard::begin);
    connect(check, &CheckPage::started, this, &InvitationWizard::markInProgress);
    connect(m_done, &DonePage::running, this, &InvitationWizard::answerRunning);
    connect(m_done, &DonePage::answered, this, &InvitationWizard::answered);
    addCreatePages();
}

void InvitationWizard::addCreatePages()
{
    auto *signIn = new SignInPage(m_state);
    auto *rights = new RightsPage(m_state);
    auto *provisioning = new ProvisioningPage(m_state);
    auto *undo = new UndoPage(m_state);
    setPage(UnfinishedId, new UnfinishedPage(m_state));
    setPage(AdminAccountId, new AdminAccountPage(m_state));
    setPage(SignInId, signIn);
    setPage(SignedInId, new SignedInPage(m_state));
    setPage(RightsId, rights);
    setPage(ProvisioningId, provisioning);
    setPage(UndoId, undo);
    connect(signIn, &SignInPage::started, this, &InvitationWizard::markInProgress);
    connect(rights, &RightsPage::signInAgain, this, &InvitationWizard::signInAgain);
    connect(provisioning, &ProvisioningPage::started, this, &InvitationWizard::markInProgress);
    connect(provisioning, &ProvisioningPage::signInAgain, this, &InvitationWizard::signInAgain);
    connect(provisioning, &ProvisioningPage::undoAsked, this, &InvitationWizard::undoInstead);
    connect(undo, &UndoPage::signInAgain, this, &InvitationWizard::signInAgain);
    connect(undo, &UndoPage::undone, this, &InvitationWizard::undone);
    connect(this, &QWizard::currentIdChanged, this, &InvitationWizard::pageShown);
}

void InvitationWizard::begin()
{
    const bool nothingToOpen = m_state->link.isEmpty() && !m_state->ownId;
    setOption(QWizard::DisabledBackButtonOnLastPage, false);
    setOption(QWizard::NoCancelButtonOnLastPage, false);
    startAt(nothingToOpen || m_state->notOpened ? OpenId : WelcomeId);
}

void InvitationWizard::startAt(PageId page)
{
    setStartId(page);
    restart();
}

void InvitationWizard::signInAgain()
{
    m_state->create.signedIn.reset();
    m_state->create.confirmed = false;
    m_state->create.made.reset();
    if (m_state->create.choice == KeptChoice::CheckAgain)
        m_state->create.choice = KeptChoice::Resume;
    // There is no way back to what was before the first write.
    startAt(AdminAccountId);
}

void InvitationWizard::undoInstead()
{
    m_state->create.kept = m_state->create.provisioning;
    m_state->create.choice = KeptChoice::Undo;
    startAt(UndoId);
}

void InvitationWizard::undone()
{
    CreateState fresh;
    fresh.undone = m_state->create.undone;
    m_state->create = fresh;
    setCommitted();
}

void InvitationWizard::pageShown(int id)
{
    if (id != SignedInId)
        return;
    // From there it goes straight on with what was begun before, and no way leads back from that.
    page(id)->setCommitPage(m_state->fixed());
    const QString text = m_state->undoes() ? tr("Start &undoing") : tr("&Resume provisioning");
    page(id)->setButtonText(QWizard::CommitButton, text);
    nameButton(button(QWizard::CommitButton), text);
    if (m_state->fixed() && page(id)->isComplete())
        button(QWizard::CommitButton)->setFocus(Qt::TabFocusReason);
}

QList<int> InvitationWizard::steps() const
{
    QList<int> ids{WelcomeId};
    if (currentId() == OpenId || hasVisitedPage(OpenId))
        ids.prepend(OpenId);
    if (!m_state->creates())
        return ids + QList<int>{RegistrationId, ValidationId, DoneId};
    if (m_state->create.kept)
        ids += UnfinishedId;
    if (m_state->create.choice == KeptChoice::CheckAgain)
        return ids + QList<int>{ProvisioningId, DoneId};
    ids += {AdminAccountId, SignInId, SignedInId};
    if (m_state->undoes())
        return ids + QList<int>{UndoId};
    if (!m_state->fixed())
        ids += RightsId;
    return ids + QList<int>{ProvisioningId, DoneId};
}

int InvitationWizard::nextId() const
{
    switch (currentId()) {
    case OpenId:
        return WelcomeId;
    case WelcomeId:
        if (!m_state->creates())
            return RegistrationId;
        return m_state->create.kept ? UnfinishedId : AdminAccountId;
    case UnfinishedId:
        return m_state->create.choice == KeptChoice::CheckAgain ? ProvisioningId : AdminAccountId;
    case AdminAccountId:
        return SignInId;
    case SignInId:
        return SignedInId;
    case SignedInId:
        if (m_state->undoes())
            return UndoId;
        return m_state->fixed() ? ProvisioningId : RightsId;
    case RightsId:
        return ProvisioningId;
    case ProvisioningId:
        return DoneId;
    case RegistrationId:
        return ValidationId;
    case ValidationId:
        return DoneId;
    default:
        return -1;
    }
}

void InvitationWizard::openLink(const QByteArray &linkOrFile)
{
    if (linkOrFile == m_state->link && !m_state->notOpened)
        return; // it is open
    if (committing()) {
        m_waitingLink = linkOrFile;
        return;
    }
    leave(LeaveQuestion::Why::OtherInvitation, [this, linkOrFile] { load(linkOrFile); });
}

void InvitationWizard::load(const QByteArray &linkOrFile)
{
    halt();
    unmarkInProgress();
    m_registration->forgetSecret();
    m_state->startOver(linkOrFile);
    begin();
}

void InvitationWizard::leave(LeaveQuestion::Why why, std::function<void()> leave)
{
    const bool notSent = m_state->answered && !m_state->delivered;
    const bool entered = !m_state->answered && m_state->typed();
    if (!notSent && !entered) {
        leave();
        return;
    }
    const bool begun = m_state->creates() && m_state->create.begun;
    LeaveQuestion::Loss loss = begun ? LeaveQuestion::Loss::NotSentBegun : LeaveQuestion::Loss::NotSent;
    if (entered)
        loss = begun                ? LeaveQuestion::Loss::Begun
               : m_state->creates() ? LeaveQuestion::Loss::SignedIn
                                    : LeaveQuestion::Loss::Entered;
    if (m_question) { // one at a time: the newest wish counts
        m_question->disconnect(this);
        m_question->close();
    }
    m_question = new LeaveQuestion(loss, why, cleaned(m_state->ticket().providerName), this);
    connect(m_question, &LeaveQuestion::leaveAsked, this, leave);
    m_question->open();
}

void InvitationWizard::answerRunning(bool running)
{
    setCommitting(running);
    if (!running && m_waitingLink) {
        const QByteArray link = *m_waitingLink;
        m_waitingLink.reset();
        QMetaObject::invokeMethod(
            this, [this, link] { openLink(link); }, Qt::QueuedConnection);
    }
}

void InvitationWizard::answered()
{
    m_statusBefore.reset(); // the result has set it
    m_state->forgetSecret();
    m_registration->forgetSecret();
    setCommitted();
    if (m_state->own())
        Q_EMIT answeredHere(m_state->ticket().invitation);
}

void InvitationWizard::markInProgress()
{
    if (m_statusBefore && m_statusBefore->first != m_state->ticket().invitation)
        unmarkInProgress(); // another one was opened meanwhile
    if (!m_state->own() || m_statusBefore || !m_state->opened->own)
        return;
    const InvitationStatus status = m_state->opened->own->status;
    if (status != InvitationStatus::Pending && status != InvitationStatus::Failed &&
        status != InvitationStatus::InProgress)
        return;
    const InvitationId id = m_state->ticket().invitation;
    m_statusBefore.emplace(id, status == InvitationStatus::InProgress ? InvitationStatus::Pending : status);
    // For the eyes of the Pending Invitations page: nothing depends on it.
    m_marking.begin();
    m_marking.deliver(m_state->ports.store->setInvitationStatus(id, InvitationStatus::InProgress),
                      [](const Outcome &) {});
}

void InvitationWizard::unmarkInProgress()
{
    if (!m_statusBefore)
        return;
    const auto [id, before] = *m_statusBefore;
    m_statusBefore.reset();
    m_marking.letGo();
    m_marking.begin();
    m_marking.deliver(m_state->ports.store->setInvitationStatus(id, before), [](const Outcome &) {});
    m_marking.letGo(); // it ends by itself, also when the wizard is gone
}

void InvitationWizard::accept()
{
    if (m_closing.running())
        return;
    if (m_done->removing())
        return;
    leave(LeaveQuestion::Why::Close, [this] { m_done->removeSignInAppThen([this] { closeNow(true); }); });
}

void InvitationWizard::reject()
{
    if (m_state->answered) { // as Finish, but nothing is removed from the tenant by closing a window
        if (!m_closing.running() && !m_done->removing())
            leave(LeaveQuestion::Why::Close, [this] { closeNow(true); });
        return;
    }
    if (committing() || (m_question && m_question->isVisible()))
        return;
    leave(LeaveQuestion::Why::Close, [this] { closeNow(false); });
}

void InvitationWizard::closeNow(bool accepted)
{
    halt();
    unmarkInProgress();
    m_state->forgetSecret();
    m_state->create.signedIn.reset();
    m_registration->forgetSecret();
    if (!accepted) {
        QWizard::reject();
        return;
    }
    if (!m_state->delivered || m_state->remembered) {
        QWizard::accept();
        return;
    }
    // Copied, or handed to the mail program: it counts as answered once the person has finished here.
    m_closing.begin();
    const auto made = m_state->creates() ? m_state->create.provisioning : std::nullopt;
    m_closing.deliver(rememberDelivered(m_state->ports, m_state->opened->ticket, made, m_state->pending()),
                      [this](const Outcome &) { QWizard::accept(); });
}

void InvitationWizard::halt()
{
    haltPages();
    m_open->stop();
}

void InvitationWizard::retranslate() { setTexts(tr("TenantLink invitation")); }

} // namespace TenantLink
