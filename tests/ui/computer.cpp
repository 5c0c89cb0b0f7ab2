#include "tests/ui/computer.h"

#include "app/languages.h"
#include "app/opening.h"
#include "app/window/mainwindow.h"
#include "models/ports/http.h"
#include "models/ports/secretstore.h"
#include "tests/support/await.h"
#include "tests/support/scriptedmailer.h"
#include "wizards/invitation/invitationwizard.h"

#include <QApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QPointer>
#include <QScreen>
#include <QTest>

#include <algorithm>

namespace TenantLink
{

using namespace Qt::StringLiterals;

/// The real network, except for requests that could write: in somebody's tenant nothing may be changed by a test.
class ReadingHttp : public Http
{
public:
    explicit ReadingHttp(std::shared_ptr<Http> real) : m_real(std::move(real)) {}

    QStringList refused;

    Task<Result<HttpAnswer>> send(HttpRequest request, Cancel cancel) override
    {
        if (!reads(request)) {
            refused += request.url.path();
            co_return fail(FailureCode::ConnectionRefused, request.url.host());
        }
        const std::shared_ptr<Http> real = m_real;
        const Result<HttpAnswer> answer = co_await real->send(request, cancel);
        co_return answer;
    }
    void warm(QUrl host, QString caFile) override { m_real->warm(host, caFile); }

private:
    [[nodiscard]] static bool reads(const HttpRequest &request)
    {
        if (request.verb == HttpRequest::Verb::Get)
            return true;
        if (request.verb != HttpRequest::Verb::Post)
            return false;
        if (request.url.path().endsWith(u"/oauth2/v2.0/token"_s))
            return true;
        if (!request.url.path().endsWith(u"/$batch"_s))
            return false;
        const QJsonArray items = QJsonDocument::fromJson(request.body)[u"requests"].toArray();
        return std::all_of(items.begin(), items.end(),
                           [](const QJsonValue &item) { return item[u"method"] == u"GET"_s; });
    }

    std::shared_ptr<Http> m_real;
};

std::unique_ptr<Computer> Computer::make(const Options &options, bool onlyReading, QString *trouble)
{
    Result<World> world = makeWorld(options);
    if (!world) {
        *trouble = u"the program cannot be set up: "_s + world.error().subject;
        return nullptr;
    }
    std::unique_ptr<Computer> computer(new Computer(*world));
    if (onlyReading) {
        computer->m_reading = std::make_shared<ReadingHttp>(computer->m_world.ports.http);
        computer->m_world.ports.http = computer->m_reading;
    }
    return computer;
}

Computer::Computer(World world) : m_world(std::move(world)), m_mailer(std::make_shared<ScriptedMailer>())
{
    m_world.ports.mailer = m_mailer; // nobody's mail leaves this computer
}

Computer::~Computer() = default;

void Computer::openMainWindow()
{
    m_window = std::make_unique<MainWindow>(m_world.ports, std::make_shared<Languages>());
    m_window->setDataFolder(m_world.dataFolder);
    m_window->resize(QSize(1240, 780).boundedTo(m_window->screen()->availableSize()));
    m_window->show();
    m_opening = std::make_unique<Opening>(m_world, *m_window);
    m_opening->start();
}

void Computer::openInvitation(const QByteArray &link)
{
    auto *wizard = new InvitationWizard(m_world.ports, link);
    wizard->setAttribute(Qt::WA_DeleteOnClose);
    wizard->show();
}

bool Computer::shutDown()
{
    if (QWidget *popup = QApplication::activePopupWidget())
        popup->close();
    // A failed case leaves windows behind that would ask before they close.
    QList<QPointer<QWidget>> windows;
    for (QWidget *window : QApplication::topLevelWidgets()) {
        if (window->isVisible() && window != m_window.get() && !qobject_cast<MainWindow *>(window))
            windows += window;
    }
    for (const QPointer<QWidget> &window : std::as_const(windows))
        delete window.data();
    if (!m_window)
        return true;
    m_window->hide();
    bool ended = false;
    QObject::connect(m_opening.get(), &Opening::ended, [&ended] { ended = true; });
    m_opening->end();
    constexpr int Patience = 10'000;
    const bool quiet = QTest::qWaitFor([&] { return ended; }, Patience);
    m_opening.reset();
    m_window.reset();
    (void)await(
        m_world.ports.secrets->probe()); // behind one that is under way: the next program's would meet its entry
    return quiet;
}

QString Computer::lastMail() const
{
    return m_mailer->taken.isEmpty() ? QString() : QString::fromUtf8(m_mailer->taken.last().message);
}

QStringList Computer::refused() const { return m_reading ? m_reading->refused : QStringList(); }

} // namespace TenantLink
