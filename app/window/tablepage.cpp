#include "app/window/tablepage.h"

#include "app/window/actionbutton.h"
#include "app/window/flowlayout.h"
#include "app/window/pagedview.h"
#include "app/window/tablelayout.h"
#include "models/tables/pagedtable.h"
#include "wizards/common/assistive.h"
#include "wizards/common/emptystate.h"
#include "wizards/common/failureview.h"
#include "wizards/common/icons.h"
#include "wizards/common/names.h"
#include "wizards/common/plainlabel.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace TenantLink
{

using namespace Qt::StringLiterals;

TablePage::TablePage(Ports ports, const QString &id, PagedTable *model, const QList<int> &hiddenColumns,
                     QWidget *parent)
    : Retranslating<QWidget>(parent), m_ports(std::move(ports)), m_model(model), m_column(new QVBoxLayout(this)),
      m_buttons(new FlowLayout), m_tools(new QHBoxLayout), m_extras(new QVBoxLayout), m_title(new PlainLabel(this)),
      m_filter(new QLineEdit(this)), m_view(new PagedView(this)), m_stack(new QStackedWidget(this)),
      m_empty(new EmptyState(this)), m_failure(new FailureView(this)), m_count(new PlainLabel(this)),
      m_status(new PlainLabel(this)), m_progress(new QProgressBar(this)), m_stop(new QPushButton(this)),
      m_columnsMenu(new QMenu(this))
{
    setObjectName(id);
    m_model->setParent(this);
    m_view->setObjectName(id + u"Table"_s);
    m_view->setModel(m_model);
    m_view->horizontalHeader()->setSortIndicator(m_model->sortColumn(), m_model->sortOrder());
    m_layout = new TableLayout(m_view, m_ports.preferences, u"table/"_s + id, hiddenColumns);
    m_view->setSortingEnabled(true);
    m_layout->flush();

    buildTop();
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    m_column->addWidget(m_stack, 1);
    buildBottom();

    connect(m_view, &PagedView::selectionMoved, this, [this] {
        updateState();
        selectionMoved();
    });
    connect(m_view, &QAbstractItemView::activated, this, [this] { activated(); });
    connect(m_view, &PagedView::typed, this, [this](const QString &text) {
        m_filter->setFocus(Qt::OtherFocusReason);
        m_filter->insert(text);
    });
    connect(m_view, &QWidget::customContextMenuRequested, this, &TablePage::showMenu);
    connect(m_view->horizontalHeader(), &QWidget::customContextMenuRequested, this, [this](const QPoint &at) {
        m_layout->fillMenu(m_columnsMenu);
        m_columnsMenu->popup(m_view->horizontalHeader()->mapToGlobal(at));
    });
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &text) {
        rememberSelection();
        m_model->setFilter(text);
    });
    connect(m_view->horizontalHeader(), &QHeaderView::sortIndicatorChanged, this, [this] { rememberSelection(); });
    connect(m_empty, &EmptyState::clicked, this, [this] {
        if (m_model->filter().isEmpty()) {
            begin();
            return;
        }
        m_filter->clear();
        m_filter->setFocus(Qt::OtherFocusReason);
    });
    connect(m_model, &PagedTable::restarted, this, &TablePage::restoreSelection);
    connect(m_model, &PagedTable::stateChanged, this, &TablePage::updateState);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &TablePage::updateState);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &TablePage::fitColumns,
            Qt::QueuedConnection); // the first ones
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, &TablePage::updateState);
    connect(m_failure, &FailureView::retryAsked, this, [this] {
        m_ownFailure.reset();
        m_model->restart();
        updateState();
    });
}

TablePage::~TablePage()
{
    m_transfer.stop();
    disconnect(m_model, nullptr, this, nullptr);
    disconnect(m_view, nullptr, this, nullptr);
}

void TablePage::buildTop()
{
    QFont large = m_title->font();
    large.setPointSizeF(large.pointSizeF() * 1.4);
    large.setBold(true);
    m_title->setFont(large);
    m_title->setWordWrap(false);
    m_column->addWidget(m_title);
    m_column->addLayout(m_buttons);
    m_column->addLayout(m_extras);

    m_filter->setObjectName(u"filter"_s);
    m_filter->setClearButtonEnabled(true);
    m_filter->setMaxLength(200);
    m_filter->installEventFilter(this);
    m_view->installEventFilter(this);
    m_filter->setMinimumWidth(m_filter->fontMetrics().averageCharWidth() * 16);
    m_tools->addWidget(m_filter, 1);
    m_column->addLayout(m_tools);
    m_column->addWidget(m_failure);

    m_copy = addAction(u"copy"_s, [this] { copy(); });
    m_copy->setShortcut(QKeySequence::Copy);
    m_copy->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_view->addAction(m_copy);
    m_export = addAction(u"exportCsv"_s, [this] { chooseExport(); });
    m_columns = new QAction(this);
    m_columns->setObjectName(u"columns"_s);
    m_columns->setMenu(m_columnsMenu);
    connect(m_columnsMenu, &QMenu::aboutToShow, this, [this] { m_layout->fillMenu(m_columnsMenu); });
    auto *columns = new ActionButton(m_columns, this);
    m_tools->addWidget(columns);
    m_actionButtons.append(columns);
}

void TablePage::buildBottom()
{
    m_count->setObjectName(u"count"_s);
    m_status->setObjectName(u"status"_s);
    m_count->setWordWrap(false);
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setMaximumWidth(160);
    m_stop->setObjectName(u"stop"_s);
    connect(m_stop, &QPushButton::clicked, this, [this] {
        m_transfer.stop();
        say([] { return tr("Stopped."); });
        updateState();
    });
    auto *row = new QHBoxLayout;
    row->addWidget(m_count);
    row->addSpacing(16);
    row->addWidget(m_status, 1);
    row->addWidget(m_progress);
    row->addWidget(m_stop);
    m_column->addLayout(row);
}

QAction *TablePage::addAction(const QString &id, std::function<void()> act)
{
    auto *action = new QAction(this);
    action->setObjectName(id);
    action->setIcon(themedIcon(iconOfDeed(id)));
    connect(action, &QAction::triggered, this, [act = std::move(act)] { act(); });
    auto *button = new ActionButton(action, this);
    if (id == "copy"_L1 || id == "exportCsv"_L1)
        m_tools->addWidget(button);
    else
        m_buttons->addWidget(button);
    m_actions.append(action);
    m_actionButtons.append(button);
    return action;
}

ActionButton *TablePage::buttonOf(QAction *action) const
{
    for (ActionButton *button : m_actionButtons) {
        if (button->objectName() == QString(action->objectName() + "Button"_L1))
            return button;
    }
    return nullptr;
}

void TablePage::retranslate()
{
    const TablePageTexts texts = this->texts();
    m_title->setText(texts.title);
    m_filter->setPlaceholderText(texts.filter);
    m_filter->setAccessibleName(texts.filter);
    m_view->setAccessibleName(texts.title);
    m_copy->setText(tr("&Copy"));
    m_copy->setToolTip(tr("Copies the selected rows"));
    buttonOf(m_copy)->setQualifiedName(texts.copy);
    m_export->setText(tr("E&xport CSV"));
    m_export->setToolTip(tr("Writes all rows that match the filter, with the columns that are shown, to a file"));
    buttonOf(m_export)->setQualifiedName(texts.exportCsv);
    m_columns->setText(tr("C&olumns"));
    buttonOf(m_columns)->setQualifiedName(texts.columns);
    nameButton(m_stop, tr("Sto&p"), tr("Stop copying or exporting"));
    m_progress->setAccessibleName(tr("Progress of copying or exporting"));
    m_model->retranslate();
    updateState();
}

void TablePage::updateState()
{
    const bool loading = m_model->state() == PagedTable::State::Loading;
    const bool failed = m_model->state() == PagedTable::State::Failed;
    const int rows = m_model->rowCount();
    m_failure->setFailure(m_ownFailure ? m_ownFailure : m_model->failure());
    m_failure->setRetryOffered(!m_ownFailure);

    const TablePageTexts texts = this->texts();
    const bool nothing = rows == 0 && !m_model->searching();
    const bool filtered = !m_model->filter().isEmpty();
    if (nothing && !loading)
        m_empty->setText(failed ? QString() : filtered ? texts.noMatch : texts.empty);
    else if (loading)
        m_empty->setText(tr("Loading ..."));
    const bool helps = nothing && !loading && !failed;
    m_empty->setIcon(helps ? m_icon : QString());
    if (filtered)
        m_empty->setDeed(u"clearFilter"_s, helps ? tr("Clear filter") : QString());
    else
        m_empty->setDeed(u"addFirst"_s, helps ? texts.deed : QString());
    m_stack->setCurrentIndex(loading || nothing ? 1 : 0);

    const qint64 selected = m_view->selectedRowCount();
    QString count;
    if (m_model->searching() || loading)
        count = tr("Searching ...");
    else if (!m_model->countKnown())
        count = tr("Counting ...");
    else
        count = tr("%n row(s)", nullptr, rows);
    if (selected > 0)
        count += u" \u2013 "_s + tr("%n selected", nullptr, int(qMin<qint64>(selected, INT_MAX)));
    m_count->setText(count);
    sayStatus(m_status, m_say ? m_say() : QString());
    m_progress->setVisible(m_transfer.running());
    m_stop->setVisible(m_transfer.running());
    m_copy->setEnabled(selected > 0 && !m_transfer.running());
    m_export->setEnabled(rows > 0 && !m_transfer.running());
}

QStringList TablePage::selectedIds() const
{
    QStringList ids;
    if (m_view->selectedRowCount() > PagedTable::PageSize * PagedTable::MostPages)
        return {};
    for (const RowRange &range : m_view->selectedRanges()) {
        for (qint64 row = range.first; row <= range.last; ++row) {
            const QString id = m_model->idAt(int(row));
            if (id.isEmpty())
                return {};
            ids.append(id);
        }
    }
    return ids;
}

void TablePage::rememberSelection()
{
    m_remembered = m_view->selectedRowCount() <= 1000 ? selectedIds() : QStringList();
}

void TablePage::fitColumns()
{
    if (m_columnsFitted || m_model->rowCount() == 0)
        return;
    m_columnsFitted = true;
    m_layout->fit();
}

void TablePage::restoreSelection()
{
    m_view->scrollToTop();
    fitColumns();
    const QStringList ids = std::exchange(m_remembered, {});
    QItemSelection selection;
    QModelIndex first;
    for (const QString &id : ids) {
        const int row = m_model->rowOf(id);
        if (row < 0)
            continue;
        first = first.isValid() ? first : m_model->index(row, 0);
        selection.select(m_model->index(row, 0), m_model->index(row, m_model->columnCount() - 1));
    }
    if (!first.isValid())
        return;
    m_view->selectionModel()->setCurrentIndex(first, QItemSelectionModel::NoUpdate);
    m_view->selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
}

void TablePage::say(std::function<QString()> text)
{
    m_say = std::move(text);
    updateState();
}

void TablePage::showFailure(const std::optional<Failure> &failure)
{
    m_ownFailure = failure;
    updateState();
}

void TablePage::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

void TablePage::setIcon(const QString &name)
{
    m_icon = name;
    updateState();
}

void TablePage::refresh()
{
    m_ownFailure.reset();
    m_model->refresh();
    updateState();
}

void TablePage::sortBy(int column)
{
    m_filter->clear();
    m_view->setColumnHidden(column, false);
    m_view->sortByColumn(column, Qt::AscendingOrder);
    m_view->setFocus(Qt::OtherFocusReason);
}

void TablePage::showMenu(const QPoint &at)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (QAction *action : std::as_const(m_actions)) {
        if (action->isVisible() && action != m_copy && action != m_export)
            menu->addAction(action);
    }
    menu->addSeparator();
    menu->addAction(m_copy);
    menu->addAction(m_export);
    menu->addAction(m_columns);
    // The menu key comes without a mouse: the menu goes to the current row.
    const QRect cell = m_view->visualRect(m_view->currentIndex());
    const bool onCell = m_view->viewport()->rect().contains(at);
    menu->popup(m_view->viewport()->mapToGlobal(onCell ? at : cell.bottomLeft()));
}

void TablePage::orderFocus()
{
    QList<QWidget *> order;
    for (int i = 0; i < m_buttons->count(); ++i) {
        if (QWidget *button = m_buttons->itemAt(i)->widget())
            order.append(button);
    }
    order += extraFocus();
    for (int i = 0; i < m_tools->count(); ++i) {
        if (QWidget *tool = m_tools->itemAt(i)->widget())
            order.append(tool);
    }
    order += {m_failure->retryButton(), m_empty->button(), m_view, m_stop};
    for (qsizetype i = 1; i < order.size(); ++i)
        setTabOrder(order.at(i - 1), order.at(i));
}

void TablePage::showEvent(QShowEvent *event)
{
    if (!std::exchange(m_focusOrdered, true))
        orderFocus();
    Retranslating<QWidget>::showEvent(event);
    m_model->setWatched(true);
}

void TablePage::hideEvent(QHideEvent *event)
{
    m_model->setWatched(false);
    m_layout->flush();
    Retranslating<QWidget>::hideEvent(event);
}

bool TablePage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (watched == m_filter && key == Qt::Key_Escape && !m_filter->text().isEmpty()) {
            m_filter->clear();
            return true;
        }
        if (watched == m_filter && key == Qt::Key_Down && m_model->rowCount() > 0) {
            m_view->setFocus(Qt::OtherFocusReason);
            if (!m_view->currentIndex().isValid())
                m_view->setCurrentIndex(m_model->index(0, m_view->shownColumns().value(0)));
            return true;
        }
        // Alone among the styles some do not activate on Enter of the number block.
        if (watched == m_view && key == Qt::Key_Enter && m_view->currentIndex().isValid()) {
            activated();
            return true;
        }
    }
    return Retranslating<QWidget>::eventFilter(watched, event);
}

} // namespace TenantLink
