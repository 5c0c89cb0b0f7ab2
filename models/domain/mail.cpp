#include "models/domain/mail.h"

#include "models/domain/customer.h"
#include "models/domain/named.h"

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
                     {u"byHand"_s, server.byHand},
                     {u"from"_s, server.fromAddress},
                     {u"username"_s, server.username},
                     {u"host"_s, server.host},
                     {u"port"_s, server.port},
                     {u"security"_s, keyOf(server.security)}};
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
    if (json[u"form"].toInt() != form || !security)
        return std::nullopt;
    MailServer server;
    server.byHand = json[u"byHand"].toBool();
    server.fromAddress = json[u"from"].toString();
    server.username = json[u"username"].toString();
    server.host = json[u"host"].toString();
    server.port = json[u"port"].toInt();
    server.security = *security;
    server.password = SecretId::parse(json[u"passwordEntry"].toString());
    server.caFile = json[u"caFile"].toString();
    return server;
}

} // namespace TenantLink
