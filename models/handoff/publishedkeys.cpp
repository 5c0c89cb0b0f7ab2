// The file below a provider's domain that names its key.
#include "models/handoff/crypto.h"
#include "models/handoff/keys.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace TenantLink
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int FileVersion = 1;
constexpr qsizetype LargestFile = 64 * 1024;
constexpr qsizetype MostKeys = 4;
constexpr qsizetype MostEndorsements = 64;

QString shown(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

std::optional<QByteArray> bytesOf(const QJsonValue &value, qsizetype size)
{
    if (!value.isString() || value.toString().size() > 2 * size)
        return std::nullopt;
    auto bytes = strictBase64(value.toString().toLatin1(), QByteArray::Base64UrlEncoding);
    return bytes && bytes->size() == size ? bytes : std::nullopt;
}

bool isEndorsement(const QJsonValue &value)
{
    const QJsonObject json = value.toObject();
    const auto oldKey = bytesOf(json[u"old"], crypto_sign_PUBLICKEYBYTES);
    const auto newKey = bytesOf(json[u"new"], crypto_sign_PUBLICKEYBYTES);
    const auto signature = bytesOf(json[u"signature"], crypto_sign_BYTES);
    return json.size() == 3 && oldKey && newKey && signature && holds({*oldKey, *newKey, *signature});
}

} // namespace

QByteArray publishedKeys(const Provider &provider)
{
    QJsonArray endorsements;
    const qsizetype old = qMax<qsizetype>(0, provider.endorsements.size() - MostEndorsements);
    for (const KeyEndorsement &endorsement : provider.endorsements.mid(old))
        endorsements += QJsonObject{{u"old"_s, shown(endorsement.oldKey)},
                                    {u"new"_s, shown(endorsement.newKey)},
                                    {u"signature"_s, shown(endorsement.signature)}};
    QJsonArray keys;
    if (provider.key)
        keys += QJsonObject{{u"key"_s, shown(provider.key->publicKey)}, {u"endorsements"_s, endorsements}};
    return QJsonDocument(QJsonObject{{u"version"_s, FileVersion}, {u"provider"_s, provider.name}, {u"keys"_s, keys}})
        .toJson();
}

std::optional<bool> publishes(const QByteArray &json, const QByteArray &publicKey)
{
    if (json.size() > LargestFile)
        return std::nullopt;
    const QJsonDocument document = QJsonDocument::fromJson(json);
    const QJsonObject root = document.object();
    const QJsonArray keys = root[u"keys"].toArray();
    if (root.size() != 3 || root[u"version"].toInt() != FileVersion || !root[u"provider"].isString() ||
        !root[u"keys"].isArray() || keys.size() > MostKeys)
        return std::nullopt;
    bool named = false;
    for (const QJsonValue &value : keys) {
        const QJsonObject entry = value.toObject();
        const auto key = bytesOf(entry[u"key"], crypto_sign_PUBLICKEYBYTES);
        const QJsonArray endorsements = entry[u"endorsements"].toArray();
        if (entry.size() != 2 || !key || !entry[u"endorsements"].isArray() || endorsements.size() > MostEndorsements ||
            !std::all_of(endorsements.begin(), endorsements.end(), isEndorsement))
            return std::nullopt;
        named = named || sameBytes(*key, publicKey);
    }
    return named;
}

} // namespace TenantLink
