#include "wizards/common/checklistview.h"

#include "models/domain/reporttext.h"
#include "wizards/common/assistive.h"
#include "wizards/common/checkrow.h"
#include "wizards/common/marks.h"
#include "wizards/common/plainlabel.h"
#include "wizards/common/readingorder.h"

#include <QHBoxLayout>
#include <QHash>
#include <QKeyEvent>
#include <QProgressBar>
#include <QScrollArea>
#include <QVBoxLayout>

namespace TenantLink
{

CheckListView::CheckListView(QWidget *parent)
    : Retranslating<QWidget>(parent), m_mark(new MarkWidget(this)), m_status(new PlainLabel(this)),
      m_progress(new QProgressBar(this)), m_scroll(new QScrollArea(this)), m_content(new RowHolder),
      m_layout(new QVBoxLayout(m_content))
{
    m_status->setObjectName(QStringLiteral("checkStatus"));
    m_status->setBold(true);
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    auto *head = new QHBoxLayout;
    head->addWidget(m_mark, 0, Qt::AlignTop);
    head->addWidget(m_status, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(head);
    column->addWidget(m_progress);
    column->addWidget(m_scroll, 1);
    m_layout->addStretch(1);
    m_layout->setSpacing(0);
    m_scroll->setWidget(m_content);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_content->setFocusPolicy(Qt::TabFocus); // one stop for all rows; arrows move among them
    m_content->installEventFilter(this);
    setFocusProxy(m_content);
    m_progress->setVisible(false);
    retranslate();
}

void CheckListView::clear()
{
    for (CheckRow *row : std::as_const(m_rows)) {
        row->hide();
        row->deleteLater();
    }
    m_rows.clear();
    m_report = {};
    m_hasReport = false;
    updateStatus();
}

void CheckListView::setReport(const Report &report)
{
    m_content->setUpdatesEnabled(false);
    const QList<CheckRow *> before = m_rows;
    QHash<QString, CheckRow *> known;
    for (CheckRow *row : before)
        known.insert(row->item().key(), row);
    m_rows.clear();
    for (const CheckItem &item : report.items) {
        CheckRow *row = known.take(item.key());
        if (row) {
            row->setItem(item);
        } else {
            row = new CheckRow(item, m_content);
            row->installEventFilter(this);
        }
        const auto place = static_cast<int>(m_rows.size());
        if (m_layout->indexOf(row) != place) {
            m_layout->removeWidget(row);
            m_layout->insertWidget(place, row);
        }
        row->show();
        m_rows += row;
    }
    QWidget *stop = m_content;
    for (CheckRow *row : std::as_const(m_rows))
        stop = focusAfter(stop, row);
    for (CheckRow *gone : std::as_const(known)) {
        gone->hide();
        gone->deleteLater();
    }
    m_content->setUpdatesEnabled(true);
    m_report = report;
    m_hasReport = true;
    if (m_content->hasFocus() && !m_rows.isEmpty())
        m_rows.first()->setFocus(Qt::TabFocusReason); // where the focus is can be seen on a row only
    updateStatus();
}

void CheckListView::setRunning(bool running)
{
    const bool ended = m_running && !running;
    m_running = running;
    m_progress->setVisible(running);
    updateStatus();
    if (ended)
        showWorst();
}

void CheckListView::showWorst()
{
    for (const CheckState state : {CheckState::Problem, CheckState::CouldNotCheck, CheckState::Warning}) {
        for (CheckRow *row : std::as_const(m_rows)) {
            if (row->item().state != state)
                continue;
            m_layout->activate(); // the new rows have their places only then
            m_content->adjustSize();
            m_scroll->ensureWidgetVisible(row);
            return;
        }
    }
}

QString CheckListView::statusText() const { return m_status->text(); }

void CheckListView::retranslate()
{
    m_content->setAccessibleName(tr("Check list"));
    m_progress->setAccessibleName(tr("Progress of the check"));
    for (CheckRow *row : std::as_const(m_rows))
        row->updateTexts();
    updateStatus();
}

void CheckListView::updateStatus()
{
    QString text;
    Mark mark = Mark::None;
    if (m_running) {
        const auto count = static_cast<int>(m_rows.size());
        text = count == 0 ? tr("Checking ...") : tr("Checking ... %n item(s) done so far.", nullptr, count);
        mark = Mark::Busy;
    } else if (m_hasReport) {
        const Verdict verdict = m_report.verdict();
        text = describe(verdict);
        mark = markOf(verdict);
    }
    const bool another = m_mark->mark() != mark; // not every item that was done
    m_mark->setMark(mark);
    sayStatus(m_status, text, another);
    m_status->setVisible(!text.isEmpty());
}

bool CheckListView::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Up) {
            moveFocus(key == Qt::Key_Down ? 1 : -1);
            return true;
        }
        if (key == Qt::Key_Home || key == Qt::Key_End) {
            moveFocus(static_cast<int>(key == Qt::Key_Home ? -m_rows.size() : m_rows.size()));
            return true;
        }
    } else if (event->type() == QEvent::FocusIn && watched == m_content && !m_rows.isEmpty()) {
        m_rows.first()->setFocus(static_cast<QFocusEvent *>(event)->reason());
        return true;
    }
    return Retranslating<QWidget>::eventFilter(watched, event);
}

void CheckListView::moveFocus(int step)
{
    if (m_rows.isEmpty())
        return;
    int at = -1;
    for (int i = 0; i < m_rows.size(); ++i) {
        if (m_rows.at(i)->hasFocus())
            at = i;
    }
    CheckRow *row = m_rows.at(qBound(0, at + step, static_cast<int>(m_rows.size()) - 1));
    row->setFocus(Qt::TabFocusReason);
    m_scroll->ensureWidgetVisible(row);
}

} // namespace TenantLink
