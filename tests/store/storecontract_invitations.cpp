// The part of the contract about invitations: links, mail, answers, and services made of them.
#include "tests/store/samples.h"
#include "tests/store/storecontract.h"
#include "tests/support/await.h"

#include <QTest>

namespace TenantLink
{

using namespace Qt::StringLiterals;

namespace
{
template <class T>
std::optional<FailureCode> codeOf(const Result<T> &result)
{
    return result ? std::nullopt : std::optional(result.error().code);
}

template <class T>
T good(Result<T> result, const std::source_location &where = std::source_location::current())
{
    if (!result)
        qFatal("line %u: failed with %d %s", where.line(), int(result.error().code),
               qPrintable(result.error().subject));
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

QList<SecretId> secretsOf(const QList<Intent> &intents)
{
    QList<SecretId> secrets;
    for (const Intent &intent : intents)
        secrets += intent.secret;
    std::sort(secrets.begin(), secrets.end());
    return secrets;
}

QList<SecretId> sorted(QList<SecretId> secrets)
{
    std::sort(secrets.begin(), secrets.end());
    return secrets;
}

/// The next link, with its key's intent.
struct NextLink {
    InvitationLink link;
    Intent written;
};
NextLink nextLink(Store &store, const Invitation &invitation)
{
    NextLink next{invitation.link, {}};
    next.written.secret = next.link.replyKey = SecretId::create();
    ++next.link.serial;
    next.link.ticket += "again";
    next.link.expiresAt = next.link.expiresAt.addDays(7);
    good(await(store.beginIntent(next.written)));
    return next;
}
} // namespace

Invitation StoreContract::invited(Store &store, Invitation invitation)
{
    Intent written;
    written.secret = invitation.link.replyKey;
    good(await(store.beginIntent(written)));
    return good(await(store.createInvitation(invitation, std::nullopt, written.id)));
}

Invitation StoreContract::invitedFor(const QString &customer, const QString &shortName)
{
    const Customer owner = good(await(m_store->addCustomer(Samples::customer(customer))));
    return invited(*m_store, Samples::invitation(owner.id, shortName));
}

void StoreContract::invitationIsKept()
{
    const Customer owner = good(await(m_store->addCustomer(Samples::customer(u"Owner"_s))));
    OnboardingDraft draft;
    good(await(m_store->saveDraft(draft)));
    Invitation wanted = Samples::invitation(owner.id, u"Inv1"_s);
    wanted.expectedTenant = TenantId::create();
    Intent written;
    written.secret = wanted.link.replyKey;
    QCOMPARE(codeOf(await(m_store->createInvitation(wanted, draft.id, written.id))), FailureCode::NoLongerThere);
    QCOMPARE(good(await(m_store->drafts())).size(), 1); // all or nothing
    good(await(m_store->beginIntent(written)));
    const Invitation made = good(await(m_store->createInvitation(wanted, draft.id, written.id)));
    QVERIFY(good(await(m_store->openIntents())).isEmpty());
    QVERIFY(good(await(m_store->drafts())).isEmpty());

    const Invitation read = good(await(m_store->invitation(made.id)));
    QVERIFY(read.id == wanted.id && read.customer == owner.id && read.expectedTenant == wanted.expectedTenant);
    QCOMPARE(read.customerName, u"Owner"_s);
    QCOMPARE(read.shortName, wanted.shortName);
    QCOMPARE(read.fullName, wanted.fullName);
    QCOMPARE(read.licence, wanted.licence);
    QCOMPARE(read.licensedUsers, 42);
    QCOMPARE(read.cloudId, u"sandbox"_s);
    QCOMPARE(read.invitationEmail, wanted.invitationEmail);
    QCOMPARE(read.adminEmail, wanted.adminEmail);
    QCOMPARE(read.status, InvitationStatus::Pending);
    QCOMPARE(read.mail.state, MailState::Queued);
    QCOMPARE(read.mail.due, wanted.mail.due);
    QVERIFY(!read.mail.sentAt.isValid() && !read.mail.failure && read.mail.count == 0);
    QCOMPARE(read.link.ticket, wanted.link.ticket);
    QCOMPARE(read.link.landingPage, wanted.link.landingPage);
    QVERIFY(read.link.replyKey == wanted.link.replyKey);
    QCOMPARE(read.link.expiresAt, wanted.link.expiresAt);
    QVERIFY(read.link.issuedAt.isValid() && !read.link.withdrawnAt.isValid() && !read.link.keyRemoved);
    QVERIFY(read.old.isEmpty() && !read.result && read.replyDigest.isEmpty() && !read.authenticated());
    QCOMPARE(read.createdAt, made.createdAt);
    QCOMPARE(read.revision, 1);
    QCOMPARE(good(await(m_store->audit(0, 1))).value(0).action, u"invitation.created"_s);
    QCOMPARE(codeOf(await(m_store->invitation(InvitationId::create()))), FailureCode::NoLongerThere);
}

void StoreContract::invitationNames()
{
    const Invitation open = invitedFor(u"Owner"_s, u"Name1"_s);
    QVERIFY(!good(await(m_store->shortNameFree(u"nAME1"_s))));
    QCOMPARE(codeOf(await(m_store->createService(Samples::service(open.customer, u"NAME1"_s), {}, {}, {}))),
             FailureCode::NameTaken);
    Service other = good(await(m_store->createService(Samples::service(open.customer, u"name2"_s), {}, {}, {})));
    other.shortName = u"name1"_s;
    QCOMPARE(codeOf(await(m_store->updateService(other))), FailureCode::NameTaken);
    for (const QString &taken : {u"NAME1"_s, u"Name2"_s}) {
        const Intent written;
        good(await(m_store->beginIntent(written)));
        const Invitation second = Samples::invitation(open.customer, taken);
        QCOMPARE(codeOf(await(m_store->createInvitation(second, std::nullopt, written.id))), FailureCode::NameTaken);
        good(await(m_store->endIntent(written.id)));
    }
    good(await(m_store->cancelInvitation(open.id)));
    QVERIFY(good(await(m_store->shortNameFree(u"name1"_s))));
    const Invitation again = invited(*m_store, Samples::invitation(open.customer, u"name1"_s));
    QCOMPARE(again.status, InvitationStatus::Pending);
}

void StoreContract::replacedLinks()
{
    Invitation made = invitedFor(u"Owner"_s, u"inv"_s);
    made = *good(await(m_store->claimMail(made.mail.due, made.mail.due.addSecs(60))));
    const NextLink next = nextLink(*m_store, made);
    InvitationLink wrong = next.link;
    wrong.serial = 3;
    QCOMPARE(codeOf(await(m_store->replaceLink(made.id, wrong, {}, next.written.id))), FailureCode::ChangedMeanwhile);
    const Invitation replaced = good(await(m_store->replaceLink(made.id, next.link, {}, next.written.id)));
    QCOMPARE(replaced.status, InvitationStatus::Pending);
    QCOMPARE(replaced.link.serial, 2U);
    QCOMPARE(replaced.link.ticket, next.link.ticket);
    QCOMPARE(replaced.link.expiresAt, next.link.expiresAt);
    QCOMPARE(replaced.mail.state, MailState::ByHand);
    QCOMPARE(replaced.mail.count, 1); // tries that were made stay counted
    QCOMPARE(replaced.old.size(), 1);
    QCOMPARE(replaced.old.constFirst().ticket, made.link.ticket);
    QVERIFY(replaced.old.constFirst().withdrawnAt.isValid());
    QVERIFY(replaced.revision > made.revision);
    // The same change by another window, from what it had read before.
    const NextLink late = nextLink(*m_store, made);
    QCOMPARE(codeOf(await(m_store->replaceLink(made.id, late.link, {}, late.written.id))),
             FailureCode::ChangedMeanwhile);
    // How the try for the old link ended does not concern the new one.
    made.mail.state = MailState::Sent;
    good(await(m_store->settleMail(made.id, made.mail)));
    QCOMPARE(good(await(m_store->invitation(made.id))).mail.state, MailState::ByHand);

    good(await(m_store->cancelInvitation(made.id)));
    const NextLink third = nextLink(*m_store, replaced);
    QCOMPARE(codeOf(await(m_store->replaceLink(made.id, third.link, {}, third.written.id))),
             FailureCode::InvitationCancelled);
}

void StoreContract::mailIsClaimedOnce()
{
    const Invitation made = invitedFor(u"Owner"_s, u"inv"_s);
    const QDateTime due = made.mail.due;
    QVERIFY(!good(await(m_store->claimMail(due.addSecs(-1), due.addSecs(60)))));
    auto second = sameStore();
    (void)good(await(second->open()));
    auto here = m_store->claimMail(due, due.addSecs(60));
    auto there = second->claimMail(due, due.addSecs(60));
    const auto mine = good(await(std::move(here)));
    const auto others = good(await(std::move(there)));
    QVERIFY(mine.has_value() != others.has_value());
    const Invitation claimed = mine ? *mine : *others;
    QVERIFY(claimed.id == made.id);
    QCOMPARE(claimed.mail.state, MailState::Sending);
    QCOMPARE(claimed.mail.tries, 1);
    QCOMPARE(claimed.mail.count, 1);
    QCOMPARE(claimed.mail.due, due.addSecs(60));
    QVERIFY(!good(await(second->claimMail(due.addSecs(1), due.addSecs(60)))));

    // The one that is due longest comes first.
    Invitation later = Samples::invitation(made.customer, u"later"_s);
    later.mail.due = due.addSecs(2);
    Invitation sooner = Samples::invitation(made.customer, u"sooner"_s);
    sooner.mail.due = due.addSecs(1);
    (void)invited(*m_store, later);
    (void)invited(*m_store, sooner);
    QCOMPARE(good(await(second->claimMail(due.addSecs(5), due.addSecs(60))))->shortName, u"sooner"_s);
    // Nothing is sent for a link that is over.
    QVERIFY(!good(await(m_store->claimMail(due.addDays(11), due.addDays(12)))));
}

void StoreContract::mailStates_data()
{
    QTest::addColumn<MailState>("state");
    QTest::addColumn<InvitationStatus>("before");
    QTest::addColumn<InvitationStatus>("after");
    QTest::addColumn<QString>("action");
    using enum InvitationStatus;
    QTest::newRow("sent") << MailState::Sent << Pending << Pending << u"mail.sent"_s;
    QTest::newRow("given up") << MailState::Failed << Pending << EmailFailed << u"mail.failed"_s;
    QTest::newRow("given up meanwhile") << MailState::Failed << InProgress << InProgress << u"mail.failed"_s;
    QTest::newRow("once more") << MailState::Queued << Pending << Pending << u"mail.failed"_s;
    QTest::newRow("unknown") << MailState::MaybeSent << Pending << Pending << u"mail.maybe-sent"_s;
    QTest::newRow("by hand") << MailState::ByHand << Pending << Pending << u"mail.by-hand"_s;
}

void StoreContract::mailStates()
{
    QFETCH(MailState, state);
    QFETCH(InvitationStatus, before);
    QFETCH(InvitationStatus, after);
    QFETCH(QString, action);
    const Invitation made = invitedFor(u"Owner"_s, u"inv"_s);
    const QDateTime due = made.mail.due;
    const Invitation claimed = *good(await(m_store->claimMail(due, due.addSecs(180))));
    if (before != InvitationStatus::Pending)
        good(await(m_store->setInvitationStatus(made.id, before)));
    InvitationMail mail = claimed.mail;
    mail.state = state;
    mail.due = due.addSecs(60);
    if (state == MailState::Sent)
        mail.sentAt = due.addSecs(2);
    else
        mail.failure = Failure{FailureCode::MailTryLater, u"mx.example"_s, {{u"smtp"_s, u"450"_s}}};
    good(await(m_store->settleMail(made.id, mail)));

    const Invitation read = good(await(m_store->invitation(made.id)));
    QCOMPARE(read.mail.state, state);
    QCOMPARE(read.status, after);
    QCOMPARE(read.mail.sentAt, mail.sentAt);
    QCOMPARE(read.mail.tries, 1);
    QCOMPARE(read.mail.failure.has_value(), mail.failure.has_value());
    if (read.mail.failure) {
        QCOMPARE(read.mail.failure->code, FailureCode::MailTryLater);
        QCOMPARE(read.mail.failure->subject, u"mx.example"_s);
        QCOMPARE(read.mail.failure->technical, mail.failure->technical);
    }
    QCOMPARE(good(await(m_store->audit(0, 1))).value(0).action, action);
    const auto next = good(await(m_store->claimMail(due.addSecs(60), due.addSecs(240))));
    QCOMPARE(next.has_value(), state == MailState::Queued);
    if (next)
        QCOMPARE(next->mail.tries, 2);
}

void StoreContract::lateTriesAreIgnored()
{
    const Invitation made = invitedFor(u"Owner"_s, u"inv"_s);
    const QDateTime due = made.mail.due;
    InvitationMail first = good(await(m_store->claimMail(due, due.addSecs(60))))->mail;
    QCOMPARE(good(await(m_store->settleClock(due.addSecs(60)))).changed, 1); // the lease ended
    (void)good(await(m_store->queueMail(made.id, due.addSecs(61))));         // by the person's wish: tries start again
    InvitationMail second = good(await(m_store->claimMail(due.addSecs(61), due.addSecs(120))))->mail;
    QCOMPARE(second.tries, 1);
    QCOMPARE(second.count, 2);
    first.state = MailState::Failed;
    good(await(m_store->settleMail(made.id, first)));
    QCOMPARE(good(await(m_store->invitation(made.id))).mail.state, MailState::Sending);
    // A lease that ended is no last word: the try itself knows better.
    QCOMPARE(good(await(m_store->settleClock(due.addSecs(200)))).changed, 1);
    QCOMPARE(good(await(m_store->invitation(made.id))).mail.state, MailState::MaybeSent);
    second.state = MailState::Sent;
    good(await(m_store->settleMail(made.id, second)));
    QCOMPARE(good(await(m_store->invitation(made.id))).mail.state, MailState::Sent);
    QCOMPARE(codeOf(await(m_store->settleMail(InvitationId::create(), second))), FailureCode::NoLongerThere);
}

void StoreContract::mailOnceMore()
{
    const Invitation made = invitedFor(u"Owner"_s, u"inv"_s);
    const QDateTime due = made.mail.due;
    InvitationMail mail = good(await(m_store->claimMail(due, due.addSecs(60))))->mail;
    QCOMPARE(codeOf(await(m_store->queueMail(made.id, due))), FailureCode::ChangedMeanwhile); // being sent
    mail.state = MailState::Failed;
    mail.failure = Failure{FailureCode::MailRefused, u"mx.example"_s};
    good(await(m_store->settleMail(made.id, mail)));
    QCOMPARE(good(await(m_store->invitation(made.id))).status, InvitationStatus::EmailFailed);
    const Invitation queued = good(await(m_store->queueMail(made.id, due.addSecs(5))));
    QCOMPARE(queued.status, InvitationStatus::Pending);
    QCOMPARE(queued.mail.state, MailState::Queued);
    QCOMPARE(queued.mail.due, due.addSecs(5));
    QCOMPARE(queued.mail.tries, 0);
    QCOMPARE(queued.mail.count, 1);
    QVERIFY(!queued.mail.failure);
    QCOMPARE(codeOf(await(m_store->queueMail(made.id, made.link.expiresAt))), FailureCode::InvitationEnded);
    (void)good(await(m_store->settleClock(made.link.expiresAt)));
    QCOMPARE(codeOf(await(m_store->queueMail(made.id, due))), FailureCode::InvitationEnded);
    good(await(m_store->cancelInvitation(made.id)));
    QCOMPARE(codeOf(await(m_store->queueMail(made.id, due))), FailureCode::InvitationCancelled);
}

void StoreContract::wizardOnThisComputer()
{
    const Invitation made = invitedFor(u"Owner"_s, u"inv"_s);
    const auto statusAfter = [&](InvitationStatus wanted) {
        good(await(m_store->setInvitationStatus(made.id, wanted)));
        return good(await(m_store->invitation(made.id))).status;
    };
    QCOMPARE(statusAfter(InvitationStatus::InProgress), InvitationStatus::InProgress);
    QCOMPARE(statusAfter(InvitationStatus::Failed), InvitationStatus::Failed);
    QCOMPARE(statusAfter(InvitationStatus::Pending), InvitationStatus::Pending);
    QCOMPARE(codeOf(await(m_store->setInvitationStatus(made.id, InvitationStatus::Complete))),
             FailureCode::ChangedMeanwhile); // only with what came back
    (void)good(await(m_store->answerInvitation(made.id, Samples::answer("1"), std::nullopt)));
    QCOMPARE(statusAfter(InvitationStatus::InProgress), InvitationStatus::Complete);
    good(await(m_store->cancelInvitation(made.id)));
    QCOMPARE(codeOf(await(m_store->setInvitationStatus(made.id, InvitationStatus::InProgress))),
             FailureCode::InvitationCancelled);
}

void StoreContract::answers()
{
    const Invitation made = invitedFor(u"Owner"_s, u"inv"_s);
    InvitationAnswer first = Samples::answer("one");
    first.status = InvitationStatus::Failed;
    first.consentPending = true;
    Intent written;
    written.secret = *first.registration.secret;
    QCOMPARE(codeOf(await(m_store->answerInvitation(made.id, first, written.id))), FailureCode::NoLongerThere);
    good(await(m_store->beginIntent(written)));
    QVERIFY(!good(await(m_store->answerInvitation(made.id, first, written.id))));
    QVERIFY(good(await(m_store->openIntents())).isEmpty());
    Invitation read = good(await(m_store->invitation(made.id)));
    QCOMPARE(read.status, InvitationStatus::Failed);
    QVERIFY(read.consentPending && !read.authenticated());
    QCOMPARE(read.replyDigest, "one");
    QVERIFY(read.result && read.result->secret == first.registration.secret);
    QCOMPARE(read.result->clientId, first.registration.clientId);
    QCOMPARE(read.mail.state, MailState::ByHand); // no mail any more for what was answered
    QCOMPARE(good(await(m_store->audit(0, 1))).value(0).detail, u"imported"_s);

    QCOMPARE(codeOf(await(m_store->answerInvitation(made.id, Samples::answer("one"), std::nullopt))),
             FailureCode::ReplyReplayed);
    QCOMPARE(codeOf(await(m_store->answerInvitation(made.id, Samples::answer("two"), std::nullopt))),
             FailureCode::ChangedMeanwhile);
    QCOMPARE(codeOf(await(m_store->answerInvitation(made.id, Samples::answer("two", "other"), std::nullopt))),
             FailureCode::ChangedMeanwhile);
    QVERIFY(good(await(m_store->invitation(made.id))).result->secret == first.registration.secret);

    // The same registration validated again: the digest stays.
    InvitationAnswer again = first;
    again.replaces = "one";
    again.status = InvitationStatus::Complete;
    QVERIFY(!good(await(m_store->answerInvitation(made.id, again, std::nullopt))));
    QVERIFY(good(await(m_store->invitation(made.id))).authenticated());

    // Another reply, confirmed: its secret takes the place of the first.
    const auto removal = good(await(m_store->answerInvitation(made.id, Samples::answer("two", "one"), std::nullopt)));
    QVERIFY(removal && removal->secret == *first.registration.secret);
    read = good(await(m_store->invitation(made.id)));
    QCOMPARE(read.replyDigest, "two");
    QCOMPARE(read.status, InvitationStatus::Complete);

    // After the end, and for an expired one, the importer asks; the store takes it. For a cancelled one it does not.
    good(await(m_store->cancelInvitation(made.id)));
    const auto refused = await(m_store->answerInvitation(made.id, Samples::answer("three", "two"), std::nullopt));
    QCOMPARE(codeOf(refused), FailureCode::ReplyForCancelled);
    QCOMPARE(refused.error().technical.value(1).second, first.registration.clientId);
}

void StoreContract::sameAnswerTwice()
{
    const Invitation made = invitedFor(u"Owner"_s, u"inv"_s);
    auto second = sameStore();
    (void)good(await(second->open()));
    auto here = m_store->answerInvitation(made.id, Samples::answer("reply"), std::nullopt);
    auto there = second->answerInvitation(made.id, Samples::answer("reply"), std::nullopt);
    const auto mine = await(std::move(here));
    const auto others = await(std::move(there));
    QVERIFY(mine.has_value() != others.has_value());
    QCOMPARE(mine ? codeOf(others) : codeOf(mine), FailureCode::ReplyReplayed);

    const Invitation another = invited(*m_store, Samples::invitation(made.customer, u"inv2"_s));
    auto one = m_store->answerInvitation(another.id, Samples::answer("one"), std::nullopt);
    auto two = second->answerInvitation(another.id, Samples::answer("two"), std::nullopt);
    const auto first = await(std::move(one));
    const auto last = await(std::move(two));
    QVERIFY(first.has_value() != last.has_value());
    QCOMPARE(first ? codeOf(last) : codeOf(first), FailureCode::ChangedMeanwhile);
}

void StoreContract::serviceFromInvitation()
{
    const Invitation made = invitedFor(u"Owner"_s, u"inv"_s);
    Service wanted = Samples::service(made.customer, u"inv"_s);
    wanted.registration.secret.reset();
    const auto create = [&](InvitationId id) { return await(m_store->createService(wanted, {}, {}, {}, id)); };
    QCOMPARE(codeOf(create(made.id)), FailureCode::InvitationNotComplete);
    QCOMPARE(codeOf(create(InvitationId::create())), FailureCode::NoLongerThere);
    const InvitationAnswer answer = Samples::answer("reply");
    (void)good(await(m_store->answerInvitation(made.id, answer, std::nullopt)));
    QCOMPARE(codeOf(await(m_store->createService(wanted, {}, {}, {}))), FailureCode::NameTaken);

    const Service service = good(create(made.id));
    QVERIFY(service.registration.secret == answer.registration.secret);
    QVERIFY(good(await(m_store->service(service.id))).registration.secret == answer.registration.secret);
    const Invitation after = good(await(m_store->invitation(made.id)));
    QCOMPARE(after.status, InvitationStatus::Onboarded);
    QVERIFY(after.authenticated() && !after.result->secret);
    QVERIFY(good(await(m_store->openIntents())).isEmpty());
    wanted.id = ServiceId::create();
    wanted.shortName = u"second"_s;
    QCOMPARE(codeOf(create(made.id)), FailureCode::InvitationOnboarded);
    QCOMPARE(codeOf(await(m_store->answerInvitation(made.id, Samples::answer("late", "reply"), std::nullopt))),
             FailureCode::InvitationOnboarded);
    QCOMPARE(codeOf(await(m_store->cancelInvitation(made.id))), FailureCode::InvitationOnboarded);
    // Its reply key is over at once; its secret is the service's.
    const ClockWork work = good(await(m_store->settleClock(made.createdAt)));
    QCOMPARE(secretsOf(work.removals), QList<SecretId>{made.link.replyKey});
    good(await(m_store->endIntent(work.removals.constFirst().id)));
    QVERIFY(good(await(m_store->removeInvitation(made.id))).isEmpty());
    QCOMPARE(secretsOf(good(await(m_store->removeService(service.id)))), QList<SecretId>{*answer.registration.secret});
}

void StoreContract::invitationMadeAgain()
{
    const Customer owner = good(await(m_store->addCustomer(Samples::customer(u"Owner"_s))));
    Service service = good(await(m_store->createService(Samples::service(owner.id, u"svc"_s), {}, {}, {})));
    Invitation again = Samples::invitation(owner.id, u"svc"_s);
    again.service = service.id;
    const Invitation made = invited(*m_store, again);
    QVERIFY(made.service == service.id);
    service = good(await(m_store->updateService(service))); // its own invitation does not hold it up
    const Intent written;
    good(await(m_store->beginIntent(written)));
    again.id = InvitationId::create();
    QCOMPARE(codeOf(await(m_store->createInvitation(again, std::nullopt, written.id))), FailureCode::NameTaken);
    good(await(m_store->endIntent(written.id)));

    QCOMPARE(codeOf(await(m_store->applyInvitation(made.id))), FailureCode::InvitationNotComplete);
    const InvitationAnswer answer = Samples::answer("reply");
    (void)good(await(m_store->answerInvitation(made.id, answer, std::nullopt)));
    const auto removal = good(await(m_store->applyInvitation(made.id)));
    QVERIFY(removal && removal->secret == *service.registration.secret);
    QVERIFY(good(await(m_store->service(service.id))).registration.secret == answer.registration.secret);
    QCOMPARE(good(await(m_store->invitation(made.id))).status, InvitationStatus::Onboarded);
    QCOMPARE(codeOf(await(m_store->applyInvitation(made.id))), FailureCode::InvitationOnboarded);

    // A service that goes takes the hope of the next one with it.
    again.link.replyKey = SecretId::create();
    const Invitation open = invited(*m_store, again);
    (void)good(await(m_store->removeService(service.id)));
    const Invitation left = good(await(m_store->invitation(open.id)));
    QCOMPARE(left.status, InvitationStatus::Cancelled);
    QVERIFY(!left.service);
    QVERIFY(good(await(m_store->shortNameFree(u"svc"_s))));
}

void StoreContract::cancelledInvitation()
{
    const Invitation made = invitedFor(u"Owner"_s, u"inv"_s);
    good(await(m_store->cancelInvitation(made.id)));
    good(await(m_store->cancelInvitation(made.id))); // cancelled is cancelled
    const Invitation read = good(await(m_store->invitation(made.id)));
    QCOMPARE(read.status, InvitationStatus::Cancelled);
    QVERIFY(!good(await(m_store->claimMail(made.mail.due, made.mail.due.addSecs(60))))); // its mail is not sent
    QCOMPARE(good(await(m_store->settleClock(made.link.expiresAt))).changed, 0);
    QCOMPARE(codeOf(await(m_store->createService(Samples::service(made.customer, u"inv"_s), {}, {}, {}, made.id))),
             FailureCode::InvitationCancelled);
    QCOMPARE(good(await(m_store->audit(0, 1))).value(0).action, u"invitation.cancelled"_s);
}

void StoreContract::invitationGoesWithItsKeys()
{
    const Invitation made = invitedFor(u"Owner"_s, u"inv"_s);
    const NextLink next = nextLink(*m_store, made);
    (void)good(await(m_store->replaceLink(made.id, next.link, {}, next.written.id)));
    const InvitationAnswer answer = Samples::answer("reply");
    (void)good(await(m_store->answerInvitation(made.id, answer, std::nullopt)));
    const QList<Intent> removals = good(await(m_store->removeInvitation(made.id)));
    const QList<SecretId> expected{made.link.replyKey, next.link.replyKey, *answer.registration.secret};
    QCOMPARE(secretsOf(removals), sorted(expected));
    QCOMPARE(secretsOf(good(await(m_store->openIntents()))), sorted(expected));
    QCOMPARE(codeOf(await(m_store->invitation(made.id))), FailureCode::NoLongerThere);
    QCOMPARE(codeOf(await(m_store->removeInvitation(made.id))), FailureCode::NoLongerThere);
    QVERIFY(good(await(m_store->shortNameFree(u"inv"_s))));
}

void StoreContract::customerWithInvitationsStays()
{
    const Invitation made = invitedFor(u"Owner"_s, u"inv"_s);
    QCOMPARE(codeOf(await(m_store->removeCustomer(made.customer))), FailureCode::CustomerHasServices);
    good(await(m_store->cancelInvitation(made.id)));
    QCOMPARE(codeOf(await(m_store->removeCustomer(made.customer))), FailureCode::CustomerHasServices); // its key
    const QDateTime late = QDateTime::currentDateTimeUtc().addDays(Invitation::DaysKeysAreKept + 1);
    QCOMPARE(good(await(m_store->settleClock(late))).removals.size(), 1);
    good(await(m_store->removeCustomer(made.customer)));
    QCOMPARE(codeOf(await(m_store->invitation(made.id))), FailureCode::NoLongerThere);
}

} // namespace TenantLink
