#include "models/microsoft365/deviceauth.h"

#include "models/microsoft365/entra.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace TenantLink
{

using namespace Qt::StringLiterals;

namespace
{

/// Microsoft's own, where the answer does not say (RFC 8628 3.2 for the interval).
constexpr int UsualLifetime = 900;
constexpr int UsualInterval = 5;
constexpr int LongestLifetime = 24 * 3600;
constexpr int LongestInterval = 300;

/// Numbers may come as text.
int secondsOf(const QJsonObject &json, QStringView key, int usual, int most)
{
    const QJsonValue value = json[key];
    const double number = value.isString() ? value.toString().toDouble() : value.toDouble();
    return number >= 1 ? int(std::min(number, double(most))) : usual;
}

PollAnswer::Kind kindOf(const Failure &failure, const QString &error, int aadsts)
{
    using Kind = PollAnswer::Kind;
    if (error == "authorization_pending"_L1)
        return Kind::Pending;
    if (error == "slow_down"_L1)
        return Kind::SlowDown;
    if (error == "authorization_declined"_L1 || error == "access_denied"_L1)
        return Kind::Declined;
    // Whatever it is called, these numbers get the advice of a code that ran out.
    if (error == "expired_token"_L1 || error == "code_expired"_L1 || aadsts == 70019 || aadsts == 70020)
        return Kind::Expired;
    if (failure.code == FailureCode::Throttled || failure.code == FailureCode::ServiceUnavailable)
        return Kind::Later;
    return Kind::Refused;
}

} // namespace

QUrl deviceEndpoint(const Cloud &cloud, const TenantId &tenant)
{
    return below(cloud.authority, tenant.toString().toLatin1() + "/oauth2/v2.0/devicecode");
}

QByteArray deviceCodeForm(const QString &clientId, const QString &scopes)
{
    return formOf({{"client_id", Secret(clientId)}, {"scope", Secret(scopes)}});
}

Result<DeviceCode> readDeviceCode(const Answer &answer)
{
    if (auto error = readOAuthError(answer))
        return fail(*error);
    if (answer.status != 200 && answer.status >= 300)
        return fail(readGraphError(answer));
    const Result<QJsonObject> json = readSecretObject(answer);
    if (!json)
        return fail(json.error());
    const auto secretOf = [&json](QStringView key) { return Secret::take((*json)[key].toString().toUtf8()); };
    const QStringView pageKey = json->contains(u"verification_uri") ? u"verification_uri" : u"verification_url";
    DeviceCode code{secretOf(u"device_code"), secretOf(u"user_code"),
                    QUrl((*json)[pageKey].toString(), QUrl::StrictMode),
                    std::chrono::seconds(secondsOf(*json, u"expires_in", UsualLifetime, LongestLifetime)),
                    std::chrono::seconds(secondsOf(*json, u"interval", UsualInterval, LongestInterval))};
    QString lacks;
    if (code.code.isEmpty())
        lacks = u"device_code"_s;
    else if (code.shown.isEmpty() || code.shown.sizeInBytes() > 64)
        lacks = u"user_code"_s;
    else if (!code.page.isValid() || code.page.host().isEmpty())
        lacks = u"verification_uri"_s;
    if (!lacks.isEmpty())
        return fail(FailureCode::AnswerWrongShape, answer.host,
                    {{u"document"_s, u"device code"_s}, {u"lacks"_s, lacks}});
    return code;
}

bool isLoginPage(const Cloud &cloud, const QUrl &page)
{
    if (!page.isValid() || !page.userInfo().isEmpty() ||
        !cloud.deviceLoginHosts.contains(page.host(), Qt::CaseInsensitive))
        return false;
    return page.scheme() == "https"_L1 || (cloud.userAdded && page.scheme() == "http"_L1 && isLoopback(page));
}

QByteArray pollForm(const QString &clientId, const Secret &code)
{
    return formOf({{"grant_type", Secret(u"urn:ietf:params:oauth:grant-type:device_code"_s)},
                   {"client_id", Secret(clientId)},
                   {"device_code", code}});
}

PollAnswer readPoll(const Answer &answer)
{
    using Kind = PollAnswer::Kind;
    Result<UserToken> token = readUserToken(answer);
    if (token)
        return {Kind::Token, *token};
    Failure failure = token.error();
    const QJsonObject json = QJsonDocument::fromJson(answer.body).object();
    PollAnswer poll{
        kindOf(failure, json[u"error"].toString(), json[u"error_codes"].toArray().at(0).toInt()), {}, failure};
    if (poll.kind == Kind::Refused && answer.status >= 500)
        poll.kind = Kind::Later;
    if (poll.kind == Kind::Declined)
        poll.failure->code = FailureCode::SignInDeclined;
    else if (poll.kind == Kind::Expired)
        poll.failure->code = FailureCode::SignInCodeExpired;
    return poll;
}

Failure without(Failure failure, const QList<Secret> &values)
{
    for (const Secret &value : values) {
        QString text = value.revealText();
        if (text.isEmpty())
            continue;
        failure.subject.replace(text, u"..."_s, Qt::CaseInsensitive);
        for (auto &[name, told] : failure.technical)
            told.replace(text, u"..."_s, Qt::CaseInsensitive);
        wipe(text);
    }
    return failure;
}

} // namespace TenantLink
