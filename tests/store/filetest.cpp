#include "tests/store/filetest.h"

#include "models/store/database.h"
#include "models/store/migrations.h"
#include "models/store/opening.h"
#include "models/store/sqlitestore.h"
#include "models/store/steps.h"
#include "tests/store/samples.h"
#include "tests/support/await.h"

#include <QCryptographicHash>
#include <QDirIterator>
#include <QFile>
#include <QMutex>
#include <QTest>

namespace TenantLink
{

using namespace Qt::StringLiterals;

namespace
{
// A migration changes the number of steps: tests that kill the program after each count on this.
static_assert(Steps::All.size() == 43);

QString oldFile(int schema) { return QStringLiteral(STORE_TEST_DATA "/schema-%1.sqlite").arg(schema); }

constexpr auto Mine = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser;
} // namespace

QString StoreFileTest::folder() const { return m_folder->path() + u"/data"_s; }
QString StoreFileTest::file(const QString &suffix) const { return folder() + u"/tenantlink.sqlite"_s + suffix; }

void StoreFileTest::init() { m_folder = std::make_unique<QTemporaryDir>(); }

void StoreFileTest::cleanup()
{
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    m_folder.reset();
}

void StoreFileTest::forItsOwnerOnly()
{
    auto store = makeSqliteStore(folder(), u"tester"_s);
    const auto opened = await(store->open());
    QVERIFY(opened.has_value());
    QCOMPARE(opened->file, file());
    QCOMPARE(QFile::permissions(file()), Mine);
    QCOMPARE(QFile::permissions(folder()), Mine | QFile::ExeOwner | QFile::ExeUser);
    for (const QString &suffix : {u"-wal"_s, u"-shm"_s}) {
        if (QFile::exists(file(suffix)))
            QCOMPARE(QFile::permissions(file(suffix)), Mine);
    }
}

void StoreFileTest::journalByFileSystem()
{
    QVERIFY(walWorksOn("ext4") && walWorksOn("btrfs") && walWorksOn("NTFS") && walWorksOn("tmpfs"));
    for (const char *type : {"nfs", "nfs4", "cifs", "smb3", "fuse.sshfs", "NFS", "9p", "vboxsf"})
        QVERIFY2(!walWorksOn(type), type);

    const auto mode = [this](Journal journal) {
        auto store = makeSqliteStore(folder(), u"tester"_s, {}, journal);
        (void)await(store->open());
        Database db(file(), Database::Access::ReadWrite);
        return db.value(u"PRAGMA journal_mode"_s).toString();
    };
    QCOMPARE(mode(Journal::ByFileSystem), u"wal"_s);
    QCOMPARE(mode(Journal::Rollback), u"delete"_s); // a folder that moved to a network drive
    QCOMPARE(mode(Journal::ByFileSystem), u"wal"_s);
}

void StoreFileTest::migratesOldFiles_data()
{
    QTest::addColumn<int>("schema");
    for (int schema = 1; schema <= newestSchema(); ++schema)
        QTest::addRow("%d", schema) << schema;
}

void StoreFileTest::migratesOldFiles()
{
    QFETCH(int, schema);
    QVERIFY(QDir().mkdir(folder()));
    QVERIFY2(QFile::copy(oldFile(schema), file()), qPrintable(oldFile(schema)));
    QVERIFY(QFile::setPermissions(file(), Mine));
    auto store = makeSqliteStore(folder(), u"tester"_s);
    const auto opened = await(store->open());
    QVERIFY(opened.has_value());
    QVERIFY(!opened->created);

    ListQuery<CustomerColumn> customers;
    customers.filter = u"SÖHNE"_s;
    const auto owners = await(store->customers(customers, Cancel()));
    QCOMPARE(owners->size(), 1);
    QCOMPARE(owners->constFirst().name, u"Ärger & Söhne"_s);
    QCOMPARE(owners->constFirst().createdAt.toMSecsSinceEpoch(), 1'700'000'000'000);

    ListQuery<ServiceColumn> query;
    query.column = ServiceColumn::SecretEnds;
    const auto rows = await(store->services(query, Cancel()));
    QCOMPARE(rows->size(), 3);
    QCOMPARE(rows->at(0).shortName, u"Svc1"_s);
    QCOMPARE(rows->at(0).fullName, u"Svc1"_s);
    QCOMPARE(rows->at(0).customerName, u"Ärger & Söhne"_s);
    QCOMPARE(rows->at(0).auth, AuthStatus::Valid);
    QCOMPARE(rows->at(1).secretEnds.toMSecsSinceEpoch(), 1'800'000'000'001);
    QVERIFY(!rows->at(2).secretEnds.isValid());
    query.filter = u"über 2"_s;
    QCOMPARE(await(store->services(query, Cancel()))->value(0).shortName, u"Svc3"_s);
    QCOMPARE(*await(store->countServices(u"contoso"_s, Cancel())), 2);
    QCOMPARE(await(store->openIntents())->size(), 1);
    QCOMPARE(await(store->audit(0, 10))->constFirst().detail, u"kept"_s);
    AuditQuery trail;
    trail.column = AuditColumn::Subject;
    trail.filter = u"SOMEONE"_s;
    QCOMPARE(await(store->findAudit(trail, Cancel()))->size(), 1);
    const Service old = *await(store->service(rows->at(1).id));
    QCOMPARE(old.setup.sip.callLimit, schema < 4 ? 0 : 7);
    QCOMPARE(old.carrierPassword.has_value(), schema >= 4);
    QCOMPARE(old.deployBy, schema < 4 ? QString() : u"someone"_s);
    QCOMPARE(old.deployAt.isValid(), schema >= 4);
    QCOMPARE(await(store->tasks(old.id))->size(), schema < 4 ? 0 : 1);
    const QDateTime checked = QDateTime::fromMSecsSinceEpoch(1'700'000'002'000, Qt::UTC);
    QCOMPARE(await(store->claimTasks(old.id, RunId::create(), checked, checked.addSecs(60))).has_value(), schema < 5);
    QCOMPARE(*await(store->endInterruptedTasks(checked.addDays(1))), schema < 4 ? 0 : 1);
    // What was checked before the migration is due by that time.
    QVERIFY(!*await(store->claimCheck(checked, checked)));
    QVERIFY(*await(store->claimCheck(checked.addMSecs(1), checked.addSecs(1))));
    QCOMPARE(await(store->countSecretEnds(rows->at(1).secretEnds))->ended, 2);
    // Rows from before a migration can be changed and removed after it.
    QVERIFY(await(store->removeService(rows->at(0).id)).has_value());
    QVERIFY(await(store->removeCustomer(owners->constFirst().id)).has_value());

    InvitationQuery everything;
    everything.finishedToo = true;
    QCOMPARE(*await(store->countInvitations({}, Cancel())), 0);
    QCOMPARE(*await(store->countInvitations(everything, Cancel())), schema < 3 ? 0 : 1);
    QCOMPARE(await(store->setting(u"provider"_s))->revision, schema < 3 ? 0 : 1);

    for (int older = 1; older < newestSchema(); ++older)
        QCOMPARE(QFile::exists(file(u".backup-v%1"_s.arg(older))), schema <= older);
    store.reset();
    Database db(file(), Database::Access::ReadWrite);
    QCOMPARE(db.value(u"PRAGMA user_version"_s).toInt(), newestSchema());
    QCOMPARE(db.value(u"PRAGMA integrity_check"_s).toString(), u"ok"_s);
}

void StoreFileTest::backupIsWhole()
{
    QVERIFY(QDir().mkdir(folder()) && QFile::copy(oldFile(1), file()) && QFile::setPermissions(file(), Mine));
    auto store = makeSqliteStore(folder(), u"tester"_s);
    QVERIFY(await(store->open()).has_value());
    store.reset();
    QCOMPARE(QFile::permissions(file(u".backup-v1"_s)), Mine);
    QVERIFY(!QFile::exists(file(u".backup-v1.part"_s)));
    {
        Database backup(file(u".backup-v1"_s), Database::Access::Immutable);
        QCOMPARE(backup.value(u"PRAGMA user_version"_s).toInt(), 1);
        QCOMPARE(backup.value(u"SELECT count(*) FROM services"_s).toInt(), 3);
    }
    // The way back that a person has: put the backup in the file's place.
    QVERIFY(QFile::remove(file()) && QFile::rename(file(u".backup-v1"_s), file()));
    store = makeSqliteStore(folder(), u"tester"_s);
    QVERIFY(await(store->open()).has_value());
    QCOMPARE(*await(store->countServices({}, Cancel())), 3);
}

void StoreFileTest::staleBackupPart()
{
    QVERIFY(QDir().mkdir(folder()) && QFile::copy(oldFile(1), file()) && QFile::setPermissions(file(), Mine));
    for (const QString &suffix : {u".backup-v1.part"_s, u".backup-v1"_s}) { // a crash, and an earlier migration
        QFile stale(file(suffix));
        QVERIFY(stale.open(QIODevice::WriteOnly) && stale.write("half") == 4);
    }
    auto store = makeSqliteStore(folder(), u"tester"_s);
    QVERIFY(await(store->open()).has_value());
    QVERIFY(!QFile::exists(file(u".backup-v1.part"_s)));
    QVERIFY(QFileInfo(file(u".backup-v1"_s)).size() > 4096);
}

void StoreFileTest::everyStepIsListed()
{
    QStringList seen;
    QMutex mutex;
    const StepObserver observer = [&](QStringView step) {
        const QMutexLocker lock(&mutex);
        seen += step.toString();
    };
    {
        auto store = makeSqliteStore(folder(), u"tester"_s, observer);
        QVERIFY(await(store->open()).has_value());
        Customer owner = *await(store->addCustomer(Samples::customer(u"Owner"_s)));
        owner = *await(store->updateCustomer(owner));
        (void)await(store->importCustomers({Samples::customer(u"Other"_s)}));
        const Intent intent;
        (void)await(store->beginIntent(intent));
        (void)await(store->endIntent(intent.id));
        Service service = *await(store->createService(Samples::service(owner.id, u"svc"_s), {}, {}, {}));
        service = *await(store->updateService(service));
        (void)await(store->saveRegistration(service.id, RegistrationKind::Qoe, service.registration, {}));
        (void)await(
            store->saveReport(service.id, RegistrationKind::Qoe, {}, CheckedRegistration::of(service.registration)));
        const QDateTime end = service.registration.secretEnds;
        service = await(store->changeSetup(service, {}))->service;
        (void)await(store->setDeployStatus(service.id, DeployStatus::Deployed, {}));
        (void)await(store->endInterruptedTasks(end)); // nothing runs: no step
        const RunId run = RunId::create();
        (void)await(store->claimTasks(service.id, run, end, end.addSecs(60)));
        (void)await(store->releaseTasks(service.id, run));
        (void)await(store->saveTask(service.id, {TaskKind::Domain, TaskState::InProgress}, {}));
        (void)await(store->endInterruptedTasks(end));
        (void)await(store->takeReminders(end.addDays(-60))); // far from its end: no step
        (void)await(store->takeReminders(end));
        (void)await(store->claimCheck(end.addYears(-20), end)); // looked at since: no step
        (void)await(store->claimCheck(end, end));
        (void)await(store->removeService(service.id));
        (void)await(store->removeCustomer(owner.id));
        const Customer other = *await(store->addCustomer(Samples::customer(u"Invited"_s)));
        (void)await(store->beginIntent(intent));
        Invitation invitation =
            *await(store->createInvitation(Samples::invitation(other.id, u"inv"_s), std::nullopt, intent.id));
        const QDateTime now = invitation.mail.due;
        invitation = **await(store->claimMail(now, now.addSecs(60)));
        invitation.mail.state = MailState::Sent;
        (void)await(store->settleMail(invitation.id, invitation.mail));
        (void)await(store->settleMail(invitation.id, invitation.mail)); // settled: no step
        (void)await(store->claimMail(now, now.addSecs(60)));            // nothing is due: no step
        (void)await(store->queueMail(invitation.id, now));
        (void)await(store->setInvitationStatus(invitation.id, InvitationStatus::InProgress));
        (void)await(store->settleClock(now)); // no step
        (void)await(store->settleClock(now.addDays(11)));
        (void)await(store->beginIntent(intent));
        InvitationLink link = invitation.link;
        link.serial = 2;
        (void)await(store->replaceLink(invitation.id, link, invitation.mail, intent.id));
        (void)await(store->answerInvitation(invitation.id, Samples::answer("1"), std::nullopt));
        (void)await(store->cancelInvitation(invitation.id));
        (void)await(store->removeInvitation(invitation.id));
        service = *await(store->createService(Samples::service(other.id, u"again"_s), {}, {}, {}));
        (void)await(store->beginIntent(intent));
        Invitation again = Samples::invitation(other.id, u"again"_s);
        again.service = service.id;
        (void)await(store->createInvitation(again, std::nullopt, intent.id));
        (void)await(store->answerInvitation(again.id, Samples::answer("1"), std::nullopt));
        (void)await(store->applyInvitation(again.id));
        (void)await(store->saveSetting(u"provider"_s, {"{}", 0}, {}, {}, {}));
        OnboardingDraft draft;
        (void)await(store->saveDraft(draft));
        (void)await(store->removeDraft(draft.id));
        (void)await(store->appendAudit({}));
        (void)await(store->removeCustomer(owner.id)); // refused: no step
    }
    QVERIFY(QFile::remove(file()) && QFile::copy(oldFile(1), file()) && QFile::setPermissions(file(), Mine));
    auto store = makeSqliteStore(folder(), u"tester"_s, observer);
    QVERIFY(await(store->open()).has_value());

    QStringList listed;
    for (const QStringView step : Steps::All)
        listed += step.toString();
    QStringList distinct = seen;
    distinct.removeDuplicates();
    distinct.sort();
    listed.sort();
    QCOMPARE(distinct, listed);
    QCOMPARE(seen.count(Steps::CustomerRemoved.toString()), 1);
    QCOMPARE(seen.count(Steps::MailClaimed.toString()), 1);
    QCOMPARE(seen.count(Steps::MailSettled.toString()), 1);
    QCOMPARE(seen.count(Steps::ClockSettled.toString()), 1);
    // Backup first, then the migration; the journal's mode was changed for good before both.
    for (const QStringView step : {Steps::TasksEnded, Steps::RemindersTaken, Steps::CheckClaimed})
        QCOMPARE(seen.count(step.toString()), 1);
    for (const QStringView migrated : {Steps::Migrated2, Steps::Migrated3, Steps::Migrated4})
        QCOMPARE(seen.value(seen.lastIndexOf(migrated.toString()) - 1), Steps::BackupNamed.toString());
}

void StoreFileTest::auditIsAppendOnly()
{
    auto store = makeSqliteStore(folder(), u"tester"_s);
    QVERIFY(await(store->open()).has_value());
    QVERIFY(await(store->appendAudit({})).has_value());
    Database db(file(), Database::Access::ReadWrite);
    QVERIFY_THROWS_EXCEPTION(Refused, db.run(u"UPDATE audit SET actor = 'me'"_s));
    QVERIFY_THROWS_EXCEPTION(Refused, db.run(u"UPDATE audit SET search = 'me'"_s));
    QVERIFY_THROWS_EXCEPTION(Refused, db.run(u"DELETE FROM audit"_s));
    QCOMPARE(db.value(u"SELECT count(*) FROM audit"_s).toInt(), 1);
}

void StoreFileTest::longTrail_data()
{
    QTest::addColumn<AuditColumn>("column");
    QTest::addColumn<QString>("key"); // in the file
    QTest::addColumn<QString>("filter");
    QTest::addColumn<bool>("bounded");
    QTest::newRow("time, bounded") << AuditColumn::At << u"at"_s << QString() << true;
    QTest::newRow("time, text") << AuditColumn::At << u"at"_s << u"KEPT"_s << true;
    QTest::newRow("about, bounded") << AuditColumn::Subject << u"subject_key"_s << QString() << true;
    QTest::newRow("about, text") << AuditColumn::Subject << u"subject_key"_s << u"kept"_s << false;
    QTest::newRow("about, short text, bounded") << AuditColumn::Subject << u"subject_key"_s << u"ep"_s << true;
    QTest::newRow("about, text, bounded") << AuditColumn::Subject << u"subject_key"_s << u"kept"_s << true;
}

/// More rows than are sorted at once.
void StoreFileTest::longTrail()
{
    QFETCH(AuditColumn, column);
    QFETCH(QString, key);
    QFETCH(QString, filter);
    QFETCH(bool, bounded);
    auto store = makeSqliteStore(folder(), u"tester"_s);
    QVERIFY(await(store->open()).has_value());
    Database db(file(), Database::Access::ReadWrite);
    // Times that do not grow with the numbers, as after a clock was set back.
    db.run(u"WITH RECURSIVE i(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM i WHERE x < 30000)"
           " INSERT INTO audit(at, actor, action, subject, detail, actor_key, subject_key, detail_key, search)"
           " SELECT 1000000 + x * 7919 % 30000, 'a', 'b', 's' || x % 11, 'kept', 'a', 's' || x % 11, 'kept',"
           " 'a' || char(10) || 'b' || char(10) || iif(x % 10, 'kept', 'other') || char(10) FROM i"_s);
    AuditQuery query;
    query.column = column;
    query.filter = filter;
    if (bounded) {
        query.from = QDateTime::fromMSecsSinceEpoch(1'005'000, Qt::UTC);
        query.until = QDateTime::fromMSecsSinceEpoch(1'027'000, Qt::UTC);
    }
    const QString from =
        u" FROM audit WHERE instr(search, ?)"_s + (bounded ? u" AND at >= 1005000 AND at < 1027000"_s : QString());
    const QString needle = filter.isEmpty() ? u"a"_s : filter.toLower();
    QCOMPARE(*await(store->countAudit(query, Cancel())), db.value(u"SELECT count(*)"_s + from, {needle}).toLongLong());
    query.limit = 300;
    for (const bool descending : {false, true}) {
        query.order = descending ? Qt::DescendingOrder : Qt::AscendingOrder;
        for (const qint64 offset : {0, 300, 11'900}) {
            query.offset = offset;
            QList<qint64> expected;
            Statement row = db.run(u"SELECT n%1 ORDER BY %2 %3, n %3 LIMIT 300 OFFSET ?"_s.arg(
                                       from, key, descending ? u"DESC"_s : u"ASC"_s),
                                   {needle, offset});
            while (row.next())
                expected += row.number(0);
            const auto found = await(store->findAudit(query, Cancel()));
            QVERIFY(found.has_value());
            QList<qint64> numbers;
            for (const AuditEntry &entry : *found)
                numbers += entry.number;
            QCOMPARE(numbers, expected);
        }
    }
}

void StoreFileTest::noSecretInTheFile()
{
    auto store = makeSqliteStore(folder(), u"tester"_s);
    QVERIFY(await(store->open()).has_value());
    OnboardingDraft draft;
    draft.shortName = u"look-for-me"_s;
    draft.secret = Secret(u"Top~Secret~Value"_s);
    QVERIFY(await(store->saveDraft(draft)).has_value());
    // A secret that slipped into a failure's text would be the caller's; what the store is given as a secret is an id.
    const Customer owner = *await(store->addCustomer(Samples::customer(u"Owner"_s)));
    const Intent written;
    QVERIFY(await(store->beginIntent(written)));
    const Invitation invitation = Samples::invitation(owner.id, u"inv"_s);
    QVERIFY(await(store->createInvitation(invitation, draft.id, written.id)));
    QVERIFY(await(store->saveDraft(draft)).has_value());
    QVERIFY(await(store->answerInvitation(invitation.id, Samples::answer("digest"), std::nullopt)));
    bool sawDraft = false;
    const auto look = [&] {
        QDirIterator files(folder(), QDir::Files);
        while (files.hasNext()) {
            QFile one(files.next());
            QVERIFY(one.open(QIODevice::ReadOnly));
            const QByteArray content = one.readAll();
            sawDraft = sawDraft || content.contains("look-for-me");
            QVERIFY(!content.contains("Top~Secret~Value"));
            QVERIFY(!content.contains(QByteArray("T\0o\0p\0~\0", 8)));
        }
    };
    look();
    store.reset();
    look();
    QVERIFY(sawDraft);
}

void StoreFileTest::opensOnlyWhatIsThere_data()
{
    QTest::addColumn<int>("schema"); // -1: no folder, 0: an empty one
    QTest::addColumn<bool>("opens");
    QTest::newRow("nothing") << -1 << false;
    QTest::newRow("no file") << 0 << false;
    QTest::newRow("older") << 1 << false;
    QTest::newRow("present") << newestSchema() << true;
}

void StoreFileTest::opensOnlyWhatIsThere()
{
    QFETCH(int, schema);
    QFETCH(bool, opens);
    if (schema >= 0)
        QVERIFY(QDir().mkdir(folder()));
    if (schema > 0)
        QVERIFY(QFile::copy(oldFile(schema), file()) && QFile::setPermissions(file(), Mine));
    const auto trace = [this] {
        QByteArray all;
        QDirIterator entries(m_folder->path(), QDir::AllEntries | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
        while (entries.hasNext()) {
            QFile one(entries.next());
            all += one.fileName().toUtf8();
            if (one.open(QIODevice::ReadOnly))
                all += QCryptographicHash::hash(one.readAll(), QCryptographicHash::Sha256);
        }
        return all;
    };
    const QByteArray before = trace();
    auto store = makeSqliteStore(folder(), u"tester"_s);
    const auto opened = await(store->openIfThere());
    QVERIFY(opened.has_value());
    QCOMPARE(opened->has_value(), opens);
    if (!opens) {
        QCOMPARE(trace(), before);
        QVERIFY(!await(store->countCustomers({}, Cancel())));
        QVERIFY(await(store->open()).has_value()); // a door that was tried can still be opened
    }
    QCOMPARE(*await(store->countCustomers({}, Cancel())), schema > 0 ? 2 : 0);
    QVERIFY(await(store->openIfThere())->has_value());
}

void StoreFileTest::manyExpireAtOnce()
{
    constexpr int many = 12'000;
    auto store = makeSqliteStore(folder(), u"tester"_s);
    QVERIFY(await(store->open()).has_value());
    const Customer owner = *await(store->addCustomer(Samples::customer(u"Owner"_s)));
    const Intent written;
    QVERIFY(await(store->beginIntent(written)));
    const Invitation first =
        *await(store->createInvitation(Samples::invitation(owner.id, u"inv"_s), std::nullopt, written.id));
    {
        Database db(file(), Database::Access::ReadWrite);
        Transaction transaction(db);
        QStringList columns;
        Statement column = db.run(u"SELECT name FROM pragma_table_info('invitations')"
                                  " WHERE name NOT IN ('n', 'id', 'short_key')"_s);
        while (column.next())
            columns += column.text(0);
        db.run(u"WITH RECURSIVE k(i) AS (SELECT 2 UNION ALL SELECT i + 1 FROM k WHERE i < %1)"
               " INSERT INTO invitations(id, short_key, %2) SELECT randomblob(16), 'inv' || i, %2"
               " FROM k, invitations WHERE invitations.n = 1"_s.arg(many)
                   .arg(columns.join(u", "_s)));
        transaction.commit();
    }
    const QDateTime end = first.link.expiresAt;
    const ClockWork expired = *await(store->settleClock(end));
    QVERIFY(expired.changed > 0 && expired.changed < many); // others had their turn
    QCOMPARE(expired.next, end);
    const ClockWork rest = *await(store->settleClock(end));
    QCOMPARE(expired.changed + rest.changed, many);
    QVERIFY(rest.next != end);
    const auto trail = await(store->audit(0, 100));
    int swept = 0;
    for (const AuditEntry &entry : *trail)
        swept += entry.action == u"invitation.expired"_s ? entry.detail.toInt() : 0;
    QCOMPARE(swept, many);
    QVERIFY(trail->size() < 20); // one for each stretch, not for each row
    const QDateTime before = end.addSecs(-1);
    const int back = await(store->settleClock(before))->changed + await(store->settleClock(before))->changed;
    QCOMPARE(back, many);
    QCOMPARE(await(store->settleClock(before))->next, first.mail.due);
    QCOMPARE(await(store->settleClock(before))->changed, 0);
}

} // namespace TenantLink
