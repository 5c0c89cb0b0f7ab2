#include "app/window/portal/serviceportal.h"

#include "app/window/ask.h"
#include "app/window/bannerline.h"
#include "app/window/foreigncloud.h"
#include "app/window/portal/permissionstab.h"
#include "app/window/portal/registrationtab.h"
#include "app/window/portal/routingtab.h"
#include "app/window/portal/servicetab.h"
#include "app/window/portal/siptab.h"
#include "app/window/portal/taskstab.h"
#include "models/domain/text.h"
#include "models/ports/preferences.h"
#include "models/ports/store.h"
#include "wizards/common/assistive.h"
#include "wizards/common/failureview.h"
#include "wizards/common/helpwindow.h"
#include "wizards/common/plainlabel.h"
#include "wizards/common/readingorder.h"

#include <QCloseEvent>
#include <QScreen>
#include <QShortcut>
#include <QTabWidget>
#include <QVBoxLayout>

namespace TenantLink
{

using namespace Qt::StringLiterals;

namespace
{
const QString GeometryKey = QStringLiteral("window/portal");
}

ServicePortal::ServicePortal(Ports ports, ServiceId id, QWidget *parent)
    : Retranslating<QWidget>(parent, Qt::Window), m_ports(std::move(ports)), m_id(id),
      m_banner(new BannerLine(Mark::Warning, this)), m_title(new PlainLabel(this)), m_subtitle(new PlainLabel(this)),
      m_failure(new FailureView(this)), m_tabs(new QTabWidget(this)),
      m_registration(new RegistrationTab(m_ports, id, RegistrationKind::DirectRouting)),
      m_permissions(new PermissionsTab(m_ports)), m_qoe(new RegistrationTab(m_ports, id, RegistrationKind::Qoe)),
      m_serviceTab(new ServiceTab(m_ports)), m_routing(new RoutingTab(m_ports, id)), m_sip(new SipTab(m_ports)),
      m_tasks(new TasksTab(m_ports))
{
    setObjectName(u"servicePortal"_s);
    QFont large = m_title->font();
    large.setPointSizeF(large.pointSizeF() * 1.4);
    large.setBold(true);
    m_title->setFont(large);
    m_title->setObjectName(u"portalTitle"_s);
    m_tabs->setObjectName(u"portalTabs"_s);
    addTabs();
    m_tabs->setEnabled(false); // until the service is here
    m_failure->setRetryOffered(true);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_banner);
    column->addWidget(m_title);
    column->addWidget(m_subtitle);
    column->addWidget(m_failure);
    column->addWidget(m_tabs, 1);
    focusInReadingOrder(this);

    connect(m_failure, &FailureView::retryAsked, this, &ServicePortal::read);
    for (RegistrationTab *tab : {m_registration, m_qoe}) {
        connect(tab, &RegistrationTab::saved, this, &ServicePortal::take);
        connect(tab, &RegistrationTab::validated, this, [this] {
            read();
            Q_EMIT changed();
        });
        connect(tab, &RegistrationTab::invited, this, &ServicePortal::changed);
    }
    connect(m_permissions, &PermissionsTab::changed, this, [this] {
        read();
        Q_EMIT changed();
    });
    connect(m_serviceTab, &ServiceTab::saved, this, &ServicePortal::take);
    connect(m_serviceTab, &ServiceTab::customerChanged, this, &ServicePortal::take);
    connect(m_routing, &RoutingTab::saved, this, &ServicePortal::take);
    connect(m_sip, &SipTab::saved, this, &ServicePortal::take);
    connect(m_tasks, &TasksTab::saved, this, &ServicePortal::take);
    connect(m_tasks, &TasksTab::changed, this, [this] {
        read();
        Q_EMIT changed();
    });
    if (!restoreGeometry(m_ports.preferences->value(GeometryKey)))
        resize(QSize(1200, 720).boundedTo(screen()->availableSize() * 0.95));
    retranslate();
    read();
}

ServicePortal::~ServicePortal() = default;

void ServicePortal::addTabs()
{
    const std::initializer_list<QWidget *> tabs{m_registration, m_permissions, m_qoe,  m_serviceTab,
                                                m_routing,      m_sip,         m_tasks};
    for (QWidget *tab : tabs) {
        // Mnemonics would not go round among so many tabs with so many fields.
        const int index = m_tabs->addTab(tab, QString());
        auto *keys = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_1 + index)), this);
        connect(keys, &QShortcut::activated, this, [this, index] {
            if (m_tabs->isEnabled())
                m_tabs->setCurrentIndex(index);
        });
        m_tabs->setTabToolTip(index, keys->key().toString(QKeySequence::NativeText));
    }
    m_tabs->setUsesScrollButtons(true);
    connect(new QShortcut(QKeySequence::HelpContents, this), &QShortcut::activated, this,
            [this] { HelpWindow::open(m_ports, objectName()); });
}

void ServicePortal::take(const Service &service)
{
    display(service);
    Q_EMIT changed();
}

void ServicePortal::read()
{
    m_reading.begin();
    m_reading.deliver(m_ports.store->service(m_id), [this](Result<Service> service) {
        m_failure->setFailure(service ? std::nullopt : std::optional(service.error()));
        if (service)
            display(*service);
    });
}

void ServicePortal::display(const Service &service)
{
    const bool first = !m_service;
    m_service = service;
    m_registration->setService(service);
    m_permissions->setService(service);
    m_qoe->setService(service);
    m_serviceTab->setService(service);
    m_routing->setService(service);
    m_sip->setService(service);
    m_tasks->setService(service);
    m_tabs->setEnabled(true);
    if (first)
        m_registration->firstField()->setFocus();
    if (m_customer != service.customer)
        readCustomer();
    retranslate();
}

void ServicePortal::readCustomer()
{
    m_customerReading.begin();
    m_customerReading.deliver(m_ports.store->customer(m_service->customer), [this](Result<Customer> customer) {
        if (!customer)
            return;
        m_customer = customer->id;
        m_customerName = cleaned(customer->name);
        m_serviceTab->setCustomerName(customer->name);
        retranslate();
    });
}

void ServicePortal::retranslate()
{
    const QString name = m_service ? cleaned(m_service->shortName) : QString();
    const QString full = m_service ? cleaned(m_service->fullName) : QString();
    setWindowTitle(m_service ? tr("%1 - Service portal").arg(name) : tr("Service portal"));
    m_title->setText(!m_service                       ? tr("Loading ...")
                     : full.isEmpty() || full == name ? name
                                                      : tr("%1 (%2)", "full name, short name").arg(full, name));
    m_subtitle->setText(m_customerName.isEmpty() ? QString() : tr("Direct Routing service of %1").arg(m_customerName));
    const std::initializer_list<std::pair<QWidget *, QString>> titles{
        {m_registration, tr("Microsoft 365 settings")},
        {m_permissions, tr("Permissions and roles")},
        {m_qoe, tr("QOE integration with Microsoft Teams")},
        {m_serviceTab, tr("Service")},
        {m_routing, tr("Routing and DNS")},
        {m_sip, tr("SIP connection")},
        {m_tasks, tr("Tasks")},
    };
    for (const auto &[tab, title] : titles)
        m_tabs->setTabText(m_tabs->indexOf(tab), title);
    nameTabs(m_tabs, tr("Parts of the service"));
    QList<Cloud> used;
    if (m_service) {
        if (const Cloud *cloud = findCloud(*m_ports.clouds, m_service->registration.cloudId))
            used.append(*cloud);
    }
    m_banner->setText(foreignCloudText(used));
}

bool ServicePortal::hasChanges() const
{
    return m_registration->hasChanges() || m_qoe->hasChanges() || m_serviceTab->hasChanges() ||
           m_routing->hasChanges() || m_sip->hasChanges();
}

void ServicePortal::saveAndClose()
{
    // One after the other, each in sight; each goes on only when it was kept.
    const auto keep = [this](auto *tab) {
        if (!tab->hasChanges())
            return false;
        m_tabs->setCurrentWidget(tab);
        tab->save([this] { saveAndClose(); });
        return true;
    };
    const bool keeps = keep(m_registration) || keep(m_qoe) || keep(m_serviceTab) || keep(m_routing) || keep(m_sip);
    if (!keeps)
        closeWithoutAsking();
}

void ServicePortal::closeWithoutAsking()
{
    m_closing = true;
    close();
}

void ServicePortal::closeEvent(QCloseEvent *event)
{
    if (m_closing || !hasChanges()) {
        m_ports.preferences->set(GeometryKey, saveGeometry());
        event->accept();
        return;
    }
    event->ignore();
    if (std::exchange(m_asking, true))
        return;
    askUnsaved(this, tr("There are changes that were not saved."), [this](Unsaved answer) {
        m_asking = false;
        if (answer == Unsaved::Save)
            saveAndClose();
        else if (answer == Unsaved::Discard)
            closeWithoutAsking();
    });
}

} // namespace TenantLink
