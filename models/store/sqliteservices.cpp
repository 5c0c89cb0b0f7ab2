// The store's calls about services: each goes to the thread that it belongs to.
#include "models/store/sqliteparts.h"

namespace TenantLink
{

Task<Result<QList<ServiceRow>>> SqliteStore::services(ListQuery<ServiceColumn> query, Cancel cancel)
{
    return inList<QList<ServiceRow>>(m_lister, m_lists, cancel, [query](Lists &lists, const Stopped &stopped) {
        return lists.services(query, stopped);
    });
}

Task<Result<qint64>> SqliteStore::countServices(QString filter, Cancel cancel)
{
    return inList<qint64>(m_counter, m_counts, cancel, [filter](Lists &lists, const Stopped &stopped) {
        return lists.count(Lists::Table::Services, filter, stopped);
    });
}

Task<Result<Service>> SqliteStore::service(ServiceId id)
{
    return atDesk<Service>([id](Session &session) { return UseCases::service(session, id); });
}

Task<Result<Service>> SqliteStore::serviceByShortName(QString shortName)
{
    return atDesk<Service>([shortName](Session &session) { return UseCases::serviceByShortName(session, shortName); });
}

Task<Result<QList<ServiceRow>>> SqliteStore::servicesOf(CustomerId customer)
{
    const Cancel never;
    return inList<QList<ServiceRow>>(m_lister, m_lists, never,
                                     [customer](Lists &lists, const Stopped &) { return lists.servicesOf(customer); });
}

Task<Result<QList<Service>>> SqliteStore::servicesByClient(QString clientId)
{
    return atDesk<QList<Service>>(
        [clientId](Session &session) { return UseCases::servicesByClient(session, clientId); });
}

Task<Result<bool>> SqliteStore::shortNameFree(QString shortName)
{
    return atDesk<bool>([shortName](Session &session) { return UseCases::shortNameFree(session, shortName); });
}

Task<Outcome> SqliteStore::beginIntent(Intent intent)
{
    return atDesk<void>([intent](Session &session) { return UseCases::beginIntent(session, intent); });
}

Task<Result<Service>> SqliteStore::createService(Service service, std::optional<DraftId> draft, QList<IntentId> written,
                                                 QString auditDetail, std::optional<InvitationId> invitation,
                                                 QList<ServiceTask> tasks)
{
    return atDesk<Service>([service, draft, written, auditDetail, invitation, tasks](Session &session) {
        return UseCases::createService(session, service, draft, written, auditDetail, invitation, tasks);
    });
}

Task<Result<std::optional<Intent>>> SqliteStore::saveRegistration(ServiceId id, RegistrationKind kind,
                                                                  Registration registration,
                                                                  std::optional<IntentId> written)
{
    return atDesk<std::optional<Intent>>([id, kind, registration, written](Session &session) {
        return UseCases::saveRegistration(session, id, kind, registration, written);
    });
}

Task<Result<QList<Intent>>> SqliteStore::removeService(ServiceId id)
{
    return atDesk<QList<Intent>>([id](Session &session) { return UseCases::removeService(session, id); });
}

Task<Outcome> SqliteStore::endIntent(IntentId id)
{
    return atDesk<void>([id](Session &session) { return UseCases::endIntent(session, id); });
}

Task<Result<QList<Intent>>> SqliteStore::openIntents()
{
    return atDesk<QList<Intent>>([](Session &session) { return UseCases::openIntents(session); });
}

Task<Outcome> SqliteStore::saveReport(ServiceId id, RegistrationKind kind, Report report, CheckedRegistration checked)
{
    return atDesk<void>([id, kind, report, checked](Session &session) {
        return UseCases::saveReport(session, id, kind, report, checked);
    });
}

Task<Result<Service>> SqliteStore::updateService(Service service)
{
    return atDesk<Service>([service](Session &session) { return UseCases::updateService(session, service); });
}

Task<Result<SavedSetup>> SqliteStore::changeSetup(Service service, SetupChange change)
{
    return atDesk<SavedSetup>(
        [service, change](Session &session) { return UseCases::changeSetup(session, service, change); });
}

Task<Result<Service>> SqliteStore::setDeployStatus(ServiceId id, DeployStatus status, QString auditDetail)
{
    return atDesk<Service>([id, status, auditDetail](Session &session) {
        return UseCases::setDeployStatus(session, id, status, auditDetail);
    });
}

Task<Result<QList<ServiceTask>>> SqliteStore::tasks(ServiceId id)
{
    return atDesk<QList<ServiceTask>>([id](Session &session) { return UseCases::tasks(session, id); });
}

Task<Outcome> SqliteStore::saveTask(ServiceId id, ServiceTask task, QString auditDetail)
{
    return atDesk<void>(
        [id, task, auditDetail](Session &session) { return UseCases::saveTask(session, id, task, auditDetail); });
}

Task<Outcome> SqliteStore::claimTasks(ServiceId id, RunId run, QDateTime now, QDateTime lease)
{
    return atDesk<void>(
        [id, run, now, lease](Session &session) { return UseCases::claimTasks(session, id, run, now, lease); });
}

Task<Outcome> SqliteStore::releaseTasks(ServiceId id, RunId run)
{
    return atDesk<void>([id, run](Session &session) { return UseCases::releaseTasks(session, id, run); });
}

Task<Result<int>> SqliteStore::endInterruptedTasks(QDateTime now)
{
    return atDesk<int>([now](Session &session) { return UseCases::endInterruptedTasks(session, now); });
}

Task<Result<SecretEndCounts>> SqliteStore::countSecretEnds(QDateTime now)
{
    const Cancel never;
    return inList<SecretEndCounts>(m_counter, m_counts, never,
                                   [now](Lists &lists, const Stopped &) { return lists.countSecretEnds(now); });
}

Task<Result<Reminders>> SqliteStore::takeReminders(QDateTime now)
{
    return atDesk<Reminders>([now](Session &session) { return UseCases::takeReminders(session, now); });
}

Task<Result<std::optional<ServiceId>>> SqliteStore::claimCheck(QDateTime before, QDateTime now)
{
    return atDesk<std::optional<ServiceId>>(
        [before, now](Session &session) { return UseCases::claimCheck(session, before, now); });
}

} // namespace TenantLink
