// The main job on the program's own windows, with pictures; and two small services for packaging/run.sh.
//   tenantlink-tour --scenes NAME --pictures DIR --data DIR --tenants FILE --customers FILE [--dark] [--scale N]
//     NAME: main, services, invitations, creations, failures, no-keychain
//   tenantlink-tour --seed FILE --data DIR
//     puts the customers of a CSV file, an SBC and the terms.md beside the file into the data folder
//   tenantlink-tour --list-tenants FILE
//     what can be typed in to try the sandbox
// TENANTLINK_SANDBOX and TENANTLINK_CLOUD_FILE say where the sandbox is (with_sandbox.sh sets them).
#include "tests/tour/scenes.h"
#include "tests/tour/seed.h"
#include "tests/tour/stage.h"

#include "app/languages.h"
#include "app/world.h"
#include "models/adapters/desktop/theme.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QFileInfo>
#include <QIcon>
#include <QStyleHints>

#include <cstdio>

using namespace TenantLink;
using namespace Qt::StringLiterals;

namespace
{

int complain(const QString &what)
{
    std::fprintf(stderr, "tenantlink-tour: %s\n", qPrintable(what));
    return 2;
}

int listTenants(const QString &path)
{
    const QList<SandboxTenant> tenants = readTenants(path);
    for (const SandboxTenant &tenant : tenants) {
        std::printf("%s (%s)\n  Tenant ID %s   Client ID %s\n  Client Secret %s\n", qPrintable(tenant.name),
                    qPrintable(tenant.shows), qPrintable(tenant.tenant), qPrintable(tenant.client),
                    qPrintable(tenant.secret));
    }
    return tenants.isEmpty() ? complain(path + u" has no tenants"_s) : 0;
}

int seed(const QString &path, const QString &dataFolder)
{
    Options options;
    options.dataDir = dataFolder;
    const Result<World> world = makeWorld(options);
    if (!world)
        return complain(world.error().subject);
    const Outcome seeded = seedData(*world, path, QFileInfo(path).path() + u"/terms.md"_s);
    return seeded ? 0 : complain(u"the data folder cannot be filled: "_s + seeded.error().subject);
}

int tour(QApplication &app, const QCommandLineParser &parser)
{
    app.setDesktopFileName(u"tenantlink"_s);
    app.setWindowIcon(QIcon(u":/tenantlink/icons/tenantlink.svg"_s));
    app.styleHints()->setCursorFlashTime(0); // a blinking caret never stops changing
    Languages languages;
    Stage stage(parser.value(u"pictures"_s));
    try {
        stage.must(languages.choose(u"en"_s), u"there is English"_s);
        applyTheme(parser.isSet(u"dark"_s));
        Play play{stage,
                  Sandbox(qEnvironmentVariable("TENANTLINK_SANDBOX")),
                  readTenants(parser.value(u"tenants"_s)),
                  QDir(parser.value(u"data"_s)).absolutePath(),
                  qEnvironmentVariable("TENANTLINK_CLOUD_FILE"),
                  parser.value(u"customers"_s)};
        const QString scenes = parser.value(u"scenes"_s);
        if (scenes == u"main"_s)
            mainJob(play);
        else if (scenes == u"services"_s)
            services(play);
        else if (scenes == u"invitations"_s)
            invitations(play);
        else if (scenes == u"creations"_s)
            creations(play);
        else if (scenes == u"failures"_s)
            failures(play);
        else if (scenes == u"no-keychain"_s)
            noKeychain(play);
        else
            return complain(u"no such scenes: "_s + scenes);
    } catch (const Stage::Stopped &) {
        return 1;
    }
    if (stage.flaws() > 0)
        stage.say(u"%1 flaws in the pictures"_s.arg(stage.flaws()));
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication::setApplicationName(u"TenantLink"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(TENANTLINK_VERSION));
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments += QString::fromLocal8Bit(argv[i]);
    QCommandLineParser parser;
    for (const char *name : {"scenes", "pictures", "data", "tenants", "customers", "scale", "seed", "list-tenants"})
        parser.addOption(QCommandLineOption(QString::fromLatin1(name), {}, u"value"_s));
    parser.addOption(QCommandLineOption(u"dark"_s));
    if (!parser.parse(arguments))
        return complain(parser.errorText());
    if (parser.isSet(u"list-tenants"_s))
        return listTenants(parser.value(u"list-tenants"_s));
    if (parser.isSet(u"seed"_s)) {
        QCoreApplication app(argc, argv);
        return seed(parser.value(u"seed"_s), parser.value(u"data"_s));
    }
    if (parser.isSet(u"scale"_s))
        qputenv("QT_SCALE_FACTOR", parser.value(u"scale"_s).toLatin1());
    QApplication app(argc, argv);
    return tour(app, parser);
}
