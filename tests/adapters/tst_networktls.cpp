// Whom the Http port believes: the system's roots, and those of a cloud's own file for that cloud only.
#include "models/adapters/network/network.h"
#include "models/ports/http.h"
#include "tests/adapters/rawserver.h"
#include "tests/support/await.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace TenantLink;

class tst_NetworkTls : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void certificates_data();
    void certificates();
    void extraRootIsForItsRequestsOnly();
    void caFileWithoutCertificates();
    void caFileThatAppearsLater();
    void plainServer();
    void warmConnectionIsUsed();

private:
    [[nodiscard]] QString file(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] QSslConfiguration good() const { return serverTls(m_folder.path(), u"good"_s); }
    static QString told(const Failure &failure);

    QTemporaryDir m_folder;
};

static HttpRequest get(const QUrl &url, const QString &caFile)
{
    HttpRequest request;
    request.url = url;
    request.caFile = caFile;
    return request;
}

QString tst_NetworkTls::told(const Failure &failure)
{
    QString text = QString::number(int(failure.code)) + u' ' + failure.subject;
    for (const auto &[name, value] : failure.technical)
        text += u'\n' + name + u": "_s + value;
    return text;
}

void tst_NetworkTls::initTestCase()
{
    QProcess make;
    make.setProcessChannelMode(QProcess::ForwardedChannels);
    make.start(QStringLiteral(TENANTLINK_MAKE_CERTIFICATES), {m_folder.path()});
    QVERIFY(make.waitForFinished());
    QCOMPARE(make.exitCode(), 0);
}

void tst_NetworkTls::certificates_data()
{
    QTest::addColumn<QString>("certificate");
    QTest::addColumn<QString>("caFile");
    QTest::addColumn<bool>("believed");
    QTest::addColumn<QString>("reason");
    QTest::newRow("own root, named") << u"good"_s << u"ca.pem"_s << true << QString();
    QTest::newRow("own root, not named") << u"good"_s << QString() << false << u"certificate: "_s;
    QTest::newRow("own root, another named") << u"good"_s << u"lonely.pem"_s << false << u"certificate: "_s;
    QTest::newRow("self-signed") << u"lonely"_s << QString() << false << u"self-signed"_s;
    QTest::newRow("self-signed, root named") << u"lonely"_s << u"ca.pem"_s << false << u"self-signed"_s;
    QTest::newRow("self-signed, itself named") << u"lonely"_s << u"lonely.pem"_s << true << QString();
    QTest::newRow("expired") << u"expired"_s << u"ca.pem"_s << false << u"expired"_s;
    QTest::newRow("for another host") << u"other"_s << u"ca.pem"_s << false << u"host name"_s;
}

void tst_NetworkTls::certificates()
{
    QFETCH(QString, certificate);
    QFETCH(QString, caFile);
    QFETCH(bool, believed);
    QFETCH(QString, reason);
    RawServer server(always(answerBytes(200, "ok"_ba)), serverTls(m_folder.path(), certificate));
    const std::shared_ptr<Http> http = makeNetworkHttp();
    HttpRequest request = get(server.url(u"/secret?secret"_s), caFile.isEmpty() ? QString() : file(caFile));
    request.verb = HttpRequest::Verb::Post;
    request.body = "secret"_ba;
    const Result<HttpAnswer> answer = await(http->send(request, Cancel()));
    QVERIFY2(answer.has_value() == believed, answer ? "" : qPrintable(told(answer.error())));
    if (believed) {
        QCOMPARE(answer->body, "ok"_ba);
        return;
    }
    QCOMPARE(answer.error().code, FailureCode::TlsFailed);
    QVERIFY2(told(answer.error()).contains(reason), qPrintable(told(answer.error())));
    QVERIFY2(told(answer.error()).contains(u"certificate issuer: "_s), qPrintable(told(answer.error())));
    QVERIFY(!told(answer.error()).contains(u"secret"_s));
    QCOMPARE(server.requests.size(), 0); // nothing was said to a stranger
}

void tst_NetworkTls::extraRootIsForItsRequestsOnly()
{
    RawServer server(always(answerBytes(200, "ok"_ba)), good());
    const std::shared_ptr<Http> http = makeNetworkHttp();
    QVERIFY(await(http->send(get(server.url(), file(u"ca.pem"_s)), Cancel())));
    // The connection above is still open; a request without the root must not ride on it.
    const Result<HttpAnswer> without = await(http->send(get(server.url(), {}), Cancel()));
    QVERIFY(!without);
    QCOMPARE(without.error().code, FailureCode::TlsFailed);
    QVERIFY(await(http->send(get(server.url(), file(u"ca.pem"_s)), Cancel())));
    QCOMPARE(server.requests.size(), 2);
}

void tst_NetworkTls::caFileWithoutCertificates()
{
    RawServer server(always(answerBytes(200, "ok"_ba)), good());
    const std::shared_ptr<Http> http = makeNetworkHttp();
    for (const QString &name : {u"none.pem"_s, u"good.key"_s}) {
        const Result<HttpAnswer> answer = await(http->send(get(server.url(), file(name)), Cancel()));
        QVERIFY(!answer);
        QCOMPARE(answer.error().code, FailureCode::TlsFailed);
        http->warm(server.url(), file(name));
    }
    QCOMPARE(server.connections, 0);
}

void tst_NetworkTls::caFileThatAppearsLater()
{
    RawServer server(always(answerBytes(200, "ok"_ba)), good());
    const std::shared_ptr<Http> http = makeNetworkHttp();
    const QString later = file(u"later.pem"_s);
    QVERIFY(!await(http->send(get(server.url(), later), Cancel())));
    QVERIFY(QFile::copy(file(u"ca.pem"_s), later));
    QVERIFY(await(http->send(get(server.url(), later), Cancel())));
}

void tst_NetworkTls::plainServer()
{
    RawServer server(sendAndClose("HTTP/1.1 400 No\r\n\r\n"_ba));
    QUrl url = server.url();
    url.setScheme(u"https"_s);
    HttpRequest request = get(url, {});
    request.deadline = std::chrono::milliseconds(500);
    const std::shared_ptr<Http> http = makeNetworkHttp();
    const Result<HttpAnswer> answer = await(http->send(request, Cancel()));
    QVERIFY(!answer);
    QVERIFY(answer.error().code == FailureCode::TlsFailed || answer.error().code == FailureCode::TimedOut);
}

void tst_NetworkTls::warmConnectionIsUsed()
{
    RawServer server(always(answerBytes(200, "ok"_ba)), good());
    const std::shared_ptr<Http> http = makeNetworkHttp();
    http->warm(server.url(), file(u"ca.pem"_s));
    awaitUntil([&] { return server.connections == 1; });
    QVERIFY(await(http->send(get(server.url(), file(u"ca.pem"_s)), Cancel())));
    QCOMPARE(server.connections, 1);
}

QTEST_GUILESS_MAIN(tst_NetworkTls)
#include "tst_networktls.moc"
