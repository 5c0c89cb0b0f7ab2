// A Microsoft cloud as data: where to sign in, where Graph is, which hosts may be believed.
#pragma once

#include <QList>
#include <QString>
#include <QStringList>
#include <QUrl>

namespace TenantLink
{

struct Cloud {
    QString id;                   ///< "global", "usgov", "usdod", "china", or the id in the user's file
    QString name;                 ///< shown to people
    QUrl authority;               ///< for example https://login.microsoftonline.com
    QUrl graph;                   ///< without the version: https://graph.microsoft.com
    QUrl portal;                  ///< the admin portal, for links
    QStringList hosts;            ///< hosts whose OAuth endpoints are accepted; always holds the authority's
    QStringList deviceLoginHosts; ///< hosts of a device sign-in page that may be opened
    QString signInClientId;       ///< the provider's public client for people's sign-in; may be empty
    QString caFile;               ///< PEM with an extra root for this cloud; only in the user's file
    bool userAdded = false;       ///< shows the banner "Not Microsoft"

    /// An OAuth endpoint is believed if it is https on a listed host, or http on a listed loopback host.
    [[nodiscard]] bool accepts(const QUrl &endpoint) const;
};

/// 127.0.0.0/8, ::1 or localhost.
[[nodiscard]] bool isLoopback(const QUrl &url);

/// `base` with a path (and query) below it, both encoded: one slash between them, whether or not the base ends in one.
[[nodiscard]] QUrl below(const QUrl &base, const QByteArray &encodedPath);

} // namespace TenantLink
