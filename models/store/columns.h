// By which column of the file a list is sorted. Each has an index (migrations.cpp).
#pragma once

#include "models/ports/store.h"

#include <QStringView>

namespace TenantLink
{

[[nodiscard]] QStringView keyOf(CustomerColumn column);
[[nodiscard]] QStringView keyOf(ServiceColumn column);
[[nodiscard]] QStringView keyOf(InvitationColumn column);
[[nodiscard]] QStringView keyOf(AuditColumn column);

} // namespace TenantLink
