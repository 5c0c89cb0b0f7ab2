#include "tests/survive/aftermath.h"

#include "app/world.h"
#include "models/domain/failuretext.h"
#include "models/ports/store.h"
#include "tests/support/await.h"
#include "tests/support/filesecrets.h"
#include "tests/survive/story.h"

#include <QDir>
#include <QRegularExpression>

namespace TenantLink
{

using namespace Qt::StringLiterals;

namespace
{
/// All that is kept, read through the port.
struct Kept {
    QStringList complaints{};
    QList<Customer> customers{};
    QList<Service> services{};
    QList<Invitation> invitations{};
    QList<DraftRow> drafts{};
    QList<AuditEntry> trail{};
    QMap<QString, QByteArray> entries{};

    [[nodiscard]] int did(const QString &action) const
    {
        return int(
            std::count_if(trail.begin(), trail.end(), [&](const AuditEntry &entry) { return entry.action == action; }));
    }
    [[nodiscard]] QByteArray secretOf(const Registration &registration) const
    {
        return registration.secret ? entries.value(registration.secret->toString()) : QByteArray();
    }
};

template <class T>
T taken(Kept &kept, const char *what, Result<T> answer)
{
    if (answer)
        return *answer;
    kept.complaints += u"%1: %2"_s.arg(QString::fromLatin1(what), describe(answer.error()).what);
    return T();
}

void readAll(Kept &kept, Store &store)
{
    kept.customers = taken(kept, "customers", await(store.customers({}, Cancel())));
    const QList<ServiceRow> rows = taken(kept, "services", await(store.services({}, Cancel())));
    for (const ServiceRow &row : rows) {
        if (const Result<Service> service = await(store.service(row.id)))
            kept.services += *service;
        else
            kept.complaints += u"a service cannot be read: %1"_s.arg(row.shortName);
    }
    InvitationQuery all;
    all.finishedToo = true;
    const QList<InvitationRow> invited = taken(kept, "invitations", await(store.invitations(all, Cancel())));
    for (const InvitationRow &row : invited) {
        if (const Result<Invitation> invitation = await(store.invitation(row.id)))
            kept.invitations += *invitation;
        else
            kept.complaints += u"an invitation cannot be read: %1"_s.arg(row.shortName);
    }
    kept.drafts = taken(kept, "drafts", await(store.drafts()));
    kept.trail = taken(kept, "audit", await(store.audit(0, 1000)));
    if (!taken(kept, "intents", await(store.openIntents())).isEmpty())
        kept.complaints += u"intents are left after the sweep"_s;
}

/// Rows and keychain fit; no service without registration, no invitation without the keys it still needs.
void judgeSecrets(Kept &kept)
{
    QStringList wanted;
    for (const Service &service : std::as_const(kept.services)) {
        QList<Registration> registrations{service.registration};
        if (service.qoe)
            registrations += *service.qoe;
        for (const Registration &registration : std::as_const(registrations)) {
            if (registration.clientId.isEmpty() || registration.tenant.isEmpty() || !registration.secret)
                kept.complaints += u"half-made registration of "_s + service.shortName;
            else if (!kept.entries.contains(registration.secret->toString()))
                kept.complaints += u"a secret is lost of "_s + service.shortName;
            else
                wanted += registration.secret->toString();
        }
        if (service.carrierPassword) {
            wanted += service.carrierPassword->toString();
            if (!kept.entries.contains(wanted.constLast()))
                kept.complaints += u"a password is lost of "_s + service.shortName;
        }
    }
    for (const Invitation &invitation : std::as_const(kept.invitations)) {
        QList<InvitationLink> links{invitation.link};
        links += invitation.old;
        QStringList keys;
        for (const InvitationLink &link : std::as_const(links)) {
            if (!link.keyRemoved)
                keys += link.replyKey.toString();
        }
        if (invitation.result && invitation.result->secret)
            keys += invitation.result->secret->toString();
        for (const QString &key : std::as_const(keys)) {
            if (!kept.entries.contains(key))
                kept.complaints += u"a key is lost of "_s + invitation.shortName;
        }
        wanted += keys;
    }
    for (const QString &id : kept.entries.keys()) {
        if (!wanted.contains(id))
            kept.complaints += u"orphan in the keychain"_s;
    }
}

void judgeFiles(Kept &kept, const QString &folder)
{
    static const QRegularExpression expected(
        u"^(tenantlink\\.sqlite(-wal|-shm|-journal|\\.backup-v\\d+)?|settings\\.ini(\\.lock)?)$"_s);
    for (const QString &name : QDir(folder).entryList(QDir::Files | QDir::Hidden)) {
        if (!expected.match(name).hasMatch())
            kept.complaints += u"left behind: "_s + name;
    }
}

Kept openAgain(const Run &run, const Surroundings &where)
{
    Kept kept;
    Options options;
    options.dataDir = run.data();
    options.cloudFile = where.cloudFile;
    Result<World> world = makeWorld(options);
    if (!world) {
        kept.complaints += describe(world.error()).what;
        return kept;
    }
    world->ports.secrets = std::make_shared<FileSecrets>(run.keychain());
    if (const Outcome opened = await(openData(*world)); !opened) {
        kept.complaints += describe(opened.error()).what;
        return kept;
    }
    if (!await(world->ports.secrets->probe())) // the window asks it at each start
        kept.complaints += u"the keychain does not answer"_s;
    kept.entries = FileSecrets::entriesOf(run.keychain());
    readAll(kept, *world->ports.store);
    judgeSecrets(kept);
    judgeFiles(kept, run.data());
    return kept;
}
} // namespace

Aftermath lookAfterStory(const Run &run, const Surroundings &where)
{
    Kept kept = openAgain(run, where);
    QStringList &complaints = kept.complaints;
    Aftermath after;
    after.draft = !kept.drafts.isEmpty();
    after.service = !kept.services.isEmpty();
    if (kept.customers.size() > 1 || kept.services.size() > 1 || kept.drafts.size() > 1)
        complaints += u"something is there twice"_s;
    if (after.draft && !kept.drafts.first().draft.customer)
        complaints += u"the draft has lost its customer"_s;

    const bool deleting = run.said(u"DOING delete"_s);
    if (run.said(u"SHOWN customer"_s) && kept.customers.isEmpty())
        complaints += u"the customer is lost"_s;
    // Either the draft or the service, from the first page that was left to the wish to delete.
    if (run.reached(u"commit.draft-saved") && !deleting && after.draft == after.service)
        complaints += after.draft ? u"a draft and its service"_s : u"draft and service are lost"_s;
    if ((run.said(u"SHOWN service"_s) || run.reached(u"commit.service-created")) && !after.service && !deleting)
        complaints += u"the service is lost"_s;
    if (run.said(u"SHOWN deleted"_s) && (after.service || !kept.entries.isEmpty()))
        complaints += u"the deleted service is back"_s;
    for (int times : {1, 2}) {
        if (run.said(u"SHOWN validated %1"_s.arg(times)) && kept.did(u"registration.checked"_s) < times)
            complaints += u"a validation is lost"_s;
    }
    if (after.service) {
        const Service &service = kept.services.first();
        const QByteArray secret = kept.secretOf(service.registration);
        if (run.said(u"SHOWN renewed"_s) && !secret.contains("Northwind-other"))
            complaints += u"the renewed secret is lost"_s;
        if (run.said(u"SHOWN qoe"_s) && !service.qoe)
            complaints += u"the QOE registration is lost"_s;
        if (service.qoe && !kept.secretOf(*service.qoe).contains("Relecloud"))
            complaints += u"the QOE registration has another secret"_s;
    }
    after.complaints = complaints;
    return after;
}

QStringList lookAfterMigration(const Run &run, const Surroundings &where)
{
    // What tests/store/tools/make_old_store.cpp wrote; one entry was under way when that program ended.
    Kept kept = openAgain(run, where);
    if (kept.customers.size() != 2 || kept.services.size() != 3 || kept.did(u"service.created"_s) != 1)
        kept.complaints += u"rows are lost"_s;
    return kept.complaints;
}

} // namespace TenantLink
