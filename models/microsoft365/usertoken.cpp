#include "models/microsoft365/usertoken.h"

#include "models/domain/text.h"
#include "models/microsoft365/entra.h"

#include <QJsonDocument>

namespace TenantLink
{

using namespace Qt::StringLiterals;

namespace
{

constexpr auto ExchangeRoot = "https://outlook.office.com/"_L1;

bool isOpenId(const QString &scope)
{
    static const QStringList scopes{u"openid"_s, u"profile"_s, u"email"_s, u"offline_access"_s};
    return scopes.contains(scope);
}

/// Exchange Online of the national clouds (as public mail programs ask for it).
QString exchangeRoot(const Cloud &cloud)
{
    if (cloud.id == "usgov"_L1 || cloud.id == "usdod"_L1)
        return u"https://outlook.office365.us/"_s;
    if (cloud.id == "china"_L1)
        return u"https://partner.outlook.cn/"_s;
    return ExchangeRoot;
}

QString wireScope(const Cloud &cloud, const QString &scope)
{
    if (scope.startsWith(ExchangeRoot))
        return exchangeRoot(cloud) + scope.sliced(ExchangeRoot.size());
    if (isOpenId(scope) || scope.contains(u'/'))
        return scope;
    return below(cloud.graph, QUrl::toPercentEncoding(scope)).toString(QUrl::FullyEncoded);
}

/// Microsoft answers names and URIs, as it likes.
QString comparable(const QString &scope) { return scope.sliced(scope.lastIndexOf(u'/') + 1).toLower(); }

} // namespace

QString wireScopes(const Cloud &cloud, const QStringList &scopes)
{
    QStringList wire;
    for (const QString &scope : scopes)
        wire += wireScope(cloud, scope);
    return wire.join(u' ');
}

QStringList plainScopes(const Cloud &cloud, const QStringList &scopes)
{
    const QString root = below(cloud.graph, {}).toString(QUrl::FullyEncoded);
    QStringList plain;
    for (const QString &scope : scopes)
        plain += scope.startsWith(root, Qt::CaseInsensitive) ? scope.sliced(root.size()) : scope;
    return plain;
}

QString missingScope(const QStringList &asked, const QStringList &granted)
{
    QStringList there;
    for (const QString &scope : granted)
        there += comparable(scope);
    for (const QString &scope : asked) {
        if (!isOpenId(scope) && !there.contains(comparable(scope)))
            return scope;
    }
    return {};
}

UserHints readUserHints(const Secret &token)
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
    UserHints hints;
    hints.tenant = TenantId::parse(claims[u"tid"].toString());
    hints.person = ObjectId::parse(claims[u"oid"].toString());
    for (const QStringView key : {u"preferred_username", u"upn", u"unique_name"}) {
        if (hints.upn.isEmpty())
            hints.upn = cleaned(claims[key].toString());
    }
    hints.name = cleaned(claims[u"name"].toString());
    return hints;
}

Result<UserToken> readUserToken(const Answer &answer)
{
    Result<Token> token = readToken(answer);
    if (!token)
        return fail(token.error());
    const QJsonObject json = QJsonDocument::fromJson(answer.body).object();
    const auto secretOf = [&json](QStringView key) { return Secret::take(json[key].toString().toUtf8()); };
    UserToken user{token->value, secretOf(u"refresh_token"), std::nullopt, token->lifetime,
                   readUserHints(secretOf(u"id_token"))};
    if (json[u"scope"].isString())
        user.scopes = json[u"scope"].toString().split(u' ', Qt::SkipEmptyParts);
    return user;
}

QByteArray formOf(const FormFields &fields)
{
    QByteArray form;
    // Room for everything at once: growing would leave copies behind.
    qsizetype size = 0;
    for (const auto &[name, value] : fields)
        size += name.size() + 3 * value.sizeInBytes() + 2;
    form.reserve(size);
    for (const auto &[name, value] : fields) {
        QByteArray plain = value.revealUtf8();
        QByteArray encoded = plain.toPercentEncoding();
        form += (form.isEmpty() ? "" : "&") + name + '=' + encoded;
        wipe(plain);
        wipe(encoded);
    }
    return form;
}

QByteArray codeForm(const QString &clientId, const Secret &code, const QString &redirectUri, const Secret &verifier,
                    const QString &scopes)
{
    return formOf({{"grant_type", Secret(u"authorization_code"_s)},
                   {"client_id", Secret(clientId)},
                   {"scope", Secret(scopes)},
                   {"code", code},
                   {"redirect_uri", Secret(redirectUri)},
                   {"code_verifier", verifier}});
}

QByteArray refreshForm(const QString &clientId, const Secret &refresh, const QString &scopes)
{
    return formOf({{"grant_type", Secret(u"refresh_token"_s)},
                   {"client_id", Secret(clientId)},
                   {"scope", Secret(scopes)},
                   {"refresh_token", refresh}});
}

} // namespace TenantLink
