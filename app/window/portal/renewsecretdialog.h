// "Renew secret": a new one is added, tested and switched to; then the old one is removed if the person says so.
#pragma once

#include "app/window/portal/portalwork.h"
#include "models/flows/maintain.h"
#include "wizards/common/admindialog.h"

class QLabel;
class QRadioButton;

namespace TenantLink
{

class ProvisionList;
class SecretLifeBox;

class RenewSecretDialog : public AdminDialog
{
    Q_OBJECT
public:
    RenewSecretDialog(Ports ports, PortalTarget target, QWidget *parent = nullptr);
    ~RenewSecretDialog() override;

protected:
    void retranslate() override;
    void goOn() override;
    void goOther() override;
    void tryAgain() override;

private:
    enum Page { Start, Running, Old };
    void askWhetherItself();
    void renew();
    void take(Result<RenewedSecret> result);
    void removeOld();
    void showState();
    [[nodiscard]] std::optional<Access> access() const;

    PortalTarget m_target;
    std::optional<bool> m_mayItself; ///< not known yet
    std::optional<RenewedSecret> m_renewed;
    bool m_oldRemoved = false;
    PlainLabel *m_about;
    QRadioButton *m_itself;
    PlainLabel *m_itselfNote;
    QRadioButton *m_person;
    PlainLabel *m_personNote;
    QLabel *m_lifeLabel;
    SecretLifeBox *m_life;
    ProvisionList *m_list;
    PlainLabel *m_old;
    Work m_asking{this};
};

} // namespace TenantLink
