// One call to the store as an awaitable: the job goes to a worker, the caller wakes up in its own event loop.
#pragma once

#include "models/domain/failure.h"
#include "models/ports/cancel.h"
#include "models/ports/task.h"
#include "models/store/worker.h"

#include <QObject>

#include <atomic>
#include <coroutine>
#include <functional>
#include <memory>
#include <optional>
#include <utility>

namespace TenantLink
{

/// Lives on the callers' thread; answers reach it as events and resume the coroutine from there.
using Mailbox = QObject;

/// Asked on another worker before the job is queued: a failure answers the call instead.
struct Gate {
    Worker &worker;
    std::function<std::optional<Failure>()> closed;
};

template <class T>
class Call
{
public:
    using Job = std::function<Result<T>()>;

    Call(Worker &worker, Mailbox *mailbox, Job job, std::optional<Gate> gate)
        : m_worker(worker), m_mailbox(mailbox), m_job(std::move(job)), m_gate(std::move(gate))
    {
    }

    bool await_ready() const noexcept { return false; }
    // `this` stays where it is, in the suspended coroutine's frame, until the answer has been delivered: nobody
    // destroys a suspended QCoro coroutine. The mailbox outlives all jobs, and is deleted behind its events.
    void await_suspend(std::coroutine_handle<> waiting)
    {
        if (!m_gate) {
            m_worker.post([this, waiting] { work(waiting); });
            return;
        }
        m_gate->worker.post([this, waiting] {
            if (auto why = m_gate->closed()) {
                m_answer.emplace(fail(std::move(*why)));
                deliver(waiting);
            } else {
                m_worker.post([this, waiting] { work(waiting); });
            }
        });
    }
    Result<T> await_resume() { return std::move(*m_answer); }

private:
    void work(std::coroutine_handle<> waiting)
    {
        m_answer.emplace(m_job());
        deliver(waiting);
    }
    void deliver(std::coroutine_handle<> waiting)
    {
        m_job = {}; // on the worker, before the frame may go
        const auto wake = [waiting] { waiting.resume(); };
        QMetaObject::invokeMethod(m_mailbox, wake, Qt::QueuedConnection);
    }

    Worker &m_worker;
    Mailbox *m_mailbox;
    Job m_job;
    std::optional<Gate> m_gate;
    std::optional<Result<T>> m_answer;
};

/// A member's work without the member: after the store is gone the coroutine may still wake up.
template <class T>
[[nodiscard]] Task<Result<T>> runOn(Worker &worker, Mailbox *mailbox, std::function<Result<T>()> job)
{
    Call<T> call(worker, mailbox, std::move(job), std::nullopt);
    co_return co_await call;
}

/// Cancel belongs to the callers' thread; the worker looks at this.
using StopFlag = std::shared_ptr<std::atomic<bool>>;

template <class T>
[[nodiscard]] Task<Result<T>> runOn(Worker &worker, Mailbox *mailbox, std::optional<Gate> gate, Cancel cancel,
                                    StopFlag stop, std::function<Result<T>()> job)
{
    const auto listener = cancel.onRequest([stop] { stop->store(true); });
    Call<T> call(worker, mailbox, std::move(job), std::move(gate));
    Result<T> answer = co_await call;
    if (cancel.requested()) // also when it came after the last look
        answer = fail(FailureCode::Cancelled);
    co_return answer;
}

} // namespace TenantLink
