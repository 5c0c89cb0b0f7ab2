// A look at a store's file that leaves no trace: is it ours, whole, and of a schema that we know?
#pragma once

#include <QString>

namespace TenantLink
{

class Database;

struct Inspection {
    bool exists = false;
    bool checked = false; ///< false: checkContent() must be asked once the file is open for writing
    int schema = 0;       ///< 0: empty
};

/// Throws Refused: StoreDamaged, StoreNewer, StoreReadOnly, StoreLocked. The file is as before then.
[[nodiscard]] Inspection inspect(const QString &file);

/// The part that needs a connection: owner, schema, and SQLite's own check where the file is not too large for it.
/// Answers the schema.
int checkContent(Database &db);

} // namespace TenantLink
