// One customer's open invitations, as Start lists them, and whether one can be added.
#pragma once

#include "models/ports/store.h"
#include "models/tables/pagedtable.h"

namespace TenantLink
{

/// Why an invitation cannot be added, in the language of the moment; empty when it can.
[[nodiscard]] QString whyNotAdded(const InvitationRow &invitation);

class PendingList : public PagedTable
{
    Q_OBJECT
public:
    enum Column { ShortName, Email, Status, Next, ColumnCount };

    explicit PendingList(Ports ports, QObject *parent = nullptr);
    void setCustomer(const std::optional<CustomerId> &customer); ///< none: an empty list

    [[nodiscard]] RowSource source() const override;
    /// Null while its page is not here. Valid until the event loop runs.
    [[nodiscard]] const InvitationRow *invitationAt(int row) const;

protected:
    [[nodiscard]] Task<Result<Rows>> fetch(qint64 offset, int limit, Cancel cancel) const override;
    [[nodiscard]] Task<Result<qint64>> fetchCount(Cancel cancel) const override;
    [[nodiscard]] QVariant cell(const TableRow &row, int column, int role) const override;
    [[nodiscard]] QString title(int column) const override;
    [[nodiscard]] int columns() const override { return ColumnCount; }

private:
    [[nodiscard]] InvitationQuery query(qint64 offset, int limit) const;

    std::optional<CustomerId> m_customer;
};

} // namespace TenantLink
