#include "app/window/portal/permissionstab.h"

#include "app/window/pagedview.h"
#include "app/window/portal/grantsmodel.h"
#include "models/domain/text.h"
#include "models/ports/desktop.h"
#include "models/tables/rowsource.h"
#include "wizards/common/names.h"
#include "wizards/common/plainlabel.h"

#include <QAction>
#include <QHBoxLayout>
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

PermissionsTab::PermissionsTab(Ports ports, QWidget *parent)
    : Retranslating<QWidget>(parent), m_ports(std::move(ports)), m_time(new PlainLabel(this)),
      m_open(new QPushButton(this)), m_copy(new QPushButton(this)), m_filter(new QLineEdit(this)),
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

    auto *row = new QHBoxLayout;
    row->addWidget(m_open);
    row->addWidget(m_copy);
    row->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_time);
    column->addLayout(row);
    column->addWidget(m_filter);
    column->addWidget(m_view, 1);

    auto *copyKey = new QAction(m_view);
    copyKey->setShortcut(QKeySequence::Copy);
    copyKey->setShortcutContext(Qt::WidgetShortcut);
    m_view->addAction(copyKey);
    connect(copyKey, &QAction::triggered, this, &PermissionsTab::copy);
    connect(m_copy, &QPushButton::clicked, this, &PermissionsTab::copy);
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
    m_open->setEnabled(!m_clientId.isEmpty());
    m_copy->setEnabled(m_model->rowCount() > 0);
    m_model->retranslate();
}

} // namespace TenantLink
