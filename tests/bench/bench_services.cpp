// bench_services FOLDER: the Services page over the data folder's store (made by bench_fill), in the program's main window. Times
// run from the click or key to the painted result; the heartbeat of 1 ms says how long the GUI thread ever was away.
#include "tests/bench/heart.h"
#include "tests/bench/painted.h"
#include "tests/bench/table.h"

#include "app/commands/options.h"
#include "app/languages.h"
#include "app/opening.h"
#include "app/window/mainwindow.h"
#include "app/window/pagedview.h"
#include "app/world.h"
#include "models/adapters/desktop/theme.h"
#include "models/tables/pagedtable.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QHeaderView>
#include <QLineEdit>
#include <QLocale>
#include <QScrollBar>
#include <QTimer>
#include <QWindow>

#include <chrono>
#include <functional>

using namespace TenantLink;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

struct Bench {
    Heart &heart;
    PagedView *view;
    PagedTable *model;
    QLineEdit *filter;
    Painted &painted;

    void report(const QString &what, const QList<double> &times) const
    {
        line(what, summary(times, u"ms"_s));
        line(what + u": longest block of the GUI thread"_s, summary({heart.takeLongest()}, u"ms"_s));
    }

    void sorts() const
    {
        QList<double> times;
        for (int column = 0; column < model->columnCount(); ++column) {
            for (const Qt::SortOrder order : {Qt::DescendingOrder, Qt::AscendingOrder}) {
                painted.forget();
                bool restarted = false;
                const auto connection = QObject::connect(model, &PagedTable::restarted, view, [&] { restarted = true; });
                view->sortByColumn(column, order);
                times += heart.until([&] { return restarted && painted.rows(); });
                QObject::disconnect(connection);
            }
        }
        report(u"sort: click to painted rows, %1 columns in both orders"_s.arg(model->columnCount()), times);
    }

    void filters(const QString &text, const QString &what) const
    {
        QList<double> times;
        int found = 0;
        for (int run = 0; run < repetitions(5); ++run) {
            painted.forget();
            filter->setText(text);
            times += heart.until([&] { return !model->searching() && (painted.rows() || (model->countKnown() && model->rowCount() == 0)); });
            heart.until([&] { return model->countKnown(); });
            found = model->rowCount();
            painted.forget();
            filter->clear();
            heart.until([&] { return !model->searching() && painted.rows() && model->countKnown(); });
        }
        report(u"filter \"%1\" (%2, %L3 rows): text to painted result"_s.arg(text, what).arg(found), times);
    }

    void scrolls() const
    {
        QList<double> times;
        QScrollBar *bar = view->verticalScrollBar();
        for (const double place : {0.5, 1.0, 0.25, 0.75, 0.0}) {
            painted.forget();
            bar->setValue(int(bar->maximum() * place));
            times += heart.until([&] { return painted.rows(); });
        }
        report(u"scroll to anywhere: painted rows"_s, times);
    }
};

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication::setApplicationName(u"TenantLink"_s);
    QApplication app(argc, argv);
    Options options;
    options.dataDir = app.arguments().value(1);
    const Result<World> world = makeWorld(options);
    if (!world)
        return 1;
    Languages languages;
    languages.choose(u"en"_s);
    applyTheme(false);
    Heart heart;
    MainWindow window(world->ports);
    window.show();
    heart.until([&] { return window.isVisible() && window.windowHandle()->isExposed(); });
    (void)heart.takeLongest();

    QElapsedTimer timer;
    timer.start();
    Opening opening(*world, window);
    opening.start();
    PagedView *view = nullptr;
    heart.until([&] { return (view = window.findChild<PagedView *>(u"servicesTable"_s)) != nullptr; });
    auto *model = static_cast<PagedTable *>(view->model());
    Painted painted(view);
    heart.until([&] { return painted.rows(); });
    const double rows = double(timer.nsecsElapsed()) / 1e6;
    heart.until([&] { return model->countKnown(); });
    const double counted = double(timer.nsecsElapsed()) / 1e6;
    heading(u"Services page with %L1 services"_s.arg(model->rowCount()));
    Bench bench{heart, view, model, window.findChild<QLineEdit *>(u"filter"_s), painted};
    line(u"open: store to painted rows"_s, summary({rows}, u"ms"_s));
    line(u"open: store to the count of all rows"_s, summary({counted}, u"ms"_s));
    line(u"open: longest block of the GUI thread"_s, summary({heart.takeLongest()}, u"ms"_s));
    bench.sorts();
    bench.filters(u"svc0012"_s, u"part of a name"_s);
    bench.filters(u"fabgra"_s, u"part of a word"_s);
    bench.filters(u"zzzz"_s, u"no hit"_s);
    bench.filters(u"ü"_s, u"one letter"_s);
    bench.filters(u"svc"_s, u"every row"_s);
    bench.scrolls();
    window.close();
    return 0;
}
