// A customer's administrator with an invitation: a real ticket, and the way to each page of the Invitation wizard.
#pragma once

#include "models/handoff/keys.h"
#include "tests/wizards/world.h"
#include "wizards/invitation/invitationwizard.h"

namespace TenantLink
{

struct Invitee {
    Invitee();

    World world;
    NewSigningKey providerKey;
    NewReplyKey replyKey;
    Ticket ticket; ///< may be altered before bytes() is asked

    [[nodiscard]] QByteArray bytes() const; ///< signed by `providerKey`
    [[nodiscard]] QByteArray link() const;
    [[nodiscard]] QString code() const; ///< as the provider reads it out
    /// This computer made the invitation: it is in the store.
    Invitation makeOwn(InvitationStatus status = InvitationStatus::Pending);

    /// A shown wizard. It deletes itself when closed.
    [[nodiscard]] QPointer<InvitationWizard> open() const { return open(link()); }
    [[nodiscard]] QPointer<InvitationWizard> open(const QByteArray &linkOrFile) const;
    [[nodiscard]] QPointer<InvitationWizard> openOwn() const;
};

/// Owns an opened wizard for the length of a test.
class Opened
{
public:
    explicit Opened(QPointer<InvitationWizard> wizard) : m_wizard(std::move(wizard)) {}
    ~Opened() { std::unique_ptr<InvitationWizard>(m_wizard.data()).reset(); }
    Q_DISABLE_COPY_MOVE(Opened)
    operator InvitationWizard *() const { return m_wizard; }
    InvitationWizard *operator->() const { return m_wizard; }
    [[nodiscard]] bool gone() const { return m_wizard.isNull(); }

private:
    QPointer<InvitationWizard> m_wizard;
};

enum class Step { Welcome, Registration, Validation, Done };

/// From an opened link to that page, by keys: code, App registration, check.
[[nodiscard]] bool goTo(InvitationWizard *wizard, const Invitee &invitee, Step step);
[[nodiscard]] bool nextEnabled(const QWizard *wizard);
[[nodiscard]] QPointer<LeaveQuestion> question(const QWizard *wizard);
/// Was the ticket remembered as answered?
[[nodiscard]] bool rememberedAsAnswered(const Invitee &invitee);
/// Is such a text to be seen in the window?
[[nodiscard]] bool says(const QWidget *window, const QString &part);

} // namespace TenantLink
