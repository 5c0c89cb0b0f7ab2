// The sandbox as the tour knows it: its tenants' ids and secrets, and its switches for faults.
#pragma once

#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QString>

namespace TenantLink
{

struct SandboxTenant {
    QString key;
    QString shows;
    QString name;
    QString tenant;
    QString client;
    QString secret;
};

/// All that `tests/sandbox/tenants.json` has; empty if it cannot be read.
[[nodiscard]] QList<SandboxTenant> readTenants(const QString &file);

class Sandbox
{
public:
    explicit Sandbox(QString url) : m_url(std::move(url)) {}
    [[nodiscard]] bool fault(const QJsonObject &fault) { return call("POST", u"/sandbox/faults", fault); }
    [[nodiscard]] bool clearFaults() { return call("DELETE", u"/sandbox/faults", {}); }
    /// A person enters the code on the sign-in page.
    [[nodiscard]] bool approve(const QString &userCode, const QString &upn)
    {
        return call("POST", u"/sandbox/people/approve",
                    {{QStringLiteral("userCode"), userCode}, {QStringLiteral("upn"), upn}});
    }
    /// A TXT record in the DNS of the sandbox.
    [[nodiscard]] bool publish(const QString &name, const QString &txt)
    {
        return call("POST", u"/sandbox/dns", {{QStringLiteral("name"), name}, {QStringLiteral("txt"), txt}});
    }
    [[nodiscard]] bool setLatency(int ms) { return call("POST", u"/sandbox/settings", {{QStringLiteral("latencyMs"), ms}}); }

private:
    bool call(const QByteArray &verb, QStringView path, const QJsonObject &body);

    QString m_url;
    QNetworkAccessManager m_network;
};

} // namespace TenantLink
