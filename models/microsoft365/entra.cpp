#include "models/microsoft365/entra.h"

#include "models/domain/signinadvice.h"
#include "models/domain/text.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace TenantLink
{

using namespace Qt::StringLiterals;

QUrl discoveryUrl(const Cloud &cloud, const QString &tenant)
{
    return below(cloud.authority, QUrl::toPercentEncoding(tenant) + "/v2.0/.well-known/openid-configuration");
}

Result<Discovery> readDiscovery(const Answer &answer)
{
    const Result<QJsonObject> json = readObject(answer);
    if (!json)
        return fail(json.error());
    const auto urlOf = [&json](QStringView key) { return QUrl((*json)[key].toString(), QUrl::StrictMode); };
    std::optional<TenantId> tenant;
    for (const QString &segment : urlOf(u"issuer").path().split(u'/')) {
        if (!tenant)
            tenant = TenantId::parse(segment);
    }
    const QUrl tokenEndpoint = urlOf(u"token_endpoint");
    if (!tenant || !tokenEndpoint.isValid() || tokenEndpoint.host().isEmpty())
        return fail(
            FailureCode::AnswerWrongShape, answer.host,
            {{u"document"_s, u"OpenID configuration"_s}, {u"lacks"_s, tenant ? u"token_endpoint"_s : u"issuer"_s}});
    return Discovery{*tenant, tokenEndpoint, urlOf(u"authorization_endpoint"), urlOf(u"device_authorization_endpoint"),
                     (*json)[u"msgraph_host"].toString()};
}

std::optional<ForeignEndpoint> foreignEndpoint(const Discovery &discovery, const Cloud &chosen,
                                               const QList<Cloud> &known)
{
    const auto ownerOf = [&](auto owns) -> const Cloud * {
        for (const Cloud &cloud : known) {
            if (cloud.id != chosen.id && owns(cloud))
                return &cloud;
        }
        return nullptr;
    };
    for (const QUrl &endpoint : {discovery.tokenEndpoint, discovery.authorizationEndpoint, discovery.deviceEndpoint}) {
        if (endpoint.isEmpty() || chosen.accepts(endpoint))
            continue;
        const Cloud *owner =
            ownerOf([&endpoint](const Cloud &cloud) { return !cloud.userAdded && cloud.accepts(endpoint); });
        return ForeignEndpoint{owner, endpoint.host()};
    }
    // The two US Government clouds share one authority; only the Graph host tells them apart.
    if (!chosen.userAdded && !discovery.graphHost.isEmpty() && discovery.graphHost != chosen.graph.host()) {
        const Cloud *owner = ownerOf(
            [&discovery](const Cloud &cloud) { return !cloud.userAdded && cloud.graph.host() == discovery.graphHost; });
        if (owner)
            return ForeignEndpoint{owner, discovery.graphHost};
    }
    return std::nullopt;
}

QByteArray clientCredentialsForm(const QString &clientId, const Secret &secret, const QString &scope)
{
    QByteArray value = secret.revealUtf8();
    QByteArray encoded = value.toPercentEncoding();
    const QByteArray form = "grant_type=client_credentials&client_id=" + QUrl::toPercentEncoding(clientId) +
                            "&scope=" + QUrl::toPercentEncoding(scope) + "&client_secret=" + encoded;
    wipe(value);
    wipe(encoded);
    return form;
}

QString graphScope(const Cloud &cloud) { return below(cloud.graph, ".default").toString(); }

QString teamsScope() { return TeamsApiId + u"/.default"_s; }

Result<QJsonObject> readSecretObject(const Answer &answer)
{
    Result<QJsonObject> json = readObject(answer);
    const QByteArray start = answer.body.left(80).trimmed();
    if (!json && (start.startsWith('{') || start.startsWith('[') || start.startsWith('"')))
        json.error().technical.removeIf([](const auto &line) { return line.first == "answer begins with"_L1; });
    return json;
}

Result<Token> readToken(const Answer &answer)
{
    if (auto error = readOAuthError(answer))
        return fail(*error);
    const Result<QJsonObject> json = readSecretObject(answer);
    if (answer.status != 200) {
        if (isTransient(answer.status) || answer.status >= 300)
            return fail(readGraphError(answer));
    }
    if (!json)
        return fail(json.error());
    QByteArray value = (*json)[u"access_token"].toString().toUtf8();
    const bool bearer = (*json)[u"token_type"].toString().compare("Bearer"_L1, Qt::CaseInsensitive) == 0;
    if (value.isEmpty() || !bearer)
        return fail(FailureCode::AnswerWrongShape, answer.host, {{u"document"_s, u"token answer"_s}});
    return Token{Secret::take(std::move(value)), std::chrono::seconds((*json)[u"expires_in"].toInt())};
}

std::optional<Failure> readOAuthError(const Answer &answer)
{
    const QJsonObject json = QJsonDocument::fromJson(answer.body).object();
    // Graph's errors are objects; OAuth's are strings (RFC 6749 5.2).
    const QString error = json[u"error"].toString();
    if (answer.status < 400 || error.isEmpty())
        return std::nullopt;
    Failure failure{FailureCode::SignInRefused, answer.host, {{u"error"_s, cleaned(error)}}};
    const QJsonArray codes = json[u"error_codes"].toArray();
    failure.aadsts = codes.isEmpty() ? 0 : codes.first().toInt();
    const auto add = [&](const QString &name) {
        if (const QString text = cleaned(json[name].toString(), 1000); !text.isEmpty())
            failure.technical += {name, text};
    };
    if (failure.aadsts)
        failure.technical += {u"code"_s, u"AADSTS"_s + QString::number(failure.aadsts)};
    for (const QString &name :
         {u"error_description"_s, u"suberror"_s, u"trace_id"_s, u"correlation_id"_s, u"timestamp"_s})
        add(name);
    failure.technical += {u"status"_s, QString::number(answer.status)};
    // Branch on `error` and the status; the number only tells a temporary fault of the service apart.
    if (error == "temporarily_unavailable"_L1 || isTransient(answer.status) ||
        signInAdvice(failure.aadsts).retry == SignInRetry::Transient)
        failure.code = answer.status == 429 ? FailureCode::Throttled : FailureCode::ServiceUnavailable;
    return failure;
}

} // namespace TenantLink
