// Signed in: tenant, account, application, rights and roles, to be confirmed by "Next step" before anything is written.
#pragma once

#include "wizards/common/wizardpage.h"
#include "wizards/invitation/state.h"

namespace TenantLink
{

class CloudBanner;
class SignedInView;

class SignedInPage : public WizardPage
{
    Q_OBJECT
public:
    explicit SignedInPage(SharedInvitation state, QWidget *parent = nullptr);
    void initializePage() override;
    [[nodiscard]] bool isComplete() const override;
    [[nodiscard]] bool validatePage() override; ///< "Next step" is the confirmation
    [[nodiscard]] QWidget *firstField() const override;

protected:
    void retranslate() override;

private:
    SharedInvitation m_state;
    CloudBanner *m_banner;
    SignedInView *m_view;
};

} // namespace TenantLink
