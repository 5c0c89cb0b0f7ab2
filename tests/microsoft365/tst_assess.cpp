// From facts to items: one row per rule of product.md section 3.
#include "models/microsoft365/assess.h"
#include "models/microsoft365/catalogue.h"
#include "models/microsoft365/entra.h"

#include <QFile>
#include <QTest>

using namespace TenantLink;
using namespace Qt::StringLiterals;

namespace
{

const TenantId tenant = *TenantId::parse(u"e7b08158-ad3f-4cbb-bdcb-18d2b2401efc");
const ClientId client = *ClientId::parse(u"bada999b-ceb4-41cf-9cfe-b83794640e32");
const ObjectId principal = *ObjectId::parse(u"11111111-ad3f-4cbb-bdcb-18d2b2401efc");
const ObjectId graphObject = *ObjectId::parse(u"22222222-ad3f-4cbb-bdcb-18d2b2401efc");
const QString teamsAdministrator = u"69091246-20e8-4a56-aa4d-066075b2a7a8"_s;
const QString skypeAdministrator = u"75941009-915a-4869-abe7-691bff18279e"_s;
const QString telephonyAdministrator = u"aa38014f-0993-46e9-9b45-30501a20909d"_s;
const QString directoryReaders = u"88d8e3e3-8f55-4a1e-953a-9b9898b8876b"_s;
const QDateTime now(QDate(2026, 11, 21), QTime(12, 0), Qt::UTC);

Catalogue builtIn()
{
    QFile file(u":/tenantlink/catalogue.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return readCatalogue(file.readAll(), u"catalogue.json"_s).value();
}

/// A registration that has all it needs.
RegistrationFacts healthy(const Profile &profile)
{
    RegistrationFacts facts{tenant, client, u"abc"_s, now, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}};
    facts.organizations = QList<Organization>{{tenant.toString(), u"Contoso"_s, u"contoso.onmicrosoft.com"_s}};
    facts.principal = ServicePrincipal{principal, client.toString(), u"App"_s, true, tenant.toString(), {}};
    Application application{u"App"_s, {{u"k"_s, {}, u"abc"_s, now.addDays(200)}}, {}};
    ResourceApi graph{graphObject, {}};
    QList<AppRoleAssignment> grants;
    for (const PermissionEntry &entry : profile.permissions) {
        graph.roles += {entry.id, entry.name};
        application.requested += {entry.api, entry.id};
        grants += {entry.id, graphObject.toString(), u"Microsoft Graph"_s};
    }
    facts.apis.insert(GraphApiId.toString(), graph);
    facts.application = application;
    facts.grants = grants;
    facts.direct = QList<RoleAssignment>{{teamsAdministrator, principal.toString(), u"/"_s}};
    facts.held = QList<Membership>{};
    facts.memberships = QList<Membership>{};
    facts.throughGroups = QList<RoleAssignment>{};
    facts.skus = QList<Sku>{{u"MCOEV"_s, 50, 20, true, true}};
    return facts;
}

tl::unexpected<Failure> forbidden() { return fail(FailureCode::Forbidden); }

} // namespace

class AssessTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void healthyIsValid();
    void everythingCouldNotBeChecked();
    void secrets_data();
    void secrets();
    void roles_data();
    void roles();
    void permissions();
    void identity();
    void licences();
    void forbiddenIsNeverOk();

private:
    Report assessed()
    {
        Report report;
        assess(facts, profile, report);
        return report;
    }
    CheckItem item(CheckId id, const QString &part = {})
    {
        for (const CheckItem &each : assessed().items) {
            if (each.id == id && (part.isEmpty() || each.part == part))
                return each;
        }
        qFatal("no such item");
    }
    Catalogue catalogue = builtIn();
    Profile profile = *catalogue.profile(u"direct-routing");
    RegistrationFacts facts = healthy(profile);
};

void AssessTest::init() { facts = healthy(profile); }

void AssessTest::healthyIsValid()
{
    const Report report = assessed();
    QCOMPARE(report.verdict(), Verdict::Valid);
    for (const CheckItem &each : report.items)
        QVERIFY2(each.state == CheckState::Ok, qPrintable(each.key()));
    QCOMPARE(report.tenantName, u"Contoso"_s);
    QCOMPARE(report.daysLeft, std::optional(200));
    QCOMPARE(report.roles, QStringList{u"Teams Administrator"_s});
}

void AssessTest::everythingCouldNotBeChecked()
{
    const RegistrationFacts nothing{tenant, client, u"abc"_s, now, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}};
    Report report;
    assess(nothing, profile, report);
    QCOMPARE(report.verdict(), Verdict::CouldNotCheck);
    for (const CheckItem &each : report.items)
        QVERIFY2(each.state == CheckState::CouldNotCheck, qPrintable(each.key()));
    for (const GrantRow &row : report.grants)
        QCOMPARE(row.state, GrantRow::State::Unknown);
}

void AssessTest::secrets_data()
{
    QTest::addColumn<QList<int>>("ends"); // days from now, all with the right hint
    QTest::addColumn<CheckState>("state");
    QTest::addColumn<Finding>("finding");
    QTest::addColumn<int>("daysLeft"); // -999: not told
    const auto row = [](const char *name, QList<int> ends, CheckState state, Finding finding, int days) {
        QTest::newRow(name) << ends << state << finding << days;
    };
    row("200 days", {200}, CheckState::Ok, Finding::SecretValid, 200);
    row("31 days", {31}, CheckState::Ok, Finding::SecretValid, 31);
    row("30 days", {30}, CheckState::Warning, Finding::SecretEndsSoon, 30);
    row("15 days", {15}, CheckState::Warning, Finding::SecretEndsSoon, 15);
    row("14 days", {14}, CheckState::Warning, Finding::SecretEndsVerySoon, 14);
    row("today", {0}, CheckState::Problem, Finding::SecretEnded, 0);
    row("ended", {-1}, CheckState::Problem, Finding::SecretEnded, -1);
    row("two", {100, 50}, CheckState::Warning, Finding::SecretAmbiguous, 50);
    row("one of two ended", {100, -5}, CheckState::Ok, Finding::SecretValid, 100);
    row("none", {}, CheckState::CouldNotCheck, Finding::SecretNotFound, -999);
}

void AssessTest::secrets()
{
    QFETCH(QList<int>, ends);
    QFETCH(CheckState, state);
    QFETCH(Finding, finding);
    QFETCH(int, daysLeft);
    QList<PasswordCredential> secrets{{u"other"_s, {}, u"xyz"_s, now.addDays(1)},
                                      {u"no hint"_s, {}, {}, now.addDays(2)}};
    for (const int days : ends)
        secrets += {u"k"_s, {}, u"abc"_s, now.addDays(days)};
    (*facts.application)->secrets = secrets;
    const CheckItem found = item(CheckId::SecretEnd);
    QCOMPARE(found.state, state);
    QCOMPARE(found.finding, finding);
    QCOMPARE(assessed().daysLeft.value_or(-999), daysLeft);
}

void AssessTest::roles_data()
{
    using Roles = QList<RoleAssignment>;
    QTest::addColumn<Roles>("direct");
    QTest::addColumn<Roles>("throughGroups");
    QTest::addColumn<CheckState>("state");
    QTest::addColumn<Finding>("finding");
    const QString me = principal.toString();
    const QString unit = u"/administrativeUnits/6f7d3460-31b7-40c3-b6e3-ef834f3cff4d"_s;
    const auto row = [](const char *name, Roles direct, Roles groups, CheckState state, Finding finding) {
        QTest::newRow(name) << direct << groups << state << finding;
    };
    row("Teams Administrator", {{teamsAdministrator, me, u"/"_s}}, {}, CheckState::Ok, Finding::RolesEnough);
    row("Skype and Telephony", {{skypeAdministrator, me, u"/"_s}, {telephonyAdministrator, me, u"/"_s}}, {},
        CheckState::Ok, Finding::RolesEnough);
    row("Skype alone", {{skypeAdministrator, me, u"/"_s}}, {}, CheckState::Problem, Finding::RolesMissing);
    row("none", {}, {}, CheckState::Problem, Finding::RolesMissing);
    row("through a group", {}, {{teamsAdministrator, u"g"_s, u"/"_s}}, CheckState::Ok, Finding::RolesEnough);
    row("half and half", {{skypeAdministrator, me, u"/"_s}}, {{telephonyAdministrator, u"g"_s, u"/"_s}}, CheckState::Ok,
        Finding::RolesEnough);
    row("for an application only", {{teamsAdministrator, me, u"/11111111-ad3f-4cbb-bdcb-18d2b2401efc"_s}}, {},
        CheckState::Problem, Finding::RolesMissing);
    row("unit without readers", {{teamsAdministrator, me, unit}}, {}, CheckState::Problem,
        Finding::RolesUnitNeedsReaders);
    row("unit with readers", {{teamsAdministrator, me, unit}, {directoryReaders, me, u"/"_s}}, {}, CheckState::Warning,
        Finding::RolesOnlyForUnit);
    row("unit, readers for the unit", {{teamsAdministrator, me, unit}, {directoryReaders, me, unit}}, {},
        CheckState::Problem, Finding::RolesUnitNeedsReaders);
    row("unit, a role that cannot", {{skypeAdministrator, me, unit}, {telephonyAdministrator, me, u"/"_s}}, {},
        CheckState::Problem, Finding::RolesUnitNotPossible);
    row("unit and tenant", {{teamsAdministrator, me, unit}, {teamsAdministrator, me, u"/"_s}}, {}, CheckState::Ok,
        Finding::RolesEnough);
}

void AssessTest::roles()
{
    QFETCH(QList<RoleAssignment>, direct);
    QFETCH(QList<RoleAssignment>, throughGroups);
    QFETCH(CheckState, state);
    QFETCH(Finding, finding);
    facts.direct = direct;
    facts.throughGroups = throughGroups;
    const CheckItem found = item(CheckId::Roles);
    QCOMPARE(found.state, state);
    QCOMPARE(found.finding, finding);
    if (finding != Finding::RolesEnough)
        return;
    const Report report = assessed();
    for (const GrantRow &each : report.grants) // the alternatives are no shortcoming then
        QVERIFY2(each.kind != "role"_L1 || each.state == GrantRow::State::Granted || each.need == "optional"_L1,
                 qPrintable(each.name));
}

void AssessTest::permissions()
{
    // A stronger one satisfies a weaker one.
    auto &grants = **facts.grants;
    grants.removeIf(
        [](const AppRoleAssignment &grant) { return grant.appRoleId.startsWith(u"df021288"_s); }); // User.Read.All
    QCOMPARE(item(CheckId::Permission, u"User.Read.All"_s).finding,
             Finding::PermissionByStronger); // by User.ReadWrite.All
    grants.removeIf([](const AppRoleAssignment &grant) { return grant.appRoleId.startsWith(u"741f803b"_s); });
    QCOMPARE(item(CheckId::Permission, u"User.Read.All"_s).finding,
             Finding::PermissionNotConsented); // requested, not granted
    (*facts.application)->requested.clear();
    const CheckItem missing = item(CheckId::Permission, u"User.Read.All"_s);
    QCOMPARE(missing.finding, Finding::PermissionMissing);
    QCOMPARE(missing.state, CheckState::Problem);
    // The same id granted on another resource is another permission.
    grants += {u"df021288-bdef-4463-88db-98f22de89214"_s, u"33333333-ad3f-4cbb-bdcb-18d2b2401efc"_s, u"Other"_s};
    QCOMPARE(item(CheckId::Permission, u"User.Read.All"_s).state, CheckState::Problem);
    // Recommended: a warning; optional: one item, not a problem.
    grants.clear();
    QCOMPARE(item(CheckId::Permission, u"Application.Read.All"_s).state, CheckState::Warning);
    QCOMPARE(item(CheckId::OptionalPermissions).state, CheckState::Ok);
    QVERIFY(item(CheckId::OptionalPermissions).args.first().contains("Domain.Read.All"_L1));
    // The tenant's own ids count, not ours.
    (*facts.apis.find(GraphApiId.toString()))->roles = {{u"aaaa"_s, u"User.Read.All"_s}};
    grants = {{u"aaaa"_s, graphObject.toString(), {}}, {u"bbbb"_s, graphObject.toString(), u"Graph"_s}};
    QCOMPARE(item(CheckId::Permission, u"User.Read.All"_s).state, CheckState::Ok);
    const Report report = assessed();
    QVERIFY(std::any_of(report.grants.cbegin(), report.grants.cend(),
                        [](const GrantRow &row) { return row.need == "extra"_L1 && row.name == "bbbb"_L1; }));
    // Without the list of the API our own ids are the fall-back.
    facts.apis.clear();
    facts.apis.insert(GraphApiId.toString(), fail(FailureCode::TimedOut));
    grants = {{u"df021288-bdef-4463-88db-98f22de89214"_s, graphObject.toString(), {}}};
    QCOMPARE(item(CheckId::Permission, u"User.Read.All"_s).state, CheckState::Ok);
}

void AssessTest::identity()
{
    (*facts.organizations)->first().id = u"99999999-ad3f-4cbb-bdcb-18d2b2401efc"_s;
    QCOMPARE(item(CheckId::RightTenant).finding, Finding::TenantDiffers);
    QVERIFY(assessed().stopsEverything());
    facts = healthy(profile);
    (*facts.principal)->enabled = false;
    QCOMPARE(item(CheckId::RightClient).finding, Finding::ClientDisabled);
    (*facts.principal)->enabled = true;
    (*facts.principal)->ownerTenant = u"99999999-ad3f-4cbb-bdcb-18d2b2401efc"_s;
    QCOMPARE(item(CheckId::RightClient).finding, Finding::ClientForeign);
    facts.application = fail(FailureCode::NotFoundThere);
    QCOMPARE(item(CheckId::SecretEnd).finding, Finding::SecretNotFound);
    (*facts.principal)->appId = u"99999999-ad3f-4cbb-bdcb-18d2b2401efc"_s;
    QCOMPARE(item(CheckId::RightClient).finding, Finding::ClientDiffers);
}

void AssessTest::licences()
{
    QCOMPARE(item(CheckId::Licences).finding, Finding::LicencesFree);
    facts.licensedUsers = 30;
    QCOMPARE(item(CheckId::Licences).finding, Finding::LicencesEnough);
    facts.licensedUsers = 31;
    QCOMPARE(item(CheckId::Licences).finding, Finding::LicencesShort);
    QCOMPARE(item(CheckId::Licences).state, CheckState::Warning);
    facts.skus = QList<Sku>{{u"E5"_s, 10, 4, true, true},
                            {u"MCOEV"_s, 30, 30, true, true},
                            {u"OFF"_s, 99, 0, false, true},
                            {u"VISIO"_s, 99, 0, true, false}};
    facts.licensedUsers = 6;
    QCOMPARE(item(CheckId::Licences).finding, Finding::LicencesEnough);
    facts.skus = QList<Sku>{{u"VISIO"_s, 99, 0, true, false}};
    QCOMPARE(item(CheckId::Licences).finding, Finding::LicencesNone);
}

void AssessTest::forbiddenIsNeverOk()
{
    facts.organizations = forbidden();
    facts.principal = forbidden();
    facts.grants = forbidden();
    facts.application = forbidden();
    facts.direct = forbidden();
    facts.held = forbidden();
    facts.memberships = forbidden();
    facts.throughGroups = forbidden();
    facts.skus = forbidden();
    const Report report = assessed();
    QCOMPARE(report.verdict(), Verdict::CouldNotCheck);
    for (const CheckItem &each : report.items) {
        QCOMPARE(each.state, CheckState::CouldNotCheck);
        QCOMPARE(each.finding, Finding::NotPermitted);
        QVERIFY(!each.args.isEmpty());
    }
}

QTEST_GUILESS_MAIN(AssessTest)
#include "tst_assess.moc"
