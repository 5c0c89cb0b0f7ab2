// Validation: the check list, live; at the end "The App registration is valid", or what is to be put right.
#pragma once

#include "wizards/common/flowpage.h"
#include "wizards/invitation/state.h"

class QPushButton;

namespace TenantLink
{

class CheckListView;
class CloudBanner;
class PlainLabel;

class CheckPage : public FlowPage
{
    Q_OBJECT
public:
    explicit CheckPage(SharedInvitation state, QWidget *parent = nullptr);
    void initializePage() override;
    [[nodiscard]] QWidget *firstField() const override;

Q_SIGNALS:
    void started();

protected:
    void retranslate() override;
    [[nodiscard]] bool keepsResult() const override { return m_state->currentReport() != nullptr; }
    void run() override;
    void phaseChanged() override;

private:
    void judge();
    void continueAnyway();

    SharedInvitation m_state;
    CloudBanner *m_banner;
    CheckListView *m_list;
    PlainLabel *m_advice;
    QPushButton *m_again;
    QPushButton *m_continue;
};

} // namespace TenantLink
