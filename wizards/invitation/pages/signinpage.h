// Signing in: the code, or the wait for the browser. Asked for when the page is shown; goes on by itself.
#pragma once

#include "wizards/common/flowpage.h"
#include "wizards/invitation/state.h"

namespace TenantLink
{

class CloudBanner;
class SignInView;

class SignInPage : public FlowPage
{
    Q_OBJECT
public:
    explicit SignInPage(SharedInvitation state, QWidget *parent = nullptr);
    void entered() override; ///< also by Back from Signed in, where another sign-in was asked for
    [[nodiscard]] QWidget *firstField() const override;

Q_SIGNALS:
    void started();

protected:
    void retranslate() override;
    [[nodiscard]] bool keepsResult() const override { return m_state->create.signedIn.has_value(); }
    void run() override;
    void phaseChanged() override;

private:
    SharedInvitation m_state;
    CloudBanner *m_banner;
    SignInView *m_view;
};

} // namespace TenantLink
