#include "app/window/mainwindow.h"

#include "app/window/audittrailpage.h"
#include "app/window/bannerline.h"
#include "app/window/checkalldialog.h"
#include "app/window/customerspage.h"
#include "app/window/foreigncloud.h"
#include "app/window/invitations/pendinginvitationspage.h"
#include "app/window/portal/portalkeeper.h"
#include "app/window/portal/serviceportal.h"
#include "app/window/secretsbanner.h"
#include "app/window/servicespage.h"
#include "app/window/settings/commercialpage.h"
#include "app/window/settings/invitationsettingspage.h"
#include "app/window/settings/languagepage.h"
#include "app/window/settings/mailpage.h"
#include "app/window/settings/providerpage.h"
#include "app/window/settings/sbcspage.h"
#include "app/window/settings/templatespage.h"
#include "app/window/storefailurepage.h"
#include "models/domain/failuretext.h"
#include "models/ports/preferences.h"
#include "wizards/common/icons.h"
#include "wizards/common/names.h"
#include "wizards/common/plainlabel.h"
#include "wizards/common/readingorder.h"
#include "wizards/invitation/invitationwizard.h"
#include "wizards/onboarding/onboardingwizard.h"

#include <QCloseEvent>
#include <QMenuBar>
#include <QPushButton>
#include <QScreen>
#include <QSplitter>
#include <QStackedWidget>
#include <QStatusBar>
#include <QStyle>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace TenantLink
{

using namespace Qt::StringLiterals;

namespace
{
const QString GeometryKey = QStringLiteral("window/main");
const QString SplitKey = QStringLiteral("window/main/split");
constexpr qint64 KeepingADraft = 3000; // ms
constexpr int WidestNavigation = 210;  // pixels
} // namespace

MainWindow::MainWindow(Ports ports, std::shared_ptr<LanguageChoice> languages, QWidget *parent)
    : Retranslating<QMainWindow>(parent), m_ports(std::move(ports)), m_languages(std::move(languages)),
      m_portals(new PortalKeeper(m_ports, this)), m_cloudBanner(new BannerLine(Mark::Warning)),
      m_keychainBanner(new BannerLine(Mark::Problem)), m_secretsBanner(new SecretsBanner), m_whole(new QStackedWidget),
      m_navigation(new QTreeWidget), m_pages(new QStackedWidget), m_storeFailure(new StoreFailurePage),
      m_content(new QSplitter), m_opening(new PlainLabel)
{
    setObjectName(u"mainWindow"_s);
    auto *split = static_cast<QSplitter *>(m_content);
    split->setObjectName(u"split"_s);
    split->addWidget(m_navigation);
    split->addWidget(m_pages);
    split->setStretchFactor(1, 1);
    split->setChildrenCollapsible(false);
    split->setSizes({180, 900});
    static_cast<PlainLabel *>(m_opening)->setAlignment(Qt::AlignCenter);
    m_whole->addWidget(m_content);
    m_whole->addWidget(m_opening);
    m_whole->addWidget(m_storeFailure);
    auto *centre = new QWidget(this);
    auto *column = new QVBoxLayout(centre);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_cloudBanner);
    column->addWidget(m_keychainBanner);
    column->addWidget(m_secretsBanner);
    column->addWidget(m_whole, 1);
    setCentralWidget(centre);
    m_closeKeychain = m_keychainBanner->addButton(u"closeKeychainProblem"_s);
    connect(m_closeKeychain, &QPushButton::clicked, this, [this] { showKeychainProblem(std::nullopt); });
    connect(m_secretsBanner, &SecretsBanner::servicesAsked, this, [this] {
        showPage(Page::Services);
        static_cast<ServicesPage *>(pageOf(Page::Services))->showSecretEnds();
    });
    connect(m_storeFailure, &StoreFailurePage::retryAsked, this, [this] {
        m_storeFailure->setTrying(true);
        if (const auto again = m_tryAgain)
            again();
    });
    connect(m_portals, &PortalKeeper::changed, this, [this] {
        if (TablePage *page = currentTable())
            page->refresh();
    });

    buildNavigation();
    focusInReadingOrder(centre);
    buildMenus();
    if (!restoreGeometry(m_ports.preferences->value(GeometryKey)))
        resize(QSize(1240, 760).boundedTo(screen()->availableSize() * 0.95));
    split->restoreState(m_ports.preferences->value(SplitKey));
    statusBar()->hide(); // every page has its own status line; a second one would only be overlooked
    retranslate();
    showOpening();
}

MainWindow::~MainWindow() = default;

void MainWindow::buildNavigation()
{
    m_navigation->setObjectName(u"navigation"_s);
    m_navigation->setHeaderHidden(true);
    m_navigation->setIndentation(fontMetrics().averageCharWidth() * 2); // also keeps the names off the edge
    m_navigation->setUniformRowHeights(true);
    m_navigation->setFrameShape(QFrame::NoFrame);
    m_navigation->setItemsExpandable(false);
    const QSize high(0, fontMetrics().height() * 2);
    const auto addPage = [&](Page page, QTreeWidgetItem *group) {
        Entry entry{page};
        entry.item = group ? new QTreeWidgetItem(group) : new QTreeWidgetItem(m_navigation);
        entry.item->setData(0, Qt::UserRole, int(page));
        entry.item->setSizeHint(0, high);
        entry.item->setIcon(0, themedIcon(iconOf(page)));
        m_entries.append(entry);
    };
    const auto addGroup = [&] {
        auto *group = new QTreeWidgetItem(m_navigation);
        group->setFlags(Qt::ItemIsEnabled);
        group->setSizeHint(0, high);
        return group;
    };
    addPage(Page::Services, nullptr);
    addPage(Page::Customers, nullptr);
    m_monitoring = addGroup();
    addPage(Page::PendingInvitations, m_monitoring);
    addPage(Page::AuditTrail, m_monitoring);
    m_configuration = addGroup();
    for (const Page page : {Page::Provider, Page::MailServer, Page::InvitationSettings, Page::CommercialInformation,
                            Page::Sbcs, Page::ScriptTemplates})
        addPage(page, m_configuration);
    if (m_languages)
        addPage(Page::Language, m_configuration);
    m_navigation->expandAll();
    connect(m_navigation, &QTreeWidget::currentItemChanged, this, &MainWindow::navigated);
    // Assistive technology selects, and makes nothing current. It takes the row within the group for one of the whole
    // tree where rows are selected. Later: Qt selects first where it does both.
    m_navigation->setSelectionBehavior(QAbstractItemView::SelectItems);
    connect(
        m_navigation, &QTreeWidget::itemSelectionChanged, this,
        [this] {
            const QList<QTreeWidgetItem *> selected = m_navigation->selectedItems();
            if (selected.size() == 1 && selected.first() != m_navigation->currentItem())
                m_navigation->setCurrentItem(selected.first());
        },
        Qt::QueuedConnection);
}

QWidget *MainWindow::makePage(Page page)
{
    switch (page) {
    case Page::Services: {
        auto *services = new ServicesPage(m_ports, m_portals);
        connect(services, &ServicesPage::mailSetupAsked, this, &MainWindow::showMailServer);
        return services;
    }
    case Page::Customers:
        return new CustomersPage(m_ports);
    case Page::PendingInvitations: {
        auto *invitations = new PendingInvitationsPage(m_ports);
        connect(invitations, &PendingInvitationsPage::onboardingAsked, this, [this](const OnboardingDraft &draft) {
            static_cast<ServicesPage *>(pageOf(Page::Services))->openWizard(draft);
        });
        connect(invitations, &PendingInvitationsPage::invitationWizardAsked, this, &MainWindow::openOwnInvitation);
        connect(invitations, &PendingInvitationsPage::providerAsked, this, [this] { showPage(Page::Provider); });
        connect(invitations, &PendingInvitationsPage::servicesChanged, m_portals, &PortalKeeper::refreshAll);
        return invitations;
    }
    case Page::AuditTrail:
        return new AuditTrailPage(m_ports);
    case Page::Provider:
        return new ProviderPage(m_ports);
    case Page::MailServer:
        return new MailPage(m_ports);
    case Page::InvitationSettings:
        return new InvitationSettingsPage(m_ports);
    case Page::CommercialInformation:
        return new CommercialSettingsPage(m_ports);
    case Page::Sbcs:
        return new SbcsPage(m_ports);
    case Page::ScriptTemplates:
        return new TemplatesPage(m_ports);
    case Page::Language:
        return new LanguagePage(m_ports, m_languages);
    }
    Q_UNREACHABLE();
}

QWidget *MainWindow::pageOf(Page page)
{
    for (Entry &entry : m_entries) {
        if (entry.page != page)
            continue;
        if (!entry.widget) {
            entry.widget = makePage(page);
            m_pages->addWidget(entry.widget);
            if (auto *table = qobject_cast<TablePage *>(entry.widget))
                table->setIcon(iconOf(page));
        }
        return entry.widget;
    }
    return nullptr;
}

QWidget *MainWindow::currentPage() const
{
    return m_whole->currentWidget() == m_content ? m_pages->currentWidget() : nullptr;
}

TablePage *MainWindow::currentTable() const { return qobject_cast<TablePage *>(currentPage()); }

void MainWindow::refreshCurrent()
{
    if (TablePage *table = currentTable())
        table->refresh();
    else if (auto *settings = qobject_cast<SettingsPage *>(currentPage()))
        settings->reload();
}

void MainWindow::navigated(QTreeWidgetItem *item, QTreeWidgetItem *before)
{
    if (item == m_monitoring || item == m_configuration) { // a heading: on to the page behind it, either way
        const bool up = before && before == m_navigation->itemBelow(item);
        m_navigation->setCurrentItem(up && m_navigation->itemAbove(item) ? m_navigation->itemAbove(item)
                                                                         : m_navigation->itemBelow(item));
        return;
    }
    auto *settings = qobject_cast<SettingsPage *>(currentPage());
    if (!item || !settings || !settings->hasChanges()) {
        turnTo(item);
        return;
    }
    QTreeWidgetItem *here = item;
    for (const Entry &entry : std::as_const(m_entries)) {
        if (entry.widget == settings)
            here = entry.item;
    }
    if (here == item)
        return;
    {
        const QSignalBlocker quiet(m_navigation); // the page stays until the question is answered
        m_navigation->setCurrentItem(here);
    }
    settings->leave([this, item] {
        const QSignalBlocker quiet(m_navigation);
        m_navigation->setCurrentItem(item);
        turnTo(item);
    });
}

void MainWindow::turnTo(QTreeWidgetItem *item)
{
    if (item && m_whole->currentWidget() == m_content)
        m_pages->setCurrentWidget(pageOf(static_cast<Page>(item->data(0, Qt::UserRole).toInt())));
}

void MainWindow::showPage(Page page)
{
    for (const Entry &entry : std::as_const(m_entries)) {
        if (entry.page != page)
            continue;
        if (m_navigation->currentItem() == entry.item)
            turnTo(entry.item);
        else
            m_navigation->setCurrentItem(entry.item);
    }
}

void MainWindow::openInvitation(const QByteArray &linkOrFile)
{
    if (m_invited && m_invited->isVisible())
        m_invited->openLink(linkOrFile);
    else
        m_invited = new InvitationWizard(m_ports, linkOrFile, this);
    showWizard(m_invited);
}

void MainWindow::openOwnInvitation(InvitationId id)
{
    QPointer<InvitationWizard> &wizard = m_onBehalf[id];
    if (!wizard || !wizard->isVisible())
        wizard = new InvitationWizard(m_ports, id, this);
    connect(wizard, &InvitationWizard::answeredHere, this, &MainWindow::refreshCurrent, Qt::UniqueConnection);
    showWizard(wizard);
}

void MainWindow::showWizard(QWidget *wizard)
{
    wizard->setAttribute(Qt::WA_DeleteOnClose);
    wizard->show();
    wizard->raise();
    wizard->activateWindow();
}

void MainWindow::showOpening()
{
    m_whole->setCurrentWidget(m_opening);
    retranslate();
}

void MainWindow::showContent()
{
    m_whole->setCurrentWidget(m_content);
    if (m_navigation->currentItem())
        turnTo(m_navigation->currentItem());
    else
        showPage(Page::Services);
    refreshCurrent(); // after a failure of the store
    m_navigation->setFocus();
    retranslate();
}

void MainWindow::showStoreFailure(const Failure &failure, std::function<void()> tryAgain)
{
    m_tryAgain = std::move(tryAgain);
    m_storeFailure->setFailure(failure);
    m_whole->setCurrentWidget(m_storeFailure);
    retranslate();
}

void MainWindow::showKeychainProblem(const std::optional<Failure> &failure)
{
    m_keychainFailure = failure;
    retranslate();
}

void MainWindow::showSecretEnds(const SecretEndCounts &counts) { m_secretsBanner->setCounts(counts); }

void MainWindow::setDataFolder(const QString &folder) { m_storeFailure->setDataFolder(folder); }

void MainWindow::openService(ServiceId id) { m_portals->open(id); }

void MainWindow::showMailServer()
{
    showPage(Page::MailServer);
    raise();
    activateWindow();
}

QString MainWindow::titleOf(Page page)
{
    switch (page) {
    case Page::Services:
        return tr("&Services");
    case Page::Customers:
        return tr("&Customers");
    case Page::PendingInvitations:
        return tr("&Pending Invitations");
    case Page::AuditTrail:
        return tr("&Audit trail");
    case Page::Provider:
        return tr("Pro&vider");
    case Page::MailServer:
        return tr("&Email server");
    case Page::InvitationSettings:
        return tr("&Invitation");
    case Page::CommercialInformation:
        return tr("Commercial i&nformation");
    case Page::Sbcs:
        return tr("S&BCs");
    case Page::ScriptTemplates:
        return tr("Script &templates");
    case Page::Language:
        return tr("&Language");
    }
    Q_UNREACHABLE();
}

QString MainWindow::iconOf(Page page)
{
    switch (page) {
    case Page::Services:
        return u"services"_s;
    case Page::Customers:
        return u"customers"_s;
    case Page::PendingInvitations:
        return u"invitations"_s;
    case Page::AuditTrail:
        return u"audit"_s;
    case Page::Provider:
        return u"provider"_s;
    case Page::MailServer:
        return u"mail"_s;
    case Page::InvitationSettings:
        return u"invitation"_s;
    case Page::CommercialInformation:
        return u"commercial"_s;
    case Page::Sbcs:
        return u"sbcs"_s;
    case Page::ScriptTemplates:
        return u"templates"_s;
    case Page::Language:
        return u"language"_s;
    }
    Q_UNREACHABLE();
}

void MainWindow::retranslate()
{
    setWindowTitle(tr("TenantLink"));
    m_cloudBanner->setText(foreignCloudText(*m_ports.clouds));
    QString keychain;
    if (m_keychainFailure) {
        const Sentences sentences = describe(*m_keychainFailure);
        keychain = QStringList{sentences.what, sentences.remedy,
                               tr("Until then customers and services can be looked at and edited; validating a "
                                  "registration, replacing a "
                                  "secret and adding a service need the keychain.")}
                       .join(u' ');
    }
    m_keychainBanner->setText(keychain);
    nameButton(m_closeKeychain, tr("Close"), tr("Close the message about the keychain"));
    static_cast<PlainLabel *>(m_opening)->setText(tr("Opening your data ..."));
    m_navigation->setAccessibleName(tr("Navigation"));
    const bool content = m_whole->currentWidget() == m_content;
    int longest = 0;
    for (const Entry &entry : std::as_const(m_entries)) {
        const QString text = titleOf(entry.page);
        entry.item->setText(0, plain(text));
        entry.item->setToolTip(0, plain(text)); // where there is no room for it
        longest = qMax(longest, m_navigation->fontMetrics().horizontalAdvance(plain(text)));
        entry.action->setText(text);
        entry.action->setEnabled(content);
    }
    // Two steps of indentation, the icon and what the style puts around it; never more than a third of a small screen.
    const int around =
        2 * m_navigation->indentation() + 3 * m_navigation->style()->pixelMetric(QStyle::PM_SmallIconSize);
    m_navigation->setMinimumWidth(qMin(longest + around, WidestNavigation));
    m_monitoring->setText(0, tr("Monitoring"));
    m_configuration->setText(0, tr("Configuration"));
    m_fileMenu->setTitle(tr("&File"));
    m_addMenu->setTitle(tr("&Add Service"));
    m_directRouting->setText(tr("&Direct Routing"));
    m_import->setText(tr("&Import customers"));
    m_quit->setText(tr("&Quit"));
    m_viewMenu->setTitle(tr("&View"));
    m_find->setText(tr("&Filter"));
    m_refresh->setText(tr("&Refresh"));
    m_helpMenu->setTitle(tr("&Help"));
    m_help->setText(tr("&Help"));
    m_about->setText(tr("&About TenantLink"));
    for (QAction *action : {m_directRouting, m_import, m_find, m_refresh})
        action->setEnabled(content);
    m_addMenu->setEnabled(content);
}

void MainWindow::remember()
{
    m_ports.preferences->set(GeometryKey, saveGeometry());
    m_ports.preferences->set(SplitKey, static_cast<QSplitter *>(m_content)->saveState());
}

SettingsPage *MainWindow::unsavedPage() const
{
    auto *page = qobject_cast<SettingsPage *>(m_pages->currentWidget()); // others cannot be left with changes
    return page && page->hasChanges() ? page : nullptr;
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    remember();
    if (SettingsPage *page = unsavedPage()) {
        event->ignore();
        page->leave([this] { close(); });
        return;
    }
    for (CheckAllDialog *dialog : findChildren<CheckAllDialog *>())
        dialog->close();
    QList<QWidget *> open = m_portals->closeAll();
    for (OnboardingWizard *wizard : findChildren<OnboardingWizard *>()) {
        if (wizard->isVisible() && !wizard->close())
            open.append(wizard);
    }
    for (InvitationWizard *wizard : findChildren<InvitationWizard *>()) {
        if (wizard->isVisible() && !wizard->close())
            open.append(wizard);
    }
    if (open.isEmpty()) {
        event->accept();
        return;
    }
    // One is asking about its changes, or still keeps its draft. A draft is kept at once, and then closing goes on; who
    // had to answer a question first may have wanted to stay.
    event->ignore();
    m_closeWanted.start();
    for (QWidget *window : std::as_const(open)) {
        connect(window, &QObject::destroyed, this, [this] {
            if (m_closeWanted.isValid() && m_closeWanted.elapsed() < KeepingADraft)
                QMetaObject::invokeMethod(this, &QWidget::close, Qt::QueuedConnection);
        });
    }
}

} // namespace TenantLink
