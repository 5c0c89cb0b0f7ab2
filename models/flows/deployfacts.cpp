#include "models/domain/isolated.h"
#include "models/domain/text.h"
#include "models/flows/configuration.h"
#include "models/flows/deploying.h"
#include "models/flows/provider.h"
#include "models/flows/services.h"
#include "models/ports/clock.h"
#include "models/ports/files.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>

namespace TenantLink
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype RecordArgs = 5; // type, name, value, TTL, preference
constexpr qsizetype LongestValue = 1000;
constexpr qint64 LargestPackage = 4 * 1024 * 1024; // of a service.json that is looked at

QString say(const char *text) { return QCoreApplication::translate("CustomerMail", text); }

/// What the provider keeps for all services, and the cloud; the service's own parts come with `facts`.
Task<Result<ServiceFacts>> completedFacts(Ports ports, ServiceFacts facts)
{
    const Cloud *cloud = findCloud(*ports.clouds, facts.service.registration.cloudId);
    if (!cloud)
        co_return fail(FailureCode::NotFoundThere, facts.service.registration.cloudId);
    facts.cloud = *cloud;
    const Result<Provider> provider = co_await loadProvider(ports);
    if (!provider)
        co_return fail(provider.error());
    facts.provider = *provider;
    const Result<SbcList> sbcs = co_await readSbcs(ports);
    if (!sbcs)
        co_return fail(sbcs.error());
    const QString &chosen = facts.service.setup.sip.sbc;
    if (const Sbc *sbc = sbcs->find(chosen))
        facts.sbc = *sbc;
    else if (!chosen.isEmpty()) // scripts with an empty name would look as if they were right
        co_return fail(FailureCode::SbcGone);
    const Result<TemplateList> templates = co_await readTemplates(ports);
    if (!templates)
        co_return fail(templates.error());
    facts.templates = *templates;
    facts.now = ports.clock->now();
    const ServiceFacts answer = facts;
    co_return answer;
}

/// The short name where it is harmless on every system; else made so, with what tells it from others made alike.
QString folderName(const QString &shortName)
{
    QString name;
    for (const QChar c : shortName)
        name += c.isLetterOrNumber() || c == u'-' || c == u'_' ? c : QChar(u'-');
    if (name == shortName && !name.isEmpty())
        return name;
    const QByteArray hash = QCryptographicHash::hash(shortName.toUtf8(), QCryptographicHash::Sha256).toHex();
    return (name.isEmpty() ? u"service"_s : name) + u'-' + QString::fromLatin1(hash.left(8));
}

/// Every name that a package may have: what it does not have any more goes.
QStringList packageNames()
{
    QStringList names{u"service.json"_s, u"dns-records.txt"_s, u"summary.html"_s};
    for (const ScriptKind kind :
         {ScriptKind::Routing, ScriptKind::Sbc, ScriptKind::RoutingCleanup, ScriptKind::SbcCleanup})
        names += fileNameOf(kind);
    return names;
}

/// Into a folder that is new, or holds an older package of the same service.
Task<Outcome> writePackage(Ports ports, ServiceId id, QString folder, QList<NamedContent> files)
{
    const QString present = QDir(folder).filePath(u"service.json"_s);
    const Result<std::optional<QByteArray>> before = co_await ports.files->readFile(present, LargestPackage);
    if (!before)
        co_return fail(before.error());
    if (*before) {
        const QJsonObject service = QJsonDocument::fromJson(**before).object()[u"service"].toObject();
        if (service[u"id"].toString() != id.toString())
            co_return fail(FailureCode::FileUnwritable, QDir::toNativeSeparators(present));
    }
    const Outcome written = co_await ports.files->writeFolder(folder, files);
    if (!written || !*before)
        co_return written;
    QStringList gone = packageNames();
    for (const NamedContent &file : files)
        gone.removeAll(file.name);
    const Outcome removed = co_await ports.files->removeFiles(folder, gone);
    co_return removed;
}

const ServiceTask *taskOf(const ServiceFacts &facts, TaskKind kind)
{
    const auto at = std::find_if(facts.tasks.cbegin(), facts.tasks.cend(),
                                 [kind](const ServiceTask &task) { return task.kind == kind; });
    return at == facts.tasks.cend() ? nullptr : &*at;
}

/// What is known: a task that is not done has found nothing.
TaskFinding findingOf(const ServiceFacts &facts, TaskKind kind)
{
    const ServiceTask *task = taskOf(facts, kind);
    return task && task->went() ? task->finding : TaskFinding::None;
}

/// The tasks are read days later: when was that so?
QString readOn(const ServiceFacts &facts, TaskKind kind)
{
    const ServiceTask *task = taskOf(facts, kind);
    return task && task->endedAt.isValid() ? shownTime(task->endedAt) : QString();
}

QStringList setUpLines(const ServiceFacts &facts)
{
    const Service &service = facts.service;
    const RoutingDetails &routing = service.setup.routing;
    const SipDetails &sip = service.setup.sip;
    QStringList lines;
    const Registration &registration = service.registration;
    const QString tenant = registration.tenantName.isEmpty() ? registration.tenant : registration.tenantName;
    lines += say(QT_TRANSLATE_NOOP("CustomerMail", "Microsoft 365 tenant: %1")).arg(cleaned(tenant));
    lines += say(QT_TRANSLATE_NOOP("CustomerMail", "License type: %1, licensed users: %2"))
                 .arg(describe(service.licence), QString::number(service.licensedUsers));
    const TaskFinding domain = findingOf(facts, TaskKind::Domain);
    if (domain == TaskFinding::DomainVerified || domain == TaskFinding::DomainByParent)
        lines += say(QT_TRANSLATE_NOOP("CustomerMail", "Your sub-domain for Direct Routing: %1 (verified, as read on "
                                                       "%2)"))
                     .arg(routing.fqdn(), readOn(facts, TaskKind::Domain));
    if (!sip.connectionName.isEmpty())
        lines += say(QT_TRANSLATE_NOOP("CustomerMail", "SIP connection: %1")).arg(cleaned(sip.connectionName));
    if (!sip.mainLine.isEmpty())
        lines += say(QT_TRANSLATE_NOOP("CustomerMail", "Main line: %1")).arg(cleaned(sip.mainLine));
    return lines;
}

QString recordText(const DnsRecord &record)
{
    QString text =
        say(QT_TRANSLATE_NOOP("CustomerMail", "type %1, name %2, value %3"))
            .arg(cleaned(record.type), cleaned(record.name, LongestValue), cleaned(record.value, LongestValue));
    if (record.type == "MX"_L1)
        text += u", "_s + say(QT_TRANSLATE_NOOP("CustomerMail", "priority %1")).arg(record.preference);
    return text;
}

/// What the customer still has to do, or to wait for; by what the tasks found.
QStringList openLines(const ServiceFacts &facts)
{
    QStringList lines;
    for (const ServiceTask &task : facts.tasks) {
        if (!task.went())
            lines += say(QT_TRANSLATE_NOOP("CustomerMail", "Not finished yet: %1. We will contact you about it."))
                         .arg(describe(task.kind));
    }
    const RoutingDetails &routing = facts.service.setup.routing;
    const QString fqdn = routing.fqdn();
    const auto addRecords = [&lines, &facts] {
        for (const DnsRecord &record : facts.domain ? facts.domain->records : QList<DnsRecord>())
            lines += say(QT_TRANSLATE_NOOP("CustomerMail", "DNS record: %1")).arg(recordText(record));
    };
    switch (findingOf(facts, TaskKind::Domain)) {
    case TaskFinding::DomainWaiting:
        lines += say(QT_TRANSLATE_NOOP("CustomerMail",
                                       "The domain %1 was added to your tenant and waits for its DNS record. We enter "
                                       "it where we manage that domain; please leave the domain in your tenant."))
                     .arg(fqdn);
        addRecords();
        break;
    case TaskFinding::DomainToVerify:
        lines += say(QT_TRANSLATE_NOOP("CustomerMail",
                                       "The domain %1 is in your tenant and not verified. When its DNS record is "
                                       "entered, verify it in the Microsoft 365 admin center under Settings, Domains; "
                                       "we enter the record where we manage that domain."))
                     .arg(fqdn);
        addRecords();
        break;
    case TaskFinding::DomainToAdd:
    case TaskFinding::DomainUnread:
        lines += say(QT_TRANSLATE_NOOP("CustomerMail",
                                       "Add the domain %1 in the Microsoft 365 admin center under Settings, Domains, "
                                       "and send us the TXT record that Microsoft shows. We enter it and tell you when "
                                       "you can verify the domain."))
                     .arg(fqdn);
        break;
    default:
        break;
    }
    const QString upn = routing.activationUser();
    switch (findingOf(facts, TaskKind::ActivationUser)) {
    case TaskFinding::UserByHand:
    case TaskFinding::UserAfterDomain:
        lines += say(QT_TRANSLATE_NOOP("CustomerMail",
                                       "When the domain is verified, create the user %1 in the Microsoft 365 admin "
                                       "center and assign a licence with Microsoft Teams. Microsoft can take up to 24 "
                                       "hours to activate the domain."))
                     .arg(upn);
        break;
    case TaskFinding::UserUnlicensed:
        lines += say(QT_TRANSLATE_NOOP("CustomerMail",
                                       "No licence was free for the user %1. Assign it a licence with Microsoft Teams, "
                                       "so that Microsoft activates the domain."))
                     .arg(upn);
        break;
    case TaskFinding::UserBlocked:
        lines += say(QT_TRANSLATE_NOOP("CustomerMail",
                                       "The user %1 is blocked from signing in. Unblock it in the Microsoft 365 admin "
                                       "center, so that Microsoft activates the domain."))
                     .arg(upn);
        break;
    case TaskFinding::UserUnjudged:
        lines += say(QT_TRANSLATE_NOOP("CustomerMail",
                                       "Make sure that the licence of the user %1 is one with Microsoft Teams; we may "
                                       "not read your licences."))
                     .arg(upn);
        break;
    case TaskFinding::UserMade:
        lines += say(QT_TRANSLATE_NOOP("CustomerMail",
                                       "Please keep the user %1 with its licence: Microsoft needs it to activate the "
                                       "domain, which can take up to 24 hours."))
                     .arg(upn);
        break;
    default:
        break;
    }
    if (const ServiceTask *task = taskOf(facts, TaskKind::Licences);
        task && findingOf(facts, TaskKind::Licences) == TaskFinding::LicencesShort) {
        lines += say(QT_TRANSLATE_NOOP("CustomerMail",
                                       "Licences with Teams Phone that are free: %1, needed: %2. Please order more "
                                       "before all users are connected."))
                     .arg(task->args.value(0), task->args.value(1));
    }
    if (const ServiceTask *task = taskOf(facts, TaskKind::RoutingScript);
        task && findingOf(facts, TaskKind::RoutingScript) == TaskFinding::ScriptReady &&
        facts.service.deploy != DeployStatus::Deployed) {
        lines +=
            say(QT_TRANSLATE_NOOP("CustomerMail",
                                  "Unless we do it for you: run the script %1 of the service package in PowerShell "
                                  "as a Teams administrator. It asks for what it needs and holds no password."))
                .arg(cleaned(task->args.value(0)));
    }
    return lines;
}

QStringList contactLines(const Provider &provider)
{
    QStringList lines;
    for (const QString &line : {provider.contactName, provider.name, provider.contactMail, provider.contactPhone}) {
        if (const QString text = cleaned(line); !text.isEmpty())
            lines += text;
    }
    return lines;
}

QString asList(const QStringList &lines) { return u"- "_s + lines.join(u"\n- "_s); }

} // namespace

QStringList domainArgs(const DomainThere &domain)
{
    QStringList args{domain.name};
    for (const DnsRecord &record : domain.records) {
        args << record.type << record.name << record.value << QString::number(record.ttl)
             << QString::number(record.preference);
    }
    return args;
}

std::optional<DomainThere> domainOf(const QList<ServiceTask> &tasks)
{
    for (const ServiceTask &task : tasks) {
        if (task.kind != TaskKind::Domain || task.args.isEmpty())
            continue;
        DomainThere domain{task.args.first()};
        switch (task.finding) {
        case TaskFinding::DomainVerified:
        case TaskFinding::DomainByParent:
            domain.state = DomainThere::State::Verified;
            if (task.finding == TaskFinding::DomainByParent)
                domain.parent = task.args.value(1);
            return domain;
        case TaskFinding::DomainWaiting:
        case TaskFinding::DomainToVerify:
            domain.state = DomainThere::State::Unverified;
            for (qsizetype i = 1; i + RecordArgs <= task.args.size(); i += RecordArgs)
                domain.records += DnsRecord{task.args.at(i), task.args.at(i + 1), task.args.at(i + 2),
                                            task.args.at(i + 3).toInt(), task.args.at(i + 4).toInt()};
            return domain;
        case TaskFinding::DomainToAdd:
            domain.state = DomainThere::State::Absent;
            return domain;
        default:
            return std::nullopt; // not known
        }
    }
    return std::nullopt;
}

Task<Result<ServiceFacts>> serviceFacts(Ports ports, ServiceId id)
{
    const Result<Service> service = co_await ports.store->service(id);
    if (!service)
        co_return fail(service.error());
    const Result<Customer> customer = co_await ports.store->customer(service->customer);
    if (!customer)
        co_return fail(customer.error());
    const Result<QList<ServiceTask>> tasks = co_await ports.store->tasks(id);
    if (!tasks)
        co_return fail(tasks.error());
    std::optional<DomainThere> domain = domainOf(*tasks);
    if (domain && domain->name.compare(service->setup.routing.fqdn(), Qt::CaseInsensitive) != 0)
        domain.reset(); // of the sub-domain that the service had before
    const ServiceFacts known{*service, *customer, {}, {}, {}, {}, domain, *tasks, {}};
    const Result<ServiceFacts> facts = co_await completedFacts(ports, known);
    co_return facts;
}

Task<Result<ServiceFacts>> draftFacts(Ports ports, OnboardingDraft draft)
{
    const Result<Service> service = co_await serviceOf(ports, draft);
    if (!service)
        co_return fail(service.error());
    const Result<Customer> customer = co_await ports.store->customer(service->customer);
    if (!customer)
        co_return fail(customer.error());
    const ServiceFacts known{*service, *customer, {}, {}, {}, {}, {}, {}, {}};
    const Result<ServiceFacts> facts = co_await completedFacts(ports, known);
    co_return facts;
}

Task<Result<QString>> savePackage(Ports ports, ServiceId id, QString folderOrZip)
{
    const Result<ServiceFacts> facts = co_await serviceFacts(ports, id);
    if (!facts)
        co_return fail(facts.error());
    const Result<QList<PackageFile>> package = packageOf(*facts);
    if (!package)
        co_return fail(package.error());
    QList<NamedContent> files;
    for (const PackageFile &file : *package)
        files += NamedContent{file.name, file.content};
    const bool zip = folderOrZip.endsWith(".zip"_L1, Qt::CaseInsensitive);
    const QString target = zip ? folderOrZip : QDir(folderOrZip).filePath(folderName(facts->service.shortName));
    if (!ports.files)
        co_return fail(FailureCode::FileUnwritable, QDir::toNativeSeparators(target));
    Task<Outcome> writing = zip ? ports.files->writeZip(target, files) : writePackage(ports, id, target, files);
    const Outcome written = co_await writing;
    if (!written)
        co_return fail(written.error());
    co_return target;
}

CustomerMail mailToCustomer(const ServiceFacts &facts)
{
    const Service &service = facts.service;
    const QString name = cleaned(service.fullName.isEmpty() ? service.shortName : service.fullName);
    const QString provider = cleaned(facts.provider.name);
    const QStringList open = openLines(facts);
    QStringList parts;
    parts += say(QT_TRANSLATE_NOOP("CustomerMail", "Hello,"));
    parts +=
        provider.isEmpty()
            ? say(QT_TRANSLATE_NOOP("CustomerMail", "your Microsoft Teams Direct Routing service %1 was prepared."))
                  .arg(name)
            : say(QT_TRANSLATE_NOOP("CustomerMail", "%2 has prepared your Microsoft Teams Direct Routing service %1."))
                  .arg(name, provider);
    parts += say(QT_TRANSLATE_NOOP("CustomerMail", "What was set up:")) + u'\n' + asList(setUpLines(facts));
    if (!open.isEmpty())
        parts += say(QT_TRANSLATE_NOOP("CustomerMail", "What you should know or do now:")) + u'\n' + asList(open);
    else if (!facts.tasks.isEmpty()) // without tasks nobody knows
        parts += say(QT_TRANSLATE_NOOP("CustomerMail", "There is nothing left for you to do."));
    if (const QStringList contact = contactLines(facts.provider); !contact.isEmpty())
        parts += say(QT_TRANSLATE_NOOP("CustomerMail", "Questions? Please contact:")) + u'\n' + contact.join(u'\n');
    CustomerMail mail;
    mail.recipient = facts.customer.email;
    mail.subject = withoutMarks(say(QT_TRANSLATE_NOOP("CustomerMail", "Microsoft Teams Direct Routing: %1")).arg(name));
    mail.body = withoutMarks(parts.join(u"\n\n"_s)) + u'\n';
    return mail;
}

} // namespace TenantLink
