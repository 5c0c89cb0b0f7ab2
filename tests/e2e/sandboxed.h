// A sandbox of the test's own, and the program run against it: real processes, real HTTP.
#pragma once

#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QProcess>
#include <QTemporaryDir>

/// One registration of tests/sandbox/tenants.json.
struct SandboxTenant {
    QString key;
    QString tenant;
    QString client;
    QString secret;
};

struct Ran {
    int exitCode = -1;
    QByteArray out;
    QByteArray error;
    [[nodiscard]] QJsonObject json() const;
};

class Sandboxed
{
public:
    /// Starts the sandbox on a free port and waits until it listens.
    [[nodiscard]] bool start();
    ~Sandboxed();

    [[nodiscard]] SandboxTenant tenant(const QString &key) const;
    [[nodiscard]] QStringList keys() const;

    /// The program, with the sandbox's cloud file, until it ends.
    [[nodiscard]] Ran run(const QStringList &arguments, const QByteArray &input = {}) const;
    /// `tenantlink check --json` of that tenant.
    [[nodiscard]] Ran check(const SandboxTenant &tenant, const QStringList &more = {QStringLiteral("--json")}) const;

    QJsonObject control(const QByteArray &verb, const QString &path, const QByteArray &body = {});
    [[nodiscard]] QString cloudFile() const { return m_folder.filePath(QStringLiteral("cloud.json")); }
    [[nodiscard]] QString folder() const { return m_folder.path(); }
    [[nodiscard]] QString url() const { return m_url; }

private:
    QTemporaryDir m_folder;
    QProcess m_sandbox;
    QNetworkAccessManager m_network;
    QString m_url;
};
