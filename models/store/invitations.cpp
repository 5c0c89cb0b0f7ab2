#include "models/store/intents.h"
#include "models/store/invitationrows.h"
#include "models/store/keys.h"
#include "models/store/migrations.h"
#include "models/store/registrations.h"
#include "models/store/steps.h"
#include "models/store/usecases.h"

#include "models/domain/text.h"

namespace TenantLink::UseCases
{

using namespace Qt::StringLiterals;
using namespace InvitationRows;

namespace
{
void insertLink(Database &db, InvitationId id, const InvitationLink &link)
{
    db.run(u"INSERT INTO invitation_links(invitation, serial, ticket, landing_page, reply_key, issued_at, expires_at,"
           " key_ends, key_removed) VALUES(?, ?, ?, ?, ?, ?, ?, ?, 0)"_s,
           {bytesOf(id), link.serial, link.ticket.isNull() ? QByteArray("") : link.ticket, orEmpty(link.landingPage),
            bytesOf(link.replyKey), now().toMSecsSinceEpoch(), link.expiresAt.toMSecsSinceEpoch(),
            link.expiresAt.addDays(Invitation::DaysKeysAreKept).toMSecsSinceEpoch()});
}

void insert(Database &db, const Invitation &i, const QString &customer)
{
    const QString full = i.fullName.isEmpty() ? i.shortName : i.fullName;
    const QVariant noService = QVariant(QMetaType::fromType<QByteArray>());
    const qint64 created = now().toMSecsSinceEpoch();
    db.run(u"INSERT INTO invitations(id, customer, service, short_name, short_key, full_name, full_key, licence, users,"
           " cloud, kind, invitation_email, email_key, admin_email, admin_key, expected_tenant, search, status,"
           " finished, authenticated, touched_at, mail_state, mail_tries, mail_due, sent_at, sent_count, mail_subject,"
           " reply_digest, consent_pending, serial, expires_at, created_at, revision) VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?,"
           " ?, ?, ?, ?, ?, ?, ?, ?, ?, 0, 0, ?, ?, 0, ?, ?, 0, '', x'', 0, ?, ?, ?, 1)"_s,
           {bytesOf(i.id),
            bytesOf(i.customer),
            i.service ? QVariant(bytesOf(*i.service)) : noService,
            orEmpty(i.shortName),
            orEmpty(foldedKey(i.shortName)),
            orEmpty(i.fullName),
            sortKey(full),
            keyOf(i.licence),
            i.licensedUsers,
            orEmpty(i.cloudId),
            Registrations::keyOf(i.kind),
            orEmpty(i.invitationEmail),
            sortKey(i.invitationEmail),
            orEmpty(i.adminEmail),
            sortKey(i.adminEmail),
            i.expectedTenant ? i.expectedTenant->toString() : u""_s,
            searchText({i.shortName, full, customer, i.invitationEmail, i.adminEmail}),
            keyOf(InvitationStatus::Pending),
            created,
            keyOf(i.mail.state),
            millisOf(i.mail.due),
            UnknownEnd,
            i.link.serial,
            i.link.expiresAt.toMSecsSinceEpoch(),
            created});
    insertLink(db, i.id, i.link);
}

/// The registration that a late reply leaves behind in the customer's tenant.
[[noreturn]] void refuseForCancelled(const Invitation &invitation, const Registration &registration)
{
    Failure failure{FailureCode::ReplyForCancelled, invitation.shortName};
    failure.technical = {{u"tenant"_s, registration.tenantId.isEmpty() ? registration.tenant : registration.tenantId},
                         {u"client"_s, registration.clientId}};
    throw Refused{failure};
}
} // namespace

Result<Invitation> invitation(Session &session, InvitationId id)
{
    return guarded([&] { return read(session.db, id); });
}

Result<Invitation> createInvitation(Session &session, const Invitation &invitation, std::optional<DraftId> draft,
                                    IntentId written)
{
    return inTransaction(session, Steps::InvitationCreated, [&] {
        Database &db = session.db;
        const QVariant customer =
            db.value(u"SELECT name FROM customers WHERE id = ?"_s, {bytesOf(invitation.customer)});
        if (!customer.isValid())
            refuse(FailureCode::NoLongerThere);
        // Made again for a service it shares that one's name; but only one at a time.
        const bool again =
            invitation.service && db.value(u"SELECT 1 FROM invitations WHERE service = ? AND status IN (%1,%2)"_s.arg(
                                               waiting(), keys({InvitationStatus::Complete})),
                                           {bytesOf(*invitation.service)})
                                      .isValid();
        if (again || nameTaken(db, invitation.shortName, invitation.service, invitation.id))
            refuse(FailureCode::NameTaken, invitation.shortName);
        endWritten(db, written);
        insert(db, invitation, customer.toString());
        if (draft)
            db.run(u"DELETE FROM drafts WHERE id = ?"_s, {bytesOf(*draft)});
        audit(session, u"invitation.created"_s, invitation.shortName, invitation.invitationEmail);
        return read(db, invitation.id);
    });
}

Result<Invitation> replaceLink(Session &session, InvitationId id, const InvitationLink &link, InvitationMail mail,
                               IntentId written)
{
    return inTransaction(session, Steps::LinkReplaced, [&] {
        Database &db = session.db;
        const Invitation old = read(db, id);
        refuseFinished(old);
        if (link.serial != old.link.serial + 1)
            refuse(FailureCode::ChangedMeanwhile, old.shortName);
        if (nameTaken(db, old.shortName, old.service, id)) // an expired one does not hold its name
            refuse(FailureCode::NameTaken, old.shortName);
        endWritten(db, written);
        const qint64 withdrawn = now().toMSecsSinceEpoch();
        db.run(u"UPDATE invitation_links SET withdrawn_at = ?, key_ends = min(key_ends, ?)"
               " WHERE invitation = ? AND withdrawn_at IS NULL"_s,
               {withdrawn, now().addDays(Invitation::DaysKeysAreKept).toMSecsSinceEpoch(), bytesOf(id)});
        insertLink(db, id, link);
        db.run(u"UPDATE invitations SET serial = ?, expires_at = ? WHERE id = ?"_s,
               {link.serial, link.expiresAt.toMSecsSinceEpoch(), bytesOf(id)});
        mail.tries = 0;
        mail.count = old.mail.count;
        setMail(db, id, mail);
        setStatus(db, old, InvitationStatus::Pending);
        audit(session, u"invitation.replaced"_s, old.shortName, u"link %1"_s.arg(link.serial));
        return read(db, id);
    });
}

Outcome setInvitationStatus(Session &session, InvitationId id, InvitationStatus status)
{
    return inTransaction(session, Steps::InvitationStatusSet, [&] {
        const Invitation old = read(session.db, id);
        refuseFinished(old);
        if (old.status == InvitationStatus::Expired)
            refuse(FailureCode::InvitationEnded, old.shortName);
        if (status != InvitationStatus::Pending && status != InvitationStatus::InProgress &&
            status != InvitationStatus::Failed)
            refuse(FailureCode::ChangedMeanwhile, old.shortName);
        if (!waits(old.status))
            return; // complete: looking at it again takes nothing back
        const InvitationStatus wanted = status == InvitationStatus::Pending ? openStatus(old.mail.state) : status;
        setStatus(session.db, old, wanted);
        if (wanted != old.status)
            audit(session, u"invitation.status"_s, old.shortName, keyOf(wanted));
    });
}

Result<std::optional<Intent>> answerInvitation(Session &session, InvitationId id, const InvitationAnswer &answer,
                                               std::optional<IntentId> written)
{
    return inTransaction(session, Steps::InvitationAnswered, [&] {
        Database &db = session.db;
        Invitation invitation = read(db, id);
        if (invitation.status == InvitationStatus::Cancelled)
            refuseForCancelled(invitation, answer.registration);
        if (invitation.status == InvitationStatus::Onboarded)
            refuse(FailureCode::InvitationOnboarded, invitation.shortName);
        // Who replaces a digest by itself validates the same reply again.
        if (invitation.replyDigest != answer.replaces)
            refuse(invitation.replyDigest == answer.replyDigest ? FailureCode::ReplyReplayed
                                                                : FailureCode::ChangedMeanwhile,
                   invitation.shortName);
        if (nameTaken(db, invitation.shortName, invitation.service, id))
            refuse(FailureCode::NameTaken, invitation.shortName);
        endWritten(db, written);
        std::optional<Intent> removal;
        if (invitation.result && invitation.result->secret && invitation.result->secret != answer.registration.secret)
            removal = removalOf(db, *invitation.result->secret);
        Registrations::write(db, id, invitation.kind, answer.registration);
        db.run(u"UPDATE invitations SET reply_digest = ?, consent_pending = ?,"
               " mail_due = CASE mail_state WHEN 'queued' THEN NULL ELSE mail_due END,"
               " mail_state = CASE mail_state WHEN 'queued' THEN 'by-hand' ELSE mail_state END WHERE id = ?"_s,
               {answer.replyDigest.isNull() ? QByteArray("") : answer.replyDigest, answer.consentPending ? 1 : 0,
                bytesOf(id)});
        invitation.result = answer.registration;
        setStatus(db, invitation,
                  answer.status == InvitationStatus::Complete ? InvitationStatus::Complete : InvitationStatus::Failed);
        audit(session, u"invitation.answered"_s, invitation.shortName, answer.auditDetail);
        return removal;
    });
}

Result<std::optional<Intent>> applyInvitation(Session &session, InvitationId id)
{
    return inTransaction(session, Steps::InvitationApplied, [&] {
        Database &db = session.db;
        const Invitation invitation = read(db, id);
        refuseFinished(invitation);
        if (!invitation.result || !invitation.service)
            refuse(FailureCode::InvitationNotComplete, invitation.shortName);
        const QVariant service =
            db.value(u"SELECT short_name FROM services WHERE id = ?"_s, {bytesOf(*invitation.service)});
        if (!service.isValid())
            refuse(FailureCode::NoLongerThere);
        const auto old = Registrations::read(db, *invitation.service, invitation.kind);
        Registrations::write(db, *invitation.service, invitation.kind, *invitation.result);
        std::optional<Intent> removal;
        if (old && old->secret && old->secret != invitation.result->secret)
            removal = removalOf(db, *old->secret);
        Registrations::passSecret(db, id);
        audit(session, u"registration.changed"_s, service.toString(), Registrations::keyOf(invitation.kind));
        onboard(session, invitation);
        return removal;
    });
}

Outcome cancelInvitation(Session &session, InvitationId id)
{
    return inTransaction(session, Steps::InvitationCancelled, [&] {
        const Invitation old = read(session.db, id);
        if (old.status == InvitationStatus::Onboarded)
            refuse(FailureCode::InvitationOnboarded, old.shortName);
        if (old.status != InvitationStatus::Cancelled)
            cancel(session, old);
    });
}

Result<QList<Intent>> removeInvitation(Session &session, InvitationId id)
{
    return inTransaction(session, Steps::InvitationRemoved, [&] {
        const Invitation old = read(session.db, id);
        QList<InvitationLink> links = old.old;
        links.prepend(old.link);
        QList<Intent> removals;
        for (const InvitationLink &link : std::as_const(links)) {
            if (!link.keyRemoved)
                removals += removalOf(session.db, link.replyKey);
        }
        if (old.result && old.result->secret)
            removals += removalOf(session.db, *old.result->secret);
        session.db.run(u"DELETE FROM invitations WHERE id = ?"_s, {bytesOf(id)});
        audit(session, u"invitation.deleted"_s, old.shortName, keyOf(old.status));
        return removals;
    });
}

} // namespace TenantLink::UseCases
