// What was said between libcurl and the server so far: which step, which answer. Never keeps a word of the sign-in.
// Lives on the session's thread.
#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace TenantLink
{

enum class SmtpStep { Connect, Hello, StartTls, SignIn, Sender, Recipient, Data, Body };

class SmtpDialogue
{
public:
    /// A line that libcurl sent. Only its first word is looked at.
    void sent(QByteArrayView line);
    /// A line of the server's answer.
    void answered(QByteArrayView line);
    /// The last byte of the message was handed over: from here on the server may accept it.
    void handedOver() { m_handedOver = true; }

    [[nodiscard]] SmtpStep step() const { return m_step; }
    /// Of the present step: 0 until its last line came.
    [[nodiscard]] int code() const { return m_code; }
    [[nodiscard]] QByteArray answer() const { return m_answer; }
    /// Which recipient was named last, from 0.
    [[nodiscard]] qsizetype recipient() const { return m_recipients - 1; }
    [[nodiscard]] bool isOver() const { return m_over; }
    [[nodiscard]] bool isHandedOver() const { return m_handedOver; }
    [[nodiscard]] bool isAccepted() const { return m_handedOver && m_step == SmtpStep::Body && m_code / 100 == 2; }

    /// The answer to the last EHLO is complete, and nothing was sent after it.
    [[nodiscard]] bool helloIsOver() const { return m_step == SmtpStep::Hello && m_code / 100 == 2; }
    [[nodiscard]] bool tlsBegan() const { return m_tlsBegan; }
    [[nodiscard]] bool offersSignIn() const { return m_signIn; }
    [[nodiscard]] bool offersUtf8() const { return m_utf8; }

private:
    SmtpStep m_step = SmtpStep::Connect;
    int m_code = 0;
    QByteArray m_answer;
    qsizetype m_recipients = 0;
    bool m_tlsBegan = false;
    bool m_signIn = false;
    bool m_utf8 = false;
    bool m_over = false; ///< QUIT was said
    bool m_handedOver = false;
};

/// "RCPT", for Details.
[[nodiscard]] QByteArray nameOf(SmtpStep step);

} // namespace TenantLink
