// Validation of the tenant that is onboarded; continuing anyway is written to the audit trail first.
#pragma once

#include "wizards/common/validationstep.h"
#include "wizards/onboarding/state.h"

namespace TenantLink
{

class ValidationPage : public ValidationStep
{
    Q_OBJECT
public:
    explicit ValidationPage(SharedState state, QWidget *parent = nullptr);
    void cleanupPage() override;

protected:
    void retranslate() override;
    void run() override;
    void phaseChanged() override;
    [[nodiscard]] const Cloud *cloud() const override { return m_state->cloud(); }
    [[nodiscard]] const Report *report() const override { return m_state->currentReport(); }
    [[nodiscard]] bool continuedAnyway() const override { return m_state->draft.continuedAnyway; }
    void keep(const CheckRequest &request, const Report &report) override;
    void continueAnyway() override;

private:
    SharedState m_state;
    FailureView *m_auditFailure;
    FailureView *m_requestFailure; ///< an added invitation's secret could not be read
    Work m_auditing;
};

} // namespace TenantLink
