// The windows of one process, in the order in which links and later starts ask for them; on the real store.
#include "app/window/mainwindow.h"
#include "app/windows.h"
#include "models/handoff/keys.h"
#include "models/handoff/ticketcodec.h"
#include "wizards/invitation/invitationwizard.h"

#include <QApplication>
#include <QFile>
#include <QFileOpenEvent>
#include <QLabel>
#include <QTemporaryDir>
#include <QSignalSpy>
#include <QTest>

using namespace TenantLink;
using namespace Qt::StringLiterals;

class WindowsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void linkOpensTheWizardOnly();
    void nextLinkGoesToTheSameWizard();
    void windowAfterALink();
    void linkAfterTheWindow();
    void handedByTheSystem();
    void endsInTime();
    void fileIsReadInPart();

private:
    void open(const StartRequest &request) { m_windows->run(request); }
    template <class Window>
    [[nodiscard]] static QList<Window *> visible()
    {
        QList<Window *> found;
        for (QWidget *window : QApplication::topLevelWidgets()) {
            auto *one = qobject_cast<Window *>(window);
            if (one && one->isVisible())
                found += one;
        }
        return found;
    }
    [[nodiscard]] static bool welcomes(const QString &customer)
    {
        return QTest::qWaitFor([&] {
            for (QWidget *wizard : visible<InvitationWizard>()) {
                for (const auto *label : wizard->findChildren<QLabel *>()) {
                    if (label->isVisible() && label->text().contains(customer))
                        return true;
                }
            }
            return false;
        });
    }
    [[nodiscard]] static QByteArray ticketFor(const QString &customer);
    [[nodiscard]] static StartRequest invitation(const QString &customer)
    {
        return {StartRequest::What::Invitation, authUrl(ticketFor(customer), {}).toUtf8()};
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_data;
    std::unique_ptr<Windows> m_windows;
};

QByteArray WindowsTest::ticketFor(const QString &customer)
{
    const NewSigningKey key = newSigningKey();
    Ticket ticket;
    ticket.providerName = u"Example Voice"_s;
    ticket.contactName = u"Ada"_s;
    ticket.contactMail = u"ada@provider.example"_s;
    ticket.providerKey = key.publicKey;
    ticket.customerName = customer;
    ticket.shortName = u"CONTOSO"_s;
    ticket.cloudId = u"global"_s;
    ticket.expiresAt = QDateTime::fromSecsSinceEpoch(QDateTime::currentSecsSinceEpoch() + 86'400, Qt::UTC);
    ticket.replyToken = newReplyToken();
    ticket.replyKey = newReplyKey().publicKey;
    return signTicket(ticket, key.seed).value();
}

void WindowsTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_data = m_folder->filePath(u"data"_s);
    Options options;
    options.mode = Options::Mode::Invitation;
    options.dataDir = m_data;
    m_windows = std::make_unique<Windows>(makeWorld(options).value(), nullptr);
}

void WindowsTest::cleanup()
{
    for (InvitationWizard *wizard : visible<InvitationWizard>())
        delete wizard;
    m_windows.reset();
}

void WindowsTest::linkOpensTheWizardOnly()
{
    open(invitation(u"Contoso Ltd"_s));
    QVERIFY(welcomes(u"Contoso Ltd"_s));
    QCOMPARE(visible<InvitationWizard>().size(), 1);
    QVERIFY(visible<MainWindow>().isEmpty());
    QVERIFY(!QFile::exists(m_data));
    visible<InvitationWizard>().first()->close();
    QVERIFY(QTest::qWaitFor([] { return visible<InvitationWizard>().isEmpty(); }));
    QVERIFY(!QFile::exists(m_data)); // looked at, closed: still nothing
}

void WindowsTest::nextLinkGoesToTheSameWizard()
{
    open(invitation(u"Contoso Ltd"_s));
    QVERIFY(welcomes(u"Contoso Ltd"_s));
    open(invitation(u"Fabrikam Inc"_s));
    QVERIFY(welcomes(u"Fabrikam Inc"_s));
    QCOMPARE(visible<InvitationWizard>().size(), 1);
    open({StartRequest::What::Invitation}); // a further start without a link changes nothing
    QVERIFY(welcomes(u"Fabrikam Inc"_s));
    QVERIFY(!QFile::exists(m_data));
}

void WindowsTest::windowAfterALink()
{
    open(invitation(u"Contoso Ltd"_s));
    open({});
    QCOMPARE(visible<MainWindow>().size(), 1);
    QVERIFY(QTest::qWaitFor([this] { return QFile::exists(m_data + u"/tenantlink.sqlite"_s); }));
    open({});
    QCOMPARE(visible<MainWindow>().size(), 1);
    QCOMPARE(visible<InvitationWizard>().size(), 1);
    QVERIFY(welcomes(u"Contoso Ltd"_s));
}

void WindowsTest::linkAfterTheWindow()
{
    open({});
    open(invitation(u"Contoso Ltd"_s));
    QVERIFY(welcomes(u"Contoso Ltd"_s));
    open(invitation(u"Fabrikam Inc"_s));
    QVERIFY(welcomes(u"Fabrikam Inc"_s));
    QCOMPARE(visible<InvitationWizard>().size(), 1);
}

void WindowsTest::handedByTheSystem()
{
    QFile file(m_folder->filePath(u"a.tenantlink"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(ticketFile(ticketFor(u"Contoso Ltd"_s)));
    file.close();
    QFileOpenEvent asked(file.fileName());
    QCoreApplication::sendEvent(qApp, &asked);
    QVERIFY(welcomes(u"Contoso Ltd"_s));
    QFileOpenEvent again(QUrl(authUrl(ticketFor(u"Fabrikam Inc"_s), {})));
    QCoreApplication::sendEvent(qApp, &again);
    QVERIFY(welcomes(u"Fabrikam Inc"_s));
}

void WindowsTest::endsInTime()
{
    open({});
    QVERIFY(QTest::qWaitFor([this] { return QFile::exists(m_data + u"/tenantlink.sqlite"_s); }));
    const auto *navigation = visible<MainWindow>().first()->findChild<QWidget *>(u"navigation"_s);
    QVERIFY(QTest::qWaitFor([&] { return navigation->isVisible(); }));
    QSignalSpy ended(m_windows.get(), &Windows::ended);
    visible<MainWindow>().first()->close();
    QVERIFY(ended.wait()); // the post office slept until its next round: that is not waited for
    open({});              // a start in the last moment
    QCOMPARE(visible<MainWindow>().size(), 1);
    QEvent quit(QEvent::Quit); // as the system's own menu, or the end of the session, asks for it
    QCoreApplication::sendEvent(qApp, &quit);
    QVERIFY(visible<MainWindow>().isEmpty());
    QVERIFY(ended.wait());
    QCOMPARE(ended.count(), 2);
}

void WindowsTest::fileIsReadInPart()
{
    QFile file(m_folder->filePath(u"large"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(1'000'000, 'x'));
    file.close();
    QCOMPARE(invitationContent(file.fileName()).value().size(), Instance::LargestLink);
    QCOMPARE(invitationContent(QUrl::fromLocalFile(file.fileName()).toString()).value().size(), Instance::LargestLink);
    QCOMPARE(invitationContent(u"tenantlink:"_s + QString(1'000'000, u'x')).value().size(), Instance::LargestLink);
    QCOMPARE(invitationContent(u"tenantlink:abc"_s).value(), "tenantlink:abc"_ba);
}

/// Within exec(): only there does Qt say that the last window has closed.
int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    WindowsTest test;
    QMetaObject::invokeMethod(
        &app, [&] { QCoreApplication::exit(QTest::qExec(&test, argc, argv)); }, Qt::QueuedConnection);
    return QApplication::exec();
}

#include "tst_windows.moc"
