#include "models/adapters/network/exchange.h"
#include "models/adapters/network/network.h"
#include "models/adapters/network/networkfailure.h"
#include "models/domain/secret.h"

namespace TenantLink
{

using namespace Qt::StringLiterals;

namespace
{
/// Sends and waits. Holds the managers, so that an exchange outlives whoever held the port.
Task<Result<HttpAnswer>> exchange(std::shared_ptr<Managers> managers, HttpRequest request, Cancel cancel)
{
    const QUrl url = request.url;
    if (cancel.requested()) {
        wipe(request.body);
        co_return fail(FailureCode::Cancelled, url.host());
    }
    if (auto refused = refusedUrl(url)) {
        wipe(request.body);
        co_return fail(std::move(*refused));
    }
    Managers::Trust &trust = managers->of(request.caFile);
    if (!trust.caFileRead) {
        Technical technical = hostTechnical(url);
        technical.append({u"reason"_s, u"no certificate in the cloud's CA file"_s});
        wipe(request.body);
        co_return fail(FailureCode::TlsFailed, url.host(), std::move(technical));
    }

    Exchange running(trust, std::move(request));
    const auto listener = cancel.onRequest([&running] { running.stop(FailureCode::Cancelled); });
    const Latch::Opened over = running.over()->wait();
    co_await over; // resumes in a round of the event loop of its own
    if (cancel.requested())
        co_return fail(FailureCode::Cancelled, url.host());
    co_return running.outcome();
}

class NetworkHttp : public Http
{
public:
    Task<Result<HttpAnswer>> send(HttpRequest request, Cancel cancel) override
    {
        return exchange(m_managers, std::move(request), std::move(cancel));
    }

    void warm(QUrl host, QString caFile) override
    {
        if (refusedUrl(host))
            return;
        Managers::Trust &trust = m_managers->of(caFile);
        if (!trust.caFileRead)
            return;
        if (host.scheme() == "https"_L1)
            trust.manager->connectToHostEncrypted(host.host(), quint16(host.port(443)), trust.tls);
        else
            trust.manager->connectToHost(host.host(), quint16(host.port(80)));
    }

private:
    std::shared_ptr<Managers> m_managers = std::make_shared<Managers>();
};
} // namespace

std::shared_ptr<Http> makeNetworkHttp() { return std::make_shared<NetworkHttp>(); }

} // namespace TenantLink
