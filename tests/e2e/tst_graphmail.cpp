// An invitation leaves by Microsoft Graph: a person signs in to the simulated Microsoft over real HTTP, the post office
// sends, and the mail that arrives there holds an invitation that opens. No token is left in any file.
#include "app/world.h"
#include "models/domain/ticket.h"
#include "models/flows/invite.h"
#include "models/flows/mailsetup.h"
#include "models/flows/mailsignin.h"
#include "models/flows/provider.h"
#include "models/handoff/ticketcodec.h"
#include "tests/e2e/sandboxed.h"
#include "tests/secrets/search.h"
#include "tests/support/await.h"
#include "tests/support/filesecrets.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace TenantLink;
using namespace Qt::StringLiterals;

namespace
{
const QString person = u"admin@lamnahealthcare.onmicrosoft.com"_s;
}

class TstGraphMail : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void signsIn();
    void invitationArrives();
    void refusals_data();
    void refusals();
    void nothingIsLeft();

private:
    [[nodiscard]] QJsonArray mails() { return m_sandbox.control("GET", u"/sandbox/mails"_s)[u"mails"].toArray(); }
    [[nodiscard]] Outcome test()
    {
        const MailServer server = *await(loadMailServer(m_world.ports));
        return await(sendTestMail(m_world.ports, server, {}, u"bob@contoso.example"_s, Cancel()));
    }

    Sandboxed m_sandbox;
    QTemporaryDir m_folder;
    QTemporaryDir m_safe; ///< the keychain's file
    World m_world;
    QString m_cloud;
    Secret m_refresh;
    Secret m_access;
};

void TstGraphMail::initTestCase()
{
    QVERIFY(m_sandbox.start());
    Options options;
    options.mode = Options::Mode::Window;
    options.dataDir = m_folder.filePath(u"data"_s);
    options.cloudFile = m_sandbox.cloudFile();
    Result<World> made = makeWorld(options);
    QVERIFY(made);
    m_world = *made;
    m_world.ports.secrets = std::make_shared<FileSecrets>(m_safe.filePath(u"keychain"_s));
    QVERIFY(await(m_world.ports.store->open()));
    for (const Cloud &cloud : *m_world.ports.clouds) {
        if (cloud.userAdded)
            m_cloud = cloud.id;
    }
    const Provider provider{u"Northgate"_s, u"Ada Admin"_s, person, u"+49 30 123"_s, u"northgate.example"_s};
    QVERIFY(await(saveProvider(m_world.ports, provider)));
}

void TstGraphMail::signsIn()
{
    m_sandbox.control("POST", u"/sandbox/settings"_s, R"({"deviceCodeInterval":0})");
    m_sandbox.control("POST", u"/sandbox/people/auto"_s,
                      QJsonDocument(QJsonObject{{u"upn"_s, person}}).toJson(QJsonDocument::Compact));
    SignInRequest request;
    request.cloudId = m_cloud;
    request.tenant = u"lamnahealthcare.onmicrosoft.com"_s;
    request.scopes = mailScopes(false);
    request.loginHint = person;
    const Result<Access> access = await(signInWithCode(
        m_world.ports, request, [](const SignInProgress &) {}, Cancel()));
    QVERIFY2(access, access ? "" : qPrintable(QString::number(int(access.error().code)) + access.error().subject));
    QVERIFY(!access->refresh.isEmpty());
    m_refresh = access->refresh;
    m_access = access->token;
    MailAccount account;
    account.cloudId = access->cloudId;
    account.tenantId = access->tenant.toString();
    account.upn = person;
    account.clientId = access->clientId;
    QVERIFY(await(keepMailAccount(m_world.ports, account, access->refresh)));
    MailServer server = *await(loadMailServer(m_world.ports));
    server.way = MailWay::Graph;
    QVERIFY(await(saveMailServer(m_world.ports, server, {})));
    QVERIFY(await(loadMailServer(m_world.ports))->usable());
}

void TstGraphMail::invitationArrives()
{
    Customer customer;
    customer.name = u"Größe & Sohn"_s;
    customer.email = u"admin@contoso.example"_s;
    customer = *await(m_world.ports.store->addCustomer(customer));
    InviteRequest request;
    request.customer = customer.id;
    request.shortName = u"GRAPHMAIL"_s;
    request.fullName = u"Graph mail"_s;
    request.cloudId = m_cloud;
    request.invitationEmail = u"admin@contoso.example"_s;
    const Result<Invited> made = await(invite(m_world.ports, request));
    QVERIFY(made);
    (void)await(postOfficeRound(m_world.ports, Cancel()));
    const Invitation kept = *await(m_world.ports.store->invitation(made->invitation.id));
    QVERIFY2(kept.mail.state == MailState::Sent,
             kept.mail.failure ? qPrintable(QString::number(int(kept.mail.failure->code))) : "");
    const QJsonArray arrived = mails();
    QCOMPARE(arrived.size(), 1);
    QCOMPARE(arrived[0][u"from"].toString(), person);
    const QJsonValue message = arrived[0][u"message"];
    QCOMPARE(message[u"toRecipients"][0][u"emailAddress"][u"address"].toString(), u"admin@contoso.example"_s);
    QVERIFY(message[u"body"][u"content"].toString().contains(u"Größe &amp; Sohn"_s));
    const QByteArray file = QByteArray::fromBase64(message[u"attachments"][0][u"contentBytes"].toString().toLatin1());
    const Result<SignedTicket> ticket = readTicket(*ticketBytes(file));
    QVERIFY(ticket);
    QCOMPARE(ticket->ticket.invitation, made->invitation.id);
    QVERIFY(!QJsonDocument(arrived).toJson().contains(made->code.toUtf8()));
}

void TstGraphMail::refusals_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("setting");
    QTest::addColumn<FailureCode>("code");
    QTest::newRow("no mailbox") << u"/sandbox/settings"_s << R"({"tenant":"fresh","mailbox":"missing"})"_ba
                                << FailureCode::MailboxMissing;
    QTest::newRow("not permitted") << u"/sandbox/settings"_s << R"({"tenant":"fresh","mailbox":"denied"})"_ba
                                   << FailureCode::MailPermissionMissing;
    const auto fault = [](const QByteArray &what) -> QByteArray {
        return R"({"match":"/me/sendMail","method":"POST","count":1,"fault":")" + what + "\"}";
    };
    QTest::newRow("too many") << u"/sandbox/faults"_s << fault("429") << FailureCode::MailTryLater;
    QTest::newRow("sent, the answer lost")
        << u"/sandbox/faults"_s << fault("done-then-504") << FailureCode::MailMaybeSent;
    QTest::newRow("revoked") << u"/sandbox/revoke-refresh-tokens"_s << "{}"_ba << FailureCode::SignInEnded;
}

void TstGraphMail::refusals()
{
    QFETCH(QString, path);
    QFETCH(QByteArray, setting);
    QFETCH(FailureCode, code);
    m_sandbox.control("POST", path, setting);
    if (code == FailureCode::SignInEnded)
        dropMailToken();
    const qsizetype before = mails().size();
    const Outcome sent = test();
    m_sandbox.control("DELETE", u"/sandbox/faults"_s);
    m_sandbox.control("POST", u"/sandbox/settings"_s, R"({"tenant":"fresh","mailbox":""})");
    QVERIFY(!sent);
    QCOMPARE(sent.error().code, code);
    QCOMPARE(mails().size() - before, code == FailureCode::MailMaybeSent ? 1 : 0); // and never twice
}

void TstGraphMail::nothingIsLeft()
{
    Search search;
    search.add(u"refresh token"_s, m_refresh.revealUtf8());
    search.add(u"access token"_s, m_access.revealUtf8());
    QCOMPARE(search.inFolder(m_folder.path()), QStringList());
    QVERIFY(await(forgetMailAccount(m_world.ports)));
    QVERIFY(!FileSecrets::entriesOf(m_safe.filePath(u"keychain"_s)).values().contains(m_refresh.revealUtf8()));
}

QTEST_MAIN(TstGraphMail)
#include "tst_graphmail.moc"
