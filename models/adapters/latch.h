// A one-shot event for adapters: whoever waits goes on in a later round of the event loop, never inside the stack
// of whoever opened it (a coroutine resumed inside QNetworkReply::abort() touches freed memory). GUI thread only.
#pragma once

#include <QTimer>

#include <coroutine>
#include <memory>

namespace TenantLink
{

class Latch : public std::enable_shared_from_this<Latch>
{
public:
    [[nodiscard]] static std::shared_ptr<Latch> create() { return std::make_shared<Latch>(); }
    Latch() = default;
    Q_DISABLE_COPY_MOVE(Latch)

    /// Later calls do nothing.
    void open()
    {
        if (m_open)
            return;
        m_open = true;
        if (m_waiting)
            QTimer::singleShot(0, [self = shared_from_this()] { self->m_waiting.resume(); });
    }

    /// `const auto opened = latch->wait(); co_await opened;` - one waiter at most. Whoever waits sees to a deadline.
    struct Opened {
        std::shared_ptr<Latch> latch;
        [[nodiscard]] bool await_ready() const { return latch->m_open; }
        void await_suspend(std::coroutine_handle<> waiting) const { latch->m_waiting = waiting; }
        void await_resume() const {}
    };
    [[nodiscard]] Opened wait() { return Opened{shared_from_this()}; }

private:
    bool m_open = false;
    std::coroutine_handle<> m_waiting;
};

} // namespace TenantLink
