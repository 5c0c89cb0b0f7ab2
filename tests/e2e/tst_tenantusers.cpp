// The activation user over real HTTP: made once whatever happens to an answer, taken back, refused; no secret left.
#include "models/flows/activation.h"
#include "models/flows/tenantdomain.h"
#include "models/flows/tenantfacts.h"
#include "tests/e2e/customertenant.h"
#include "tests/secrets/search.h"

#include <QTest>

using namespace TenantLink;
using namespace Qt::StringLiterals;

namespace
{

const QString e5 = u"06ebc4ee-1bb5-47dd-8120-11324bc54e06"_s;
const QString upnOfC1 = u"Ump-Activation-User@c1.sbc.northgate.example"_s;

/// Keeps the passwords that went over the wire.
class Overhearing : public Http
{
public:
    explicit Overhearing(std::shared_ptr<Http> real) : m_real(std::move(real)) {}
    Task<Result<HttpAnswer>> send(HttpRequest request, Cancel cancel) override
    {
        hear(QJsonDocument::fromJson(request.body).object());
        return m_real->send(std::move(request), std::move(cancel));
    }
    void warm(QUrl, QString) override {}

    QByteArrayList passwords;

private:
    void hear(const QJsonObject &body)
    {
        const QString password = body[u"passwordProfile"][u"password"].toString();
        if (!password.isEmpty())
            passwords += password.toUtf8();
        const QJsonArray items = body[u"requests"].toArray();
        for (const QJsonValue &item : items)
            hear(item[u"body"].toObject());
    }

    std::shared_ptr<Http> m_real;
};

/// Sub-domains of the carrier's domain verify by themselves in its own tenant.
RoutingDetails routing(const QString &label = u"c1"_s, const QString &domain = u"sbc.northgate.example"_s)
{
    RoutingDetails details;
    details.sbcDomain = domain;
    details.label = label;
    return details;
}

QByteArray printed; ///< all that the program said
QtMessageHandler before = nullptr;
void listen(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    printed += text.toUtf8() + '\n';
    before(type, context, text);
}

} // namespace

class TestTenantUsers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { before = qInstallMessageHandler(listen); }
    void cleanupTestCase() { qInstallMessageHandler(before); }
    void init()
    {
        m_sandbox = std::make_unique<Sandboxed>();
        QVERIFY(m_sandbox->start());
    }
    void activatedOnce_data();
    void activatedOnce();
    void diesAndGoesOn();
    void notActivated_data();
    void notActivated();
    void countryIsAsked();
    void takenBack();
    void throttled();
    void noSecretAnywhere();

private:
    [[nodiscard]] QJsonObject log() const { return m_sandbox->control("GET", u"/sandbox/log"_s); }
    void forgetLog() const { m_sandbox->control("DELETE", u"/sandbox/log"_s); }
    void verifyActivated(const TenantDesk &desk, const QString &upn) const
    {
        const QJsonObject directory = desk.directory();
        QStringList users;
        const QJsonArray people = directory[u"people"].toArray();
        for (const QJsonValue &person : people) {
            if (person[u"userPrincipalName"].toString().startsWith("Ump-"_L1))
                users += person[u"userPrincipalName"].toString();
        }
        QCOMPARE(users, QStringList{upn});
        const QJsonObject user = entry(directory, u"people"_s, u"userPrincipalName"_s, upn);
        QCOMPARE(user[u"licences"].toArray(), QJsonArray{u"SPE_E5"_s});
        QCOMPARE(user[u"usageLocation"].toString(), u"DE"_s);
        QCOMPARE(entry(directory, u"skus"_s, u"skuPartNumber"_s, u"SPE_E5"_s)[u"consumed"].toInt(), 23);
    }

    std::unique_ptr<Sandboxed> m_sandbox;
};

void TestTenantUsers::activatedOnce_data()
{
    QTest::addColumn<QString>("fault");
    QTest::addColumn<QString>("match");
    QTest::addColumn<QString>("method");
    QTest::newRow("undisturbed") << QString() << QString() << QString();
    for (const QString &fault : {u"done-then-drop"_s, u"done-then-503"_s, u"done-then-504"_s, u"done-twice"_s, u"503"_s,
                                 u"drop"_s, u"429"_s, u"truncate"_s}) {
        QTest::newRow(qPrintable(u"user: "_s + fault)) << fault << u"/v1.0/users$"_s << u"POST"_s;
        QTest::newRow(qPrintable(u"licence: "_s + fault)) << fault << u"/assignLicense"_s << u"POST"_s;
    }
    QTest::newRow("the new user comes late") << u"replication"_s << QString() << QString();
}

void TestTenantUsers::activatedOnce()
{
    QFETCH(QString, fault);
    QFETCH(QString, match);
    QFETCH(QString, method);
    TenantDesk desk(*m_sandbox, u"carrier"_s);
    const Access access = signInAt(desk);
    QCOMPARE(codeOf(await(addDomain(desk.ports, access, routing().fqdn(), desk.cancel))), -1);
    if (fault == "replication"_L1)
        desk.set({{u"replication"_s, QJsonObject{{u"users"_s, 5}}}});
    else if (!fault.isEmpty())
        desk.fault(fault, match, {{u"method"_s, method}, {u"count"_s, 1}, {u"retryAfter"_s, u"2"_s}});
    Result<ActivationUser> made = await(makeActivationUser(desk.ports, access, routing(), desk.cancel));
    if (!made) // the person tries again
        made = await(makeActivationUser(desk.ports, access, routing(), desk.cancel));
    QCOMPARE(codeOf(made), -1);
    QCOMPARE(made->upn, upnOfC1);
    verifyActivated(desk, upnOfC1);

    forgetLog();
    const Result<ActivationUser> again = await(makeActivationUser(desk.ports, access, routing(), desk.cancel));
    QCOMPARE(codeOf(again), -1);
    QCOMPARE(again->id, made->id);
    QCOMPARE(writesIn(log()), QStringList());
    const Result<ActivationState> state = await(lookUpActivation(desk.ports, access, routing().fqdn(), desk.cancel));
    QCOMPARE(codeOf(state), -1);
    QVERIFY(state->user);
    QVERIFY(!state->othersLicensed);
}

// The program ends at each request in turn, before it is sent or before its answer is heard; the next start goes on.
void TestTenantUsers::diesAndGoesOn()
{
    int made = 0;
    bool done = false;
    for (int at = 0; !done && at < 20; ++at) {
        for (const auto death : {MortalHttp::Death::BeforeSending, MortalHttp::Death::BeforeHearing}) {
            const RoutingDetails details = routing(u"d%1"_s.arg(++made));
            TenantDesk desk(*m_sandbox, u"carrier"_s);
            const Access access = signInAt(desk);
            desk.restart();
            desk.http->death = death;
            desk.http->deathAt = at;
            const auto both = [&] {
                const Result<DomainThere> domain = await(addDomain(desk.ports, access, details.fqdn(), desk.cancel));
                if (!domain)
                    return codeOf(domain);
                return codeOf(await(makeActivationUser(desk.ports, access, details, desk.cancel)));
            };
            done = both() == -1 && desk.http->sent <= at;
            desk.restart();
            QCOMPARE(both(), -1);
            const QJsonObject user =
                entry(desk.directory(), u"people"_s, u"userPrincipalName"_s, details.activationUser());
            QCOMPARE(user[u"licences"].toArray().size(), 1);
        }
    }
    QVERIFY(done);
    TenantDesk desk(*m_sandbox, u"carrier"_s);
    const QJsonArray people = desk.directory()[u"people"].toArray();
    QCOMPARE(people.size(), made + 3); // one for each, and those who were there
}

void TestTenantUsers::notActivated_data()
{
    QTest::addColumn<QString>("tenant");
    QTest::addColumn<QString>("domain");
    QTest::addColumn<QString>("label");
    QTest::addColumn<int>("code");
    QTest::newRow("licence used up") << u"no-free-licence"_s << u"cohovineyard.com"_s << u"c1"_s
                                     << int(FailureCode::LicenceUsedUp);
    QTest::newRow("no country") << u"no-country"_s << u"wingtipnowhere.com"_s << u"c1"_s
                                << int(FailureCode::UsageLocationMissing);
    QTest::newRow("may not") << u"mandatory-only"_s << u"fabrikamresidences.com"_s << u"voice"_s
                             << int(FailureCode::UserMayNot);
    QTest::newRow("no domain") << u"writable"_s << u"sbc.provider.example"_s << QString()
                               << int(FailureCode::DomainAbsent);
    QTest::newRow("domain not verified") << u"writable"_s << u"sbc.provider.example"_s << u"c1"_s
                                         << int(FailureCode::DomainAbsent);
}

void TestTenantUsers::notActivated()
{
    QFETCH(QString, tenant);
    QFETCH(QString, domain);
    QFETCH(QString, label);
    QFETCH(int, code);
    TenantDesk desk(*m_sandbox, tenant);
    const Access access = signInAt(desk);
    RoutingDetails details = routing(label.isEmpty() ? u"c1"_s : label, domain);
    if (!label.isEmpty() && tenant != "mandatory-only"_L1)
        QCOMPARE(codeOf(await(addDomain(desk.ports, access, details.fqdn(), desk.cancel))), -1);
    const QJsonObject untouched = desk.directory();
    QCOMPARE(codeOf(await(makeActivationUser(desk.ports, access, details, desk.cancel))), code);
    QCOMPARE(desk.directory(), untouched); // no user without a licence is left behind
    const QStringList steps = manualActivationSteps(details, desk.ports.clouds->first());
    QVERIFY(steps.join(u'\n').contains(details.fqdn()));
}

void TestTenantUsers::countryIsAsked()
{
    TenantDesk desk(*m_sandbox, u"no-country"_s);
    const Access access = signInAt(desk);
    RoutingDetails details = routing(u"c1"_s, u"wingtipnowhere.com"_s);
    details.usageLocation = u"AT"_s;
    QCOMPARE(codeOf(await(addDomain(desk.ports, access, details.fqdn(), desk.cancel))), -1);
    QCOMPARE(codeOf(await(makeActivationUser(desk.ports, access, details, desk.cancel))), -1);
    const QJsonObject user = entry(desk.directory(), u"people"_s, u"userPrincipalName"_s, details.activationUser());
    QCOMPARE(user[u"usageLocation"].toString(), u"AT"_s);
    QCOMPARE(user[u"licences"].toArray().size(), 1);
}

void TestTenantUsers::takenBack()
{
    TenantDesk desk(*m_sandbox, u"carrier"_s);
    const Access access = signInAt(desk);
    const QString name = routing().fqdn();
    QCOMPARE(codeOf(await(addDomain(desk.ports, access, name, desk.cancel))), -1);
    QCOMPARE(codeOf(await(makeActivationUser(desk.ports, access, routing(), desk.cancel))), -1);
    const auto remove = [&] { return codeOf(await(removeActivationUser(desk.ports, access, name, desk.cancel))); };
    QCOMPARE(remove(), int(FailureCode::UserStillNeeded));
    const QJsonObject other{
        {u"accountEnabled"_s, true},   {u"displayName"_s, u"Dee"_s},
        {u"mailNickname"_s, u"dee"_s}, {u"userPrincipalName"_s, QString(u"dee@"_s + name)},
        {u"usageLocation"_s, u"DE"_s}, {u"passwordProfile"_s, QJsonObject{{u"password"_s, u"fake-Pass.7word"_s}}}};
    const QString id = callAs(desk, access, u"/users"_s, other)[u"id"].toString();
    QVERIFY(!id.isEmpty());
    QCOMPARE(remove(), int(FailureCode::UserStillNeeded)); // she has no licence
    const QJsonObject licence{{u"skuId"_s, e5}, {u"disabledPlans"_s, QJsonArray()}};
    const QJsonObject licences{{u"addLicenses"_s, QJsonArray{licence}}, {u"removeLicenses"_s, QJsonArray()}};
    QVERIFY(!callAs(desk, access, u"/users/%1/assignLicense"_s.arg(id), licences).isEmpty());
    desk.fault(u"done-then-503"_s, u"/v1.0/users/"_s, {{u"method"_s, u"DELETE"_s}, {u"count"_s, 1}});
    QCOMPARE(remove(), -1);
    QVERIFY(entry(desk.directory(), u"people"_s, u"userPrincipalName"_s, upnOfC1).isEmpty());
    QVERIFY(!entry(desk.directory(), u"people"_s, u"id"_s, id).isEmpty());
    QCOMPARE(entry(desk.directory(), u"skus"_s, u"skuPartNumber"_s, u"SPE_E5"_s)[u"consumed"].toInt(), 23);
    QCOMPARE(remove(), -1); // gone is gone
}

void TestTenantUsers::throttled()
{
    TenantDesk desk(*m_sandbox, u"carrier"_s);
    desk.fault(u"429"_s, u"/v1.0/"_s, {{u"count"_s, 3}, {u"retryAfter"_s, u"2.5"_s}});
    const Access access = signInAt(desk);
    const Result<TenantFacts> facts = await(readTenantFacts(desk.ports, access, desk.cancel));
    QCOMPARE(codeOf(facts), -1);
    QVERIFY(!facts->organizationFailure);
    QVERIFY(!facts->domainsFailure);
    QVERIFY(!facts->licencesFailure);
    desk.clearFaults();
    desk.fault(u"429"_s, u"/v1.0/"_s, {{u"count"_s, 4}, {u"skip"_s, 1}, {u"retryAfter"_s, u"date+5"_s}});
    QCOMPARE(codeOf(await(addDomain(desk.ports, access, routing().fqdn(), desk.cancel))), -1);
    QCOMPARE(codeOf(await(makeActivationUser(desk.ports, access, routing(), desk.cancel))), -1);
    verifyActivated(desk, upnOfC1);
}

void TestTenantUsers::noSecretAnywhere()
{
    TenantDesk desk(*m_sandbox, u"carrier"_s);
    const auto heard = std::make_shared<Overhearing>(desk.ports.http);
    desk.ports.http = heard;
    const Access access = signInAt(desk);
    QCOMPARE(codeOf(await(addDomain(desk.ports, access, routing().fqdn(), desk.cancel))), -1);
    desk.fault(u"503"_s, u"/v1.0/users$"_s, {{u"method"_s, u"POST"_s}, {u"count"_s, 1}});
    desk.fault(u"graph"_s, u"/assignLicense"_s, {{u"error"_s, u"Request_BadRequest"_s}, {u"status"_s, 400}});
    const Result<ActivationUser> failed = await(makeActivationUser(desk.ports, access, routing(), desk.cancel));
    QVERIFY(!failed);
    desk.clearFaults();
    QCOMPARE(codeOf(await(makeActivationUser(desk.ports, access, routing(), desk.cancel))), -1);

    Search search;
    search.add(u"client secret"_s, m_sandbox->tenant(u"carrier"_s).secret.toUtf8());
    search.add(u"token"_s, access.token.revealUtf8());
    QVERIFY(!heard->passwords.isEmpty());
    for (const QByteArray &password : std::as_const(heard->passwords)) {
        QCOMPARE(heard->passwords.count(password), 1); // each is sent once
        search.add(u"password"_s, password);
    }
    QCOMPARE(search.in(QJsonDocument(log()).toJson()), QStringList());
    QCOMPARE(search.in(QJsonDocument(desk.directory()).toJson()), QStringList());
    QCOMPARE(search.inFolder(desk.folder.path()), QStringList());
    QCOMPARE(search.in(printed), QStringList());
    QByteArray told = failed.error().subject.toUtf8();
    for (const auto &detail : failed.error().technical)
        told += detail.second.toUtf8();
    QCOMPARE(search.in(told), QStringList());
    QVERIFY(desk.secrets->entries().empty());
}

QTEST_GUILESS_MAIN(TestTenantUsers)
#include "tst_tenantusers.moc"
