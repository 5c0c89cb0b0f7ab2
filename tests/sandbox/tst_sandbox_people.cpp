// SPDX-License-Identifier: Apache-2.0
// People signing in to the sandbox over real HTTP: what Entra refuses, it refuses.
#include "server/sandbox.h"
#include "tenants/tenant_file.h"

#include <QCryptographicHash>
#include <QEventLoop>
#include <QFile>
#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTest>
#include <QTimer>
#include <QUrlQuery>

#include <memory>

using namespace Qt::StringLiterals;
using namespace sandbox;

namespace
{

constexpr int patience = 10000; // ms
const QString client = u"dcbacf96-3205-4203-89a2-07e8a4733688"_s;
const QString fresh = u"lamnahealthcare.onmicrosoft.com"_s;
const QString admin = u"admin@lamnahealthcare.onmicrosoft.com"_s;
const QString redirect = u"http://127.0.0.1:4567"_s;
const QByteArray verifier = QByteArray(50, 'v');
const QString deviceGrant = u"urn:ietf:params:oauth:grant-type:device_code"_s;

using Fields = QList<QPair<QString, QString>>;

QByteArray encoded(const Fields &fields)
{
    QByteArray text;
    for (const auto &[name, value] : fields) {
        text += (text.isEmpty() ? "" : "&") + QUrl::toPercentEncoding(name) + '=' + QUrl::toPercentEncoding(value);
    }
    return text;
}

Fields with(Fields fields, const QString &name, const QString &value)
{
    fields.removeIf([&name](const auto &field) { return field.first == name; });
    if (!value.isNull())
        fields.append({name, value});
    return fields;
}

struct Answer {
    int status = 0;
    QByteArray body;
    QUrl location;

    QJsonObject json() const { return QJsonDocument::fromJson(body).object(); }
    QString text(QLatin1StringView name) const { return json().value(name).toString(); }
    int code() const { return json().value("error_codes"_L1).toArray().at(0).toInt(); }
    QString query(const QString &name) const { return QUrlQuery(location).queryItemValue(name, QUrl::FullyDecoded); }
};

QJsonObject claims(const QString &token)
{
    return QJsonDocument::fromJson(
               QByteArray::fromBase64(token.section(u'.', 1, 1).toLatin1(), QByteArray::Base64UrlEncoding))
        .object();
}

} // namespace

class TestSandboxPeople : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void codeIsAskedForApprovedAndUsedOnce();
    void codeRequestIsRefused_data();
    void codeRequestIsRefused();
    void codeIsDeclined();
    void codeRunsOut();
    void codeIsOfItsTenantAndClient();
    void pollingTooFast();
    void policiesEndSignIns_data();
    void policiesEndSignIns();
    void consentNeedsAnAdministrator();
    void firstUseCreatesTheEnterpriseApplication();
    void signInPageOfCodes();
    void guestsAndStrangers();
    void browserSignsIn();
    void authorizeShowsAPage_data();
    void authorizeShowsAPage();
    void authorizeRedirects_data();
    void authorizeRedirects();
    void loopbackTakesAnyPort_data();
    void loopbackTakesAnyPort();
    void authorizePageIsAForm();
    void codeIsRedeemedStrictly();
    void authorizationCodeRunsOut();
    void refreshTokens();
    void delegatedTokensExpireAndOpenMe();
    void adminConsentByLink();
    void adminConsentGrantsWhatIsRequested();
    void secretsStayOutOfTheLog();

private:
    Answer send(const QByteArray &method, const QString &url, const QByteArray &body, const QByteArray &type);
    Answer get(const QString &path) { return send("GET", path, {}, {}); }
    Answer form(const QString &path, const Fields &fields)
    {
        return send("POST", path, encoded(fields), "application/x-www-form-urlencoded");
    }
    Answer control(const QString &what, const QJsonObject &body)
    {
        return send("POST", u"/sandbox/"_s + what, QJsonDocument(body).toJson(), "application/json");
    }
    Answer token(const Fields &fields, const QString &tenant = fresh)
    {
        return form(u"/%1/oauth2/v2.0/token"_s.arg(tenant), fields);
    }
    Answer newCode(const QString &scope = u"openid User.Read"_s, const QString &tenant = fresh)
    {
        return form(u"/%1/oauth2/v2.0/devicecode"_s.arg(tenant), {{u"client_id"_s, client}, {u"scope"_s, scope}});
    }
    Fields pollOf(const Answer &code)
    {
        return {
            {u"grant_type"_s, deviceGrant}, {u"client_id"_s, client}, {u"device_code"_s, code.text("device_code"_L1)}};
    }
    Answer approveCode(const Answer &code, const QString &upn)
    {
        return control(u"people/approve"_s, {{u"userCode"_s, code.text("user_code"_L1)}, {u"upn"_s, upn}});
    }
    // Signs in with a code from start to end.
    Answer signedIn(const QString &scope, const QString &upn = admin, const QString &tenant = fresh)
    {
        const Answer code = newCode(scope, tenant);
        approveCode(code, upn);
        return token(pollOf(code), tenant);
    }
    static Fields authorization()
    {
        const QByteArray challenge = QCryptographicHash::hash(verifier, QCryptographicHash::Sha256)
                                         .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
        return {{u"client_id"_s, client},
                {u"response_type"_s, u"code"_s},
                {u"redirect_uri"_s, redirect},
                {u"scope"_s, u"openid profile offline_access User.Read"_s},
                {u"state"_s, u"a state & more"_s},
                {u"nonce"_s, u"once"_s},
                {u"code_challenge"_s, QString::fromLatin1(challenge)},
                {u"code_challenge_method"_s, u"S256"_s},
                {u"prompt"_s, u"select_account"_s}};
    }
    Answer authorize(const Fields &fields, const QString &tenant = fresh)
    {
        return get(u"/%1/oauth2/v2.0/authorize?"_s.arg(tenant) + QString::fromLatin1(encoded(fields)));
    }
    // Where the browser is sent after the person's decision.
    Answer decided(const Fields &fields, const QJsonObject &order)
    {
        authorize(fields);
        QJsonObject body = order;
        body["authorize"_L1] = u"latest"_s;
        Answer answer = control(u"people/approve"_s, body);
        answer.location = QUrl(answer.text("location"_L1));
        return answer;
    }
    static Fields redemption(const QString &code)
    {
        return {{u"grant_type"_s, u"authorization_code"_s},
                {u"client_id"_s, client},
                {u"code"_s, code},
                {u"redirect_uri"_s, redirect},
                {u"code_verifier"_s, QString::fromLatin1(verifier)}};
    }
    Answer graph(const QString &path, const Answer &token);

    std::unique_ptr<QNetworkAccessManager> m_network;
    std::unique_ptr<Sandbox> m_sandbox;
    QByteArray m_bearer;
};

void TestSandboxPeople::init()
{
    QFile source(u":/sandbox/tenants.json"_s);
    QVERIFY(source.open(QIODevice::ReadOnly));
    const TenantFile file = TenantFile::read(source.readAll(), QDateTime::currentDateTimeUtc());
    QVERIFY2(file.error.isEmpty(), qPrintable(file.error));
    Settings settings;
    settings.printLog = false;
    m_sandbox = std::make_unique<Sandbox>(file.tenants, settings);
    QVERIFY(!m_sandbox->start());
    m_network = std::make_unique<QNetworkAccessManager>();
    m_network->setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    m_bearer.clear();
    QCOMPARE(control(u"settings"_s, {{u"deviceCodeInterval"_s, 0}}).status, 200);
}

void TestSandboxPeople::cleanup()
{
    m_network.reset();
    m_sandbox.reset();
}

Answer TestSandboxPeople::send(const QByteArray &method, const QString &url, const QByteArray &body,
                               const QByteArray &type)
{
    QNetworkRequest request(QUrl::fromEncoded((m_sandbox->url() + url).toUtf8()));
    request.setTransferTimeout(patience);
    if (!type.isEmpty())
        request.setRawHeader("Content-Type", type);
    if (!m_bearer.isEmpty())
        request.setRawHeader("Authorization", "Bearer " + m_bearer);
    const std::unique_ptr<QNetworkReply> reply(m_network->sendCustomRequest(request, method, body));
    QEventLoop loop;
    QObject::connect(reply.get(), &QNetworkReply::finished, &loop, &QEventLoop::quit);
    if (!reply->isFinished())
        loop.exec();
    return {reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), reply->readAll(),
            QUrl::fromEncoded(reply->rawHeader("Location"))};
}

Answer TestSandboxPeople::graph(const QString &path, const Answer &token)
{
    m_bearer = token.text("access_token"_L1).toLatin1();
    const Answer answer = get(u"/v1.0"_s + path);
    m_bearer.clear();
    return answer;
}

void TestSandboxPeople::codeIsAskedForApprovedAndUsedOnce()
{
    const Answer code = newCode(u"openid offline_access User.Read Application.ReadWrite.All"_s);
    QCOMPARE(code.status, 200);
    QCOMPARE(code.json().value("expires_in"_L1).toInt(), 900);
    QCOMPARE(code.text("verification_uri"_L1), QString(m_sandbox->url() + u"/devicelogin"_s));
    QVERIFY(code.text("message"_L1).contains(code.text("user_code"_L1)));
    QVERIFY(!code.json().contains("verification_uri_complete"_L1));
    const Answer pending = token(pollOf(code));
    QCOMPARE(pending.status, 400);
    QCOMPARE(pending.text("error"_L1), u"authorization_pending"_s);
    QCOMPARE(pending.code(), 70016);
    QCOMPARE(approveCode(code, admin).status, 200);
    const Answer done = token(pollOf(code));
    QCOMPARE(done.status, 200);
    QCOMPARE(done.text("scope"_L1), u"openid User.Read Application.ReadWrite.All"_s);
    QVERIFY(!done.text("refresh_token"_L1).isEmpty());
    const QJsonObject access = claims(done.text("access_token"_L1));
    QCOMPARE(access["scp"_L1].toString(), u"User.Read Application.ReadWrite.All"_s);
    QVERIFY(!access.contains("roles"_L1) && access["idtyp"_L1].toString() == "user"_L1);
    QCOMPARE(claims(done.text("id_token"_L1))["preferred_username"_L1].toString(), admin);
    QCOMPARE(token(pollOf(code)).code(), 54005);

    const Answer plain = signedIn(u"User.Read"_s);
    QVERIFY(!plain.json().contains("refresh_token"_L1) && !plain.json().contains("id_token"_L1));
    // The token has what was consented to before, too; names come back as they were asked for.
    QVERIFY(plain.text("scope"_L1).contains("Application.ReadWrite.All"_L1));
    const QString address = m_sandbox->url() + u"/User.Read"_s;
    QVERIFY(signedIn(address).text("scope"_L1).split(u' ').contains(address));
}

void TestSandboxPeople::codeRequestIsRefused_data()
{
    QTest::addColumn<QString>("tenant");
    QTest::addColumn<QString>("clientId");
    QTest::addColumn<QString>("scope");
    QTest::addColumn<int>("code");
    const QString user = u"User.Read"_s;
    QTest::newRow("no client") << fresh << QString() << user << 900144;
    QTest::newRow("no scope") << fresh << client << QString() << 900144;
    QTest::newRow("unknown client") << fresh << u"11111111-2222-3333-4444-555555555555"_s << user << 700016;
    QTest::newRow("unknown scope") << fresh << client << u"User.Reed"_s << 650053;
    QTest::newRow("application permission") << fresh << client << u"Application.ReadWrite.OwnedBy"_s << 650053;
    QTest::newRow("foreign resource") << fresh << client << u"https://elsewhere.example/User.Read"_s << 70011;
    QTest::newRow(".default") << fresh << client << u"https://graph.microsoft.com/.default"_s << 70011;
    QTest::newRow("two resources") << fresh << client << u"User.Read https://outlook.office.com/SMTP.Send"_s << 28000;
    QTest::newRow("unknown tenant") << u"nowhere.example"_s << client << user << 90002;
    QTest::newRow("single tenant") << u"organizations"_s << u"bada999b-ceb4-41cf-9cfe-b83794640e32"_s << user << 50194;
}

void TestSandboxPeople::codeRequestIsRefused()
{
    QFETCH(const QString, tenant);
    QFETCH(const QString, clientId);
    QFETCH(const QString, scope);
    QFETCH(const int, code);
    const Answer answer =
        form(u"/%1/oauth2/v2.0/devicecode"_s.arg(tenant), {{u"client_id"_s, clientId}, {u"scope"_s, scope}});
    QCOMPARE(answer.status, 400);
    QCOMPARE(answer.code(), code);
}

void TestSandboxPeople::codeIsDeclined()
{
    const Answer code = newCode();
    control(u"people/approve"_s, {{u"userCode"_s, code.text("user_code"_L1)}, {u"decline"_s, true}});
    QCOMPARE(token(pollOf(code)).text("error"_L1), u"authorization_declined"_s);
    QCOMPARE(approveCode(code, admin).status, 400); // too late
    // A confidential client polls in vain; a public one must not send a credential.
    Fields confidential = pollOf(code);
    confidential[1].second = u"bada999b-ceb4-41cf-9cfe-b83794640e32"_s;
    const Answer refused = token(confidential, u"contoso.com"_s);
    QCOMPARE(refused.code(), 7000218);
    QCOMPARE(refused.status, 401);
    QCOMPARE(token(with(pollOf(code), u"client_secret"_s, u"x"_s)).code(), 700025);
}

void TestSandboxPeople::codeRunsOut()
{
    control(u"settings"_s, {{u"deviceCodeLife"_s, 0}});
    const Answer code = newCode();
    const Answer late = token(pollOf(code));
    QCOMPARE(late.text("error"_L1), u"expired_token"_s);
    QCOMPARE(late.code(), 70020);
    QCOMPARE(approveCode(code, admin).status, 400);
}

void TestSandboxPeople::codeIsOfItsTenantAndClient()
{
    const Answer code = newCode();
    approveCode(code, admin);
    QCOMPARE(token(pollOf(code), u"contoso.com"_s).code(), 700005);
    QCOMPARE(token(pollOf(code), u"organizations"_s).code(), 700005);
    QCOMPARE(token(with(pollOf(code), u"device_code"_s, u"guessed"_s)).text("error"_L1), u"bad_verification_code"_s);
    QCOMPARE(token(with(pollOf(code), u"device_code"_s, QString())).code(), 900144);
    QCOMPARE(token(pollOf(code)).status, 200);
    // Without a tenant the person's home counts.
    const Answer anywhere = signedIn(u"openid"_s, admin, u"organizations"_s);
    QCOMPARE(claims(anywhere.text("id_token"_L1))["tid"_L1].toString(),
             claims(signedIn(u"openid"_s).text("id_token"_L1))["tid"_L1].toString());
}

void TestSandboxPeople::pollingTooFast()
{
    control(u"settings"_s, {{u"deviceCodeInterval"_s, 1}});
    const Answer code = newCode();
    QCOMPARE(code.json().value("interval"_L1).toInt(), 1);
    QCOMPARE(token(pollOf(code)).text("error"_L1), u"authorization_pending"_s);
    QCOMPARE(token(pollOf(code)).text("error"_L1), u"slow_down"_s);
    QElapsedTimer since;
    since.start();
    QTRY_VERIFY_WITH_TIMEOUT(since.hasExpired(1300), patience);
    QCOMPARE(token(pollOf(code)).text("error"_L1), u"slow_down"_s); // the interval is longer for good
    const Answer patient = newCode();
    token(pollOf(patient));
    since.start();
    QTRY_VERIFY_WITH_TIMEOUT(since.hasExpired(1000), patience);
    QCOMPARE(token(pollOf(patient)).text("error"_L1), u"authorization_pending"_s);
}

void TestSandboxPeople::policiesEndSignIns_data()
{
    QTest::addColumn<QString>("domain");
    QTest::addColumn<int>("byCode");
    QTest::addColumn<int>("byBrowser");
    QTest::newRow("device codes blocked") << u"munsonspickles"_s << 53003 << 0;
    QTest::newRow("compliant device") << u"firstupconsultants"_s << 53000 << 53000;
    QTest::newRow("security defaults") << u"bestforyouorganics"_s << 530035 << 530035;
}

void TestSandboxPeople::policiesEndSignIns()
{
    QFETCH(const QString, domain);
    QFETCH(const int, byCode);
    QFETCH(const int, byBrowser);
    const QString tenant = domain + u".onmicrosoft.com"_s;
    const QString upn = u"admin@"_s + tenant;
    const Answer refused = signedIn(u"User.Read"_s, upn, tenant);
    QCOMPARE(refused.code(), byCode);
    QCOMPARE(refused.text("error"_L1), u"invalid_grant"_s);
    control(u"people/auto"_s, {{u"upn"_s, upn}});
    const Answer browser = authorize(authorization(), tenant);
    QCOMPARE(browser.status, 302);
    QCOMPARE(browser.query(u"code"_s).isEmpty(), byBrowser != 0);
    QCOMPARE(browser.query(u"error_description"_s).contains(QString::number(byBrowser)), byBrowser != 0);
}

void TestSandboxPeople::consentNeedsAnAdministrator()
{
    const QString scope = u"User.Read Application.ReadWrite.All"_s;
    const Answer refused = signedIn(scope, u"user@"_s + fresh);
    QCOMPARE(refused.code(), 90094);
    QCOMPARE(refused.text("error"_L1), u"consent_required"_s);
    QCOMPARE(signedIn(u"User.Read"_s, u"user@"_s + fresh).status, 200); // this anybody may
    QCOMPARE(signedIn(scope, u"app@"_s + fresh).status, 200);
    QCOMPARE(signedIn(scope, u"user@"_s + fresh).code(), 90094); // the other's consent was for the other
    const QString consented = u"consolidatedmessenger.onmicrosoft.com"_s;
    QCOMPARE(signedIn(scope, u"admin@"_s + consented, consented).status, 200); // an admin's is for all
    const Answer code = newCode();
    control(u"people/approve"_s, {{u"userCode"_s, code.text("user_code"_L1)}, {u"error"_s, 65001}});
    QCOMPARE(token(pollOf(code)).text("suberror"_L1), u"consent_required"_s);
}

void TestSandboxPeople::firstUseCreatesTheEnterpriseApplication()
{
    const QDateTime before = QDateTime::currentDateTimeUtc();
    const Answer done = signedIn(u"User.Read Application.ReadWrite.All"_s);
    const Answer found = graph(u"/servicePrincipals(appId='%1')"_s.arg(client), done);
    QCOMPARE(found.status, 200);
    QCOMPARE(found.json().value("verifiedPublisher"_L1).toObject().value("displayName"_L1).toString(),
             u"Northgate Communications"_s);
    const QString path = u"/servicePrincipals/%1/appRoleAssignedTo"_s.arg(found.text("id"_L1));
    const QJsonArray assigned = graph(path, done).json().value("value"_L1).toArray();
    QCOMPARE(assigned.size(), 1);
    QCOMPARE(assigned[0]["principalId"_L1], claims(done.text("access_token"_L1))["oid"_L1]);
    const QDateTime created = QDateTime::fromString(assigned[0]["createdDateTime"_L1].toString(), Qt::ISODate);
    QVERIFY(before.addSecs(-1) <= created && created <= QDateTime::currentDateTimeUtc());
    signedIn(u"User.Read"_s);
    QCOMPARE(graph(path, done).json().value("value"_L1).toArray().size(), 1);

    const QString unverified = u"bellowscollege.onmicrosoft.com"_s;
    const Answer elsewhere = signedIn(u"User.Read Application.ReadWrite.All"_s, u"admin@"_s + unverified, unverified);
    const Answer shown = graph(u"/servicePrincipals(appId='%1')"_s.arg(client), elsewhere);
    QVERIFY(shown.json().value("verifiedPublisher"_L1).toObject().value("displayName"_L1).isNull());
}

void TestSandboxPeople::signInPageOfCodes()
{
    QVERIFY(get(u"/devicelogin"_s).body.contains("name=\"code\""));
    const Answer code = newCode(u"User.Read"_s);
    const QString shown = code.text("user_code"_L1);
    QVERIFY(form(u"/devicelogin"_s, {{u"code"_s, u"NOSUCHONE"_s}}).body.contains("didn't work"));
    const Answer question = form(u"/devicelogin"_s, {{u"code"_s, shown.toLower()}});
    QVERIFY(question.body.contains(admin.toUtf8()) && question.body.contains("Northgate Communications"));
    form(u"/devicelogin"_s, {{u"code"_s, shown}, {u"upn"_s, admin}, {u"decision"_s, u"accept"_s}});
    QCOMPARE(token(pollOf(code)).status, 200);
}

void TestSandboxPeople::guestsAndStrangers()
{
    const QString tenant = u"terrafirm.onmicrosoft.com"_s;
    const Answer guest = signedIn(u"openid User.Read Application.ReadWrite.All"_s, u"pat@contoso.com"_s, tenant);
    QCOMPARE(guest.status, 200);
    QCOMPARE(claims(guest.text("id_token"_L1))["preferred_username"_L1].toString(), u"pat@contoso.com"_s);
    const Answer code = newCode();
    QCOMPARE(approveCode(code, u"admin@contoso.onmicrosoft.com"_s).json().value("code"_L1).toInt(), 50020);
    QCOMPARE(approveCode(code, u"nobody@nowhere.example"_s).json().value("code"_L1).toInt(), 50034);
    QCOMPARE(token(pollOf(code)).text("error"_L1), u"authorization_pending"_s); // another account may be chosen
}

void TestSandboxPeople::browserSignsIn()
{
    const Answer back = decided(authorization(), {{u"upn"_s, admin}});
    QVERIFY(back.text("location"_L1).startsWith(redirect + u"/?code="_s)); // without a path: a slash comes with it
    QCOMPARE(back.query(u"state"_s), u"a state & more"_s);
    const Answer done = token(redemption(back.query(u"code"_s)));
    QCOMPARE(done.status, 200);
    QCOMPARE(claims(done.text("id_token"_L1))["nonce"_L1].toString(), u"once"_s);
    QVERIFY(done.text("scope"_L1).startsWith("openid profile User.Read"_L1));
    const Answer declined = decided(authorization(), {{u"decline"_s, true}});
    QCOMPARE(declined.query(u"error"_s), u"access_denied"_s);
    QCOMPARE(declined.query(u"state"_s), u"a state & more"_s);
}

void TestSandboxPeople::authorizeShowsAPage_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QByteArray>("code");
    QTest::newRow("no client") << u"client_id"_s << QString() << QByteArray("AADSTS900144");
    QTest::newRow("unknown client") << u"client_id"_s << u"11111111-2222-3333-4444-555555555555"_s
                                    << QByteArray("AADSTS700016");
    QTest::newRow("no redirect") << u"redirect_uri"_s << QString() << QByteArray("AADSTS900144");
    QTest::newRow("other host") << u"redirect_uri"_s << u"http://elsewhere.example:80"_s << QByteArray("AADSTS50011");
    QTest::newRow("https") << u"redirect_uri"_s << u"https://127.0.0.1:4567"_s << QByteArray("AADSTS50011");
    QTest::newRow("path") << u"redirect_uri"_s << u"http://127.0.0.1:4567/Back"_s << QByteArray("AADSTS50011");
    QTest::newRow("IPv6") << u"redirect_uri"_s << u"http://[::1]:4567"_s << QByteArray("AADSTS50011");
}

void TestSandboxPeople::authorizeShowsAPage()
{
    QFETCH(const QString, name);
    QFETCH(const QString, value);
    QFETCH(const QByteArray, code);
    const Answer answer = authorize(with(authorization(), name, value));
    QVERIFY(answer.location.isEmpty());
    QVERIFY2(answer.body.contains(code), answer.body.constData());
}

void TestSandboxPeople::authorizeRedirects_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("error");
    QTest::newRow("no challenge") << u"code_challenge"_s << QString() << u"invalid_request"_s;
    QTest::newRow("plain") << u"code_challenge_method"_s << u"plain"_s << u"invalid_request"_s;
    QTest::newRow("no method") << u"code_challenge_method"_s << QString() << u"invalid_request"_s;
    QTest::newRow("short challenge") << u"code_challenge"_s << u"abc"_s << u"invalid_request"_s;
    QTest::newRow("token") << u"response_type"_s << u"token"_s << u"unsupported_response_type"_s;
    QTest::newRow("fragment") << u"response_mode"_s << u"fragment"_s << u"unsupported_response_mode"_s;
    QTest::newRow("scope") << u"scope"_s << u"User.Reed"_s << u"invalid_client"_s;
    QTest::newRow("prompt") << u"prompt"_s << u"perhaps"_s << u"invalid_request"_s;
    QTest::newRow("silent") << u"prompt"_s << u"none"_s << u"login_required"_s;
}

void TestSandboxPeople::authorizeRedirects()
{
    QFETCH(const QString, name);
    QFETCH(const QString, value);
    QFETCH(const QString, error);
    const Answer answer = authorize(with(authorization(), name, value));
    QCOMPARE(answer.status, 302);
    QCOMPARE(answer.query(u"error"_s), error);
    QCOMPARE(answer.query(u"state"_s), u"a state & more"_s);
}

void TestSandboxPeople::loopbackTakesAnyPort_data()
{
    QTest::addColumn<QString>("address");
    QTest::newRow("another port") << u"http://127.0.0.1:65000"_s;
    QTest::newRow("no port") << u"http://127.0.0.1"_s;
    QTest::newRow("slash") << u"http://127.0.0.1:1234/"_s;
    QTest::newRow("localhost") << u"http://localhost:1234"_s;
}

void TestSandboxPeople::loopbackTakesAnyPort()
{
    QFETCH(const QString, address);
    const Answer answer = authorize(with(authorization(), u"redirect_uri"_s, address));
    QCOMPARE(answer.status, 200);
    QVERIFY(answer.body.contains("Lamna Healthcare"));
}

void TestSandboxPeople::authorizePageIsAForm()
{
    const Answer page = authorize(with(authorization(), u"login_hint"_s, admin));
    QVERIFY(page.body.contains(QByteArray("value=\"" + admin.toUtf8() + "\" checked")));
    const QString transaction =
        QString::fromUtf8(page.body).section(u"name=\"transaction\" value=\""_s, 1).section(u'"', 0, 0);
    const QString path = u"/%1/oauth2/v2.0/authorize"_s.arg(fresh);
    const Fields accept{{u"transaction"_s, transaction}, {u"upn"_s, admin}, {u"decision"_s, u"accept"_s}};
    const Answer back = form(path, accept);
    QCOMPARE(back.status, 302);
    QCOMPARE(token(redemption(back.query(u"code"_s))).status, 200);
    QVERIFY(form(path, accept).location.isEmpty()); // once only

    // A refusal is a page first; the client hears of it where the person goes back.
    const Fields wide = with(authorization(), u"scope"_s, u"Application.ReadWrite.All"_s);
    const QString second =
        QString::fromUtf8(authorize(wide).body).section(u"name=\"transaction\" value=\""_s, 1).section(u'"', 0, 0);
    const Answer stopped =
        form(path, {{u"transaction"_s, second}, {u"upn"_s, u"user@"_s + fresh}, {u"decision"_s, u"accept"_s}});
    QVERIFY(stopped.location.isEmpty() && stopped.body.contains("AADSTS90094"));
    const Answer returned = form(path, {{u"transaction"_s, second}, {u"decision"_s, u"return"_s}});
    QCOMPARE(returned.query(u"error"_s), u"consent_required"_s);
}

void TestSandboxPeople::codeIsRedeemedStrictly()
{
    const QString code = decided(authorization(), {{u"upn"_s, admin}}).query(u"code"_s);
    const Fields good = redemption(code);
    QCOMPARE(token(with(good, u"code_verifier"_s, QString(50, u'w'))).code(), 501481);
    QCOMPARE(token(with(good, u"code_verifier"_s, QString())).code(), 50148);
    QCOMPARE(token(with(good, u"redirect_uri"_s, redirect + u"/"_s)).code(), 500112);
    QCOMPARE(token(with(good, u"redirect_uri"_s, QString())).code(), 900144);
    QCOMPARE(token(with(good, u"code"_s, u"guessed"_s)).code(), 9002313);
    QCOMPARE(token(with(good, u"client_secret"_s, u"x"_s)).code(), 700025);
    QCOMPARE(token(good, u"contoso.com"_s).code(), 700005);
    QCOMPARE(token(good).status, 200);
    QCOMPARE(token(good).code(), 54005);
}

void TestSandboxPeople::authorizationCodeRunsOut()
{
    control(u"settings"_s, {{u"authorizationCodeLife"_s, 0}});
    const QString code = decided(authorization(), {{u"upn"_s, admin}}).query(u"code"_s);
    QCOMPARE(token(redemption(code)).code(), 70008);
}

void TestSandboxPeople::refreshTokens()
{
    const Answer first = signedIn(u"offline_access User.Read"_s);
    const QString refresh = first.text("refresh_token"_L1);
    const Fields good{{u"grant_type"_s, u"refresh_token"_s}, {u"client_id"_s, client}, {u"refresh_token"_s, refresh}};
    const Answer second = token(good);
    QCOMPARE(second.status, 200);
    QVERIFY(!second.text("refresh_token"_L1).isEmpty() && second.text("refresh_token"_L1) != refresh);
    QVERIFY(second.text("access_token"_L1) != first.text("access_token"_L1));
    QCOMPARE(token(with(good, u"scope"_s, u"Application.ReadWrite.All"_s)).code(), 65001);
    QCOMPARE(token(with(good, u"refresh_token"_s, u"guessed"_s)).code(), 9002313);
    QCOMPARE(token(good, u"contoso.com"_s).code(), 700005);
    control(u"revoke-refresh-tokens"_s, {});
    QCOMPARE(token(good).code(), 50173);
}

void TestSandboxPeople::delegatedTokensExpireAndOpenMe()
{
    const Answer done = signedIn(u"User.Read"_s);
    QCOMPARE(graph(u"/me"_s, done).json().value("userPrincipalName"_L1).toString(), admin);
    const Answer roles = graph(u"/me/transitiveMemberOf/microsoft.graph.directoryRole?$count=true"_s, done);
    QVERIFY(roles.status == 400 || roles.status == 403); // an advanced query, and more than User.Read may be needed
    control(u"expire-tokens"_s, {});
    QCOMPARE(graph(u"/me"_s, done).status, 401);
}

void TestSandboxPeople::adminConsentByLink()
{
    // "missing": User.Read.All and two more are requested, but not granted.
    const QString app = u"dccd9069-f290-4d22-96a3-2251c4236165"_s;
    const QString path = u"/fabrikam.com/adminconsent?client_id="_s;
    QVERIFY(get(path + app).body.contains("AADSTS500113")); // it has no address to come back to
    QVERIFY(get(path + client + u"&redirect_uri=http://elsewhere.example"_s).body.contains("AADSTS50011"));
    QVERIFY(get(path + client).body.contains("RoleManagement.ReadWrite.Directory"));
    control(u"people/auto"_s, {{u"upn"_s, u"admin@fabrikam.onmicrosoft.com"_s}});
    const Answer back = get(path + client + u"&state=s1&redirect_uri=http://localhost:99"_s);
    QCOMPARE(back.status, 302);
    QCOMPARE(back.query(u"admin_consent"_s), u"True"_s);
    QCOMPARE(back.query(u"tenant"_s), u"138ee7af-f07a-4ece-8eee-d8b9e95f4800"_s);
    QCOMPARE(back.query(u"state"_s), u"s1"_s);
    const Answer done = signedIn(u"User.Read"_s, u"admin@fabrikam.onmicrosoft.com"_s, u"fabrikam.com"_s);
    QVERIFY(done.text("scope"_L1).contains("RoleManagement.ReadWrite.Directory"_L1));
    control(u"people/auto"_s, {{u"upn"_s, u"admin@fabrikam.onmicrosoft.com"_s}, {u"decline"_s, true}});
    QCOMPARE(get(path + client).query(u"error"_s), u"permission_denied"_s);
    QCOMPARE(get(u"/common/oauth2/nativeclient"_s).status, 200);
}

void TestSandboxPeople::adminConsentGrantsWhatIsRequested()
{
    const Answer done = signedIn(u"User.Read Application.ReadWrite.All"_s);
    const QString back = m_sandbox->url() + u"/common/oauth2/nativeclient"_s;
    const QJsonObject role{{u"id"_s, u"498476ce-e0fe-48b0-b801-37ba7e2685c6"_s}, {u"type"_s, u"Role"_s}};
    const QJsonObject access{{u"resourceAppId"_s, u"00000003-0000-0000-c000-000000000000"_s},
                             {u"resourceAccess"_s, QJsonArray{role}}};
    const QJsonObject application{{u"displayName"_s, u"Made for consent"_s},
                                  {u"publicClient"_s, QJsonObject{{u"redirectUris"_s, QJsonArray{back}}}},
                                  {u"requiredResourceAccess"_s, QJsonArray{access}}};
    m_bearer = done.text("access_token"_L1).toLatin1();
    const Answer made = send("POST", u"/v1.0/applications"_s, QJsonDocument(application).toJson(), "application/json");
    m_bearer.clear();
    QCOMPARE(made.status, 201);
    const QString appId = made.text("appId"_L1);
    const QString link = u"/%1/adminconsent?client_id=%2&state=s&redirect_uri=%3"_s.arg(
        fresh, appId, QString::fromLatin1(QUrl::toPercentEncoding(back)));
    QVERIFY(get(link).body.contains("Organization.Read.All (application)"));
    control(u"people/auto"_s,
            {{u"upn"_s, QString(u"app@"_s + fresh)}}); // may consent, but not to Graph's application permissions
    QVERIFY(get(link).body.contains("AADSTS90094"));
    control(u"people/auto"_s, {{u"upn"_s, QString(u"prap@"_s + fresh)}});
    const Answer consented = get(link);
    QCOMPARE(consented.status, 302);
    QVERIFY(consented.location.toString().startsWith(back + u"?tenant="_s));
    QCOMPARE(consented.query(u"admin_consent"_s), u"True"_s);
    const QString list = u"/servicePrincipals(appId='%1')/appRoleAssignments"_s.arg(appId);
    const QJsonArray granted = graph(list, done).json().value("value"_L1).toArray();
    QCOMPARE(granted.size(), 1);
    QCOMPARE(granted[0]["appRoleId"_L1], role["id"_L1]);
    QCOMPARE(get(link).status, 302);
    QCOMPARE(graph(list, done).json().value("value"_L1).toArray().size(), 1);
}

void TestSandboxPeople::secretsStayOutOfTheLog()
{
    const Answer code = newCode(u"offline_access User.Read"_s);
    approveCode(code, admin);
    const Answer done = token(pollOf(code));
    const QByteArray log = get(u"/sandbox/log"_s).body;
    QVERIFY(log.contains("devicecode"));
    for (const QString &secret : {code.text("device_code"_L1), code.text("user_code"_L1), done.text("access_token"_L1),
                                  done.text("refresh_token"_L1)})
        QVERIFY(!secret.isEmpty() && !log.contains(secret.toUtf8()));
}

QTEST_GUILESS_MAIN(TestSandboxPeople)
#include "tst_sandbox_people.moc"
