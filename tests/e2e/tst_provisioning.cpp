// Registrations are made, resumed and taken back, over real HTTP: the happy way counted, and the ways off it.
#include "tests/e2e/tenantdesk.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QTest>

using namespace TenantLink;
using namespace Qt::StringLiterals;

namespace
{

StepState stateOf(const ProvisionView &view, ProvisionStep step) { return view[size_t(step)].state; }

} // namespace

class TestProvisioning : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_sandbox = std::make_unique<Sandboxed>();
        QVERIFY(m_sandbox->start());
    }
    void happyWay();
    void roundTrips();
    void steps();
    void othersHaveToConsent();
    void teamsApiIsAdded();
    void teamsApiOfMicrosoft();
    void policies_data();
    void policies();
    void withoutUniqueNames();
    void unclearPostIsNeverRepeated();
    void replication();
    void notReplicated();
    void withoutKeychain();
    void lostSecretIsReplaced();
    void deliveredSecretIsNot();
    void twoWindows();
    void unit();
    void ownsItself();
    void goneMeanwhile();
    void signInEnds();
    void otherTenant();
    void undoKeepsWhatCannotBeRemoved();
    void sameKeyAgain();

private:
    std::unique_ptr<Sandboxed> m_sandbox;
};

void TestProvisioning::happyWay()
{
    TenantDesk desk(*m_sandbox, u"fresh"_s);
    const QJsonObject before = desk.directory();
    m_sandbox->control("DELETE", u"/sandbox/log"_s);
    const Result<Provisioned> made = desk.run(desk.fresh());
    QVERIFY2(made, made ? "" : qPrintable(QString::number(int(made.error().code))));
    QVERIFY(made->report);
    QCOMPARE(made->report->verdict(), Verdict::Valid);
    QVERIFY(!made->secret.isEmpty());
    QVERIFY(made->state.secret);
    QVERIFY(desk.secrets->entries().at(*made->state.secret).sameAs(made->secret));

    // Two round trips up to the secret, a third for the rights; then the check, whose first two find the way.
    const QJsonArray log = m_sandbox->control("GET", u"/sandbox/log"_s)[u"requests"].toArray();
    QStringList paths;
    for (const QJsonValue &request : log)
        paths += request[u"method"].toString() + u' ' + request[u"target"].toString();
    QCOMPARE(paths.mid(0, 3), QStringList(3, u"POST /v1.0/$batch"_s));
    QVERIFY2(paths.size() <= 10, qPrintable(paths.join(u'\n')));

    const Standing there = standing(desk);
    QCOMPARE(there.application[u"displayName"].toString(), u"LIVEPLATFORM"_s);
    QCOMPARE(there.application[u"uniqueName"].toString(), made->state.plan.uniqueName);
    QCOMPARE(there.application[u"signInAudience"].toString(), u"AzureADMyOrg"_s);
    QCOMPARE(there.application[u"secrets"].toArray().size(), 1);
    QCOMPARE(there.application[u"requested"].toArray().size(), made->state.plan.permissions.size());
    QCOMPARE(there.principal[u"grants"].toArray().size(), made->state.plan.permissions.size());
    QCOMPARE(there.principal[u"roles"].toArray().size(), 1);
    QCOMPARE(made->state.grants.size(), made->state.plan.permissions.size());
    QCOMPARE(made->state.roles.size(), 1);

    // What is kept tells all of it, but not the secret.
    const Setting kept = *await(desk.ports.store->setting(u"provisioning/invitation/1"_s));
    QVERIFY(!kept.value.contains(made->secret.revealUtf8()));
    const Result<Undone> undone = desk.takeBack(desk.kept());
    QVERIFY(undone);
    QVERIFY(undone->complete());
    QCOMPARE(desk.directory(), before);
    QVERIFY(desk.secrets->entries().empty());
    QVERIFY(!*await(unfinished(desk.ports, u"invitation/1"_s)));
}

void TestProvisioning::roundTrips()
{
    m_sandbox->control("POST", u"/sandbox/settings"_s, R"({"latencyMs":50})");
    TenantDesk desk(*m_sandbox, u"fresh-no-teams-api"_s);
    desk.http->death = MortalHttp::Death::BeforeSending; // the program ends with the secret in hand
    desk.http->deathAt = 2;
    const Access access = desk.access();
    m_sandbox->control("DELETE", u"/sandbox/log"_s);
    QElapsedTimer timer;
    timer.start();
    const Result<Provisioned> stopped = await(provision(desk.ports, access, desk.fresh(), {}, desk.cancel));
    QVERIFY(!stopped);
    QVERIFY(desk.kept().secret);
    const QJsonObject toSecret = m_sandbox->control("GET", u"/sandbox/log"_s);
    qInfo("to the secret: %d requests, %d round trips, %lld ms at 50 ms latency",
          int(toSecret[u"requests"].toArray().size()), toSecret[u"roundTrips"].toInt(), timer.elapsed());
    QCOMPARE(toSecret[u"roundTrips"].toInt(), 2);

    TenantDesk whole(*m_sandbox, u"fresh"_s);
    const Access again = whole.access();
    m_sandbox->control("DELETE", u"/sandbox/log"_s);
    timer.start();
    const Result<Provisioned> made = await(provision(whole.ports, again, whole.fresh(), {}, whole.cancel));
    QVERIFY(made);
    const QJsonObject all = m_sandbox->control("GET", u"/sandbox/log"_s);
    qInfo("with rights and check: %d requests, %d round trips, %lld ms at 50 ms latency",
          int(all[u"requests"].toArray().size()), all[u"roundTrips"].toInt(), timer.elapsed());
    QCOMPARE(all[u"roundTrips"].toInt(), 8);
}

void TestProvisioning::steps()
{
    TenantDesk desk(*m_sandbox, u"fresh"_s);
    const Result<Provisioned> made = desk.run(desk.fresh());
    QVERIFY(made);
    QVERIFY(desk.seen.size() > 4);
    QCOMPARE(stateOf(desk.seen.first(), ProvisionStep::Application), StepState::Waiting);
    bool running[ProvisionSteps] = {};
    for (const ProvisionView &view : desk.seen) {
        for (const StepView &step : view)
            running[int(step.step)] |= step.state == StepState::Running;
    }
    for (int step = 0; step < ProvisionSteps; ++step) {
        if (ProvisionStep(step) != ProvisionStep::Permissions) // done together with the application
            QVERIFY2(running[step], qPrintable(describe(ProvisionStep(step))));
        QCOMPARE(stateOf(made->view, ProvisionStep(step)), StepState::Done);
    }
    QCOMPARE(made->view[size_t(ProvisionStep::Consent)].done, int(made->state.plan.permissions.size()));
    QVERIFY(await(finishProvisioning(desk.ports, made->state)));
    QVERIFY(desk.secrets->entries().empty());
    QVERIFY(!*await(unfinished(desk.ports, u"invitation/1"_s)));
    QCOMPARE(standing(desk).application[u"secrets"].toArray().size(), 1); // the partner has it now
}

void TestProvisioning::othersHaveToConsent()
{
    TenantDesk desk(*m_sandbox, u"fresh"_s);
    const QJsonObject before = desk.directory();
    const Result<Provisioned> made = desk.run(desk.fresh(), u"app@lamnahealthcare.onmicrosoft.com"_s);
    QVERIFY(made);
    QVERIFY(made->state.consentPending);
    QVERIFY(made->state.rolesPending);
    QVERIFY(!made->secret.isEmpty());
    QCOMPARE(stateOf(made->view, ProvisionStep::Consent), StepState::NeedsAdmin);
    QCOMPARE(stateOf(made->view, ProvisionStep::Roles), StepState::NeedsAdmin);
    QCOMPARE(stateOf(made->view, ProvisionStep::Secret), StepState::Done);
    const Cloud cloud = desk.ports.clouds->first();
    const QString link = QString::fromLatin1(consentLink(cloud, made->state).toEncoded());
    QVERIFY(link.contains(u"/adminconsent?client_id="_s + made->state.clientId));
    QVERIFY(link.endsWith("%2Fcommon%2Foauth2%2Fnativeclient"_L1));
    QVERIFY(consentText(cloud, made->state).contains(link));

    const Result<Provisioned> still = await(checkAgain(desk.ports, made->state, {}, {}, desk.cancel));
    QVERIFY(still);
    QVERIFY(still->state.consentPending);

    desk.restart(); // somebody with the rights signs in later
    const Result<Provisioned> completed = desk.run(desk.kept());
    QVERIFY(completed);
    QVERIFY(!completed->state.consentPending);
    QVERIFY(!completed->state.rolesPending);
    QVERIFY(completed->secret.sameAs(made->secret));
    QCOMPARE(completed->report->verdict(), Verdict::Valid);
    const Result<Provisioned> again = await(checkAgain(desk.ports, completed->state, {}, {}, desk.cancel));
    QVERIFY(again);
    QCOMPARE(again->report->verdict(), Verdict::Valid);
    QVERIFY(desk.takeBack(desk.kept())->complete());
    QCOMPARE(desk.directory(), before);
}

void TestProvisioning::teamsApiIsAdded()
{
    TenantDesk desk(*m_sandbox, u"fresh-no-teams-api"_s);
    const QJsonObject before = desk.directory();
    const Result<Provisioned> made = desk.run(desk.fresh());
    QVERIFY(made);
    QVERIFY(!made->state.madeTeamsApi.isEmpty());
    QCOMPARE(made->report->verdict(), Verdict::Valid);
    QVERIFY(desk.takeBack(desk.kept())->complete());
    QCOMPARE(desk.directory(), before);
}

void TestProvisioning::teamsApiOfMicrosoft()
{
    TenantDesk desk(*m_sandbox, u"fresh"_s);
    const QJsonObject before = desk.directory();
    desk.fault(u"404"_s, u"/servicePrincipals\\(appId='48ac"_s, {{u"count"_s, 1}}); // although it is there
    desk.fault(u"504"_s, u"/applications\\(uniqueName"_s, {{u"count"_s, 1}});       // so it is asked again
    const Result<Provisioned> made = desk.run(desk.fresh());
    QVERIFY(made);
    QVERIFY(made->state.madeTeamsApi.isEmpty());
    desk.restart();
    const Result<Undone> undone = desk.takeBack(desk.kept());
    QVERIFY(undone->complete());
    QCOMPARE(desk.directory(), before);
}

void TestProvisioning::policies_data()
{
    QTest::addColumn<QString>("tenant");
    QTest::addColumn<int>("code");
    QTest::newRow("no secrets") << u"policy-no-secrets"_s << int(FailureCode::SecretsForbidden);
    QTest::newRow("shorter life") << u"policy-short"_s << int(FailureCode::SecretLifeRefused);
}

void TestProvisioning::policies()
{
    QFETCH(const QString, tenant);
    QFETCH(const int, code);
    TenantDesk desk(*m_sandbox, tenant);
    const QJsonObject before = desk.directory();
    Provisioning start = desk.fresh();
    start.plan.secretEnds = desk.clock->now().addDays(400);
    const Result<Provisioned> refused = desk.run(start);
    QVERIFY(!refused);
    QCOMPARE(int(refused.error().code), code);
    QCOMPARE(stateOf(desk.seen.last(), ProvisionStep::Secret), StepState::Failed);
    Provisioning kept = desk.kept();
    QVERIFY(kept.madeAnything());
    if (refused.error().code == FailureCode::SecretLifeRefused) { // with the person's consent
        kept.plan.secretEnds = desk.clock->now().addDays(90);
        const Result<Provisioned> made = desk.run(kept);
        QVERIFY(made);
        QCOMPARE(standing(desk).application[u"secrets"].toArray().size(), 1);
    }
    QVERIFY(desk.takeBack(desk.kept())->complete());
    QCOMPARE(desk.directory(), before);
}

void TestProvisioning::withoutUniqueNames()
{
    TenantDesk desk(*m_sandbox, u"fresh"_s);
    desk.set({{u"uniqueNames"_s, false}});
    const QJsonObject before = desk.directory();
    const Result<Provisioned> made = desk.run(desk.fresh());
    QVERIFY(made);
    QCOMPARE(standing(desk).application[u"tags"].toArray().at(0).toString(), made->state.plan.uniqueName);
    QVERIFY(desk.takeBack(desk.kept())->complete());
    QCOMPARE(desk.directory(), before);
}

void TestProvisioning::unclearPostIsNeverRepeated()
{
    TenantDesk desk(*m_sandbox, u"fresh"_s);
    desk.set({{u"uniqueNames"_s, false}});
    desk.set({{u"replication"_s, QJsonObject{{u"reads"_s, 3}}}});
    desk.fault(u"done-then-504"_s, u"/v1.0/applications$"_s, {{u"method"_s, u"POST"_s}, {u"count"_s, 1}});
    const Result<Provisioned> made = desk.run(desk.fresh()); // found by its tag, once Microsoft shows it
    QVERIFY2(made, made ? "" : qPrintable(QString::number(int(made.error().code))));
    QCOMPARE(desk.directory()[u"applications"].toArray().size(), 1);
    QVERIFY(desk.takeBack(desk.kept())->complete());

    // It was not created, but that is not known: no second POST before it is certain.
    desk.restart();
    desk.clearFaults();
    desk.fault(u"504"_s, u"/v1.0/applications$"_s, {{u"method"_s, u"POST"_s}});
    const Result<Provisioned> unclear = desk.run(desk.fresh());
    QVERIFY(!unclear);
    QCOMPARE(unclear.error().code, FailureCode::RegistrationUnclear);
    desk.clearFaults();
    QVERIFY(desk.kept().creating);
    const Result<Provisioned> still = desk.run(desk.kept());
    QVERIFY(!still);
    QCOMPARE(still.error().code, FailureCode::RegistrationUnclear);
    QCOMPARE(desk.directory()[u"applications"].toArray().size(), 0);
    const Result<Undone> undone = desk.takeBack(desk.kept());
    QVERIFY(undone);
    QVERIFY(!undone->complete()); // it cannot be said yet that there is nothing
    desk.clock->advance(std::chrono::minutes(20));
    QVERIFY(desk.run(desk.kept()));
    QCOMPARE(desk.directory()[u"applications"].toArray().size(), 1);
}

void TestProvisioning::replication()
{
    TenantDesk desk(*m_sandbox, u"fresh"_s);
    const QJsonObject before = desk.directory();
    const QJsonObject late{{u"reads"_s, 2},  {u"principal"_s, 2}, {u"password"_s, 2},
                           {u"grants"_s, 3}, {u"secret"_s, 4},    {u"roles"_s, 3}};
    desk.set({{u"replication"_s, late}});
    const Result<Provisioned> made = desk.run(desk.fresh());
    QVERIFY2(made, made ? "" : qPrintable(QString::number(int(made.error().code))));
    QVERIFY(!made->state.consentPending);
    QCOMPARE(made->report->verdict(), Verdict::Valid);
    const Standing there = standing(desk);
    QCOMPARE(there.application[u"secrets"].toArray().size(), 1);
    QCOMPARE(there.principal[u"grants"].toArray().size(), made->state.plan.permissions.size());
    QVERIFY(desk.clock->slept().contains(std::chrono::seconds(3))); // 2, 3, 5, 8 ... s
    QVERIFY(desk.takeBack(desk.kept())->complete());
    QCOMPARE(desk.directory(), before);
}

void TestProvisioning::notReplicated()
{
    TenantDesk desk(*m_sandbox, u"fresh"_s);
    desk.set({{u"replication"_s, QJsonObject{{u"secret"_s, 1000}}}});
    const Result<Provisioned> made = desk.run(desk.fresh());
    QVERIFY(!made);
    QCOMPARE(made.error().code, FailureCode::NotReplicated);
    QCOMPARE(stateOf(desk.seen.last(), ProvisionStep::Waiting), StepState::Failed);
    QVERIFY(desk.kept().secret); // what is done stays done
}

void TestProvisioning::withoutKeychain()
{
    TenantDesk desk(*m_sandbox, u"fresh"_s);
    desk.secrets->failNext(MemorySecrets::Operation::Write, FailureCode::KeychainMissing, -1);
    const Result<Provisioned> made = desk.run(desk.fresh());
    QVERIFY(made);
    QVERIFY(!made->secret.isEmpty());
    QVERIFY(!made->state.secret);
    QVERIFY(await(desk.ports.store->openIntents())->isEmpty() || desk.secrets->entries().empty());
    const Result<Provisioned> checked = await(checkAgain(desk.ports, made->state, made->secret, {}, desk.cancel));
    QVERIFY(checked);
    const Result<Provisioned> lost = await(checkAgain(desk.ports, made->state, {}, {}, desk.cancel));
    QVERIFY(!lost);
    QCOMPARE(lost.error().code, FailureCode::SecretNotHere);
}

void TestProvisioning::lostSecretIsReplaced()
{
    TenantDesk desk(*m_sandbox, u"fresh"_s);
    const Result<Provisioned> made = desk.run(desk.fresh());
    QVERIFY(made);
    QVERIFY(await(desk.secrets->remove(*made->state.secret)));
    desk.restart();
    const Result<Provisioned> again = desk.run(desk.kept());
    QVERIFY(again);
    QVERIFY(!again->secret.sameAs(made->secret));
    QVERIFY(again->state.secretKeyId != made->state.secretKeyId);
    const QJsonArray secrets = standing(desk).application[u"secrets"].toArray();
    QCOMPARE(secrets.size(), 1);
    QCOMPARE(secrets.first()[u"keyId"].toString(), again->state.secretKeyId);
    // A locked keychain is no lost one.
    desk.restart();
    desk.secrets->failNext(MemorySecrets::Operation::Read, FailureCode::KeychainLocked);
    const Result<Provisioned> locked = desk.run(desk.kept());
    QVERIFY(!locked);
    QCOMPARE(locked.error().code, FailureCode::KeychainLocked);
    QCOMPARE(standing(desk).application[u"secrets"].toArray().first()[u"keyId"].toString(), again->state.secretKeyId);
}

/// The provider has it: not to be found here any more is no reason to take it away.
void TestProvisioning::deliveredSecretIsNot()
{
    TenantDesk desk(*m_sandbox, u"fresh"_s);
    const Result<Provisioned> made = desk.run(desk.fresh());
    QVERIFY(made);
    QVERIFY(await(markDelivered(desk.ports, made->state.plan.key)));
    QVERIFY(await(desk.secrets->remove(*made->state.secret)));
    desk.restart();
    const Result<Provisioned> again = desk.run(desk.kept());
    QVERIFY(again);
    QVERIFY(again->secret.isEmpty());
    const QJsonArray secrets = standing(desk).application[u"secrets"].toArray();
    QCOMPARE(secrets.size(), 1);
    QCOMPARE(secrets.first()[u"keyId"].toString(), made->state.secretKeyId);
}

void TestProvisioning::twoWindows()
{
    TenantDesk desk(*m_sandbox, u"fresh"_s);
    desk.http->death = MortalHttp::Death::BeforeSending;
    desk.http->deathAt = 1;
    QVERIFY(!desk.run(desk.fresh()));
    desk.restart();
    const Provisioning seenByBoth = desk.kept();
    QVERIFY(desk.run(seenByBoth));
    const Result<Provisioned> second = desk.run(seenByBoth);
    QVERIFY(!second);
    QCOMPARE(second.error().code, FailureCode::ProvisioningElsewhere);
    QCOMPARE(standing(desk).application[u"secrets"].toArray().size(), 1);
    const Result<Undone> undone = desk.takeBack(seenByBoth);
    QVERIFY(!undone);
    QCOMPARE(undone.error().code, FailureCode::ProvisioningElsewhere);
}

void TestProvisioning::unit()
{
    TenantDesk desk(*m_sandbox, u"fresh-units"_s);
    const QJsonObject before = desk.directory();
    Provisioning start = desk.fresh();
    start.plan.unit = before[u"administrativeUnits"][0][u"id"].toString();
    const Result<Provisioned> made = desk.run(start);
    QVERIFY(made);
    const QJsonObject role = standing(desk).principal[u"roles"][0].toObject();
    QCOMPARE(role[u"scope"].toString(), QString(u"/administrativeUnits/"_s + start.plan.unit));
    QVERIFY(desk.takeBack(desk.kept())->complete());
    QCOMPARE(desk.directory(), before);
}

void TestProvisioning::ownsItself()
{
    TenantDesk desk(*m_sandbox, u"fresh"_s);
    Provisioning start = desk.fresh();
    start.plan.ownsItself = true;
    const Result<Provisioned> made = desk.run(start);
    QVERIFY(made);
    QVERIFY(made->state.madeOwner);
    QVERIFY(standing(desk).application[u"owners"].toArray().contains(made->state.principalId));
}

void TestProvisioning::goneMeanwhile()
{
    TenantDesk desk(*m_sandbox, u"fresh"_s);
    const Result<Provisioned> made = desk.run(desk.fresh());
    QVERIFY(made);
    Provisioning copy = made->state;
    copy.revision = 0;
    QVERIFY(desk.takeBack(copy)); // somebody deletes it
    desk.clock->advance(std::chrono::minutes(10));
    const Result<Provisioned> gone = desk.run(desk.kept());
    QVERIFY(!gone);
    QCOMPARE(gone.error().code, FailureCode::RegistrationGone);
    QVERIFY(desk.takeBack(desk.kept())->complete());
}

void TestProvisioning::signInEnds()
{
    TenantDesk desk(*m_sandbox, u"fresh"_s);
    Access access = desk.access();
    m_sandbox->control("POST", u"/sandbox/expire-tokens"_s);
    const Result<Provisioned> ended = await(provision(desk.ports, access, desk.fresh(), {}, desk.cancel));
    QVERIFY(!ended);
    QCOMPARE(ended.error().code, FailureCode::SignInEnded);
    QVERIFY(desk.run(desk.kept()));
}

void TestProvisioning::otherTenant()
{
    TenantDesk desk(*m_sandbox, u"fresh"_s);
    Provisioning start = desk.fresh();
    start.plan.tenant = TenantId::create();
    const Result<Provisioned> refused = desk.run(start);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, FailureCode::SignInOtherTenant);
}

void TestProvisioning::undoKeepsWhatCannotBeRemoved()
{
    TenantDesk desk(*m_sandbox, u"fresh"_s);
    const QJsonObject before = desk.directory();
    QVERIFY(desk.run(desk.fresh()));
    desk.fault(u"entra"_s, u"/v1.0/applications/"_s, {{u"method"_s, u"DELETE"_s}, {u"status"_s, 403}});
    const Result<Undone> undone = desk.takeBack(desk.kept());
    QVERIFY(undone);
    QVERIFY(!undone->complete());
    QCOMPARE(undone->lines.last().failure->code, FailureCode::PersonMayNot);
    const Provisioning left = desk.kept();
    QVERIFY(!left.applicationId.isEmpty());
    QVERIFY(left.roles.isEmpty()); // those were removed
    desk.clearFaults();
    QVERIFY(desk.takeBack(left)->complete());
    QCOMPARE(desk.directory(), before);
}

void TestProvisioning::sameKeyAgain()
{
    TenantDesk desk(*m_sandbox, u"fresh"_s);
    QVERIFY(desk.run(desk.fresh()));
    const Result<Provisioned> blocked = desk.run(desk.fresh()); // the first is not over
    QVERIFY(!blocked);
    QCOMPARE(blocked.error().code, FailureCode::ProvisioningElsewhere);
    QVERIFY(desk.takeBack(desk.kept())->complete());
    QVERIFY(desk.run(desk.fresh()));
    QCOMPARE(desk.directory()[u"applications"].toArray().size(), 1);
}

QTEST_GUILESS_MAIN(TestProvisioning)
#include "tst_provisioning.moc"
