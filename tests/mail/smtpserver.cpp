#include "tests/mail/smtpserver.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>

namespace TenantLink
{

using namespace Qt::StringLiterals;

namespace
{
QString script(const QString &name) { return QStringLiteral(TENANTLINK_MAIL_TESTS) + u'/' + name; }

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}
} // namespace

SmtpServer::SmtpServer()
{
    QProcess make;
    make.setProcessChannelMode(QProcess::ForwardedChannels);
    make.start(QStringLiteral(TENANTLINK_MAKE_CERTIFICATES), {m_folder.path()});
    if (!make.waitForFinished() || make.exitCode() != 0)
        qFatal("no certificates for the mail server");
}

SmtpServer::~SmtpServer()
{
    m_process.terminate();
    if (!m_process.waitForFinished(5000))
        m_process.kill();
}

void SmtpServer::listen(const QString &name, const QStringList &options)
{
    m_arguments += QStringList{u"--listen"_s, name} + options;
}

void SmtpServer::listenSecurely(const QString &name, const QString &security, const QString &certificate,
                                const QStringList &options)
{
    listen(name, QStringList{u"--security"_s, security, u"--certificate"_s, m_folder.filePath(certificate + u".pem"_s),
                             u"--key"_s, m_folder.filePath(certificate + u".key"_s)} +
                     options);
}

void SmtpServer::start()
{
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    m_process.start(QStringLiteral(TENANTLINK_PYTHON), QStringList{script(u"smtp_server.py"_s), u"--folder"_s,
                                                                   m_folder.filePath(u"mails"_s), u"--with-parent"_s} +
                                                           m_arguments);
    while (!m_process.canReadLine()) {
        if (!m_process.waitForReadyRead(30'000))
            qFatal("the mail server does not start: %s", m_process.readAll().constData());
    }
    const QByteArray line = m_process.readLine();
    m_ports = QJsonDocument::fromJson(line).object();
    if (m_ports.isEmpty())
        qFatal("the mail server does not start: %s%s", line.constData(), m_process.readAll().constData());
}

int SmtpServer::port(const QString &name) const
{
    const int port = m_ports[name].toInt();
    if (port == 0)
        qFatal("no listener %s", qPrintable(name));
    return port;
}

QList<AcceptedMail> SmtpServer::accepted(const QString &name) const
{
    QList<AcceptedMail> mails;
    const QDir folder(m_folder.filePath(u"mails"_s));
    const QStringList files = folder.entryList({u"*.eml"_s}, QDir::Files, QDir::Name);
    for (const QString &file : files) {
        const QString about = folder.filePath(file.chopped(4) + u".json"_s);
        const QJsonObject json = QJsonDocument::fromJson(contentOf(about)).object();
        if (json[u"listener"].toString() == name)
            mails.append({contentOf(folder.filePath(file)), json});
    }
    return mails;
}

QByteArray SmtpServer::said() { return m_process.readAll(); }

QJsonObject parsedMessage(const QByteArray &message)
{
    QProcess python;
    python.start(QStringLiteral(TENANTLINK_PYTHON), {script(u"parse_message.py"_s)});
    python.write(message);
    python.closeWriteChannel();
    if (!python.waitForFinished(30'000) || python.exitCode() != 0)
        qFatal("the parser failed: %s", python.readAllStandardError().constData());
    return QJsonDocument::fromJson(python.readAllStandardOutput()).object();
}

} // namespace TenantLink
