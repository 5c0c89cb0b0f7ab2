// SIP connection: the SBC, the script templates, the calls, and what the carrier wants.
#pragma once

#include "models/domain/failure.h"
#include "models/ports/work.h"
#include "models/scripts/servicescripts.h"
#include "wizards/common/wizardpage.h"
#include "wizards/onboarding/state.h"

class QPushButton;

namespace TenantLink
{

class FailureView;
class SipForm;

class SipPage : public WizardPage
{
    Q_OBJECT
public:
    explicit SipPage(SharedState state, QWidget *parent = nullptr);
    void initializePage() override;
    void cleanupPage() override;
    [[nodiscard]] bool validatePage() override;
    [[nodiscard]] QWidget *firstField() const override;
    void forgetSecret();

protected:
    void retranslate() override;

private:
    void read();
    void takeInput();
    void preview();
    void show(const ServiceFacts &facts);
    void showState();

    SharedState m_state;
    SipForm *m_form;
    QPushButton *m_preview;
    FailureView *m_failure;
    std::optional<Failure> m_notRead; ///< why there are no lists to choose from
    QString m_suggestedName;          ///< the connection's name while the person did not choose another
    bool m_goesOn = false;            ///< Next was pressed before the lists were there
    Work m_reading;
    Work m_previewing;
};

} // namespace TenantLink
