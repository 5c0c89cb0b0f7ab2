#include "readers.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace
{

// Written from about_Quoting_Rules and about_Comments, as one expression; the program reads letter by letter.
const QRegularExpression &powerShell()
{
    static const QRegularExpression tokens(
        u"(?<here>@['\u2018-\u201b][ \\t]*\\r?\\n.*?\\n['\u2018-\u201b]@|\\$\\{[^}]*\\})"
        u"|(?<block><#.*?(?:#>|\\z))"
        u"|(?<line>(?<![^\\s(){},;|])#[^\\r\\n]*)"
        u"|(?<single>['\u2018-\u201b](?:[^'\u2018-\u201b]|['\u2018-\u201b]{2})*+['\u2018-\u201b])"
        u"|(?<double>[\"\u201c-\u201e](?:`.|[^`\"\u201c-\u201e]|[\"\u201c-\u201e]{2})*+[\"\u201c-\u201e])"
        u"|(?<open>['\"\u2018-\u201e].*)" // never closed: PowerShell reports an error
        u"|(?<code>`.|[^'\"\u2018-\u201e#<`@$]+|.)"_s,
        QRegularExpression::DotMatchesEverythingOption);
    return tokens;
}

int expansions(const QString &text)
{
    static const QRegularExpression parts(u"`.|\\$"_s, QRegularExpression::DotMatchesEverythingOption);
    int count = 0;
    auto found = parts.globalMatch(text);
    while (found.hasNext())
        count += found.next().captured() == "$"_L1 ? 1 : 0;
    return count;
}

} // namespace

QStringList powerShellShape(const QString &script)
{
    QStringList shape;
    auto found = powerShell().globalMatch(script);
    while (found.hasNext()) {
        const QRegularExpressionMatch match = found.next();
        if (match.hasCaptured(u"block"))
            shape += u"B"_s;
        else if (match.hasCaptured(u"line"))
            shape += u"C"_s;
        else if (match.hasCaptured(u"single"))
            shape += u"S"_s;
        else if (match.hasCaptured(u"double"))
            shape += QString(u'D' + QString::number(expansions(match.captured())));
        else if (match.hasCaptured(u"open"))
            shape += u"open"_s;
        else
            shape += match.captured();
    }
    return shape;
}

QStringList powerShellTexts(const QString &script)
{
    static const QRegularExpression twice(u"(['\u2018-\u201b])['\u2018-\u201b]"_s);
    QStringList texts;
    auto found = powerShell().globalMatch(script);
    while (found.hasNext()) {
        const QString text = found.next().captured(u"single"_s);
        if (!text.isEmpty())
            texts += text.mid(1, text.size() - 2).replace(twice, u"\\1"_s);
    }
    return texts;
}

QStringList commandLineShape(const QString &script)
{
    QStringList shape;
    static const QRegularExpression breaks(u"\\r\\n|[\\n\\r\\x{85}\\x{2028}\\x{2029}\\f\\v]"_s);
    for (const QString &line : script.split(breaks)) {
        if (line.trimmed().startsWith(u'#') || line.trimmed().startsWith(u'!')) {
            shape += u"#"_s;
            continue;
        }
        int words = 0;
        bool inside = false;
        bool inWord = false;
        bool bad = false;
        for (const QChar c : line) {
            bad = bad || c == u'?' || c == u'\\' || c.unicode() < 0x20 || c.unicode() == 0x7F;
            if (c == u'"')
                inside = !inside;
            if (!inWord && (inside || !c.isSpace()))
                ++words;
            inWord = inside || !c.isSpace();
        }
        shape += bad || inside ? u"!"_s : QString::number(words);
    }
    return shape;
}

QStringList schemaProblems(const QJsonValue &value, const QJsonObject &schema, const QJsonObject &whole,
                           const QString &path)
{
    if (schema.contains(u"$ref"_s))
        return schemaProblems(value,
                              whole[u"$defs"][schema[u"$ref"].toString().mid(8)].toObject(), // "#/$defs/"
                              whole, path);
    const auto typeOf = [](const QJsonValue &v) {
        switch (v.type()) {
        case QJsonValue::Null:
            return u"null"_s;
        case QJsonValue::Bool:
            return u"boolean"_s;
        case QJsonValue::Double:
            return v.toDouble() == double(v.toInteger()) ? u"integer"_s : u"number"_s;
        case QJsonValue::String:
            return u"string"_s;
        case QJsonValue::Array:
            return u"array"_s;
        default:
            return u"object"_s;
        }
    };
    QStringList problems;
    const QJsonArray types = schema[u"type"].isArray() ? schema[u"type"].toArray() : QJsonArray{schema[u"type"]};
    if (schema.contains(u"type"_s) && !types.contains(typeOf(value)))
        problems += QString(path + u": is "_s + typeOf(value));
    if (schema.contains(u"const"_s) && schema[u"const"] != value)
        problems += QString(path + u": is another value"_s);
    if (schema.contains(u"enum"_s) && !schema[u"enum"].toArray().contains(value))
        problems += QString(path + u": is none of the values"_s);
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        const QJsonObject known = schema[u"properties"].toObject();
        const QJsonArray required = schema[u"required"].toArray();
        for (const QJsonValue &name : required) {
            if (!object.contains(name.toString()))
                problems += QString(path + u'/' + name.toString() + u": is missing"_s);
        }
        for (auto it = object.begin(); it != object.end(); ++it) {
            const QString below = path + u'/' + it.key();
            if (known.contains(it.key()))
                problems += schemaProblems(it.value(), known[it.key()].toObject(), whole, below);
            else if (schema[u"additionalProperties"] == QJsonValue(false))
                problems += QString(below + u": is not described"_s);
        }
    }
    if (value.isArray() && schema.contains(u"items"_s)) {
        const QJsonArray items = value.toArray();
        for (qsizetype i = 0; i < items.size(); ++i)
            problems += schemaProblems(items.at(i), schema[u"items"].toObject(), whole,
                                       QString(path + u'/' + QString::number(i)));
    }
    return problems;
}
