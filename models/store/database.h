// One connection to the SQLite file, for one thread. Inside this room a failed statement throws `Refused`; it is
// caught at the edge of each use case (session.h) and leaves the room as a Result.
#pragma once

#include "models/domain/failure.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>

namespace TenantLink
{

struct Refused {
    Failure failure;
};

[[noreturn]] void refuse(FailureCode code, QString subject = {});

/// Runs one prepared statement; its values are always bound. Let go of it before the next write: it holds a lock.
class Statement
{
public:
    Statement(const QSqlDatabase &db, const QString &file, const QString &sql, const QVariantList &values);
    bool next(); ///< throws when reading fails
    [[nodiscard]] QVariant at(int column) const { return m_query.value(column); }
    [[nodiscard]] QString text(int column) const { return at(column).toString(); }
    [[nodiscard]] qint64 number(int column) const { return at(column).toLongLong(); }
    [[nodiscard]] int changedRows() const { return m_query.numRowsAffected(); }

private:
    QSqlQuery m_query;
    QString m_file;
};

class Database
{
public:
    enum class Access {
        ReadWrite,
        ReadOnly,
        Immutable, ///< reads without locks and without making files next to it; only while nobody writes
    };

    /// Throws Refused.
    Database(const QString &file, Access access);
    ~Database();

    Statement run(const QString &sql, const QVariantList &values = {}) { return {m_db, m_file, sql, values}; }
    /// First column of the first row; invalid if there is none.
    QVariant value(const QString &sql, const QVariantList &values = {});
    [[nodiscard]] const QString &file() const { return m_file; }

    static constexpr int PatienceMs = 2000; ///< how long another process may hold the lock

private:
    Q_DISABLE_COPY_MOVE(Database)
    QString m_file;
    QString m_connection;
    QSqlDatabase m_db;
};

/// Rolls back at its end unless it was committed. Takes the write lock at once, so that nothing fails half-way.
class Transaction
{
public:
    explicit Transaction(Database &db);
    ~Transaction();
    void commit();

private:
    Q_DISABLE_COPY_MOVE(Transaction)
    Database &m_db;
    bool m_open = true;
};

/// What SQLite's (extended) result code means to a person. `file` decides between "not writable" and "broken".
[[nodiscard]] Failure failureOf(int sqliteCode, const QString &text, const QString &file);

} // namespace TenantLink
