#include "tests/wizards/memoryinvitations.h"

namespace TenantLink
{

Task<Result<std::optional<StoreInfo>>> MemoryInvitations::openIfThere()
{
    if (const auto failure = failed("openIfThere"))
        co_return fail(*failure);
    co_return std::optional<StoreInfo>(StoreInfo{});
}

Task<Result<QList<InvitationRow>>> MemoryInvitations::invitations(InvitationQuery query, Cancel)
{
    if (const auto failure = failed("invitations"))
        co_return fail(*failure);
    QList<InvitationRow> rows = matching(query);
    std::stable_sort(rows.begin(), rows.end(), [&query](const InvitationRow &a, const InvitationRow &b) {
        return query.order == Qt::AscendingOrder ? foldedKey(a.shortName) < foldedKey(b.shortName)
                                                 : foldedKey(b.shortName) < foldedKey(a.shortName);
    });
    co_return rows.mid(query.offset, query.limit);
}

Task<Result<qint64>> MemoryInvitations::countInvitations(InvitationQuery query, Cancel)
{
    co_return qint64(matching(query).size());
}

Task<Result<Invitation>> MemoryInvitations::invitation(InvitationId id)
{
    if (const auto failure = failed("invitation"))
        co_return fail(*failure);
    const Invitation *found = find(id);
    if (!found)
        co_return fail(FailureCode::NoLongerThere);
    const Invitation kept = *found; // QCoro 0.8 moves out of an lvalue that is returned
    co_return kept;
}

Task<Result<Invitation>> MemoryInvitations::createInvitation(Invitation invitation, std::optional<DraftId> draft,
                                                             IntentId written)
{
    if (const auto failure = failed("createInvitation"))
        co_return fail(*failure);
    if (taken(invitation.shortName, {}, invitation.service))
        co_return fail(FailureCode::NameTaken, invitation.shortName);
    if (!endWritten(written))
        co_return fail(FailureCode::NoLongerThere, QStringLiteral("secret"));
    for (const Customer &customer : std::as_const(allCustomers)) {
        if (customer.id == invitation.customer)
            invitation.customerName = customer.name;
    }
    invitation.createdAt = invitation.link.issuedAt = QDateTime::currentDateTimeUtc();
    invitation.revision = 1;
    allInvitations += invitation;
    if (draft)
        allDrafts.removeIf([&draft](const OnboardingDraft &kept) { return kept.id == *draft; });
    record("invitation.created", invitation.shortName);
    co_return invitation;
}

Task<Result<Invitation>> MemoryInvitations::replaceLink(InvitationId id, InvitationLink link, InvitationMail mail,
                                                        IntentId written)
{
    if (const auto failure = failed("replaceLink"))
        co_return fail(*failure);
    Invitation *found = find(id);
    if (!found)
        co_return fail(FailureCode::NoLongerThere);
    if (const auto over = finishedFailure(*found))
        co_return fail(*over);
    if (link.serial != found->link.serial + 1)
        co_return fail(FailureCode::ChangedMeanwhile, found->shortName);
    if (!endWritten(written))
        co_return fail(FailureCode::NoLongerThere, QStringLiteral("secret"));
    found->link.withdrawnAt = link.issuedAt = QDateTime::currentDateTimeUtc();
    found->old.prepend(found->link);
    mail.tries = 0;
    mail.count = found->mail.count;
    found->link = link;
    found->mail = mail;
    found->status = InvitationStatus::Pending;
    ++found->revision;
    record("invitation.replaced", found->shortName);
    const Invitation kept = *found; // QCoro 0.8 moves out of an lvalue that is returned
    co_return kept;
}

Task<Result<Invitation>> MemoryInvitations::queueMail(InvitationId id, QDateTime due)
{
    if (const auto failure = failed("queueMail"))
        co_return fail(*failure);
    Invitation *found = find(id);
    if (!found)
        co_return fail(FailureCode::NoLongerThere);
    if (const auto over = finishedFailure(*found))
        co_return fail(*over);
    if (found->status == InvitationStatus::Expired)
        co_return fail(FailureCode::InvitationEnded, found->shortName);
    if (found->mail.state == MailState::Sending)
        co_return fail(FailureCode::ChangedMeanwhile, found->shortName);
    found->mail.state = MailState::Queued;
    found->mail.tries = 0;
    found->mail.due = due;
    found->mail.failure.reset();
    if (found->status == InvitationStatus::EmailFailed)
        found->status = InvitationStatus::Pending;
    record("mail.queued", found->shortName);
    const Invitation kept = *found; // QCoro 0.8 moves out of an lvalue that is returned
    co_return kept;
}

Task<Result<std::optional<Invitation>>> MemoryInvitations::claimMail(QDateTime now, QDateTime lease)
{
    if (const auto failure = failed("claimMail"))
        co_return fail(*failure);
    Invitation *oldest = nullptr;
    for (Invitation &invitation : allInvitations) {
        if (waits(invitation) && invitation.mail.state == MailState::Queued && invitation.mail.due <= now &&
            invitation.link.expiresAt > now && (!oldest || invitation.mail.due < oldest->mail.due))
            oldest = &invitation;
    }
    if (!oldest)
        co_return std::optional<Invitation>();
    oldest->mail.state = MailState::Sending;
    oldest->mail.due = lease;
    ++oldest->mail.tries;
    ++oldest->mail.count;
    record("mail.claimed", oldest->shortName);
    co_return std::optional<Invitation>(*oldest);
}

Task<Outcome> MemoryInvitations::settleMail(InvitationId id, InvitationMail mail)
{
    if (const auto failure = failed("settleMail"))
        co_return fail(*failure);
    Invitation *found = find(id);
    if (!found)
        co_return fail(FailureCode::NoLongerThere);
    if (found->mail.count != mail.count ||
        (found->mail.state != MailState::Sending && found->mail.state != MailState::MaybeSent))
        co_return Outcome{};
    if (mail.state == MailState::Sent && !mail.sentAt.isValid())
        mail.sentAt = QDateTime::currentDateTimeUtc();
    found->mail = mail;
    if (mail.state == MailState::Failed && found->status == InvitationStatus::Pending)
        found->status = InvitationStatus::EmailFailed;
    if (mail.state == MailState::Sent && found->status == InvitationStatus::EmailFailed)
        found->status = InvitationStatus::Pending;
    record("mail." + keyOf(mail.state).toLatin1(), found->shortName);
    co_return Outcome{};
}

Task<Result<ClockWork>> MemoryInvitations::settleClock(QDateTime now)
{
    if (const auto failure = failed("settleClock"))
        co_return fail(*failure);
    ClockWork work;
    const auto soonest = [&](const QDateTime &time) {
        if (time.isValid() && (!work.next.isValid() || time < work.next))
            work.next = time;
    };
    for (Invitation &invitation : allInvitations) {
        const bool over = invitation.link.expiresAt <= now;
        if ((waits(invitation) && over) || (invitation.status == InvitationStatus::Expired && !over)) {
            invitation.status = over ? InvitationStatus::Expired : openStatus(invitation.mail.state);
            ++work.changed;
        }
        if (invitation.mail.state == MailState::Sending && invitation.mail.due <= now) {
            invitation.mail.state = MailState::MaybeSent;
            ++work.changed;
        }
        if (waits(invitation))
            soonest(invitation.link.expiresAt);
        if (invitation.mail.state == MailState::Sending ||
            (waits(invitation) && invitation.mail.state == MailState::Queued))
            soonest(invitation.mail.due);
    }
    if (work.changed > 0)
        ++m_token;
    co_return work;
}

Task<Outcome> MemoryInvitations::setInvitationStatus(InvitationId id, InvitationStatus status)
{
    if (const auto failure = failed("setInvitationStatus"))
        co_return fail(*failure);
    Invitation *found = find(id);
    if (!found)
        co_return fail(FailureCode::NoLongerThere);
    if (const auto over = finishedFailure(*found))
        co_return fail(*over);
    if (found->status == InvitationStatus::Expired)
        co_return fail(FailureCode::InvitationEnded, found->shortName);
    if (waits(*found))
        found->status = status == InvitationStatus::Pending ? openStatus(found->mail.state) : status;
    ++m_token;
    co_return Outcome{};
}

Task<Result<std::optional<Intent>>> MemoryInvitations::answerInvitation(InvitationId id, InvitationAnswer answer,
                                                                        std::optional<IntentId> written)
{
    if (const auto failure = failed("answerInvitation"))
        co_return fail(*failure);
    Invitation *found = find(id);
    if (!found)
        co_return fail(FailureCode::NoLongerThere);
    if (found->status == InvitationStatus::Cancelled)
        co_return fail(FailureCode::ReplyForCancelled, found->shortName);
    if (found->status == InvitationStatus::Onboarded)
        co_return fail(FailureCode::InvitationOnboarded, found->shortName);
    if (found->replyDigest != answer.replaces)
        co_return fail(found->replyDigest == answer.replyDigest ? FailureCode::ReplyReplayed
                                                                : FailureCode::ChangedMeanwhile,
                       found->shortName);
    if (written && !endWritten(*written))
        co_return fail(FailureCode::NoLongerThere, QStringLiteral("secret"));
    std::optional<Intent> removal;
    if (found->result && found->result->secret && found->result->secret != answer.registration.secret)
        removal = removalOf(*found->result->secret);
    found->result = answer.registration;
    found->replyDigest = answer.replyDigest;
    found->consentPending = answer.consentPending;
    found->status = answer.status;
    record("invitation.answered", found->shortName, answer.auditDetail);
    co_return removal;
}

Task<Result<std::optional<Intent>>> MemoryInvitations::applyInvitation(InvitationId id)
{
    if (const auto failure = failed("applyInvitation"))
        co_return fail(*failure);
    Invitation *found = find(id);
    if (!found)
        co_return fail(FailureCode::NoLongerThere);
    if (const auto over = finishedFailure(*found))
        co_return fail(*over);
    if (!found->result || !found->service)
        co_return fail(FailureCode::InvitationNotComplete, found->shortName);
    std::optional<Intent> removal;
    bool applied = false;
    for (Service &service : allServices) {
        if (service.id != *found->service)
            continue;
        if (service.registration.secret)
            removal = removalOf(*service.registration.secret);
        service.registration = *found->result;
        applied = true;
    }
    if (!applied)
        co_return fail(FailureCode::NoLongerThere);
    onboard(*found);
    co_return removal;
}

Task<Outcome> MemoryInvitations::cancelInvitation(InvitationId id)
{
    if (const auto failure = failed("cancelInvitation"))
        co_return fail(*failure);
    Invitation *found = find(id);
    if (!found)
        co_return fail(FailureCode::NoLongerThere);
    if (found->status == InvitationStatus::Onboarded)
        co_return fail(FailureCode::InvitationOnboarded, found->shortName);
    found->status = InvitationStatus::Cancelled;
    if (found->mail.state == MailState::Queued)
        found->mail.state = MailState::ByHand;
    record("invitation.cancelled", found->shortName);
    co_return Outcome{};
}

Task<Result<QList<Intent>>> MemoryInvitations::removeInvitation(InvitationId id)
{
    if (const auto failure = failed("removeInvitation"))
        co_return fail(*failure);
    const Invitation *found = find(id);
    if (!found)
        co_return fail(FailureCode::NoLongerThere);
    QList<Intent> removals{removalOf(found->link.replyKey)};
    for (const InvitationLink &link : found->old)
        removals += removalOf(link.replyKey);
    if (found->result && found->result->secret)
        removals += removalOf(*found->result->secret);
    record("invitation.deleted", found->shortName);
    allInvitations.removeIf([&id](const Invitation &invitation) { return invitation.id == id; });
    co_return removals;
}

Task<Result<Setting>> MemoryInvitations::setting(QString key)
{
    if (const auto failure = failed("setting"))
        co_return fail(*failure);
    co_return settings.value(key);
}

Task<Result<Store::SavedSetting>> MemoryInvitations::saveSetting(QString key, Setting setting,
                                                                 QList<IntentId> written,
                                                                 QList<SecretId> dropped, QString auditDetail)
{
    if (const auto failure = failed("saveSetting"))
        co_return fail(*failure);
    if (settings.value(key).revision != setting.revision)
        co_return fail(FailureCode::ChangedMeanwhile, key);
    for (const IntentId &intent : std::as_const(written)) {
        if (!endWritten(intent))
            co_return fail(FailureCode::NoLongerThere, QStringLiteral("secret"));
    }
    ++setting.revision;
    settings.insert(key, setting);
    SavedSetting saved{setting.revision, {}};
    for (const SecretId &secret : std::as_const(dropped))
        saved.removals += removalOf(secret);
    if (auditDetail.isNull())
        ++m_token;
    else
        record(key.toLatin1() + ".changed", {}, auditDetail);
    co_return saved;
}

} // namespace TenantLink
