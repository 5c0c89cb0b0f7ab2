// From the invitation to the reply and back: what must survive, and what must be refused with its own reason.
#include "models/domain/failuretext.h"
#include "models/flows/importreply.h"
#include "models/flows/keepsecret.h"
#include "models/flows/services.h"
#include "models/handoff/ticketcodec.h"
#include "tests/flows/office.h"

#include <QTest>

using namespace TenantLink;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

Q_DECLARE_METATYPE(FailureCode)

namespace
{

Result<OpenedReply> opened(const Ports &ports, const QByteArray &reply)
{
    return await(openReplyFor(
        ports, reply, [](const Report &) {}, Cancel()));
}

Result<Invitation> imported(const Ports &ports, const QByteArray &reply, QList<ImportQuestion> confirmed)
{
    const Result<OpenedReply> read = opened(ports, reply);
    if (!read)
        return fail(read.error());
    return await(importOpened(ports, *read, std::move(confirmed)));
}

FailureCode codeOf(const Result<OpenedReply> &read) { return read ? FailureCode::Cancelled : read.error().code; }

bool did(const Ports &ports, const QString &action, const QString &detail = {})
{
    const Result<QList<AuditEntry>> trail = await(ports.store->audit(0, 100));
    return std::any_of(trail->cbegin(), trail->cend(), [&](const AuditEntry &entry) {
        return entry.action == action && entry.detail.contains(detail);
    });
}

} // namespace

class InvitationsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void twoComputers();
    void anInvitationNeedsItsProvider();
    void aTakenNameLeavesNothing();
    void nothingIsKeptBeforeTheAnswer();
    void refused_data();
    void refused();
    void everyAlteredReplyChangesNothing();
    void lateIsAskedAndAudited();
    void replacedLinkIsAskedAndAudited();
    void secondAnswerIsAConflict();
    void aFailedAnswerMayBeFollowedByABetterOne();
    void twoInstancesOneWins();
    void microsoftSilentKeepsNothing();
    void lostReplyKeyIsSaid();
    void reinitiatedOneIsAppliedToItsService();
    void answeredHereGoesStraightIntoTheStore();
    void validatedAgain();
    void deletedInvitationLeavesNothing();
    void keysAreDestroyedInTheEnd();
};

void InvitationsTest::twoComputers()
{
    Office office;
    const Invited made = office.invited();
    QCOMPARE(made.code.size(), 19); // four groups of four
    QVERIFY(made.authUrl.size() <= Ticket::LargestUrl);
    QCOMPARE(made.invitation.adminEmail, u"admin@contoso.example"_s);
    QCOMPARE(made.invitation.status, InvitationStatus::Pending);

    const QByteArray reply = answerTo(made.authUrl.toUtf8());
    const Result<OpenedReply> read = opened(office.ports, reply);
    QVERIFY2(read.has_value(), qPrintable(read ? QString() : describe(read.error()).what));
    QCOMPARE(read->questions, QList{ImportQuestion::ConfirmTenant});
    const QString question = describe(ImportQuestion::ConfirmTenant, *read);
    for (const QString &said : {FakeTenant::Id, u"Contoso"_s, u"contoso.onmicrosoft.com"_s})
        QVERIFY2(question.contains(said), qPrintable(question));
    QVERIFY(!office.kept(made.invitation.id).authenticated()); // not before the person said so

    const Result<Invitation> done = await(importOpened(office.ports, *read, {ImportQuestion::ConfirmTenant}));
    QVERIFY(done.has_value());
    QCOMPARE(done->status, InvitationStatus::Complete);
    QVERIFY(done->authenticated());
    QCOMPARE(done->result->tenantName, u"Contoso"_s);
    QCOMPARE(done->result->adminUpn, u"admin@contoso.example"_s);
    QCOMPARE(done->result->adminProof, AdminProof::Stated);

    OnboardingDraft draft;
    draft.customer = office.customer.id;
    draft.shortName = done->shortName;
    draft.fullName = done->fullName;
    draft.licensedUsers = done->licensedUsers;
    draft.cloudId = done->cloudId;
    draft.invitation = done->id;
    const Result<CheckRequest> again = await(requestFor(office.ports, done->id));
    QVERIFY(again.has_value());
    QVERIFY(again->secret.sameAs(Secret(FakeTenant::SecretText)));
    Report report = await(checkRegistration(
        office.ports, *again, [](const Report &) {}, Cancel()));
    report.secretEnds = {}; // it could not read these now: what came back says more
    report.tenantId.clear();
    report.tenantName.clear();
    const Result<Service> service = await(createService(office.ports, draft, report));
    QVERIFY2(service.has_value(), qPrintable(service ? QString() : describe(service.error()).what));
    QCOMPARE(service->registration.status, AuthStatus::Valid);
    QCOMPARE(service->registration.clientId, FakeTenant::Client);
    QCOMPARE(service->registration.tenantName, u"Contoso"_s);
    QCOMPARE(service->registration.tenantId, done->result->tenantId);
    QCOMPARE(service->registration.secretEnds, done->result->secretEnds);
    QCOMPARE(office.kept(done->id).status, InvitationStatus::Onboarded);
    const SecretId entry = *service->registration.secret;
    QVERIFY(office.secrets->entries().at(entry).sameAs(Secret(FakeTenant::SecretText)));
    QCOMPARE(codeOf(opened(office.ports, reply)), FailureCode::ReplyReplayed);
}

void InvitationsTest::anInvitationNeedsItsProvider()
{
    Computer empty;
    QVERIFY(await(empty.ports.store->open()).has_value());
    const Result<InvitingReadiness> ready = await(readyToInvite(empty.ports));
    QVERIFY(ready.has_value() && ready->blocked);
    QCOMPARE(ready->blocked->code, FailureCode::ProviderIncomplete);
    InviteRequest request;
    request.shortName = u"CONTOSO1"_s;
    const Result<Invited> made = await(invite(empty.ports, request));
    QCOMPARE(made.error().code, FailureCode::ProviderIncomplete);

    Office office;
    office.secrets->failNext(MemorySecrets::Operation::Probe, FailureCode::KeychainMissing);
    const Result<InvitingReadiness> without = await(readyToInvite(office.ports));
    QCOMPARE(without->blocked->code, FailureCode::KeychainMissing);
    const Result<InvitingReadiness> with = await(readyToInvite(office.ports));
    QVERIFY(!with->blocked);
    QVERIFY(with->mailServer);
    QCOMPARE(with->ownAddress, u"invitations@fourthcoffee.example"_s);
}

void InvitationsTest::aTakenNameLeavesNothing()
{
    Office office;
    const Invited first = office.invited();
    const auto entries = office.secrets->entries().size();
    const Result<Invited> second = await(invite(office.ports, office.request(u"contoso1"_s)));
    QCOMPARE(second.error().code, FailureCode::NameTaken);
    QCOMPARE(office.secrets->entries().size(), entries);
    QVERIFY(await(office.ports.store->openIntents())->isEmpty());
    QVERIFY(await(cancelInvitation(office.ports, first.invitation.id)).has_value());
    QVERIFY(await(invite(office.ports, office.request(u"contoso1"_s))).has_value()); // a cancelled one holds no name
}

void InvitationsTest::nothingIsKeptBeforeTheAnswer()
{
    Office office;
    const Invited made = office.invited();
    const Result<OpenedReply> read = opened(office.ports, answerTo(made.authUrl.toUtf8()));
    const auto entries = office.secrets->entries().size();
    const Result<Invitation> kept = await(importOpened(office.ports, *read, {}));
    QCOMPARE(kept.error().code, FailureCode::ReplyNotConfirmed);
    QCOMPARE(office.secrets->entries().size(), entries);
    QCOMPARE(office.kept(made.invitation.id).status, InvitationStatus::Pending);
}

void InvitationsTest::refused_data()
{
    using Twist = std::function<QByteArray(Office &, const Invited &, const QByteArray &)>;
    QTest::addColumn<Twist>("twist");
    QTest::addColumn<FailureCode>("code");
    const auto row = [](const char *name, Twist twist, FailureCode code) { QTest::newRow(name) << twist << code; };
    row(
        "not a reply", [](Office &, const Invited &, const QByteArray &) { return QByteArray("hello"); },
        FailureCode::ReplyNotRecognised);
    row(
        "for another installation",
        [](Office &, const Invited &, const QByteArray &) {
            Office other;
            return answerTo(other.invited().authUrl.toUtf8());
        },
        FailureCode::ReplyForNobody);
    row(
        "cancelled",
        [](Office &office, const Invited &made, const QByteArray &reply) {
            (void)await(cancelInvitation(office.ports, made.invitation.id));
            return reply;
        },
        FailureCode::ReplyForCancelled);
    row(
        "deleted",
        [](Office &office, const Invited &made, const QByteArray &reply) {
            (void)await(deleteInvitation(office.ports, made.invitation.id));
            return reply;
        },
        FailureCode::ReplyForNobody);
    row(
        "replayed",
        [](Office &office, const Invited &, const QByteArray &reply) {
            (void)imported(office.ports, reply, {ImportQuestion::ConfirmTenant});
            return reply;
        },
        FailureCode::ReplyReplayed);
    row(
        "another tenant than the expected one",
        [](Office &office, const Invited &, const QByteArray &) {
            InviteRequest request = office.request(u"FIXED1"_s);
            request.expectedTenant = TenantId::parse(u"99999999-1111-2222-3333-444455556666"_s);
            const Result<Invited> made = await(invite(office.ports, request));
            return answerTo(made->authUrl.toUtf8());
        },
        FailureCode::ReplyOtherTenant);
    row(
        "sealed to a swapped key",
        [](Office &, const Invited &made, const QByteArray &) {
            // The man in the middle signs the same ticket with keys of his own and sends that on.
            SignedTicket ticket = *readTicket(*ticketBytes(made.authUrl.toUtf8()));
            const NewSigningKey his = newSigningKey();
            ticket.ticket.providerKey = his.publicKey;
            ticket.ticket.endorsement.reset();
            ticket.ticket.replyKey = newReplyKey().publicKey;
            const QByteArray forged = *signTicket(ticket.ticket, his.seed);
            if (invitationCode(forged) == invitationCode(ticket.bytes))
                qFatal("the code does not tell them apart");
            return answerTo(authUrl(forged, {}).toUtf8());
        },
        FailureCode::ReplyForAnotherLink);
}

void InvitationsTest::refused()
{
    using Twist = std::function<QByteArray(Office &, const Invited &, const QByteArray &)>;
    QFETCH(Twist, twist);
    QFETCH(FailureCode, code);
    Office office;
    const Invited made = office.invited();
    const QByteArray reply = twist(office, made, answerTo(made.authUrl.toUtf8()));
    const qint64 before = *await(office.ports.store->changeToken());
    const auto entries = office.secrets->entries().size();
    const int asked = office.microsoft->sent;
    const Result<OpenedReply> read = opened(office.ports, reply);
    QVERIFY(!read);
    QCOMPARE(read.error().code, code);
    QCOMPARE(*await(office.ports.store->changeToken()), before);
    QCOMPARE(office.secrets->entries().size(), entries);
    QCOMPARE(office.microsoft->sent, asked); // refused before anybody was asked
    if (code == FailureCode::ReplyForCancelled)
        QVERIFY(technicalText(read.error().technical).contains(FakeTenant::Client));
}

/// One bit at each position, and every length: none gets as far as Microsoft.
void InvitationsTest::everyAlteredReplyChangesNothing()
{
    Office office;
    const QByteArray reply = answerTo(office.invited().authUrl.toUtf8());
    QVERIFY(opened(office.ports, reply).has_value());
    const qint64 before = *await(office.ports.store->changeToken());
    const int asked = office.microsoft->sent;
    for (qsizetype i = 0; i < reply.size(); ++i) {
        QByteArray altered = reply;
        altered[i] = char(altered.at(i) ^ (1 << (i % 8)));
        QVERIFY2(!opened(office.ports, altered), qPrintable(u"bit in byte %1"_s.arg(i)));
        QVERIFY2(!opened(office.ports, reply.left(i)), qPrintable(u"length %1"_s.arg(i)));
    }
    QCOMPARE(*await(office.ports.store->changeToken()), before);
    QCOMPARE(office.microsoft->sent, asked);
}

void InvitationsTest::lateIsAskedAndAudited()
{
    Office office;
    const Invited made = office.invited();
    const QByteArray reply = answerTo(made.authUrl.toUtf8());
    office.clock->advance(std::chrono::hours(24 * 8));
    (void)await(postOfficeRound(office.ports, Cancel()));
    QCOMPARE(office.kept(made.invitation.id).status, InvitationStatus::Expired);
    const Result<OpenedReply> read = opened(office.ports, reply);
    QVERIFY(read && read->questions.contains(ImportQuestion::Late));
    QCOMPARE(await(importOpened(office.ports, *read, {ImportQuestion::ConfirmTenant})).error().code,
             FailureCode::ReplyNotConfirmed);
    const Result<Invitation> done = await(importOpened(office.ports, *read, read->questions));
    QVERIFY(done.has_value());
    QCOMPARE(done->status, InvitationStatus::Complete);
    QVERIFY(did(office.ports, u"invitation.answered"_s, u"late"_s));
}

void InvitationsTest::replacedLinkIsAskedAndAudited()
{
    Office office;
    const Invited made = office.invited();
    const QByteArray reply = answerTo(made.authUrl.toUtf8());
    const Result<Invited> newer = await(replaceLink(office.ports, made.invitation.id, true));
    QVERIFY(newer.has_value());
    QVERIFY(newer->authUrl != made.authUrl && newer->code != made.code);
    const Result<OpenedReply> read = opened(office.ports, reply);
    QVERIFY(read && read->questions.contains(ImportQuestion::ReplacedLink));
    QVERIFY(await(importOpened(office.ports, *read, read->questions)).has_value());
    QVERIFY(did(office.ports, u"invitation.answered"_s, u"replaced-link"_s));
}

void InvitationsTest::secondAnswerIsAConflict()
{
    Office office;
    const Invited made = office.invited();
    QVERIFY(imported(office.ports, answerTo(made.authUrl.toUtf8()), {ImportQuestion::ConfirmTenant}));
    const Invitation first = office.kept(made.invitation.id);
    const QByteArray other =
        answerTo(made.authUrl.toUtf8(), FakeTenant::Id, FakeTenant::SecretText, u"somebody@contoso.example"_s);
    const Result<OpenedReply> read = opened(office.ports, other);
    QVERIFY(read && read->questions.contains(ImportQuestion::Conflict));
    QVERIFY(describe(ImportQuestion::Conflict, *read).contains(FakeTenant::Client));
    QCOMPARE(office.kept(made.invitation.id).replyDigest, first.replyDigest);
    const auto entries = office.secrets->entries().size();
    QVERIFY(await(importOpened(office.ports, *read, read->questions)).has_value());
    QCOMPARE(office.kept(made.invitation.id).result->adminUpn, u"somebody@contoso.example"_s);
    QCOMPARE(office.secrets->entries().size(), entries); // the first one's secret is gone
    QVERIFY(did(office.ports, u"invitation.answered"_s, u"conflict"_s));
}

void InvitationsTest::aFailedAnswerMayBeFollowedByABetterOne()
{
    Office office;
    const Invited made = office.invited();
    office.microsoft->refuseToken = 7000215;
    const Result<Invitation> failed = imported(office.ports, answerTo(made.authUrl.toUtf8()), {});
    QVERIFY(failed.has_value());
    QCOMPARE(failed->status, InvitationStatus::Failed);
    QVERIFY(!failed->authenticated());
    office.microsoft->refuseToken = 0;
    const Result<Invitation> better =
        imported(office.ports, answerTo(made.authUrl.toUtf8()), {ImportQuestion::ConfirmTenant});
    QVERIFY(better.has_value());
    QCOMPARE(better->status, InvitationStatus::Complete);
}

void InvitationsTest::twoInstancesOneWins()
{
    Office office;
    const Invited made = office.invited();
    const QByteArray reply = answerTo(made.authUrl.toUtf8());
    const Ports other = office.secondInstance();
    const Result<OpenedReply> here = opened(office.ports, reply);
    const Result<OpenedReply> there = opened(other, reply);
    QVERIFY(here && there);
    const Result<Invitation> first = await(importOpened(office.ports, *here, here->questions));
    const Result<Invitation> second = await(importOpened(other, *there, there->questions));
    QVERIFY(first.has_value());
    QVERIFY(!second);
    QCOMPARE(second.error().code, FailureCode::ReplyReplayed);
    QVERIFY(await(other.store->openIntents())->isEmpty());
    const SecretId entry = *office.kept(made.invitation.id).result->secret;
    QVERIFY(office.secrets->entries().contains(entry));
}

void InvitationsTest::microsoftSilentKeepsNothing()
{
    Office office;
    const Invited made = office.invited();
    const qint64 before = *await(office.ports.store->changeToken());
    office.microsoft->network = FailureCode::HostNotFound;
    QCOMPARE(codeOf(opened(office.ports, answerTo(made.authUrl.toUtf8()))), FailureCode::HostNotFound);
    QCOMPARE(*await(office.ports.store->changeToken()), before);
}

void InvitationsTest::lostReplyKeyIsSaid()
{
    Office office;
    const Invited made = office.invited();
    const QByteArray reply = answerTo(made.authUrl.toUtf8());
    (void)await(office.secrets->remove(made.invitation.link.replyKey));
    const Result<OpenedReply> read = opened(office.ports, reply);
    QCOMPARE(codeOf(read), FailureCode::ReplyKeyLost);
    QVERIFY(describe(read.error()).remedy.contains(u"Replace link"_s));
    const Result<Invited> newer = await(replaceLink(office.ports, made.invitation.id, false));
    QVERIFY(newer.has_value());
    QVERIFY(opened(office.ports, answerTo(newer->authUrl.toUtf8())).has_value());
}

void InvitationsTest::reinitiatedOneIsAppliedToItsService()
{
    Office office;
    OnboardingDraft draft;
    draft.customer = office.customer.id;
    draft.shortName = u"OLDONE"_s;
    draft.cloudId = u"global"_s;
    draft.tenant = FakeTenant::Id;
    draft.clientId = u"11110000-1111-2222-3333-444455556666"_s;
    draft.secret = Secret(u"the-former-secret"_s);
    const Result<Service> service = await(createService(office.ports, draft, {}));
    QVERIFY(service.has_value());
    const Result<InviteRequest> request = await(reinitiation(office.ports, service->id));
    QVERIFY(request.has_value());
    QCOMPARE(request->expectedTenant->toString(), FakeTenant::Id);
    const Result<Invited> made = await(invite(office.ports, *request));
    QVERIFY2(made.has_value(), qPrintable(made ? QString() : describe(made.error()).what));
    const Result<Invitation> done = imported(office.ports, answerTo(made->authUrl.toUtf8()), {});
    QVERIFY(done.has_value()); // the tenant was fixed: nothing to ask
    QVERIFY(await(applyToService(office.ports, done->id)).has_value());
    const Result<Service> changed = await(office.ports.store->service(service->id));
    QCOMPARE(changed->registration.clientId, FakeTenant::Client);
    QVERIFY(!office.secrets->entries().contains(*service->registration.secret));
    QVERIFY(office.secrets->entries().contains(*changed->registration.secret));
    QCOMPARE(office.kept(done->id).status, InvitationStatus::Onboarded);
}

void InvitationsTest::answeredHereGoesStraightIntoTheStore()
{
    Office office;
    const Invited made = office.invited();
    const QByteArray digest = ticketDigest(made.invitation.link.ticket);
    Reply reply;
    reply.cloudId = u"global"_s;
    reply.tenant = *TenantId::parse(FakeTenant::Id);
    reply.client = *ClientId::parse(FakeTenant::Client);
    reply.secret = Secret(FakeTenant::SecretText);
    const CheckRequest request{reply.cloudId, FakeTenant::Id, FakeTenant::Client, reply.secret};
    const Report report = await(checkRegistration(
        office.ports, request, [](const Report &) {}, Cancel()));
    QCOMPARE(await(answerHere(office.ports, made.invitation.id, QByteArray(32, 'x'), reply, report)).error().code,
             FailureCode::InvitationReplaced);
    const Result<Invitation> done = await(answerHere(office.ports, made.invitation.id, digest, reply, report));
    QVERIFY(done.has_value());
    QCOMPARE(done->status, InvitationStatus::Complete);
    const Result<OpenedReply> late = opened(office.ports, answerTo(made.authUrl.toUtf8()));
    QVERIFY(late && late->questions.contains(ImportQuestion::Conflict));
}

void InvitationsTest::validatedAgain()
{
    Office office;
    const Invited made = office.invited();
    office.microsoft->missingPermissions = {u"RoleManagement.Read.Directory"_s};
    const Result<Invitation> failed =
        imported(office.ports, answerTo(made.authUrl.toUtf8()), {ImportQuestion::ConfirmTenant});
    QVERIFY(failed.has_value());
    QCOMPARE(failed->status, InvitationStatus::Failed);
    office.microsoft->missingPermissions.clear();
    const Result<Invitation> now = await(validateInvitation(
        office.ports, made.invitation.id, [](const Report &) {}, Cancel()));
    QVERIFY2(now.has_value(), qPrintable(now ? QString() : describe(now.error()).what));
    QCOMPARE(now->status, InvitationStatus::Complete);
    QCOMPARE(*now->result->secret, *failed->result->secret);
    QVERIFY(office.secrets->entries().contains(*now->result->secret));
}

void InvitationsTest::deletedInvitationLeavesNothing()
{
    Office office;
    const Invited made = office.invited(); // creates the signing key too
    const auto before = office.secrets->entries().size();
    const Invited second = office.invited(u"CONTOSO2"_s);
    QVERIFY(imported(office.ports, answerTo(second.authUrl.toUtf8()), {ImportQuestion::ConfirmTenant}));
    QVERIFY(await(replaceLink(office.ports, made.invitation.id, false)).has_value());
    QVERIFY(await(deleteInvitation(office.ports, second.invitation.id)).has_value());
    QVERIFY(await(deleteInvitation(office.ports, made.invitation.id)).has_value());
    QCOMPARE(office.secrets->entries().size(), before - 1);
    QVERIFY(await(office.ports.store->openIntents())->isEmpty());
}

/// A withdrawn link's key is kept 30 days for a late reply, then it is gone.
void InvitationsTest::keysAreDestroyedInTheEnd()
{
    Office office;
    const Invited made = office.invited();
    QVERIFY(await(replaceLink(office.ports, made.invitation.id, false)).has_value());
    const SecretId old = made.invitation.link.replyKey;
    office.clock->advance(std::chrono::hours(24 * 29));
    (void)await(postOfficeRound(office.ports, Cancel()));
    QVERIFY(office.secrets->entries().contains(old));
    office.clock->advance(std::chrono::hours(24 * 2));
    (void)await(postOfficeRound(office.ports, Cancel()));
    QVERIFY(!office.secrets->entries().contains(old));
    QCOMPARE(codeOf(opened(office.ports, answerTo(made.authUrl.toUtf8()))), FailureCode::ReplyKeyLost);
}

QTEST_GUILESS_MAIN(InvitationsTest)
#include "tst_invitations.moc"
