// Where the browser comes back to after a sign-in: one request to 127.0.0.1, answered with a friendly page.
#pragma once

#include "models/domain/failure.h"
#include "models/ports/cancel.h"
#include "models/ports/task.h"

#include <QUrl>

#include <chrono>
#include <functional>
#include <memory>

namespace TenantLink
{

/// What the person reads in the browser at the end, in the language of the moment. Plain text; it is escaped.
struct RedirectPage {
    QString language; ///< "de", for the page's lang
    QString title;
    QString text;
};

/// Listens on 127.0.0.1 only, on a random free port, and takes one redirect.
class Redirect
{
public:
    virtual ~Redirect() = default;
    /// "http://127.0.0.1:54321": what goes into `redirect_uri`. Any port is accepted for loopback (RFC 8252 7.3).
    [[nodiscard]] virtual QUrl address() const = 0;
    /// The URL that the browser asked for, with its query, once `belongs` accepts it; `page` says what is shown for
    /// it. Other requests are answered 404 and do not count. SignInNotReturned after `deadline`, Cancelled. Listens no
    /// more afterwards.
    [[nodiscard]] virtual Task<Result<QUrl>> taken(std::function<bool(const QUrl &)> belongs,
                                                   std::function<RedirectPage(const QUrl &)> page,
                                                   std::chrono::milliseconds deadline, Cancel cancel) = 0;

protected:
    Redirect() = default;
    Q_DISABLE_COPY_MOVE(Redirect)
};

class Loopback
{
public:
    virtual ~Loopback() = default;
    /// LoopbackRefused.
    [[nodiscard]] virtual Result<std::shared_ptr<Redirect>> listen() = 0;

protected:
    Loopback() = default;
    Q_DISABLE_COPY_MOVE(Loopback)
};

} // namespace TenantLink
