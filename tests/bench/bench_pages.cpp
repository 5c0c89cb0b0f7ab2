// bench_pages ROWS FOLDER: every page that lists something, in the program's main window over the real store, which is
// made where it is not there yet (fillpages.h). Times run from the click or key to the painted rows; the heartbeat of
// 1 ms says how long the GUI thread ever was away.
#include "tests/bench/fillpages.h"
#include "tests/bench/heart.h"
#include "tests/bench/painted.h"
#include "tests/bench/table.h"

#include "app/commands/options.h"
#include "app/languages.h"
#include "app/opening.h"
#include "app/window/mainwindow.h"
#include "app/world.h"
#include "models/adapters/desktop/theme.h"
#include "models/ports/store.h"
#include "models/store/database.h"
#include "wizards/common/routingform.h"
#include "wizards/common/sipform.h"
#include "wizards/onboarding/onboardingwizard.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QFileInfo>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollBar>
#include <QTabWidget>
#include <QWindow>

#include <cstdio>

using namespace TenantLink;
using namespace Qt::StringLiterals;

namespace
{

/// One table with its filter: what a person does to it.
class Listed
{
public:
    Listed(Heart &heart, const QString &name, QTableView *view, QLineEdit *filter)
        : m_heart(heart), m_name(name), m_view(view), m_model(static_cast<PagedTable *>(view->model())),
          m_filter(filter), m_painted(view)
    {
    }

    /// `since` runs since the click that opened it.
    void opened(const QElapsedTimer &since)
    {
        m_view->viewport()->update();
        m_heart.until([this] { return m_painted.rows(); });
        const double rows = double(since.nsecsElapsed()) / 1e6;
        m_heart.until([this] { return m_model->countKnown(); });
        const double counted = double(since.nsecsElapsed()) / 1e6;
        line(m_name + u": %L1 rows, open: painted / counted"_s.arg(m_model->rowCount()),
             summary({rows}, u"ms"_s) + u" / "_s + summary({counted}, u"ms"_s));
        block(u"open"_s);
    }
    void sorts()
    {
        QList<double> times;
        for (int column = 0; column < m_model->columnCount(); ++column) {
            for (const Qt::SortOrder order : {Qt::DescendingOrder, Qt::AscendingOrder})
                times += restarted([&] {
                    if (column == m_model->sortColumn() && order == m_model->sortOrder())
                        m_model->restart(); // the view would not sort again
                    else
                        m_view->sortByColumn(column, order);
                });
        }
        line(m_name + u": sort, %1 columns in both orders"_s.arg(m_model->columnCount()), summary(times, u"ms"_s));
        block(u"sort"_s);
    }
    void filters(const QStringList &texts)
    {
        for (const QString &text : texts) {
            QList<double> times;
            int found = 0;
            for (int run = 0; run < repetitions(3); ++run) {
                times += restarted([&] { m_filter->setText(text); });
                m_heart.until([this] { return m_model->countKnown(); });
                found = m_model->rowCount();
                restarted([&] { m_filter->clear(); });
                m_heart.until([this] { return m_model->countKnown(); });
            }
            line(m_name + u": filter \"%1\", %L2 rows"_s.arg(text).arg(found), summary(times, u"ms"_s));
        }
        block(u"filter"_s);
    }
    void scrolls()
    {
        QList<double> times;
        QScrollBar *bar = m_view->verticalScrollBar();
        for (const double place : {0.5, 1.0, 0.25, 0.75, 0.0}) {
            m_painted.forget();
            m_view->viewport()->update();
            bar->setValue(int(bar->maximum() * place));
            times += m_heart.until([this] { return m_painted.rows(); });
        }
        line(m_name + u": scroll to anywhere"_s, summary(times, u"ms"_s));
        block(u"scroll"_s);
    }
    void copiesAll(QWidget *page)
    {
        auto *copy = page->findChild<QAction *>(u"copy"_s);
        QElapsedTimer timer;
        timer.start();
        m_view->selectAll();
        copy->trigger();
        m_heart.until([copy] { return copy->isEnabled(); });
        line(m_name + u": select all and Copy"_s, summary({double(timer.nsecsElapsed()) / 1e6}, u"ms"_s));
        m_view->clearSelection();
        block(u"select all and Copy"_s);
    }
    /// Does it, and waits for the rows of the new search or sort. Milliseconds.
    double restarted(const std::function<void()> &act)
    {
        m_painted.forget();
        bool restarted = false;
        const auto connection = QObject::connect(m_model, &PagedTable::restarted, m_view, [&] { restarted = true; });
        QElapsedTimer timer;
        timer.start();
        act();
        m_heart.until([&] {
            return restarted && !m_model->searching() &&
                   (m_painted.rows() || (m_model->countKnown() && m_model->rowCount() == 0));
        });
        QObject::disconnect(connection);
        return double(timer.nsecsElapsed()) / 1e6;
    }
    void block(const QString &during)
    {
        line(m_name + u", "_s + during + u": longest block of the GUI thread"_s,
             summary({m_heart.takeLongest()}, u"ms"_s));
    }
    [[nodiscard]] QTableView *view() const { return m_view; }

private:
    Heart &m_heart;
    QString m_name;
    QTableView *m_view;
    PagedTable *m_model;
    QLineEdit *m_filter;
    Painted m_painted;
};

class Pages
{
public:
    Pages(Heart &heart, const Ports &ports, MainWindow &window) : m_heart(heart), m_ports(ports), m_window(window) {}

    /// What the person does to any table.
    void table(MainWindow::Page page, const QString &id, const QStringList &filters)
    {
        QElapsedTimer timer;
        timer.start();
        m_window.showPage(page);
        auto *widget = m_window.findChild<QWidget *>(id);
        Listed listed(m_heart, id, widget->findChild<QTableView *>(id + u"Table"_s),
                      widget->findChild<QLineEdit *>(u"filter"_s));
        listed.opened(timer);
        listed.sorts();
        listed.filters(filters);
        listed.scrolls();
        listed.copiesAll(widget);
        if (auto *bounded = widget->findChild<QCheckBox *>(u"bounded"_s)) {
            QList<double> times{listed.restarted([&] { bounded->setChecked(true); })};
            auto *until = widget->findChild<QDateEdit *>(u"until"_s);
            times += listed.restarted([&] { until->setDate(until->date().addDays(-3)); });
            line(id + u": between two days"_s, summary(times, u"ms"_s));
            listed.sorts();
            listed.filters({u"svc"_s});
            bounded->setChecked(false);
        }
        changes(id);
    }

    /// Somebody commits: what is shown is read again.
    void changes(const QString &id)
    {
        for (int run = 0; run < repetitions(3); ++run) {
            QCoro::connect(m_ports.store->appendAudit({{}, {}, u"measured"_s, id, {}, 0}), &m_window,
                           [](const Outcome &) {});
            wait(1200); // looked for twice a second
        }
        line(id + u", somebody else changed something: longest block of the GUI thread"_s,
             summary({m_heart.takeLongest()}, u"ms"_s));
    }

    void drafts()
    {
        auto *list = m_window.findChild<QComboBox *>(u"drafts"_s);
        m_heart.until([list] { return list->count() > 0; });
        line(u"Drafts"_s, QString::number(list->count()));
    }

    void portal(int rows)
    {
        m_window.showPage(MainWindow::Page::Services);
        auto *view = m_window.findChild<QTableView *>(u"servicesTable"_s);
        QList<double> times;
        for (int run = 0; run < qMin(repetitions(3), rows); ++run) {
            const auto id = ServiceId::parse(static_cast<PagedTable *>(view->model())->idAt(run));
            QElapsedTimer timer;
            timer.start();
            m_window.openService(*id);
            QTabWidget *tabs = nullptr;
            m_heart.until([&tabs] {
                const auto windows = QApplication::topLevelWidgets();
                for (QWidget *window : windows) {
                    if (window->objectName() == u"servicePortal"_s && window->isVisible())
                        tabs = window->findChild<QTabWidget *>(u"portalTabs"_s);
                }
                return tabs && tabs->isEnabled();
            });
            times += double(timer.nsecsElapsed()) / 1e6;
            for (int tab = 0; tab < tabs->count(); ++tab) {
                tabs->setCurrentIndex(tab);
                wait(100);
            }
            tabs->window()->close();
            wait(50);
        }
        line(u"Service portal: open to filled"_s, summary(times, u"ms"_s));
        block(u"Service portal, with all its tabs"_s);
    }

    void wizard()
    {
        QElapsedTimer timer;
        timer.start();
        auto *wizard = new OnboardingWizard(m_ports, OnboardingDraft(), &m_window);
        wizard->setAttribute(Qt::WA_DeleteOnClose);
        wizard->show();
        const auto on = [this, wizard](const QString &page) {
            m_heart.until(
                [wizard, page] { return wizard->currentPage() && wizard->currentPage()->objectName() == page; });
            return static_cast<QWidget *>(wizard->currentPage());
        };
        QWidget *page = on(OnboardingPages::Customer);
        Listed customers(m_heart, u"wizard, Customer"_s, page->findChild<QTableView *>(),
                         page->findChild<QLineEdit *>(u"customerFilter"_s));
        customers.opened(timer);
        customers.filters({u"customer00000"_s, u"e"_s, u"zzzz"_s});
        customers.scrolls();
        customers.restarted([&] { page->findChild<QLineEdit *>(u"customerFilter"_s)->setText(FillPages::crowded()); });
        customers.view()->selectRow(0);
        timer.restart();
        wizard->next();
        page = on(OnboardingPages::Start);
        page->findChild<QRadioButton *>(u"pendingInvitations"_s)->setChecked(true);
        Listed pending(m_heart, u"wizard, Start"_s, page->findChild<QTableView *>(u"invitations"_s), nullptr);
        pending.opened(timer);
        pending.sorts();
        pending.scrolls();
        page->findChild<QRadioButton *>(u"newTenant"_s)->setChecked(true);
        timer.restart();
        wizard->next();
        page = on(OnboardingPages::Tenant);
        const auto *other = page->findChild<QComboBox *>(u"otherService"_s);
        m_heart.until([other] { return other->count() > 1; });
        line(u"wizard, Tenant details: %L1 other services listed"_s.arg(other->count() - 1),
             summary({double(timer.nsecsElapsed()) / 1e6}, u"ms"_s));
        block(u"wizard, Tenant details"_s);
        wizard->reject();
        wait(200);
        block(u"wizard, closed"_s);
    }

    void forms()
    {
        QElapsedTimer timer;
        timer.start();
        SipForm sip(m_ports);
        sip.show();
        bool filled = false;
        QCoro::connect(readSipLists(m_ports), &sip, [&](const Result<SipLists> &lists) {
            if (lists)
                sip.fill(*lists, suggestedSip(*lists, u"branch"_s, u"sbc7.provider.example"_s), Secret(),
                         u"sbc7.provider.example"_s);
            filled = true;
        });
        m_heart.until([&filled] { return filled; });
        line(u"SIP connection: %L1 SBCs, %L2 templates"_s.arg(sip.findChild<QComboBox *>(u"sbc"_s)->count())
                 .arg(sip.findChild<QComboBox *>(u"onboardingTemplate"_s)->count()),
             summary({double(timer.nsecsElapsed()) / 1e6}, u"ms"_s));
        wait(200);
        block(u"SIP connection"_s);
        for (QComboBox *box : sip.findChildren<QComboBox *>()) {
            box->showPopup();
            wait(200);
            box->hidePopup();
        }
        block(u"SIP connection, lists opened"_s);
        timer.restart();
        RoutingForm routing(m_ports, [] { return readyRequest(CheckRequest()); });
        routing.show();
        routing.fill(RoutingDetails(), u"sandbox"_s);
        routing.readSbcs();
        const auto *boxes = &routing;
        m_heart.until([boxes] {
            const auto all = boxes->findChildren<QComboBox *>();
            return std::any_of(all.cbegin(), all.cend(), [](const QComboBox *box) { return box->count() > 1; });
        });
        line(u"Routing and DNS: SBC domains listed"_s, summary({double(timer.nsecsElapsed()) / 1e6}, u"ms"_s));
        wait(200);
        block(u"Routing and DNS"_s);
    }

private:
    void wait(int milliseconds)
    {
        QElapsedTimer timer;
        timer.start();
        m_heart.until([&timer, milliseconds] { return timer.elapsed() >= milliseconds; });
    }
    void block(const QString &what)
    {
        line(what + u": longest block of the GUI thread"_s, summary({m_heart.takeLongest()}, u"ms"_s));
    }

    Heart &m_heart;
    Ports m_ports;
    MainWindow &m_window;
};

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication::setApplicationName(u"TenantLink"_s);
    QApplication app(argc, argv);
    const int rows = app.arguments().value(1).toInt();
    Options options;
    options.dataDir = app.arguments().value(2);
    if (rows < 1 || options.dataDir.isEmpty())
        return 2;
    try {
        if (!QFileInfo::exists(options.dataDir + u"/tenantlink.sqlite"_s))
            FillPages::fill(options.dataDir, rows);
    } catch (const Refused &refused) {
        std::fprintf(stderr, "bench_pages: %s %s\n", qPrintable(refused.failure.subject),
                     qPrintable(refused.failure.technical.value(1).second));
        return 1;
    }
    const Result<World> world = makeWorld(options);
    if (!world)
        return 1;
    Languages languages;
    languages.choose(u"en"_s);
    applyTheme(false);
    Heart heart;
    MainWindow window(world->ports);
    window.show();
    heart.until([&] { return window.windowHandle()->isExposed(); });
    heading(u"Pages with %L1 customers, services and invitations"_s.arg(rows));
    (void)heart.takeLongest();
    Opening opening(*world, window);
    opening.start();
    heart.until([&] { return window.findChild<QTableView *>(u"servicesTable"_s) != nullptr; });
    Pages pages(heart, world->ports, window);
    pages.drafts();
    pages.table(MainWindow::Page::Services, u"services"_s, {u"svc00001"_s, u"e"_s, u"zzzz"_s, u"svc"_s});
    pages.table(MainWindow::Page::Customers, u"customers"_s, {u"customer00001"_s, u"e"_s, u"zzzz"_s, u"customer"_s});
    pages.table(MainWindow::Page::PendingInvitations, u"invitations"_s, {u"inv00001"_s, u"e"_s, u"zzzz"_s, u"inv"_s});
    pages.table(MainWindow::Page::AuditTrail, u"auditTrail"_s, {u"svc00001"_s, u"e"_s, u"zzzz"_s, u"svc"_s});
    pages.table(MainWindow::Page::Sbcs, u"sbcs"_s, {u"SBC 1"_s, u"e"_s, u"zzzz"_s});
    pages.table(MainWindow::Page::ScriptTemplates, u"scriptTemplates"_s, {u"Template 1"_s, u"e"_s, u"zzzz"_s});
    pages.portal(rows);
    pages.wizard();
    pages.forms();
    window.close();
    return 0;
}
