#include "wizards/onboarding/pages/pendinglist.h"

#include "models/domain/text.h"

#include <QCoreApplication>

namespace TenantLink
{

namespace
{
QString say(const char *text) { return QCoreApplication::translate("PendingList", text); }

QString textOf(const InvitationRow &invitation, int column)
{
    switch (column) {
    case PendingList::ShortName:
        return cleaned(invitation.shortName);
    case PendingList::Email:
        return cleaned(invitation.invitationEmail, 254);
    case PendingList::Status:
        return describe(invitation.status);
    case PendingList::Next: {
        const QString why = whyNotAdded(invitation);
        return why.isEmpty() ? say(QT_TRANSLATE_NOOP("PendingList", "Can be added.")) : why;
    }
    }
    return {};
}

InvitationColumn sortOf(int column)
{
    switch (column) {
    case PendingList::Email:
        return InvitationColumn::InvitationEmail;
    case PendingList::Status:
    case PendingList::Next:
        return InvitationColumn::Status;
    default:
        return InvitationColumn::ShortName;
    }
}
} // namespace

QString whyNotAdded(const InvitationRow &invitation)
{
    if (invitation.service)
        return say(QT_TRANSLATE_NOOP("PendingList", "It belongs to the service %1, which exists already; its result is "
                                                    "applied on the page Pending Invitations."))
            .arg(cleaned(invitation.shortName));
    switch (invitation.status) {
    case InvitationStatus::Complete:
        return {};
    case InvitationStatus::Pending:
        return say(QT_TRANSLATE_NOOP("PendingList", "The administrator has not answered yet."));
    case InvitationStatus::EmailFailed:
        return say(QT_TRANSLATE_NOOP("PendingList", "The mail could not be sent. Resend it on the page Pending "
                                                    "Invitations, or hand the link over another way."));
    case InvitationStatus::InProgress:
        return say(QT_TRANSLATE_NOOP("PendingList", "The authentication has begun and is not finished."));
    case InvitationStatus::Failed:
        return say(QT_TRANSLATE_NOOP("PendingList",
                                     "What came back is not valid. Validate it again on the page Pending "
                                     "Invitations, or ask the administrator for another answer."));
    case InvitationStatus::Expired:
        return say(
            QT_TRANSLATE_NOOP("PendingList", "The link has expired. Replace it on the page Pending Invitations."));
    case InvitationStatus::Cancelled:
        return say(QT_TRANSLATE_NOOP("PendingList", "It was cancelled."));
    case InvitationStatus::Onboarded:
        return say(QT_TRANSLATE_NOOP("PendingList", "Its service exists already."));
    }
    Q_UNREACHABLE();
}

PendingList::PendingList(Ports ports, QObject *parent)
    : InvitationTable(std::move(ports), textOf, ShortName, Qt::AscendingOrder, parent)
{
}

void PendingList::setCustomer(const std::optional<CustomerId> &customer)
{
    if (m_customer == customer) {
        refresh();
        return;
    }
    m_customer = customer;
    restart();
}

std::optional<InvitationQuery> PendingList::query() const
{
    if (!m_customer)
        return std::nullopt;
    InvitationQuery query = sortedBy(sortOf(sortColumn()));
    query.customer = m_customer;
    return query;
}

QString PendingList::title(int column) const
{
    switch (column) {
    case ShortName:
        return tr("Short name");
    case Email:
        return tr("Invitation Email");
    case Status:
        return tr("Status");
    case Next:
        return tr("Can it be added?");
    }
    return {};
}

} // namespace TenantLink
