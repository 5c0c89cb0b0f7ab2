// SPDX-License-Identifier: Apache-2.0
#include "server/sandbox.h"
#include "tenants/tenant_file.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>
#include <QSaveFile>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace
{

constexpr int wrongUsage = 2;
constexpr int failed = 1;

int complain(const QString &what, int exitCode)
{
    std::fprintf(stderr, "tenantlink-sandbox: %s\n", qPrintable(what));
    return exitCode;
}

// Whole or not at all: whoever waits for the file to appear may read it at once.
bool writeAtomically(const QString &fileName, const QByteArray &content)
{
    QSaveFile file(fileName);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size() && file.commit();
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"tenantlink-sandbox"_s);

    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Simulated Entra ID and Microsoft Graph over HTTP on loopback, for tests only."_s);
    parser.addHelpOption();
    const QCommandLineOption port(u"port"_s, u"Port to listen on; 0 takes a free one."_s, u"N"_s, u"8080"_s);
    const QCommandLineOption tenants(u"tenants"_s, u"Tenants (default: built in)."_s, u"FILE"_s,
                                     u":/sandbox/tenants.json"_s);
    const QCommandLineOption cloudFile(u"cloud-file-out"_s, u"Write the program's cloud file once listening."_s,
                                       u"FILE"_s);
    const QCommandLineOption latency(u"latency"_s, u"Delay every answer of Entra and Graph."_s, u"MS"_s, u"0"_s);
    const QCommandLineOption publicGraph(u"public-graph"_s,
                                         u"Graph's address for clients, when a proxy stands before it."_s, u"URL"_s);
    const QCommandLineOption certificate(u"tls-cert"_s, u"Serve https with this certificate (PEM)."_s, u"FILE"_s);
    const QCommandLineOption key(u"tls-key"_s, u"The certificate's key (PEM)."_s, u"FILE"_s);
    const QCommandLineOption quiet(u"quiet"_s, u"Print no request log."_s);
    parser.addOptions({port, tenants, cloudFile, latency, publicGraph, certificate, key, quiet});
    parser.process(application);

    bool portValid = false;
    bool latencyValid = false;
    sandbox::Settings settings;
    settings.port = parser.value(port).toUShort(&portValid);
    settings.latencyMs = parser.value(latency).toInt(&latencyValid);
    settings.printLog = !parser.isSet(quiet);
    settings.publicGraph = parser.value(publicGraph);
    settings.tlsCertificate = parser.value(certificate);
    settings.tlsKey = parser.value(key);
    if (!portValid || !latencyValid || settings.latencyMs < 0 || !parser.positionalArguments().isEmpty())
        return complain(u"wrong usage, see --help"_s, wrongUsage);

    QFile source(parser.value(tenants));
    if (!source.open(QIODevice::ReadOnly))
        return complain(u"cannot read "_s + source.fileName(), failed);
    const auto file = sandbox::TenantFile::read(source.readAll(), QDateTime::currentDateTimeUtc());
    if (!file.error.isEmpty())
        return complain(source.fileName() + u": "_s + file.error, failed);

    sandbox::Sandbox server(file.tenants, settings);
    if (const auto problem = server.start())
        return complain(*problem, failed);
    if (parser.isSet(cloudFile) && !writeAtomically(parser.value(cloudFile), server.cloudFile(file.signInClientId)))
        return complain(u"cannot write "_s + parser.value(cloudFile), failed);
    std::printf("listening on %s\n", qPrintable(server.url()));
    std::fflush(stdout);
    return QCoreApplication::exec();
}
