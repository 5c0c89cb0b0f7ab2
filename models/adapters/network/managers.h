// Qt's access managers as this program wants them: no cookies, no cache, no foreign roots where none were asked for.
#pragma once

#include <QNetworkAccessManager>
#include <QSslConfiguration>

#include <map>
#include <memory>

namespace TenantLink
{

/// One manager per file of extra roots: Qt reuses an open connection whatever roots it was verified with
/// (qhttpthreaddelegate.cpp, makeCacheKey), so managers must not be shared between trusts.
class Managers
{
public:
    struct Trust {
        std::unique_ptr<QNetworkAccessManager> manager;
        QSslConfiguration tls;
        bool caFileRead = true; ///< false: the file holds no certificate or cannot be read
    };

    /// `caFile` may be empty. Stays valid as long as the managers.
    [[nodiscard]] Trust &of(const QString &caFile);

private:
    std::map<QString, Trust> m_trusts;
};

} // namespace TenantLink
