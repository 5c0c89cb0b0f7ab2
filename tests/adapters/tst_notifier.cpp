// Notifications as a desktop gets them: a desktop of our own on a bus of our own (with_keyring.sh --no-daemon).
#include "models/adapters/desktop/desktop.h"
#include "models/adapters/desktop/notifier.h"
#include "models/ports/desktop.h"
#include "tests/support/await.h"

#include <QDBusConnection>
#include <QDBusContext>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace TenantLink;

/// Numbers what it shows, as the specification says: `replaces` keeps its number.
class Notifications : public QObject, protected QDBusContext
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")
public:
    struct Shown {
        QString application;
        uint replaces;
        QString title;
        QString body;
        QStringList actions;
        int timeout;
    };
    QList<Shown> shown;
    bool refuses = false;
    uint next = 7;

public Q_SLOTS:
    uint Notify(const QString &application, uint replaces, const QString &, const QString &title, const QString &body,
                const QStringList &actions, const QVariantMap &, int timeout)
    {
        shown.append({application, replaces, title, body, actions, timeout});
        if (refuses)
            sendErrorReply(QDBusError::LimitsExceeded, u"too many"_s);
        return replaces != 0 ? replaces : next++;
    }
};

/// Keeps what would go to a tray, which there is none of without a screen.
class WithTray : public Notifier
{
public:
    QStringList tray;

protected:
    void showInTray(const QString &title, const QString &text) override { tray += QString(title + u": "_s + text); }
};

class tst_Notifier : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void withoutADesktop();
    void oneTakesThePlaceOfTheLast();
    void markUpIsShownAsText();
    void aDesktopThatRefuses();

private:
    /// What was asked for last; waits until there are so many.
    Notifications::Shown last(qsizetype count)
    {
        awaitUntil([&] { return m_notifications->shown.size() >= count; });
        QTest::qWait(0); // its answer travels back, too
        return m_notifications->shown.last();
    }
    void appear()
    {
        if (m_notifications)
            return;
        m_notifications = std::make_unique<Notifications>();
        QDBusConnection bus = QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"notifications"_s);
        if (!bus.registerObject(u"/org/freedesktop/Notifications"_s, m_notifications.get(),
                                QDBusConnection::ExportAllContents) ||
            !bus.registerService(u"org.freedesktop.Notifications"_s))
            qFatal("the desktop's place is taken");
    }
    std::unique_ptr<Notifications> m_notifications;
};

void tst_Notifier::initTestCase()
{
    if (qEnvironmentVariable("TENANTLINK_KEYRING") != u"no-daemon"_s)
        QFAIL("run me by with_keyring.sh --no-daemon: nobody's own desktop is touched");
    QCoreApplication::setApplicationName(u"TenantLink"_s);
}

void tst_Notifier::withoutADesktop()
{
    const auto desktop = makeDesktop();
    desktop->notify(u"secrets"_s, u"Title"_s, u"Text"_s);
    desktop->notify(u"secrets"_s, u"Title"_s, u"Text"_s);
    QTest::qWait(0);
    WithTray notifier;
    notifier.show(u"secrets"_s, u"Title"_s, u"Text"_s); // a bus, and nobody there who shows it
    QTRY_COMPARE(notifier.tray, QStringList{u"Title: Text"_s});
}

void tst_Notifier::oneTakesThePlaceOfTheLast()
{
    appear();
    const qsizetype before = m_notifications->shown.size();
    const auto desktop = makeDesktop();
    desktop->notify(u"secrets"_s, u"Client secrets need attention"_s, u"1 ended.\nSVC1"_s);
    const Notifications::Shown first = last(before + 1);
    QCOMPARE(first.application, u"TenantLink"_s);
    QCOMPARE(first.replaces, 0U);
    QCOMPARE(first.title, u"Client secrets need attention"_s);
    QCOMPARE(first.body, u"1 ended.\nSVC1"_s);
    QVERIFY(first.actions.isEmpty());
    QCOMPARE(first.timeout, -1); // as the desktop likes it
    const uint number = m_notifications->next - 1;
    // The number comes back with the answer: asked again until it was there.
    qsizetype asked = before + 1;
    QVERIFY(QTest::qWaitFor([&] {
        desktop->notify(u"secrets"_s, u"Title"_s, u"2 ended."_s);
        return last(++asked).replaces == number;
    }));
    desktop->notify(u"mail"_s, u"Title"_s, u"another matter"_s);
    QCOMPARE(last(asked + 1).replaces, 0U);
}

void tst_Notifier::markUpIsShownAsText()
{
    appear();
    const qsizetype before = m_notifications->shown.size();
    const auto desktop = makeDesktop();
    desktop->notify(u"secrets"_s, u"<b>Title</b>"_s, u"<a href=\"https://evil.example\">A & B</a>"_s);
    const Notifications::Shown shown = last(before + 1);
    QCOMPARE(shown.title, u"<b>Title</b>"_s); // the specification has no mark-up there
    QCOMPARE(shown.body, u"&lt;a href=&quot;https://evil.example&quot;&gt;A &amp; B&lt;/a&gt;"_s);
}

void tst_Notifier::aDesktopThatRefuses()
{
    appear();
    const qsizetype before = m_notifications->shown.size();
    m_notifications->refuses = true;
    const auto desktop = makeDesktop();
    desktop->notify(u"secrets"_s, u"Title"_s, u"Text"_s);
    (void)last(before + 1);
    m_notifications->refuses = false;
    desktop->notify(u"secrets"_s, u"Title"_s, u"Text"_s);
    QCOMPARE(last(before + 2).replaces, 0U); // what was refused has no number

    WithTray notifier;
    m_notifications->refuses = true;
    notifier.show(u"secrets"_s, u"Title"_s, u"Refused"_s);
    QTRY_COMPARE(notifier.tray, QStringList{u"Title: Refused"_s});
    m_notifications->refuses = false;
    notifier.show(u"secrets"_s, u"Title"_s, u"Shown"_s);
    (void)last(before + 4);
    QCOMPARE(notifier.tray.size(), 1);
}

QTEST_MAIN(tst_Notifier)
#include "tst_notifier.moc"
