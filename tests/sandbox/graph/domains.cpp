// SPDX-License-Identifier: Apache-2.0
// Domains: added, proved by a record in the DNS, used, removed. Reading them: reads.cpp.
#include "../tenants/domains.h"
#include "../tenants/directory.h"
#include "../tenants/well_known.h"
#include "access.h"
#include "entities.h"
#include "writes.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace sandbox
{

namespace
{

constexpr qsizetype longestDomain = 253;
constexpr int ttl = 3600;
constexpr int lastPreference = 32767;

bool isDomainName(const QString &name)
{
    static const QRegularExpression labels(
        u"^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z](?:[a-z0-9-]{0,61}[a-z0-9])$"_s,
        QRegularExpression::CaseInsensitiveOption);
    return name.size() <= longestDomain && labels.match(name).hasMatch();
}

// The other tenant that has proved this very name.
const Tenant *otherOwner(Directory &directory, const Tenant &own, const QString &name)
{
    for (const Tenant &tenant : std::as_const(directory).tenants()) {
        if (tenant.id != own.id && findEntity(tenant.domains, "id"_L1, name)["isVerified"_L1].toBool())
            return &tenant;
    }
    return nullptr;
}

GraphReply takenElsewhere(const QString &name)
{
    return badRequest(u"The domain '%1' is already verified in another directory."_s.arg(name), u"ObjectConflict"_s,
                      u"name"_s);
}

GraphReply create(const GraphCall &call, Directory &directory)
{
    if (!rolesAllow(call, Deed::ManageDomains))
        return denied();
    const QJsonObject body = call.request.body.toObject();
    const QStringList names = body.keys();
    for (const QString &name : names) {
        if (name != "id"_L1 && !name.startsWith(u'@')) // "the only property that can be specified"
            return badRequest(u"Property '%1' is read-only and cannot be set."_s.arg(name));
    }
    const QString name = body["id"_L1].toString().toLower();
    if (!isDomainName(name) || name.endsWith(".onmicrosoft.com"_L1))
        return badRequest(u"Invalid value specified for property 'id' of resource 'Domain'."_s, u"InvalidValue"_s,
                          u"id"_s);
    Tenant &tenant = call.tenant;
    if (!findEntity(tenant.domains, "id"_L1, name).isEmpty())
        return badRequest(u"Another object with the same value for property id already exists."_s, u"ObjectConflict"_s,
                          u"id"_s);
    if (!tenant.elsewhereAtVerify && otherOwner(directory, tenant, name))
        return takenElsewhere(name);
    // Verified at once below a verified one.
    const bool below = !verifiedParent(tenant, name).isEmpty();
    const QJsonObject domain = domainEntity(name, below && !tenant.subDomainsLater, !below);
    tenant.domains.append(domain);
    showVerifiedDomains(tenant);
    return created(call, u"domains"_s, domain);
}

GraphReply verify(const GraphCall &call, Directory &directory)
{
    if (!rolesAllow(call, Deed::ManageDomains))
        return denied();
    const QString name = call.path[u"domain-id"_s];
    Tenant &tenant = call.tenant;
    QJsonObject *domain = entityById(tenant.domains, name);
    if (!domain)
        return notFound(name);
    if ((*domain)["isVerified"_L1].toBool())
        return badRequest(u"Domain is already verified."_s);
    if (otherOwner(directory, tenant, name))
        return takenElsewhere(name);
    const QString code = verificationCode(tenant, name);
    const QString mx = code + u".msv1.invalid"_s;
    if (verifiedParent(tenant, name).isEmpty() && !directory.dns().sees(name, QString(u"MS="_s + code), mx))
        return badRequest(u"Domain verification failed with the following error: 'The DNS record to prove the "
                          "ownership of the domain was not found.'"_s);
    (*domain)["isVerified"_L1] = true;
    (*domain)["supportedServices"_L1] = QJsonArray{u"Email"_s, u"OfficeCommunicationsOnline"_s, u"Intune"_s};
    GraphReply reply;
    reply.body = *domain;
    reply.body["@odata.context"_L1] = QString(call.root + u"/$metadata#domains/$entity"_s);
    showVerifiedDomains(tenant);
    return reply;
}

GraphReply remove(const GraphCall &call)
{
    if (!rolesAllow(call, Deed::ManageDomains))
        return denied();
    const QString name = call.path[u"domain-id"_s];
    Tenant &tenant = call.tenant;
    const QJsonObject domain = findEntity(tenant.domains, "id"_L1, name);
    if (domain.isEmpty())
        return notFound(name);
    if (domain["isInitial"_L1].toBool() || domain["isDefault"_L1].toBool())
        return badRequest(u"The default domain and the initial domain of a directory cannot be deleted."_s);
    const auto dependsOnIt = [&name](const QJsonObject &user) {
        return user["userPrincipalName"_L1].toString().endsWith(QString(u'@' + name), Qt::CaseInsensitive);
    };
    const auto isBelowIt = [&name](const QJsonObject &other) { return isBelow(other["id"_L1].toString(), name); };
    if (std::any_of(tenant.users.begin(), tenant.users.end(), dependsOnIt) ||
        std::any_of(tenant.domains.begin(), tenant.domains.end(), isBelowIt))
        return badRequest(u"The domain cannot be deleted: resources or objects are still dependent on it."_s,
                          u"DomainHasDependencies"_s, u"id"_s);
    tenant.domains.removeIf([&name](const QJsonObject &entity) {
        return entity["id"_L1].toString().compare(name, Qt::CaseInsensitive) == 0;
    });
    showVerifiedDomains(tenant);
    return noContent();
}

QJsonObject record(const Tenant &tenant, const QString &name, const QString &type, const QString &label)
{
    return {{u"@odata.type"_s, QString(u"#microsoft.graph.domainDns%1Record"_s.arg(type))},
            {u"id"_s, stableId(tenant.id, u"dns "_s + type + label + name)},
            {u"isOptional"_s, false},
            {u"label"_s, label},
            {u"recordType"_s, type == "Cname"_L1 ? u"CName"_s : type},
            {u"supportedService"_s, u"Email"_s},
            {u"ttl"_s, ttl}};
}

Entities proofs(const Tenant &tenant, const QString &name)
{
    const QString code = verificationCode(tenant, name);
    QJsonObject txt = record(tenant, name, u"Txt"_s, name);
    txt["text"_L1] = QString(u"MS="_s + code);
    QJsonObject mx = record(tenant, name, u"Mx"_s, name);
    mx["mailExchange"_L1] = QString(code + u".msv1.invalid"_s);
    mx["preference"_L1] = lastPreference;
    return {txt, mx};
}

Entities services(const Tenant &tenant, const QJsonObject &domain)
{
    const QString name = domain["id"_L1].toString();
    if (!domain["isVerified"_L1].toBool()) {
        QJsonObject none = record(tenant, name, u"Unavailable"_s, name);
        none["recordType"_L1] = QJsonValue();
        none["description"_L1] = u"The domain is not verified."_s;
        return {none};
    }
    QJsonObject mx = record(tenant, name, u"Mx"_s, name);
    mx["mailExchange"_L1] = QString(QString(name).replace(u'.', u'-') + u".mail.protection.outlook.com"_s);
    mx["preference"_L1] = 0;
    QJsonObject txt = record(tenant, name, u"Txt"_s, name);
    txt["text"_L1] = u"v=spf1 include:spf.protection.outlook.com -all"_s;
    QJsonObject cname = record(tenant, name, u"Cname"_s, QString(u"autodiscover."_s + name));
    cname["canonicalName"_L1] = u"autodiscover.outlook.com"_s;
    return {mx, txt, cname};
}

} // namespace

void addDomains(GraphHandlers &handlers, const OData &odata, Directory &directory)
{
    handlers[u"domain.create"_s] = [&directory](const GraphCall &call) { return create(call, directory); };
    handlers[u"domain.verify"_s] = [&directory](const GraphCall &call) { return verify(call, directory); };
    handlers[u"domain.delete"_s] = remove;
    const auto records = [&odata](const GraphCall &call, const QString &list, bool proving) {
        const QJsonObject domain = findEntity(call.tenant.domains, "id"_L1, call.path[u"domain-id"_s]);
        if (domain.isEmpty())
            return notFound(call.path[u"domain-id"_s]);
        const QString name = domain["id"_L1].toString();
        return odata.list(call, {u"domainDnsRecord"_s, u"domains('%1')/%2"_s.arg(name, list), {}, {}},
                          proving ? proofs(call.tenant, name) : services(call.tenant, domain));
    };
    handlers[u"domain.list.verificationDnsRecords"_s] = [records](const GraphCall &call) {
        return records(call, u"verificationDnsRecords"_s, true);
    };
    handlers[u"domain.list.serviceConfigurationRecords"_s] = [records](const GraphCall &call) {
        return records(call, u"serviceConfigurationRecords"_s, false);
    };
}

} // namespace sandbox
