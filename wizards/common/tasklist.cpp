#include "wizards/common/tasklist.h"

#include "models/domain/text.h"
#include "wizards/common/assistive.h"
#include "wizards/common/marks.h"
#include "wizards/common/plainlabel.h"
#include "wizards/common/taskrow.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QProgressBar>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace TenantLink
{

using namespace Qt::StringLiterals;

TaskList::TaskList(QWidget *parent)
    : Retranslating<QWidget>(parent), m_mark(new MarkWidget(this)), m_status(new PlainLabel(this)),
      m_progress(new QProgressBar(this)), m_content(new RowHolder(this)), m_tasks(freshTasks())
{
    m_status->setObjectName(u"taskStatus"_s);
    m_status->setBold(true);
    m_progress->setTextVisible(false);
    m_progress->setVisible(false);
    auto *head = new QHBoxLayout;
    head->addWidget(m_mark, 0, Qt::AlignTop);
    head->addWidget(m_status, 1);
    auto *rows = new QVBoxLayout(m_content);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    QWidget *before = m_content;
    for (size_t i = 0; i < m_rows.size(); ++i) {
        auto *row = new TaskRow(static_cast<TaskKind>(i), m_content);
        m_rows.at(i) = row;
        row->installEventFilter(this);
        rows->addWidget(row);
        setTabOrder(before, row);
        before = row;
        connect(row, &TaskRow::retryAsked, this, [this, i] { Q_EMIT retryAsked(static_cast<TaskKind>(i)); });
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(head);
    column->addWidget(m_progress);
    column->addWidget(m_content);
    m_content->setFocusPolicy(Qt::TabFocus); // one stop for all rows; arrows move among them
    m_content->installEventFilter(this);
    setFocusProxy(m_content);
    retranslate();
}

void TaskList::setTasks(const QList<ServiceTask> &tasks)
{
    m_tasks = tasks;
    updateRows();
}

void TaskList::setRunning(bool running)
{
    m_running = running;
    m_progress->setVisible(running);
    updateRows();
}

void TaskList::setRetryOffered(bool offered)
{
    m_retry = offered;
    updateRows();
}

void TaskList::setTimesShown(bool shown)
{
    m_times = shown;
    updateRows();
}

QString TaskList::statusText() const { return m_status->text(); }

void TaskList::retranslate()
{
    m_content->setAccessibleName(tr("Tasks"));
    m_progress->setAccessibleName(tr("Progress of the tasks"));
    updateRows();
}

void TaskList::updateRows()
{
    for (TaskRow *row : m_rows) {
        const auto task = std::find_if(m_tasks.cbegin(), m_tasks.cend(),
                                       [row](const ServiceTask &one) { return one.kind == row->task().kind; });
        row->setVisible(task != m_tasks.cend());
        if (task != m_tasks.cend())
            row->setTask(*task, m_retry && !m_running, m_times);
    }
    updateStatus();
}

void TaskList::updateStatus()
{
    int over = 0;
    bool failed = false;
    bool warned = false;
    bool cancelled = false;
    QString running;
    for (const ServiceTask &task : std::as_const(m_tasks)) {
        over += task.went() ? 1 : 0;
        failed = failed || task.state == TaskState::Failed;
        warned = warned || task.state == TaskState::Warnings;
        cancelled = cancelled || task.state == TaskState::Cancelled;
        if (task.state == TaskState::InProgress && running.isEmpty())
            running = describe(task.kind);
    }
    const auto all = static_cast<int>(m_tasks.size());
    const QString done = QString::number(over);
    m_progress->setRange(0, qMax(1, all));
    m_progress->setValue(over);
    QString text;
    Mark mark = Mark::None;
    if (m_running) {
        text = running.isEmpty()
                   ? tr("Working ...")
                   : tr("%1 ... (%2 of %3 tasks are done)", "task that runs").arg(running, done, QString::number(all));
        mark = Mark::Busy;
    } else if (failed) {
        text = tr("Not every task could be completed: %1 of %2 are done.").arg(done, QString::number(all));
        mark = Mark::Problem;
    } else if (all > 0 && over == all) {
        text = warned ? tr("All tasks are completed, some with warnings.") : tr("All tasks are completed.");
        mark = warned ? Mark::Warning : Mark::Ok;
    } else if (over > 0 || cancelled) {
        text = tr("Interrupted: %1 of %2 tasks are done.").arg(done, QString::number(all));
        mark = Mark::Note;
    }
    const bool another = m_mark->mark() != mark; // not every item that was done
    m_mark->setMark(mark);
    sayStatus(m_status, text, another);
    m_status->setVisible(!text.isEmpty());
    m_mark->setVisible(!text.isEmpty());
}

QList<TaskRow *> TaskList::shownRows() const
{
    QList<TaskRow *> shown;
    for (TaskRow *row : m_rows) {
        if (!row->isHidden())
            shown += row;
    }
    return shown;
}

bool TaskList::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Up) {
            moveFocus(key == Qt::Key_Down ? 1 : -1);
            return true;
        }
        if (key == Qt::Key_Home || key == Qt::Key_End) {
            moveFocus(key == Qt::Key_Home ? -TaskKinds : TaskKinds);
            return true;
        }
    } else if (event->type() == QEvent::FocusIn && watched == m_content) {
        if (const QList<TaskRow *> rows = shownRows(); !rows.isEmpty())
            rows.first()->setFocus(static_cast<QFocusEvent *>(event)->reason());
        return true;
    }
    return Retranslating<QWidget>::eventFilter(watched, event);
}

void TaskList::moveFocus(int step)
{
    const QList<TaskRow *> rows = shownRows();
    if (rows.isEmpty())
        return;
    qsizetype at = -1;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        if (rows.at(i)->hasFocus())
            at = i;
    }
    TaskRow *row = rows.at(qBound(qsizetype(0), at + step, rows.size() - 1));
    row->setFocus(Qt::TabFocusReason);
    for (QWidget *around = parentWidget(); around; around = around->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(around))
            area->ensureWidgetVisible(row);
    }
}

} // namespace TenantLink
