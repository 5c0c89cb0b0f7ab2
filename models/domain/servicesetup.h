// What is set up for a service besides its registration: commercial terms, tenant settings, routing, DNS, SIP.
#pragma once

#include "models/domain/commercial.h"

#include <QJsonObject>

namespace TenantLink
{

enum class RoutingMode { M365AndSbc, SbcOnly };
enum class TrunkModel {
    Derived, ///< the voice route names the customer's sub-domain; no gateway is registered in the tenant
    Own,     ///< New-CsOnlinePSTNGateway in the customer's tenant
};
enum class DnsMode { TwoStep, Manual };

[[nodiscard]] QString describe(RoutingMode mode);
[[nodiscard]] QString describe(TrunkModel model);
[[nodiscard]] QString describe(DnsMode mode);
[[nodiscard]] QString keyOf(RoutingMode mode); ///< "m365-and-sbc", "sbc-only"
[[nodiscard]] QString keyOf(TrunkModel model); ///< "derived", "own"
[[nodiscard]] QString keyOf(DnsMode mode);     ///< "two-step", "manual"
[[nodiscard]] std::optional<RoutingMode> routingModeFrom(QStringView key);
[[nodiscard]] std::optional<TrunkModel> trunkModelFrom(QStringView key);
[[nodiscard]] std::optional<DnsMode> dnsModeFrom(QStringView key);

/// The activation user's local part, by which it is found again.
inline constexpr QStringView ActivationUserName = u"Ump-Activation-User";

struct RoutingDetails {
    RoutingMode mode = RoutingMode::M365AndSbc;
    TrunkModel trunk = TrunkModel::Derived;
    QString sbcDomain; ///< "sbc.provider.example"
    QString label;     ///< of the customer's sub-domain
    DnsMode dns = DnsMode::TwoStep;
    bool makeActivationUser = true; ///< false: by hand, or not needed
    QString licenceSku;             ///< id of the licence for the activation user; empty: pick a free one
    QString usageLocation;          ///< ISO 3166 two letters; empty: the organisation's
    QString scriptTemplate;         ///< id of a script template (models/scripts); empty: the trunk model's built-in one
    QString cleanupTemplate;        ///< likewise

    /// In ASCII; empty where something is wrong.
    [[nodiscard]] QString fqdn() const;
    [[nodiscard]] QString activationUser() const; ///< its UPN; empty likewise
};

struct SipDetails {
    static constexpr int MaxCarrierUser = 60;
    static constexpr int MaxCalls = 100'000;
    QString connectionName;     ///< default the short name
    QString sbc;                ///< SbcId; empty: none chosen
    QString onboardingTemplate; ///< ids of script templates (models/scripts)
    QString cleanupTemplate;
    int callLimit = 0; ///< CAC profile: concurrent calls; 0: no limit
    QString carrierUser;
    QString mainLine; ///< E.164 or empty
    QString hostName;
};
enum class SipField { ConnectionName, CarrierUser, MainLine, HostName };
/// Why a value is refused; empty when it is fine. In the language of the moment.
[[nodiscard]] QString sipProblem(SipField field, const QString &value);

struct ServiceSetup {
    CommercialDetails commercial;
    QString adminDomain; ///< M365 Domain (override admin domain); empty: the initial one
    RoutingDetails routing;
    SipDetails sip;
    /// What names are made of in the tenant and on the SBC: the short name when the service was made. It stays when
    /// that changes, so that scripts find what earlier ones made. Set by the store; empty: the present short name.
    QString objectName{};
};
[[nodiscard]] QJsonObject toJson(const ServiceSetup &setup);
/// Unknown keys are ignored, missing ones are the defaults.
[[nodiscard]] ServiceSetup setupFrom(const QJsonObject &json);

} // namespace TenantLink
