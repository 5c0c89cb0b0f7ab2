#include "models/store/lists.h"

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

size_t indexOf(Lists::Table table) { return table == Lists::Table::Customers ? 0 : 1; }
QString nameOf(Lists::Table table) { return table == Lists::Table::Customers ? u"customers"_s : u"services"_s; }

QStringView keyOf(CustomerColumn column)
{
    switch (column) {
    case CustomerColumn::Name:
        return u"name_key";
    case CustomerColumn::Description:
        return u"description_key";
    case CustomerColumn::Tenant:
        return u"tenant_key";
    case CustomerColumn::Email:
        return u"email_key";
    case CustomerColumn::Phone:
        return u"phone_key";
    case CustomerColumn::SecondaryEmail:
        return u"secondary_email_key";
    case CustomerColumn::SecondaryPhone:
        return u"secondary_phone_key";
    case CustomerColumn::CreatedAt:
        return u"created_at";
    }
    Q_UNREACHABLE();
}

QStringView keyOf(ServiceColumn column)
{
    switch (column) {
    case ServiceColumn::ShortName:
        return u"short_key";
    case ServiceColumn::FullName:
        return u"full_key";
    case ServiceColumn::Customer:
        return u"customer_key";
    case ServiceColumn::Licence:
        return u"licence";
    case ServiceColumn::Users:
        return u"users";
    case ServiceColumn::Deploy:
        return u"deploy";
    case ServiceColumn::Auth:
        return u"auth";
    case ServiceColumn::SecretEnds:
        return u"secret_ends";
    case ServiceColumn::CreatedAt:
        return u"created_at";
    }
    Q_UNREACHABLE();
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
} // namespace

struct Lists::Sorted {
    Table table;
    QString key;
    bool descending;
    QString needle; ///< empty: all rows

    [[nodiscard]] QString order() const { return descending ? u"DESC"_s : u"ASC"_s; }
    /// "the row lies behind (?, ?)"
    [[nodiscard]] QString behind() const { return u"(%1, id) %2 (?, ?)"_s.arg(key, descending ? u"<"_s : u">"_s); }
    [[nodiscard]] QString upTo() const { return u"(%1, id) %2 (?, ?)"_s.arg(key, descending ? u">="_s : u"<="_s); }
    [[nodiscard]] QString identity() const { return key + u' ' + order() + u' ' + needle; }
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
    const Rows rows = page(Table::Customers, keyOf(query.column), query, stopped);
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
    const Rows rows = page(Table::Services, keyOf(query.column), query, stopped);
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

qint64 Lists::count(Table table, const QString &filter, const Stopped &stopped)
{
    heed(stopped);
    forgetIfChanged();
    const QString needle = needleOf(filter);
    if (needle.isEmpty())
        return m_db.value(u"SELECT count(*) FROM %1"_s.arg(nameOf(table))).toLongLong();
    if (const auto &rows = few(table, needle, stopped))
        return rows->size();

    const bool trigrams = longEnough(needle);
    const QString sql =
        trigrams ? u"SELECT count(*) FROM %1_trigrams WHERE %1_trigrams MATCH ?"
                   " AND rowid > ? AND rowid <= ?"_s.arg(nameOf(table))
                 : u"SELECT count(*) FROM %1 WHERE instr(search, ?) AND n > ? AND n <= ?"_s.arg(nameOf(table));
    const qint64 last = m_db.value(u"SELECT max(n) FROM %1"_s.arg(nameOf(table))).toLongLong();
    qint64 hits = 0;
    for (qint64 n = 0; n < last; n += HopRows) {
        heed(stopped);
        hits += m_db.value(sql, {trigrams ? phraseOf(needle) : needle, n, n + HopRows}).toLongLong();
    }
    return hits;
}

template <class Column>
Lists::Rows Lists::page(Table table, QStringView key, const ListQuery<Column> &query, const Stopped &stopped)
{
    heed(stopped);
    if (query.limit <= 0)
        return {};
    forgetIfChanged();
    const Sorted list{table, key.toString(), query.order == Qt::DescendingOrder, needleOf(query.filter)};
    const qint64 offset = qMax(qint64(0), query.offset);
    if (!list.needle.isEmpty()) {
        if (const auto &rows = few(table, list.needle, stopped))
            return sorted(list, *rows, offset, query.limit);
    }
    return walk(list, offset, query.limit, stopped);
}

const std::optional<Lists::Rows> &Lists::few(Table table, const QString &needle, const Stopped &stopped)
{
    Few &known = m_few[indexOf(table)];
    if (known.known && known.needle == needle)
        return known.rows;
    known = {};
    Rows rows;
    if (longEnough(needle)) {
        Statement row =
            m_db.run(u"SELECT rowid FROM %1_trigrams WHERE %1_trigrams MATCH ? LIMIT ?"_s.arg(nameOf(table)),
                     {phraseOf(needle), FewHits + 1});
        while (row.next())
            rows.append(row.number(0));
    } else {
        const qint64 last = m_db.value(u"SELECT max(n) FROM %1"_s.arg(nameOf(table))).toLongLong();
        for (qint64 n = 0; n < last && rows.size() <= FewHits; n += ScanRows) {
            heed(stopped);
            Statement row =
                m_db.run(u"SELECT n FROM %1 WHERE n > ? AND n <= ? AND instr(search, ?)"_s.arg(nameOf(table)),
                         {n, n + ScanRows, needle});
            while (row.next())
                rows.append(row.number(0));
        }
    }
    known.known = true;
    known.needle = needle;
    if (rows.size() <= FewHits)
        known.rows = std::move(rows);
    return known.rows;
}

Lists::Rows Lists::sorted(const Sorted &list, const Rows &hits, qint64 offset, int limit)
{
    // CROSS JOIN: SQLite is not to walk the whole sort index for the sake of the order.
    Statement row =
        m_db.run(u"SELECT t.n FROM json_each(?) j CROSS JOIN %1 t ON t.n = j.value"
                 " ORDER BY t.%2 %3, t.id %3 LIMIT ? OFFSET ?"_s.arg(nameOf(list.table), list.key, list.order()),
                 {jsonOf(hits), limit, offset});
    Rows rows;
    while (row.next())
        rows.append(row.number(0));
    return rows;
}

Lists::Rows Lists::walk(const Sorted &list, qint64 offset, int limit, const Stopped &stopped)
{
    Known &known = m_known[indexOf(list.table)];
    if (known.list != list.identity() || known.places.size() > MostPlaces)
        known = {list.identity(), {}};

    const QString table = nameOf(list.table);
    const QString tail = u" ORDER BY %1 %2, id %2"_s.arg(list.key, list.order());
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
        Statement row = m_db.run(u"SELECT %1, id FROM %2%3%4 LIMIT 1 OFFSET ?"_s.arg(
                                     list.key, table, place ? u" WHERE "_s + list.behind() : QString(), tail),
                                 values);
        return row.next() ? std::optional(Place{row.at(0), row.at(1)}) : std::nullopt;
    };

    Rows rows;
    if (list.needle.isEmpty()) {
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
        if (!list.needle.isEmpty()) {
            end = hop(stretch);
            last = !end;
            stretch = qMin(stretch * 2, ScanRows);
        } else {
            last = true; // one statement reads the whole page
        }
        QStringList conditions;
        QVariantList values;
        if (place) {
            conditions += list.behind();
            values += {place->key, place->id};
        }
        if (end) {
            conditions += list.upTo();
            values += {end->key, end->id};
        }
        if (!list.needle.isEmpty()) {
            conditions += u"instr(search, ?)"_s;
            values += list.needle;
        }
        const QString where = conditions.isEmpty() ? QString() : u" WHERE "_s + conditions.join(u" AND "_s);
        values += (offset - qMin(offset, passed)) + limit - rows.size();
        Statement row = m_db.run(u"SELECT n, %1, id FROM %2%3%4 LIMIT ?"_s.arg(list.key, table, where, tail), values);
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
