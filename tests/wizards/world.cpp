#include "tests/wizards/world.h"

#include "models/domain/provider.h"
#include "models/microsoft365/catalogue.h"

#include <QFile>
#include <QTableView>

/// Outside any namespace, as the macro wants it.
static void initResources()
{
    Q_INIT_RESOURCE(resources);
    Q_INIT_RESOURCE(translations);
}

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
      keychain(std::make_shared<MemoryKeychain>()), desktop(std::make_shared<NotingDesktop>()),
      mailer(std::make_shared<UnaskedMailer>()), files(std::make_shared<NotingFiles>()),
      contoso(store->addNamed(u"Contoso Ltd"_s))
{
    initResources();
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
    ports.desktop = desktop;
    ports.mailer = mailer;
    ports.files = files;
    sbc.name = u"Frankfurt"_s;
    sbc.fqdn = u"sbc.northwind.example"_s;
    SbcList sbcs;
    sbcs.sbcs += sbc;
    store->settings.insert(u"sbcs"_s, Setting{storedForm(sbcs), 1});
    ports.clouds = std::make_shared<const QList<Cloud>>(QList<Cloud>{global, sandbox});
    ports.catalogue = std::make_shared<const Catalogue>(testCatalogue());
}

void World::canInvite(bool mailServer) const
{
    Provider provider;
    provider.name = u"Northwind Voice"_s;
    provider.contactName = u"Ada North"_s;
    provider.contactMail = u"ada@northwind.example"_s;
    store->settings.insert(u"provider"_s, Setting{storedForm(provider), 1});
    if (!mailServer)
        return;
    MailServer server;
    server.host = u"mail.northwind.example"_s;
    server.fromAddress = u"invitations@northwind.example"_s;
    store->settings.insert(u"mail-server"_s, Setting{storedForm(server), 1});
}

Invitation World::invitation(const QString &shortName, InvitationStatus status) const
{
    Invitation invitation{.customer = contoso.id,
                          .customerName = contoso.name,
                          .shortName = shortName,
                          .fullName = u"Contoso Voice"_s,
                          .licence = LicenceType::HostedPro,
                          .licensedUsers = 7,
                          .cloudId = u"global"_s,
                          .invitationEmail = u"admin@contoso.com"_s,
                          .adminEmail = u"admin@contoso.com"_s};
    invitation.status = status;
    invitation.createdAt = QDateTime::currentDateTimeUtc();
    invitation.link.expiresAt = invitation.createdAt.addDays(7);
    if (status == InvitationStatus::Complete || status == InvitationStatus::Failed) {
        Registration registration;
        registration.cloudId = u"global"_s;
        registration.tenant = FakeTenant::Id;
        registration.tenantId = FakeTenant::Id;
        registration.tenantName = u"Contoso"_s;
        registration.clientId = FakeTenant::Client;
        registration.secret = SecretId::create();
        registration.secretHint = u"Abc"_s;
        registration.secretEnds = invitation.createdAt.addDays(100);
        registration.adminUpn = u"admin@contoso.com"_s;
        registration.adminProof = AdminProof::SignedIn;
        registration.status = AuthStatus::Valid;
        registration.validatedAt = invitation.createdAt;
        Report report;
        report.initialDomain = u"contoso.onmicrosoft.com"_s;
        registration.lastReport = report;
        keychain->entries.insert(*registration.secret, Secret(FakeTenant::SecretText));
        invitation.result = registration;
    }
    store->allInvitations += invitation;
    return invitation;
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

bool onward(QWizard *wizard, QLatin1StringView page)
{
    static constexpr std::array Order{OnboardingPages::Validation, OnboardingPages::M365Settings,
                                      OnboardingPages::Routing, OnboardingPages::Sip, OnboardingPages::Summary};
    for (size_t i = 0; i + 1 < Order.size() && !isAt(wizard, page); ++i) {
        if (!isAt(wizard, Order.at(i)))
            continue;
        if (!fillLater(wizard))
            return false;
        if (!next(wizard, Order.at(i + 1)))
            return false;
    }
    return isAt(wizard, page);
}

namespace
{
/// From the page Start.
bool goToInvitation(QWizard *wizard, At at)
{
    WizardDriver driver(wizard);
    if (!driver.click(u"Pending Invitations"_s))
        return false;
    if (!WizardDriver::wait([&] { return driver.shows(u"Add"_s) && driver.find(u"Add"_s)->isEnabled(); }))
        return false;
    if (at == At::Pending)
        return true;
    return driver.click(u"Add"_s) && driver.waitFor(u"Added: invited1"_s) && next(wizard, OnboardingPages::Details);
}

/// From the page Tenant details.
bool goToSending(QWizard *wizard, At at)
{
    WizardDriver driver(wizard);
    if (!driver.click(u"Send link to IT administrator for authentication"_s) ||
        !next(wizard, OnboardingPages::SendLink) || at == At::SendLink)
        return isAt(wizard, OnboardingPages::SendLink);
    return driver.type(u"Invitation Email"_s, u"admin@contoso.com"_s) && next(wizard, OnboardingPages::Invited);
}
} // namespace

bool goTo(QWizard *wizard, At at)
{
    WizardDriver driver(wizard);
    if (at == At::Customer)
        return isAt(wizard, OnboardingPages::Customer);
    if (!isAt(wizard, OnboardingPages::Start)) {
        auto *table = driver.find<QTableView>(u"Customers"_s);
        if (!table || !WizardDriver::wait([table] { return table->model()->rowCount() > 0; }))
            return false;
        table->selectRow(0);
        if (at == At::Commercial)
            return next(wizard, OnboardingPages::Commercial);
        if (!next(wizard, OnboardingPages::Start))
            return false;
    }
    if (at == At::Start)
        return true;
    if (at == At::Pending || at == At::Details)
        return goToInvitation(wizard, at);
    if (!next(wizard, OnboardingPages::Tenant) || at == At::Tenant)
        return at == At::Tenant;
    if (!driver.type(u"Full Name of Service"_s, u"Contoso Voice"_s) ||
        !driver.type(u"Unique Short Name"_s, u"contoso1"_s))
        return false;
    if (at == At::SendLink || at == At::Invited)
        return goToSending(wizard, at);
    if (!next(wizard, OnboardingPages::Registration) || at == At::Registration)
        return at == At::Registration;
    if (!driver.type(u"Customer Microsoft Tenant ID"_s, FakeTenant::Id) ||
        !driver.type(u"Application (Client) ID"_s, FakeTenant::Client) ||
        !driver.type(u"Client Secret"_s, FakeTenant::SecretText) ||
        !driver.type(u"M365 admin"_s, u"admin@contoso.com"_s))
        return false;
    if (!next(wizard, OnboardingPages::Validation) || at == At::Validation)
        return at == At::Validation;
    if (at == At::M365Settings)
        return onward(wizard, OnboardingPages::M365Settings);
    if (at == At::Routing)
        return onward(wizard, OnboardingPages::Routing);
    if (at == At::Sip)
        return onward(wizard, OnboardingPages::Sip);
    if (!onward(wizard) || at == At::Summary)
        return at == At::Summary && isAt(wizard, OnboardingPages::Summary);
    return next(wizard, OnboardingPages::Create);
}

} // namespace TenantLink
