#include "models/ports/work.h"

#include <QMetaObject>

namespace TenantLink
{

void Work::begin()
{
    stop();
    m_cancel = Cancel();
    m_wanted = std::make_shared<bool>(true);
}

void Work::stop()
{
    letGo();
    m_cancel.request();
}

void Work::letGo()
{
    if (m_wanted)
        *m_wanted = false;
}

void Work::post(QObject *context, Wanted wanted, std::function<void()> act)
{
    const auto arrive = [wanted = std::move(wanted), act = std::move(act)] {
        if (!*wanted)
            return;
        *wanted = false;
        act();
    };
    QMetaObject::invokeMethod(context, arrive, Qt::QueuedConnection);
}

Task<> Work::carryVoid(Task<> task, QObject *context, Wanted wanted, std::function<void()> act)
{
    co_await std::move(task);
    if (wanted && *wanted)
        post(context, wanted, act);
}

} // namespace TenantLink
