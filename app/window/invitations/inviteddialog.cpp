#include "app/window/invitations/inviteddialog.h"

#include "app/window/growtofit.h"
#include "models/domain/text.h"
#include "wizards/common/invitedview.h"
#include "wizards/common/names.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace TenantLink
{

using namespace Qt::StringLiterals;

InvitedDialog::InvitedDialog(const Invited &invited, QWidget *parent)
    : Retranslating<QDialog>(parent), m_name(cleaned(invited.invitation.shortName, 60)), m_view(new InvitedView(this))
{
    setObjectName(u"invitedDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    m_view->setInvited(invited);
    auto *buttons = new QDialogButtonBox(this);
    m_close = buttons->addButton(QString(), QDialogButtonBox::RejectRole);
    m_close->setObjectName(u"closeInvited"_s);
    m_close->setDefault(true);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_view);
    column->addStretch(1);
    column->addWidget(buttons);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    retranslate();
    growToFit(this, fontMetrics().averageCharWidth() * 90);
}

void InvitedDialog::retranslate()
{
    setWindowTitle(tr("Invitation for %1").arg(m_name));
    nameButton(m_close, tr("C&lose"));
}

} // namespace TenantLink
