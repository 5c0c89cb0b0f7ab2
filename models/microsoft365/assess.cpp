#include "models/microsoft365/assess.h"

#include "models/domain/text.h"
#include "models/microsoft365/assessroles.h"
#include "models/microsoft365/entra.h"

#include <algorithm>
#include <cmath>

namespace TenantLink
{

using namespace Qt::StringLiterals;

namespace
{

CheckItem rightTenant(const RegistrationFacts &facts, Report &report)
{
    if (const Failure *failure = failureOf(facts.organizations)) {
        CheckItem item = notChecked(CheckId::RightTenant, *failure, "Organization.Read.All"_L1);
        item.required = true;
        return item;
    }
    const QList<Organization> &organizations = facts.organizations->value();
    CheckItem item{CheckId::RightTenant, CheckState::Ok, Finding::TenantConfirmed};
    item.required = true;
    for (const Organization &organization : organizations) {
        if (organization.id == facts.tenant.toString()) {
            report.tenantName = organization.name;
            report.initialDomain = organization.initialDomain;
            report.tenantId = organization.id;
            item.args = {organization.name, organization.id};
            return item;
        }
    }
    item.state = CheckState::Problem;
    item.finding = Finding::TenantDiffers;
    item.args = {facts.tenant.toString(), organizations.isEmpty() ? QString() : cleaned(organizations.first().id)};
    return item;
}

CheckItem rightClient(const RegistrationFacts &facts, Report &report)
{
    CheckItem item{CheckId::RightClient, CheckState::Ok, Finding::ClientConfirmed};
    if (const Failure *failure = failureOf(facts.principal)) {
        item = notChecked(CheckId::RightClient, *failure, ReadApplications);
        item.required = true;
        return item;
    }
    item.required = true;
    const ServicePrincipal &principal = facts.principal->value();
    item.args = {principal.name};
    if (principal.appId != facts.client.toString()) {
        item.state = CheckState::Problem;
        item.finding = Finding::ClientDiffers;
        return item;
    }
    report.clientName = principal.name;
    if (!principal.enabled) {
        item.state = CheckState::Problem;
        item.finding = Finding::ClientDisabled;
    } else if (!principal.ownerTenant.isEmpty() && principal.ownerTenant != facts.tenant.toString()) {
        item.state = CheckState::Warning;
        item.finding = Finding::ClientForeign;
    }
    return item;
}

/// Names of the granted application permissions of one API.
QStringList grantedOf(const QString &apiId, const RegistrationFacts &facts, const Profile &profile)
{
    const auto api = facts.apis.constFind(apiId);
    const bool apiKnown = api != facts.apis.constEnd() && api->has_value();
    QStringList names;
    for (const AppRoleAssignment &grant : facts.grants->value()) {
        if (apiKnown) {
            // The same role name or id on another resource is another permission.
            if (grant.resourceId != api->value().id.toString())
                continue;
            for (const AppRole &role : api->value().roles) {
                if (role.id == grant.appRoleId)
                    names += role.value;
            }
        } else {
            for (const PermissionEntry &entry : profile.permissions) {
                if (entry.api == apiId && entry.id == grant.appRoleId)
                    names += entry.name;
            }
        }
    }
    return names;
}

bool isRequested(const PermissionEntry &entry, const RegistrationFacts &facts)
{
    if (failureOf(facts.application))
        return false;
    QString id = entry.id;
    if (const auto api = facts.apis.constFind(entry.api); api != facts.apis.constEnd() && api->has_value()) {
        for (const AppRole &role : api->value().roles) {
            if (role.value == entry.name)
                id = role.id;
        }
    }
    const QList<RequestedAccess> &requested = facts.application->value().requested;
    return std::any_of(requested.cbegin(), requested.cend(), [&](const RequestedAccess &access) {
        return access.resourceAppId == entry.api && access.id == id;
    });
}

CheckItem permissionItem(const PermissionEntry &entry, const GrantRow &row)
{
    CheckItem item{
        CheckId::Permission, CheckState::Ok, Finding::PermissionGranted, {entry.name, entry.featureKey}, entry.name};
    const bool mandatory = entry.need == Need::Mandatory;
    item.required = mandatory;
    if (row.state == GrantRow::State::GrantedByStronger) {
        item.finding = Finding::PermissionByStronger;
        item.args = {entry.name, row.by, entry.featureKey};
    } else if (row.state != GrantRow::State::Granted) {
        item.state = mandatory ? CheckState::Problem : CheckState::Warning;
        item.finding = row.state == GrantRow::State::RequestedOnly ? Finding::PermissionNotConsented
                       : mandatory                                 ? Finding::PermissionMissing
                                                                   : Finding::RecommendedMissing;
    }
    return item;
}

void addPermissions(const RegistrationFacts &facts, const Profile &profile, Report &report)
{
    const Failure *failure = failureOf(facts.grants);
    QStringList optionalMissing;
    for (const PermissionEntry &entry : profile.permissions) {
        GrantRow row{
            entry.name, u"permission"_s,  needKey(entry.need), isRequested(entry, facts), GrantRow::State::Unknown,
            {},         entry.featureKey, entry.reasonKey};
        if (failure) {
            report.grants += row;
            if (entry.need == Need::Optional)
                continue;
            CheckItem item = notChecked(CheckId::Permission, *failure, ReadApplications);
            item.part = entry.name;
            item.required = entry.need == Need::Mandatory;
            item.technical +=
                {u"hint in the token"_s, facts.tokenRoles.contains(entry.name) ? u"named"_s : u"not named"_s};
            report.items += item;
            continue;
        }
        const QStringList granted = grantedOf(entry.api, facts, profile);
        row.state = row.requested ? GrantRow::State::RequestedOnly : GrantRow::State::Missing;
        if (granted.contains(entry.name)) {
            row.state = GrantRow::State::Granted;
        } else {
            for (const QString &stronger : entry.satisfiedBy) {
                if (row.by.isEmpty() && granted.contains(stronger)) {
                    row.state = GrantRow::State::GrantedByStronger;
                    row.by = stronger;
                }
            }
        }
        report.grants += row;
        const bool held = row.state == GrantRow::State::Granted || row.state == GrantRow::State::GrantedByStronger;
        if (entry.need != Need::Optional)
            report.items += permissionItem(entry, row);
        else if (!held)
            optionalMissing += entry.name;
    }
    const bool hasOptional = std::any_of(profile.permissions.cbegin(), profile.permissions.cend(),
                                         [](const PermissionEntry &entry) { return entry.need == Need::Optional; });
    if (!hasOptional)
        return;
    CheckItem item{CheckId::OptionalPermissions, CheckState::Ok, Finding::OptionalAll};
    if (failure) {
        item = notChecked(CheckId::OptionalPermissions, *failure, ReadApplications);
    } else if (!optionalMissing.isEmpty()) {
        item.finding = Finding::OptionalSome;
        item.args = {optionalMissing.join(u", "_s)};
    }
    report.items += item;
}

/// Grants beyond the catalogue, so that the page shows all that the registration may do.
void addExtraGrants(const RegistrationFacts &facts, const Profile &profile, Report &report)
{
    if (failureOf(facts.grants))
        return;
    for (const AppRoleAssignment &grant : facts.grants->value()) {
        QString name;
        for (auto api = facts.apis.cbegin(); api != facts.apis.cend(); ++api) {
            if (!api->has_value() || api->value().id.toString() != grant.resourceId)
                continue;
            for (const AppRole &role : api->value().roles) {
                if (role.id == grant.appRoleId)
                    name = role.value;
            }
        }
        const bool known =
            std::any_of(profile.permissions.cbegin(), profile.permissions.cend(), [&](const PermissionEntry &entry) {
                return entry.name == name || (name.isEmpty() && entry.id == grant.appRoleId);
            });
        if (!known)
            report.grants += GrantRow{name.isEmpty() ? grant.appRoleId : name,
                                      u"permission"_s,
                                      u"extra"_s,
                                      false,
                                      GrantRow::State::Granted,
                                      grant.resourceName,
                                      {},
                                      {}};
    }
}

CheckItem secretItem(const RegistrationFacts &facts, Report &report)
{
    // The secret may sit on the application or, rarely, on the service principal itself.
    QList<PasswordCredential> secrets;
    if (!failureOf(facts.application))
        secrets += facts.application->value().secrets;
    if (!failureOf(facts.principal))
        secrets += facts.principal->value().secrets;
    QList<PasswordCredential> matching;
    for (const PasswordCredential &secret : secrets) {
        if (secret.ends.isValid() && !secret.hint.isEmpty() && secret.hint == facts.secretHint)
            matching += secret;
    }
    CheckItem item{CheckId::SecretEnd, CheckState::Ok, Finding::SecretValid};
    const QString hint = cleaned(facts.secretHint);
    if (matching.isEmpty()) {
        // Not found: it is registered in another tenant, where its secrets are.
        if (const Failure *failure = failureOf(facts.application);
            failure && failure->code != FailureCode::NotFoundThere)
            return notChecked(CheckId::SecretEnd, *failure, ReadApplications);
        item.state = CheckState::CouldNotCheck;
        item.finding = Finding::SecretNotFound;
        item.args = {hint};
        return item;
    }
    // Microsoft has just accepted this secret, so it is one that has not ended, if there is such a one.
    QList<PasswordCredential> alive;
    for (const PasswordCredential &secret : matching) {
        if (secret.ends > facts.serverNow)
            alive += secret;
    }
    const QList<PasswordCredential> &candidates = alive.isEmpty() ? matching : alive;
    const PasswordCredential &earliest = *std::min_element(
        candidates.cbegin(), candidates.cend(), [](const auto &a, const auto &b) { return a.ends < b.ends; });
    const int daysLeft = int(std::floor(double(facts.serverNow.secsTo(earliest.ends)) / 86'400.0));
    report.secretEnds = earliest.ends;
    report.daysLeft = daysLeft;
    item.args = {QString::number(daysLeft), earliest.ends.toString(Qt::ISODate), hint};
    item.technical = {{u"key id"_s, cleaned(earliest.keyId)}, {u"end (UTC)"_s, earliest.ends.toString(Qt::ISODate)}};
    if (!earliest.name.isEmpty())
        item.technical += {u"name"_s, earliest.name};
    if (alive.isEmpty()) {
        item.state = CheckState::Problem;
        item.finding = Finding::SecretEnded;
    } else if (candidates.size() > 1) {
        item.state = CheckState::Warning;
        item.finding = Finding::SecretAmbiguous;
    } else if (daysLeft <= 14) {
        item.state = CheckState::Warning;
        item.finding = Finding::SecretEndsVerySoon;
    } else if (daysLeft <= 30) {
        item.state = CheckState::Warning;
        item.finding = Finding::SecretEndsSoon;
    }
    return item;
}

CheckItem licenceItem(const RegistrationFacts &facts)
{
    if (const Failure *failure = failureOf(facts.skus))
        return notChecked(CheckId::Licences, *failure, "Organization.Read.All"_L1);
    int free = 0;
    bool any = false;
    QStringList counted;
    for (const Sku &sku : facts.skus->value()) {
        if (!sku.teamsPhone || !sku.usable)
            continue;
        any = true;
        free += sku.enabled - sku.consumed;
        counted += sku.partNumber + u' ' + QString::number(sku.consumed) + u'/' + QString::number(sku.enabled);
    }
    free = std::max(0, free);
    CheckItem item{CheckId::Licences, CheckState::Ok, Finding::LicencesFree, {QString::number(free)}};
    if (!counted.isEmpty())
        item.technical = {{u"counted (used/bought)"_s, counted.join(u", "_s)}};
    if (!any) {
        item.state = CheckState::Warning;
        item.finding = Finding::LicencesNone;
    } else if (facts.licensedUsers) {
        const bool enough = free >= *facts.licensedUsers;
        item.state = enough ? CheckState::Ok : CheckState::Warning;
        item.finding = enough ? Finding::LicencesEnough : Finding::LicencesShort;
        item.args += QString::number(*facts.licensedUsers);
    }
    return item;
}

} // namespace

void assess(const RegistrationFacts &facts, const Profile &profile, Report &report)
{
    report.secretHint = cleaned(facts.secretHint);
    report.items += rightTenant(facts, report);
    report.items += rightClient(facts, report);
    addPermissions(facts, profile, report);
    addExtraGrants(facts, profile, report);
    assessRoles(facts, profile, report);
    report.items += secretItem(facts, report);
    if (!profile.sufficientRoles.isEmpty() || facts.licensedUsers)
        report.items += licenceItem(facts);
}

} // namespace TenantLink
