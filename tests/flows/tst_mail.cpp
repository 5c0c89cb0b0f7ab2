// Mail by a Microsoft sign-in: what is sent, every way to fail, the kept sign-in in parts, renewed, by two windows.
#include "models/flows/mailsignin.h"
#include "models/handoff/ticketcodec.h"
#include "tests/flows/office.h"
#include "tests/support/scriptedhttp.h"

#include <QDirIterator>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <QUrlQuery>

using namespace TenantLink;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

const QString tenant = u"11111111-2222-3333-4444-555555555555"_s;
const QString client = u"99999999-8888-7777-6666-555555555555"_s;
const QString account = u"ada@fourthcoffee.example"_s;
const QString discovery =
    u"https://login.example/11111111-2222-3333-4444-555555555555/v2.0/.well-known/openid-configuration"_s;
const QString tokens = u"https://login.example/11111111-2222-3333-4444-555555555555/oauth2/v2.0/token"_s;
const QString sendMailUrl = u"https://graph.example/v1.0/me/sendMail"_s;
using Verb = HttpRequest::Verb;

/// As long as Entra's: more than one keychain entry may be.
QByteArray refreshToken(const QByteArray &name) { return "0.AX-" + name + QByteArray("_aZ9").repeated(600) + name; }

QByteArray discoveryDocument()
{
    return R"({"issuer":"https://login.example/11111111-2222-3333-4444-555555555555/v2.0",
        "token_endpoint":"https://login.example/11111111-2222-3333-4444-555555555555/oauth2/v2.0/token",
        "authorization_endpoint":"https://login.example/11111111-2222-3333-4444-555555555555/oauth2/v2.0/authorize",
        "device_authorization_endpoint":"https://login.example/11111111-2222-3333-4444-555555555555/oauth2/v2.0/devicecode",
        "msgraph_host":"graph.example"})";
}

QByteArray tokenAnswer(const QByteArray &access, const QByteArray &refresh, const QByteArray &scopes)
{
    return R"({"token_type":"Bearer","expires_in":3600,"access_token":")" + access + R"(","refresh_token":")" +
           refresh + R"(","scope":")" + scopes + "\"}";
}
const QByteArray graphScopes = "https://graph.example/User.Read https://graph.example/Mail.Send";
const QByteArray smtpScopes = "https://outlook.office.com/SMTP.Send";

QByteArray graphError(const QByteArray &code)
{
    return R"({"error":{"code":")" + code + R"(","message":"Something about Contoso","innerError":{}}})";
}

/// A provider who signed in with Microsoft.
struct MailOffice : Office {
    std::shared_ptr<ScriptedHttp> net = std::make_shared<ScriptedHttp>();
    QByteArray refresh = refreshToken("first");

    explicit MailOffice(MailWay way = MailWay::Graph)
    {
        ports.http = net;
        net->allow(Verb::Get, discovery).answers(200, discoveryDocument()).anyTimes();
        signIn(way);
        MailServer server = *await(loadMailServer(ports));
        server.way = way;
        server.fromAddress.clear();
        if (!await(saveMailServer(ports, server, {})))
            qFatal("no way");
    }
    ~MailOffice()
    {
        const QStringList complaints = net->complaints();
        if (!complaints.isEmpty())
            qFatal("%s", qPrintable(complaints.join(u'\n')));
        dropMailToken();
    }
    MailAccount signIn(MailWay way)
    {
        MailAccount one;
        one.cloudId = u"global"_s;
        one.tenantId = tenant;
        one.upn = account;
        one.clientId = client;
        one.way = way;
        const Result<MailAccount> kept = await(keepMailAccount(ports, one, Secret(QString::fromLatin1(refresh))));
        if (!kept)
            qFatal("not kept");
        return *kept;
    }
    ScriptedHttp::Step &expectToken(const QByteArray &access, const QByteArray &next,
                                    const QByteArray &scopes = graphScopes)
    {
        return net->expect(Verb::Post, tokens).answers(200, tokenAnswer(access, next, scopes));
    }
    using Office::kept;
    [[nodiscard]] MailAccount kept() const { return *await(loadMailAccount(ports)); }
    [[nodiscard]] QByteArray keptToken() const
    {
        QByteArray all;
        for (const SecretId &entry : kept().refreshToken)
            all += await(ports.secrets->read(entry))->revealUtf8();
        return all;
    }
    Outcome test() { return await(sendTestMail(ports, *await(loadMailServer(ports)), {}, u"bob@x.example"_s, {})); }
};

} // namespace

class MailTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leavesByGraph();
    void sendsAsAnotherAddress();
    void failuresOfGraph_data();
    void failuresOfGraph();
    void failuresOfTheSignIn_data();
    void failuresOfTheSignIn();
    void maybeSentIsNotRepeated();
    void waitsAsLongAsItIsAsked();
    void refusedTokenIsAskedForAnew();
    void tokenEndsByEitherClock();
    void leavesBySmtp();
    void keptInParts();
    void brokenKeychainKeepsTheFormerOne();
    void newRefreshTokenIsKeptOnceADay();
    void twoWindows();
    void twoWindowsAtOnce();
    void signedOut();
    void otherWayNeedsItsOwnSignIn();
    void forms();
    void nothingOnDisk();
};

void MailTest::leavesByGraph()
{
    MailOffice office;
    const Invited first = office.invited(u"CONTOSO1"_s);
    const Invited second = office.invited(u"CONTOSO2"_s);
    office.expectToken("access-one", office.refresh)
        .where([](const HttpRequest &request) {
            const QUrlQuery form(QString::fromUtf8(request.body));
            const QString scopes = form.queryItemValue(u"scope"_s, QUrl::FullyDecoded);
            return form.queryItemValue(u"grant_type"_s) == "refresh_token"_L1 &&
                   form.queryItemValue(u"client_id"_s) == client && scopes.contains(u"/Mail.Send"_s) &&
                   scopes.contains(u"offline_access"_s) && !scopes.contains(u".default"_s);
        })
        .bodyContains("refresh_token=" + QUrl::toPercentEncoding(QString::fromLatin1(office.refresh)));
    office.net->expect(Verb::Post, sendMailUrl)
        .header("Content-Type", "application/json")
        .header("Authorization", "Bearer access-one")
        .answers(202, {})
        .times(2); // the token is asked for once
    (void)await(postOfficeRound(office.ports, Cancel()));
    QCOMPARE(office.net->complaints(), QStringList());
    QCOMPARE(office.kept(first.invitation.id).mail.state, MailState::Sent);
    QCOMPARE(office.kept(second.invitation.id).mail.state, MailState::Sent);
    QCOMPARE(office.mailer->tries, 0);
    QByteArray sent = office.net->sent.last().body;
    if (!sent.contains("CONTOSO2")) // both were due at the same time
        sent = office.net->sent.at(office.net->sent.size() - 2).body;
    const QJsonObject body = QJsonDocument::fromJson(sent).object();
    QCOMPARE(body[u"SaveToSentItems"].toBool(), true);
    const QJsonObject message = body[u"Message"].toObject();
    QVERIFY(!message.contains(u"from")); // the account's own address: no right to send as somebody else is needed
    QCOMPARE(message[u"toRecipients"][0][u"emailAddress"][u"address"].toString(), u"admin@contoso.example"_s);
    QCOMPARE(message[u"replyTo"][0][u"emailAddress"][u"address"].toString(), account);
    QCOMPARE(message[u"body"][u"contentType"].toString(), u"html"_s);
    QVERIFY(message[u"body"][u"content"].toString().contains(second.authUrl.left(60)));
    QVERIFY(!sent.contains(second.code.toUtf8()));
    const QJsonObject file = message[u"attachments"][0].toObject();
    QCOMPARE(file[u"@odata.type"].toString(), u"#microsoft.graph.fileAttachment"_s);
    QCOMPARE(file[u"name"].toString(), u"CONTOSO2.tenantlink"_s);
    const QByteArray content = QByteArray::fromBase64(file[u"contentBytes"].toString().toLatin1());
    QVERIFY(readTicket(*ticketBytes(content)).has_value());
}

void MailTest::sendsAsAnotherAddress()
{
    MailOffice office;
    MailServer server = *await(loadMailServer(office.ports));
    server.fromAddress = u"invitations@fourthcoffee.example"_s;
    QVERIFY(await(saveMailServer(office.ports, server, {})));
    office.expectToken("access-one", office.refresh);
    office.net->expect(Verb::Post, sendMailUrl)
        .where([](const HttpRequest &request) {
            const QJsonObject body = QJsonDocument::fromJson(request.body).object();
            const QJsonValue from = body[u"Message"][u"from"][u"emailAddress"];
            return from[u"address"].toString() == "invitations@fourthcoffee.example"_L1 &&
                   body[u"Message"][u"body"][u"contentType"].toString() == "text"_L1;
        })
        .answers(202, {});
    QVERIFY(office.test());
}

void MailTest::failuresOfGraph_data()
{
    QTest::addColumn<int>("status"); // 0: no answer
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<FailureCode>("network");
    QTest::addColumn<FailureCode>("code");
    using enum FailureCode;
    const auto row = [](const char *name, int status, const QByteArray &code, FailureCode failure) {
        QTest::newRow(name) << status << (code.isEmpty() ? QByteArray() : graphError(code)) << Cancelled << failure;
    };
    row("right not given", 403, "ErrorAccessDenied", MailPermissionMissing);
    row("right not given, by the directory", 403, "Authorization_RequestDenied", MailPermissionMissing);
    row("not this sender", 403, "ErrorSendAsDenied", MailSenderRefused);
    row("not this sender, 400", 400, "ErrorSendAsDenied", MailSenderRefused);
    row("account suspended", 403, "ErrorAccountSuspend", MailRefused);
    row("no mailbox", 404, "MailboxNotEnabledForRESTAPI", MailboxMissing);
    row("no mailbox, 403", 403, "MailboxNotEnabledForRESTAPI", MailboxMissing);
    row("mailbox not found", 404, "ErrorMailboxNotFound", MailboxMissing);
    row("no such user", 404, "ErrorInvalidUser", MailboxMissing);
    row("recipient", 400, "ErrorInvalidRecipients", MailRecipientRefused);
    row("not MIME", 400, "ErrorMimeContentInvalidBase64String", MailRefused);
    row("too large", 413, "", MailRefused);
    row("too many", 429, "ApplicationThrottled", MailTryLater);
    row("too many today", 403, "ErrorExceededMessageLimit", MailTryLater);
    row("quota", 403, "ErrorQuotaExceeded", MailTryLater);
    row("busy", 503, "ErrorServerBusy", MailTryLater);
    row("may have been taken", 500, "ErrorInternalServerError", MailMaybeSent);
    row("gateway gave up", 504, "UnknownError", MailMaybeSent);
    row("redirect", 302, "", RedirectRefused);
    const auto lost = [](const char *name, FailureCode network, FailureCode failure) {
        QTest::newRow(name) << 0 << QByteArray() << network << failure;
    };
    lost("connection lost", ConnectionLost, MailMaybeSent);
    lost("no answer in time", TimedOut, MailMaybeSent);
    lost("ended by the program", Cancelled, MailMaybeSent);
    lost("no network", NoNetwork, NoNetwork);
    lost("no such host", HostNotFound, HostNotFound);
    lost("refused", ConnectionRefused, ConnectionRefused);
    lost("TLS", TlsFailed, TlsFailed);
    lost("proxy", ProxyFailed, ProxyFailed);
}

void MailTest::failuresOfGraph()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(FailureCode, network);
    QFETCH(FailureCode, code);
    MailOffice office;
    office.expectToken("access-one", office.refresh);
    ScriptedHttp::Step &step = office.net->expect(Verb::Post, sendMailUrl);
    if (status == 0)
        step.fails(network);
    else
        step.answers(status, body);
    const Outcome sent = office.test();
    QVERIFY(!sent);
    QCOMPARE(sent.error().code, code);
    if (code == FailureCode::MailSenderRefused)
        QCOMPARE(sent.error().subject, account);
    if (code == FailureCode::MailRecipientRefused)
        QCOMPARE(sent.error().subject, u"bob@x.example"_s);
    for (const auto &[name, value] : sent.error().technical) {
        QVERIFY2(!value.contains(u"Contoso"_s) && !value.contains(u"access-one"_s), qPrintable(value));
    }
    QCOMPARE(office.net->complaints(), QStringList()); // asked once: nothing is repeated here
}

void MailTest::failuresOfTheSignIn_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<FailureCode>("code");
    const auto row = [](const char *name, const QByteArray &error, int number, FailureCode code) {
        QTest::newRow(name) << 400
                            << R"({"error":")" + error + R"(","error_description":"AADSTS)" +
                                   QByteArray::number(number) + R"(: x","error_codes":[)" + QByteArray::number(number) +
                                   "]}"
                            << code;
    };
    row("inactive too long", "invalid_grant", 700082, FailureCode::SignInEnded);
    row("password changed", "invalid_grant", 50173, FailureCode::SignInEnded);
    row("sign-in frequency", "invalid_grant", 70043, FailureCode::SignInEnded);
    row("multi-factor wanted", "interaction_required", 50076, FailureCode::SignInEnded);
    row("right withdrawn", "invalid_grant", 65001, FailureCode::MailPermissionMissing);
    row("application removed", "unauthorized_client", 700016, FailureCode::SignInRefused);
    QTest::newRow("right not given") << 200 << tokenAnswer("a", "r", "https://graph.example/User.Read")
                                     << FailureCode::MailPermissionMissing;
}

void MailTest::failuresOfTheSignIn()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(FailureCode, code);
    MailOffice office;
    office.net->expect(Verb::Post, tokens).answers(status, body);
    const Invited made = office.invited();
    (void)await(postOfficeRound(office.ports, Cancel()));
    const std::optional<Failure> failure = office.kept(made.invitation.id).mail.failure;
    QVERIFY(failure);
    QCOMPARE(failure->code, code);
    QVERIFY(office.kept().signedIn()); // only a person signs out
}

void MailTest::maybeSentIsNotRepeated()
{
    MailOffice office;
    const Invited made = office.invited();
    office.expectToken("access-one", office.refresh);
    office.net->expect(Verb::Post, sendMailUrl).fails(FailureCode::ConnectionLost);
    for (int minute = 0; minute < 3; ++minute) {
        (void)await(postOfficeRound(office.ports, Cancel()));
        office.clock->advance(60s);
    }
    QCOMPARE(office.kept(made.invitation.id).mail.state, MailState::MaybeSent);
    QCOMPARE(office.net->complaints(), QStringList());
}

void MailTest::waitsAsLongAsItIsAsked()
{
    MailOffice office;
    const Invited made = office.invited();
    office.expectToken("access-one", office.refresh);
    office.net->expect(Verb::Post, sendMailUrl)
        .answers(429, graphError("ApplicationThrottled"), {{"Retry-After", "300"}});
    (void)await(postOfficeRound(office.ports, Cancel()));
    office.clock->advance(299s);
    (void)await(postOfficeRound(office.ports, Cancel()));
    QCOMPARE(office.kept(made.invitation.id).mail.count, 1);
    office.net->expect(Verb::Post, sendMailUrl).answers(202, {});
    office.clock->advance(1s);
    (void)await(postOfficeRound(office.ports, Cancel()));
    QCOMPARE(office.kept(made.invitation.id).mail.state, MailState::Sent);
}

void MailTest::refusedTokenIsAskedForAnew()
{
    MailOffice office;
    office.expectToken("access-one", office.refresh);
    office.net->expect(Verb::Post, sendMailUrl).answers(202, {});
    QVERIFY(office.test());
    office.net->expect(Verb::Post, sendMailUrl).answers(401, graphError("InvalidAuthenticationToken"));
    office.expectToken("access-two", office.refresh);
    office.net->expect(Verb::Post, sendMailUrl).header("Authorization", "Bearer access-two").answers(202, {});
    QVERIFY(office.test());
    // A fresh one that is refused is not asked for a third time.
    office.net->expect(Verb::Post, sendMailUrl).answers(401, {});
    office.expectToken("access-three", office.refresh);
    office.net->expect(Verb::Post, sendMailUrl).answers(401, {});
    QCOMPARE(office.test().error().code, FailureCode::SignInEnded);
}

void MailTest::tokenEndsByEitherClock()
{
    MailOffice office;
    const auto sentWith = [&office](const QByteArray &access, bool renewed) {
        if (renewed)
            office.expectToken(access, office.refresh);
        office.net->expect(Verb::Post, sendMailUrl).header("Authorization", "Bearer " + access).answers(202, {});
        return office.test().has_value();
    };
    QVERIFY(sentWith("access-one", true));
    office.clock->advance(54min);
    QVERIFY(sentWith("access-one", false));
    office.clock->advance(2min); // shortly before its end
    QVERIFY(sentWith("access-two", true));
    office.clock->jump(58min); // the computer slept
    QVERIFY(sentWith("access-three", true));
}

void MailTest::leavesBySmtp()
{
    MailOffice office(MailWay::MicrosoftServer);
    office.expectToken("access-one", office.refresh, smtpScopes)
        .bodyContains(QUrl::toPercentEncoding(u"https://outlook.office.com/SMTP.Send"_s));
    QVERIFY(office.test());
    const ScriptedMailer::Taken taken = office.mailer->taken.first();
    QCOMPARE(taken.server.way, MailWay::MicrosoftServer);
    QCOMPARE(taken.server.host, u"smtp.office365.com"_s);
    QCOMPARE(taken.server.port, 587);
    QCOMPARE(taken.server.security, MailSecurity::StartTls);
    QCOMPARE(taken.server.username, account);
    QCOMPARE(taken.envelope.from, account);
    QVERIFY(taken.password.sameAs(Secret(u"access-one"_s))); // and never the password of the other server
    // A token from memory that is refused is renewed once.
    office.mailer->next = {fail(FailureCode::MailSignInRefused), fail(FailureCode::MailSignInRefused)};
    office.expectToken("access-two", office.refresh, smtpScopes);
    QCOMPARE(office.test().error().code, FailureCode::MailSignInRefused);
    QCOMPARE(office.mailer->tries, 3);
}

void MailTest::keptInParts()
{
    MailOffice office;
    const MailAccount kept = office.kept();
    QCOMPARE(kept.refreshToken.size(), (office.refresh.size() + 1023) / 1024);
    QVERIFY(kept.refreshToken.size() > 1);
    QCOMPARE(office.keptToken(), office.refresh);
    QCOMPARE(kept.upn, account);
    QCOMPARE(kept.keptAt.toSecsSinceEpoch(), office.clock->now().toSecsSinceEpoch());
    // Somebody else signs in: nothing is left of the first.
    const size_t before = office.secrets->entries().size();
    office.refresh = refreshToken("other");
    (void)office.signIn(MailWay::Graph);
    QCOMPARE(office.keptToken(), office.refresh);
    QCOMPARE(office.secrets->entries().size(), before);
    QVERIFY(await(office.ports.store->openIntents())->isEmpty());
}

void MailTest::brokenKeychainKeepsTheFormerOne()
{
    MailOffice office;
    const auto before = office.kept().refreshToken;
    const size_t entries = office.secrets->entries().size();
    MailAccount other = office.kept();
    other.upn = u"eve@fourthcoffee.example"_s;
    office.secrets->failNext(MemorySecrets::Operation::Write, FailureCode::KeychainLocked, 1, true);
    const Secret refresh(QString::fromLatin1(refreshToken("other")));
    QCOMPARE(await(keepMailAccount(office.ports, other, refresh)).error().code, FailureCode::KeychainLocked);
    QCOMPARE(office.kept().refreshToken, before);
    QCOMPARE(office.kept().upn, account);
    QCOMPARE(office.secrets->entries().size(), entries);
}

void MailTest::newRefreshTokenIsKeptOnceADay()
{
    MailOffice office;
    const MailAccount first = office.kept();
    const auto mailWith = [&office](const QByteArray &next) {
        dropMailToken();
        office.expectToken("access", next);
        office.net->expect(Verb::Post, sendMailUrl).answers(202, {});
        return office.test().has_value();
    };
    QVERIFY(mailWith(refreshToken("second")));
    QCOMPARE(office.kept().revision, first.revision); // young enough: nothing is written
    office.clock->advance(25h);
    QVERIFY(mailWith(refreshToken("third")));
    QCOMPARE(office.keptToken(), refreshToken("third"));
    QVERIFY(office.kept().revision > first.revision);
    const size_t entries = office.secrets->entries().size();
    office.clock->advance(25h);
    office.secrets->failNext(MemorySecrets::Operation::Write, FailureCode::KeychainLocked);
    QVERIFY(mailWith(refreshToken("fourth"))); // not kept this time: the mail leaves all the same
    QCOMPARE(office.keptToken(), refreshToken("third"));
    QVERIFY(mailWith(refreshToken("fifth")));
    QCOMPARE(office.keptToken(), refreshToken("fifth"));
    QCOMPARE(office.secrets->entries().size(), entries);
    QVERIFY(await(office.ports.store->openIntents())->isEmpty());
}

void MailTest::twoWindows()
{
    MailOffice office;
    const MailAccount stale = office.kept(); // another window read it ...
    office.refresh = refreshToken("newer");
    (void)office.signIn(MailWay::Graph); // ... and this one has another by now
    office.expectToken("access-two", office.refresh)
        .bodyContains("refresh_token=" + QUrl::toPercentEncoding(QString::fromLatin1(office.refresh)));
    const Ports other = office.secondInstance();
    const Result<MailToken> token = await(mailToken(other, stale, Cancel()));
    QVERIFY(token);
    QVERIFY(token->value.sameAs(Secret(u"access-two"_s)));
}

void MailTest::twoWindowsAtOnce()
{
    MailOffice office;
    const Ports other = office.secondInstance();
    office.clock->advance(25h);
    const MailAccount account = office.kept();
    const size_t entries = office.secrets->entries().size();
    office.expectToken("access-one", refreshToken("one"));
    office.expectToken("access-two", refreshToken("two"));
    const auto both = [](Ports a, Ports b, MailAccount who, int *good) -> Task<> {
        Task<Result<MailToken>> first = mailToken(a, who, Cancel());
        Task<Result<MailToken>> second = mailToken(b, who, Cancel());
        const Result<MailToken> one = co_await first;
        const Result<MailToken> two = co_await second;
        *good = int(one.has_value()) + int(two.has_value());
    };
    int good = 0;
    await(both(office.ports, other, account, &good));
    QCOMPARE(good, 2);
    const QByteArray kept = office.keptToken();
    QVERIFY(kept == refreshToken("one") || kept == refreshToken("two"));
    QVERIFY(office.kept().revision == account.revision + 1); // one of them, whole
    QVERIFY(await(office.ports.store->openIntents())->isEmpty());
    QCOMPARE(office.secrets->entries().size(), entries);
}

void MailTest::signedOut()
{
    MailOffice office;
    office.expectToken("access-one", office.refresh);
    office.net->expect(Verb::Post, sendMailUrl).answers(202, {});
    QVERIFY(office.test());
    const size_t parts = size_t(office.kept().refreshToken.size());
    const size_t before = office.secrets->entries().size();
    QVERIFY(await(forgetMailAccount(office.ports)));
    QCOMPARE(office.secrets->entries().size(), before - parts);
    QVERIFY(!office.kept().signedIn());
    QCOMPARE(office.test().error().code, FailureCode::MailNotSetUp);
    (void)office.signIn(MailWay::Graph); // and in again
    QVERIFY(office.kept().signedIn());
}

void MailTest::otherWayNeedsItsOwnSignIn()
{
    MailOffice office;
    MailServer server = *await(loadMailServer(office.ports));
    QVERIFY(server.usable());
    server.way = MailWay::MicrosoftServer;
    QVERIFY(!server.usable());
    QVERIFY(await(saveMailServer(office.ports, server, {})));
    QCOMPARE(office.test().error().code, FailureCode::MailNotSetUp);
    QVERIFY(!await(readyToInvite(office.ports))->mailServer);
}

void MailTest::forms()
{
    const QByteArray old = R"({"byHand":false,"form":1,"from":"a@x.example","host":"mail.x.example","port":587,)"
                           R"("security":"starttls","username":"a"})";
    const auto server = mailServerFromStoredForm(old);
    QVERIFY(server);
    QCOMPARE(server->way, MailWay::Server);
    QCOMPARE(server->microsoftHost, u"smtp.office365.com"_s);
    QVERIFY(server->usable());
    QByteArray hand = old;
    QCOMPARE(mailServerFromStoredForm(hand.replace("\"byHand\":false", "\"byHand\":true"))->way, MailWay::ByHand);
    for (const MailWay way : {MailWay::Server, MailWay::Graph, MailWay::MicrosoftServer, MailWay::ByHand}) {
        MailServer one = *server;
        one.way = way;
        one.microsoftPort = 25;
        const auto again = mailServerFromStoredForm(storedForm(one));
        QVERIFY(again);
        QCOMPARE(again->way, way);
        QCOMPARE(again->microsoftPort, 25);
        QCOMPARE(again->host, one.host);
    }
    QByteArray unknown = storedForm(*server);
    QVERIFY(!mailServerFromStoredForm(unknown.replace("\"smtp\"", "\"pigeon\"")));
    QVERIFY(!mailAccountFromStoredForm("")->signedIn());
    QVERIFY(!mailAccountFromStoredForm("{}"));
}

/// Neither token is in any file of the data folder, nor is a part of it.
void MailTest::nothingOnDisk()
{
    MailOffice office;
    office.clock->advance(25h);
    const QByteArray next = refreshToken("second");
    const QByteArray access = "eyJ0-access-token-of-the-mail";
    office.expectToken(access, next);
    office.net->expect(Verb::Post, sendMailUrl).answers(403, graphError("ErrorAccessDenied"));
    const Invited made = office.invited();
    (void)await(postOfficeRound(office.ports, Cancel()));
    QCOMPARE(office.kept(made.invitation.id).mail.failure->code, FailureCode::MailPermissionMissing);
    int files = 0;
    QDirIterator each(office.folder.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (each.hasNext()) {
        QFile file(each.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray content = file.readAll();
        ++files;
        for (const QByteArray &secret :
             {office.refresh.mid(0, 40), office.refresh.mid(1030, 40), next.mid(0, 40), access})
            QVERIFY2(!content.contains(secret) && !content.contains(secret.toBase64()), qPrintable(file.fileName()));
        if (file.fileName().endsWith(u".db"_s) || content.startsWith("SQLite"))
            QVERIFY(content.size() > 1000);
    }
    QVERIFY(files > 0);
}

QTEST_GUILESS_MAIN(MailTest)
#include "tst_mail.moc"
