// Create service: saves secret and service.
#pragma once

#include "models/domain/service.h"
#include "wizards/onboarding/pages/commitpage.h"

namespace TenantLink
{

class CreatePage : public CommitPage
{
    Q_OBJECT
public:
    explicit CreatePage(SharedState state, QWidget *parent = nullptr);

Q_SIGNALS:
    void created(TenantLink::ServiceId id);

protected:
    void retranslate() override;
    void run() override;
    [[nodiscard]] QString statusOf(Phase phase) const override;
    [[nodiscard]] bool nameMayChange() const override { return !state()->draft.invitation; }
    void showResult() override;
    void focusResult() override;

private:
    PlainLabel *m_next;
};

} // namespace TenantLink
