// Who signed in, with what rights, and what is asked for.
#include "models/flows/signedin.h"
#include "tests/flows/signinworld.h"

using namespace TenantLink;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

constexpr auto GlobalAdministrator = "62e90394-69f5-4237-9190-012177145e10";
constexpr auto PrivilegedRoles = "e8611ab8-c189-46e8-94e1-60213ab1f814";
constexpr auto Applications = "9b895d92-2cd3-44c7-9d02-a6ac2d5ea5c3";
constexpr auto CloudApplications = "158c047a-c907-4556-b7ef-446551a6b5f7";
const QString person = u"bada999b-ceb4-41cf-9cfe-b83794640e32"_s;
const QString principal = u"11111111-2222-4333-8444-555555555555"_s;
const QString graph = u"https://graph.example/v1.0"_s;

Access signedInAccess()
{
    Access access;
    access.token = Secret(u"TOKENVALUE"_s);
    access.cloudId = u"example"_s;
    access.clientId = SignInClient;
    access.tenant = *TenantId::parse(SignInTenant);
    return access;
}

QJsonObject organizationOf(const QString &id)
{
    return {{u"value"_s,
             QJsonArray{QJsonObject{
                 {u"id"_s, id},
                 {u"displayName"_s, u"Contoso\u202e"_s},
                 {u"verifiedDomains"_s,
                  QJsonArray{QJsonObject{{u"name"_s, u"contoso.com"_s}, {u"isInitial"_s, false}},
                             QJsonObject{{u"name"_s, u"contoso.onmicrosoft.com"_s}, {u"isInitial"_s, true}}}}}}}};
}

/// What the $batch of lookAround() is answered, item by item: id -> status and body.
using Items = QHash<QString, std::pair<int, QJsonObject>>;
Items goodItems()
{
    const QJsonObject role{{u"roleTemplateId"_s, QString::fromLatin1(GlobalAdministrator)},
                           {u"displayName"_s, QJsonValue()}};
    return {{u"me"_s,
             {200, {{u"id"_s, person}, {u"displayName"_s, u"Ada"_s}, {u"userPrincipalName"_s, u"ada@contoso.com"_s}}}},
            {u"home"_s, {200, organizationOf(SignInTenant)}},
            {u"myRoles"_s, {200, {{u"value"_s, QJsonArray{role}}}}},
            {u"signInApp"_s,
             {200,
              {{u"id"_s, principal},
               {u"displayName"_s, u"Provider Setup"_s},
               {u"verifiedPublisher"_s, QJsonObject{{u"displayName"_s, u"Example GmbH"_s}}},
               {u"appOwnerOrganizationId"_s, person}}}}};
}

void expectBatch(SignInWorld &world, const Items &items, const QString &token = u"TOKENVALUE"_s)
{
    QJsonArray responses;
    for (auto item = items.begin(); item != items.end(); ++item)
        responses += QJsonObject{{u"id"_s, item.key()}, {u"status"_s, item->first}, {u"body"_s, item->second}};
    world.http->expect(HttpRequest::Verb::Post, graph + u"/$batch"_s)
        .header("Authorization", "Bearer " + token.toLatin1())
        .bodyContains("ConsistencyLevel")
        .bodyContains("$count=true")
        .answers(200, jsonOf({{u"responses"_s, responses}}));
}

} // namespace

class SignedInTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void looksAround();
    void furtherPagesOfRoles_data();
    void furtherPagesOfRoles();
    void looksAroundBadly_data();
    void looksAroundBadly();
    void partnersAccount();
    void addedNow_data();
    void addedNow();
    void rights_data();
    void rights();
    void units();
    void signInAppIsRemoved_data();
    void signInAppIsRemoved();
    void userNames_data();
    void userNames();
    void scopesAreFew();
};

void SignedInTest::looksAround()
{
    SignInWorld world;
    expectBatch(world, goodItems());
    world.http
        ->expect(HttpRequest::Verb::Get,
                 graph + u"/servicePrincipals/"_s + principal + u"/appRoleAssignedTo?$top=999"_s)
        .answers(200, R"({"value":[]})");
    const Result<SignedIn> in = await(lookAround(world.ports, signedInAccess(), world.clock->now(), world.cancel));
    QVERIFY(in);
    QCOMPARE(in->personId, person);
    QCOMPARE(in->upn, u"ada@contoso.com"_s);
    QCOMPARE(in->personName, u"Ada"_s);
    QCOMPARE(in->tenantName, u"Contoso"_s);
    QCOMPARE(in->initialDomain, u"contoso.onmicrosoft.com"_s);
    QCOMPARE(in->domains, (QStringList{u"contoso.com"_s, u"contoso.onmicrosoft.com"_s}));
    QVERIFY(!in->guest);
    QCOMPARE(in->roles->size(), 1);
    QCOMPARE(in->roles->first().name, u"Global Administrator"_s); // Graph gave no name
    QCOMPARE(in->app->name, u"Provider Setup"_s);
    QCOMPARE(in->app->publisher, u"Example GmbH"_s);
    QCOMPARE(in->app->ownerTenant, person);
    QVERIFY(!in->app->addedNow); // nobody is assigned: not known
    QCOMPARE(world.http->complaints(), QStringList());
}

void SignedInTest::furtherPagesOfRoles_data()
{
    QTest::addColumn<QString>("next");
    QTest::newRow("counted") << u"/me/transitiveMemberOf?$count=true&$skiptoken=x"_s;
    QTest::newRow("counted, encoded") << u"/me/transitiveMemberOf?%24count=true&%24skiptoken=x"_s;
    QTest::newRow("cast") << u"/me/transitiveMemberOf/microsoft.graph.directoryRole?$skiptoken=x"_s;
}

void SignedInTest::furtherPagesOfRoles()
{
    QFETCH(QString, next);
    SignInWorld world;
    Items items = goodItems();
    items[u"myRoles"_s].second.insert(u"@odata.nextLink"_s, QString(graph + next));
    expectBatch(world, items);
    world.http->expect(HttpRequest::Verb::Get, graph + next)
        .header("ConsistencyLevel", "eventual") // Graph refuses the page without it
        .answers(200, jsonOf({{u"value"_s,
                               QJsonArray{QJsonObject{{u"roleTemplateId"_s, QString::fromLatin1(Applications)}}}}}));
    world.http->allow(HttpRequest::Verb::Get, graph + u"/servicePrincipals/*"_s).answers(403, "{}").anyTimes();
    const Result<SignedIn> in = await(lookAround(world.ports, signedInAccess(), world.clock->now(), world.cancel));
    QVERIFY(in && in->roles);
    QCOMPARE(in->roles->size(), 2);
    QCOMPARE(world.http->complaints(), QStringList());
}

void SignedInTest::looksAroundBadly_data()
{
    QTest::addColumn<QString>("item");
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("whole"); // -1: the rest is there
    QTest::newRow("token is over") << u"me"_s << 401 << int(FailureCode::SignInEnded);
    QTest::newRow("me forbidden") << u"me"_s << 403 << int(FailureCode::Forbidden);
    QTest::newRow("organization forbidden") << u"home"_s << 403 << int(FailureCode::Forbidden);
    QTest::newRow("another tenant") << u"home"_s << 0 << int(FailureCode::SignInOtherTenant);
    QTest::newRow("roles forbidden") << u"myRoles"_s << 403 << -1;
    QTest::newRow("application not there") << u"signInApp"_s << 404 << -1;
}

void SignedInTest::looksAroundBadly()
{
    QFETCH(QString, item);
    QFETCH(int, status);
    QFETCH(int, whole);
    SignInWorld world;
    Items items = goodItems();
    items[item] = {status, {{u"error"_s, QJsonObject{{u"code"_s, u"x"_s}}}}};
    if (!status)
        items[item] = {200, organizationOf(person)};
    expectBatch(world, items);
    world.http->allow(HttpRequest::Verb::Get, u"https://graph.example/*"_s).answers(403, "{}").anyTimes();
    const Result<SignedIn> in = await(lookAround(world.ports, signedInAccess(), world.clock->now(), world.cancel));
    QCOMPARE(in ? -1 : int(in.error().code), whole);
    if (in) {
        QCOMPARE(in->roles.has_value(), item != "myRoles"_L1);
        QCOMPARE(in->app.has_value(), item != "signInApp"_L1);
        QCOMPARE(rightsOf(in->roles).consent, in->roles ? May::Yes : May::Unknown);
    }
}

void SignedInTest::partnersAccount()
{
    // Not in the directory: only the token knows who it is, where it can be read at all.
    for (const QString &token : {u"TOKENVALUE"_s, idTokenOf(SignInTenant)}) {
        SignInWorld world;
        Items items = goodItems();
        for (const QString &item : {u"me"_s, u"myRoles"_s, u"signInApp"_s})
            items[item] = {404, {}};
        Access access = signedInAccess();
        access.token = Secret(token);
        expectBatch(world, items, token);
        const Result<SignedIn> in = await(lookAround(world.ports, access, world.clock->now(), world.cancel));
        QVERIFY(in);
        QVERIFY(in->guest);
        QCOMPARE(in->upn, token == "TOKENVALUE"_L1 ? QString() : u"ada@contoso.com"_s);
        QCOMPARE(rightsOf(in->roles).create, May::Unknown);
    }
}

void SignedInTest::addedNow_data()
{
    QTest::addColumn<QStringList>("made"); // minutes after the sign-in began, by Microsoft's clock
    QTest::addColumn<bool>("added");
    QTest::newRow("now") << QStringList{u"2026-03-01T11:01:00Z"_s} << true;
    QTest::newRow("before") << QStringList{u"2026-03-01T10:58:00Z"_s} << false;
    QTest::newRow("both") << QStringList{u"2026-03-01T11:01:00Z"_s, u"2025-03-01T11:01:00Z"_s} << false;
    QTest::newRow("not told") << QStringList{u""_s} << false;
}

void SignedInTest::addedNow()
{
    QFETCH(QStringList, made);
    SignInWorld world; // its clock shows 12:00, and is an hour fast
    QJsonArray rows;
    for (const QString &time : made)
        rows += QJsonObject{{u"createdDateTime"_s, time}};
    expectBatch(world, goodItems());
    world.http
        ->expect(HttpRequest::Verb::Get,
                 graph + u"/servicePrincipals/"_s + principal + u"/appRoleAssignedTo?$top=999"_s)
        .answers(200, jsonOf({{u"value"_s, rows}}), {{"Date", "Sun, 01 Mar 2026 11:02:00 GMT"}});
    world.clock->setNow(QDateTime(QDate(2026, 3, 1), QTime(12, 2), Qt::UTC));
    const QDateTime began(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC);
    const Result<SignedIn> in = await(lookAround(world.ports, signedInAccess(), began, world.cancel));
    QVERIFY(in);
    QTEST(in->app->addedNow, "added");
}

void SignedInTest::rights_data()
{
    QTest::addColumn<QStringList>("roles");
    QTest::addColumn<QList<int>>("may"); // create, consent, assign
    const int yes = int(May::Yes);
    const int no = int(May::No);
    const int unknown = int(May::Unknown);
    const auto role = [](const char *id) { return QString::fromLatin1(id); };
    QTest::newRow("global") << QStringList{role(GlobalAdministrator)} << QList<int>{yes, yes, yes};
    QTest::newRow("privileged") << QStringList{role(PrivilegedRoles)} << QList<int>{unknown, yes, yes};
    QTest::newRow("application") << QStringList{role(Applications)} << QList<int>{yes, no, no};
    QTest::newRow("cloud application") << QStringList{role(CloudApplications)} << QList<int>{yes, no, no};
    QTest::newRow("both") << QStringList{role(PrivilegedRoles), role(Applications)} << QList<int>{yes, yes, yes};
    QTest::newRow("none") << QStringList{} << QList<int>{unknown, no, no};
    QTest::newRow("another") << QStringList{u"88d8e3e3-8f55-4a1e-953a-9b9898b8876b"_s} << QList<int>{unknown, no, no};
    QTest::newRow("one that is not told") << QStringList{u""_s} << QList<int>{unknown, unknown, unknown};
}

void SignedInTest::rights()
{
    QFETCH(QStringList, roles);
    QList<HeldRole> held;
    for (const QString &role : roles)
        held += HeldRole{role, {}};
    const Rights rights = rightsOf(held);
    QTEST((QList<int>{int(rights.create), int(rights.consent), int(rights.assign)}), "may");
}

void SignedInTest::units()
{
    SignInWorld world;
    world.http->expect(HttpRequest::Verb::Get, graph + u"/directory/administrativeUnits?$select=id,displayName"_s)
        .answers(200, jsonOf({{u"value"_s, QJsonArray{QJsonObject{{u"id"_s, person}, {u"displayName"_s, u"West"_s}},
                                                      QJsonObject{{u"id"_s, u"../me"_s}, {u"displayName"_s, u"X"_s}}}},
                              {u"@odata.nextLink"_s, QString(graph + u"/next"_s)}}));
    world.http->expect(HttpRequest::Verb::Get, graph + u"/next"_s)
        .answers(200,
                 jsonOf({{u"value"_s, QJsonArray{QJsonObject{{u"id"_s, principal}, {u"displayName"_s, u"East"_s}}}}}));
    const auto units = await(administrativeUnits(world.ports, signedInAccess(), world.cancel));
    QVERIFY(units);
    QCOMPARE(units->size(), 2);
    QCOMPARE(units->first().name, u"East"_s);
    world.http->expect(HttpRequest::Verb::Get, graph + u"/directory/administrativeUnits?$select=id,displayName"_s)
        .answers(403, "{}");
    QCOMPARE(await(administrativeUnits(world.ports, signedInAccess(), world.cancel)).error().code,
             FailureCode::Forbidden);
    QCOMPARE(world.http->complaints(), QStringList());
}

void SignedInTest::signInAppIsRemoved_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("failure");
    QTest::newRow("removed") << 204 << -1;
    QTest::newRow("not there any more") << 404 << -1;
    QTest::newRow("may not") << 403 << int(FailureCode::PersonMayNot);
    QTest::newRow("ended") << 401 << int(FailureCode::SignInEnded);
}

void SignedInTest::signInAppIsRemoved()
{
    QFETCH(int, status);
    SignInWorld world;
    world.http->expect(HttpRequest::Verb::Delete, graph + u"/servicePrincipals/"_s + principal)
        .header("Authorization", "Bearer TOKENVALUE")
        .answers(status, {});
    SignInApp app;
    app.principalId = principal;
    const Outcome outcome = await(removeSignInApp(world.ports, signedInAccess(), app, world.cancel));
    QTEST(outcome ? -1 : int(outcome.error().code), "failure");
    app.principalId = u"../applications/x"_s;
    QVERIFY(!await(removeSignInApp(world.ports, signedInAccess(), app, world.cancel)));
    QCOMPARE(world.http->complaints(), QStringList());
}

void SignedInTest::userNames_data()
{
    QTest::addColumn<QString>("tenant");
    QTest::newRow("ada@contoso.com") << u"contoso.com"_s;
    QTest::newRow("  Ada.L@Contoso.COM ") << u"contoso.com"_s;
    QTest::newRow("ada_x.com#EXT#@contoso.onmicrosoft.com") << u"contoso.onmicrosoft.com"_s;
    for (const char *wrong : {"", "ada", "@contoso.com", "ada@", "ada@contoso", "a b@contoso.com", "ada@@contoso.com",
                              "ada@con toso.com", "ada@contoso.com/../x", "a@b@contoso.com"})
        QTest::newRow(*wrong ? wrong : "empty") << QString();
}

void SignedInTest::userNames()
{
    QFETCH(QString, tenant);
    const QByteArray tag = QTest::currentDataTag();
    const QString upn = tag == "empty" ? QString() : QString::fromLatin1(tag);
    QCOMPARE(tenantOfUpn(upn), tenant);
    QCOMPARE(upnProblem(upn).isEmpty(), !tenant.isEmpty());
}

void SignedInTest::scopesAreFew()
{
    QList<QStringList> all{mailScopes(false), mailScopes(true)};
    for (const AdminWork work : {AdminWork::Provision, AdminWork::Grants, AdminWork::RemoveGrants, AdminWork::Secret,
                                 AdminWork::RemoveSignInApp}) {
        const QStringList least = scopesFor(work, false);
        QVERIFY(!least.contains(u"RoleManagement.ReadWrite.Directory"_s));
        QVERIFY(!least.contains(u"AdministrativeUnit.Read.All"_s));
        QVERIFY2(!least.contains(u"offline_access"_s), "an administrator's sign-in is not kept");
        all << least << scopesFor(work, true, true);
    }
    QVERIFY(!scopesFor(AdminWork::Secret, true).contains(u"AppRoleAssignment.ReadWrite.All"_s));
    QVERIFY(scopesFor(AdminWork::Provision, true).contains(u"RoleManagement.ReadWrite.Directory"_s));
    for (const QStringList &scopes : all) {
        for (const QString &scope : scopes) {
            QVERIFY2(!scopeReason(scope).isEmpty(), qPrintable(scope));
            QVERIFY(!scope.endsWith(u".default"_s));
        }
    }
}

QTEST_GUILESS_MAIN(SignedInTest)
#include "tst_signedin.moc"
