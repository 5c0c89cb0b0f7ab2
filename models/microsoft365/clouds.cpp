#include "models/microsoft365/clouds.h"

#include "models/domain/ids.h"
#include "models/domain/text.h"
#include "models/microsoft365/jsonfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QRegularExpression>

namespace TenantLink
{

using namespace Qt::StringLiterals;

namespace
{

bool isHost(const QString &text)
{
    static const QRegularExpression host(u"^[A-Za-z0-9]([A-Za-z0-9.:-]{0,251}[A-Za-z0-9])?$"_s);
    return host.match(text).hasMatch();
}

/// Why an address is not accepted; empty when it is fine.
QString addressProblem(const QUrl &url)
{
    if (!url.isValid() || url.host().isEmpty())
        return JsonFile::reason(QT_TRANSLATE_NOOP("DataFile", "\"%1\" is not a web address"));
    if (!url.userInfo().isEmpty() || url.hasQuery() || url.hasFragment())
        return JsonFile::reason(
            QT_TRANSLATE_NOOP("DataFile", "\"%1\" must not hold a user name, a query or a fragment"));
    if (url.scheme() == "https"_L1 || (url.scheme() == "http"_L1 && isLoopback(url)))
        return {};
    return JsonFile::reason(
        QT_TRANSLATE_NOOP("DataFile", "\"%1\" must be https (plain http is accepted on this computer only)"));
}

} // namespace

Result<QList<Cloud>> readClouds(const QByteArray &json, const QString &fileName, bool userAdded)
{
    const Result<JsonFile> file = JsonFile::read(json, fileName);
    if (!file)
        return fail(file.error());
    if (!file->root()[u"clouds"].isArray() || file->root()[u"clouds"].toArray().isEmpty())
        return file->problem(
            JsonFile::reason(QT_TRANSLATE_NOOP("DataFile", "\"clouds\" must be a list with at least one cloud")));
    QList<Cloud> clouds;
    const QJsonArray array = file->root()[u"clouds"].toArray();
    for (qsizetype i = 0; i < array.size(); ++i) {
        const QJsonObject object = array.at(i).toObject();
        const auto problem = [&](QStringView key, const QString &reason) {
            return file->problem(u"clouds", i, object.contains(key) ? key : QStringView(),
                                 reason.arg(key)); // "authority" ...
        };
        if (!array.at(i).isObject())
            return file->problem(u"clouds", i, {},
                                 JsonFile::reason(QT_TRANSLATE_NOOP("DataFile", "each cloud must be an object")));
        for (auto member = object.begin(); member != object.end(); ++member) {
            static const QStringList known{u"id"_s,     u"name"_s,  u"authority"_s,        u"graph"_s,
                                           u"portal"_s, u"hosts"_s, u"deviceLoginHosts"_s, u"signInClientId"_s,
                                           u"caFile"_s};
            if (!known.contains(member.key()))
                return problem(member.key(), JsonFile::reason(QT_TRANSLATE_NOOP("DataFile", "\"%1\" is not known")));
            const bool isList = member.key() == "hosts"_L1 || member.key() == "deviceLoginHosts"_L1;
            if (isList ? !member->isArray() : !member->isString())
                return problem(member.key(),
                               isList ? JsonFile::reason(QT_TRANSLATE_NOOP("DataFile", "\"%1\" must be a list"))
                                      : JsonFile::reason(QT_TRANSLATE_NOOP("DataFile", "\"%1\" must be a text")));
        }
        Cloud cloud;
        cloud.userAdded = userAdded;
        cloud.id = object[u"id"].toString();
        static const QRegularExpression idForm(u"^[a-z0-9][a-z0-9._-]{0,39}$"_s);
        if (!idForm.match(cloud.id).hasMatch())
            return problem(
                u"id",
                JsonFile::reason(QT_TRANSLATE_NOOP(
                    "DataFile", "\"%1\" must have 1 to 40 of the characters a-z, 0-9, dot, hyphen and underscore")));
        for (const Cloud &other : clouds) {
            if (other.id == cloud.id)
                return problem(u"id",
                               JsonFile::reason(QT_TRANSLATE_NOOP("DataFile", "\"%1\" stands twice in the file")));
        }
        cloud.name = cleaned(object[u"name"].toString(), 60);
        if (cloud.name.isEmpty())
            return problem(u"name", JsonFile::reason(QT_TRANSLATE_NOOP("DataFile", "\"%1\" is missing")));
        for (const auto &[key, target, needed] :
             {std::tuple{u"authority"_s, &cloud.authority, true}, std::tuple{u"graph"_s, &cloud.graph, true},
              std::tuple{u"portal"_s, &cloud.portal, false}}) {
            if (!object.contains(key) && !needed)
                continue;
            *target = QUrl(object[key].toString(), QUrl::StrictMode);
            if (const QString reason = addressProblem(*target); !reason.isEmpty())
                return problem(key, reason);
        }
        for (const auto &[key, target] :
             {std::pair{u"hosts"_s, &cloud.hosts}, std::pair{u"deviceLoginHosts"_s, &cloud.deviceLoginHosts}}) {
            for (const QJsonValue &host : object[key].toArray()) {
                if (!isHost(host.toString()))
                    return problem(key,
                                   JsonFile::reason(QT_TRANSLATE_NOOP("DataFile", "\"%1\" must hold host names only")));
                *target += host.toString().toLower();
            }
        }
        if (!cloud.hosts.contains(cloud.authority.host()))
            cloud.hosts.prepend(cloud.authority.host());
        cloud.signInClientId = object[u"signInClientId"].toString();
        if (!cloud.signInClientId.isEmpty() && !ClientId::parse(cloud.signInClientId))
            return problem(u"signInClientId", JsonFile::reason(QT_TRANSLATE_NOOP("DataFile", "\"%1\" must be a GUID")));
        if (const QString caFile = object[u"caFile"].toString(); !caFile.isEmpty())
            cloud.caFile = QDir(QFileInfo(fileName).absolutePath()).absoluteFilePath(caFile);
        clouds += cloud;
    }
    return clouds;
}

} // namespace TenantLink
