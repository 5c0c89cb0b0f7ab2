// Invited: creates the invitation, then shows recipient, expiry, invitation code and Auth URL.
#pragma once

#include "models/flows/invite.h"
#include "wizards/onboarding/pages/commitpage.h"

class QLabel;

namespace TenantLink
{

class CopyField;
class HandOver;

class InvitedPage : public CommitPage
{
    Q_OBJECT
public:
    explicit InvitedPage(SharedState state, QWidget *parent = nullptr);

Q_SIGNALS:
    void invited(TenantLink::InvitationId id);

protected:
    void retranslate() override;
    void run() override;
    [[nodiscard]] QString statusOf(Phase phase) const override;
    void showResult() override;
    void focusResult() override;

private:
    std::optional<Invited> m_invited;
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
};

} // namespace TenantLink
