#include "wizards/onboarding/closequestion.h"

#include "models/domain/failuretext.h"
#include "wizards/common/names.h"

#include <QPushButton>

namespace TenantLink
{

CloseQuestion::CloseQuestion(Loss loss, const std::optional<Failure> &failure, QWidget *parent)
    : Retranslating<QMessageBox>(parent), m_loss(loss), m_failure(failure),
      m_keep(addButton(QString(), QMessageBox::AcceptRole)),
      m_discard(addButton(QString(), QMessageBox::DestructiveRole)),
      m_goOn(addButton(QString(), QMessageBox::RejectRole))
{
    setObjectName(QStringLiteral("closeQuestion"));
    setAttribute(Qt::WA_DeleteOnClose);
    setIcon(QMessageBox::Question);
    setTextFormat(Qt::PlainText);
    setDefaultButton(m_keep);
    setEscapeButton(m_goOn);
    connect(m_keep, &QPushButton::clicked, this, &CloseQuestion::keepAsked);
    connect(m_discard, &QPushButton::clicked, this, &CloseQuestion::discardAsked);
    retranslate();
}

void CloseQuestion::retranslate()
{
    setWindowTitle(tr("Close the Onboarding wizard?"));
    switch (m_loss) {
    case Loss::Secret:
        setText(tr("The client secret is never kept in a draft. You will be asked for it again."));
        setInformativeText(tr("Everything else can be kept, so that you can go on later from the Services page."));
        break;
    case Loss::AddedSecret:
        setText(
            tr("The client secret that was created here is not used yet. It is never kept in a draft, and is removed "
               "from the App registration when you close."));
        setInformativeText(tr("Everything else can be kept, so that you can go on later from the Services page. If the "
                              "sign-in has run out by now, remove the secret in the Azure portal."));
        break;
    case Loss::BothSecrets:
        setText(tr("The client secret and the carrier password are never kept in a draft. You will be asked for them "
                   "again."));
        setInformativeText(tr("Everything else can be kept, so that you can go on later from the Services page."));
        break;
    case Loss::CarrierPassword:
        setText(tr("The carrier password is never kept in a draft. You will be asked for it again."));
        setInformativeText(tr("Everything else can be kept, so that you can go on later from the Services page."));
        break;
    case Loss::HalfTyped:
        setText(tr("The customer that you are entering has not been added yet. It is not part of the draft."));
        setInformativeText(tr("Go on and choose Add customer if you want to keep it."));
        break;
    case Loss::Everything: {
        const Sentences sentences = m_failure ? describe(*m_failure) : Sentences();
        setText(tr("The draft could not be kept.") + u' ' + sentences.what);
        setInformativeText(sentences.remedy);
        break;
    }
    }
    nameButton(m_keep, m_loss == Loss::Everything ? tr("&Keep as draft: try again") : tr("&Keep as draft"));
    nameButton(m_discard, tr("&Discard draft"));
    nameButton(m_goOn, tr("&Go on"));
}

} // namespace TenantLink
