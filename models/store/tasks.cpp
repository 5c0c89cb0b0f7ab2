// The tasks of a service: one row each, replaced as they go.
#include "models/store/keys.h"
#include "models/store/steps.h"
#include "models/store/taskrows.h"
#include "models/store/usecases.h"

#include <QSysInfo>

#include <algorithm>

namespace TenantLink
{

using namespace Qt::StringLiterals;

namespace
{
constexpr qint64 LongestLease = 60 * 60 * 1000; // ms
}

namespace TaskRows
{

QList<ServiceTask> read(Database &db, ServiceId service)
{
    QList<ServiceTask> tasks;
    Statement row = db.run(u"SELECT form FROM service_tasks WHERE service = ?"_s, {bytesOf(service)});
    while (row.next()) {
        if (auto task = taskFromStoredForm(row.at(0).toByteArray()))
            tasks.append(std::move(*task));
    }
    std::sort(tasks.begin(), tasks.end(), [](const auto &a, const auto &b) { return a.kind < b.kind; });
    return tasks;
}

void write(Database &db, ServiceId service, const ServiceTask &task)
{
    db.run(u"INSERT OR REPLACE INTO service_tasks(service, kind, running, form) VALUES(?, ?, ?, ?)"_s,
           {bytesOf(service), keyOf(task.kind), task.state == TaskState::InProgress ? 1 : 0, storedForm(task)});
}

bool claimed(Database &db, ServiceId service, qint64 now, std::optional<RunId> except)
{
    return db
        .value(u"SELECT 1 FROM task_runs WHERE service = ? AND lease > ? AND lease < ? AND run <> ?"_s,
               {bytesOf(service), now, now + LongestLease, except ? bytesOf(*except) : QByteArray("")})
        .isValid();
}

QStringList queue(Database &db, ServiceId service, const QList<TaskKind> &kinds)
{
    QStringList queued;
    for (const ServiceTask &task : read(db, service)) {
        if (!kinds.contains(task.kind) || task.state == TaskState::Queued)
            continue;
        write(db, service, ServiceTask{task.kind, TaskState::Queued, task.tries});
        queued += keyOf(task.kind);
    }
    return queued;
}

} // namespace TaskRows

namespace UseCases
{

namespace
{
/// One window of a person on a computer (adapters/instance).
QString runnerOf(const Session &session) { return QString(session.actor + u'@' + QSysInfo::machineHostName()); }

QString nameOf(Database &db, ServiceId service)
{
    const QVariant name = db.value(u"SELECT short_name FROM services WHERE id = ?"_s, {bytesOf(service)});
    if (!name.isValid())
        refuse(FailureCode::NoLongerThere);
    return name.toString();
}

/// Cancels what ran, and what waited behind it.
int interrupt(Database &db, ServiceId service)
{
    int ended = 0;
    bool behind = false;
    for (ServiceTask task : TaskRows::read(db, service)) {
        behind = behind || task.state == TaskState::InProgress;
        if (!behind || task.ended())
            continue;
        task.state = TaskState::Cancelled;
        task.finding = TaskFinding::Interrupted;
        task.args.clear();
        task.failure.reset();
        task.endedAt = now();
        TaskRows::write(db, service, task);
        ++ended;
    }
    return ended;
}
} // namespace

Result<QList<ServiceTask>> tasks(Session &session, ServiceId id)
{
    return guarded([&] {
        (void)nameOf(session.db, id);
        return TaskRows::read(session.db, id);
    });
}

Outcome saveTask(Session &session, ServiceId id, const ServiceTask &task, const QString &auditDetail)
{
    return inTransaction(session, Steps::TaskSaved, [&] {
        const QString name = nameOf(session.db, id);
        TaskRows::write(session.db, id, task);
        if (!auditDetail.isNull())
            audit(session, u"service.task"_s, name, auditDetail);
    });
}

Outcome claimTasks(Session &session, ServiceId id, RunId run, const QDateTime &now, const QDateTime &lease)
{
    return inTransaction(session, Steps::TasksClaimed, [&] {
        const QString name = nameOf(session.db, id);
        if (TaskRows::claimed(session.db, id, now.toMSecsSinceEpoch(), run))
            refuse(FailureCode::TasksRunning, name);
        session.db.run(u"INSERT OR REPLACE INTO task_runs(service, run, runner, lease) VALUES(?, ?, ?, ?)"_s,
                       {bytesOf(id), bytesOf(run), runnerOf(session), lease.toMSecsSinceEpoch()});
    });
}

Outcome releaseTasks(Session &session, ServiceId id, RunId run)
{
    return inTransaction(session, Steps::TasksReleased, [&] {
        session.db.run(u"DELETE FROM task_runs WHERE service = ? AND run = ?"_s, {bytesOf(id), bytesOf(run)});
    });
}

Result<int> endInterruptedTasks(Session &session, const QDateTime &now)
{
    const qint64 at = now.toMSecsSinceEpoch();
    const auto ended = inTransactionIfAny(session, Steps::TasksEnded, [&]() -> std::optional<int> {
        const QString over = u"(runner = ? OR lease <= ? OR lease >= ?)"_s;
        const QVariantList bounds{runnerOf(session), at, at + LongestLease};
        const bool claims =
            session.db.value(u"SELECT 1 FROM task_runs WHERE "_s + over + u" LIMIT 1"_s, bounds).isValid();
        if (claims)
            session.db.run(u"DELETE FROM task_runs WHERE "_s + over, bounds);
        QList<ServiceId> services;
        {
            Statement row = session.db.run(u"SELECT service FROM service_tasks WHERE running = 1"
                                           " AND service NOT IN (SELECT service FROM task_runs)"_s);
            while (row.next()) {
                if (const auto id = idFrom<ServiceId>(row.at(0)); id && !services.contains(*id))
                    services.append(*id);
            }
        }
        int all = 0;
        for (const ServiceId &id : std::as_const(services))
            all += interrupt(session.db, id);
        return all > 0 || claims ? std::optional(all) : std::nullopt;
    });
    if (!ended)
        return fail(ended.error());
    return ended->value_or(0);
}

} // namespace UseCases
} // namespace TenantLink
