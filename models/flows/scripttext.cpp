#include "models/flows/scripttext.h"

#include "models/microsoft365/graphwrites.h"
#include "models/microsoft365/knownroles.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace TenantLink::Script
{

using namespace Qt::StringLiterals;

QString plainWord(const QString &text)
{
    static const QRegularExpression other(u"[^A-Za-z0-9._-]"_s);
    return QString(text).remove(other);
}

QString powerShellText(const QString &text)
{
    // PowerShell ends a text at these quotes as well.
    static const QRegularExpression quotes(u"(['\u2018\u2019\u201a\u201b])"_s);
    return QString(u'\'' + QString(text).replace(quotes, u"\\1\\1"_s) + u'\'');
}

QString shellText(const QString &text) { return QString(u'\'' + QString(text).replace(u'\'', u"'\\''"_s) + u'\''); }

QString jsonText(const QString &text)
{
    const QByteArray object = QJsonDocument(QJsonObject{{u"t"_s, text}}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(object.mid(5, object.size() - 6)); // what stands between {"t": and }
}

QString filled(QStringView form, const QMap<QString, QString> &words)
{
    static const QRegularExpression place(u"@([a-zA-Z]+)@"_s);
    QString text;
    qsizetype from = 0;
    auto found = place.globalMatch(form.toString());
    while (found.hasNext()) {
        const QRegularExpressionMatch match = found.next();
        text += form.mid(from, match.capturedStart() - from);
        text += words.value(match.captured(1));
        from = match.capturedEnd();
    }
    return text + form.mid(from);
}

QString graphRoot(const Cloud &cloud)
{
    return QString::fromLatin1(cloud.graph.toEncoded(QUrl::StripTrailingSlash | QUrl::RemoveQuery));
}

QString consentRedirect(const Cloud &cloud)
{
    return QString::fromLatin1(below(cloud.authority, "common/oauth2/nativeclient").toEncoded());
}

bool upserts(const Cloud &cloud) { return cloud.id == "global"_L1 || cloud.userAdded; }

QList<PermissionEntry> permissionsOf(const ProvisionPlan &plan, const Catalogue &catalogue)
{
    QList<PermissionEntry> entries;
    const Profile *profile = catalogue.profile(plan.profileId);
    if (!profile)
        return entries;
    for (const PermissionEntry &entry : profile->permissions) {
        if (plan.permissions.contains(entry.name))
            entries += entry;
    }
    return entries;
}

QString scopeOf(const QString &role, const ProvisionPlan &plan)
{
    return roleScope(mayBeLimitedToUnit(role) ? plainWord(plan.unit) : QString());
}

QString roleName(const QString &role)
{
    const QString known = knownRoleName(role);
    return known.isEmpty() ? plainWord(role) : known;
}

bool needsTeams(const ProvisionPlan &plan, const Catalogue &catalogue)
{
    const Profile *profile = catalogue.profile(plan.profileId);
    return profile && profile->needsTeamsSignIn;
}

QString endsText(const ProvisionPlan &plan) { return plan.secretEnds.toUTC().toString(Qt::ISODate); }

} // namespace TenantLink::Script
