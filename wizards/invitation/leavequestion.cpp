#include "wizards/invitation/leavequestion.h"

#include "wizards/common/names.h"

#include <QPushButton>

namespace TenantLink
{

LeaveQuestion::LeaveQuestion(Loss loss, Why why, const QString &provider, QWidget *parent)
    : Retranslating<QMessageBox>(parent), m_loss(loss), m_why(why), m_provider(provider),
      m_goOn(addButton(QString(), QMessageBox::RejectRole)), m_leave(addButton(QString(), QMessageBox::DestructiveRole))
{
    setObjectName(QStringLiteral("leaveQuestion"));
    setAttribute(Qt::WA_DeleteOnClose);
    setIcon(QMessageBox::Question);
    setTextFormat(Qt::PlainText);
    setDefaultButton(m_goOn);
    setEscapeButton(m_goOn);
    connect(m_leave, &QPushButton::clicked, this, &LeaveQuestion::leaveAsked);
    retranslate();
}

void LeaveQuestion::retranslate()
{
    const bool closes = m_why == Why::Close;
    setWindowTitle(closes ? tr("Close the Invitation wizard?") : tr("Open the other invitation?"));
    switch (m_loss) {
    case Loss::Entered:
        setText(tr("What you entered here is not kept, in particular the client secret."));
        setInformativeText(tr("The invitation stays valid: open its link again to answer it later."));
        break;
    case Loss::SignedIn:
        setText(tr("Nothing in your tenant has been created yet. The sign-in and what you chose here are not kept."));
        setInformativeText(tr("The invitation stays valid: open its link again to answer it later."));
        break;
    case Loss::Begun:
        setText(tr("The App registration is not finished. What was made in your tenant so far is remembered."));
        setInformativeText(tr("Open the invitation's link again on this computer to resume it, or to undo it."));
        break;
    case Loss::NotSentBegun:
        setText(tr("The reply was not sent yet. Without it %1 learns nothing of your answer.").arg(m_provider));
        setInformativeText(tr("Save the reply, copy it, or open it in your mail program first. Otherwise open the "
                              "invitation's link again on this computer: the App registration is remembered."));
        break;
    case Loss::NotSent:
        setText(tr("The reply was not sent yet. Without it %1 learns nothing of your answer.").arg(m_provider));
        setInformativeText(tr("Save the reply, copy it, or open it in your mail program first. Otherwise open the "
                              "invitation's link again and enter everything once more."));
        break;
    }
    nameButton(m_goOn, tr("&Go on here"));
    nameButton(m_leave, closes ? tr("&Close all the same") : tr("&Open the other one"));
}

} // namespace TenantLink
