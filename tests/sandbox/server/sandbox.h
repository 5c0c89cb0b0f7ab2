// SPDX-License-Identifier: Apache-2.0
// The sandbox: listener, log, faults, Entra and Graph, put together.
#pragma once

#include "../graph/graph.h"
#include "faults.h"
#include "http_listener.h"
#include "request_log.h"

namespace sandbox
{

struct Settings {
    quint16 port = 0;  // 0: a free one
    int latencyMs = 0; // added to every answer of Entra and Graph
    bool printLog = true;
    QString publicGraph;    // Graph's address for clients; empty: the sandbox's own
    QString tlsCertificate; // PEM files; empty: plain http
    QString tlsKey;
};

class Sandbox
{
    Q_DISABLE_COPY_MOVE(Sandbox)

public:
    Sandbox(QList<Tenant> tenants, const Settings &settings);
    ~Sandbox();

    // Returns why it cannot listen, or nothing.
    std::optional<QString> start();
    QString url() const { return m_addresses.authority; }
    // The cloud file for the program (its format: README.md).
    QByteArray cloudFile(const QString &signInClientId) const;

private:
    void handle(const HttpRequest &request, QTcpSocket *socket);
    Reply answer(const HttpRequest &request, QJsonObject &details);
    Reply struck(const Fault &fault, const HttpRequest &request, QJsonObject &details);
    HttpResponse undisturbed(const HttpRequest &request, QJsonObject &details);
    HttpResponse control(const HttpRequest &request);

    Settings m_settings;
    Directory m_directory;
    TokenRegistry m_tokens;
    FaultList m_faults;
    Addresses m_addresses;
    RequestLog m_log;
    Entra m_entra;
    Graph m_graph;
    HttpListener m_listener; // last: it stops before what its handler uses goes
};

} // namespace sandbox
