// The browser comes back to 127.0.0.1: with real sockets, and with what else knocks at an open port.
#include "models/adapters/loopback/loopback.h"
#include "tests/support/await.h"

#include <QCryptographicHash>
#include <QNetworkInterface>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <QUrlQuery>

using namespace TenantLink;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

bool belongs(const QUrl &url)
{
    return QUrlQuery(url).queryItemValue(u"state"_s) == "right"_L1 && url.path() == "/"_L1;
}
RedirectPage page(const QUrl &) { return {u"de"_s, u"Zurück zu <TenantLink> & mehr"_s, u"Fertig \"Ünïcode\" 完了"_s}; }

/// A redirect that is waited for; the answer is in `came`.
struct Waiting {
    explicit Waiting(std::shared_ptr<Loopback> loopback = makeLoopback(), std::chrono::milliseconds deadline = 30s)
        : redirect(loopback->listen().value()), address(redirect->address()),
          task(collect(redirect->taken(&belongs, &page, deadline, cancel), came))
    {
    }

    static Task<> collect(Task<Result<QUrl>> task, std::shared_ptr<std::optional<Result<QUrl>>> came)
    {
        const Result<QUrl> result = co_await task;
        came->emplace(result);
    }
    Result<QUrl> end()
    {
        awaitUntil([this] { return came->has_value(); });
        return **came;
    }
    /// What a request of these bytes is answered; the socket is closed by the other side.
    QByteArray ask(const QByteArray &bytes) const
    {
        QTcpSocket socket;
        socket.connectToHost(QHostAddress::LocalHost, quint16(address.port()));
        awaitUntil([&] { return socket.state() == QAbstractSocket::ConnectedState; });
        socket.write(bytes);
        awaitUntil([&] { return socket.state() == QAbstractSocket::UnconnectedState; });
        return socket.readAll();
    }
    QByteArray get(const QByteArray &target) const { return ask("GET " + target + " HTTP/1.1\r\n" + host() + "\r\n"); }
    QByteArray host() const { return "Host: 127.0.0.1:" + QByteArray::number(address.port()) + "\r\n"; }

    Cancel cancel;
    std::shared_ptr<std::optional<Result<QUrl>>> came = std::make_shared<std::optional<Result<QUrl>>>();
    std::shared_ptr<Redirect> redirect;
    QUrl address;
    Task<> task;
};

int statusOf(const QByteArray &answer) { return answer.mid(9, 3).toInt(); }

bool canConnect(const QHostAddress &host, int port)
{
    QTcpSocket socket;
    socket.connectToHost(host, quint16(port));
    awaitUntil([&] {
        return socket.state() == QAbstractSocket::ConnectedState || socket.state() == QAbstractSocket::UnconnectedState;
    });
    return socket.state() == QAbstractSocket::ConnectedState;
}

} // namespace

class LoopbackTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesOneRedirect();
    void pageIsHarmless();
    void othersAreRefused_data();
    void othersAreRefused();
    void comesInPieces();
    void silentConnectionsDoNotBlock();
    void slowOnesAreSentAway();
    void manyConnections();
    void onlyThisComputer();
    void cancelled();
    void deadline();
    void redirectDroppedWhileWaiting();
    void twoAtATime();
};

void LoopbackTest::takesOneRedirect()
{
    Waiting waiting;
    QCOMPARE(waiting.address.host(), u"127.0.0.1"_s);
    QVERIFY(waiting.address.port() > 0);
    QCOMPARE(waiting.address.toString(), u"http://127.0.0.1:%1"_s.arg(waiting.address.port()));
    const QByteArray answer = waiting.get("/?code=a%2Bb+c&state=right&x=%C3%BC");
    QCOMPARE(statusOf(answer), 200);
    const Result<QUrl> came = waiting.end();
    QVERIFY(came);
    QCOMPARE(came->toEncoded(), waiting.address.toEncoded() + "/?code=a%2Bb+c&state=right&x=%C3%BC");
    QVERIFY2(!canConnect(QHostAddress::LocalHost, waiting.address.port()), "still listening");
    const Result<QUrl> again = await(waiting.redirect->taken(&belongs, &page, 1s, Cancel()));
    QVERIFY(!again);
}

void LoopbackTest::pageIsHarmless()
{
    Waiting waiting;
    const QByteArray answer = waiting.get("/?state=right&code=<script>");
    QCOMPARE(statusOf(answer), 400); // a raw < is no URL
    const QByteArray good = waiting.get("/?state=right&code=%3Cscript%3E");
    const qsizetype end = good.indexOf("\r\n\r\n");
    const QByteArray head = good.left(end).toLower();
    const QByteArray body = good.sliced(end + 4);
    for (const char *header : {"content-type: text/html; charset=utf-8", "connection: close", "cache-control: no-store",
                               "referrer-policy: no-referrer", "content-security-policy: default-src 'none'"})
        QVERIFY2(head.contains(header), header);
    QVERIFY(head.contains(QByteArray("content-length: " + QByteArray::number(body.size()))));
    const QString html = QString::fromUtf8(body);
    QVERIFY(html.contains(u"<html lang=\"de\">"_s));
    QVERIFY(html.contains(u"Zurück zu &lt;TenantLink&gt; &amp; mehr"_s));
    QVERIFY(html.contains(u"Ünïcode&quot; 完了"_s));
    QVERIFY(!html.contains(u"script"_s));
    QVERIFY(!html.contains(u"http"_s)); // nothing is loaded from anywhere
    // The style is the one that the policy names.
    const QByteArray style =
        body.sliced(body.indexOf("<style>") + 7, body.indexOf("</style>") - body.indexOf("<style>") - 7);
    QVERIFY(good.contains(QCryptographicHash::hash(style, QCryptographicHash::Sha256).toBase64()));
    QVERIFY(waiting.end());
}

void LoopbackTest::othersAreRefused_data()
{
    QTest::addColumn<QByteArray>("request"); // HOST stands for the right header
    QTest::addColumn<int>("status");
    const auto row = [](const char *name, const QByteArray &request, int status) {
        QTest::newRow(name) << request << status;
    };
    const QByteArray good = "/?code=c&state=right";
    row("favicon", "GET /favicon.ico HTTP/1.1\r\nHOST\r\n", 404);
    row("other path", "GET /callback?code=c&state=right HTTP/1.1\r\nHOST\r\n", 404);
    row("wrong state", "GET /?code=c&state=wrong HTTP/1.1\r\nHOST\r\n", 404);
    row("POST", "POST " + good + " HTTP/1.1\r\nHOST\r\n", 405);
    row("HEAD", "HEAD " + good + " HTTP/1.1\r\nHOST\r\n", 405);
    row("another name that leads here", "GET " + good + " HTTP/1.1\r\nHost: evil.example\r\n\r\n", 400);
    row("another port", "GET " + good + " HTTP/1.1\r\nHost: 127.0.0.1:1\r\n\r\n", 400);
    row("no host", "GET " + good + " HTTP/1.1\r\n\r\n", 400);
    row("two hosts", "GET " + good + " HTTP/1.1\r\nHOSTHOST\r\n", 400);
    row("folded header", "GET " + good + " HTTP/1.1\r\nHOSTX: a\r\n b\r\n\r\n", 400);
    row("absolute", "GET http://evil.example/ HTTP/1.1\r\nHOST\r\n", 400);
    row("other authority", "GET //evil.example/?state=right HTTP/1.1\r\nHOST\r\n", 400);
    row("raw bytes in the path", "GET /\xc3\xbc?state=right HTTP/1.1\r\nHOST\r\n", 400);
    row("HTTP/0.9", "GET /\r\n\r\n", 400);
    row("HTTP/2", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", 400);
    row("garbage", QByteArray(100, '\xff') + "\r\n\r\n", 400);
    row("nothing", "\r\n\r\n", 400);
    row("endless", "GET /" + QByteArray(20'000, 'a'), 431);
    row("many headers", "GET / HTTP/1.1\r\nHOST" + QByteArray("A: b\r\n").repeated(4000) + "\r\n", 431);
}

void LoopbackTest::othersAreRefused()
{
    QFETCH(QByteArray, request);
    QFETCH(int, status);
    Waiting waiting;
    const QByteArray answer = waiting.ask(request.replace("HOST", waiting.host()));
    // What is refused before it was read to its end may lose the answer with the connection.
    if (status != 431 || !answer.isEmpty())
        QCOMPARE(statusOf(answer), status);
    QVERIFY(!answer.contains("TenantLink"));
    QVERIFY2(!waiting.came->has_value(), "it counted");
    QCOMPARE(statusOf(waiting.get("/?state=right&code=c")), 200);
    QVERIFY(waiting.end());
}

void LoopbackTest::comesInPieces()
{
    Waiting waiting;
    QTcpSocket socket;
    socket.connectToHost(QHostAddress::LocalHost, quint16(waiting.address.port()));
    awaitUntil([&] { return socket.state() == QAbstractSocket::ConnectedState; });
    const QByteArray host = QByteArray(waiting.host()).replace("127.0.0.1", "LocalHost");
    const QByteArray request = "GET /?state=right&code=c HTTP/1.1\r\n" + host + "Accept: */*\r\n\r\n";
    for (const char byte : request) {
        socket.write(&byte, 1);
        socket.flush();
        QCoreApplication::processEvents();
    }
    QVERIFY(waiting.end());
    awaitUntil([&] { return socket.state() == QAbstractSocket::UnconnectedState; });
    QCOMPARE(statusOf(socket.readAll()), 200);
}

void LoopbackTest::silentConnectionsDoNotBlock()
{
    Waiting waiting;
    QTcpSocket silent[3];
    for (QTcpSocket &socket : silent)
        socket.connectToHost(QHostAddress::LocalHost, quint16(waiting.address.port()));
    awaitUntil([&] { return silent[2].state() == QAbstractSocket::ConnectedState; });
    silent[1].write("GET /?st");
    QCOMPARE(statusOf(waiting.get("/?state=right&code=c")), 200);
    QVERIFY(waiting.end());
    for (QTcpSocket &socket : silent)
        awaitUntil([&] { return socket.state() == QAbstractSocket::UnconnectedState; });
}

void LoopbackTest::slowOnesAreSentAway()
{
    Waiting waiting(makeLoopback(50ms));
    QCOMPARE(statusOf(waiting.ask("GET /?st")), 408);
    QVERIFY(!waiting.came->has_value());
    QCOMPARE(statusOf(waiting.get("/?state=right&code=c")), 200);
    QVERIFY(waiting.end());
}

void LoopbackTest::manyConnections()
{
    Waiting waiting;
    std::vector<std::unique_ptr<QTcpSocket>> crowd;
    for (int i = 0; i < 60; ++i) {
        crowd.push_back(std::make_unique<QTcpSocket>());
        crowd.back()->connectToHost(QHostAddress::LocalHost, quint16(waiting.address.port()));
    }
    QCOMPARE(statusOf(waiting.get("/?state=right&code=c")), 200);
    QVERIFY(waiting.end());
}

void LoopbackTest::onlyThisComputer()
{
    const auto redirect = makeLoopback()->listen().value();
    for (const QHostAddress &address : QNetworkInterface::allAddresses()) {
        if (!address.isLoopback() && address.scopeId().isEmpty())
            QVERIFY2(!canConnect(address, redirect->address().port()), qPrintable(address.toString()));
    }
}

void LoopbackTest::cancelled()
{
    Waiting waiting;
    QTcpSocket halfway;
    halfway.connectToHost(QHostAddress::LocalHost, quint16(waiting.address.port()));
    awaitUntil([&] { return halfway.state() == QAbstractSocket::ConnectedState; });
    waiting.cancel.request();
    QVERIFY2(!waiting.came->has_value(), "resumed inside the cancel");
    const Result<QUrl> came = waiting.end();
    QCOMPARE(came.error().code, FailureCode::Cancelled);
    QVERIFY(!canConnect(QHostAddress::LocalHost, waiting.address.port()));

    const auto redirect = makeLoopback()->listen().value();
    QCOMPARE(await(redirect->taken(&belongs, &page, 30s, waiting.cancel)).error().code, FailureCode::Cancelled);
}

void LoopbackTest::deadline()
{
    Waiting waiting(makeLoopback(), 20ms);
    const Result<QUrl> came = waiting.end();
    QCOMPARE(came.error().code, FailureCode::SignInNotReturned);
    QVERIFY(!canConnect(QHostAddress::LocalHost, waiting.address.port()));
}

void LoopbackTest::redirectDroppedWhileWaiting()
{
    Waiting waiting;
    waiting.redirect.reset();
    QCOMPARE(waiting.end().error().code, FailureCode::Cancelled);
}

void LoopbackTest::twoAtATime()
{
    Waiting first;
    Waiting second;
    QVERIFY(first.address != second.address);
    QCOMPARE(statusOf(second.get("/?state=right&code=2")), 200);
    QCOMPARE(statusOf(first.get("/?state=right&code=1")), 200);
    QCOMPARE(QUrlQuery(first.end().value()).queryItemValue(u"code"_s), u"1"_s);
    QCOMPARE(QUrlQuery(second.end().value()).queryItemValue(u"code"_s), u"2"_s);
}

QTEST_GUILESS_MAIN(LoopbackTest)
#include "tst_loopback.moc"
