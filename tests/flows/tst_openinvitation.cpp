// The customer's side: what opening a link finds out, whom it believes, what it remembers, and how it answers.
#include "models/domain/failuretext.h"
#include "models/flows/openinvitation.h"
#include "models/handoff/replycodec.h"
#include "models/handoff/ticketcodec.h"
#include "tests/flows/office.h"
#include "tests/support/scriptedhttp.h"

#include <QDir>
#include <QTest>
#include <QUrlQuery>

using namespace TenantLink;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

Q_DECLARE_METATYPE(FailureCode)

namespace
{

OpenedInvitation opened(const Ports &ports, const QByteArray &link)
{
    const Result<OpenedInvitation> read = await(openInvitation(ports, link));
    if (!read)
        qFatal("not opened: %s", qPrintable(describe(read.error()).what));
    return *read;
}

QByteArray linkOf(const Invited &made) { return made.authUrl.toUtf8(); }

/// The same ticket, altered and signed with somebody's own key.
template <class Alter>
QByteArray resigned(const QByteArray &link, Alter alter)
{
    Ticket ticket = readTicket(*ticketBytes(link))->ticket;
    const NewSigningKey key = newSigningKey();
    ticket.providerKey = key.publicKey;
    ticket.endorsement.reset();
    alter(ticket);
    const Result<QByteArray> bytes = signTicket(ticket, key.seed);
    if (!bytes)
        qFatal("not signed");
    return authUrl(*bytes, QString()).toUtf8();
}

FailureCode refusal(const OpenedInvitation &invitation)
{
    return invitation.refused ? invitation.refused->code : FailureCode::Cancelled;
}

const QString keyAddress = u"https://fourthcoffee.example/.well-known/tenantlink.json"_s;

} // namespace

class OpenInvitationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void openingAsksNobodyAndWritesNothing()
    {
        Office office;
        const QByteArray link = linkOf(office.invited());
        Computer customer;
        const OpenedInvitation invitation = opened(customer.ports, link);
        QCOMPARE(invitation.trust, Trust::Stated);
        QVERIFY(!invitation.refused && !invitation.own);
        QCOMPARE(invitation.ticket.ticket.providerName, u"Fourth Coffee Voice"_s);
        QCOMPARE(customer.microsoft->sent, 0);
        QVERIFY(QDir(customer.folder.path()).isEmpty());
        const Outcome wrong = await(confirmByCode(customer.ports, invitation.ticket, u"0000-0000-0000-0000"_s));
        QCOMPARE(wrong.error().code, FailureCode::InvitationCodeWrong);
        QVERIFY(QDir(customer.folder.path()).isEmpty());
    }

    void notAnInvitation()
    {
        Computer customer;
        const Result<OpenedInvitation> read = await(openInvitation(customer.ports, "hello"));
        QCOMPARE(read.error().code, FailureCode::TicketNotRecognised);
    }

    void confirmedKeysAreRemembered()
    {
        Office office;
        const Invited made = office.invited();
        Computer customer;
        const OpenedInvitation first = opened(customer.ports, linkOf(made));
        QVERIFY(await(confirmByCode(customer.ports, first.ticket, made.code.toLower())).has_value());
        QCOMPARE(opened(customer.ports, linkOf(made)).trust, Trust::Known);
        QCOMPARE(opened(customer.ports, linkOf(office.invited(u"CONTOSO2"_s))).trust, Trust::Known);
    }

    void aKnownKeyVouchesForNoOtherName()
    {
        Office office;
        const Invited made = office.invited();
        Computer customer;
        QVERIFY(await(confirmByCode(customer.ports, opened(customer.ports, linkOf(made)).ticket, made.code)));
        Provider provider = *await(loadProvider(office.ports));
        provider.name = u"Contoso Bank"_s;
        QVERIFY(await(saveProvider(office.ports, provider)).has_value());
        QCOMPARE(opened(customer.ports, linkOf(office.invited(u"CONTOSO2"_s))).trust, Trust::Stated);
    }

    void manInTheMiddleSignsAnew()
    {
        Office office;
        const Invited made = office.invited();
        const NewReplyKey evil = newReplyKey();
        const QByteArray forged = resigned(linkOf(made), [&evil](Ticket &ticket) { ticket.replyKey = evil.publicKey; });
        Computer customer;
        const OpenedInvitation invitation = opened(customer.ports, forged);
        QCOMPARE(invitation.trust, Trust::Stated); // it looks just the same, so nothing may be said for it
        const Outcome outcome = await(confirmByCode(customer.ports, invitation.ticket, made.code));
        QCOMPARE(outcome.error().code, FailureCode::InvitationCodeWrong);

        // Who confirmed the provider before is warned.
        QVERIFY(await(confirmByCode(customer.ports, opened(customer.ports, linkOf(made)).ticket, made.code)));
        QCOMPARE(opened(customer.ports, forged).trust, Trust::Changed);
        const QByteArray otherSpelling =
            resigned(linkOf(made), [](Ticket &ticket) { ticket.providerName = u"FOURTH  coffee Voice "_s; });
        QCOMPARE(opened(customer.ports, otherSpelling).trust, Trust::Changed);

        // On the inviting computer, too: the id alone makes nothing its own.
        QCOMPARE(opened(office.ports, forged).trust, Trust::Stated);
        QCOMPARE(opened(office.ports, linkOf(made)).trust, Trust::Own);
    }

    void aHighSerialByAStrangerMakesNothingOld()
    {
        Office office;
        const Invited made = office.invited();
        Computer customer;
        const QByteArray forged = resigned(linkOf(made), [](Ticket &ticket) { ticket.serial = 4'000'000'000; });
        QVERIFY(await(rememberAnswered(customer.ports, opened(customer.ports, forged).ticket)).has_value());
        QVERIFY(!opened(customer.ports, linkOf(made)).refused);
    }

    void renewedKeyIsKnownByItsEndorsement()
    {
        Office office;
        const Invited made = office.invited();
        Computer customer;
        QVERIFY(await(confirmByCode(customer.ports, opened(customer.ports, linkOf(made)).ticket, made.code)));
        for (const QString &name : {u"CONTOSO2"_s, u"CONTOSO3"_s}) {
            QVERIFY(await(renewSigningKey(office.ports)).has_value());
            const OpenedInvitation next = opened(customer.ports, linkOf(office.invited(name)));
            QCOMPARE(next.trust, Trust::Known);
            // Answering keeps up, so that the next renewal is known as well.
            QVERIFY(await(rememberAnswered(customer.ports, next.ticket)).has_value());
        }
    }

    void answeringConfirmsNobody()
    {
        Office office;
        const Invited made = office.invited();
        Computer customer;
        QVERIFY(await(rememberAnswered(customer.ports, opened(customer.ports, linkOf(made)).ticket)).has_value());
        QCOMPARE(opened(customer.ports, linkOf(office.invited(u"CONTOSO2"_s))).trust, Trust::Stated);
    }

    void refusedOnAForeignComputer()
    {
        Office office;
        const Invited made = office.invited();
        Computer customer;
        const SignedTicket ticket = opened(customer.ports, linkOf(made)).ticket;

        customer.clock->jump(8 * 24h);
        QCOMPARE(refusal(opened(customer.ports, linkOf(made))), FailureCode::TicketExpired);
        customer.clock->jump(-8 * 24h);
        QVERIFY(!opened(customer.ports, linkOf(made)).refused);

        const Result<Invited> newer = await(replaceLink(office.ports, made.invitation.id, false));
        QVERIFY(newer.has_value());
        QVERIFY(!opened(customer.ports, linkOf(made)).refused); // nothing newer was seen here
        QVERIFY(await(confirmByCode(customer.ports, opened(customer.ports, linkOf(*newer)).ticket, newer->code)));
        QCOMPARE(refusal(opened(customer.ports, linkOf(made))), FailureCode::TicketSuperseded);

        QVERIFY(await(rememberAnswered(customer.ports, opened(customer.ports, linkOf(*newer)).ticket)).has_value());
        QCOMPARE(refusal(opened(customer.ports, linkOf(*newer))), FailureCode::TicketAnswered);
        QVERIFY(await(rememberAnswered(customer.ports, ticket)).has_value());
        QCOMPARE(refusal(opened(customer.ports, linkOf(made))), FailureCode::TicketAnswered);
    }

    void unknownCloudOrProfile()
    {
        Office office;
        const QByteArray link = linkOf(office.invited());
        Computer customer;
        const QByteArray cloud = resigned(link, [](Ticket &ticket) { ticket.cloudId = u"moon"_s; });
        QCOMPARE(refusal(opened(customer.ports, cloud)), FailureCode::TicketCloudUnknown);
        QCOMPARE(opened(customer.ports, cloud).refused->subject, u"moon"_s);
        const QByteArray profile = resigned(link, [](Ticket &ticket) { ticket.profileId = u"everything"_s; });
        QCOMPARE(refusal(opened(customer.ports, profile)), FailureCode::TicketProfileUnknown);
    }

    void ownIsDecidedByTheStore()
    {
        Office office;
        const Invited made = office.invited();
        const Result<OpenedInvitation> own = await(openOwnInvitation(office.ports, made.invitation.id));
        QCOMPARE(own->trust, Trust::Own);
        QVERIFY(own->own && !own->refused);

        const Result<Invited> newer = await(replaceLink(office.ports, made.invitation.id, false));
        QCOMPARE(opened(office.ports, linkOf(made)).trust, Trust::Own);
        QCOMPARE(refusal(opened(office.ports, linkOf(made))), FailureCode::InvitationReplaced);
        QVERIFY(!opened(office.ports, linkOf(*newer)).refused);

        office.clock->jump(8 * 24h);
        QCOMPARE(refusal(opened(office.ports, linkOf(*newer))), FailureCode::TicketExpired);
        office.clock->jump(-8 * 24h);
        QVERIFY(await(cancelInvitation(office.ports, made.invitation.id)).has_value());
        QCOMPARE(refusal(opened(office.ports, linkOf(*newer))), FailureCode::InvitationCancelled);
    }

    void publishedKey_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<bool>("rightKey");
        QTest::addColumn<bool>("confirmed");
        QTest::addColumn<FailureCode>("code");
        QTest::newRow("published") << 200 << true << true << FailureCode::Cancelled;
        QTest::newRow("another key") << 200 << false << false << FailureCode::ProviderKeyUnpublished;
        QTest::newRow("moved") << 302 << true << false << FailureCode::ProviderKeyUnpublished;
        QTest::newRow("moved for good") << 308 << true << false << FailureCode::ProviderKeyUnpublished;
        QTest::newRow("not there") << 404 << true << false << FailureCode::ProviderKeyUnpublished;
        QTest::newRow("server in trouble") << 503 << true << false << FailureCode::UnexpectedStatus;
    }
    void publishedKey()
    {
        QFETCH(int, status);
        QFETCH(bool, rightKey);
        QFETCH(bool, confirmed);
        QFETCH(FailureCode, code);
        Office office;
        const QByteArray link = linkOf(office.invited());
        Provider provider = *await(loadProvider(office.ports));
        if (!rightKey)
            provider.key->publicKey = newSigningKey().publicKey;
        Computer customer;
        const auto http = std::make_shared<ScriptedHttp>();
        customer.ports.http = http;
        const OpenedInvitation invitation = opened(customer.ports, link);
        http->expect(HttpRequest::Verb::Get, keyAddress)
            .where([](const HttpRequest &request) {
                return request.largestAnswer == 64 * 1024 && request.deadline == 10s && request.caFile.isEmpty();
            })
            .answers(status, publishedKeyFile(provider), {{"Location", "https://evil.example/x.json"}});
        const Outcome outcome = await(confirmByDomain(customer.ports, invitation.ticket, Cancel()));
        QCOMPARE(outcome.has_value(), confirmed);
        if (!confirmed)
            QCOMPARE(outcome.error().code, code);
        QCOMPARE(http->complaints(), QStringList());
        QCOMPARE(opened(customer.ports, link).trust, confirmed ? Trust::Known : Trust::Stated);
    }

    void noAnswerToTheLookUp()
    {
        Office office;
        Computer customer;
        const auto http = std::make_shared<ScriptedHttp>();
        customer.ports.http = http;
        const OpenedInvitation invitation = opened(customer.ports, linkOf(office.invited()));
        http->expect(HttpRequest::Verb::Get, keyAddress).fails(FailureCode::TlsFailed);
        const Outcome outcome = await(confirmByDomain(customer.ports, invitation.ticket, Cancel()));
        QCOMPARE(outcome.error().code, FailureCode::TlsFailed);
        QCOMPARE(http->complaints(), QStringList());
        QVERIFY(QDir(customer.folder.path()).isEmpty());
    }

    void lookUpHosts_data()
    {
        QTest::addColumn<QString>("domain");
        QTest::addColumn<QString>("host");
        QTest::newRow("domain") << u" Example.COM "_s << u"example.com"_s;
        QTest::newRow("international") << u"b\u00fccher.example"_s << u"xn--bcher-kva.example"_s;
        QTest::newRow("none") << QString() << QString();
        for (const char *bad : {"localhost", "x.localhost", "127.0.0.1", "[::1]", "example.com:8443", "a@example.com",
                                "example.com/x", "https://example.com", "example..com", "-a.example", "a b.example",
                                "example.com?x", "example.com#x", "1.2.3.999"})
            QTest::newRow(bad) << QString::fromLatin1(bad) << QString();
    }
    void lookUpHosts()
    {
        QFETCH(QString, domain);
        QFETCH(QString, host);
        Ticket ticket;
        ticket.providerDomain = domain;
        QCOMPARE(lookUpHost(ticket), host);
        SignedTicket signedTicket{ticket, {}};
        if (!host.isEmpty())
            return;
        Computer customer;
        const Outcome outcome = await(confirmByDomain(customer.ports, signedTicket, Cancel()));
        QCOMPARE(outcome.error().code, FailureCode::ProviderKeyUnpublished);
        QCOMPARE(customer.microsoft->sent, 0);
    }

    void damagedMemoryIsNone()
    {
        Office office;
        const Invited made = office.invited();
        Computer customer;
        QVERIFY(await(confirmByCode(customer.ports, opened(customer.ports, linkOf(made)).ticket, made.code)));
        Setting setting = *await(customer.ports.store->setting(u"known-providers"_s));
        setting.value = "{";
        const QList<IntentId> none;
        QVERIFY(await(customer.ports.store->saveSetting(u"known-providers"_s, setting, none, {}, QString())));
        QCOMPARE(opened(customer.ports, linkOf(made)).trust, Trust::Stated);
        QVERIFY(await(confirmByCode(customer.ports, opened(customer.ports, linkOf(made)).ticket, made.code)));
        QCOMPARE(opened(customer.ports, linkOf(made)).trust, Trust::Known);
    }

    void sealedForTheProvider()
    {
        Office office;
        const Invited made = office.invited();
        Computer customer;
        SignedTicket ticket = opened(customer.ports, linkOf(made)).ticket;
        const CheckRequest request{
            u"global"_s, FakeTenant::Id, FakeTenant::Client, Secret(FakeTenant::SecretText), u"direct-routing"_s, {}};
        Report report;
        report.tenantId = FakeTenant::Id;
        const Reply reply = replyFor(ticket, request, report, u"admin@contoso.com"_s, customer.clock->now());
        QCOMPARE(reply.ticketDigest, ticketDigest(ticket.bytes));
        QCOMPARE(reply.tenant.toString(), FakeTenant::Id);
        QCOMPARE(reply.client.toString(), FakeTenant::Client);

        const SealedReply sealed = sealedReply(ticket, reply);
        QCOMPARE(sealed.fileName, u"CONTOSO1.tenantlink-reply"_s);
        QCOMPARE(*replyBytes(sealed.armoured.toUtf8()), sealed.file);
        QVERIFY(!sealed.file.contains(FakeTenant::SecretText.toUtf8()));
        QCOMPARE(sealed.mailto.scheme(), u"mailto"_s);
        QCOMPARE(sealed.mailto.path(), u"ada@fourthcoffee.example"_s);
        QVERIFY(sealed.mailto.toEncoded().size() <= 1900);
        const QString body = QUrlQuery(sealed.mailto).queryItemValue(u"body"_s, QUrl::FullyDecoded);
        QCOMPARE(body.contains(u"BEGIN TENANTLINK REPLY"_s), sealed.mailHoldsReply);

        ticket.ticket.shortName = u"../../etc/pass wd"_s;
        ticket.ticket.contactMail = u"a@example.com?bcc=b@example.com"_s;
        const SealedReply odd = sealedReply(ticket, reply);
        QVERIFY2(!odd.fileName.contains(u'/') && !odd.fileName.contains(u".."_s), qPrintable(odd.fileName));
        QVERIFY(odd.mailto.path().isEmpty());
        QVERIFY(!QUrlQuery(odd.mailto).hasQueryItem(u"bcc"_s));
        ticket.ticket.shortName = u"con"_s;
        QVERIFY(!sealedReply(ticket, reply).fileName.startsWith(u"con."_s));
    }
};

QTEST_GUILESS_MAIN(OpenInvitationTest)
#include "tst_openinvitation.moc"
