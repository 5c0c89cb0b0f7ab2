#include "app/window/portal/portalwork.h"

#include "models/domain/text.h"

#include <QCoreApplication>

#include <algorithm>

namespace TenantLink
{

using namespace Qt::StringLiterals;

namespace
{
bool anyRow(const Registration &registration, bool (*is)(const GrantRow &))
{
    return registration.lastReport &&
           std::any_of(registration.lastReport->grants.cbegin(), registration.lastReport->grants.cend(), is);
}
bool lacks(const GrantRow &row)
{
    return row.state == GrantRow::State::Missing || row.state == GrantRow::State::RequestedOnly;
}
} // namespace

Registration PortalTarget::registration() const
{
    return kind == RegistrationKind::Qoe ? service.qoe.value_or(Registration()) : service.registration;
}

QString PortalTarget::profileId() const { return kind == RegistrationKind::Qoe ? u"qoe"_s : u"direct-routing"_s; }

QString PortalTarget::key() const { return u"service/"_s + service.id.toString() + u'/' + profileId(); }

QString PortalTarget::name() const
{
    const QString name = cleaned(service.shortName, 60);
    return kind == RegistrationKind::Qoe ? QCoreApplication::translate("PortalWork", "%1 (QOE)").arg(name) : name;
}

SignInPurpose PortalTarget::purpose(std::function<QString()> why) const
{
    const Registration now = registration();
    SignInPurpose purpose;
    purpose.cloudId = now.cloudId;
    purpose.tenant = now.tenantId.isEmpty() ? now.tenant : now.tenantId;
    purpose.expectedTenant = TenantId::parse(purpose.tenant);
    purpose.adminUpn = now.adminUpn.isEmpty() ? service.registration.adminUpn : now.adminUpn;
    purpose.why = std::move(why);
    return purpose;
}

Profile profileOf(const PortalTarget &target, const Catalogue &catalogue)
{
    const Profile *own = catalogue.profile(target.profileId());
    Profile profile = own ? *own : Profile();
    const bool shared = target.service.qoe && target.service.qoe->clientId == target.service.registration.clientId;
    const Profile *other = catalogue.profile(target.kind == RegistrationKind::Qoe ? u"direct-routing"_s : u"qoe"_s);
    if (!shared || !other)
        return profile;
    for (const PermissionEntry &entry : other->permissions) {
        const auto same =
            std::find_if(profile.permissions.begin(), profile.permissions.end(),
                         [&](const PermissionEntry &mine) { return mine.name == entry.name && mine.api == entry.api; });
        if (same == profile.permissions.end())
            profile.permissions += entry;
        else
            same->need = std::min(same->need, entry.need);
    }
    if (profile.sufficientRoles.isEmpty()) {
        profile.sufficientRoles = other->sufficientRoles;
        profile.roles = other->roles;
    }
    return profile;
}

bool somethingMissing(const Registration &registration)
{
    return anyRow(registration, [](const GrantRow &row) {
        return lacks(row) && (row.kind == "permission"_L1 || row.need != "optional"_L1);
    });
}

bool roleMissing(const Registration &registration)
{
    return anyRow(registration,
                  [](const GrantRow &row) { return lacks(row) && row.kind == "role"_L1 && row.need != "optional"_L1; });
}

bool somethingGranted(const Registration &registration)
{
    return anyRow(registration, [](const GrantRow &row) { return row.state == GrantRow::State::Granted; });
}

QString catalogueText(const QString &key)
{
    return key.isEmpty() ? QString() : QCoreApplication::translate("Catalogue", key.toUtf8().constData());
}

} // namespace TenantLink
