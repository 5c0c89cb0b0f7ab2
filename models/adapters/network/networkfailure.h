// What kept an answer from coming, by name.
#pragma once

#include "models/domain/failure.h"

#include <QSslError>
#include <QUrl>

#include <optional>

class QNetworkReply;

namespace TenantLink
{

/// Why a request to `url` is not sent at all: neither https nor http on loopback, or with user info in it.
[[nodiscard]] std::optional<Failure> refusedUrl(const QUrl &url);

/// Empty if the finished reply holds a server's whole answer, of whatever status.
[[nodiscard]] std::optional<Failure> networkFailure(const QNetworkReply &reply, const QList<QSslError> &tlsErrors);

/// {"host", "login.example:8443"}: the start of every Technical from the network. Never path, query or user info.
[[nodiscard]] Technical hostTechnical(const QUrl &url);

} // namespace TenantLink
