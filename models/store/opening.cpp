#include "models/store/opening.h"

#include "models/store/inspection.h"
#include "models/store/keys.h"
#include "models/store/migrations.h"
#include "models/store/steps.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>
#include <QThread>

#include <array>
#include <filesystem>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

namespace TenantLink
{

using namespace Qt::StringLiterals;

namespace
{
constexpr auto OwnerFile = QFile::ReadOwner | QFile::WriteOwner;
constexpr auto OwnerFolder = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;

void tell(const StepObserver &observer, QStringView step)
{
    if (observer)
        observer(step);
}

[[noreturn]] void refuseFile(const QString &path, const QString &why)
{
    const QString folder = QFileInfo(path).absolutePath();
    Failure failure{FailureCode::StoreBroken, path};
    failure.technical = {{u"file"_s, why}};
    if (QFileInfo::exists(folder) &&
        (!QFileInfo(folder).isWritable() || (QFile::exists(path) && !QFileInfo(path).isWritable())))
        failure.code = FailureCode::StoreReadOnly;
    else if (QStorageInfo(folder).bytesAvailable() == 0)
        failure.code = FailureCode::DiskFull;
    throw Refused{failure};
}

/// A file or a folder's entries reach the disk, so that a later step never outlives an earlier one.
void sync(const QString &path)
{
#ifdef Q_OS_UNIX
    const int handle = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (handle < 0)
        return;
    ::fsync(handle); // some file systems cannot; there is nothing better to do then
    ::close(handle);
#else
    Q_UNUSED(path)
#endif
}

void makeFolder(const QString &folder)
{
    const QFileInfo info(folder);
    if (info.isDir())
        return;
    // Existing parents keep their permissions; ours is for its owner alone.
    if (!QDir().mkpath(info.absolutePath()) || (!QDir().mkdir(folder, OwnerFolder) && !QFileInfo(folder).isDir())) {
        QString parent = info.absolutePath();
        while (!QFileInfo::exists(parent) && QFileInfo(parent).absolutePath() != parent)
            parent = QFileInfo(parent).absolutePath();
        const bool readOnly = !QFileInfo(parent).isWritable();
        refuse(readOnly ? FailureCode::StoreReadOnly : FailureCode::StoreBroken, folder);
    }
}

/// SQLite would create it readable by everybody; an empty file is a new database to it.
void makeFile(const QString &path, const StepObserver &observer)
{
    QFile file(path);
    if (file.open(QIODevice::WriteOnly | QIODevice::NewOnly, OwnerFile)) {
        file.close();
        sync(QFileInfo(path).absolutePath());
        tell(observer, Steps::FileCreated);
    } else if (!QFile::exists(path)) { // else another instance was quicker
        refuseFile(path, file.errorString());
    }
}

void chooseJournal(Database &db, Journal journal, const StepObserver &observer)
{
    const bool wal = journal == Journal::ByFileSystem &&
                     walWorksOn(QStorageInfo(QFileInfo(db.file()).absolutePath()).fileSystemType());
    const QString wanted = wal ? u"wal"_s : u"delete"_s;
    QElapsedTimer since;
    since.start();
    for (;;) {
        if (db.value(u"PRAGMA journal_mode"_s).toString() == wanted)
            return;
        try {
            // A file system without shared memory answers with the old mode: then the rollback journal stays.
            db.value(u"PRAGMA journal_mode = "_s + wanted);
            tell(observer, Steps::JournalChosen);
            return;
        } catch (const Refused &refused) {
            // Changing the mode needs the file alone, and SQLite does not wait for that by itself.
            if (refused.failure.code != FailureCode::StoreLocked || since.hasExpired(Database::PatienceMs))
                throw;
        }
        QThread::msleep(20);
    }
}

/// Written under another name first: whoever finds a backup finds a whole one. The caller holds the write lock, so
/// the copy is of this version and nobody else makes one at the same time.
void backUp(const QString &file, int version, const StepObserver &observer)
{
    const QString name = u"%1.backup-v%2"_s.arg(file).arg(version);
    const QString part = name + u".part"_s;
    QFile::remove(part);
    {
        QFile empty(part);
        if (!empty.open(QIODevice::WriteOnly | QIODevice::NewOnly, OwnerFile))
            refuseFile(part, empty.errorString());
    }
    try {
        Database source(file, Database::Access::ReadWrite);
        source.run(u"VACUUM INTO ?"_s, {part});
        sync(part);
        tell(observer, Steps::BackupWritten);
    } catch (const Refused &) {
        QFile::remove(part);
        throw;
    }
    std::error_code error;
    std::filesystem::rename(std::filesystem::path(part.toStdU16String()), std::filesystem::path(name.toStdU16String()),
                            error); // replaces an older backup in one step
    if (error)
        refuseFile(name, QString::fromStdString(error.message()));
    sync(QFileInfo(name).absolutePath());
    tell(observer, Steps::BackupNamed);
}

/// True: the file was empty before.
bool migrate(Database &db, const StepObserver &observer, int schema)
{
    bool created = false;
    for (const Migration &migration : migrations()) {
        if (migration.version > schema)
            break;
        if (db.value(u"PRAGMA user_version"_s).toInt() >= migration.version)
            continue;
        Transaction transaction(db);
        const int version = db.value(u"PRAGMA user_version"_s).toInt(); // another instance may have been quicker
        if (version >= migration.version)
            continue;
        if (version > 0 && !created)
            backUp(db.file(), version, observer);
        migration.apply(db);
        db.run(u"PRAGMA user_version = %1"_s.arg(migration.version));
        transaction.commit();
        tell(observer, migration.step);
        created = created || version == 0;
    }
    return created;
}
} // namespace

bool walWorksOn(QByteArrayView fileSystemType)
{
    static constexpr std::array network{"nfs",
                                        "nfs4",
                                        "cifs",
                                        "smb",
                                        "smbfs",
                                        "smb2",
                                        "smb3",
                                        "ncpfs",
                                        "afs",
                                        "coda",
                                        "9p",
                                        "davfs",
                                        "ceph",
                                        "fuse.sshfs",
                                        "fuse.davfs2",
                                        "webdav",
                                        "afpfs",
                                        "vboxsf",
                                        "fuse.vmhgfs-fuse",
                                        "fuse.glusterfs"};
    const QByteArray type = fileSystemType.toByteArray().toLower();
    for (const char *name : network) {
        if (type == name)
            return false;
    }
    return true;
}

OpenedFile openFileAs(int schema, const QString &folder, const StepObserver &observer, Journal journal)
{
    const QString file = QDir(folder).absoluteFilePath(StoreFileName.toString());
    makeFolder(folder);
    const Inspection found = inspect(file);
    if (!QFileInfo(folder).isWritable() || (found.exists && !QFileInfo(file).isWritable()))
        refuse(FailureCode::StoreReadOnly, file);
    if (!found.exists)
        makeFile(file, observer);

    auto connection = std::make_unique<Database>(file, Database::Access::ReadWrite);
    Database &db = *connection;
    if (!found.checked)
        checkContent(db);
    chooseJournal(db, journal, observer);
    OpenedFile opened;
    opened.info.created = migrate(db, observer, schema);
    {
        // Writing must be possible now: not locked by somebody, not on a medium that only looks writable.
        const Transaction probe(db);
    }
    const auto id = idFrom<StoreId>(db.value(u"SELECT value FROM meta WHERE key = 'store'"_s));
    if (!id)
        refuse(FailureCode::StoreDamaged, file);
    opened.info.id = *id;
    opened.info.file = file;
    opened.db = std::move(connection);
    return opened;
}

bool isPresent(const QString &folder)
{
    const Inspection found = inspect(QDir(folder).absoluteFilePath(StoreFileName.toString()));
    return found.exists && found.schema == newestSchema();
}

OpenedFile openFile(const QString &folder, const StepObserver &observer, Journal journal)
{
    return openFileAs(newestSchema(), folder, observer, journal);
}

} // namespace TenantLink
