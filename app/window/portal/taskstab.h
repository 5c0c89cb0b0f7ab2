// The tasks of a service with retry, what was said of its deployment, and its scripts and service package.
#pragma once

#include "models/domain/service.h"
#include "models/flows/deploy.h"
#include "models/ports/ports.h"
#include "models/ports/work.h"
#include "wizards/common/retranslating.h"

#include <QWidget>

class QGroupBox;
class QLabel;
class QPushButton;

namespace TenantLink
{

class FailureView;
class PlainLabel;
class ServiceActions;
class TaskList;
class ValueField;

/// Reads when it is shown. Tasks that run are stopped with it; what they did is kept.
class TasksTab : public Retranslating<QWidget>
{
    Q_OBJECT
public:
    explicit TasksTab(Ports ports, QWidget *parent = nullptr);
    void setService(const Service &service);

Q_SIGNALS:
    void changed();                                 ///< tasks ended: the store has another state of the service
    void saved(const TenantLink::Service &service); ///< the deploy status

protected:
    void retranslate() override;
    void showEvent(QShowEvent *event) override;

private:
    void read();
    void run(std::optional<TaskKind> only);
    void ended(const Result<Deployment> &result);
    void stopTasks();
    void ask(DeployStatus status);
    void showState();

    Ports m_ports;
    std::optional<Service> m_service;
    QList<ServiceTask> m_known;
    bool m_fresh = false; ///< what is shown is of the service as it is now
    bool m_read = false;
    bool m_stopping = false;
    QGroupBox *m_deployBox;
    QLabel *m_statusLabel;
    ValueField *m_status;
    QLabel *m_saidLabel;
    ValueField *m_said;
    QPushButton *m_confirm;
    QPushButton *m_report;
    QGroupBox *m_tasksBox;
    PlainLabel *m_none;
    TaskList *m_tasks;
    QPushButton *m_run;
    QPushButton *m_stop;
    FailureView *m_failure;
    QGroupBox *m_actionsBox;
    ServiceActions *m_actions;
    Work m_reading{this};
    Work m_running{this};
};

} // namespace TenantLink
