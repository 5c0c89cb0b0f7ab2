#include "models/microsoft365/catalogue.h"

#include "models/domain/ids.h"
#include "models/microsoft365/jsonfile.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QSet>

namespace TenantLink
{

using namespace Qt::StringLiterals;

namespace
{

std::optional<Need> needFrom(const QString &text)
{
    if (text == "mandatory"_L1)
        return Need::Mandatory;
    if (text == "recommended"_L1)
        return Need::Recommended;
    if (text == "optional"_L1)
        return Need::Optional;
    return std::nullopt;
}

QStringList strings(const QJsonValue &value)
{
    QStringList list;
    for (const QJsonValue &entry : value.toArray())
        list += entry.toString();
    return list;
}

bool isGuid(const QString &text) { return ObjectId::parse(text).has_value(); }

/// The profiles that an entry belongs to: "profiles": ["direct-routing", "qoe"].
template <class Entry>
void addTo(Catalogue &catalogue, const QStringList &ids, QList<Entry> Profile::*list, const Entry &entry)
{
    for (Profile &profile : catalogue.profiles) {
        if (ids.contains(profile.id))
            (profile.*list) += entry;
    }
}

} // namespace

Result<Catalogue> readCatalogue(const QByteArray &json, const QString &fileName)
{
    const Result<JsonFile> file = JsonFile::read(json, fileName);
    if (!file)
        return fail(file.error());
    const QJsonObject &root = file->root();
    if (root[u"version"].toInt() != 1)
        return file->problem(JsonFile::reason(QT_TRANSLATE_NOOP("DataFile", "\"version\" must be 1")));

    Catalogue catalogue;
    QSet<QString> roleIds;
    const QJsonArray profiles = root[u"profiles"].toArray();
    const QJsonArray permissions = root[u"permissions"].toArray();
    const QJsonArray roles = root[u"roles"].toArray();
    for (const QJsonValue &value : roles)
        roleIds += value[u"templateId"].toString();

    for (qsizetype i = 0; i < profiles.size(); ++i) {
        const QJsonObject object = profiles.at(i).toObject();
        Profile profile;
        profile.id = object[u"id"].toString();
        if (profile.id.isEmpty() || catalogue.profile(profile.id))
            return file->problem(u"profiles", i, u"id",
                                 JsonFile::reason(QT_TRANSLATE_NOOP("DataFile", "a profile needs an id of its own")));
        profile.needsTeamsSignIn = object[u"teamsSignIn"].toBool(true);
        for (const QJsonValue &set : object[u"sufficientRoles"].toArray()) {
            for (const QString &id : strings(set)) {
                if (!roleIds.contains(id))
                    return file->problem(
                        u"profiles", i, u"sufficientRoles",
                        JsonFile::reason(QT_TRANSLATE_NOOP("DataFile", "there is no role %1")).arg(id));
            }
            profile.sufficientRoles += strings(set);
        }
        catalogue.profiles += profile;
    }
    for (const QStringView needed : {u"direct-routing", u"qoe"}) {
        if (!catalogue.profile(needed))
            return file->problem(
                JsonFile::reason(QT_TRANSLATE_NOOP("DataFile", "the profile \"%1\" is missing")).arg(needed));
    }
    for (qsizetype i = 0; i < permissions.size(); ++i) {
        const QJsonObject object = permissions.at(i).toObject();
        const auto need = needFrom(object[u"need"].toString());
        PermissionEntry entry;
        entry.name = object[u"name"].toString();
        entry.api = object[u"api"].toString().toLower();
        entry.id = object[u"id"].toString().toLower();
        entry.satisfiedBy = strings(object[u"satisfiedBy"]);
        entry.featureKey = object[u"feature"].toString();
        entry.reasonKey = object[u"reason"].toString();
        entry.since = object[u"since"].toString();
        if (entry.name.isEmpty())
            return file->problem(u"permissions", i, u"name",
                                 JsonFile::reason(QT_TRANSLATE_NOOP("DataFile", "a permission needs a name")));
        if (!isGuid(entry.api))
            return file->problem(
                u"permissions", i, u"api",
                JsonFile::reason(QT_TRANSLATE_NOOP("DataFile", "\"api\" must be the API's application id")));
        if (!isGuid(entry.id))
            return file->problem(
                u"permissions", i, u"id",
                JsonFile::reason(QT_TRANSLATE_NOOP("DataFile", "\"id\" must be the application permission's GUID")));
        if (!need)
            return file->problem(
                u"permissions", i, u"need",
                JsonFile::reason(QT_TRANSLATE_NOOP("DataFile", "\"need\" must be mandatory, recommended or optional")));
        if (entry.featureKey.isEmpty() || entry.reasonKey.isEmpty())
            return file->problem(u"permissions", i, u"feature",
                                 JsonFile::reason(QT_TRANSLATE_NOOP("DataFile", "feature and reason must be told")));
        entry.need = *need;
        addTo(catalogue, strings(object[u"profiles"]), &Profile::permissions, entry);
    }
    for (qsizetype i = 0; i < roles.size(); ++i) {
        const QJsonObject object = roles.at(i).toObject();
        const auto need = needFrom(object[u"need"].toString());
        RoleEntry entry;
        entry.name = object[u"name"].toString();
        entry.templateId = object[u"templateId"].toString().toLower();
        entry.unitScopePossible = object[u"unitScope"].toBool();
        entry.featureKey = object[u"feature"].toString();
        entry.reasonKey = object[u"reason"].toString();
        if (entry.name.isEmpty() || !isGuid(entry.templateId) || !need)
            return file->problem(
                u"roles", i, u"name",
                JsonFile::reason(QT_TRANSLATE_NOOP("DataFile", "a role needs name, templateId and need")));
        entry.need = *need;
        addTo(catalogue, strings(object[u"profiles"]), &Profile::roles, entry);
    }
    return catalogue;
}

} // namespace TenantLink
