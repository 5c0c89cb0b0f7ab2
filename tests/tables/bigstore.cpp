#include "tests/tables/bigstore.h"

namespace TenantLink
{

namespace
{

std::shared_ptr<Latch> gate(const std::shared_ptr<BigStore::State> &state, const Cancel &cancel)
{
    const auto latch = Latch::create();
    if (state->held && !cancel.requested())
        state->waiting.append(latch);
    else
        QTimer::singleShot(0, [latch] { latch->open(); }); // always a round of the event loop, as the real one
    return latch;
}

/// Waits its turn, then says whether to go on.
Task<std::optional<Failure>> turn(std::shared_ptr<BigStore::State> state, Cancel cancel)
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

QList<Customer> chosen(const BigStore::State &state, const ListQuery<CustomerColumn> &query)
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
        found.append(BigStore::made(query.order == Qt::AscendingOrder ? row : state.rows - 1 - row));
    return found;
}

Task<Result<QList<Customer>>> readCustomers(std::shared_ptr<BigStore::State> state, ListQuery<CustomerColumn> query,
                                            Cancel cancel)
{
    state->asked.append(query);
    std::optional<Failure> stop = co_await turn(state, cancel);
    if (stop)
        co_return fail(*stop);
    ++state->pages;
    co_return chosen(*state, query);
}

Task<Result<QList<ServiceRow>>> readServices(std::shared_ptr<BigStore::State> state, ListQuery<ServiceColumn> query,
                                             Cancel cancel)
{
    std::optional<Failure> stop = co_await turn(state, cancel);
    if (stop)
        co_return fail(*stop);
    ++state->pages;
    QList<ServiceRow> rows;
    for (qint64 row = query.offset; row < qMin(state->rows, query.offset + query.limit); ++row)
        rows.append(BigStore::madeService(row));
    co_return rows;
}

Task<Result<qint64>> count(std::shared_ptr<BigStore::State> state, QString filter, Cancel cancel)
{
    std::optional<Failure> stop = co_await turn(state, cancel);
    if (stop)
        co_return fail(*stop);
    ++state->counts;
    if (state->own.isEmpty())
        co_return qint64(state->rows);
    qint64 found = 0;
    for (const Customer &customer : state->own)
        found += filter.isEmpty() || foldedKey(customer.name).contains(foldedKey(filter));
    co_return found;
}

} // namespace

Task<Result<QList<Customer>>> BigStore::customers(ListQuery<CustomerColumn> query, Cancel cancel)
{
    return readCustomers(state, query, cancel);
}

Task<Result<qint64>> BigStore::countCustomers(QString filter, Cancel cancel) { return count(state, filter, cancel); }

Task<Result<QList<ServiceRow>>> BigStore::services(ListQuery<ServiceColumn> query, Cancel cancel)
{
    return readServices(state, query, cancel);
}

Task<Result<qint64>> BigStore::countServices(QString filter, Cancel cancel) { return count(state, filter, cancel); }

Task<Result<qint64>> BigStore::changeToken() { co_return qint64(state->token); }

QDateTime StillClock::now() const { return QDateTime(QDate(2026, 3, 1), QTime(0, 0), Qt::UTC); }

Task<> StillClock::sleep(std::chrono::milliseconds, Cancel) { co_return; }

Ports portsOn(const std::shared_ptr<Store> &store)
{
    Ports ports;
    ports.store = store;
    ports.clock = std::make_shared<StillClock>();
    return ports;
}

} // namespace TenantLink
