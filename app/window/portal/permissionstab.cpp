#include "app/window/portal/permissionstab.h"

#include "app/window/flowlayout.h"
#include "app/window/pagedview.h"
#include "app/window/portal/addmissingdialog.h"
#include "app/window/portal/grantsmodel.h"
#include "app/window/portal/removesurplusdialog.h"
#include "models/domain/text.h"
#include "models/ports/desktop.h"
#include "models/tables/rowsource.h"
#include "wizards/common/names.h"
#include "wizards/common/plainlabel.h"

#include <QAction>
#include <QHeaderView>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QVBoxLayout>

namespace TenantLink
{

using namespace Qt::StringLiterals;

namespace
{
/// The registration with a change that waits to be resumed or undone.
Task<std::optional<RegistrationKind>> unfinishedOf(Ports ports, std::optional<PortalTarget> direct,
                                                   std::optional<PortalTarget> qoe)
{
    const QList<std::optional<PortalTarget>> targets{direct, qoe};
    for (const std::optional<PortalTarget> &target : targets) {
        if (!target)
            continue;
        const Result<std::optional<Provisioning>> kept = co_await unfinished(ports, target->key());
        if (kept && *kept)
            co_return target->kind;
    }
    co_return std::nullopt;
}
} // namespace

PermissionsTab::PermissionsTab(Ports ports, QWidget *parent)
    : Retranslating<QWidget>(parent), m_ports(std::move(ports)), m_time(new PlainLabel(this)),
      m_open(new QPushButton(this)), m_copy(new QPushButton(this)), m_add(new QPushButton(this)),
      m_remove(new QPushButton(this)), m_waiting(new PlainLabel(this)), m_filter(new QLineEdit(this)),
      m_model(new GrantsModel(this)), m_sorted(new QSortFilterProxyModel(this)), m_view(new PagedView(this))
{
    setObjectName(u"permissions"_s);
    m_sorted->setSourceModel(m_model);
    m_sorted->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_sorted->setSortCaseSensitivity(Qt::CaseInsensitive);
    m_sorted->setFilterKeyColumn(-1);
    m_view->setModel(m_sorted);
    m_view->setObjectName(u"permissionsTable"_s);
    m_view->horizontalHeader()->setSortIndicator(-1,
                                                 Qt::AscendingOrder); // the catalogue's order is the best to begin with
    m_view->setSortingEnabled(true);
    m_open->setObjectName(u"openPortal"_s);
    m_copy->setObjectName(u"copyPermissions"_s);
    m_filter->setObjectName(u"filterPermissions"_s);
    m_filter->setClearButtonEnabled(true);
    m_time->setObjectName(u"permissionsTime"_s);

    m_add->setObjectName(u"addMissing"_s);
    m_remove->setObjectName(u"removeSurplus"_s);
    m_waiting->setObjectName(u"unfinishedHere"_s);

    auto *row = new FlowLayout;
    for (QPushButton *button : {m_add, m_remove, m_open, m_copy})
        row->addWidget(button);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_time);
    column->addWidget(m_waiting);
    column->addLayout(row);
    column->addWidget(m_filter);
    column->addWidget(m_view, 1);

    auto *copyKey = new QAction(m_view);
    copyKey->setShortcut(QKeySequence::Copy);
    copyKey->setShortcutContext(Qt::WidgetShortcut);
    m_view->addAction(copyKey);
    connect(copyKey, &QAction::triggered, this, &PermissionsTab::copy);
    connect(m_copy, &QPushButton::clicked, this, &PermissionsTab::copy);
    connect(m_add, &QPushButton::clicked, this, &PermissionsTab::addMissing);
    connect(m_remove, &QPushButton::clicked, this, &PermissionsTab::removeSurplus);
    connect(m_open, &QPushButton::clicked, this, &PermissionsTab::openPortal);
    connect(m_filter, &QLineEdit::textChanged, m_sorted, &QSortFilterProxyModel::setFilterFixedString);
    connect(m_view, &PagedView::typed, this, [this](const QString &text) {
        m_filter->setFocus(Qt::OtherFocusReason);
        m_filter->insert(text);
    });
    connect(m_view, &QWidget::customContextMenuRequested, this, [this](const QPoint &at) {
        auto *menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        connect(menu->addAction(m_copy->text()), &QAction::triggered, this, &PermissionsTab::copy);
        connect(menu->addAction(m_open->text()), &QAction::triggered, this, &PermissionsTab::openPortal);
        menu->popup(m_view->viewport()->mapToGlobal(at));
    });
    retranslate();
}

void PermissionsTab::setService(const Service &service)
{
    m_service = service;
    const Registration &registration = service.registration;
    m_cloudId = registration.cloudId;
    m_clientId = registration.clientId;
    QList<GrantRow> grants;
    m_asOf = {};
    if (registration.lastReport) {
        grants = registration.lastReport->grants;
        m_asOf = registration.lastReport->checkedAt;
    }
    if (service.qoe && service.qoe->lastReport)
        grants += service.qoe->lastReport->grants;
    m_model->setGrants(grants);
    m_view->resizeColumnsToContents();
    retranslate();
    lookForUnfinished();
}

std::optional<PortalTarget> PermissionsTab::target(RegistrationKind kind) const
{
    if (!m_service)
        return std::nullopt;
    const PortalTarget target{*m_service, kind};
    return target.registration().clientId.isEmpty() ? std::nullopt : std::optional(target);
}

std::optional<PortalTarget> PermissionsTab::lacking() const
{
    if (m_unfinished)
        return target(*m_unfinished);
    for (const RegistrationKind kind : {RegistrationKind::DirectRouting, RegistrationKind::Qoe}) {
        const std::optional<PortalTarget> found = target(kind);
        if (found && somethingMissing(found->registration()))
            return found;
    }
    return std::nullopt;
}

std::optional<PortalTarget> PermissionsTab::granted() const
{
    for (const RegistrationKind kind : {RegistrationKind::DirectRouting, RegistrationKind::Qoe}) {
        const std::optional<PortalTarget> found = target(kind);
        if (found && somethingGranted(found->registration()))
            return found;
    }
    return std::nullopt;
}

void PermissionsTab::lookForUnfinished()
{
    const auto direct = target(RegistrationKind::DirectRouting);
    const auto qoe = target(RegistrationKind::Qoe);
    m_looking.begin();
    m_looking.deliver(unfinishedOf(m_ports, direct, qoe), [this](std::optional<RegistrationKind> kind) {
        m_unfinished = kind;
        showState();
    });
}

void PermissionsTab::addMissing()
{
    const std::optional<PortalTarget> target = lacking();
    if (!target)
        return;
    auto *dialog = new AddMissingDialog(m_ports, *target, this);
    connect(dialog, &AddMissingDialog::changed, this, &PermissionsTab::changed);
    connect(dialog, &QDialog::finished, this, &PermissionsTab::lookForUnfinished);
    dialog->open();
}

void PermissionsTab::removeSurplus()
{
    const std::optional<PortalTarget> target = granted();
    if (!target)
        return;
    auto *dialog = new RemoveSurplusDialog(m_ports, *target, this);
    connect(dialog, &RemoveSurplusDialog::changed, this, &PermissionsTab::changed);
    dialog->open();
}

void PermissionsTab::showState()
{
    m_add->setEnabled(lacking().has_value());
    m_remove->setEnabled(granted().has_value());
    m_waiting->setVisible(m_unfinished.has_value());
    m_open->setEnabled(!m_clientId.isEmpty());
    m_copy->setEnabled(m_model->rowCount() > 0);
}

void PermissionsTab::openPortal()
{
    const Cloud *cloud = findCloud(*m_ports.clouds, m_cloudId);
    if (!cloud)
        return;
    QUrl page = cloud->portal;
    const auto client = ClientId::parse(m_clientId);
    if (client)
        page.setFragment(u"view/Microsoft_AAD_RegisteredApps/ApplicationMenuBlade/~/CallAnAPI/appId/"_s +
                         client->toString());
    m_ports.desktop->open(page);
}

void PermissionsTab::copy()
{
    QList<RowRange> ranges = m_view->selectedRanges();
    if (ranges.isEmpty())
        ranges.append({0, m_sorted->rowCount() - 1});
    QString text;
    for (const RowRange &range : std::as_const(ranges)) {
        for (int row = int(range.first); row <= int(range.last); ++row) {
            QStringList cells;
            for (const int column : m_view->shownColumns())
                cells += m_sorted->index(row, column).data().toString();
            text += cells.join(u'\t') + u'\n';
        }
    }
    m_ports.desktop->copyText(text);
}

void PermissionsTab::retranslate()
{
    m_time->setText(m_asOf.isValid()
                        ? tr("As of %1. Validate Authentication reads them again.").arg(shownTime(m_asOf))
                        : tr("Not read yet. Choose Validate Authentication under Microsoft 365 settings."));
    nameButton(m_open, tr("Open in the A&zure portal"));
    nameButton(m_copy, tr("&Copy"), tr("Copy permissions and roles"));
    m_filter->setPlaceholderText(tr("Filter permissions"));
    m_filter->setAccessibleName(tr("Filter permissions"));
    m_view->setAccessibleName(tr("Permissions and roles of the registration"));
    nameButton(m_add, tr("&Add what is missing"));
    m_add->setToolTip(tr("Signs in as an administrator, shows what will be written, and writes it"));
    nameButton(m_remove, tr("&Remove what is no longer needed"));
    m_remove->setToolTip(tr("Signs in as an administrator and shows what the service does not need"));
    m_waiting->setText(tr("A change of this registration was not finished. Add what is missing lets you resume or undo "
                          "it."));
    m_model->retranslate();
    showState();
}

} // namespace TenantLink
