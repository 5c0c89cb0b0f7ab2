#include "wizards/common/validationstep.h"

#include "wizards/common/checklistview.h"
#include "wizards/common/cloudbanner.h"
#include "wizards/common/failureview.h"
#include "wizards/common/names.h"
#include "wizards/common/plainlabel.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>
#include <QWizard>

namespace TenantLink
{

using namespace Qt::StringLiterals;

ValidationStep::ValidationStep(const QString &id, QWidget *parent)
    : FlowPage(id, parent), m_banner(new CloudBanner(bodyWidget())), m_list(new CheckListView(bodyWidget())),
      m_advice(new PlainLabel(bodyWidget())), m_again(new QPushButton(bodyWidget())),
      m_continue(new QPushButton(bodyWidget()))
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
    connect(m_continue, &QPushButton::clicked, this, [this] {
        if (mayContinue())
            continueAnyway();
    });
}

void ValidationStep::addFailure(FailureView *failure)
{
    body()->insertWidget(body()->count() - 1, failure);
    setTabOrder(failure->retryButton(), m_again);
    setTabOrder(m_again, m_continue);
}

void ValidationStep::initializePage()
{
    m_banner->setCloud(cloud());
    FlowPage::initializePage();
    if (keepsResult() && phase() != Phase::Running)
        judge();
}

QWidget *ValidationStep::firstField() const
{
    if (phase() == Phase::Well)
        return wizard()->button(QWizard::NextButton);
    return m_list;
}

void ValidationStep::check(const Ports &ports, const CheckRequest &request)
{
    const CheckProgress progress =
        work().guarded<const Report &>([this](const Report &soFar) { m_list->setReport(soFar); });
    work().deliver(checkRegistration(ports, request, progress, work().cancel()), [this, request](const Report &report) {
        keep(request, report);
        judge();
    });
}

void ValidationStep::judge()
{
    const Report *found = report();
    if (!found)
        return;
    m_list->setReport(*found);
    finish(found->verdict() == Verdict::Valid || continuedAnyway());
}

bool ValidationStep::mayContinue() const
{
    const Report *found = report();
    return found && phase() != Phase::Running && found->verdict() != Verdict::Valid && !found->stopsEverything() &&
           !continuedAnyway() && continuingHelps();
}

void ValidationStep::phaseChanged()
{
    const Report *found = report();
    const bool running = phase() == Phase::Running;
    const bool notValid = !running && found && found->verdict() != Verdict::Valid;
    const bool offered = mayContinue();
    m_list->setRunning(running);
    m_again->setVisible(!running && found);
    m_continue->setVisible(offered);
    QString advice;
    if (offered)
        advice = m_offered;
    else if (notValid && continuedAnyway())
        advice = m_chosen;
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

void ValidationStep::setAdvice(const QString &offered, const QString &chosen)
{
    m_offered = offered;
    m_chosen = chosen;
}

void ValidationStep::retranslate()
{
    setTexts(tr("Validation"), tr("The tenant's credentials, permissions and roles are checked with Microsoft."));
    nameButton(m_again, tr("&Try again"));
    nameButton(m_continue, tr("Continue &anyway"));
    phaseChanged();
}

} // namespace TenantLink
