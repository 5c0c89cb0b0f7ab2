// The confirmation of an invitation: who gets it, until when, the invitation code to read out, and the Auth URL.
#pragma once

#include "models/flows/invite.h"
#include "wizards/common/retranslating.h"

#include <QWidget>

#include <optional>

class QLabel;

namespace TenantLink
{

class CopyField;
class PlainLabel;

class InvitedView : public Retranslating<QWidget>
{
    Q_OBJECT
public:
    explicit InvitedView(QWidget *parent = nullptr);
    /// May be called again: the mail goes on while the confirmation is shown.
    void setInvited(const Invited &invited);

protected:
    void retranslate() override;

private:
    std::optional<Invited> m_invited;
    PlainLabel *m_mail;
    QLabel *m_recipientLabel;
    PlainLabel *m_recipient;
    QLabel *m_adminLabel;
    PlainLabel *m_admin;
    QLabel *m_expiryLabel;
    PlainLabel *m_expiry;
    QLabel *m_codeLabel;
    CopyField *m_code;
    PlainLabel *m_codeNote;
    QLabel *m_urlLabel;
    CopyField *m_url;
};

} // namespace TenantLink
