// The invitations of the Pending Invitations page (product.md section 5).
#pragma once

#include "models/tables/pagedtable.h"

namespace TenantLink
{

struct InvitationRow;

class InvitationsModel : public PagedTable
{
    Q_OBJECT
public:
    /// In the order of InvitationColumn; the Auth URL behind them is sorted by the time of creation.
    enum Column {
        ShortName,
        FullName,
        InvitationEmail,
        AdminEmail,
        EmailSent,
        SentCount,
        Created,
        Expires,
        Authenticated,
        Status,
        AuthUrl,
        ColumnCount
    };

    explicit InvitationsModel(Ports ports, QObject *parent = nullptr);

    [[nodiscard]] bool finishedToo() const { return m_finishedToo; }
    [[nodiscard]] RowSource source() const override;
    /// Null while its page is not here. Valid until the event loop runs.
    [[nodiscard]] const InvitationRow *invitationAt(int row) const;

public Q_SLOTS:
    /// Shows what was cancelled or onboarded, too.
    void setFinishedToo(bool finishedToo);

protected:
    [[nodiscard]] Task<Result<Rows>> fetch(qint64 offset, int limit, Cancel cancel) const override;
    [[nodiscard]] Task<Result<qint64>> fetchCount(Cancel cancel) const override;
    [[nodiscard]] QVariant cell(const TableRow &row, int column, int role) const override;
    [[nodiscard]] QString title(int column) const override;
    [[nodiscard]] int columns() const override { return ColumnCount; }
    [[nodiscard]] bool rightAligned(int column) const override { return column == SentCount; }

private:
    bool m_finishedToo = false;
};

} // namespace TenantLink
