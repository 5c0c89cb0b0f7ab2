// The composition root: reads the command line, makes the world, hands it to a command or to the main window.
#include "app/commands/checkcommand.h"
#include "app/commands/options.h"
#include "app/commands/selftest.h"
#include "app/commands/usage.h"
#include "app/languages.h"
#include "app/opening.h"
#include "app/window/mainwindow.h"
#include "app/world.h"
#include "models/adapters/desktop/crashdumps.h"
#include "models/adapters/desktop/terminal.h"
#include "models/adapters/desktop/theme.h"
#include "models/domain/failuretext.h"
#include "models/ports/desktop.h"
#include "models/ports/preferences.h"

#include <QApplication>
#include <QIcon>
#include <QMessageBox>

using namespace TenantLink;
using namespace Qt::StringLiterals;

namespace
{

int wrongUsage(const QString &message, bool json)
{
    if (json)
        printJson(usageForm(message));
    else
        printError(u"tenantlink: "_s + message);
    return int(ExitCode::WrongUsage);
}

void nameTheProgram()
{
    QCoreApplication::setApplicationName(u"TenantLink"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(TENANTLINK_VERSION));
}

bool chooseLanguage(Languages &languages, const Options &options, const QByteArray &remembered)
{
    if (!options.language.isEmpty())
        return languages.choose(options.language);
    if (!remembered.isEmpty() && languages.choose(QString::fromUtf8(remembered)))
        return true;
    return languages.choose(Languages::systemLanguage());
}

QString unknownLanguage(const QString &code)
{
    return CommandLine::tr("There is no language %1. There are: %2").arg(code, Languages::available().join(u", "_s));
}

/// Runs the loop until the task is done. A task that was done at once leaves as well: the exit waits for the loop.
template <class T>
int runToEnd(QCoreApplication &app, Task<T> task, int (*codeOf)(T))
{
    QCoro::connect(std::move(task), &app, [codeOf](T result) {
        QMetaObject::invokeMethod(
            QCoreApplication::instance(), [code = codeOf(result)] { QCoreApplication::exit(code); },
            Qt::QueuedConnection);
    });
    return app.exec();
}

/// Commands print and leave; they need no window system.
int runCommand(QCoreApplication &app, const Options &options)
{
    Languages languages;
    if (!chooseLanguage(languages, options, {}))
        return wrongUsage(unknownLanguage(options.language), options.check.json);
    if (options.mode == Options::Mode::Help) {
        printOut(helpText());
        return 0;
    }
    if (options.mode == Options::Mode::Version) {
        printOut(versionText());
        return 0;
    }
    Result<World> world = makeWorld(options);
    if (!world)
        return wrongUsage(describe(world.error()).what, options.check.json);

    if (options.mode == Options::Mode::SelfTest) {
        return runToEnd<bool>(app, runSelfTest(world->ports, selfTestLines(*world)),
                              [](bool works) { return works ? 0 : 1; });
    }
    CheckCommand command{options.check, world->cloudId, {}, {}};
    if (options.check.secretFromStdin) {
        const Result<Secret> secret = readSecretFromStdin(CommandLine::tr("Client secret: "));
        if (!secret)
            return wrongUsage(describe(secret.error()).what, options.check.json);
        command.secret = *secret;
    }
    if (standardErrorIsATerminal())
        command.showProgress = [](const QString &line) { showProgressLine(line); };
    return runToEnd<ExitCode>(app, checkWithData(*world, command, Cancel()), [](ExitCode code) { return int(code); });
}

int runWindow(QApplication &app, const Options &options)
{
    QApplication::setDesktopFileName(u"tenantlink"_s);
    QApplication::setWindowIcon(QIcon(u":/tenantlink/icons/tenantlink.svg"_s));
    const Result<World> world = makeWorld(options);
    Languages languages;
    if (!chooseLanguage(languages, options, world ? world->ports.preferences->value(u"language"_s) : QByteArray()))
        return wrongUsage(unknownLanguage(options.language), false);
    if (!world) {
        const Sentences sentences = describe(world.error());
        printError(u"tenantlink: "_s + sentences.what);
        if (options.cloudFile
                .isEmpty()) // started by a click, and a file in the data folder is wrong: nobody reads stderr
            QMessageBox::critical(nullptr, QString(), sentences.what + u"\n\n"_s + sentences.remedy);
        return int(ExitCode::WrongUsage);
    }
    applyTheme(false);
    world->ports.desktop->followColourScheme([](bool dark) { applyTheme(dark); });

    MainWindow window(world->ports);
    window.setDataFolder(world->dataFolder);
    window.show();
    Opening opening(*world, window);
    opening.start();
    return app.exec();
}

} // namespace

int main(int argc, char **argv)
{
    keepMemoryOutOfCrashDumps();
    nameTheProgram();
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments += QString::fromLocal8Bit(argv[i]);
    const auto options = readOptions(arguments);
    if (!options) {
        QCoreApplication app(argc, argv);
        return wrongUsage(options.error().message, options.error().json);
    }
    if (options->mode == Options::Mode::Window) {
        QApplication app(argc, argv);
        return runWindow(app, *options);
    }
    QCoreApplication app(argc, argv);
    return runCommand(app, *options);
}
