#include "tests/wizards/memorystore.h"

namespace TenantLink
{

Task<Result<StoreInfo>> MemoryStore::open() { co_return StoreInfo{}; }

Task<Result<qint64>> MemoryStore::changeToken() { co_return qint64(m_token); }

Task<Result<QList<Customer>>> MemoryStore::customers(ListQuery<CustomerColumn> query, Cancel)
{
    if (const auto failure = failed("customers"))
        co_return fail(*failure);
    QList<Customer> found = matching(query.filter);
    std::sort(found.begin(), found.end(),
              [](const Customer &a, const Customer &b) { return foldedKey(a.name) < foldedKey(b.name); });
    co_return found.mid(query.offset, query.limit);
}

Task<Result<qint64>> MemoryStore::countCustomers(QString filter, Cancel) { co_return qint64(matching(filter).size()); }

Task<Result<Customer>> MemoryStore::customer(CustomerId id)
{
    for (const Customer &customer : allCustomers) {
        if (customer.id == id)
            co_return customer;
    }
    co_return fail(FailureCode::NoLongerThere);
}

Task<Result<Customer>> MemoryStore::addCustomer(Customer customer)
{
    if (const auto failure = failed("addCustomer"))
        co_return fail(*failure);
    for (const Customer &other : allCustomers) {
        if (foldedKey(other.name) == foldedKey(customer.name))
            co_return fail(FailureCode::NameTaken, customer.name);
    }
    allCustomers += customer;
    ++m_token;
    co_return customer;
}

Task<Result<Customer>> MemoryStore::updateCustomer(Customer customer) { co_return customer; }

Task<Outcome> MemoryStore::removeCustomer(CustomerId) { co_return Outcome{}; }

Task<Result<QList<std::optional<Failure>>>> MemoryStore::importCustomers(QList<Customer>)
{
    co_return QList<std::optional<Failure>>{};
}

Task<Result<QList<ServiceRow>>> MemoryStore::services(ListQuery<ServiceColumn>, Cancel)
{
    co_return QList<ServiceRow>{};
}

Task<Result<qint64>> MemoryStore::countServices(QString, Cancel) { co_return qint64(allServices.size()); }

Task<Result<Service>> MemoryStore::service(ServiceId id)
{
    for (const Service &service : allServices) {
        if (service.id == id)
            co_return service;
    }
    co_return fail(FailureCode::NoLongerThere);
}

Task<Result<Service>> MemoryStore::serviceByShortName(QString) { co_return fail(FailureCode::NoLongerThere); }

Task<Result<QList<ServiceRow>>> MemoryStore::servicesOf(CustomerId customer)
{
    if (const auto failure = failed("servicesOf"))
        co_return fail(*failure);
    QList<ServiceRow> rows;
    for (const Service &service : allServices) {
        if (service.customer == customer) {
            ServiceRow row;
            row.id = service.id;
            row.customer = customer;
            row.shortName = service.shortName;
            row.fullName = service.fullName;
            rows += row;
        }
    }
    co_return rows;
}

Task<Result<QList<Service>>> MemoryStore::servicesByClient(QString clientId)
{
    QList<Service> found;
    for (const Service &service : allServices) {
        if (service.registration.clientId == clientId)
            found += service;
    }
    co_return found;
}

Task<Result<bool>> MemoryStore::shortNameFree(QString shortName)
{
    if (const auto failure = failed("shortNameFree"))
        co_return fail(*failure);
    co_return !taken(shortName);
}

Task<Outcome> MemoryStore::beginIntent(Intent intent)
{
    if (const auto failure = failed("beginIntent"))
        co_return fail(*failure);
    intents += intent;
    co_return Outcome{};
}

Task<Result<Service>> MemoryStore::createService(Service service, std::optional<DraftId> draft, QList<IntentId> written,
                                                 QString, std::optional<InvitationId> invitation,
                                                 QList<ServiceTask> tasks)
{
    if (const auto failure = failed("createService"))
        co_return fail(*failure);
    Invitation *invited = invitation ? find(*invitation) : nullptr;
    if (invitation && !invited)
        co_return fail(FailureCode::NoLongerThere);
    if (invited) {
        if (const auto over = finishedFailure(*invited))
            co_return fail(*over);
        if (!invited->result)
            co_return fail(FailureCode::InvitationNotComplete, invited->shortName);
        if (!service.registration.secret)
            service.registration.secret = invited->result->secret;
    }
    if (taken(service.shortName, invitation))
        co_return fail(FailureCode::NameTaken, service.shortName);
    if (invited)
        onboard(*invited);
    if (draft)
        allDrafts.removeIf([&draft](const OnboardingDraft &kept) { return kept.id == *draft; });
    intents.removeIf([&written](const Intent &intent) { return written.contains(intent.id); });
    service.revision = 1;
    allTasks.insert(service.id, tasks);
    allServices += service;
    ++m_token;
    co_return service;
}

Task<Result<std::optional<Intent>>> MemoryStore::saveRegistration(ServiceId, RegistrationKind, Registration,
                                                                  std::optional<IntentId>)
{
    co_return std::optional<Intent>{};
}

Task<Result<QList<Intent>>> MemoryStore::removeService(ServiceId id)
{
    if (const auto failure = failed("removeService"))
        co_return fail(*failure);
    const Service *kept = findService(id);
    if (!kept)
        co_return fail(FailureCode::NoLongerThere);
    QList<Intent> removals;
    for (const std::optional<SecretId> &secret :
         {kept->registration.secret, kept->qoe ? kept->qoe->secret : std::nullopt, kept->carrierPassword}) {
        if (secret) {
            Intent removal;
            removal.secret = *secret;
            removals += removal;
        }
    }
    intents += removals;
    note(QStringLiteral("service.removed"), kept->shortName, {});
    allServices.removeIf([id](const Service &service) { return service.id == id; });
    allTasks.remove(id);
    const QList<Intent> answer = removals;
    co_return answer;
}

Task<Outcome> MemoryStore::endIntent(IntentId id)
{
    intents.removeIf([id](const Intent &intent) { return intent.id == id; });
    co_return Outcome{};
}

Task<Result<QList<Intent>>> MemoryStore::openIntents() { co_return intents; }

Task<Outcome> MemoryStore::saveReport(ServiceId, RegistrationKind, Report, CheckedRegistration) { co_return Outcome{}; }

std::optional<Failure> MemoryStore::update(const Service &service)
{
    Service *kept = findService(service.id);
    if (!kept)
        return Failure{FailureCode::NoLongerThere};
    if (kept->revision != service.revision)
        return Failure{FailureCode::ChangedMeanwhile, service.shortName};
    if (taken(service.shortName, {}, service.id))
        return Failure{FailureCode::NameTaken, service.shortName};
    if (kept->customer != service.customer)
        note(QStringLiteral("service.customer-changed"), service.shortName, {});
    else if (kept->licence != service.licence)
        note(QStringLiteral("service.licence-changed"), service.shortName, {});
    else
        note(QStringLiteral("service.changed"), service.shortName, {});
    const QString names = kept->setup.objectName.isEmpty() ? kept->shortName : kept->setup.objectName;
    kept->customer = service.customer;
    kept->shortName = service.shortName;
    kept->fullName = service.fullName;
    kept->licence = service.licence;
    kept->licensedUsers = service.licensedUsers;
    kept->setup = service.setup;
    kept->setup.objectName = names;
    ++kept->revision;
    return std::nullopt;
}

Task<Result<Service>> MemoryStore::updateService(Service service)
{
    if (const auto failure = failed("updateService"))
        co_return fail(*failure);
    if (const auto failure = update(service))
        co_return fail(*failure);
    const Service answer = *findService(service.id);
    co_return answer;
}

Task<Result<SavedSetup>> MemoryStore::changeSetup(Service service, SetupChange change)
{
    if (const auto failure = failed("changeSetup"))
        co_return fail(*failure);
    const auto run = m_runs.constFind(service.id);
    if (!change.queue.isEmpty() && run != m_runs.constEnd() && run->second > change.now)
        co_return fail(FailureCode::TasksRunning, service.shortName);
    if (const auto failure = update(service))
        co_return fail(*failure);
    Service *kept = findService(service.id);
    for (ServiceTask &task : allTasks[service.id]) {
        if (change.queue.contains(task.kind))
            task = ServiceTask{task.kind, TaskState::Queued, task.tries};
    }
    if (!change.queue.isEmpty())
        kept->deploy = DeployStatus::Unknown;
    std::optional<Intent> removal;
    if (change.otherPassword) {
        if (change.written)
            intents.removeIf([&change](const Intent &intent) { return intent.id == *change.written; });
        const std::optional<SecretId> old = std::exchange(kept->carrierPassword, service.carrierPassword);
        if (old && old != kept->carrierPassword) {
            removal = Intent{IntentId::create(), *old};
            intents += *removal;
        }
    }
    const SavedSetup answer{*kept, removal};
    co_return answer;
}

Task<Result<Service>> MemoryStore::setDeployStatus(ServiceId id, DeployStatus status, QString auditDetail)
{
    if (const auto failure = failed("setDeployStatus"))
        co_return fail(*failure);
    Service *kept = findService(id);
    if (!kept)
        co_return fail(FailureCode::NoLongerThere);
    kept->deploy = status;
    kept->deployBy = QStringLiteral("tester");
    kept->deployAt = QDateTime::currentDateTimeUtc();
    note(QStringLiteral("service.deploy-status"), kept->shortName, auditDetail);
    const Service answer = *kept;
    co_return answer;
}

Task<Result<QList<ServiceTask>>> MemoryStore::tasks(ServiceId id)
{
    if (const auto failure = failed("tasks"))
        co_return fail(*failure);
    if (!findService(id))
        co_return fail(FailureCode::NoLongerThere);
    const QList<ServiceTask> answer = allTasks.value(id);
    co_return answer;
}

Task<Outcome> MemoryStore::saveTask(ServiceId id, ServiceTask task, QString auditDetail)
{
    if (const auto failure = failed("saveTask"))
        co_return fail(*failure);
    const Service *kept = findService(id);
    if (!kept)
        co_return fail(FailureCode::NoLongerThere);
    QList<ServiceTask> &tasks = allTasks[id];
    tasks.removeIf([&task](const ServiceTask &other) { return other.kind == task.kind; });
    const auto place =
        std::find_if(tasks.begin(), tasks.end(), [&task](const ServiceTask &other) { return other.kind > task.kind; });
    tasks.insert(place, task);
    ++m_token;
    if (!auditDetail.isNull())
        note(QStringLiteral("service.task"), kept->shortName, auditDetail);
    co_return Outcome{};
}

Task<Outcome> MemoryStore::claimTasks(ServiceId id, RunId run, QDateTime now, QDateTime lease)
{
    if (const auto failure = failed("claimTasks"))
        co_return fail(*failure);
    const Service *kept = findService(id);
    if (!kept)
        co_return fail(FailureCode::NoLongerThere);
    const auto other = m_runs.constFind(id);
    if (other != m_runs.constEnd() && other->first != run && other->second > now)
        co_return fail(FailureCode::TasksRunning, kept->shortName);
    m_runs.insert(id, {run, lease});
    co_return Outcome{};
}

Task<Outcome> MemoryStore::releaseTasks(ServiceId id, RunId run)
{
    const auto held = m_runs.constFind(id);
    if (held != m_runs.constEnd() && held->first == run)
        m_runs.erase(held);
    co_return Outcome{};
}

Task<Result<int>> MemoryStore::endInterruptedTasks(QDateTime)
{
    int ended = 0;
    m_runs.clear(); // there is one window
    for (QList<ServiceTask> &tasks : allTasks) {
        bool behind = false;
        for (ServiceTask &task : tasks) {
            behind = behind || task.state == TaskState::InProgress;
            if (!behind || task.ended())
                continue;
            task.state = TaskState::Cancelled;
            task.finding = TaskFinding::Interrupted;
            task.args.clear();
            task.failure.reset();
            task.endedAt = QDateTime::currentDateTimeUtc();
            ++ended;
        }
    }
    m_token += ended;
    co_return ended;
}

namespace
{
/// 0: not yet; 1: 30 days; 2: 14 days; 3: ended. Whole days, as the Services page shows them.
int levelOf(const QDateTime &ends, const QDateTime &now)
{
    if (!ends.isValid())
        return 0;
    const qint64 seconds = now.secsTo(ends);
    const qint64 days = seconds / (24 * 60 * 60);
    return seconds <= 0 ? 3 : days <= 14 ? 2 : days <= 30 ? 1 : 0;
}

void add(SecretEndCounts &counts, int level)
{
    counts.ended += level == 3 ? 1 : 0;
    counts.critical += level == 2 ? 1 : 0;
    counts.warning += level == 1 ? 1 : 0;
}
} // namespace

Task<Result<SecretEndCounts>> MemoryStore::countSecretEnds(QDateTime now)
{
    if (const auto failure = failed("countSecretEnds"))
        co_return fail(*failure);
    SecretEndCounts counts;
    for (const Service &service : allServices)
        add(counts, levelOf(service.registration.secretEnds, now));
    co_return counts;
}

Task<Result<Reminders>> MemoryStore::takeReminders(QDateTime now)
{
    if (const auto failure = failed("takeReminders"))
        co_return fail(*failure);
    QList<Service> byEnd = allServices;
    std::stable_sort(byEnd.begin(), byEnd.end(), [](const Service &a, const Service &b) {
        return a.registration.secretEnds < b.registration.secretEnds;
    });
    Reminders reminders;
    for (const Service &service : byEnd) {
        const QDateTime ends = service.registration.secretEnds;
        const int level = levelOf(ends, now);
        if (level == 0 || (m_ends.value(service.id) == ends && m_reminded.value(service.id) >= level))
            continue;
        m_ends.insert(service.id, ends);
        m_reminded.insert(service.id, level);
        add(reminders.counts, level);
        if (reminders.shortNames.size() < 5)
            reminders.shortNames += service.shortName;
    }
    const Reminders answer = reminders;
    co_return answer;
}

Task<Result<std::optional<ServiceId>>> MemoryStore::claimCheck(QDateTime before, QDateTime now)
{
    if (const auto failure = failed("claimCheck"))
        co_return fail(*failure);
    const auto looked = [this](const Service &service) {
        return qMax(service.registration.validatedAt, m_looked.value(service.id));
    };
    const Service *oldest = nullptr;
    for (const Service &service : std::as_const(allServices)) {
        const QDateTime at = looked(service);
        if (service.registration.secret && (!at.isValid() || at < before) && (!oldest || at < looked(*oldest)))
            oldest = &service;
    }
    if (!oldest)
        co_return std::optional<ServiceId>{};
    m_looked.insert(oldest->id, now);
    ++m_token;
    const std::optional<ServiceId> answer = oldest->id;
    co_return answer;
}

Task<Outcome> MemoryStore::saveDraft(OnboardingDraft draft)
{
    if (const auto failure = failed("saveDraft"))
        co_return fail(*failure);
    if (!draft.secret.isEmpty())
        co_return fail(FailureCode::StoreBroken, QStringLiteral("a secret came to the store"));
    allDrafts.removeIf([&draft](const OnboardingDraft &kept) { return kept.id == draft.id; });
    allDrafts += draft;
    co_return Outcome{};
}

Task<Result<QList<DraftRow>>> MemoryStore::drafts() { co_return QList<DraftRow>{}; }

Task<Outcome> MemoryStore::removeDraft(DraftId id)
{
    allDrafts.removeIf([id](const OnboardingDraft &kept) { return kept.id == id; });
    co_return Outcome{};
}

Task<Outcome> MemoryStore::appendAudit(AuditEntry entry)
{
    if (const auto failure = failed("appendAudit"))
        co_return fail(*failure);
    trail += entry;
    co_return Outcome{};
}

Task<Result<QList<AuditEntry>>> MemoryStore::audit(qint64, int) { co_return trail; }

QList<AuditEntry> MemoryStore::matching(const AuditQuery &query) const
{
    QList<AuditEntry> found;
    for (const AuditEntry &entry : trail) {
        const QString texts = entry.actor + u'\n' + entry.action + u'\n' + entry.subject + u'\n' + entry.detail;
        if ((!query.from.isValid() || entry.at >= query.from) && (!query.until.isValid() || entry.at < query.until) &&
            foldedKey(texts).contains(foldedKey(query.filter)))
            found += entry;
    }
    return found;
}

Task<Result<QList<AuditEntry>>> MemoryStore::findAudit(AuditQuery query, Cancel)
{
    if (const auto failure = failed("findAudit"))
        co_return fail(*failure);
    QList<AuditEntry> found = matching(query);
    const auto textOf = [&query](const AuditEntry &entry) {
        switch (query.column) {
        case AuditColumn::At:
            return QString();
        case AuditColumn::Actor:
            return foldedKey(entry.actor);
        case AuditColumn::Action:
            return entry.action;
        case AuditColumn::Subject:
            return foldedKey(entry.subject);
        case AuditColumn::Detail:
            return foldedKey(entry.detail);
        }
        return QString();
    };
    std::stable_sort(found.begin(), found.end(), [&](const AuditEntry &a, const AuditEntry &b) {
        return query.column == AuditColumn::At ? a.at < b.at : textOf(a) < textOf(b);
    });
    if (query.order == Qt::DescendingOrder)
        std::reverse(found.begin(), found.end());
    const QList<AuditEntry> answer = found.mid(query.offset, query.limit);
    co_return answer;
}

Task<Result<qint64>> MemoryStore::countAudit(AuditQuery query, Cancel) { co_return qint64(matching(query).size()); }

} // namespace TenantLink
