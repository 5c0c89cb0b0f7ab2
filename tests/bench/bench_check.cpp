// bench_check BIN TENANTS: `tenantlink check` against the sandbox of TENANTLINK_SANDBOX: time of the whole process,
// time between its first request and its last answer, round trips as the sandbox's log counts them; at 0 and 50 ms
// latency of each answer.
#include "tests/bench/control.h"
#include "tests/bench/table.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>

#include <sys/resource.h>

using namespace Qt::StringLiterals;

namespace
{

/// Milliseconds of processor that the processes had which have ended.
double processor()
{
    rusage used{};
    getrusage(RUSAGE_CHILDREN, &used);
    const auto milliseconds = [](const timeval &time) {
        return double(time.tv_sec) * 1e3 + double(time.tv_usec) / 1e3;
    };
    return milliseconds(used.ru_utime) + milliseconds(used.ru_stime);
}

/// Milliseconds from before the start of the process to its end; negative if it did not exit with `expected`.
double run(const QString &program, const QStringList &arguments, const QByteArray &input, int expected)
{
    QElapsedTimer timer;
    timer.start();
    QProcess process;
    process.start(program, arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished() || process.exitCode() != expected)
        return -1;
    return double(timer.nsecsElapsed()) / 1e6;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    QFile file(app.arguments().value(2));
    if (!file.open(QIODevice::ReadOnly))
        return 2;
    const QJsonValue tenant = QJsonDocument::fromJson(file.readAll())[u"tenants"][0]; // the healthy one
    const QJsonValue registration = tenant[u"registrations"][0];
    const QByteArray secret = registration[u"secrets"][0][u"value"].toString().toUtf8() + '\n';
    const QString program = app.arguments().value(1) + u"/tenantlink"_s;
    const QStringList arguments{u"--cloud-file"_s,  qEnvironmentVariable("TENANTLINK_CLOUD_FILE"),
                                u"check"_s,         u"--json"_s,
                                u"--tenant"_s,      tenant[u"id"].toString(),
                                u"--client"_s,      registration[u"clientId"].toString(),
                                u"--secret-stdin"_s};
    heading(u"`tenantlink check` of one registration"_s);
    QList<double> start;
    for (int i = 0; i < repetitions(15); ++i)
        start += run(program, {u"--version"_s}, {}, 0);
    line(u"for comparison: `tenantlink --version`"_s, summary(start, u"ms"_s));
    for (const int latency : {0, 50}) {
        setLatency(latency);
        QList<double> whole, processors, times, trips, requests;
        for (int i = 0; i < repetitions(15); ++i) {
            forgetRequests();
            const double before = processor();
            whole += run(program, arguments, secret, 0);
            processors += processor() - before;
            if (whole.last() < 0) {
                qWarning("the check did not say valid");
                return 1;
            }
            const OnTheWire wire = onTheWire();
            times += wire.ms;
            trips += wire.trips;
            requests += wire.requests;
        }
        const QString at = u" at %1 ms latency"_s.arg(latency);
        line(u"sequential round trips"_s + at,
             summary(trips, u"of "_s + QString::number(requests.first()) + u" requests"_s));
        line(u"first request to last answer"_s + at, summary(times, u"ms"_s));
        line(u"whole process"_s + at, summary(whole, u"ms"_s));
        line(u"processor time of it"_s + at, summary(processors, u"ms"_s));
    }
    setLatency(0);
    return 0;
}
