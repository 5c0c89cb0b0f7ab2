// Sorted, filtered stretches of the tables, read on a connection of their own: they never hold up a write.
#pragma once

#include "models/ports/store.h"
#include "models/store/database.h"

#include <array>
#include <functional>
#include <map>

namespace TenantLink
{

/// Looked at between stretches of work; true: nobody waits for the answer any more.
using Stopped = std::function<bool()>;

/// All calls throw Refused; Cancelled when stopped.
class Lists
{
public:
    /// Open invitations: those that are not finished, as if they were a table of their own.
    enum class Table { Customers, Services, Invitations, OpenInvitations, Audit };
    static constexpr size_t Tables = 5;

    explicit Lists(Database &db) : m_db(db) {}

    [[nodiscard]] QList<Customer> customers(const ListQuery<CustomerColumn> &query, const Stopped &stopped);
    [[nodiscard]] QList<ServiceRow> services(const ListQuery<ServiceColumn> &query, const Stopped &stopped);
    [[nodiscard]] QList<ServiceRow> servicesOf(CustomerId customer);
    [[nodiscard]] QList<InvitationRow> invitations(const InvitationQuery &query, const Stopped &stopped);
    [[nodiscard]] qint64 countInvitations(const InvitationQuery &query, const Stopped &stopped);
    [[nodiscard]] QList<AuditEntry> findAudit(const AuditQuery &query, const Stopped &stopped);
    [[nodiscard]] qint64 countAudit(const AuditQuery &query, const Stopped &stopped);
    [[nodiscard]] qint64 count(Table table, const QString &filter, const Stopped &stopped);
    [[nodiscard]] SecretEndCounts countSecretEnds(const QDateTime &now); ///< watching.cpp

private:
    using Rows = QList<qint64>; ///< values of the tables' private column `n`

    /// Milliseconds, the end not included.
    struct Span {
        qint64 from;
        qint64 until;
    };

    /// Which rows of a table: all that match.
    struct Sieve {
        Table table;
        QString needle;           ///< empty: any text
        std::optional<Span> time; ///< of `at`, the trail only
        [[nodiscard]] QString identity() const;
        [[nodiscard]] bool all() const { return needle.isEmpty() && !time; }
        [[nodiscard]] QString condition(const QString &prefix = {}) const; ///< in SQL, without the needle
    };

    /// A place between two rows of a sorted list: the sort value and id of the row before it.
    struct Place {
        QVariant key;
        QVariant id;
    };
    /// The list that was read last, and places in it, so that reading on does not start from its first row again.
    struct Known {
        QString list;
        std::map<qint64, Place> places; ///< by the number of rows before them
    };
    /// The rows that match a filter, if they are few.
    struct Few {
        bool known = false;
        QString sieve;
        std::optional<Rows> rows;
    };
    struct Sorted;

    template <class Column>
    [[nodiscard]] Rows page(const Sieve &sieve, QStringView key, const ListQuery<Column> &query,
                            const Stopped &stopped);
    [[nodiscard]] qint64 count(const Sieve &sieve, const Stopped &stopped);
    [[nodiscard]] static Sieve sieveOf(const AuditQuery &query);
    [[nodiscard]] Rows walk(const Sorted &list, qint64 offset, int limit, const Stopped &stopped);
    [[nodiscard]] Rows sorted(const Sorted &list, const Rows &hits, qint64 offset, int limit);
    [[nodiscard]] const std::optional<Rows> &few(const Sieve &sieve, const Stopped &stopped);
    [[nodiscard]] Rows ofCustomer(const InvitationQuery &query);
    void forgetIfChanged();

    Database &m_db;
    qint64 m_version = -1; ///< of the data that the members below speak of
    std::array<Known, Tables> m_known;
    std::array<Few, Tables> m_few;
};

} // namespace TenantLink
