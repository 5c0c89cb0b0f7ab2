// What making a registration stands on: the kept form, the calls and what their refusals mean, what is sent twice.
#include "models/domain/provisioning.h"
#include "models/flows/provision.h"
#include "models/flows/web.h"
#include "models/microsoft365/graphwrites.h"
#include "tests/support/await.h"
#include "tests/support/fakeclock.h"
#include "tests/support/scriptedhttp.h"

#include <QJsonDocument>
#include <QTest>

using namespace TenantLink;
using namespace Qt::StringLiterals;

namespace
{

const QString Guid = u"11111111-2222-3333-4444-555555555555"_s;
const QString Other = u"99999999-2222-3333-4444-555555555555"_s;

Cloud someCloud()
{
    return {u"global"_s,
            u"Microsoft"_s,
            QUrl(u"https://login.example"_s),
            QUrl(u"https://graph.example"_s),
            {},
            {u"login.example"_s},
            {},
            {},
            {},
            false};
}

Answer answer(int status, const QByteArray &code, const QByteArray &detail = {})
{
    Answer made;
    made.status = status;
    made.host = u"graph.example"_s;
    made.body = R"({"error":{"code":")" + code + R"(","message":"m","details":[{"code":")" + detail + R"("}]}})";
    return made;
}

Provisioning filled()
{
    ProvisionPlan plan;
    plan.key = u"service/1/direct-routing"_s;
    plan.cloudId = u"usgov"_s;
    plan.tenant = *TenantId::parse(Guid);
    plan.tenantName = u"Contoso \"Ltd\""_s;
    plan.name = u"LIVEPLATFORM"_s;
    plan.uniqueName = u"tenantlink-1"_s;
    plan.secretName = u"LIVEPLATFORM 1"_s;
    plan.permissions = {u"User.Read.All"_s, u"Organization.Read.All"_s};
    plan.roles = {Other};
    plan.unit = Guid;
    plan.unitName = u"Berlin"_s;
    plan.ownsItself = true;
    plan.secretEnds = QDateTime(QDate(2027, 5, 1), QTime(9, 30, 1, 250), Qt::UTC);
    plan.signInClientId = Other;
    plan.adminUpn = u"ada@contoso.example"_s;
    Provisioning made{plan};
    made.existing = true;
    made.creating = true;
    made.applicationId = Guid;
    made.clientId = Other;
    made.principalId = Guid;
    made.madePrincipal = true;
    made.addingTeamsApi = true;
    made.madeTeamsApi = Other;
    made.madeRequests = {u"User.Read.All"_s};
    made.grants = {{u"User.Read.All"_s, u"aB-_c"_s, Guid}};
    made.roles = {{Other, u"Zz9"_s}};
    made.madeOwner = true;
    made.secretKeyId = Guid;
    made.secret = SecretId::parse(Other);
    made.secretEnds = plan.secretEnds;
    made.createdAt = plan.secretEnds.addDays(-1);
    made.wroteAt = plan.secretEnds.addDays(-1);
    made.sent = {u"owner"_s};
    made.others = {u"teams"_s};
    made.consentPending = true;
    made.rolesPending = true;
    made.delivered = true;
    return made;
}

} // namespace

class TestProvisionForms : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keptForm();
    void madeAnything();
    void words();
    void freshPlans();
    void refusals_data();
    void refusals();
    void recognisers();
    void calls();
    void requestedAccess();
    void madeSecrets();
    void writesAreNotRepeated_data();
    void writesAreNotRepeated();
    void oneCallGoesAlone();
    void throttledItemsOnly();
};

void TestProvisionForms::keptForm()
{
    const Provisioning made = filled();
    const QByteArray form = storedForm(made);
    const auto read = provisioningFromStoredForm(form);
    QVERIFY(read);
    QCOMPARE(storedForm(*read), form);
    QCOMPARE(read->plan.secretEnds, made.plan.secretEnds);
    QCOMPARE(read->grants.first().assignmentId, u"aB-_c"_s); // its case matters
    QCOMPARE(read->secret, made.secret);
    QVERIFY(read->delivered);
    // No member is left out: an empty one differs in every entry of the form that is no plan.
    const QJsonObject full = QJsonDocument::fromJson(form).object();
    const QJsonObject empty = QJsonDocument::fromJson(storedForm(Provisioning{ProvisionPlan{}})).object();
    for (auto entry = full.begin(); entry != full.end(); ++entry) {
        if (entry.key() != "form"_L1)
            QVERIFY2(empty[entry.key()] != entry.value(), qPrintable(entry.key()));
    }
    QJsonObject more = full;
    more.insert(u"unknown"_s, 1);
    QVERIFY(provisioningFromStoredForm(QJsonDocument(more).toJson()));
    more.insert(u"form"_s, 1); // told of an enterprise application before it was asked for
    const auto first = provisioningFromStoredForm(QJsonDocument(more).toJson());
    QVERIFY(first);
    QVERIFY(!first->madePrincipal);
    QCOMPARE(first->grants.size(), 1);
    more.insert(u"form"_s, 3);
    QVERIFY(!provisioningFromStoredForm(QJsonDocument(more).toJson()));
    QVERIFY(!provisioningFromStoredForm("{}"));
    QVERIFY(!provisioningFromStoredForm("nonsense"));
}

void TestProvisionForms::madeAnything()
{
    Provisioning none{ProvisionPlan{}};
    QVERIFY(!none.madeAnything());
    Provisioning began = none;
    began.createdAt = QDateTime::currentDateTimeUtc(); // the answer was never seen
    QVERIFY(began.madeAnything());
    Provisioning existing = none;
    existing.existing = true;
    existing.applicationId = Guid; // was there before
    existing.clientId = Guid;
    QVERIFY(!existing.madeAnything());
    existing.roles = {{Other, Guid}};
    QVERIFY(existing.madeAnything());
}

void TestProvisionForms::words()
{
    QSet<QString> steps;
    for (int step = 0; step < ProvisionSteps; ++step)
        steps += describe(ProvisionStep(step));
    QCOMPARE(steps.size(), ProvisionSteps);
    QSet<QString> states;
    for (int state = 0; state <= int(StepState::Failed); ++state)
        states += describe(StepState(state));
    QCOMPARE(states.size(), int(StepState::Failed) + 1);
}

void TestProvisionForms::freshPlans()
{
    Profile profile;
    profile.id = u"qoe"_s;
    profile.permissions = {{u"A"_s, {}, {}, Need::Mandatory, {}, {}, {}, {}},
                           {u"B"_s, {}, {}, Need::Recommended, {}, {}, {}, {}},
                           {u"C"_s, {}, {}, Need::Optional, {}, {}, {}, {}}};
    profile.sufficientRoles = {{Guid}, {Other}};
    const QDateTime ends = QDateTime::currentDateTimeUtc();
    const ProvisionPlan one = newPlan(profile, u"k"_s, u"NAME"_s, ends);
    const ProvisionPlan two = newPlan(profile, u"k"_s, u"NAME"_s, ends);
    QCOMPARE(one.permissions, (QStringList{u"A"_s, u"B"_s}));
    QCOMPARE(one.roles, QStringList{Guid});
    QVERIFY(one.uniqueName.startsWith("tenantlink-"_L1));
    QVERIFY(one.uniqueName != two.uniqueName);
    QVERIFY(one.secretName != two.secretName);
}

void TestProvisionForms::refusals_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<QByteArray>("detail");
    QTest::addColumn<int>("failure");
    const auto row = [](const char *name, int status, const char *code, const char *detail, FailureCode failure) {
        QTest::newRow(name) << status << QByteArray(code) << QByteArray(detail) << int(failure);
    };
    row("no secrets", 400, "CredentialTypeNotAllowedAsPerAppPolicy", "", FailureCode::SecretsForbidden);
    row("life", 400, "CredentialInvalidLifetimeAsPerAppPolicy", "InvalidKeyEndDate", FailureCode::SecretLifeRefused);
    row("life in details", 400, "Request_BadRequest", "InvalidKeyEndDate", FailureCode::SecretLifeRefused);
    row("other policy", 400, "SignInAudienceNotAllowedAsPerAppPolicy", "", FailureCode::PolicyRefused);
    row("policy as 403", 403, "CredentialTypeNotAllowedAsPerAppPolicy", "", FailureCode::SecretsForbidden);
    row("ended", 401, "InvalidAuthenticationToken", "", FailureCode::SignInEnded);
    row("may not", 403, "Authorization_RequestDenied", "", FailureCode::PersonMayNot);
    row("missing", 404, "Request_ResourceNotFound", "", FailureCode::NotFoundThere);
    row("busy", 503, "serviceNotAvailable", "", FailureCode::ServiceUnavailable);
}

void TestProvisionForms::refusals()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, code);
    QFETCH(const QByteArray, detail);
    QFETCH(const int, failure);
    const Failure read = readPersonError(answer(status, code, detail));
    QCOMPARE(int(read.code), failure);
    if (read.code == FailureCode::PolicyRefused)
        QCOMPARE(read.subject, QString::fromLatin1(code));
}

void TestProvisionForms::recognisers()
{
    QVERIFY(maybeThere(answer(409, "Conflict")));
    QVERIFY(maybeThere(answer(400, "Request_BadRequest", "ConflictingObjects")));
    QVERIFY(maybeThere(answer(400, "Request_BadRequest"))); // looking again decides
    QVERIFY(!maybeThere(answer(400, "Request_BadRequest", "NoBackingApplicationObject")));
    QVERIFY(!maybeThere(answer(400, "CredentialTypeNotAllowedAsPerAppPolicy")));
    QVERIFY(!maybeThere(answer(403, "Authorization_RequestDenied")));
    QVERIFY(notKnownYet(answer(404, "Request_ResourceNotFound")));
    QVERIFY(notKnownYet(answer(400, "Request_BadRequest", "NoBackingApplicationObject")));
    QVERIFY(!notKnownYet(answer(400, "Request_BadRequest")));
    for (const int status : {400, 404, 405, 501})
        QVERIFY(upsertUnknown(answer(status, "BadRequest")));
    for (const int status : {401, 403, 409, 429, 500, 503, 504})
        QVERIFY(!upsertUnknown(answer(status, "x")));
    QVERIFY(!upsertUnknown(answer(400, "Request_BadRequest", "ObjectConflict")));
    QVERIFY(!upsertUnknown(answer(400, "SignInAudienceNotAllowedAsPerAppPolicy")));
}

void TestProvisionForms::calls()
{
    const NewApplication application{
        u"LIVEPLATFORM"_s, u"tenantlink-1"_s, u"https://login.example/common/oauth2/nativeclient"_s, {{Guid, Other}}};
    const BatchItem upsert = upsertApplication(application);
    QCOMPARE(upsert.method, u"PATCH"_s);
    QCOMPARE(upsert.url, u"/applications(uniqueName='tenantlink-1')"_s);
    QVERIFY(!upsert.body.contains(u"uniqueName"));
    QCOMPARE(upsert.body[u"tags"][0].toString(), application.uniqueName); // a search may find it
    QCOMPARE(upsert.body[u"signInAudience"].toString(), u"AzureADMyOrg"_s);
    QCOMPARE(upsert.body[u"publicClient"][u"redirectUris"][0].toString(), application.redirect);
    const QJsonObject batch = QJsonDocument::fromJson(batchBody({upsert, askOrganization()})).object();
    QCOMPARE(batch[u"requests"][0][u"headers"][u"Prefer"].toString(), u"create-if-missing"_s);
    QCOMPARE(batch[u"requests"][0][u"headers"][u"Content-Type"].toString(), u"application/json"_s);
    QCOMPARE(batch[u"requests"][1][u"method"].toString(), u"GET"_s);
    QVERIFY(!batch[u"requests"][1].toObject().contains(u"headers"));

    const QDateTime ends(QDate(2027, 1, 2), QTime(3, 4, 5), Qt::UTC);
    const QJsonObject credential = addSecret(Guid, u"n"_s, ends).body[u"passwordCredential"].toObject();
    QCOMPARE(credential[u"endDateTime"].toString(), u"2027-01-02T03:04:05Z"_s);
    QVERIFY(!credential.contains(u"startDateTime"));
    QCOMPARE(assignRole(u"r"_s, Guid, Other, {}).body[u"directoryScopeId"].toString(), u"/"_s);
    QCOMPARE(assignRole(u"r"_s, Guid, Other, Guid).body[u"directoryScopeId"].toString(),
             QString(u"/administrativeUnits/"_s + Guid));
    QCOMPARE(addOwner(someCloud(), Guid, Other).body[u"@odata.id"].toString(),
             QString(u"https://graph.example/v1.0/directoryObjects/"_s + Other));
    QCOMPARE(removeGrant(u"g"_s, Guid, u"a/b?c"_s).url,
             QString(u"/servicePrincipals/"_s + Guid + u"/appRoleAssignments/a%2Fb%3Fc"_s));
}

void TestProvisionForms::requestedAccess()
{
    const QJsonArray there = QJsonDocument::fromJson(R"([{"resourceAppId":"a","more":1,"resourceAccess":[
        {"id":"s","type":"Scope"},{"id":"R","type":"Role"}]}])")
                                 .array();
    const QList<RequestedAccess> both{{u"a"_s, u"r"_s}, {u"a"_s, u"s"_s}, {u"b"_s, u"x"_s}};
    const QJsonArray added = withRequested(there, both);
    QCOMPARE(added.size(), 2);
    QCOMPARE(added[0][u"more"].toInt(), 1);
    QCOMPARE(added[0][u"resourceAccess"].toArray().size(), 3); // "s" as a role is not "s" as a scope
    QCOMPARE(withRequested(added, both), added);
    const QJsonArray removed = withoutRequested(added, both);
    QCOMPARE(removed.size(), 1);
    QCOMPARE(removed[0][u"resourceAccess"].toArray().size(), 1);
    QCOMPARE(removed[0][u"resourceAccess"][0][u"type"].toString(), u"Scope"_s);
}

void TestProvisionForms::madeSecrets()
{
    Answer made;
    made.status = 200;
    made.body = R"({"keyId":"AB","endDateTime":"2027-01-02T03:04:05Z","secretText":"s~ecret"})";
    const Result<MadeSecret> secret = readMadeSecret(made);
    QVERIFY(secret);
    QCOMPARE(secret->keyId, u"ab"_s);
    QVERIFY(secret->value.sameAs(Secret(u"s~ecret"_s)));
    made.body = R"({"keyId":"AB","secretText":null})";
    QVERIFY(!readMadeSecret(made));
    // What is cut may hold it: it is not quoted.
    made.body = R"({"secretText":"s~ecret","keyId)";
    for (const Failure &failure : {readMadeSecret(made).error(), readBatch(made).error()}) {
        for (const auto &[name, text] : failure.technical)
            QVERIFY2(!text.contains("s~ecret"_L1), qPrintable(name));
    }
}

void TestProvisionForms::writesAreNotRepeated_data()
{
    QTest::addColumn<int>("status"); // 0: the connection is lost
    QTest::addColumn<QByteArray>("retryAfter");
    QTest::addColumn<bool>("repeated");
    QTest::addColumn<bool>("secret");
    QTest::newRow("lost") << 0 << QByteArray() << false << false;
    QTest::newRow("504") << 504 << QByteArray("1") << false << false;
    QTest::newRow("502") << 502 << QByteArray() << false << false;
    QTest::newRow("503") << 503 << QByteArray() << false << false;
    QTest::newRow("503, Retry-After") << 503 << QByteArray("1") << true << false;
    QTest::newRow("429") << 429 << QByteArray() << true << false;
    QTest::newRow("secret, 503, Retry-After") << 503 << QByteArray("1") << false << true;
    QTest::newRow("secret, 429") << 429 << QByteArray() << true << true;
}

void TestProvisionForms::writesAreNotRepeated()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, retryAfter);
    QFETCH(const bool, repeated);
    QFETCH(const bool, secret);
    const BatchItem item = secret ? addSecret(Guid, u"n"_s, {}) : postPrincipal(u"principal"_s, Guid);
    const QString url = u"https://graph.example/v1.0"_s + item.url;
    const auto http = std::make_shared<ScriptedHttp>();
    const auto clock = std::make_shared<FakeClock>();
    clock->setAutomatic(true);
    Ports ports;
    ports.http = http;
    ports.clock = clock;
    HttpHeaders headers;
    if (!retryAfter.isEmpty())
        headers.emplaceBack("Retry-After", retryAfter);
    auto &first = http->expect(HttpRequest::Verb::Post, url);
    if (status)
        first.answers(status, "{}", headers);
    else
        first.fails(FailureCode::ConnectionLost);
    if (repeated)
        http->expect(HttpRequest::Verb::Post, url).answers(201, "{}");
    const QList<BatchItem> items{item};
    const auto answers = await(sendGraph(ports, someCloud(), Secret(u"token"_s), items, Cancel()));
    if (status == 0)
        QVERIFY(!answers);
    else
        QCOMPARE(answers->value(item.id).status, repeated ? 201 : status);
    QCOMPARE(http->complaints(), QStringList());
}

void TestProvisionForms::oneCallGoesAlone()
{
    const auto http = std::make_shared<ScriptedHttp>();
    Ports ports;
    ports.http = http;
    ports.clock = std::make_shared<FakeClock>();
    http->expect(HttpRequest::Verb::Patch, u"https://graph.example/v1.0/applications(uniqueName='u')"_s)
        .header("Prefer", "create-if-missing")
        .header("Content-Type", "application/json")
        .header("Authorization", "Bearer token")
        .bodyContains("AzureADMyOrg")
        .answers(204, {});
    const QList<BatchItem> one{upsertApplication({u"N"_s, u"u"_s, u"r"_s, {}})};
    const auto alone = await(sendGraph(ports, someCloud(), Secret(u"token"_s), one, Cancel()));
    QCOMPARE(alone->value(u"application"_s).status, 204);

    http->expect(HttpRequest::Verb::Post, u"https://graph.example/v1.0/$batch"_s).answers(401, "{}");
    const QList<BatchItem> two{askOrganization(), askSkus()};
    const auto refused = await(sendGraph(ports, someCloud(), Secret(u"token"_s), two, Cancel()));
    QVERIFY(refused); // the answer of the whole is the answer to each
    QCOMPARE(refused->value(u"skus"_s).status, 401);
    QCOMPARE(http->complaints(), QStringList());
}

void TestProvisionForms::throttledItemsOnly()
{
    const auto http = std::make_shared<ScriptedHttp>();
    const auto clock = std::make_shared<FakeClock>();
    clock->setAutomatic(true);
    Ports ports;
    ports.http = http;
    ports.clock = clock;
    http->expect(HttpRequest::Verb::Post, u"https://graph.example/v1.0/$batch"_s)
        .answers(
            200,
            R"({"responses":[{"id":"a","status":429},{"id":"b","status":504},{"id":"organization","status":504}]})");
    http->expect(HttpRequest::Verb::Post, u"https://graph.example/v1.0/$batch"_s)
        .where([](const HttpRequest &request) {
            return request.body.contains(R"("id":"a")") && !request.body.contains(R"("id":"b")") &&
                   request.body.contains("organization");
        })
        .answers(200, R"({"responses":[{"id":"a","status":201},{"id":"organization","status":200}]})");
    const QList<BatchItem> items{grantPermission(u"a"_s, Guid, Other, Guid),
                                 grantPermission(u"b"_s, Guid, Other, Other), askOrganization()};
    const auto answers = await(sendGraph(ports, someCloud(), Secret(u"token"_s), items, Cancel()));
    QCOMPARE(answers->value(u"a"_s).status, 201);
    QCOMPARE(answers->value(u"b"_s).status, 504); // it may have been done
    QCOMPARE(answers->value(u"organization"_s).status, 200);
    QCOMPARE(http->complaints(), QStringList());
}

QTEST_GUILESS_MAIN(TestProvisionForms)
#include "tst_provisionforms.moc"
