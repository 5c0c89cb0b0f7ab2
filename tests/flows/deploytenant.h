// FakeMicrosoft with domains, users and licences that can be changed: what the tasks of Create service need. The
// faithful simulation is tests/sandbox.
#pragma once

#include "tests/wizards/fakemicrosoft.h"

#include <QMap>

#include <functional>

namespace TenantLink
{

class DeployTenant : public FakeMicrosoft
{
public:
    using FakeMicrosoft::FakeMicrosoft;

    struct User {
        QString id;
        QString upn;
        QString location;
        QStringList skus;
        bool enabled = true;
    };
    QMap<QString, bool> domains{{QStringLiteral("contoso.onmicrosoft.com"), true}}; ///< verified?
    QList<User> users;
    int units = 600; ///< of Microsoft 365 E5
    int used = 10;
    QString country = QStringLiteral("DE");
    bool dnsVisible = true;
    bool domainElsewhere = false;
    bool mayReadDomains = true, mayWriteDomains = true, mayReadUsers = true, mayWriteUsers = true, mayReadSkus = true;

    QString faultAt; ///< "POST /users": what begins so fails with `fault`
    FailureCode fault = FailureCode::ConnectionLost;
    std::function<void(const QString &)> heard; ///< each call, before it is answered
    QStringList writes;                         ///< "POST /domains" ...
    QByteArray password;                        ///< of the activation user, as it was sent
    int waves = 0;                              ///< round trips one after the other: side by side counts once

    static inline const QString Sku = QStringLiteral("06ebc4ee-1bb5-47dd-8120-11324bc54e06");
    static inline const QString Record = QStringLiteral("MS=ms12345678");

    Task<Result<HttpAnswer>> send(HttpRequest request, Cancel cancel) override;

private:
    struct Reply {
        int status = 200;
        QJsonObject body;
    };
    [[nodiscard]] Reply answer(const QString &method, const QString &url, const QJsonObject &body);
    [[nodiscard]] Reply domainAnswer(const QString &method, const QStringList &path, const QJsonObject &body);
    [[nodiscard]] Reply userAnswer(const QString &method, const QStringList &path, const QJsonObject &body);
    [[nodiscard]] QJsonObject skus() const;

    int m_running = 0;
};

} // namespace TenantLink
