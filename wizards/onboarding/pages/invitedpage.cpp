#include "wizards/onboarding/pages/invitedpage.h"

#include "models/domain/text.h"
#include "wizards/common/copyfield.h"
#include "wizards/common/failureview.h"
#include "wizards/common/marks.h"
#include "wizards/common/names.h"
#include "wizards/common/plainlabel.h"
#include "wizards/onboarding/pages/handover.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>
#include <QWizard>

namespace TenantLink
{

using namespace Qt::StringLiterals;

InvitedPage::InvitedPage(SharedState state, QWidget *parent)
    : FlowPage(OnboardingPages::Invited, parent), m_state(std::move(state)), m_mark(new MarkWidget(bodyWidget())),
      m_status(new PlainLabel(bodyWidget())), m_progress(new QProgressBar(bodyWidget())),
      m_result(new QWidget(bodyWidget())), m_recipientLabel(new QLabel(m_result)),
      m_recipient(new PlainLabel(m_result)), m_expiryLabel(new QLabel(m_result)), m_expiry(new PlainLabel(m_result)),
      m_codeLabel(new QLabel(m_result)), m_code(new CopyField(m_result)), m_codeText(new PlainLabel(m_result)),
      m_urlLabel(new QLabel(m_result)), m_url(new CopyField(m_result)), m_mailText(new PlainLabel(m_result)),
      m_handOver(new HandOver(m_state->ports, m_result)), m_later(new PlainLabel(m_result)),
      m_failure(new FailureView(bodyWidget())), m_changeName(new QPushButton(bodyWidget()))
{
    setFinalPage(true);
    m_status->setObjectName(u"invitationStatus"_s);
    m_status->setBold(true);
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_code->setObjectName(u"invitationCode"_s);
    m_url->setObjectName(u"authUrl"_s);
    m_changeName->setObjectName(u"changeShortName"_s);
    auto *head = new QHBoxLayout;
    head->addWidget(m_mark, 0, Qt::AlignTop);
    head->addWidget(m_status, 1);
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
    body()->addLayout(head);
    body()->addWidget(m_progress);
    body()->addWidget(m_result);
    body()->addWidget(m_failure);
    body()->addWidget(m_changeName, 0, Qt::AlignLeading);
    body()->addStretch(1);
    connect(m_failure, &FailureView::retryAsked, this, &FlowPage::start);
    connect(m_handOver, &HandOver::ready, this, [this] {
        if (isVisible())
            giveFocus(false); // before, the button could not take it
    });
    connect(m_changeName, &QPushButton::clicked, this, &InvitedPage::changeNameAsked);
    retranslate();
}

QWidget *InvitedPage::firstField() const { return nullptr; }

void InvitedPage::run()
{
    m_failure->setFailure(std::nullopt);
    Q_EMIT running(true);
    InviteRequest request = inviteRequest(m_state->draft);
    request.byMail = m_state->linkWay == LinkWay::ByMail;
    work().deliver(invite(m_state->ports, request), [this](const Result<Invited> &made) {
        if (made) {
            m_invited = *made;
            if (m_state->linkWay != LinkWay::ByMail)
                m_handOver->setInvitation(*made);
        } else {
            if (made.error().code == FailureCode::NameTaken)
                m_state->takenName = m_state->draft.shortName;
            m_failure->setFailure(made.error());
        }
        finish(made.has_value());
        Q_EMIT running(false);
        if (made)
            Q_EMIT invited(made->invitation.id);
    });
}

void InvitedPage::phaseChanged()
{
    const bool nameTaken =
        phase() == Phase::Failed && m_failure->failure() && m_failure->failure()->code == FailureCode::NameTaken;
    m_progress->setVisible(phase() == Phase::Running);
    m_failure->setRetryOffered(!nameTaken); // the same name again would fail again
    m_changeName->setVisible(nameTaken);
    QString status;
    Mark mark = Mark::None;
    switch (phase()) {
    case Phase::Idle:
        break;
    case Phase::Running:
        status = tr("Signing the link and saving the invitation ...");
        mark = Mark::Busy;
        break;
    case Phase::Well:
        status = tr("Invitation created");
        mark = Mark::Ok;
        break;
    case Phase::Failed:
        status = tr("The invitation was not created. What you entered is still here.");
        mark = Mark::Problem;
        break;
    }
    m_mark->setMark(mark);
    m_status->setText(status);
    m_status->setAccessibleName(status);
    showResult();
    if (isVisible())
        giveFocus(nameTaken);
}

void InvitedPage::showResult()
{
    m_result->setVisible(phase() == Phase::Well && m_invited);
    if (!m_invited)
        return;
    const bool byMail = m_state->linkWay == LinkWay::ByMail;
    const Invitation &invitation = m_invited->invitation;
    m_recipient->setText(cleaned(invitation.invitationEmail, 254));
    m_expiry->setText(shownTime(invitation.link.expiresAt));
    m_code->setText(m_invited->code);
    m_url->setText(m_invited->authUrl);
    m_handOver->setVisible(!byMail);
    m_mailText->setText(byMail ? tr("The mail is being sent in the background; Pending Invitations shows how it went.")
                               : tr("TenantLink sends no mail for this invitation. Hand the link over yourself:"));
}

void InvitedPage::giveFocus(bool nameTaken)
{
    if (phase() == Phase::Well && m_state->linkWay == LinkWay::MailProgram)
        m_handOver->mailButton()->setFocus(Qt::TabFocusReason);
    else if (phase() == Phase::Well && m_state->linkWay == LinkWay::Copied)
        m_handOver->copyButton()->setFocus(Qt::TabFocusReason);
    else if (phase() == Phase::Well)
        m_code->setFocus(Qt::TabFocusReason); // Return still is Finish
    else if (nameTaken)
        m_changeName->setFocus(Qt::TabFocusReason);
    else if (phase() == Phase::Failed)
        m_failure->retryButton()->setFocus(Qt::TabFocusReason);
}

void InvitedPage::retranslate()
{
    setTexts(tr("Invitation"), tr("The customer's administrator authenticates the tenant with this link."));
    m_progress->setAccessibleName(tr("Progress of inviting"));
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
    nameButton(m_changeName, tr("Change the &short name"));
    phaseChanged();
}

} // namespace TenantLink
