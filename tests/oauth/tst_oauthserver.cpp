// Both ways of signing in against an OAuth server that nobody of this project wrote (oauth_server.py), over real HTTP.
#include "models/adapters/desktop/systemclock.h"
#include "models/adapters/loopback/loopback.h"
#include "models/adapters/network/network.h"
#include "models/flows/signin.h"
#include "models/microsoft365/clouds.h"
#include "models/ports/clock.h"
#include "models/ports/desktop.h"
#include "models/ports/http.h"
#include "models/ports/loopback.h"
#include "tests/support/await.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QProcess>
#include <QTest>
#include <QUrlQuery>

using namespace TenantLink;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

/// The person's browser: it follows what it is given, redirects included.
class Browser : public Desktop
{
public:
    Browser() { m_network.setRedirectPolicy(QNetworkRequest::NoLessSafeRedirectPolicy); }

    std::function<void(QUrlQuery &)> tamper; ///< with what the program asks for
    int pages = 0;                           ///< that came to an end with 200
    QUrl last;

    bool open(const QUrl &url) override
    {
        QUrl asked = url;
        QUrlQuery query(url);
        if (tamper)
            tamper(query);
        asked.setQuery(query);
        QNetworkReply *reply = m_network.get(QNetworkRequest(asked));
        QObject::connect(reply, &QNetworkReply::finished, reply, [this, reply] {
            pages += reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt() == 200;
            last = reply->url();
            reply->deleteLater();
        });
        return true;
    }
    void post(const QUrl &url, const QByteArray &body, const QByteArray &type)
    {
        QNetworkRequest request(url);
        request.setRawHeader("Content-Type", type);
        QNetworkReply *reply = m_network.post(request, body);
        QObject::connect(reply, &QNetworkReply::finished, reply, &QObject::deleteLater);
    }
    QJsonObject answerTo(const QUrl &url, const QByteArray &json = {})
    {
        QNetworkRequest request(url);
        request.setRawHeader("Content-Type", "application/json");
        QNetworkReply *reply = json.isEmpty() ? m_network.get(request) : m_network.post(request, json);
        awaitUntil([reply] { return reply->isFinished(); });
        reply->deleteLater();
        return QJsonDocument::fromJson(reply->readAll()).object();
    }

    void copySecret(Secret) override {}
    void copyText(const QString &) override {}
    void notify(const QString &, const QString &, const QString &) override {}
    void followColourScheme(std::function<void(bool)>) override {}

private:
    QNetworkAccessManager m_network;
};

} // namespace

class TestOAuthServer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanupTestCase();

    void codeApproved();
    void codeDeclined();
    void codeExpired();
    void codeSlowedDown();
    void codeCancelled();
    void browserApproved();
    void browserDeclined();
    void browserStateForeign();
    void browserChallengeChecked_data();
    void browserChallengeChecked();
    void clientUnknown();

private:
    [[nodiscard]] QUrl at(const QString &path) const { return QUrl(m_base + path); }
    void control(const QJsonObject &settings)
    {
        m_browser->answerTo(at(u"/control"_s), QJsonDocument(settings).toJson());
    }
    /// Enters the code on the page, as the person does.
    SignInWatcher entering(const QByteArray &decision)
    {
        return [this, decision](const SignInProgress &progress) {
            if (progress.stage == SignInStage::CodeShown)
                m_browser->post(progress.page, "user_code=" + progress.userCode.toUtf8() + "&decision=" + decision,
                                "application/x-www-form-urlencoded");
        };
    }

    QProcess m_server;
    QString m_base;
    QString m_tenant;
    std::shared_ptr<Browser> m_browser;
    Ports m_ports;
    SignInRequest m_request;
};

void TestOAuthServer::initTestCase()
{
    m_server.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_server.start(QStringLiteral(TENANTLINK_PYTHON), {QStringLiteral(TENANTLINK_OAUTH_SERVER), u"--with-parent"_s});
    while (!m_server.canReadLine())
        QVERIFY2(m_server.waitForReadyRead(30'000), "the OAuth server does not start");
    const QJsonObject about = QJsonDocument::fromJson(m_server.readLine()).object();
    m_base = u"http://127.0.0.1:%1"_s.arg(about["port"_L1].toInt());
    m_tenant = about["tenant"_L1].toString();
    QVERIFY(!m_tenant.isEmpty());

    const QJsonObject cloud{{u"id"_s, u"oauth"_s},
                            {u"name"_s, u"Authlib"_s},
                            {u"authority"_s, m_base},
                            {u"graph"_s, m_base},
                            {u"portal"_s, m_base},
                            {u"deviceLoginHosts"_s, QJsonArray{u"127.0.0.1"_s}},
                            {u"signInClientId"_s, about["client"_L1]}};
    const QByteArray file = QJsonDocument(QJsonObject{{u"clouds"_s, QJsonArray{cloud}}}).toJson();
    const Result<QList<Cloud>> clouds = readClouds(file, u"oauth.json"_s, true);
    QVERIFY(clouds);
    m_ports.http = makeNetworkHttp();
    m_ports.clock = makeSystemClock();
    m_ports.loopback = makeLoopback();
    m_ports.clouds = std::make_shared<const QList<Cloud>>(*clouds);
}

void TestOAuthServer::init()
{
    m_request = {u"oauth"_s, u"oauth.example"_s, {}, {u"openid"_s, u"User.Read"_s}, u"admin@oauth.example"_s, u"en"_s};
    m_browser = std::make_shared<Browser>();
    m_ports.desktop = m_browser;
    control({});
}

void TestOAuthServer::cleanupTestCase()
{
    m_ports = {};
    m_server.closeWriteChannel();
    QVERIFY(m_server.waitForFinished(10'000));
}

void TestOAuthServer::codeApproved()
{
    const Result<Access> access = await(signInWithCode(m_ports, m_request, entering("approve"), {}));
    QVERIFY(access);
    QVERIFY(!access->token.isEmpty());
    QVERIFY(access->refresh.isEmpty());
    QCOMPARE(access->tenant.toString(), m_tenant);
    QVERIFY(access->scopes.contains("User.Read"_L1));
}

void TestOAuthServer::codeDeclined()
{
    const Result<Access> access = await(signInWithCode(m_ports, m_request, entering("decline"), {}));
    QVERIFY(!access);
    QCOMPARE(access.error().code, FailureCode::SignInDeclined);
}

void TestOAuthServer::codeExpired()
{
    control({{u"expires_in"_s, 1}});
    const Result<Access> access = await(signInWithCode(m_ports, m_request, {}, {}));
    QVERIFY(!access);
    QCOMPARE(access.error().code, FailureCode::SignInCodeExpired);
}

void TestOAuthServer::codeSlowedDown()
{
    control({{u"slow_down"_s, 1}});
    const SignInWatcher later = [this](const SignInProgress &progress) {
        const auto enter = entering("approve");
        QTimer::singleShot(3s, this, [enter, progress] { enter(progress); }); // after the first poll
    };
    const Result<Access> access = await(signInWithCode(m_ports, m_request, later, {}));
    QVERIFY(access);
    const QJsonArray polls = m_browser->answerTo(at(u"/control"_s))["polls"_L1].toArray();
    QCOMPARE(polls.size(), 2);
    QVERIFY(polls[0].toDouble() < 3);
    QVERIFY2(polls[1].toDouble() > 5.7, qPrintable(QString::number(polls[1].toDouble())));
}

void TestOAuthServer::codeCancelled()
{
    Cancel cancel;
    const Result<Access> access = await(signInWithCode(
        m_ports, m_request,
        [&cancel](const SignInProgress &progress) {
            if (progress.stage == SignInStage::CodeShown)
                cancel.request();
        },
        cancel));
    QVERIFY(!access);
    QCOMPARE(access.error().code, FailureCode::Cancelled);
}

void TestOAuthServer::browserApproved()
{
    const Result<Access> access = await(signInWithBrowser(m_ports, m_request, {}, {}));
    QVERIFY(access);
    QVERIFY(!access->token.isEmpty());
    QCOMPARE(access->tenant.toString(), m_tenant);
    awaitUntil([this] { return m_browser->pages == 1; }); // the friendly page at the end
    QCOMPARE(m_browser->last.host(), u"127.0.0.1"_s);
}

void TestOAuthServer::browserDeclined()
{
    control({{u"decision"_s, u"decline"_s}});
    const Result<Access> access = await(signInWithBrowser(m_ports, m_request, {}, {}));
    QVERIFY(!access);
    QCOMPARE(access.error().code, FailureCode::SignInDeclined);
}

// An answer with somebody else's state ends nothing: the sign-in waits on until it is cancelled.
void TestOAuthServer::browserStateForeign()
{
    control({{u"state"_s, u"of-another-sign-in"_s}});
    Cancel cancel;
    bool done = false;
    FailureCode code{};
    const auto run = [&]() -> Task<> {
        const Result<Access> access = co_await signInWithBrowser(m_ports, m_request, {}, cancel);
        code = access ? FailureCode{} : access.error().code;
        done = true;
    };
    const Task<> running = run();
    awaitUntil([this] { return m_browser->last.query().contains(u"of-another-sign-in"_s); });
    QVERIFY(!done);
    QCOMPARE(m_browser->pages, 0); // 404
    cancel.request();
    awaitUntil([&done] { return done; });
    QCOMPARE(code, FailureCode::Cancelled);
}

void TestOAuthServer::browserChallengeChecked_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("value");
    QTest::addColumn<bool>("good");
    QTest::newRow("as it was sent") << u"prompt"_s << u"select_account"_s << true;
    QTest::newRow("of another verifier") << u"code_challenge"_s << QString(43, u'A') << false;
}

void TestOAuthServer::browserChallengeChecked()
{
    QFETCH(const QString, name);
    QFETCH(const QString, value);
    QFETCH(const bool, good);
    m_browser->tamper = [name, value](QUrlQuery &query) {
        query.removeQueryItem(name);
        query.addQueryItem(name, value);
    };
    const Result<Access> access = await(signInWithBrowser(m_ports, m_request, {}, {}));
    QCOMPARE(access.has_value(), good);
    if (!good)
        QCOMPARE(access.error().code, FailureCode::SignInRefused);
}

void TestOAuthServer::clientUnknown()
{
    m_request.clientId = u"11111111-2222-4333-8444-555555555555"_s;
    const Result<Access> access = await(signInWithCode(m_ports, m_request, {}, {}));
    QVERIFY(!access);
    QCOMPARE(access.error().code, FailureCode::SignInRefused);
}

QTEST_GUILESS_MAIN(TestOAuthServer)
#include "tst_oauthserver.moc"
