// What is seen, measured on pictures in light and dark: text, signs and outlines against their ground, the focus on
// everything that can have it, states without their colours; and that Tab goes as one reads, and nothing has to move.
#include "models/adapters/desktop/theme.h"
#include "models/flows/provider.h"
#include "tests/app/preparedservice.h"
#include "tests/support/await.h"
#include "tests/wizards/texts.h"
#include "wizards/common/marks.h"

#include <QComboBox>
#include <QHash>
#include <QLabel>
#include <QPainter>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QTabBar>
#include <QTabWidget>
#include <QTableView>

using namespace TenantLink;
using namespace Qt::StringLiterals;

namespace
{

constexpr double Text = 4.5;    ///< WCAG 2.1, 1.4.3
constexpr double Outline = 3.0; ///< 1.4.11, and disabled text, which WCAG leaves out, is legible all the same

struct Seen {
    double contrast = 1; ///< of the ground and the colour that differs most from it
    bool empty = true;   ///< one colour only
};

/// Of the colours that are there often: the ground is the one that is there most.
Seen measure(const QImage &picture, int atLeast = 5)
{
    QHash<QRgb, int> counts;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x)
            ++counts[picture.pixel(x, y)];
    }
    QRgb ground = 0;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it) {
        if (it.value() > counts.value(ground))
            ground = it.key();
    }
    Seen seen;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it) {
        if (it.key() == ground || it.value() < atLeast)
            continue;
        seen.empty = false;
        seen.contrast = qMax(seen.contrast, contrast(QColor(it.key()), QColor(ground)));
    }
    return seen;
}

QString nameOf(const QWidget *widget)
{
    return QLatin1StringView(widget->metaObject()->className()) + u" '"_s +
           (widget->accessibleName().isEmpty() ? widget->objectName() : widget->accessibleName()) + u'\'';
}

/// What of the widget is in sight; empty where it is scrolled away.
QRect inSight(const QWidget *widget, const QWidget *window)
{
    QRect rect(widget->mapTo(window, QPoint()), widget->size());
    for (const QWidget *around = widget->parentWidget(); around && around != window; around = around->parentWidget())
        rect &= QRect(around->mapTo(window, QPoint()), around->size());
    return rect & window->rect();
}

QImage pictureOf(QWidget *window, const QRect &rect)
{
    return window->grab(rect).toImage().convertToFormat(QImage::Format_RGB32);
}

void bringIntoSight(QWidget *widget)
{
    for (QWidget *around = widget->parentWidget(); around; around = around->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(around))
            area->ensureWidgetVisible(widget);
    }
}

bool canHaveFocus(const QWidget *widget, const QWidget *window)
{
    return (widget->focusPolicy() & Qt::TabFocus) && !widget->focusProxy() && widget->isVisibleTo(window) &&
           widget->isEnabled() && widget->window() == window && !widget->isWindow();
}

QString show(const QRect &r) { return u"(%1, %2, %3x%4)"_s.arg(r.x()).arg(r.y()).arg(r.width()).arg(r.height()); }

} // namespace

class TstLooks : public QObject
{
    Q_OBJECT

    QStringList m_found;
    QSet<QString> m_kinds; ///< of what can have the focus
    bool m_dark = false;

    void found(const QString &where, const QString &what)
    {
        const QString line = where + u": "_s + what;
        if (!m_found.contains(line))
            m_found += line;
    }

    void texts(QWidget *window, const QString &where)
    {
        const QImage whole = window->grab().toImage().convertToFormat(QImage::Format_RGB32);
        const auto judge = [&](const QWidget *widget, const QRect &rect, double wanted, const QString &what) {
            const QRect there = inSight(widget, window) & rect;
            if (there.width() < 4 || there.height() < 6)
                return;
            const Seen seen = measure(whole.copy(there));
            if (!seen.empty && seen.contrast < wanted)
                found(where, what + u": contrast "_s + QString::number(seen.contrast, 'f', 2));
        };
        for (QWidget *widget : window->findChildren<QWidget *>()) {
            if (!widget->isVisibleTo(window) || widget->window() != window)
                continue;
            const QRect rect(widget->mapTo(window, QPoint()), widget->size());
            const double wanted = widget->isEnabled() ? Text : Outline;
            if (const auto *label = qobject_cast<QLabel *>(widget); label && !label->text().isEmpty())
                judge(widget, rect, wanted, nameOf(widget));
            else if (const auto *button = qobject_cast<QAbstractButton *>(widget); button && !button->text().isEmpty())
                judge(widget, rect.adjusted(5, 4, -5, -4), wanted, nameOf(widget));
            else if (const auto *box = qobject_cast<QComboBox *>(widget); box && !box->currentText().isEmpty())
                judge(widget, rect.adjusted(5, 4, -24, -4), wanted, nameOf(widget));
            else if (const auto *edit = qobject_cast<QLineEdit *>(widget);
                     edit && !QString(edit->text() + edit->placeholderText()).isEmpty())
                judge(widget, rect.adjusted(4, 4, -24, -4), wanted, nameOf(widget));
            else if (dynamic_cast<MarkWidget *>(widget) && static_cast<MarkWidget *>(widget)->mark() != Mark::None)
                judge(widget, rect, Outline, u"a mark at "_s + show(rect));
            else if (auto *view = qobject_cast<QAbstractItemView *>(widget))
                cells(window, view, where, whole);
            if (auto *edit = qobject_cast<QLineEdit *>(widget);
                edit && edit->isEnabled() && edit->hasFrame() && !edit->hasFocus())
                judge(widget, QRect(rect.x() - 3, rect.center().y() - 5, 8, 10), Outline,
                      nameOf(widget) + u", outline"_s);
        }
    }

    void cells(QWidget *window, QAbstractItemView *view, const QString &where, const QImage &whole)
    {
        const QAbstractItemModel *model = view->model();
        for (int row = 0; model && row < qMin(8, model->rowCount()); ++row) {
            for (int column = 0; column < model->columnCount(); ++column) {
                const QModelIndex index = model->index(row, column);
                const QRect cell = view->visualRect(index) & view->viewport()->rect();
                if (cell.width() < 12 || index.data().toString().isEmpty())
                    continue;
                const QRect rect =
                    QRect(view->viewport()->mapTo(window, cell.topLeft()), cell.size()).adjusted(3, 3, -3, -3) &
                    inSight(view, window);
                const Seen seen = measure(whole.copy(rect));
                const bool enabled = view->isEnabled() && (index.flags() & Qt::ItemIsEnabled);
                if (!seen.empty && seen.contrast < (enabled ? Text : Outline))
                    found(where, nameOf(view) + u", cell '"_s + index.data().toString() + u"': contrast "_s +
                                     QString::number(seen.contrast, 'f', 2));
            }
        }
    }

    /// Everything looks different with the focus: pixels change by 3:1, as many as a line around two sides has.
    void focus(QWidget *window, const QString &where)
    {
        QWidget *before = window->focusWidget();
        for (QWidget *widget : window->findChildren<QWidget *>()) {
            if (!canHaveFocus(widget, window))
                continue;
            // In the second theme one of a kind: what draws is the same.
            const QString kind = QLatin1StringView(widget->metaObject()->className()) + u' ' +
                                 QString::number(widget->property("frame").toBool()) + where.section(u',', 0, 0);
            if (m_dark && m_kinds.contains(kind))
                continue;
            m_kinds += kind;
            bringIntoSight(widget);
            if (QWidget *now = window->focusWidget())
                now->clearFocus();
            const QRect rect = inSight(widget, window);
            if (rect.isEmpty())
                continue;
            const QImage without = pictureOf(window, rect);
            widget->setFocus(Qt::TabFocusReason);
            QWidget *with = window->focusWidget();
            if (with != widget && !(with && widget->isAncestorOf(with))) // a list hands it on to its first row
                continue;
            const QRect target = inSight(with, window) & rect;
            if (target.isEmpty())
                continue;
            const QImage after = pictureOf(window, rect);
            int changed = 0;
            for (int y = 0; y < after.height(); ++y) {
                for (int x = 0; x < after.width(); ++x) {
                    if (after.pixel(x, y) != without.pixel(x, y) &&
                        contrast(QColor(after.pixel(x, y)), QColor(without.pixel(x, y))) >= Outline)
                        ++changed;
                }
            }
            const int wanted = with->inherits("QTabBar") || with->inherits("QAbstractItemView")
                                   ? 40
                                   : target.width() / 2 + target.height() / 2;
            if (changed < qMin(wanted, 300))
                found(where, nameOf(with) + u": the focus changes "_s + QString::number(changed) + u" pixels, not "_s +
                                 QString::number(wanted));
        }
        if (before)
            before->setFocus();
    }

    /// Down the page, from left to right; a new column begins at its top.
    static QStringList order(const QWidget *window)
    {
        QStringList wrong;
        QList<QWidget *> chain;
        for (QWidget *at = window->nextInFocusChain(); at && at != window; at = at->nextInFocusChain()) {
            if (canHaveFocus(at, window) && !at->inherits("QMenuBar"))
                chain += at;
        }
        // Beside something outside, what scrolls is where its area is.
        const auto place = [window](const QWidget *widget, const QWidget *beside) {
            const QWidget *seen = widget;
            for (const QWidget *around = widget->parentWidget(); around && around != window;
                 around = around->parentWidget()) {
                if (around->inherits("QScrollArea") && !around->isAncestorOf(beside))
                    seen = around;
            }
            return QRect(seen->mapTo(window, QPoint()), seen->size());
        };
        constexpr int Tolerance = 6;
        QList<std::pair<int, QString>> back;
        for (qsizetype i = 0; i < chain.size(); ++i) { // once round: one step goes back to the top
            const QWidget *next = chain.at((i + 1) % chain.size());
            const QRect a = place(chain.at(i), next);
            const QRect b = place(next, chain.at(i));
            const bool above = b.bottom() <= a.top() + Tolerance && b.left() < a.right() - Tolerance;
            const bool beside = b.right() <= a.left() + Tolerance && b.top() < a.bottom() - Tolerance &&
                                b.bottom() > a.top() + Tolerance;
            if (above || beside)
                back.append(
                    std::pair(a.top() - b.top(), QString(u"Tab goes from "_s + nameOf(chain.at(i)) + u' ' + show(a) +
                                                         u" back to "_s + nameOf(next) + u' ' + show(b))));
        }
        std::sort(back.begin(), back.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
        for (qsizetype i = 0; i + 1 < back.size(); ++i)
            wrong += back.at(i).second + u"; the round begins again where "_s + back.last().second;
        return wrong;
    }

    void look(QWidget *window, const QString &where)
    {
        QVERIFY2(activate(window), qPrintable(where));
        QCoreApplication::sendPostedEvents();
        texts(window, where);
        QStringList wrong; // places move as long as something is laid out
        (void)QTest::qWaitFor([&] { return (wrong = order(window)).isEmpty(); }, 1000);
        for (const QString &line : std::as_const(wrong))
            found(where, line);
        focus(window, where);
    }

    void nothingFound() const
    {
        for (const QString &line : m_found)
            qWarning("%s", qPrintable(line)); // a failure is cut off after some lines
        QVERIFY2(m_found.isEmpty(), "see above");
    }

    static void rows()
    {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QFont exact = QApplication::font(); // every stroke has its full colour
        exact.setStyleStrategy(QFont::NoAntialias);
        QApplication::setFont(exact);
        QApplication::setCursorFlashTime(0);
    }

    void init()
    {
        m_found.clear();
        m_kinds.clear();
    }

    void mainWindow_data() { rows(); }
    void mainWindow()
    {
        QFETCH(bool, dark);
        m_dark = dark;
        applyTheme(dark);
        Desk desk;
        desk.provider();
        QVERIFY(await(createSigningKey(desk.ports)));
        const Customer contoso = desk.customer(u"Contoso"_s);
        preparedService(desk, u"alpha1"_s, contoso);
        desk.invited(u"gamma1"_s, contoso);
        MainWindow &window = desk.open();
        WizardDriver driver(&window);
        QTableView *services = desk.table(u"Services"_s, 1);
        QVERIFY(services);
        services->selectRow(0);
        window.showKeychainProblem(Failure{FailureCode::KeychainLocked});
        look(&window, u"Services"_s);
        window.showKeychainProblem(std::nullopt);
        using Page = MainWindow::Page;
        const auto page = [&](Page which, const QString &name, const QString &shown) {
            window.showPage(which);
            QVERIFY2(WizardDriver::wait([&] { return driver.shows(shown) && driver.find(shown)->isEnabled(); }),
                     qPrintable(name));
            look(&window, name);
        };
        QVERIFY(driver.click(u"Check all"_s));
        QWidget *check = windowNamed(u"checkAllDialog"_s);
        QVERIFY(check);
        QVERIFY(WizardDriver::wait([&] {
            const QWidget *save = WizardDriver(check).find(u"Save report ..."_s);
            return save && save->isEnabled();
        }));
        look(check, u"Check all"_s);
        for (int i = 0; i < 6; ++i) {
            QTest::keyClick(check->focusWidget(), Qt::Key_Tab);
            QVERIFY2(check->focusWidget()->isVisible(), qPrintable(nameOf(check->focusWidget())));
        }
        check->close();
        QVERIFY(activate(&window));
        page(Page::Customers, u"Customers"_s, u"Customers"_s);
        page(Page::PendingInvitations, u"Pending Invitations"_s, u"Pending Invitations"_s);
        page(Page::AuditTrail, u"Audit trail"_s, u"Audit trail"_s);
        page(Page::Provider, u"Provider"_s, u"Provider name"_s);
        QVERIFY(driver.type(u"Contact mail"_s, u"nobody"_s)); // a problem of a field
        look(&window, u"Provider with a problem"_s);
        QVERIFY(driver.click(u"Revert"_s));
        page(Page::MailServer, u"Email server"_s, u"From"_s);
        page(Page::InvitationSettings, u"Invitation"_s, u"Subject"_s);
        page(Page::CommercialInformation, u"Commercial information"_s,
             u"Ask for commercial information when a service is added"_s);
        page(Page::Sbcs, u"SBCs"_s, u"Filter SBCs"_s);
        page(Page::ScriptTemplates, u"Script templates"_s, u"Filter script templates"_s);
        window.showPage(Page::Services);
        ServicePortal *portal = desk.portal();
        QVERIFY(portal);
        auto *tabs = portal->findChild<QTabWidget *>(u"portalTabs"_s);
        QTRY_VERIFY(tabs->isEnabled());
        for (int tab = 0; tab < tabs->count(); ++tab) {
            tabs->setCurrentIndex(tab);
            QTest::qWait(30); // what the tab reads; whatever is there is looked at
            look(portal, u"Portal, "_s + tabs->tabText(tab));
        }
        portal->closeWithoutAsking();
        nothingFound();
    }

    void wizard_data() { rows(); }
    void wizard()
    {
        QFETCH(bool, dark);
        m_dark = dark;
        applyTheme(dark);
        for (const auto &[at, name] :
             {std::pair{At::Customer, u"Customer"_s}, std::pair{At::Start, u"Start"_s},
              std::pair{At::Tenant, u"Tenant details"_s}, std::pair{At::Registration, u"Registration"_s},
              std::pair{At::Validation, u"Validation"_s}, std::pair{At::Routing, u"Routing"_s},
              std::pair{At::Sip, u"SIP connection"_s}, std::pair{At::Summary, u"Summary"_s},
              std::pair{At::SendLink, u"Send link"_s}}) {
            World world;
            if (at == At::SendLink)
                world.canInvite(false);
            if (at == At::Validation)
                world.microsoft->missingPermissions = {u"User.Read.All"_s, u"User.ReadWrite.All"_s};
            Guard wizard(world.open());
            QVERIFY2(goTo(wizard, at), qPrintable(name));
            if (at == At::Validation)
                QVERIFY(WizardDriver(wizard).waitFor(u"Continue anyway"_s));
            look(wizard, name);
        }
        nothingFound();
    }

    /// Every mark without its colours.
    void withoutColours()
    {
        QList<QImage> grey;
        for (const Mark mark : {Mark::Ok, Mark::Problem, Mark::Warning, Mark::Unknown, Mark::Busy, Mark::Note}) {
            QImage picture(32, 32, QImage::Format_RGB32);
            picture.fill(Qt::white);
            QPainter painter(&picture);
            paintMark(painter, QRectF(2, 2, 28, 28), mark, Qt::white);
            painter.end();
            // What is darker than the ground, as a shape: no tone left either.
            QImage shape = picture.convertToFormat(QImage::Format_Grayscale8);
            for (int y = 0; y < shape.height(); ++y) {
                for (int x = 0; x < shape.width(); ++x)
                    shape.scanLine(y)[x] = shape.scanLine(y)[x] < 200 ? 0 : 255;
            }
            for (const QImage &other : std::as_const(grey))
                QVERIFY2(other != shape, qPrintable(QString::number(int(mark))));
            grey += shape;
        }
    }

    void nothingHasToMove()
    {
        applyTheme(false);
        QProgressBar bar;
        bar.setRange(0, 0);
        bar.setTextVisible(false);
        bar.show();
        QVERIFY(activate(&bar));
        const auto picture = [&bar] { return bar.grab().toImage(); };
        setStill(true);
        const QImage first = picture();
        QVERIFY(!measure(first.convertToFormat(QImage::Format_RGB32)).empty); // it is seen that something goes on
        QTest::qWait(250);
        QCOMPARE(picture(), first);
        setStill(false);
        QVERIFY(WizardDriver::wait([&] { return picture() != first; }));
        const QImage moving = picture();
        QVERIFY(WizardDriver::wait([&] { return picture() != moving; }));
    }
};

QTEST_MAIN(TstLooks)
#include "tst_looks.moc"
