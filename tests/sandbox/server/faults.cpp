// SPDX-License-Identifier: Apache-2.0
#include "faults.h"

#include <QHash>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace sandbox
{

static const QHash<QString, FaultKind> &kinds()
{
    static const QHash<QString, FaultKind> table{
        {u"latency"_s, FaultKind::Latency},
        {u"429"_s, FaultKind::TooManyRequests},
        {u"503"_s, FaultKind::Unavailable},
        {u"504"_s, FaultKind::GatewayTimeout},
        {u"404"_s, FaultKind::NotFound},
        {u"drop"_s, FaultKind::Drop},
        {u"cut"_s, FaultKind::Cut},
        {u"truncate"_s, FaultKind::Truncate},
        {u"html200"_s, FaultKind::Html},
        {u"wrong-shape"_s, FaultKind::WrongShape},
        {u"empty"_s, FaultKind::Empty},
        {u"huge"_s, FaultKind::Huge},
        {u"endless"_s, FaultKind::Endless},
        {u"foreign-nextlink"_s, FaultKind::ForeignNextLink},
        {u"redirect"_s, FaultKind::Redirect},
        {u"entra"_s, FaultKind::Entra},
        {u"graph"_s, FaultKind::GraphError},
        {u"done-then-503"_s, FaultKind::DoneThenBusy},
        {u"done-twice"_s, FaultKind::DoneTwice},
        {u"done-then-504"_s, FaultKind::DoneThenTimeout},
        {u"done-then-drop"_s, FaultKind::DoneThenDrop},
    };
    return table;
}

bool Fault::insideBatch() const
{
    switch (kind) {
    case FaultKind::TooManyRequests:
    case FaultKind::Unavailable:
    case FaultKind::GatewayTimeout:
    case FaultKind::NotFound:
    case FaultKind::WrongShape:
    case FaultKind::ForeignNextLink:
    case FaultKind::DoneThenTimeout:
    case FaultKind::DoneThenDrop:
    case FaultKind::DoneThenBusy:
    case FaultKind::DoneTwice:
    case FaultKind::GraphError:
        return true;
    default:
        return false;
    }
}

void Fault::addRetryAfter(Headers &headers) const
{
    if (retryAfter.isEmpty())
        return;
    if (!retryAfter.startsWith("date")) {
        headers.append({"Retry-After", retryAfter});
        return;
    }
    const qint64 seconds = retryAfter.startsWith("date+") ? retryAfter.mid(5).toLongLong() : 2;
    headers.append({"Retry-After", httpDate(seconds)});
}

std::optional<QString> FaultList::add(const QJsonObject &description)
{
    Fault fault;
    fault.name = description["fault"_L1].toString();
    if (!kinds().contains(fault.name))
        return u"unknown fault; one of: "_s + QStringList(kinds().keys()).join(u", "_s);
    fault.kind = kinds().value(fault.name);
    fault.match.setPattern(description["match"_L1].toString(u".*"_s));
    if (!fault.match.isValid())
        return u"match is no regular expression: "_s + fault.match.errorString();
    fault.method = description["method"_L1].toString().toUpper().toLatin1();
    fault.remaining = description["count"_L1].toInt(-1);
    fault.skip = description["skip"_L1].toInt(0);
    const QJsonValue retryAfter = description["retryAfter"_L1];
    fault.retryAfter =
        retryAfter.isDouble() ? QByteArray::number(retryAfter.toDouble()) : retryAfter.toString().toUtf8();
    if (fault.retryAfter == "http-date")
        fault.retryAfter = "date";
    fault.ms = description["ms"_L1].toInt(0);
    fault.code = description["code"_L1].toInt(90033);
    fault.status = description["status"_L1].toInt(400);
    fault.error = description["error"_L1].toString(u"invalid_grant"_s);
    fault.location = description["location"_L1].toString(u"https://elsewhere.example/"_s);
    fault.singleLine = description["singleLine"_L1].toBool(false);
    m_faults.append(fault);
    return std::nullopt;
}

std::optional<Fault> FaultList::take(const QByteArray &method, const QString &target, bool insideBatch)
{
    for (qsizetype i = 0; i < m_faults.size(); ++i) {
        Fault &fault = m_faults[i];
        if ((insideBatch && !fault.insideBatch()) || !fault.match.match(target).hasMatch() ||
            (!fault.method.isEmpty() && fault.method != method))
            continue;
        if (fault.skip > 0) {
            --fault.skip;
            continue;
        }
        const Fault struck = fault;
        if (fault.remaining > 0 && --fault.remaining == 0)
            m_faults.removeAt(i);
        return struck;
    }
    return std::nullopt;
}

QJsonObject FaultList::toJson() const
{
    QJsonArray rows;
    for (const Fault &fault : m_faults) {
        rows.append(QJsonObject{{u"match"_s, fault.match.pattern()},
                                {u"fault"_s, fault.name},
                                {u"count"_s, fault.remaining},
                                {u"skip"_s, fault.skip}});
    }
    return {{u"faults"_s, rows}};
}

} // namespace sandbox
