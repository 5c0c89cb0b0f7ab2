// One running task of a widget or a model, and the only way by which its result comes back to it.
#pragma once

#include "models/ports/cancel.h"
#include "models/ports/task.h"

#include <QObject>

#include <functional>
#include <memory>
#include <optional>
#include <type_traits>
#include <utility>

namespace TenantLink
{

/// begin(), then start a flow with cancel() and guarded callbacks, then deliver() its task. Results come by the event
/// loop, on `context`, never inside the flow's own stack. stop() makes delivery impossible first, then cancels.
class Work
{
public:
    explicit Work(QObject *context) : m_context(context) {}
    ~Work() { stop(); }
    Q_DISABLE_COPY_MOVE(Work)

    void begin(); ///< stops what ran before
    void stop();
    /// Makes delivery impossible, but lets the flow finish what it does (a write that must not be half-made).
    void letGo();
    [[nodiscard]] bool running() const { return m_wanted && *m_wanted; }
    [[nodiscard]] Cancel cancel() const { return m_cancel; }

    /// A progress callback that is silent once the work was stopped.
    template <class Argument, class Act>
    [[nodiscard]] std::function<void(Argument)> guarded(Act act) const
    {
        return [wanted = m_wanted, act = std::move(act)](Argument argument) {
            if (wanted && *wanted)
                act(argument);
        };
    }

    /// `act` gets the task's result, once, unless the work was stopped. The work has ended when it is called.
    template <class T, class Act>
    void deliver(Task<T> task, Act act)
    {
        if constexpr (std::is_void_v<T>)
            carryVoid(std::move(task), m_context, m_wanted, std::function<void()>(std::move(act)));
        else
            carry<T>(std::move(task), m_context, m_wanted, std::function<void(T)>(std::move(act)));
    }

private:
    using Wanted = std::shared_ptr<bool>;
    static void post(QObject *context, Wanted wanted, std::function<void()> act);

    template <class T>
    static Task<> carry(Task<T> task, QObject *context, Wanted wanted, std::function<void(T)> act)
    {
        const auto result = std::make_shared<std::optional<T>>();
        result->emplace(co_await std::move(task));
        if (wanted && *wanted) // so the context, which owns the work, is alive
            post(context, wanted, [result, act] { act(std::move(**result)); });
    }
    static Task<> carryVoid(Task<> task, QObject *context, Wanted wanted, std::function<void()> act);

    QObject *m_context;
    Cancel m_cancel;
    Wanted m_wanted;
};

} // namespace TenantLink
