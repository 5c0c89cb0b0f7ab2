// The Invitation wizard (product.md section 7): the customer's IT administrator answers an invitation.
#pragma once

#include "models/ports/work.h"
#include "wizards/common/flowwizard.h"
#include "wizards/invitation/leavequestion.h"
#include "wizards/invitation/state.h"

#include <QPointer>

#include <functional>

namespace TenantLink
{

class AppRegistrationPage;
class DonePage;
class OpenPage;

class InvitationWizard : public FlowWizard
{
    Q_OBJECT
public:
    enum PageId {
        OpenId,
        WelcomeId,
        UnfinishedId,
        RegistrationId,
        ValidationId,
        AdminAccountId,
        SignInId,
        SignedInId,
        RightsId,
        ProvisioningId,
        UndoId,
        DoneId
    };

    /// A link, a text with one, or a file's content; empty: the wizard asks for it.
    InvitationWizard(Ports ports, const QByteArray &linkOrFile, QWidget *parent = nullptr);
    /// "Open in Invitation wizard": on behalf of the customer, on the inviting computer.
    InvitationWizard(Ports ports, InvitationId own, QWidget *parent = nullptr);
    ~InvitationWizard() override;

    /// A further link while this one is open: asks before what was typed is dropped.
    void openLink(const QByteArray &linkOrFile);

    [[nodiscard]] int nextId() const override;
    /// Finish: asks while the reply was not sent.
    void accept() override;
    /// Cancel, Esc and the window's close button: asks only when something would be lost.
    void reject() override;

Q_SIGNALS:
    /// The result went into this computer's store.
    void answeredHere(TenantLink::InvitationId id);

protected:
    void retranslate() override;
    [[nodiscard]] QList<int> steps() const override;

private:
    InvitationWizard(Ports ports, QWidget *parent);
    void addPages();
    void begin();
    void load(const QByteArray &linkOrFile);
    void addCreatePages();
    void startAt(PageId page);
    /// From Provisioning, Undo or Name and rights back to the sign-in; what is kept goes on after it.
    void signInAgain();
    void undoInstead();
    void undone();
    void pageShown(int id);
    void answerRunning(bool running);
    void answered();
    void markInProgress();
    void unmarkInProgress();
    /// Runs `leave` at once, or after the person said that what would be lost may be lost.
    void leave(LeaveQuestion::Why why, std::function<void()> leave);
    void closeNow(bool accepted);
    void halt();

    SharedInvitation m_state;
    OpenPage *m_open = nullptr;
    AppRegistrationPage *m_registration = nullptr;
    DonePage *m_done = nullptr;
    QPointer<LeaveQuestion> m_question;
    std::optional<QByteArray> m_waitingLink;                                 ///< came while the result was being saved
    std::optional<std::pair<InvitationId, InvitationStatus>> m_statusBefore; ///< of the one that is in progress
    Work m_marking;
    Work m_closing;
};

} // namespace TenantLink
