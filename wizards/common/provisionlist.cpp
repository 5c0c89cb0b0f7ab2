#include "wizards/common/provisionlist.h"

#include "wizards/common/assistive.h"
#include "wizards/common/marks.h"
#include "wizards/common/plainlabel.h"
#include "wizards/common/provisionrow.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QProgressBar>
#include <QScrollArea>
#include <QVBoxLayout>

namespace TenantLink
{

using namespace Qt::StringLiterals;

ProvisionView freshView()
{
    ProvisionView view;
    for (size_t i = 0; i < view.size(); ++i)
        view.at(i).step = static_cast<ProvisionStep>(i);
    return view;
}

ProvisionList::ProvisionList(QWidget *parent)
    : Retranslating<QWidget>(parent), m_mark(new MarkWidget(this)), m_status(new PlainLabel(this)),
      m_progress(new QProgressBar(this)), m_content(new RowHolder(this)), m_view(freshView())
{
    m_status->setObjectName(u"provisionStatus"_s);
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
        m_rows.at(i) = new ProvisionRow(static_cast<ProvisionStep>(i), m_content);
        m_rows.at(i)->installEventFilter(this);
        rows->addWidget(m_rows.at(i));
        setTabOrder(before, m_rows.at(i));
        before = m_rows.at(i);
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(head);
    column->addWidget(m_progress);
    column->addWidget(m_content);
    column->addStretch(1);
    m_content->setFocusPolicy(Qt::TabFocus); // one stop for all rows; arrows move among them
    m_content->installEventFilter(this);
    setFocusProxy(m_content);
    retranslate();
}

void ProvisionList::setView(const ProvisionView &view)
{
    m_view = view;
    for (const StepView &step : view)
        m_rows.at(static_cast<size_t>(step.step))->setStep(step);
    updateStatus();
}

void ProvisionList::setRunning(bool running)
{
    m_running = running;
    m_progress->setVisible(running);
    updateStatus();
}

void ProvisionList::setHidden(const QList<ProvisionStep> &steps)
{
    for (ProvisionRow *row : m_rows)
        row->setVisible(!steps.contains(row->step().step));
    updateStatus();
}

QString ProvisionList::statusText() const { return m_status->text(); }

void ProvisionList::retranslate()
{
    m_content->setAccessibleName(tr("Steps"));
    m_progress->setAccessibleName(tr("Progress of the steps"));
    for (ProvisionRow *row : m_rows)
        row->updateTexts();
    updateStatus();
}

void ProvisionList::updateStatus()
{
    const QList<ProvisionRow *> rows = shownRows();
    int over = 0;
    bool failed = false;
    bool needsAdmin = false;
    QString running;
    for (const ProvisionRow *row : rows) {
        const StepState state = row->step().state;
        over += state == StepState::Done || state == StepState::NotNeeded || state == StepState::NeedsAdmin ? 1 : 0;
        failed = failed || state == StepState::Failed;
        needsAdmin = needsAdmin || state == StepState::NeedsAdmin;
        if (state == StepState::Running && running.isEmpty())
            running = describe(row->step().step);
    }
    const auto all = static_cast<int>(rows.size());
    m_progress->setRange(0, all);
    m_progress->setValue(over);
    QString text;
    Mark mark = Mark::None;
    if (m_running) {
        text = running.isEmpty() ? tr("Working ...")
                                 : tr("%1 ... (%2 of %3 steps are done)", "step that runs")
                                       .arg(running, QString::number(over), QString::number(all));
        mark = Mark::Busy;
    } else if (failed) {
        text = tr("Not everything could be done.");
        mark = Mark::Problem;
    } else if (over == all) {
        text = needsAdmin ? tr("Everything that you may do is done; the rest needs another administrator.")
                          : tr("Everything is done.");
        mark = needsAdmin ? Mark::Note : Mark::Ok;
    } else if (over > 0) {
        text = tr("Interrupted: %1 of %2 steps are done.").arg(QString::number(over), QString::number(all));
        mark = Mark::Note;
    }
    const bool another = m_mark->mark() != mark; // not every item that was done
    m_mark->setMark(mark);
    sayStatus(m_status, text, another);
    m_status->setVisible(!text.isEmpty());
    m_mark->setVisible(!text.isEmpty());
}

QList<ProvisionRow *> ProvisionList::shownRows() const
{
    QList<ProvisionRow *> shown;
    for (ProvisionRow *row : m_rows) {
        if (!row->isHidden())
            shown += row;
    }
    return shown;
}

bool ProvisionList::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Up) {
            moveFocus(key == Qt::Key_Down ? 1 : -1);
            return true;
        }
        if (key == Qt::Key_Home || key == Qt::Key_End) {
            moveFocus(key == Qt::Key_Home ? -ProvisionSteps : ProvisionSteps);
            return true;
        }
    } else if (event->type() == QEvent::FocusIn && watched == m_content) {
        if (const QList<ProvisionRow *> rows = shownRows(); !rows.isEmpty())
            rows.first()->setFocus(static_cast<QFocusEvent *>(event)->reason());
        return true;
    }
    return Retranslating<QWidget>::eventFilter(watched, event);
}

void ProvisionList::moveFocus(int step)
{
    const QList<ProvisionRow *> rows = shownRows();
    if (rows.isEmpty())
        return;
    qsizetype at = -1;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        if (rows.at(i)->hasFocus())
            at = i;
    }
    ProvisionRow *row = rows.at(qBound(qsizetype(0), at + step, rows.size() - 1));
    row->setFocus(Qt::TabFocusReason);
    for (QWidget *around = parentWidget(); around; around = around->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(around))
            area->ensureWidgetVisible(row);
    }
}

} // namespace TenantLink
