#include "tests/e2e/sandboxed.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QNetworkReply>
#include <QTest>

using namespace Qt::StringLiterals;

QJsonObject Ran::json() const { return QJsonDocument::fromJson(out).object(); }

bool Sandboxed::start()
{
    m_sandbox.setProcessChannelMode(QProcess::MergedChannels);
    m_sandbox.start(QStringLiteral(SANDBOX_PROGRAM), {u"--port"_s, u"0"_s, u"--cloud-file-out"_s, cloudFile()});
    QByteArray said;
    const bool listens = QTest::qWaitFor(
        [&] {
            said += m_sandbox.readAll();
            const qsizetype at = said.indexOf("listening on ");
            const qsizetype end = said.indexOf('\n', at);
            if (at < 0 || end < 0 || !QFile::exists(cloudFile()))
                return false;
            m_url = QString::fromUtf8(said.mid(at + 13, end - at - 13).trimmed());
            return true;
        },
        20'000);
    if (!listens)
        qWarning() << "the sandbox said:" << said << m_sandbox.errorString();
    return listens;
}

Sandboxed::~Sandboxed()
{
    m_sandbox.kill();
    m_sandbox.waitForFinished();
}

namespace
{
QJsonArray tenantsOfFile()
{
    QFile file(QStringLiteral(SANDBOX_TENANTS));
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object()[u"tenants"].toArray()
                                          : QJsonArray();
}
} // namespace

SandboxTenant Sandboxed::tenant(const QString &key) const
{
    for (const QJsonValue &value : tenantsOfFile()) {
        if (value[u"key"].toString() != key)
            continue;
        const QJsonValue registration = value[u"registrations"][0];
        return {key, value[u"id"].toString(), registration[u"clientId"].toString(),
                registration[u"secrets"][0][u"value"].toString()};
    }
    qFatal("no such tenant");
}

QStringList Sandboxed::keys() const
{
    QStringList keys;
    for (const QJsonValue &value : tenantsOfFile())
        keys += value[u"key"].toString();
    return keys;
}

Ran Sandboxed::run(const QStringList &arguments, const QByteArray &input) const
{
    QProcess program;
    program.start(QStringLiteral(TENANTLINK_PROGRAM), QStringList{u"--cloud-file"_s, cloudFile()} + arguments);
    program.write(input);
    program.closeWriteChannel();
    Ran ran;
    const bool ended = QTest::qWaitFor([&] { return program.state() == QProcess::NotRunning; }, 60'000);
    if (!ended) {
        program.kill();
        program.waitForFinished();
    }
    ran.out = program.readAllStandardOutput();
    ran.error = program.readAllStandardError();
    ran.exitCode = ended && program.exitStatus() == QProcess::NormalExit ? program.exitCode() : -1;
    return ran;
}

Ran Sandboxed::check(const SandboxTenant &tenant, const QStringList &more) const
{
    return run(
        QStringList{u"check"_s, u"--tenant"_s, tenant.tenant, u"--client"_s, tenant.client, u"--secret-stdin"_s} + more,
        tenant.secret.toUtf8() + '\n');
}

QJsonObject Sandboxed::control(const QByteArray &verb, const QString &path, const QByteArray &body)
{
    QNetworkRequest request{QUrl(m_url + path)};
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    QNetworkReply *reply = m_network.sendCustomRequest(request, verb, body);
    const bool finished = QTest::qWaitFor([reply] { return reply->isFinished(); }, 20'000);
    const QByteArray answer = finished ? reply->readAll() : QByteArray();
    reply->deleteLater();
    return QJsonDocument::fromJson(answer).object();
}
