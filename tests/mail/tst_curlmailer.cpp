// Mail by libcurl against a real SMTP server: sign-in, encryption, every way to fail, cancel, and no secret anywhere.
#include "models/adapters/mail/curlmailer.h"
#include "models/handoff/mailmessage.h"
#include "models/ports/mailer.h"
#include "tests/mail/smtpserver.h"
#include "tests/support/await.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QTcpServer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace TenantLink;
using namespace std::chrono_literals;

namespace
{
// Both have characters that base64 and SMTP treat specially.
const QString user = u"ada@fabrikam.example"_s;
const QString password = u"pä:ss wörd=+/\"\\ 1"_s;
const QString invitations = u"invitations@fabrikam.example"_s;
const QString recipient = u"admin@contoso.example"_s;
} // namespace

class tst_CurlMailer : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void accepted_data();
    void accepted();
    void messageArrivesAsItIs_data();
    void messageArrivesAsItIs();
    void failures_data();
    void failures();
    void greylisting();
    void certificates_data();
    void certificates();
    void unprotectedPassword_data();
    void unprotectedPassword();
    void addresses_data();
    void addresses();
    void nobodyThere();
    void silentHost();
    void cancelled_data();
    void cancelled();
    void cancelledBefore();
    void severalAtOnce();
    void releasedWhileWaiting();
    void environmentsProxy();

private:
    [[nodiscard]] MailServer at(const QString &listener, MailSecurity security = MailSecurity::None) const;
    [[nodiscard]] Outcome send(const MailServer &server, const QByteArray &message = "Subject: x\r\n\r\nHello\r\n"_ba,
                               const QStringList &to = {recipient}, const QString &secret = password);
    void keepsSecrets(const Failure &failure);

    SmtpServer m_server;
    QList<int> m_silent; ///< ports
    std::shared_ptr<Mailer> m_mailer = makeCurlMailer({.connect = 30s, .whole = 30s});
    std::shared_ptr<Mailer> m_hasty = makeCurlMailer({.connect = 1s, .whole = 1500ms}); ///< for silent servers
};

void tst_CurlMailer::initTestCase()
{
    const QStringList known{u"--user"_s, QString(user + u':' + password)};
    const auto mechanisms = [&](const QString &list) { return known + QStringList{u"--mechanisms"_s, list}; };
    m_server.listen(u"open"_s, {});
    m_server.listen(u"ascii"_s, {u"--no-utf8"_s});
    m_server.listen(u"any"_s, known + QStringList{u"--require-sign-in"_s});
    m_server.listen(u"plain"_s, mechanisms(u"PLAIN"_s));
    m_server.listen(u"login"_s, mechanisms(u"LOGIN"_s));
    m_server.listen(u"cram"_s, mechanisms(u"CRAM-MD5"_s));
    m_server.listen(u"foreign"_s, mechanisms(u"XOAUTH2"_s));
    m_server.listen(u"nosignin"_s, mechanisms(u"none"_s));
    m_server.listenSecurely(u"starttls"_s, u"starttls"_s, u"good"_s, known + QStringList{u"--require-sign-in"_s});
    m_server.listenSecurely(u"tls"_s, u"tls"_s, u"good"_s, known + QStringList{u"--require-sign-in"_s});
    m_server.listenSecurely(u"starttls-nosignin"_s, u"starttls"_s, u"good"_s, {u"--mechanisms"_s, u"none"_s});
    for (const QString &certificate : {u"expired"_s, u"other"_s, u"lonely"_s}) {
        m_server.listenSecurely(u"starttls-"_s + certificate, u"starttls"_s, certificate, known);
        m_server.listenSecurely(u"tls-"_s + certificate, u"tls"_s, certificate, known);
    }
    m_server.listen(u"greylist"_s, {u"--greylist"_s});
    m_server.listen(u"refusing"_s, {u"--refuse"_s, recipient, u"--refuse"_s, u"bad@fabrikam.example"_s});
    const auto answer = [this](const QString &name, const QString &what) {
        m_server.listen(name, {u"--answer"_s, what});
    };
    answer(u"busy"_s, u"connect=421 4.3.2 Too busy"_s);
    answer(u"blocked"_s, u"connect=554 5.7.1 Your address is blocked"_s);
    answer(u"laterauth"_s, u"auth=454 4.7.0 Temporary authentication failure"_s);
    answer(u"oldauth"_s, u"auth=534 5.7.9 Application-specific password required"_s);
    answer(u"echo"_s, u"auth=535 5.7.8 Wrong: "_s + QString::fromLatin1(password.toUtf8().toBase64()));
    answer(u"latermail"_s, u"mail=452 4.3.1 Out of storage"_s);
    answer(u"toolarge"_s, u"mail=552 5.3.4 Too large"_s);
    answer(u"relay"_s, u"rcpt=553 5.7.1 <x>: Sender address rejected: not owned by user"_s);
    answer(u"laterdata"_s, u"data=451 4.3.0 Try again"_s);
    answer(u"nodata"_s, u"data=554 5.5.1 No valid recipients"_s);
    answer(u"spam"_s, u"body=554 5.7.1 Message rejected as spam"_s);
    answer(u"laterbody"_s, u"body=451 4.7.0 Content filter is busy"_s);
    answer(u"notmine"_s, u"body=550 5.7.60 SMTP; Client does not have permissions to send as this sender"_s);
    m_server.listenSecurely(u"notls"_s, u"starttls"_s, u"good"_s, {u"--answer"_s, u"starttls=502 5.5.1 No"_s});
    m_server.listenSecurely(u"latertls"_s, u"starttls"_s, u"good"_s, {u"--answer"_s, u"starttls=454 4.7.0 Later"_s});
    QStringList silent;
    for (const QString &step : {u"connect"_s, u"ehlo"_s, u"mail"_s, u"middle"_s, u"body"_s, u"accepted"_s}) {
        m_server.listen(u"drop-"_s + step, {u"--drop"_s, step});
        m_server.listen(u"silent-"_s + step, {u"--silent"_s, step});
        silent += u"silent-"_s + step;
    }
    m_server.listenSecurely(u"tls-drop-middle"_s, u"tls"_s, u"good"_s, {u"--drop"_s, u"middle"_s});
    m_server.listenSecurely(u"starttls-drop-middle"_s, u"starttls"_s, u"good"_s, {u"--drop"_s, u"middle"_s});
    m_server.listen(u"silent-quit"_s, {u"--silent"_s, u"quit"_s});
    m_server.listen(u"refusing-silent-quit"_s, {u"--refuse"_s, recipient, u"--silent"_s, u"quit"_s});
    m_server.start();
    for (const QString &listener : silent)
        m_silent += m_server.port(listener);
}

void tst_CurlMailer::cleanup() { QCOMPARE(m_server.said(), QByteArray()); }

MailServer tst_CurlMailer::at(const QString &listener, MailSecurity security) const
{
    MailServer server;
    server.fromAddress = invitations;
    server.host = u"localhost"_s;
    server.port = m_server.port(listener);
    server.security = security;
    server.caFile = m_server.caFile();
    return server;
}

Outcome tst_CurlMailer::send(const MailServer &server, const QByteArray &message, const QStringList &to,
                             const QString &secret)
{
    const Envelope envelope{server.fromAddress, to};
    const bool silent = m_silent.contains(server.port);
    const Outcome outcome =
        await((silent ? m_hasty : m_mailer)->send(server, Secret(secret), envelope, message, Cancel()));
    if (!outcome)
        keepsSecrets(outcome.error());
    return outcome;
}

void tst_CurlMailer::keepsSecrets(const Failure &failure)
{
    QString told = failure.subject;
    for (const auto &[name, value] : failure.technical)
        told += u'\n' + name + u": "_s + value;
    const QByteArray clear = password.toUtf8();
    for (const QByteArray &secret :
         {clear, clear.toBase64(), QByteArray('\0' + user.toUtf8() + '\0' + clear).toBase64()})
        QVERIFY2(!told.contains(QString::fromUtf8(secret)), qPrintable(told));
}

void tst_CurlMailer::accepted_data()
{
    QTest::addColumn<QString>("listener");
    QTest::addColumn<MailSecurity>("security");
    QTest::addColumn<bool>("signsIn");
    QTest::addColumn<QString>("mechanism");
    QTest::newRow("open") << u"open"_s << MailSecurity::None << false << QString();
    QTest::newRow("PLAIN") << u"plain"_s << MailSecurity::None << true << u"PLAIN"_s;
    QTest::newRow("LOGIN") << u"login"_s << MailSecurity::None << true << u"LOGIN"_s;
    QTest::newRow("CRAM-MD5") << u"cram"_s << MailSecurity::None << true << u"CRAM-MD5"_s;
    QTest::newRow("STARTTLS") << u"starttls"_s << MailSecurity::StartTls << true << u"CRAM-MD5"_s;
    QTest::newRow("TLS") << u"tls"_s << MailSecurity::Tls << true << u"CRAM-MD5"_s;
    QTest::newRow("silent at QUIT") << u"silent-quit"_s << MailSecurity::None << false << QString();
}

void tst_CurlMailer::accepted()
{
    QFETCH(QString, listener);
    QFETCH(MailSecurity, security);
    QFETCH(bool, signsIn);
    QFETCH(QString, mechanism);
    MailServer server = at(listener, security);
    server.username = signsIn ? user : QString();
    QElapsedTimer clock;
    clock.start();
    const Outcome outcome = send(server, "Subject: x\r\n\r\nHello\r\n"_ba, {recipient, u"b@contoso.example"_s});
    QVERIFY2(outcome, outcome ? "" : qPrintable(QString::number(int(outcome.error().code))));
    QVERIFY(clock.elapsed() < 10'000); // of 30 s: nobody waits for the answer to QUIT
    const QList<AcceptedMail> mails = m_server.accepted(listener);
    QCOMPARE(mails.size(), 1);
    QCOMPARE(mails[0].message, "Subject: x\r\n\r\nHello\r\n"_ba);
    QCOMPARE(mails[0].about[u"from"].toString(), invitations);
    QCOMPARE(mails[0].about[u"to"].toArray(), (QJsonArray{recipient, u"b@contoso.example"_s}));
    QCOMPARE(mails[0].about[u"tls"].toBool(), security != MailSecurity::None);
    QCOMPARE(mails[0].about[u"user"].toString(), server.username);
    QCOMPARE(mails[0].about[u"mechanism"].toString(), mechanism);
    QCOMPARE(mails[0].about[u"hello"].toString(), u"[127.0.0.1]"_s); // not this computer's name
}

void tst_CurlMailer::messageArrivesAsItIs_data()
{
    QTest::addColumn<QByteArray>("message");
    Mail mail;
    mail.from = {u"Größe GmbH"_s, invitations};
    mail.to = {{u"Ädmin"_s, recipient}};
    mail.subject = u"Grüße 🎉"_s;
    mail.plain = u".\n..\n"_s;
    mail.html = u"<p>.</p>"_s;
    mail.attachments = {{u"ä.tenantlink"_s, "application/vnd.tenantlink"_ba, QByteArray(200'000, '\x7f')}};
    QTest::newRow("written by us") << mailMessage(mail);
    QTest::newRow("lines of dots") << "Subject: x\r\n\r\n" + QByteArray(".\r\n..\r\n.a\r\nb\r\n").repeated(20'000);
    QTest::newRow("ends with a dot") << "Subject: x\r\n\r\na\r\n.\r\n"_ba;
    QTest::newRow("one dot more than the size") << "Subject: x\r\n\r\n.abc\r\n.def\r\n0123456789\r\n"_ba;
    QTest::newRow("only a head") << "Subject: x\r\n\r\n"_ba;
}

void tst_CurlMailer::messageArrivesAsItIs()
{
    QFETCH(QByteArray, message);
    const qsizetype before = m_server.accepted(u"open"_s).size();
    QVERIFY(send(at(u"open"_s), message));
    const QList<AcceptedMail> mails = m_server.accepted(u"open"_s);
    QCOMPARE(mails.size(), before + 1);
    QVERIFY(mails.last().message == message);
}

void tst_CurlMailer::failures_data()
{
    QTest::addColumn<QString>("listener");
    QTest::addColumn<MailSecurity>("security");
    QTest::addColumn<QString>("username");
    QTest::addColumn<FailureCode>("code");
    QTest::addColumn<QString>("subject");
    QTest::addColumn<QString>("detail"); // "name: value" among the technical ones
    const auto row = [](const char *name, const QString &listener, FailureCode code, const QString &detail,
                        const QString &username = {}, MailSecurity security = MailSecurity::None,
                        const QString &subject = u"localhost"_s) {
        QTest::newRow(name) << listener << security << username << code << subject << detail;
    };
    using enum FailureCode;
    const QString nobody = u"eve@fabrikam.example"_s;
    row("wrong password, PLAIN", u"plain"_s, MailSignInRefused, u"SMTP code: 535"_s, nobody);
    row("wrong password, LOGIN", u"login"_s, MailSignInRefused, u"enhanced code: 5.7.8"_s, nobody);
    row("wrong password, CRAM-MD5", u"cram"_s, MailSignInRefused, u"SMTP step: AUTH"_s, nobody);
    row("wrong password, STARTTLS", u"starttls"_s, MailSignInRefused, u"SMTP code: 535"_s, nobody,
        MailSecurity::StartTls);
    row("wrong password, TLS", u"tls"_s, MailSignInRefused, u"SMTP code: 535"_s, nobody, MailSecurity::Tls);
    row("app password wanted", u"oldauth"_s, MailSignInRefused, u"SMTP code: 534"_s, user);
    row("server repeats the password", u"echo"_s, MailSignInRefused, u"SMTP code: 535"_s, user);
    row("sign-in put off", u"laterauth"_s, MailTryLater, u"SMTP code: 454"_s, user);
    row("sign-in wanted", u"any"_s, MailSignInRefused, u"SMTP code: 530"_s);
    row("only XOAUTH2", u"foreign"_s, MailSignInUnsupported, u"SMTP step: EHLO"_s, user);
    row("no sign-in offered", u"nosignin"_s, MailSignInUnsupported, u"SMTP step: EHLO"_s, user);
    row("no sign-in offered, STARTTLS", u"starttls-nosignin"_s, MailSignInUnsupported, u"SMTP step: EHLO"_s, user,
        MailSecurity::StartTls);
    row("STARTTLS not offered", u"open"_s, MailTlsMissing, u"SMTP step: EHLO"_s, {}, MailSecurity::StartTls);
    row("STARTTLS not offered, password", u"any"_s, MailTlsMissing, u"SMTP step: EHLO"_s, user, MailSecurity::StartTls);
    row("STARTTLS refused", u"notls"_s, MailTlsMissing, u"SMTP code: 502"_s, {}, MailSecurity::StartTls);
    row("STARTTLS put off", u"latertls"_s, MailTryLater, u"SMTP code: 454"_s, {}, MailSecurity::StartTls);
    row("TLS to a plain server", u"open"_s, TlsFailed, u"SMTP step: connect"_s, {}, MailSecurity::Tls);
    row("busy", u"busy"_s, MailTryLater, u"SMTP code: 421"_s);
    row("blocked", u"blocked"_s, MailRefused, u"SMTP code: 554"_s);
    row("sender put off", u"latermail"_s, MailTryLater, u"SMTP code: 452"_s);
    row("too large", u"toolarge"_s, MailRefused, u"enhanced code: 5.3.4"_s);
    row("recipient", u"refusing"_s, MailRecipientRefused, u"answer: 5.1.1 <admin@contoso.example>: no such mailbox"_s,
        {}, MailSecurity::None, recipient);
    row("recipient, silent at QUIT", u"refusing-silent-quit"_s, MailRecipientRefused, u"SMTP code: 550"_s, {},
        MailSecurity::None, recipient);
    row("sender refused at the recipient", u"relay"_s, MailSenderRefused, u"SMTP code: 553"_s, {}, MailSecurity::None,
        invitations);
    row("data put off", u"laterdata"_s, MailTryLater, u"SMTP step: DATA"_s);
    row("data refused", u"nodata"_s, MailRefused, u"SMTP step: DATA"_s);
    row("spam", u"spam"_s, MailRefused, u"SMTP step: message"_s);
    row("put off after the message", u"laterbody"_s, MailTryLater, u"SMTP step: message"_s);
    row("not allowed as this sender", u"notmine"_s, MailSenderRefused, u"enhanced code: 5.7.60"_s, {},
        MailSecurity::None, invitations);
    row("lost at once", u"drop-connect"_s, ConnectionLost, u"SMTP step: connect"_s);
    row("lost at EHLO", u"drop-ehlo"_s, ConnectionLost, u"SMTP step: EHLO"_s);
    row("lost at MAIL", u"drop-mail"_s, ConnectionLost, u"SMTP step: MAIL"_s);
    row("lost in the middle", u"drop-middle"_s, ConnectionLost, u"SMTP step: message"_s);
    row("lost in the middle, TLS", u"tls-drop-middle"_s, ConnectionLost, u"SMTP step: message"_s, {},
        MailSecurity::Tls);
    row("lost in the middle, STARTTLS", u"starttls-drop-middle"_s, ConnectionLost, u"SMTP step: message"_s, {},
        MailSecurity::StartTls);
    row("lost after the message", u"drop-body"_s, MailMaybeSent, u"SMTP step: message"_s);
    row("lost after it was accepted", u"drop-accepted"_s, MailMaybeSent, u"SMTP step: message"_s);
    row("silent at once", u"silent-connect"_s, TimedOut, u"SMTP step: connect"_s);
    row("silent at MAIL", u"silent-mail"_s, TimedOut, u"SMTP step: MAIL"_s);
    row("silent in the middle", u"silent-middle"_s, TimedOut, u"SMTP step: message"_s);
    row("silent after the message", u"silent-accepted"_s, MailMaybeSent, u"SMTP step: message"_s);
}

void tst_CurlMailer::failures()
{
    QFETCH(QString, listener);
    QFETCH(MailSecurity, security);
    QFETCH(QString, username);
    QFETCH(FailureCode, code);
    QFETCH(QString, subject);
    QFETCH(QString, detail);
    MailServer server = at(listener, security);
    server.username = username;
    // Larger than what the system keeps for a connection, so that its middle is somewhere.
    const bool large = listener.endsWith(u"middle"_s);
    const QByteArray message = "Subject: x\r\n\r\n" + QByteArray("Hello\r\n").repeated(large ? 4'000'000 : 1);
    const qsizetype before = m_server.accepted(listener).size();
    const Outcome outcome = send(server, message);
    QVERIFY(!outcome);
    QStringList details;
    for (const auto &[name, value] : outcome.error().technical)
        details += name + u": "_s + value;
    QVERIFY2(outcome.error().code == code,
             qPrintable(QString::number(int(outcome.error().code)) + u'\n' + details.join(u'\n')));
    QCOMPARE(outcome.error().subject, subject);
    QVERIFY2(details.contains(detail), qPrintable(details.join(u'\n')));
    QVERIFY(details.first().startsWith(u"host: localhost:"_s));
    const bool kept = listener.endsWith(u"accepted"_s);
    QCOMPARE(m_server.accepted(listener).size() - before, kept ? 1 : 0);
}

void tst_CurlMailer::greylisting()
{
    const Outcome first = send(at(u"greylist"_s));
    QVERIFY(!first);
    QCOMPARE(first.error().code, FailureCode::MailTryLater);
    QVERIFY(send(at(u"greylist"_s)));
    QCOMPARE(m_server.accepted(u"greylist"_s).size(), 1);
}

void tst_CurlMailer::certificates_data()
{
    QTest::addColumn<QString>("listener");
    QTest::addColumn<bool>("named"); // the CA file
    for (const QString &way : {u"starttls"_s, u"tls"_s}) {
        for (const QString &certificate : {u"expired"_s, u"other"_s, u"lonely"_s})
            QTest::addRow("%s %s", qPrintable(way), qPrintable(certificate))
                << QString(way + u'-' + certificate) << true;
        QTest::addRow("%s, root not known", qPrintable(way)) << way << false;
    }
}

void tst_CurlMailer::certificates()
{
    QFETCH(QString, listener);
    QFETCH(bool, named);
    MailServer server = at(listener, listener.startsWith(u"tls"_s) ? MailSecurity::Tls : MailSecurity::StartTls);
    server.username = user;
    if (!named)
        server.caFile.clear();
    const qsizetype before = m_server.accepted(listener).size();
    const Outcome outcome = send(server);
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().code, FailureCode::TlsFailed);
    QCOMPARE(outcome.error().subject, u"localhost"_s);
    QVERIFY(std::any_of(outcome.error().technical.begin(), outcome.error().technical.end(),
                        [](const auto &each) { return each.first == u"reason"_s && !each.second.isEmpty(); }));
    QCOMPARE(m_server.accepted(listener).size(), before);
    server.caFile = u"/nonexistent.pem"_s;
    QCOMPARE(send(server).error().code, FailureCode::TlsFailed);
}

void tst_CurlMailer::unprotectedPassword_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<bool>("refused");
    QTest::newRow("elsewhere") << u"mail.contoso.example"_s << true;
    QTest::newRow("an address") << u"192.0.2.1"_s << true;
    QTest::newRow("begins like loopback") << u"127.0.0.1.evil.example"_s << true;
    QTest::newRow("loopback") << u"127.0.0.1"_s << false;
}

void tst_CurlMailer::unprotectedPassword()
{
    QFETCH(QString, host);
    QFETCH(bool, refused);
    MailServer server = at(u"plain"_s);
    server.host = host;
    server.username = user;
    QElapsedTimer clock;
    clock.start();
    const Outcome outcome = send(server);
    QCOMPARE(!outcome, refused);
    if (refused) {
        QCOMPARE(outcome.error().code, FailureCode::MailPasswordUnprotected);
        QVERIFY(clock.elapsed() < 5000); // nothing was asked of the network
    }
}

void tst_CurlMailer::addresses_data()
{
    QTest::addColumn<QString>("listener");
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<int>("code"); // -1: accepted
    QTest::addColumn<QString>("subject");
    const auto row = [](const char *name, const QString &listener, const QString &from, const QString &to, int code,
                        const QString &subject) { QTest::newRow(name) << listener << from << to << code << subject; };
    const QString injected = u"a@x.example>\r\nRCPT TO:<eve@evil.example"_s;
    row("international", u"open"_s, invitations, u"jörg@contoso.example"_s, -1, u"jörg@contoso.example"_s);
    row("international domain", u"ascii"_s, invitations, u"info@bücher.example"_s, -1, u"info@xn--bcher-kva.example"_s);
    row("both", u"open"_s, invitations, u"jörg@bücher.example"_s, -1, u"jörg@xn--bcher-kva.example"_s);
    row("not offered", u"ascii"_s, invitations, u"jörg@contoso.example"_s, int(FailureCode::MailAddressUnsupported),
        u"jörg@contoso.example"_s);
    row("sender, not offered", u"ascii"_s, u"jörg@fabrikam.example"_s, recipient,
        int(FailureCode::MailAddressUnsupported), u"jörg@fabrikam.example"_s);
    row("injected recipient", u"open"_s, invitations, injected, int(FailureCode::MailRecipientRefused),
        u"a@x.example>  RCPT TO:<eve@evil.example"_s);
    row("injected sender", u"open"_s, injected, recipient, int(FailureCode::MailSenderRefused),
        u"a@x.example>  RCPT TO:<eve@evil.example"_s);
    row("no address", u"open"_s, invitations, u"contoso"_s, int(FailureCode::MailRecipientRefused), u"contoso"_s);
    row("sender refused", u"refusing"_s, u"bad@fabrikam.example"_s, u"b@contoso.example"_s,
        int(FailureCode::MailSenderRefused), u"bad@fabrikam.example"_s);
}

void tst_CurlMailer::addresses()
{
    QFETCH(QString, listener);
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(int, code);
    QFETCH(QString, subject);
    MailServer server = at(listener);
    server.fromAddress = from;
    const qsizetype before = m_server.accepted(listener).size();
    const Outcome outcome = send(server, "Subject: x\r\n\r\nHello\r\n"_ba, {u"first@contoso.example"_s, to});
    const QList<AcceptedMail> mails = m_server.accepted(listener);
    if (code == -1) {
        QVERIFY(outcome);
        QCOMPARE(mails.size(), before + 1);
        QCOMPARE(mails.last().about[u"to"].toArray().last().toString(), subject);
        const bool international = to.startsWith(u"jörg"_s);
        QCOMPARE(mails.last().about[u"utf8"].toBool(), international);
        return;
    }
    QVERIFY(!outcome);
    QCOMPARE(int(outcome.error().code), code);
    QCOMPARE(outcome.error().subject, subject);
    QCOMPARE(mails.size(), before);
}

void tst_CurlMailer::nobodyThere()
{
    MailServer server = at(u"open"_s);
    {
        QTcpServer taken; // a port that is free once this is gone
        QVERIFY(taken.listen(QHostAddress::LocalHost));
        server.port = taken.serverPort();
    }
    server.host = u"127.0.0.1"_s;
    QCOMPARE(send(server).error().code, FailureCode::ConnectionRefused);
    server.host = u"nowhere.invalid"_s;
    const Envelope envelope{invitations, {recipient}};
    const Outcome unknown = await(m_hasty->send(server, Secret(), envelope, "Subject: x\r\n\r\n"_ba, Cancel()));
    const FailureCode code = unknown.error().code;
    QVERIFY(code == FailureCode::HostNotFound || code == FailureCode::TimedOut); // a name server may be silent
    server.host = u"bad host"_s;
    QCOMPARE(send(server).error().code, FailureCode::HostNotFound);
    server.host.clear();
    QCOMPARE(send(server).error().code, FailureCode::MailNotSetUp);
    server = at(u"open"_s);
    server.way = MailWay::ByHand;
    QCOMPARE(send(server).error().code, FailureCode::MailNotSetUp);
}

void tst_CurlMailer::silentHost()
{
    QElapsedTimer clock;
    clock.start();
    const Outcome outcome = send(at(u"silent-ehlo"_s));
    QCOMPARE(outcome.error().code, FailureCode::TimedOut);
    QVERIFY(clock.elapsed() >= 900 && clock.elapsed() < 10'000);
}

void tst_CurlMailer::cancelled_data()
{
    QTest::addColumn<QString>("listener");
    QTest::addColumn<FailureCode>("code");
    QTest::newRow("before the greeting") << u"silent-connect"_s << FailureCode::Cancelled;
    QTest::newRow("at EHLO") << u"silent-ehlo"_s << FailureCode::Cancelled;
    QTest::newRow("at MAIL") << u"silent-mail"_s << FailureCode::Cancelled;
    QTest::newRow("in the middle") << u"silent-middle"_s << FailureCode::Cancelled;
    // The server may have it by now: this must not be called "not sent".
    QTest::newRow("after the message") << u"silent-accepted"_s << FailureCode::MailMaybeSent;
}

void tst_CurlMailer::cancelled()
{
    QFETCH(QString, listener);
    QFETCH(FailureCode, code);
    const bool large = listener.endsWith(u"middle"_s);
    const QByteArray message = "Subject: x\r\n\r\n" + QByteArray("Hello\r\n").repeated(large ? 4'000'000 : 1);
    const Cancel cancel;
    QElapsedTimer clock;
    const qsizetype before = m_server.accepted(listener).size();
    QTimer::singleShot(400ms, [&] {
        clock.start();
        cancel.request();
    });
    const MailServer server = at(listener);
    const Outcome outcome =
        await(m_mailer->send(server, Secret(password), Envelope{invitations, {recipient}}, message, cancel));
    QVERIFY(clock.isValid());
    // 100 ms are promised, the rest is for busy computers; libcurl's own look at a cancel comes once a second.
    QVERIFY2(clock.elapsed() < 300, qPrintable(QString::number(clock.elapsed())));
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().code, code);
    QCOMPARE(m_server.accepted(listener).size() - before, code == FailureCode::MailMaybeSent ? 1 : 0);
}

void tst_CurlMailer::cancelledBefore()
{
    const Cancel cancel;
    cancel.request();
    const qsizetype before = m_server.accepted(u"open"_s).size();
    const Outcome outcome = await(
        m_mailer->send(at(u"open"_s), Secret(), Envelope{invitations, {recipient}}, "Subject: x\r\n\r\n"_ba, cancel));
    QCOMPARE(outcome.error().code, FailureCode::Cancelled);
    QCOMPARE(m_server.accepted(u"open"_s).size(), before);
}

static Task<> count(Task<Outcome> task, std::shared_ptr<QList<bool>> outcomes)
{
    const Outcome outcome = co_await std::move(task);
    outcomes->append(outcome.has_value());
}

void tst_CurlMailer::severalAtOnce()
{
    const auto outcomes = std::make_shared<QList<bool>>();
    const qsizetype before = m_server.accepted(u"open"_s).size();
    std::vector<Task<>> tasks;
    for (int i = 0; i < 5; ++i)
        tasks.push_back(count(m_mailer->send(at(u"open"_s), Secret(), Envelope{invitations, {recipient}},
                                             "Subject: x\r\n\r\nHello\r\n"_ba, Cancel()),
                              outcomes));
    QVERIFY(outcomes->isEmpty()); // nothing is delivered before the event loop runs
    awaitUntil([&] { return outcomes->size() == 5; });
    QVERIFY(!outcomes->contains(false));
    QCOMPARE(m_server.accepted(u"open"_s).size(), before + 5);
}

void tst_CurlMailer::releasedWhileWaiting()
{
    // The port may go before the story that uses it.
    const auto outcomes = std::make_shared<QList<bool>>();
    const Cancel cancel;
    Task<> task;
    {
        const std::shared_ptr<Mailer> mailer = makeCurlMailer({.connect = 30s, .whole = 30s});
        task = count(mailer->send(at(u"silent-mail"_s), Secret(), Envelope{invitations, {recipient}},
                                  "Subject: x\r\n\r\nHello\r\n"_ba, cancel),
                     outcomes);
    }
    cancel.request();
    awaitUntil([&] { return outcomes->size() == 1; });
    QVERIFY(!outcomes->first());
}

void tst_CurlMailer::environmentsProxy()
{
    for (const char *name : {"all_proxy", "ALL_PROXY", "smtp_proxy"})
        qputenv(name, "http://127.0.0.1:1");
    const bool sent = send(at(u"open"_s)).has_value();
    for (const char *name : {"all_proxy", "ALL_PROXY", "smtp_proxy"})
        qunsetenv(name);
    QVERIFY(sent);
}

QTEST_GUILESS_MAIN(tst_CurlMailer)
#include "tst_curlmailer.moc"
