#include "models/microsoft365/answers.h"

#include "models/domain/text.h"

#include <QJsonDocument>
#include <QLocale>

#include <cmath>

namespace TenantLink
{

using namespace Qt::StringLiterals;

Result<QJsonObject> readObject(const Answer &answer)
{
    Technical technical{{u"status"_s, QString::number(answer.status)}};
    if (answer.status >= 300 && answer.status < 400)
        return fail(FailureCode::RedirectRefused, answer.host, technical);
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(answer.body, &error);
    if (error.error != QJsonParseError::NoError) {
        technical += {u"answer begins with"_s, cleaned(QString::fromUtf8(answer.body.left(80)), 80)};
        technical += {u"not JSON because"_s, error.errorString()};
        return fail(FailureCode::AnswerNotJson, answer.host, technical);
    }
    if (!document.isObject())
        return fail(FailureCode::AnswerWrongShape, answer.host, technical);
    return document.object();
}

Failure readGraphError(const Answer &answer)
{
    Failure failure{FailureCode::UnexpectedStatus, answer.host, {{u"status"_s, QString::number(answer.status)}}};
    const QJsonObject error = QJsonDocument::fromJson(answer.body).object()[u"error"].toObject();
    const auto add = [&failure](const QString &name, const QJsonValue &value) {
        if (const QString text = cleaned(value.toString(), 500); !text.isEmpty())
            failure.technical += {name, text};
    };
    add(u"code"_s, error[u"code"]);
    add(u"message"_s, error[u"message"]);
    // Both spellings occur, and the inner error may nest.
    const QJsonObject inner =
        error.contains(u"innerError") ? error[u"innerError"].toObject() : error[u"innererror"].toObject();
    add(u"request-id"_s, inner[u"request-id"]);
    add(u"client-request-id"_s, inner[u"client-request-id"]);
    add(u"date"_s, inner[u"date"]);
    if (!inner.contains(u"request-id") && !answer.requestId.isEmpty())
        failure.technical += {u"request-id"_s, cleaned(QString::fromLatin1(answer.requestId))};

    if (answer.status >= 300 && answer.status < 400)
        failure.code = FailureCode::RedirectRefused;
    else if (answer.status == 403)
        failure.code = FailureCode::Forbidden;
    else if (answer.status == 404)
        failure.code = FailureCode::NotFoundThere;
    else if (answer.status == 429)
        failure.code = FailureCode::Throttled;
    else if (isTransient(answer.status))
        failure.code = FailureCode::ServiceUnavailable;
    return failure;
}

bool isTransient(int status)
{
    return status == 429 || status == 502 || status == 503 || status == 504 || status == 509;
}

std::optional<std::chrono::milliseconds> readRetryAfter(const QByteArray &header, const QDateTime &now)
{
    const QByteArray text = header.trimmed();
    if (text.isEmpty())
        return std::nullopt;
    bool isNumber = false;
    const double seconds = text.toDouble(&isNumber);
    if (isNumber) {
        if (!std::isfinite(seconds) || seconds < 0)
            return std::nullopt;
        return std::chrono::milliseconds(qint64(std::ceil(std::min(seconds, 86'400.0) * 1000)));
    }
    const QDateTime until = readHttpDate(text);
    if (!until.isValid())
        return std::nullopt;
    return std::chrono::milliseconds(std::max<qint64>(0, now.msecsTo(until)));
}

QDateTime readHttpDate(const QByteArray &header)
{
    QDateTime date =
        QLocale::c().toDateTime(QString::fromLatin1(header.trimmed()), u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s);
    date.setTimeSpec(Qt::UTC);
    return date;
}

} // namespace TenantLink
