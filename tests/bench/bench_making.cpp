// bench_making TENANTS FOLDER ROWS: Create New App registration in the sandbox's tenant "fresh", from the person's
// token (and from the sign-in by code) to the checked registration, at 0 and 50 ms latency; then the import of a CSV
// file with that many customers through its window. FOLDER gets the file, customers.csv, and the data.
#include "tests/bench/control.h"
#include "tests/bench/heart.h"
#include "tests/bench/table.h"

#include "app/commands/options.h"
#include "app/window/importdialog.h"
#include "app/world.h"
#include "models/flows/provision.h"
#include "models/ports/store.h"
#include "tests/support/await.h"
#include "tests/support/memorysecrets.h"

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QPushButton>

using namespace TenantLink;
using namespace Qt::StringLiterals;

namespace
{

double elapsed(const QElapsedTimer &timer) { return double(timer.nsecsElapsed()) / 1e6; }

QJsonObject tenantOf(const QString &path, const QString &key)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no tenants");
    const QJsonArray tenants = QJsonDocument::fromJson(file.readAll())[u"tenants"].toArray();
    for (const QJsonValue &tenant : tenants) {
        if (tenant[u"key"].toString() == key)
            return tenant.toObject();
    }
    qFatal("no such tenant");
}

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

class Making
{
public:
    Making(const Ports &ports, const QJsonObject &tenant)
        : m_ports(ports), m_cloud(ports.clouds->first().id), m_tenant(tenant[u"id"].toString())
    {
    }

    void measure(int latency)
    {
        setLatency(latency);
        QElapsedTimer timer;
        timer.start();
        const Access access = signIn();
        const double code = elapsed(timer);
        QList<double> times, trips;
        double requests = 0;
        for (int i = 0; i < repetitions(15); ++i) {
            setLatency(latency);
            forgetRequests();
            const ProvisionPlan plan = planned();
            timer.restart();
            const Result<Provisioned> made = await(provision(m_ports, access, Provisioning{plan}, {}, Cancel()));
            times += elapsed(timer);
            if (!made || !made->report || made->report->verdict() != Verdict::Valid)
                qFatal("no valid registration was made");
            const OnTheWire wire = onTheWire();
            trips += wire.trips;
            requests = wire.requests;
            setLatency(0);
            const Result<Undone> undone = await(undo(m_ports, access, made->state, {}, Cancel()));
            if (!undone || !undone->complete())
                qFatal("the registration was not taken back");
        }
        const QString at = u" at %1 ms latency"_s.arg(latency);
        line(u"sign-in by code, of which 5,000 ms until the first question whether it was entered,"_s + at,
             summary({code}, u"ms"_s));
        line(u"token to checked registration: sequential round trips"_s + at,
             summary(trips, u"of "_s + QString::number(requests) + u" requests"_s));
        line(u"token to checked registration"_s + at, summary(times, u"ms"_s));
    }

private:
    Access signIn() const
    {
        const SignInRequest request{m_cloud, m_tenant, {}, scopesFor(AdminWork::Provision, true), {}, {}};
        const Result<Access> access = await(signInWithCode(m_ports, request, {}, Cancel()));
        if (!access)
            qFatal("nobody signed in: %d", int(access.error().code));
        return *access;
    }
    ProvisionPlan planned() const
    {
        const Profile *profile = m_ports.catalogue->profile(u"direct-routing");
        ProvisionPlan plan =
            newPlan(*profile, u"invitation/1"_s, u"LIVEPLATFORM"_s, QDateTime::currentDateTimeUtc().addDays(180));
        plan.cloudId = m_cloud;
        plan.tenant = *TenantId::parse(m_tenant);
        return plan;
    }

    Ports m_ports;
    QString m_cloud;
    QString m_tenant;
};

void provisioning(const Ports &ports, const QJsonObject &tenant)
{
    heading(u"Create New App registration"_s);
    const QJsonObject person{{u"upn"_s, tenant[u"people"][0][u"upn"]}};
    control("POST", u"/sandbox/people/auto"_s, QJsonDocument(person).toJson());
    control("POST", u"/sandbox/settings"_s, "{\"deviceCodeInterval\":0}");
    Making making(ports, tenant);
    making.measure(0);
    making.measure(50);
    control("DELETE", u"/sandbox/people/auto"_s);
    control("POST", u"/sandbox/settings"_s, "{\"deviceCodeInterval\":5}");
}

void writeCustomers(const QString &path, int rows)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("no file of customers");
    file.write("Name,Description,Tenant ID,Email,Phone,Secondary Email,Secondary Phone\r\n");
    for (int i = 0; i < rows; ++i) {
        const QByteArray number = QByteArray::number(i).rightJustified(7, '0');
        file.write("Customer " + number + ",\"Branch " + number + ", made up\",customer" + number +
                   ".onmicrosoft.com,it@customer" + number + ".example,+1 425 555 0100,,\r\n");
    }
}

void importing(const QString &folder, int rows)
{
    heading(u"Import of %L1 customers"_s.arg(rows));
    const QString file = folder + u"/customers.csv"_s;
    writeCustomers(file, rows);
    Heart heart;
    QList<double> read, taken, all, blocks;
    for (int i = 0; i < repetitions(3); ++i) {
        const QString data = folder + u"/import%1"_s.arg(i);
        const Ports ports = portsOf(data);
        (void)heart.takeLongest();
        QElapsedTimer timer;
        timer.start();
        ImportDialog dialog(ports, file);
        int imported = -1;
        QObject::connect(&dialog, &ImportDialog::imported, &dialog,
                         [&imported](int customers) { imported = customers; });
        dialog.show();
        auto *go = dialog.findChild<QPushButton *>(u"import"_s);
        heart.until([go] { return go->isEnabled(); });
        read += elapsed(timer);
        timer.restart();
        go->click();
        heart.until([&imported] { return imported >= 0; });
        taken += elapsed(timer);
        all += read.last() + taken.last();
        blocks += heart.takeLongest();
        if (imported != rows)
            qFatal("%d customers were imported", imported);
        dialog.close();
    }
    line(u"file read, checked and shown"_s, summary(read, u"ms"_s));
    line(u"imported into the store"_s, summary(taken, u"ms"_s));
    line(u"import of %1 customers, both together"_s.arg(rows), summary(all, u"ms"_s));
    line(u"import: longest block of the GUI thread"_s, summary(blocks, u"ms"_s));
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication::setApplicationName(u"TenantLink"_s);
    QApplication app(argc, argv);
    const QStringList arguments = app.arguments();
    const int rows = arguments.value(3).toInt();
    if (rows < 1)
        return 2;
    const QString folder = arguments.at(2);
    QDir().mkpath(folder);
    provisioning(portsOf(folder + u"/provisioning"_s), tenantOf(arguments.at(1), u"fresh"_s));
    importing(folder, rows);
    return 0;
}
