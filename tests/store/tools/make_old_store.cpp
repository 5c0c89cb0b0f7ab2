// Makes an old data file for tests/store/data: make_old_store SCHEMA FOLDER. Run when a schema is frozen; the rows are
// the same for each, so that the test of the migration can say what must come out.
#include "models/store/keys.h"
#include "models/store/opening.h"
#include "models/store/taskrows.h"

#include "models/domain/servicesetup.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <cstdio>

using namespace TenantLink;
using namespace Qt::StringLiterals;

namespace
{
QByteArray id(int number)
{
    return QUuid::fromString(u"{00000000-0000-4000-8000-%1}"_s.arg(number, 12, 10, QChar(u'0'))).toRfc4122();
}

void fill(Database &db)
{
    const QStringList names{u"Ärger & Söhne"_s, u"Contoso"_s};
    for (int i = 0; i < names.size(); ++i) {
        db.run(u"INSERT INTO customers(id, name, name_key, description, tenant, email, phone, secondary_email,"
               " secondary_phone, created_at, revision) VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
               {id(i + 1), names.at(i), needleOf(names.at(i)), u"Kept since schema 1"_s, u"contoso.onmicrosoft.com"_s,
                u"it@contoso.example"_s, u"+49 30 1"_s, u""_s, u""_s, qint64(1'700'000'000'000 + i), i + 1});
    }
    for (int i = 0; i < 3; ++i) {
        const QString name = u"Svc%1"_s.arg(i + 1);
        db.run(u"INSERT INTO services(id, customer, short_name, short_key, full_name, licence, users, deploy,"
               " created_at, revision) VALUES(?, ?, ?, ?, ?, 'pro', ?, 'ready', ?, 1)"_s,
               {id(10 + i), id(i == 0 ? 1 : 2), name, name.toLower(), i == 0 ? u""_s : u"Voice ÜBER %1"_s.arg(i),
                10 + i, qint64(1'700'000'001'000 + i)});
        db.run(u"INSERT INTO registrations(service, kind, cloud, tenant, tenant_id, tenant_name, client_id, secret,"
               " secret_hint, secret_ends, admin_upn, admin_proof, status, validated_at, report)"
               " VALUES(?, 'direct-routing', 'sandbox', 'contoso.onmicrosoft.com', '', '', ?, ?, 'abc', ?, '',"
               " 'stated', 'valid', 1700000002000, NULL)"_s,
               {id(10 + i), u"6f0d9f0e-0000-4000-8000-00000000000a"_s, id(20 + i),
                i == 2 ? QVariant(QMetaType::fromType<qint64>()) : QVariant(qint64(1'800'000'000'000 + i))});
    }
    db.run(u"INSERT INTO secret_intents(id, secret, created_at) VALUES(?, ?, 1700000003000)"_s, {id(30), id(31)});
    db.run(u"INSERT INTO audit(at, actor, action, subject, detail)"
           " VALUES(1700000004000, 'someone', 'service.created', 'Svc1', 'kept')"_s);
}
/// Over and without a key, so that nothing of it is in a keychain.
void fillThird(Database &db)
{
    db.run(u"INSERT INTO invitations(id, customer, short_name, short_key, full_name, full_key, licence, users, cloud,"
           " kind, invitation_email, email_key, admin_email, admin_key, expected_tenant, search, status, finished,"
           " authenticated, touched_at, mail_state, mail_tries, sent_at, sent_count, mail_subject, reply_digest,"
           " consent_pending, serial, expires_at, created_at, revision) VALUES(?, ?, 'Gone', 'gone', '', 'gone', 'pro',"
           " 10, 'sandbox', 'direct-routing', 'it@contoso.example', 'it@contoso.example', '', '', '', ?, 'cancelled',"
           " 1, 0, 1700000005000, 'sent', 1, 1700000005000, 1, '', x'', 0, 1, 1700600005000, 1700000005000, 2)"_s,
           {id(40), id(2), searchText({u"Gone"_s, u"Gone"_s, u"Contoso"_s, u"it@contoso.example"_s, {}})});
    db.run(u"INSERT INTO invitation_links(invitation, serial, ticket, landing_page, reply_key, issued_at, expires_at,"
           " key_ends, key_removed) VALUES(?, 1, x'01', '', ?, 1700000005000, 1700600005000, 1700000005000, 1)"_s,
           {id(40), id(41)});
    db.run(u"INSERT INTO settings VALUES('provider', x'7b7d', 1)"_s);
}
/// What a person set up for the second service.
void fillFourth(Database &db)
{
    ServiceSetup setup;
    setup.sip.callLimit = 7;
    setup.sip.carrierUser = u"trunk"_s;
    db.run(u"UPDATE services SET setup = ?, carrier_password = ?, deploy = 'deployed', deploy_by = 'someone',"
           " deploy_at = 1700000006000 WHERE id = ?"_s,
           {QJsonDocument(toJson(setup)).toJson(QJsonDocument::Compact), id(50), id(11)});
    ServiceTask task{TaskKind::Domain, TaskState::InProgress};
    task.startedAt = QDateTime::fromMSecsSinceEpoch(1'700'000'007'000, Qt::UTC);
    TaskRows::write(db, *idFrom<ServiceId>(id(11)), task);
}
/// Somebody is at work.
void fillFifth(Database &db)
{
    db.run(u"INSERT INTO task_runs(service, run, runner, lease) VALUES(?, ?, 'someone@elsewhere', 1700000009000)"_s,
           {id(11), id(60)});
}
} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    if (argc != 3)
        return 2;
    try {
        const QString folder = app.arguments().at(2);
        {
            const OpenedFile oldest = openFileAs(1, folder, {}, Journal::Rollback);
            fill(*oldest.db);
        }
        // Newer schemas get the rows as their migrations made them.
        const OpenedFile opened = openFileAs(app.arguments().at(1).toInt(), folder, {}, Journal::Rollback);
        if (app.arguments().at(1).toInt() >= 3)
            fillThird(*opened.db);
        if (app.arguments().at(1).toInt() >= 4)
            fillFourth(*opened.db);
        if (app.arguments().at(1).toInt() >= 5)
            fillFifth(*opened.db);
        opened.db->run(u"VACUUM"_s);
    } catch (const Refused &refused) {
        std::fprintf(stderr, "%s\n", qPrintable(refused.failure.technical.value(1).second));
        return 1;
    }
    return 0;
}
