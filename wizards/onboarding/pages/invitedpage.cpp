#include "wizards/onboarding/pages/invitedpage.h"

#include "models/domain/text.h"
#include "wizards/common/copyfield.h"
#include "wizards/common/names.h"
#include "wizards/common/plainlabel.h"
#include "wizards/onboarding/pages/handover.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

namespace TenantLink
{

using namespace Qt::StringLiterals;

InvitedPage::InvitedPage(SharedState shared, QWidget *parent)
    : CommitPage(OnboardingPages::Invited, u"invitationStatus"_s, std::move(shared), parent),
      m_result(new QWidget(bodyWidget())), m_recipientLabel(new QLabel(m_result)),
      m_recipient(new PlainLabel(m_result)), m_expiryLabel(new QLabel(m_result)), m_expiry(new PlainLabel(m_result)),
      m_codeLabel(new QLabel(m_result)), m_code(new CopyField(m_result)), m_codeText(new PlainLabel(m_result)),
      m_urlLabel(new QLabel(m_result)), m_url(new CopyField(m_result)), m_mailText(new PlainLabel(m_result)),
      m_handOver(new HandOver(state()->ports, m_result)), m_later(new PlainLabel(m_result))
{
    m_code->setObjectName(u"invitationCode"_s);
    m_url->setObjectName(u"authUrl"_s);
    auto *grid = new QGridLayout(m_result);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setColumnStretch(1, 1);
    grid->addWidget(m_recipientLabel, 0, 0, Qt::AlignTop);
    grid->addWidget(m_recipient, 0, 1);
    grid->addWidget(m_expiryLabel, 1, 0, Qt::AlignTop);
    grid->addWidget(m_expiry, 1, 1);
    grid->addWidget(m_codeLabel, 2, 0);
    grid->addWidget(m_code, 2, 1);
    grid->addWidget(m_codeText, 3, 1);
    grid->addWidget(m_urlLabel, 4, 0);
    grid->addWidget(m_url, 4, 1);
    grid->addWidget(m_mailText, 5, 0, 1, 2);
    grid->addWidget(m_handOver, 6, 0, 1, 2);
    grid->addWidget(m_later, 7, 0, 1, 2);
    addResult(m_result);
    connect(m_handOver, &HandOver::ready, this, [this] {
        if (isVisible() && phase() == Phase::Well)
            focusResult(); // before, the button could not take it
    });
    retranslate();
}

void InvitedPage::run()
{
    beginCommit();
    InviteRequest request = inviteRequest(state()->draft);
    request.byMail = state()->linkWay == LinkWay::ByMail;
    work().deliver(invite(state()->ports, request), [this](const Result<Invited> &made) {
        if (made) {
            m_invited = *made;
            if (state()->linkWay != LinkWay::ByMail)
                m_handOver->setInvitation(*made);
        }
        endCommit(made ? std::nullopt : std::optional(made.error()));
        if (made)
            Q_EMIT invited(made->invitation.id);
    });
}

QString InvitedPage::statusOf(Phase phase) const
{
    switch (phase) {
    case Phase::Idle:
        return {};
    case Phase::Running:
        return tr("Signing the link and saving the invitation ...");
    case Phase::Well:
        return tr("Invitation created");
    case Phase::Failed:
        return tr("The invitation was not created. What you entered is still here.");
    }
    Q_UNREACHABLE();
}

void InvitedPage::showResult()
{
    m_result->setVisible(phase() == Phase::Well && m_invited);
    if (!m_invited)
        return;
    const bool byMail = state()->linkWay == LinkWay::ByMail;
    const Invitation &invitation = m_invited->invitation;
    m_recipient->setText(cleaned(invitation.invitationEmail, 254));
    m_expiry->setText(shownTime(invitation.link.expiresAt));
    m_code->setText(m_invited->code);
    m_url->setText(m_invited->authUrl);
    m_handOver->setVisible(!byMail);
    m_mailText->setText(byMail ? tr("The mail is being sent in the background; Pending Invitations shows how it went.")
                               : tr("TenantLink sends no mail for this invitation. Hand the link over yourself:"));
}

void InvitedPage::focusResult()
{
    if (state()->linkWay == LinkWay::MailProgram)
        m_handOver->mailButton()->setFocus(Qt::TabFocusReason);
    else if (state()->linkWay == LinkWay::Copied)
        m_handOver->copyButton()->setFocus(Qt::TabFocusReason);
    else
        m_code->setFocus(Qt::TabFocusReason); // Return still is Finish
}

void InvitedPage::retranslate()
{
    setTexts(tr("Invitation"), tr("The customer's administrator authenticates the tenant with this link."));
    setProgressName(tr("Progress of inviting"));
    m_recipientLabel->setText(tr("Recipient:"));
    m_expiryLabel->setText(tr("Expires at:"));
    for (const auto &[label, value] : {std::pair(m_recipientLabel, m_recipient), std::pair(m_expiryLabel, m_expiry)})
        value->setAccessibleName(plain(label->text()));
    m_code->setFieldName(plain(tr("&Invitation code:")));
    nameField(m_codeLabel, m_code, tr("&Invitation code:"));
    m_codeText->setText(
        tr("Read it to the administrator by telephone: it proves that the link is yours. It is never in "
           "the mail, so do not mail it."));
    m_url->setFieldName(plain(tr("A&uth URL:")));
    nameField(m_urlLabel, m_url, tr("A&uth URL:"));
    m_later->setText(tr("Once the administrator has answered and the status is Authentication Complete, finish the "
                        "service: Add Service, then Start, Pending Invitations, Add."));
    CommitPage::retranslate();
}

} // namespace TenantLink
