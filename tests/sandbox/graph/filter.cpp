// SPDX-License-Identifier: Apache-2.0
#include "filter.h"

#include <QJsonArray>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace sandbox
{

Filter Filter::parse(const QString &text, const QString &type, const Properties &properties)
{
    static const QRegularExpression clause(
        u"^\\s*(\\w+)\\s+eq\\s+(?:'((?:[^']|'')*)'|([0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}))\\s*"_s);
    static const QRegularExpression member(u"^\\s*(\\w+)/any\\((\\w+):\\s*\\2\\s+eq\\s+'((?:[^']|'')*)'\\s*\\)\\s*"_s);
    static const QRegularExpression conjunction(u"^and\\s+"_s);
    Filter filter;
    const auto refuse = [&filter](const QString &code, const QString &why) {
        filter.m_errorCode = code;
        filter.m_error = why;
        return filter;
    };
    QString rest = text;
    while (true) {
        const auto inSet = member.match(rest);
        const auto match = inSet.hasMatch() ? inSet : clause.match(rest);
        if (!match.hasMatch())
            return refuse(
                u"BadRequest"_s,
                u"Invalid filter clause: There is an unterminated or unsupported expression in '%1'."_s.arg(text));
        const QString property = match.captured(1);
        const bool any = inSet.hasMatch();
        const bool quoted = any || match.capturedStart(2) >= 0;
        const QStringList &known = any ? properties.sets : properties.texts + properties.guids;
        if (!known.contains(property)) {
            return refuse(
                u"Request_UnsupportedQuery"_s,
                u"Unsupported or invalid query filter clause specified for property '%1' of resource '%2'."_s.arg(
                    property, type));
        }
        if (!any && quoted != properties.texts.contains(property)) {
            const QString left = quoted ? u"Edm.Guid"_s : u"Edm.String"_s;
            const QString right = quoted ? u"Edm.String"_s : u"Edm.Guid"_s;
            return refuse(
                u"BadRequest"_s,
                u"Invalid filter clause: A binary operator with incompatible types was detected. Found operand "
                "types '%1' and '%2' for operator kind 'Equal'."_s.arg(left, right));
        }
        QString value = quoted && !any ? match.captured(2) : match.captured(3);
        filter.m_clauses.append({property, value.replace("''"_L1, "'"_L1)});
        rest = rest.mid(match.capturedEnd());
        if (rest.isEmpty())
            return filter;
        const auto next = conjunction.match(rest);
        if (!next.hasMatch())
            return refuse(u"Request_UnsupportedQuery"_s, u"Unsupported query."_s);
        rest = rest.mid(next.capturedEnd());
    }
}

bool Filter::accepts(const QJsonObject &entity) const
{
    for (const Clause &clause : m_clauses) {
        const QJsonValue held = entity[clause.property];
        const bool equal = held.isArray() ? held.toArray().contains(QJsonValue(clause.value))
                                          : held.toString().compare(clause.value, Qt::CaseInsensitive) == 0;
        if (!equal)
            return false;
    }
    return true;
}

} // namespace sandbox
