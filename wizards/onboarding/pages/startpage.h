// Start: a new tenant, or an invitation whose authentication is complete.
#pragma once

#include "wizards/common/wizardpage.h"
#include "wizards/onboarding/state.h"

class QRadioButton;

namespace TenantLink
{

class FieldProblem;
class PlainLabel;

class StartPage : public WizardPage
{
    Q_OBJECT
public:
    explicit StartPage(SharedState state, QWidget *parent = nullptr);
    void initializePage() override;
    [[nodiscard]] bool validatePage() override;
    [[nodiscard]] QWidget *firstField() const override;

protected:
    void retranslate() override;

private:
    void showChoice();

    SharedState m_state;
    QRadioButton *m_newTenant;
    PlainLabel *m_newTenantText;
    QRadioButton *m_invitations;
    PlainLabel *m_noInvitations;
    FieldProblem *m_problem;
    bool m_refused = false; ///< Next was pressed although there is nothing to choose
};

} // namespace TenantLink
