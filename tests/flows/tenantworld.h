// A customer's tenant as its own registration sees it, by a script.
#pragma once

#include "models/flows/tenantsession.h"
#include "tests/flows/signinworld.h"

namespace TenantLink
{

/// What the items of a $batch are answered: id -> status and body.
using BatchAnswers = QHash<QString, std::pair<int, QJsonObject>>;

inline const QString TenantGraphRoot = QStringLiteral("https://graph.example/v1.0");

struct TenantWorld : SignInWorld {
    TenantWorld()
    {
        access.token = Secret(QStringLiteral("TOKENVALUE"));
        access.cloudId = QStringLiteral("example");
        access.clientId = SignInClient;
        access.tenant = *TenantId::parse(SignInTenant);
        access.until = clock->monotonic() + std::chrono::hours(1);
        registration.cloudId = QStringLiteral("example");
        registration.tenant = QStringLiteral(" contoso.com ");
        registration.clientId = SignInClient;
        registration.secret = Secret(QStringLiteral(" SECRETVALUE\n"));
    }

    /// The next request is a $batch of just these items.
    ScriptedHttp::Step &expectBatch(const BatchAnswers &items)
    {
        QStringList wanted = items.keys();
        wanted.sort();
        const auto same = [wanted](const HttpRequest &sent) {
            QStringList asked;
            for (const QJsonValue &item : QJsonDocument::fromJson(sent.body)[QStringLiteral("requests")].toArray())
                asked += item[QStringLiteral("id")].toString();
            asked.sort();
            return asked == wanted;
        };
        QJsonArray responses;
        for (auto item = items.begin(); item != items.end(); ++item)
            responses += QJsonObject{{QStringLiteral("id"), item.key()},
                                     {QStringLiteral("status"), item->first},
                                     {QStringLiteral("body"), item->second}};
        return http->expect(HttpRequest::Verb::Post, TenantGraphRoot + QStringLiteral("/$batch"))
            .header("Authorization", "Bearer TOKENVALUE")
            .where(same)
            .answers(200, jsonOf({{QStringLiteral("responses"), responses}}));
    }
    ScriptedHttp::Step &expectSent(HttpRequest::Verb verb, const QString &path, int status,
                                   const QJsonObject &answer = {})
    {
        return http->expect(verb, TenantGraphRoot + path)
            .header("Authorization", "Bearer TOKENVALUE")
            .answers(status, answer.isEmpty() ? QByteArray() : jsonOf(answer));
    }
    void expectSignIn() { expectDiscovery(), expectToken(200, tokenObject()); }

    Access access;
    CheckRequest registration;
};

inline QJsonObject graphError(const char *code, const char *message = "In English.", const char *detail = nullptr)
{
    QJsonObject error{{QStringLiteral("code"), QString::fromLatin1(code)},
                      {QStringLiteral("message"), QString::fromLatin1(message)}};
    if (detail)
        error.insert(QStringLiteral("details"),
                     QJsonArray{QJsonObject{{QStringLiteral("code"), QString::fromLatin1(detail)}}});
    return {{QStringLiteral("error"), error}};
}
inline QJsonObject listOf(const QJsonArray &rows) { return {{QStringLiteral("value"), rows}}; }
inline QJsonObject domainJson(const QString &name, bool verified, bool initial = false)
{
    return {
        {QStringLiteral("id"), name}, {QStringLiteral("isVerified"), verified}, {QStringLiteral("isInitial"), initial}};
}
inline QJsonObject organizationJson(const QStringList &verified, const QString &country = QStringLiteral("DE"))
{
    QJsonArray domains;
    for (const QString &name : verified)
        domains += QJsonObject{{QStringLiteral("name"), name},
                               {QStringLiteral("isInitial"), name.endsWith(QLatin1StringView("onmicrosoft.com"))}};
    return listOf({QJsonObject{{QStringLiteral("id"), SignInTenant},
                               {QStringLiteral("displayName"), QStringLiteral("Contoso")},
                               {QStringLiteral("countryLetterCode"), country},
                               {QStringLiteral("verifiedDomains"), domains}}});
}
/// A licence with Teams Phone.
inline QJsonObject skuJson(const QString &id, const QString &partNumber, int enabled, int consumed)
{
    return {{QStringLiteral("skuId"), id},
            {QStringLiteral("skuPartNumber"), partNumber},
            {QStringLiteral("appliesTo"), QStringLiteral("User")},
            {QStringLiteral("capabilityStatus"), QStringLiteral("Enabled")},
            {QStringLiteral("consumedUnits"), consumed},
            {QStringLiteral("prepaidUnits"), QJsonObject{{QStringLiteral("enabled"), enabled}}},
            {QStringLiteral("servicePlans"),
             QJsonArray{QJsonObject{
                 {QStringLiteral("servicePlanId"), QStringLiteral("4828c8ec-dc2e-4779-b502-87ac9ce28ab7")}}}}};
}
inline QJsonObject userJson(const QString &id, const QString &upn, const QStringList &skus,
                            const QString &country = QStringLiteral("DE"))
{
    QJsonArray licences;
    for (const QString &sku : skus)
        licences += QJsonObject{{QStringLiteral("skuId"), sku}};
    return {{QStringLiteral("id"), id},
            {QStringLiteral("userPrincipalName"), upn},
            {QStringLiteral("accountEnabled"), true},
            {QStringLiteral("usageLocation"), country.isEmpty() ? QJsonValue() : QJsonValue(country)},
            {QStringLiteral("assignedLicenses"), licences}};
}

} // namespace TenantLink
