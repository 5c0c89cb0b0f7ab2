#include "wizards/onboarding/pages/pendinglist.h"

#include "models/domain/text.h"

#include <QCoreApplication>

namespace TenantLink
{

namespace
{
const InvitationRow &invitationOf(const TableRow &row) { return *static_cast<const InvitationRow *>(row.value.get()); }

Task<Result<QList<TableRow>>> readInvitations(std::shared_ptr<Store> store, InvitationQuery query, Cancel cancel)
{
    if (!query.customer)
        co_return QList<TableRow>{};
    const Result<QList<InvitationRow>> invitations = co_await store->invitations(query, cancel);
    if (!invitations)
        co_return fail(invitations.error());
    QList<TableRow> rows;
    rows.reserve(invitations->size());
    for (const InvitationRow &invitation : *invitations)
        rows.append({invitation.id.toString(), std::make_shared<const InvitationRow>(invitation)});
    co_return rows;
}

Task<Result<qint64>> countInvitations(std::shared_ptr<Store> store, InvitationQuery query, Cancel cancel)
{
    if (!query.customer)
        co_return qint64(0);
    co_return co_await store->countInvitations(query, cancel);
}

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

InvitationColumn sortedBy(int column)
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
    : PagedTable(std::move(ports), ShortName, Qt::AscendingOrder, parent)
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

InvitationQuery PendingList::query(qint64 offset, int limit) const
{
    InvitationQuery query;
    query.column = sortedBy(sortColumn());
    query.order = sortOrder();
    query.filter = filter();
    query.offset = offset;
    query.limit = limit;
    query.customer = m_customer;
    return query;
}

Task<Result<QList<TableRow>>> PendingList::fetch(qint64 offset, int limit, Cancel cancel) const
{
    return readInvitations(m_ports.store, query(offset, limit), cancel);
}

Task<Result<qint64>> PendingList::fetchCount(Cancel cancel) const
{
    return TenantLink::countInvitations(m_ports.store, query(0, 0), cancel);
}

RowSource PendingList::source() const
{
    RowSource source;
    for (int column = 0; column < ColumnCount; ++column)
        source.titles.append(title(column));
    const auto store = m_ports.store;
    const InvitationQuery all = query(0, 0);
    source.read = [store, all](qint64 offset, int limit, Cancel cancel) {
        InvitationQuery part = all;
        part.offset = offset;
        part.limit = limit;
        return readInvitations(store, part, cancel);
    };
    source.texts = [](const TableRow &row) {
        QStringList texts;
        for (int column = 0; column < ColumnCount; ++column)
            texts.append(textOf(invitationOf(row), column));
        return texts;
    };
    return source;
}

const InvitationRow *PendingList::invitationAt(int row) const
{
    const TableRow *found = rowAt(row);
    return found && found->value ? &invitationOf(*found) : nullptr;
}

QVariant PendingList::cell(const TableRow &row, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
    case RawRole:
        return textOf(invitationOf(row), column);
    case Qt::ToolTipRole:
        return plainToolTip(textOf(invitationOf(row), column));
    case LevelRole:
        return int(Level::None);
    default:
        return {};
    }
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
