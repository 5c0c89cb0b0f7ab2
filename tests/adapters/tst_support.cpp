// The fakes keep what they promise; a wrong fake makes every test on it worthless.
#include "tests/support/await.h"
#include "tests/support/fakeclock.h"
#include "tests/support/filesecrets.h"
#include "tests/support/memorysecrets.h"
#include "tests/support/scriptedhttp.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace TenantLink;
using namespace std::chrono_literals;
using Verb = HttpRequest::Verb;

namespace
{
HttpRequest get(const QString &url)
{
    HttpRequest request;
    request.url = QUrl(url);
    return request;
}

Task<> note(Task<Result<HttpAnswer>> sent, std::shared_ptr<std::optional<Result<HttpAnswer>>> into)
{
    Result<HttpAnswer> came = co_await std::move(sent);
    into->emplace(std::move(came));
}

Task<> noteSleep(Task<> sleep, std::shared_ptr<bool> awake)
{
    co_await sleep;
    *awake = true;
}
} // namespace

class tst_Support : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void scriptInOrder();
    void scriptComplains();
    void scriptHoldsAndAborts();
    void scriptAnswersLate();
    void clockMovesByHand();
    void clockMovesByItself();
    void memoryAndFileSecrets();
    void memoryFaults();
};

void tst_Support::scriptInOrder()
{
    ScriptedHttp http;
    http.expect(Verb::Get, u"https://a.example/1"_s).header("A"_ba, "b"_ba).answers(404, "no"_ba);
    http.expect(Verb::Get, u"https://a.example/2"_s).fails(FailureCode::TimedOut);
    http.allow(Verb::Get, u"https://b.example/*"_s).anyTimes().answersWith([](const HttpRequest &request) {
        HttpAnswer answer;
        answer.status = 200;
        answer.body = request.url.path().toUtf8();
        return answer;
    });
    QCOMPARE(await(http.send(get(u"https://b.example/x"_s), Cancel()))->body, "/x"_ba);
    HttpRequest first = get(u"https://a.example/1"_s);
    first.headers = {{"a"_ba, "b"_ba}};
    QCOMPARE(await(http.send(first, Cancel()))->status, 404);
    QCOMPARE(http.complaints().size(), 1); // the second is still to come
    QCOMPARE(await(http.send(get(u"https://a.example/2"_s), Cancel())).error().code, FailureCode::TimedOut);
    QCOMPARE(http.complaints(), QStringList());
    QCOMPARE(http.sent.size(), 3);
}

void tst_Support::scriptComplains()
{
    ScriptedHttp http;
    http.expect(Verb::Get, u"https://a.example/1"_s);
    http.expect(Verb::Post, u"https://a.example/2"_s).body("x"_ba);
    QVERIFY(!await(http.send(get(u"https://a.example/2"_s), Cancel())));
    QVERIFY(await(http.send(get(u"https://a.example/1"_s), Cancel())));
    QVERIFY(!await(http.send(get(u"https://a.example/1"_s), Cancel())));
    HttpRequest wrong = get(u"https://a.example/2"_s);
    wrong.verb = Verb::Post;
    wrong.body = "y"_ba;
    QVERIFY(!await(http.send(wrong, Cancel())));
    QCOMPARE(http.complaints().size(), 4);
    QVERIFY(http.complaints().at(2).contains(u"body is y"_s));
    QVERIFY(http.complaints().at(3).contains(u"never asked: POST"_s));
}

void tst_Support::scriptHoldsAndAborts()
{
    ScriptedHttp http;
    auto &step = http.expect(Verb::Get, u"https://a.example/1"_s).times(2).held();
    const Cancel cancel;
    const auto one = std::make_shared<std::optional<Result<HttpAnswer>>>();
    const auto two = std::make_shared<std::optional<Result<HttpAnswer>>>();
    const Task<> first = note(http.send(get(u"https://a.example/1"_s), cancel), one);
    const Task<> second = note(http.send(get(u"https://a.example/1"_s), Cancel()), two);
    QCOMPARE(step.running(), 2);
    cancel.request();
    QVERIFY(!one->has_value());
    awaitUntil([&] { return one->has_value(); });
    QCOMPARE((*one)->error().code, FailureCode::Cancelled);
    QCOMPARE(step.running(), 1);
    QCOMPARE(http.cancelled(), 1);
    step.release();
    awaitUntil([&] { return two->has_value(); });
    QCOMPARE((*two)->value().status, 200);
    QCOMPARE(http.complaints(), QStringList());
}

void tst_Support::scriptAnswersLate()
{
    ScriptedHttp http;
    auto &step = http.expect(Verb::Get, u"https://a.example/1"_s).deaf();
    const Cancel cancel;
    const auto came = std::make_shared<std::optional<Result<HttpAnswer>>>();
    const Task<> task = note(http.send(get(u"https://a.example/1"_s), cancel), came);
    cancel.request();
    step.release();
    awaitUntil([&] { return came->has_value(); });
    QVERIFY((*came)->has_value());
}

void tst_Support::clockMovesByHand()
{
    FakeClock clock;
    const QDateTime start = clock.now();
    const auto awake = std::make_shared<bool>(false);
    const Cancel cancel;
    const Task<> task = noteSleep(clock.sleep(10s, cancel), awake);
    clock.advance(9999ms);
    QCOMPARE(clock.sleepers(), 1);
    clock.advance(1ms);
    awaitUntil([&] { return *awake; });
    QCOMPARE(start.msecsTo(clock.now()), 10'000);
    QCOMPARE(clock.sleepers(), 0);
    *awake = false;
    const Task<> again = noteSleep(clock.sleep(10s, cancel), awake);
    cancel.request();
    awaitUntil([&] { return *awake; });
    QCOMPARE(clock.sleepers(), 0);
    const auto before = clock.monotonic();
    clock.jump(1h);
    QCOMPARE(clock.monotonic(), before);
    QCOMPARE(start.msecsTo(clock.now()), 3'610'000);
}

void tst_Support::clockMovesByItself()
{
    FakeClock clock;
    clock.setAutomatic(true);
    const QDateTime start = clock.now();
    await(clock.sleep(1h, Cancel()));
    await(clock.sleep(2h, Cancel()));
    QCOMPARE(start.secsTo(clock.now()), 3 * 3600);
    const QList<std::chrono::milliseconds> slept = clock.slept();
    QVERIFY(slept == QList<std::chrono::milliseconds>({1h, 2h}));
}

void tst_Support::memoryAndFileSecrets()
{
    QTemporaryDir folder;
    const QString file = folder.filePath(u"secrets"_s);
    MemorySecrets memory;
    FileSecrets onDisk(file);
    for (SecretStore *store : {static_cast<SecretStore *>(&memory), static_cast<SecretStore *>(&onDisk)}) {
        const SecretId id = SecretId::create();
        QVERIFY(await(store->probe()));
        QCOMPARE(await(store->read(id)).error().code, FailureCode::SecretNotHere);
        QVERIFY(await(store->remove(id)));
        QVERIFY(await(store->write(id, Secret(u"a~ü\n"_s))));
        QVERIFY(await(store->read(id))->sameAs(Secret(u"a~ü\n"_s)));
        QCOMPARE(await(store->write(id, Secret(QString(1025, u'x')))).error().code, FailureCode::SecretTooLong);
        QVERIFY(await(store->write(id, Secret(QString(1024, u'x')))));
        QVERIFY(await(store->write(SecretId::create(), Secret())));
    }
    QCOMPARE(memory.entries().size(), 2U);
    QCOMPARE(FileSecrets::entriesOf(file).size(), 2);
}

void tst_Support::memoryFaults()
{
    MemorySecrets memory;
    const SecretId id = SecretId::create();
    memory.failNext(MemorySecrets::Operation::Write, FailureCode::KeychainSilent, 1, true);
    QCOMPARE(await(memory.write(id, Secret(u"x"_s))).error().code, FailureCode::KeychainSilent);
    QCOMPARE(memory.entries().size(), 1U);
    QVERIFY(await(memory.write(id, Secret(u"y"_s))));
    memory.failNext(MemorySecrets::Operation::Read, FailureCode::KeychainLocked, -1);
    QCOMPARE(await(memory.read(id)).error().code, FailureCode::KeychainLocked);
    QCOMPARE(await(memory.read(id)).error().code, FailureCode::KeychainLocked);
    memory.hold();
    const Task<Outcome> removing = memory.remove(id);
    QCOMPARE(memory.waiting(), 1);
    QCOMPARE(memory.entries().size(), 1U);
    memory.release();
    awaitUntil([&] { return memory.entries().empty(); });
    QCOMPARE(memory.log().size(), 5);
}

QTEST_GUILESS_MAIN(tst_Support)
#include "tst_support.moc"
