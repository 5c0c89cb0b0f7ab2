#include "wizards/onboarding/pages/validationpage.h"

#include "models/flows/importreply.h"
#include "models/ports/store.h"
#include "wizards/common/checklistview.h"
#include "wizards/common/cloudbanner.h"
#include "wizards/common/failureview.h"
#include "wizards/common/names.h"
#include "wizards/common/plainlabel.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace TenantLink
{

using namespace Qt::StringLiterals;

namespace
{
/// Which items were not well, by their stable keys, for the audit trail.
QString openItems(const Report &report)
{
    QStringList keys;
    for (const CheckItem &item : report.items) {
        if (item.state == CheckState::Problem || (item.required && item.state == CheckState::CouldNotCheck))
            keys += item.key();
    }
    return keys.join(u", "_s);
}
} // namespace

ValidationPage::ValidationPage(SharedState state, QWidget *parent)
    : FlowPage(OnboardingPages::Validation, parent), m_state(std::move(state)), m_banner(new CloudBanner(bodyWidget())),
      m_list(new CheckListView(bodyWidget())), m_advice(new PlainLabel(bodyWidget())),
      m_auditFailure(new FailureView(bodyWidget())), m_requestFailure(new FailureView(bodyWidget())),
      m_again(new QPushButton(bodyWidget())), m_continue(new QPushButton(bodyWidget())), m_auditing(this)
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
    body()->addWidget(m_auditFailure);
    body()->addWidget(m_requestFailure);
    body()->addLayout(buttons);
    m_list->setMinimumHeight(fontMetrics().height() * 9);
    connect(m_requestFailure, &FailureView::retryAsked, this, &FlowPage::start);
    connect(m_again, &QPushButton::clicked, this, &FlowPage::start);
    connect(m_continue, &QPushButton::clicked, this, &ValidationPage::continueAnyway);
    retranslate();
}

void ValidationPage::initializePage()
{
    m_banner->setCloud(m_state->cloud());
    FlowPage::initializePage();
    if (keepsResult() && phase() != Phase::Running)
        judge();
}

void ValidationPage::cleanupPage()
{
    m_auditing.stop();
    FlowPage::cleanupPage();
}

QWidget *ValidationPage::firstField() const
{
    if (phase() == Phase::Well)
        return wizard()->button(QWizard::NextButton);
    return m_list;
}

bool ValidationPage::keepsResult() const { return m_state->currentReport() != nullptr; }

void ValidationPage::run()
{
    m_auditing.stop();
    m_auditFailure->setFailure(std::nullopt);
    m_requestFailure->setFailure(std::nullopt);
    m_state->checked.reset();
    m_state->draft.continuedAnyway = false;
    m_list->clear();
    if (!m_state->draft.invitation) {
        check(m_state->checkRequest());
        return;
    }
    // Its secret is read from the keychain now, and again with each try.
    m_state->addedRequest.reset();
    work().deliver(requestFor(m_state->ports, *m_state->draft.invitation), [this](const Result<CheckRequest> &request) {
        if (!request) {
            const bool lost = request.error().code == FailureCode::SecretNotHere;
            m_requestFailure->setRetryOffered(!lost); // what is gone stays gone
            m_requestFailure->setFailure(request.error());
            finish(false);
            return;
        }
        m_state->addedRequest = *request;
        work().begin();
        check(*request);
    });
}

void ValidationPage::check(const CheckRequest &request)
{
    const CheckProgress progress =
        work().guarded<const Report &>([this](const Report &soFar) { m_list->setReport(soFar); });
    work().deliver(checkRegistration(m_state->ports, request, progress, work().cancel()),
                   [this, request](const Report &report) {
                       m_state->checked = CheckedInput{request, report};
                       judge();
                   });
}

void ValidationPage::judge()
{
    const Report *report = m_state->currentReport();
    if (!report)
        return;
    m_list->setReport(*report);
    finish(report->verdict() == Verdict::Valid || m_state->draft.continuedAnyway);
}

void ValidationPage::phaseChanged()
{
    const Report *report = m_state->currentReport();
    const bool running = phase() == Phase::Running;
    const bool notValid = !running && report && report->verdict() != Verdict::Valid;
    const bool mayContinue = notValid && !report->stopsEverything() && !m_state->draft.continuedAnyway;
    m_list->setRunning(running);
    m_list->setVisible(!m_requestFailure->failure());
    m_again->setVisible(!running && report);
    m_continue->setVisible(mayContinue);
    QString advice;
    if (notValid && report->stopsEverything())
        advice = tr("This has to be put right before the wizard can go on. Change it with Back, or try again.");
    else if (notValid && m_state->draft.continuedAnyway)
        advice = tr("You chose to continue anyway. This is in the audit trail.");
    else if (mayContinue)
        advice =
            tr("You can put this right and try again, or continue anyway. Continuing is written to the audit trail.");
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

void ValidationPage::continueAnyway()
{
    const Report *report = m_state->currentReport();
    if (!report || report->stopsEverything() || m_auditing.running())
        return;
    AuditEntry entry;
    entry.action = u"check.continued-anyway"_s;
    entry.subject = m_state->draft.shortName;
    entry.detail = openItems(*report);
    m_auditing.begin();
    m_auditing.deliver(m_state->ports.store->appendAudit(entry), [this](const Outcome &outcome) {
        if (!outcome) { // not written, not continued
            m_auditFailure->setFailure(outcome.error());
            return;
        }
        m_auditFailure->setFailure(std::nullopt);
        m_state->draft.continuedAnyway = true;
        judge();
        if (wizard()->currentPage() == this)
            wizard()->next();
    });
}

void ValidationPage::retranslate()
{
    setTexts(tr("Validation"), tr("The tenant's credentials, permissions and roles are checked with Microsoft."));
    nameButton(m_again, tr("&Try again"));
    nameButton(m_continue, tr("Continue &anyway"));
    phaseChanged();
}

} // namespace TenantLink
