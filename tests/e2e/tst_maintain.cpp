// A registration that is there, over real HTTP: completed, cleaned up, its secret renewed by a person and by itself, a
// second service's own secret; and what the tenant holds afterwards.
#include "models/domain/failuretext.h"
#include "models/flows/maintain.h"
#include "models/flows/services.h"
#include "tests/e2e/tenantdesk.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace TenantLink;
using namespace Qt::StringLiterals;

namespace
{

struct Maintained : TenantDesk {
    SandboxTenant tenant;
    std::optional<Service> service;

    Maintained(Sandboxed &of, const QString &key) : TenantDesk(of, key), tenant(of.tenant(key))
    {
        Customer customer;
        customer.name = u"Customer"_s;
        OnboardingDraft draft;
        draft.customer = await(ports.store->addCustomer(customer))->id;
        draft.shortName = u"alpha1"_s;
        draft.cloudId = u"sandbox"_s;
        draft.tenant = tenant.tenant;
        draft.clientId = tenant.client;
        draft.secret = Secret(tenant.secret);
        service = *await(createService(ports, draft, std::nullopt));
        const auto report =
            await(validateService(ports, service->id, RegistrationKind::DirectRouting, nullptr, Cancel()));
        if (!report)
            qFatal("not validated");
    }
    /// A person with these rights and no others: what is asked for has to be enough.
    [[nodiscard]] Access person(AdminWork work, bool roles)
    {
        Access access = TenantDesk::access();
        const QString upn =
            sandbox.control("GET", u"/sandbox/directory?tenant="_s + tenantKey)[u"people"][0][u"userPrincipalName"]
                .toString();
        const QStringList scopes = scopesFor(work, roles);
        const QJsonObject asked{
            {u"tenant"_s, tenantKey}, {u"person"_s, upn}, {u"scopes"_s, QJsonArray::fromStringList(scopes)}};
        const QJsonObject token = sandbox.control("POST", u"/sandbox/token"_s, QJsonDocument(asked).toJson());
        access.token = Secret(token[u"access_token"].toString());
        return access;
    }
    [[nodiscard]] const Profile &profile(const QString &id = u"direct-routing"_s) const
    {
        return *ports.catalogue->profile(id);
    }
    [[nodiscard]] Result<RegistrationThere> there(const Access &with) const
    {
        const auto there = await(lookUpRegistration(ports, with, tenant.client, Cancel()));
        if (!there)
            qWarning() << "not read:" << int(there.error().code) << technicalText(there.error().technical);
        return there;
    }
    [[nodiscard]] Result<Provisioned> add(const Access &with, const QStringList &optionalToo = {})
    {
        Provisioning plan = missingPlan(there(with).value(), profile(), with,
                                        u"service/"_s + service->id.toString() + u"/direct-routing"_s, optionalToo);
        Result<Provisioned> done = await(provision(ports, with, plan, nullptr, Cancel()));
        if (done && !await(finishProvisioning(ports, done->state)))
            return fail(FailureCode::StoreBroken);
        return done;
    }
    [[nodiscard]] QJsonObject application() const
    {
        for (const QJsonValue &one : directory()[u"applications"].toArray()) {
            if (one[u"appId"].toString() == tenant.client)
                return one.toObject();
        }
        return {};
    }
    [[nodiscard]] qsizetype secretCount() const { return application()[u"secrets"].toArray().size(); }
    [[nodiscard]] Verdict verdict() const
    {
        const auto report =
            await(validateService(ports, service->id, RegistrationKind::DirectRouting, nullptr, Cancel()));
        return report ? report->verdict() : Verdict::CouldNotCheck;
    }
};

QStringList permissionsOf(const RegistrationThere &there)
{
    QStringList names;
    for (const RegistrationThere::Grant &grant : there.grants)
        names += grant.permission;
    return names;
}

QStringList rolesOf(const RegistrationThere &there)
{
    QStringList names;
    for (const RegistrationThere::Role &role : there.roles)
        names += role.name;
    return names;
}

} // namespace

class MaintainEndToEnd : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_sandbox = std::make_unique<Sandboxed>();
        QVERIFY(m_sandbox->start());
    }
    void cleanup() { m_sandbox.reset(); }

    void addsWhatIsMissing()
    {
        Maintained desk(*m_sandbox, u"missing"_s);
        QCOMPARE(desk.verdict(), Verdict::Problems);
        const Access person = desk.person(AdminWork::Grants, true);
        const RegistrationThere before = desk.there(person).value();
        const auto done = desk.add(person);
        QVERIFY(done);
        QVERIFY(!done->state.consentPending && !done->state.rolesPending);
        const RegistrationThere after = desk.there(person).value();
        for (const QString &name : {u"User.Read.All"_s, u"GroupMember.Read.All"_s})
            QCOMPARE(permissionsOf(after).count(name), 1);
        QCOMPARE(after.grants.size(), before.grants.size() + 2);
        QCOMPARE(rolesOf(after), QStringList{u"Teams Administrator"_s});
        QCOMPARE(after.secrets.size(), before.secrets.size());
        QCOMPARE(desk.verdict(), Verdict::Valid);
        // Once more there is nothing to add.
        const Provisioning nothing = missingPlan(after, desk.profile(), person, u"k"_s, {});
        QVERIFY(nothing.plan.permissions.isEmpty() && nothing.plan.roles.isEmpty());
    }

    void renewsByAPerson()
    {
        Maintained desk(*m_sandbox, u"old-secret"_s);
        desk.set({{u"replication"_s, QJsonObject{{u"secret"_s, 2}}}});
        const Access person = desk.person(AdminWork::Secret, false);
        const auto renewed = await(renewSecret(desk.ports, desk.service->id, RegistrationKind::DirectRouting, person,
                                               desk.clock->now().addMonths(12), nullptr, Cancel()));
        QVERIFY(renewed);
        QCOMPARE(desk.secretCount(), 2);
        QVERIFY(!renewed->oldKeyId.isEmpty());
        QCOMPARE(renewed->oldKeyId, u"cf99a234-3e1e-477a-afec-e8ffeef2fa05"_s);
        QCOMPARE(desk.verdict(), Verdict::Valid);
        QVERIFY(await(removeOldSecret(desk.ports, desk.service->id, RegistrationKind::DirectRouting, person,
                                      renewed->oldKeyId, Cancel())));
        QCOMPARE(desk.secretCount(), 1);
        QCOMPARE(desk.verdict(), Verdict::Valid);
        QCOMPARE(desk.secrets->entries().size(), size_t(1));
    }

    void answersThatAreLost_data()
    {
        QTest::addColumn<QString>("fault");
        QTest::newRow("done, 504") << u"done-then-504"_s;
        QTest::newRow("done, dropped") << u"done-then-drop"_s;
    }
    void answersThatAreLost()
    {
        QFETCH(QString, fault);
        Maintained desk(*m_sandbox, u"old-secret"_s);
        const Access person = desk.person(AdminWork::Secret, false);
        const auto renew = [&] {
            return await(renewSecret(desk.ports, desk.service->id, RegistrationKind::DirectRouting, person,
                                     desk.clock->now().addMonths(12), nullptr, Cancel()));
        };
        desk.fault(fault, u"addPassword"_s, {{u"count"_s, 1}});
        const auto lost = renew();
        desk.clearFaults();
        // A network stack may repeat what was dropped: then it is there once, and known.
        QCOMPARE(desk.secretCount(), lost ? 2 : 1);
        if (!lost) {
            QVERIFY(renew());
            QCOMPARE(desk.secretCount(), 2);
        }
        QCOMPARE(desk.verdict(), Verdict::Valid);
    }

    void renewsItself()
    {
        Maintained desk(*m_sandbox, u"old-secret"_s);
        const auto may = [&] {
            return await(mayRenewItself(desk.ports, desk.service->id, RegistrationKind::DirectRouting, Cancel()));
        };
        QCOMPARE(may().value(), false);
        QVERIFY(desk.add(desk.person(AdminWork::Grants, false), {u"Application.ReadWrite.OwnedBy"_s}));
        QVERIFY(desk.there(desk.person(AdminWork::Grants, false))->ownsItself);
        QCOMPARE(may().value(), true);
        const auto renewed = await(renewSecret(desk.ports, desk.service->id, RegistrationKind::DirectRouting,
                                               std::nullopt, desk.clock->now().addMonths(6), nullptr, Cancel()));
        QVERIFY(renewed);
        QCOMPARE(desk.secretCount(), 2);
        QVERIFY(await(removeOldSecret(desk.ports, desk.service->id, RegistrationKind::DirectRouting, std::nullopt,
                                      renewed->oldKeyId, Cancel())));
        QCOMPARE(desk.secretCount(), 1);
        QCOMPARE(desk.verdict(), Verdict::Valid);
    }

    void removesWhatIsNotNeeded()
    {
        Maintained desk(*m_sandbox, u"two-roles"_s);
        const Access person = desk.person(AdminWork::Grants, true);
        RegistrationThere there = desk.there(person).value();
        QVERIFY(surplusOf(there, desk.profile()).roles.isEmpty()); // the two do together
        Provisioning plan = missingPlan(there, desk.profile(), person, u"service/y/direct-routing"_s, {});
        plan.plan.roles = desk.profile().sufficientRoles.first();
        QVERIFY(await(provision(desk.ports, person, plan, nullptr, Cancel())));
        const Access remover = desk.person(AdminWork::RemoveGrants, true);
        there = desk.there(remover).value();
        const Surplus roles = surplusOf(there, desk.profile());
        QCOMPARE(roles.roles.size(), 2);
        // For another profile most of its permissions are too much.
        Surplus chosen = surplusOf(there, desk.profile(u"qoe"_s));
        chosen.roles = roles.roles;
        QVERIFY(chosen.grants.size() > 1);
        const auto undone = await(removeSurplus(desk.ports, remover, there, chosen, nullptr, Cancel()));
        QVERIFY(undone && undone->complete());
        const RegistrationThere after = desk.there(remover).value();
        QCOMPARE(rolesOf(after), QStringList{u"Teams Administrator"_s});
        QCOMPARE(after.grants.size(), there.grants.size() - chosen.grants.size());
        // Once more: what is gone is gone.
        const auto again = await(removeSurplus(desk.ports, remover, there, chosen, nullptr, Cancel()));
        QVERIFY(again && again->complete());
    }

    void secondServiceGetsItsOwn()
    {
        Maintained desk(*m_sandbox, u"old-secret"_s);
        const Access person = desk.person(AdminWork::Secret, false);
        const auto secret =
            await(addSecret(desk.ports, person, desk.tenant.client, secretNameFor(u"beta22"_s, desk.clock->now()),
                            desk.clock->now().addMonths(3), Cancel()));
        QVERIFY(secret);
        QCOMPARE(desk.secretCount(), 2);
        const CheckRequest request{u"sandbox"_s,  desk.tenant.tenant,  desk.tenant.client,
                                   secret->value, u"direct-routing"_s, {}};
        QCOMPARE(await(checkRegistration(desk.ports, request, nullptr, Cancel())).verdict(), Verdict::Valid);
        QVERIFY(await(removeAddedSecret(desk.ports, person, desk.tenant.client, secret->keyId, Cancel())));
        QCOMPARE(desk.secretCount(), 1);
    }

private:
    std::unique_ptr<Sandboxed> m_sandbox;
};

QTEST_GUILESS_MAIN(MaintainEndToEnd)
#include "tst_maintain.moc"
