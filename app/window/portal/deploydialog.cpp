#include "app/window/portal/deploydialog.h"

#include "app/window/growtofit.h"
#include "models/domain/text.h"
#include "models/flows/deploy.h"
#include "wizards/common/failureview.h"
#include "wizards/common/lineedit.h"
#include "wizards/common/names.h"
#include "wizards/common/plainlabel.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace TenantLink
{

using namespace Qt::StringLiterals;

namespace
{
constexpr int LongestNote = 200; // characters: what the trail keeps
}

DeployDialog::DeployDialog(Ports ports, ServiceId id, const QString &name, DeployStatus status, QWidget *parent)
    : Retranslating<QDialog>(parent), m_ports(std::move(ports)), m_id(id), m_name(cleaned(name, 60)), m_status(status),
      m_about(new PlainLabel(this)), m_noteLabel(new QLabel(this)), m_note(new LineEdit(LongestNote, this)),
      m_failure(new FailureView(this))
{
    setObjectName(u"deployDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    m_note->setObjectName(u"deployNote"_s);
    auto *form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->addRow(m_noteLabel, m_note);
    auto *buttons = new QDialogButtonBox(this);
    m_yes = buttons->addButton(QString(), QDialogButtonBox::AcceptRole);
    m_no = buttons->addButton(QString(), QDialogButtonBox::RejectRole);
    m_yes->setObjectName(u"deployYes"_s);
    m_yes->setDefault(true);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_about);
    column->addLayout(form);
    column->addWidget(m_failure);
    column->addStretch(1);
    column->addWidget(buttons);
    connect(m_yes, &QPushButton::clicked, this, &DeployDialog::confirm);
    connect(m_no, &QPushButton::clicked, this, &QDialog::reject);
    m_note->setFocus();
    retranslate();
    growToFit(this, fontMetrics().averageCharWidth() * 70);
}

void DeployDialog::confirm()
{
    if (m_work.running())
        return;
    m_failure->setFailure(std::nullopt);
    m_yes->setEnabled(false);
    m_work.begin();
    m_work.deliver(confirmDeployed(m_ports, m_id, m_status, m_note->text().trimmed()),
                   [this](const Result<Service> &service) {
                       m_yes->setEnabled(true);
                       if (service) {
                           Q_EMIT confirmed(*service);
                           accept();
                       } else {
                           m_failure->setFailure(service.error());
                           growToFit(this);
                       }
                   });
}

void DeployDialog::retranslate()
{
    const bool deployed = m_status == DeployStatus::Deployed;
    setWindowTitle(deployed ? tr("Confirm as deployed") : tr("Report a failure"));
    m_about->setText(deployed
                         ? tr("You confirm that the scripts of %1 ran well and that calls work. Your user name and the "
                              "time are kept with it.")
                               .arg(m_name)
                         : tr("You report that %1 could not be deployed. Your user name and the time are kept with it.")
                               .arg(m_name));
    nameField(m_noteLabel, m_note, tr("&Note (optional):"));
    nameButton(m_yes, deployed ? tr("&Confirm") : tr("&Report"));
    nameButton(m_no, tr("Cancel"));
}

} // namespace TenantLink
