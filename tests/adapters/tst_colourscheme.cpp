// Light or dark, moving or still, as a desktop portal says it: a portal of our own on a bus of our own (with_keyring.sh
// --no-daemon).
#include "models/adapters/desktop/desktop.h"
#include "models/adapters/desktop/reducedmotion.h"
#include "models/ports/desktop.h"
#include "tests/support/await.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVariant>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace TenantLink;

class Portal : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")
public:
    uint scheme = 1;
    int asked = 0;

public Q_SLOTS:
    QDBusVariant Read(const QString &space, const QString &key)
    {
        ++asked;
        if (space == u"org.gnome.desktop.interface"_s && key == u"enable-animations"_s)
            return QDBusVariant(QVariant::fromValue(QDBusVariant(false)));
        if (space != u"org.freedesktop.appearance"_s || key != u"color-scheme"_s)
            return QDBusVariant(QString());
        return QDBusVariant(QVariant::fromValue(QDBusVariant(scheme))); // twice, as the real one
    }

Q_SIGNALS:
    void SettingChanged(const QString &space, const QString &key, const QDBusVariant &value);
};

class tst_ColourScheme : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void withoutAPortal();
    void followsThePortal();
    void nothingMovesWhereThePortalSaysSo();
};

void tst_ColourScheme::withoutAPortal()
{
    const auto desktop = makeDesktop();
    bool told = false;
    desktop->followColourScheme([&](bool) { told = true; });
    QVERIFY(!told);
}

void tst_ColourScheme::followsThePortal()
{
    if (qEnvironmentVariable("TENANTLINK_KEYRING") != u"no-daemon"_s)
        QFAIL("run me by with_keyring.sh --no-daemon: nobody's own session is touched");
    Portal portal;
    QDBusConnection bus = QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"portal"_s);
    QVERIFY(bus.registerObject(u"/org/freedesktop/portal/desktop"_s, &portal, QDBusConnection::ExportAllContents));
    QVERIFY(bus.registerService(u"org.freedesktop.portal.Desktop"_s));

    const auto desktop = makeDesktop();
    QList<bool> told;
    desktop->followColourScheme([&](bool dark) { told.append(dark); });
    awaitUntil([&] { return !told.isEmpty(); });
    Q_EMIT portal.SettingChanged(u"org.freedesktop.appearance"_s, u"accent-color"_s, QDBusVariant(7U));
    Q_EMIT portal.SettingChanged(u"org.freedesktop.appearance"_s, u"color-scheme"_s, QDBusVariant(1U)); // no news
    Q_EMIT portal.SettingChanged(u"org.freedesktop.appearance"_s, u"color-scheme"_s, QDBusVariant(2U));
    Q_EMIT portal.SettingChanged(u"org.freedesktop.appearance"_s, u"color-scheme"_s, QDBusVariant(1U));
    Q_EMIT portal.SettingChanged(u"org.freedesktop.appearance"_s, u"color-scheme"_s, QDBusVariant(0U));
    awaitUntil([&] { return told.size() >= 4; });
    QVERIFY(told == QList<bool>({true, false, true, false}));
    bus.unregisterService(u"org.freedesktop.portal.Desktop"_s);
}

void tst_ColourScheme::nothingMovesWhereThePortalSaysSo()
{
    Portal portal;
    QDBusConnection bus = QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"portalOfMotion"_s);
    QVERIFY(bus.registerObject(u"/org/freedesktop/portal/desktop"_s, &portal, QDBusConnection::ExportAllContents));
    QVERIFY(bus.registerService(u"org.freedesktop.portal.Desktop"_s));
    QList<bool> told;
    const ReducedMotion motion([&](bool reduced) { told.append(reduced); });
    awaitUntil([&] { return told == QList<bool>({false, true}) || told == QList<bool>({true}); });
    told.clear();
    Q_EMIT portal.SettingChanged(u"org.gnome.desktop.interface"_s, u"font-name"_s, QDBusVariant(u"Sans"_s));
    Q_EMIT portal.SettingChanged(u"org.gnome.desktop.interface"_s, u"enable-animations"_s, QDBusVariant(true));
    Q_EMIT portal.SettingChanged(u"org.freedesktop.appearance"_s, u"reduced-motion"_s, QDBusVariant(1U));
    Q_EMIT portal.SettingChanged(u"org.gnome.desktop.interface"_s, u"enable-animations"_s,
                                 QDBusVariant(false)); // no news
    awaitUntil([&] { return told.size() >= 2; });
    QVERIFY(told == QList<bool>({false, true}));
    bus.unregisterService(u"org.freedesktop.portal.Desktop"_s);
}

QTEST_MAIN(tst_ColourScheme)
#include "tst_colourscheme.moc"
