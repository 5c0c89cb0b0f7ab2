#include "models/store/database.h"

#include <QFileInfo>
#include <QSqlError>
#include <QUrl>
#include <QUuid>

namespace TenantLink
{

using namespace Qt::StringLiterals;

namespace
{
// https://www.sqlite.org/rescode.html
enum SqliteCode {
    Perm = 3,
    Busy = 5,
    Locked = 6,
    ReadOnly = 8,
    IoError = 10,
    Corrupt = 11,
    Full = 13,
    CannotOpen = 14,
    Protocol = 15,
    Constraint = 19,
    NoDatabase = 26,
    IoShortRead = 522,
    IoWrite = 778, // the disk is full is SQLITE_FULL; over a quota or a size limit it is this
    IoLock = 3850,
    IoSharedMemorySize = 4874,
    ConstraintForeignKey = 787,
    ConstraintUnique = 2067,
};

bool writable(const QString &file)
{
    const QFileInfo info(file);
    return QFileInfo(info.absolutePath()).isWritable() && (!info.exists() || info.isWritable());
}

[[noreturn]] void refuse(const QSqlError &error, const QString &file)
{
    throw Refused{failureOf(error.nativeErrorCode().toInt(), error.databaseText(), file)};
}
} // namespace

void refuse(FailureCode code, QString subject) { throw Refused{Failure{code, std::move(subject)}}; }

Failure failureOf(int sqliteCode, const QString &text, const QString &file)
{
    Failure failure{FailureCode::StoreBroken, file};
    failure.technical = {{u"sqlite"_s, QString::number(sqliteCode)}, {u"sqliteText"_s, text}};
    switch (sqliteCode & 0xff) {
    case Busy:
    case Locked:
    case Protocol:
        failure.code = FailureCode::StoreLocked;
        break;
    case Perm:
    case ReadOnly:
        failure.code = FailureCode::StoreReadOnly;
        break;
    case Corrupt:
    case NoDatabase:
        failure.code = FailureCode::StoreDamaged;
        break;
    case Full:
        failure.code = FailureCode::DiskFull;
        break;
    case CannotOpen:
        if (!writable(file))
            failure.code = FailureCode::StoreReadOnly;
        break;
    case IoError:
        if (sqliteCode == IoWrite || sqliteCode == IoSharedMemorySize)
            failure.code = FailureCode::DiskFull;
        else if (sqliteCode == IoShortRead)
            failure.code = FailureCode::StoreDamaged;
        else if (sqliteCode == IoLock)
            failure.code = FailureCode::StoreLocked;
        break;
    case Constraint:
        // The use cases look before they write, in the same transaction; this is the net below them.
        if (sqliteCode == ConstraintUnique)
            failure.code = FailureCode::NameTaken;
        else if (sqliteCode == ConstraintForeignKey)
            failure.code = FailureCode::NoLongerThere;
        break;
    default:
        break;
    }
    return failure;
}

Statement::Statement(const QSqlDatabase &db, const QString &file, const QString &sql, const QVariantList &values)
    : m_query(db), m_file(file)
{
    m_query.setForwardOnly(true);
    if (!m_query.prepare(sql))
        refuse(m_query.lastError(), m_file);
    for (const QVariant &value : values)
        m_query.addBindValue(value);
    if (!m_query.exec())
        refuse(m_query.lastError(), m_file);
}

bool Statement::next()
{
    if (m_query.next())
        return true;
    if (m_query.lastError().isValid())
        refuse(m_query.lastError(), m_file);
    return false;
}

Database::Database(const QString &file, Access access)
    : m_file(file), m_connection(u"tenantlink-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces))
{
    m_db = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connection);
    QString options = u"QSQLITE_BUSY_TIMEOUT=%1"_s.arg(PatienceMs);
    if (access != Access::ReadWrite)
        options += u";QSQLITE_OPEN_READONLY"_s;
    if (access == Access::Immutable) {
        options += u";QSQLITE_OPEN_URI"_s;
        QUrl url = QUrl::fromLocalFile(file);
        m_db.setDatabaseName(url.toString(QUrl::FullyEncoded) + u"?immutable=1"_s);
    } else {
        m_db.setDatabaseName(file);
    }
    m_db.setConnectOptions(options);
    try {
        if (!m_db.open())
            refuse(m_db.lastError(), m_file);
        if (access == Access::ReadWrite) {
            run(u"PRAGMA foreign_keys = ON"_s);
            run(u"PRAGMA synchronous = FULL"_s); // what was shown as saved survives a power cut
        }
    } catch (...) {
        m_db = {};
        QSqlDatabase::removeDatabase(m_connection);
        throw;
    }
}

Database::~Database()
{
    m_db.close();
    m_db = {};
    QSqlDatabase::removeDatabase(m_connection);
}

QVariant Database::value(const QString &sql, const QVariantList &values)
{
    Statement statement = run(sql, values);
    return statement.next() ? statement.at(0) : QVariant();
}

Transaction::Transaction(Database &db) : m_db(db) { m_db.run(u"BEGIN IMMEDIATE"_s); }

Transaction::~Transaction()
{
    if (!m_open)
        return;
    try {
        m_db.run(u"ROLLBACK"_s);
    } catch (const Refused &) {
        // SQLite has already rolled back by itself (full disk, I/O error): nothing is left to undo.
    }
}

void Transaction::commit()
{
    m_db.run(u"COMMIT"_s);
    m_open = false;
}

} // namespace TenantLink
