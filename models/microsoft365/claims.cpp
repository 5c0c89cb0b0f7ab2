#include "models/microsoft365/claims.h"

#include "models/domain/text.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace TenantLink
{

TokenHints readTokenHints(const Secret &token)
{
    QByteArray value = token.revealUtf8();
    const QList<QByteArray> parts = value.split('.');
    wipe(value);
    if (parts.size() != 3)
        return {};
    const auto payload = QByteArray::fromBase64Encoding(parts.at(1), QByteArray::Base64UrlEncoding);
    if (!payload)
        return {};
    const QJsonObject claims = QJsonDocument::fromJson(*payload).object();
    TokenHints hints;
    hints.servicePrincipal = ObjectId::parse(claims[u"oid"].toString());
    for (const QJsonValue &role : claims[u"roles"].toArray())
        hints.roles += cleaned(role.toString(), 100);
    return hints;
}

} // namespace TenantLink
