#include "wizards/onboarding/pages/validationpage.h"

#include "models/flows/importreply.h"
#include "models/ports/store.h"
#include "wizards/common/checklistview.h"
#include "wizards/common/failureview.h"

#include <QWizard>

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
    : ValidationStep(OnboardingPages::Validation, parent), m_state(std::move(state)),
      m_auditFailure(new FailureView(bodyWidget())), m_requestFailure(new FailureView(bodyWidget())), m_auditing(this)
{
    addFailure(m_auditFailure);
    addFailure(m_requestFailure);
    connect(m_requestFailure, &FailureView::retryAsked, this, &FlowPage::start);
    retranslate();
}

void ValidationPage::cleanupPage()
{
    m_auditing.stop();
    ValidationStep::cleanupPage();
}

void ValidationPage::run()
{
    m_auditing.stop();
    m_auditFailure->setFailure(std::nullopt);
    m_requestFailure->setFailure(std::nullopt);
    m_state->checked.reset();
    m_state->draft.continuedAnyway = false;
    list()->clear();
    if (!m_state->draft.invitation) {
        check(m_state->ports, m_state->checkRequest());
        return;
    }
    // Its secret is read from the keychain now, and again with each try.
    m_state->addedRequest.reset();
    work().deliver(requestFor(m_state->ports, *m_state->draft.invitation), [this](const Result<CheckRequest> &request) {
        if (!request) {
            const bool lost = request.error().code == FailureCode::InvitationSecretLost;
            m_requestFailure->setRetryOffered(!lost); // what is gone stays gone
            m_requestFailure->setFailure(request.error());
            finish(false);
            return;
        }
        m_state->addedRequest = *request;
        work().begin();
        check(m_state->ports, *request);
    });
}

void ValidationPage::keep(const CheckRequest &request, const Report &report)
{
    m_state->checked = CheckedInput{request, report};
}

void ValidationPage::phaseChanged()
{
    list()->setVisible(!m_requestFailure->failure());
    ValidationStep::phaseChanged();
}

void ValidationPage::continueAnyway()
{
    if (m_auditing.running())
        return;
    AuditEntry entry;
    entry.action = u"check.continued-anyway"_s;
    entry.subject = m_state->draft.shortName;
    entry.detail = openItems(*report());
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
    setAdvice(tr("You can put this right and try again, or continue anyway. Continuing is written to the audit trail."),
              tr("You chose to continue anyway. This is in the audit trail."));
    ValidationStep::retranslate();
}

} // namespace TenantLink
