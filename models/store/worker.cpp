#include "models/store/worker.h"

#include <QString>
#include <QThread>

#include <utility>

namespace TenantLink
{

Worker::Worker(const QString &name, Job atEnd) : m_atEnd(std::move(atEnd)), m_thread(QThread::create([this] { run(); }))
{
    m_thread->setObjectName(name);
}

void Worker::finish()
{
    {
        const std::lock_guard lock(m_mutex);
        m_closing = true;
    }
    m_wake.notify_one();
    m_thread->wait();
}

void Worker::post(Job job)
{
    {
        const std::lock_guard lock(m_mutex);
        m_jobs.push_back(std::move(job));
        if (!m_thread->isRunning())
            m_thread->start();
    }
    m_wake.notify_one();
}

void Worker::run()
{
    for (;;) {
        Job job;
        {
            std::unique_lock lock(m_mutex);
            m_wake.wait(lock, [this] { return m_closing || !m_jobs.empty(); });
            if (m_jobs.empty())
                break;
            job = std::move(m_jobs.front());
            m_jobs.pop_front();
        }
        job();
    }
    m_atEnd();
}

} // namespace TenantLink
