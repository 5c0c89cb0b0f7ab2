#include "wizards/common/taskrow.h"

#include "models/domain/text.h"
#include "wizards/common/detailsbox.h"
#include "wizards/common/names.h"
#include "wizards/common/plainlabel.h"

#include <QGridLayout>
#include <QPushButton>

namespace TenantLink
{

using namespace Qt::StringLiterals;

Mark markOf(TaskState state)
{
    switch (state) {
    case TaskState::Queued:
        return Mark::None;
    case TaskState::InProgress:
        return Mark::Busy;
    case TaskState::Success:
        return Mark::Ok;
    case TaskState::Warnings:
        return Mark::Warning;
    case TaskState::Failed:
        return Mark::Problem;
    case TaskState::Cancelled:
        return Mark::Note;
    }
    Q_UNREACHABLE();
}

static QString timesOf(const ServiceTask &task)
{
    if (!task.startedAt.isValid())
        return {};
    const QString tries = TaskRow::tr("Tried %n time(s).", nullptr, task.tries);
    const QString began = shownTime(task.startedAt);
    if (!task.endedAt.isValid())
        return TaskRow::tr("Began %1. %2", "time, how often").arg(began, tries);
    return TaskRow::tr("Began %1, ended %2. %3", "time, time, how often").arg(began, shownTime(task.endedAt), tries);
}

TaskRow::TaskRow(TaskKind kind, QWidget *parent)
    : FocusFrame(parent), m_mark(new MarkWidget(this)), m_title(new PlainLabel(this)), m_state(new PlainLabel(this)),
      m_message(new PlainLabel(this)), m_advice(new PlainLabel(this)), m_times(new PlainLabel(this)),
      m_details(new DetailsBox(this)), m_retry(new QPushButton(this))
{
    m_task.kind = kind;
    setObjectName(u"task."_s + keyOf(kind));
    setFocusPolicy(Qt::ClickFocus); // the list moves the focus among its rows by the arrow keys
    m_title->setBold(true);
    m_state->setWordWrap(false);
    m_retry->setObjectName(u"retry."_s + keyOf(kind));
    m_retry->setAutoDefault(false);
    auto *grid = new QGridLayout(this);
    grid->addWidget(m_mark, 0, 0, Qt::AlignTop);
    grid->addWidget(m_title, 0, 1);
    grid->addWidget(m_state, 0, 2, Qt::AlignTop);
    grid->addWidget(m_message, 1, 1, 1, 2);
    grid->addWidget(m_advice, 2, 1, 1, 2);
    grid->addWidget(m_times, 3, 1, 1, 2);
    grid->addWidget(m_details, 4, 1, 1, 2);
    grid->addWidget(m_retry, 5, 1, Qt::AlignLeading);
    grid->setColumnStretch(1, 1);
    grid->setVerticalSpacing(grid->verticalSpacing() / 2);
    connect(m_retry, &QPushButton::clicked, this, &TaskRow::retryAsked);
    setTask(m_task, false);
}

void TaskRow::setTask(const ServiceTask &task, bool retry, bool times)
{
    m_task = task;
    const QString title = describe(task.kind);
    const QString state = describe(task.state);
    const QString message = messageOf(task);
    const QString advice = adviceOf(task);
    m_mark->setMark(markOf(task.state));
    m_title->setText(title);
    m_state->setText(state);
    m_message->setText(message);
    m_message->setVisible(!message.isEmpty());
    m_advice->setText(advice);
    m_advice->setVisible(!advice.isEmpty());
    const QString when = times ? timesOf(task) : QString();
    m_times->setText(when);
    m_times->setVisible(!when.isEmpty());
    m_details->setSubject(title);
    m_details->setTechnical(task.failure ? task.failure->technical : Technical());
    nameButton(m_retry, tr("Retry"), tr("Retry %1", "task").arg(title));
    m_retry->setVisible(retry && task.ended() && task.state != TaskState::Success);
    setAccessibleName(tr("%1: %2", "task and its state").arg(title, state));
    setAccessibleDescription(QStringList({message, advice, when}).join(u' ').simplified());
}

} // namespace TenantLink
