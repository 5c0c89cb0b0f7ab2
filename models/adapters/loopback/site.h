// The listening socket of one redirect, and the browser's connections to it. Asynchronous throughout: one that says
// nothing holds up no other.
#pragma once

#include "models/adapters/latch.h"
#include "models/ports/loopback.h"

#include <QTcpServer>
#include <QTimer>

#include <optional>

namespace TenantLink
{

class Site : public QObject
{
public:
    explicit Site(std::chrono::milliseconds patience);
    ~Site() override;
    Q_DISABLE_COPY_MOVE(Site)

    [[nodiscard]] Outcome listen();
    [[nodiscard]] QUrl address() const { return m_address; }

    using Belongs = std::function<bool(const QUrl &)>;
    using Page = std::function<RedirectPage(const QUrl &)>;
    /// False: it took its redirect already, or was closed.
    [[nodiscard]] bool serve(Belongs belongs, Page page, std::chrono::milliseconds deadline);
    /// Closes everything but an answer on its way. Later calls do nothing.
    void end(Result<QUrl> outcome);

    /// Opens when it ended.
    [[nodiscard]] std::shared_ptr<Latch> over() const { return m_over; }
    [[nodiscard]] Result<QUrl> outcome() const { return *m_outcome; }

private:
    class Visit;
    void welcome();
    void look(Visit &visit);

    const std::chrono::milliseconds m_patience; ///< with a connection that does not ask
    QTcpServer m_server;
    QTimer m_deadline;
    QUrl m_address;
    Belongs m_belongs;
    Page m_page;
    QList<Visit *> m_visits; ///< those that are not answered yet; each ends by deleteLater
    std::shared_ptr<Latch> m_over = Latch::create();
    std::optional<Result<QUrl>> m_outcome;
};

} // namespace TenantLink
