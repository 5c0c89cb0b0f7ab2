#include "models/domain/invitation.h"

#include "models/domain/named.h"

namespace TenantLink
{

using namespace Qt::StringLiterals;

namespace
{

constexpr std::array statusNames{
    Named<InvitationStatus>{InvitationStatus::Pending, "pending"_L1, QT_TRANSLATE_NOOP("Invitation", "Pending")},
    Named<InvitationStatus>{InvitationStatus::EmailFailed, "email-failed"_L1,
                            QT_TRANSLATE_NOOP("Invitation", "Email Failed")},
    Named<InvitationStatus>{InvitationStatus::InProgress, "authentication-in-progress"_L1,
                            QT_TRANSLATE_NOOP("Invitation", "Authentication In Progress")},
    Named<InvitationStatus>{InvitationStatus::Complete, "authentication-complete"_L1,
                            QT_TRANSLATE_NOOP("Invitation", "Authentication Complete")},
    Named<InvitationStatus>{InvitationStatus::Failed, "authentication-failed"_L1,
                            QT_TRANSLATE_NOOP("Invitation", "Authentication Failed")},
    Named<InvitationStatus>{InvitationStatus::Expired, "expired"_L1, QT_TRANSLATE_NOOP("Invitation", "Expired")},
    Named<InvitationStatus>{InvitationStatus::Cancelled, "cancelled"_L1, QT_TRANSLATE_NOOP("Invitation", "Cancelled")},
    Named<InvitationStatus>{InvitationStatus::Onboarded, "onboarded"_L1, QT_TRANSLATE_NOOP("Invitation", "Onboarded")}};

constexpr std::array mailNames{
    Named<MailState>{MailState::ByHand, "by-hand"_L1, QT_TRANSLATE_NOOP("Invitation", "Not sent by TenantLink")},
    Named<MailState>{MailState::Queued, "queued"_L1, QT_TRANSLATE_NOOP("Invitation", "Waiting to be sent")},
    Named<MailState>{MailState::Sending, "sending"_L1, QT_TRANSLATE_NOOP("Invitation", "Being sent")},
    Named<MailState>{MailState::Sent, "sent"_L1, QT_TRANSLATE_NOOP("Invitation", "Sent")},
    Named<MailState>{MailState::Failed, "failed"_L1, QT_TRANSLATE_NOOP("Invitation", "Not sent")},
    Named<MailState>{MailState::MaybeSent, "maybe-sent"_L1, QT_TRANSLATE_NOOP("Invitation", "May have been sent")}};

QString say(const char *text) { return QCoreApplication::translate("Invitation", text); }

} // namespace

QString describe(InvitationStatus status) { return say(named(statusNames, status).text); }
QString keyOf(InvitationStatus status) { return named(statusNames, status).key; }
std::optional<InvitationStatus> invitationStatusFrom(QStringView key) { return valueOf(statusNames, key); }

bool finished(InvitationStatus status)
{
    return status == InvitationStatus::Cancelled || status == InvitationStatus::Onboarded;
}

bool holdsName(InvitationStatus status) { return !finished(status) && status != InvitationStatus::Expired; }

QString describe(MailState state) { return say(named(mailNames, state).text); }
QString keyOf(MailState state) { return named(mailNames, state).key; }
std::optional<MailState> mailStateFrom(QStringView key) { return valueOf(mailNames, key); }

bool Invitation::authenticated() const
{
    return result && (status == InvitationStatus::Complete || status == InvitationStatus::Onboarded);
}

} // namespace TenantLink
