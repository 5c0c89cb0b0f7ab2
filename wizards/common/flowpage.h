// A wizard page that runs a flow: starts when entered, is complete when it finished well, stops on Back and on close.
#pragma once

#include "models/ports/work.h"
#include "wizards/common/wizardpage.h"

namespace TenantLink
{

class FlowPage : public WizardPage
{
    Q_OBJECT
public:
    enum class Phase { Idle, Running, Well, Failed };

    explicit FlowPage(const QString &id, QWidget *parent = nullptr);

    void initializePage() override;         ///< starts, unless keepsResult()
    void cleanupPage() override { halt(); } ///< Back
    [[nodiscard]] bool isComplete() const override { return m_phase == Phase::Well; }
    [[nodiscard]] bool validatePage() override { return isComplete(); } // no I/O
    [[nodiscard]] Phase phase() const { return m_phase; }

    void start(); ///< also "Try again"
    /// Delivery becomes impossible, then the flow is cancelled. Also for a closing window.
    void halt();

protected:
    /// True: what was found last time still holds; shown again without running.
    [[nodiscard]] virtual bool keepsResult() const { return false; }
    /// Begins the flow with work(): work().deliver(task, ...) and in there finish().
    virtual void run() = 0;
    /// The phase changed: update what is shown.
    virtual void phaseChanged() = 0;
    void finish(bool well);
    [[nodiscard]] Work &work() { return m_work; }

private:
    void setPhase(Phase phase);

    Work m_work;
    Phase m_phase = Phase::Idle;
};

} // namespace TenantLink
