// Customer: pick one from the filterable list, or add one in place.
#pragma once

#include "models/domain/customer.h"
#include "models/ports/work.h"
#include "wizards/common/wizardpage.h"
#include "wizards/onboarding/state.h"

class QPushButton;

namespace TenantLink
{

class CustomerForm;
class CustomerList;
class FailureView;
class FieldProblem;
class PlainLabel;

class CustomerPage : public WizardPage
{
    Q_OBJECT
public:
    explicit CustomerPage(SharedState state, QWidget *parent = nullptr);
    void initializePage() override;
    void entered() override;
    [[nodiscard]] bool validatePage() override;
    [[nodiscard]] QWidget *firstField() const override;

Q_SIGNALS:
    /// Whether Commercial information is asked for is known now. Each time that the page is shown.
    void settingsRead();

protected:
    void retranslate() override;

private:
    [[nodiscard]] QWidget *makeList();
    [[nodiscard]] QWidget *makeForm();
    void choose(const Customer &customer);
    void showStates();
    void setAdding(bool adding);
    void readSettings();
    void goOn();
    void add(bool thenNext);
    void added(const Result<Customer> &result, bool thenNext);

    SharedState m_state;
    CustomerList *m_list = nullptr;
    PlainLabel *m_chosen = nullptr;
    FieldProblem *m_problem = nullptr;
    QPushButton *m_new = nullptr;
    CustomerForm *m_form = nullptr;
    QPushButton *m_add = nullptr;
    QPushButton *m_backToList = nullptr;
    QWidget *m_listPart;
    QWidget *m_formPart;
    FailureView *m_failure;
    Work m_adding;
    Work m_reading;
    std::optional<Failure> m_notRead; ///< why the settings could not be read
    bool m_goesOn = false;            ///< Next was pressed before they were there
    bool m_nothingChosen = false;     ///< Next was pressed without a customer
};

} // namespace TenantLink
