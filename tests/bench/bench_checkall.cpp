// bench_checkall TENANTS|- FOLDER...: Check all of 1,000 services against the sandbox of TENANTLINK_SANDBOX at 0 ms; then, over
// each data folder (made by bench_fill: no secret of it is here), what the banner's counts cost, and Check all without a network.
// The heartbeat of 1 ms says how long the GUI thread ever was away.
#include "tests/bench/heart.h"
#include "tests/bench/table.h"

#include "app/commands/options.h"
#include "app/window/checkalldialog.h"
#include "app/world.h"
#include "models/flows/services.h"
#include "tests/support/await.h"
#include "tests/support/memorysecrets.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

using namespace TenantLink;
using namespace Qt::StringLiterals;

namespace
{

constexpr int Services = 1000;
constexpr qint64 MostToCheck = 20'000;

double elapsed(const QElapsedTimer &timer) { return double(timer.nsecsElapsed()) / 1e6; }

Ports portsOf(const QString &folder)
{
    Options options;
    options.dataDir = folder;
    options.cloudFile = qEnvironmentVariable("TENANTLINK_CLOUD_FILE");
    Result<World> world = makeWorld(options);
    if (!world || !await(openData(*world)))
        qFatal("the data folder does not open");
    Ports ports = world->ports;
    ports.secrets = std::make_shared<MemorySecrets>();
    return ports;
}

void addServices(const Ports &ports, const QString &tenants)
{
    QFile file(tenants);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no tenants");
    const QJsonValue tenant = QJsonDocument::fromJson(file.readAll())[u"tenants"][0]; // the healthy one
    const QJsonValue registration = tenant[u"registrations"][0];
    Customer customer;
    customer.name = u"Contoso"_s;
    customer = await(ports.store->addCustomer(customer)).value();
    for (int i = 0; i < Services; ++i) {
        OnboardingDraft draft;
        draft.customer = customer.id;
        draft.shortName = u"svc%1"_s.arg(i, 4, 10, QChar(u'0'));
        draft.cloudId = ports.clouds->first().id; // the sandbox: the chosen cloud
        draft.tenant = tenant[u"id"].toString();
        draft.clientId = registration[u"clientId"].toString();
        draft.secret = Secret(registration[u"secrets"][0][u"value"].toString());
        if (!await(createService(ports, draft, std::nullopt)))
            qFatal("not made");
    }
}

void checkAllOf(const Ports &ports, Heart &heart, const QString &what, const QString &folder)
{
    (void)heart.takeLongest();
    QElapsedTimer timer;
    timer.start();
    CheckAllDialog dialog(ports);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    bool ended = false;
    QObject::connect(&dialog, &CheckAllDialog::ended, &dialog, [&ended] { ended = true; });
    dialog.show();
    heart.until([&ended] { return ended; });
    line(u"Check all, "_s + what, summary({elapsed(timer) / 1000}, u"s"_s, 1));
    line(u"Check all: longest block of the GUI thread"_s, summary({heart.takeLongest()}, u"ms"_s));
    for (const QString &name : {u"report.html"_s, u"report.csv"_s}) {
        const QString file = folder + u'/' + name;
        timer.restart();
        dialog.saveTo(file);
        heart.until([&file] { return QFile::exists(file); });
        line(name + u" of it"_s, summary({elapsed(timer)}, u"ms"_s));
    }
    heart.until([&timer] { return elapsed(timer) > 1000; }); // the window has said so, too
    line(u"report: longest block of the GUI thread"_s, summary({heart.takeLongest()}, u"ms"_s));
}

void countEnds(const Ports &ports, qint64 services)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    QList<double> counted, taken;
    for (int i = 0; i < repetitions(15); ++i) {
        QElapsedTimer timer;
        timer.start();
        if (!await(ports.store->countSecretEnds(now)))
            qFatal("not counted");
        counted += elapsed(timer);
        timer.restart();
        if (!await(ports.store->takeReminders(now)))
            qFatal("not taken");
        taken += elapsed(timer);
    }
    line(u"the banner's counts, %L1 services"_s.arg(services), summary(counted, u"ms"_s, 1));
    line(u"whom to tell the desktop of (nobody), %L1 services"_s.arg(services), summary(taken, u"ms"_s, 1));
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication::setApplicationName(u"TenantLink"_s);
    QApplication app(argc, argv);
    QStringList arguments = app.arguments().mid(1);
    const QString tenants = arguments.takeFirst();
    const QTemporaryDir folder;
    Heart heart;
    heading(u"Check all"_s);
    if (tenants != u"-"_s) {
        const Ports ports = portsOf(folder.filePath(u"data"_s));
        addServices(ports, tenants);
        checkAllOf(ports, heart, u"%L1 services against the sandbox, 0 ms latency"_s.arg(Services), folder.path());
    }
    for (const QString &filled : arguments) {
        const Ports ports = portsOf(filled);
        const qint64 services = await(ports.store->countServices(QString(), Cancel())).value();
        countEnds(ports, services);
        QFile::remove(folder.filePath(u"report.html"_s));
        QFile::remove(folder.filePath(u"report.csv"_s));
        if (services <= MostToCheck)
            checkAllOf(ports, heart, u"%L1 services without a secret here"_s.arg(services), folder.path());
    }
    return 0;
}
