#include "tests/wizards/world.h"

#include "models/microsoft365/catalogue.h"

#include <QFile>
#include <QTableView>

namespace TenantLink
{

using namespace Qt::StringLiterals;

Catalogue testCatalogue()
{
    QFile file(QStringLiteral(TENANTLINK_SOURCE "/resources/catalogue.json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no catalogue");
    const Result<Catalogue> catalogue = readCatalogue(file.readAll(), file.fileName());
    if (!catalogue)
        qFatal("%s", qPrintable(catalogue.error().subject));
    return *catalogue;
}

World::World()
    : store(std::make_shared<MemoryStore>()), microsoft(std::make_shared<FakeMicrosoft>(testCatalogue())),
      keychain(std::make_shared<MemoryKeychain>()), contoso(store->addNamed(u"Contoso Ltd"_s))
{
    store->addNamed(u"Fabrikam"_s);
    Cloud global{u"global"_s,
                 u"Microsoft (Global)"_s,
                 QUrl(u"https://login.example"_s),
                 QUrl(u"https://graph.example"_s),
                 {},
                 {u"login.example"_s},
                 {},
                 {},
                 {},
                 false};
    Cloud sandbox{u"sandbox"_s,
                  u"Sandbox"_s,
                  QUrl(u"http://127.0.0.1:8080"_s),
                  QUrl(u"http://127.0.0.1:8080"_s),
                  {},
                  {u"127.0.0.1"_s},
                  {},
                  {},
                  {},
                  true};
    ports.http = microsoft;
    ports.clock = std::make_shared<HastyClock>();
    ports.secrets = keychain;
    ports.store = store;
    ports.clouds = std::make_shared<const QList<Cloud>>(QList<Cloud>{global, sandbox});
    ports.catalogue = std::make_shared<const Catalogue>(testCatalogue());
}

QPointer<OnboardingWizard> World::open(const OnboardingDraft &draft) const
{
    auto *wizard = new OnboardingWizard(ports, draft);
    wizard->setAttribute(Qt::WA_DeleteOnClose);
    wizard->show();
    if (!QTest::qWaitForWindowActive(wizard))
        qWarning("the wizard did not become active");
    return wizard;
}

bool isAt(const QWizard *wizard, QLatin1StringView page)
{
    return wizard && wizard->currentPage() && wizard->currentPage()->objectName() == page;
}

bool next(QWizard *wizard, QLatin1StringView page)
{
    WizardDriver driver(wizard);
    QAbstractButton *button = wizard->button(QWizard::NextButton);
    if (!WizardDriver::wait([button] { return button->isVisible() && button->isEnabled(); }))
        return false;
    QTest::mouseClick(button, Qt::LeftButton);
    return WizardDriver::wait([wizard, page] { return isAt(wizard, page); });
}

bool goTo(QWizard *wizard, At at)
{
    WizardDriver driver(wizard);
    if (at == At::Customer)
        return isAt(wizard, OnboardingPages::Customer);
    auto *table = driver.find<QTableView>(u"Customers"_s);
    if (!table || !WizardDriver::wait([table] { return table->model()->rowCount() > 0; }))
        return false;
    table->selectRow(0);
    if (!next(wizard, OnboardingPages::Start) || at == At::Start)
        return at == At::Start;
    if (!next(wizard, OnboardingPages::Tenant) || at == At::Tenant)
        return at == At::Tenant;
    if (!driver.type(u"Full Name of Service"_s, u"Contoso Voice"_s) ||
        !driver.type(u"Unique Short Name"_s, u"contoso1"_s))
        return false;
    if (!next(wizard, OnboardingPages::Registration) || at == At::Registration)
        return at == At::Registration;
    if (!driver.type(u"Customer Microsoft Tenant ID"_s, FakeTenant::Id) ||
        !driver.type(u"Application (Client) ID"_s, FakeTenant::Client) ||
        !driver.type(u"Client Secret"_s, FakeTenant::SecretText) ||
        !driver.type(u"M365 admin"_s, u"admin@contoso.com"_s))
        return false;
    if (!next(wizard, OnboardingPages::Validation) || at == At::Validation)
        return at == At::Validation;
    if (!next(wizard, OnboardingPages::Summary) || at == At::Summary)
        return at == At::Summary;
    return next(wizard, OnboardingPages::Create);
}

} // namespace TenantLink
