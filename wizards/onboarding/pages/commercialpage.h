// Commercial information: asked for each service while the provider wants it, with the Terms and Conditions to approve.
#pragma once

#include "wizards/common/wizardpage.h"
#include "wizards/onboarding/state.h"

#include <array>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;

namespace TenantLink
{

class FieldProblem;
class LineEdit;
class PlainLabel;
class TermsView;

class CommercialPage : public WizardPage
{
    Q_OBJECT
public:
    explicit CommercialPage(SharedState state, QWidget *parent = nullptr);
    void initializePage() override;
    [[nodiscard]] bool validatePage() override;
    [[nodiscard]] QWidget *firstField() const override;

protected:
    void retranslate() override;

private:
    struct Number {
        CommercialField field{};
        QString CommercialDetails::*member = nullptr;
        QLabel *label = nullptr;
        LineEdit *edit = nullptr;
        FieldProblem *problem = nullptr;
        bool touched = false;
    };
    enum Choice { TermsChoice, PaymentChoice, DeploymentChoice, Choices };
    void addNumber(QFormLayout *form, Number &number);
    void buildChoices(QFormLayout *form);
    void buildTerms();
    void judge(Number &number);
    void approve(bool approved);
    void showTerms();
    void judgeApproval();
    [[nodiscard]] CommercialDetails &details() const { return m_state->draft.setup.commercial; }
    [[nodiscard]] CommercialSettings settings() const { return m_state->commercial.value_or(CommercialSettings()); }

    SharedState m_state;
    Number m_poNumber;
    Number m_dpaNumber;
    std::array<QLabel *, Choices> m_choiceLabels{};
    std::array<QComboBox *, Choices> m_choices{};
    QLabel *m_termsLabel;
    TermsView *m_terms;
    PlainLabel *m_version;
    QCheckBox *m_approve;
    FieldProblem *m_approveProblem;
    bool m_judgeAll = false;     ///< Next was pressed: what is missing is wrong now
    bool m_changedSince = false; ///< other terms were approved before
};

} // namespace TenantLink
