#include "models/domain/report.h"

#include <algorithm>

namespace TenantLink
{

using namespace Qt::StringLiterals;

namespace
{
QString keyOf(CheckId id)
{
    switch (id) {
    case CheckId::Input:
        return u"input"_s;
    case CheckId::Tenant:
        return u"tenant"_s;
    case CheckId::GraphSignIn:
        return u"credentials"_s;
    case CheckId::TeamsSignIn:
        return u"teams-sign-in"_s;
    case CheckId::RightTenant:
        return u"right-tenant"_s;
    case CheckId::RightClient:
        return u"right-client"_s;
    case CheckId::Permission:
        return u"permission"_s;
    case CheckId::OptionalPermissions:
        return u"optional-permissions"_s;
    case CheckId::Roles:
        return u"roles"_s;
    case CheckId::SecretEnd:
        return u"secret"_s;
    case CheckId::Licences:
        return u"licences"_s;
    }
    Q_UNREACHABLE();
}
} // namespace

QString CheckItem::key() const { return part.isEmpty() ? keyOf(id) : QString(keyOf(id) + u'.' + part); }

bool CheckItem::stopsEverything() const
{
    if (state != CheckState::Problem)
        return false;
    switch (id) {
    case CheckId::Input:
    case CheckId::Tenant:
    case CheckId::GraphSignIn:
    case CheckId::RightTenant:
    case CheckId::RightClient:
        return true;
    case CheckId::TeamsSignIn:
    case CheckId::Permission:
    case CheckId::OptionalPermissions:
    case CheckId::Roles:
    case CheckId::SecretEnd:
    case CheckId::Licences:
        return false;
    }
    Q_UNREACHABLE();
}

Verdict Report::verdict() const
{
    const auto has = [this](auto test) { return std::any_of(items.cbegin(), items.cend(), test); };
    if (has([](const CheckItem &item) { return item.state == CheckState::Problem; }))
        return Verdict::Problems;
    if (items.isEmpty() ||
        has([](const CheckItem &item) { return item.required && item.state == CheckState::CouldNotCheck; }))
        return Verdict::CouldNotCheck;
    return Verdict::Valid;
}

bool Report::stopsEverything() const
{
    return std::any_of(items.cbegin(), items.cend(), [](const CheckItem &item) { return item.stopsEverything(); });
}

} // namespace TenantLink
