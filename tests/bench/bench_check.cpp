// bench_check BIN TENANTS: `tenantlink check` against the sandbox of TENANTLINK_SANDBOX: time of the whole process, time between
// its first request and its last answer, round trips as the sandbox's log counts them; at 0 and 50 ms latency of each answer.
#include "tests/bench/table.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QProcess>

using namespace Qt::StringLiterals;

namespace
{

constexpr int Runs = 15;

QJsonObject control(const QByteArray &verb, const QString &path, const QByteArray &body = {})
{
    static QNetworkAccessManager network;
    QNetworkRequest request{QUrl(qEnvironmentVariable("TENANTLINK_SANDBOX") + path)};
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    QNetworkReply *reply = network.sendCustomRequest(request, verb, body);
    QEventLoop loop;
    QObject::connect(reply, &QNetworkReply::finished, &loop, &QEventLoop::quit);
    loop.exec();
    reply->deleteLater();
    return QJsonDocument::fromJson(reply->readAll()).object();
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
    const QStringList arguments{u"--cloud-file"_s, qEnvironmentVariable("TENANTLINK_CLOUD_FILE"), u"check"_s, u"--json"_s,
                                u"--tenant"_s, tenant[u"id"].toString(), u"--client"_s, registration[u"clientId"].toString(),
                                u"--secret-stdin"_s};
    heading(u"`tenantlink check` of one registration"_s);
    QList<double> start;
    for (int i = 0; i < Runs; ++i)
        start += run(program, {u"--version"_s}, {}, 0);
    line(u"for comparison: `tenantlink --version`"_s, summary(start, u"ms"_s));
    for (const int latency : {0, 50}) {
        control("POST", u"/sandbox/settings"_s, QJsonDocument(QJsonObject{{u"latencyMs"_s, latency}}).toJson());
        QList<double> whole, onTheWire, trips, requests;
        for (int i = 0; i < Runs; ++i) {
            control("DELETE", u"/sandbox/log"_s);
            whole += run(program, arguments, secret, 0);
            if (whole.last() < 0) {
                qWarning("the check did not say valid");
                return 1;
            }
            const QJsonObject log = control("GET", u"/sandbox/log"_s);
            const QJsonArray entries = log[u"requests"].toArray();
            double last = 0;
            for (const QJsonValue &entry : entries)
                last = qMax(last, entry[u"endMs"].toDouble());
            onTheWire += last - entries.first()[u"startMs"].toDouble();
            trips += log[u"roundTrips"].toDouble();
            requests += double(entries.size());
        }
        const QString at = u" at %1 ms latency"_s.arg(latency);
        line(u"sequential round trips"_s + at, summary(trips, u"of "_s + QString::number(requests.first()) + u" requests"_s));
        line(u"first request to last answer"_s + at, summary(onTheWire, u"ms"_s));
        line(u"whole process"_s + at, summary(whole, u"ms"_s));
    }
    control("POST", u"/sandbox/settings"_s, "{\"latencyMs\":0}");
    return 0;
}
