#include "models/flows/tenantdomain.h"

#include "models/domain/domainname.h"
#include "models/flows/lists.h"
#include "models/flows/tenantwrites.h"
#include "models/microsoft365/graphwrites.h"
#include "models/microsoft365/tenantgraph.h"
#include "models/ports/clock.h"
#include "models/ports/store.h"

#include <QCoreApplication>

#include <array>

namespace TenantLink
{

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

QString say(const char *text) { return QCoreApplication::translate("TenantDomain", text); }

/// Worth another try of awaitDomain(): the network, or Microsoft, is away for the moment.
bool passes(const Failure &failure)
{
    switch (failure.code) {
    case FailureCode::NoNetwork:
    case FailureCode::HostNotFound:
    case FailureCode::ConnectionRefused:
    case FailureCode::ConnectionLost:
    case FailureCode::TimedOut:
    case FailureCode::TlsFailed: // a captive portal, perhaps
    case FailureCode::ProxyFailed:
    case FailureCode::RedirectRefused:
    case FailureCode::AnswerNotJson:
    case FailureCode::Throttled:
    case FailureCode::ServiceUnavailable:
    case FailureCode::DnsNotSeen:
        return true;
    case FailureCode::UnexpectedStatus: // 5xx: Microsoft's own trouble
        return std::any_of(failure.technical.cbegin(), failure.technical.cend(),
                           [](const auto &entry) { return entry.first == "status"_L1 && entry.second.toInt() >= 500; });
    default:
        return false;
    }
}

QString parentOf(const QString &name, const QList<TenantDomain> &verified)
{
    QString parent;
    for (const TenantDomain &domain : verified) {
        if (domain.verified && domain.name != name && isWithin(name, domain.name) && domain.name.size() > parent.size())
            parent = domain.name;
    }
    return parent;
}

bool isAmong(const QString &name, const QList<TenantDomain> &domains)
{
    return std::any_of(domains.cbegin(), domains.cend(),
                       [&name](const TenantDomain &domain) { return domain.verified && domain.name == name; });
}

Result<DomainThere> domainFrom(const QHash<QString, Answer> &answers, const QString &name)
{
    const Result<QHash<QString, Answer>> all = answers;
    const Result<GraphPage<OrganizationFacts>> organizations = factOf(all, u"organization"_s, &readOrganizationFacts);
    const QList<TenantDomain> verified =
        organizations && !organizations->rows.isEmpty() ? organizations->rows.first().verified : QList<TenantDomain>();
    DomainThere there{name, DomainThere::State::Absent, {}, parentOf(name, verified)};
    const Answer domainAnswer = answers.value(u"domain"_s);
    if (domainAnswer.status == 404)
        return there;
    if (!succeeded(domainAnswer)) {
        const Failure failure = readTenantError(domainAnswer, TenantCall::ReadDomain, name);
        if (failure.code != FailureCode::DomainMayNot || !isAmong(name, verified))
            return fail(failure);
        there.state = DomainThere::State::Verified; // the organisation itself says so
        return there;
    }
    const Result<TenantDomain> domain = readDomain(domainAnswer);
    if (!domain)
        return fail(domain.error());
    there.state = domain->verified ? DomainThere::State::Verified : DomainThere::State::Unverified;
    if (domain->verified)
        return there;
    const Answer recordsAnswer = answers.value(u"records"_s);
    if (recordsAnswer.status == 404 || recordsAnswer.status == 403) // just added, or not to be read
        return there;
    if (!succeeded(recordsAnswer))
        return fail(readTenantError(recordsAnswer, TenantCall::ReadDomain, name));
    const Result<GraphPage<DnsRecord>> records = readVerificationRecords(recordsAnswer);
    if (!records)
        return fail(records.error());
    there.records = records->rows;
    return there;
}

/// After it was added: not every server of Microsoft's knows it at once.
Task<Result<DomainThere>> lookUpAdded(Ports ports, Access access, QString name, Cancel cancel)
{
    for (size_t tries = 0;; ++tries) {
        const Result<DomainThere> there = co_await lookUpDomain(ports, access, name, cancel);
        if (!there)
            co_return fail(there.error());
        const bool absent = there->state == DomainThere::State::Absent;
        const bool bare = there->state == DomainThere::State::Unverified && there->records.isEmpty();
        if ((!absent && !bare) || (bare && tries == ReplicationWaits.size()))
            co_return there;
        if (tries == ReplicationWaits.size())
            co_return fail(FailureCode::NotReplicated, name);
        co_await ports.clock->sleep(ReplicationWaits.at(tries), cancel);
        if (cancel.requested())
            co_return fail(FailureCode::Cancelled);
    }
}

} // namespace

Task<> noteWrite(Ports ports, Access access, QString action, QString subject)
{
    if (!ports.store)
        co_return;
    AuditEntry entry;
    entry.action = action;
    entry.subject = cleaned(subject);
    entry.detail = access.tenant.toString();
    const Outcome noted = co_await ports.store->appendAudit(entry);
    (void)noted;
}

Task<Result<DomainThere>> lookUpDomain(Ports ports, Access access, QString name, Cancel cancel)
{
    const Cloud *known = findCloud(*ports.clouds, access.cloudId);
    if (!known)
        co_return fail(FailureCode::NotFoundThere, cleaned(access.cloudId));
    const Cloud cloud = *known;
    const QList<BatchItem> items{askDomain(name), askVerificationRecords(name), askOrganizationFacts()};
    const Result<QHash<QString, Answer>> answers = co_await sendBatch(ports, cloud, access.token, items, cancel);
    if (cancel.requested())
        co_return fail(FailureCode::Cancelled);
    if (!answers)
        co_return fail(answers.error());
    const Result<DomainThere> there = domainFrom(*answers, name.toLower());
    co_return there;
}

Task<Result<DomainThere>> addDomain(Ports ports, Access access, QString name, Cancel cancel)
{
    const Result<DomainThere> before = co_await lookUpDomain(ports, access, name, cancel);
    if (!before || before->state != DomainThere::State::Absent)
        co_return before;
    const Cloud cloud = *findCloud(*ports.clouds, access.cloudId);
    const QList<BatchItem> items{postDomain(name)};
    const Result<QHash<QString, Answer>> answers = co_await sendGraph(ports, cloud, access.token, items, cancel);
    const Answer answer = answers ? answers->value(items.first().id) : Answer();
    const bool done = answers && succeeded(answer);
    if (done)
        co_await noteWrite(ports, access, u"domain.added"_s, name);
    if (cancel.requested())
        co_return fail(FailureCode::Cancelled);
    if (done) {
        const Result<DomainThere> added = co_await lookUpAdded(ports, access, name, cancel);
        co_return added;
    }
    Failure failure = answers ? readTenantError(answer, TenantCall::AddDomain, name) : answers.error();
    if (answers ? surelyRefused(answer) : surelyNotSent(failure.code))
        co_return fail(failure);
    // The answer was lost, or there may be one already: looking again decides.
    const bool lost = !answers || answer.status >= 500;
    for (size_t tries = 0;; ++tries) {
        const Result<DomainThere> there = co_await lookUpDomain(ports, access, name, cancel);
        if (!there)
            co_return fail(cancel.requested() ? there.error() : failure);
        if (there->state != DomainThere::State::Absent) {
            if (lost)
                co_await noteWrite(ports, access, u"domain.added"_s, name);
            const Result<DomainThere> added = co_await lookUpAdded(ports, access, name, cancel);
            co_return added;
        }
        if (!lost || tries == 2)
            co_return fail(failure);
        co_await ports.clock->sleep(ReplicationWaits.at(tries), cancel);
        if (cancel.requested())
            co_return fail(FailureCode::Cancelled);
    }
}

Task<Result<DomainThere>> verifyDomain(Ports ports, Access access, QString name, Cancel cancel)
{
    const Cloud *known = findCloud(*ports.clouds, access.cloudId);
    if (!known)
        co_return fail(FailureCode::NotFoundThere, cleaned(access.cloudId));
    const Cloud cloud = *known;
    const QList<BatchItem> items{postVerify(name)};
    const Result<QHash<QString, Answer>> answers = co_await sendGraph(ports, cloud, access.token, items, cancel);
    const Answer answer = answers ? answers->value(items.first().id) : Answer();
    const bool read = answers && succeeded(answer);
    const Result<TenantDomain> domain = read ? readDomain(answer) : Result<TenantDomain>(TenantDomain());
    if (domain && domain->verified)
        co_await noteWrite(ports, access, u"domain.verified"_s, name);
    if (cancel.requested())
        co_return fail(FailureCode::Cancelled);
    if (read) {
        if (!domain)
            co_return fail(domain.error());
        if (domain->verified) {
            const DomainThere there{name.toLower(), DomainThere::State::Verified};
            co_return there;
        }
    }
    const Failure failure = !answers            ? answers.error()
                            : succeeded(answer) ? Failure{FailureCode::DnsNotSeen, name}
                                                : readTenantError(answer, TenantCall::VerifyDomain, name);
    if (answers ? surelyRefused(answer) : surelyNotSent(failure.code))
        co_return fail(failure);
    // Somebody else may have verified it, this request too where its answer was lost.
    const Result<DomainThere> there = co_await lookUpDomain(ports, access, name, cancel);
    if (cancel.requested())
        co_return fail(FailureCode::Cancelled);
    if (there && there->state == DomainThere::State::Verified) {
        if (!answers || perhapsDone(answer.status))
            co_await noteWrite(ports, access, u"domain.verified"_s, name);
        co_return there;
    }
    if (there && there->state == DomainThere::State::Absent)
        co_return fail(FailureCode::DomainAbsent, name, failure.technical);
    co_return fail(failure);
}

Task<Result<DomainThere>> awaitDomain(Ports ports, CheckRequest request, QString name, DomainWatcher watcher,
                                      Cancel cancel)
{
    static constexpr std::array<std::chrono::seconds, 5> waits{15s, 30s, 60s, 120s, 300s};
    static constexpr int MostAbsent = 3; // one after the other: a server that does not know it yet says so, too
    std::optional<Access> access;
    int absent = 0;
    bool renewed = false; // an access that ended before its time is replaced once per try
    DomainWait wait;
    for (;;) {
        const std::chrono::milliseconds pause = waits.at(std::min(size_t(wait.tries), waits.size() - 1));
        wait.next = ports.clock->monotonic() + pause;
        if (watcher && !cancel.requested())
            watcher(wait);
        co_await ports.clock->sleep(pause, cancel);
        if (cancel.requested())
            co_return fail(FailureCode::Cancelled);
        ++wait.tries;
        renewed = false;
        for (;;) {
            Result<Access> fresh = fail(FailureCode::SignInEnded);
            if (access)
                fresh = co_await freshAccess(ports, *access, request, cancel);
            else
                fresh = co_await signInRegistration(ports, request, cancel);
            if (cancel.requested())
                co_return fail(FailureCode::Cancelled);
            if (!fresh) {
                if (!passes(fresh.error()))
                    co_return fail(fresh.error());
                break;
            }
            access = *fresh;
            const Access current = *fresh;
            const Result<DomainThere> there = co_await verifyDomain(ports, current, name, cancel);
            if (there)
                co_return there;
            const Failure failure = there.error();
            if (failure.code == FailureCode::SignInEnded && !renewed) {
                renewed = true;
                access.reset();
                continue;
            }
            const bool gone = failure.code == FailureCode::DomainAbsent;
            absent = gone ? absent + 1 : 0;
            if (gone ? absent > MostAbsent : !passes(failure))
                co_return fail(failure);
            break;
        }
    }
}

QStringList manualDomainSteps(const DomainThere &domain, const Cloud &cloud)
{
    if (domain.state == DomainThere::State::Verified)
        return {say(QT_TRANSLATE_NOOP("TenantDomain", "%1 is verified in the tenant. Nothing is left to do."))
                    .arg(domain.name)};
    QStringList steps;
    steps += say(QT_TRANSLATE_NOOP("TenantDomain", "Open %1 and sign in as a Domain Name Administrator or a Global "
                                                   "Administrator of the customer's tenant."))
                 .arg(adminCenter(cloud));
    if (domain.state == DomainThere::State::Absent)
        steps += say(QT_TRANSLATE_NOOP("TenantDomain", "Go to Settings > Domains, choose \"Add domain\" and enter %1."))
                     .arg(domain.name);
    else
        steps += say(QT_TRANSLATE_NOOP("TenantDomain", "Go to Settings > Domains, choose %1 and continue its set-up."))
                     .arg(domain.name);
    if (!domain.parent.isEmpty()) {
        steps += say(QT_TRANSLATE_NOOP("TenantDomain", "%1 above it is verified in this tenant, so Microsoft asks for "
                                                       "no record."))
                     .arg(domain.parent);
    } else if (domain.records.isEmpty()) {
        steps += say(QT_TRANSLATE_NOOP("TenantDomain", "Choose to verify it with a TXT record. Microsoft shows a value "
                                                       "that begins with MS=."));
        steps += say(QT_TRANSLATE_NOOP("TenantDomain", "At the DNS provider, add a TXT record with the name %1 and "
                                                       "that value."))
                     .arg(domain.name);
    } else {
        const DnsRecord &record = domain.records.first();
        steps +=
            record.type == "MX"_L1
                ? say(QT_TRANSLATE_NOOP("TenantDomain", "At the DNS provider, add an MX record with the name %1, "
                                                        "the value %2, priority %3 and a TTL of %4 seconds."))
                      .arg(record.name, record.value, QString::number(record.preference), QString::number(record.ttl))
                : say(QT_TRANSLATE_NOOP("TenantDomain", "At the DNS provider, add a %1 record with the name %2, "
                                                        "the value %3 and a TTL of %4 seconds."))
                      .arg(record.type, record.name, record.value, QString::number(record.ttl));
    }
    steps += say(QT_TRANSLATE_NOOP("TenantDomain", "Choose Verify there. A new DNS record can take up to an hour, "
                                                   "sometimes longer, until Microsoft sees it."));
    steps += say(QT_TRANSLATE_NOOP("TenantDomain", "Skip the set-up of e-mail and other services: Direct Routing needs "
                                                   "the verified domain only."));
    steps += say(QT_TRANSLATE_NOOP("TenantDomain", "Come back here and check again."));
    return steps;
}

} // namespace TenantLink
