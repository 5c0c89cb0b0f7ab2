// The permissions and directory roles that a registration needs, as data (resources/catalogue.json).
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace TenantLink
{

enum class Need { Mandatory, Recommended, Optional };

struct PermissionEntry {
    QString name; ///< Graph's `value`, for example "Organization.Read.All"
    QString api;  ///< the resource's application id
    QString id;   ///< the app role's id; a fall-back, the tenant's own list is asked first
    Need need = Need::Mandatory;
    QStringList satisfiedBy; ///< names of stronger permissions of the same API
    QString featureKey;      ///< source text of what it serves, translated in context "Catalogue"
    QString reasonKey;       ///< source text of why it is asked
    QString since;           ///< platform version from which it is needed, may be empty
};

struct RoleEntry {
    QString name;
    QString templateId;
    Need need = Need::Mandatory;
    bool unitScopePossible = false; ///< may be held for one administrative unit only
    QString featureKey;
    QString reasonKey;
};

/// One way to hold enough rights: all roles of one of these sets. The roles are named by template id.
using RoleSet = QStringList;

struct Profile {
    QString id; ///< "direct-routing" or "qoe"
    QList<PermissionEntry> permissions;
    QList<RoleEntry> roles;
    QList<RoleSet> sufficientRoles; ///< any one of them is enough; empty: no role is needed
    bool needsTeamsSignIn = true;
};

struct Catalogue {
    QList<Profile> profiles;
    /// Null if there is none of that id.
    [[nodiscard]] const Profile *profile(QStringView id) const
    {
        for (const Profile &p : profiles) {
            if (p.id == id)
                return &p;
        }
        return nullptr;
    }
};

} // namespace TenantLink
