// The one coroutine type, and its rules (models/ports/README.md): a flow is a free function with parameters by
// value; raw awaits live in adapters only; nothing throws out of a flow.
#pragma once

#include <QCoroTask>

namespace TenantLink
{
template <class T = void>
using Task = QCoro::Task<T>;
} // namespace TenantLink
