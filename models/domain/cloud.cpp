#include "models/domain/cloud.h"

#include <QRegularExpression>

namespace TenantLink
{

using namespace Qt::StringLiterals;

bool Cloud::accepts(const QUrl &endpoint) const
{
    if (!endpoint.isValid() || endpoint.host().isEmpty() || !endpoint.userInfo().isEmpty())
        return false;
    if (!hosts.contains(endpoint.host(), Qt::CaseInsensitive))
        return false;
    return endpoint.scheme() == "https"_L1 || (endpoint.scheme() == "http"_L1 && isLoopback(endpoint));
}

bool isLoopback(const QUrl &url)
{
    static const QRegularExpression v4(u"^127\\.\\d{1,3}\\.\\d{1,3}\\.\\d{1,3}$"_s);
    const QString host = url.host().toLower();
    return host == "localhost"_L1 || host == "::1"_L1 || v4.match(host).hasMatch();
}

QUrl below(const QUrl &base, const QByteArray &encodedPath)
{
    QByteArray url = base.toEncoded();
    while (url.endsWith('/'))
        url.chop(1);
    return QUrl::fromEncoded(url + '/' + encodedPath, QUrl::StrictMode);
}

} // namespace TenantLink
