// The composition root: reads the command line, makes the world, hands it to a command or to the windows.
#include "app/commands/checkcommand.h"
#include "app/commands/importcommand.h"
#include "app/commands/invitationscommand.h"
#include "app/commands/options.h"
#include "app/commands/selftest.h"
#include "app/commands/usage.h"
#include "app/languages.h"
#include "app/opening.h"
#include "app/window/settings/languagepage.h"
#include "app/windows.h"
#include "app/world.h"
#include "models/adapters/desktop/crashdumps.h"
#include "models/adapters/desktop/desktop.h"
#include "models/adapters/desktop/reducedmotion.h"
#include "models/adapters/desktop/terminal.h"
#include "models/adapters/desktop/theme.h"
#include "models/adapters/instance/instance.h"
#include "models/domain/failuretext.h"
#include "models/ports/desktop.h"
#include "models/ports/preferences.h"

#include <QApplication>
#include <QFile>
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

/// A file, or all of standard input; one byte more than the longest text with a reply is enough to refuse it.
Result<QByteArray> readReply(const QString &path)
{
    constexpr qint64 LongestText = 1024 * 1024;
    QFile file(path);
    const bool opened = path == "-"_L1 ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!opened)
        return fail(FailureCode::FileUnreadable, path + u": "_s + file.errorString());
    return file.read(LongestText + 1);
}

/// Commands print and leave; they need no window system.
int runCommand(QCoreApplication &app, const Options &options)
{
    Languages languages;
    if (!languages.begin(options.language, {}))
        return wrongUsage(unknownLanguage(options.language), options.json);
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
        return wrongUsage(describe(world.error()).what, options.json);

    if (options.mode == Options::Mode::SelfTest) {
        return runToEnd<bool>(app, runSelfTest(world->ports, selfTestLines(*world)),
                              [](bool works) { return works ? 0 : 1; });
    }
    const auto codeOf = [](ExitCode code) { return int(code); };
    if (options.mode == Options::Mode::ImportReply) {
        const Result<QByteArray> reply = readReply(options.importing.file);
        if (!reply)
            return wrongUsage(describe(reply.error()).what, options.json);
        const ImportCommand command{options.importing, *reply};
        return runToEnd<ExitCode>(
            app, withData(*world, options.json, [command](Ports ports) { return runImport(ports, command, Cancel()); }),
            codeOf);
    }
    if (options.mode == Options::Mode::Invitations) {
        const InvitationsOptions list = options.invitations;
        return runToEnd<ExitCode>(
            app, withData(*world, options.json, [list](Ports ports) { return runInvitations(ports, list, Cancel()); }),
            codeOf);
    }
    CheckCommand command{options.check, world->cloudId, {}, {}};
    if (options.check.secretFromStdin) {
        const Result<Secret> secret = readSecretFromStdin(CommandLine::tr("Client secret: "));
        if (!secret)
            return wrongUsage(describe(secret.error()).what, options.json);
        command.secret = *secret;
    }
    if (standardErrorIsATerminal())
        command.showProgress = [](const QString &line) { showProgressLine(line); };
    if (!options.check.allServices && options.check.service.isEmpty()) // needs no store
        return runToEnd<ExitCode>(app, runCheck(world->ports, command, Cancel()), codeOf);
    return runToEnd<ExitCode>(
        app, withData(*world, options.json, [command](Ports ports) { return runCheck(ports, command, Cancel()); }),
        codeOf);
}

/// Started by a click, nobody reads standard error.
void sayInAWindow(const QString &what, const QString &remedy)
{
    printError(u"tenantlink: "_s + what);
    QMessageBox::critical(nullptr, QString(), what + u"\n\n"_s + remedy);
}

int runWindow(QApplication &app, const Options &options)
{
    // A Flatpak's desktop file is named like the Flatpak.
    QApplication::setDesktopFileName(qEnvironmentVariable("FLATPAK_ID", u"tenantlink"_s));
    QApplication::setWindowIcon(QIcon(u":/tenantlink/icons/tenantlink.svg"_s));
    const auto languages = std::make_shared<Languages>();
    const QString dataFolder = dataFolderOf(options);
    const QByteArray remembered = makePreferences(dataFolder + u"/settings.ini"_s)->value(LanguageKey);
    if (!languages->begin(options.language, QString::fromUtf8(remembered)))
        return wrongUsage(unknownLanguage(options.language), false);

    StartRequest request{options.mode == Options::Mode::Invitation ? StartRequest::What::Invitation
                                                                   : StartRequest::What::Window};
    if (!options.invitation.isEmpty()) {
        const Result<QByteArray> content = invitationContent(options.invitation);
        if (!content) {
            const Sentences sentences = describe(content.error());
            sayInAWindow(sentences.what, sentences.remedy);
            return int(ExitCode::WrongUsage);
        }
        request.link = *content;
    }
    Instance instance(dataFolder);
    switch (instance.start(request)) {
    case Instance::Found::Taken:
        return 0;
    case Instance::Found::Silent:
        sayInAWindow(CommandLine::tr("TenantLink is running already, but it does not answer."),
                     CommandLine::tr("Wait until it has finished what it does, or end it. Then try again."));
        return int(ExitCode::CouldNotCheck);
    case Instance::Found::Nobody:
    case Instance::Found::Broken: // two windows do no harm, the store sees to that: rather that than none
        break;
    }
    Result<World> world = makeWorld(options);
    if (!world) {
        const Sentences sentences = describe(world.error());
        if (options.cloudFile.isEmpty()) // a file in the data folder is wrong
            sayInAWindow(sentences.what, sentences.remedy);
        else
            printError(u"tenantlink: "_s + sentences.what);
        return int(ExitCode::WrongUsage);
    }
    applyTheme(false);
    world->ports.desktop->followColourScheme([](bool dark) { applyTheme(dark); });
    const ReducedMotion motion([](bool reduced) { setStill(reduced); });

    int code = 0;
    {
        Windows windows(*world, languages);
        QObject::connect(&instance, &Instance::asked, &windows, &Windows::run);
        // Not quit(): that asks the windows first.
        QObject::connect(&windows, &Windows::ended, &app, [] { QCoreApplication::exit(); });
        windows.run(request);
        code = app.exec();
    }
    letGo(std::move(*world));
    return code;
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
    if (options->hasWindow()) {
        QApplication app(argc, argv);
        return runWindow(app, *options);
    }
    QCoreApplication app(argc, argv);
    return runCommand(app, *options);
}
