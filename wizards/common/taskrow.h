// One task of a service: mark, name, state in words, its message and advice, failure with Details, Retry.
#pragma once

#include "models/domain/servicetask.h"
#include "wizards/common/focusframe.h"
#include "wizards/common/marks.h"

class QPushButton;

namespace TenantLink
{

class DetailsBox;
class PlainLabel;

[[nodiscard]] Mark markOf(TaskState state);

class TaskRow : public FocusFrame
{
    Q_OBJECT
public:
    explicit TaskRow(TaskKind kind, QWidget *parent = nullptr);
    /// `retry`: its button is shown where that makes sense. `times`: when it ran, and how often.
    void setTask(const ServiceTask &task, bool retry, bool times = false);
    [[nodiscard]] const ServiceTask &task() const { return m_task; }

Q_SIGNALS:
    void retryAsked();

private:
    ServiceTask m_task;
    MarkWidget *m_mark;
    PlainLabel *m_title;
    PlainLabel *m_state;
    PlainLabel *m_message;
    PlainLabel *m_advice;
    PlainLabel *m_times;
    DetailsBox *m_details;
    QPushButton *m_retry;
};

} // namespace TenantLink
