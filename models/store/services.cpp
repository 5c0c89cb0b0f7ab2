#include "models/store/intents.h"
#include "models/store/invitationrows.h"
#include "models/store/keys.h"
#include "models/store/registrations.h"
#include "models/store/steps.h"
#include "models/store/taskrows.h"
#include "models/store/usecases.h"

#include "models/domain/text.h"

#include <QJsonDocument>

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

QByteArray setupForm(const ServiceSetup &setup) { return QJsonDocument(toJson(setup)).toJson(QJsonDocument::Compact); }

QVariant idOrNull(const std::optional<SecretId> &id)
{
    return id ? QVariant(bytesOf(*id)) : QVariant(QMetaType::fromType<QByteArray>());
}

/// The columns that the person can edit, with what is derived from them.
constexpr QStringView EditableColumns =
    u"short_name = ?, short_key = ?, full_name = ?, full_key = ?, search = ?, licence = ?, users = ?, setup = ?,"
    u" customer = ?, customer_key = ?, revision = ?";
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
            setupForm(s.setup),
            bytesOf(s.customer),
            sortKey(customer),
            s.revision,
            bytesOf(s.id)};
}

Service readService(Database &db, const QString &where, const QVariant &value)
{
    Statement row = db.run(u"SELECT id, customer, short_name, full_name, licence, users, deploy, created_at, revision,"
                           " setup, carrier_password, deploy_by, deploy_at FROM services WHERE "_s +
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
    s.setup = setupFrom(QJsonDocument::fromJson(row.at(9).toByteArray()).object());
    if (s.setup.objectName.isEmpty()) // kept by an earlier version
        s.setup.objectName = s.shortName;
    if (!row.at(10).isNull())
        s.carrierPassword = idFrom<SecretId>(row.at(10));
    s.deployBy = row.text(11);
    s.deployAt = timeFrom(row.at(12));
    s.registration = Registrations::read(db, s.id, RegistrationKind::DirectRouting).value_or(Registration());
    s.qoe = Registrations::read(db, s.id, RegistrationKind::Qoe);
    return s;
}
std::optional<SecretId> carrierPasswordOf(Database &db, ServiceId id)
{
    const QVariant password = db.value(u"SELECT carrier_password FROM services WHERE id = ?"_s, {bytesOf(id)});
    return password.isNull() ? std::nullopt : idFrom<SecretId>(password);
}

/// What the person changed, an entry for each kind.
void recordChanges(Session &session, const Service &old, const Service &changed)
{
    bool recorded = false;
    if (changed.customer != old.customer) {
        audit(session, u"service.customer-changed"_s, changed.shortName,
              u"from %1 to %2"_s.arg(customerName(session.db, old.customer).value_or(QString()),
                                     customerName(session.db, changed.customer).value_or(QString())));
        recorded = true;
    }
    if (changed.licence != old.licence) {
        audit(session, u"service.licence-changed"_s, changed.shortName,
              u"from %1 to %2"_s.arg(keyOf(old.licence), keyOf(changed.licence)));
        recorded = true;
    }
    QStringList others;
    if (changed.shortName != old.shortName)
        others += u"was: %1"_s.arg(old.shortName);
    if (changed.fullName != old.fullName)
        others += u"full name was: %1"_s.arg(old.fullName);
    if (changed.licensedUsers != old.licensedUsers)
        others += u"licensed users: %1 to %2"_s.arg(old.licensedUsers).arg(changed.licensedUsers);
    const QJsonObject before = toJson(old.setup);
    const QJsonObject after = toJson(changed.setup);
    for (const QString &part : after.keys()) {
        if (before.value(part) != after.value(part))
            others += part;
    }
    if (!others.isEmpty() || !recorded)
        audit(session, u"service.changed"_s, changed.shortName, others.join(u"; "_s));
}

/// In the caller's transaction. Answers what was there.
Service update(Session &session, Service service)
{
    Database &db = session.db;
    const Service old = readService(db, u"id = ?"_s, bytesOf(service.id));
    if (old.revision != service.revision)
        refuse(FailureCode::ChangedMeanwhile, service.shortName);
    const auto customer = customerName(db, service.customer);
    if (!customer)
        refuse(FailureCode::NoLongerThere, service.shortName);
    if (InvitationRows::nameTaken(db, service.shortName, service.id, {}))
        refuse(FailureCode::NameTaken, service.shortName);
    ++service.revision;
    service.setup.objectName = old.setup.objectName;
    db.run(u"UPDATE services SET %1 WHERE id = ?"_s.arg(EditableColumns), editable(service, *customer));
    recordChanges(session, old, service);
    return old;
}

/// In the caller's transaction.
void setStatus(Session &session, const Service &service, DeployStatus status, const QString &auditDetail)
{
    session.db.run(u"UPDATE services SET deploy = ?, deploy_by = ?, deploy_at = ? WHERE id = ?"_s,
                   {keyOf(status), orEmpty(session.actor), now().toMSecsSinceEpoch(), bytesOf(service.id)});
    const QString detail = auditDetail.isEmpty() ? keyOf(status) : QString(keyOf(status) + u": "_s + auditDetail);
    audit(session, u"service.deploy-status"_s, service.shortName, detail);
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
                              const QList<IntentId> &written, const QString &auditDetail,
                              std::optional<InvitationId> invitation, const QList<ServiceTask> &tasks)
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
        for (const IntentId &intent : written)
            endWritten(db, intent);
        service.createdAt = now();
        service.revision = 1;
        service.deployBy.clear();
        service.deployAt = {};
        service.setup.objectName = service.shortName;
        QVariantList values = editable(service, *customer);
        values += {keyOf(service.deploy), service.createdAt.toMSecsSinceEpoch(), idOrNull(service.carrierPassword)};
        db.run(u"INSERT INTO services(short_name, short_key, full_name, full_key, search, licence, users, setup,"
               " customer, customer_key, revision, id, deploy, created_at, carrier_password)"
               " VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
               values);
        Registrations::write(db, service.id, RegistrationKind::DirectRouting, service.registration);
        if (service.qoe)
            Registrations::write(db, service.id, RegistrationKind::Qoe, *service.qoe);
        for (const ServiceTask &task : tasks)
            TaskRows::write(db, service.id, task);
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
    return inTransaction(session, Steps::ServiceChanged, [&] {
        (void)update(session, service);
        return readService(session.db, u"id = ?"_s, bytesOf(service.id));
    });
}

Result<SavedSetup> changeSetup(Session &session, Service service, const SetupChange &change)
{
    return inTransaction(session, Steps::SetupChanged, [&] {
        Database &db = session.db;
        const Service old = update(session, service);
        if (!change.queue.isEmpty()) {
            if (TaskRows::claimed(db, service.id, change.now.toMSecsSinceEpoch()))
                refuse(FailureCode::TasksRunning, service.shortName);
            const QStringList queued = TaskRows::queue(db, service.id, change.queue);
            if (!queued.isEmpty())
                audit(session, u"service.task"_s, service.shortName, u"Queued: %1"_s.arg(queued.join(u", "_s)));
            if (old.deploy != DeployStatus::Unknown)
                setStatus(session, service, DeployStatus::Unknown, u"set-up was changed"_s);
        }
        std::optional<Intent> removal;
        if (change.otherPassword) {
            endWritten(db, change.written);
            db.run(u"UPDATE services SET carrier_password = ? WHERE id = ?"_s,
                   {idOrNull(service.carrierPassword), bytesOf(service.id)});
            if (old.carrierPassword && old.carrierPassword != service.carrierPassword)
                removal = removalOf(db, *old.carrierPassword);
            if (old.carrierPassword != service.carrierPassword)
                audit(session, u"service.changed"_s, service.shortName,
                      service.carrierPassword ? u"carrier password changed"_s : u"carrier password removed"_s);
        }
        return SavedSetup{readService(db, u"id = ?"_s, bytesOf(service.id)), removal};
    });
}

Result<QList<Intent>> removeService(Session &session, ServiceId id)
{
    return inTransaction(session, Steps::ServiceRemoved, [&] {
        const QString name = shortNameOf(session.db, id);
        QList<Intent> removals;
        for (const SecretId &secret : Registrations::secretsOf(session.db, id))
            removals.append(removalOf(session.db, secret));
        if (const auto password = carrierPasswordOf(session.db, id))
            removals.append(removalOf(session.db, *password));
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

Outcome saveReport(Session &session, ServiceId id, RegistrationKind kind, const Report &report,
                   const CheckedRegistration &checked)
{
    return inTransaction(session, Steps::RegistrationChecked, [&] {
        const QString name = shortNameOf(session.db, id);
        auto registration = Registrations::read(session.db, id, kind);
        if (!registration)
            refuse(FailureCode::NoLongerThere, name);
        if (registration->secret != checked.secret || registration->tenant != checked.tenant ||
            registration->clientId != checked.clientId)
            refuse(FailureCode::ChangedMeanwhile, name);
        const AuthStatus before = registration->status;
        const QDateTime endedBefore = registration->secretEnds;
        registration->status = authStatus(report.verdict());
        registration->validatedAt = report.checkedAt;
        registration->lastReport = report;
        // What a check could not see is not forgotten.
        if (report.secretEnds.isValid())
            registration->secretEnds = report.secretEnds;
        if (!report.tenantId.isEmpty())
            registration->tenantId = report.tenantId;
        if (!report.tenantName.isEmpty())
            registration->tenantName = report.tenantName;
        Registrations::write(session.db, id, kind, *registration);
        if (kind == RegistrationKind::DirectRouting)
            session.db.run(u"UPDATE services SET looked_at = ? WHERE id = ? AND looked_at < ?"_s,
                           {report.checkedAt.toMSecsSinceEpoch(), bytesOf(id), report.checkedAt.toMSecsSinceEpoch()});
        const bool changed = before != registration->status || endedBefore != registration->secretEnds;
        if (checked.automatic && !changed)
            return;
        const QString detail = QString(Registrations::keyOf(kind) + u": "_s + keyOf(registration->status));
        audit(session, u"registration.checked"_s, name,
              checked.automatic ? QString(detail + u", automatic"_s) : detail);
    });
}

Result<Service> setDeployStatus(Session &session, ServiceId id, DeployStatus status, const QString &auditDetail)
{
    return inTransaction(session, Steps::DeployStatusSet, [&] {
        const Service service = readService(session.db, u"id = ?"_s, bytesOf(id));
        setStatus(session, service, status, auditDetail);
        return readService(session.db, u"id = ?"_s, bytesOf(id));
    });
}

} // namespace TenantLink::UseCases
