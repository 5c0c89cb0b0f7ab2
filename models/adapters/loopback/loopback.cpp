#include "models/adapters/loopback/loopback.h"

#include "models/adapters/loopback/site.h"

namespace TenantLink
{

namespace
{

/// Holds the site, so that it outlives whoever held the redirect.
Task<Result<QUrl>> waitFor(std::shared_ptr<Site> site, std::function<bool(const QUrl &)> belongs,
                           std::function<RedirectPage(const QUrl &)> page, std::chrono::milliseconds deadline,
                           Cancel cancel)
{
    if (cancel.requested())
        site->end(fail(FailureCode::Cancelled));
    else if (!site->serve(std::move(belongs), std::move(page), deadline))
        co_return fail(FailureCode::SignInNotReturned);
    const auto listener = cancel.onRequest([site] { site->end(fail(FailureCode::Cancelled)); });
    const Latch::Opened over = site->over()->wait();
    co_await over; // resumes in a round of the event loop of its own
    if (cancel.requested())
        co_return fail(FailureCode::Cancelled);
    co_return site->outcome();
}

class ListeningRedirect : public Redirect
{
public:
    explicit ListeningRedirect(std::shared_ptr<Site> site) : m_site(std::move(site)) {}
    ~ListeningRedirect() override { m_site->end(fail(FailureCode::Cancelled)); }

    QUrl address() const override { return m_site->address(); }
    Task<Result<QUrl>> taken(std::function<bool(const QUrl &)> belongs, std::function<RedirectPage(const QUrl &)> page,
                             std::chrono::milliseconds deadline, Cancel cancel) override
    {
        return waitFor(m_site, std::move(belongs), std::move(page), deadline, std::move(cancel));
    }

private:
    std::shared_ptr<Site> m_site;
};

class RealLoopback : public Loopback
{
public:
    explicit RealLoopback(std::chrono::milliseconds patience) : m_patience(patience) {}
    Result<std::shared_ptr<Redirect>> listen() override
    {
        auto site = std::make_shared<Site>(m_patience);
        if (const Outcome listening = site->listen(); !listening)
            return fail(listening.error());
        return std::make_shared<ListeningRedirect>(std::move(site));
    }

private:
    std::chrono::milliseconds m_patience;
};

} // namespace

std::shared_ptr<Loopback> makeLoopback(std::chrono::milliseconds patience)
{
    return std::make_shared<RealLoopback>(patience);
}

} // namespace TenantLink
