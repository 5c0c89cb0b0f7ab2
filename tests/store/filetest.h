// What only the SQLite store has: its file, and all that can be wrong with it.
#pragma once

#include <QObject>
#include <QTemporaryDir>

#include <memory>

namespace TenantLink
{

class StoreFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    // filetest.cpp
    void forItsOwnerOnly();
    void journalByFileSystem();
    void migratesOldFiles_data();
    void migratesOldFiles();
    void backupIsWhole();
    void staleBackupPart();
    void everyStepIsListed();
    void auditIsAppendOnly();
    void longTrail_data();
    void longTrail();
    void noSecretInTheFile();
    void opensOnlyWhatIsThere_data();
    void opensOnlyWhatIsThere();
    void manyExpireAtOnce();

    // filetest_failures.cpp
    void newerIsUntouched();
    void damagedIsUntouched_data();
    void damagedIsUntouched();
    void truncatedIsUntouched();
    void damagedInside();
    void emptyFileIsNew();
    void lockedWhileOpening_data();
    void lockedWhileOpening();
    void lockedWhileWriting();
    void readOnlyFolder();
    void readOnlyFile();
    void folderThatCannotBe();
    void fullDisk_data();
    void fullDisk();
    void retriesAfterFailure();

private:
    [[nodiscard]] QString file(const QString &suffix = {}) const;
    [[nodiscard]] QString folder() const;
    std::unique_ptr<QTemporaryDir> m_folder;
};

/// Runs in a process of its own: a store that meets a read-only or full medium. Prints what it found.
int runAsChild(const QStringList &arguments);

} // namespace TenantLink
