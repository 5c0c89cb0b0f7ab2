// A running task whose result somebody waits for, and how to stop waiting: delivery becomes impossible first,
// then the task is asked to stop. Without that order a cancelled flow could call into a half destroyed owner.
#pragma once

#include "models/ports/cancel.h"
#include "models/ports/task.h"

#include <QObject>

#include <memory>
#include <utility>

namespace TenantLink
{

class Errand
{
public:
    Errand() = default;
    ~Errand() { stop(); }
    Q_DISABLE_COPY_MOVE(Errand)

    /// Gives up what ran before and answers the wish to stop of what comes next: hand it to the flow.
    Cancel begin()
    {
        stop();
        m_cancel = Cancel();
        m_context = std::make_unique<QObject>();
        return m_cancel;
    }

    /// Calls `deliver` with the result; at once if the task has finished already. Needs begin() before it.
    template <class T, class Deliver>
    void deliver(Task<T> task, Deliver act)
    {
        QCoro::connect(std::move(task), m_context.get(), [this, act = std::move(act)](T value) {
            m_finished = std::move(m_context);
            act(std::move(value));
        });
    }

    [[nodiscard]] bool running() const { return m_context != nullptr; }

    /// The person's wish: the task goes on until it noticed, and its result is still delivered.
    void cancel() const { m_cancel.request(); }

    /// Nothing is delivered any more.
    void stop()
    {
        if (m_context) {
            m_context.reset();
            const Cancel old = m_cancel;
            old.request();
        }
    }

private:
    std::unique_ptr<QObject> m_context;
    std::unique_ptr<QObject> m_finished; ///< outlives the delivery that it was the context of
    Cancel m_cancel;
};

} // namespace TenantLink
