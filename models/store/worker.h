// A thread with a queue: jobs run one after the other, in the order in which they were posted.
#pragma once

#include <QThread>

#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>

namespace TenantLink
{

class Worker
{
public:
    using Job = std::function<void()>;

    /// The thread starts with the first job. `atEnd` runs on it after the last one.
    explicit Worker(const QString &name, Job atEnd);
    ~Worker() { finish(); }
    /// Finishes what is queued, also what those jobs post, then ends the thread. Nothing may be posted after it.
    void finish();
    void post(Job job);

private:
    Q_DISABLE_COPY_MOVE(Worker)
    void run();

    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<Job> m_jobs;
    bool m_closing = false;
    Job m_atEnd;
    std::unique_ptr<QThread> m_thread;
};

} // namespace TenantLink
