#include "wizards/common/flowpage.h"

namespace TenantLink
{

FlowPage::FlowPage(const QString &id, QWidget *parent) : WizardPage(id, parent), m_work(this) {}

void FlowPage::initializePage()
{
    if (!keepsResult())
        start();
}

void FlowPage::start()
{
    m_work.begin();
    setPhase(Phase::Running);
    run();
}

void FlowPage::halt()
{
    m_work.stop();
    if (m_phase == Phase::Running)
        setPhase(Phase::Idle);
}

void FlowPage::finish(bool well) { setPhase(well ? Phase::Well : Phase::Failed); }

void FlowPage::setPhase(Phase phase)
{
    m_phase = phase;
    Q_EMIT completeChanged(); // first, so that phaseChanged() can give the focus to Next
    phaseChanged();
}

} // namespace TenantLink
