// The Http port stopped: by its deadline, by a cancel at every stage, by whoever held it letting go.
#include "tests/adapters/rawserver.h"
#include "tests/adapters/requests.h"

#include <QElapsedTimer>
#include <QPointer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace TenantLink;
using namespace std::chrono_literals;

class tst_NetworkStop : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void deadline_data();
    void deadline();
    void cancel_data();
    void cancel();
    void cancelledBeforeTheStart();
    void cancelAsTheAnswerComes();
    void portReleasedWhileRunning();
};

void tst_NetworkStop::deadline_data()
{
    QTest::addColumn<QByteArray>("first");
    QTest::addColumn<bool>("dripping");
    QTest::newRow("no word") << ""_ba << false;
    QTest::newRow("half the headers") << "HTTP/1.1 200 OK\r\nContent-"_ba << false;
    QTest::newRow("half the body") << "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nabc"_ba << false;
    QTest::newRow("a byte now and then") << "HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\nabc"_ba << true;
}

void tst_NetworkStop::deadline()
{
    QFETCH(QByteArray, first);
    QFETCH(bool, dripping);
    RawServer server([&](QTcpSocket &socket, const QByteArray &) {
        socket.write(first);
        if (!dripping)
            return;
        auto *drip = new QTimer(&socket);
        drip->callOnTimeout(&socket, [&socket] { socket.write("x"); });
        drip->start(5);
    });
    HttpRequest request = post(server.url(), "a=b"_ba);
    request.deadline = 150ms;
    QElapsedTimer time;
    time.start();
    const Result<HttpAnswer> answer = ask(request);
    QVERIFY(!answer);
    QCOMPARE(answer.error().code, FailureCode::TimedOut);
    QVERIFY(time.elapsed() >= 140);
    awaitUntil([&] { return server.open == 0; });
    QVERIFY(server.requests.size() <= 1); // none, if this computer was slower than the deadline
}

void tst_NetworkStop::cancel_data()
{
    QTest::addColumn<QByteArray>("first");
    QTest::addColumn<QString>("scheme");
    QTest::newRow("waiting for a word") << ""_ba << u"http"_s;
    QTest::newRow("in the headers") << "HTTP/1.1 200 OK\r\nContent-"_ba << u"http"_s;
    QTest::newRow("in the body") << "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nabc"_ba << u"http"_s;
    QTest::newRow("in the handshake") << ""_ba << u"https"_s;
}

void tst_NetworkStop::cancel()
{
    QFETCH(QByteArray, first);
    QFETCH(QString, scheme);
    RawServer server(always(first));
    QUrl url = server.url();
    url.setScheme(scheme);
    const std::shared_ptr<Http> http = makeNetworkHttp();
    const Cancel cancel;
    const Running running(http->send(post(url, "a=b"_ba), cancel));
    awaitUntil([&] { return scheme == "https"_L1 ? server.connections == 1 : server.requests.size() == 1; });
    QVERIFY(!running.done());
    cancel.request();
    QVERIFY(!running.done()); // never inside the stack of whoever cancels
    const Result<HttpAnswer> answer = running.wait();
    QVERIFY(!answer);
    QCOMPARE(answer.error().code, FailureCode::Cancelled);
    if (scheme == "http"_L1) // Qt goes on with a handshake, but sends nothing after it
        awaitUntil([&] { return server.open == 0; });
}

void tst_NetworkStop::cancelledBeforeTheStart()
{
    RawServer server(always(answerBytes(200, "ok"_ba)));
    const std::shared_ptr<Http> http = makeNetworkHttp();
    const Cancel cancel;
    cancel.request();
    const Result<HttpAnswer> answer = await(http->send(get(server.url()), cancel));
    QVERIFY(!answer);
    QCOMPARE(answer.error().code, FailureCode::Cancelled);
    const Cancel soon;
    const Running running(http->send(get(server.url()), soon));
    soon.request();
    QCOMPARE(running.wait().error().code, FailureCode::Cancelled);
    QCOMPARE(server.requests.size(), 0);
}

void tst_NetworkStop::cancelAsTheAnswerComes()
{
    // At every round of the event loop once; whatever wins, exactly one result comes.
    const std::shared_ptr<Http> http = makeNetworkHttp();
    int cancelled = 0;
    for (int rounds = 0; rounds < 60; ++rounds) {
        RawServer server(always(answerBytes(200, "ok"_ba)));
        const Cancel cancel;
        const Running running(http->send(post(server.url(), "a=b"_ba), cancel));
        int seen = 0;
        awaitUntil([&] { return ++seen > rounds || running.done(); });
        cancel.request();
        const Result<HttpAnswer> answer = running.wait();
        cancelled += answer ? 0 : 1;
        QVERIFY(answer || answer.error().code == FailureCode::Cancelled);
    }
    QVERIFY(cancelled > 0);
}

void tst_NetworkStop::portReleasedWhileRunning()
{
    QPointer<QTcpSocket> first;
    RawServer server([&first](QTcpSocket &socket, const QByteArray &request) {
        if (request.startsWith("GET /1 "))
            first = &socket;
    });
    std::shared_ptr<Http> http = makeNetworkHttp();
    const Cancel cancel;
    const Running answered(http->send(get(server.url(u"/1"_s)), Cancel()));
    const Running stopped(http->send(get(server.url(u"/2"_s)), cancel));
    http.reset();
    awaitUntil([&] { return server.requests.size() == 2; });
    cancel.request();
    QCOMPARE(stopped.wait().error().code, FailureCode::Cancelled);
    QVERIFY(!answered.done());
    first->write(answerBytes(200, "late"_ba));
    QCOMPARE(answered.wait()->body, "late"_ba);
}

QTEST_GUILESS_MAIN(tst_NetworkStop)
#include "tst_networkstop.moc"
