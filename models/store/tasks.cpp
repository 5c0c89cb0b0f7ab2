// The tasks of a service: one row each, replaced as they go.
#include "models/store/keys.h"
#include "models/store/steps.h"
#include "models/store/taskrows.h"
#include "models/store/usecases.h"

#include <algorithm>

namespace TenantLink
{

using namespace Qt::StringLiterals;

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

} // namespace TaskRows

namespace UseCases
{

namespace
{
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

Result<int> endInterruptedTasks(Session &session)
{
    const auto ended = inTransactionIfAny(session, Steps::TasksEnded, [&]() -> std::optional<int> {
        QList<ServiceId> services;
        {
            Statement row = session.db.run(u"SELECT service FROM service_tasks WHERE running = 1"_s);
            while (row.next()) {
                if (const auto id = idFrom<ServiceId>(row.at(0)); id && !services.contains(*id))
                    services.append(*id);
            }
        }
        int all = 0;
        for (const ServiceId &id : std::as_const(services))
            all += interrupt(session.db, id);
        return all > 0 ? std::optional(all) : std::nullopt;
    });
    if (!ended)
        return fail(ended.error());
    return ended->value_or(0);
}

} // namespace UseCases
} // namespace TenantLink
