// A store of any number of customers and services that are made up as they are read: nothing is kept, every answer can
// be held back, fail or be counted.
#pragma once

#include "models/adapters/latch.h"
#include "models/ports/clock.h"
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

    Task<Result<QList<Customer>>> customers(ListQuery<CustomerColumn> query, Cancel cancel) override
    {
        return readCustomers(state, query, cancel);
    }
    Task<Result<qint64>> countCustomers(QString filter, Cancel cancel) override { return count(state, filter, cancel); }
    Task<Result<QList<ServiceRow>>> services(ListQuery<ServiceColumn> query, Cancel cancel) override
    {
        return readServices(state, query, cancel);
    }
    Task<Result<qint64>> countServices(QString filter, Cancel cancel) override { return count(state, filter, cancel); }
    Task<Result<qint64>> changeToken() override { co_return state->token; }

private:
    static std::shared_ptr<Latch> gate(const std::shared_ptr<State> &state, const Cancel &cancel)
    {
        const auto latch = Latch::create();
        if (state->held && !cancel.requested())
            state->waiting.append(latch);
        else
            QTimer::singleShot(0, [latch] { latch->open(); }); // always a round of the event loop, as the real one
        return latch;
    }

    /// Waits its turn, then says whether to go on.
    static Task<std::optional<Failure>> turn(std::shared_ptr<State> state, Cancel cancel)
    {
        state->mostAtOnce = qMax(state->mostAtOnce, ++state->atOnce);
        const auto latch = gate(state, cancel);
        const auto listener = cancel.onRequest([latch] { latch->open(); });
        const Latch::Opened opened = latch->wait();
        co_await opened;
        --state->atOnce;
        if (cancel.requested()) {
            ++state->cancelled;
            co_return Failure{FailureCode::Cancelled};
        }
        co_return state->failure;
    }

    static QList<Customer> chosen(const State &state, const ListQuery<CustomerColumn> &query)
    {
        QList<Customer> found;
        if (!state.own.isEmpty() || state.rows == 0) {
            for (const Customer &customer : state.own) {
                if (query.filter.isEmpty() || foldedKey(customer.name).contains(foldedKey(query.filter)))
                    found.append(customer);
            }
            std::stable_sort(found.begin(), found.end(), [&query](const Customer &a, const Customer &b) {
                return query.order == Qt::AscendingOrder ? a.name < b.name : b.name < a.name;
            });
            return found.mid(query.offset, query.limit);
        }
        for (qint64 row = query.offset; row < qMin(state.rows, query.offset + query.limit); ++row)
            found.append(made(query.order == Qt::AscendingOrder ? row : state.rows - 1 - row));
        return found;
    }

    static Task<Result<QList<Customer>>> readCustomers(std::shared_ptr<State> state, ListQuery<CustomerColumn> query,
                                                       Cancel cancel)
    {
        state->asked.append(query);
        std::optional<Failure> stop = co_await turn(state, cancel);
        if (stop)
            co_return fail(*stop);
        ++state->pages;
        co_return chosen(*state, query);
    }

    static Task<Result<QList<ServiceRow>>> readServices(std::shared_ptr<State> state, ListQuery<ServiceColumn> query,
                                                        Cancel cancel)
    {
        std::optional<Failure> stop = co_await turn(state, cancel);
        if (stop)
            co_return fail(*stop);
        ++state->pages;
        QList<ServiceRow> rows;
        for (qint64 row = query.offset; row < qMin(state->rows, query.offset + query.limit); ++row)
            rows.append(madeService(row));
        co_return rows;
    }

    static Task<Result<qint64>> count(std::shared_ptr<State> state, QString filter, Cancel cancel)
    {
        std::optional<Failure> stop = co_await turn(state, cancel);
        if (stop)
            co_return fail(*stop);
        ++state->counts;
        if (state->own.isEmpty())
            co_return state->rows;
        qint64 found = 0;
        for (const Customer &customer : state->own)
            found += filter.isEmpty() || foldedKey(customer.name).contains(foldedKey(filter));
        co_return found;
    }
};

/// Stands still at the day from which BigStore's secrets run.
class StillClock : public Clock
{
public:
    [[nodiscard]] QDateTime now() const override { return QDateTime(QDate(2026, 3, 1), QTime(0, 0), Qt::UTC); }
    [[nodiscard]] std::chrono::milliseconds monotonic() const override { return {}; }
    [[nodiscard]] Task<> sleep(std::chrono::milliseconds, Cancel) override { co_return; }
};

inline Ports portsOn(const std::shared_ptr<Store> &store)
{
    Ports ports;
    ports.store = store;
    ports.clock = std::make_shared<StillClock>();
    return ports;
}

} // namespace TenantLink
