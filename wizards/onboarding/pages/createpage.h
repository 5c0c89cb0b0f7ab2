// Create service: saves secret and service; on failure nothing typed is lost.
#pragma once

#include "models/domain/service.h"
#include "wizards/common/flowpage.h"
#include "wizards/onboarding/state.h"

class QProgressBar;
class QPushButton;

namespace TenantLink
{

class FailureView;
class MarkWidget;
class PlainLabel;

class CreatePage : public FlowPage
{
    Q_OBJECT
public:
    explicit CreatePage(SharedState state, QWidget *parent = nullptr);
    [[nodiscard]] QWidget *firstField() const override;

Q_SIGNALS:
    /// It cannot be cancelled half-way: while it runs, closing and Back wait.
    void running(bool isRunning);
    void created(TenantLink::ServiceId id);
    void changeNameAsked();

protected:
    void retranslate() override;
    void run() override;
    void phaseChanged() override;

private:
    SharedState m_state;
    MarkWidget *m_mark;
    PlainLabel *m_status;
    QProgressBar *m_progress;
    PlainLabel *m_next;
    FailureView *m_failure;
    QPushButton *m_changeName;
};

} // namespace TenantLink
