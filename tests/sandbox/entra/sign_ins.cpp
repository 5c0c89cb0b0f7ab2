// SPDX-License-Identifier: Apache-2.0
#include "sign_ins.h"

#include "../tenants/well_known.h"
#include "pages.h"

#include <QJsonArray>
#include <QRandomGenerator>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace sandbox
{

namespace
{

const QString deviceGrant = u"urn:ietf:params:oauth:grant-type:device_code"_s;
constexpr int slowDownStep = 5;    // seconds, RFC 8628 section 3.5
constexpr int pollTolerance = 250; // ms: timers and the way to here

QString newUserCode()
{
    static const QString letters = u"ABCDEFGHJKLMNPQRSTUVWXYZ23456789"_s;
    QString code;
    while (code.size() < 9)
        code += letters[QRandomGenerator::system()->bounded(static_cast<int>(letters.size()))];
    return code;
}

QString secretText(qsizetype bytes) { return QString::fromLatin1(randomText(bytes)); }

} // namespace

SignIns::SignIns(Directory &directory, TokenRegistry &tokens, const Addresses &addresses)
    : m_directory(directory), m_tokens(tokens), m_addresses(addresses)
{
}

SignIns::~SignIns() = default;

bool SignIns::knowsEndpoint(const QString &endpoint)
{
    static const QStringList known{u"oauth2/v2.0/devicecode"_s, u"oauth2/v2.0/authorize"_s, u"adminconsent"_s,
                                   u"v2.0/adminconsent"_s};
    return known.contains(endpoint);
}

bool SignIns::knowsGrant(const QString &grant)
{
    return grant == deviceGrant || grant == "authorization_code"_L1 || grant == "refresh_token"_L1;
}

HttpResponse SignIns::refuse(const EntraError &error, const HttpRequest &request) const
{
    return entraErrorResponse(error, m_addresses.authority, request);
}

HttpResponse SignIns::answer(const QString &endpoint, Tenant *tenant, const std::optional<EntraError> &refusal,
                             const HttpRequest &request, QJsonObject &details)
{
    if (endpoint == "oauth2/v2.0/devicecode"_L1)
        return refusal ? refuse(*refusal, request) : deviceAuthorization(tenant, request, details);
    if (refusal)
        return refusalPage(*refusal, request);
    if (endpoint == "oauth2/v2.0/authorize"_L1)
        return authorize(tenant, request, details);
    const Parameters query = parseUrlEncoded(request.method == "POST" ? request.body : request.rawQuery);
    return adminConsent(tenant, request, query, endpoint.startsWith("v2.0"_L1));
}

std::optional<SignInClient> SignIns::clientFor(const Tenant *tenant, const QString &clientId)
{
    if (tenant)
        return signInClient(*tenant, clientId);
    for (const Tenant &any : m_directory.tenants()) {
        const auto client = signInClient(any, clientId);
        if (client && client->multiTenant)
            return client;
    }
    return std::nullopt;
}

EntraError SignIns::clientRefusal(const Tenant *tenant, const QString &clientId)
{
    if (!tenant) {
        for (const Tenant &any : m_directory.tenants()) {
            if (signInClient(any, clientId))
                return refused::singleTenant(clientId);
        }
    }
    return refused::clientUnknown(clientId, tenant ? tenant->displayName : u"organizations"_s);
}

HttpResponse SignIns::deviceAuthorization(Tenant *tenant, const HttpRequest &request, QJsonObject &details)
{
    if (request.method != "POST")
        return refuse(refused::onlyPost(request.method), request);
    const bool isForm = request.header("Content-Type").toLower().startsWith("application/x-www-form-urlencoded");
    const Parameters form = isForm ? parseUrlEncoded(request.body) : Parameters();
    const QString clientId = parameter(form, u"client_id");
    details["scope"_L1] = m_directory.withoutSecrets(parameter(form, u"scope"));
    if (clientId.isEmpty())
        return refuse(refused::parameterMissing(u"client_id"_s), request);
    const auto client = clientFor(tenant, clientId);
    if (!client)
        return refuse(clientRefusal(tenant, clientId), request);
    const AskedScopes scopes = readScopes(parameter(form, u"scope"), m_addresses, *client, settings.defaultScope);
    if (scopes.refusal)
        return refuse(*scopes.refusal, request);

    auto signIn = std::make_shared<SignIn>();
    signIn->id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    signIn->tenantId = tenant ? tenant->id : QString();
    signIn->anyTenant = !tenant;
    signIn->client = *client;
    signIn->scopes = scopes;
    signIn->end = QDeadlineTimer(std::chrono::seconds(settings.deviceCodeLife));
    signIn->byCode = true;
    signIn->deviceCode = secretText(120);
    signIn->userCode = newUserCode();
    signIn->interval = settings.deviceCodeInterval;
    m_signIns.append(signIn);
    if (!m_automatic.isEmpty())
        decide(*signIn, m_automatic);

    const QString address = m_addresses.authority + u"/devicelogin"_s;
    const bool german = parameter(parseUrlEncoded(request.rawQuery), u"mkt").startsWith("de"_L1);
    const QString message =
        german ? u"Um sich anzumelden, öffnen Sie die Seite %1 in einem Webbrowser und geben Sie den Code %2 ein."_s
               : u"To sign in, use a web browser to open the page %1 and enter the code %2 to authenticate."_s;
    return entraJson({{u"user_code"_s, signIn->userCode},
                      {u"device_code"_s, signIn->deviceCode},
                      {u"verification_uri"_s, address},
                      {u"expires_in"_s, settings.deviceCodeLife},
                      {u"interval"_s, settings.deviceCodeInterval},
                      {u"message"_s, message.arg(address, signIn->userCode)}},
                     request);
}

HttpResponse SignIns::deviceLogin(const HttpRequest &request)
{
    const QString action = u"/devicelogin"_s;
    if (request.method != "POST")
        return userCodePage(action);
    const Parameters form = parseUrlEncoded(request.body);
    const QString code = parameter(form, u"code").trimmed().toUpper();
    for (const SignInPointer &signIn : std::as_const(m_signIns)) {
        if (!signIn->byCode || signIn->userCode != code || signIn->end.hasExpired() ||
            signIn->state != SignIn::State::Pending)
            continue;
        const QString decision = parameter(form, u"decision");
        if (decision.isEmpty())
            return question(*signIn, action, {{u"code"_s, code}});
        const QJsonObject order{{u"upn"_s, parameter(form, u"upn")}, {u"decline"_s, decision != "accept"_L1}};
        if (const auto refusal = decide(*signIn, order))
            return refusalPage(*refusal, request);
        if (signIn->state == SignIn::State::Refused)
            return refusalPage(signIn->refusal, request);
        return page(200, u"Done"_s, u"<p>You can close this window.</p>"_s);
    }
    return page(200, u"Enter code"_s, u"<p>That code didn't work. Check the code and try again.</p>"_s);
}

QStringList SignIns::peopleFor(const Tenant *tenant) const
{
    QStringList names;
    for (const Tenant &each : m_directory.tenants()) {
        if (tenant && each.id != tenant->id)
            continue;
        for (const Person &person : each.people) {
            if (tenant || !person.guest)
                names.append(person.upn);
        }
    }
    return names;
}

HttpResponse SignIns::question(const SignIn &signIn, const QString &action, const Parameters &hidden) const
{
    const Tenant *tenant = signIn.anyTenant ? nullptr : m_directory.find(signIn.tenantId);
    Question question{u"%1 wants to sign you in"_s.arg(signIn.client.application.displayName),
                      action,
                      hidden,
                      {},
                      peopleFor(tenant),
                      signIn.loginHint};
    if (tenant)
        question.lines.append(u"Organization: "_s + tenant->displayName);
    const QString publisher = signIn.client.application.verifiedPublisher;
    question.lines.append(publisher.isEmpty() ? u"Publisher: unverified"_s : QString(u"Publisher: "_s + publisher));
    for (const QString &permission : signIn.scopes.permissions)
        question.lines.append(permission + u": "_s + graphScope(permission)["displayName"_L1].toString());
    return questionPage(question);
}

std::optional<EntraError> SignIns::decide(SignIn &signIn, const QJsonObject &order)
{
    const QString upn = order["upn"_L1].toString();
    if (order["decline"_L1].toBool()) {
        signIn.state = SignIn::State::Declined;
        signIn.refusal = refused::codeDeclined();
        return std::nullopt;
    }
    if (const int number = order["error"_L1].toInt()) {
        signIn.state = SignIn::State::Refused;
        signIn.refusal = refused::byNumber(number, order["errorName"_L1].toString());
        return std::nullopt;
    }
    Tenant *home = nullptr;
    for (const Tenant &each : m_directory.tenants()) {
        const Person *person = findPerson(each, upn);
        if (person && !person->guest)
            home = m_directory.find(each.id);
    }
    Tenant *tenant = signIn.anyTenant ? home : m_directory.find(signIn.tenantId);
    const Person *person = tenant ? findPerson(*tenant, upn) : nullptr;
    if (!person) { // the page says so; the person may choose another account
        const QString name = tenant ? tenant->displayName : u"organizations"_s;
        return home ? refused::personElsewhere(upn, name) : refused::personUnknown(upn, name);
    }
    signIn.tenantId = tenant->id;
    signIn.personId = person->id;
    if (const auto refusal = admit(*tenant, *person, signIn.client, signIn.scopes, signIn.byCode)) {
        signIn.state = SignIn::State::Refused;
        signIn.refusal = *refusal;
        return std::nullopt;
    }
    signIn.state = SignIn::State::Approved;
    return std::nullopt;
}

std::optional<EntraError> SignIns::admit(Tenant &tenant, const Person &person, const SignInClient &client,
                                         const AskedScopes &scopes, bool byCode)
{
    if (const int number = byCode ? person.codeRefusal : person.browserRefusal)
        return refused::byNumber(number);
    const SignInApplication &application = client.application;
    const QJsonObject enterprise = findEntity(tenant.servicePrincipals, "appId"_L1, application.clientId);
    if (!enterprise.isEmpty() && !enterprise["accountEnabled"_L1].toBool())
        return refused::clientDisabled(application.clientId, application.displayName);
    const QStringList consented = consentedScopes(tenant, enterprise["id"_L1].toString(), person.id);
    QStringList missing;
    bool adminOnly = false;
    for (const QString &permission : scopes.permissions) {
        if (consented.contains(permission) || scopes.resourceAppId != graphAppId)
            continue;
        missing.append(permission);
        adminOnly = adminOnly || graphScope(permission)["type"_L1].toString() == "Admin"_L1;
    }
    if (adminOnly && !mayConsentForOrganization(tenant, person.id))
        return refused::adminConsentNeeded(application.displayName);
    SignInApplication shown = application; // the tenant may see another publisher than the first tenant of the file
    if (client.application.clientId == tenant.signInApplication.clientId)
        shown = tenant.signInApplication;
    recordConsent(tenant, shown, person, missing);
    return std::nullopt;
}

QJsonObject SignIns::pending() const
{
    QJsonArray rows;
    for (const SignInPointer &signIn : m_signIns) {
        if (signIn->state != SignIn::State::Pending || signIn->end.hasExpired())
            continue;
        QJsonObject row{{u"clientId"_s, signIn->client.application.clientId},
                        {u"tenant"_s, signIn->tenantId},
                        {u"scopes"_s, QJsonArray::fromStringList(signIn->scopes.permissions)}};
        if (signIn->byCode)
            row["userCode"_L1] = signIn->userCode;
        else
            row["authorize"_L1] = signIn->id;
        if (!signIn->loginHint.isEmpty())
            row["loginHint"_L1] = signIn->loginHint;
        rows.append(row);
    }
    return {{u"pending"_s, rows}};
}

QJsonObject SignIns::approve(const QJsonObject &order, const HttpRequest &request)
{
    const QString code = order["userCode"_L1].toString();
    const QString id = order["authorize"_L1].toString();
    for (auto each = m_signIns.crbegin(); each != m_signIns.crend(); ++each) {
        SignIn &signIn = **each;
        const bool meant = signIn.byCode ? !code.isEmpty() && signIn.userCode == code
                                         : id == "latest"_L1 || (!id.isEmpty() && signIn.id == id);
        if (!meant || signIn.state != SignIn::State::Pending || signIn.end.hasExpired())
            continue;
        if (const auto refusal = decide(signIn, order))
            return {{u"error"_s, refusal->text}, {u"code"_s, refusal->code}};
        if (signIn.byCode)
            return {};
        return {{u"location"_s, QString::fromUtf8(header(outcome(signIn, request).headers, "Location"))}};
    }
    return {{u"error"_s, u"nothing of that kind is pending"_s}};
}

void SignIns::revokeRefreshTokens()
{
    for (RefreshGrant &grant : m_refreshTokens)
        grant.revoked = true;
}

HttpResponse SignIns::issue(Tenant &tenant, const Person &person, const SignInClient &client, const AskedScopes &scopes,
                            const QString &nonce, bool byCode, const HttpRequest &request)
{
    const QString &clientId = client.application.clientId;
    const QJsonObject enterprise = findEntity(tenant.servicePrincipals, "appId"_L1, clientId);
    const QString enterpriseId = enterprise["id"_L1].toString();
    // A token has all that was ever consented to on its API, not only what was asked for this time.
    const bool graph = scopes.resourceAppId == graphAppId;
    const QStringList granted = graph ? consentedScopes(tenant, enterpriseId, person.id) : scopes.permissions;
    const TokenHolder holder{tenant.id,       clientId, enterpriseId, scopes.resourceAppId,
                             scopes.audience, {},       person.id,    granted};
    const auto issued = m_tokens.issue(tenant, holder, client.application.displayName);
    QStringList named = scopes.openId; // offline_access is not in the answer's list
    for (const QString &permission : granted)
        named.append(scopes.prefix + permission);
    QJsonObject body{{u"token_type"_s, u"Bearer"_s},
                     {u"scope"_s, named.join(u' ')},
                     {u"expires_in"_s, issued.expiresIn},
                     {u"ext_expires_in"_s, issued.expiresIn},
                     {u"access_token"_s, QString::fromLatin1(issued.token)}};
    if (scopes.offline) {
        const QString refresh = u"1."_s + secretText(300);
        m_refreshTokens.insert(refresh, {tenant.id, person.id, client, scopes, byCode, false});
        body["refresh_token"_L1] = refresh;
    }
    if (scopes.openid())
        body["id_token"_L1] = QString::fromLatin1(idToken(tenant, holder, m_addresses.authority, nonce));
    return entraJson(body, request);
}

HttpResponse SignIns::token(Tenant *tenant, const Parameters &form, const HttpRequest &request)
{
    const QString clientId = parameter(form, u"client_id");
    const auto client = clientFor(tenant, clientId);
    if (!client)
        return refuse(clientRefusal(tenant, clientId), request);
    const bool credential = hasParameter(form, u"client_secret") || hasParameter(form, u"client_assertion");
    const QString grant = parameter(form, u"grant_type");
    if (grant == deviceGrant && !client->publicClient)
        return refuse(refused::confidentialClient(), request);
    if (credential && client->publicClient)
        return refuse(refused::credentialOfPublicClient(), request);
    if (grant == deviceGrant)
        return byDeviceCode(tenant, form, request);
    return grant == "refresh_token"_L1 ? byRefreshToken(tenant, form, request)
                                       : byAuthorizationCode(tenant, form, request);
}

HttpResponse SignIns::byDeviceCode(Tenant *tenant, const Parameters &form, const HttpRequest &request)
{
    const QString code = parameter(form, u"device_code");
    if (code.isEmpty())
        return refuse(refused::parameterMissing(u"device_code"_s), request);
    const auto found = std::find_if(m_signIns.cbegin(), m_signIns.cend(), [&](const SignInPointer &signIn) {
        return signIn->byCode && signIn->deviceCode == code &&
               signIn->client.application.clientId.compare(parameter(form, u"client_id"), Qt::CaseInsensitive) == 0;
    });
    if (found == m_signIns.cend())
        return refuse(refused::codeUnknown(), request);
    SignIn &signIn = **found;
    if (signIn.anyTenant ? tenant != nullptr : !tenant || tenant->id != signIn.tenantId)
        return refuse(refused::grantOfOtherTenant(), request);
    if (signIn.state == SignIn::State::Redeemed)
        return refuse(refused::grantUsed(), request);
    if (signIn.end.hasExpired())
        return refuse(refused::codeExpired(), request);
    const bool tooFast =
        signIn.lastPoll.isValid() && signIn.lastPoll.elapsed() < qint64{signIn.interval} * 1000 - pollTolerance;
    signIn.lastPoll.start();
    if (tooFast) {
        signIn.interval += slowDownStep;
        return refuse(refused::codeTooFast(), request);
    }
    switch (signIn.state) {
    case SignIn::State::Pending:
        return refuse(refused::codePending(), request);
    case SignIn::State::Declined:
    case SignIn::State::Refused:
        return refuse(signIn.refusal, request);
    default:
        break;
    }
    signIn.state = SignIn::State::Redeemed;
    Tenant &home = *m_directory.find(signIn.tenantId);
    return issue(home, *findPerson(home, signIn.personId), signIn.client, signIn.scopes, {}, true, request);
}

HttpResponse SignIns::byRefreshToken(Tenant *tenant, const Parameters &form, const HttpRequest &request)
{
    const QString token = parameter(form, u"refresh_token");
    if (token.isEmpty())
        return refuse(refused::parameterMissing(u"refresh_token"_s), request);
    const auto found = m_refreshTokens.constFind(token);
    const bool sameClient =
        found != m_refreshTokens.constEnd() &&
        found->client.application.clientId.compare(parameter(form, u"client_id"), Qt::CaseInsensitive) == 0;
    if (!sameClient)
        return refuse(refused::grantMalformed(), request);
    const RefreshGrant grant = *found;
    if (tenant && tenant->id != grant.tenantId)
        return refuse(refused::grantOfOtherTenant(), request);
    if (grant.revoked)
        return refuse(refused::grantRevoked(), request);
    AskedScopes scopes = grant.scopes;
    if (hasParameter(form, u"scope")) {
        scopes = readScopes(parameter(form, u"scope"), m_addresses, grant.client, settings.defaultScope);
        scopes.offline = true; // a refresh token begets the next
    }
    if (scopes.refusal)
        return refuse(*scopes.refusal, request);
    Tenant &home = *m_directory.find(grant.tenantId);
    const Person *person = findPerson(home, grant.personId);
    const QJsonObject enterprise = findEntity(home.servicePrincipals, "appId"_L1, grant.client.application.clientId);
    if (enterprise.isEmpty()) // it was removed from the tenant, and the consent with it
        return refuse(refused::byNumber(65001), request);
    if (const int number = grant.byCode ? person->codeRefusal : person->browserRefusal)
        return refuse(refused::byNumber(number), request);
    const QStringList consented = consentedScopes(home, enterprise["id"_L1].toString(), person->id);
    for (const QString &permission : std::as_const(scopes.permissions)) {
        if (scopes.resourceAppId == graphAppId && !consented.contains(permission))
            return refuse(refused::byNumber(65001), request);
    }
    return issue(home, *person, grant.client, scopes, {}, grant.byCode, request);
}

} // namespace sandbox
