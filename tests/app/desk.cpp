#include "tests/app/desk.h"

#include "models/flows/mailsetup.h"
#include "models/flows/provider.h"
#include "models/flows/services.h"
#include "models/store/sqlitestore.h"
#include "tests/support/await.h"

#include <QAbstractItemView>
#include <QFile>
#include <QTableView>

namespace TenantLink
{

using namespace Qt::StringLiterals;

bool activate(QWidget *window)
{
    window->activateWindow();
    return QTest::qWaitForWindowActive(window);
}

QWidget *windowNamed(const QString &objectName)
{
    QWidget *found = nullptr;
    const bool came = QTest::qWaitFor([&] {
        for (QWidget *window : QApplication::topLevelWidgets()) {
            if (window->isVisible() && window->objectName() == objectName)
                found = window;
        }
        return found != nullptr;
    });
    return came && activate(found) ? found : nullptr;
}

bool answer(const QString &button)
{
    QWidget *box = nullptr;
    const bool came = QTest::qWaitFor([&] {
        for (QWidget *window : QApplication::topLevelWidgets()) {
            if (window->isVisible() && (window->inherits("QMessageBox") || window->objectName() == u"question"_s))
                box = window;
        }
        return box && WizardDriver(box).shows(button);
    });
    return came && WizardDriver(box).click(button);
}

Desk::Desk()
{
    ports = world.ports;
    ports.store = makeSqliteStore(folder.path(), u"tester"_s);
    ports.preferences = preferences;
    ports.desktop = desktop;
    ports.mailer = mailer;
    if (!await(ports.store->open()))
        qFatal("no store");
}

Desk::~Desk() = default;

MainWindow &Desk::open()
{
    window = std::make_unique<MainWindow>(ports, languages);
    window->show();
    window->showContent();
    if (!activate(window.get()))
        qWarning("the main window did not become active");
    return *window;
}

Customer Desk::customer(const QString &name)
{
    Customer customer;
    customer.name = name;
    return await(ports.store->addCustomer(customer)).value();
}

Provider Desk::provider()
{
    Provider provider = await(loadProvider(ports)).value();
    provider.name = u"Fourth Coffee Voice"_s;
    provider.contactName = u"Ada Admin"_s;
    provider.contactMail = u"ada@fourthcoffee.example"_s;
    provider.domain = u"fourthcoffee.example"_s;
    return await(saveProvider(ports, provider)).value();
}

MailServer Desk::mailServer()
{
    MailServer server = await(loadMailServer(ports)).value();
    server.fromAddress = u"invitations@fourthcoffee.example"_s;
    server.host = u"mail.fourthcoffee.example"_s;
    server.username = u"invitations"_s;
    return await(saveMailServer(ports, server, Secret(u"mail-pass-word"_s))).value();
}

Invited Desk::invited(const QString &shortName, const Customer &customer)
{
    InviteRequest request;
    request.customer = customer.id;
    request.shortName = shortName;
    request.fullName = u"Voice of "_s + shortName;
    request.licensedUsers = 5;
    request.cloudId = u"sandbox"_s;
    request.invitationEmail = u"admin@contoso.com"_s;
    const Result<Invited> made = await(invite(ports, request));
    if (!made)
        qFatal("not invited: %d", int(made.error().code));
    return *made;
}

QString Desk::file(const QString &name, const QByteArray &content) const
{
    QFile written(folder.filePath(name));
    if (!written.open(QIODevice::WriteOnly) || written.write(content) != content.size())
        qFatal("cannot write");
    return written.fileName();
}

Service Desk::service(const QString &shortName, const Customer &customer, const QString &cloud)
{
    OnboardingDraft draft;
    draft.customer = customer.id;
    draft.shortName = shortName;
    draft.fullName = u"Voice of "_s + shortName;
    draft.licensedUsers = 5;
    draft.cloudId = cloud;
    draft.tenant = FakeTenant::Id;
    draft.clientId = FakeTenant::Client;
    draft.adminUpn = u"admin@contoso.com"_s;
    draft.secret = Secret(FakeTenant::SecretText);
    const Result<Service> made = await(createService(ports, draft, std::nullopt));
    if (!made)
        qFatal("the service was not made: %d", int(made.error().code));
    return *made;
}

QStringList Desk::cells(QAbstractItemView *view, int column) const
{
    QStringList texts;
    for (int row = 0; row < view->model()->rowCount(); ++row)
        texts.append(view->model()->index(row, column).data().toString());
    return texts;
}

QTableView *Desk::table(const QString &name, int rows)
{
    QTableView *table = nullptr;
    const bool filled = QTest::qWaitFor([&] {
        table = WizardDriver(window.get()).find<QTableView>(name);
        return table && table->model()->rowCount() == rows;
    });
    return filled ? table : nullptr;
}

ServicePortal *Desk::portal()
{
    QTableView *services = table(u"Services"_s, 1);
    if (!services)
        return nullptr;
    services->setFocus();
    services->selectRow(0);
    QTest::keyClick(services, Qt::Key_Return);
    auto *portal = qobject_cast<ServicePortal *>(windowNamed(u"servicePortal"_s));
    WizardDriver driver(portal);
    const bool filled = portal && QTest::qWaitFor([&] {
                            auto *tenant = driver.find<QLineEdit>(u"Tenant ID"_s);
                            return tenant && tenant->isEnabled() && !tenant->text().isEmpty();
                        });
    return filled ? portal : nullptr;
}

} // namespace TenantLink
