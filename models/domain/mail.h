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

enum class MailWay {
    Server,          ///< SMTP, with user name and password or without sign-in
    Graph,           ///< Microsoft Graph with a Microsoft sign-in
    MicrosoftServer, ///< SMTP of Exchange Online with a Microsoft sign-in (XOAUTH2), always STARTTLS
    ByHand           ///< "open in my mail program": nothing is sent by TenantLink itself
};

/// A kept Microsoft sign-in, for sending mail and nothing else. In a setting of its own, with its own revision.
struct MailAccount {
    QString cloudId{};
    QString tenantId{};
    QString upn{}; ///< the account, which is also the usual sender
    QString clientId{};
    MailWay way = MailWay::Graph;   ///< what the account gave its right for
    QList<SecretId> refreshToken{}; ///< in parts, in this order: it is longer than a keychain entry may be
    QDateTime keptAt{};             ///< UTC: when this refresh token came
    qint64 revision = 0;

    [[nodiscard]] bool signedIn() const { return !refreshToken.isEmpty(); }
};

struct MailServer {
    MailWay way = MailWay::Server;
    QString fromAddress; ///< may be empty where an account has signed in: its own
    QString username;    ///< may be empty: no sign-in
    std::optional<SecretId> password{};
    QString host;
    int port = 587;
    MailSecurity security = MailSecurity::StartTls;
    QString microsoftHost = QStringLiteral("smtp.office365.com"); ///< for MicrosoftServer; other clouds have others
    int microsoftPort = 587;
    QString caFile{};      ///< PEM with an extra root; only for tests and private servers
    MailAccount account{}; ///< read with the rest, kept on its own
    qint64 revision = 0;

    [[nodiscard]] bool byMicrosoft() const { return way == MailWay::MicrosoftServer || way == MailWay::Graph; }
    /// From, or the account's own address.
    [[nodiscard]] QString sender() const;
    /// Can a message be handed to it?
    [[nodiscard]] bool usable() const;
};

enum class MailField { From, Username, Host, Port };
/// Why a value is refused; empty when it is fine. In the language of the moment.
[[nodiscard]] QString mailFieldProblem(MailField field, const QString &value);

[[nodiscard]] QByteArray storedForm(const MailServer &server);
[[nodiscard]] std::optional<MailServer> mailServerFromStoredForm(const QByteArray &stored);
/// Empty where nobody has signed in.
[[nodiscard]] QByteArray storedForm(const MailAccount &account);
[[nodiscard]] std::optional<MailAccount> mailAccountFromStoredForm(const QByteArray &stored);

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
