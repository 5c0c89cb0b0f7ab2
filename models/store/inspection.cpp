#include "models/store/inspection.h"

#include "models/store/database.h"
#include "models/store/migrations.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>

namespace TenantLink
{

using namespace Qt::StringLiterals;

namespace
{
// quick_check reads the whole file: 0.1 s for 64 MB. Above that, SQLite's own checks while reading have to do.
constexpr qint64 LargestChecked = qint64(64) * 1024 * 1024;

// https://www.sqlite.org/fileformat.html, section 1.3
constexpr int HeaderSize = 100;
constexpr int SchemaAt = 60; // user_version
constexpr QByteArrayView Magic("SQLite format 3\0", 16);

quint32 fieldAt(const QByteArray &header, int offset) { return qFromBigEndian<quint32>(header.constData() + offset); }

[[noreturn]] void refuseAsDamaged(const QString &file, const QString &why)
{
    Failure failure{FailureCode::StoreDamaged, file};
    failure.technical = {{u"check"_s, why}};
    throw Refused{failure};
}

void checkHeader(const QString &file, const QByteArray &header, qint64 size, bool alone)
{
    if (header.size() < HeaderSize || !header.startsWith(Magic))
        refuseAsDamaged(file, u"not an SQLite file"_s);
    const quint32 version = fieldAt(header, SchemaAt);
    const quint32 application = fieldAt(header, 68);
    if (application != 0 && application != quint32(ApplicationId))
        refuseAsDamaged(file, u"another program's file"_s);
    if (application == quint32(ApplicationId) && version > quint32(newestSchema()))
        refuse(FailureCode::StoreNewer, file);
    const quint16 shortSize = qFromBigEndian<quint16>(header.constData() + 16);
    const qint64 pageSize = shortSize == 1 ? 65536 : shortSize;
    const bool pageCountValid = fieldAt(header, 24) == fieldAt(header, 92);
    // With a journal or WAL beside it the file may rightly be shorter.
    if (alone && pageCountValid && size < pageSize * qint64(fieldAt(header, 28)))
        refuseAsDamaged(file, u"truncated"_s);
}

struct Look {
    qint64 size = 0;
    QDateTime changed;
    bool wal = false;
    bool journal = false;
    bool operator==(const Look &) const = default;
};

Look lookAt(const QString &file)
{
    const QFileInfo info(file);
    return {info.size(), info.lastModified(), QFile::exists(file + u"-wal"_s), QFile::exists(file + u"-journal"_s)};
}
} // namespace

int checkContent(Database &db)
{
    const int application = db.value(u"PRAGMA application_id"_s).toInt();
    const int version = db.value(u"PRAGMA user_version"_s).toInt();
    if (application == 0 && version == 0) {
        // Ours, made and not yet filled - or somebody else's.
        if (db.value(u"SELECT count(*) FROM sqlite_master"_s).toInt() != 0)
            refuseAsDamaged(db.file(), u"another program's file"_s);
        return 0;
    }
    if (application != ApplicationId)
        refuseAsDamaged(db.file(), u"another program's file"_s);
    if (version > newestSchema())
        refuse(FailureCode::StoreNewer, db.file());
    if (QFileInfo(db.file()).size() > LargestChecked)
        return version;
    const QString answer = db.value(u"PRAGMA quick_check(1)"_s).toString();
    if (answer != u"ok"_s)
        refuseAsDamaged(db.file(), answer);
    return version;
}

Inspection inspect(const QString &file)
{
    for (int attempt = 0;; ++attempt) {
        const Look before = lookAt(file);
        QFile raw(file);
        if (!raw.exists() || (before.size == 0 && !before.wal && !before.journal))
            return {raw.exists(), true, 0};
        if (!QFileInfo(file).isFile())
            refuse(FailureCode::StoreBroken, file);
        if (!raw.open(QIODevice::ReadOnly))
            refuse(FailureCode::StoreReadOnly, file);
        const QByteArray header = raw.read(HeaderSize);
        raw.close();
        try {
            if (before.size > 0)
                checkHeader(file, header, before.size, !before.wal && !before.journal);
            if (before.journal)
                return {true, false,
                        int(fieldAt(header, SchemaAt))}; // a read-only connection may not play a hot journal back
            Database db(file, before.wal ? Database::Access::ReadOnly : Database::Access::Immutable);
            const int schema = checkContent(db);
            return {true, true, schema};
        } catch (const Refused &) {
            // Another instance that wrote, came or went meanwhile can look like damage, which it is not.
            if (attempt >= 2 || lookAt(file) == before)
                throw;
        }
    }
}

} // namespace TenantLink
