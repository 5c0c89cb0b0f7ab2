#include "models/adapters/loopback/site.h"

#include "models/adapters/loopback/request.h"

#include <QCoreApplication>
#include <QNetworkProxy>
#include <QTcpSocket>

namespace TenantLink
{

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{
constexpr auto SlowestAnswer = 5s;
constexpr qsizetype MostVisits = 32;
} // namespace

/// One connection. Belongs to the program, so that its answer goes out after the site is gone.
class Site::Visit : public QObject
{
public:
    Visit(QTcpSocket *socket, Site *site) : QObject(QCoreApplication::instance()), m_socket(socket), m_site(site)
    {
        m_socket->setParent(this);
        m_patience.setSingleShot(true);
        connect(&m_patience, &QTimer::timeout, this, [this] { m_site ? answer(refusalForBrowser(408)) : drop(); });
        connect(m_socket, &QTcpSocket::readyRead, this, [this] { hear(); });
        connect(m_socket, &QTcpSocket::disconnected, this, [this] { drop(); });
        m_patience.start(site->m_patience);
        // What came before anybody listened.
        QTimer::singleShot(0, this, [this] { hear(); });
    }

    [[nodiscard]] const QByteArray &heard() const { return m_heard; }

    void answer(const QByteArray &bytes)
    {
        leave();
        m_patience.start(SlowestAnswer);
        m_socket->write(bytes);
        m_socket->disconnectFromHost(); // once everything is written
    }
    void drop()
    {
        leave();
        m_patience.stop();
        m_socket->disconnect(this);
        m_socket->abort();
        m_heard.fill(0);
        deleteLater();
    }

private:
    void hear()
    {
        if (!m_site) {
            m_socket->readAll(); // whatever it still says
            return;
        }
        m_heard += m_socket->read(LargestRequest + 4 - m_heard.size() + 1);
        m_site->look(*this);
    }
    void leave()
    {
        if (m_site)
            m_site->m_visits.removeOne(this);
        m_site = nullptr;
    }

    QTcpSocket *m_socket;
    Site *m_site; ///< null: answered, or the site has ended
    QTimer m_patience;
    QByteArray m_heard;
};

Site::Site(std::chrono::milliseconds patience) : m_patience(patience)
{
    m_server.setProxy(QNetworkProxy::NoProxy);
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, [this] { end(fail(FailureCode::SignInNotReturned)); });
    connect(&m_server, &QTcpServer::newConnection, this, [this] { welcome(); });
}

Site::~Site() { end(fail(FailureCode::Cancelled)); }

Outcome Site::listen()
{
    if (!m_server.listen(QHostAddress(QHostAddress::LocalHost), 0))
        return fail(FailureCode::LoopbackRefused, u"127.0.0.1"_s, {{u"reason"_s, m_server.errorString()}});
    m_address.setScheme(u"http"_s);
    m_address.setHost(u"127.0.0.1"_s);
    m_address.setPort(m_server.serverPort());
    return {};
}

bool Site::serve(Belongs belongs, Page page, std::chrono::milliseconds deadline)
{
    if (m_outcome || m_belongs)
        return false;
    m_belongs = std::move(belongs);
    m_page = std::move(page);
    m_deadline.start(deadline);
    welcome();
    return true;
}

void Site::end(Result<QUrl> outcome)
{
    if (m_outcome)
        return;
    m_outcome.emplace(std::move(outcome));
    m_server.close();
    m_deadline.stop();
    const QList<Visit *> visits = m_visits;
    for (Visit *visit : visits)
        visit->drop();
    m_over->open();
}

void Site::welcome()
{
    if (!m_belongs) // nobody waits yet: they are asked in later
        return;
    while (QTcpSocket *socket = m_server.nextPendingConnection()) {
        if (m_visits.size() >= MostVisits)
            m_visits.first()->drop();
        m_visits += new Visit(socket, this);
    }
}

void Site::look(Visit &visit)
{
    const BrowserRequest request = readBrowserRequest(visit.heard(), m_address);
    if (request.status == 0)
        return;
    if (request.status != 200) {
        visit.answer(refusalForBrowser(request.status));
        return;
    }
    if (!m_belongs(request.url)) {
        visit.answer(refusalForBrowser(404));
        return;
    }
    const RedirectPage page = m_page(request.url);
    visit.answer(pageForBrowser(page.language, page.title, page.text));
    end(request.url);
}

} // namespace TenantLink
