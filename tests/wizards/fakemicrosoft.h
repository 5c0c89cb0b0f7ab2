// One healthy tenant behind the Http port, with faults to switch on: enough for the wizard's pages. The faithful
// simulation is tests/sandbox; what the check makes of every answer is tested in tests/flows.
#pragma once

#include "models/domain/catalogue.h"
#include "models/ports/clock.h"
#include "models/ports/http.h"
#include "models/ports/secretstore.h"
#include "tests/wizards/fakedirectory.h"

#include <QHash>
#include <QJsonObject>

namespace TenantLink
{

namespace FakeTenant
{
inline const QString Client = QStringLiteral("ccccdddd-1111-2222-3333-444455556666");
inline const QString Principal = QStringLiteral("eeeeffff-1111-2222-3333-444455556666");
inline const QString SecretText = QStringLiteral("Abc8Q~wizard.secret_value-0123456789abcd");
} // namespace FakeTenant

class FakeMicrosoft : public Http
{
public:
    explicit FakeMicrosoft(Catalogue catalogue) : m_catalogue(std::move(catalogue)) {}

    CustomerDirectory directory;
    QStringList missingPermissions;     ///< by name: neither requested nor granted
    int refuseToken = 0;                ///< an AADSTS number
    std::optional<FailureCode> network; ///< every request fails so
    bool holding = false;               ///< requests wait until release() or cancel
    int sent = 0;
    int cancelled = 0;
    QList<QUrl> warmed;

    void release();
    [[nodiscard]] int held() const { return m_held; }

    Task<Result<HttpAnswer>> send(HttpRequest request, Cancel cancel) override;
    void warm(QUrl host, QString) override { warmed += host; }

private:
    [[nodiscard]] HttpAnswer answerTo(const HttpRequest &request);
    [[nodiscard]] QJsonObject graphBody(const QString &id) const;

    Catalogue m_catalogue;
    int m_held = 0;
    int m_round = 0;
};

class MemoryKeychain : public SecretStore
{
public:
    QHash<SecretId, Secret> entries;
    std::optional<FailureCode> broken;

    Task<Outcome> write(SecretId id, Secret secret) override
    {
        if (broken)
            co_return fail(*broken);
        entries.insert(id, secret);
        co_return Outcome{};
    }
    Task<Result<Secret>> read(SecretId id) override
    {
        if (!entries.contains(id))
            co_return fail(FailureCode::SecretNotHere);
        co_return entries.value(id);
    }
    Task<Outcome> remove(SecretId id) override
    {
        entries.remove(id);
        co_return Outcome{};
    }
    Task<Outcome> probe() override
    {
        if (broken)
            co_return fail(*broken);
        co_return Outcome{};
    }
};

/// Real time, without waiting: retries come at once.
class HastyClock : public Clock
{
public:
    QDateTime now() const override { return QDateTime::currentDateTimeUtc(); }
    std::chrono::milliseconds monotonic() const override { return {}; }
    Task<> sleep(std::chrono::milliseconds, Cancel) override { co_return; }
};

} // namespace TenantLink
