// The activation user: found, made, licensed, taken back; in every way that it can fail.
#include "models/flows/activation.h"
#include "tests/flows/tenantworld.h"

#include <QSet>

using namespace TenantLink;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

using Verb = HttpRequest::Verb;
const QString fqdn = u"c1.sbc.example"_s;
const QString upn = u"Ump-Activation-User@c1.sbc.example"_s;
const QString userId = u"bada999b-ceb4-41cf-9cfe-b83794640e32"_s;
const QString licencePath = u"/users/"_s + userId + u"/assignLicense"_s;
const QString userPath = u"/users/"_s + userId;
const QJsonObject forbidden = graphError("Authorization_RequestDenied");
const QJsonObject absent = graphError("Request_ResourceNotFound");
const QJsonObject bad = graphError("Request_BadRequest");
const QJsonObject conflict = graphError("Request_BadRequest", "x", "ObjectConflict");
const QByteArray addsE5 = R"({"addLicenses":[{"disabledPlans":[],"skuId":"e5"}],"removeLicenses":[]})";

RoutingDetails routing()
{
    RoutingDetails details;
    details.sbcDomain = u"sbc.example"_s;
    details.label = u"c1"_s;
    return details;
}

QJsonObject skus(int consumed = 2) { return listOf({skuJson(u"e5"_s, u"SPE_E5"_s, 5, consumed)}); }

/// What a look of makeActivationUser() shows.
BatchAnswers tenantWith(const std::optional<QJsonObject> &user)
{
    return {{u"user"_s, user ? std::pair{200, *user} : std::pair{404, absent}},
            {u"skus"_s, {200, skus()}},
            {u"organization"_s, {200, organizationJson({u"contoso.onmicrosoft.com"_s, fqdn})}},
            {u"domain"_s, {200, domainJson(fqdn, true)}}};
}
QJsonObject userThere(const QStringList &licences = {}, const QString &country = u"DE"_s)
{
    return userJson(userId, upn, licences, country);
}

/// What a look of lookUpActivation() shows.
BatchAnswers activationWith(const std::optional<QJsonObject> &user, const QJsonArray &users)
{
    return {{u"user"_s, user ? std::pair{200, *user} : std::pair{404, absent}},
            {u"users"_s, {200, listOf(users)}},
            {u"skus"_s, {200, skus()}}};
}
const QJsonObject colleague = userJson(u"2"_s, u"ada@C1.sbc.example"_s, {u"e5"_s});

Result<ActivationUser> make(TenantWorld &world, const RoutingDetails &details = routing())
{
    return await(makeActivationUser(world.ports, world.access, details, world.cancel));
}

QString passwordIn(const HttpRequest &request)
{
    return QJsonDocument::fromJson(request.body)[u"passwordProfile"][u"password"].toString();
}

} // namespace

class ActivationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void looksUp_data();
    void looksUp();
    void lookingUpFails_data();
    void lookingUpFails();
    void furtherPages();
    void makes();
    void passwords();
    void onlyWhatIsMissing_data();
    void onlyWhatIsMissing();
    void countries_data();
    void countries();
    void refusedBeforeAnything_data();
    void refusedBeforeAnything();
    void refused_data();
    void refused();
    void lostAnswers_data();
    void lostAnswers();
    void conflictIsLookedAfter();
    void lateEverywhere();
    void lastUnitTaken();
    void quotedPassword();
    void removes_data();
    void removes();
    void cancelled_data();
    void cancelled();
    void manualSteps();
};

void ActivationTest::looksUp_data()
{
    QTest::addColumn<BatchAnswers>("items");
    QTest::addColumn<bool>("there");
    QTest::addColumn<bool>("others");
    QTest::addColumn<bool>("known");
    const auto row = [](const char *what, const BatchAnswers &items, bool there, bool others, bool known = true) {
        QTest::newRow(what) << items << there << others << known;
    };
    const QJsonObject own = userThere({u"e5"_s});
    row("nobody", activationWith({}, {}), false, false);
    row("the user alone", activationWith(own, {own}), true, false);
    row("a licensed colleague", activationWith(own, {own, colleague}), true, true);
    row("a colleague alone", activationWith({}, {colleague}), false, true);
    row("a colleague without a licence", activationWith(own, {userJson(u"2"_s, u"ada@c1.sbc.example"_s, {})}), true,
        false);
    row("a licence without Teams", activationWith(own, {userJson(u"2"_s, u"ada@c1.sbc.example"_s, {u"visio"_s})}), true,
        false);
    row("another suffix", activationWith(own, {userJson(u"2"_s, u"ada@xc1.sbc.example"_s, {u"e5"_s})}), true, false);
    QJsonObject blocked = colleague;
    blocked.insert(u"accountEnabled"_s, false);
    row("a blocked colleague", activationWith(own, {blocked}), true, false);
    BatchAnswers items = activationWith(own, {});
    items[u"users"_s] = {403, forbidden};
    row("list not allowed", items, true, false, false);
    items = activationWith(own, {colleague});
    items[u"skus"_s] = {403, forbidden};
    row("licences not allowed", items, true, false, false);
}

void ActivationTest::looksUp()
{
    QFETCH(BatchAnswers, items);
    QFETCH(bool, there);
    QFETCH(bool, others);
    QFETCH(bool, known);
    TenantWorld world;
    world.expectBatch(items).bodyContains("ConsistencyLevel").bodyContains("endswith(userPrincipalName,");
    const Result<ActivationState> state =
        await(lookUpActivation(world.ports, world.access, u"C1.sbc.example"_s, world.cancel));
    QVERIFY(state);
    QCOMPARE(state->user.has_value(), there);
    QCOMPARE(state->othersLicensed, others);
    QCOMPARE(state->othersKnown, known);
    if (there) {
        QCOMPARE(state->user->upn, upn);
        QCOMPARE(state->user->licences, QStringList{u"e5"_s});
    }
    QCOMPARE(world.http->complaints(), QStringList());
}

void ActivationTest::lookingUpFails_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<FailureCode>("code");
    QTest::newRow("not allowed") << 403 << FailureCode::UserMayNot;
    QTest::newRow("token over") << 401 << FailureCode::SignInEnded;
    QTest::newRow("nonsense") << 200 << FailureCode::AnswerWrongShape;
    QTest::newRow("network") << 0 << FailureCode::TimedOut;
}

void ActivationTest::lookingUpFails()
{
    QFETCH(int, status);
    QFETCH(FailureCode, code);
    TenantWorld world;
    BatchAnswers items = activationWith({}, {});
    items[u"user"_s] = {status, bad};
    ScriptedHttp::Step &step = world.expectBatch(items);
    if (!status)
        step.fails(FailureCode::TimedOut);
    const Result<ActivationState> state = await(lookUpActivation(world.ports, world.access, fqdn, world.cancel));
    QVERIFY(!state);
    QCOMPARE(state.error().code, code);
    QCOMPARE(world.http->complaints(), QStringList());
}

void ActivationTest::furtherPages()
{
    TenantWorld world;
    BatchAnswers items = activationWith({}, {userJson(u"3"_s, u"x@c1.sbc.example"_s, {})});
    const QString next = TenantGraphRoot + u"/users?$count=true&$skiptoken=x"_s;
    items[u"users"_s].second.insert(u"@odata.nextLink"_s, next);
    world.expectBatch(items);
    world.http->expect(Verb::Get, next)
        .header("ConsistencyLevel", "eventual") // Graph refuses the page without it
        .answers(200, jsonOf(listOf({colleague})));
    const Result<ActivationState> state = await(lookUpActivation(world.ports, world.access, fqdn, world.cancel));
    QVERIFY(state && state->othersLicensed);
    QCOMPARE(world.http->complaints(), QStringList());
}

void ActivationTest::makes()
{
    TenantWorld world;
    world.expectBatch(tenantWith({})).bodyContains("/users/Ump-Activation-User@c1.sbc.example?");
    world.expectSent(Verb::Post, u"/users"_s, 201, userThere()).header("Content-Type", "application/json");
    world.expectSent(Verb::Post, licencePath, 200, userThere()).body(addsE5);
    const Result<ActivationUser> user = make(world);
    QCOMPARE(world.http->complaints(), QStringList());
    QVERIFY(user);
    QCOMPARE(user->id, userId);
    QCOMPARE(user->upn, upn);
    QCOMPARE(user->licences, QStringList{u"e5"_s});
    QCOMPARE(world.http->sent.size(), 3);
    const QJsonObject body = QJsonDocument::fromJson(world.http->sent.at(1).body).object();
    QCOMPARE(body[u"accountEnabled"], QJsonValue(true));
    QCOMPARE(body[u"displayName"].toString(), u"Ump-Activation-User"_s);
    QCOMPARE(body[u"mailNickname"].toString(), u"Ump-Activation-User"_s);
    QCOMPARE(body[u"userPrincipalName"].toString(), upn);
    QCOMPARE(body[u"usageLocation"].toString(), u"DE"_s);
    QCOMPARE(body[u"passwordProfile"][u"forceChangePasswordNextSignIn"], QJsonValue(true));
    QCOMPARE(body.size(), 6);
}

void ActivationTest::passwords()
{
    QSet<QString> seen;
    for (int i = 0; i < 20; ++i) {
        TenantWorld world;
        world.expectBatch(tenantWith({}));
        world.expectSent(Verb::Post, u"/users"_s, 201, userThere());
        world.expectSent(Verb::Post, licencePath, 200, userThere());
        QVERIFY(make(world));
        const QString password = passwordIn(world.http->sent.at(1));
        const auto has = [&password](bool (*test)(QChar)) {
            return std::any_of(password.cbegin(), password.cend(), test);
        };
        QVERIFY(password.size() >= 24);
        QVERIFY(has([](QChar c) { return c.isUpper(); }) && has([](QChar c) { return c.isLower(); }));
        QVERIFY(has([](QChar c) { return c.isDigit(); }) && has([](QChar c) { return !c.isLetterOrNumber(); }));
        seen += password;
        QCOMPARE(world.http->complaints(), QStringList());
    }
    QCOMPARE(seen.size(), 20);
}

void ActivationTest::onlyWhatIsMissing_data()
{
    QTest::addColumn<QJsonObject>("user");
    QTest::addColumn<QString>("wanted");
    QTest::addColumn<bool>("locates");
    QTest::addColumn<bool>("licenses");
    QTest::newRow("nothing") << userThere({u"e5"_s}) << QString() << false << false;
    QTest::newRow("nothing, though another was wanted") << userThere({u"e5"_s}) << u"mcoev"_s << false << false;
    QTest::newRow("nothing, the country is no matter") << userThere({u"e5"_s}, {}) << QString() << false << false;
    QTest::newRow("a licence") << userThere() << QString() << false << true;
    QTest::newRow("a licence with Teams") << userThere({u"visio"_s}) << u"e5"_s << false << true;
    QTest::newRow("country and licence") << userThere({}, {}) << QString() << true << true;
}

void ActivationTest::onlyWhatIsMissing()
{
    QFETCH(QJsonObject, user);
    QFETCH(QString, wanted);
    QFETCH(bool, locates);
    QFETCH(bool, licenses);
    TenantWorld world;
    world.expectBatch(tenantWith(user));
    if (locates)
        world.expectSent(Verb::Patch, userPath, 204).body(R"({"usageLocation":"DE"})");
    if (licenses)
        world.expectSent(Verb::Post, licencePath, 200, userThere()).body(addsE5);
    RoutingDetails details = routing();
    details.licenceSku = wanted;
    const Result<ActivationUser> made = make(world, details);
    QCOMPARE(world.http->complaints(), QStringList());
    QVERIFY(made && made->licences.contains(u"e5"_s));
}

void ActivationTest::countries_data()
{
    QTest::addColumn<QString>("organisation");
    QTest::addColumn<QString>("asked");
    QTest::addColumn<QString>("sent"); // empty: refused
    QTest::newRow("organisation's") << u"FR"_s << QString() << u"FR"_s;
    QTest::newRow("asked") << u"FR"_s << u"de"_s << u"DE"_s;
    QTest::newRow("only asked") << QString() << u"DE"_s << u"DE"_s;
    QTest::newRow("none") << QString() << QString() << QString();
}

void ActivationTest::countries()
{
    QFETCH(QString, organisation);
    QFETCH(QString, asked);
    QFETCH(QString, sent);
    for (const bool there : {false, true}) { // also where the user is there without a country
        TenantWorld world;
        BatchAnswers items = tenantWith(there ? std::optional(userThere({}, {})) : std::nullopt);
        items[u"organization"_s].second = organizationJson({fqdn}, organisation);
        world.expectBatch(items);
        if (!sent.isEmpty()) {
            const QByteArray part = "\"usageLocation\":\"" + sent.toLatin1() + '"';
            if (there)
                world.expectSent(Verb::Patch, userPath, 204).bodyContains(part);
            else
                world.expectSent(Verb::Post, u"/users"_s, 201, userThere()).bodyContains(part);
            world.expectSent(Verb::Post, licencePath, 200, userThere());
        }
        RoutingDetails details = routing();
        details.usageLocation = asked;
        const Result<ActivationUser> made = make(world, details);
        QCOMPARE(world.http->complaints(), QStringList());
        QCOMPARE(made.has_value(), !sent.isEmpty());
        if (!made)
            QCOMPARE(made.error().code, FailureCode::UsageLocationMissing);
    }
}

void ActivationTest::refusedBeforeAnything_data()
{
    QTest::addColumn<BatchAnswers>("items");
    QTest::addColumn<QString>("wanted");
    QTest::addColumn<int>("looks");
    QTest::addColumn<FailureCode>("code");
    QTest::addColumn<QString>("subject");
    BatchAnswers items = tenantWith({});
    items[u"skus"_s].second = skus(5);
    QTest::newRow("no unit") << items << QString() << 1 << FailureCode::LicenceUsedUp << QString();
    QTest::newRow("no unit of that") << items << u"e5"_s << 1 << FailureCode::LicenceUsedUp
                                     << u"Microsoft 365 E5 (SPE_E5)"_s;
    items[u"skus"_s].second = listOf({skuJson(u"e5"_s, u"SPE_E5"_s, 5, 5), skuJson(u"x"_s, u"MCOEV"_s, 5, 0)});
    QTest::newRow("no unit of that, though of another")
        << items << u"e5"_s << 1 << FailureCode::LicenceUsedUp << u"Microsoft 365 E5 (SPE_E5)"_s;
    items[u"skus"_s] = {403, forbidden};
    QTest::newRow("licences not to be seen") << items << QString() << 1 << FailureCode::Forbidden << u"graph.example"_s;
    items = tenantWith({});
    items[u"user"_s] = {403, forbidden};
    QTest::newRow("users not to be seen") << items << QString() << 1 << FailureCode::UserMayNot << upn;
    items[u"user"_s] = {401, bad};
    QTest::newRow("token over") << items << QString() << 1 << FailureCode::SignInEnded << upn;
    items = tenantWith({});
    items[u"organization"_s].second = organizationJson({u"contoso.com"_s});
    items[u"domain"_s] = {404, absent};
    QTest::newRow("domain absent") << items << QString() << 4 << FailureCode::DomainAbsent << fqdn;
    items[u"domain"_s] = {200, domainJson(fqdn, false)};
    QTest::newRow("domain not verified") << items << QString() << 4 << FailureCode::DomainAbsent << fqdn;
    items[u"domain"_s] = {403, forbidden};
    QTest::newRow("domain not listed") << items << QString() << 4 << FailureCode::DomainAbsent << fqdn;
}

void ActivationTest::refusedBeforeAnything()
{
    QFETCH(BatchAnswers, items);
    QFETCH(QString, wanted);
    QFETCH(int, looks);
    QFETCH(FailureCode, code);
    QFETCH(QString, subject);
    TenantWorld world;
    world.expectBatch(items).times(looks);
    RoutingDetails details = routing();
    details.licenceSku = wanted;
    const Result<ActivationUser> made = make(world, details);
    QCOMPARE(world.http->complaints(), QStringList());
    QVERIFY(!made);
    QCOMPARE(made.error().code, code);
    QCOMPARE(made.error().subject, subject);
}

void ActivationTest::refused_data()
{
    QTest::addColumn<QString>("step");
    QTest::addColumn<int>("status");
    QTest::addColumn<QJsonObject>("answer");
    QTest::addColumn<int>("times");
    QTest::addColumn<FailureCode>("code");
    const auto row = [](const char *what, const char *step, int status, const QJsonObject &answer, int times,
                        FailureCode code) {
        QTest::newRow(what) << QString::fromLatin1(step) << status << answer << times << code;
    };
    row("user, not allowed", "user", 403, forbidden, 1, FailureCode::UserMayNot);
    row("user, token over", "user", 401, bad, 1, FailureCode::SignInEnded);
    row("user, no network", "user", 0, bad, 1, FailureCode::NoNetwork);
    row("user, refused", "user", 400, bad, 2, FailureCode::UnexpectedStatus);
    row("user, domain not taken", "user", 400,
        graphError("Request_BadRequest", "The domain portion of the userPrincipalName property is invalid."), 2,
        FailureCode::DomainAbsent);
    row("country, not allowed", "country", 403, forbidden, 1, FailureCode::UserMayNot);
    row("country, no such", "country", 400, bad, 1, FailureCode::UnexpectedStatus);
    row("licence, not allowed", "licence", 403, forbidden, 1, FailureCode::UserMayNot);
    row("licence, no network", "licence", 0, bad, 1, FailureCode::NoNetwork);
    row("licence, refused", "licence", 400, bad, 2, FailureCode::UnexpectedStatus);
    row("licence, no unit", "licence", 400, graphError("Request_BadRequest", "x", "CountViolation"), 2,
        FailureCode::LicenceUsedUp);
    row("licence, country", "licence", 400, graphError("Request_BadRequest", "invalid usage location"), 2,
        FailureCode::UsageLocationMissing);
}

void ActivationTest::refused()
{
    QFETCH(QString, step);
    QFETCH(int, status);
    QFETCH(QJsonObject, answer);
    QFETCH(int, times);
    QFETCH(FailureCode, code);
    TenantWorld world;
    const bool ofUser = step == "user"_L1;
    const bool ofCountry = step == "country"_L1;
    const BatchAnswers seen = tenantWith(ofUser      ? std::nullopt
                                         : ofCountry ? std::optional(userThere({}, {}))
                                                     : std::optional(userThere()));
    for (int i = 0; i < times; ++i) {
        world.expectBatch(seen).times(i > 0 && ofUser ? 3 : 1); // a user may have been made: looked for before
        ScriptedHttp::Step &sent =
            world.expectSent(ofCountry ? Verb::Patch : Verb::Post,
                             ofUser ? u"/users"_s : (ofCountry ? userPath : licencePath), status, answer);
        if (!status)
            sent.fails(FailureCode::NoNetwork);
    }
    const Result<ActivationUser> made = make(world);
    QCOMPARE(world.http->complaints(), QStringList());
    QVERIFY(!made);
    QCOMPARE(made.error().code, code);
    if (code == FailureCode::LicenceUsedUp)
        QCOMPARE(made.error().subject, u"Microsoft 365 E5 (SPE_E5)"_s);
    if (code == FailureCode::DomainAbsent)
        QCOMPARE(made.error().subject, fqdn);
}

void ActivationTest::lostAnswers_data()
{
    QTest::addColumn<QString>("step");
    QTest::addColumn<int>("status"); // 0: the connection is lost
    QTest::addColumn<bool>("done");
    for (const char *step : {"user", "country", "licence"}) {
        for (const int status : {0, 500, 503}) {
            for (const bool done : {true, false})
                QTest::addRow("%s, %d, %s", step, status, done ? "done" : "not done")
                    << QString::fromLatin1(step) << status << done;
        }
    }
}

void ActivationTest::lostAnswers()
{
    QFETCH(QString, step);
    QFETCH(int, status);
    QFETCH(bool, done);
    TenantWorld world;
    const bool ofUser = step == "user"_L1;
    const bool ofCountry = step == "country"_L1;
    const auto before = ofUser ? std::nullopt : std::optional(userThere({}, ofCountry ? QString() : u"DE"_s));
    const auto write = [&](bool lost) {
        ScriptedHttp::Step &sent =
            ofUser      ? world.expectSent(Verb::Post, u"/users"_s, lost ? status : 201, lost ? bad : userThere())
                 : ofCountry ? world.expectSent(Verb::Patch, userPath, lost ? status : 204, lost ? bad : QJsonObject())
                             : world.expectSent(Verb::Post, licencePath, lost ? status : 200, lost ? bad : userThere());
        if (lost && !status)
            sent.fails(FailureCode::ConnectionLost);
    };
    world.expectBatch(tenantWith(before));
    write(true);
    if (done) {
        world.expectBatch(tenantWith(userThere(ofUser || ofCountry ? QStringList() : QStringList{u"e5"_s})));
    } else {
        world.expectBatch(tenantWith(before)).times(ofUser ? 3 : 1);
        write(false);
    }
    if (ofUser || ofCountry)
        world.expectSent(Verb::Post, licencePath, 200, userThere());
    const Result<ActivationUser> made = make(world);
    QCOMPARE(world.http->complaints(), QStringList()); // above all: nothing is written twice where it was done
    QVERIFY(made && made->licences == QStringList{u"e5"_s});
}

void ActivationTest::conflictIsLookedAfter()
{
    TenantWorld world;
    world.expectBatch(tenantWith({}));
    world.expectSent(Verb::Post, u"/users"_s, 400, conflict);
    world.expectBatch(tenantWith({})); // made by another window, not known everywhere yet
    world.expectBatch(tenantWith(userThere({u"e5"_s})));
    const Result<ActivationUser> made = make(world);
    QCOMPARE(world.http->complaints(), QStringList());
    QVERIFY(made);
    QCOMPARE(world.clock->slept(), (QList<std::chrono::milliseconds>{2s, 3s}));
}

void ActivationTest::lateEverywhere()
{
    TenantWorld world;
    BatchAnswers unverified = tenantWith({});
    unverified[u"organization"_s].second = organizationJson({u"contoso.com"_s});
    unverified[u"domain"_s].second = domainJson(fqdn, false);
    world.expectBatch(unverified); // verified a moment ago
    world.expectBatch(tenantWith({}));
    world.expectSent(Verb::Post, u"/users"_s, 201, userThere());
    world.expectSent(Verb::Post, licencePath, 404, absent);
    world.expectBatch(tenantWith({})); // its own user is not known there: it is not made again
    world.expectSent(Verb::Post, licencePath, 400, graphError("Request_BadRequest", "invalid usage location"));
    world.expectBatch(tenantWith(userThere()));
    world.expectSent(Verb::Post, licencePath, 400, graphError("Request_BadRequest", "invalid usage location"));
    world.expectBatch(tenantWith(userThere()));
    world.expectSent(Verb::Post, licencePath, 200, userThere());
    const Result<ActivationUser> made = make(world);
    QCOMPARE(world.http->complaints(), QStringList());
    QVERIFY(made);
    QCOMPARE(world.clock->slept(), (QList<std::chrono::milliseconds>{2s, 3s, 5s, 8s}));
}

void ActivationTest::lastUnitTaken()
{
    TenantWorld world;
    BatchAnswers items = tenantWith(userThere());
    world.expectBatch(items);
    world.expectSent(Verb::Post, licencePath, 400, bad); // no code says why
    items[u"skus"_s].second = listOf({skuJson(u"e5"_s, u"SPE_E5"_s, 5, 5), skuJson(u"x"_s, u"MCOEV"_s, 5, 0)});
    world.expectBatch(items);
    world.expectSent(Verb::Post, licencePath, 200, userThere()).bodyContains("\"skuId\":\"x\"");
    const Result<ActivationUser> made = make(world);
    QCOMPARE(world.http->complaints(), QStringList());
    QVERIFY(made && made->licences == QStringList{u"x"_s});
}

void ActivationTest::quotedPassword()
{
    TenantWorld world;
    world.expectBatch(tenantWith({}));
    QString password;
    world.expectSent(Verb::Post, u"/users"_s, 403).answersWith([&password](const HttpRequest &request) {
        password = passwordIn(request);
        const QJsonObject error{{u"code"_s, u"x"_s}, {u"message"_s, QString(u"You sent "_s + password)}};
        return HttpAnswer{403, {}, jsonOf({{u"error"_s, error}})};
    });
    const Result<ActivationUser> made = make(world);
    QVERIFY(!made && !password.isEmpty());
    for (const auto &[key, value] : made.error().technical)
        QVERIFY2(!value.contains(password), qPrintable(key));
    QVERIFY(!made.error().technical.isEmpty());
    QCOMPARE(world.http->complaints(), QStringList());
}

void ActivationTest::removes_data()
{
    QTest::addColumn<QString>("how");
    QTest::addColumn<int>("code"); // -1: removed
    QTest::newRow("removed") << u"plain"_s << -1;
    QTest::newRow("has no licence") << u"bare"_s << -1;
    QTest::newRow("gone") << u"gone"_s << -1;
    QTest::newRow("gone meanwhile") << u"meanwhile"_s << -1;
    QTest::newRow("licence by a group") << u"group"_s << -1;
    QTest::newRow("answer of the licence lost") << u"lost licence"_s << -1;
    QTest::newRow("answer of the removal lost") << u"lost"_s << -1;
    QTest::newRow("nobody else") << u"alone"_s << int(FailureCode::UserStillNeeded);
    QTest::newRow("others not known") << u"unknown"_s << int(FailureCode::UserMayNot);
    QTest::newRow("others not told now") << u"broken"_s << int(FailureCode::UnexpectedStatus);
    QTest::newRow("licence, not allowed") << u"no licence"_s << int(FailureCode::UserMayNot);
    QTest::newRow("removal, not allowed") << u"no removal"_s << int(FailureCode::UserMayNot);
    QTest::newRow("no network") << u"network"_s << int(FailureCode::NoNetwork);
}

void ActivationTest::removes()
{
    QFETCH(QString, how);
    QFETCH(int, code);
    TenantWorld world;
    const QJsonObject own = userThere({u"e5"_s});
    const QByteArray takesE5 = R"({"addLicenses":[],"removeLicenses":["e5"]})";
    const BatchAnswers whole = activationWith(own, {own, colleague});
    const BatchAnswers bare = activationWith(userThere(), {colleague});
    const auto licence = [&](int status) -> ScriptedHttp::Step & {
        return world.expectSent(Verb::Post, licencePath, status, status == 200 ? userThere() : bad).body(takesE5);
    };
    const auto removal = [&](int status) -> ScriptedHttp::Step & {
        return world.expectSent(Verb::Delete, userPath, status, status == 204 ? QJsonObject() : bad);
    };
    if (how == "gone"_L1) {
        world.expectBatch(activationWith({}, {}));
    } else if (how == "bare"_L1) {
        world.expectBatch(bare);
        removal(204);
    } else if (how == "alone"_L1) {
        world.expectBatch(activationWith(own, {own}));
    } else if (how == "unknown"_L1 || how == "broken"_L1) {
        BatchAnswers items = whole;
        items[u"users"_s] = {how == "unknown"_L1 ? 403 : 500, forbidden};
        world.expectBatch(items);
    } else {
        world.expectBatch(whole);
        if (how == "lost licence"_L1) {
            licence(200).fails(FailureCode::ConnectionLost);
            world.expectBatch(bare); // it was taken
        } else if (how == "network"_L1) {
            licence(200).fails(FailureCode::NoNetwork);
        } else {
            licence(how == "group"_L1 ? 400 : (how == "no licence"_L1 ? 403 : 200));
        }
        if (how == "lost"_L1) {
            removal(204).fails(FailureCode::TimedOut);
            world.expectBatch(activationWith({}, {colleague}));
        } else if (how != "no licence"_L1 && how != "network"_L1) {
            removal(how == "meanwhile"_L1 ? 404 : (how == "no removal"_L1 ? 403 : 204));
        }
    }
    const Outcome removed = await(removeActivationUser(world.ports, world.access, fqdn, world.cancel));
    QCOMPARE(world.http->complaints(), QStringList());
    QCOMPARE(removed.has_value(), code < 0);
    if (!removed) {
        QCOMPARE(int(removed.error().code), code);
        if (code != int(FailureCode::NoNetwork) && code != int(FailureCode::UnexpectedStatus))
            QCOMPARE(removed.error().subject, upn);
    }
}

void ActivationTest::cancelled_data()
{
    QTest::addColumn<QString>("flow");
    QTest::addColumn<int>("at"); // which request is held
    for (const auto &[flow, requests] :
         {std::pair{"look", 1}, std::pair{"make", 3}, std::pair{"complete", 3}, std::pair{"remove", 3}}) {
        for (int at = 0; at < requests; ++at)
            QTest::addRow("%s, request %d", flow, at + 1) << QString::fromLatin1(flow) << at;
    }
}

void ActivationTest::cancelled()
{
    QFETCH(QString, flow);
    QFETCH(int, at);
    for (const bool deaf : {false, true}) { // deaf: the answer comes after the wish to stop
        TenantWorld world;
        const QJsonObject own = userThere({u"e5"_s});
        const QList<std::function<ScriptedHttp::Step &()>> all{
            [&]() -> ScriptedHttp::Step & {
                if (flow == "look"_L1 || flow == "remove"_L1)
                    return world.expectBatch(activationWith(own, {colleague}));
                return world.expectBatch(
                    tenantWith(flow == "make"_L1 ? std::nullopt : std::optional(userThere({}, {}))));
            },
            [&]() -> ScriptedHttp::Step & {
                if (flow == "remove"_L1)
                    return world.expectSent(Verb::Post, licencePath, 200, own);
                if (flow == "make"_L1)
                    return world.expectSent(Verb::Post, u"/users"_s, 201, userThere());
                return world.expectSent(Verb::Patch, userPath, 204);
            },
            [&]() -> ScriptedHttp::Step & {
                if (flow == "remove"_L1)
                    return world.expectSent(Verb::Delete, userPath, 204);
                return world.expectSent(Verb::Post, licencePath, 200, userThere());
            }};
        ScriptedHttp::Step *held = nullptr;
        for (int i = 0; i <= at; ++i)
            held = &all.at(i)();
        deaf ? held->deaf() : held->held();
        std::optional<FailureCode> code;
        bool over = false;
        const auto note = [&](const auto &result) {
            if (!result)
                code = result.error().code;
            over = true;
        };
        const auto run = [&]() -> Task<> {
            if (flow == "look"_L1)
                note(co_await lookUpActivation(world.ports, world.access, fqdn, world.cancel));
            else if (flow == "remove"_L1)
                note(co_await removeActivationUser(world.ports, world.access, fqdn, world.cancel));
            else
                note(co_await makeActivationUser(world.ports, world.access, routing(), world.cancel));
        };
        const Task<> running = run();
        awaitUntil([&] { return held->running() == 1; });
        world.cancel.request();
        if (deaf)
            held->release();
        awaitUntil([&] { return over; });
        QVERIFY(code);
        QCOMPARE(*code, FailureCode::Cancelled);
        QCOMPARE(world.http->complaints(), QStringList()); // nothing is sent after it
    }
}

void ActivationTest::manualSteps()
{
    Cloud cloud;
    cloud.id = u"usgov"_s;
    const QString all = manualActivationSteps(routing(), cloud).join(u'\n');
    QVERIFY(all.contains("https://portal.office365.us"_L1) && all.contains("Users > Active users"_L1));
    QVERIFY(all.contains("Ump-Activation-User"_L1) && all.contains(fqdn) && all.contains("24 hours"_L1));
}

QTEST_GUILESS_MAIN(ActivationTest)
#include "tst_activation.moc"
