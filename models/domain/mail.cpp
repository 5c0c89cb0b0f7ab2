#include "models/domain/mail.h"

#include "models/domain/customer.h"
#include "models/domain/named.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace TenantLink
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int form = 1;

constexpr std::array securityNames{
    Named<MailSecurity>{MailSecurity::StartTls, "starttls"_L1, QT_TRANSLATE_NOOP("Mail", "STARTTLS")},
    Named<MailSecurity>{MailSecurity::Tls, "tls"_L1, QT_TRANSLATE_NOOP("Mail", "TLS")},
    Named<MailSecurity>{MailSecurity::None, "none"_L1, QT_TRANSLATE_NOOP("Mail", "None")}};

constexpr std::array wayNames{Named<MailWay>{MailWay::Server, "smtp"_L1, nullptr},
                              Named<MailWay>{MailWay::MicrosoftServer, "smtp-microsoft"_L1, nullptr},
                              Named<MailWay>{MailWay::Graph, "graph"_L1, nullptr},
                              Named<MailWay>{MailWay::ByHand, "hand"_L1, nullptr}};

QString say(const char *text) { return QCoreApplication::translate("Mail", text); }

bool looksLikeHost(const QString &text)
{
    static const QRegularExpression name(u"^[\\p{L}\\p{N}]([\\p{L}\\p{N}.-]{0,251}[\\p{L}\\p{N}])?$"_s,
                                         QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression six(u"^\\[?[0-9a-fA-F:]{2,39}\\]?$"_s);
    return (name.match(text).hasMatch() && !text.contains(u".."_s)) ||
           (text.contains(u':') && six.match(text).hasMatch());
}

} // namespace

QString describe(MailSecurity security) { return say(named(securityNames, security).text); }
QString keyOf(MailSecurity security) { return named(securityNames, security).key; }
std::optional<MailSecurity> mailSecurityFrom(QStringView key) { return valueOf(securityNames, key); }

int usualPort(MailSecurity security)
{
    switch (security) {
    case MailSecurity::StartTls:
        return 587;
    case MailSecurity::Tls:
        return 465;
    case MailSecurity::None:
        return 25;
    }
    Q_UNREACHABLE();
}

QString MailServer::sender() const
{
    return fromAddress.isEmpty() && byMicrosoft() && account.signedIn() ? account.upn : fromAddress;
}

bool MailServer::usable() const
{
    switch (way) {
    case MailWay::Server:
        return !host.isEmpty() && !fromAddress.isEmpty();
    case MailWay::MicrosoftServer:
        return !microsoftHost.isEmpty() && account.signedIn() && account.way == way;
    case MailWay::Graph:
        return account.signedIn() && account.way == way;
    case MailWay::ByHand:
        return false;
    }
    Q_UNREACHABLE();
}

QString mailFieldProblem(MailField field, const QString &value)
{
    const QString text = value.trimmed();
    switch (field) {
    case MailField::From:
        return looksLikeMailAddress(text) ? QString()
                                          : say(QT_TRANSLATE_NOOP("Mail", "Enter a mail address, for example "
                                                                          "invitations@contoso.com."));
    case MailField::Username:
        return text.size() <= 254
                   ? QString()
                   : say(QT_TRANSLATE_NOOP("Mail", "The user name is too long (at most 254 characters)."));
    case MailField::Host:
        return looksLikeHost(text)
                   ? QString()
                   : say(QT_TRANSLATE_NOOP("Mail", "Enter the mail server's name, for example smtp.contoso.com."));
    case MailField::Port: {
        bool isNumber = false;
        const int port = text.toInt(&isNumber);
        return isNumber && port >= 1 && port <= 65535
                   ? QString()
                   : say(QT_TRANSLATE_NOOP("Mail", "Enter a port between 1 and 65535."));
    }
    }
    Q_UNREACHABLE();
}

QByteArray storedForm(const MailServer &server)
{
    QJsonObject json{{u"form"_s, form},
                     {u"way"_s, named(wayNames, server.way).key},
                     {u"byHand"_s, server.way == MailWay::ByHand}, // for versions that know only this
                     {u"from"_s, server.fromAddress},
                     {u"username"_s, server.username},
                     {u"host"_s, server.host},
                     {u"port"_s, server.port},
                     {u"security"_s, keyOf(server.security)},
                     {u"microsoftHost"_s, server.microsoftHost},
                     {u"microsoftPort"_s, server.microsoftPort}};
    if (server.password)
        json.insert(u"passwordEntry"_s, server.password->toString());
    if (!server.caFile.isEmpty())
        json.insert(u"caFile"_s, server.caFile);
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

std::optional<MailServer> mailServerFromStoredForm(const QByteArray &stored)
{
    const QJsonObject json = QJsonDocument::fromJson(stored).object();
    const auto security = mailSecurityFrom(json[u"security"].toString());
    const MailWay old = json[u"byHand"].toBool() ? MailWay::ByHand : MailWay::Server;
    const auto way = json.contains(u"way") ? valueOf(wayNames, json[u"way"].toString()) : old;
    if (json[u"form"].toInt() != form || !security || !way)
        return std::nullopt;
    MailServer server;
    server.way = *way;
    server.fromAddress = json[u"from"].toString();
    server.username = json[u"username"].toString();
    server.host = json[u"host"].toString();
    server.port = json[u"port"].toInt();
    server.security = *security;
    server.password = SecretId::parse(json[u"passwordEntry"].toString());
    server.microsoftHost = json[u"microsoftHost"].toString(server.microsoftHost);
    server.microsoftPort = json[u"microsoftPort"].toInt(server.microsoftPort);
    server.caFile = json[u"caFile"].toString();
    return server;
}

QByteArray storedForm(const MailAccount &account)
{
    if (!account.signedIn())
        return {};
    QJsonArray entries;
    for (const SecretId &entry : account.refreshToken)
        entries += entry.toString();
    const QJsonObject json{{u"form"_s, form},
                           {u"cloud"_s, account.cloudId},
                           {u"tenant"_s, account.tenantId},
                           {u"account"_s, account.upn},
                           {u"application"_s, account.clientId},
                           {u"way"_s, named(wayNames, account.way).key},
                           {u"entries"_s, entries},
                           {u"keptAt"_s, account.keptAt.toUTC().toString(Qt::ISODate)}};
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

std::optional<MailAccount> mailAccountFromStoredForm(const QByteArray &stored)
{
    if (stored.isEmpty())
        return MailAccount{};
    const QJsonObject json = QJsonDocument::fromJson(stored).object();
    const auto way = valueOf(wayNames, json[u"way"].toString());
    if (json[u"form"].toInt() != form || !way)
        return std::nullopt;
    MailAccount account;
    account.cloudId = json[u"cloud"].toString();
    account.tenantId = json[u"tenant"].toString();
    account.upn = json[u"account"].toString();
    account.clientId = json[u"application"].toString();
    account.way = *way;
    account.keptAt = QDateTime::fromString(json[u"keptAt"].toString(), Qt::ISODate);
    for (const QJsonValue &each : json[u"entries"].toArray()) {
        const auto entry = SecretId::parse(each.toString());
        if (!entry)
            return std::nullopt;
        account.refreshToken += *entry;
    }
    return account;
}

} // namespace TenantLink
