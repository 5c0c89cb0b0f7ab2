#include "wizards/onboarding/pages/createpage.h"

#include "models/domain/text.h"
#include "wizards/common/names.h"
#include "wizards/common/plainlabel.h"
#include "wizards/common/serviceactions.h"
#include "wizards/common/tasklist.h"

#include <QPushButton>
#include <QVBoxLayout>
#include <QWizard>

#include <algorithm>

namespace TenantLink
{

using namespace Qt::StringLiterals;

CreatePage::CreatePage(SharedState shared, QWidget *parent)
    : CommitPage(OnboardingPages::Create, u"createStatus"_s, std::move(shared), parent)
{
    auto *result = new QWidget(bodyWidget());
    m_tasks = new TaskList(result);
    m_stop = new QPushButton(result);
    m_again = new QPushButton(result);
    m_next = new PlainLabel(result);
    m_actions = new ServiceActions(state()->ports, result);
    m_stop->setObjectName(u"stopTasks"_s);
    m_stop->setAutoDefault(false);
    m_again->setObjectName(u"runAgain"_s);
    auto *column = new QVBoxLayout(result);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_next);
    column->addWidget(m_actions);
    column->addWidget(m_tasks);
    column->addWidget(m_stop, 0, Qt::AlignLeading);
    column->addWidget(m_again, 0, Qt::AlignLeading);
    addResult(result);
    hideProgress(); // the tasks show it
    connect(m_stop, &QPushButton::clicked, this, &CreatePage::stopTasks);
    connect(m_again, &QPushButton::clicked, this, &FlowPage::start);
    retranslate();
}

void CreatePage::run()
{
    m_stopping = false;
    beginCommit();
    const DeployWatcher watcher =
        work().guarded<const Deployment &>([this](const Deployment &deployment) { show(deployment); });
    const auto delivered = [this](const Result<Deployment> &result) { ended(result); };
    if (saved()) {
        work().deliver(resumeDeployment(state()->ports, *m_deployment.service, std::nullopt, watcher, work().cancel()),
                       delivered);
        return;
    }
    m_deployment = Deployment();
    std::optional<Report> report;
    if (const Report *current = state()->currentReport())
        report = *current;
    work().deliver(createAndDeploy(state()->ports, state()->draft, report, watcher, work().cancel()), delivered);
    showResult();
}

void CreatePage::show(const Deployment &deployment)
{
    const bool first = !saved() && deployment.service;
    m_deployment = deployment;
    if (first)
        Q_EMIT created(*deployment.service); // closing the window loses nothing from here on
    showResult();
}

void CreatePage::ended(const Result<Deployment> &result)
{
    if (result)
        show(*result);
    if (saved())
        m_actions->setService(*m_deployment.service);
    // A service that is saved stays saved: what failed since then is told by its tasks, or below them.
    endCommit(result ? std::nullopt : std::optional(result.error()), saved());
}

void CreatePage::stopTasks()
{
    m_stopping = true;
    work().cancel().request();
    showResult();
}

CreatePage::Ending CreatePage::ending() const
{
    const QList<ServiceTask> &tasks = m_deployment.tasks;
    const auto is = [](TaskState state) { return [state](const ServiceTask &task) { return task.state == state; }; };
    if (std::any_of(tasks.cbegin(), tasks.cend(), is(TaskState::Failed)))
        return Ending::Failed;
    const bool all = std::all_of(tasks.cbegin(), tasks.cend(), [](const ServiceTask &task) { return task.went(); });
    return all ? Ending::Ready : Ending::Interrupted;
}

QString CreatePage::statusOf(Phase phase) const
{
    switch (phase) {
    case Phase::Idle:
        return {};
    case Phase::Running:
        if (m_stopping)
            return tr("Stopping ...");
        return saved() ? tr("The service is saved. Its other tasks are running ...") : tr("Creating the service ...");
    case Phase::Well:
        switch (ending()) {
        case Ending::Ready:
            return tr("Service saved; scripts are ready to be run");
        case Ending::Interrupted:
            return tr("The service is saved; the tasks that were stopped can be run from Edit Service > Tasks");
        case Ending::Failed:
            return tr("Service saved; a task failed");
        }
        Q_UNREACHABLE();
    case Phase::Failed:
        return failure() && failure()->code == FailureCode::Cancelled
                   ? tr("Stopped. The service was not saved. What you entered is still here.")
                   : tr("The service was not saved. What you entered is still here.");
    }
    Q_UNREACHABLE();
}

void CreatePage::showResult()
{
    const bool running = phase() == Phase::Running;
    const bool well = phase() == Phase::Well;
    const bool ready = well && ending() == Ending::Ready;
    const bool told = failure() && failure()->code != FailureCode::Cancelled; // it has a Try again of its own
    const bool unfinished = (well && !ready) || (phase() == Phase::Failed && failure());
    showStatus();
    m_tasks->setVisible(running || well);
    m_tasks->setTasks(m_deployment.tasks);
    m_tasks->setRunning(running);
    m_stop->setVisible(running);
    m_stop->setEnabled(!m_stopping);
    m_again->setVisible(unfinished && !told);
    m_actions->setVisible(well);
    m_next->setVisible(well);
    const QString name = cleaned(state()->draft.shortName);
    m_next->setText(
        ready
            ? tr("Run the scripts, then confirm under Edit Service that %1 is deployed. The service package holds the "
                 "scripts, the DNS records and a summary for whoever does it. The client secret is not in it.")
                  .arg(name)
            : tr("%1 is on the Services page now. Tasks that are not done can be tried again, here or later under "
                 "Edit Service > Tasks.")
                  .arg(name));
}

void CreatePage::focusResult()
{
    QWidget *target = m_again->isHidden() ? static_cast<QWidget *>(wizard()->button(QWizard::FinishButton)) : m_again;
    target->setFocus(Qt::TabFocusReason);
}

void CreatePage::retranslate()
{
    setTexts(tr("Create service"),
             tr("The service is saved on this computer; its secrets go to the keychain. Then it is set up."));
    setProgressName(tr("Progress of saving"));
    nameButton(m_stop, tr("S&top"));
    nameButton(m_again, tr("Try &again"));
    CommitPage::retranslate();
}

} // namespace TenantLink
