#include "tests/survive/watched.h"

#include "models/ports/http.h"
#include "models/ports/preferences.h"
#include "models/ports/secretstore.h"
#include "tests/survive/points.h"

namespace TenantLink
{

using namespace Qt::StringLiterals;

namespace
{
using Shared = std::shared_ptr<Points>;

QString nameOf(const HttpRequest &request)
{
    const QString path = request.url.path();
    if (path.endsWith("/openid-configuration"_L1))
        return u"discovery"_s;
    if (path.endsWith("/token"_L1)) // the Teams API has a resource id of its own
        return request.body.contains("48ac35b8") ? u"token for Teams"_s : u"token for Graph"_s;
    return path.section(u'/', -1);
}

Task<Result<HttpAnswer>> sendWatched(std::shared_ptr<Http> inner, Shared points, HttpRequest request, Cancel cancel)
{
    const QString name = nameOf(request);
    points->reach(u"network: ask "_s + name);
    Result<HttpAnswer> answer = co_await inner->send(request, cancel);
    points->reach(u"network: answer "_s + name);
    co_return answer;
}

class WatchedHttp final : public Http
{
public:
    WatchedHttp(std::shared_ptr<Http> inner, Shared points) : m_inner(std::move(inner)), m_points(std::move(points)) {}
    Task<Result<HttpAnswer>> send(HttpRequest request, Cancel cancel) override
    {
        return sendWatched(m_inner, m_points, std::move(request), std::move(cancel));
    }
    void warm(QUrl host, QString caFile) override { m_inner->warm(host, caFile); }

private:
    std::shared_ptr<Http> m_inner;
    Shared m_points;
};

Task<Outcome> writeWatched(std::shared_ptr<SecretStore> inner, Shared points, SecretId id, Secret secret)
{
    Outcome written = co_await inner->write(id, secret);
    points->reach(u"keychain: write"_s);
    co_return written;
}

Task<Result<Secret>> readWatched(std::shared_ptr<SecretStore> inner, Shared points, SecretId id)
{
    Result<Secret> secret = co_await inner->read(id);
    points->reach(u"keychain: read"_s);
    co_return secret;
}

Task<Outcome> removeWatched(std::shared_ptr<SecretStore> inner, Shared points, SecretId id)
{
    Outcome removed = co_await inner->remove(id);
    points->reach(u"keychain: remove"_s);
    co_return removed;
}

Task<Outcome> probeWatched(std::shared_ptr<SecretStore> inner, Shared points)
{
    Outcome answers = co_await inner->probe();
    points->reach(u"keychain: probe"_s);
    co_return answers;
}

class WatchedSecrets final : public SecretStore
{
public:
    WatchedSecrets(std::shared_ptr<SecretStore> inner, Shared points)
        : m_inner(std::move(inner)), m_points(std::move(points))
    {
    }
    Task<Outcome> write(SecretId id, Secret secret) override
    {
        return writeWatched(m_inner, m_points, id, std::move(secret));
    }
    Task<Result<Secret>> read(SecretId id) override { return readWatched(m_inner, m_points, id); }
    Task<Outcome> remove(SecretId id) override { return removeWatched(m_inner, m_points, id); }
    Task<Outcome> probe() override { return probeWatched(m_inner, m_points); }

private:
    std::shared_ptr<SecretStore> m_inner;
    Shared m_points;
};

class WatchedPreferences final : public Preferences
{
public:
    WatchedPreferences(std::shared_ptr<Preferences> inner, Shared points)
        : m_inner(std::move(inner)), m_points(std::move(points))
    {
    }
    QByteArray value(const QString &key) const override { return m_inner->value(key); }
    void set(const QString &key, const QByteArray &value) override
    {
        m_inner->set(key, value);
        m_points->reach(u"settings: "_s + key);
    }

private:
    std::shared_ptr<Preferences> m_inner;
    Shared m_points;
};
} // namespace

std::shared_ptr<Http> watched(std::shared_ptr<Http> inner, Shared points)
{
    return std::make_shared<WatchedHttp>(std::move(inner), std::move(points));
}

std::shared_ptr<SecretStore> watched(std::shared_ptr<SecretStore> inner, Shared points)
{
    return std::make_shared<WatchedSecrets>(std::move(inner), std::move(points));
}

std::shared_ptr<Preferences> watched(std::shared_ptr<Preferences> inner, Shared points)
{
    return std::make_shared<WatchedPreferences>(std::move(inner), std::move(points));
}

} // namespace TenantLink
