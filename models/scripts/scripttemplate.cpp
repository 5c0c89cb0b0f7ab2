#include "models/scripts/scripttemplate.h"

#include "models/domain/named.h"
#include "models/domain/text.h"

#include <QFile>
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

constexpr std::array typeNames{
    Named<TemplateType>{TemplateType::Sbc, "sbc"_L1, QT_TRANSLATE_NOOP("ScriptTemplate", "SBC command line")},
    Named<TemplateType>{TemplateType::M365, "m365"_L1, QT_TRANSLATE_NOOP("ScriptTemplate", "Microsoft 365 PowerShell")},
    Named<TemplateType>{TemplateType::Any, "any"_L1, QT_TRANSLATE_NOOP("ScriptTemplate", "Any (plain text)")}};

struct BuiltInFile {
    QLatin1StringView id;
    TemplateType type;
    const char *name;
    QLatin1StringView file;
};
constexpr std::array builtInFiles{
    BuiltInFile{BuiltIn::SbcOnboarding, TemplateType::Sbc,
                QT_TRANSLATE_NOOP("ScriptTemplate", "AudioCodes SBC: onboarding"), "sbc-onboarding.txt"_L1},
    BuiltInFile{BuiltIn::SbcCleanup, TemplateType::Sbc, QT_TRANSLATE_NOOP("ScriptTemplate", "AudioCodes SBC: clean-up"),
                "sbc-cleanup.txt"_L1},
    BuiltInFile{BuiltIn::DerivedTrunk, TemplateType::M365,
                QT_TRANSLATE_NOOP("ScriptTemplate", "Teams routing: derived trunk"), "m365-derived.ps1"_L1},
    BuiltInFile{BuiltIn::DerivedTrunkCleanup, TemplateType::M365,
                QT_TRANSLATE_NOOP("ScriptTemplate", "Teams routing: derived trunk, clean-up"),
                "m365-derived-cleanup.ps1"_L1},
    BuiltInFile{BuiltIn::OwnGateway, TemplateType::M365,
                QT_TRANSLATE_NOOP("ScriptTemplate", "Teams routing: own gateway"), "m365-own.ps1"_L1},
    BuiltInFile{BuiltIn::OwnGatewayCleanup, TemplateType::M365,
                QT_TRANSLATE_NOOP("ScriptTemplate", "Teams routing: own gateway, clean-up"),
                "m365-own-cleanup.ps1"_L1}};

QString say(const char *text) { return QCoreApplication::translate("ScriptTemplate", text); }

bool isBuiltInId(const QString &id)
{
    return std::any_of(builtInFiles.begin(), builtInFiles.end(),
                       [&id](const BuiltInFile &one) { return one.id == id; });
}

} // namespace

QString describe(TemplateType type) { return say(named(typeNames, type).text); }
QString keyOf(TemplateType type) { return named(typeNames, type).key; }
std::optional<TemplateType> templateTypeFrom(QStringView key) { return valueOf(typeNames, key); }

QList<ScriptTemplate> builtInTemplates()
{
    QList<ScriptTemplate> all;
    for (const BuiltInFile &one : builtInFiles) {
        QFile file(u":/tenantlink/scripts/"_s + one.file);
        if (!file.open(QIODevice::ReadOnly))
            continue; // a program without resources has none; a test counts them
        all += ScriptTemplate{QString(one.id), say(one.name), one.type, QString::fromUtf8(file.readAll()), true};
    }
    return all;
}

QString nameOf(const ScriptTemplate &script)
{
    for (const BuiltInFile &one : builtInFiles) {
        if (one.id == script.id)
            return say(one.name);
    }
    return script.name;
}

QList<ScriptTemplate> TemplateList::all() const { return builtInTemplates() + own; }

std::optional<ScriptTemplate> TemplateList::find(const QString &id) const
{
    for (const ScriptTemplate &one : isBuiltInId(id) ? builtInTemplates() : own) {
        if (one.id == id)
            return one;
    }
    return std::nullopt;
}

QByteArray storedForm(const TemplateList &list)
{
    QJsonArray templates;
    for (const ScriptTemplate &one : list.own) {
        if (!one.builtIn)
            templates.append(QJsonObject{
                {u"id"_s, one.id}, {u"name"_s, one.name}, {u"type"_s, keyOf(one.type)}, {u"text"_s, one.text}});
    }
    return QJsonDocument(QJsonObject{{u"form"_s, form}, {u"templates"_s, templates}}).toJson(QJsonDocument::Compact);
}

std::optional<TemplateList> templatesFromStoredForm(const QByteArray &stored)
{
    const QJsonObject json = QJsonDocument::fromJson(stored).object();
    if (json[u"form"].toInt() != form || !json[u"templates"].isArray())
        return std::nullopt;
    TemplateList list;
    const QJsonArray templates = json[u"templates"].toArray();
    for (const QJsonValue &value : templates) {
        const ScriptTemplate one{value[u"id"].toString(), value[u"name"].toString(),
                                 templateTypeFrom(value[u"type"].toString()).value_or(TemplateType::Any),
                                 value[u"text"].toString(), false};
        if (one.id.isEmpty() || isBuiltInId(one.id) || one.name.isEmpty() || one.text.size() > ScriptTemplate::MaxText)
            return std::nullopt;
        list.own += one;
    }
    return list;
}

QString templateNameProblem(const QString &name, const TemplateList &list, const QString &exceptId)
{
    const QString wanted = name.trimmed();
    if (wanted.isEmpty())
        return say(QT_TRANSLATE_NOOP("ScriptTemplate", "Enter a name for the template."));
    if (wanted.size() > ScriptTemplate::MaxName)
        return say(QT_TRANSLATE_NOOP("ScriptTemplate", "The name may have at most %1 characters."))
            .arg(ScriptTemplate::MaxName);
    if (cleaned(wanted) != wanted)
        return say(QT_TRANSLATE_NOOP("ScriptTemplate", "The name has characters that cannot be shown."));
    const QString key = foldedKey(wanted);
    for (const ScriptTemplate &other : list.all()) {
        if (other.id != exceptId && foldedKey(other.name) == key)
            return say(QT_TRANSLATE_NOOP("ScriptTemplate", "Another template has this name."));
    }
    return {};
}

} // namespace TenantLink
