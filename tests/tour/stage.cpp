#include "tests/tour/stage.h"

#include "tests/support/clipped.h"

#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QElapsedTimer>
#include <QHash>
#include <QMessageBox>
#include <QScreen>
#include <QTest>
#include <QToolTip>
#include <QWindow>

#include <algorithm>
#include <cstdio>

namespace TenantLink
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int Patience = 30'000; // ms
constexpr qint64 Settled = 150;  // ms without a change on the screen

void print(const QString &line)
{
    std::fprintf(stdout, "%s\n", qPrintable(line));
    std::fflush(stdout);
}

/// At most 256 colours - the frequent ones, and some that are unlike them - so that the file is small.
QImage withFewColours(const QImage &image)
{
    QImage rgb = image.convertToFormat(QImage::Format_RGB32);
    QHash<QRgb, int> counts;
    for (int y = 0; y < rgb.height(); ++y) {
        const auto *line = reinterpret_cast<const QRgb *>(rgb.constScanLine(y));
        for (int x = 0; x < rgb.width(); ++x)
            ++counts[line[x]];
    }
    QList<QRgb> table = counts.keys();
    std::sort(table.begin(), table.end(), [&counts](QRgb a, QRgb b) { return counts.value(a) > counts.value(b); });
    const auto distance = [](QRgb a, QRgb b) {
        const int red = qRed(a) - qRed(b), green = qGreen(a) - qGreen(b), blue = qBlue(a) - qBlue(b);
        return red * red + green * green + blue * blue;
    };
    const QList<QRgb> all = std::exchange(table, table.mid(0, 180));
    for (qsizetype i = table.size(); i < all.size() && table.size() < 256;
         ++i) { // rare, but unlike the others: a small icon
        if (std::none_of(table.cbegin(), table.cend(), [&](QRgb colour) { return distance(colour, all.at(i)) < 500; }))
            table += all.at(i);
    }
    QHash<QRgb, uchar> nearest;
    for (auto colour = counts.keyBegin(); colour != counts.keyEnd(); ++colour) {
        const auto best = std::min_element(table.cbegin(), table.cend(),
                                           [&](QRgb a, QRgb b) { return distance(*colour, a) < distance(*colour, b); });
        nearest.insert(*colour, uchar(best - table.cbegin()));
    }
    QImage indexed(rgb.size(), QImage::Format_Indexed8);
    indexed.setColorTable(table);
    for (int y = 0; y < rgb.height(); ++y) {
        const auto *from = reinterpret_cast<const QRgb *>(rgb.constScanLine(y));
        uchar *to = indexed.scanLine(y);
        for (int x = 0; x < rgb.width(); ++x)
            to[x] = nearest.value(from[x]);
    }
    return indexed;
}

} // namespace

Stage::Stage(QString folder)
    : m_folder(std::move(folder)), m_number(int(QDir(m_folder).entryList({u"*.png"_s}, QDir::Files).size()))
{
}

void Stage::say(const QString &what) const { print(what); }

void Stage::must(bool seen, const QString &what)
{
    if (seen)
        return;
    print(u"NOT SEEN: "_s + what);
    QStringList windows;
    for (const QWidget *window : QApplication::topLevelWidgets()) {
        if (window->isVisible())
            windows += window->objectName() + u" \""_s + window->windowTitle() + u'"';
    }
    print(u"windows: "_s + windows.join(u", "_s));
    const QString file = m_folder + u"/FAILED.png"_s;
    QGuiApplication::primaryScreen()->grabWindow(0).save(file);
    print(u"the screen: "_s + file);
    throw Stopped();
}

void Stage::until(const std::function<bool()> &seen, const QString &what)
{
    must(QTest::qWaitFor(seen, Patience), what);
}

QWidget *Stage::window(QLatin1StringView objectName)
{
    QWidget *found = nullptr;
    until(
        [&] {
            found = nullptr;
            for (QWidget *window : QApplication::topLevelWidgets()) {
                if (window->isVisible() && window->objectName() == objectName)
                    found = window;
            }
            return found && found->windowHandle() && found->windowHandle()->isExposed();
        },
        u"the window "_s + objectName);
    return found;
}

void Stage::untilGone(QLatin1StringView objectName)
{
    until(
        [objectName] {
            const QWidgetList windows = QApplication::topLevelWidgets();
            return std::none_of(windows.begin(), windows.end(), [objectName](const QWidget *window) {
                return window->isVisible() && window->objectName() == objectName;
            });
        },
        u"the window "_s + objectName + u" has closed"_s);
}

QRect Stage::area(QWidget *window)
{
    QRect all = window->frameGeometry();
    if (qobject_cast<QMessageBox *>(window) && window->parentWidget())
        all |= window->parentWidget()->window()->frameGeometry();
    return all & window->screen()->geometry();
}

QImage Stage::shot(QWidget *window)
{
    const QRect all = area(window);
    return window->screen()->grabWindow(0, all.x(), all.y(), all.width(), all.height()).toImage();
}

void Stage::picture(QWidget *window, const QString &name)
{
    QToolTip::hideText();
    window->raise();
    window->activateWindow();
    until([window] { return window->isActiveWindow(); }, name + u": the window is active"_s);
    QElapsedTimer unchanged;
    unchanged.start();
    m_last = QImage();
    until(
        [&] {
            const QImage now = shot(window);
            if (now != std::exchange(m_last, now))
                unchanged.restart();
            return unchanged.elapsed() > Settled;
        },
        name + u": the window stops changing"_s);
    save(m_last, name);
    lookForFlaws(window, name);
}

void Stage::pictureOfMovement(QWidget *window, const QString &name)
{
    const QImage before = m_last;
    until([&] { return (m_last = shot(window)) != before; }, name + u": the window begins to change"_s);
    save(m_last, name);
}

void Stage::save(const QImage &image, const QString &name)
{
    const QString file = u"%1-%2.png"_s.arg(++m_number, 2, 10, QChar(u'0')).arg(name);
    must(withFewColours(image).save(m_folder + u'/' + file), u"the picture was saved: "_s + file);
    print(u"  "_s + file);
}

void Stage::lookForFlaws(QWidget *window, const QString &name)
{
    const auto flaw = [&](const QString &what) {
        ++m_flaws;
        print(u"  FLAW in %1: %2"_s.arg(name, what));
    };
    if (!window->screen()->geometry().contains(window->frameGeometry()))
        flaw(u"the window is larger than the screen or partly outside"_s);
    const QStringList clipped = Clipped::in(window);
    for (const QString &what : clipped)
        flaw(what);
}

} // namespace TenantLink
