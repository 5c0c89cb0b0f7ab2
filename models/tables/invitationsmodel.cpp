#include "models/tables/invitationsmodel.h"

#include "models/domain/failuretext.h"
#include "models/domain/text.h"
#include "models/domain/ticket.h"

#include <QLocale>

namespace TenantLink
{

using namespace Qt::StringLiterals;

namespace
{
constexpr qsizetype MostOfUrl = 4000; ///< a link has at most Ticket::LargestUrl characters

InvitationColumn sortOf(int column)
{
    return column == InvitationsModel::AuthUrl ? InvitationColumn::CreatedAt : InvitationColumn(column);
}

QString shortTime(const QDateTime &time)
{
    return time.isValid() ? QLocale().toString(time.toLocalTime(), QLocale::ShortFormat) : QString();
}

QString textOf(const InvitationRow &invitation, int column)
{
    switch (column) {
    case InvitationsModel::ShortName:
        return cleaned(invitation.shortName);
    case InvitationsModel::FullName:
        return cleaned(invitation.fullName);
    case InvitationsModel::InvitationEmail:
        return cleaned(invitation.invitationEmail);
    case InvitationsModel::AdminEmail:
        return cleaned(invitation.adminEmail);
    case InvitationsModel::EmailSent:
        return invitation.mail == MailState::Sent ? shortTime(invitation.sentAt) : describe(invitation.mail);
    case InvitationsModel::SentCount:
        return QLocale().toString(invitation.sentCount);
    case InvitationsModel::Created:
        return shortTime(invitation.createdAt);
    case InvitationsModel::Expires:
        return shortTime(invitation.expiresAt);
    case InvitationsModel::Authenticated:
        return invitation.authenticated ? InvitationsModel::tr("true") : InvitationsModel::tr("false");
    case InvitationsModel::Status:
        return describe(invitation.status);
    case InvitationsModel::AuthUrl:
        return cleaned(authUrl(invitation.ticket, invitation.landingPage), MostOfUrl);
    }
    return {};
}

QVariant rawOf(const InvitationRow &invitation, int column)
{
    switch (column) {
    case InvitationsModel::EmailSent:
        return invitation.sentAt;
    case InvitationsModel::SentCount:
        return invitation.sentCount;
    case InvitationsModel::Created:
        return invitation.createdAt;
    case InvitationsModel::Expires:
        return invitation.expiresAt;
    case InvitationsModel::Authenticated:
        return invitation.authenticated;
    case InvitationsModel::Status:
        return keyOf(invitation.status);
    default:
        return textOf(invitation, column);
    }
}

PagedTable::Level levelOf(InvitationStatus status)
{
    switch (status) {
    case InvitationStatus::Pending:
    case InvitationStatus::InProgress:
    case InvitationStatus::Onboarded:
        return PagedTable::Level::None;
    case InvitationStatus::Complete:
        return PagedTable::Level::Good;
    case InvitationStatus::Expired:
        return PagedTable::Level::Warning;
    case InvitationStatus::EmailFailed:
    case InvitationStatus::Failed:
        return PagedTable::Level::Bad;
    case InvitationStatus::Cancelled:
        return PagedTable::Level::Unknown;
    }
    return PagedTable::Level::None;
}

PagedTable::Level levelOf(MailState state)
{
    switch (state) {
    case MailState::ByHand:
    case MailState::Queued:
    case MailState::Sending:
    case MailState::Sent:
        return PagedTable::Level::None;
    case MailState::MaybeSent:
        return PagedTable::Level::Warning;
    case MailState::Failed:
        return PagedTable::Level::Bad;
    }
    return PagedTable::Level::None;
}

/// What the mail's state is about: why it failed, and when one went out.
QString mailTip(const InvitationRow &invitation)
{
    QStringList parts{describe(invitation.mail)};
    if (invitation.mailFailure)
        parts = {describe(Failure{*invitation.mailFailure}).what};
    if (invitation.sentAt.isValid())
        parts += InvitationsModel::tr("Accepted by the mail server: %1").arg(shownTime(invitation.sentAt));
    return parts.join(u'\n');
}

QString tipOf(const InvitationRow &invitation, int column)
{
    const bool mailFailed = invitation.status == InvitationStatus::EmailFailed;
    if (column == InvitationsModel::EmailSent || (column == InvitationsModel::Status && mailFailed))
        return PagedTable::plainToolTip(mailTip(invitation));
    if (column == InvitationsModel::Created && invitation.createdAt.isValid())
        return shownTime(invitation.createdAt);
    if (column == InvitationsModel::Expires && invitation.expiresAt.isValid())
        return shownTime(invitation.expiresAt);
    return PagedTable::plainToolTip(textOf(invitation, column));
}
} // namespace

InvitationsModel::InvitationsModel(Ports ports, QObject *parent)
    : InvitationTable(std::move(ports), textOf, Created, Qt::DescendingOrder, parent)
{
}

void InvitationsModel::setFinishedToo(bool finishedToo)
{
    if (finishedToo == m_finishedToo)
        return;
    m_finishedToo = finishedToo;
    restart();
}

std::optional<InvitationQuery> InvitationsModel::query() const
{
    InvitationQuery query = sortedBy(sortOf(sortColumn()));
    query.finishedToo = m_finishedToo;
    return query;
}

QVariant InvitationsModel::cell(const TableRow &row, int column, int role) const
{
    const InvitationRow &invitation = invitationOf(row);
    switch (role) {
    case Qt::ToolTipRole:
        return tipOf(invitation, column);
    case RawRole:
        return rawOf(invitation, column);
    case LevelRole:
        if (column == Status)
            return int(levelOf(invitation.status));
        if (column == EmailSent)
            return int(levelOf(invitation.mail));
        break;
    default:
        break;
    }
    return InvitationTable::cell(row, column, role);
}

QString InvitationsModel::widest(int column) const
{
    QStringList texts;
    if (column == Status) {
        for (int status = 0; status <= int(InvitationStatus::Onboarded); ++status)
            texts += describe(InvitationStatus(status));
    } else if (column == EmailSent) {
        for (int state = 0; state <= int(MailState::MaybeSent); ++state)
            texts += describe(MailState(state));
    }
    QString longest;
    for (const QString &text : std::as_const(texts)) {
        if (text.size() > longest.size())
            longest = text;
    }
    return longest;
}

QString InvitationsModel::title(int column) const
{
    switch (column) {
    case ShortName:
        return tr("ID");
    case FullName:
        return tr("Full Name");
    case InvitationEmail:
        return tr("Invitation Email");
    case AdminEmail:
        return tr("M365 Admin Email");
    case EmailSent:
        return tr("Email Sent");
    case SentCount:
        return tr("Email Invitation Sent Count");
    case Created:
        return tr("Created at");
    case Expires:
        return tr("Expires at");
    case Authenticated:
        return tr("Device Authenticated");
    case Status:
        return tr("Status");
    case AuthUrl:
        return tr("Auth URL");
    }
    return {};
}

} // namespace TenantLink
