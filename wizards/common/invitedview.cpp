#include "wizards/common/invitedview.h"

#include "models/domain/text.h"
#include "wizards/common/copyfield.h"
#include "wizards/common/names.h"
#include "wizards/common/plainlabel.h"

#include <QFontDatabase>
#include <QGridLayout>
#include <QVBoxLayout>

namespace TenantLink
{

using namespace Qt::StringLiterals;

InvitedView::InvitedView(QWidget *parent)
    : Retranslating<QWidget>(parent), m_mail(new PlainLabel(this)), m_recipientLabel(new QLabel(this)),
      m_recipient(new PlainLabel(this)), m_adminLabel(new QLabel(this)), m_admin(new PlainLabel(this)),
      m_expiryLabel(new QLabel(this)), m_expiry(new PlainLabel(this)), m_codeLabel(new QLabel(this)),
      m_code(new CopyField(this)), m_codeNote(new PlainLabel(this)), m_urlLabel(new QLabel(this)),
      m_url(new CopyField(this))
{
    m_mail->setObjectName(u"invitedMail"_s);
    m_recipient->setObjectName(u"invitedRecipient"_s);
    m_admin->setObjectName(u"invitedAdmin"_s);
    m_expiry->setObjectName(u"invitedExpiry"_s);
    m_code->setObjectName(u"invitationCode"_s);
    m_url->setObjectName(u"authUrl"_s);
    m_mail->setBold(true);
    for (PlainLabel *value : {m_recipient, m_admin, m_expiry})
        value->setSelectable(true);
    QFont letters = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    letters.setPointSizeF(font().pointSizeF() * 1.3); // it is read out letter by letter
    m_code->focusProxy()->setFont(letters);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_mail);
    auto *grid = new QGridLayout; // a form layout would give wrapped texts too little height beside long labels
    grid->setColumnStretch(1, 1);
    auto addRow = [grid, row = 0](QLabel *label, QWidget *field) mutable {
        if (label)
            grid->addWidget(label, row, 0);
        grid->addWidget(field, row++, 1);
    };
    addRow(m_recipientLabel, m_recipient);
    addRow(m_adminLabel, m_admin);
    addRow(m_expiryLabel, m_expiry);
    addRow(m_codeLabel, m_code);
    addRow(nullptr, m_codeNote);
    addRow(m_urlLabel, m_url);
    column->addLayout(grid);
    retranslate();
}

void InvitedView::setInvited(const Invited &invited)
{
    m_invited = invited;
    m_code->setText(invited.code);
    m_url->setText(invited.authUrl);
    retranslate();
}

void InvitedView::retranslate()
{
    m_recipientLabel->setText(tr("Recipient:"));
    m_adminLabel->setText(tr("M365 Admin Email:"));
    m_expiryLabel->setText(tr("Expires at:"));
    nameField(m_codeLabel, m_code, tr("&Invitation code:"));
    m_code->setFieldName(tr("Invitation code"));
    m_codeNote->setText(tr("Read the code out by telephone when the customer's admin asks for it: it proves that the "
                           "invitation is yours. Never send it by mail."));
    nameField(m_urlLabel, m_url, tr("Auth &URL:"));
    m_url->setFieldName(tr("Auth URL"));
    if (!m_invited)
        return;
    const Invitation &invitation = m_invited->invitation;
    const QString recipient = cleaned(invitation.invitationEmail);
    m_recipient->setText(recipient);
    m_admin->setText(cleaned(invitation.adminEmail.isEmpty() ? invitation.invitationEmail : invitation.adminEmail));
    m_expiry->setText(shownTime(invitation.link.expiresAt));
    QString mail;
    switch (invitation.mail.state) {
    case MailState::ByHand:
        mail = tr("The invitation is ready. TenantLink sends no mail for it: hand the link over yourself.");
        break;
    case MailState::Queued:
    case MailState::Sending:
        mail = tr("The invitation is ready. The mail to %1 is sent in the background; Pending Invitations shows how it "
                  "went.")
                   .arg(recipient);
        break;
    case MailState::Sent:
        mail = tr("The invitation was sent to %1.").arg(recipient);
        break;
    case MailState::Failed:
        mail = tr("The mail to %1 could not be sent. The link below is valid: hand it over yourself, or choose Resend "
                  "under Pending Invitations.")
                   .arg(recipient);
        break;
    case MailState::MaybeSent:
        mail = tr("The mail to %1 may have been sent. Ask whether it arrived before you send it again.").arg(recipient);
        break;
    }
    m_mail->setText(mail);
    m_mail->setAccessibleName(mail);
}

} // namespace TenantLink
