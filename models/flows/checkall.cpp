#include "models/flows/checkall.h"

#include "models/domain/failuretext.h"
#include "models/domain/reporttext.h"
#include "models/domain/text.h"
#include "models/ports/clock.h"

#include <QCoreApplication>
#include <QLocale>
#include <QSet>

#include <algorithm>
#include <vector>

namespace TenantLink
{

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

constexpr int PageSize = 200;
constexpr int Lanes = 4;

QString say(const char *text) { return QCoreApplication::translate("CheckAll", text); }

/// What the lanes share. Each takes the next service when it is free.
struct Round {
    Ports ports;
    CheckAllWatcher watcher;
    Cancel cancel;
    QList<CheckedService> services;
    QList<bool> done;
    qsizetype next = 0;
    qint64 count = 0;
};
using SharedRound = std::shared_ptr<Round>;

QStringList problemsOf(const Report &report)
{
    QStringList problems;
    for (const CheckItem &item : report.items) {
        if (item.state == CheckState::Ok)
            continue;
        const CheckText text = describe(item);
        problems += QString(text.title + u": "_s + text.detail);
    }
    return problems;
}

/// Only what the report of all needs: tens of thousands of whole reports would fill the memory.
void take(CheckedService &service, const Report &report)
{
    service.found = authStatus(report.verdict());
    service.problems = problemsOf(report);
    Report kept = report;
    kept.items.clear();
    kept.grants.clear();
    service.report = kept;
}

Task<> runLane(SharedRound round)
{
    while (round->next < round->services.size() && !round->cancel.requested()) {
        const qsizetype index = round->next++;
        const ServiceId id = round->services.at(index).id;
        const Result<Report> report =
            co_await validateService(round->ports, id, RegistrationKind::DirectRouting, {}, round->cancel);
        if (!report && report.error().code == FailureCode::Cancelled)
            co_return;
        CheckedService &service = round->services[index];
        if (report) {
            take(service, *report);
        } else {
            service.failure = report.error();
            service.problems = {describe(report.error()).what};
        }
        round->done[index] = true;
        ++round->count;
        if (round->watcher && !round->cancel.requested()) {
            const CheckAllProgress progress{round->count, round->services.size(), service};
            round->watcher(progress);
        }
    }
}

/// All services by short name. Read before the first is checked, so that the checks move nothing between the pages.
Task<Outcome> listServices(SharedRound round)
{
    ListQuery<ServiceColumn> query;
    query.column = ServiceColumn::ShortName;
    query.limit = PageSize;
    QSet<ServiceId> known;
    for (;;) {
        const Result<QList<ServiceRow>> rows = co_await round->ports.store->services(query, round->cancel);
        if (!rows)
            co_return fail(rows.error());
        for (const ServiceRow &row : *rows) {
            if (known.contains(row.id))
                continue; // somebody added one meanwhile, and it came again
            known.insert(row.id);
            round->services += CheckedService{row.id, row.shortName, row.customerName};
            round->done += false;
        }
        if (rows->size() < query.limit)
            co_return Outcome{};
        query.offset += rows->size();
    }
}

/// The network between here and Microsoft was away, so the check says nothing.
std::optional<Failure> lostNetwork(const Report &report)
{
    for (const CheckItem &item : report.items) {
        if (item.state != CheckState::CouldNotCheck || !item.failure)
            continue;
        switch (*item.failure) {
        case FailureCode::NoNetwork:
        case FailureCode::HostNotFound:
        case FailureCode::ConnectionRefused:
        case FailureCode::ConnectionLost:
        case FailureCode::TimedOut:
        case FailureCode::ProxyFailed:
        case FailureCode::Throttled:
        case FailureCode::ServiceUnavailable:
            return Failure{*item.failure, item.failureSubject, item.technical};
        default:
            break;
        }
    }
    return std::nullopt;
}

QString isoTime(const QDateTime &time) { return time.isValid() ? time.toUTC().toString(Qt::ISODate) : QString(); }
QString safe(const QString &text) { return cleaned(text, 1000).toHtmlEscaped(); }

QStringList titles()
{
    return {say(QT_TRANSLATE_NOOP("CheckAll", "Short name")),  say(QT_TRANSLATE_NOOP("CheckAll", "Customer")),
            say(QT_TRANSLATE_NOOP("CheckAll", "Tenant")),      say(QT_TRANSLATE_NOOP("CheckAll", "Status")),
            say(QT_TRANSLATE_NOOP("CheckAll", "Secret ends")), say(QT_TRANSLATE_NOOP("CheckAll", "Days left")),
            say(QT_TRANSLATE_NOOP("CheckAll", "Checked")),     say(QT_TRANSLATE_NOOP("CheckAll", "What is not OK"))};
}

QStringList cellsOf(const CheckedService &service, QString (*time)(const QDateTime &), const QString &between)
{
    const Report report = service.report.value_or(Report{});
    QStringList problems;
    for (const QString &problem : service.problems)
        problems += cleaned(problem, 1000);
    return {cleaned(service.shortName),
            cleaned(service.customerName),
            cleaned(report.tenantName.isEmpty() ? report.tenantId : report.tenantName),
            describe(service.status()),
            report.secretEnds.isValid() ? time(report.secretEnds) : QString(),
            report.daysLeft ? QString::number(*report.daysLeft) : QString(),
            report.checkedAt.isValid() ? time(report.checkedAt) : QString(),
            problems.join(between)};
}

QString line(const QStringList &cells)
{
    QStringList safeCells;
    for (const QString &cell : cells)
        safeCells += csvCell(cell);
    return safeCells.join(u',') + u"\r\n"_s;
}

} // namespace

AuthStatus CheckedService::status() const { return failure ? AuthStatus::CouldNotCheck : found; }

Task<Result<CheckAllResult>> checkAll(Ports ports, CheckAllWatcher watcher, Cancel cancel)
{
    const auto round = std::make_shared<Round>();
    round->ports = ports;
    round->watcher = watcher;
    round->cancel = cancel;
    CheckAllResult result;
    result.startedAt = ports.clock->now();
    const Outcome listed = co_await listServices(round);
    if (!listed && listed.error().code != FailureCode::Cancelled)
        co_return fail(listed.error());
    std::vector<Task<>> lanes;
    for (int i = 0; i < Lanes && listed; ++i)
        lanes.push_back(runLane(round));
    for (Task<> &lane : lanes)
        co_await lane;
    for (qsizetype i = 0; i < round->services.size(); ++i) {
        if (round->done.at(i))
            result.services += round->services.at(i);
    }
    result.endedAt = ports.clock->now();
    result.complete = listed && result.services.size() == round->services.size();
    const CheckAllResult answer = result;
    co_return answer;
}

QByteArray checkAllHtml(const CheckAllResult &result)
{
    const auto count = [&result](AuthStatus status) {
        return std::count_if(result.services.cbegin(), result.services.cend(),
                             [status](const CheckedService &service) { return service.status() == status; });
    };
    const QString title = say(QT_TRANSLATE_NOOP("CheckAll", "Check of all services"));
    QString html =
        u"<!DOCTYPE html>\n<html lang=\""_s + QLocale().bcp47Name().toHtmlEscaped() +
        u"\">\n<head>\n<meta charset=\"utf-8\">\n"_s +
        u"<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n"_s +
        u"<meta name=\"viewport\" content=\"width=device-width\">\n<title>"_s + title.toHtmlEscaped() +
        u"</title>\n<style>body{font-family:sans-serif;margin:2em;color:#1b1b1b;background:#fff}"_s +
        u"table{border-collapse:collapse}th,td{border:1px solid #767676;padding:.3em .6em;text-align:left;"_s +
        u"vertical-align:top}th{background:#eee}tr.problems td{background:#fde7e9}tr.could-not-check "_s +
        u"td{background:#fff4ce}</style>\n</head>\n<body>\n<h1>"_s + title.toHtmlEscaped() + u"</h1>\n<p>"_s;
    html += say(QT_TRANSLATE_NOOP("CheckAll", "From %1 to %2."))
                .arg(shownTime(result.startedAt), shownTime(result.endedAt))
                .toHtmlEscaped();
    html += u"</p>\n"_s;
    if (!result.complete) {
        html +=
            u"<p><strong>"_s +
            say(QT_TRANSLATE_NOOP("CheckAll", "The check was stopped: services are missing here.")).toHtmlEscaped() +
            u"</strong></p>\n"_s;
    }
    html += u"<ul>\n"_s;
    for (const AuthStatus status : {AuthStatus::Valid, AuthStatus::Problems, AuthStatus::CouldNotCheck}) {
        html += u"<li>"_s + describe(status).toHtmlEscaped() + u": "_s + QString::number(count(status)) + u"</li>\n"_s;
    }
    html += u"</ul>\n<table>\n<thead><tr>"_s;
    for (const QString &head : titles())
        html += u"<th scope=\"col\">"_s + head.toHtmlEscaped() + u"</th>"_s;
    html += u"</tr></thead>\n<tbody>\n"_s;
    for (const CheckedService &service : result.services) {
        html += u"<tr class=\""_s + keyOf(service.status()).toHtmlEscaped() + u"\">"_s;
        const QStringList cells = cellsOf(service, &shownTime, u"\n"_s);
        for (qsizetype i = 0; i + 1 < cells.size(); ++i)
            html += u"<td>"_s + cells.at(i).toHtmlEscaped() + u"</td>"_s;
        html += u"<td>"_s;
        for (qsizetype i = 0; i < service.problems.size(); ++i)
            html += (i > 0 ? u"<br>"_s : QString()) + safe(service.problems.at(i));
        html += u"</td></tr>\n"_s;
    }
    html += u"</tbody>\n</table>\n</body>\n</html>\n"_s;
    return html.toUtf8();
}

QByteArray checkAllCsv(const CheckAllResult &result)
{
    QString text = QChar(QChar::ByteOrderMark) + line(titles());
    for (const CheckedService &service : result.services)
        text += line(cellsOf(service, &isoTime, u" | "_s));
    return text.toUtf8();
}

Task<Outcome> checkDue(Ports ports, ServiceId id, Cancel cancel)
{
    const Result<LookedAt> looked = co_await lookAtService(ports, id, RegistrationKind::DirectRouting, {}, cancel);
    if (cancel.requested())
        co_return fail(FailureCode::Cancelled);
    if (!looked)
        co_return Outcome{}; // its secret is on another computer, or it was deleted: not due again before tomorrow
    if (const std::optional<Failure> lost = lostNetwork(looked->report))
        co_return fail(*lost);
    CheckedRegistration checked = looked->registration;
    checked.automatic = true;
    const Outcome saved =
        co_await ports.store->saveReport(id, RegistrationKind::DirectRouting, looked->report, checked);
    if (!saved && saved.error().code != FailureCode::NoLongerThere &&
        saved.error().code != FailureCode::ChangedMeanwhile) // another secret meanwhile: its turn comes
        co_return fail(saved.error());
    co_return Outcome{};
}

std::chrono::milliseconds checkPause(qint64 services)
{
    const std::chrono::milliseconds all = 5h; // less than a working day
    return std::clamp<std::chrono::milliseconds>(all / std::max<qint64>(services, 1), 200ms, 15min);
}

} // namespace TenantLink
