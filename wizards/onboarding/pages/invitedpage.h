// Invited: creates the invitation, then shows recipient, expiry, invitation code and Auth URL.
#pragma once

#include "models/flows/invite.h"
#include "wizards/common/flowpage.h"
#include "wizards/onboarding/state.h"

class QLabel;
class QProgressBar;
class QPushButton;

namespace TenantLink
{

class CopyField;
class FailureView;
class HandOver;
class MarkWidget;
class PlainLabel;

class InvitedPage : public FlowPage
{
    Q_OBJECT
public:
    explicit InvitedPage(SharedState state, QWidget *parent = nullptr);
    [[nodiscard]] QWidget *firstField() const override;

Q_SIGNALS:
    /// It cannot be cancelled half-way: while it runs, closing and Back wait.
    void running(bool isRunning);
    void invited(TenantLink::InvitationId id);
    void changeNameAsked();

protected:
    void retranslate() override;
    void run() override;
    void phaseChanged() override;

private:
    void showResult();
    void giveFocus(bool nameTaken);

    SharedState m_state;
    std::optional<Invited> m_invited;
    MarkWidget *m_mark;
    PlainLabel *m_status;
    QProgressBar *m_progress;
    QWidget *m_result;
    QLabel *m_recipientLabel;
    PlainLabel *m_recipient;
    QLabel *m_expiryLabel;
    PlainLabel *m_expiry;
    QLabel *m_codeLabel;
    CopyField *m_code;
    PlainLabel *m_codeText;
    QLabel *m_urlLabel;
    CopyField *m_url;
    PlainLabel *m_mailText;
    HandOver *m_handOver;
    PlainLabel *m_later;
    FailureView *m_failure;
    QPushButton *m_changeName;
};

} // namespace TenantLink
