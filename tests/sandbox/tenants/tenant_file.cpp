// SPDX-License-Identifier: Apache-2.0
#include "tenant_file.h"

#include "domains.h"
#include "sku_table.h"
#include "users.h"
#include "well_known.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace sandbox
{

namespace
{

QString iso(const QDateTime &time) { return time.toUTC().toString(Qt::ISODate); }

// Builds one tenant; remembers the first thing that makes no sense.
class Builder
{
public:
    Builder(const QJsonObject &source, const SignInApplication &signIn, const QDateTime &now)
        : m_source(source), m_now(now)
    {
        m_tenant.signInApplication = signIn;
    }

    Tenant build();
    QString error() const { return m_error; }

private:
    void addOrganization();
    void addDomains();
    void addLicences();
    void addMicrosoftApis();
    void addUnits();
    void addGroups();
    void addPeople();
    void addUsers();
    QJsonValue country() const; // null: the organisation has none
    void addSignInApplication();
    void addPolicy();
    void addRegistration(const QJsonObject &registration);
    QJsonArray addSecrets(const QJsonObject &registration, const QString &appId, QLatin1StringView holder);
    void addRoles(const QJsonArray &roles, const QString &principalId);
    void addGrants(const QJsonObject &registration, const QString &servicePrincipalId);
    QJsonArray requested(const QJsonObject &registration);
    void refuse(const QString &why);

    QJsonObject m_source;
    QDateTime m_now;
    Tenant m_tenant;
    QString m_error;
};

void Builder::refuse(const QString &why)
{
    if (m_error.isEmpty())
        m_error = u"tenant %1: %2"_s.arg(m_source["key"_L1].toString(), why);
}

Tenant Builder::build()
{
    m_tenant.key = m_source["key"_L1].toString();
    m_tenant.shows = m_source["shows"_L1].toString();
    m_tenant.id = m_source["id"_L1].toString().toLower();
    m_tenant.displayName = m_source["displayName"_L1].toString();
    m_tenant.otherCloud = m_source["otherCloud"_L1].toString();
    m_tenant.opaqueTokens = m_source["opaqueTokens"_L1].toBool(false);
    m_tenant.maxPageSize = m_source["maxPageSize"_L1].toInt(999);
    if (m_tenant.id.isEmpty() || m_tenant.displayName.isEmpty())
        refuse(u"id and displayName are needed"_s);
    addDomains();
    addOrganization();
    addLicences();
    addMicrosoftApis();
    addUnits();
    addGroups();
    const QJsonArray registrations = m_source["registrations"_L1].toArray();
    for (const auto registration : registrations)
        addRegistration(registration.toObject());
    addPeople();
    addUsers();
    addSignInApplication();
    addPolicy();
    return m_tenant;
}

void Builder::addDomains()
{
    const QJsonArray domains = m_source["domains"_L1].toArray();
    for (const auto domain : domains) {
        QJsonObject entity = domainEntity(domain["id"_L1].toString(), domain["verified"_L1].toBool(true),
                                          domain["root"_L1].toBool(true));
        entity["isDefault"_L1] = domain["default"_L1].toBool(false);
        entity["isInitial"_L1] = domain["initial"_L1].toBool(false);
        entity["supportedServices"_L1] = QJsonArray{u"Email"_s, u"OfficeCommunicationsOnline"_s, u"Intune"_s};
        m_tenant.domains.append(entity);
    }
    if (m_tenant.domains.isEmpty())
        refuse(u"at least one domain is needed"_s);
}

void Builder::addOrganization()
{
    m_tenant.organization = {{u"id"_s, m_tenant.id},
                             {u"deletedDateTime"_s, QJsonValue()},
                             {u"businessPhones"_s, QJsonArray{u"+1 425 555 0100"_s}},
                             {u"city"_s, QJsonValue()},
                             {u"country"_s, QJsonValue()},
                             {u"countryLetterCode"_s, country()},
                             {u"createdDateTime"_s, u"2019-03-04T09:12:33Z"_s},
                             {u"displayName"_s, m_tenant.displayName},
                             {u"preferredLanguage"_s, u"en"_s},
                             {u"tenantType"_s, u"AAD"_s},
                             {u"assignedPlans"_s, QJsonArray()}};
    showVerifiedDomains(m_tenant);
}

void Builder::addLicences()
{
    const QJsonArray licences = m_source["licences"_L1].toArray();
    for (const auto licence : licences) {
        const QJsonObject sku = subscribedSkuEntity(m_tenant.id, licence.toObject());
        if (sku.isEmpty())
            refuse(u"unknown licence "_s + licence["part"_L1].toString());
        m_tenant.subscribedSkus.append(sku);
    }
}

void Builder::addMicrosoftApis()
{
    const auto api = [this](const QString &appId, const QString &name, const QJsonArray &appRoles) {
        m_tenant.servicePrincipals.append({{u"id"_s, stableId(m_tenant.id, u"api "_s + appId)},
                                           {u"deletedDateTime"_s, QJsonValue()},
                                           {u"accountEnabled"_s, true},
                                           {u"appId"_s, appId},
                                           {u"appDisplayName"_s, name},
                                           {u"displayName"_s, name},
                                           {u"appOwnerOrganizationId"_s, microsoftTenantId},
                                           {u"appRoleAssignmentRequired"_s, false},
                                           {u"appRoles"_s, appRoles},
                                           {u"keyCredentials"_s, QJsonArray()},
                                           {u"passwordCredentials"_s, QJsonArray()},
                                           {u"servicePrincipalType"_s, u"Application"_s},
                                           {u"signInAudience"_s, u"AzureADMultipleOrgs"_s}});
    };
    api(graphAppId, u"Microsoft Graph"_s, graphAppRoles());
    if (m_source["teamsApi"_L1].toBool(true))
        api(teamsAppId, u"Skype and Teams Tenant Admin API"_s, teamsAppRoles());
}

void Builder::addUnits()
{
    const QJsonArray units = m_source["administrativeUnits"_L1].toArray();
    for (const auto unit : units) {
        m_tenant.administrativeUnits.append({{u"id"_s, unit["id"_L1]},
                                             {u"deletedDateTime"_s, QJsonValue()},
                                             {u"displayName"_s, unit["displayName"_L1]},
                                             {u"description"_s, QJsonValue()},
                                             {u"visibility"_s, QJsonValue()}});
    }
}

void Builder::addGroups()
{
    const QJsonArray groups = m_source["groups"_L1].toArray();
    for (const auto group : groups) {
        const QString id = group["id"_L1].toString();
        const QJsonArray roles = group["roles"_L1].toArray();
        m_tenant.groups.append({{u"id"_s, id},
                                {u"deletedDateTime"_s, QJsonValue()},
                                {u"displayName"_s, group["displayName"_L1]},
                                {u"securityEnabled"_s, true},
                                {u"isAssignableToRole"_s, !roles.isEmpty()}});
        const QJsonArray parents = group["memberOf"_L1].toArray();
        for (const auto parent : parents)
            m_tenant.memberships.append({id, parent.toString()});
        addRoles(roles, id);
    }
}

void Builder::addPeople()
{
    QString initialDomain;
    for (const QJsonObject &domain : std::as_const(m_tenant.domains)) {
        if (domain["isInitial"_L1].toBool())
            initialDomain = domain["id"_L1].toString();
    }
    const QJsonArray people = m_source["people"_L1].toArray();
    for (const auto source : people) {
        Person person;
        person.id = source["id"_L1].toString().toLower();
        person.upn = source["upn"_L1].toString();
        person.displayName = source["displayName"_L1].toString();
        person.guest = source["guest"_L1].toBool();
        person.homeTenant = source["homeTenant"_L1].toString(m_tenant.id);
        person.browserRefusal = source["signIn"_L1].toInt(); // "ok" is no number
        person.codeRefusal = source["deviceCode"_L1].toInt(person.browserRefusal);
        if (person.id.isEmpty() || !person.upn.contains(u'@'))
            refuse(u"a person needs id and upn"_s);
        m_tenant.people.append(person);
        const QString upn =
            person.guest ? QString(QString(person.upn).replace(u'@', u'_') + u"#EXT#@"_s + initialDomain) : person.upn;
        QJsonObject user = userEntity(person.id, upn, person.displayName);
        user["mail"_L1] = person.upn;
        user["usageLocation"_L1] = country();
        user["userType"_L1] = person.guest ? u"Guest"_s : u"Member"_s;
        m_tenant.users.append(user);
        QJsonArray roles;
        const QJsonArray names = source["roles"_L1].toArray();
        for (const auto name : names)
            roles.append(QJsonObject{{u"role"_s, name}});
        addRoles(roles, person.id);
    }
}

// Those who do not sign in here: {"upn", "displayName", "licences" (part numbers), "usageLocation", "enabled"}.
void Builder::addUsers()
{
    const QJsonArray users = m_source["users"_L1].toArray();
    for (const auto source : users) {
        const QString upn = source["upn"_L1].toString();
        if (!upn.contains(u'@'))
            refuse(u"a user needs upn"_s);
        QJsonObject user = userEntity(stableId(m_tenant.id, u"user "_s + upn), upn,
                                      source["displayName"_L1].toString(upn.section(u'@', 0, 0)));
        user["accountEnabled"_L1] = source["enabled"_L1].toBool(true);
        const QJsonValue location = source["usageLocation"_L1];
        user["usageLocation"_L1] = location.isUndefined() ? country() : location;
        const QJsonArray licences = source["licences"_L1].toArray();
        for (const auto part : licences) {
            const QJsonObject sku = findEntity(m_tenant.subscribedSkus, "skuPartNumber"_L1, part.toString());
            if (sku.isEmpty())
                refuse(u"a user has a licence that the tenant does not have: "_s + part.toString());
            giveLicence(user, sku, {}); // among the consumed ones already
        }
        m_tenant.users.append(user);
    }
}

QJsonValue Builder::country() const
{
    const QJsonValue country = m_source["country"_L1];
    return country.isUndefined() ? QJsonValue(u"US"_s) : country;
}

void Builder::addSignInApplication()
{
    const QJsonObject source = m_source["signInApplication"_L1].toObject();
    SignInApplication &application = m_tenant.signInApplication;
    application.verifiedPublisher = source["verifiedPublisher"_L1].toString(application.verifiedPublisher);
    const QJsonValue consented = source["consented"_L1];
    if (!source["enterpriseApplication"_L1].toBool(consented.isArray()))
        return;
    QStringList scopes;
    const QJsonArray names = consented.toArray();
    for (const auto name : names) {
        if (graphScope(name.toString()).isEmpty())
            refuse(u"unknown scope "_s + name.toString());
        scopes.append(name.toString());
    }
    const QString id = addEnterpriseApplication(m_tenant, application)["id"_L1].toString();
    if (!scopes.isEmpty())
        addConsent(m_tenant, id, scopes, {});
}

void Builder::addPolicy()
{
    const QJsonObject policy = m_source["policy"_L1].toObject();
    m_tenant.secretsForbidden = policy["secretsForbidden"_L1].toBool();
    m_tenant.maxSecretDays = policy["maxSecretDays"_L1].toInt();
    m_tenant.rolesUnreadable = m_source["rolesUnreadable"_L1].toBool();
}

void Builder::addRegistration(const QJsonObject &registration)
{
    const QString appId = registration["clientId"_L1].toString().toLower();
    const QString name = registration["displayName"_L1].toString();
    const QString home = registration["homeTenant"_L1].toString(m_tenant.id);
    const QString audience = home == m_tenant.id ? u"AzureADMyOrg"_s : u"AzureADMultipleOrgs"_s;
    const QJsonArray onApplication = addSecrets(registration, appId, "application"_L1);
    const QJsonArray onServicePrincipal = addSecrets(registration, appId, "servicePrincipal"_L1);
    if (home == m_tenant.id) { // otherwise the application object is in its home tenant only
        m_tenant.applications.append({{u"id"_s, registration["applicationId"_L1]},
                                      {u"deletedDateTime"_s, QJsonValue()},
                                      {u"appId"_s, appId},
                                      {u"createdDateTime"_s, u"2026-01-15T10:20:30Z"_s},
                                      {u"displayName"_s, name},
                                      {u"identifierUris"_s, QJsonArray()},
                                      {u"isFallbackPublicClient"_s, QJsonValue()},
                                      {u"keyCredentials"_s, QJsonArray()},
                                      {u"passwordCredentials"_s, onApplication},
                                      {u"publisherDomain"_s, m_tenant.domains.value(0)["id"_L1]},
                                      {u"requiredResourceAccess"_s, requested(registration)},
                                      {u"signInAudience"_s, audience},
                                      {u"tags"_s, QJsonArray()}});
    }
    const QString servicePrincipalId = registration["servicePrincipalId"_L1].toString();
    if (servicePrincipalId.isEmpty())
        return;
    m_tenant.servicePrincipals.append({{u"id"_s, servicePrincipalId},
                                       {u"deletedDateTime"_s, QJsonValue()},
                                       {u"accountEnabled"_s, registration["enabled"_L1].toBool(true)},
                                       {u"appId"_s, appId},
                                       {u"appDisplayName"_s, name},
                                       {u"displayName"_s, name},
                                       {u"appOwnerOrganizationId"_s, home},
                                       {u"appRoleAssignmentRequired"_s, false},
                                       {u"appRoles"_s, QJsonArray()},
                                       {u"keyCredentials"_s, QJsonArray()},
                                       {u"passwordCredentials"_s, onServicePrincipal},
                                       {u"servicePrincipalType"_s, u"Application"_s},
                                       {u"signInAudience"_s, audience},
                                       {u"tags"_s, QJsonArray{u"WindowsAzureActiveDirectoryIntegratedApp"_s}}});
    addGrants(registration, servicePrincipalId);
    addRoles(registration["roles"_L1].toArray(), servicePrincipalId);
    const QJsonArray groups = registration["groups"_L1].toArray();
    for (const auto group : groups)
        m_tenant.memberships.append({servicePrincipalId, group.toString()});
}

QJsonArray Builder::addSecrets(const QJsonObject &registration, const QString &appId, QLatin1StringView holder)
{
    QJsonArray credentials;
    const QJsonArray secrets = registration["secrets"_L1].toArray();
    for (const auto secret : secrets) {
        if (secret["on"_L1].toString(u"application"_s) != holder)
            continue;
        const ClientSecret entry{appId, secret["value"_L1].toString(),
                                 relativeTime(secret["start"_L1].toString(), m_now),
                                 relativeTime(secret["end"_L1].toString(), m_now), secret["keyId"_L1].toString()};
        if (entry.value.size() < 16 || !entry.end.isValid())
            refuse(u"a secret needs a value of 16 characters or more and an end"_s);
        m_tenant.secrets.append(entry);
        credentials.append(QJsonObject{{u"customKeyIdentifier"_s, QJsonValue()},
                                       {u"displayName"_s, secret["displayName"_L1]},
                                       {u"endDateTime"_s, iso(entry.end)},
                                       {u"hint"_s, entry.value.left(3)},
                                       {u"keyId"_s, secret["keyId"_L1]},
                                       {u"secretText"_s, QJsonValue()},
                                       {u"startDateTime"_s, iso(entry.start)}});
    }
    return credentials;
}

void Builder::addRoles(const QJsonArray &roles, const QString &principalId)
{
    for (const auto role : roles) {
        const QString name = role["role"_L1].toString();
        const QString definition = roleTemplateId(name);
        const QString unit = role["unit"_L1].toString();
        const QString scope = unit.isEmpty() ? u"/"_s : u"/administrativeUnits/"_s + unit;
        if (definition.isEmpty())
            refuse(u"unknown role "_s + name);
        m_tenant.roleAssignments.append({{u"id"_s, stableId(m_tenant.id, principalId + definition + scope)},
                                         {u"principalId"_s, principalId},
                                         {u"directoryScopeId"_s, scope},
                                         {u"roleDefinitionId"_s, definition}});
    }
}

void Builder::addGrants(const QJsonObject &registration, const QString &servicePrincipalId)
{
    const QJsonObject graph = findEntity(m_tenant.servicePrincipals, "appId"_L1, graphAppId);
    const QJsonArray permissions = registration["permissions"_L1].toArray();
    for (const auto permission : permissions) {
        const QString name = permission.toString();
        const QString roleId = appRoleId(graphAppRoles(), name);
        if (roleId.isEmpty())
            refuse(u"unknown permission "_s + name);
        m_tenant.appRoleAssignments.append({{u"id"_s, stableId(m_tenant.id, servicePrincipalId + roleId)},
                                            {u"deletedDateTime"_s, QJsonValue()},
                                            {u"appRoleId"_s, roleId},
                                            {u"createdDateTime"_s, u"2026-01-15T10:25:00Z"_s},
                                            {u"principalDisplayName"_s, registration["displayName"_L1]},
                                            {u"principalId"_s, servicePrincipalId},
                                            {u"principalType"_s, u"ServicePrincipal"_s},
                                            {u"resourceDisplayName"_s, graph["displayName"_L1]},
                                            {u"resourceId"_s, graph["id"_L1]}});
    }
}

QJsonArray Builder::requested(const QJsonObject &registration)
{
    const QJsonValue listed = registration["requested"_L1];
    const QJsonArray names = (listed.isArray() ? listed : registration["permissions"_L1]).toArray();
    QJsonArray access;
    for (const auto name : names) {
        const QString id = appRoleId(graphAppRoles(), name.toString());
        if (id.isEmpty())
            refuse(u"unknown permission "_s + name.toString());
        access.append(QJsonObject{{u"id"_s, id}, {u"type"_s, u"Role"_s}});
    }
    if (access.isEmpty())
        return {};
    return {QJsonObject{{u"resourceAppId"_s, graphAppId}, {u"resourceAccess"_s, access}}};
}

SignInApplication signInApplicationOf(const QJsonObject &document)
{
    const QJsonObject source = document["signInApplication"_L1].toObject();
    const auto strings = [&source](QLatin1StringView name) {
        QStringList result;
        const QJsonArray values = source[name].toArray();
        for (const auto value : values)
            result.append(value.toString());
        return result;
    };
    return {document["signInClientId"_L1].toString(),
            source["displayName"_L1].toString(),
            source["verifiedPublisher"_L1].toString(),
            source["ownerTenant"_L1].toString(),
            strings("redirectUris"_L1),
            strings("requested"_L1)};
}

} // namespace

QDateTime relativeTime(const QString &text, const QDateTime &now)
{
    static const QRegularExpression days(u"^([+-]\\d+)d$"_s);
    const auto match = days.match(text);
    if (!match.hasMatch())
        return QDateTime::fromString(text, Qt::ISODate);
    return now.toUTC().addDays(match.captured(1).toInt()).addSecs(qint64{12} * 3600);
}

TenantFile TenantFile::read(const QByteArray &json, const QDateTime &now)
{
    TenantFile result;
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(json, &problem);
    if (problem.error != QJsonParseError::NoError) {
        const qsizetype line = json.left(problem.offset).count('\n') + 1;
        result.error = u"line %1: %2"_s.arg(line).arg(problem.errorString());
        return result;
    }
    result.signInClientId = document["signInClientId"_L1].toString();
    const SignInApplication signIn = signInApplicationOf(document.object());
    const QJsonArray tenants = document["tenants"_L1].toArray();
    for (const auto source : tenants) {
        Builder builder(source.toObject(), signIn, now);
        result.tenants.append(builder.build());
        if (!builder.error().isEmpty())
            result.error = builder.error();
    }
    if (result.tenants.isEmpty())
        result.error = u"no tenants"_s;
    return result;
}

} // namespace sandbox
