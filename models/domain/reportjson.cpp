#include "models/domain/reportjson.h"

#include "models/domain/reporttext.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace TenantLink
{

using namespace Qt::StringLiterals;

namespace
{

// Bumped when an enumeration changes its order: an older stored report is then not shown instead of shown wrongly.
constexpr int storedFormVersion = 1;

QJsonArray toJson(const Technical &technical)
{
    QJsonArray pairs;
    for (const auto &[name, value] : technical)
        pairs += QJsonArray{name, value};
    return pairs;
}

Technical technicalFrom(const QJsonArray &pairs)
{
    Technical technical;
    for (const QJsonValue &pair : pairs)
        technical += {pair.toArray().at(0).toString(), pair.toArray().at(1).toString()};
    return technical;
}

QJsonObject toJson(const CheckItem &item)
{
    QJsonObject json{
        {u"id"_s, int(item.id)},
        {u"state"_s, int(item.state)},
        {u"finding"_s, int(item.finding)},
        {u"args"_s, QJsonArray::fromStringList(item.args)},
        {u"part"_s, item.part},
        {u"required"_s, item.required},
        {u"aadsts"_s, item.aadsts},
        {u"subject"_s, item.failureSubject},
        {u"technical"_s, toJson(item.technical)},
    };
    if (item.failure)
        json.insert(u"failure"_s, int(*item.failure));
    return json;
}

QStringList stringsFrom(const QJsonValue &value)
{
    QStringList strings;
    for (const QJsonValue &entry : value.toArray())
        strings += entry.toString();
    return strings;
}

template <class Enum>
std::optional<Enum> enumFrom(const QJsonValue &value, Enum last)
{
    const int number = value.toInt(-1);
    if (number < 0 || number > int(last))
        return std::nullopt;
    return Enum(number);
}

std::optional<CheckItem> itemFrom(const QJsonObject &json)
{
    const auto id = enumFrom(json[u"id"], CheckId::Licences);
    const auto state = enumFrom(json[u"state"], CheckState::CouldNotCheck);
    const auto finding = enumFrom(json[u"finding"], Finding::Unavailable);
    if (!id || !state || !finding)
        return std::nullopt;
    CheckItem item{*id, *state, *finding};
    item.args = stringsFrom(json[u"args"]);
    item.part = json[u"part"].toString();
    item.required = json[u"required"].toBool();
    item.aadsts = json[u"aadsts"].toInt();
    item.failure = enumFrom(json[u"failure"], LastFailureCode);
    item.failureSubject = json[u"subject"].toString();
    item.technical = technicalFrom(json[u"technical"].toArray());
    return item;
}

QJsonObject toJson(const GrantRow &row)
{
    return {{u"name"_s, row.name},           {u"kind"_s, row.kind},        {u"need"_s, row.need},
            {u"requested"_s, row.requested}, {u"state"_s, int(row.state)}, {u"by"_s, row.by},
            {u"feature"_s, row.feature},     {u"reason"_s, row.reason}};
}

GrantRow grantFrom(const QJsonObject &json)
{
    GrantRow row;
    row.name = json[u"name"].toString();
    row.kind = json[u"kind"].toString();
    row.need = json[u"need"].toString();
    row.requested = json[u"requested"].toBool();
    row.state = enumFrom(json[u"state"], GrantRow::State::Unknown).value_or(GrantRow::State::Unknown);
    row.by = json[u"by"].toString();
    row.feature = json[u"feature"].toString();
    row.reason = json[u"reason"].toString();
    return row;
}

QString isoOrEmpty(const QDateTime &time) { return time.isValid() ? time.toUTC().toString(Qt::ISODate) : QString(); }

QJsonValue orNull(const QString &text) { return text.isEmpty() ? QJsonValue() : QJsonValue(text); }

} // namespace

QByteArray storedForm(const Report &report)
{
    QJsonArray items;
    for (const CheckItem &item : report.items)
        items += toJson(item);
    QJsonArray grants;
    for (const GrantRow &row : report.grants)
        grants += toJson(row);
    QJsonObject json{
        {u"form"_s, storedFormVersion},
        {u"items"_s, items},
        {u"tenantId"_s, report.tenantId},
        {u"tenantName"_s, report.tenantName},
        {u"initialDomain"_s, report.initialDomain},
        {u"clientId"_s, report.clientId},
        {u"clientName"_s, report.clientName},
        {u"secretHint"_s, report.secretHint},
        {u"secretEnds"_s, isoOrEmpty(report.secretEnds)},
        {u"roles"_s, QJsonArray::fromStringList(report.roles)},
        {u"grants"_s, grants},
        {u"checkedAt"_s, isoOrEmpty(report.checkedAt)},
    };
    if (report.daysLeft)
        json.insert(u"daysLeft"_s, *report.daysLeft);
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

std::optional<Report> fromStoredForm(const QByteArray &stored)
{
    const QJsonObject json = QJsonDocument::fromJson(stored).object();
    if (json[u"form"].toInt() != storedFormVersion)
        return std::nullopt;
    Report report;
    for (const QJsonValue &value : json[u"items"].toArray()) {
        const auto item = itemFrom(value.toObject());
        if (!item)
            return std::nullopt;
        report.items += *item;
    }
    for (const QJsonValue &value : json[u"grants"].toArray())
        report.grants += grantFrom(value.toObject());
    report.tenantId = json[u"tenantId"].toString();
    report.tenantName = json[u"tenantName"].toString();
    report.initialDomain = json[u"initialDomain"].toString();
    report.clientId = json[u"clientId"].toString();
    report.clientName = json[u"clientName"].toString();
    report.secretHint = json[u"secretHint"].toString();
    report.secretEnds = QDateTime::fromString(json[u"secretEnds"].toString(), Qt::ISODate);
    report.roles = stringsFrom(json[u"roles"]);
    report.checkedAt = QDateTime::fromString(json[u"checkedAt"].toString(), Qt::ISODate);
    if (json[u"daysLeft"].isDouble())
        report.daysLeft = json[u"daysLeft"].toInt();
    return report;
}

QJsonObject machineForm(const Report &report)
{
    QJsonArray items;
    for (const CheckItem &item : report.items) {
        const CheckText text = describe(item);
        QJsonObject technical;
        for (const auto &[name, value] : item.technical)
            technical.insert(name, value);
        items += QJsonObject{{u"id"_s, item.key()},      {u"state"_s, keyOf(item.state)}, {u"title"_s, text.title},
                             {u"detail"_s, text.detail}, {u"remedy"_s, text.remedy},      {u"technical"_s, technical}};
    }
    return {
        {u"verdict"_s, keyOf(report.verdict())},
        {u"tenant"_s, QJsonObject{{u"id"_s, orNull(report.tenantId)}, {u"name"_s, orNull(report.tenantName)}}},
        {u"client"_s, QJsonObject{{u"id"_s, orNull(report.clientId)}, {u"name"_s, orNull(report.clientName)}}},
        {u"secret"_s, QJsonObject{{u"hint"_s, orNull(report.secretHint)},
                                  {u"expires"_s, orNull(isoOrEmpty(report.secretEnds))},
                                  {u"daysLeft"_s, report.daysLeft ? QJsonValue(*report.daysLeft) : QJsonValue()}}},
        {u"items"_s, items},
    };
}

QString keyOf(CheckState state)
{
    switch (state) {
    case CheckState::Ok:
        return u"ok"_s;
    case CheckState::Problem:
        return u"problem"_s;
    case CheckState::Warning:
        return u"warning"_s;
    case CheckState::CouldNotCheck:
        return u"could-not-check"_s;
    }
    Q_UNREACHABLE();
}

QString keyOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Valid:
        return u"valid"_s;
    case Verdict::Problems:
        return u"problems"_s;
    case Verdict::CouldNotCheck:
        return u"could-not-check"_s;
    }
    Q_UNREACHABLE();
}

} // namespace TenantLink
