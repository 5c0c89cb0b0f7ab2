// What is written for a service: values of its placeholders, its scripts, and the service package. Pure.
#pragma once

#include "models/domain/cloud.h"
#include "models/domain/customer.h"
#include "models/domain/provider.h"
#include "models/domain/sbc.h"
#include "models/domain/service.h"
#include "models/domain/servicetask.h"
#include "models/domain/tenantfacts.h"
#include "models/scripts/scripttemplate.h"

namespace TenantLink
{

/// All that scripts and package are made from; no secret.
struct ServiceFacts {
    Service service;
    Customer customer;
    Provider provider;
    Cloud cloud;
    std::optional<Sbc> sbc{};
    TemplateList templates{};
    std::optional<DomainThere> domain{}; ///< as the tenant had it last
    QList<ServiceTask> tasks{};
    QDateTime now{}; ///< UTC
};
[[nodiscard]] ScriptValues valuesFor(const ServiceFacts &facts);

enum class ScriptKind { Routing, RoutingCleanup, Sbc, SbcCleanup };
/// File name of a script in the package: "1-teams-routing.ps1", "2-sbc-onboarding.txt" ...
[[nodiscard]] QString fileNameOf(ScriptKind kind);
/// Nothing: this service needs none of that kind. SetupIncomplete (`subject` says what is missing), TemplateGone,
/// TemplateInvalid.
[[nodiscard]] Result<std::optional<QString>> scriptOf(ScriptKind kind, const ServiceFacts &facts);

/// The script as it is written to a file. A .ps1 begins with a byte order mark: Windows PowerShell 5.1 would read it in
/// the computer's code page without, in which other letters become quotes.
[[nodiscard]] QByteArray contentOf(ScriptKind kind, const QString &script);

struct PackageFile {
    QString name; ///< one path segment, safe on every system
    QByteArray content;
};
/// service.json (docs/service-package.md), the scripts, dns-records.txt, summary.html. No secret.
[[nodiscard]] Result<QList<PackageFile>> packageOf(const ServiceFacts &facts);
[[nodiscard]] QByteArray serviceJson(const ServiceFacts &facts);
[[nodiscard]] QByteArray summaryHtml(const ServiceFacts &facts);

} // namespace TenantLink
