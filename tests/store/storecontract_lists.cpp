// The list part of the contract: every page is compared with the same list made by hand.
#include "tests/store/samples.h"
#include "tests/store/storecontract.h"
#include "tests/support/await.h"

#include "models/domain/text.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

namespace TenantLink
{

using namespace Qt::StringLiterals;

namespace
{
template <class T>
T good(Result<T> result, const std::source_location &where = std::source_location::current())
{
    if (!result)
        qFatal("line %u: failed with %d", where.line(), int(result.error().code));
    return std::move(*result);
}

/// Bytes that sort as the store sorts: folded, by code points.
QByteArray textKey(const QString &text) { return foldedKey(text).toUtf8(); }
QByteArray numberKey(qint64 number) { return QByteArray::number(number).rightJustified(20, '0'); }
QByteArray endKey(const QDateTime &time) { return time.isValid() ? numberKey(time.toMSecsSinceEpoch()) : "~"; }

QByteArray sortValue(const ServiceRow &row, ServiceColumn column)
{
    switch (column) {
    case ServiceColumn::ShortName:
        return textKey(row.shortName);
    case ServiceColumn::FullName:
        return textKey(row.fullName);
    case ServiceColumn::Customer:
        return textKey(row.customerName);
    case ServiceColumn::Licence:
        return keyOf(row.licence).toUtf8();
    case ServiceColumn::Users:
        return numberKey(row.licensedUsers);
    case ServiceColumn::Deploy:
        return keyOf(row.deploy).toUtf8();
    case ServiceColumn::Auth:
        return keyOf(row.auth).toUtf8();
    case ServiceColumn::SecretEnds:
        return endKey(row.secretEnds); // unknown ends last
    case ServiceColumn::CreatedAt:
        return numberKey(row.createdAt.toMSecsSinceEpoch());
    }
    return {};
}

bool matches(const ServiceRow &row, const QString &filter)
{
    for (const QString &text : {row.shortName, row.fullName, row.customerName}) {
        if (foldedKey(text).contains(foldedKey(filter)))
            return true;
    }
    return false;
}

/// The whole list, as it should come. Ties go by id; descending is the exact reverse.
QList<ServiceId> expected(const QList<ServiceRow> &all, const ListQuery<ServiceColumn> &query)
{
    QList<std::pair<QByteArray, ServiceId>> keyed;
    for (const ServiceRow &row : all) {
        if (matches(row, query.filter))
            keyed.append({sortValue(row, query.column) + '\0' + row.id.toString().toLatin1(), row.id});
    }
    std::sort(keyed.begin(), keyed.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    if (query.order == Qt::DescendingOrder)
        std::reverse(keyed.begin(), keyed.end());
    QList<ServiceId> ids;
    for (const auto &[key, id] : std::as_const(keyed))
        ids.append(id);
    return ids;
}

QList<ServiceId> idsOf(const QList<ServiceRow> &rows)
{
    QList<ServiceId> ids;
    for (const ServiceRow &row : rows)
        ids.append(row.id);
    return ids;
}
} // namespace

void StoreContract::fill(int customers, int services)
{
    static const QStringList words{u"Ärzte"_s, u"zoo"_s,   u"Übung"_s,  u"alpha"_s,
                                   u"BETA"_s,  u"Ωmega"_s, u"straße"_s, u"Ab"_s};
    QRandomGenerator random(7);
    QList<Customer> owners;
    for (int i = 0; i < customers; ++i)
        owners.append(Samples::customer(u"%1 customer %2"_s.arg(words.at(i % words.size())).arg(i)));
    (void)good(await(m_store->importCustomers(owners)));
    std::vector<Task<Result<Service>>> tasks;
    for (int i = 0; i < services; ++i) {
        const Customer &owner = owners.at(random.bounded(int(owners.size())));
        Service s = Samples::service(owner.id, u"%1%2"_s.arg(i % 3 == 0 ? u"Svc"_s : u"svc"_s).arg(i * 7919 % 1000));
        s.fullName = i % 4 == 0 ? QString() : words.at(random.bounded(int(words.size()))) + u" voice"_s;
        s.licensedUsers = 1 + random.bounded(5);
        s.licence = i % 2 ? LicenceType::HostedPro : LicenceType::HostedEssentialsPlus;
        s.deploy = DeployStatus(random.bounded(4));
        s.registration.status = AuthStatus(random.bounded(4));
        if (i % 5 == 0)
            s.registration.secretEnds = {};
        else
            s.registration.secretEnds = s.registration.secretEnds.addDays(random.bounded(30));
        tasks.push_back(m_store->createService(s, {}, {}, {}));
    }
    for (auto &task : tasks)
        (void)good(await(std::move(task)));
}

void StoreContract::everySortAndFilter_data()
{
    QTest::addColumn<QString>("filter");
    QTest::newRow("all") << QString();
    QTest::newRow("one character") << u"a"_s;
    QTest::newRow("two characters") << u"ÜB"_s;
    QTest::newRow("three characters") << u"ice"_s;
    QTest::newRow("folding grows it") << u"STRASSE"_s;
    QTest::newRow("a customer") << u"omega CUSTOMER 5"_s;
    QTest::newRow("one service") << u"svc777"_s;
    QTest::newRow("none") << u"nowhere to be found"_s;
}

void StoreContract::everySortAndFilter()
{
    QFETCH(QString, filter);
    fill(16, 150);
    ListQuery<ServiceColumn> query;
    query.limit = 1000;
    const QList<ServiceRow> all = good(await(m_store->services(query, Cancel())));
    QCOMPARE(all.size(), 150);
    query.filter = filter;
    QCOMPARE(good(await(m_store->countServices(filter, Cancel()))), expected(all, query).size());
    for (int column = 0; column <= int(ServiceColumn::CreatedAt); ++column) {
        query.column = ServiceColumn(column);
        for (const auto order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
            query.order = order;
            const QList<ServiceId> wanted = expected(all, query);
            // Whole, then in stretches forwards, then from anywhere.
            query.offset = 0;
            query.limit = 1000;
            QCOMPARE(idsOf(good(await(m_store->services(query, Cancel())))), wanted);
            query.limit = 37;
            for (query.offset = 0; query.offset < 160; query.offset += 37)
                QCOMPARE(idsOf(good(await(m_store->services(query, Cancel())))), wanted.mid(query.offset, 37));
            for (const int offset : {70, 149, 3, 150, 5000}) {
                query.offset = offset;
                QCOMPARE(idsOf(good(await(m_store->services(query, Cancel())))), wanted.mid(offset, 37));
            }
        }
    }
}

void StoreContract::customerSorts()
{
    QList<Customer> file;
    for (int i = 0; i < 30; ++i) {
        Customer c = Samples::customer(u"Customer %1"_s.arg(i));
        c.description = u"d%1"_s.arg(i * 7 % 10);
        c.tenant = u"t%1"_s.arg(i * 3 % 10);
        c.email = u"Ä%1@x.example"_s.arg(i * 11 % 13);
        c.phone = QString::number(i * 5 % 7);
        c.secondaryEmail = u"s%1@x.example"_s.arg(i % 3);
        c.secondaryPhone = QString::number(100 - i);
        file.append(c);
    }
    (void)good(await(m_store->importCustomers(file)));
    for (int column = 0; column <= int(CustomerColumn::CreatedAt); ++column) {
        const auto value = [column](const Customer &c) {
            const QStringList texts{c.name,  c.description,    c.tenant,        c.email,
                                    c.phone, c.secondaryEmail, c.secondaryPhone};
            return column < texts.size() ? textKey(texts.at(column)) : numberKey(c.createdAt.toMSecsSinceEpoch());
        };
        for (const auto order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
            ListQuery<CustomerColumn> query;
            query.column = CustomerColumn(column);
            query.order = order;
            auto rows = good(await(m_store->customers(query, Cancel())));
            QCOMPARE(rows.size(), 30);
            if (order == Qt::DescendingOrder)
                std::reverse(rows.begin(), rows.end());
            for (int i = 1; i < rows.size(); ++i) {
                const auto before = std::pair(value(rows.at(i - 1)), rows.at(i - 1).id.toString());
                const auto after = std::pair(value(rows.at(i)), rows.at(i).id.toString());
                QVERIFY(before < after);
            }
        }
    }
}

void StoreContract::filterIgnoresCaseInUnicode()
{
    for (const QString &name : {u"ÄRGER GmbH"_s, u"Straße"_s, u"ΣΊΣΥΦΟΣ"_s, u"Ĳssel"_s, u"plain"_s})
        (void)good(await(m_store->addCustomer(Samples::customer(name))));
    const QList<std::pair<QString, QString>> table{
        {u"ärg"_s, u"ÄRGER GmbH"_s},  {u"STRASSE"_s, u"Straße"_s}, {u"aß"_s, u"Straße"_s},
        {u"σίσυφος"_s, u"ΣΊΣΥΦΟΣ"_s}, {u"ijs"_s, u"Ĳssel"_s},      {u"PLAIN"_s, u"plain"_s},
    };
    for (const auto &[filter, name] : table) {
        ListQuery<CustomerColumn> query;
        query.filter = filter;
        const auto found = good(await(m_store->customers(query, Cancel())));
        QVERIFY2(found.size() == 1, qPrintable(filter));
        QCOMPARE(found.constFirst().name, name);
    }
}

void StoreContract::filterIsLiteral()
{
    for (const QString &name :
         {u"100% sure"_s, u"1000 sure"_s, u"a_b"_s, u"axb"_s, u"say \"hi\" OR bye"_s, u"a*"_s, u"😀😀😀"_s})
        (void)good(await(m_store->addCustomer(Samples::customer(name))));
    const QList<std::pair<QString, int>> table{{u"%"_s, 1},     {u"100%"_s, 1},     {u"a_b"_s, 1}, {u"\"hi\" or"_s, 1},
                                               {u"say* "_s, 0}, {u"NOT sure"_s, 0}, {u"a*"_s, 1},  {u"😀😀😀"_s, 1},
                                               {u"😀😀"_s, 1},    {u"\"\"\""_s, 0},   {u"'"_s, 0},   {u"(sure"_s, 0}};
    for (const auto &[filter, hits] : table) {
        ListQuery<CustomerColumn> query;
        query.filter = filter;
        QVERIFY2(good(await(m_store->customers(query, Cancel()))).size() == hits, qPrintable(filter));
        QVERIFY2(good(await(m_store->countCustomers(filter, Cancel()))) == hits, qPrintable(filter));
    }
}

void StoreContract::pagesFitTogether()
{
    fill(4, 120);
    ListQuery<ServiceColumn> query;
    query.column = ServiceColumn::Licence; // two values only: all order is by id
    query.limit = 7;
    QList<ServiceId> seen;
    for (;;) {
        query.offset = seen.size();
        const auto ids = idsOf(good(await(m_store->services(query, Cancel()))));
        seen += ids;
        if (ids.size() < 7)
            break;
    }
    QCOMPARE(seen.size(), 120);
    QCOMPARE(QSet<ServiceId>(seen.begin(), seen.end()).size(), 120);
    query.limit = 0;
    QVERIFY(good(await(m_store->services(query, Cancel()))).isEmpty());
    query.limit = 10;
    query.offset = -5;
    QCOMPARE(good(await(m_store->services(query, Cancel()))).size(), 10);
}

void StoreContract::pagesAfterChanges()
{
    fill(2, 60);
    auto second = sameStore();
    (void)good(await(second->open()));
    ListQuery<ServiceColumn> query;
    query.limit = 10;
    QRandomGenerator random(3);
    for (int round = 0; round < 12; ++round) {
        // Read on with remembered places, then change rows before them, here and from elsewhere.
        for (query.offset = 0; query.offset < 60; query.offset += 10)
            (void)good(await(m_store->services(query, Cancel())));
        ListQuery<ServiceColumn> whole;
        whole.limit = 1000;
        auto all = good(await(m_store->services(whole, Cancel())));
        Store &changer = round % 2 ? *second : *m_store;
        (void)good(await(changer.removeService(all.at(random.bounded(int(all.size()) / 2)).id)));
        all = good(await(m_store->services(whole, Cancel())));
        for (query.offset = 50; query.offset >= 0; query.offset -= 10)
            QCOMPARE(idsOf(good(await(m_store->services(query, Cancel())))), idsOf(all).mid(query.offset, 10));
    }
}

void StoreContract::manyHits()
{
    // More than a store may want to sort at once, in a mixture of hits and others.
    QList<Customer> file;
    QStringList hits;
    for (int i = 0; i < 24'000; ++i) {
        Customer c;
        c.name = u"%1 %2"_s.arg(i * 7919 % 24'000, 5, 10, QChar(u'0')).arg(i % 2 ? u"broad"_s : u"xy"_s);
        if (i % 2)
            hits += c.name;
        file.append(c);
    }
    hits.sort();
    (void)good(await(m_store->importCustomers(file)));
    for (const QString &filter : {u"broad"_s, u"br"_s}) {
        QCOMPARE(good(await(m_store->countCustomers(filter, Cancel()))), hits.size());
        ListQuery<CustomerColumn> query;
        query.filter = filter;
        query.limit = 150;
        for (const int offset : {0, 150, 300, 6000, 450, 11'900, 12'000, 6150}) {
            query.offset = offset;
            for (const auto order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
                query.order = order;
                QStringList names;
                for (const Customer &c : good(await(m_store->customers(query, Cancel()))))
                    names += c.name;
                QStringList wanted = hits;
                if (order == Qt::DescendingOrder)
                    std::reverse(wanted.begin(), wanted.end());
                QCOMPARE(names, wanted.mid(offset, 150));
            }
        }
    }
}

void StoreContract::cancelledLists()
{
    fill(2, 20);
    const Cancel before;
    before.request();
    const auto list = await(m_store->services({}, before));
    QVERIFY(!list && list.error().code == FailureCode::Cancelled);
    const Cancel during;
    auto count = m_store->countServices(u"x"_s, during);
    during.request();
    const auto counted = await(std::move(count));
    QVERIFY(!counted && counted.error().code == FailureCode::Cancelled);
    QCOMPARE(good(await(m_store->countServices({}, Cancel()))), 20);
}

void StoreContract::countsMatch()
{
    QCOMPARE(good(await(m_store->countServices({}, Cancel()))), 0);
    QCOMPARE(good(await(m_store->countCustomers(u"abc"_s, Cancel()))), 0);
    fill(8, 40);
    QCOMPARE(good(await(m_store->countServices({}, Cancel()))), 40);
    QCOMPARE(good(await(m_store->countServices(u"SVC"_s, Cancel()))), 40);
    QCOMPARE(good(await(m_store->countCustomers(u"CUSTOMER"_s, Cancel()))), 8);
    QCOMPARE(good(await(m_store->countCustomers(u"ü"_s, Cancel()))), 1);
}

} // namespace TenantLink
