// The tasks of a service as people see them: each with mark, name, state in words, message and what to do.
#pragma once

#include "models/domain/servicetask.h"
#include "wizards/common/retranslating.h"

#include <QWidget>

#include <array>

class QProgressBar;

namespace TenantLink
{

class MarkWidget;
class PlainLabel;
class TaskRow;

class TaskList : public Retranslating<QWidget>
{
    Q_OBJECT
public:
    explicit TaskList(QWidget *parent = nullptr);

    /// Opened details and the focus stay where they are. Kinds that are not in the list are hidden.
    void setTasks(const QList<ServiceTask> &tasks);
    [[nodiscard]] const QList<ServiceTask> &tasks() const { return m_tasks; }
    /// Running: a progress bar, and the status line says at which task it is. Else it sums up.
    void setRunning(bool running);
    /// A Retry button beside each task that did not go well and does not run. Off at first.
    void setRetryOffered(bool offered);
    void setTimesShown(bool shown); ///< when each ran, and how often. Off at first
    [[nodiscard]] QString statusText() const;

Q_SIGNALS:
    void retryAsked(TenantLink::TaskKind kind);

protected:
    void retranslate() override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void updateRows();
    void updateStatus();
    void moveFocus(int step);
    [[nodiscard]] QList<TaskRow *> shownRows() const;

    MarkWidget *m_mark;
    PlainLabel *m_status; ///< its name changes with the state: that is how it is announced
    QProgressBar *m_progress;
    QWidget *m_content;
    std::array<TaskRow *, TaskKinds> m_rows;
    QList<ServiceTask> m_tasks;
    bool m_running = false;
    bool m_retry = false;
    bool m_times = false;
};

} // namespace TenantLink
