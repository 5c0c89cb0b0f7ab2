// The mail of an invitation: tried once a minute, at most five times, never twice without saying so.
#include "tests/flows/office.h"

#include <QTest>

using namespace TenantLink;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class PostOfficeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isSentOnce();
    void triesFiveTimesThenSaysSo();
    void laterSuccessCounts();
    void maybeSentIsNotRepeated();
    void killedWhileSendingSaysMaybe();
    void twoOfficesSendOnce();
    void resendSendsTheSameLink();
    void noServerIsAFailureWithAName();
    void expiryFollowsAClockThatJumps();
    void goesOnByItselfAndEnds();
    void theMailHoldsLinkAndFileButNoCode();
};

void PostOfficeTest::isSentOnce()
{
    Office office;
    const Invited made = office.invited();
    QCOMPARE(office.kept(made.invitation.id).mail.state, MailState::Queued);
    (void)await(postOfficeRound(office.ports, Cancel()));
    (void)await(postOfficeRound(office.ports, Cancel()));
    QCOMPARE(office.mailer->taken.size(), 1);
    const Invitation kept = office.kept(made.invitation.id);
    QCOMPARE(kept.mail.state, MailState::Sent);
    QCOMPARE(kept.mail.count, 1);
    QCOMPARE(kept.mail.sentAt, office.clock->now());
    QVERIFY(office.mailer->taken.first().password.sameAs(Secret(u"mail-pass-word"_s)));
    QCOMPARE(office.mailer->taken.first().envelope.to, QStringList{u"admin@contoso.example"_s});
}

void PostOfficeTest::triesFiveTimesThenSaysSo()
{
    Office office;
    const Invited made = office.invited();
    for (int i = 0; i < 20; ++i)
        office.mailer->next += fail(FailureCode::MailTryLater, u"mail.fourthcoffee.example"_s);
    for (int minute = 0; minute < 10; ++minute) {
        for (int round = 0; round < 2; ++round)
            (void)await(postOfficeRound(office.ports, Cancel()));
        const Invitation kept = office.kept(made.invitation.id);
        QCOMPARE(office.mailer->tries, std::min(minute + 1, 5));
        QCOMPARE(kept.mail.count, std::min(minute + 1, 5));
        QCOMPARE(kept.status, minute < 4 ? InvitationStatus::Pending : InvitationStatus::EmailFailed);
        office.clock->advance(60s);
    }
    const Invitation kept = office.kept(made.invitation.id);
    QCOMPARE(kept.mail.state, MailState::Failed);
    QCOMPARE(kept.mail.failure->code, FailureCode::MailTryLater);
}

void PostOfficeTest::laterSuccessCounts()
{
    Office office;
    const Invited made = office.invited();
    office.mailer->next = {fail(FailureCode::ConnectionRefused), fail(FailureCode::MailTryLater)};
    for (int minute = 0; minute < 3; ++minute) {
        (void)await(postOfficeRound(office.ports, Cancel()));
        office.clock->advance(60s);
    }
    const Invitation kept = office.kept(made.invitation.id);
    QCOMPARE(kept.mail.state, MailState::Sent);
    QCOMPARE(kept.mail.count, 3);
    QVERIFY(!kept.mail.failure);
}

void PostOfficeTest::maybeSentIsNotRepeated()
{
    Office office;
    const Invited made = office.invited();
    office.mailer->next = {fail(FailureCode::MailMaybeSent, u"mail.fourthcoffee.example"_s)};
    for (int minute = 0; minute < 3; ++minute) {
        (void)await(postOfficeRound(office.ports, Cancel()));
        office.clock->advance(60s);
    }
    QCOMPARE(office.mailer->tries, 1);
    QCOMPARE(office.kept(made.invitation.id).mail.state, MailState::MaybeSent);
}

/// The program ends between "accepted" and "stored": the next one does not send again by itself.
void PostOfficeTest::killedWhileSendingSaysMaybe()
{
    Office office;
    const Invited made = office.invited();
    const QDateTime now = office.clock->now();
    QVERIFY(await(office.ports.store->claimMail(now, now.addSecs(InvitationMail::LeaseSeconds)))->has_value());
    const Ports next = office.secondInstance();
    (void)await(postOfficeRound(next, Cancel()));
    QCOMPARE(office.kept(made.invitation.id).mail.state, MailState::Sending); // it may still be alive
    office.clock->advance(std::chrono::seconds(InvitationMail::LeaseSeconds + 1));
    (void)await(postOfficeRound(next, Cancel()));
    QCOMPARE(office.kept(made.invitation.id).mail.state, MailState::MaybeSent);
    QCOMPARE(office.mailer->tries, 0);
}

void PostOfficeTest::twoOfficesSendOnce()
{
    Office office;
    const Ports other = office.secondInstance();
    for (int i = 0; i < 5; ++i)
        (void)office.invited(u"CONTOSO%1"_s.arg(i));
    QList<std::chrono::milliseconds> naps;
    const auto both = [](Ports a, Ports b) -> Task<> {
        auto first = postOfficeRound(a, Cancel());
        auto second = postOfficeRound(b, Cancel());
        co_await first;
        co_await second;
    };
    await(both(office.ports, other));
    QCOMPARE(office.mailer->taken.size(), 5);
    QSet<QByteArray> messages;
    for (const ScriptedMailer::Taken &mail : std::as_const(office.mailer->taken))
        messages += mail.message;
    QCOMPARE(messages.size(), 5);
}

void PostOfficeTest::resendSendsTheSameLink()
{
    Office office;
    const Invited made = office.invited();
    (void)await(postOfficeRound(office.ports, Cancel()));
    QVERIFY(await(resend(office.ports, made.invitation.id)).has_value());
    (void)await(postOfficeRound(office.ports, Cancel()));
    QCOMPARE(office.mailer->taken.size(), 2);
    const Invitation kept = office.kept(made.invitation.id);
    QCOMPARE(kept.link.ticket, made.invitation.link.ticket);
    QCOMPARE(kept.mail.count, 2);
    const auto idOf = [](const QByteArray &message) {
        const qsizetype at = message.indexOf("Message-ID:");
        return message.mid(at, message.indexOf('\n', at) - at);
    };
    QVERIFY(idOf(office.mailer->taken.first().message) != idOf(office.mailer->taken.last().message));
}

void PostOfficeTest::noServerIsAFailureWithAName()
{
    Office office;
    MailServer none = *await(loadMailServer(office.ports));
    none.way = MailWay::ByHand;
    QVERIFY(await(saveMailServer(office.ports, none, {})).has_value());
    const Invited made = office.invited();
    (void)await(postOfficeRound(office.ports, Cancel()));
    QCOMPARE(office.kept(made.invitation.id).mail.failure->code, FailureCode::MailNotSetUp);
    QCOMPARE(await(resend(office.ports, made.invitation.id)).error().code, FailureCode::MailNotSetUp);
}

void PostOfficeTest::expiryFollowsAClockThatJumps()
{
    Office office;
    InviteRequest request = office.request();
    request.byMail = false;
    const Result<Invited> made = await(invite(office.ports, request));
    QVERIFY(made.has_value());
    office.clock->jump(std::chrono::hours(24 * 10));
    (void)await(postOfficeRound(office.ports, Cancel()));
    QCOMPARE(office.kept(made->invitation.id).status, InvitationStatus::Expired);
    office.clock->jump(-std::chrono::hours(24 * 10));
    (void)await(postOfficeRound(office.ports, Cancel()));
    QCOMPARE(office.kept(made->invitation.id).status, InvitationStatus::Pending);
}

void PostOfficeTest::goesOnByItselfAndEnds()
{
    Office office;
    office.clock->setAutomatic(true);
    const Invited made = office.invited();
    office.mailer->next = {fail(FailureCode::MailTryLater)};
    const Cancel cancel;
    bool over = false;
    const auto work = [](Ports ports, Cancel stop, bool *ended) -> Task<> {
        co_await runPostOffice(ports, stop);
        *ended = true;
    };
    const auto office365 = work(office.ports, cancel, &over);
    awaitUntil([&] { return office.mailer->taken.size() == 1; });
    cancel.request();
    awaitUntil([&] { return over; });
    QCOMPARE(office.kept(made.invitation.id).mail.count, 2);
}

void PostOfficeTest::theMailHoldsLinkAndFileButNoCode()
{
    Office office;
    const Invited made = office.invited();
    (void)await(postOfficeRound(office.ports, Cancel()));
    QByteArray message = office.mailer->taken.first().message;
    message.replace("=\r\n", ""); // quoted-printable's soft line ends
    QVERIFY(message.contains(made.authUrl.mid(0, 60).toUtf8()));
    QVERIFY(message.contains(".tenantlink"));
    QVERIFY(!message.contains(made.code.toUtf8()));
    QString bare = made.code;
    QVERIFY(!message.contains(bare.remove(u'-').toUtf8()));
}

QTEST_GUILESS_MAIN(PostOfficeTest)
#include "tst_postoffice.moc"
