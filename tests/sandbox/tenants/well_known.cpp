// SPDX-License-Identifier: Apache-2.0
#include "well_known.h"

#include <QFile>
#include <QHash>
#include <QJsonDocument>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace sandbox
{

const QString graphAppId = u"00000003-0000-0000-c000-000000000000"_s;
const QString teamsAppId = u"48ac35b8-9aa8-4d74-927d-1f4a14a0b239"_s;
const QString microsoftTenantId = u"f8cdef31-a31e-4b4a-93e4-5f571e91255a"_s;

static QJsonArray table(const QString &name)
{
    QFile file(u":/sandbox/tables/"_s + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("table %s is not embedded", qPrintable(name));
    return QJsonDocument::fromJson(file.readAll()).array();
}

QJsonArray graphAppRoles()
{
    static const QJsonArray roles = table(u"graph-app-roles.json"_s);
    return roles;
}

QJsonArray teamsAppRoles()
{
    static const QJsonArray roles = table(u"teams-app-roles.json"_s);
    return roles;
}

QJsonArray graphScopes()
{
    static const QJsonArray scopes = table(u"graph-scopes.json"_s);
    return scopes;
}

QJsonObject graphScope(const QString &value)
{
    static const QHash<QString, QJsonObject> byName = [] {
        QHash<QString, QJsonObject> result;
        const QJsonArray scopes = graphScopes();
        for (const auto scope : scopes)
            result.insert(scope["value"_L1].toString().toLower(), scope.toObject());
        return result;
    }();
    return byName.value(value.toLower());
}

QJsonArray directoryRoleTemplates()
{
    static const QJsonArray roles = table(u"directory-roles.json"_s);
    return roles;
}

QString appRoleId(const QJsonArray &appRoles, const QString &value)
{
    for (const auto role : appRoles) {
        if (role["value"_L1].toString() == value)
            return role["id"_L1].toString();
    }
    return {};
}

QString roleTemplateId(const QString &displayName)
{
    const QJsonArray templates = directoryRoleTemplates();
    for (const auto role : templates) {
        if (role["displayName"_L1].toString() == displayName)
            return role["templateId"_L1].toString();
    }
    return {};
}

QJsonObject directoryRoleEntity(const QString &tenantId, const QString &templateId)
{
    const QJsonArray templates = directoryRoleTemplates();
    for (const auto role : templates) {
        if (role["templateId"_L1].toString() != templateId)
            continue;
        return {{u"id"_s, stableId(tenantId, u"role "_s + templateId)},
                {u"deletedDateTime"_s, QJsonValue()},
                {u"displayName"_s, role["displayName"_L1]},
                {u"description"_s, role["description"_L1]},
                {u"roleTemplateId"_s, templateId}};
    }
    return {};
}

QString stableId(const QString &tenantId, const QString &what)
{
    const QUuid space(tenantId);
    return QUuid::createUuidV5(space, what).toString(QUuid::WithoutBraces);
}

} // namespace sandbox
