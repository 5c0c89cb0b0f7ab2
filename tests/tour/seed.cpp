#include "tests/tour/seed.h"

#include "models/flows/configuration.h"
#include "models/ports/store.h"
#include "models/tables/customercsv.h"
#include "tests/support/await.h"

#include <QFile>

namespace TenantLink
{

using namespace Qt::StringLiterals;

namespace
{

Result<QList<Customer>> readCustomers(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(FailureCode::FileUnreadable, path);
    CustomerCsv csv;
    csv.feed(file.readAll());
    csv.end();
    while (csv.step(1000)) {
    }
    QList<Customer> customers;
    for (qsizetype row = 0; row < csv.rows(); ++row) {
        if (csv.isGood(row))
            customers += csv.row(row).customer;
    }
    return customers;
}

Outcome addSbc(const Ports &ports)
{
    Result<SbcList> sbcs = await(readSbcs(ports));
    if (!sbcs)
        return fail(sbcs.error());
    Sbc sbc;
    sbc.name = u"Frankfurt"_s;
    sbc.fqdn = u"sbc.northgate.example"_s;
    sbc.description = u"Both data centres, Frankfurt"_s;
    sbcs->sbcs += sbc;
    const auto saved = await(saveSbcs(ports, *sbcs));
    return saved ? Outcome() : fail(saved.error());
}

Outcome askForTerms(const Ports &ports, const QString &path)
{
    Result<CommercialSettings> commercial = await(readCommercial(ports));
    QFile file(path);
    if (!commercial)
        return fail(commercial.error());
    if (!file.open(QIODevice::ReadOnly))
        return fail(FailureCode::FileUnreadable, path);
    commercial->enabled = true;
    commercial->terms = termsFromFile(path, file.readAll()).value_or(TermsDocument());
    const auto saved = await(saveCommercial(ports, *commercial));
    return saved ? Outcome() : fail(saved.error());
}

} // namespace

Outcome seedData(const World &world, const QString &customersFile, const QString &termsFile)
{
    const Result<QList<Customer>> customers = readCustomers(customersFile);
    if (!customers)
        return fail(customers.error());
    if (const Outcome opened = await(openData(world)); !opened)
        return opened;
    const auto imported = await(world.ports.store->importCustomers(*customers));
    if (!imported)
        return fail(imported.error());
    if (const Outcome added = addSbc(world.ports); !added)
        return added;
    return termsFile.isEmpty() ? Outcome() : askForTerms(world.ports, termsFile);
}

} // namespace TenantLink
