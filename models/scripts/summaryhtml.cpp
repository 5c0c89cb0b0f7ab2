// The summary of a service for people: one file that loads nothing, in the language of the moment.
#include "models/domain/text.h"
#include "models/scripts/package.h"

#include <QCoreApplication>
#include <QLocale>

namespace TenantLink
{

using namespace Qt::StringLiterals;

namespace
{

QString say(const char *text) { return QCoreApplication::translate("ServicePackage", text); }
QString shown(const QString &value) { return cleaned(value, 1000).toHtmlEscaped(); }

class Page
{
public:
    void section(const char *title)
    {
        if (!m_text.isEmpty())
            m_text += u"</table>\n"_s;
        m_text += u"<h2>"_s + say(title).toHtmlEscaped() + u"</h2>\n<table>\n"_s;
    }
    /// Nothing is written for an empty value.
    void row(const char *label, const QString &value)
    {
        if (!value.trimmed().isEmpty())
            m_text += u"<tr><th scope=\"row\">"_s + say(label).toHtmlEscaped() + u"</th><td>"_s + shown(value) +
                      u"</td></tr>\n"_s;
    }
    void plainRow(const QString &label, const QString &value)
    {
        m_text += u"<tr><th scope=\"row\">"_s + shown(label) + u"</th><td>"_s + shown(value) + u"</td></tr>\n"_s;
    }
    [[nodiscard]] QString text() const { return m_text; }

private:
    QString m_text;
};

void addService(Page &page, const ServiceFacts &facts)
{
    const Service &service = facts.service;
    page.section(QT_TRANSLATE_NOOP("ServicePackage", "Service"));
    page.row(QT_TRANSLATE_NOOP("ServicePackage", "Customer"), facts.customer.name);
    page.row(QT_TRANSLATE_NOOP("ServicePackage", "Provider"), facts.provider.name);
    page.row(QT_TRANSLATE_NOOP("ServicePackage", "Short name"), service.shortName);
    page.row(QT_TRANSLATE_NOOP("ServicePackage", "Full name"), service.fullName);
    page.row(QT_TRANSLATE_NOOP("ServicePackage", "License type"), describe(service.licence));
    page.row(QT_TRANSLATE_NOOP("ServicePackage", "Licensed users"), QLocale().toString(service.licensedUsers));
    page.row(QT_TRANSLATE_NOOP("ServicePackage", "Deploy status"), describe(service.deploy));
    if (service.createdAt.isValid())
        page.row(QT_TRANSLATE_NOOP("ServicePackage", "Created"), shownTime(service.createdAt));
}

void addCommercial(Page &page, const CommercialDetails &details)
{
    if (!details.given)
        return;
    page.section(QT_TRANSLATE_NOOP("ServicePackage", "Commercial information"));
    page.row(QT_TRANSLATE_NOOP("ServicePackage", "Channel PO Number"), details.poNumber);
    page.row(QT_TRANSLATE_NOOP("ServicePackage", "Terms"), describe(details.terms));
    page.row(QT_TRANSLATE_NOOP("ServicePackage", "Payment Terms"), describe(details.payment));
    page.row(QT_TRANSLATE_NOOP("ServicePackage", "Deployment Type"), describe(details.deployment));
    page.row(QT_TRANSLATE_NOOP("ServicePackage", "DPA Number"), details.dpaNumber);
    if (!details.approvedVersion.isEmpty()) {
        page.row(QT_TRANSLATE_NOOP("ServicePackage", "Terms and Conditions approved by"), details.approvedBy);
        page.row(QT_TRANSLATE_NOOP("ServicePackage", "Approved at"), shownTime(details.approvedAt));
        page.row(QT_TRANSLATE_NOOP("ServicePackage", "Version of the Terms and Conditions"), details.approvedVersion);
    }
}

void addTenant(Page &page, const ServiceFacts &facts)
{
    const Registration &registration = facts.service.registration;
    page.section(QT_TRANSLATE_NOOP("ServicePackage", "Microsoft 365"));
    page.row(QT_TRANSLATE_NOOP("ServicePackage", "Tenant"), registration.tenantName);
    page.row(QT_TRANSLATE_NOOP("ServicePackage", "Tenant ID"),
             registration.tenantId.isEmpty() ? registration.tenant : registration.tenantId);
    page.row(QT_TRANSLATE_NOOP("ServicePackage", "Application (client) ID"), registration.clientId);
    page.row(QT_TRANSLATE_NOOP("ServicePackage", "M365 Domain"), facts.service.setup.adminDomain);
    page.row(QT_TRANSLATE_NOOP("ServicePackage", "Authentication status"), describe(registration.status));
    if (registration.secretEnds.isValid())
        page.row(QT_TRANSLATE_NOOP("ServicePackage", "Client secret ends"), shownDate(registration.secretEnds));
}

void addRouting(Page &page, const ServiceFacts &facts)
{
    const RoutingDetails &routing = facts.service.setup.routing;
    const ScriptValues values = valuesFor(facts);
    const bool teams = routing.mode == RoutingMode::M365AndSbc;
    page.section(QT_TRANSLATE_NOOP("ServicePackage", "Routing and DNS"));
    page.row(QT_TRANSLATE_NOOP("ServicePackage", "Configuration"), describe(routing.mode));
    if (teams)
        page.row(QT_TRANSLATE_NOOP("ServicePackage", "Trunk model"), describe(routing.trunk));
    page.row(QT_TRANSLATE_NOOP("ServicePackage", "Sub-domain"), routing.fqdn());
    page.row(QT_TRANSLATE_NOOP("ServicePackage", "DNS"), describe(routing.dns));
    page.row(QT_TRANSLATE_NOOP("ServicePackage", "Activation user"), routing.activationUser());
    if (teams) {
        page.row(QT_TRANSLATE_NOOP("ServicePackage", "PSTN usage"), values.value(u"PstnUsage"_s));
        page.row(QT_TRANSLATE_NOOP("ServicePackage", "Voice route"), values.value(u"VoiceRoute"_s));
        page.row(QT_TRANSLATE_NOOP("ServicePackage", "Voice routing policy"), values.value(u"VoiceRoutingPolicy"_s));
    }
    for (const DnsRecord &record : facts.domain ? facts.domain->records : QList<DnsRecord>())
        page.plainRow(record.type + u' ' + record.name, record.value);
}

void addSip(Page &page, const ServiceFacts &facts)
{
    const SipDetails &sip = facts.service.setup.sip;
    page.section(QT_TRANSLATE_NOOP("ServicePackage", "SIP connection"));
    page.row(QT_TRANSLATE_NOOP("ServicePackage", "Connection name"), sip.connectionName);
    if (facts.sbc)
        page.row(
            QT_TRANSLATE_NOOP("ServicePackage", "SBC"),
            QString(facts.sbc->name + u" ("_s + facts.sbc->fqdn + u':' + QString::number(facts.sbc->sipPort) + u')'));
    page.row(QT_TRANSLATE_NOOP("ServicePackage", "Concurrent calls"),
             sip.callLimit > 0 ? QLocale().toString(sip.callLimit)
                               : say(QT_TRANSLATE_NOOP("ServicePackage", "No limit")));
    page.row(QT_TRANSLATE_NOOP("ServicePackage", "Carrier user name"), sip.carrierUser);
    page.row(QT_TRANSLATE_NOOP("ServicePackage", "Main line"), sip.mainLine);
    page.row(QT_TRANSLATE_NOOP("ServicePackage", "Host name"), sip.hostName);
}

void addTasks(Page &page, const QList<ServiceTask> &tasks)
{
    if (tasks.isEmpty())
        return;
    page.section(QT_TRANSLATE_NOOP("ServicePackage", "Tasks"));
    for (const ServiceTask &task : tasks)
        page.plainRow(describe(task.kind), QString(describe(task.state) + u". "_s + messageOf(task)));
}

void addFiles(Page &page, const QList<PackageFile> &files)
{
    if (files.isEmpty())
        return;
    page.section(QT_TRANSLATE_NOOP("ServicePackage", "Files of this package"));
    for (const PackageFile &file : files)
        page.plainRow(file.name, QLocale().formattedDataSize(file.content.size()));
}

constexpr QStringView Style = u"body{font-family:sans-serif;max-width:60em;margin:2em auto;padding:0 1em;color:#1a1a1a;"
                              u"background:#fff}h2{border-bottom:1px solid #767676}"
                              u"th{text-align:left;vertical-align:top;font-weight:normal;color:#555;padding-right:2em;"
                              u"min-width:14em}td{overflow-wrap:anywhere}";

} // namespace

QByteArray summaryHtml(const ServiceFacts &facts, const QList<PackageFile> &files)
{
    Page page;
    addService(page, facts);
    addCommercial(page, facts.service.setup.commercial);
    addTenant(page, facts);
    addRouting(page, facts);
    addSip(page, facts);
    addTasks(page, facts.tasks);
    addFiles(page, files);
    const QString title = shown(say(QT_TRANSLATE_NOOP("ServicePackage", "Service %1")).arg(facts.service.shortName));
    const QString written =
        facts.now.isValid()
            ? shown(say(QT_TRANSLATE_NOOP("ServicePackage", "Written by TenantLink on %1.")).arg(shownTime(facts.now)))
            : QString();
    return QString(u"<!DOCTYPE html>\n<html lang=\""_s + QLocale().bcp47Name().toHtmlEscaped() +
                   u"\">\n<head>\n<meta charset=\"utf-8\">\n"
                   u"<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src "
                   u"'unsafe-inline'\">\n<title>"_s +
                   title + u"</title>\n<style>"_s + Style + u"</style>\n</head>\n<body>\n<h1>"_s + title +
                   u"</h1>\n"_s + page.text() + u"</table>\n<p>"_s + written + u' ' +
                   shown(say(QT_TRANSLATE_NOOP("ServicePackage", "No file of this package holds a secret: the scripts "
                                                                 "ask for them."))) +
                   u"</p>\n</body>\n</html>\n"_s)
        .toUtf8();
}

QByteArray summaryHtml(const ServiceFacts &facts)
{
    const Result<QList<PackageFile>> scripts = scriptFiles(facts);
    return summaryHtml(facts, scripts ? *scripts : QList<PackageFile>());
}

} // namespace TenantLink
