#include "app/commands/options.h"

#include "app/commands/usage.h"
#include "models/domain/service.h"
#include "models/domain/text.h"

#include <QCommandLineParser>
#include <QFileInfo>
#include <QUrl>

#ifndef TENANTLINK_VERSION
#error "the build tells the version"
#endif

namespace TenantLink
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype LongestPath = 4096;

void addOptions(QCommandLineParser &parser)
{
    parser.setApplicationDescription(
        CommandLine::tr("Connects a customer's Microsoft 365 tenant to a Teams Direct Routing provider.\n\n"
                        "Commands:\n"
                        "  (none)              open the window\n"
                        "  LINK or FILE        open an invitation in the Invitation wizard\n"
                        "  check               validate an App registration without a window\n"
                        "  import-reply FILE   import a customer's reply (-: standard input) without a window\n"
                        "  invitations         list the invitations without a window\n\n"
                        "Exit status 0 valid or done, 1 problems or refused, 2 wrong usage, 3 could not check."));
    parser.addPositionalArgument(u"command"_s, CommandLine::tr("A command, or an invitation's link or file."),
                                 u"[COMMAND]"_s);
    const auto add = [&parser](const QString &name, const QString &text, const QString &value = {}) {
        parser.addOption(QCommandLineOption(name, text, value));
    };
    parser.addOption(QCommandLineOption({u"h"_s, u"help"_s}, CommandLine::tr("Show this help.")));
    parser.addOption(QCommandLineOption({u"v"_s, u"version"_s}, CommandLine::tr("Show the version.")));
    add(u"self-test"_s,
        CommandLine::tr(
            "Test libraries, SQLite, TLS, translations, catalogue and keychain; exit status 0 when all answer."));
    add(u"open-invitation"_s, CommandLine::tr("Start the Invitation wizard only, also without a link."));
    add(u"data-dir"_s, CommandLine::tr("Folder for data, settings and logs."), u"DIR"_s);
    add(u"language"_s, CommandLine::tr("Language of the program, for example en."), u"CODE"_s);
    add(u"cloud-file"_s, CommandLine::tr("File with further clouds (JSON)."), u"FILE"_s);
    add(u"cloud"_s, CommandLine::tr("Cloud to use: global, usgov, usdod, china, or one of the cloud file."), u"ID"_s);
    add(u"tenant"_s, CommandLine::tr("check: Tenant ID or domain."), u"TENANT"_s);
    add(u"client"_s, CommandLine::tr("check: Application (client) ID."), u"CLIENT"_s);
    add(u"secret-stdin"_s, CommandLine::tr("check: read the client secret from standard input."));
    add(u"licensed-users"_s, CommandLine::tr("check: compare the free licences with this number."), u"N"_s);
    add(u"profile"_s, CommandLine::tr("check: direct-routing (default) or qoe."), u"PROFILE"_s);
    add(u"service"_s, CommandLine::tr("check: the service with this short name, from the store and the keychain."),
        u"SHORTNAME"_s);
    add(u"all"_s, CommandLine::tr("check: every service; invitations: finished ones, too."));
    add(u"confirm-tenant"_s, CommandLine::tr("import-reply: yes, this is the customer's tenant."), u"TENANT_ID"_s);
    add(u"accept-late"_s, CommandLine::tr("import-reply: although the link had ended."));
    add(u"accept-replaced"_s, CommandLine::tr("import-reply: although the link was replaced by a newer one."));
    add(u"accept-conflict"_s, CommandLine::tr("import-reply: in place of another reply that was imported before."));
    add(u"json"_s, CommandLine::tr("Commands: answer as JSON."));
}

using Mode = Options::Mode;

/// Nothing: no command, so a window, or an invitation.
std::optional<Mode> commandNamed(QStringView word)
{
    if (word == "check"_L1)
        return Mode::Check;
    if (word == "import-reply"_L1)
        return Mode::ImportReply;
    if (word == "invitations"_L1)
        return Mode::Invitations;
    return std::nullopt;
}

/// The first option that does not go with the command, and the commands that it goes with; empty: all do.
QString misplacedOption(const QCommandLineParser &parser, std::optional<Mode> command)
{
    struct Place {
        QLatin1StringView option;
        QList<Mode> commands;
        QLatin1StringView names;
    };
    static const Place places[] = {
        {"tenant"_L1, {Mode::Check}, "check"_L1},
        {"client"_L1, {Mode::Check}, "check"_L1},
        {"secret-stdin"_L1, {Mode::Check}, "check"_L1},
        {"licensed-users"_L1, {Mode::Check}, "check"_L1},
        {"profile"_L1, {Mode::Check}, "check"_L1},
        {"service"_L1, {Mode::Check}, "check"_L1},
        {"all"_L1, {Mode::Check, Mode::Invitations}, "check, invitations"_L1},
        {"confirm-tenant"_L1, {Mode::ImportReply}, "import-reply"_L1},
        {"accept-late"_L1, {Mode::ImportReply}, "import-reply"_L1},
        {"accept-replaced"_L1, {Mode::ImportReply}, "import-reply"_L1},
        {"accept-conflict"_L1, {Mode::ImportReply}, "import-reply"_L1},
        {"json"_L1, {Mode::Check, Mode::ImportReply, Mode::Invitations}, "check, import-reply, invitations"_L1},
    };
    for (const Place &place : places) {
        if (parser.isSet(place.option) && !(command && place.commands.contains(*command)))
            return CommandLine::tr("--%1 goes with: %2").arg(place.option, place.names);
    }
    if (parser.isSet(u"open-invitation"_s) && command)
        return CommandLine::tr("--%1 goes with no command.").arg(u"open-invitation"_s);
    return {};
}

/// What a desktop or a person hands to the program: a link of an invitation, or a file.
bool isInvitation(const QString &argument)
{
    const auto starts = [&argument](QLatin1StringView scheme) {
        return argument.startsWith(scheme, Qt::CaseInsensitive);
    };
    if (starts("tenantlink:"_L1))
        return true;
    if (starts("https://"_L1) || starts("http://"_L1))
        return argument.contains(u'#');
    return !invitationFile(argument).isEmpty() && QFileInfo(invitationFile(argument)).isFile();
}

tl::expected<CheckOptions, QString> checkOptions(const QCommandLineParser &parser)
{
    CheckOptions check;
    check.tenant = parser.value(u"tenant"_s);
    check.client = parser.value(u"client"_s);
    check.secretFromStdin = parser.isSet(u"secret-stdin"_s);
    check.profile = parser.isSet(u"profile"_s) ? parser.value(u"profile"_s) : u"direct-routing"_s;
    check.service = parser.value(u"service"_s);
    check.allServices = parser.isSet(u"all"_s);
    check.json = parser.isSet(u"json"_s);
    if (check.profile != "direct-routing"_L1 && check.profile != "qoe"_L1)
        return tl::unexpected(CommandLine::tr("--profile is direct-routing or qoe."));
    if (parser.isSet(u"licensed-users"_s)) {
        bool isNumber = false;
        const int users = parser.value(u"licensed-users"_s).toInt(&isNumber);
        if (!isNumber || users < Service::MinUsers || users > Service::MaxUsers)
            return tl::unexpected(CommandLine::tr("--licensed-users is a number from 1 to 500."));
        check.licensedUsers = users;
    }
    const bool named = parser.isSet(u"tenant"_s) || parser.isSet(u"client"_s) || check.secretFromStdin;
    const int ways = (named ? 1 : 0) + (parser.isSet(u"service"_s) ? 1 : 0) + (check.allServices ? 1 : 0);
    if (ways != 1)
        return tl::unexpected(
            CommandLine::tr("Name one registration (--tenant, --client, --secret-stdin), or one --service, or --all."));
    if (named && !(parser.isSet(u"tenant"_s) && parser.isSet(u"client"_s) && check.secretFromStdin))
        return tl::unexpected(CommandLine::tr("--tenant, --client and --secret-stdin belong together."));
    if (parser.isSet(u"service"_s) && check.service.isEmpty())
        return tl::unexpected(CommandLine::tr("--%1 needs a value.").arg(u"service"_s));
    return check;
}

tl::expected<ImportOptions, QString> importOptions(const QCommandLineParser &parser)
{
    ImportOptions importing;
    importing.file = parser.positionalArguments().value(1);
    importing.acceptLate = parser.isSet(u"accept-late"_s);
    importing.acceptReplaced = parser.isSet(u"accept-replaced"_s);
    importing.acceptConflict = parser.isSet(u"accept-conflict"_s);
    importing.json = parser.isSet(u"json"_s);
    if (importing.file.isEmpty())
        return tl::unexpected(CommandLine::tr("Name the reply's file, or - for standard input."));
    if (parser.isSet(u"confirm-tenant"_s)) {
        importing.confirmTenant = TenantId::parse(parser.value(u"confirm-tenant"_s));
        if (!importing.confirmTenant)
            return tl::unexpected(CommandLine::tr("--confirm-tenant is a Tenant ID (a GUID)."));
    }
    return importing;
}

} // namespace

tl::expected<Options, UsageError> readOptions(const QStringList &arguments)
{
    QCommandLineParser parser;
    addOptions(parser);
    const bool parsed = parser.parse(arguments);
    const bool json = parser.isSet(u"json"_s) || arguments.contains("--json"_L1);
    const auto wrong = [json](const QString &message) { return tl::unexpected(UsageError{message, json}); };
    if (!parsed)
        return wrong(parser.errorText());

    Options options;
    options.dataDir = parser.value(u"data-dir"_s);
    options.language = parser.value(u"language"_s);
    options.cloudFile = parser.value(u"cloud-file"_s);
    options.cloud = parser.value(u"cloud"_s);
    if (parser.isSet(u"help"_s)) {
        options.mode = Options::Mode::Help;
        return options;
    }
    if (parser.isSet(u"version"_s)) {
        options.mode = Options::Mode::Version;
        return options;
    }
    if (parser.isSet(u"self-test"_s)) {
        options.mode = Options::Mode::SelfTest;
        return options;
    }
    for (const QString &name : {u"data-dir"_s, u"language"_s, u"cloud-file"_s, u"cloud"_s}) {
        if (parser.isSet(name) && parser.value(name).isEmpty())
            return wrong(CommandLine::tr("--%1 needs a value.").arg(name));
    }

    const QStringList positional = parser.positionalArguments();
    const std::optional<Mode> command = commandNamed(positional.value(0));
    const bool invitation = !command && !positional.isEmpty() && isInvitation(positional.first());
    const qsizetype most = !command && !invitation ? 0 : command == Mode::ImportReply ? 2 : 1;
    if (positional.size() > most)
        return wrong(CommandLine::tr("Unknown command or argument: %1").arg(cleaned(positional.at(most))));
    if (const QString misplaced = misplacedOption(parser, command); !misplaced.isEmpty())
        return wrong(misplaced);
    options.json = json;
    options.mode = command.value_or(invitation || parser.isSet(u"open-invitation"_s) ? Mode::Invitation : Mode::Window);
    if (invitation)
        options.invitation = positional.first();
    if (command == Mode::Check) {
        const auto check = checkOptions(parser);
        if (!check)
            return wrong(check.error());
        options.check = *check;
    } else if (command == Mode::ImportReply) {
        const auto importing = importOptions(parser);
        if (!importing)
            return wrong(importing.error());
        options.importing = *importing;
    } else if (command == Mode::Invitations) {
        options.invitations = {parser.isSet(u"all"_s), json};
    }
    return options;
}

QString invitationFile(const QString &argument)
{
    const QUrl url(argument);
    if (url.isLocalFile())
        return url.toLocalFile();
    return argument.size() <= LongestPath ? argument : QString();
}

QString helpText()
{
    QCommandLineParser parser;
    addOptions(parser);
    return parser.helpText();
}

QString versionText() { return u"TenantLink "_s + QStringLiteral(TENANTLINK_VERSION); }

} // namespace TenantLink
