#include "wizards/onboarding/pages/summarylines.h"

#include "models/domain/isolated.h"
#include "models/domain/reporttext.h"
#include "models/domain/text.h"
#include "models/flows/tenantfacts.h"
#include "wizards/common/countries.h"
#include "wizards/common/names.h"
#include "wizards/onboarding/pages/summarypage.h"

#include <QBuffer>
#include <QLocale>
#include <QPageSize>
#include <QPdfWriter>
#include <QTextDocument>

#include <algorithm>

namespace TenantLink
{

using namespace Qt::StringLiterals;

namespace
{
constexpr QChar Bullet(0x2022);
constexpr int Mask = 8; ///< bullets: the length of a secret is not told

SummarySection customerPart(const OnboardingState &state)
{
    return {OnboardingPages::Customer,
            SummaryPage::tr("Customer"),
            false,
            {{SummaryPage::tr("Customer:"), cleaned(state.draft.customerName)}}};
}

SummarySection commercialPart(const OnboardingState &state)
{
    SummarySection part{OnboardingPages::Commercial, SummaryPage::tr("Commercial information")};
    if (!state.commercialAsked())
        return part;
    const CommercialDetails &details = state.draft.setup.commercial;
    part.lines = {{SummaryPage::tr("Channel PO Number:"), cleaned(details.poNumber)},
                  {SummaryPage::tr("Terms:"), describe(details.terms)},
                  {SummaryPage::tr("Payment Terms:"), describe(details.payment)},
                  {SummaryPage::tr("Deployment Type:"), describe(details.deployment)},
                  {SummaryPage::tr("DPA Number:"), cleaned(details.dpaNumber)}};
    if (!details.approvedVersion.isEmpty())
        part.lines += {SummaryPage::tr("Terms and Conditions:"),
                       SummaryPage::tr("approved by %1, %2", "user name and time")
                           .arg(cleaned(details.approvedBy), shownTime(details.approvedAt))};
    return part;
}

SummarySection tenantPart(const OnboardingState &state)
{
    const OnboardingDraft &draft = state.draft;
    SummarySection part{OnboardingPages::Tenant, SummaryPage::tr("Tenant details")};
    if (draft.invitation)
        part.page.clear(); // the invitation fixed them
    part.lines = {
        {SummaryPage::tr("Full Name of Service:"),
         cleaned(draft.fullName.isEmpty() ? draft.shortName : draft.fullName)},
        {SummaryPage::tr("Unique Short Name:"), cleaned(draft.shortName)},
        {SummaryPage::tr("License type:"), isolated(describe(draft.licence))},
        {SummaryPage::tr("Includes:"),
         draft.licence == LicenceType::HostedPro
             ? SummaryPage::tr("Direct Routing for Microsoft Teams, management of phone numbers and users, and "
                               "templates that set users up and take them down automatically.")
             : SummaryPage::tr("Direct Routing for Microsoft Teams, and management of phone numbers and users.")},
        {SummaryPage::tr("Licensed users:"), QLocale().toString(draft.licensedUsers)},
    };
    return part;
}

SummarySection registrationPart(const OnboardingState &state)
{
    const OnboardingDraft &draft = state.draft;
    const Report *report = state.currentReport();
    const Cloud *cloud = state.cloud();
    const Secret secret = state.checkRequest().secret;
    SummarySection part{OnboardingPages::Registration, SummaryPage::tr("Known registration")};
    if (draft.invitation) {
        part.page = OnboardingPages::Details;
        part.title = SummaryPage::tr("Registration details");
        part.results = true;
    }
    QString tenant = cleaned(draft.tenant);
    if (report && !report->tenantName.isEmpty())
        tenant = SummaryPage::tr("%1 (%2)", "tenant as entered and its name").arg(tenant, cleaned(report->tenantName));
    QString client = cleaned(draft.clientId);
    if (report && !report->clientName.isEmpty())
        client = SummaryPage::tr("%1 (%2)", "client id and its name").arg(client, cleaned(report->clientName));
    part.lines = {
        {SummaryPage::tr("Microsoft cloud:"), cloud ? cleaned(cloud->name, 60) : cleaned(draft.cloudId)},
        {SummaryPage::tr("Customer Microsoft Tenant ID:"), tenant},
        {SummaryPage::tr("Application (Client) ID:"), client},
        // The hint is what Microsoft itself shows in the portal; the rest is masked.
        {SummaryPage::tr("Client Secret:"),
         secret.isEmpty() ? QString() : QString(cleaned(secret.hint()) + QString(Mask, Bullet))},
        {SummaryPage::tr("M365 admin:"), cleaned(draft.adminUpn)},
    };
    return part;
}

SummarySection resultPart(const OnboardingState &state)
{
    const Report *report = state.currentReport();
    QString verdict = report ? describe(report->verdict()) : QString();
    if (report && report->verdict() != Verdict::Valid && state.draft.continuedAnyway)
        verdict = SummaryPage::tr("%1. You chose to continue anyway.", "verdict").arg(verdict);
    return {OnboardingPages::Validation,
            SummaryPage::tr("Validation"),
            true,
            {{SummaryPage::tr("Result:"), verdict},
             {SummaryPage::tr("Client Secret ends:"),
              report && report->secretEnds.isValid() ? shownTime(report->secretEnds) : SummaryPage::tr("not known")}}};
}

SummarySection m365Part(const OnboardingState &state)
{
    const TenantFacts *facts = state.currentFacts();
    QString domain = state.draft.setup.adminDomain;
    if (domain.isEmpty() && facts)
        domain = facts->initialDomain();
    const bool licences = facts && !facts->licencesFailure;
    return {OnboardingPages::M365Settings,
            SummaryPage::tr("Microsoft 365 settings"),
            false,
            {{SummaryPage::tr("Tenant name:"), facts ? cleaned(facts->name) : QString()},
             {SummaryPage::tr("M365 Domain:"), cleaned(domain, 254)},
             {SummaryPage::tr("Free Teams Phone licences:"),
              licences ? QLocale().toString(facts->freeTeamsPhone()) : SummaryPage::tr("not known")}}};
}

/// The part of a licence that people know it by.
QString licenceOf(const QString &sku, const TenantFacts *facts)
{
    if (sku.isEmpty())
        return SummaryPage::tr("a free one");
    if (facts) {
        for (const TenantLicence &licence : facts->licences) {
            if (licence.sku == sku)
                return cleaned(licenceName(licence.partNumber));
        }
    }
    return cleaned(sku);
}

SummarySection routingPart(const OnboardingState &state)
{
    const RoutingDetails &routing = state.draft.setup.routing;
    const bool teams = routing.mode == RoutingMode::M365AndSbc;
    SummarySection part{OnboardingPages::Routing, SummaryPage::tr("Routing and DNS")};
    part.lines += {SummaryPage::tr("Configuration:"), describe(routing.mode)};
    if (teams)
        part.lines += {SummaryPage::tr("Trunk model:"), describe(routing.trunk)};
    part.lines += {SummaryPage::tr("Customer's sub-domain:"), cleaned(routing.fqdn(), 254)};
    part.lines += {SummaryPage::tr("DNS:"), describe(routing.dns)};
    if (!teams)
        return part;
    part.lines +=
        {SummaryPage::tr("Activation user:"), routing.makeActivationUser ? cleaned(routing.activationUser(), 320)
                                                                         : SummaryPage::tr("by hand, or not needed")};
    if (routing.makeActivationUser) {
        part.lines +=
            {SummaryPage::tr("Licence for the activation user:"), licenceOf(routing.licenceSku, state.currentFacts())};
        part.lines += {SummaryPage::tr("Usage location:"), routing.usageLocation.isEmpty()
                                                               ? SummaryPage::tr("the organisation's")
                                                               : cleaned(countryName(routing.usageLocation))};
    }
    return part;
}

QString templateOf(const QString &id, const SipLists *lists)
{
    if (id.isEmpty())
        return SummaryPage::tr("None: the SBC is configured by other means");
    const std::optional<ScriptTemplate> found = lists ? lists->templates.find(id) : std::nullopt;
    return found ? cleaned(found->name, ScriptTemplate::MaxName) : QString();
}

SummarySection sipPart(const OnboardingState &state, const SipLists *lists)
{
    const SipDetails &sip = state.draft.setup.sip;
    const Sbc *sbc = lists ? lists->sbcs.find(sip.sbc) : nullptr;
    return {OnboardingPages::Sip,
            SummaryPage::tr("SIP connection"),
            false,
            {{SummaryPage::tr("Connection name:"), cleaned(sip.connectionName)},
             {SummaryPage::tr("SBC:"),
              sbc ? SummaryPage::tr("%1 - %2:%3", "SBC: name, FQDN and port")
                        .arg(cleaned(sbc->name, 60), cleaned(sbc->fqdn, 254), QString::number(sbc->sipPort))
                  : QString()},
             {SummaryPage::tr("Onboarding script template:"), templateOf(sip.onboardingTemplate, lists)},
             {SummaryPage::tr("Clean-up script template:"), templateOf(sip.cleanupTemplate, lists)},
             {SummaryPage::tr("CAC profile (concurrent calls):"),
              sip.callLimit == 0 ? SummaryPage::tr("No limit") : QLocale().toString(sip.callLimit)},
             {SummaryPage::tr("Carrier user name:"), cleaned(sip.carrierUser)},
             {SummaryPage::tr("Carrier password:"),
              state.draft.carrierPassword.isEmpty() ? QString() : QString(Mask, Bullet)},
             {SummaryPage::tr("Main line:"), cleaned(sip.mainLine)},
             {SummaryPage::tr("Host name:"), cleaned(sip.hostName, 254)}}};
}
} // namespace

QList<SummarySection> summaryOf(const OnboardingState &state, const SipLists *lists)
{
    return {customerPart(state), commercialPart(state), tenantPart(state),  registrationPart(state),
            resultPart(state),   m365Part(state),       routingPart(state), sipPart(state, lists)};
}

QString summaryDocument(const QString &title, const QList<SummarySection> &sections)
{
    QString html = u"<html><body><h1>"_s + title.toHtmlEscaped() + u"</h1>"_s;
    for (const SummarySection &section : sections) {
        if (section.lines.isEmpty())
            continue;
        html += u"<h2>"_s + section.title.toHtmlEscaped() + u"</h2><table cellpadding=\"2\">"_s;
        for (const SummaryLine &line : section.lines)
            html += u"<tr><td width=\"40%\">"_s + line.label.toHtmlEscaped() + u"</td><td>"_s +
                    (line.value.isEmpty() ? u"-"_s : line.value.toHtmlEscaped()) + u"</td></tr>"_s;
        html += u"</table>"_s;
    }
    return html + u"</body></html>"_s;
}

QByteArray summaryPdf(const QString &title, const QList<SummarySection> &sections)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setTitle(title);
        writer.setPageSize(QPageSize(QPageSize::A4));
        QTextDocument document;
        document.setHtml(summaryDocument(title, sections));
        document.print(&writer);
    }
    return bytes;
}

} // namespace TenantLink
