// Tenant details: names, licence, users, and how the tenant is authenticated.
#pragma once

#include "models/domain/failure.h"
#include "models/ports/store.h"
#include "models/ports/work.h"
#include "wizards/common/wizardpage.h"
#include "wizards/onboarding/state.h"

#include <QTimer>

class QComboBox;
class QGroupBox;
class QLabel;
class QRadioButton;
class QSpinBox;

namespace TenantLink
{

class FieldProblem;
class LineEdit;
class PlainLabel;

class TenantPage : public WizardPage
{
    Q_OBJECT
public:
    explicit TenantPage(SharedState state, QWidget *parent = nullptr);
    void initializePage() override;
    void cleanupPage() override;
    void entered() override { judge(); } ///< the store may have refused the name meanwhile
    [[nodiscard]] bool validatePage() override;
    [[nodiscard]] QWidget *firstField() const override;

protected:
    void retranslate() override;

private:
    enum class Uniqueness { Unasked, Asking, Free, Taken, Unknown };

    void buildNames();
    void buildAuthentication();
    void shortNameEdited();
    void askUniqueness();
    void uniquenessCame(const Result<bool> &isFree);
    void judge();
    void loadOtherServices();
    void showOtherServices();
    void takeOver(int index);

    SharedState m_state;
    QLabel *m_fullNameLabel;
    LineEdit *m_fullName;
    FieldProblem *m_fullNameProblem;
    QLabel *m_shortNameLabel;
    LineEdit *m_shortName;
    FieldProblem *m_shortNameProblem;
    QLabel *m_licenceLabel;
    QComboBox *m_licence;
    QLabel *m_usersLabel;
    QSpinBox *m_users;
    QGroupBox *m_authentication;
    QRadioButton *m_sendLink;
    PlainLabel *m_sendLinkText;
    QRadioButton *m_known;
    QLabel *m_otherLabel;
    QComboBox *m_other;
    FieldProblem *m_otherProblem;

    Uniqueness m_uniqueness = Uniqueness::Unasked;
    bool m_judgeAll = false; ///< Next was pressed: empty fields are wrong now
    bool m_nextWhenAnswered = false;
    std::optional<Failure> m_uniquenessFailure;
    QList<ServiceRow> m_otherServices;
    std::optional<Failure> m_otherFailure;
    bool m_tookOver = false;
    QTimer m_debounce;
    Work m_asking;
    Work m_listing;
    Work m_reading;
};

} // namespace TenantLink
