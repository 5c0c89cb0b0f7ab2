#include "models/adapters/network/managers.h"

#include "models/domain/cloud.h"

#include <QElapsedTimer>
#include <QHash>
#include <QNetworkCookie>
#include <QNetworkCookieJar>
#include <QNetworkProxyFactory>

namespace TenantLink
{

using namespace Qt::StringLiterals;

namespace
{
class NoCookies : public QNetworkCookieJar
{
public:
    QList<QNetworkCookie> cookiesForUrl(const QUrl &) const override { return {}; }
    bool setCookiesFromUrl(const QList<QNetworkCookie> &, const QUrl &) override { return false; }
    bool insertCookie(const QNetworkCookie &) override { return false; }
};

/// The system's proxies, but never for loopback. Remembered for a minute: asking may be slow (PAC files on Windows).
class SystemProxies : public QNetworkProxyFactory
{
public:
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override
    {
        if (isLoopback(query.url()))
            return {QNetworkProxy::NoProxy};
        const QString key =
            query.url().scheme() + u' ' + query.url().host() + u' ' + QString::number(query.url().port());
        Known &known = m_known[key];
        if (!known.age.isValid() || known.age.hasExpired(60'000)) {
            known.proxies = systemProxyForQuery(query);
            known.age.start();
        }
        return known.proxies;
    }

private:
    struct Known {
        QList<QNetworkProxy> proxies;
        QElapsedTimer age;
    };
    QHash<QString, Known> m_known;
};

QSslConfiguration tlsConfiguration()
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setProtocol(QSsl::TlsV1_2OrLater);
    tls.setPeerVerifyMode(QSslSocket::VerifyPeer);
    tls.setAllowedNextProtocols({QSslConfiguration::NextProtocolHttp1_1}); // see Http2AllowedAttribute in exchange.cpp
    return tls;
}
} // namespace

Managers::Trust &Managers::of(const QString &caFile)
{
    const auto known = m_trusts.find(caFile);
    if (known != m_trusts.end() && known->second.caFileRead)
        return known->second;

    Trust trust;
    trust.manager = std::make_unique<QNetworkAccessManager>();
    trust.manager->setCookieJar(std::make_unique<NoCookies>().release()); // the manager owns it
    trust.manager->setProxyFactory(std::make_unique<SystemProxies>().release());
    trust.manager->setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    trust.manager->setAutoDeleteReplies(false);
    trust.tls = tlsConfiguration();
    if (!caFile.isEmpty()) {
        const QList<QSslCertificate> extra = QSslCertificate::fromPath(caFile, QSsl::Pem);
        trust.caFileRead = !extra.isEmpty();
        // Any explicit root switches Qt's loading of the system's roots on demand off, so they are named as well.
        trust.tls.setCaCertificates(QSslConfiguration::systemCaCertificates() + extra);
    }
    return m_trusts.insert_or_assign(caFile, std::move(trust)).first->second;
}

} // namespace TenantLink
