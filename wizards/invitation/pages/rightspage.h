// Name and rights: what the registration is called, how long its secret lives, what it may do; and what will be
// written.
#pragma once

#include "models/ports/work.h"
#include "wizards/common/wizardpage.h"
#include "wizards/invitation/state.h"

class QCheckBox;
class QComboBox;
class QGroupBox;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace TenantLink
{

class CloudBanner;
class FieldProblem;
class LineEdit;
class MarkWidget;
class PlainLabel;
class RoleChoice;

class RightsPage : public WizardPage
{
    Q_OBJECT
public:
    explicit RightsPage(SharedInvitation state, QWidget *parent = nullptr);
    void initializePage() override;
    void cleanupPage() override { m_reading.stop(); }
    /// "Start provisioning": from here on something may be in the tenant.
    [[nodiscard]] bool validatePage() override;
    [[nodiscard]] QWidget *firstField() const override;

Q_SIGNALS:
    void signInAgain(); ///< with the right to read administrative units

protected:
    void retranslate() override;

private:
    struct Optional {
        QString permission;
        QCheckBox *box;
        PlainLabel *note;
    };
    [[nodiscard]] const Profile *profile() const;
    void makePlan();
    void fill();
    void readUnits();
    void takeInput();
    void judgeName();
    void showMay();
    void showRights();
    void review();
    void showCommands();

    SharedInvitation m_state;
    CloudBanner *m_banner;
    MarkWidget *m_mayMark;
    PlainLabel *m_may;
    QLabel *m_nameLabel;
    LineEdit *m_name;
    FieldProblem *m_nameProblem;
    QLabel *m_lifeLabel;
    QComboBox *m_life;
    PlainLabel *m_ends;
    QGroupBox *m_permissions;
    PlainLabel *m_needed;
    QVBoxLayout *m_optionalColumn;
    QList<Optional> m_optional;
    RoleChoice *m_roles;
    QGroupBox *m_review;
    PlainLabel *m_reviewText;
    QPushButton *m_commands;
    bool m_filling = false;
    Work m_reading;
};

} // namespace TenantLink
