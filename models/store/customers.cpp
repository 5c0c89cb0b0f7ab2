#include "models/store/invitationrows.h"
#include "models/store/keys.h"
#include "models/store/steps.h"
#include "models/store/usecases.h"

#include "models/domain/text.h"

namespace TenantLink::UseCases
{

using namespace Qt::StringLiterals;

namespace
{
struct Kept {
    QString name;
    QDateTime createdAt;
    qint64 revision = 0;
};

std::optional<Kept> kept(Database &db, CustomerId id)
{
    Statement row = db.run(u"SELECT name, created_at, revision FROM customers WHERE id = ?"_s, {bytesOf(id)});
    if (!row.next())
        return std::nullopt;
    return Kept{row.text(0), timeFrom(row.at(1)), row.number(2)};
}

bool nameTaken(Database &db, const Customer &customer)
{
    return db
        .value(u"SELECT 1 FROM customers WHERE name_key = ? AND id <> ?"_s,
               {foldedKey(customer.name), bytesOf(customer.id)})
        .isValid();
}

/// In the order of the columns of insert() and change().
QVariantList texts(const Customer &c)
{
    const QStringList all{c.name, c.description, c.tenant, c.email, c.phone, c.secondaryEmail, c.secondaryPhone};
    QVariantList values;
    for (const QString &text : all)
        values += orEmpty(text);
    values += orEmpty(foldedKey(c.name)); // whole: it is what makes names unique
    for (qsizetype i = 1; i < all.size(); ++i)
        values += sortKey(all.at(i));
    values += searchText(all);
    return values;
}

void insert(Database &db, const Customer &customer)
{
    QVariantList values = texts(customer);
    values += customer.createdAt.toMSecsSinceEpoch();
    values += customer.revision;
    values += bytesOf(customer.id);
    db.run(u"INSERT INTO customers(name, description, tenant, email, phone, secondary_email, secondary_phone, name_key,"
           " description_key, tenant_key, email_key, phone_key, secondary_email_key, secondary_phone_key, search,"
           " created_at, revision, id) VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
           values);
}

/// The copies of the customer's name in its services' rows.
void renameInServices(Database &db, const Customer &customer)
{
    struct Row {
        qint64 n;
        QString search;
    };
    QList<Row> rows;
    {
        Statement read =
            db.run(u"SELECT n, short_name, full_name FROM services WHERE customer = ?"_s, {bytesOf(customer.id)});
        while (read.next()) {
            const QString full = read.text(2).isEmpty() ? read.text(1) : read.text(2);
            rows += Row{read.number(0), searchText({read.text(1), full, customer.name})};
        }
    }
    const QString key = sortKey(customer.name);
    for (const Row &row : std::as_const(rows))
        db.run(u"UPDATE services SET customer_key = ?, search = ? WHERE n = ?"_s, {key, row.search, row.n});
}
} // namespace

QDateTime now() { return QDateTime::fromMSecsSinceEpoch(QDateTime::currentMSecsSinceEpoch(), Qt::UTC); }

Customer customerAt(const Statement &row)
{
    const auto id = idFrom<CustomerId>(row.at(0));
    if (!id)
        refuse(FailureCode::StoreDamaged);
    Customer customer;
    customer.id = *id;
    customer.name = row.text(1);
    customer.description = row.text(2);
    customer.tenant = row.text(3);
    customer.email = row.text(4);
    customer.phone = row.text(5);
    customer.secondaryEmail = row.text(6);
    customer.secondaryPhone = row.text(7);
    customer.createdAt = timeFrom(row.at(8));
    customer.revision = row.number(9);
    return customer;
}

Result<Customer> customer(Session &session, CustomerId id)
{
    return guarded([&] {
        Statement row = session.db.run(u"SELECT %1 FROM customers WHERE id = ?"_s.arg(CustomerColumns), {bytesOf(id)});
        if (!row.next())
            refuse(FailureCode::NoLongerThere);
        return customerAt(row);
    });
}

Result<Customer> addCustomer(Session &session, Customer customer)
{
    return inTransaction(session, Steps::CustomerAdded, [&] {
        if (nameTaken(session.db, customer))
            refuse(FailureCode::NameTaken, customer.name);
        customer.createdAt = now();
        customer.revision = 1;
        insert(session.db, customer);
        audit(session, u"customer.added"_s, customer.name);
        return customer;
    });
}

Result<Customer> updateCustomer(Session &session, Customer customer)
{
    return inTransaction(session, Steps::CustomerChanged, [&] {
        const auto old = kept(session.db, customer.id);
        if (!old)
            refuse(FailureCode::NoLongerThere, customer.name);
        if (old->revision != customer.revision)
            refuse(FailureCode::ChangedMeanwhile, customer.name);
        if (nameTaken(session.db, customer))
            refuse(FailureCode::NameTaken, customer.name);
        customer.createdAt = old->createdAt;
        ++customer.revision;
        QVariantList values = texts(customer);
        values += customer.revision;
        values += bytesOf(customer.id);
        session.db.run(u"UPDATE customers SET name = ?, description = ?, tenant = ?, email = ?, phone = ?,"
                       " secondary_email = ?, secondary_phone = ?, name_key = ?, description_key = ?, tenant_key = ?,"
                       " email_key = ?, phone_key = ?, secondary_email_key = ?, secondary_phone_key = ?, search = ?,"
                       " revision = ? WHERE id = ?"_s,
                       values);
        if (old->name != customer.name) {
            renameInServices(session.db, customer);
            InvitationRows::renameCustomer(session.db, customer);
        }
        audit(session, u"customer.changed"_s, customer.name,
              old->name == customer.name ? QString() : u"was: %1"_s.arg(old->name));
        return customer;
    });
}

Outcome removeCustomer(Session &session, CustomerId id)
{
    return inTransaction(session, Steps::CustomerRemoved, [&] {
        const auto old = kept(session.db, id);
        if (!old)
            refuse(FailureCode::NoLongerThere);
        if (session.db.value(u"SELECT 1 FROM services WHERE customer = ?"_s, {bytesOf(id)}).isValid() ||
            !InvitationRows::removeAllOf(session.db, id))
            refuse(FailureCode::CustomerHasServices, old->name);
        session.db.run(u"DELETE FROM customers WHERE id = ?"_s, {bytesOf(id)});
        audit(session, u"customer.removed"_s, old->name);
    });
}

Result<QList<std::optional<Failure>>> importCustomers(Session &session, QList<Customer> customers)
{
    return inTransaction(session, Steps::CustomersImported, [&] {
        QList<std::optional<Failure>> answers;
        answers.reserve(customers.size());
        int taken = 0;
        for (Customer &customer : customers) {
            if (nameTaken(session.db, customer)) { // by an older one, or by one before it in the same file
                answers.append(Failure{FailureCode::NameTaken, customer.name});
                continue;
            }
            customer.createdAt = now();
            customer.revision = 1;
            insert(session.db, customer);
            answers.append(std::nullopt);
            ++taken;
        }
        audit(session, u"customers.imported"_s, QString(), u"%1 of %2"_s.arg(taken).arg(customers.size()));
        return answers;
    });
}

} // namespace TenantLink::UseCases
