// SPDX-License-Identifier: Apache-2.0
#include "filter.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sandbox
{

bool Filter::refuse(const QString &code, const QString &why)
{
    m_errorCode = code;
    m_error = why;
    return true;
}

bool Filter::unknown(const QString &property, const QString &type)
{
    return refuse(u"Request_UnsupportedQuery"_s,
                  u"Unsupported or invalid query filter clause specified for property '%1' of resource '%2'."_s.arg(
                      property, type));
}

bool Filter::takeFunction(QString &rest, const QString &type, const Properties &properties)
{
    static const QRegularExpression part(
        u"^\\s*(startswith|endswith)\\(\\s*(\\w+)\\s*,\\s*'((?:[^']|'')*)'\\s*\\)\\s*"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression licence(
        u"^\\s*(\\w+)/any\\((\\w+):\\s*\\2/skuId\\s+eq\\s+([0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12})\\s*\\)\\s*"_s);
    static const QRegularExpression count(u"^\\s*(\\w+)/\\$count\\s+(eq|ne)\\s+0\\s*"_s);
    static const QRegularExpression truth(u"^\\s*(\\w+)\\s+eq\\s+(true|false)\\b\\s*"_s);
    if (const auto match = part.match(rest); match.hasMatch()) {
        const bool ends = match.captured(1).startsWith(u'e', Qt::CaseInsensitive);
        const QString property = match.captured(2);
        rest = rest.mid(match.capturedEnd());
        if (!(ends ? properties.ends : properties.starts).contains(property))
            return unknown(property, type);
        m_clauses.append({property, match.captured(3).replace("''"_L1, "'"_L1), ends ? Kind::Ends : Kind::Starts});
        return true;
    }
    const auto sku = licence.match(rest);
    const auto counted = count.match(rest);
    if (sku.hasMatch() || counted.hasMatch()) {
        const auto &match = sku.hasMatch() ? sku : counted;
        const QString property = match.captured(1);
        rest = rest.mid(match.capturedEnd());
        if (!properties.licences.contains(property))
            return unknown(property, type);
        m_clauses.append({property, sku.hasMatch() ? match.captured(3) : QString(),
                          sku.hasMatch()                 ? Kind::Licence
                          : match.captured(2) == "ne"_L1 ? Kind::Count
                                                         : Kind::NoCount});
        return true;
    }
    if (const auto match = truth.match(rest); match.hasMatch()) {
        rest = rest.mid(match.capturedEnd());
        if (!properties.switches.contains(match.captured(1)))
            return unknown(match.captured(1), type);
        m_clauses.append({match.captured(1), match.captured(2)});
        return true;
    }
    return false;
}

bool Filter::takeComparison(QString &rest, const QString &text, const QString &type, const Properties &properties)
{
    static const QRegularExpression clause(
        u"^\\s*(\\w+)\\s+eq\\s+(?:'((?:[^']|'')*)'|([0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}))\\s*"_s);
    static const QRegularExpression member(u"^\\s*(\\w+)/any\\((\\w+):\\s*\\2\\s+eq\\s+'((?:[^']|'')*)'\\s*\\)\\s*"_s);
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
    if (!known.contains(property))
        return unknown(property, type);
    if (!any && quoted != properties.texts.contains(property)) {
        const QString left = quoted ? u"Edm.Guid"_s : u"Edm.String"_s;
        const QString right = quoted ? u"Edm.String"_s : u"Edm.Guid"_s;
        return refuse(u"BadRequest"_s,
                      u"Invalid filter clause: A binary operator with incompatible types was detected. Found operand "
                      "types '%1' and '%2' for operator kind 'Equal'."_s.arg(left, right));
    }
    QString value = quoted && !any ? match.captured(2) : match.captured(3);
    m_clauses.append({property, value.replace("''"_L1, "'"_L1)});
    rest = rest.mid(match.capturedEnd());
    return true;
}

Filter Filter::parse(const QString &text, const QString &type, const Properties &properties)
{
    static const QRegularExpression conjunction(u"^and\\s+"_s);
    Filter filter;
    QString rest = text;
    while (true) {
        if (!filter.takeFunction(rest, type, properties))
            filter.takeComparison(rest, text, type, properties);
        if (!filter.m_error.isEmpty() || rest.isEmpty())
            return filter;
        const auto next = conjunction.match(rest);
        if (!next.hasMatch()) {
            filter.refuse(u"Request_UnsupportedQuery"_s, u"Unsupported query."_s);
            return filter;
        }
        rest = rest.mid(next.capturedEnd());
    }
}

bool Filter::isAdvanced() const
{
    return std::any_of(m_clauses.begin(), m_clauses.end(), [](const Clause &clause) {
        return clause.kind == Kind::Ends || clause.kind == Kind::Count || clause.kind == Kind::NoCount;
    });
}

bool Filter::meets(const Clause &clause, const QJsonValue &held)
{
    const QJsonArray list = held.toArray();
    switch (clause.kind) {
    case Kind::Starts:
        return held.toString().startsWith(clause.value, Qt::CaseInsensitive);
    case Kind::Ends:
        return held.toString().endsWith(clause.value, Qt::CaseInsensitive);
    case Kind::Count:
        return !list.isEmpty();
    case Kind::NoCount:
        return list.isEmpty();
    case Kind::Licence:
        return std::any_of(list.begin(), list.end(), [&clause](const auto &licence) {
            return licence["skuId"_L1].toString().compare(clause.value, Qt::CaseInsensitive) == 0;
        });
    case Kind::Equals:
        break;
    }
    if (held.isBool())
        return held.toBool() == (clause.value == "true"_L1);
    return held.isArray() ? list.contains(QJsonValue(clause.value))
                          : held.toString().compare(clause.value, Qt::CaseInsensitive) == 0;
}

bool Filter::accepts(const QJsonObject &entity) const
{
    return std::all_of(m_clauses.begin(), m_clauses.end(),
                       [&entity](const Clause &clause) { return meets(clause, entity[clause.property]); });
}

} // namespace sandbox
