#include "models/store/lists.h"

#include "models/store/columns.h"
#include "models/store/invitationrows.h"
#include "models/store/keys.h"
#include "models/store/migrations.h"
#include "models/store/usecases.h"

#include <utility>

namespace TenantLink
{

using namespace Qt::StringLiterals;

// How a page is found. Unfiltered: along the index of its column, from the nearest known place. Filtered: the trigram
// index (or, below three characters, a scan) finds the rows; up to FewHits of them are sorted, more lie so close
// together that a walk along the sort index soon meets a page of them. Figures in README.md.

namespace
{
constexpr int FewHits = 10'000;
constexpr qint64 HopRows = 50'000;  ///< index entries skipped between two looks at the stop flag
constexpr qint64 ScanRows = 20'000; ///< rows looked into between two looks
constexpr size_t MostPlaces = 10'000;

void heed(const Stopped &stopped)
{
    if (stopped())
        refuse(FailureCode::Cancelled);
}

size_t indexOf(Lists::Table table) { return size_t(table); }

QString nameOf(Lists::Table table)
{
    switch (table) {
    case Lists::Table::Customers:
        return u"customers"_s;
    case Lists::Table::Services:
        return u"services"_s;
    case Lists::Table::Invitations:
    case Lists::Table::OpenInvitations:
        return u"invitations"_s;
    case Lists::Table::Audit:
        return u"audit"_s;
    }
    Q_UNREACHABLE();
}

/// By which column rows of equal sort value stand: entries of the trail go by their number.
QString tieOf(Lists::Table table) { return table == Lists::Table::Audit ? u"n"_s : u"id"_s; }

/// What a list by that column is read from. The partial index has the table's condition and all that a walk asks for.
QString sourceOf(Lists::Table table, const QString &key)
{
    if (table != Lists::Table::OpenInvitations)
        return nameOf(table);
    return u"invitations INDEXED BY invitations_open_by_%1"_s.arg(key);
}

/// True of the rows of the table; in the words of the partial indexes. Empty: of all.
QString conditionOf(Lists::Table table)
{
    return table == Lists::Table::OpenInvitations ? u"finished = 0"_s : QString();
}

QString whereOf(QStringList conditions)
{
    conditions.removeAll(QString());
    return conditions.isEmpty() ? QString() : u" WHERE "_s + conditions.join(u" AND "_s);
}

/// The rows (as `n`) whose text matches the phrase, between two numbers; a join only where there is a condition (`t.`).
QString matchesOf(Lists::Table table, const QString &condition)
{
    const QString name = nameOf(table);
    const QString join = condition.isEmpty()
                             ? QString()
                             : QString(u" CROSS JOIN %1 t ON t.n = %1_trigrams.rowid AND "_s.arg(name) + condition);
    return u" FROM %1_trigrams%2 WHERE %1_trigrams MATCH ? AND %1_trigrams.rowid > ? AND %1_trigrams.rowid <= ?"_s.arg(
        name, join);
}

/// Trigrams find texts of three characters or more; FTS5 counts code points.
bool longEnough(const QString &needle) { return needle.toUcs4().size() >= 3; }

QString phraseOf(const QString &needle)
{
    QString phrase = needle;
    phrase.replace(u'"', u"\"\""_s);
    return u'"' + phrase + u'"';
}

QString jsonOf(const QList<qint64> &rows)
{
    QString json = u"["_s;
    for (const qint64 n : rows) {
        if (json.size() > 1)
            json += u',';
        json += QString::number(n);
    }
    return json + u']';
}

constexpr QStringView ServiceColumns = u"s.id, s.customer, s.short_name, s.full_name, c.name, s.licence, s.users,"
                                       u" s.deploy, s.auth, s.secret_ends, s.created_at";

std::optional<ServiceRow> serviceRowAt(const Statement &row)
{
    const auto id = idFrom<ServiceId>(row.at(0));
    const auto customer = idFrom<CustomerId>(row.at(1));
    if (!id || !customer)
        return std::nullopt;
    ServiceRow s;
    s.id = *id;
    s.customer = *customer;
    s.shortName = row.text(2);
    s.fullName = row.text(3).isEmpty() ? s.shortName : row.text(3);
    s.customerName = row.text(4);
    s.licence = licenceTypeFrom(row.text(5)).value_or(LicenceType::HostedEssentialsPlus);
    s.licensedUsers = int(row.number(6));
    s.deploy = deployStatusFrom(row.text(7)).value_or(DeployStatus::Unknown);
    s.auth = authStatusFrom(row.text(8)).value_or(AuthStatus::NotValidated);
    if (row.number(9) != UnknownEnd)
        s.secretEnds = timeFrom(row.at(9));
    s.createdAt = timeFrom(row.at(10));
    return s;
}

constexpr QStringView InvitationColumns =
    u"i.id, i.customer, i.service, i.short_name, i.full_name, c.name, i.invitation_email, i.admin_email, i.status,"
    u" i.mail_state, i.mail_failure, i.sent_at, i.sent_count, i.created_at, i.expires_at, i.authenticated, l.ticket,"
    u" l.landing_page";

std::optional<InvitationRow> invitationRowAt(const Statement &row)
{
    const auto id = idFrom<InvitationId>(row.at(0));
    const auto customer = idFrom<CustomerId>(row.at(1));
    if (!id || !customer)
        return std::nullopt;
    InvitationRow i;
    i.id = *id;
    i.customer = *customer;
    if (!row.at(2).isNull())
        i.service = idFrom<ServiceId>(row.at(2));
    i.shortName = row.text(3);
    i.fullName = row.text(4).isEmpty() ? i.shortName : row.text(4);
    i.customerName = row.text(5);
    i.invitationEmail = row.text(6);
    i.adminEmail = row.text(7);
    i.status = invitationStatusFrom(row.text(8)).value_or(InvitationStatus::Expired);
    i.mail = mailStateFrom(row.text(9)).value_or(MailState::MaybeSent);
    i.mailFailure = InvitationRows::codeFrom(row.at(10));
    if (row.number(11) != UnknownEnd)
        i.sentAt = timeFrom(row.at(11));
    i.sentCount = int(row.number(12));
    i.createdAt = timeFrom(row.at(13));
    i.expiresAt = timeFrom(row.at(14));
    i.authenticated = row.number(15) != 0;
    i.ticket = row.at(16).toByteArray();
    i.landingPage = row.text(17);
    return i;
}
} // namespace

QString Lists::Sieve::identity() const
{
    return (time ? u"%1-%2 "_s.arg(time->from).arg(time->until) : QString()) + needle;
}

QString Lists::Sieve::condition(const QString &prefix) const
{
    if (time)
        return u"%1at >= %2 AND %1at < %3"_s.arg(prefix).arg(time->from).arg(time->until);
    const QString of = conditionOf(table);
    return of.isEmpty() ? of : QString(prefix + of);
}

struct Lists::Sorted {
    Sieve sieve;
    QString key;
    bool descending;

    [[nodiscard]] Table table() const { return sieve.table; }
    [[nodiscard]] QString tie() const { return tieOf(sieve.table); }
    [[nodiscard]] QString order() const { return descending ? u"DESC"_s : u"ASC"_s; }
    /// Rows that lie together in the index; of others each must be looked at.
    [[nodiscard]] bool walked() const { return sieve.needle.isEmpty() && (!sieve.time || key == u"at"_s); }
    /// "the row lies behind (?, ?)"
    [[nodiscard]] QString behind() const
    {
        return u"(%1, %2) %3 (?, ?)"_s.arg(key, tie(), descending ? u"<"_s : u">"_s);
    }
    [[nodiscard]] QString upTo() const
    {
        return u"(%1, %2) %3 (?, ?)"_s.arg(key, tie(), descending ? u">="_s : u"<="_s);
    }
    [[nodiscard]] QString identity() const { return key + u' ' + order() + u' ' + sieve.identity(); }
};

void Lists::forgetIfChanged()
{
    const qint64 version = m_db.value(u"PRAGMA data_version"_s).toLongLong();
    if (version == m_version)
        return;
    m_version = version;
    m_known = {};
    m_few = {};
}

QList<Customer> Lists::customers(const ListQuery<CustomerColumn> &query, const Stopped &stopped)
{
    const Rows rows = page({Table::Customers, needleOf(query.filter), {}}, keyOf(query.column), query, stopped);
    QList<Customer> customers;
    customers.reserve(rows.size());
    QStringList columns = UseCases::CustomerColumns.toString().split(u", "_s);
    Statement row =
        m_db.run(u"SELECT c.%1 FROM json_each(?) j CROSS JOIN customers c ON c.n = j.value ORDER BY j.key"_s.arg(
                     columns.join(u", c."_s)),
                 {jsonOf(rows)});
    while (row.next())
        customers.append(UseCases::customerAt(row));
    return customers;
}

QList<ServiceRow> Lists::services(const ListQuery<ServiceColumn> &query, const Stopped &stopped)
{
    const Rows rows = page({Table::Services, needleOf(query.filter), {}}, keyOf(query.column), query, stopped);
    QList<ServiceRow> services;
    services.reserve(rows.size());
    Statement row = m_db.run(u"SELECT %1 FROM json_each(?) j CROSS JOIN services s ON s.n = j.value"
                             " CROSS JOIN customers c ON c.id = s.customer ORDER BY j.key"_s.arg(ServiceColumns),
                             {jsonOf(rows)});
    while (row.next()) {
        if (auto service = serviceRowAt(row))
            services.append(std::move(*service));
    }
    return services;
}

QList<ServiceRow> Lists::servicesOf(CustomerId customer)
{
    QList<ServiceRow> services;
    Statement row = m_db.run(u"SELECT %1 FROM services s JOIN customers c ON c.id = s.customer WHERE s.customer = ?"
                             " ORDER BY s.short_key"_s.arg(ServiceColumns),
                             {bytesOf(customer)});
    while (row.next()) {
        if (auto service = serviceRowAt(row))
            services.append(std::move(*service));
    }
    return services;
}

QList<InvitationRow> Lists::invitations(const InvitationQuery &query, const Stopped &stopped)
{
    const Table table = query.finishedToo ? Table::Invitations : Table::OpenInvitations;
    const Rows rows = query.customer ? ofCustomer(query)
                                     : page({table, needleOf(query.filter), {}}, keyOf(query.column), query, stopped);
    QList<InvitationRow> invitations;
    invitations.reserve(rows.size());
    Statement row = m_db.run(u"SELECT %1 FROM json_each(?) j CROSS JOIN invitations i ON i.n = j.value"
                             " CROSS JOIN customers c ON c.id = i.customer CROSS JOIN invitation_links l"
                             " ON l.invitation = i.id AND l.serial = i.serial ORDER BY j.key"_s.arg(InvitationColumns),
                             {jsonOf(rows)});
    while (row.next()) {
        if (auto invitation = invitationRowAt(row))
            invitations.append(std::move(*invitation));
    }
    return invitations;
}

qint64 Lists::countInvitations(const InvitationQuery &query, const Stopped &stopped)
{
    if (!query.customer)
        return count(query.finishedToo ? Table::Invitations : Table::OpenInvitations, query.filter, stopped);
    InvitationQuery all = query;
    all.offset = 0;
    all.limit = -1;
    return ofCustomer(all).size();
}

/// A customer has few: they are sorted as they are asked for.
Lists::Rows Lists::ofCustomer(const InvitationQuery &query)
{
    Statement row =
        m_db.run(u"SELECT n FROM invitations INDEXED BY invitations_of_customer WHERE customer = ? AND finished <= ?"
                 " AND instr(search, ?) ORDER BY %1 %2, id %2 LIMIT ? OFFSET ?"_s.arg(
                     keyOf(query.column), query.order == Qt::DescendingOrder ? u"DESC"_s : u"ASC"_s),
                 {bytesOf(*query.customer), query.finishedToo ? 1 : 0, orEmpty(needleOf(query.filter)), query.limit,
                  qMax(qint64(0), query.offset)});
    Rows rows;
    while (row.next())
        rows.append(row.number(0));
    return rows;
}

Lists::Sieve Lists::sieveOf(const AuditQuery &query)
{
    Sieve sieve{Table::Audit, needleOf(query.filter), {}};
    if (query.from.isValid() || query.until.isValid())
        sieve.time = Span{query.from.isValid() ? query.from.toMSecsSinceEpoch() : 0,
                          query.until.isValid() ? query.until.toMSecsSinceEpoch() : UnknownEnd};
    return sieve;
}

QList<AuditEntry> Lists::findAudit(const AuditQuery &query, const Stopped &stopped)
{
    const Rows rows = page(sieveOf(query), keyOf(query.column), query, stopped);
    QList<AuditEntry> entries;
    entries.reserve(rows.size());
    Statement row = m_db.run(u"SELECT a.at, a.actor, a.action, a.subject, a.detail, a.n FROM json_each(?) j"
                             " CROSS JOIN audit a ON a.n = j.value ORDER BY j.key"_s,
                             {jsonOf(rows)});
    while (row.next())
        entries.append(
            AuditEntry{timeFrom(row.at(0)), row.text(1), row.text(2), row.text(3), row.text(4), row.number(5)});
    return entries;
}

qint64 Lists::countAudit(const AuditQuery &query, const Stopped &stopped) { return count(sieveOf(query), stopped); }

qint64 Lists::count(Table table, const QString &filter, const Stopped &stopped)
{
    return count(Sieve{table, needleOf(filter), {}}, stopped);
}

qint64 Lists::count(const Sieve &sieve, const Stopped &stopped)
{
    heed(stopped);
    forgetIfChanged();
    const Table table = sieve.table;
    if (sieve.needle.isEmpty())
        return m_db.value(u"SELECT count(*) FROM "_s + sourceOf(table, u"sent_count"_s) + whereOf({sieve.condition()}))
            .toLongLong();
    if (const auto &rows = few(sieve, stopped))
        return rows->size();

    const bool trigrams = longEnough(sieve.needle);
    const QString sql = trigrams ? QString(u"SELECT count(*)"_s + matchesOf(table, sieve.condition(u"t."_s)))
                                 : u"SELECT count(*) FROM "_s + nameOf(table) +
                                       whereOf({sieve.condition(u"+"_s), u"instr(search, ?) AND n > ? AND n <= ?"_s});
    const qint64 last = m_db.value(u"SELECT max(n) FROM %1"_s.arg(nameOf(table))).toLongLong();
    qint64 hits = 0;
    for (qint64 n = 0; n < last; n += HopRows) {
        heed(stopped);
        hits += m_db.value(sql, {trigrams ? phraseOf(sieve.needle) : sieve.needle, n, n + HopRows}).toLongLong();
    }
    return hits;
}

template <class Column>
Lists::Rows Lists::page(const Sieve &sieve, QStringView key, const ListQuery<Column> &query, const Stopped &stopped)
{
    heed(stopped);
    if (query.limit <= 0)
        return {};
    forgetIfChanged();
    const Sorted list{sieve, key.toString(), query.order == Qt::DescendingOrder};
    const qint64 offset = qMax(qint64(0), query.offset);
    if (!list.walked()) {
        if (const auto &rows = few(sieve, stopped))
            return sorted(list, *rows, offset, query.limit);
    }
    return walk(list, offset, query.limit, stopped);
}

const std::optional<Lists::Rows> &Lists::few(const Sieve &sieve, const Stopped &stopped)
{
    const Table table = sieve.table;
    Few &known = m_few[indexOf(table)];
    const QString identity = sieve.identity();
    if (known.known && known.sieve == identity)
        return known.rows;
    known = {};
    Rows rows;
    const bool trigrams = longEnough(sieve.needle);
    // An index answers all at once; where each of its rows must be looked at, in stretches.
    const qint64 last = m_db.value(u"SELECT max(n) FROM %1"_s.arg(nameOf(table))).toLongLong();
    const bool atOnce = sieve.needle.isEmpty() || (trigrams && sieve.condition().isEmpty());
    const qint64 stretch = atOnce ? qMax(last, qint64(1)) : ScanRows;
    QString sql;
    if (sieve.needle.isEmpty())
        sql = u"SELECT n FROM "_s + nameOf(table) + whereOf({sieve.condition(), u"n > ? AND n <= ?"_s});
    else if (trigrams)
        sql = u"SELECT %1_trigrams.rowid"_s.arg(nameOf(table)) + matchesOf(table, sieve.condition(u"t."_s));
    else
        sql = u"SELECT n FROM "_s + nameOf(table) +
              whereOf({sieve.condition(u"+"_s), u"instr(search, ?) AND n > ? AND n <= ?"_s});
    for (qint64 n = 0; n < last && rows.size() <= FewHits; n += stretch) {
        heed(stopped);
        QVariantList values{n, n + stretch, FewHits + 1};
        if (!sieve.needle.isEmpty())
            values.prepend(trigrams ? phraseOf(sieve.needle) : sieve.needle);
        Statement row = m_db.run(sql + u" LIMIT ?"_s, values);
        while (row.next())
            rows.append(row.number(0));
    }
    known.known = true;
    known.sieve = identity;
    if (rows.size() <= FewHits)
        known.rows = std::move(rows);
    return known.rows;
}

Lists::Rows Lists::sorted(const Sorted &list, const Rows &hits, qint64 offset, int limit)
{
    // CROSS JOIN: SQLite is not to walk the whole sort index for the sake of the order.
    Statement row = m_db.run(
        u"SELECT t.n FROM json_each(?) j CROSS JOIN %1 t ON t.n = j.value"
        " ORDER BY t.%2 %3, t.%4 %3 LIMIT ? OFFSET ?"_s.arg(nameOf(list.table()), list.key, list.order(), list.tie()),
        {jsonOf(hits), limit, offset});
    Rows rows;
    while (row.next())
        rows.append(row.number(0));
    return rows;
}

Lists::Rows Lists::walk(const Sorted &list, qint64 offset, int limit, const Stopped &stopped)
{
    Known &known = m_known[indexOf(list.table())];
    if (known.list != list.identity() || known.places.size() > MostPlaces)
        known = {list.identity(), {}};

    const QString table = sourceOf(list.table(), list.key);
    // A time that the index goes by bounds the walk; by another index each row is asked.
    const QString condition = list.sieve.time && list.key != u"at"_s ? QString() : list.sieve.condition();
    const QString asked = condition.isEmpty() ? list.sieve.condition(u"+"_s) : QString();
    const QString tail = u" ORDER BY %1 %2, %3 %2"_s.arg(list.key, list.order(), list.tie());
    std::optional<Place> place; // where we are; none: before the first row
    qint64 passed = 0;          // rows of the list before it
    if (auto above = known.places.upper_bound(offset); above != known.places.begin()) {
        --above;
        passed = above->first;
        place = above->second;
    }
    const auto hop = [&](qint64 entries) -> std::optional<Place> { // the place `entries` index entries further on
        QVariantList values;
        if (place)
            values = {place->key, place->id};
        values += entries - 1;
        Statement row =
            m_db.run(u"SELECT %1, %5 FROM %2%3%4 LIMIT 1 OFFSET ?"_s.arg(
                         list.key, table, whereOf({condition, place ? list.behind() : QString()}), tail, list.tie()),
                     values);
        return row.next() ? std::optional(Place{row.at(0), row.at(1)}) : std::nullopt;
    };

    Rows rows;
    if (list.walked()) {
        while (passed < offset) {
            heed(stopped);
            const qint64 entries = qMin(HopRows, offset - passed);
            const auto next = hop(entries);
            if (!next)
                return {};
            place = next;
            passed += entries;
            known.places[passed] = *place;
        }
    }
    qint64 stretch = qMax(qint64(limit), qint64(1000));
    for (bool last = false; !last && rows.size() < limit;) {
        heed(stopped);
        std::optional<Place> end;
        if (!list.walked()) {
            end = hop(stretch);
            last = !end;
            stretch = qMin(stretch * 2, ScanRows);
        } else {
            last = true; // one statement reads the whole page
        }
        QStringList conditions{condition, asked};
        QVariantList values;
        if (place) {
            conditions += list.behind();
            values += {place->key, place->id};
        }
        if (end) {
            conditions += list.upTo();
            values += {end->key, end->id};
        }
        if (!list.sieve.needle.isEmpty()) {
            conditions += u"instr(search, ?)"_s;
            values += list.sieve.needle;
        }
        values += (offset - qMin(offset, passed)) + limit - rows.size();
        Statement row = m_db.run(
            u"SELECT n, %1, %5 FROM %2%3%4 LIMIT ?"_s.arg(list.key, table, whereOf(conditions), tail, list.tie()),
            values);
        std::optional<Place> reached;
        while (row.next()) {
            ++passed;
            if (passed > offset)
                rows.append(row.number(0));
            reached = Place{row.at(1), row.at(2)};
            if (passed == offset || rows.size() == limit)
                known.places[passed] = *reached;
        }
        if (end && rows.size() < limit) {
            place = end;
            known.places[passed] = *place; // no hit between the last one and here: reading on may start here
        }
    }
    return rows;
}

} // namespace TenantLink
