// The invitations of the Pending Invitations page (product.md section 5).
#pragma once

#include "models/tables/invitationtable.h"

namespace TenantLink
{

class InvitationsModel : public InvitationTable
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

public Q_SLOTS:
    /// Shows what was cancelled or onboarded, too.
    void setFinishedToo(bool finishedToo);

protected:
    [[nodiscard]] std::optional<InvitationQuery> query() const override;
    [[nodiscard]] QVariant cell(const TableRow &row, int column, int role) const override;
    [[nodiscard]] QString title(int column) const override;
    [[nodiscard]] QString widest(int column) const override;
    [[nodiscard]] int columns() const override { return ColumnCount; }
    [[nodiscard]] bool rightAligned(int column) const override { return column == SentCount; }

private:
    bool m_finishedToo = false;
};

} // namespace TenantLink
