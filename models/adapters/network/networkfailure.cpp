#include "models/adapters/network/networkfailure.h"

#include "models/domain/cloud.h"
#include "models/domain/text.h"

#include <QMetaEnum>
#include <QNetworkInterface>
#include <QNetworkReply>

#include <algorithm>

namespace TenantLink
{

using namespace Qt::StringLiterals;

namespace
{
bool anyNetworkIsUp()
{
    const QList<QNetworkInterface> all = QNetworkInterface::allInterfaces();
    return std::any_of(all.begin(), all.end(), [](const QNetworkInterface &each) {
        const auto flags = each.flags();
        return flags.testFlag(QNetworkInterface::IsUp) && flags.testFlag(QNetworkInterface::IsRunning) &&
               !flags.testFlag(QNetworkInterface::IsLoopBack) && !each.addressEntries().isEmpty();
    });
}

/// Qt turns HTTP statuses into errors, too; those come with the server's whole answer.
bool isOnlyAStatus(const QNetworkReply &reply)
{
    if (reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt() < 400)
        return false;
    switch (reply.error()) {
    case QNetworkReply::ContentAccessDenied:
    case QNetworkReply::ContentOperationNotPermittedError:
    case QNetworkReply::ContentNotFoundError:
    case QNetworkReply::AuthenticationRequiredError:
    case QNetworkReply::ContentConflictError:
    case QNetworkReply::ContentGoneError:
    case QNetworkReply::UnknownContentError:
    case QNetworkReply::ProtocolInvalidOperationError:
    case QNetworkReply::InternalServerError:
    case QNetworkReply::OperationNotImplementedError:
    case QNetworkReply::ServiceUnavailableError:
    case QNetworkReply::UnknownServerError:
        return true;
    default:
        return false;
    }
}

FailureCode codeFor(const QNetworkReply &reply)
{
    const auto withoutNetwork = [&](FailureCode otherwise) {
        return isLoopback(reply.url()) || anyNetworkIsUp() ? otherwise : FailureCode::NoNetwork;
    };
    switch (reply.error()) {
    case QNetworkReply::ConnectionRefusedError:
        return FailureCode::ConnectionRefused;
    case QNetworkReply::HostNotFoundError:
        return withoutNetwork(FailureCode::HostNotFound);
    case QNetworkReply::TimeoutError:
        return FailureCode::TimedOut;
    case QNetworkReply::SslHandshakeFailedError:
        return FailureCode::TlsFailed;
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyTimeoutError:
    case QNetworkReply::ProxyAuthenticationRequiredError:
    case QNetworkReply::UnknownProxyError:
        return FailureCode::ProxyFailed;
    case QNetworkReply::NetworkSessionFailedError:
        return FailureCode::NoNetwork;
    case QNetworkReply::TemporaryNetworkFailureError:
    case QNetworkReply::UnknownNetworkError: // among others "network unreachable"
        return withoutNetwork(FailureCode::ConnectionLost);
    case QNetworkReply::UnknownContentError: // see isSpoiltCompression
        return FailureCode::AnswerTooLarge;
    default: // RemoteHostClosedError, ContentReSendError, ProtocolFailure: no whole answer came
        return FailureCode::ConnectionLost;
    }
}

/// Qt stops at compressed answers that unfold out of all measure, and at damaged ones, and cannot tell them apart
/// (QDecompressHelper::clear wipes the reason).
bool isSpoiltCompression(const QNetworkReply &reply) { return reply.error() == QNetworkReply::UnknownContentError; }

QString nameOf(QNetworkReply::NetworkError error)
{
    const char *name = QMetaEnum::fromType<QNetworkReply::NetworkError>().valueToKey(error);
    return name ? QString::fromLatin1(name) : QString::number(int(error));
}

void addTlsReasons(Technical &technical, const QNetworkReply &reply, const QList<QSslError> &errors)
{
    technical.append({u"reason"_s, cleaned(reply.errorString())});
    for (const QSslError &error : errors) {
        technical.append({u"certificate"_s, cleaned(error.errorString())});
        const QStringList issuer = error.certificate().issuerInfo(QSslCertificate::CommonName);
        if (!issuer.isEmpty())
            technical.append({u"certificate issuer"_s, cleaned(issuer.first())});
    }
}
} // namespace

Technical hostTechnical(const QUrl &url)
{
    QString host = url.host();
    if (url.port() != -1)
        host += u':' + QString::number(url.port());
    return {{u"host"_s, cleaned(host)}};
}

std::optional<Failure> refusedUrl(const QUrl &url)
{
    const bool secure = url.scheme() == "https"_L1;
    const bool local = url.scheme() == "http"_L1 && isLoopback(url);
    if (url.isValid() && !url.host().isEmpty() && url.userInfo().isEmpty() && (secure || local))
        return std::nullopt;
    Failure failure{FailureCode::TlsFailed, cleaned(url.host()), hostTechnical(url), 0};
    failure.technical.append({u"reason"_s, u"only https, or http to this computer, without user info"_s});
    failure.technical.append({u"scheme"_s, cleaned(url.scheme())});
    return failure;
}

std::optional<Failure> networkFailure(const QNetworkReply &reply, const QList<QSslError> &tlsErrors)
{
    if (reply.error() == QNetworkReply::NoError || isOnlyAStatus(reply))
        return std::nullopt;
    Failure failure{codeFor(reply), cleaned(reply.url().host()), hostTechnical(reply.url()), 0};
    failure.technical.append({u"network error"_s, nameOf(reply.error())});
    if (isSpoiltCompression(reply))
        failure.technical.append({u"reason"_s, u"the compressed answer is damaged or unfolds out of all measure"_s});
    if (failure.code == FailureCode::TlsFailed)
        addTlsReasons(failure.technical, reply, tlsErrors);
    return failure;
}

} // namespace TenantLink
