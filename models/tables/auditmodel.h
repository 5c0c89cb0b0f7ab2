// The audit trail of the Audit trail page: who did what when.
#pragma once

#include "models/tables/pagedtable.h"

#include <QDateTime>

namespace TenantLink
{

struct AuditEntry;
struct AuditQuery;

class AuditModel : public PagedTable
{
    Q_OBJECT
public:
    /// In the order of AuditColumn.
    enum Column { When, Who, What, About, Details, ColumnCount };

    explicit AuditModel(Ports ports, QObject *parent = nullptr);

    [[nodiscard]] RowSource source() const override;
    /// Null while its page is not here. Valid until the event loop runs.
    [[nodiscard]] const AuditEntry *entryAt(int row) const;
    [[nodiscard]] bool isBounded() const { return m_from.isValid() || m_until.isValid(); }

public Q_SLOTS:
    /// Only what happened from then on, and before then; invalid: no bound.
    void setSpan(const QDateTime &from, const QDateTime &until);

protected:
    [[nodiscard]] Task<Result<Rows>> fetch(qint64 offset, int limit, Cancel cancel) const override;
    [[nodiscard]] Task<Result<qint64>> fetchCount(Cancel cancel) const override;
    [[nodiscard]] QVariant cell(const TableRow &row, int column, int role) const override;
    [[nodiscard]] QString title(int column) const override;
    [[nodiscard]] int columns() const override { return ColumnCount; }

private:
    [[nodiscard]] AuditQuery query(qint64 offset, int limit) const;

    QDateTime m_from;
    QDateTime m_until;
};

} // namespace TenantLink
