// Routing and DNS: what is configured, the customer's sub-domain on the SBC domain, its DNS and its activation user.
#pragma once

#include "wizards/common/wizardpage.h"
#include "wizards/onboarding/state.h"

namespace TenantLink
{

class CloudBanner;
class RoutingForm;

/// Next needs a sub-domain that is possible, not one that is verified.
class RoutingPage : public WizardPage
{
    Q_OBJECT
public:
    explicit RoutingPage(SharedState state, QWidget *parent = nullptr);
    void initializePage() override;
    void cleanupPage() override;
    [[nodiscard]] bool validatePage() override;
    [[nodiscard]] QWidget *firstField() const override;

protected:
    void retranslate() override;

private:
    void suggest();

    SharedState m_state;
    CloudBanner *m_banner;
    RoutingForm *m_form;
    QString m_suggested; ///< the label that the short name gave
};

} // namespace TenantLink
