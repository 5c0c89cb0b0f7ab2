// Makes the data of bench_pages: all made up, in the newest schema.
#pragma once

#include <QString>

namespace FillPages
{

inline constexpr int Drafts = 500;
inline constexpr int Sbcs = 1000;
inline constexpr int Templates = 200;
inline constexpr int AuditEntriesARow = 4;

/// So many customers, services with set-up and tasks, and invitations. The customer Crowded has every tenth service
/// and invitation. Throws Refused.
void fill(const QString &folder, int rows);
[[nodiscard]] QString crowded();

} // namespace FillPages
