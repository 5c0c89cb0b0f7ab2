// Validation: the check list, live; at the end "The App registration is valid", or what is to be put right.
#pragma once

#include "wizards/common/validationstep.h"
#include "wizards/invitation/state.h"

namespace TenantLink
{

class CheckPage : public ValidationStep
{
    Q_OBJECT
public:
    explicit CheckPage(SharedInvitation state, QWidget *parent = nullptr);

Q_SIGNALS:
    void started();

protected:
    void retranslate() override;
    void run() override;
    [[nodiscard]] const Cloud *cloud() const override { return m_state->cloud(); }
    [[nodiscard]] const Report *report() const override { return m_state->currentReport(); }
    [[nodiscard]] bool continuedAnyway() const override { return m_state->continuedAnyway; }
    [[nodiscard]] bool continuingHelps() const override;
    void keep(const CheckRequest &request, const Report &report) override;
    void continueAnyway() override;

private:
    SharedInvitation m_state;
};

} // namespace TenantLink
