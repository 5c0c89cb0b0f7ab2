// Runs the event loop until a task is done. Tests only: the product has no nested event loops.
#pragma once

#include "models/ports/task.h"

#include <QEventLoop>
#include <QTimer>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <source_location>

namespace TenantLink
{

namespace Awaiting
{
template <class T>
struct Box {
    std::optional<T> value;
    bool done = false;
    QEventLoop loop;
};

template <>
struct Box<void> {
    bool done = false;
    QEventLoop loop;
};

template <class T>
Task<> deliver(Task<T> task, std::shared_ptr<Box<T>> box)
{
    if constexpr (std::is_void_v<T>)
        co_await task;
    else
        box->value.emplace(co_await std::move(task));
    box->done = true;
    box->loop.quit();
}

/// Runs `loop` until `done()`; a test that is still waiting at the deadline ends the program and says where.
inline void runUntil(QEventLoop &loop, const std::function<bool()> &done, std::chrono::milliseconds deadline,
                     const std::source_location &where)
{
    QTimer watch;
    watch.setSingleShot(true);
    watch.callOnTimeout(&watch, [&] {
        qFatal("%s:%u: still waiting after %lld ms", where.file_name(), where.line(),
               static_cast<long long>(deadline.count()));
    });
    watch.start(deadline);
    while (!done())
        loop.exec();
}
} // namespace Awaiting

/// The task's result. The deadline is for the test, not for the task: it is generous, for slow machines and Valgrind.
template <class T>
T await(Task<T> task, std::chrono::milliseconds deadline = std::chrono::seconds(60),
        const std::source_location &where = std::source_location::current())
{
    const auto box = std::make_shared<Awaiting::Box<T>>();
    const Task<> delivery = Awaiting::deliver<T>(std::move(task), box);
    Awaiting::runUntil(
        box->loop, [&] { return box->done; }, deadline, where);
    if constexpr (!std::is_void_v<T>)
        return std::move(*box->value);
}

/// Keeps the event loop running until `condition()` is true; looked at after every round of events.
inline void awaitUntil(const std::function<bool()> &condition,
                       std::chrono::milliseconds deadline = std::chrono::seconds(60),
                       const std::source_location &where = std::source_location::current())
{
    QEventLoop loop;
    QTimer look;
    look.callOnTimeout(&look, [&] {
        if (condition())
            loop.quit();
    });
    look.start(0);
    Awaiting::runUntil(loop, condition, deadline, where);
}

} // namespace TenantLink
