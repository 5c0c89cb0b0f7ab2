// "Add what is missing": what the registration lacks is written into the tenant, after a review, and checked again.
#pragma once

#include "app/window/portal/portalwork.h"
#include "models/flows/maintain.h"
#include "wizards/common/admindialog.h"

class QCheckBox;
class QGroupBox;

namespace TenantLink
{

class ConsentHelp;
class ProvisionList;
class UndoneList;

class AddMissingDialog : public AdminDialog
{
    Q_OBJECT
public:
    AddMissingDialog(Ports ports, PortalTarget target, QWidget *parent = nullptr);
    ~AddMissingDialog() override;

protected:
    void retranslate() override;
    void goOn() override;
    void goOther() override;
    void tryAgain() override;

private:
    enum Page { Start, Review, Running, Undoing };
    /// A permission that the person may take or leave.
    struct Choice {
        PermissionEntry entry;
        QCheckBox *box;
        PlainLabel *reason;
    };
    void readUnfinished();
    void lookUp();
    void offerChoices();
    void planAgain();
    void run();
    void take(Result<Provisioned> result);
    void validate();
    void undoAll();
    void showState();
    [[nodiscard]] QStringList reviewLines() const;
    [[nodiscard]] QStringList scopes(bool undoing) const;

    PortalTarget m_target;
    Profile m_profile;
    std::optional<Provisioning> m_state; ///< unfinished, or under way
    std::optional<RegistrationThere> m_there;
    QList<Choice> m_choices;
    std::optional<Report> m_report; ///< of the check at the end
    bool m_ran = false;
    bool m_undone = false;
    PlainLabel *m_about;
    PlainLabel *m_unfinished;
    PlainLabel *m_review;
    PlainLabel *m_mayNot;
    QGroupBox *m_optional;
    QVBoxLayout *m_optionalColumn;
    ProvisionList *m_list;
    ConsentHelp *m_help;
    UndoneList *m_undoneList;
};

} // namespace TenantLink
