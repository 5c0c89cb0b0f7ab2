// One customer's open invitations, as Start lists them, and whether one can be added.
#pragma once

#include "models/tables/invitationtable.h"

namespace TenantLink
{

/// Why an invitation cannot be added, in the language of the moment; empty when it can.
[[nodiscard]] QString whyNotAdded(const InvitationRow &invitation);

class PendingList : public InvitationTable
{
    Q_OBJECT
public:
    enum Column { ShortName, Email, Status, Next, ColumnCount };

    explicit PendingList(Ports ports, QObject *parent = nullptr);
    void setCustomer(const std::optional<CustomerId> &customer); ///< none: an empty list

protected:
    [[nodiscard]] std::optional<InvitationQuery> query() const override;
    [[nodiscard]] QString title(int column) const override;
    [[nodiscard]] int columns() const override { return ColumnCount; }

private:
    std::optional<CustomerId> m_customer;
};

} // namespace TenantLink
