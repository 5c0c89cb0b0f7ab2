// Mail: the server that sends it, and one message with its attachments.
#pragma once

#include "models/domain/ids.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace TenantLink
{

enum class MailSecurity { StartTls, Tls, None };

/// "STARTTLS", "TLS", "None", in the language of the moment; and the key kept in the store.
[[nodiscard]] QString describe(MailSecurity security);
[[nodiscard]] QString keyOf(MailSecurity security);
[[nodiscard]] std::optional<MailSecurity> mailSecurityFrom(QStringView key);
/// 587, 465, 25.
[[nodiscard]] int usualPort(MailSecurity security);

struct MailServer {
    bool byHand = false; ///< "open in my mail program": nothing is sent by TenantLink itself
    QString fromAddress;
    QString username; ///< may be empty: no sign-in
    std::optional<SecretId> password{};
    QString host;
    int port = 587;
    MailSecurity security = MailSecurity::StartTls;
    QString caFile{}; ///< PEM with an extra root; only for tests and private servers
    qint64 revision = 0;

    /// Can a message be handed to it?
    [[nodiscard]] bool usable() const { return !byHand && !host.isEmpty() && !fromAddress.isEmpty(); }
};

enum class MailField { From, Username, Host, Port };
/// Why a value is refused; empty when it is fine. In the language of the moment.
[[nodiscard]] QString mailFieldProblem(MailField field, const QString &value);

[[nodiscard]] QByteArray storedForm(const MailServer &server);
[[nodiscard]] std::optional<MailServer> mailServerFromStoredForm(const QByteArray &stored);

struct MailAddress {
    QString name;    ///< shown name, may be empty
    QString address; ///< addr-spec, may be international
};

struct MailAttachment {
    QString fileName;
    QByteArray mimeType;
    QByteArray content;
};

/// Values may come from customers and files: the writer makes them harmless (models/handoff/mailmessage.h).
struct Mail {
    MailAddress from;
    QList<MailAddress> to;
    std::optional<MailAddress> replyTo{};
    QString subject;
    QString plain;
    QString html{}; ///< empty: a plain message
    QList<MailAttachment> attachments{};
    QDateTime date;
    QString messageId; ///< without angle brackets
};

} // namespace TenantLink
