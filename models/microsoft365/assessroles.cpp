#include "models/microsoft365/assessroles.h"

#include "models/microsoft365/knownroles.h"

#include <algorithm>

namespace TenantLink
{

using namespace Qt::StringLiterals;

namespace
{

struct HeldRole {
    QString templateId;
    QString name;
    QString unit;  ///< administrative unit's id; empty: the whole tenant
    QString group; ///< held through this group; empty: directly
};

QString unitOf(const QString &scope)
{
    const auto prefix = "/administrativeUnits/"_L1;
    return scope.startsWith(prefix, Qt::CaseInsensitive) ? scope.mid(prefix.size()) : QString();
}

/// A scope that is neither the tenant nor a unit (an application, for example) gives no rights here.
bool countsAsScope(const QString &scope) { return scope == "/"_L1 || !unitOf(scope).isEmpty(); }

QList<HeldRole> heldRoles(const RegistrationFacts &facts)
{
    QList<HeldRole> roles;
    QHash<QString, QString> roleNames;
    QHash<QString, QString> groupNames;
    if (!failureOf(facts.held)) {
        for (const Membership &membership : facts.held->value())
            roleNames.insert(membership.templateId, membership.name);
    }
    if (!failureOf(facts.memberships)) {
        for (const Membership &membership : facts.memberships->value())
            groupNames.insert(membership.id, membership.name.isEmpty() ? membership.id : membership.name);
    }
    const auto nameOf = [&roleNames](const QString &templateId) {
        const QString known = knownRoleName(templateId);
        return !known.isEmpty() ? known : roleNames.value(templateId, templateId);
    };
    const auto has = [&roles](const QString &templateId) {
        return std::any_of(roles.cbegin(), roles.cend(),
                           [&](const HeldRole &role) { return role.templateId == templateId; });
    };
    if (!failureOf(facts.direct)) {
        for (const RoleAssignment &assignment : facts.direct->value()) {
            if (countsAsScope(assignment.scope))
                roles += {assignment.templateId, nameOf(assignment.templateId), unitOf(assignment.scope), {}};
        }
    }
    if (!failureOf(facts.throughGroups)) {
        for (const RoleAssignment &assignment : facts.throughGroups->value()) {
            if (countsAsScope(assignment.scope))
                roles += {assignment.templateId, nameOf(assignment.templateId), unitOf(assignment.scope),
                          groupNames.value(assignment.principalId, assignment.principalId)};
        }
    }
    // What only the membership index knows: through a group whose assignments could not be read.
    if (!failureOf(facts.held) && !failureOf(facts.direct)) {
        for (const Membership &membership : facts.held->value()) {
            if (!membership.templateId.isEmpty() && !has(membership.templateId))
                roles += {membership.templateId, nameOf(membership.templateId), {}, u"?"_s};
        }
    }
    return roles;
}

QString describeHeld(const HeldRole &role)
{
    QString text = role.name;
    if (!role.unit.isEmpty())
        text += u" [administrative unit "_s + role.unit + u']';
    if (role.group == "?"_L1)
        text += u" [group]"_s;
    else if (!role.group.isEmpty())
        text += u" [group "_s + role.group + u']';
    return text;
}

bool holds(const QList<HeldRole> &roles, const QString &templateId, bool alsoForUnit)
{
    return std::any_of(roles.cbegin(), roles.cend(), [&](const HeldRole &role) {
        return role.templateId == templateId && (alsoForUnit || role.unit.isEmpty());
    });
}

/// Is one of the profile's sufficient sets held as a whole?
bool holdsEnough(const Profile &profile, const QList<HeldRole> &roles, bool alsoForUnit)
{
    return std::any_of(profile.sufficientRoles.cbegin(), profile.sufficientRoles.cend(), [&](const RoleSet &set) {
        return std::all_of(set.cbegin(), set.cend(), [&](const QString &id) { return holds(roles, id, alsoForUnit); });
    });
}

CheckItem rolesItem(const RegistrationFacts &facts, const Profile &profile, const QList<HeldRole> &roles)
{
    CheckItem item{CheckId::Roles, CheckState::Ok, Finding::RolesEnough};
    item.required = !profile.sufficientRoles.isEmpty();
    if (profile.sufficientRoles.isEmpty()) {
        item.finding = Finding::RolesNotNeeded;
        return item;
    }
    QStringList names;
    for (const HeldRole &role : roles)
        names += describeHeld(role);
    if (holdsEnough(profile, roles, false)) {
        item.args = {names.join(u", "_s)};
        return item;
    }
    // Whose roles they are is only known once the service principal was read.
    if (const Failure *unproven = failureOf(facts.principal), *failure = failureOf(facts.direct); unproven || failure) {
        item = unproven ? notChecked(CheckId::Roles, *unproven, ReadApplications)
                        : notChecked(CheckId::Roles, *failure, "RoleManagement.Read.Directory"_L1);
        item.required = true;
        return item;
    }
    if (holdsEnough(profile, roles, true)) {
        const auto scoped = std::find_if(roles.cbegin(), roles.cend(), [&](const HeldRole &role) {
            return !role.unit.isEmpty() &&
                   std::any_of(profile.sufficientRoles.cbegin(), profile.sufficientRoles.cend(),
                               [&](const RoleSet &set) { return set.contains(role.templateId); });
        });
        const auto entry = std::find_if(profile.roles.cbegin(), profile.roles.cend(),
                                        [&](const RoleEntry &role) { return role.templateId == scoped->templateId; });
        item.args = {scoped->name, scoped->unit};
        if (entry == profile.roles.cend() || !entry->unitScopePossible) {
            item.state = CheckState::Problem;
            item.finding = Finding::RolesUnitNotPossible;
        } else if (!holds(roles, DirectoryReadersRole, false)) {
            item.state = CheckState::Problem;
            item.finding = Finding::RolesUnitNeedsReaders;
        } else {
            item.state = CheckState::Warning;
            item.finding = Finding::RolesOnlyForUnit;
        }
        return item;
    }
    // Not held directly. Whether through a group, only the other two sources can tell.
    if (const Failure *failure = failureOf(facts.held); failure && failureOf(facts.throughGroups)) {
        item = notChecked(CheckId::Roles, *failure, ReadApplications);
        item.required = true;
        return item;
    }
    QStringList ways;
    for (const RoleSet &set : profile.sufficientRoles) {
        QStringList together;
        for (const QString &id : set)
            together += knownRoleName(id);
        if (set != RoleSet{GlobalAdministratorRole})
            ways += together.join(u" + "_s);
    }
    item.state = CheckState::Problem;
    item.finding = Finding::RolesMissing;
    item.args = {ways.join(u" / "_s)};
    if (!names.isEmpty())
        item.technical += {u"holds"_s, names.join(u", "_s)};
    return item;
}

void addRoleRows(const RegistrationFacts &facts, const Profile &profile, const QList<HeldRole> &roles, Report &report)
{
    const bool readable = !failureOf(facts.direct);
    const bool enough = holdsEnough(profile, roles, false);
    for (const RoleEntry &entry : profile.roles) {
        GrantRow row{entry.name,
                     u"role"_s,
                     needKey(entry.need),
                     false,
                     readable ? GrantRow::State::Missing : GrantRow::State::Unknown,
                     {},
                     entry.featureKey,
                     entry.reasonKey};
        for (const HeldRole &role : roles) {
            if (role.templateId == entry.templateId) {
                row.state = GrantRow::State::Granted;
                row.by = role.unit.isEmpty() ? role.group : role.unit;
            }
        }
        if (enough && row.state != GrantRow::State::Granted)
            row.need = needKey(Need::Optional); // the roles are alternatives, and another one does
        report.grants += row;
    }
    for (const HeldRole &role : roles) {
        const bool listed = std::any_of(profile.roles.cbegin(), profile.roles.cend(),
                                        [&](const RoleEntry &entry) { return entry.templateId == role.templateId; });
        if (!listed)
            report.grants += GrantRow{role.name,
                                      u"role"_s,
                                      u"extra"_s,
                                      false,
                                      GrantRow::State::Granted,
                                      role.unit.isEmpty() ? role.group : role.unit,
                                      {},
                                      {}};
    }
}

} // namespace

void assessRoles(const RegistrationFacts &facts, const Profile &profile, Report &report)
{
    const QList<HeldRole> roles = heldRoles(facts);
    for (const HeldRole &role : roles)
        report.roles += describeHeld(role);
    addRoleRows(facts, profile, roles, report);
    report.items += rolesItem(facts, profile, roles);
}

} // namespace TenantLink
