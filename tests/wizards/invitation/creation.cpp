#include "tests/wizards/invitation/creation.h"

#include "models/adapters/latch.h"
#include "models/adapters/network/network.h"
#include "models/ports/clock.h"
#include "tests/sandbox/server/sandbox.h"
#include "tests/sandbox/tenants/tenant_file.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTimer>

namespace TenantLink
{

using namespace Qt::StringLiterals;

namespace
{
/// Time that runs a hundred times as fast: polls keep their order, and nobody waits for them.
class SwiftClock : public Clock
{
public:
    SwiftClock() { m_since.start(); }
    QDateTime now() const override { return QDateTime::currentDateTimeUtc(); }
    std::chrono::milliseconds monotonic() const override
    {
        return std::chrono::milliseconds(m_since.elapsed() * Haste);
    }
    Task<> sleep(std::chrono::milliseconds time, Cancel cancel) override
    {
        const auto over = Latch::create();
        QTimer::singleShot(time / Haste, [over] { over->open(); });
        const auto listener = cancel.onRequest([over] { over->open(); });
        const Latch::Opened opened = over->wait();
        co_await opened;
    }

private:
    static constexpr int Haste = 100;
    QElapsedTimer m_since;
};
} // namespace

Creation::Creation() : m_network(std::make_unique<QNetworkAccessManager>())
{
    QFile source(u":/sandbox/tenants.json"_s);
    if (!source.open(QIODevice::ReadOnly))
        qFatal("no tenants");
    const sandbox::TenantFile file = sandbox::TenantFile::read(source.readAll(), QDateTime::currentDateTimeUtc());
    sandbox::Settings settings;
    settings.printLog = false;
    m_sandbox = std::make_unique<sandbox::Sandbox>(file.tenants, settings);
    if (m_sandbox->start())
        qFatal("the sandbox does not listen");
    control("POST", u"settings"_s, {{u"deviceCodeInterval"_s, 0}});

    Cloud cloud;
    cloud.id = u"sandbox"_s;
    cloud.name = u"Sandbox"_s;
    cloud.authority = QUrl(m_sandbox->url());
    cloud.graph = QUrl(m_sandbox->url());
    cloud.portal = QUrl(u"https://portal.example"_s);
    cloud.hosts = {u"127.0.0.1"_s};
    cloud.deviceLoginHosts = {u"127.0.0.1"_s};
    cloud.signInClientId = u"dcbacf96-3205-4203-89a2-07e8a4733688"_s;
    cloud.userAdded = true;
    invitee.world.ports.clouds = std::make_shared<const QList<Cloud>>(QList<Cloud>{cloud});
    invitee.world.ports.http = makeNetworkHttp();
    invitee.world.ports.clock = std::make_shared<SwiftClock>();
    invitee.ticket.cloudId = cloud.id;
}

Creation::~Creation() = default;

QJsonObject Creation::control(const QByteArray &verb, const QString &path, const QJsonObject &body) const
{
    QNetworkRequest request(QUrl(QString(m_sandbox->url() + u"/sandbox/" + path)));
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    const QByteArray sent = body.isEmpty() ? QByteArray() : QJsonDocument(body).toJson();
    const std::unique_ptr<QNetworkReply> reply(m_network->sendCustomRequest(request, verb, sent));
    if (!QTest::qWaitFor([&] { return reply->isFinished(); }, 10'000))
        qWarning("no answer to %s", qPrintable(path));
    return QJsonDocument::fromJson(reply->readAll()).object();
}

QString Creation::consent(const QString &link, const QString &upn) const
{
    control("POST", u"people/auto"_s, {{u"upn"_s, upn}});
    QNetworkRequest request{QUrl(link)};
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    const std::unique_ptr<QNetworkReply> reply(m_network->get(request));
    if (!QTest::qWaitFor([&] { return reply->isFinished(); }, 10'000))
        return {};
    control("DELETE", u"people/auto"_s);
    return QString::fromLatin1(reply->rawHeader("Location"));
}

QJsonArray Creation::applications(const QString &tenant) const
{
    return control("GET", u"directory?tenant="_s + tenant)[u"applications"].toArray();
}

qsizetype Creation::secretsOf(const QString &tenant) const
{
    return applications(tenant).at(0)[u"secrets"].toArray().size();
}

bool Creation::hasSignInApp(const QString &tenant) const
{
    const QJsonArray all = control("GET", u"directory?tenant="_s + tenant)[u"servicePrincipals"].toArray();
    return std::any_of(all.begin(), all.end(), [](const QJsonValue &one) {
        return one[u"appId"].toString() == "dcbacf96-3205-4203-89a2-07e8a4733688"_L1;
    });
}

bool Creation::goOn(QWizard *wizard, QLatin1StringView page)
{
    const bool commits = wizard->button(QWizard::CommitButton)->isVisible();
    QAbstractButton *button = wizard->button(commits ? QWizard::CommitButton : QWizard::NextButton);
    if (!WizardDriver::wait([&] { return button->isEnabled(); }))
        return false;
    QTest::mouseClick(button, Qt::LeftButton);
    return WizardDriver::wait([&] { return isAt(wizard, page); });
}

bool Creation::toSignedIn(InvitationWizard *wizard, const QString &upn)
{
    if (!goTo(wizard, invitee, Step::Welcome))
        return false;
    WizardDriver driver(wizard);
    if (driver.shows(u"Invitation code"_s) &&
        (!driver.type(u"Invitation code"_s, invitee.code()) || !driver.click(u"Confirm provider"_s)))
        return false;
    // The page changes once the provider is confirmed: what is clicked has its place only then.
    if (!WizardDriver::wait([&] { return nextEnabled(wizard); }) || !driver.click(u"Create New App Registration"_s))
        return false;
    return goOn(wizard, InvitationPages::AdminAccount) && signIn(wizard, upn);
}

bool Creation::signIn(InvitationWizard *wizard, const QString &upn)
{
    WizardDriver driver(wizard);
    if (!driver.type(u"M365 admin (UPN)"_s, upn) || !goOn(wizard, InvitationPages::SignIn))
        return false;
    const auto *code = WizardDriver::wait([&] {
        const auto *line = driver.find<QLineEdit>(u"Code"_s);
        return line && !line->text().isEmpty();
    })
                           ? driver.find<QLineEdit>(u"Code"_s)
                           : nullptr;
    if (!code)
        return false;
    const QJsonObject said = control("POST", u"people/approve"_s, {{u"userCode"_s, code->text()}, {u"upn"_s, upn}});
    if (said.contains(u"error"_s)) {
        qWarning("%s", qPrintable(said[u"error"].toString()));
        return false;
    }
    return WizardDriver::wait([&] { return isAt(wizard, InvitationPages::SignedIn); });
}

} // namespace TenantLink
