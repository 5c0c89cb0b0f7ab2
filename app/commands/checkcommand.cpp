#include "app/commands/checkcommand.h"

#include "models/domain/reportjson.h"
#include "models/flows/services.h"
#include "models/ports/secretstore.h"
#include "models/ports/store.h"

#include <QJsonArray>

#include <deque>

namespace TenantLink
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype SideBySide = 8;

Task<ExitCode> checkNamed(Ports ports, CheckCommand command, Cancel cancel)
{
    const CheckRequest request{command.cloudId, command.options.tenant,  command.options.client,
                               command.secret,  command.options.profile, command.options.licensedUsers};
    const CheckProgress silent;
    const Report report = co_await checkRegistration(ports, request, silent, cancel);
    if (command.options.json)
        printJson(machineForm(report));
    else
        printReport(report);
    co_return exitCodeOf(report.verdict());
}

/// A service's check: its report, or why there is none.
struct Checked {
    QString shortName;
    Result<Report> report;
};

Task<Checked> checkOne(Ports ports, ServiceId id, QString shortName, RegistrationKind kind, Cancel cancel)
{
    const CheckProgress silent;
    Result<Report> report = co_await validateService(ports, id, kind, silent, cancel);
    co_return Checked{shortName, std::move(report)};
}

QJsonObject machineFormOf(const Checked &checked)
{
    QJsonObject form = checked.report ? machineForm(*checked.report)
                                      : machineForm(u"service"_s, CommandLine::tr("Service"), checked.report.error());
    form.insert(u"shortName"_s, checked.shortName);
    return form;
}

Task<ExitCode> checkService(Ports ports, CheckCommand command, Cancel cancel)
{
    const QString shortName = command.options.service;
    const Result<Service> service = co_await ports.store->serviceByShortName(shortName);
    const RegistrationKind kind =
        command.options.profile == "qoe"_L1 ? RegistrationKind::Qoe : RegistrationKind::DirectRouting;
    Checked checked{shortName, {}};
    if (service) {
        Task<Checked> task = checkOne(ports, service->id, service->shortName, kind, cancel);
        checked = co_await task;
    } else {
        checked.report = fail(service.error());
    }
    if (command.options.json)
        printJson(machineFormOf(checked));
    else if (checked.report)
        printReport(*checked.report);
    else if (!service && service.error().code == FailureCode::NoLongerThere)
        printError(CommandLine::tr("There is no service with the short name %1.").arg(shortName));
    else
        printFailure(CommandLine::tr("Service %1").arg(shortName), checked.report.error());
    if (!service && service.error().code == FailureCode::NoLongerThere)
        co_return ExitCode::WrongUsage;
    co_return checked.report ? exitCodeOf(checked.report->verdict()) : ExitCode::CouldNotCheck;
}

Task<ExitCode> checkAll(Ports ports, CheckCommand command, Cancel cancel)
{
    Verdict worst = Verdict::Valid;
    QJsonArray services;
    const auto take = [&](const Checked &checked) {
        const Verdict verdict = checked.report ? checked.report->verdict() : Verdict::CouldNotCheck;
        if (verdict == Verdict::Problems || (verdict == Verdict::CouldNotCheck && worst == Verdict::Valid))
            worst = verdict;
        if (command.options.json) {
            services += machineFormOf(checked);
            return;
        }
        printOut(u"== "_s + checked.shortName);
        if (checked.report)
            printReport(*checked.report);
        else
            printFailure(CommandLine::tr("Service"), checked.report.error());
    };

    const Result<qint64> total = co_await ports.store->countServices({}, cancel);
    if (!total) {
        if (command.options.json)
            printJson(machineForm(u"store"_s, CommandLine::tr("Data"), total.error()));
        else
            printFailure(CommandLine::tr("Data"), total.error());
        co_return ExitCode::CouldNotCheck;
    }
    qint64 done = 0;
    std::deque<Task<Checked>> running;
    ListQuery<ServiceColumn> query;
    query.column = ServiceColumn::ShortName;
    for (bool more = true; more && !cancel.requested();) {
        const Result<QList<ServiceRow>> rows = co_await ports.store->services(query, cancel);
        if (!rows) {
            take(Checked{QString(), fail(rows.error())});
            break;
        }
        more = rows->size() == query.limit;
        query.offset += rows->size();
        for (const ServiceRow &row : *rows) {
            running.push_back(checkOne(ports, row.id, row.shortName, RegistrationKind::DirectRouting, cancel));
            while (qsizetype(running.size()) >= SideBySide || (!running.empty() && running.front().isReady())) {
                const Checked checked = co_await running.front();
                running.pop_front();
                take(checked);
                if (command.showProgress)
                    command.showProgress(CommandLine::tr("%1 of %2 services checked").arg(++done).arg(*total));
            }
        }
    }
    while (!running.empty()) {
        const Checked checked = co_await running.front();
        running.pop_front();
        take(checked);
        if (command.showProgress)
            command.showProgress(CommandLine::tr("%1 of %2 services checked").arg(++done).arg(*total));
    }
    if (command.showProgress)
        command.showProgress({});
    if (command.options.json)
        printJson({{u"verdict"_s, keyOf(worst)}, {u"services"_s, services}});
    co_return exitCodeOf(worst);
}

} // namespace

Task<ExitCode> runCheck(Ports ports, CheckCommand command, Cancel cancel)
{
    if (command.options.allServices)
        return checkAll(ports, command, cancel);
    if (!command.options.service.isEmpty())
        return checkService(ports, command, cancel);
    return checkNamed(ports, command, cancel);
}

} // namespace TenantLink
