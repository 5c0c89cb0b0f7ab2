// The SMTP server of smtp_server.py and the parser of parse_message.py, for tests.
#pragma once

#include <QJsonObject>
#include <QList>
#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>

namespace TenantLink
{

/// What the server took.
struct AcceptedMail {
    QByteArray message;
    QJsonObject about; ///< listener, from, to, options, utf8, tls, user, hello, mechanism
};

class SmtpServer
{
public:
    SmtpServer();
    ~SmtpServer();

    /// Adds a listener; options are those of smtp_server.py. Before start().
    void listen(const QString &name, const QStringList &options);
    /// With the certificate of make_certificates.sh named ("good", "expired", "other", "lonely").
    void listenSecurely(const QString &name, const QString &security, const QString &certificate,
                        const QStringList &options);
    void start();

    [[nodiscard]] int port(const QString &name) const;
    [[nodiscard]] QString caFile() const { return m_folder.filePath(QStringLiteral("ca.pem")); }
    /// What that listener accepted since the start, oldest first.
    [[nodiscard]] QList<AcceptedMail> accepted(const QString &name) const;
    /// Everything that the program wrote.
    [[nodiscard]] QByteArray said();

private:
    Q_DISABLE_COPY_MOVE(SmtpServer)
    QTemporaryDir m_folder;
    QStringList m_arguments;
    QProcess m_process;
    QJsonObject m_ports;
};

/// What Python's email package makes of a message.
[[nodiscard]] QJsonObject parsedMessage(const QByteArray &message);

} // namespace TenantLink
