#include "models/adapters/mail/curlmailer.h"

#include "models/adapters/latch.h"
#include "models/adapters/mail/smtpsession.h"
#include "models/ports/mailer.h"

#include <QObject>

#include <list>
#include <thread>

namespace TenantLink
{

namespace
{

/// The sessions that run, and the door through which they come back to the GUI thread.
class Sessions
{
public:
    Sessions() = default;
    Q_DISABLE_COPY_MOVE(Sessions)
    ~Sessions()
    {
        for (Running &each : m_running)
            each.session->stop(); // also the wait for a good-bye
        for (Running &each : m_running)
            each.thread.join();
    }

    /// Opens the latch in the GUI thread's event loop once the outcome is there.
    void start(const std::shared_ptr<SmtpSession> &session, const std::shared_ptr<Latch> &latch)
    {
        m_running.remove_if([](Running &each) {
            if (!*each.ended)
                return false;
            each.thread.join();
            return true;
        });
        const auto ended = std::make_shared<std::atomic<bool>>(false);
        QObject *door = &m_door;
        std::thread thread([session, latch, ended, door] {
            session->run([latch, door] {
                const auto wake = [latch] { latch->open(); };
                QMetaObject::invokeMethod(door, wake, Qt::QueuedConnection);
            });
            *ended = true;
        });
        m_running.push_back({session, ended, std::move(thread)});
    }

private:
    struct Running {
        std::shared_ptr<SmtpSession> session;
        std::shared_ptr<std::atomic<bool>> ended;
        std::thread thread;
    };
    QObject m_door; ///< outlives the threads, see the destructor
    std::list<Running> m_running;
};

/// Holds the sessions, so that a sending outlives whoever held the port.
Task<Outcome> sendBy(std::shared_ptr<Sessions> sessions, MailDeadlines deadlines, MailServer server, Secret password,
                     Envelope envelope, QByteArray message, Cancel cancel)
{
    if (cancel.requested())
        co_return fail(FailureCode::Cancelled, server.host);
    if (auto refused = refusedBefore(server, envelope))
        co_return fail(std::move(*refused));
    const auto session = std::make_shared<SmtpSession>(server, password, envelope, message, deadlines);
    const auto listener = cancel.onRequest([session] { session->stop(); });
    const auto latch = Latch::create();
    sessions->start(session, latch);
    const Latch::Opened over = latch->wait();
    co_await over; // resumes in a round of the event loop of its own
    // Not overruled by a cancel: whether the server has the message is what counts.
    co_return session->outcome();
}

class CurlMailer : public Mailer
{
public:
    explicit CurlMailer(MailDeadlines deadlines) : m_deadlines(deadlines)
    {
        static std::once_flag once;
        std::call_once(once, [] { curl_global_init(CURL_GLOBAL_DEFAULT); });
    }

    Task<Outcome> send(MailServer server, Secret password, Envelope envelope, QByteArray message,
                       Cancel cancel) override
    {
        return sendBy(m_sessions, m_deadlines, std::move(server), std::move(password), std::move(envelope),
                      std::move(message), std::move(cancel));
    }

private:
    const MailDeadlines m_deadlines;
    std::shared_ptr<Sessions> m_sessions = std::make_shared<Sessions>();
};

} // namespace

std::shared_ptr<Mailer> makeCurlMailer(MailDeadlines deadlines) { return std::make_shared<CurlMailer>(deadlines); }

} // namespace TenantLink
