// Runs the UI test scripts (README.md). run.sh gives it a display, a keychain and a sandbox.
//   tenantlink-ui [--report DIR] [--tenants FILE] [--tenant-file FILE] [--visible] [--pace MS] [--patience MS] [--list]
//   [WORD...]
//     WORD: a part of "case", "case::test" or "case::test:row"
// Exit code 0: all passed; 1: something failed, or nothing ran; 2: wrong use.
#include "tests/ui/registry.h"
#include "tests/ui/run.h"

#include "app/languages.h"
#include "models/adapters/desktop/theme.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFile>
#include <QIcon>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMetaMethod>
#include <QSet>
#include <QStyleHints>
#include <QTest>
#include <QXmlStreamReader>

#include <algorithm>
#include <cstdio>
#include <optional>

using namespace TenantLink;
using namespace Qt::StringLiterals;

namespace
{

Run *present = nullptr;

int complain(const QString &what)
{
    std::fprintf(stderr, "tenantlink-ui: %s\n", qPrintable(what));
    return 2;
}

void say(const QString &line)
{
    std::fprintf(stdout, "%s\n", qUtf8Printable(line));
    std::fflush(stdout);
}

QStringList functionsOf(const QObject &object)
{
    QStringList names;
    const QMetaObject *meta = object.metaObject();
    for (int i = meta->methodOffset(); i < meta->methodCount(); ++i) {
        const QString name = QString::fromLatin1(meta->method(i).name());
        if (meta->method(i).methodType() == QMetaMethod::Slot && !name.endsWith(u"_data"_s))
            names += name;
    }
    return names;
}

/// What runs of a case: "function" or "function:row".
QStringList wantedOf(const RegisteredCase &entry, const QStringList &functions, const QStringList &words)
{
    QStringList wanted;
    for (const QString &function : functions) {
        const QString full = entry.name + u"::"_s + function;
        if (words.isEmpty() && !entry.hidden)
            wanted += function;
        for (const QString &word : words) {
            if (entry.hidden && word != entry.name)
                continue;
            if (full.contains(word, Qt::CaseInsensitive))
                wanted += function;
            else if (word.startsWith(full + u':'))
                wanted += function + word.mid(full.size());
        }
    }
    wanted.removeDuplicates();
    return wanted;
}

/// What nobody would miss in a run that passes: words that name no test, and tests marked as safe that are not there.
QString namesNothing(const QStringList &words)
{
    QSet<QString> used;
    for (const RegisteredCase &entry : registeredCases()) {
        const std::unique_ptr<QObject> object = entry.make();
        const QStringList functions = functionsOf(*object);
        for (const QString &safe : entry.safe) {
            if (!functions.contains(safe))
                return u"UI_CASE of %1 marks %2, and there is no such test"_s.arg(entry.name, safe);
        }
        for (const QString &word : words) {
            if (!wantedOf(entry, functions, {word}).isEmpty())
                used += word;
        }
    }
    for (const QString &word : words) {
        if (!used.contains(word))
            return u"no test has \"%1\" in its name; --list says what there is"_s.arg(word);
    }
    return {};
}

/// Why tests failed, or were left out, that did not do so at a step: what Qt Test wrote down.
void readIncidents(const QString &file, const QString &suite, Journal &journal)
{
    QFile log(file);
    if (!log.open(QIODevice::ReadOnly))
        return;
    QXmlStreamReader xml(&log);
    QString function, where, row;
    std::optional<Attempt::State> state;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        const auto name = xml.name();
        if (name == "TestFunction"_L1)
            function = xml.attributes().value("name"_L1).toString();
        if (name == "Incident"_L1 || name == "Message"_L1) {
            const QString type = xml.attributes().value("type"_L1).toString();
            state.reset();
            if (type == "fail"_L1 || type == "xpass"_L1)
                state = Attempt::State::Failed;
            else if (type == "skip"_L1)
                state = Attempt::State::Skipped;
            where = xml.attributes().value("file"_L1).toString() + u':' + xml.attributes().value("line"_L1).toString();
            where.replace(QStringLiteral(TENANTLINK_TESTS), u"tests"_s);
            row.clear();
        } else if (name == "DataTag"_L1) {
            row = xml.readElementText();
        } else if (name == "Description"_L1 && state) {
            journal.explain(*state, suite, function, row, xml.readElementText(), where);
        }
    }
}

void sayOutcome(const Attempt &attempt)
{
    const bool passed = attempt.state == Attempt::State::Passed;
    if (attempt.state == Attempt::State::Skipped)
        return say(u"SKIP  %1::%2  %3"_s.arg(attempt.suite, attempt.name(), attempt.message));
    say(u"%1  %2::%3  %4 s"_s.arg(passed ? u"PASS"_s : u"FAIL"_s, attempt.suite, attempt.name(),
                                  QString::number(attempt.seconds, 'f', 2)));
    if (passed)
        return;
    say(u"      "_s + attempt.message + u"\n      "_s + attempt.where);
    for (const Step &step : attempt.steps) {
        if (step.state == Step::State::Failed)
            say(u"      on the screen instead: "_s + step.screen.join(u" | "_s));
    }
}

void skip(Journal &journal, const QString &suite, const QString &function, const QString &why)
{
    journal.begin({suite, function, {}, Attempt::State::Skipped, 0, why});
    say(u"SKIP  %1::%2  %3"_s.arg(suite, function, why));
}

void runCase(Run &run, const RegisteredCase &entry, const QStringList &words)
{
    const std::unique_ptr<QObject> object = entry.make();
    QStringList arguments{u"tenantlink-ui"_s};
    for (const QString &wanted : wantedOf(entry, functionsOf(*object), words)) {
        const QString function = wanted.section(u':', 0, 0);
        if (run.real && !entry.safe.contains(function))
            skip(run.journal, entry.name, function, u"not for a real tenant: it is not marked as reading only"_s);
        else
            arguments += wanted;
    }
    if (arguments.size() == 1)
        return;
    run.suite = entry.name;
    const qsizetype before = run.journal.attempts().size();
    const qsizetype failedBefore = run.journal.count(Attempt::State::Failed);
    const QTemporaryDir folder;
    const QString log = folder.filePath(u"qtest.xml"_s);
    arguments += {u"-maxwarnings"_s, u"0"_s, u"-o"_s, QString(log + u",xml"_s)};
    const int failures = QTest::qExec(object.get(), arguments);
    readIncidents(log, entry.name, run.journal);
    if (failures != 0 && run.journal.count(Attempt::State::Failed) == failedBefore) // Qt Test itself is not content
        run.journal.explain(Attempt::State::Failed, entry.name, u"(outside of tests)"_s, {},
                            u"Qt Test reports a failure"_s, {});
    for (qsizetype i = before; i < run.journal.attempts().size(); ++i)
        sayOutcome(run.journal.attempts().at(i));
    (void)writeReport(run.journal);
}

/// run.sh leaves it at the end of a pipe, so that it is in nobody's environment.
QString secretGiven()
{
    bool given = false;
    const int end = qEnvironmentVariableIntValue("TENANTLINK_UI_SECRET_FD", &given);
    QFile pipe;
    if (!given || !pipe.open(end, QIODevice::ReadOnly, QFileDevice::AutoCloseHandle))
        return {};
    const QString secret = QString::fromUtf8(pipe.readAll());
    return secret.endsWith(u'\n') ? secret.chopped(1) : secret;
}

/// {"cloud": "global", "tenantId": ..., "clientId": ..., "verdict": "valid" | "problems" | "incomplete"}
QString readTenantFile(const QString &path, std::optional<TenantFile> *real)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return path + u": "_s + file.errorString();
    const QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
    for (const QString &key : json.keys()) {
        if (key.contains(u"secret"_s, Qt::CaseInsensitive))
            return path + u": the client secret does not belong into a file; set TENANTLINK_UI_SECRET"_s;
    }
    TenantFile read;
    read.tenant.key = u"tenant-file"_s;
    read.tenant.name = u"the test tenant"_s;
    read.tenant.tenant = json[u"tenantId"].toString();
    read.tenant.client = json[u"clientId"].toString();
    read.tenant.secret = secretGiven();
    read.cloud = json[u"cloud"].toString();
    read.verdict = json[u"verdict"].toString(u"valid"_s);
    if (read.tenant.tenant.isEmpty() || read.tenant.client.isEmpty() || read.cloud.isEmpty())
        return path + u": cloud, tenantId and clientId are needed"_s;
    if (!QStringList{u"valid"_s, u"problems"_s, u"incomplete"_s}.contains(read.verdict))
        return path + u": verdict is valid, problems or incomplete"_s;
    if (read.tenant.secret.isEmpty())
        return u"TENANTLINK_UI_SECRET is not set; it holds the client secret of the test tenant"_s;
    *real = read;
    return {};
}

int list(const QStringList &words)
{
    for (const RegisteredCase &entry : registeredCases()) {
        const std::unique_ptr<QObject> object = entry.make();
        for (const QString &wanted : wantedOf(entry, functionsOf(*object), words))
            say(entry.name + u"::"_s + wanted +
                (entry.safe.contains(wanted) ? u"   (also with --tenant-file)"_s : QString()));
    }
    return 0;
}

int runAll(QApplication &app, const QCommandLineParser &parser)
{
    app.setDesktopFileName(u"tenantlink"_s);
    app.setWindowIcon(QIcon(u":/tenantlink/icons/tenantlink.svg"_s));
    app.styleHints()->setCursorFlashTime(0); // so that pictures of the same are the same
    Languages languages;
    if (!languages.choose(u"en"_s))
        return complain(u"there is no English"_s);
    applyTheme(false);

    Run run;
    present = &run;
    if (parser.isSet(u"tenant-file"_s)) {
        const QString trouble = readTenantFile(parser.value(u"tenant-file"_s), &run.real);
        if (!trouble.isEmpty())
            return complain(trouble);
        run.journal.keepSecret(run.real->tenant.secret);
    } else {
        run.tenants = readTenants(parser.value(u"tenants"_s));
        if (run.tenants.isEmpty())
            return complain(parser.value(u"tenants"_s) + u" has no tenants"_s);
        for (const SandboxTenant &tenant : std::as_const(run.tenants))
            run.journal.keepSecret(tenant.secret);
    }
    run.visible = parser.isSet(u"visible"_s);
    run.pace = parser.value(u"pace"_s).toInt();
    if (parser.isSet(u"patience"_s))
        run.patience = parser.value(u"patience"_s).toInt();
    const QString on = run.real ? u"a test tenant, reading only"_s : u"the sandbox"_s;
    if (!run.journal.open(parser.value(u"report"_s), u"on "_s + on))
        return complain(parser.value(u"report"_s) + u" cannot be written"_s);
    for (const RegisteredCase &entry : registeredCases())
        runCase(run, entry, parser.positionalArguments());
    run.journal.waitForPictures();

    const Journal &journal = run.journal;
    const qsizetype bad = journal.count(Attempt::State::Failed) + journal.count(Attempt::State::Running);
    const qsizetype passed = journal.count(Attempt::State::Passed);
    say(u"%1 passed, %2 failed, %3 left out. Report: %4/report.html"_s.arg(passed)
            .arg(bad)
            .arg(journal.count(Attempt::State::Skipped))
            .arg(journal.folder()));
    if (!writeReport(journal))
        return complain(u"the report cannot be written"_s);
    if (passed + bad == 0)
        return complain(u"nothing ran; --list says what there is"_s);
    return bad == 0 ? 0 : 1;
}

} // namespace

Run &Run::now() { return *present; }

int main(int argc, char **argv)
{
    QCoreApplication::setApplicationName(u"TenantLink"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(TENANTLINK_VERSION));
    QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs); // a desktop's own file dialog cannot be driven
    std::sort(registeredCases().begin(), registeredCases().end(),
              [](const RegisteredCase &a, const RegisteredCase &b) { return a.name < b.name; });
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments += QString::fromLocal8Bit(argv[i]);
    QCommandLineParser parser;
    for (const char *name : {"report", "tenants", "tenant-file", "pace", "patience"})
        parser.addOption(QCommandLineOption(QString::fromLatin1(name), {}, u"value"_s));
    parser.addOption(QCommandLineOption(u"visible"_s));
    parser.addOption(QCommandLineOption(u"list"_s));
    if (!parser.parse(arguments))
        return complain(parser.errorText());
    if (const QString trouble = namesNothing(parser.positionalArguments()); !trouble.isEmpty())
        return complain(trouble);
    if (parser.isSet(u"list"_s))
        return list(parser.positionalArguments());
    if (!parser.isSet(u"report"_s))
        return complain(u"--report says where the report goes"_s);
    QApplication app(argc, argv);
    return runAll(app, parser);
}
