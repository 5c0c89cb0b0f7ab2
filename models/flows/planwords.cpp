// A plan in sentences: what will be written, and what another administrator does in the portal.
#include "models/domain/text.h"
#include "models/flows/provision.h"
#include "models/microsoft365/knownroles.h"

#include <QCoreApplication>

namespace TenantLink
{

using namespace Qt::StringLiterals;

namespace
{

QString say(const char *text) { return QCoreApplication::translate("ProvisionPlan", text); }

QString roleName(const QString &role, const Profile *profile)
{
    if (profile) {
        for (const RoleEntry &entry : profile->roles) {
            if (entry.templateId == role)
                return cleaned(entry.name, 100);
        }
    }
    const QString known = knownRoleName(role);
    return known.isEmpty() ? role : known;
}

bool limited(const QString &role, const ProvisionPlan &plan)
{
    return !plan.unit.isEmpty() && mayBeLimitedToUnit(role);
}

} // namespace

QStringList describePlan(const ProvisionPlan &plan, const Catalogue &catalogue)
{
    const Profile *profile = catalogue.profile(plan.profileId);
    QStringList lines;
    const QString tenant = plan.tenantName.isEmpty() ? plan.tenant.toString() : cleaned(plan.tenantName);
    lines += say(QT_TRANSLATE_NOOP("ProvisionPlan", "App registration %1 in the tenant %2, for this tenant only"))
                 .arg(cleaned(plan.name), tenant);
    lines += say(QT_TRANSLATE_NOOP("ProvisionPlan", "its enterprise application (service principal)"));
    if (profile && profile->needsTeamsSignIn)
        lines += say(QT_TRANSLATE_NOOP("ProvisionPlan",
                                       "the enterprise application of Microsoft's Teams administration, if it is "
                                       "missing in the tenant"));
    for (const QString &permission : plan.permissions)
        lines += say(QT_TRANSLATE_NOOP("ProvisionPlan", "application permission %1, with admin consent"))
                     .arg(cleaned(permission, 100));
    for (const QString &role : plan.roles) {
        const QString name = roleName(role, profile);
        lines += limited(role, plan)
                     ? say(QT_TRANSLATE_NOOP("ProvisionPlan", "directory role %1, for the administrative unit %2 only"))
                           .arg(name, cleaned(plan.unitName.isEmpty() ? plan.unit : plan.unitName))
                     : say(QT_TRANSLATE_NOOP("ProvisionPlan", "directory role %1, for the whole tenant")).arg(name);
    }
    if (plan.ownsItself)
        lines += say(QT_TRANSLATE_NOOP("ProvisionPlan",
                                       "the registration becomes its own owner, so that it can renew its secret"));
    if (!plan.secretName.isEmpty())
        lines += say(QT_TRANSLATE_NOOP("ProvisionPlan", "client secret %1 that ends on %2"))
                     .arg(cleaned(plan.secretName), shownDate(plan.secretEnds));
    return lines;
}

QString roleSteps(const Provisioning &state, const Cloud &cloud)
{
    QStringList steps;
    int number = 0;
    const auto add = [&](const QString &step) { steps += QString(QString::number(++number) + u". " + step); };
    add(say(QT_TRANSLATE_NOOP(
                "ProvisionPlan",
                "Sign in to %1 as Privileged Role Administrator or Global Administrator of the tenant %2."))
            .arg(cloud.portal.toString(), state.plan.tenant.toString()));
    for (const QString &role : state.plan.roles) {
        const bool made = std::any_of(state.roles.cbegin(), state.roles.cend(),
                                      [&role](const MadeRole &one) { return one.templateId == role; });
        if (made)
            continue;
        const QString name = roleName(role, nullptr);
        add(limited(role, state.plan)
                ? say(QT_TRANSLATE_NOOP("ProvisionPlan", "Microsoft Entra ID > Administrative units > %1 > Roles and "
                                                         "administrators > %2 > Add assignments."))
                      .arg(cleaned(state.plan.unitName.isEmpty() ? state.plan.unit : state.plan.unitName), name)
                : say(QT_TRANSLATE_NOOP("ProvisionPlan", "Microsoft Entra ID > Roles and administrators > %1 > Add "
                                                         "assignments."))
                      .arg(name));
        add(say(QT_TRANSLATE_NOOP("ProvisionPlan", "Search for %1 (Application ID %2), choose it, and assign the role "
                                                   "as active and permanent."))
                .arg(cleaned(state.plan.name), cleaned(state.clientId)));
    }
    return steps.join(u'\n');
}

} // namespace TenantLink
