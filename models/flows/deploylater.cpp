#include "models/flows/deploy.h"
#include "models/flows/deploying.h"
#include "models/ports/clock.h"
#include "models/ports/files.h"

#include <QDir>

#include <algorithm>

namespace TenantLink
{

using namespace Qt::StringLiterals;

namespace
{
/// Of a file that is the service's: harmless on every system, and not there yet.
QString freshName(const QString &shortName, const QString &script, const QList<NamedContent> &files)
{
    QString service;
    for (const QChar c : shortName)
        service += c.isLetterOrNumber() || c == u'-' || c == u'_' ? c : QChar(u'-');
    for (int i = 1;; ++i) {
        const QString name =
            i == 1 ? QString(service + u'-' + script) : QString(service + u'-' + QString::number(i) + u'-' + script);
        const bool taken = std::any_of(files.cbegin(), files.cend(), [&name](const NamedContent &file) {
            return file.name.compare(name, Qt::CaseInsensitive) == 0;
        });
        if (!taken)
            return name;
    }
}
} // namespace

Task<Result<Service>> changeRouting(Ports ports, Service service, RoutingDetails routing)
{
    const RoutingDetails before = service.setup.routing;
    SetupChange change;
    change.now = ports.clock->now();
    if (before.fqdn() != routing.fqdn() || before.mode != routing.mode || before.trunk != routing.trunk)
        change.queue = QList<TaskKind>{TaskKind::Domain, TaskKind::ActivationUser} + scriptTasks();
    else if (before.scriptTemplate != routing.scriptTemplate || before.cleanupTemplate != routing.cleanupTemplate)
        change.queue = scriptTasks();
    Service changed = service;
    changed.setup.routing = routing;
    const Result<SavedSetup> saved = co_await ports.store->changeSetup(changed, change);
    if (!saved)
        co_return fail(saved.error());
    const Service now = saved->service;
    co_return now;
}

Task<Result<CleanupSaved>> saveCleanup(Ports ports, QList<ServiceId> services, QString folder)
{
    CleanupSaved saved;
    QList<NamedContent> files;
    for (const ServiceId &id : services) {
        const Result<Service> service = co_await ports.store->service(id);
        if (!service && service.error().code == FailureCode::NoLongerThere)
            continue; // deleted meanwhile, by somebody who was asked the same
        if (!service)
            co_return fail(service.error());
        const QString name = service->shortName;
        const Result<ServiceFacts> facts = co_await serviceFacts(ports, id);
        if (!facts) {
            saved.notMade += std::pair(name, facts.error());
            continue;
        }
        QList<NamedContent> own;
        std::optional<Failure> failure;
        for (const ScriptKind kind : {ScriptKind::RoutingCleanup, ScriptKind::SbcCleanup}) {
            const Result<std::optional<QString>> script = scriptOf(kind, *facts);
            if (!script)
                failure = script.error();
            else if (*script)
                own += NamedContent{freshName(name, fileNameOf(kind), files + own), contentOf(kind, **script)};
        }
        if (failure)
            saved.notMade += std::pair(name, *failure);
        else if (own.isEmpty())
            saved.needNone += name;
        files += own; // where only one could be made, it is better than none
    }
    saved.files = static_cast<int>(files.size());
    if (!files.isEmpty()) {
        if (!ports.files)
            co_return fail(FailureCode::FileUnwritable, QDir::toNativeSeparators(folder));
        const Outcome written = co_await ports.files->writeFolder(folder, files);
        if (!written)
            co_return fail(written.error());
    }
    const CleanupSaved answer = saved;
    co_return answer;
}

} // namespace TenantLink
