#include "models/microsoft365/authorize.h"

#include "models/domain/signinadvice.h"
#include "models/domain/text.h"

#include <QCryptographicHash>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QUrlQuery>

#include <array>

namespace TenantLink
{

using namespace Qt::StringLiterals;

namespace
{

constexpr auto Base64Url = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

using Fields = QList<std::pair<QByteArray, QString>>;

/// QUrlQuery would leave a + alone, which servers read as a blank.
QUrl withQuery(const QUrl &url, const Fields &fields)
{
    QByteArray encoded = url.toEncoded(QUrl::RemoveFragment);
    for (const auto &[name, value] : fields) {
        if (!value.isEmpty())
            encoded += (encoded.contains('?') ? '&' : '?') + name + '=' + QUrl::toPercentEncoding(value);
    }
    return QUrl::fromEncoded(encoded, QUrl::StrictMode);
}

bool same(const QByteArray &a, const QByteArray &b)
{
    if (a.size() != b.size())
        return false;
    volatile unsigned char difference = 0;
    for (qsizetype i = 0; i < a.size(); ++i)
        difference = difference | (static_cast<unsigned char>(a.at(i)) ^ static_cast<unsigned char>(b.at(i)));
    return difference == 0;
}

/// Servers write a blank as + (application/x-www-form-urlencoded).
QUrlQuery formQuery(const QUrl &url)
{
    QString query = url.query(QUrl::FullyEncoded);
    return QUrlQuery(query.replace(u'+', u"%20"_s));
}

QString valueOf(const QUrlQuery &query, const QString &key) { return query.queryItemValue(key, QUrl::FullyDecoded); }

} // namespace

Secret randomToken()
{
    std::array<quint32, 8> words{};
    QRandomGenerator::system()->generate(words.begin(), words.end());
    QByteArray bytes(reinterpret_cast<const char *>(words.data()), sizeof(words));
    words.fill(0);
    QByteArray text = bytes.toBase64(Base64Url);
    wipe(bytes);
    return Secret::take(std::move(text));
}

QByteArray challengeOf(const Secret &verifier)
{
    QByteArray value = verifier.revealUtf8();
    const QByteArray challenge = QCryptographicHash::hash(value, QCryptographicHash::Sha256).toBase64(Base64Url);
    wipe(value);
    return challenge;
}

QUrl authorizeEndpoint(const Cloud &cloud, const TenantId &tenant)
{
    return below(cloud.authority, tenant.toString().toLatin1() + "/oauth2/v2.0/authorize");
}

QUrl authorizeUrl(const AuthorizeRequest &request)
{
    return withQuery(request.endpoint, {{"client_id", request.clientId},
                                        {"response_type", u"code"_s},
                                        {"response_mode", u"query"_s},
                                        {"redirect_uri", request.redirectUri},
                                        {"scope", request.scopes},
                                        {"state", request.state.revealText()},
                                        {"code_challenge", QString::fromLatin1(request.challenge)},
                                        {"code_challenge_method", u"S256"_s},
                                        {"prompt", u"select_account"_s},
                                        {"login_hint", request.loginHint},
                                        {"ui_locales", request.language}});
}

bool belongsTo(const QUrl &redirect, const Secret &state, const QUrl &came)
{
    // A redirect without a path comes back with a slash.
    const auto pathOf = [](const QUrl &url) { return url.path().isEmpty() ? u"/"_s : url.path(QUrl::FullyEncoded); };
    const QStringList states = formQuery(came).allQueryItemValues(u"state"_s, QUrl::FullyDecoded);
    if (pathOf(came) != pathOf(redirect) || states.size() != 1)
        return false;
    QByteArray wanted = state.revealUtf8();
    const bool equal = !wanted.isEmpty() && same(states.first().toUtf8(), wanted);
    wipe(wanted);
    return equal;
}

Result<Secret> readRedirect(const QUrl &came, const QString &host)
{
    const QUrlQuery query = formQuery(came);
    const qsizetype codes = query.allQueryItemValues(u"code"_s).size();
    const qsizetype errors = query.allQueryItemValues(u"error"_s).size();
    if (codes + errors != 1)
        return fail(FailureCode::SignInAnswerForeign, host);
    if (codes == 1) {
        Secret code = Secret::take(valueOf(query, u"code"_s).toUtf8());
        if (code.isEmpty())
            return fail(FailureCode::SignInAnswerForeign, host);
        return code;
    }
    const QString error = valueOf(query, u"error"_s);
    const QString description = cleaned(valueOf(query, u"error_description"_s), 1000);
    Failure failure{FailureCode::SignInRefused, host, {{u"error"_s, cleaned(error)}}};
    static const QRegularExpression number(u"\\bAADSTS(\\d{4,8})\\b"_s);
    if (const auto found = number.match(description); found.hasMatch())
        failure.aadsts = found.captured(1).toInt();
    if (failure.aadsts)
        failure.technical += {u"code"_s, u"AADSTS"_s + QString::number(failure.aadsts)};
    if (!description.isEmpty())
        failure.technical += {u"error_description"_s, description};
    if (const QString detail = cleaned(valueOf(query, u"error_subcode"_s)); !detail.isEmpty())
        failure.technical += {u"error_subcode"_s, detail};
    // 65004 is "declined"; other known numbers say more than that.
    if (error == "access_denied"_L1 && (failure.aadsts == 65004 || !signInAdvice(failure.aadsts).known))
        failure.code = FailureCode::SignInDeclined;
    else if (error == "temporarily_unavailable"_L1)
        failure.code = FailureCode::ServiceUnavailable;
    return fail(failure);
}

QUrl nativeClientPage(const Cloud &cloud) { return below(cloud.authority, "common/oauth2/nativeclient"); }

QUrl adminConsentUrl(const Cloud &cloud, const TenantId &tenant, const QString &clientId, const QString &state)
{
    return withQuery(below(cloud.authority, tenant.toString().toLatin1() + "/adminconsent"),
                     {{"client_id", clientId},
                      {"state", state},
                      {"redirect_uri", nativeClientPage(cloud).toString(QUrl::FullyEncoded)}});
}

} // namespace TenantLink
