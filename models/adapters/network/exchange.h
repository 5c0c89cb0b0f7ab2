// One request on its way: from handing it to Qt until the last byte, the deadline, the limit, or a cancel.
#pragma once

#include "models/adapters/latch.h"
#include "models/adapters/network/managers.h"
#include "models/ports/http.h"

#include <QNetworkReply>

#include <optional>

namespace TenantLink
{

class Exchange
{
public:
    /// Starts at once. `trust` must outlive the exchange. Takes the body over and wipes it at the end.
    Exchange(Managers::Trust &trust, HttpRequest request);
    ~Exchange();
    Q_DISABLE_COPY_MOVE(Exchange)

    /// Aborts; the outcome is a failure of that name. Does nothing once the exchange is over.
    void stop(FailureCode why);

    /// Opens when the exchange is over.
    [[nodiscard]] std::shared_ptr<Latch> over() const { return m_over; }

    /// What came of it; to be asked once, after `over`.
    [[nodiscard]] Result<HttpAnswer> outcome();

private:
    class Body;
    void readMore();

    const QUrl m_url;
    const qint64 m_largestAnswer;
    std::shared_ptr<Latch> m_over = Latch::create();
    QNetworkReply *m_reply = nullptr; ///< ends by deleteLater
    Body *m_body = nullptr;           ///< lives with the reply, which may still want to read it
    QTimer m_deadline;
    QByteArray m_received;
    QList<QSslError> m_tlsErrors;
    std::optional<FailureCode> m_stopped;
};

} // namespace TenantLink
