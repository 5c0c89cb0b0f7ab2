// No value can end the quotes, the comment or the line in which its placeholder stands.
#include "models/scripts/scripttemplate.h"
#include "readers.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QSet>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace TenantLink;
using namespace Qt::StringLiterals;

namespace
{

using Kind = TemplateProblem::Kind;

ScriptTemplate script(TemplateType type, const QString &text) { return {u"own"_s, u"Mine"_s, type, text, false}; }

Result<QString> filled(TemplateType type, const QString &text, const QString &value)
{
    ScriptValues values = sampleValues();
    values.insert(u"CustomerName"_s, value);
    values.insert(u"HostName"_s, value);
    return render(script(type, text), values);
}

const QStringList &hostile()
{
    static const QStringList values{
        u"'"_s,
        u"''"_s,
        u"'; Remove-Item C:\\ -Recurse; '"_s,
        u"\u2019; Get-Date; \u2018"_s,
        u"\u201a\u201b"_s,
        u"\"; Get-Date; \""_s,
        u"\u201d; Get-Date; \u201c\u201e"_s,
        u"`\"; Get-Date #"_s,
        u"$(Get-Date)"_s,
        u"${env:PATH}"_s,
        u"`"_s,
        u"``"_s,
        u"$"_s,
        u"#> Get-Date <#"_s,
        u"#>"_s,
        u">"_s,
        u"a\nGet-Date"_s,
        u"a\r\nGet-Date\r\n"_s,
        u"a\u2028Get-Date\u2029b\u0085c"_s,
        QString(u"a"_s + QChar(0) + u"b"_s),
        u"a\tb\u001bc\u007f"_s,
        u"\u202egnp.exe\u2066x\u200f"_s,
        u"{{TenantId}}"_s,
        u"}}"_s,
        u"-Force"_s,
        u"'@\n"_s,
        u"\n'@\nGet-Date"_s,
        u"exit\nno ip-group 0"_s,
        u"a?"_s,
        u"a\\"_s,
        u"\\\" b"_s,
        u"! x"_s,
        u"# x"_s,
        u"a b  c"_s,
        u""_s,
        u" "_s,
        u"M\u00fcller & S\u00f6hne \U0001F600"_s,
        QString(QChar(0xD800)),
    };
    return values;
}

QString randomValue(QRandomGenerator &random)
{
    static const QStringList bits{u"'"_s,
                                  u"\""_s,
                                  u"`"_s,
                                  u"$"_s,
                                  u"("_s,
                                  u")"_s,
                                  u"{"_s,
                                  u"}"_s,
                                  u"{{"_s,
                                  u"#"_s,
                                  u"<#"_s,
                                  u"#>"_s,
                                  u"@"_s,
                                  u"\n"_s,
                                  u"\r"_s,
                                  u";"_s,
                                  u"|"_s,
                                  u"&"_s,
                                  u" "_s,
                                  u"\\"_s,
                                  u"?"_s,
                                  u"\u2018"_s,
                                  u"\u2019"_s,
                                  u"\u201a"_s,
                                  u"\u201b"_s,
                                  u"\u201c"_s,
                                  u"\u201d"_s,
                                  u"\u201e"_s,
                                  u"\u2028"_s,
                                  u"\u202e"_s,
                                  u"\u0085"_s,
                                  u"a"_s,
                                  u"Z9"_s,
                                  u"-"_s,
                                  u"--%"_s,
                                  u"!"_s,
                                  u"\u00e9"_s,
                                  QString(QChar(0)),
                                  QString(QChar(0xDC00))};
    QString value;
    for (int i = random.bounded(12); i >= 0; --i)
        value += bits.at(random.bounded(int(bits.size())));
    return value;
}

struct Context {
    TemplateType type;
    QString text;
};
QList<Context> contexts()
{
    QList<Context> all;
    for (const QString &text :
         {u"Write-Output {{CustomerName}}"_s, u"{{CustomerName}}"_s, u"$a = '{{CustomerName}}'; Get-Date"_s,
          u"$a = '{{CustomerName}}{{HostName}}'"_s, u"$a = \"x {{CustomerName}} y\"; Get-Date"_s,
          u"$a = \"{{CustomerName}}{{HostName}}\"\nGet-Date"_s, u"# note {{CustomerName}}\nGet-Date"_s,
          u"<# a {{CustomerName}} b {{HostName}}> #>\nGet-Date"_s, u"Set-X -Y @{ Add = {{CustomerName}} }"_s,
          u"f({{CustomerName}}, {{HostName}}) | g"_s, u"Write-Output tag:{{CustomerName}}"_s,
          u"'it''s \u201c {{CustomerName}}' + \"a `\" ` $b c {{HostName}}\""_s,
          u"\"$(Get-Date -Format 'yyyy') {{CustomerName}}\""_s, u"$x # it's {{CustomerName}}\n'{{HostName}}'"_s,
          u"a`'b {{CustomerName}} c"_s, u"@'\nit's\n'@\n{{CustomerName}}"_s, u"${a'b} = {{CustomerName}}"_s,
          u"$a#b\n{{CustomerName}}"_s})
        all += {TemplateType::M365, text};
    for (const QString &text :
         {u"configure voip\n ip-group new\n  name {{CustomerName}}\n  exit"_s, u"name \"{{CustomerName}}\"\nexit"_s,
          u"name \"a {{CustomerName}} b\" \"{{HostName}}\"\nexit"_s, u"# {{CustomerName}}\nexit"_s,
          u"  ! {{CustomerName}} {{HostName}}\nexit"_s, u"name {{CustomerName}} host {{HostName}}\r\nexit"_s,
          u"name \"open\nname {{CustomerName}}"_s})
        all += {TemplateType::Sbc, text};
    return all;
}

QStringList shapeOf(TemplateType type, const QString &text)
{
    return type == TemplateType::M365 ? powerShellShape(text) : commandLineShape(text);
}

/// Null: it keeps its place.
QString escape(const Context &context, const QString &value)
{
    const Result<QString> benign = filled(context.type, context.text, u"x"_s);
    const Result<QString> made = filled(context.type, context.text, value);
    if (!benign || !made)
        return QString(u"refused: "_s + (made ? benign.error().subject : made.error().subject));
    return shapeOf(context.type, *benign) == shapeOf(context.type, *made) ? QString() : *made;
}

} // namespace

class TestScriptTemplates : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readersSeeAnEscape()
    {
        QVERIFY(powerShellShape(u"$a = 'x'; Get-Date"_s) != powerShellShape(u"$a = 'x'y'; Get-Date"_s));
        QVERIFY(powerShellShape(u"$a = \"x\""_s) != powerShellShape(u"$a = \"$x\""_s));
        QVERIFY(powerShellShape(u"$a = 'x'"_s) != powerShellShape(u"$a = 'x\u2019'"_s));
        QVERIFY(powerShellShape(u"# x\nb"_s) != powerShellShape(u"# x\ny\nb"_s));
        QVERIFY(powerShellShape(u"<# x #>b"_s) != powerShellShape(u"<# #> #>b"_s));
        QVERIFY(commandLineShape(u"name \"x\""_s) != commandLineShape(u"name \"x\" y\""_s));
        QVERIFY(commandLineShape(u"name x"_s) != commandLineShape(u"name x?"_s));
        QVERIFY(commandLineShape(u"name x"_s) != commandLineShape(u"name x\nexit"_s));
    }

    void valuesStayInTheirPlace_data()
    {
        QTest::addColumn<int>("context");
        QTest::addColumn<QString>("value");
        const QList<Context> all = contexts();
        for (int i = 0; i < all.size(); ++i) {
            for (int v = 0; v < hostile().size(); ++v)
                QTest::addRow("%d/%d", i, v) << i << hostile().at(v);
        }
    }
    void valuesStayInTheirPlace()
    {
        QFETCH(const int, context);
        QFETCH(const QString, value);
        QCOMPARE(escape(contexts().at(context), value), QString());
    }

    void randomValuesStayInTheirPlace()
    {
        QRandomGenerator random(20260521);
        const QList<Context> all = contexts();
        for (int i = 0; i < 4000; ++i) {
            const QString value = randomValue(random);
            const Context &context = all.at(random.bounded(int(all.size())));
            const QString escaped = escape(context, value);
            QVERIFY2(escaped.isNull(), qPrintable(QString(context.text + u" <- "_s + value + u" = "_s + escaped)));
        }
    }

    void randomTemplatesAreRefusedOrSafe()
    {
        static const QStringList bits{u"{{CustomerName}}"_s,
                                      u"'"_s,
                                      u"\""_s,
                                      u"`"_s,
                                      u"$"_s,
                                      u"$("_s,
                                      u")"_s,
                                      u"${"_s,
                                      u"}"_s,
                                      u"#"_s,
                                      u"<#"_s,
                                      u"#>"_s,
                                      u"@'"_s,
                                      u"\n"_s,
                                      u"'@"_s,
                                      u" "_s,
                                      u"a"_s,
                                      u"("_s,
                                      u"--%"_s,
                                      u"\u2019"_s,
                                      u"="_s};
        QRandomGenerator random(7);
        int safe = 0;
        for (int i = 0; i < 6000; ++i) {
            QString text;
            for (int n = random.bounded(9); n >= 0; --n)
                text += bits.at(random.bounded(int(bits.size())));
            text += u" {{CustomerName}} "_s;
            // The reader of this test knows no here-strings, braced names, nested code and rests of lines.
            if (text.contains(u"@'"_s) || text.contains(u"${"_s) || text.contains(u"$("_s) || text.contains(u"--%"_s))
                continue;
            if (!problemsOf(TemplateType::M365, text).isEmpty())
                continue;
            ++safe;
            const QString value = randomValue(random);
            const QString escaped = escape({TemplateType::M365, text}, value);
            QVERIFY2(escaped.isNull(), qPrintable(QString(text + u" <- "_s + value + u" = "_s + escaped)));
        }
        QVERIFY2(safe > 500, qPrintable(QString::number(safe)));
    }

    void valuesArriveAsTheyAre()
    {
        for (const QString &value : {u"it's \u2019 \"here\" `$(x)` #>"_s, u"M\u00fcller"_s, u"-Force"_s, u""_s}) {
            QCOMPARE(powerShellTexts(*filled(TemplateType::M365, u"a {{CustomerName}} b"_s, value)),
                     QStringList{value});
            QCOMPARE(powerShellTexts(*filled(TemplateType::M365, u"a '{{CustomerName}}' b"_s, value)),
                     QStringList{value});
        }
        QCOMPARE(*filled(TemplateType::M365, u"\"{{CustomerName}}\""_s, u"a`b$c\"d\u201d"_s),
                 u"\"a``b`$c`\"d`\u201d\""_s);
        QCOMPARE(*filled(TemplateType::Sbc, u"name {{CustomerName}}"_s, u"sbc-1.example:5061"_s),
                 u"name sbc-1.example:5061"_s);
        QCOMPARE(*filled(TemplateType::Sbc, u"name {{CustomerName}}"_s, u"My \"SBC\""_s), u"name \"My 'SBC'\""_s);
        QCOMPARE(*filled(TemplateType::Sbc, u"name {{CustomerName}}-in"_s, u"Contoso_1"_s), u"name Contoso_1-in"_s);
        QCOMPARE(*filled(TemplateType::Any, u"Dear {{CustomerName}}, {{CustomerName}}"_s, u"M\u00fcller, a/b"_s),
                 u"Dear M\u00fcller, a/b, M\u00fcller, a/b"_s);
    }

    void plainTextTakesHarmlessValuesOnly()
    {
        for (const QChar c : u"'\"`$(){}#<>@;|&\\?!*%^~[]=\u2019\u201d"_s) {
            if (c == u'@')
                continue;
            const auto made = filled(TemplateType::Any, u"a\n{{CustomerName}}"_s, QString(u'x' + QString(c)));
            QVERIFY2(!made, qPrintable(QString(c)));
            QCOMPARE(made.error().code, FailureCode::TemplateInvalid);
            QVERIFY2(made.error().subject.startsWith(u"Mine:2: "_s), qPrintable(made.error().subject));
        }
        const auto glued = filled(TemplateType::Sbc, u"name a-{{CustomerName}}"_s, u"x\" y"_s);
        QVERIFY(!glued);
        QCOMPARE(glued.error().code, FailureCode::TemplateInvalid);
    }

    void problems_data()
    {
        QTest::addColumn<TemplateType>("type");
        QTest::addColumn<QString>("text");
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<int>("line");
        QTest::addColumn<QString>("name");
        const auto row = [](const char *title, TemplateType type, const QString &text, Kind kind, int line,
                            const QString &name = u"TenantId"_s) {
            QTest::newRow(title) << type << text << kind << line << name;
        };
        const TemplateType ps = TemplateType::M365;
        row("unknown", TemplateType::Any, u"a\n\n{{Nothing}}"_s, Kind::Unknown, 3, u"Nothing"_s);
        row("case matters", TemplateType::Any, u"{{tenantid}}"_s, Kind::Unknown, 1, u"tenantid"_s);
        row("empty name", TemplateType::Any, u"{{}}"_s, Kind::Unknown, 1, u""_s);
        row("secret", TemplateType::Sbc, u"a\nb {{ClientSecret}}"_s, Kind::Secret, 2, u"ClientSecret"_s);
        row("password", TemplateType::Any, u"{{CarrierPassword}}"_s, Kind::Secret, 1, u"CarrierPassword"_s);
        row("unclosed", TemplateType::Any, u"a\r\nb {{TenantId"_s, Kind::Unclosed, 2, u"TenantId"_s);
        row("unclosed on its line", ps, u"# {{TenantId\n# }}"_s, Kind::Unclosed, 1, u"TenantId"_s);
        row("here-string", ps, u"$a = @'\nx\n{{TenantId}}\n'@"_s, Kind::HereString, 3);
        row("here-string that expands", ps, u"$a = @\"\n{{TenantId}}\n\"@"_s, Kind::HereString, 2);
        row("here-string, other quotes", ps, u"@\u2018\n{{TenantId}}\n\u2019@"_s, Kind::HereString, 2);
        row("suffix", ps, u"{{TenantId}}-suffix"_s, Kind::Glued, 1);
        row("prefix", ps, u"prefix-{{TenantId}}"_s, Kind::Glued, 1);
        row("after a dollar", ps, u"${{TenantId}}"_s, Kind::Glued, 1);
        row("after a dollar in quotes", ps, u"\"${{TenantId}}\""_s, Kind::Glued, 1);
        row("after a name in quotes", ps, u"\"$name{{TenantId}}\""_s, Kind::Glued, 1);
        row("after a backtick", ps, u"`{{TenantId}}"_s, Kind::Glued, 1);
        row("after a backtick in quotes", ps, u"\"`{{TenantId}}\""_s, Kind::Glued, 1);
        row("after an at", ps, u"@{{TenantId}}"_s, Kind::Glued, 1);
        row("after a text", ps, u"'a'{{TenantId}}"_s, Kind::Glued, 1);
        row("before a text", ps, u"{{TenantId}}'a'"_s, Kind::Glued, 1);
        row("two together", ps, u"{{TenantId}}{{HostName}}"_s, Kind::Glued, 1);
        row("code in quotes", ps, u"\"$(f {{TenantId}} )\""_s, Kind::Glued, 1);
        row("braced name", ps, u"${a {{TenantId}} }"_s, Kind::Glued, 1);
        row("no comment", ps, u"#{{TenantId}}"_s, Kind::Glued, 1);
        row("not PowerShell any more", ps, u"cmd --% a {{TenantId}}"_s, Kind::Glued, 1);
        row("word or comment", ps, u"$a#it's\n{{TenantId}}"_s, Kind::Glued, 2);
    }
    void problems()
    {
        QFETCH(const TemplateType, type);
        QFETCH(const QString, text);
        QFETCH(const Kind, kind);
        QFETCH(const int, line);
        QFETCH(const QString, name);
        const QList<TemplateProblem> found = problemsOf(type, text);
        QVERIFY(!found.isEmpty());
        QCOMPARE(found.first().kind, kind);
        QCOMPARE(found.first().line, line);
        QCOMPARE(found.first().name, name);
        QVERIFY(!describe(found.first()).isEmpty());
        const auto made = render(script(type, text), sampleValues());
        QVERIFY(!made);
        QCOMPARE(made.error().code, FailureCode::TemplateInvalid);
        QVERIFY(made.error().subject.startsWith(u"Mine:%1: "_s.arg(line)));
    }

    void builtInsAreWhole()
    {
        const QList<ScriptTemplate> all = builtInTemplates();
        QCOMPARE(all.size(), 6);
        for (const ScriptTemplate &one : all) {
            QVERIFY(one.builtIn);
            QVERIFY2(problemsOf(one.type, one.text).isEmpty(), qPrintable(one.id));
            const auto benign = render(one, sampleValues());
            QVERIFY(benign);
            QVERIFY(!benign->contains(u"{{"_s));
            for (const QString &value : hostile()) {
                ScriptValues values;
                for (const Placeholder &each : scriptPlaceholders())
                    values.insert(each.name, value);
                const auto made = render(one, values);
                QVERIFY2(made, qPrintable(made ? QString() : made.error().subject));
                QCOMPARE(shapeOf(one.type, *made), shapeOf(one.type, *benign));
            }
        }
    }

    void routingScriptsDoWhatTheyShould()
    {
        TemplateList list;
        const QString derived = list.find(BuiltIn::DerivedTrunk)->text;
        const QString own = list.find(BuiltIn::OwnGateway)->text;
        QVERIFY(!derived.contains(u"PSTNGateway -Fqdn"_s));
        QVERIFY(own.contains(u"New-CsOnlinePSTNGateway -Fqdn"_s));
        for (const QString &text : {derived, own}) {
            QVERIFY(text.contains(u"$ErrorActionPreference = 'Stop'"_s));
            QVERIFY(text.contains(u"Read-Host -AsSecureString"_s));
            QVERIFY(text.contains(u"48ac35b8-9aa8-4d74-927d-1f4a14a0b239/.default"_s));
            QVERIFY(text.contains(u"-OnlinePstnGatewayList $gateway"_s));
            QVERIFY(text.contains(u"24 hours"_s));
            QVERIFY(text.indexOf(u"Set-CsOnlinePstnUsage"_s) < text.indexOf(u"New-CsOnlineVoiceRoute "_s));
            QVERIFY(text.indexOf(u"New-CsOnlineVoiceRoute "_s) < text.indexOf(u"New-CsOnlineVoiceRoutingPolicy "_s));
        }
        const QString cleanup = list.find(BuiltIn::OwnGatewayCleanup)->text;
        qsizetype at = 0;
        for (const QString &step : {u"Remove-CsOnlineVoiceRoutingPolicy"_s, u"Remove-CsOnlineVoiceRoute "_s,
                                    u"@{ Remove = $usage }"_s, u"Remove-CsOnlinePSTNGateway"_s}) {
            QVERIFY2(cleanup.indexOf(step) > at, qPrintable(step));
            at = cleanup.indexOf(step);
        }
    }

    /// A value of the script must not end what stands in a filter: PowerShell's own quoting does not reach there.
    void filtersQuoteWhatTheyName()
    {
        int filters = 0;
        for (const ScriptTemplate &one : builtInTemplates()) {
            if (one.type != TemplateType::M365)
                continue;
            for (const QString &line : one.text.split(u'\n')) {
                static const QRegularExpression nested(u"\"[^\"]*'\\$\\(?\\w+"_s); // "... '$name ...
                QVERIFY2(!nested.match(line).hasMatch(), qPrintable(line));
                if (line.contains("$filter = "_L1)) {
                    ++filters;
                    QVERIFY2(line.contains("$policy.Replace(\"'\", \"''\")"_L1), qPrintable(line));
                }
            }
            if (one.text.contains("Get-CsOnlineUser"_L1)) {
                QVERIFY(one.text.contains("Get-CsOnlineUser -Filter $filter | Where-Object {"_L1));
                QVERIFY(one.text.contains("-eq $policy\n"_L1)); // not only the service's word for it
            }
        }
        QCOMPARE(filters, 2);
    }

    void thePasswordIsTypedBetweenTheParts()
    {
        const QString text = TemplateList().find(BuiltIn::SbcOnboarding)->text;
        QString after; // the command behind the prompt's line
        bool prompted = false;
        for (const QString &line : text.split(u'\n')) {
            if (line.contains("password <"_L1))
                prompted = true;
            if (line.trimmed().isEmpty() || line.startsWith(u'#'))
                continue;
            if (prompted && after.isEmpty())
                after = line.trimmed();
        }
        QCOMPARE(after, u"activate"_s); // the account's: nothing activates it before
        const qsizetype account = text.indexOf("sip-definition account new"_L1);
        const qsizetype prompt = text.indexOf("password <"_L1);
        QVERIFY(account > 0 && account < prompt);
        QVERIFY(!text.mid(account, prompt - account).contains("\n activate"_L1));
        QVERIFY(text.indexOf("# PART 1 OF 2"_L1) < account && text.indexOf("# PART 2 OF 2"_L1) > prompt);
        QVERIFY(!text.contains("pstnhub"_L1)); // by the cloud
    }

    void listIsKept()
    {
        TemplateList list;
        list.own += script(TemplateType::Sbc, u"name {{SbcName}}\n"_s);
        list.own += {u"2"_s, u"\u00c4nderung"_s, TemplateType::M365, u"x"_s, false};
        const auto read = templatesFromStoredForm(storedForm(list));
        QVERIFY(read);
        QCOMPARE(read->own.size(), 2);
        QCOMPARE(read->own.at(0).text, list.own.at(0).text);
        QCOMPARE(read->own.at(1).type, TemplateType::M365);
        QCOMPARE(read->find(u"2"_s)->name, u"\u00c4nderung"_s);
        QVERIFY(!read->find(u"3"_s));
        QCOMPARE(read->all().size(), 8);
        QVERIFY(!templatesFromStoredForm("{}"));
        QVERIFY(!templatesFromStoredForm("[]"));
        QVERIFY(!templatesFromStoredForm(R"({"form":1,"templates":[{"id":"builtin.sbc-cleanup","name":"x"}]})"));
    }

    void namesOfTemplates()
    {
        TemplateList list;
        list.own += {u"2"_s, u"\u00c4nderung"_s, TemplateType::M365, u"x"_s, false};
        QVERIFY(templateNameProblem(u"New"_s, list, {}).isEmpty());
        QVERIFY(templateNameProblem(u"\u00e4nderung"_s, list, u"2"_s).isEmpty());
        for (const QString &name : {u""_s, u"  "_s, u"\u00e4NDERUNG "_s, list.all().first().name, u"a\nb"_s,
                                    QString(ScriptTemplate::MaxName + 1, u'x')})
            QVERIFY2(!templateNameProblem(name, list, {}).isEmpty(), qPrintable(name));
    }

    void everyPlaceholderIsExplained()
    {
        QSet<QString> names;
        for (const Placeholder &one : scriptPlaceholders()) {
            QVERIFY(!one.description.isEmpty());
            QVERIFY(!one.sample.isEmpty());
            QVERIFY(problemsOf(TemplateType::Any, u"{{%1}}"_s.arg(one.name)).isEmpty());
            names += one.name;
        }
        QCOMPARE(names.size(), scriptPlaceholders().size());
        QCOMPARE(names.size(), sampleValues().size());
    }

    void powerShellReadsThem()
    {
        const QString shell = QStandardPaths::findExecutable(u"pwsh"_s);
        if (shell.isEmpty())
            QSKIP("PowerShell (pwsh) is not installed here; the reader above stands in for it");
        QTemporaryDir folder;
        for (const ScriptTemplate &one : builtInTemplates()) {
            if (one.type != TemplateType::M365)
                continue;
            ScriptValues values;
            for (const Placeholder &each : scriptPlaceholders())
                values.insert(each.name, u"it's \u2019 \"$(x)\" ` #>"_s);
            QFile file(folder.filePath(u"script.ps1"_s));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write("\xEF\xBB\xBF" + render(one, values)->toUtf8());
            file.close();
            QProcess process;
            process.start(shell, {u"-NoProfile"_s, u"-Command"_s,
                                  u"$e = $null; [void][Management.Automation.Language.Parser]::ParseFile('%1', "
                                  u"[ref]$null, [ref]$e); exit $e.Count"_s.arg(file.fileName())});
            QVERIFY(process.waitForFinished(60'000));
            QCOMPARE(process.exitCode(), 0);
        }
    }
};

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    TestScriptTemplates test;
    const int failed = QTest::qExec(&test, argc, argv);
    return failed + runPackageTest(argc, argv);
}

#include "tst_scripttemplates.moc"
