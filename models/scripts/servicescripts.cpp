#include "models/scripts/servicescripts.h"

#include "models/domain/domainname.h"
#include "models/domain/isolated.h"
#include "models/domain/text.h"
#include "models/scripts/package.h"

#include <QCoreApplication>

namespace TenantLink
{

using namespace Qt::StringLiterals;

namespace
{

QString say(const char *text) { return QCoreApplication::translate("ServicePackage", text); }

QString rootOf(const QUrl &url)
{
    QString text = QString::fromLatin1(url.toEncoded(QUrl::RemoveQuery | QUrl::RemoveFragment));
    while (text.endsWith(u'/')) // paths are put behind it
        text.chop(1);
    return text;
}

/// By the cloud's Graph. For the one in China none is documented: there it is the global one, to be looked at.
QString teamsSipHost(const Cloud &cloud)
{
    const QString graph = cloud.graph.host();
    if (graph == "graph.microsoft.us"_L1)
        return u"sip.pstnhub.gov.teams.microsoft.us"_s;
    if (graph == "dod-graph.microsoft.us"_L1)
        return u"sip.pstnhub.dod.teams.microsoft.us"_s;
    return u"sip.pstnhub.microsoft.com"_s;
}

bool isCleanup(ScriptKind kind) { return kind == ScriptKind::RoutingCleanup || kind == ScriptKind::SbcCleanup; }
bool isRouting(ScriptKind kind) { return kind == ScriptKind::Routing || kind == ScriptKind::RoutingCleanup; }

/// Empty: this service needs none of that kind.
QString templateOf(ScriptKind kind, const ServiceSetup &setup)
{
    if (!isRouting(kind))
        return isCleanup(kind) ? setup.sip.cleanupTemplate : setup.sip.onboardingTemplate;
    if (setup.routing.mode == RoutingMode::SbcOnly)
        return {};
    const QString &own = isCleanup(kind) ? setup.routing.cleanupTemplate : setup.routing.scriptTemplate;
    if (!own.isEmpty())
        return own;
    const bool derived = setup.routing.trunk == TrunkModel::Derived;
    if (isCleanup(kind))
        return QString(derived ? BuiltIn::DerivedTrunkCleanup : BuiltIn::OwnGatewayCleanup);
    return QString(derived ? BuiltIn::DerivedTrunk : BuiltIn::OwnGateway);
}

} // namespace

ScriptValues valuesFor(const ServiceFacts &facts)
{
    const Service &service = facts.service;
    const RoutingDetails &routing = service.setup.routing;
    const SipDetails &sip = service.setup.sip;
    const Registration &registration = service.registration;
    const QString calls = QString::number(sip.callLimit > 0 ? sip.callLimit : -1);
    const QString objects = service.setup.objectName.isEmpty() ? service.shortName : service.setup.objectName;
    const auto named = [&objects](const QString &ending) { return QString(objects + u'-' + ending); };
    return {{u"CustomerName"_s, facts.customer.name},
            {u"ServiceShortName"_s, service.shortName},
            {u"ServiceFullName"_s, service.fullName.isEmpty() ? service.shortName : service.fullName},
            {u"ObjectName"_s, objects},
            {u"LicenseType"_s, describe(service.licence)},
            {u"LicensedUsers"_s, QString::number(service.licensedUsers)},
            {u"TenantId"_s, registration.tenantId.isEmpty() ? registration.tenant : registration.tenantId},
            {u"TenantName"_s, registration.tenantName},
            {u"AdminDomain"_s, service.setup.adminDomain},
            {u"ClientId"_s, registration.clientId},
            {u"SubDomain"_s, routing.fqdn()},
            {u"SubDomainLabel"_s, asciiLabel(routing.label)},
            {u"SbcDomain"_s, asciiDomain(routing.sbcDomain)},
            {u"SbcName"_s, facts.sbc ? facts.sbc->name : QString()},
            {u"SbcFqdn"_s, facts.sbc ? facts.sbc->fqdn : QString()},
            {u"SbcSipPort"_s, QString::number(facts.sbc ? facts.sbc->sipPort : Sbc::DefaultSipPort)},
            {u"ConnectionName"_s, sip.connectionName.isEmpty() ? service.shortName : sip.connectionName},
            {u"CallLimit"_s, calls},
            {u"CarrierUser"_s, sip.carrierUser},
            {u"MainLine"_s, sip.mainLine},
            {u"HostName"_s, sip.hostName},
            {u"ActivationUser"_s, routing.activationUser()},
            {u"PstnUsage"_s, named(u"Usage"_s)},
            {u"VoiceRoute"_s, named(u"Route"_s)},
            {u"VoiceRoutingPolicy"_s, named(u"Policy"_s)},
            {u"TeamsSipHost"_s, teamsSipHost(facts.cloud)},
            {u"LoginAuthority"_s, rootOf(facts.cloud.authority)},
            {u"GraphRoot"_s, rootOf(facts.cloud.graph)},
            {u"ProviderName"_s, facts.provider.name},
            {u"CreatedAt"_s, service.createdAt.toUTC().toString(Qt::ISODate)}};
}

QString fileNameOf(ScriptKind kind)
{
    switch (kind) {
    case ScriptKind::Routing:
        return u"1-teams-routing.ps1"_s;
    case ScriptKind::Sbc:
        return u"2-sbc-onboarding.txt"_s;
    case ScriptKind::RoutingCleanup:
        return u"3-teams-routing-cleanup.ps1"_s;
    case ScriptKind::SbcCleanup:
        return u"4-sbc-cleanup.txt"_s;
    }
    Q_UNREACHABLE();
}

Result<std::optional<QString>> scriptOf(ScriptKind kind, const ServiceFacts &facts)
{
    const QString id = templateOf(kind, facts.service.setup);
    if (id.isEmpty())
        return std::optional<QString>();
    if (facts.service.setup.routing.fqdn().isEmpty())
        return fail(FailureCode::SetupIncomplete,
                    say(QT_TRANSLATE_NOOP("ServicePackage", "the customer's sub-domain on the SBC domain")));
    const std::optional<ScriptTemplate> script = facts.templates.find(id);
    if (!script)
        return fail(FailureCode::TemplateGone, fileNameOf(kind));
    const Result<QString> rendered = render(*script, valuesFor(facts));
    if (!rendered)
        return fail(rendered.error());
    return std::optional<QString>(*rendered);
}

QByteArray contentOf(ScriptKind kind, const QString &script)
{
    const QByteArray text = script.toUtf8();
    return fileNameOf(kind).endsWith(".ps1"_L1) ? QByteArray(QByteArrayLiteral("\xEF\xBB\xBF") + text) : text;
}

Result<QList<PackageFile>> scriptFiles(const ServiceFacts &facts)
{
    QList<PackageFile> files;
    for (const ScriptKind kind :
         {ScriptKind::Routing, ScriptKind::Sbc, ScriptKind::RoutingCleanup, ScriptKind::SbcCleanup}) {
        const Result<std::optional<QString>> script = scriptOf(kind, facts);
        if (!script)
            return fail(script.error());
        if (*script)
            files += {fileNameOf(kind), contentOf(kind, **script)};
    }
    if (const QByteArray records = dnsRecordsText(facts); !records.isEmpty())
        files += {u"dns-records.txt"_s, records};
    return files;
}

QDateTime domainReadAt(const ServiceFacts &facts)
{
    for (const ServiceTask &task : facts.tasks) {
        if (task.kind == TaskKind::Domain && facts.domain)
            return task.endedAt;
    }
    return {};
}

QByteArray dnsRecordsText(const ServiceFacts &facts)
{
    if (!facts.domain)
        return {};
    const QString fqdn = facts.service.setup.routing.fqdn();
    const QString name = cleaned(facts.domain->name.isEmpty() ? fqdn : facts.domain->name, 300);
    QStringList lines{say(QT_TRANSLATE_NOOP("ServicePackage", "DNS records for %1")).arg(name), QString()};
    if (facts.domain->state == DomainThere::State::Verified)
        lines += say(QT_TRANSLATE_NOOP(
            "ServicePackage", "The domain is verified in the customer's tenant: no record is needed for that."));
    else if (facts.domain->records.isEmpty())
        lines += say(QT_TRANSLATE_NOOP("ServicePackage", "Microsoft named no record yet. Add the domain to the "
                                                         "customer's tenant first."));
    else
        lines += say(QT_TRANSLATE_NOOP("ServicePackage",
                                       "Enter one of these at the DNS of the SBC domain, then verify the domain:"));
    if (const QDateTime at = domainReadAt(facts); at.isValid())
        lines += say(QT_TRANSLATE_NOOP("ServicePackage", "As read from the tenant on %1.")).arg(shownTime(at));
    for (const DnsRecord &record : facts.domain->records) {
        const QString preference = record.type == "MX"_L1 ? QString::number(record.preference) + u' ' : QString();
        lines += cleaned(record.name, 300) + u". "_s + QString::number(record.ttl) + u" IN "_s +
                 cleaned(record.type, 10) + u' ' + preference +
                 (record.type == "TXT"_L1 ? QString(u'"' + cleaned(record.value, 500).remove(u'"') + u'"')
                                          : cleaned(record.value, 500));
    }
    lines +=
        {QString(), say(QT_TRANSLATE_NOOP("ServicePackage", "The name %1 also has to lead to the public address of "
                                                            "the SBC (A record, or a wildcard above it)."))
                        .arg(fqdn.isEmpty() ? name : fqdn)};
    return QString(withoutMarks(lines.join(u'\n')) + u'\n').toUtf8(); // names to copy from
}

Result<QList<PackageFile>> packageOf(const ServiceFacts &facts)
{
    const Result<QList<PackageFile>> scripts = scriptFiles(facts);
    if (!scripts)
        return fail(scripts.error());
    QList<PackageFile> files = *scripts;
    files += {u"summary.html"_s, summaryHtml(facts, *scripts)};
    files.prepend({u"service.json"_s, serviceJson(facts, files)});
    return files;
}

} // namespace TenantLink
