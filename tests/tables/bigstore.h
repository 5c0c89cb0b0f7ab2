// A store of any number of customers and services that are made up as they are read: nothing is kept, every answer can
// be held back, fail or be counted.
#pragma once

#include "models/adapters/latch.h"
#include "models/ports/clock.h"
#include "models/ports/ports.h"
#include "tests/wizards/memorystore.h"

#include <QUuid>

#include <algorithm>

namespace TenantLink
{

using namespace Qt::StringLiterals; // a header of tests only

class BigStore : public MemoryStore
{
public:
    struct State {
        qint64 rows = 0;     ///< made up rows, "Customer 0000000" ...
        QList<Customer> own; ///< instead of made up ones, if there are any
        qint64 token = 1;
        bool held = false;
        std::optional<Failure> failure;
        int pages = 0; ///< answered
        int counts = 0;
        int cancelled = 0;
        int atOnce = 0; ///< running now
        int mostAtOnce = 0;
        QList<ListQuery<CustomerColumn>> asked;
        QList<std::shared_ptr<Latch>> waiting;
    };
    std::shared_ptr<State> state = std::make_shared<State>();

    void release()
    {
        state->held = false;
        const auto waiting = std::exchange(state->waiting, {});
        for (const auto &latch : waiting)
            latch->open();
    }

    [[nodiscard]] static Customer made(qint64 row)
    {
        Customer customer;
        customer.id = *CustomerId::parse(u"00000000-0000-4000-8000-%1"_s.arg(row + 1, 12, 16, QChar(u'0')));
        customer.name = u"Customer %1"_s.arg(row, 7, 10, QChar(u'0'));
        customer.description = row % 1000 == 7 ? u"lucky"_s : QString();
        return customer;
    }
    [[nodiscard]] static ServiceRow madeService(qint64 row)
    {
        ServiceRow service;
        service.id = *ServiceId::parse(u"00000000-0000-4000-9000-%1"_s.arg(row + 1, 12, 16, QChar(u'0')));
        service.shortName = u"svc%1"_s.arg(row, 7, 10, QChar(u'0'));
        service.customerName = made(row).name;
        service.licensedUsers = int(row % 500) + 1;
        service.secretEnds = QDateTime(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC).addDays(row);
        service.createdAt = QDateTime(QDate(2026, 1, 1), QTime(8, 0), Qt::UTC);
        return service;
    }

    Task<Result<QList<Customer>>> customers(ListQuery<CustomerColumn> query, Cancel cancel) override;
    Task<Result<qint64>> countCustomers(QString filter, Cancel cancel) override;
    Task<Result<QList<ServiceRow>>> services(ListQuery<ServiceColumn> query, Cancel cancel) override;
    Task<Result<qint64>> countServices(QString filter, Cancel cancel) override;
    Task<Result<qint64>> changeToken() override;
};

/// Stands still at the day from which BigStore's secrets run.
class StillClock : public Clock
{
public:
    [[nodiscard]] QDateTime now() const override;
    [[nodiscard]] std::chrono::milliseconds monotonic() const override { return {}; }
    [[nodiscard]] Task<> sleep(std::chrono::milliseconds time, Cancel cancel) override;
};

[[nodiscard]] Ports portsOn(const std::shared_ptr<Store> &store);

} // namespace TenantLink
