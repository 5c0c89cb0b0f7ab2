#include "models/microsoft365/clouds.h"

#include "models/domain/ids.h"
#include "models/domain/text.h"
#include "models/microsoft365/jsonfile.h"

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
        return u"is not a web address"_s;
    if (!url.userInfo().isEmpty() || url.hasQuery() || url.hasFragment())
        return u"must not hold a user name, a query or a fragment"_s;
    if (url.scheme() == "https"_L1 || (url.scheme() == "http"_L1 && isLoopback(url)))
        return {};
    return u"must be https (plain http is accepted on this computer only)"_s;
}

} // namespace

Result<QList<Cloud>> readClouds(const QByteArray &json, const QString &fileName, bool userAdded)
{
    const Result<JsonFile> file = JsonFile::read(json, fileName);
    if (!file)
        return fail(file.error());
    if (!file->root()[u"clouds"].isArray() || file->root()[u"clouds"].toArray().isEmpty())
        return file->problem(u"\"clouds\" must be a list with at least one cloud"_s);
    QList<Cloud> clouds;
    const QJsonArray array = file->root()[u"clouds"].toArray();
    for (qsizetype i = 0; i < array.size(); ++i) {
        const QJsonObject object = array.at(i).toObject();
        const auto problem = [&](QStringView key, const QString &reason) {
            return file->problem(u"clouds", i, object.contains(key) ? key : QStringView(),
                                 u"\""_s + key + u"\" "_s + reason);
        };
        if (!array.at(i).isObject())
            return file->problem(u"clouds", i, {}, u"each cloud must be an object"_s);
        for (auto member = object.begin(); member != object.end(); ++member) {
            static const QStringList known{u"id"_s,     u"name"_s,  u"authority"_s,        u"graph"_s,
                                           u"portal"_s, u"hosts"_s, u"deviceLoginHosts"_s, u"signInClientId"_s,
                                           u"caFile"_s};
            if (!known.contains(member.key()))
                return problem(member.key(), u"is not known"_s);
            const bool isList = member.key() == "hosts"_L1 || member.key() == "deviceLoginHosts"_L1;
            if (isList ? !member->isArray() : !member->isString())
                return problem(member.key(), isList ? u"must be a list"_s : u"must be a text"_s);
        }
        Cloud cloud;
        cloud.userAdded = userAdded;
        cloud.id = object[u"id"].toString();
        static const QRegularExpression idForm(u"^[a-z0-9][a-z0-9._-]{0,39}$"_s);
        if (!idForm.match(cloud.id).hasMatch())
            return problem(u"id", u"must have 1 to 40 of the characters a-z, 0-9, dot, hyphen and underscore"_s);
        for (const Cloud &other : clouds) {
            if (other.id == cloud.id)
                return problem(u"id", u"stands twice in the file"_s);
        }
        cloud.name = cleaned(object[u"name"].toString(), 60);
        if (cloud.name.isEmpty())
            return problem(u"name", u"is missing"_s);
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
                    return problem(key, u"must hold host names only"_s);
                *target += host.toString().toLower();
            }
        }
        if (!cloud.hosts.contains(cloud.authority.host()))
            cloud.hosts.prepend(cloud.authority.host());
        cloud.signInClientId = object[u"signInClientId"].toString();
        if (!cloud.signInClientId.isEmpty() && !ClientId::parse(cloud.signInClientId))
            return problem(u"signInClientId", u"must be a GUID"_s);
        if (const QString caFile = object[u"caFile"].toString(); !caFile.isEmpty())
            cloud.caFile = QDir(QFileInfo(fileName).absolutePath()).absoluteFilePath(caFile);
        clouds += cloud;
    }
    return clouds;
}

} // namespace TenantLink
