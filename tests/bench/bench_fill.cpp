// bench_fill ROWS FOLDER: a data folder with that many services of 1,000 customers, all made up and always the same. The
// rows go into the oldest schema, which is frozen; the program's own migrations bring them up to date.
#include "tests/bench/table.h"

#include "models/store/keys.h"
#include "models/store/opening.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QRandomGenerator>

#include <cstdio>

using namespace TenantLink;
using namespace Qt::StringLiterals;

namespace
{

constexpr int Customers = 1000;

QByteArray id(int kind, int number)
{
    return QUuid::fromString(u"{%1-0000-4000-8000-%2}"_s.arg(kind, 8, 10, QChar(u'0')).arg(number, 12, 10, QChar(u'0'))).toRfc4122();
}

QString word(QRandomGenerator &random)
{
    static const QStringList syllables{u"an"_s, u"ber"_s, u"co"_s, u"del"_s, u"fab"_s, u"gra"_s, u"ho"_s, u"ki"_s, u"lu"_s, u"mar"_s,
                                       u"nor"_s, u"pro"_s, u"ri"_s, u"so"_s, u"ta"_s, u"ver"_s, u"wi"_s, u"zu"_s, u"ü"_s, u"ley"_s};
    QString made;
    for (int i = 0; i < 3; ++i)
        made += syllables.at(random.bounded(int(syllables.size())));
    made[0] = made.at(0).toUpper();
    return made;
}

void fill(Database &db, int rows)
{
    QRandomGenerator random(42);
    db.run(u"BEGIN"_s);
    for (int i = 0; i < Customers; ++i) {
        const QString name = u"%1 %2 %3"_s.arg(word(random), word(random)).arg(i);
        db.run(u"INSERT INTO customers(id, name, name_key, description, tenant, email, phone, secondary_email,"
               " secondary_phone, created_at, revision) VALUES(?, ?, ?, '', '', ?, '', '', '', ?, 1)"_s,
               {id(1, i), name, needleOf(name), u"it@customer%1.example"_s.arg(i), qint64(1'700'000'000'000 + i)});
    }
    for (int i = 0; i < rows; ++i) {
        const QString name = u"svc%1"_s.arg(i, 7, 10, QChar(u'0'));
        db.run(u"INSERT INTO services(id, customer, short_name, short_key, full_name, licence, users, deploy, created_at, revision)"
               " VALUES(?, ?, ?, ?, ?, ?, ?, 'ready', ?, 1)"_s,
               {id(2, i), id(1, random.bounded(Customers)), name, name, QString(word(random) + u' ' + word(random)),
                random.bounded(2) ? u"pro"_s : u"essentials-plus"_s, 1 + random.bounded(500),
                qint64(1'700'000'000'000 + random.bounded(1'000'000'000))});
        db.run(u"INSERT INTO registrations(service, kind, cloud, tenant, tenant_id, tenant_name, client_id, secret, secret_hint,"
               " secret_ends, admin_upn, admin_proof, status, validated_at, report)"
               " VALUES(?, 'direct-routing', 'sandbox', 'contoso.example', '', '', '', ?, 'abc', ?, '', 'stated', ?, 1700000002000, NULL)"_s,
               {id(2, i), id(3, i), qint64(1'900'000'000'000 + random.bounded(1'000'000'000)), random.bounded(4) ? u"valid"_s : u"problems"_s});
    }
    db.run(u"COMMIT"_s);
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const int rows = app.arguments().value(1).toInt();
    const QString folder = app.arguments().value(2);
    if (rows < 1 || folder.isEmpty() || QFileInfo::exists(folder + u"/tenantlink.sqlite"_s))
        return 2;
    try {
        QDir().mkpath(folder);
        {
            const OpenedFile oldest = openFileAs(1, folder, {}, Journal::Rollback);
            fill(*oldest.db, rows);
        }
        QElapsedTimer timer;
        timer.start();
        {
            const OpenedFile newest = openFile(folder, {}, Journal::ByFileSystem);
        }
        line(u"migration of %L1 services to the newest schema"_s.arg(rows), summary({double(timer.elapsed())}, u"ms"_s));
        line(u"size of the file"_s, summary({double(QFileInfo(folder + u"/tenantlink.sqlite"_s).size()) / 1e6}, u"MB"_s));
    } catch (const Refused &refused) {
        std::fprintf(stderr, "bench_fill: %s\n", qPrintable(refused.failure.subject));
        return 1;
    }
    return 0;
}
