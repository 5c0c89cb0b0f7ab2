#include "wizards/common/readingorder.h"

#include "wizards/common/assistive.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QFormLayout>
#include <QGridLayout>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>
#include <QTabWidget>
#include <QTextEdit>

#include <algorithm>

namespace TenantLink
{

namespace
{

void collect(QWidget *widget, QList<QWidget *> &stops);

/// Of widgets that hand their focus on to one within Qt moves all that is in them, and then closes the chain to a ring
/// that leaves the rest of the window out. While this lives they hand on nothing; lists of rows stay as they are.
class WithoutProxies
{
public:
    explicit WithoutProxies(QWidget *whole)
    {
        const QList<QWidget *> all = whole->findChildren<QWidget *>() << whole;
        for (QWidget *widget : all) {
            QWidget *proxy = widget->focusProxy();
            if (!proxy || !widget->isAncestorOf(proxy) || (!widget->layout() && !qobject_cast<QTabWidget *>(widget)) ||
                dynamic_cast<RowHolder *>(proxy))
                continue;
            m_proxies.append(std::pair(widget, proxy));
        }
        for (const auto &[widget, proxy] : std::as_const(m_proxies))
            widget->setFocusProxy(nullptr);
    }
    ~WithoutProxies()
    {
        for (const auto &[widget, proxy] : std::as_const(m_proxies))
            widget->setFocusProxy(proxy);
    }
    Q_DISABLE_COPY_MOVE(WithoutProxies)

private:
    QList<std::pair<QWidget *, QWidget *>> m_proxies;
};

void collect(QLayout *layout, QList<QWidget *> &stops)
{
    QList<std::pair<std::pair<int, int>, QLayoutItem *>> items;
    auto *grid = qobject_cast<QGridLayout *>(layout);
    auto *form = qobject_cast<QFormLayout *>(layout);
    for (int i = 0; i < layout->count(); ++i) {
        std::pair<int, int> place{i, 0};
        if (grid) {
            int rows = 0;
            int columns = 0;
            grid->getItemPosition(i, &place.first, &place.second, &rows, &columns);
        } else if (form) {
            QFormLayout::ItemRole role{};
            form->getItemPosition(i, &place.first, &role);
            place.second = role;
        }
        items.append({place, layout->itemAt(i)});
    }
    std::stable_sort(items.begin(), items.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    for (const auto &[place, item] : std::as_const(items)) {
        if (item->widget())
            collect(item->widget(), stops);
        else if (item->layout())
            collect(item->layout(), stops);
    }
}

void collect(QWidget *widget, QList<QWidget *> &stops)
{
    if (!widget || widget->isWindow())
        return;
    if (const QWidget *proxy = widget->focusProxy(); proxy && widget->isAncestorOf(proxy)) {
        stops.append(widget);
        return;
    }
    if ((widget->focusPolicy() & Qt::TabFocus) && !widget->focusProxy())
        stops.append(widget);
    if (auto *tabs = qobject_cast<QTabWidget *>(widget)) {
        collect(tabs->tabBar(), stops);
        for (int i = 0; i < tabs->count(); ++i)
            collect(tabs->widget(i), stops);
    } else if (auto *stack = qobject_cast<QStackedWidget *>(widget)) {
        for (int i = 0; i < stack->count(); ++i)
            collect(stack->widget(i), stops);
    } else if (auto *splitter = qobject_cast<QSplitter *>(widget)) {
        for (int i = 0; i < splitter->count(); ++i)
            collect(splitter->widget(i), stops);
    } else if (auto *area = qobject_cast<QScrollArea *>(widget)) {
        collect(area->widget(), stops);
    } else if (widget->layout() && !qobject_cast<QAbstractSpinBox *>(widget) && !qobject_cast<QComboBox *>(widget) &&
               !qobject_cast<QAbstractScrollArea *>(widget)) {
        collect(widget->layout(), stops);
    }
}

} // namespace

void focusInReadingOrder(QWidget *whole)
{
    const WithoutProxies apart(whole);
    QList<QWidget *> stops;
    if (whole->layout())
        collect(whole->layout(), stops);
    else
        collect(whole, stops);
    for (qsizetype i = 1; i < stops.size(); ++i)
        QWidget::setTabOrder(stops.at(i - 1), stops.at(i));
}

QWidget *focusAfter(QWidget *before, QWidget *whole)
{
    QList<QWidget *> stops{whole};
    if (whole->layout())
        collect(whole->layout(), stops);
    for (QWidget *stop : std::as_const(stops)) {
        QWidget::setTabOrder(before, stop);
        before = stop;
    }
    return before;
}

void scrollToFocus(QScrollArea *area)
{
    installAssistive();
    area->setFocusPolicy(Qt::NoFocus);
    QObject::connect(qApp, &QApplication::focusChanged, area, [area](QWidget *, QWidget *now) {
        if (now && area->isAncestorOf(now) && now->visibleRegion().isEmpty()) // a click is where one looks already
            area->ensureWidgetVisible(now);
    });
}

} // namespace TenantLink
