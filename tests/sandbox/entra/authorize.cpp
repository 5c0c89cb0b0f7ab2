// SPDX-License-Identifier: Apache-2.0
// Signing in by browser: the authorization endpoint, its page, and what the code is exchanged for.
#include "sign_ins.h"

#include "pages.h"

#include <QCryptographicHash>
#include <QRegularExpression>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace sandbox
{

namespace
{

constexpr int pageLife = 3600; // seconds that an open page can be answered

// What the redirect says about a refusal; the token endpoint has other names.
QString redirectError(const EntraError &error)
{
    switch (error.code) {
    case 50058:
        return u"login_required"_s;
    case 50076:
    case 50079:
    case 50097:
        return u"interaction_required"_s;
    case 65001:
    case 90094:
        return u"consent_required"_s;
    default:
        break;
    }
    if (error.error == "invalid_grant"_L1 || error.error == "authorization_declined"_L1)
        return u"access_denied"_s;
    return error.error;
}

HttpResponse redirectRefusal(const SignIn &signIn, const EntraError &error, const HttpRequest &request)
{
    Parameters query{{u"error"_s, redirectError(error)}, {u"error_description"_s, entraDescription(error, request)}};
    if (signIn.state == SignIn::State::Declined)
        query.append({u"error_subcode"_s, u"cancel"_s});
    if (signIn.hasState)
        query.append({u"state"_s, signIn.echo});
    return redirectTo(signIn.redirectUri, query);
}

std::optional<EntraError> challengeRefusal(const Parameters &query)
{
    static const QRegularExpression wellFormed(u"^[A-Za-z0-9_-]{43}$"_s);
    if (parameter(query, u"code_challenge").isEmpty()) {
        return EntraError{400, 9002325, u"invalid_request"_s,
                          u"Proof Key for Code Exchange is required for cross-origin authorization code redemption."_s};
    }
    if (parameter(query, u"code_challenge_method") != "S256"_L1)
        return EntraError{400, 50149, u"invalid_request"_s, u"Invalid Code_Challenge_method parameter."_s};
    if (!wellFormed.match(parameter(query, u"code_challenge")).hasMatch())
        return EntraError{400, 501491, u"invalid_request"_s, u"Invalid size of Code_Challenge parameter."_s};
    return std::nullopt;
}

std::optional<EntraError> requestRefusal(const Parameters &query)
{
    static const QStringList prompts{QString(), u"login"_s, u"none"_s, u"consent"_s, u"select_account"_s};
    const QString type = parameter(query, u"response_type");
    if (type.isEmpty())
        return refused::parameterMissing(u"response_type"_s);
    if (type != "code"_L1) {
        return EntraError{400, 700054, u"unsupported_response_type"_s,
                          u"response_type '%1' is not enabled for the application."_s.arg(type)};
    }
    const QString mode = parameter(query, u"response_mode");
    if (!mode.isEmpty() && mode != "query"_L1) {
        return EntraError{400, 70007, u"unsupported_response_mode"_s,
                          u"'%1' is not a supported value of 'response_mode' for a loopback address."_s.arg(mode)};
    }
    if (!prompts.contains(parameter(query, u"prompt"))) {
        return EntraError{400, 90023, u"invalid_request"_s,
                          u"Unsupported 'prompt' value '%1'."_s.arg(parameter(query, u"prompt"))};
    }
    return challengeRefusal(query);
}

} // namespace

HttpResponse SignIns::authorize(Tenant *tenant, const HttpRequest &request, QJsonObject &details)
{
    const Parameters query = parseUrlEncoded(request.method == "POST" ? request.body : request.rawQuery);
    if (hasParameter(query, u"transaction"))
        return authorizeDecision(request, query);
    // What makes the address doubtful is shown, never redirected.
    QStringList seen;
    for (const auto &field : query) {
        if (seen.contains(field.first))
            return refusalPage(refused::parameterTwice(field.first), request);
        seen.append(field.first);
    }
    details["scope"_L1] = m_directory.withoutSecrets(parameter(query, u"scope"));
    const QString clientId = parameter(query, u"client_id");
    const QString redirectUri = parameter(query, u"redirect_uri");
    for (const QString &name : {u"client_id"_s, u"redirect_uri"_s}) {
        if (parameter(query, name).isEmpty())
            return refusalPage(refused::parameterMissing(name), request);
    }
    const auto client = clientFor(tenant, clientId);
    if (!client)
        return refusalPage(clientRefusal(tenant, clientId), request);
    const bool onPublic = redirectRegistered(client->application.redirectUris, redirectUri);
    if (client->application.redirectUris.isEmpty() && client->webRedirectUris.isEmpty())
        return refusalPage(refused::redirectMissing(clientId), request);
    if (!onPublic && !client->webRedirectUris.contains(redirectUri))
        return refusalPage(refused::redirectUnknown(redirectUri, clientId), request);

    auto signIn = std::make_shared<SignIn>();
    signIn->id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    signIn->tenantId = tenant ? tenant->id : QString();
    signIn->anyTenant = !tenant;
    signIn->client = *client;
    signIn->end = QDeadlineTimer(std::chrono::seconds(pageLife));
    signIn->redirectUri = redirectUri;
    signIn->web = !onPublic;
    signIn->hasState = hasParameter(query, u"state");
    signIn->echo = parameter(query, u"state");
    signIn->challenge = parameter(query, u"code_challenge");
    signIn->nonce = parameter(query, u"nonce");
    signIn->loginHint = parameter(query, u"login_hint");
    if (const auto refusal = requestRefusal(query))
        return redirectRefusal(*signIn, *refusal, request);
    signIn->scopes = readScopes(parameter(query, u"scope"), m_addresses, *client, settings.defaultScope);
    if (signIn->scopes.refusal)
        return redirectRefusal(*signIn, *signIn->scopes.refusal, request);
    if (m_automatic.isEmpty() && parameter(query, u"prompt") == "none"_L1) {
        const EntraError nobody{400, 50058, u"login_required"_s,
                                u"A silent sign-in request was sent but no user is signed in."_s};
        return redirectRefusal(*signIn, nobody, request);
    }
    m_signIns.append(signIn);
    if (!m_automatic.isEmpty()) {
        const auto refusal = decide(*signIn, m_automatic);
        return refusal ? refusalPage(*refusal, request) : outcome(*signIn, request);
    }
    return question(*signIn, request.path, {{u"transaction"_s, signIn->id}});
}

HttpResponse SignIns::authorizeDecision(const HttpRequest &request, const Parameters &form)
{
    const QString id = parameter(form, u"transaction");
    const auto found = std::find_if(m_signIns.cbegin(), m_signIns.cend(),
                                    [&id](const SignInPointer &signIn) { return !signIn->byCode && signIn->id == id; });
    const QString decision = parameter(form, u"decision");
    if (found == m_signIns.cend() || (*found)->end.hasExpired())
        return refusalPage(refused::grantMalformed(), request);
    SignIn &signIn = **found;
    if (signIn.state == SignIn::State::Refused && decision == "return"_L1)
        return outcome(signIn, request);
    if (signIn.state != SignIn::State::Pending)
        return refusalPage(refused::grantMalformed(), request);
    const QJsonObject order{{u"upn"_s, parameter(form, u"upn")}, {u"decline"_s, decision != "accept"_L1}};
    if (const auto refusal = decide(signIn, order))
        return refusalPage(*refusal, request);
    // A policy's refusal is a page: the client hears of it only where the person goes back.
    if (signIn.state == SignIn::State::Refused)
        return refusalPage(signIn.refusal, request, request.path, {{u"transaction"_s, signIn.id}});
    return outcome(signIn, request);
}

HttpResponse SignIns::outcome(SignIn &signIn, const HttpRequest &request) const
{
    if (signIn.state != SignIn::State::Approved)
        return redirectRefusal(signIn, signIn.refusal, request);
    signIn.code = u"1."_s + QString::fromLatin1(randomText(180));
    signIn.end = QDeadlineTimer(std::chrono::seconds(settings.authorizationCodeLife));
    Parameters query{{u"code"_s, signIn.code}};
    if (signIn.hasState)
        query.append({u"state"_s, signIn.echo});
    query.append({u"session_state"_s, QUuid::createUuid().toString(QUuid::WithoutBraces)});
    return redirectTo(signIn.redirectUri, query);
}

HttpResponse SignIns::byAuthorizationCode(Tenant *tenant, const Parameters &form, const HttpRequest &request)
{
    for (const QString &name : {u"code"_s, u"redirect_uri"_s}) {
        if (parameter(form, name).isEmpty())
            return refuse(refused::parameterMissing(name), request);
    }
    const QString code = parameter(form, u"code");
    const auto found = std::find_if(m_signIns.cbegin(), m_signIns.cend(), [&](const SignInPointer &signIn) {
        return !signIn->byCode && !signIn->code.isEmpty() && signIn->code == code &&
               signIn->client.application.clientId.compare(parameter(form, u"client_id"), Qt::CaseInsensitive) == 0;
    });
    if (found == m_signIns.cend())
        return refuse(refused::grantMalformed(), request);
    SignIn &signIn = **found;
    if (tenant && tenant->id != signIn.tenantId)
        return refuse(refused::grantOfOtherTenant(), request);
    if (signIn.state == SignIn::State::Redeemed)
        return refuse(refused::grantUsed(), request);
    if (signIn.end.hasExpired())
        return refuse(refused::grantExpired(), request);
    if (signIn.web)
        return refuse(refused::confidentialClient(), request);
    if (parameter(form, u"redirect_uri") != signIn.redirectUri)
        return refuse(refused::redirectDiffers(parameter(form, u"redirect_uri"), signIn.redirectUri), request);
    const QByteArray verifier = parameter(form, u"code_verifier").toUtf8();
    if (verifier.isEmpty())
        return refuse(refused::verifierMissing(), request);
    static const QRegularExpression wellFormed(u"^[A-Za-z0-9._~-]{43,128}$"_s);
    const QByteArray challenge = QCryptographicHash::hash(verifier, QCryptographicHash::Sha256)
                                     .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    if (!wellFormed.match(QString::fromUtf8(verifier)).hasMatch() || challenge != signIn.challenge.toLatin1())
        return refuse(refused::verifierWrong(), request);
    signIn.state = SignIn::State::Redeemed;
    Tenant &home = *m_directory.find(signIn.tenantId);
    return issue(home, *findPerson(home, signIn.personId), signIn.client, signIn.scopes, signIn.nonce, false, request);
}

} // namespace sandbox
