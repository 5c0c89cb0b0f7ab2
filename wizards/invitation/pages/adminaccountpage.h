// Admin account: who signs in and how; "Start authentication" goes on to the sign-in.
#pragma once

#include "wizards/common/wizardpage.h"
#include "wizards/invitation/state.h"

namespace TenantLink
{

class CloudBanner;
class FailureView;
class PlainLabel;
class SignInForm;

class AdminAccountPage : public WizardPage
{
    Q_OBJECT
public:
    explicit AdminAccountPage(SharedInvitation state, QWidget *parent = nullptr);
    void initializePage() override;
    [[nodiscard]] bool isComplete() const override; ///< there is an application to sign in through
    [[nodiscard]] bool validatePage() override;
    [[nodiscard]] QWidget *firstField() const override;

protected:
    void retranslate() override;

private:
    void takeInput();

    SharedInvitation m_state;
    CloudBanner *m_banner;
    PlainLabel *m_what;
    FailureView *m_notSetUp;
    SignInForm *m_form;
    QByteArray m_filledFor{}; ///< the ticket
};

} // namespace TenantLink
