#include "models/adapters/mail/smtpdialogue.h"

#include <QString>

#include <array>

namespace TenantLink
{

namespace
{

struct Command {
    QByteArrayView word;
    SmtpStep step;
};
constexpr std::array commands{Command{"EHLO", SmtpStep::Hello},        Command{"HELO", SmtpStep::Hello},
                              Command{"STARTTLS", SmtpStep::StartTls}, Command{"AUTH", SmtpStep::SignIn},
                              Command{"MAIL", SmtpStep::Sender},       Command{"RCPT", SmtpStep::Recipient},
                              Command{"DATA", SmtpStep::Data}};

constexpr qsizetype LongestAnswer = 1000;

bool isDigit(char c) { return c >= '0' && c <= '9'; }

} // namespace

void SmtpDialogue::sent(QByteArrayView line)
{
    m_over = m_over || line.startsWith("QUIT"); // its answer tells nothing
    if (m_over || m_step == SmtpStep::Body)
        return;
    if (m_step == SmtpStep::SignIn && m_code == 334) { // a word of the sign-in, whatever it looks like
        m_code = 0;
        return;
    }
    for (const Command &each : commands) {
        const bool same = line.startsWith(each.word) &&
                          (line.size() == each.word.size() || QByteArrayView(" \r\n").contains(line[each.word.size()]));
        if (!same)
            continue;
        m_step = each.step;
        m_recipients += each.step == SmtpStep::Recipient ? 1 : 0;
        m_signIn = each.step == SmtpStep::Hello ? false : m_signIn;
        m_utf8 = each.step == SmtpStep::Hello ? false : m_utf8;
        break;
    }
    m_code = 0;
    m_answer.clear();
}

void SmtpDialogue::answered(QByteArrayView line)
{
    if (m_over || line.size() < 3 || !isDigit(line[0]) || !isDigit(line[1]) || !isDigit(line[2]))
        return;
    const bool last = line.size() == 3 || line[3] != '-';
    const QByteArray text = line.sliced(qMin<qsizetype>(4, line.size())).toByteArray().trimmed();
    if (m_step == SmtpStep::Hello) { // libcurl reads these in the same way
        m_signIn = m_signIn || text.startsWith("AUTH ");
        m_utf8 = m_utf8 || text.startsWith("SMTPUTF8");
    } else if (m_step != SmtpStep::SignIn || line[0] != '3') { // a challenge may hold the user's name
        if (m_answer.size() < LongestAnswer)
            m_answer += (m_answer.isEmpty() ? QByteArray() : QByteArray(" ")) + text.left(LongestAnswer);
    }
    if (!last)
        return;
    m_code = line.first(3).toInt();
    m_tlsBegan = m_tlsBegan || (m_step == SmtpStep::StartTls && m_code == 220);
    if (m_step == SmtpStep::Data && m_code == 354) {
        m_step = SmtpStep::Body;
        m_code = 0;
        m_answer.clear();
    }
}

QByteArray nameOf(SmtpStep step)
{
    switch (step) {
    case SmtpStep::Connect:
        return "connect";
    case SmtpStep::Hello:
        return "EHLO";
    case SmtpStep::StartTls:
        return "STARTTLS";
    case SmtpStep::SignIn:
        return "AUTH";
    case SmtpStep::Sender:
        return "MAIL";
    case SmtpStep::Recipient:
        return "RCPT";
    case SmtpStep::Data:
        return "DATA";
    case SmtpStep::Body:
        return "message";
    }
    Q_UNREACHABLE();
}

} // namespace TenantLink
