// Browser, clipboard, preferences, theme and clock.
#include "models/adapters/desktop/clipboard.h"
#include "models/adapters/desktop/desktop.h"
#include "models/adapters/desktop/systemclock.h"
#include "models/adapters/desktop/theme.h"
#include "models/ports/clock.h"
#include "models/ports/desktop.h"
#include "models/ports/preferences.h"
#include "tests/support/await.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QDesktopServices>
#include <QElapsedTimer>
#include <QFile>
#include <QLineEdit>
#include <QMimeData>
#include <QProxyStyle>
#include <QRadioButton>
#include <QStyle>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace TenantLink;
using namespace std::chrono_literals;

class tst_Desktop : public QObject
{
    Q_OBJECT
public Q_SLOTS:
    void opened(const QUrl &url) { m_opened.append(url); }

private Q_SLOTS:
    void open_data();
    void open();
    void secretIsMarkedAndCleared();
    void othersTextStays();
    void secretGoesWithThePort();
    void preferencesAreKept();
    void preferencesAreTheOwners();
    void preferencesInAReadOnlyFolder();
    void contrast_data();
    void contrast();
    void themeIsApplied();
    void boxesAndFieldsAreSeen_data();
    void boxesAndFieldsAreSeen();
    void clockTells();
    void clockSleeps();

private:
    static QString clipboardText() { return QGuiApplication::clipboard()->text(); }
    QList<QUrl> m_opened;
};

void tst_Desktop::open_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("opens");
    QTest::newRow("https") << u"https://login.microsoftonline.com/common/adminconsent?x=y"_s << true;
    QTest::newRow("loopback") << u"http://127.0.0.1:8080/portal"_s << true;
    QTest::newRow("localhost") << u"http://localhost/"_s << true;
    QTest::newRow("http") << u"http://example.com/"_s << false;
    QTest::newRow("file") << u"file:///etc/passwd"_s << false;
    QTest::newRow("javascript") << u"javascript:alert(1)"_s << false;
    QTest::newRow("mailto") << u"mailto:a@b.example?subject=x&body=y%0D%0Az"_s << true;
    QTest::newRow("mailto with a file") << u"mailto:a@b.example?attach=/etc/passwd"_s << false;
    QTest::newRow("mailto with more recipients") << u"mailto:a@b.example?bcc=c@d.example"_s << false;
    QTest::newRow("mailto with a host") << u"mailto://b.example/a"_s << false;
    QTest::newRow("user info") << u"https://microsoft.com@evil.example/"_s << false;
    QTest::newRow("no host") << u"https:///x"_s << false;
    QTest::newRow("empty") << QString() << false;
}

void tst_Desktop::open()
{
    QFETCH(QString, url);
    QFETCH(bool, opens);
    const QStringList schemes{u"https"_s, u"http"_s, u"file"_s, u"javascript"_s, u"mailto"_s};
    for (const QString &scheme : schemes)
        QDesktopServices::setUrlHandler(scheme, this, "opened");
    m_opened.clear();
    QCOMPARE(makeDesktop()->open(QUrl(url)), opens);
    QCOMPARE(m_opened.size(), opens ? 1 : 0);
    for (const QString &scheme : schemes)
        QDesktopServices::unsetUrlHandler(scheme);
}

void tst_Desktop::secretIsMarkedAndCleared()
{
    SecretClipboard clipboard(50ms);
    clipboard.copy(Secret(u"s3cret"_s));
    QCOMPARE(clipboardText(), u"s3cret"_s);
#if defined(Q_OS_LINUX)
    QCOMPARE(QGuiApplication::clipboard()->mimeData()->data(u"x-kde-passwordManagerHint"_s), "secret"_ba);
#endif
    awaitUntil([] { return clipboardText().isEmpty(); });
}

void tst_Desktop::othersTextStays()
{
    {
        SecretClipboard clipboard(1h);
        clipboard.copy(Secret(u"s3cret"_s));
        QGuiApplication::clipboard()->setText(u"something else"_s);
        clipboard.clear();
        QCOMPARE(clipboardText(), u"something else"_s);
        // The same characters, copied by somebody else, are somebody else's.
        clipboard.copy(Secret(u"s3cret"_s));
        QGuiApplication::clipboard()->setText(u"s3cret"_s);
    }
    QCOMPARE(clipboardText(), u"s3cret"_s);
}

void tst_Desktop::secretGoesWithThePort()
{
    std::shared_ptr<Desktop> desktop = makeDesktop();
    desktop->copyText(u"plain"_s);
    QCOMPARE(clipboardText(), u"plain"_s);
    desktop->copySecret(Secret(u"s3cret"_s));
    QCOMPARE(clipboardText(), u"s3cret"_s);
    desktop.reset();
    QCOMPARE(clipboardText(), QString());
}

void tst_Desktop::preferencesAreKept()
{
    QTemporaryDir folder;
    const QString file = folder.filePath(u"new/folder/settings.ini"_s);
    const QByteArray bytes = QByteArray("\0\xff;=[]\n%", 8);
    {
        const auto preferences = makePreferences(file);
        QCOMPARE(preferences->value(u"window/main"_s), ""_ba);
        preferences->set(u"window/main"_s, bytes);
        preferences->set(u"language"_s, "de"_ba);
    }
    const auto preferences = makePreferences(file);
    QCOMPARE(preferences->value(u"window/main"_s), bytes);
    QCOMPARE(preferences->value(u"language"_s), "de"_ba);
}

void tst_Desktop::preferencesAreTheOwners()
{
#ifdef Q_OS_UNIX
    QTemporaryDir folder;
    const QString file = folder.filePath(u"made/settings.ini"_s);
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    makePreferences(file)->set(u"a"_s, "b"_ba);
    QVERIFY(!(QFile::permissions(file) & others));
    QVERIFY(!(QFile::permissions(folder.filePath(u"made"_s)) & others));
    QVERIFY(QFile::setPermissions(file, QFile::permissions(file) | QFile::ReadOther));
    makePreferences(file)->set(u"a"_s, "c"_ba);
    QVERIFY(!(QFile::permissions(file) & others));
    QCOMPARE(makePreferences(file)->value(u"a"_s), "c"_ba);
#endif
}

void tst_Desktop::preferencesInAReadOnlyFolder()
{
    const auto preferences = makePreferences(u"/proc/no/such/settings.ini"_s);
    preferences->set(u"a"_s, "b"_ba);
    QCOMPARE(preferences->value(u"a"_s), "b"_ba);
}

void tst_Desktop::contrast_data()
{
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

void tst_Desktop::contrast()
{
    QFETCH(bool, dark);
    const QPalette palette = themePalette(dark);
    const QList<std::pair<QPalette::ColorRole, QPalette::ColorRole>> pairs{
        {QPalette::WindowText, QPalette::Window},
        {QPalette::WindowText, QPalette::Base},
        {QPalette::Text, QPalette::Base},
        {QPalette::Text, QPalette::AlternateBase},
        {QPalette::Text, QPalette::Window},
        {QPalette::Text, QPalette::Button},
        {QPalette::ButtonText, QPalette::Button},
        {QPalette::ButtonText, QPalette::Window},
        {QPalette::PlaceholderText, QPalette::Base},
        {QPalette::PlaceholderText, QPalette::Button},
        {QPalette::HighlightedText, QPalette::Highlight},
        {QPalette::ToolTipText, QPalette::ToolTipBase},
        {QPalette::Link, QPalette::Window},
        {QPalette::Link, QPalette::Base},
        {QPalette::Link, QPalette::AlternateBase},
        {QPalette::LinkVisited, QPalette::Window},
        {QPalette::LinkVisited, QPalette::Base},
        {QPalette::BrightText, QPalette::Window},
        {QPalette::BrightText, QPalette::Base}};
    for (const auto group : {QPalette::Active, QPalette::Inactive, QPalette::Disabled}) {
        for (const auto &[text, ground] : pairs) {
            const double value = TenantLink::contrast(palette.color(group, text), palette.color(group, ground));
            QVERIFY2(
                value >= 4.5,
                qPrintable(u"group %1, %2 on %3: %4"_s.arg(int(group)).arg(int(text)).arg(int(ground)).arg(value)));
        }
        // The focus and selection ground stands out from the list (WCAG 1.4.11 asks for 3).
        const double selection =
            TenantLink::contrast(palette.color(QPalette::Active, QPalette::Highlight), palette.color(QPalette::Base));
        QVERIFY2(selection >= 3, qPrintable(QString::number(selection)));
    }
    QVERIFY(qAbs(TenantLink::contrast(Qt::black, Qt::white) - 21) < 0.01);
}

void tst_Desktop::themeIsApplied()
{
    applyTheme(true);
    const auto *proxy = qobject_cast<QProxyStyle *>(QApplication::style());
    QVERIFY(proxy);
    QCOMPARE(proxy->baseStyle()->name(), u"fusion"_s);
    QCOMPARE(QApplication::palette().color(QPalette::Base), themePalette(true).color(QPalette::Base));
    const QStyle *style = QApplication::style();
    applyTheme(false);
    QCOMPARE(QApplication::style(), style);
    QCOMPARE(QApplication::palette().color(QPalette::Base), themePalette(false).color(QPalette::Base));
}

void tst_Desktop::boxesAndFieldsAreSeen_data()
{
    QTest::addColumn<int>("kind");
    QTest::newRow("check box") << 0;
    QTest::newRow("radio button") << 1;
    QTest::newRow("field") << 2;
}

/// On a dark window there is a pixel in the middle row of its left edge that stands out 3:1 (WCAG 2.1, 1.4.11).
void tst_Desktop::boxesAndFieldsAreSeen()
{
    QFETCH(int, kind);
    applyTheme(true);
    std::unique_ptr<QWidget> widget;
    if (kind == 0)
        widget = std::make_unique<QCheckBox>();
    else if (kind == 1)
        widget = std::make_unique<QRadioButton>();
    else
        widget = std::make_unique<QLineEdit>();
    widget->resize(40, 30);
    const QImage image = widget->grab().toImage();
    double best = 0;
    for (int x = 0; x < 8; ++x)
        best = qMax(best, TenantLink::contrast(image.pixelColor(x, image.height() / 2),
                                               themePalette(true).color(QPalette::Window)));
    QVERIFY2(best >= 3, qPrintable(QString::number(best)));
    applyTheme(false);
}

void tst_Desktop::clockTells()
{
    const auto clock = makeSystemClock();
    QCOMPARE(clock->now().timeSpec(), Qt::UTC);
    QVERIFY(qAbs(clock->now().msecsTo(QDateTime::currentDateTimeUtc())) < 5000);
    const auto before = clock->monotonic();
    QVERIFY(clock->monotonic() >= before);
}

void tst_Desktop::clockSleeps()
{
    const auto clock = makeSystemClock();
    const auto before = clock->monotonic();
    await(clock->sleep(50ms, Cancel()));
    QVERIFY(clock->monotonic() - before >= 49ms);
    await(clock->sleep(0ms, Cancel()));
    await(clock->sleep(-5ms, Cancel()));
    const Cancel cancel;
    QTimer::singleShot(10, this, [cancel] { cancel.request(); });
    await(clock->sleep(24h, cancel));
    await(clock->sleep(24h, cancel)); // cancelled before
}

QTEST_MAIN(tst_Desktop)
#include "tst_desktop.moc"
