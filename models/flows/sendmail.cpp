#include "models/flows/sendmail.h"

#include "models/domain/text.h"
#include "models/flows/mailsignin.h"
#include "models/handoff/mailmessage.h"
#include "models/microsoft365/answers.h"
#include "models/ports/clock.h"
#include "models/ports/http.h"
#include "models/ports/mailer.h"
#include "models/ports/secretstore.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUuid>

namespace TenantLink
{

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

constexpr qsizetype LargestBody = 4 * 1024 * 1024; ///< bytes, as it is sent: Graph's limit for one request
constexpr auto Deadline = 60s;
constexpr int MaxSubject = 255; ///< characters, Exchange's own limit

struct Code {
    QLatin1StringView code;
    FailureCode failure;
};
/// What Exchange Online says through Graph, whatever status it comes with.
constexpr std::array codes{Code{"ErrorSendAsDenied"_L1, FailureCode::MailSenderRefused},
                           Code{"ErrorSendOnBehalfOfDenied"_L1, FailureCode::MailSenderRefused},
                           Code{"ErrorInvalidRecipients"_L1, FailureCode::MailRecipientRefused},
                           Code{"MailboxNotEnabledForRESTAPI"_L1, FailureCode::MailboxMissing},
                           Code{"MailboxNotSupportedForRESTAPI"_L1, FailureCode::MailboxMissing},
                           Code{"ErrorMailboxNotFound"_L1, FailureCode::MailboxMissing},
                           Code{"ErrorNonExistentMailbox"_L1, FailureCode::MailboxMissing},
                           Code{"ErrorMissingEmailAddress"_L1, FailureCode::MailboxMissing},
                           Code{"ErrorInvalidUser"_L1, FailureCode::MailboxMissing},
                           Code{"ErrorExceededMessageLimit"_L1, FailureCode::MailTryLater},
                           Code{"ErrorQuotaExceeded"_L1, FailureCode::MailTryLater},
                           Code{"ErrorSendQuotaExceeded"_L1, FailureCode::MailTryLater},
                           Code{"ErrorMailboxStoreUnavailable"_L1, FailureCode::MailTryLater},
                           Code{"ErrorServerBusy"_L1, FailureCode::MailTryLater},
                           Code{"ErrorTooManyObjectsOpened"_L1, FailureCode::MailTryLater},
                           Code{"ApplicationThrottled"_L1, FailureCode::MailTryLater},
                           Code{"ErrorMessageSubmissionBlocked"_L1, FailureCode::MailRefused},
                           Code{"ErrorAccountSuspend"_L1, FailureCode::MailRefused},
                           Code{"ErrorAccountSuspended"_L1, FailureCode::MailRefused}};

QJsonObject recipient(const MailAddress &who)
{
    QJsonObject address{{u"address"_s, who.address}};
    if (!who.name.isEmpty())
        address.insert(u"name"_s, cleaned(who.name));
    return {{u"emailAddress"_s, address}};
}

/// What Graph makes the message of. JSON and not MIME, which Graph takes too: only JSON stands in its metadata, whose
/// spelling of the parameters this is.
QByteArray sendMailBody(const Mail &mail, const MailAccount &account)
{
    QJsonArray to;
    for (const MailAddress &each : mail.to)
        to += recipient(each);
    const bool plain = mail.html.isEmpty();
    QJsonObject message{{u"subject"_s, cleaned(mail.subject, MaxSubject)},
                        {u"body"_s, QJsonObject{{u"contentType"_s, plain ? u"text"_s : u"html"_s},
                                                {u"content"_s, plain ? mail.plain : mail.html}}},
                        {u"toRecipients"_s, to}};
    if (mail.replyTo)
        message.insert(u"replyTo"_s, QJsonArray{recipient(*mail.replyTo)});
    if (mail.from.address.compare(account.upn, Qt::CaseInsensitive) != 0) // Send As; else the mailbox's own address
        message.insert(u"from"_s, recipient(mail.from));
    if (!mail.messageId.isEmpty())
        message.insert(u"internetMessageId"_s, QString(u'<' + mail.messageId + u'>'));
    QJsonArray attachments;
    for (const MailAttachment &each : mail.attachments)
        attachments += QJsonObject{{u"@odata.type"_s, u"#microsoft.graph.fileAttachment"_s},
                                   {u"name"_s, each.fileName},
                                   {u"contentType"_s, QString::fromLatin1(each.mimeType)},
                                   {u"contentBytes"_s, QString::fromLatin1(each.content.toBase64())}};
    if (!attachments.isEmpty())
        message.insert(u"attachments"_s, attachments);
    const QJsonObject body{{u"Message"_s, message}, {u"SaveToSentItems"_s, true}};
    return QJsonDocument(body).toJson(QJsonDocument::Compact);
}

FailureCode fromStatus(int status, FailureCode otherwise)
{
    switch (status) {
    case 401:
        return FailureCode::SignInEnded;
    case 403:
        return FailureCode::MailPermissionMissing;
    case 429:
    case 503:
    case 509:
        return FailureCode::MailTryLater;
    case 500:
    case 502:
    case 504: // Exchange may have taken the message before whatever went wrong then
        return FailureCode::MailMaybeSent;
    default:
        break;
    }
    return otherwise == FailureCode::UnexpectedStatus && status >= 400 && status < 500 ? FailureCode::MailRefused
                                                                                       : otherwise;
}

Failure refusal(const Answer &answer, const MailServer &server, const Mail &mail)
{
    Failure failure = readGraphError(answer);
    // Exchange may repeat what it did not like of the message.
    failure.technical.removeIf([](const auto &each) { return each.first == u"message"_s; });
    const QString said = QJsonDocument::fromJson(answer.body).object()[u"error"].toObject()[u"code"].toString();
    const auto known = std::find_if(codes.begin(), codes.end(), [&](const Code &each) { return each.code == said; });
    failure.code = known != codes.end() ? known->failure : fromStatus(answer.status, failure.code);
    if (failure.code == FailureCode::MailSenderRefused)
        failure.subject = cleaned(server.sender());
    else if (failure.code == FailureCode::MailRecipientRefused)
        failure.subject = mail.to.isEmpty() ? QString() : cleaned(mail.to.first().address);
    return failure;
}

/// The connection ended without an answer: did the message leave before that?
Failure withoutAnswer(Failure failure, const QString &host)
{
    switch (failure.code) {
    case FailureCode::ConnectionLost:
    case FailureCode::TimedOut:
    case FailureCode::Cancelled:
    case FailureCode::AnswerTooLarge:
        failure.code = FailureCode::MailMaybeSent;
        failure.subject = host;
        break;
    default: // no connection came to be
        break;
    }
    return failure;
}

std::chrono::seconds waitOf(const Answer &answer, const QDateTime &now)
{
    const QDateTime serverNow = readHttpDate(answer.date);
    const auto wait = readRetryAfter(answer.retryAfter, serverNow.isValid() ? serverNow : now);
    return std::chrono::ceil<std::chrono::seconds>(wait.value_or(0ms));
}

Task<MailTry> post(Ports ports, Cloud cloud, Secret token, QByteArray body, MailServer server, Mail mail, Cancel cancel)
{
    HttpRequest request;
    request.verb = HttpRequest::Verb::Post;
    request.url = below(cloud.graph, "v1.0/me/sendMail");
    request.caFile = cloud.caFile;
    request.deadline = Deadline;
    request.headers.emplaceBack("Content-Type", "application/json");
    request.headers.emplaceBack("Accept", "application/json");
    request.headers.emplaceBack("Authorization", "Bearer " + token.revealUtf8());
    request.headers.emplaceBack("client-request-id", QUuid::createUuid().toByteArray(QUuid::WithoutBraces));
    request.body = body;
    const QString host = cloud.graph.host();
    const Result<HttpAnswer> reply = co_await ports.http->send(request, cancel);
    MailTry tried;
    if (!reply) {
        const Failure failure = withoutAnswer(reply.error(), host);
        tried.outcome = fail(failure);
        const MailTry answer = tried;
        co_return answer;
    }
    const Answer answer{
        reply->status, reply->body, reply->header("Retry-After"), reply->header("Date"), reply->header("request-id"),
        host};
    // 202: accepted. A Retry-After that comes with it is about the next mail, never about this one.
    if (answer.status < 200 || answer.status > 299) {
        tried.outcome = fail(refusal(answer, server, mail));
        tried.wait = waitOf(answer, ports.clock->now());
    }
    const MailTry done = tried;
    co_return done;
}

MailTry failed(const Failure &failure) { return {fail(failure)}; }
MailTry failed(FailureCode code, const QString &subject = {}) { return {fail(code, subject)}; }

/// A token from memory may be over although it does not look so: a refused one is asked for anew, once. Whoever refuses
/// the token has not taken the message.
bool worthAnotherToken(const MailToken &token, const MailTry &tried)
{
    return !token.renewed && !tried.outcome &&
           (tried.outcome.error().code == FailureCode::SignInEnded ||
            tried.outcome.error().code == FailureCode::MailSignInRefused);
}

Task<MailTry> byGraph(Ports ports, MailServer server, Secret token, Mail mail, Cancel cancel)
{
    const Cloud *cloud = findCloud(*ports.clouds, server.account.cloudId);
    if (!cloud)
        co_return failed(FailureCode::SignInNotSetUp, server.account.cloudId);
    const QByteArray body = sendMailBody(mail, server.account);
    if (body.size() > LargestBody) {
        Failure tooLarge{FailureCode::MailRefused, cloud->graph.host()};
        tooLarge.technical += {u"bytes"_s, QString::number(body.size())};
        tooLarge.technical += {u"at most"_s, QString::number(LargestBody)};
        co_return failed(tooLarge);
    }
    if (cancel.requested())
        co_return failed(FailureCode::Cancelled, cloud->graph.host());
    const Cloud copy = *cloud;
    const MailTry tried = co_await post(ports, copy, token, body, server, mail, cancel);
    co_return tried;
}

Task<MailTry> bySmtp(Ports ports, MailServer server, Secret secret, Mail mail, Cancel cancel)
{
    if (!ports.mailer)
        co_return failed(FailureCode::MailNotSetUp);
    Envelope envelope{mail.from.address, {}};
    for (const MailAddress &to : mail.to)
        envelope.to += to.address;
    const QByteArray message = mailMessage(mail);
    const Outcome sent = co_await ports.mailer->send(server, secret, envelope, message, cancel);
    const MailTry tried{sent};
    co_return tried;
}

/// What the Mailer port is told of Exchange Online.
MailServer microsoftServer(MailServer server)
{
    server.host = server.microsoftHost;
    server.port = server.microsoftPort;
    server.security = MailSecurity::StartTls;
    server.username = server.account.upn;
    server.password.reset();
    return server;
}

Task<MailTry> byMicrosoft(Ports ports, MailServer server, Mail mail, Cancel cancel)
{
    for (;;) {
        const MailAccount account = server.account;
        const Result<MailToken> token = co_await mailToken(ports, account, cancel);
        if (!token)
            co_return failed(token.error());
        const Secret value = token->value;
        const MailServer there = microsoftServer(server);
        const bool graph = server.way == MailWay::Graph;
        Task<MailTry> way =
            graph ? byGraph(ports, server, value, mail, cancel) : bySmtp(ports, there, value, mail, cancel);
        const MailTry tried = co_await way;
        if (!worthAnotherToken(*token, tried))
            co_return tried;
        dropMailToken();
    }
}

} // namespace

Task<MailTry> sendMail(Ports ports, MailServer server, std::optional<Secret> password, Mail mail, Cancel cancel)
{
    if (!server.usable())
        co_return failed(FailureCode::MailNotSetUp);
    if (server.byMicrosoft()) {
        const MailTry tried = co_await byMicrosoft(ports, server, mail, cancel);
        co_return tried;
    }
    Secret secret = password.value_or(Secret());
    if (!password && server.password) {
        const SecretId entry = *server.password;
        const Result<Secret> read = co_await ports.secrets->read(entry);
        if (!read)
            co_return failed(read.error());
        secret = *read;
    }
    const MailTry tried = co_await bySmtp(ports, server, secret, mail, cancel);
    co_return tried;
}

} // namespace TenantLink
