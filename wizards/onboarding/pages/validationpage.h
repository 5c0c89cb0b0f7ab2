// Validation: the check list, live; Try again, and Continue anyway where that is allowed.
#pragma once

#include "models/domain/failure.h"
#include "wizards/common/flowpage.h"
#include "wizards/onboarding/state.h"

class QPushButton;

namespace TenantLink
{

class CheckListView;
class CloudBanner;
class FailureView;
class PlainLabel;

class ValidationPage : public FlowPage
{
    Q_OBJECT
public:
    explicit ValidationPage(SharedState state, QWidget *parent = nullptr);
    void initializePage() override;
    void cleanupPage() override;
    [[nodiscard]] QWidget *firstField() const override;

protected:
    void retranslate() override;
    [[nodiscard]] bool keepsResult() const override;
    void run() override;
    void phaseChanged() override;

private:
    void check(const CheckRequest &request);
    void judge();
    void continueAnyway();

    SharedState m_state;
    CloudBanner *m_banner;
    CheckListView *m_list;
    PlainLabel *m_advice;
    FailureView *m_auditFailure;
    FailureView *m_requestFailure; ///< an added invitation's secret could not be read
    QPushButton *m_again;
    QPushButton *m_continue;
    Work m_auditing;
};

} // namespace TenantLink
