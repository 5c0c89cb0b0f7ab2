#include "app/window/tablelayout.h"

#include "models/ports/preferences.h"
#include "models/tables/pagedtable.h"

#include <QHeaderView>
#include <QMenu>
#include <QTableView>

#include <chrono>

namespace TenantLink
{

using namespace std::chrono_literals;

namespace
{
// Goes before the header's state: a layout of another version of the program, with other columns, is not used.
QByteArray formOf(const QHeaderView *header) { return "1:" + QByteArray::number(header->count()) + ":"; }
} // namespace

TableLayout::TableLayout(QTableView *view, std::shared_ptr<Preferences> preferences, const QString &key,
                         const QList<int> &hidden)
    : QObject(view), m_view(view), m_preferences(std::move(preferences)), m_key(key), m_hidden(hidden)
{
    QHeaderView *header = view->horizontalHeader();
    const QByteArray kept = m_preferences->value(m_key);
    const QByteArray form = formOf(header);
    m_own = kept.startsWith(form) && header->restoreState(kept.mid(form.size()));
    if (!m_own)
        reset();
    m_later.setSingleShot(true);
    m_later.setInterval(400ms);
    m_later.callOnTimeout(this, &TableLayout::save);
    const auto later = [this] { m_later.start(); };
    connect(header, &QHeaderView::sectionResized, this, later);
    connect(header, &QHeaderView::sectionMoved, this, later);
    connect(header, &QHeaderView::sortIndicatorChanged, this, later);
}

TableLayout::~TableLayout() = default;

void TableLayout::reset()
{
    QHeaderView *header = m_view->horizontalHeader();
    const int letter = header->fontMetrics().averageCharWidth();
    for (int column = 0; column < header->count(); ++column) {
        header->moveSection(header->visualIndex(column), column);
        header->setSectionHidden(column, m_hidden.contains(column));
        const QString title = m_view->model()->headerData(column, Qt::Horizontal).toString();
        header->resizeSection(column, qMax(letter * 20, header->fontMetrics().horizontalAdvance(title) + letter * 6));
    }
}

void TableLayout::save()
{
    const QHeaderView *header = m_view->horizontalHeader();
    m_preferences->set(m_key, formOf(header) + header->saveState());
}

void TableLayout::fit()
{
    if (m_own)
        return;
    m_own = true;
    QHeaderView *header = m_view->horizontalHeader();
    const int letter = header->fontMetrics().averageCharWidth();
    const bool waiting = m_later.isActive();
    for (int column = 0; column < header->count(); ++column) {
        if (header->isSectionHidden(column))
            continue;
        m_view->resizeColumnToContents(column);
        const auto width = [&](int role) {
            const QString text = m_view->model()->headerData(column, Qt::Horizontal, role).toString();
            return text.isEmpty() ? 0 : header->fontMetrics().horizontalAdvance(text) + letter * 5; // mark and margins
        };
        const int least = qMax(width(Qt::DisplayRole), width(PagedTable::WidestRole));
        header->resizeSection(column, qBound(least, header->sectionSize(column), letter * 45));
    }
    if (!waiting)
        m_later.stop(); // it was not the person who resized them
}

void TableLayout::flush()
{
    if (m_later.isActive()) {
        m_later.stop();
        save();
    }
}

void TableLayout::fillMenu(QMenu *menu)
{
    menu->clear();
    QHeaderView *header = m_view->horizontalHeader();
    const bool last = header->count() - header->hiddenSectionCount() <= 1;
    for (int column = 0; column < header->count(); ++column) {
        QAction *action = menu->addAction(m_view->model()->headerData(column, Qt::Horizontal).toString());
        action->setCheckable(true);
        action->setChecked(!header->isSectionHidden(column));
        action->setEnabled(!last || header->isSectionHidden(column));
        connect(action, &QAction::toggled, this, [this, column](bool shown) {
            m_view->horizontalHeader()->setSectionHidden(column, !shown);
            m_later.start();
        });
    }
    menu->addSeparator();
    connect(menu->addAction(tr("Reset the columns")), &QAction::triggered, this, [this] {
        reset();
        m_later.start();
    });
}

} // namespace TenantLink
