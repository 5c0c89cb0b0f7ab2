// Work that would hold up the window: done by a thread of the pool, the flow goes on in its own event loop.
#pragma once

#include <QCoreApplication>
#include <QThreadPool>

#include <coroutine>
#include <functional>
#include <optional>
#include <utility>

namespace TenantLink
{

/// `const auto made = OffThread<Result<QByteArray>>(job); co_await made;` No cancel: for what ends by itself within
/// seconds. The job must not touch what belongs to the caller's thread.
template <class T>
class OffThread
{
public:
    explicit OffThread(std::function<T()> job) : m_job(std::move(job)) {}

    [[nodiscard]] bool await_ready() const noexcept { return false; }
    // `this` is in the suspended coroutine's frame, which nobody destroys before it went on.
    void await_suspend(std::coroutine_handle<> waiting)
    {
        QThreadPool::globalInstance()->start([this, waiting] {
            m_answer.emplace(m_job());
            m_job = {};
            QMetaObject::invokeMethod(
                QCoreApplication::instance(), [waiting] { waiting.resume(); }, Qt::QueuedConnection);
        });
    }
    [[nodiscard]] T await_resume() { return std::move(*m_answer); }

private:
    std::function<T()> m_job;
    std::optional<T> m_answer;
};

} // namespace TenantLink
