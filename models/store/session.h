// What a use case works with on the writer's thread, and the edge where exceptions become Results.
#pragma once

#include "models/store/database.h"
#include "models/store/sqlitestore.h"

#include <QDateTime>

#include <type_traits>

namespace TenantLink
{

struct Session {
    Database &db;
    const QString &actor;
    const StepObserver &observer;
    qint64 commits = 0; ///< data_version counts everybody's but one's own
};

/// One entry of the audit trail, in the caller's transaction.
void audit(Session &session, const QString &action, const QString &subject, const QString &detail = {});

/// Reads; `work(db)` may throw Refused.
template <class Work>
[[nodiscard]] auto guarded(Work work) -> Result<std::invoke_result_t<Work>>
{
    try {
        if constexpr (std::is_void_v<std::invoke_result_t<Work>>) {
            work();
            return {};
        } else {
            return work();
        }
    } catch (const Refused &refused) {
        return fail(refused.failure);
    }
}

/// One use case: everything that `work` writes is there, or nothing.
template <class Work>
[[nodiscard]] auto inTransaction(Session &session, QStringView step, Work work) -> Result<std::invoke_result_t<Work>>
{
    auto answer = guarded([&] {
        Transaction transaction(session.db);
        if constexpr (std::is_void_v<std::invoke_result_t<Work>>) {
            work();
            transaction.commit();
        } else {
            auto made = work();
            transaction.commit();
            return made;
        }
    });
    if (answer) {
        ++session.commits;
        if (session.observer)
            session.observer(step);
    }
    return answer;
}

/// The same where there may be nothing to do: without an answer nothing was written, and nobody is woken up.
template <class Work>
[[nodiscard]] auto inTransactionIfAny(Session &session, QStringView step, Work work)
    -> Result<std::invoke_result_t<Work>>
{
    auto answer = guarded([&] {
        Transaction transaction(session.db);
        auto made = work();
        if (made)
            transaction.commit();
        return made;
    });
    if (answer && *answer) {
        ++session.commits;
        if (session.observer)
            session.observer(step);
    }
    return answer;
}

} // namespace TenantLink
