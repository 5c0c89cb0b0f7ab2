// The main window: navigation, pages that are built when they are first shown, banners, menus.
#pragma once

#include "models/domain/failure.h"
#include "models/domain/ids.h"
#include "models/ports/ports.h"
#include "wizards/common/retranslating.h"

#include <QElapsedTimer>
#include <QHash>
#include <QMainWindow>
#include <QPointer>

#include <functional>
#include <memory>
#include <optional>

class QAction;
class QMenu;
class QPushButton;
class QStackedWidget;
class QTreeWidget;
class QTreeWidgetItem;

namespace TenantLink
{

class BannerLine;
class InvitationWizard;
class LanguageChoice;
class PortalKeeper;
class SecretsBanner;
class ServicesPage;
class SettingsPage;
class StoreFailurePage;
class TablePage;
struct SecretEndCounts;

class MainWindow : public Retranslating<QMainWindow>
{
    Q_OBJECT
public:
    enum class Page {
        Services,
        Customers,
        PendingInvitations,
        AuditTrail,
        Provider,
        MailServer,
        InvitationSettings,
        CommercialInformation,
        Sbcs,
        ScriptTemplates,
        Language
    };

    /// Without `languages` there is no page to choose one.
    explicit MainWindow(Ports ports, std::shared_ptr<LanguageChoice> languages = nullptr, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Asks first where something on the page that is left was not saved.
    void showPage(Page page);
    /// Until the store is open: pages read nothing before.
    void showOpening();
    /// The store is open (again): shows the pages.
    void showContent();
    /// Instead of the content. `tryAgain` opens the store again and ends in showContent() or in here.
    void showStoreFailure(const Failure &failure, std::function<void()> tryAgain);
    /// A line that stays until it is closed. Null: it answers again.
    void showKeychainProblem(const std::optional<Failure> &failure);
    /// A line while there are some; closed, it comes again with other counts.
    void showSecretEnds(const SecretEndCounts &counts);
    /// What "Open data folder" opens.
    void setDataFolder(const QString &folder);
    /// Opens the Service portal of that service.
    void openService(ServiceId id);
    /// A link, a text with one, or a file's content: shows it in the Invitation wizard.
    void openInvitation(const QByteArray &linkOrFile);

public Q_SLOTS:
    void showMailServer();

protected:
    void retranslate() override;
    void closeEvent(QCloseEvent *event) override;

private:
    struct Entry {
        Page page;
        QTreeWidgetItem *item = nullptr;
        QWidget *widget = nullptr; ///< a TablePage, a SettingsPage or the page of languages
        QAction *action = nullptr;
    };
    void buildMenus();
    void buildNavigation();
    QWidget *pageOf(Page page);
    [[nodiscard]] QWidget *makePage(Page page);
    [[nodiscard]] QWidget *currentPage() const;
    [[nodiscard]] TablePage *currentTable() const;
    void navigated(QTreeWidgetItem *item, QTreeWidgetItem *before);
    void turnTo(QTreeWidgetItem *item);
    void refreshCurrent();
    void openOwnInvitation(InvitationId id);
    static void showWizard(QWidget *wizard);
    [[nodiscard]] static QString titleOf(Page page);
    [[nodiscard]] static QString iconOf(Page page);
    [[nodiscard]] SettingsPage *unsavedPage() const;
    void showHelp();
    void remember();

    Ports m_ports;
    std::shared_ptr<LanguageChoice> m_languages;
    PortalKeeper *m_portals;
    BannerLine *m_cloudBanner;
    BannerLine *m_keychainBanner;
    SecretsBanner *m_secretsBanner;
    QStackedWidget *m_whole; ///< content or what keeps it from being shown
    QTreeWidget *m_navigation;
    QStackedWidget *m_pages;
    StoreFailurePage *m_storeFailure;
    QWidget *m_content;
    QWidget *m_opening;
    QList<Entry> m_entries;
    QPointer<InvitationWizard> m_invited;
    QHash<InvitationId, QPointer<InvitationWizard>> m_onBehalf;
    QTreeWidgetItem *m_monitoring;
    QTreeWidgetItem *m_configuration;
    QMenu *m_fileMenu;
    QMenu *m_addMenu;
    QMenu *m_viewMenu;
    QMenu *m_helpMenu;
    QAction *m_directRouting;
    QAction *m_import;
    QAction *m_quit;
    QAction *m_find;
    QAction *m_refresh;
    QAction *m_help;
    QAction *m_about;
    QPushButton *m_closeKeychain;
    std::optional<Failure> m_keychainFailure;
    std::function<void()> m_tryAgain;
    QElapsedTimer m_closeWanted;
};

} // namespace TenantLink
