#include "models/domain/sbc.h"

#include "models/domain/domainname.h"
#include "models/domain/text.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace TenantLink
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int form = 1;
constexpr int maxName = 60;
constexpr int maxDescription = 500;
constexpr int maxPort = 65535;

QString say(const char *text) { return QCoreApplication::translate("Sbc", text); }

QString plainProblem(const QString &text, int limit)
{
    if (text.size() > limit)
        return QCoreApplication::translate("Sbc", "Use at most %n characters.", nullptr, limit);
    if (std::any_of(text.cbegin(), text.cend(), [](QChar c) { return c.category() == QChar::Other_Control; }))
        return say(QT_TRANSLATE_NOOP("Sbc", "Leave out line ends, tabs and other control characters."));
    return {};
}

} // namespace

QString sbcProblem(SbcField field, const QString &value)
{
    const QString text = value.trimmed();
    switch (field) {
    case SbcField::Name:
        return text.isEmpty() ? say(QT_TRANSLATE_NOOP("Sbc", "Enter a name for this SBC."))
                              : plainProblem(text, maxName);
    case SbcField::Fqdn:
        return domainProblem(text);
    case SbcField::Description:
        return plainProblem(text, maxDescription);
    }
    Q_UNREACHABLE();
}

const Sbc *SbcList::find(const QString &id) const
{
    const auto found =
        std::find_if(sbcs.cbegin(), sbcs.cend(), [&id](const Sbc &sbc) { return sbc.id.toString() == id; });
    return found == sbcs.cend() ? nullptr : &*found;
}

QByteArray storedForm(const SbcList &list)
{
    QJsonArray sbcs;
    for (const Sbc &sbc : list.sbcs)
        sbcs += QJsonObject{{u"id"_s, sbc.id.toString()},
                            {u"name"_s, sbc.name},
                            {u"fqdn"_s, sbc.fqdn},
                            {u"sipPort"_s, sbc.sipPort},
                            {u"description"_s, sbc.description}};
    return QJsonDocument(QJsonObject{{u"form"_s, form}, {u"sbcs"_s, sbcs}}).toJson(QJsonDocument::Compact);
}

std::optional<SbcList> sbcsFromStoredForm(const QByteArray &stored)
{
    const QJsonObject json = QJsonDocument::fromJson(stored).object();
    if (json[u"form"].toInt() != form)
        return std::nullopt;
    SbcList list;
    for (const QJsonValue &value : json[u"sbcs"].toArray()) {
        const auto id = SbcId::parse(value[u"id"].toString());
        const int port = value[u"sipPort"].toInt();
        if (!id || port < 1 || port > maxPort)
            return std::nullopt;
        list.sbcs +=
            {*id, value[u"name"].toString(), value[u"fqdn"].toString(), port, value[u"description"].toString()};
    }
    QList<std::pair<QString, Sbc>> keyed; // each name is folded once
    keyed.reserve(list.sbcs.size());
    for (const Sbc &sbc : std::as_const(list.sbcs))
        keyed.emplaceBack(foldedKey(sbc.name), sbc);
    std::sort(keyed.begin(), keyed.end(), [](const auto &a, const auto &b) {
        const int order = a.first.compare(b.first);
        return order != 0 ? order < 0 : a.second.id < b.second.id;
    });
    std::transform(keyed.cbegin(), keyed.cend(), list.sbcs.begin(), [](const auto &each) { return each.second; });
    return list;
}

} // namespace TenantLink
