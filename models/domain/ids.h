// Ids that cannot be mistaken for one another: a ClientId does not go where a TenantId is asked for.
#pragma once

#include <QHashFunctions>
#include <QString>
#include <QUuid>

#include <optional>

namespace TenantLink
{

/// A GUID of one kind. A value of this type is never the null GUID.
template <class Kind>
class Id
{
public:
    /// A fresh random id.
    [[nodiscard]] static Id create() { return Id(QUuid::createUuid()); }

    /// Reads "xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx", with or without braces, blanks around it ignored.
    [[nodiscard]] static std::optional<Id> parse(QStringView text)
    {
        const QStringView trimmed = text.trimmed();
        if (trimmed.size() != 36 && trimmed.size() != 38)
            return std::nullopt;
        const QUuid uuid = QUuid::fromString(trimmed);
        if (uuid.isNull())
            return std::nullopt;
        return Id(uuid);
    }

    /// Lower case, without braces: as Microsoft writes ids.
    [[nodiscard]] QString toString() const { return m_uuid.toString(QUuid::WithoutBraces); }

    friend bool operator==(const Id &a, const Id &b) { return a.m_uuid == b.m_uuid; }
    friend bool operator!=(const Id &a, const Id &b) { return !(a == b); }
    friend bool operator<(const Id &a, const Id &b) { return a.m_uuid < b.m_uuid; }
    friend size_t qHash(const Id &id, size_t seed = 0) { return qHash(id.m_uuid, seed); }

private:
    explicit Id(const QUuid &uuid) : m_uuid(uuid) {}
    QUuid m_uuid;
};

using TenantId = Id<struct TenantKind>;
using ClientId = Id<struct ClientKind>; ///< "Application (client) ID", never the object id
using ObjectId = Id<struct ObjectKind>; ///< a directory object, for example a service principal
using CustomerId = Id<struct CustomerKind>;
using ServiceId = Id<struct ServiceKind>;
using DraftId = Id<struct DraftKind>;
using InvitationId = Id<struct InvitationKind>;
using StoreId = Id<struct StoreKind>;   ///< names this installation's data; keychain entries go by it
using SecretId = Id<struct SecretKind>; ///< names one keychain entry
using RunId = Id<struct RunKind>;       ///< names who is at work on a service's tasks
using IntentId = Id<struct IntentKind>; ///< names an unfinished change that ties a keychain entry and a row

} // namespace TenantLink
