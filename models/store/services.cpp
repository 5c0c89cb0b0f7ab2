#include "models/store/intents.h"
#include "models/store/invitationrows.h"
#include "models/store/keys.h"
#include "models/store/registrations.h"
#include "models/store/steps.h"
#include "models/store/usecases.h"

#include "models/domain/text.h"

namespace TenantLink::UseCases
{

using namespace Qt::StringLiterals;

namespace
{
std::optional<QString> customerName(Database &db, CustomerId id)
{
    const QVariant name = db.value(u"SELECT name FROM customers WHERE id = ?"_s, {bytesOf(id)});
    return name.isValid() ? std::optional(name.toString()) : std::nullopt;
}

QString shortNameOf(Database &db, ServiceId id)
{
    const QVariant name = db.value(u"SELECT short_name FROM services WHERE id = ?"_s, {bytesOf(id)});
    if (!name.isValid())
        refuse(FailureCode::NoLongerThere);
    return name.toString();
}

/// The columns that the person can edit, with what is derived from them.
QVariantList editable(const Service &s, const QString &customer)
{
    const QString full = s.fullName.isEmpty() ? s.shortName : s.fullName;
    return {orEmpty(s.shortName),
            orEmpty(foldedKey(s.shortName)),
            orEmpty(s.fullName),
            sortKey(full),
            searchText({s.shortName, full, customer}),
            keyOf(s.licence),
            s.licensedUsers,
            s.revision,
            bytesOf(s.id)};
}

Service readService(Database &db, const QString &where, const QVariant &value)
{
    Statement row = db.run(u"SELECT id, customer, short_name, full_name, licence, users, deploy, created_at, revision"
                           " FROM services WHERE "_s +
                               where,
                           {value});
    if (!row.next())
        refuse(FailureCode::NoLongerThere);
    const auto id = idFrom<ServiceId>(row.at(0));
    const auto customer = idFrom<CustomerId>(row.at(1));
    if (!id || !customer)
        refuse(FailureCode::StoreDamaged, db.file());
    Service s{.customer = *customer, .shortName = {}, .fullName = {}, .registration = {}, .qoe = {}, .createdAt = {}};
    s.id = *id;
    s.shortName = row.text(2);
    s.fullName = row.text(3);
    s.licence = licenceTypeFrom(row.text(4)).value_or(LicenceType::HostedEssentialsPlus);
    s.licensedUsers = int(row.number(5));
    s.deploy = deployStatusFrom(row.text(6)).value_or(DeployStatus::Unknown);
    s.createdAt = timeFrom(row.at(7));
    s.revision = row.number(8);
    s.registration = Registrations::read(db, s.id, RegistrationKind::DirectRouting).value_or(Registration());
    s.qoe = Registrations::read(db, s.id, RegistrationKind::Qoe);
    return s;
}
} // namespace

Result<Service> service(Session &session, ServiceId id)
{
    return guarded([&] { return readService(session.db, u"id = ?"_s, bytesOf(id)); });
}

Result<Service> serviceByShortName(Session &session, const QString &shortName)
{
    auto found = guarded([&] { return readService(session.db, u"short_key = ?"_s, foldedKey(shortName)); });
    if (!found && found.error().code == FailureCode::NoLongerThere)
        found.error().subject = shortName;
    return found;
}

Result<QList<Service>> servicesByClient(Session &session, const QString &clientId)
{
    return guarded([&] {
        QList<ServiceId> ids;
        {
            Statement row =
                session.db.run(u"SELECT DISTINCT s.id FROM registrations r JOIN services s ON s.id = r.service"
                               " WHERE r.client_id = ? COLLATE NOCASE ORDER BY s.short_key"_s,
                               {orEmpty(clientId)});
            while (row.next()) {
                if (const auto id = idFrom<ServiceId>(row.at(0)))
                    ids.append(*id);
            }
        }
        QList<Service> services;
        for (const ServiceId &id : std::as_const(ids))
            services.append(readService(session.db, u"id = ?"_s, bytesOf(id)));
        return services;
    });
}

Result<bool> shortNameFree(Session &session, const QString &shortName)
{
    return guarded([&] {
        const bool taken = InvitationRows::nameTaken(session.db, shortName, {}, {});
        return !taken;
    });
}

Result<Service> createService(Session &session, Service service, std::optional<DraftId> draft,
                              std::optional<IntentId> written, const QString &auditDetail,
                              std::optional<InvitationId> invitation)
{
    return inTransaction(session, Steps::ServiceCreated, [&] {
        Database &db = session.db;
        std::optional<Invitation> added;
        if (invitation) {
            added = InvitationRows::read(db, *invitation);
            InvitationRows::refuseFinished(*added);
            if (!added->result)
                refuse(FailureCode::InvitationNotComplete, added->shortName);
            if (!service.registration.secret)
                service.registration.secret = added->result->secret;
        }
        const auto customer = customerName(db, service.customer);
        if (!customer)
            refuse(FailureCode::NoLongerThere);
        if (InvitationRows::nameTaken(db, service.shortName, service.id, invitation))
            refuse(FailureCode::NameTaken, service.shortName);
        endWritten(db, written);
        service.createdAt = now();
        service.revision = 1;
        QVariantList values = editable(service, *customer);
        values += {bytesOf(service.customer), sortKey(*customer), keyOf(service.deploy),
                   service.createdAt.toMSecsSinceEpoch()};
        db.run(u"INSERT INTO services(short_name, short_key, full_name, full_key, search, licence, users, revision, id,"
               " customer, customer_key, deploy, created_at) VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
               values);
        Registrations::write(db, service.id, RegistrationKind::DirectRouting, service.registration);
        if (service.qoe)
            Registrations::write(db, service.id, RegistrationKind::Qoe, *service.qoe);
        if (draft)
            db.run(u"DELETE FROM drafts WHERE id = ?"_s, {bytesOf(*draft)});
        audit(session, u"service.created"_s, service.shortName, auditDetail);
        if (added) {
            if (added->result->secret == service.registration.secret)
                Registrations::passSecret(db, added->id);
            InvitationRows::onboard(session, *added);
        }
        return service;
    });
}

Result<Service> updateService(Session &session, Service service)
{
    auto changed = inTransaction(session, Steps::ServiceChanged, [&] {
        Database &db = session.db;
        Statement row = db.run(u"SELECT s.revision, c.name, s.short_name FROM services s"
                               " JOIN customers c ON c.id = s.customer WHERE s.id = ?"_s,
                               {bytesOf(service.id)});
        if (!row.next())
            refuse(FailureCode::NoLongerThere, service.shortName);
        if (row.number(0) != service.revision)
            refuse(FailureCode::ChangedMeanwhile, service.shortName);
        if (InvitationRows::nameTaken(db, service.shortName, service.id, {}))
            refuse(FailureCode::NameTaken, service.shortName);
        ++service.revision;
        const QVariantList values = editable(service, row.text(1));
        const QString oldName = row.text(2);
        row = db.run(u"UPDATE services SET short_name = ?, short_key = ?, full_name = ?, full_key = ?, search = ?,"
                     " licence = ?, users = ?, revision = ? WHERE id = ?"_s,
                     values);
        audit(session, u"service.changed"_s, service.shortName,
              oldName == service.shortName ? QString() : u"was: %1"_s.arg(oldName));
        return readService(db, u"id = ?"_s, bytesOf(service.id));
    });
    return changed;
}

Result<QList<Intent>> removeService(Session &session, ServiceId id)
{
    return inTransaction(session, Steps::ServiceRemoved, [&] {
        const QString name = shortNameOf(session.db, id);
        QList<Intent> removals;
        for (const SecretId &secret : Registrations::secretsOf(session.db, id))
            removals.append(removalOf(session.db, secret));
        InvitationRows::cancelFor(session, id);
        session.db.run(u"DELETE FROM services WHERE id = ?"_s, {bytesOf(id)});
        audit(session, u"service.removed"_s, name);
        return removals;
    });
}

Result<std::optional<Intent>> saveRegistration(Session &session, ServiceId id, RegistrationKind kind,
                                               const Registration &registration, std::optional<IntentId> written)
{
    return inTransaction(session, Steps::RegistrationChanged, [&] {
        const QString name = shortNameOf(session.db, id);
        endWritten(session.db, written);
        const auto old = Registrations::read(session.db, id, kind);
        Registrations::write(session.db, id, kind, registration);
        std::optional<Intent> removal;
        if (old && old->secret && old->secret != registration.secret)
            removal = removalOf(session.db, *old->secret);
        audit(session, u"registration.changed"_s, name, Registrations::keyOf(kind));
        return removal;
    });
}

Outcome saveReport(Session &session, ServiceId id, RegistrationKind kind, const Report &report)
{
    return inTransaction(session, Steps::RegistrationChecked, [&] {
        const QString name = shortNameOf(session.db, id);
        auto registration = Registrations::read(session.db, id, kind);
        if (!registration)
            refuse(FailureCode::NoLongerThere, name);
        registration->status = authStatus(report.verdict());
        registration->validatedAt = report.checkedAt;
        registration->lastReport = report;
        // What a check could not see is not forgotten.
        if (report.secretEnds.isValid())
            registration->secretEnds = report.secretEnds;
        if (!report.tenantName.isEmpty())
            registration->tenantName = report.tenantName;
        Registrations::write(session.db, id, kind, *registration);
        audit(session, u"registration.checked"_s, name,
              Registrations::keyOf(kind) + u": "_s + keyOf(registration->status));
    });
}

} // namespace TenantLink::UseCases
