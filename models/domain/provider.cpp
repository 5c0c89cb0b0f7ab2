#include "models/domain/provider.h"

#include "models/domain/customer.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace TenantLink
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int form = 1;
constexpr qsizetype KeyBytes = 32;
constexpr qsizetype SignatureBytes = 64;

QString base64(const QByteArray &bytes) { return QString::fromLatin1(bytes.toBase64()); }

QByteArray bytesOf(const QJsonValue &value) { return QByteArray::fromBase64(value.toString().toLatin1()); }

CustomerField likeOf(ProviderField field)
{
    switch (field) {
    case ProviderField::Name:
    case ProviderField::ContactName:
        return CustomerField::Name;
    case ProviderField::ContactMail:
        return CustomerField::Email;
    case ProviderField::ContactPhone:
        return CustomerField::Phone;
    case ProviderField::Domain:
        return CustomerField::Tenant;
    }
    Q_UNREACHABLE();
}

} // namespace

bool Provider::complete() const
{
    return !name.trimmed().isEmpty() && !contactName.trimmed().isEmpty() && looksLikeMailAddress(contactMail.trimmed());
}

QString providerFieldProblem(ProviderField field, const QString &value)
{
    if (value.trimmed().isEmpty()) {
        switch (field) {
        case ProviderField::Name:
            return QCoreApplication::translate("ProviderField", "Enter the name under which customers know you.");
        case ProviderField::ContactName:
            return QCoreApplication::translate("ProviderField", "Enter the person whom customers can ask.");
        case ProviderField::ContactMail:
            return QCoreApplication::translate("ProviderField", "Enter the mail address to which customers reply.");
        case ProviderField::ContactPhone:
        case ProviderField::Domain:
            return {};
        }
    }
    if (field == ProviderField::Domain &&
        (TenantId::parse(value) || !customerFieldProblem(likeOf(field), value).isEmpty()))
        return QCoreApplication::translate("ProviderField", "Enter a domain, for example contoso.com.");
    return customerFieldProblem(likeOf(field), value);
}

QByteArray storedForm(const Provider &provider)
{
    QJsonObject apps;
    for (auto it = provider.signInApps.cbegin(); it != provider.signInApps.cend(); ++it)
        apps.insert(it.key(), it.value());
    QJsonArray endorsements;
    for (const KeyEndorsement &endorsement : provider.endorsements)
        endorsements.append(QJsonObject{{u"old"_s, base64(endorsement.oldKey)},
                                        {u"new"_s, base64(endorsement.newKey)},
                                        {u"signature"_s, base64(endorsement.signature)}});
    QJsonObject json{{u"form"_s, form},
                     {u"name"_s, provider.name},
                     {u"contactName"_s, provider.contactName},
                     {u"contactMail"_s, provider.contactMail},
                     {u"contactPhone"_s, provider.contactPhone},
                     {u"domain"_s, provider.domain},
                     {u"signInApps"_s, apps},
                     {u"endorsements"_s, endorsements}};
    if (provider.key)
        json.insert(u"key"_s, QJsonObject{{u"public"_s, base64(provider.key->publicKey)},
                                          {u"entry"_s, provider.key->secret.toString()},
                                          {u"createdAt"_s, provider.key->createdAt.toUTC().toString(Qt::ISODate)}});
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

std::optional<Provider> providerFromStoredForm(const QByteArray &stored)
{
    const QJsonObject json = QJsonDocument::fromJson(stored).object();
    if (json[u"form"].toInt() != form)
        return std::nullopt;
    Provider provider;
    provider.name = json[u"name"].toString();
    provider.contactName = json[u"contactName"].toString();
    provider.contactMail = json[u"contactMail"].toString();
    provider.contactPhone = json[u"contactPhone"].toString();
    provider.domain = json[u"domain"].toString();
    const QJsonObject apps = json[u"signInApps"].toObject();
    for (auto it = apps.begin(); it != apps.end(); ++it)
        provider.signInApps.insert(it.key(), it.value().toString());
    if (json.contains(u"key")) {
        const QJsonObject key = json[u"key"].toObject();
        const auto entry = SecretId::parse(key[u"entry"].toString());
        const QByteArray publicKey = bytesOf(key[u"public"]);
        if (!entry || publicKey.size() != KeyBytes)
            return std::nullopt;
        provider.key = SigningKey{publicKey, *entry, QDateTime::fromString(key[u"createdAt"].toString(), Qt::ISODate)};
    }
    const QJsonArray endorsements = json[u"endorsements"].toArray();
    for (const QJsonValue &value : endorsements) {
        const KeyEndorsement endorsement{bytesOf(value[u"old"]), bytesOf(value[u"new"]), bytesOf(value[u"signature"])};
        if (endorsement.oldKey.size() != KeyBytes || endorsement.newKey.size() != KeyBytes ||
            endorsement.signature.size() != SignatureBytes)
            return std::nullopt;
        provider.endorsements += endorsement;
    }
    return provider;
}

} // namespace TenantLink
