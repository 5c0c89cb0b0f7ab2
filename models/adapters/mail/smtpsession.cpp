#include "models/adapters/mail/smtpsession.h"

#include <QUrl>

#include <algorithm>
#include <cstring>

#ifndef Q_OS_WIN
#include <csignal>
#include <sys/socket.h>
#include <unistd.h>
#endif

namespace TenantLink
{

using namespace Qt::StringLiterals;

namespace
{

void shutDown(curl_socket_t socket)
{
#ifdef Q_OS_WIN
    ::shutdown(socket, SD_BOTH);
#else
    ::shutdown(socket, SHUT_RDWR);
#endif
}

int closeSocket(curl_socket_t socket)
{
#ifdef Q_OS_WIN
    return ::closesocket(socket);
#else
    return ::close(socket);
#endif
}

/// Said in EHLO instead of this computer's name, which is nobody's business: "[127.0.0.1]", as mail programs do.
constexpr auto ownName = "%5B127.0.0.1%5D";

QByteArray addressOf(const MailServer &server)
{
    QUrl url;
    url.setHost(server.host.trimmed());
    QByteArray host = url.host(QUrl::FullyEncoded).toLatin1(); // A-labels
    if (host.contains(':'))
        host = '[' + host + ']';
    return (server.security == MailSecurity::Tls ? "smtps://"_ba : "smtp://"_ba) + host + ':' +
           QByteArray::number(server.port) + '/' + ownName;
}

QByteArray commandAddressOf(const QString &address) { return commandAddress(address).value_or(QByteArray()); }

} // namespace

/// What libcurl calls; always on the session's thread.
struct SmtpSession::Callbacks {
    static int heard(CURL *, curl_infotype type, char *data, size_t size, void *self)
    {
        // Nothing is kept of what goes out but the command's name.
        auto *session = static_cast<SmtpSession *>(self);
        if (type == CURLINFO_HEADER_OUT) {
            session->m_dialogue.sent(QByteArrayView(data, qsizetype(size)));
            if (session->m_dialogue.isOver())
                session->hangUp(); // after a refusal libcurl would wait for the answer to QUIT first
        }
        return 0;
    }

    static size_t answered(char *data, size_t one, size_t size, void *self)
    {
        auto *session = static_cast<SmtpSession *>(self);
        session->m_dialogue.answered(QByteArrayView(data, qsizetype(one * size)));
        return session->acceptable() ? one * size : 0;
    }

    static size_t read(char *to, size_t one, size_t size, void *self)
    {
        auto *session = static_cast<SmtpSession *>(self);
        if (session->m_stop)
            return CURL_READFUNC_ABORT;
        const qsizetype left = session->m_message.size() - session->m_given;
        const qsizetype now = std::min(left, qsizetype(one * size));
        std::memcpy(to, session->m_message.constData() + session->m_given, size_t(now));
        session->m_given += now;
        if (session->m_given == session->m_message.size())
            session->m_dialogue.handedOver();
        return size_t(now);
    }

    static int progress(void *self, curl_off_t, curl_off_t, curl_off_t, curl_off_t)
    {
        return static_cast<SmtpSession *>(self)->m_stop ? 1 : 0;
    }

    static curl_socket_t open(void *self, curlsocktype, curl_sockaddr *address)
    {
        auto *session = static_cast<SmtpSession *>(self);
        const std::lock_guard lock(session->m_mutex);
        if (session->m_stop)
            return CURL_SOCKET_BAD;
        const curl_socket_t socket = ::socket(address->family, address->socktype, address->protocol);
        if (socket != CURL_SOCKET_BAD)
            session->m_sockets.push_back(socket);
        return socket;
    }

    static int close(void *self, curl_socket_t socket)
    {
        auto *session = static_cast<SmtpSession *>(self);
        const std::lock_guard lock(session->m_mutex); // never shut down a number that is somebody else's by now
        std::erase(session->m_sockets, socket);
        return closeSocket(socket);
    }
};

SmtpSession::SmtpSession(MailServer server, Secret password, Envelope envelope, QByteArray message,
                         MailDeadlines deadlines)
    : m_server(std::move(server)), m_password(std::move(password)), m_envelope(std::move(envelope)),
      m_message(std::move(message)), m_deadlines(deadlines)
{
}

SmtpSession::~SmtpSession() = default;

void SmtpSession::stop()
{
    m_stop = true;
    {
        const std::lock_guard lock(m_mutex);
        if (m_multi)
            curl_multi_wakeup(m_multi);
    }
    hangUp();
}

void SmtpSession::hangUp()
{
    const std::lock_guard lock(m_mutex);
    for (const curl_socket_t socket : m_sockets) // libcurl waits for the last answer without a look at the wake-up
        shutDown(socket);
}

bool SmtpSession::acceptable()
{
    const bool encrypted = m_server.security != MailSecurity::StartTls || m_dialogue.tlsBegan();
    if (!m_dialogue.helloIsOver() || !encrypted)
        return true;
    if (!m_server.username.isEmpty() && !m_dialogue.offersSignIn()) {
        m_end.stopped = FailureCode::MailSignInUnsupported; // libcurl would go on without a sign-in
        return false;
    }
    if (m_dialogue.offersUtf8())
        return true;
    const QStringList all = QStringList{m_envelope.from} + m_envelope.to;
    const auto foreign = std::find_if(all.begin(), all.end(),
                                      [](const QString &each) { return isInternational(commandAddressOf(each)); });
    if (foreign == all.end())
        return true;
    m_end.stopped = FailureCode::MailAddressUnsupported;
    m_end.subject = *foreign;
    return false;
}

void SmtpSession::prepare(CURL *easy, curl_slist *recipients)
{
    const auto set = [easy](CURLoption option, auto value) { curl_easy_setopt(easy, option, value); };
    set(CURLOPT_ERRORBUFFER, m_reason);
    set(CURLOPT_URL, addressOf(m_server).constData());
    set(CURLOPT_PROTOCOLS_STR, "smtp,smtps");
    set(CURLOPT_REDIR_PROTOCOLS_STR, "smtp,smtps");
    set(CURLOPT_FOLLOWLOCATION, 0L);
    set(CURLOPT_PROXY, ""); // nor those of the environment
    set(CURLOPT_NOSIGNAL, 1L);
    set(CURLOPT_QUICK_EXIT, 1L); // does not wait for a name server that is silent
    set(CURLOPT_NETRC, long(CURL_NETRC_IGNORED));

    set(CURLOPT_USE_SSL, long(m_server.security == MailSecurity::None ? CURLUSESSL_NONE : CURLUSESSL_ALL));
    set(CURLOPT_SSLVERSION, long(CURL_SSLVERSION_TLSv1_2));
    set(CURLOPT_SSL_VERIFYPEER, 1L);
    set(CURLOPT_SSL_VERIFYHOST, 2L);
#ifdef Q_OS_WIN
    set(CURLOPT_SSL_OPTIONS, long(CURLSSLOPT_NATIVE_CA));
#endif
    if (!m_server.caFile.isEmpty())
        set(CURLOPT_CAINFO, m_server.caFile.toLocal8Bit().constData()); // the system's folder of roots stays

    if (!m_server.username.isEmpty()) {
        QByteArray password = m_password.revealUtf8();
        const bool bearer = m_server.way == MailWay::MicrosoftServer;
        set(CURLOPT_USERNAME, m_server.username.toUtf8().constData());
        set(bearer ? CURLOPT_XOAUTH2_BEARER : CURLOPT_PASSWORD, password.constData());
        wipe(password);
        // Nothing but these: with XOAUTH2 alone no other mechanism gets the token.
        set(CURLOPT_LOGIN_OPTIONS, bearer ? "AUTH=XOAUTH2" : "AUTH=PLAIN;AUTH=LOGIN;AUTH=CRAM-MD5");
    }
    set(CURLOPT_MAIL_FROM, commandAddressOf(m_envelope.from).constData());
    set(CURLOPT_MAIL_RCPT, recipients);

    set(CURLOPT_UPLOAD, 1L);
    set(CURLOPT_INFILESIZE_LARGE, curl_off_t(m_message.size())); // announced to servers that have a limit
    set(CURLOPT_READFUNCTION, Callbacks::read);
    set(CURLOPT_READDATA, static_cast<void *>(this));
    set(CURLOPT_HEADERFUNCTION, Callbacks::answered);
    set(CURLOPT_HEADERDATA, static_cast<void *>(this));
    set(CURLOPT_VERBOSE, 1L);
    set(CURLOPT_DEBUGFUNCTION, Callbacks::heard);
    set(CURLOPT_DEBUGDATA, static_cast<void *>(this));
    set(CURLOPT_NOPROGRESS, 0L);
    set(CURLOPT_XFERINFOFUNCTION, Callbacks::progress);
    set(CURLOPT_XFERINFODATA, static_cast<void *>(this));
    set(CURLOPT_OPENSOCKETFUNCTION, Callbacks::open);
    set(CURLOPT_OPENSOCKETDATA, static_cast<void *>(this));
    set(CURLOPT_CLOSESOCKETFUNCTION, Callbacks::close);
    set(CURLOPT_CLOSESOCKETDATA, static_cast<void *>(this));

    set(CURLOPT_CONNECTTIMEOUT_MS, long(m_deadlines.connect.count()));
    set(CURLOPT_TIMEOUT_MS, long(m_deadlines.whole.count()));
}

CURLcode SmtpSession::converse(CURL *easy)
{
    constexpr int longestWait = 1000; // ms; libcurl's own timers and stop() end it earlier
    int running = 1;
    while (running > 0 && !m_stop) {
        if (curl_multi_perform(m_multi, &running) != CURLM_OK)
            return CURLE_FAILED_INIT;
        if (running > 0 && curl_multi_poll(m_multi, nullptr, 0, longestWait, nullptr) != CURLM_OK)
            return CURLE_FAILED_INIT;
    }
    int left = 0;
    while (const CURLMsg *message = curl_multi_info_read(m_multi, &left)) {
        if (message->msg == CURLMSG_DONE && message->easy_handle == easy)
            return message->data.result;
    }
    return CURLE_ABORTED_BY_CALLBACK;
}

void SmtpSession::run(const std::function<void()> &over)
{
#ifndef Q_OS_WIN
    sigset_t broken; // a write to a closed connection must not end the program
    sigemptyset(&broken);
    sigaddset(&broken, SIGPIPE);
    pthread_sigmask(SIG_BLOCK, &broken, nullptr);
#endif
    CURL *easy = curl_easy_init();
    CURLM *multi = curl_multi_init();
    curl_slist *recipients = nullptr;
    for (const QString &each : m_envelope.to)
        recipients = curl_slist_append(recipients, commandAddressOf(each).constData());
    m_end.result = CURLE_FAILED_INIT;
    if (easy && multi) {
        {
            const std::lock_guard lock(m_mutex);
            m_multi = multi;
        }
        prepare(easy, recipients);
        if (curl_multi_add_handle(multi, easy) == CURLM_OK)
            m_end.result = converse(easy);
        curl_easy_getinfo(easy, CURLINFO_OS_ERRNO, &m_end.systemError);
    }
    m_end.reason = QString::fromLocal8Bit(m_reason);
    m_end.cancelled = m_stop;
    m_outcome = judged(m_dialogue, m_end, m_server, m_password, m_envelope);
    over();

    if (easy && multi) // says QUIT, and waits for the answer to it
        curl_multi_remove_handle(multi, easy);
    curl_easy_cleanup(easy);
    {
        const std::lock_guard lock(m_mutex);
        m_multi = nullptr;
    }
    curl_multi_cleanup(multi);
    curl_slist_free_all(recipients);
}

} // namespace TenantLink
