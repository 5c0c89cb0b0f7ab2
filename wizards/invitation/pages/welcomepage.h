// Welcome: who invites whom to what, how far it can be believed, what will happen, and which rights are asked for.
#pragma once

#include "wizards/common/flowpage.h"
#include "wizards/invitation/state.h"

class QLabel;
class QRadioButton;

namespace TenantLink
{

class CloudBanner;
class ConfirmProvider;
class FailureView;
class InvitationFacts;
class PlainLabel;
class RightsView;

class WelcomePage : public FlowPage
{
    Q_OBJECT
public:
    explicit WelcomePage(SharedInvitation state, QWidget *parent = nullptr);
    void initializePage() override;
    void cleanupPage() override;
    [[nodiscard]] bool isComplete() const override;
    [[nodiscard]] QWidget *firstField() const override;

Q_SIGNALS:
    /// What was handed over is no invitation: the wizard asks for another.
    void notAnInvitation();

protected:
    void retranslate() override;
    [[nodiscard]] bool keepsResult() const override { return m_state->opened.has_value(); }
    void run() override;
    void phaseChanged() override;

private:
    void settle(const Result<OpenedInvitation> &opened);
    void lookForUnfinished();
    void choosePath(Path path);
    void refresh();

    SharedInvitation m_state;
    CloudBanner *m_banner;
    PlainLabel *m_opening;
    FailureView *m_failure;
    QWidget *m_content;
    PlainLabel *m_headline;
    FailureView *m_refused;
    PlainLabel *m_contact;
    InvitationFacts *m_facts;
    ConfirmProvider *m_confirm;
    PlainLabel *m_decides;
    QWidget *m_further; ///< what only an invitation that is not refused leads to
    PlainLabel *m_steps;
    RightsView *m_rights;
    QRadioButton *m_use;
    QRadioButton *m_create;
    PlainLabel *m_createNote;
    PlainLabel *m_kept; ///< something was begun before
};

} // namespace TenantLink
