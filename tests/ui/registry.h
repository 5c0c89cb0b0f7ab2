// Which cases there are. A case enters itself by UI_CASE, behind its class.
#pragma once

#include <QList>
#include <QString>

#include <functional>
#include <memory>

class QObject;

namespace TenantLink
{

struct RegisteredCase {
    QString name; ///< of its file
    std::function<std::unique_ptr<QObject>()> make;
    QStringList safe; ///< functions that only read, so that they may run on a real tenant
    bool hidden;      ///< runs only when it is asked for by name
};

[[nodiscard]] inline QList<RegisteredCase> &registeredCases()
{
    static QList<RegisteredCase> all;
    return all;
}

bool registerCase(const char *file, std::function<std::unique_ptr<QObject>()> make, const char *safe, bool hidden);

} // namespace TenantLink

/// `safe`: the functions that write nothing to the tenant, with blanks between them; "" if there are none.
#define UI_CASE(Class, safe)                                                                                           \
    [[maybe_unused]] static const bool registered##Class = TenantLink::registerCase(                                   \
        __FILE__, [] { return std::make_unique<Class>(); }, safe, false);
#define UI_HIDDEN_CASE(Class)                                                                                          \
    [[maybe_unused]] static const bool registered##Class = TenantLink::registerCase(                                   \
        __FILE__, [] { return std::make_unique<Class>(); }, "", true);
