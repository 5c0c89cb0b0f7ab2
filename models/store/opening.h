// From a folder to an open store: look first, create, back up and migrate, or say why not and leave all untouched.
#pragma once

#include "models/store/database.h"
#include "models/store/sqlitestore.h"

#include <memory>

namespace TenantLink
{

inline constexpr QStringView StoreFileName = u"tenantlink.sqlite";

struct OpenedFile {
    std::unique_ptr<Database> db;
    StoreInfo info;
};

/// On the writer's thread. Throws Refused: StoreLocked, StoreReadOnly, StoreDamaged, StoreNewer, DiskFull, StoreBroken.
[[nodiscard]] OpenedFile openFile(const QString &folder, const StepObserver &observer, Journal journal);

/// The same up to an older schema; makes the old files of tests/store/data.
[[nodiscard]] OpenedFile openFileAs(int schema, const QString &folder, const StepObserver &observer, Journal journal);

/// Is there a file of the newest schema? Leaves no trace. Throws as openFile() does.
[[nodiscard]] bool isPresent(const QString &folder);

/// WAL needs shared memory between processes, which network file systems do not give (sqlite.org/wal.html).
[[nodiscard]] bool walWorksOn(QByteArrayView fileSystemType);

} // namespace TenantLink
