// One message on its way, on a thread of its own; can be stopped from another one.
#pragma once

#include "models/adapters/mail/curlmailer.h"
#include "models/adapters/mail/mailfailure.h"

#include <atomic>
#include <functional>
#include <mutex>
#include <vector>

namespace TenantLink
{

class SmtpSession
{
public:
    SmtpSession(MailServer server, Secret password, Envelope envelope, QByteArray message, MailDeadlines deadlines);
    ~SmtpSession();
    Q_DISABLE_COPY_MOVE(SmtpSession)

    /// Sends. Calls `over` as soon as the outcome is known; the good-bye to the server comes after it.
    void run(const std::function<void()> &over);
    /// From any thread, any time: ends the conversation at once.
    void stop();
    /// After `over`.
    [[nodiscard]] Outcome outcome() const { return m_outcome; }

private:
    struct Callbacks;
    friend struct Callbacks;

    void prepare(CURL *easy, curl_slist *recipients);
    [[nodiscard]] CURLcode converse(CURL *easy);
    [[nodiscard]] bool acceptable();
    void hangUp();

    const MailServer m_server;
    const Secret m_password;
    const Envelope m_envelope;
    const QByteArray m_message;
    const MailDeadlines m_deadlines;

    SmtpDialogue m_dialogue;
    SmtpEnd m_end;
    qsizetype m_given = 0; ///< bytes of the message that libcurl took
    char m_reason[CURL_ERROR_SIZE] = {};
    Outcome m_outcome;

    std::atomic<bool> m_stop = false;
    std::mutex m_mutex; ///< for what stop() touches
    CURLM *m_multi = nullptr;
    std::vector<curl_socket_t> m_sockets;
};

} // namespace TenantLink
