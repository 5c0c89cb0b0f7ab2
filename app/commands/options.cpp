#include "app/commands/options.h"

#include "app/commands/usage.h"
#include "models/domain/service.h"

#include <QCommandLineParser>

#ifndef TENANTLINK_VERSION
#error "the build tells the version"
#endif

namespace TenantLink
{

using namespace Qt::StringLiterals;

namespace
{

void addOptions(QCommandLineParser &parser)
{
    parser.setApplicationDescription(
        CommandLine::tr("Connects a customer's Microsoft 365 tenant to a Teams Direct Routing provider.\n\n"
                        "Commands:\n"
                        "  (none)   open the window\n"
                        "  check    validate an App registration without a window\n\n"
                        "check: exit status 0 valid, 1 problems, 2 wrong usage, 3 could not check."));
    parser.addPositionalArgument(u"command"_s, CommandLine::tr("check"), u"[check]"_s);
    const auto add = [&parser](const QString &name, const QString &text, const QString &value = {}) {
        parser.addOption(QCommandLineOption(name, text, value));
    };
    parser.addOption(QCommandLineOption({u"h"_s, u"help"_s}, CommandLine::tr("Show this help.")));
    parser.addOption(QCommandLineOption({u"v"_s, u"version"_s}, CommandLine::tr("Show the version.")));
    add(u"self-test"_s,
        CommandLine::tr(
            "Test libraries, SQLite, TLS, translations, catalogue and keychain; exit status 0 when all answer."));
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
    add(u"all"_s, CommandLine::tr("check: every service."));
    add(u"json"_s, CommandLine::tr("check: answer as JSON."));
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
    const bool isCheck = positional.value(0) == "check"_L1;
    if (positional.size() > (isCheck ? 1 : 0))
        return wrong(CommandLine::tr("Unknown command or argument: %1").arg(positional.value(isCheck ? 1 : 0)));
    if (!isCheck) {
        for (const QString &name : {u"tenant"_s, u"client"_s, u"secret-stdin"_s, u"licensed-users"_s, u"profile"_s,
                                    u"service"_s, u"all"_s, u"json"_s}) {
            if (parser.isSet(name))
                return wrong(CommandLine::tr("--%1 goes with the command check.").arg(name));
        }
        return options;
    }

    options.mode = Options::Mode::Check;
    CheckOptions &check = options.check;
    check.tenant = parser.value(u"tenant"_s);
    check.client = parser.value(u"client"_s);
    check.secretFromStdin = parser.isSet(u"secret-stdin"_s);
    check.profile = parser.isSet(u"profile"_s) ? parser.value(u"profile"_s) : u"direct-routing"_s;
    check.service = parser.value(u"service"_s);
    check.allServices = parser.isSet(u"all"_s);
    check.json = json;
    if (check.profile != "direct-routing"_L1 && check.profile != "qoe"_L1)
        return wrong(CommandLine::tr("--profile is direct-routing or qoe."));
    if (parser.isSet(u"licensed-users"_s)) {
        bool isNumber = false;
        const int users = parser.value(u"licensed-users"_s).toInt(&isNumber);
        if (!isNumber || users < Service::MinUsers || users > Service::MaxUsers)
            return wrong(CommandLine::tr("--licensed-users is a number from 1 to 500."));
        check.licensedUsers = users;
    }
    const bool named = parser.isSet(u"tenant"_s) || parser.isSet(u"client"_s) || check.secretFromStdin;
    const int ways = (named ? 1 : 0) + (parser.isSet(u"service"_s) ? 1 : 0) + (check.allServices ? 1 : 0);
    if (ways != 1)
        return wrong(
            CommandLine::tr("Name one registration (--tenant, --client, --secret-stdin), or one --service, or --all."));
    if (named && !(parser.isSet(u"tenant"_s) && parser.isSet(u"client"_s) && check.secretFromStdin))
        return wrong(CommandLine::tr("--tenant, --client and --secret-stdin belong together."));
    if (parser.isSet(u"service"_s) && check.service.isEmpty())
        return wrong(CommandLine::tr("--%1 needs a value.").arg(u"service"_s));
    return options;
}

QString helpText()
{
    QCommandLineParser parser;
    addOptions(parser);
    return parser.helpText();
}

QString versionText() { return u"TenantLink "_s + QStringLiteral(TENANTLINK_VERSION); }

} // namespace TenantLink
