#include "models/scripts/scripttemplate.h"

#include <QCoreApplication>

namespace TenantLink
{

using namespace Qt::StringLiterals;

namespace
{
struct Known {
    QLatin1StringView name;
    const char *description;
    QLatin1StringView sample;
};
constexpr std::array known{
    Known{"CustomerName"_L1, QT_TRANSLATE_NOOP("Placeholder", "Name of the customer"), "Contoso Ltd."_L1},
    Known{"ServiceShortName"_L1, QT_TRANSLATE_NOOP("Placeholder", "Short name of the service"), "Contoso1"_L1},
    Known{"ServiceFullName"_L1, QT_TRANSLATE_NOOP("Placeholder", "Full name of the service"),
          "Contoso Headquarters"_L1},
    Known{"ObjectName"_L1,
          QT_TRANSLATE_NOOP("Placeholder",
                            "What names on the SBC and in the tenant begin with: the short name that the "
                            "service was made with"),
          "Contoso1"_L1},
    Known{"LicenseType"_L1, QT_TRANSLATE_NOOP("Placeholder", "License type of the service"), "Hosted Essentials+"_L1},
    Known{"LicensedUsers"_L1, QT_TRANSLATE_NOOP("Placeholder", "Licensed users"), "25"_L1},
    Known{"TenantId"_L1, QT_TRANSLATE_NOOP("Placeholder", "Tenant ID of the customer"),
          "11111111-2222-3333-4444-555555555555"_L1},
    Known{"TenantName"_L1, QT_TRANSLATE_NOOP("Placeholder", "Name of the customer's tenant"), "Contoso"_L1},
    Known{"AdminDomain"_L1, QT_TRANSLATE_NOOP("Placeholder", "Microsoft 365 domain (override admin domain)"),
          "contoso.onmicrosoft.com"_L1},
    Known{"ClientId"_L1, QT_TRANSLATE_NOOP("Placeholder", "Application (client) ID of the App registration"),
          "66666666-7777-8888-9999-000000000000"_L1},
    Known{"SubDomain"_L1, QT_TRANSLATE_NOOP("Placeholder", "The customer's sub-domain on the SBC domain"),
          "contoso1.sbc.provider.example"_L1},
    Known{"SubDomainLabel"_L1, QT_TRANSLATE_NOOP("Placeholder", "First part of the customer's sub-domain"),
          "contoso1"_L1},
    Known{"SbcDomain"_L1, QT_TRANSLATE_NOOP("Placeholder", "The provider's SBC domain"), "sbc.provider.example"_L1},
    Known{"SbcName"_L1, QT_TRANSLATE_NOOP("Placeholder", "Name of the SBC"), "SBC Frankfurt"_L1},
    Known{"SbcFqdn"_L1, QT_TRANSLATE_NOOP("Placeholder", "Host name (FQDN) of the SBC"), "sbc.provider.example"_L1},
    Known{"SbcSipPort"_L1, QT_TRANSLATE_NOOP("Placeholder", "SIP port of the SBC"), "5061"_L1},
    Known{"ConnectionName"_L1, QT_TRANSLATE_NOOP("Placeholder", "Name of the SIP connection"), "Contoso1"_L1},
    Known{"CallLimit"_L1, QT_TRANSLATE_NOOP("Placeholder", "Concurrent calls; -1: no limit"), "30"_L1},
    Known{"CarrierUser"_L1, QT_TRANSLATE_NOOP("Placeholder", "User name at the carrier"), "contoso-trunk"_L1},
    Known{"MainLine"_L1, QT_TRANSLATE_NOOP("Placeholder", "Main line"), "+4930123450"_L1},
    Known{"HostName"_L1, QT_TRANSLATE_NOOP("Placeholder", "Host name of the SIP connection"), "sip.carrier.example"_L1},
    Known{"ActivationUser"_L1, QT_TRANSLATE_NOOP("Placeholder", "User whose licence activates the sub-domain"),
          "Ump-Activation-User@contoso1.sbc.provider.example"_L1},
    Known{"PstnUsage"_L1, QT_TRANSLATE_NOOP("Placeholder", "Name of the PSTN usage"), "Contoso1-Usage"_L1},
    Known{"VoiceRoute"_L1, QT_TRANSLATE_NOOP("Placeholder", "Name of the voice route"), "Contoso1-Route"_L1},
    Known{"VoiceRoutingPolicy"_L1, QT_TRANSLATE_NOOP("Placeholder", "Name of the voice routing policy"),
          "Contoso1-Policy"_L1},
    Known{"TeamsSipHost"_L1, QT_TRANSLATE_NOOP("Placeholder", "Host from which Teams sends calls, by the cloud"),
          "sip.pstnhub.microsoft.com"_L1},
    Known{"LoginAuthority"_L1, QT_TRANSLATE_NOOP("Placeholder", "Address at which Microsoft signs in"),
          "https://login.microsoftonline.com"_L1},
    Known{"GraphRoot"_L1, QT_TRANSLATE_NOOP("Placeholder", "Address of Microsoft Graph"),
          "https://graph.microsoft.com"_L1},
    Known{"ProviderName"_L1, QT_TRANSLATE_NOOP("Placeholder", "Your name as provider"), "Provider GmbH"_L1},
    Known{"CreatedAt"_L1, QT_TRANSLATE_NOOP("Placeholder", "When the service was made"), "2026-05-21T09:31:00Z"_L1}};
} // namespace

QList<Placeholder> scriptPlaceholders()
{
    QList<Placeholder> all;
    for (const Known &one : known)
        all += {QString(one.name), QCoreApplication::translate("Placeholder", one.description), QString(one.sample)};
    return all;
}

ScriptValues sampleValues()
{
    ScriptValues values;
    for (const Known &one : known)
        values.insert(QString(one.name), QString(one.sample));
    return values;
}

} // namespace TenantLink
