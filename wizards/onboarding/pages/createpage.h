// Create service: the tasks with their live state, then what is to be done with the service.
#pragma once

#include "models/domain/service.h"
#include "models/flows/deploy.h"
#include "wizards/onboarding/pages/commitpage.h"

namespace TenantLink
{

class ServiceActions;
class TaskList;

class CreatePage : public CommitPage
{
    Q_OBJECT
public:
    explicit CreatePage(SharedState state, QWidget *parent = nullptr);

Q_SIGNALS:
    /// The service is in the store. Its other tasks go on.
    void created(TenantLink::ServiceId id);

protected:
    void retranslate() override;
    void run() override;
    [[nodiscard]] QString statusOf(Phase phase) const override;
    [[nodiscard]] bool nameMayChange() const override { return !state()->draft.invitation; }
    void showResult() override;
    void focusResult() override;

private:
    /// What became of a service that is saved.
    enum class Ending { Ready, Interrupted, Failed };
    [[nodiscard]] Ending ending() const;
    [[nodiscard]] bool saved() const { return m_deployment.service.has_value(); }
    void show(const Deployment &deployment);
    void ended(const Result<Deployment> &result);
    void stopTasks();

    Deployment m_deployment;
    bool m_stopping = false; ///< Stop was pressed in this run
    TaskList *m_tasks;
    QPushButton *m_stop;
    QPushButton *m_again;
    PlainLabel *m_next;
    ServiceActions *m_actions;
};

} // namespace TenantLink
