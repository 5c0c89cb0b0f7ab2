// The program with a plain file for a keychain, which tells its story by itself and kills itself where it is told to.
//   crashdriver --data-dir DIR [--keychain FILE] --cloud-file FILE --tenants FILE
//               [--list | --kill-at POINT | --kill-after-ms MS] [--only-open | --leave-service [--papers DIR]]
// Without --keychain it uses the real one. --leave-service: all of the story but the deletion.
// --papers: with a carrier's password; then what is handed out for the service is written to DIR.
// stdout: POINT name#occurrence, SHOWN ..., DOING ..., OFFERED ..., STUCK ..., MS length of the story.
#include "app/opening.h"
#include "app/window/mainwindow.h"
#include "app/world.h"
#include "models/domain/failuretext.h"
#include "models/ports/desktop.h"
#include "models/ports/secretstore.h"
#include "models/store/sqlitestore.h"
#include "tests/support/await.h"
#include "tests/support/filesecrets.h"
#include "tests/survive/points.h"
#include "tests/survive/story.h"
#include "tests/survive/watched.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QTimer>

#include <csignal>
#include <thread>

#include <unistd.h>

using namespace TenantLink;
using namespace Qt::StringLiterals;

namespace
{
/// Secrets come from the sandbox's own file, never by the command line.
Registered registered(const QString &tenants, QLatin1StringView key)
{
    QFile file(tenants);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no tenants");
    const QJsonArray all = QJsonDocument::fromJson(file.readAll()).object()["tenants"_L1].toArray();
    for (const QJsonValue &tenant : all) {
        if (tenant["key"_L1].toString() != key)
            continue;
        const QJsonValue registration = tenant["registrations"_L1][0];
        Registered found{tenant["id"_L1].toString(), registration["clientId"_L1].toString(), {}};
        for (const QJsonValue &secret : registration["secrets"_L1].toArray())
            found.secrets += secret["value"_L1].toString();
        return found;
    }
    qFatal("no such tenant");
}

/// From outside of everything that the program does: another thread, at any instruction of the others.
void killAfter(std::chrono::microseconds delay)
{
    std::thread([delay] {
        std::this_thread::sleep_for(delay);
        ::kill(::getpid(), SIGKILL);
    }).detach();
}

World watchedWorld(const Options &options, const QString &keychain, const std::shared_ptr<Points> &points)
{
    Result<World> world = makeWorld(options);
    if (!world)
        qFatal("%s", qPrintable(describe(world.error()).what));
    Ports &ports = world->ports;
    ports.http = watched(ports.http, points);
    if (!keychain.isEmpty())
        ports.secrets = std::make_shared<FileSecrets>(keychain);
    ports.secrets = watched(ports.secrets, points);
    ports.preferences = watched(ports.preferences, points);
    ports.store =
        makeSqliteStore(world->dataFolder, u"driver"_s, [points](QStringView step) { points->reach(step.toString()); });
    return *world;
}
/// What the window shows instead of its content.
int sayFailure(const QWidget &page)
{
    const QList<QLabel *> labels = page.findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        if (label->isVisible())
            say(u"FAILURE "_s + label->text());
    }
    return 3;
}
} // namespace

int main(int argc, char **argv)
{
    QElapsedTimer since;
    since.start();
    QApplication app(argc, argv);
    QCoreApplication::setApplicationName(u"TenantLink"_s);
    QCommandLineParser parser;
    for (const QString &name :
         {u"data-dir"_s, u"keychain"_s, u"cloud-file"_s, u"tenants"_s, u"kill-at"_s, u"kill-after-ms"_s, u"papers"_s})
        parser.addOption(QCommandLineOption(name, {}, u"VALUE"_s));
    parser.addOption(QCommandLineOption(u"list"_s));
    parser.addOption(QCommandLineOption(u"only-open"_s));
    parser.addOption(QCommandLineOption(u"leave-service"_s));
    parser.process(app);
    if (parser.isSet(u"kill-after-ms"_s))
        killAfter(std::chrono::microseconds(qint64(parser.value(u"kill-after-ms"_s).toDouble() * 1000)));

    Options options;
    options.dataDir = parser.value(u"data-dir"_s);
    options.cloudFile = parser.value(u"cloud-file"_s);
    const auto points = std::make_shared<Points>(parser.value(u"kill-at"_s));
    World world = watchedWorld(options, parser.value(u"keychain"_s), points);
    int code = 0;
    {
        MainWindow window(world.ports);
        window.setDataFolder(world.dataFolder);
        window.show();
        Opening opening(world, window);
        opening.start();

        QTimer::singleShot(0, &window, [&] {
            const auto *failure = window.findChild<QWidget *>(u"storeFailure"_s);
            const auto *navigation = window.findChild<QWidget *>(u"navigation"_s);
            if (!WizardDriver::wait([&] { return failure->isVisible() || navigation->isVisible(); })) {
                say(u"STUCK before the content"_s);
                code = 4;
            } else if (failure->isVisible())
                code = sayFailure(*failure);
            if (code == 0 && parser.isSet(u"only-open"_s)) // the start's own look at the keychain came before this one
                (void)await(world.ports.secrets->probe());
            const QString tenants = parser.value(u"tenants"_s);
            if (code == 0 && !parser.isSet(u"only-open"_s)) {
                Story story(window, world.ports, registered(tenants, "same-hint"_L1), registered(tenants, "qoe"_L1));
                const QString papers = parser.value(u"papers"_s);
                story.setWithCarrier(!papers.isEmpty());
                if (!story.tell(!parser.isSet(u"leave-service"_s)) || (!papers.isEmpty() && !story.writePapers(papers)))
                    code = 4;
            }
            say(u"MS %1"_s.arg(since.elapsed()));
            window.close();
            opening.end();
        });
        QApplication::setQuitOnLastWindowClosed(false);
        QObject::connect(&opening, &Opening::ended, &app, [&] { QCoreApplication::exit(code); });
        app.exec();
    }
    letGo(std::move(world));
    return code;
}
