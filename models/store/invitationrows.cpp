#include "models/store/invitationrows.h"

#include "models/domain/text.h"
#include "models/store/keys.h"
#include "models/store/migrations.h"
#include "models/store/registrations.h"
#include "models/store/usecases.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace TenantLink::InvitationRows
{

using namespace Qt::StringLiterals;

namespace
{
constexpr int LastCode = int(LastFailureCode);

QVariant noBytes() { return QVariant(QMetaType::fromType<QByteArray>()); }
QVariant noNumber() { return QVariant(QMetaType::fromType<qint64>()); }

QByteArray technicalForm(const Technical &technical)
{
    QJsonArray pairs;
    for (const auto &[name, value] : technical)
        pairs.append(QJsonArray{name, value});
    return QJsonDocument(pairs).toJson(QJsonDocument::Compact);
}

Technical technicalFrom(const QByteArray &stored)
{
    Technical technical;
    const QJsonArray pairs = QJsonDocument::fromJson(stored).array();
    for (const QJsonValue &pair : pairs)
        technical.append({pair[0].toString(), pair[1].toString()});
    return technical;
}

QList<InvitationLink> readLinks(Database &db, InvitationId id)
{
    QList<InvitationLink> links;
    Statement row = db.run(u"SELECT serial, ticket, landing_page, reply_key, issued_at, expires_at, withdrawn_at,"
                           " key_removed FROM invitation_links WHERE invitation = ? ORDER BY serial DESC"_s,
                           {bytesOf(id)});
    while (row.next()) {
        const auto key = idFrom<SecretId>(row.at(3));
        if (!key)
            refuse(FailureCode::StoreDamaged, db.file());
        InvitationLink link{.ticket = {}, .landingPage = {}, .issuedAt = {}, .expiresAt = {}};
        link.serial = quint32(row.number(0));
        link.ticket = row.at(1).toByteArray();
        link.landingPage = row.text(2);
        link.replyKey = *key;
        link.issuedAt = timeFrom(row.at(4));
        link.expiresAt = timeFrom(row.at(5));
        link.withdrawnAt = timeFrom(row.at(6));
        link.keyRemoved = row.number(7) != 0;
        links += link;
    }
    return links;
}
} // namespace

std::optional<FailureCode> codeFrom(const QVariant &number)
{
    if (number.isNull())
        return std::nullopt;
    const qint64 code = number.toLongLong();
    return code < 0 || code > LastCode ? FailureCode::StoreBroken : FailureCode(code);
}

Invitation read(Database &db, InvitationId id)
{
    Statement row = db.run(u"SELECT i.customer, c.name, i.short_name, i.full_name, i.licence, i.users, i.cloud, i.kind,"
                           " i.service, i.invitation_email, i.admin_email, i.expected_tenant, i.status, i.mail_state,"
                           " i.mail_tries, i.mail_due, i.sent_at, i.sent_count, i.mail_failure, i.mail_subject,"
                           " i.mail_technical, i.reply_digest, i.consent_pending, i.created_at, i.revision"
                           " FROM invitations i JOIN customers c ON c.id = i.customer WHERE i.id = ?"_s,
                           {bytesOf(id)});
    if (!row.next())
        refuse(FailureCode::NoLongerThere);
    const auto customer = idFrom<CustomerId>(row.at(0));
    QList<InvitationLink> links = readLinks(db, id);
    if (!customer || links.isEmpty())
        refuse(FailureCode::StoreDamaged, db.file());
    Invitation i{.id = id,
                 .customer = *customer,
                 .shortName = {},
                 .fullName = {},
                 .cloudId = {},
                 .invitationEmail = {},
                 .adminEmail = {}};
    i.customerName = row.text(1);
    i.shortName = row.text(2);
    i.fullName = row.text(3);
    i.licence = licenceTypeFrom(row.text(4)).value_or(LicenceType::HostedEssentialsPlus);
    i.licensedUsers = int(row.number(5));
    i.cloudId = row.text(6);
    i.kind = Registrations::kindFrom(row.text(7));
    if (!row.at(8).isNull())
        i.service = idFrom<ServiceId>(row.at(8));
    i.invitationEmail = row.text(9);
    i.adminEmail = row.text(10);
    i.expectedTenant = TenantId::parse(row.text(11));
    i.status = invitationStatusFrom(row.text(12)).value_or(InvitationStatus::Expired);
    i.mail.state = mailStateFrom(row.text(13)).value_or(MailState::MaybeSent);
    i.mail.tries = int(row.number(14));
    i.mail.due = timeFrom(row.at(15));
    if (row.number(16) != UnknownEnd)
        i.mail.sentAt = timeFrom(row.at(16));
    i.mail.count = int(row.number(17));
    if (const auto code = codeFrom(row.at(18)))
        i.mail.failure = Failure{*code, row.text(19), technicalFrom(row.at(20).toByteArray())};
    i.replyDigest = row.at(21).toByteArray();
    i.consentPending = row.number(22) != 0;
    i.createdAt = timeFrom(row.at(23));
    i.revision = row.number(24);
    i.link = links.takeFirst();
    i.old = links;
    i.result = Registrations::read(db, id, i.kind);
    return i;
}

QString keys(std::initializer_list<InvitationStatus> statuses)
{
    QStringList quoted;
    for (const InvitationStatus status : statuses)
        quoted += u"'%1'"_s.arg(keyOf(status));
    return quoted.join(u',');
}

QString waiting()
{
    return keys({InvitationStatus::Pending, InvitationStatus::EmailFailed, InvitationStatus::InProgress,
                 InvitationStatus::Failed});
}

bool waits(InvitationStatus status) { return holdsName(status) && status != InvitationStatus::Complete; }

InvitationStatus openStatus(MailState mail)
{
    return mail == MailState::Failed ? InvitationStatus::EmailFailed : InvitationStatus::Pending;
}

void setStatus(Database &db, const Invitation &invitation, InvitationStatus status)
{
    Invitation after = invitation;
    after.status = status;
    db.run(u"UPDATE invitations SET status = ?, finished = ?, authenticated = ?, touched_at = ?,"
           " revision = revision + 1 WHERE id = ?"_s,
           {keyOf(status), finished(status) ? 1 : 0, after.authenticated() ? 1 : 0, UseCases::now().toMSecsSinceEpoch(),
            bytesOf(invitation.id)});
}

void setMail(Database &db, InvitationId id, const InvitationMail &mail)
{
    db.run(u"UPDATE invitations SET mail_state = ?, mail_tries = ?, mail_due = ?, sent_at = ?, sent_count = ?,"
           " mail_failure = ?, mail_subject = ?, mail_technical = ?, revision = revision + 1 WHERE id = ?"_s,
           {keyOf(mail.state), mail.tries, millisOf(mail.due),
            mail.sentAt.isValid() ? mail.sentAt.toMSecsSinceEpoch() : UnknownEnd, mail.count,
            mail.failure ? QVariant(qint64(mail.failure->code)) : noNumber(),
            mail.failure ? orEmpty(mail.failure->subject) : u""_s,
            mail.failure ? QVariant(technicalForm(mail.failure->technical)) : noBytes(), bytesOf(id)});
}

void refuseFinished(const Invitation &invitation)
{
    if (invitation.status == InvitationStatus::Cancelled)
        refuse(FailureCode::InvitationCancelled, invitation.shortName);
    if (invitation.status == InvitationStatus::Onboarded)
        refuse(FailureCode::InvitationOnboarded, invitation.shortName);
}

bool nameTaken(Database &db, const QString &shortName, std::optional<ServiceId> ownService,
               std::optional<InvitationId> ownInvitation)
{
    const QString key = foldedKey(shortName);
    const QByteArray service = ownService ? bytesOf(*ownService) : QByteArray("-");
    const QByteArray invitation = ownInvitation ? bytesOf(*ownInvitation) : QByteArray("-");
    return db.value(u"SELECT 1 FROM services WHERE short_key = ? AND id <> ?"_s, {key, service}).isValid() ||
           db.value(u"SELECT 1 FROM invitations WHERE short_key = ? AND id <> ? AND status IN (%1,%2)"
                    " AND (service IS NULL OR service <> ?)"_s.arg(waiting(), keys({InvitationStatus::Complete})),
                    {key, invitation, service})
               .isValid();
}

void onboard(Session &session, const Invitation &invitation)
{
    Database &db = session.db;
    setStatus(db, invitation, InvitationStatus::Onboarded);
    db.run(u"UPDATE invitations SET mail_state = 'by-hand', mail_due = NULL WHERE id = ? AND mail_state = 'queued'"_s,
           {bytesOf(invitation.id)});
    db.run(u"UPDATE invitation_links SET key_ends = 0 WHERE invitation = ?"_s, {bytesOf(invitation.id)});
    audit(session, u"invitation.onboarded"_s, invitation.shortName);
}

void cancel(Session &session, const Invitation &invitation)
{
    Database &db = session.db;
    setStatus(db, invitation, InvitationStatus::Cancelled);
    db.run(u"UPDATE invitations SET mail_state = 'by-hand', mail_due = NULL WHERE id = ? AND mail_state = 'queued'"_s,
           {bytesOf(invitation.id)});
    db.run(u"UPDATE invitation_links SET key_ends = min(key_ends, ?) WHERE invitation = ?"_s,
           {UseCases::now().addDays(Invitation::DaysKeysAreKept).toMSecsSinceEpoch(), bytesOf(invitation.id)});
    audit(session, u"invitation.cancelled"_s, invitation.shortName);
}

void cancelFor(Session &session, ServiceId service)
{
    QList<InvitationId> ids;
    {
        Statement row =
            session.db.run(u"SELECT id FROM invitations WHERE service = ? AND finished = 0"_s, {bytesOf(service)});
        while (row.next()) {
            if (const auto id = idFrom<InvitationId>(row.at(0)))
                ids += *id;
        }
    }
    for (const InvitationId &id : std::as_const(ids))
        cancel(session, read(session.db, id));
}

void renameCustomer(Database &db, const Customer &customer)
{
    struct Row {
        qint64 n;
        QString search;
    };
    QList<Row> rows;
    {
        Statement read = db.run(u"SELECT n, short_name, full_name, invitation_email, admin_email FROM invitations"
                                " WHERE customer = ?"_s,
                                {bytesOf(customer.id)});
        while (read.next())
            rows += Row{read.number(0),
                        searchText({read.text(1), read.text(2), customer.name, read.text(3), read.text(4)})};
    }
    for (const Row &row : std::as_const(rows))
        db.run(u"UPDATE invitations SET search = ? WHERE n = ?"_s, {row.search, row.n});
}

bool removeAllOf(Database &db, CustomerId customer)
{
    const QByteArray id = bytesOf(customer);
    if (db.value(u"SELECT 1 FROM invitations WHERE customer = ? AND finished = 0"_s, {id}).isValid() ||
        db.value(u"SELECT 1 FROM invitations i JOIN invitation_links l ON l.invitation = i.id AND l.key_removed = 0"
                 " WHERE i.customer = ?"_s,
                 {id})
            .isValid() ||
        db.value(u"SELECT 1 FROM invitations i JOIN invitation_results r ON r.invitation = i.id AND r.secret NOT NULL"
                 " WHERE i.customer = ?"_s,
                 {id})
            .isValid())
        return false;
    db.run(u"DELETE FROM invitations WHERE customer = ?"_s, {id});
    return true;
}

} // namespace TenantLink::InvitationRows
