// Start: a new tenant, or an invitation whose authentication is complete.
#pragma once

#include "models/domain/failure.h"
#include "models/ports/work.h"
#include "wizards/common/wizardpage.h"
#include "wizards/onboarding/state.h"

class QPushButton;
class QRadioButton;
class QTableView;

namespace TenantLink
{

class FailureView;
class FieldProblem;
class PendingList;
class PlainLabel;

class StartPage : public WizardPage
{
    Q_OBJECT
public:
    explicit StartPage(SharedState state, QWidget *parent = nullptr);
    void initializePage() override;
    void cleanupPage() override { m_reading.stop(); }
    [[nodiscard]] bool validatePage() override;
    [[nodiscard]] QWidget *firstField() const override;

protected:
    void retranslate() override;
    void showEvent(QShowEvent *event) override; ///< the list is live while it is seen
    void hideEvent(QHideEvent *event) override;

private:
    void buildList();
    void choiceChanged();
    void selectRow();
    void add();
    void taken(const Result<Invitation> &invitation);
    void showChoice();

    SharedState m_state;
    PendingList *m_model;
    QRadioButton *m_newTenant;
    PlainLabel *m_newTenantText;
    QRadioButton *m_invitations;
    PlainLabel *m_noInvitations;
    QTableView *m_table;
    PlainLabel *m_why;
    QPushButton *m_add;
    PlainLabel *m_added;
    FieldProblem *m_problem;
    FailureView *m_failure;
    std::optional<Failure> m_notAdded; ///< the chosen one could not be read
    bool m_refused = false;            ///< Next was pressed although nothing was added
    Work m_reading;
};

} // namespace TenantLink
