// bench_invitations ROWS FOLDER: the table of Pending Invitations over the real store, in a view. Makes the data in a
// process of its own, where there is none yet: made up, one of ten finished. The heartbeat of 1 ms says how long the
// GUI thread ever was away; a second store claims, settles and expires beside it, as the post office does.
#include "tests/bench/heart.h"
#include "tests/bench/painted.h"
#include "tests/bench/table.h"

#include "models/store/keys.h"
#include "models/store/opening.h"
#include "models/tables/invitationsmodel.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QHeaderView>
#include <QProcess>
#include <QScrollBar>
#include <QTableView>

#include <cstdio>

#include <unistd.h>

using namespace TenantLink;
using namespace Qt::StringLiterals;

namespace
{

constexpr qint64 Day = 86'400'000;

/// Without the indexes first: a million rows into 24 of them take many minutes.
void fill(Database &db, int rows)
{
    QList<std::pair<QString, QString>> indexes;
    {
        Statement index = db.run(u"SELECT name, sql FROM sqlite_master WHERE type = 'index' AND sql NOT NULL"
                                 " AND tbl_name IN ('invitations', 'invitation_links')"_s);
        while (index.next())
            indexes.append({index.text(0), index.text(1)});
    }
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    const QByteArray customer = bytesOf(CustomerId::create());
    db.run(u"PRAGMA cache_size = -1000000"_s);
    db.run(u"BEGIN"_s);
    for (const auto &[name, sql] : std::as_const(indexes))
        db.run(u"DROP INDEX "_s + name);
    db.run(u"INSERT INTO customers(id, name, name_key, description, tenant, email, phone, secondary_email,"
           " secondary_phone, created_at, revision) VALUES(?, 'Contoso', 'contoso', '', '', '', '', '', '', ?, 1)"_s,
           {customer, now});
    // Numbers that jump about, the same in each run.
    db.run(u"WITH RECURSIVE k(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM k WHERE i + 1 < %1),"
           " r(i, a, b) AS (SELECT i, (i * 7919) % 99991, (i * 104729) % 1000003 FROM k)"
           " INSERT INTO invitations(id, customer, short_name, short_key, full_name, full_key, licence, users, cloud,"
           " kind, invitation_email, email_key, admin_email, admin_key, expected_tenant, search, status, finished,"
           " authenticated, touched_at, mail_state, mail_tries, mail_due, sent_at, sent_count, mail_subject,"
           " reply_digest, consent_pending, serial, expires_at, created_at, revision)"
           " SELECT randomblob(16), ?, printf('inv%07d', i), printf('inv%07d', i), printf('Voice %05x', a),"
           " printf('voice %05x', a), 'pro', 42, 'sandbox', 'direct-routing', printf('it@c%05d.example', a),"
           " printf('it@c%05d.example', a), printf('admin%06d@contoso.example', b),"
           " printf('admin%06d@contoso.example', b), '',"
           " printf('inv%07d', i) || x'0a' || printf('voice %05x', a) || x'0a' || 'contoso' || x'0a'"
           "   || printf('it@c%05d.example', a) || x'0a' || printf('admin%06d@contoso.example', b) || x'0a',"
           " CASE WHEN i % 10 = 9 THEN 'cancelled' WHEN i % 10 = 8 THEN 'authentication-complete' ELSE 'pending' END,"
           " i % 10 = 9, i % 10 = 8, NOW, CASE i % 7 WHEN 0 THEN 'queued' ELSE 'sent' END, 1,"
           " CASE i % 7 WHEN 0 THEN NOW + b * 1000 END, NOW - b * 1000, i % 5, '', x'', 0, 1,"
           " NOW + 8640000 + b * 5000, NOW - b * 1000, 1 FROM r"_s.arg(rows)
               .replace(u"NOW"_s, QString::number(now)),
           {customer});
    db.run(u"INSERT INTO invitation_links(invitation, serial, ticket, landing_page, reply_key, issued_at, expires_at,"
           " key_ends, key_removed) SELECT id, 1, randomblob(600), 'https://provider.example/activate', randomblob(16),"
           " created_at, expires_at, expires_at + %1, 0 FROM invitations"_s.arg(30 * Day));
    for (const auto &[name, sql] : std::as_const(indexes))
        db.run(sql);
    db.run(u"COMMIT"_s);
}

int makeData(int rows, const QString &folder)
{
    try {
        QDir().mkpath(folder);
        const OpenedFile opened = openFile(folder, {}, Journal::ByFileSystem);
        QElapsedTimer timer;
        timer.start();
        fill(*opened.db, rows);
        opened.db->run(u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
        line(u"making %L1 invitations"_s.arg(rows), summary({double(timer.elapsed())}, u"ms"_s));
        return 0;
    } catch (const Refused &refused) {
        std::fprintf(stderr, "bench_invitations: %s %s\n", qPrintable(refused.failure.subject),
                     qPrintable(refused.failure.technical.value(1).second));
        return 1;
    }
}

double residentMB()
{
    QFile status(u"/proc/self/statm"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    return status.readAll().split(' ').value(1).toDouble() * double(sysconf(_SC_PAGESIZE)) / 1e6;
}

struct Bench {
    Heart &heart;
    QTableView &view;
    InvitationsModel &model;
    Painted &painted;

    void sorts(const QString &which) const
    {
        QList<double> times;
        for (int column = 0; column < model.columnCount(); ++column) {
            for (const Qt::SortOrder order : {Qt::DescendingOrder, Qt::AscendingOrder}) {
                painted.forget();
                bool restarted = false;
                const auto connection =
                    QObject::connect(&model, &PagedTable::restarted, &view, [&] { restarted = true; });
                if (column == model.sortColumn() && order == model.sortOrder())
                    model.restart();
                else
                    view.sortByColumn(column, order);
                times += heart.until([&] { return restarted && painted.rows(); });
                QObject::disconnect(connection);
            }
        }
        line(u"sort, %1, %2 columns in both orders"_s.arg(which).arg(model.columnCount()), summary(times, u"ms"_s));
    }

    void filters(const QString &text) const
    {
        QList<double> times;
        QList<double> counts;
        int found = 0;
        for (int run = 0; run < repetitions(5); ++run) {
            painted.forget();
            model.setFilter(text);
            times += heart.until([&] {
                return !model.searching() && (painted.rows() || (model.countKnown() && model.rowCount() == 0));
            });
            counts += heart.until([&] { return model.countKnown(); });
            found = model.rowCount();
            painted.forget();
            model.setFilter({});
            heart.until([&] { return !model.searching() && painted.rows() && model.countKnown(); });
        }
        line(u"filter \"%1\": %L2 rows"_s.arg(text).arg(found), summary(times, u"ms"_s));
        line(u"filter \"%1\": the count, after the rows"_s.arg(text), summary(counts, u"ms"_s));
    }

    void scrolls() const
    {
        QList<double> times;
        QScrollBar *bar = view.verticalScrollBar();
        for (const double place : {0.5, 1.0, 0.25, 0.75, 0.0}) {
            painted.forget();
            bar->setValue(int(bar->maximum() * place));
            times += heart.until([&] { return painted.rows() || bar->maximum() == 0; });
        }
        line(u"scroll to anywhere"_s, summary(times, u"ms"_s));
    }

    /// The post office's calls, each committed beside the table that watches.
    void post(Store &store) const
    {
        QList<double> claims;
        QList<double> clocks;
        const QDateTime now = QDateTime::currentDateTimeUtc().addSecs(3600);
        for (int run = 0; run < repetitions(5); ++run) {
            const auto timed = [this](auto task) {
                bool done = false;
                std::move(task).then([&done](const auto &) { done = true; });
                return heart.until([&done] { return done; });
            };
            claims += timed(store.claimMail(now, now.addSecs(60)));
            clocks += timed(store.settleClock(now.addSecs(run)));
        }
        line(u"post office: claim a mail"_s, summary(claims, u"ms"_s));
        line(u"post office: settle the clock"_s, summary(clocks, u"ms"_s));
    }
};

int measure(int rows, const QString &folder)
{
    Heart heart;
    Ports ports;
    ports.store = makeSqliteStore(folder, u"bench"_s);
    heading(u"Pending Invitations with %L1 invitations"_s.arg(rows));
    QElapsedTimer timer;
    timer.start();
    ports.store->open().then([](const auto &) {});
    InvitationsModel model(ports);
    QTableView view;
    Painted painted(&view);
    view.setModel(&model);
    view.verticalHeader()->hide();
    view.setSortingEnabled(false);
    view.resize(1200, 700);
    view.show();
    model.setWatched(true);
    heart.until([&] { return painted.rows(); });
    line(u"open: store to painted rows"_s, summary({double(timer.nsecsElapsed()) / 1e6}, u"ms"_s));
    heart.until([&] { return model.countKnown(); });
    line(u"open: store to the count of all rows"_s, summary({double(timer.nsecsElapsed()) / 1e6}, u"ms"_s));
    const Bench bench{heart, view, model, painted};
    bench.sorts(u"without the finished"_s);
    bench.filters(u"inv0000012"_s);
    bench.filters(u"admin00"_s);
    bench.filters(u"zzzz"_s);
    bench.filters(u"q"_s);
    bench.filters(u"contoso"_s);
    bench.scrolls();
    model.setFinishedToo(true);
    heart.until([&] { return !model.searching() && model.countKnown(); });
    bench.sorts(u"all"_s);
    bench.scrolls();
    bench.post(*ports.store);
    line(u"longest block of the GUI thread in all of this"_s, summary({heart.takeLongest()}, u"ms"_s));
    line(u"memory then, RSS"_s, summary({residentMB()}, u"MB"_s));
    line(u"size of the file"_s, summary({double(QFileInfo(folder + u"/tenantlink.sqlite"_s).size()) / 1e6}, u"MB"_s));
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    const QStringList arguments = app.arguments();
    const int rows = arguments.value(1).toInt();
    const QString folder = arguments.value(2);
    if (rows < 1 || folder.isEmpty())
        return 2;
    if (arguments.value(3) == u"--make"_s)
        return makeData(rows, folder);
    if (!QFileInfo::exists(folder + u"/tenantlink.sqlite"_s)) {
        QProcess maker; // so that what making takes is not in this one's memory
        maker.setProcessChannelMode(QProcess::ForwardedChannels);
        maker.start(app.applicationFilePath(), {arguments.at(1), folder, u"--make"_s});
        if (!maker.waitForFinished(-1) || maker.exitCode() != 0)
            return 1;
    }
    return measure(rows, folder);
}
