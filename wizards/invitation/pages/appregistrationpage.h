// App registration: tenant, client, secret and admin; "Start authentication" goes on to the check.
#pragma once

#include "wizards/common/wizardpage.h"
#include "wizards/invitation/state.h"

namespace TenantLink
{

class CloudBanner;
class PlainLabel;

class AppRegistrationPage : public WizardPage
{
    Q_OBJECT
public:
    explicit AppRegistrationPage(SharedInvitation state, QWidget *parent = nullptr);
    void initializePage() override;
    [[nodiscard]] bool validatePage() override { return m_fields->check(); }
    [[nodiscard]] QWidget *firstField() const override { return m_fields->firstField(); }
    void forgetSecret() { m_fields->forgetSecret(); }

protected:
    void retranslate() override;

private:
    SharedInvitation m_state;
    CloudBanner *m_banner;
    PlainLabel *m_receiver;
    RegistrationFields *m_fields;
};

} // namespace TenantLink
