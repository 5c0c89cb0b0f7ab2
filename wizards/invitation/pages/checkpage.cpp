#include "wizards/invitation/pages/checkpage.h"

#include "wizards/common/checklistview.h"
#include "wizards/common/cloudbanner.h"
#include "wizards/common/names.h"
#include "wizards/common/plainlabel.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace TenantLink
{

using namespace Qt::StringLiterals;

CheckPage::CheckPage(SharedInvitation state, QWidget *parent)
    : FlowPage(InvitationPages::Validation, parent), m_state(std::move(state)), m_banner(new CloudBanner(bodyWidget())),
      m_list(new CheckListView(bodyWidget())), m_advice(new PlainLabel(bodyWidget())),
      m_again(new QPushButton(bodyWidget())), m_continue(new QPushButton(bodyWidget()))
{
    m_again->setObjectName(u"tryAgain"_s);
    m_continue->setObjectName(u"continueAnyway"_s);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_again);
    buttons->addWidget(m_continue);
    buttons->addStretch(1);
    body()->addWidget(m_banner);
    body()->addWidget(m_list, 1);
    body()->addWidget(m_advice);
    body()->addLayout(buttons);
    m_list->setMinimumHeight(fontMetrics().height() * 9);
    connect(m_again, &QPushButton::clicked, this, &FlowPage::start);
    connect(m_continue, &QPushButton::clicked, this, &CheckPage::continueAnyway);
    retranslate();
}

void CheckPage::initializePage()
{
    m_banner->setCloud(m_state->cloud());
    FlowPage::initializePage();
    if (keepsResult() && phase() != Phase::Running)
        judge();
}

QWidget *CheckPage::firstField() const
{
    if (phase() == Phase::Well)
        return wizard()->button(QWizard::NextButton);
    return m_list;
}

void CheckPage::run()
{
    m_state->checked.reset();
    m_state->report.reset();
    m_state->continuedAnyway = false;
    m_list->clear();
    Q_EMIT started();
    const CheckRequest request = m_state->checkRequest();
    const CheckProgress progress =
        work().guarded<const Report &>([this](const Report &soFar) { m_list->setReport(soFar); });
    work().deliver(checkRegistration(m_state->ports, request, progress, work().cancel()),
                   [this, request](const Report &report) {
                       m_state->checked = request;
                       m_state->report = report;
                       judge();
                   });
}

void CheckPage::judge()
{
    const Report *report = m_state->currentReport();
    if (!report)
        return;
    m_list->setReport(*report);
    finish(report->verdict() == Verdict::Valid || m_state->continuedAnyway);
}

void CheckPage::phaseChanged()
{
    const Report *report = m_state->currentReport();
    const bool running = phase() == Phase::Running;
    const bool notValid = !running && report && report->verdict() != Verdict::Valid;
    // A reply names the tenant by its id: without one there is nothing to reply.
    const bool mayContinue = notValid && !report->stopsEverything() && m_state->tenantId() && !m_state->continuedAnyway;
    m_list->setRunning(running);
    m_again->setVisible(!running && report);
    m_continue->setVisible(mayContinue);
    QString advice;
    if (mayContinue)
        advice = tr("You can put this right and try again, or continue anyway: the provider will see what is missing.");
    else if (notValid && m_state->continuedAnyway)
        advice = tr("You chose to continue anyway. The provider will see what is missing.");
    else if (notValid)
        advice = tr("This has to be put right before the wizard can go on. Change it with Back, or try again.");
    m_advice->setText(advice);
    m_advice->setVisible(!advice.isEmpty());
    if (!isVisible())
        return;
    if (running)
        m_list->setFocus(Qt::TabFocusReason);
    else if (phase() == Phase::Well)
        wizard()->button(QWizard::NextButton)->setFocus(Qt::TabFocusReason);
    else if (notValid)
        m_again->setFocus(Qt::TabFocusReason);
}

void CheckPage::continueAnyway()
{
    const Report *report = m_state->currentReport();
    if (!report || report->stopsEverything() || !m_state->tenantId())
        return;
    m_state->continuedAnyway = true;
    judge();
    wizard()->next();
}

void CheckPage::retranslate()
{
    setTexts(tr("Validation"), tr("The tenant's credentials, permissions and roles are checked with Microsoft."));
    nameButton(m_again, tr("&Try again"));
    nameButton(m_continue, tr("Continue &anyway"));
    phaseChanged();
}

} // namespace TenantLink
