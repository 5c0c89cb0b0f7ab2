// docs/service-package.schema.json in code. Only what is named here can get out: no secret, no id of one, no hint.
#include "models/scripts/package.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace TenantLink
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int format = 1;

/// Null where it is not known.
QJsonValue timeOf(const QDateTime &time)
{
    return time.isValid() ? QJsonValue(time.toUTC().toString(Qt::ISODate)) : QJsonValue(QJsonValue::Null);
}

QJsonObject serviceOf(const Service &service)
{
    return {{u"id"_s, service.id.toString()},
            {u"shortName"_s, service.shortName},
            {u"fullName"_s, service.fullName.isEmpty() ? service.shortName : service.fullName},
            {u"licenseType"_s, keyOf(service.licence)},
            {u"licensedUsers"_s, service.licensedUsers},
            {u"deployStatus"_s, keyOf(service.deploy)},
            {u"createdAt"_s, timeOf(service.createdAt)}};
}

QJsonObject customerOf(const Customer &customer)
{
    return {{u"name"_s, customer.name},
            {u"description"_s, customer.description},
            {u"email"_s, customer.email},
            {u"phone"_s, customer.phone}};
}

QJsonObject providerOf(const Provider &provider)
{
    return {{u"name"_s, provider.name},
            {u"contactName"_s, provider.contactName},
            {u"contactMail"_s, provider.contactMail},
            {u"contactPhone"_s, provider.contactPhone}};
}

QJsonObject tenantOf(const ServiceFacts &facts)
{
    const Registration &registration = facts.service.registration;
    return {{u"cloud"_s, registration.cloudId},
            {u"id"_s, registration.tenantId.isEmpty() ? registration.tenant : registration.tenantId},
            {u"name"_s, registration.tenantName},
            {u"adminDomain"_s, facts.service.setup.adminDomain},
            {u"clientId"_s, registration.clientId},
            {u"admin"_s, registration.adminUpn},
            {u"authenticationStatus"_s, keyOf(registration.status)},
            {u"authenticatedAt"_s, timeOf(registration.validatedAt)},
            {u"credentialEnds"_s, timeOf(registration.secretEnds)}};
}

QString keyOf(DomainThere::State state)
{
    switch (state) {
    case DomainThere::State::Absent:
        return u"absent"_s;
    case DomainThere::State::Unverified:
        return u"unverified"_s;
    case DomainThere::State::Verified:
        return u"verified"_s;
    }
    Q_UNREACHABLE();
}

QJsonObject routingOf(const ServiceFacts &facts)
{
    const RoutingDetails &routing = facts.service.setup.routing;
    const ScriptValues values = valuesFor(facts);
    const bool teams = routing.mode == RoutingMode::M365AndSbc;
    const auto name = [&values, teams](const QString &key) {
        return teams ? QJsonValue(values.value(key)) : QJsonValue(QJsonValue::Null);
    };
    return {{u"mode"_s, keyOf(routing.mode)},
            {u"trunk"_s, teams ? QJsonValue(keyOf(routing.trunk)) : QJsonValue(QJsonValue::Null)},
            {u"sbcDomain"_s, values.value(u"SbcDomain"_s)},
            {u"subDomain"_s, routing.fqdn()},
            {u"dns"_s, keyOf(routing.dns)},
            {u"domainReadAt"_s, timeOf(domainReadAt(facts))},
            {u"domainState"_s, facts.domain ? QJsonValue(keyOf(facts.domain->state)) : QJsonValue(QJsonValue::Null)},
            {u"activationUser"_s, routing.activationUser()},
            {u"makeActivationUser"_s, routing.makeActivationUser},
            {u"usageLocation"_s, routing.usageLocation},
            {u"pstnUsage"_s, name(u"PstnUsage"_s)},
            {u"voiceRoute"_s, name(u"VoiceRoute"_s)},
            {u"voiceRoutingPolicy"_s, name(u"VoiceRoutingPolicy"_s)}};
}

QJsonArray recordsOf(const std::optional<DomainThere> &domain)
{
    QJsonArray records;
    for (const DnsRecord &record : domain ? domain->records : QList<DnsRecord>())
        records.append(QJsonObject{{u"type"_s, record.type},
                                   {u"name"_s, record.name},
                                   {u"value"_s, record.value},
                                   {u"ttl"_s, record.ttl},
                                   {u"preference"_s, record.preference}});
    return records;
}

QJsonValue templateOf(const ServiceFacts &facts, const QString &id)
{
    const std::optional<ScriptTemplate> script = facts.templates.find(id);
    return script ? QJsonValue(script->name) : QJsonValue(QJsonValue::Null);
}

QJsonObject sipOf(const ServiceFacts &facts)
{
    const SipDetails &sip = facts.service.setup.sip;
    QJsonValue sbc(QJsonValue::Null);
    if (facts.sbc)
        sbc =
            QJsonObject{{u"name"_s, facts.sbc->name}, {u"fqdn"_s, facts.sbc->fqdn}, {u"sipPort"_s, facts.sbc->sipPort}};
    return {{u"connectionName"_s, valuesFor(facts).value(u"ConnectionName"_s)},
            {u"sbc"_s, sbc},
            {u"onboardingTemplate"_s, templateOf(facts, sip.onboardingTemplate)},
            {u"cleanupTemplate"_s, templateOf(facts, sip.cleanupTemplate)},
            {u"callLimit"_s, sip.callLimit > 0 ? QJsonValue(sip.callLimit) : QJsonValue(QJsonValue::Null)},
            {u"carrierUser"_s, sip.carrierUser},
            {u"mainLine"_s, sip.mainLine},
            {u"hostName"_s, sip.hostName}};
}

QJsonValue commercialOf(const CommercialDetails &details)
{
    if (!details.given)
        return QJsonValue::Null;
    return QJsonObject{{u"poNumber"_s, details.poNumber},      {u"terms"_s, keyOf(details.terms)},
                       {u"payment"_s, keyOf(details.payment)}, {u"deployment"_s, keyOf(details.deployment)},
                       {u"dpaNumber"_s, details.dpaNumber},    {u"approvedVersion"_s, details.approvedVersion},
                       {u"approvedBy"_s, details.approvedBy},  {u"approvedAt"_s, timeOf(details.approvedAt)}};
}

QJsonArray tasksOf(const QList<ServiceTask> &tasks)
{
    QJsonArray array;
    for (const ServiceTask &task : tasks)
        array.append(QJsonObject{
            {u"task"_s, keyOf(task.kind)}, {u"state"_s, keyOf(task.state)}, {u"endedAt"_s, timeOf(task.endedAt)}});
    return array;
}

QJsonArray filesOf(const QList<PackageFile> &files)
{
    QJsonArray array;
    for (const PackageFile &file : files)
        array.append(QJsonObject{
            {u"name"_s, file.name},
            {u"size"_s, file.content.size()},
            {u"sha256"_s,
             QString::fromLatin1(QCryptographicHash::hash(file.content, QCryptographicHash::Sha256).toHex())}});
    return array;
}

} // namespace

QByteArray serviceJson(const ServiceFacts &facts, const QList<PackageFile> &files)
{
    return QJsonDocument(QJsonObject{{u"format"_s, format},
                                     {u"writtenAt"_s, timeOf(facts.now)},
                                     {u"service"_s, serviceOf(facts.service)},
                                     {u"customer"_s, customerOf(facts.customer)},
                                     {u"provider"_s, providerOf(facts.provider)},
                                     {u"tenant"_s, tenantOf(facts)},
                                     {u"routing"_s, routingOf(facts)},
                                     {u"dnsRecords"_s, recordsOf(facts.domain)},
                                     {u"sip"_s, sipOf(facts)},
                                     {u"commercial"_s, commercialOf(facts.service.setup.commercial)},
                                     {u"tasks"_s, tasksOf(facts.tasks)},
                                     {u"files"_s, filesOf(files)}})
        .toJson();
}

QByteArray serviceJson(const ServiceFacts &facts)
{
    const Result<QList<PackageFile>> scripts = scriptFiles(facts);
    QList<PackageFile> files = scripts ? *scripts : QList<PackageFile>();
    files += {u"summary.html"_s, summaryHtml(facts, files)};
    return serviceJson(facts, files);
}

} // namespace TenantLink
