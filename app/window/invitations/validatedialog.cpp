#include "app/window/invitations/validatedialog.h"

#include "models/domain/text.h"
#include "models/flows/importreply.h"
#include "models/ports/store.h"
#include "wizards/common/checklistview.h"
#include "wizards/common/failureview.h"
#include "wizards/common/names.h"
#include "wizards/common/plainlabel.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace TenantLink
{

using namespace Qt::StringLiterals;

ValidateDialog::ValidateDialog(Ports ports, InvitationId id, const QString &name, QWidget *parent)
    : Retranslating<QDialog>(parent), m_ports(std::move(ports)), m_id(id), m_name(cleaned(name, 60)),
      m_state(new PlainLabel(this)), m_failure(new FailureView(this)), m_list(new CheckListView(this))
{
    setObjectName(u"validateDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    m_state->setObjectName(u"invitationStatus"_s);
    m_state->setBold(true);
    auto *buttons = new QDialogButtonBox(this);
    m_again = buttons->addButton(QString(), QDialogButtonBox::ActionRole);
    m_stop = buttons->addButton(QString(), QDialogButtonBox::ActionRole);
    m_close = buttons->addButton(QString(), QDialogButtonBox::RejectRole);
    m_again->setObjectName(u"validateAgain"_s);
    m_again->setDefault(true);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_state);
    column->addWidget(m_failure);
    column->addWidget(m_list, 1);
    column->addWidget(buttons);
    connect(m_again, &QPushButton::clicked, this, &ValidateDialog::validate);
    connect(m_stop, &QPushButton::clicked, this, [this] {
        m_work.stop();
        m_list->setRunning(false);
        retranslate();
    });
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    resize(fontMetrics().averageCharWidth() * 95, fontMetrics().height() * 30);
    m_work.begin();
    m_work.deliver(m_ports.store->invitation(id), [this](Result<Invitation> invitation) {
        if (invitation)
            take(*invitation);
        else
            m_failure->setFailure(invitation.error());
        retranslate();
    });
    retranslate();
}

ValidateDialog::~ValidateDialog() = default;

void ValidateDialog::take(const Invitation &invitation)
{
    m_status = invitation.status;
    if (invitation.result && invitation.result->lastReport)
        m_list->setReport(*invitation.result->lastReport);
}

void ValidateDialog::validate()
{
    if (m_work.running())
        return;
    m_failure->setFailure(std::nullopt);
    m_list->clear();
    m_list->setRunning(true);
    m_work.begin();
    const CheckProgress progress =
        m_work.guarded<const Report &>([this](const Report &report) { m_list->setReport(report); });
    m_work.deliver(validateInvitation(m_ports, m_id, progress, m_work.cancel()), [this](Result<Invitation> invitation) {
        m_list->setRunning(false);
        if (invitation) {
            take(*invitation);
            Q_EMIT validated();
        } else {
            m_failure->setFailure(invitation.error());
        }
        retranslate();
    });
    retranslate();
}

void ValidateDialog::retranslate()
{
    setWindowTitle(tr("Registration for %1").arg(m_name));
    m_state->setText(m_status ? describe(*m_status) : QString());
    nameButton(m_again, tr("&Validate again"));
    nameButton(m_stop, tr("&Stop"));
    nameButton(m_close, tr("C&lose"));
    const bool running = m_work.running();
    m_again->setEnabled(!running && m_status);
    m_stop->setVisible(running);
}

} // namespace TenantLink
