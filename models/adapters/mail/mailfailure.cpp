#include "models/adapters/mail/mailfailure.h"

#include "models/domain/cloud.h"
#include "models/domain/text.h"

#include <QRegularExpression>
#include <QUrl>

#include <algorithm>
#include <cerrno>

namespace TenantLink
{

using namespace Qt::StringLiterals;

namespace
{

Technical hostTechnical(const MailServer &server)
{
    return {{u"host"_s, cleaned(server.host + u':' + QString::number(server.port))}};
}

/// "5.7.8 Authentication failed" -> "5.7.8"
QString enhancedCode(const QString &answer)
{
    static const QRegularExpression code(u"^([245]\\.\\d{1,3}\\.\\d{1,3})(?=\\s|$)"_s);
    return code.match(answer).captured(1);
}

QByteArray xoauth2(const QString &username, const QByteArray &token)
{
    return "user="_ba + username.toUtf8() + "\1auth=Bearer "_ba + token + "\1\1"_ba;
}

/// Does a text hold the password, in clear or as it is sent?
bool betrays(const QByteArray &text, const MailServer &server, const Secret &password)
{
    if (password.isEmpty())
        return false;
    QByteArray clear = password.revealUtf8();
    QByteArray alone = clear.toBase64();
    QByteArray plain = server.username.toUtf8() + '\0' + clear;
    QByteArray withName = QByteArray(QByteArray(1, '\0') + plain).toBase64();
    QByteArray bearer = xoauth2(server.username, clear).toBase64();
    // As LOGIN sends it, and as PLAIN and XOAUTH2 do: with the name in front.
    const bool found = text.contains(clear) || text.contains(alone) || text.contains(withName) || text.contains(bearer);
    wipe(bearer);
    wipe(clear);
    wipe(alone);
    wipe(plain);
    wipe(withName);
    return found;
}

FailureCode afterTheAnswer(SmtpStep step, int code, const QString &answer)
{
    const QString enhanced = enhancedCode(answer);
    if (code / 100 == 4) // also when a sign-in is only put off (454)
        return FailureCode::MailTryLater;
    if (code == 530 && answer.contains(u"auth"_s, Qt::CaseInsensitive))
        return FailureCode::MailSignInRefused;
    switch (step) {
    case SmtpStep::StartTls:
        return FailureCode::MailTlsMissing;
    case SmtpStep::SignIn:
        if (code == 504)
            return FailureCode::MailSignInUnsupported;
        return code == 538 ? FailureCode::MailPasswordUnprotected : FailureCode::MailSignInRefused;
    case SmtpStep::Sender:
        // 530: wants encryption first; 552: too large; 555: parameters
        return code == 530 || code == 552 || code == 555 ? FailureCode::MailRefused : FailureCode::MailSenderRefused;
    case SmtpStep::Recipient:
        // Postfix waits with its judgement of the sender until the first recipient.
        return enhanced == u"5.1.7" || enhanced == u"5.1.8" ||
                       answer.contains(u"sender address rejected"_s, Qt::CaseInsensitive)
                   ? FailureCode::MailSenderRefused
                   : FailureCode::MailRecipientRefused;
    case SmtpStep::Body:
        // Exchange Online
        return enhanced == u"5.7.60" || enhanced == u"5.2.252" || answer.contains(u"SendAsDenied"_s)
                   ? FailureCode::MailSenderRefused
                   : FailureCode::MailRefused;
    case SmtpStep::Hello: // EHLO unknown: then there is no STARTTLS either
        return code == 500 || code == 502 ? FailureCode::MailTlsMissing : FailureCode::MailRefused;
    case SmtpStep::Connect:
    case SmtpStep::Data:
        return FailureCode::MailRefused;
    }
    Q_UNREACHABLE();
}

FailureCode withoutAnswer(const SmtpDialogue &dialogue, const SmtpEnd &end)
{
    switch (end.result) {
    case CURLE_COULDNT_RESOLVE_HOST:
    case CURLE_URL_MALFORMAT:
        return FailureCode::HostNotFound;
    case CURLE_COULDNT_CONNECT:
        switch (end.systemError) {
        case ENETUNREACH:
            return FailureCode::NoNetwork;
        case ETIMEDOUT:
            return FailureCode::TimedOut;
        case EHOSTUNREACH:
            return FailureCode::ConnectionLost;
        default:
            return FailureCode::ConnectionRefused;
        }
    case CURLE_OPERATION_TIMEDOUT:
        return FailureCode::TimedOut;
    case CURLE_LOGIN_DENIED: // before any AUTH: none of those offered is ours
        return dialogue.step() == SmtpStep::SignIn ? FailureCode::MailSignInRefused
                                                   : FailureCode::MailSignInUnsupported;
    case CURLE_USE_SSL_FAILED:
    case CURLE_REMOTE_ACCESS_DENIED:
        return FailureCode::MailTlsMissing;
    case CURLE_SSL_CONNECT_ERROR:
    case CURLE_PEER_FAILED_VERIFICATION:
    case CURLE_SSL_CERTPROBLEM:
    case CURLE_SSL_CIPHER:
    case CURLE_SSL_CACERT_BADFILE:
    case CURLE_SSL_ISSUER_ERROR:
    case CURLE_SSL_INVALIDCERTSTATUS:
    case CURLE_SSL_ENGINE_NOTFOUND:
    case CURLE_SSL_ENGINE_SETFAILED:
    case CURLE_SSL_ENGINE_INITFAILED:
        return FailureCode::TlsFailed;
    default:
        return FailureCode::ConnectionLost;
    }
}

QString subjectOf(FailureCode code, const SmtpDialogue &dialogue, const MailServer &server, const Envelope &envelope)
{
    if (code == FailureCode::MailSenderRefused)
        return cleaned(envelope.from);
    if (code == FailureCode::MailRecipientRefused)
        return cleaned(envelope.to.value(dialogue.recipient()));
    return cleaned(server.host);
}

Technical details(const SmtpDialogue &dialogue, const SmtpEnd &end, const MailServer &server, const Secret &password)
{
    Technical technical = hostTechnical(server);
    technical.append({u"SMTP step"_s, QString::fromLatin1(nameOf(dialogue.step()))});
    const QString answer = cleaned(QString::fromUtf8(dialogue.answer()));
    if (dialogue.code() != 0) {
        technical.append({u"SMTP code"_s, QString::number(dialogue.code())});
        if (const QString enhanced = enhancedCode(answer); !enhanced.isEmpty())
            technical.append({u"enhanced code"_s, enhanced});
        if (!answer.isEmpty() && !betrays(dialogue.answer(), server, password))
            technical.append({u"answer"_s, answer});
    }
    if (end.result != CURLE_OK)
        technical.append(
            {u"curl"_s, QString::number(int(end.result)) + u' ' + QString::fromLatin1(curl_easy_strerror(end.result))});
    if (!end.reason.isEmpty() && !betrays(end.reason.toUtf8(), server, password))
        technical.append({u"reason"_s, cleaned(end.reason)});
    return technical;
}

} // namespace

std::optional<QByteArray> commandAddress(const QString &address)
{
    const QString text = address.trimmed();
    const bool foreign = std::any_of(text.begin(), text.end(), [](QChar c) { // ends or alters the command
        return c.isSpace() || c.category() == QChar::Other_Control || QStringView(u"<>,;\"\\").contains(c);
    });
    const qsizetype at = text.lastIndexOf(u'@');
    if (at <= 0 || text.size() > 320 || foreign)
        return std::nullopt;
    const QByteArray domain = QUrl::toAce(text.mid(at + 1));
    if (domain.isEmpty())
        return std::nullopt;
    return text.left(at).toUtf8() + '@' + domain;
}

bool isInternational(const QByteArray &address)
{
    return std::any_of(address.begin(), address.end(), [](char c) { return static_cast<unsigned char>(c) >= 0x80; });
}

std::optional<Failure> refusedBefore(const MailServer &server, const Envelope &envelope)
{
    if (server.way == MailWay::ByHand || server.host.trimmed().isEmpty())
        return Failure{FailureCode::MailNotSetUp, {}, {}, 0};
    QUrl url;
    url.setHost(server.host.trimmed());
    if (url.host().isEmpty())
        return Failure{FailureCode::HostNotFound, cleaned(server.host), hostTechnical(server), 0};
    const bool open = server.security == MailSecurity::None;
    const bool token = server.way == MailWay::MicrosoftServer; // opens more than a mailbox's door: never in the clear
    if (open && (token || (!server.username.isEmpty() && !isLoopback(url))))
        return Failure{FailureCode::MailPasswordUnprotected, cleaned(server.host), hostTechnical(server), 0};
    if (!commandAddress(envelope.from))
        return Failure{FailureCode::MailSenderRefused, cleaned(envelope.from), hostTechnical(server), 0};
    for (const QString &each : envelope.to) {
        if (!commandAddress(each))
            return Failure{FailureCode::MailRecipientRefused, cleaned(each), hostTechnical(server), 0};
    }
    if (envelope.to.isEmpty())
        return Failure{FailureCode::MailRecipientRefused, {}, hostTechnical(server), 0};
    return std::nullopt;
}

Outcome judged(const SmtpDialogue &dialogue, const SmtpEnd &end, const MailServer &server, const Secret &password,
               const Envelope &envelope)
{
    if (dialogue.isAccepted())
        return {};
    const bool refused = dialogue.code() >= 400;
    const auto named = [&](FailureCode code, const QString &subject) {
        return fail(code, subject, details(dialogue, end, server, password));
    };
    if (end.stopped)
        return named(*end.stopped, end.subject.isEmpty() ? cleaned(server.host) : cleaned(end.subject));
    if (dialogue.isHandedOver() && !refused)
        return named(FailureCode::MailMaybeSent, cleaned(server.host));
    if (end.cancelled)
        return fail(FailureCode::Cancelled, cleaned(server.host));
    const FailureCode code =
        refused ? afterTheAnswer(dialogue.step(), dialogue.code(), cleaned(QString::fromUtf8(dialogue.answer())))
                : withoutAnswer(dialogue, end);
    return named(code, subjectOf(code, dialogue, server, envelope));
}

} // namespace TenantLink
