#include "app/window/portal/taskstab.h"

#include "app/window/flowlayout.h"
#include "app/window/portal/deploydialog.h"
#include "app/window/portal/scrolling.h"
#include "app/window/portal/valuefield.h"
#include "models/domain/text.h"
#include "models/ports/store.h"
#include "wizards/common/failureview.h"
#include "wizards/common/names.h"
#include "wizards/common/plainlabel.h"
#include "wizards/common/serviceactions.h"
#include "wizards/common/tasklist.h"

#include <QFormLayout>
#include <QGroupBox>
#include <QPushButton>
#include <QShowEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace TenantLink
{

using namespace Qt::StringLiterals;

TasksTab::TasksTab(Ports ports, QWidget *parent) : Retranslating<QWidget>(parent), m_ports(std::move(ports))
{
    setObjectName(u"tasks"_s);
    auto *content = new QWidget(this);
    m_deployBox = new QGroupBox(content);
    m_statusLabel = new QLabel(m_deployBox);
    m_status = new ValueField(u"deployStatus"_s, m_deployBox);
    m_saidLabel = new QLabel(m_deployBox);
    m_said = new ValueField(u"deploySaid"_s, m_deployBox);
    m_confirm = new QPushButton(m_deployBox);
    m_report = new QPushButton(m_deployBox);
    m_tasksBox = new QGroupBox(content);
    m_none = new PlainLabel(m_tasksBox);
    m_tasks = new TaskList(m_tasksBox);
    m_run = new QPushButton(m_tasksBox);
    m_stop = new QPushButton(m_tasksBox);
    m_failure = new FailureView(m_tasksBox);
    m_actionsBox = new QGroupBox(content);
    m_actions = new ServiceActions(m_ports, m_actionsBox);
    m_confirm->setObjectName(u"confirmDeployed"_s);
    m_report->setObjectName(u"reportFailure"_s);
    m_run->setObjectName(u"runTasks"_s);
    m_stop->setObjectName(u"stopTasks"_s);
    m_none->setObjectName(u"noTasks"_s);
    m_tasks->setRetryOffered(true);
    m_tasks->setTimesShown(true);
    m_actions->setCleanupOffered(true);

    auto *form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->addRow(m_statusLabel, m_status);
    form->addRow(m_saidLabel, m_said);
    auto *words = new FlowLayout;
    words->addWidget(m_confirm);
    words->addWidget(m_report);
    auto *deploy = new QVBoxLayout(m_deployBox);
    deploy->addLayout(form);
    deploy->addLayout(words);
    auto *buttons = new FlowLayout;
    buttons->addWidget(m_run);
    buttons->addWidget(m_stop);
    auto *tasks = new QVBoxLayout(m_tasksBox);
    tasks->addWidget(m_none);
    tasks->addLayout(buttons);
    tasks->addWidget(m_failure);
    tasks->addWidget(m_tasks);
    auto *actions = new QVBoxLayout(m_actionsBox);
    actions->addWidget(m_actions);
    auto *column = new QVBoxLayout(content);
    column->addWidget(m_deployBox);
    column->addWidget(m_tasksBox);
    column->addWidget(m_actionsBox);
    column->addStretch(1);
    scrollOn(this, content);

    connect(m_confirm, &QPushButton::clicked, this, [this] { ask(DeployStatus::Deployed); });
    connect(m_report, &QPushButton::clicked, this, [this] { ask(DeployStatus::Failed); });
    connect(m_run, &QPushButton::clicked, this, [this] { run(std::nullopt); });
    connect(m_stop, &QPushButton::clicked, this, &TasksTab::stopTasks);
    connect(m_tasks, &TaskList::retryAsked, this, [this](TaskKind kind) { run(kind); });
    connect(m_failure, &FailureView::retryAsked, this, &TasksTab::read);
    retranslate();
}

void TasksTab::setService(const Service &service)
{
    m_service = service;
    m_fresh = false;
    retranslate();
    if (isVisible())
        read();
}

void TasksTab::showEvent(QShowEvent *event)
{
    if (!event->spontaneous() && !m_fresh)
        read();
    Retranslating<QWidget>::showEvent(event);
}

void TasksTab::read()
{
    if (!m_service || m_running.running())
        return;
    m_fresh = true;
    m_actions->setService(m_service->id);
    m_reading.begin();
    m_reading.deliver(m_ports.store->tasks(m_service->id), [this](const Result<QList<ServiceTask>> &tasks) {
        m_read = tasks.has_value();
        m_known = tasks ? *tasks : QList<ServiceTask>();
        m_tasks->setTasks(m_known);
        if (!tasks) {
            m_failure->setRetryOffered(true);
            m_failure->setFailure(tasks.error());
        } else if (m_failure->retryButton()->isVisible()) {
            m_failure->setFailure(std::nullopt);
        }
        showState();
    });
    showState();
}

void TasksTab::run(std::optional<TaskKind> only)
{
    if (!m_service || m_running.running())
        return;
    m_stopping = false;
    m_reading.stop();
    m_failure->setFailure(std::nullopt);
    m_running.begin();
    const DeployWatcher watcher = m_running.guarded<const Deployment &>([this](const Deployment &deployment) {
        m_known = deployment.tasks;
        m_tasks->setTasks(m_known);
    });
    m_running.deliver(resumeDeployment(m_ports, m_service->id, only, watcher, m_running.cancel()),
                      [this](const Result<Deployment> &result) { ended(result); });
    m_tasks->setRunning(true);
    showState();
    m_stop->setFocus(Qt::OtherFocusReason); // the button that was pressed is off or gone
}

void TasksTab::ended(const Result<Deployment> &result)
{
    const bool focused = m_stop->hasFocus();
    m_tasks->setRunning(false);
    if (result) {
        m_known = result->tasks;
        m_tasks->setTasks(m_known);
        Q_EMIT changed();
    } else {
        m_failure->setRetryOffered(false);
        m_failure->setFailure(result.error());
    }
    m_fresh = false;
    read();
    showState();
    if (focused)
        m_tasks->setFocus(Qt::OtherFocusReason);
}

void TasksTab::stopTasks()
{
    m_stopping = true;
    m_running.cancel().request();
    showState();
}

void TasksTab::ask(DeployStatus status)
{
    if (!m_service)
        return;
    auto *dialog = new DeployDialog(m_ports, m_service->id, m_service->shortName, status, this);
    connect(dialog, &DeployDialog::confirmed, this, &TasksTab::saved);
    dialog->open();
}

void TasksTab::showState()
{
    const bool busy = m_running.running();
    const bool left = std::any_of(m_known.cbegin(), m_known.cend(),
                                  [](const ServiceTask &task) { return task.state != TaskState::Success; });
    const bool none = m_read && m_known.isEmpty();
    m_none->setVisible(none && !busy);
    m_tasks->setVisible(!m_known.isEmpty());
    m_run->setVisible(m_read || busy);
    m_run->setEnabled(m_service && !busy && (left || none));
    m_stop->setVisible(busy);
    m_stop->setEnabled(!m_stopping);
    m_confirm->setEnabled(m_service && !busy && m_service->deploy != DeployStatus::Deployed);
    m_report->setEnabled(m_service && !busy && m_service->deploy != DeployStatus::Failed);
    m_actionsBox->setEnabled(m_service && !busy);
    m_tasksBox->layout()->invalidate(); // where all in it was hidden, its size hint is from before
    m_tasksBox->updateGeometry();
}

void TasksTab::retranslate()
{
    m_deployBox->setTitle(tr("Deployment"));
    m_deployBox->setAccessibleName(m_deployBox->title());
    nameField(m_statusLabel, m_status, tr("Deploy status:"));
    nameField(m_saidLabel, m_said, tr("Last changed:"));
    nameButton(m_confirm, tr("&Confirm as deployed ..."), tr("Confirm as deployed"));
    nameButton(m_report, tr("Report a &failure ..."), tr("Report a failure"));
    m_tasksBox->setTitle(tr("Tasks of Create service"));
    m_tasksBox->setAccessibleName(m_tasksBox->title());
    m_none->setText(tr("This service has no tasks: it was added before there were any. Run all that is left runs them "
                       "all."));
    nameButton(m_run, tr("Run &all that is left"));
    nameButton(m_stop, tr("Sto&p"), tr("Stop the tasks"));
    m_failure->setSubject(tr("Tasks"));
    m_actionsBox->setTitle(tr("Scripts and service package"));
    m_actionsBox->setAccessibleName(m_actionsBox->title());
    if (m_service) {
        m_status->setValue(describe(m_service->deploy));
        m_said->setValue(
            !m_service->deployAt.isValid() ? QString()
            : m_service->deployBy.isEmpty()
                ? shownTime(m_service->deployAt)
                : tr("%1 by %2", "time, user name").arg(shownTime(m_service->deployAt), cleaned(m_service->deployBy)));
    }
    showState();
}

} // namespace TenantLink
