#include "models/store/registrations.h"

#include "models/domain/reportjson.h"
#include "models/store/keys.h"
#include "models/store/migrations.h"

namespace TenantLink::Registrations
{

using namespace Qt::StringLiterals;

QString keyOf(RegistrationKind kind) { return kind == RegistrationKind::Qoe ? u"qoe"_s : u"direct-routing"_s; }

RegistrationKind kindFrom(const QString &key)
{
    return key == keyOf(RegistrationKind::Qoe) ? RegistrationKind::Qoe : RegistrationKind::DirectRouting;
}

namespace
{
/// Two tables of the same columns.
struct Owner {
    QString table;
    QString column;
    QByteArray id;
};

Owner ownerOf(const ServiceId &service) { return {u"registrations"_s, u"service"_s, bytesOf(service)}; }
Owner ownerOf(const InvitationId &invitation)
{
    return {u"invitation_results"_s, u"invitation"_s, bytesOf(invitation)};
}

std::optional<Registration> readOf(Database &db, const Owner &owner, RegistrationKind kind)
{
    Statement row = db.run(u"SELECT cloud, tenant, tenant_id, tenant_name, client_id, secret, secret_hint, secret_ends,"
                           " admin_upn, admin_proof, status, validated_at, report FROM %1"
                           " WHERE %2 = ? AND kind = ?"_s.arg(owner.table, owner.column),
                           {owner.id, keyOf(kind)});
    if (!row.next())
        return std::nullopt;
    Registration r;
    r.cloudId = row.text(0);
    r.tenant = row.text(1);
    r.tenantId = row.text(2);
    r.tenantName = row.text(3);
    r.clientId = row.text(4);
    if (!row.at(5).isNull())
        r.secret = idFrom<SecretId>(row.at(5));
    r.secretHint = row.text(6);
    r.secretEnds = timeFrom(row.at(7));
    r.adminUpn = row.text(8);
    r.adminProof = row.text(9) == u"signed-in"_s ? AdminProof::SignedIn : AdminProof::Stated;
    r.status = authStatusFrom(row.text(10)).value_or(AuthStatus::NotValidated);
    r.validatedAt = timeFrom(row.at(11));
    if (!row.at(12).isNull())
        r.lastReport = fromStoredForm(row.at(12).toByteArray());
    return r;
}

void writeOf(Database &db, const Owner &owner, RegistrationKind kind, const Registration &r)
{
    const QVariant noBytes = QVariant(QMetaType::fromType<QByteArray>());
    db.run(u"INSERT OR REPLACE INTO %1(%2, kind, cloud, tenant, tenant_id, tenant_name, client_id,"
           " secret, secret_hint, secret_ends, admin_upn, admin_proof, status, validated_at, report)"
           " VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s.arg(owner.table, owner.column),
           {owner.id, keyOf(kind), orEmpty(r.cloudId), orEmpty(r.tenant), orEmpty(r.tenantId), orEmpty(r.tenantName),
            orEmpty(r.clientId), r.secret ? QVariant(bytesOf(*r.secret)) : noBytes, orEmpty(r.secretHint),
            millisOf(r.secretEnds), orEmpty(r.adminUpn),
            r.adminProof == AdminProof::SignedIn ? u"signed-in"_s : u"stated"_s, TenantLink::keyOf(r.status),
            millisOf(r.validatedAt), r.lastReport ? QVariant(storedForm(*r.lastReport)) : noBytes});
}
} // namespace

std::optional<Registration> read(Database &db, ServiceId service, RegistrationKind kind)
{
    return readOf(db, ownerOf(service), kind);
}

std::optional<Registration> read(Database &db, InvitationId invitation, RegistrationKind kind)
{
    return readOf(db, ownerOf(invitation), kind);
}

void write(Database &db, InvitationId invitation, RegistrationKind kind, const Registration &registration)
{
    writeOf(db, ownerOf(invitation), kind, registration);
}

void passSecret(Database &db, InvitationId invitation)
{
    db.run(u"UPDATE invitation_results SET secret = NULL WHERE invitation = ?"_s, {bytesOf(invitation)});
}

void write(Database &db, ServiceId service, RegistrationKind kind, const Registration &r)
{
    writeOf(db, ownerOf(service), kind, r);
    if (kind == RegistrationKind::DirectRouting) {
        const qint64 ends = r.secretEnds.isValid() ? r.secretEnds.toMSecsSinceEpoch() : UnknownEnd;
        db.run(u"UPDATE services SET auth = ?, reminded = iif(secret_ends = ?, reminded, 0), secret_ends = ?,"
               " has_secret = ? WHERE id = ?"_s,
               {TenantLink::keyOf(r.status), ends, ends, r.secret ? 1 : 0, bytesOf(service)});
    }
}

QList<SecretId> secretsOf(Database &db, ServiceId service)
{
    QList<SecretId> secrets;
    Statement row =
        db.run(u"SELECT secret FROM registrations WHERE service = ? AND secret IS NOT NULL"_s, {bytesOf(service)});
    while (row.next()) {
        if (const auto id = idFrom<SecretId>(row.at(0)))
            secrets.append(*id);
    }
    return secrets;
}

} // namespace TenantLink::Registrations
