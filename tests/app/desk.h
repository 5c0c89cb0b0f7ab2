// The world of one test of the main window: the real store in a folder of its own, fakes for everything else.
#pragma once

#include "app/languages.h"
#include "app/window/mainwindow.h"
#include "app/window/portal/serviceportal.h"
#include "models/domain/provider.h"
#include "models/flows/invite.h"
#include "models/ports/desktop.h"
#include "models/ports/preferences.h"
#include "tests/support/scriptedmailer.h"
#include "tests/wizards/world.h"

#include <QTemporaryDir>

#include <memory>

class QAbstractItemView;
class QTableView;

namespace TenantLink
{

class MemoryPreferences : public Preferences
{
public:
    QHash<QString, QByteArray> values;
    [[nodiscard]] QByteArray value(const QString &key) const override { return values.value(key); }
    void set(const QString &key, const QByteArray &value) override { values.insert(key, value); }
};

class ListeningDesktop : public Desktop
{
public:
    QList<QUrl> opened;
    QStringList copied;
    QStringList notified; ///< title and text
    bool open(const QUrl &url) override
    {
        opened.append(url);
        return true;
    }
    void copySecret(Secret) override {}
    void copyText(const QString &text) override { copied.append(text); }
    void notify(const QString &, const QString &title, const QString &text) override
    {
        notified += title + QLatin1Char('\n') + text;
    }
    void followColourScheme(std::function<void(bool dark)>) override {}
};

/// A window of the program that a test holds; makes sure that it gets the keys.
[[nodiscard]] bool activate(QWidget *window);
/// The visible top-level window of that class or objectName; waits for it. Null: it did not come.
[[nodiscard]] QWidget *windowNamed(const QString &objectName);
/// Clicks a button of the question that is open.
[[nodiscard]] bool answer(const QString &button);

struct Desk {
    Desk();
    ~Desk();

    /// Shown, with its content.
    MainWindow &open();
    Customer customer(const QString &name);
    /// Name, contact and domain: invitations can be made.
    Provider provider();
    MailServer mailServer();
    /// Needs a provider.
    Invited invited(const QString &shortName, const Customer &customer);
    /// Writes a file into the desk's folder; its name.
    [[nodiscard]] QString file(const QString &name, const QByteArray &content) const;
    /// With a secret in the keychain that FakeMicrosoft accepts.
    Service service(const QString &shortName, const Customer &customer,
                    const QString &cloud = QStringLiteral("sandbox"));
    [[nodiscard]] QStringList cells(QAbstractItemView *view, int column) const;
    /// The table of the page that is shown, filled.
    QTableView *table(const QString &name, int rows);
    /// Opens the portal by Enter on the first row.
    ServicePortal *portal();

    QTemporaryDir folder;
    World world;
    std::shared_ptr<MemoryPreferences> preferences = std::make_shared<MemoryPreferences>();
    std::shared_ptr<ListeningDesktop> desktop = std::make_shared<ListeningDesktop>();
    std::shared_ptr<ScriptedMailer> mailer = std::make_shared<ScriptedMailer>();
    Ports ports;
    std::shared_ptr<Languages> languages = std::make_shared<Languages>();
    std::unique_ptr<MainWindow> window;
};

} // namespace TenantLink
