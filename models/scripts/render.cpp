// Finds placeholders, says what is wrong with them, and puts values in.
#include "models/domain/text.h"
#include "models/scripts/scan.h"

#include <QCoreApplication>

#include <algorithm>

namespace TenantLink
{

using namespace Qt::StringLiterals;

namespace
{

QString say(const char *text) { return QCoreApplication::translate("ScriptTemplate", text); }

bool isKnown(const QString &name)
{
    static const QSet<QString> known = [] {
        QSet<QString> names;
        for (const Placeholder &one : scriptPlaceholders())
            names += one.name;
        return names;
    }();
    return known.contains(name);
}

bool namesSecret(const QString &name)
{
    static constexpr std::array words{"secret"_L1, "password"_L1, "passphrase"_L1, "token"_L1, "credential"_L1};
    return std::any_of(words.begin(), words.end(),
                       [&name](QLatin1StringView word) { return name.contains(word, Qt::CaseInsensitive); });
}

Spots placed(TemplateType type, const QString &text)
{
    Spots found = spotsOf(text);
    if (type == TemplateType::M365)
        placeInPowerShell(text, found.spots);
    else if (type == TemplateType::Sbc)
        placeInCommandLine(text, found.spots);
    return found;
}

QList<TemplateProblem> problemsOf(const Spots &found)
{
    using Kind = TemplateProblem::Kind;
    QList<TemplateProblem> problems = found.unclosed;
    for (const Spot &spot : found.spots) {
        if (!isKnown(spot.name))
            problems += {namesSecret(spot.name) ? Kind::Secret : Kind::Unknown, spot.line, spot.name};
        else if (spot.place == Place::HereString)
            problems += {Kind::HereString, spot.line, spot.name};
        else if (spot.place == Place::Unsafe)
            problems += {Kind::Glued, spot.line, spot.name};
    }
    std::stable_sort(problems.begin(), problems.end(),
                     [](const TemplateProblem &a, const TemplateProblem &b) { return a.line < b.line; });
    return problems;
}

tl::unexpected<Failure> invalid(const ScriptTemplate &script, const TemplateProblem &problem)
{
    return fail(FailureCode::TemplateInvalid, QString(cleaned(script.name, ScriptTemplate::MaxName) + u':' +
                                                      QString::number(problem.line) + u": "_s + describe(problem)));
}

} // namespace

Spots spotsOf(const QString &text)
{
    Spots found;
    int line = 1;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (text.at(at) == u'\n')
            ++line;
        if (text.at(at) != u'{' || at + 1 >= text.size() || text.at(at + 1) != u'{')
            continue;
        const qsizetype lineEnd = text.indexOf(u'\n', at);
        const qsizetype close = text.indexOf("}}"_L1, at + 2);
        if (close < 0 || (lineEnd >= 0 && close > lineEnd)) {
            const qsizetype end = lineEnd < 0 ? text.size() : lineEnd;
            found.unclosed += {TemplateProblem::Kind::Unclosed, line, cleaned(text.mid(at + 2, end - at - 2), 40)};
            at = end - 1;
            continue;
        }
        found.spots += {at, close + 2 - at, text.mid(at + 2, close - at - 2), line, Place::Bare};
        at = close + 1;
    }
    return found;
}

QString oneLine(const QString &value)
{
    QString out;
    out.reserve(value.size());
    for (qsizetype i = 0; i < value.size(); ++i) {
        const QChar c = value.at(i);
        if (c.isHighSurrogate() && i + 1 < value.size() && value.at(i + 1).isLowSurrogate()) {
            if (QChar::category(QChar::surrogateToUcs4(c, value.at(i + 1))) != QChar::Other_Format)
                out += QString(c) + value.at(i + 1);
            ++i;
            continue;
        }
        switch (c.category()) {
        case QChar::Other_Control:
        case QChar::Separator_Line:
        case QChar::Separator_Paragraph:
            out += u' ';
            break;
        case QChar::Other_Format: // bidirectional controls, joiners, marks of byte order
        case QChar::Other_Surrogate:
            break;
        default:
            out += c;
        }
    }
    return out;
}

std::optional<QString> plainValue(const QString &value)
{
    const bool plain = std::all_of(value.begin(), value.end(), [](QChar c) {
        return c.isLetter() || c.isDigit() || QStringView(u" ._-@+:/,").contains(c);
    });
    return plain ? std::optional(value) : std::nullopt;
}

QString describe(const TemplateProblem &problem)
{
    const QString name = cleaned(problem.name, 60);
    switch (problem.kind) {
    case TemplateProblem::Kind::Unknown:
        return say(QT_TRANSLATE_NOOP("ScriptTemplate", "There is no placeholder %1.")).arg(name);
    case TemplateProblem::Kind::Secret:
        return say(QT_TRANSLATE_NOOP("ScriptTemplate",
                                     "%1 would be a secret. Secrets are never written into scripts: let the script ask "
                                     "for it."))
            .arg(name);
    case TemplateProblem::Kind::Unclosed:
        return say(QT_TRANSLATE_NOOP("ScriptTemplate", "Two braces {{ are opened here and not closed with }} on the "
                                                       "same line."));
    case TemplateProblem::Kind::HereString:
        return say(QT_TRANSLATE_NOOP("ScriptTemplate",
                                     "%1 stands inside a here-string (@' or @\"), where no value is safe. Put it into "
                                     "a variable before."))
            .arg(name);
    case TemplateProblem::Kind::UnsafeValue:
        return say(QT_TRANSLATE_NOOP("ScriptTemplate",
                                     "The value of %1 has a character that is not safe at this place. Put the "
                                     "placeholder into quotes, or change the value."))
            .arg(name);
    case TemplateProblem::Kind::Glued:
        return say(QT_TRANSLATE_NOOP("ScriptTemplate",
                                     "%1 is glued to other text, where no value is certain to be safe. Put blanks "
                                     "around it, or put both into quotes."))
            .arg(name);
    }
    Q_UNREACHABLE();
}

QList<TemplateProblem> problemsOf(TemplateType type, const QString &text) { return problemsOf(placed(type, text)); }

Result<QString> render(const ScriptTemplate &script, const ScriptValues &values)
{
    const Spots found = placed(script.type, script.text);
    const QList<TemplateProblem> problems = problemsOf(found);
    if (!problems.isEmpty())
        return invalid(script, problems.first());
    QString out;
    out.reserve(script.text.size() + 1000);
    qsizetype at = 0;
    for (const Spot &spot : found.spots) {
        out += QStringView(script.text).mid(at, spot.at - at);
        at = spot.at + spot.length;
        const QString value = oneLine(values.value(spot.name));
        const std::optional<QString> written = script.type == TemplateType::M365  ? powerShellValue(value, spot.place)
                                               : script.type == TemplateType::Sbc ? commandLineValue(value, spot.place)
                                                                                  : plainValue(value);
        if (!written)
            return invalid(script, {TemplateProblem::Kind::UnsafeValue, spot.line, spot.name});
        out += *written;
    }
    out += QStringView(script.text).mid(at);
    return out;
}

} // namespace TenantLink
