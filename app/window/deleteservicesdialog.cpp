#include "app/window/deleteservicesdialog.h"

#include "app/window/growtofit.h"
#include "models/domain/failuretext.h"
#include "models/domain/text.h"
#include "models/ports/store.h"
#include "wizards/common/assistive.h"
#include "wizards/common/failureview.h"
#include "wizards/common/names.h"
#include "wizards/common/plainlabel.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QPushButton>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace TenantLink
{

using namespace Qt::StringLiterals;

namespace
{
constexpr qsizetype ShownNames = 10;

QString joined(const QStringList &names)
{
    const QString shown = names.mid(0, ShownNames).join(u", "_s);
    return names.size() <= ShownNames ? shown : QString(shown + u" \u2026"_s);
}

QString listed(const QStringList &lines) { return u"\u2022 "_s + lines.join(u"\n\u2022 "_s); }
} // namespace

DeleteServicesDialog::DeleteServicesDialog(Ports ports, QList<ServiceId> services, QStringList names, QWidget *parent)
    : Retranslating<QDialog>(parent), m_ports(std::move(ports)), m_services(std::move(services)),
      m_names(std::move(names)), m_question(new PlainLabel(this)), m_about(new PlainLabel(this)),
      m_stays(new PlainLabel(this)), m_status(new PlainLabel(this)), m_failure(new FailureView(this)),
      m_scripts(new QPushButton(this))
{
    setObjectName(u"question"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    m_question->setBold(true);
    m_stays->setObjectName(u"whatStays"_s);
    m_status->setObjectName(u"cleanupStatus"_s);
    m_scripts->setObjectName(u"saveCleanup"_s);
    m_scripts->setAutoDefault(false);
    auto *buttons = new QDialogButtonBox(this);
    m_yes = buttons->addButton(QString(), QDialogButtonBox::AcceptRole);
    m_no = buttons->addButton(QString(), QDialogButtonBox::RejectRole);
    m_yes->setObjectName(u"yes"_s);
    m_yes->setAutoDefault(false);
    m_no->setDefault(true); // Enter does no harm
    auto *column = new QVBoxLayout(this);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_question, m_about, m_stays})
        column->addWidget(widget);
    column->addWidget(m_scripts, 0, Qt::AlignLeading);
    column->addWidget(m_status);
    column->addWidget(m_failure);
    column->addStretch(1);
    column->addWidget(buttons);
    connect(m_scripts, &QPushButton::clicked, this, &DeleteServicesDialog::askForFolder);
    connect(m_yes, &QPushButton::clicked, this, [this] {
        Q_EMIT confirmed();
        accept();
    });
    connect(m_no, &QPushButton::clicked, this, &QDialog::reject);
    m_no->setFocus();
    retranslate();
    growToFit(this, fontMetrics().averageCharWidth() * 75);
    if (m_services.size() != 1)
        return;
    m_reading.begin();
    m_reading.deliver(m_ports.store->service(m_services.first()), [this](const Result<Service> &service) {
        if (!service)
            return; // the general words stay
        m_only = *service;
        retranslate();
        growToFit(this);
    });
}

QStringList DeleteServicesDialog::whatStays() const
{
    if (!m_only)
        return {tr("the App registrations with their client secrets, permissions and directory roles"),
                tr("the sub-domains and activation users that were added for them"),
                tr("voice routes, PSTN usages, voice routing policies, gateways"), tr("the configuration of the SBCs")};
    const Registration &registration = m_only->registration;
    const QString tenant = registration.tenantName.isEmpty() ? registration.tenant : registration.tenantName;
    QStringList lines{tr("the App registration %1 in %2 with its client secret, permissions and directory roles",
                         "application id, tenant")
                          .arg(cleaned(registration.clientId, 60), cleaned(tenant))};
    const RoutingDetails &routing = m_only->setup.routing;
    const QString fqdn = routing.fqdn();
    if (fqdn.isEmpty())
        return lines;
    lines += tr("the domain %1, where it was added").arg(fqdn);
    if (routing.mode == RoutingMode::M365AndSbc) {
        lines += tr("the activation user %1 and its licence, where it was made").arg(routing.activationUser());
        lines += routing.trunk == TrunkModel::Own
                     ? tr("voice route, PSTN usage, voice routing policy, and the gateway %1").arg(fqdn)
                     : tr("voice route, PSTN usage and voice routing policy");
    }
    lines += tr("the configuration of the SBC");
    return lines;
}

void DeleteServicesDialog::askForFolder()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    auto *dialog = new QFileDialog(this, tr("Save clean-up scripts in a folder"), folder);
    dialog->setObjectName(u"cleanupFolder"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, &DeleteServicesDialog::save);
    dialog->open();
}

void DeleteServicesDialog::save(const QString &folder)
{
    m_saved.reset();
    m_folder = cleaned(QDir::toNativeSeparators(folder), 1000);
    m_failure->setFailure(std::nullopt);
    m_scripts->setEnabled(false);
    m_saving.begin();
    m_saving.deliver(saveCleanup(m_ports, m_services, folder), [this](const Result<CleanupSaved> &saved) {
        m_scripts->setEnabled(true);
        m_scripts->setFocus();
        if (saved)
            m_saved = *saved;
        else
            m_failure->setFailure(saved.error());
        showSaved();
        growToFit(this);
    });
    showSaved();
}

void DeleteServicesDialog::showSaved()
{
    QStringList lines;
    if (m_saving.running())
        lines += tr("Saving the clean-up scripts ...");
    if (m_saved && m_saved->files > 0)
        lines += tr("%n clean-up script(s) saved in %1.", nullptr, m_saved->files).arg(m_folder);
    if (m_saved && !m_saved->needNone.isEmpty())
        lines += tr("No clean-up script is needed for %1.", "short names").arg(cleaned(joined(m_saved->needNone), 500));
    if (m_saved && !m_saved->notMade.isEmpty()) {
        for (const auto &[name, failure] : m_saved->notMade.mid(0, ShownNames))
            lines += tr("No script for %1: %2", "short name, reason").arg(cleaned(name, 60), describe(failure).what);
        const auto more = static_cast<int>(m_saved->notMade.size() - ShownNames);
        if (more > 0)
            lines += tr("And for %n more.", nullptr, more);
        lines += tr("They can be deleted all the same.");
    }
    const QString text = lines.join(u'\n');
    sayStatus(m_status, text);
    m_status->setVisible(!text.isEmpty());
}

void DeleteServicesDialog::retranslate()
{
    setWindowTitle(tr("Delete services"));
    m_question->setText(
        tr("Delete %n service(s): %1?", nullptr, static_cast<int>(m_names.size())).arg(joined(m_names)));
    m_about->setText(tr("Client secret and carrier password are removed from this computer's keychain. Nothing in the "
                        "customer's tenant is changed. What was set up there stays:"));
    m_stays->setText(listed(whatStays()));
    nameButton(m_scripts, tr("&Save clean-up scripts ..."), tr("Save clean-up scripts"));
    nameButton(m_yes, tr("&Delete"));
    nameButton(m_no, tr("Cancel"));
    showSaved();
}

} // namespace TenantLink
