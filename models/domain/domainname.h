// Names of DNS: the customer's sub-domain on the provider's SBC domain.
#pragma once

#include <QString>

namespace TenantLink
{

/// As DNS has it: lower case, IDNA (RFC 5890) for what is not ASCII, no dot at the end. Empty: it is no domain name.
[[nodiscard]] QString asciiDomain(const QString &name);
/// One label of the same: no dots.
[[nodiscard]] QString asciiLabel(const QString &label);

/// Why it is refused; empty when it is fine. Letters, digits and hyphens after IDNA, no hyphen at an end, at most 63
/// characters (RFC 1123 2.1). In the language of the moment.
[[nodiscard]] QString labelProblem(const QString &label);
/// At least two labels, 253 characters together, no IP address, and none of Microsoft's own domains
/// (onmicrosoft.com ...: Direct Routing takes no SBC there). In the language of the moment.
[[nodiscard]] QString domainProblem(const QString &domain);
/// Of both together: labelProblem(), domainProblem(), or too long together. Entra takes at most 48 characters for the
/// part that a user name needs; that is no rule here, Microsoft says so when it refuses.
[[nodiscard]] QString subDomainProblem(const QString &label, const QString &sbcDomain);

/// "contoso1.sbc.example.com" in ASCII; empty where something is wrong with it.
[[nodiscard]] QString subDomain(const QString &label, const QString &sbcDomain);
/// What a short name suggests as a label: "Contoso_1" -> "contoso-1"; may be empty.
[[nodiscard]] QString suggestedLabel(const QString &shortName);

/// Is `domain` below `parent`, or the same? Both ASCII.
[[nodiscard]] bool isWithin(const QString &domain, const QString &parent);

} // namespace TenantLink
