#include "models/adapters/network/exchange.h"

#include "models/adapters/network/networkfailure.h"
#include "models/domain/secret.h"

#include <QCoreApplication>

#include <cstring>

namespace TenantLink
{

using namespace Qt::StringLiterals;

/// A body that is given out once. Qt resends a request by itself, up to three times, when the connection is lost
/// before the status line; a POST may have had its effect by then. Rewinding has to succeed, though: Qt also asks for
/// it at status 307 and 308. So a second reading finds nothing, and Qt gives the request up half-sent, without effect.
class Exchange::Body : public QIODevice
{
public:
    explicit Body(QByteArray &&bytes) : m_bytes(std::move(bytes)) { open(QIODevice::ReadOnly | QIODevice::Unbuffered); }
    ~Body() override { forget(); }
    Q_DISABLE_COPY_MOVE(Body)

    void forget()
    {
        m_at = m_bytes.size();
        wipe(m_bytes);
    }
    [[nodiscard]] bool askedAgain() const { return m_spent; }
    bool isSequential() const override { return true; }
    bool reset() override
    {
        m_spent = m_spent || m_at > 0;
        return true;
    }
    qint64 bytesAvailable() const override { return m_spent ? 0 : m_bytes.size() - m_at; }
    bool atEnd() const override { return bytesAvailable() <= 0; }

protected:
    qint64 readData(char *data, qint64 most) override
    {
        const qint64 count = qMin(most, bytesAvailable());
        if (count <= 0)
            return -1;
        std::memcpy(data, m_bytes.constData() + m_at, size_t(count));
        m_at += count;
        return count;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_bytes;
    qint64 m_at = 0;
    bool m_spent = false;
};

namespace
{
/// Qt unfolds this much before it hands on; up to there readMore() sees for itself whether an answer is too large.
constexpr qint64 CompressionLeeway = 10 * 1024 * 1024;

/// Header injection is stopped here, whatever a caller was given.
QByteArray headerText(QByteArray text)
{
    text.removeIf([](char c) { return c == '\r' || c == '\n' || c == '\0'; });
    return text;
}

/// Qt now and then hands a truncated answer out as a whole one (a race between its reading and the hang-up).
bool isTruncated(const QNetworkReply &reply, int status, qint64 received)
{
    const QByteArray length = reply.rawHeader("Content-Length");
    const bool bare = status == 204 || status == 304;
    if (bare || length.isEmpty() || reply.hasRawHeader("Content-Encoding") || reply.hasRawHeader("Transfer-Encoding"))
        return false;
    return received < length.toLongLong();
}

QNetworkRequest asQtWantsIt(const HttpRequest &request, const QSslConfiguration &tls)
{
    QNetworkRequest out(request.url);
    out.setSslConfiguration(tls);
    out.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    out.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    out.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    out.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    out.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    out.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    // Measured with Qt 6.4.2: a request that meets a server's GOAWAY, sent whenever a connection was idle, waits for
    // its deadline instead of opening a new connection.
    out.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    out.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    out.setDecompressedSafetyCheckThreshold(request.largestAnswer + CompressionLeeway);
    const QString agent = u"TenantLink/"_s + QCoreApplication::applicationVersion();
    out.setHeader(QNetworkRequest::UserAgentHeader, agent);
    for (const auto &[name, value] : request.headers)
        out.setRawHeader(headerText(name), headerText(value));
    return out;
}
} // namespace

Exchange::Exchange(Managers::Trust &trust, HttpRequest request)
    : m_url(request.url), m_largestAnswer(request.largestAnswer)
{
    QNetworkAccessManager &manager = *trust.manager;
    const QNetworkRequest bare = asQtWantsIt(request, trust.tls);
    QNetworkRequest withBody = bare;
    withBody.setHeader(QNetworkRequest::ContentLengthHeader, request.body.size());
    auto body = std::make_unique<Body>(std::move(request.body));
    switch (request.verb) {
    case HttpRequest::Verb::Get:
        m_reply = manager.get(bare);
        break;
    case HttpRequest::Verb::Delete:
        m_reply = manager.deleteResource(bare);
        break;
    case HttpRequest::Verb::Post:
        m_reply = manager.post(withBody, body.get());
        break;
    case HttpRequest::Verb::Patch:
        m_reply = manager.sendCustomRequest(withBody, "PATCH"_ba, body.get());
        break;
    }
    m_body = body.release();
    m_body->setParent(m_reply);

    // Connected right after the start: the reply says nothing before the event loop runs again.
    QObject::connect(m_reply, &QNetworkReply::readyRead, &m_deadline, [this] { readMore(); });
    QObject::connect(m_reply, &QNetworkReply::sslErrors, &m_deadline,
                     [this](const QList<QSslError> &errors) { m_tlsErrors = errors; });
    QObject::connect(m_reply, &QNetworkReply::finished, &m_deadline, [this] { m_over->open(); });
    m_deadline.setSingleShot(true);
    m_deadline.callOnTimeout(&m_deadline, [this] { stop(FailureCode::TimedOut); });
    m_deadline.start(qMax(request.deadline, std::chrono::milliseconds(0)));
    if (m_reply->isFinished())
        m_over->open();
}

Exchange::~Exchange()
{
    m_reply->disconnect(&m_deadline);
    if (!m_reply->isFinished())
        m_reply->abort();
    m_body->forget();
    m_reply->deleteLater();
}

void Exchange::stop(FailureCode why)
{
    if (m_stopped || m_reply->isFinished())
        return;
    m_stopped = why;
    m_over->open(); // before: abort() may run other people's code
    m_reply->abort();
}

void Exchange::readMore()
{
    constexpr qint64 Step = 256 * 1024;
    while (!m_stopped && m_reply->bytesAvailable() > 0) {
        // At most one byte too many, even if a small compressed answer unfolds into gigabytes.
        const QByteArray chunk = m_reply->read(qMin(Step, m_largestAnswer + 1 - m_received.size()));
        if (chunk.isEmpty()) {
            if (m_reply->isFinished()) // Qt gave up unfolding and does not say so
                m_stopped = FailureCode::AnswerTooLarge;
            return;
        }
        m_received += chunk;
        if (m_received.size() > m_largestAnswer) {
            if (m_reply->isFinished())
                m_stopped = FailureCode::AnswerTooLarge;
            else
                stop(FailureCode::AnswerTooLarge);
        }
    }
}

Result<HttpAnswer> Exchange::outcome()
{
    m_deadline.stop();
    readMore();
    if (m_stopped)
        return fail(*m_stopped, m_url.host(), hostTechnical(m_url));
    if (auto failure = networkFailure(*m_reply, m_tlsErrors)) {
        if (m_body->askedAgain())
            failure->code = FailureCode::ConnectionLost;
        return fail(std::move(*failure));
    }
    HttpAnswer answer;
    answer.status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (isTruncated(*m_reply, answer.status, m_received.size())) {
        Technical technical = hostTechnical(m_url);
        technical.append({u"network error"_s, u"truncated"_s});
        return fail(FailureCode::ConnectionLost, m_url.host(), std::move(technical));
    }
    answer.headers = m_reply->rawHeaderPairs();
    answer.body = std::move(m_received);
    return answer;
}

} // namespace TenantLink
