// A computer at which registrations are made, against a sandbox tenant over real HTTP. Its clock does not wait.
#pragma once

#include "models/flows/provision.h"
#include "tests/e2e/sandboxed.h"
#include "tests/support/await.h"
#include "tests/support/fakeclock.h"
#include "tests/support/memorysecrets.h"

#include "models/ports/http.h"
#include "models/ports/store.h"

#include <QTemporaryDir>

namespace TenantLink
{

/// The network, with a moment from which on the program is dead: nothing is sent or heard any more. Offline: the
/// network fails after all was sent.
class MortalHttp : public Http
{
public:
    enum class Death { None, BeforeSending, BeforeHearing, Cancelled, Offline };

    explicit MortalHttp(std::shared_ptr<Http> real) : m_real(std::move(real)) {}
    Task<Result<HttpAnswer>> send(HttpRequest request, Cancel cancel) override;
    void warm(QUrl, QString) override {}

    Death death = Death::None;
    int deathAt = -1; ///< number of the request, from 0
    int sent = 0;

private:
    std::shared_ptr<Http> m_real;
};

struct TenantDesk {
    Sandboxed &sandbox;
    QString tenantKey;
    QTemporaryDir folder;
    std::shared_ptr<MemorySecrets> secrets = std::make_shared<MemorySecrets>();
    std::shared_ptr<FakeClock> clock = std::make_shared<FakeClock>();
    std::shared_ptr<MortalHttp> http;
    Ports ports;
    Cancel cancel;
    QList<ProvisionView> seen{};

    TenantDesk(Sandboxed &of, const QString &tenant);
    /// The program is started again: same data, same keychain, nothing else.
    void restart();
    [[nodiscard]] Access access(const QString &person = {});
    [[nodiscard]] Provisioning fresh() const;
    [[nodiscard]] Result<Provisioned> run(const Provisioning &state, const QString &person = {});
    /// What was kept, else a fresh plan.
    [[nodiscard]] Provisioning kept();
    [[nodiscard]] Result<Undone> takeBack(const Provisioning &state);

    /// The tenant as it is now, without what was deleted.
    [[nodiscard]] QJsonObject directory() const;
    void fault(const QString &name, const QString &match, const QJsonObject &more = {}) const;
    void clearFaults() const;
    void set(const QJsonObject &settings) const;
};

/// The registration that stands in the tenant, alone.
struct Standing {
    QJsonObject application;
    QJsonObject principal;
};
[[nodiscard]] Standing standing(const TenantDesk &desk);

} // namespace TenantLink
