// A registration that is there: completed, cleaned up, its secret renewed; each way to fail, never two new secrets.
#include "models/flows/maintain.h"
#include "models/flows/services.h"
#include "models/ports/store.h"
#include "tests/flows/fakedirectory.h"
#include "tests/flows/office.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace TenantLink;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

const QString OwnNote = u"own-secret/"_s + FakeTenant::Client;

struct Place : Computer {
    std::shared_ptr<FakeDirectory> tenant = std::make_shared<FakeDirectory>(officeCatalogue());
    std::optional<Service> service;

    explicit Place(const QStringList &without = {})
    {
        clock->setAutomatic(true);
        ports.http = tenant;
        tenant->fill(without);
        if (!await(ports.store->open()))
            qFatal("no store");
        Customer customer;
        customer.name = u"Contoso"_s;
        OnboardingDraft draft;
        draft.customer = await(ports.store->addCustomer(customer))->id;
        draft.shortName = u"contoso1"_s;
        draft.cloudId = u"global"_s;
        draft.tenant = FakeTenant::Id;
        draft.clientId = FakeTenant::Client;
        draft.secret = Secret(FakeTenant::SecretText);
        service = *await(createService(ports, draft, std::nullopt));
    }
    [[nodiscard]] Access person() const
    {
        Access access;
        access.token = Secret(u"a-person"_s);
        access.cloudId = u"global"_s;
        access.clientId = u"9b1d8a2e-0000-4000-8000-000000000001"_s;
        access.tenant = *TenantId::parse(FakeTenant::Id);
        return access;
    }
    [[nodiscard]] const Profile &profile() const { return *ports.catalogue->profile(u"direct-routing"); }
    [[nodiscard]] RegistrationThere there() const
    {
        return await(lookUpRegistration(ports, person(), FakeTenant::Client, Cancel())).value();
    }
    [[nodiscard]] Result<RenewedSecret> renew(std::optional<Access> access, Cancel cancel = {}) const
    {
        return await(renewSecret(ports, service->id, RegistrationKind::DirectRouting, std::move(access),
                                 clock->now().addMonths(12), nullptr, cancel));
    }
    [[nodiscard]] Registration kept() const { return await(ports.store->service(service->id))->registration; }
    [[nodiscard]] qsizetype intents() const { return await(ports.store->openIntents())->size(); }
    [[nodiscard]] QByteArray note() const
    {
        return await(ports.store->setting(u"renewal/"_s + service->id.toString() + u"/direct-routing"_s))->value;
    }
    [[nodiscard]] QByteArray ownNote() const { return await(ports.store->setting(OwnNote))->value; }
    /// Nothing was changed by a renewal that failed.
    [[nodiscard]] bool untouched() const
    {
        return tenant->secrets.size() == 1 && tenant->secrets.first().text == FakeTenant::SecretText &&
               secrets->entries().size() == 1 &&
               secrets->entries().begin()->second.sameAs(Secret(FakeTenant::SecretText)) && intents() == 0 &&
               kept().secret == service->registration.secret;
    }
};

} // namespace

class MaintainTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatIsThere()
    {
        Place place({u"User.Read.All"_s});
        place.tenant->ownsItself = true;
        place.tenant->grants += {u"Grant-x"_s, u"of no list"_s};
        const RegistrationThere there = place.there();
        QCOMPARE(there.clientId, FakeTenant::Client);
        QCOMPARE(there.principalId, FakeTenant::Principal);
        QCOMPARE(there.grants.size(), place.tenant->grants.size());
        QCOMPARE(there.grants.last().permission, QString());
        QCOMPARE(there.grants.last().assignmentId, u"Grant-x"_s);
        QCOMPARE(there.roles.size(), 1);
        QCOMPARE(there.roles.first().name, u"Teams Administrator"_s);
        QCOMPARE(there.secrets.size(), 1);
        QVERIFY(there.rolesKnown && there.ownsItself);
    }

    void readingFails_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<int>("code");
        QTest::newRow("gone") << 404 << int(FailureCode::RegistrationGone);
        QTest::newRow("forbidden") << 403 << int(FailureCode::Forbidden);
        QTest::newRow("signed out") << 401 << int(FailureCode::SignInEnded);
    }
    void readingFails()
    {
        QFETCH(int, status);
        QFETCH(int, code);
        Place place;
        place.tenant->faults[u"look"_s] = {status, u"Whatever"_s, {}, false, -1};
        const auto there = await(lookUpRegistration(place.ports, place.person(), FakeTenant::Client, Cancel()));
        QVERIFY(!there);
        QCOMPARE(int(there.error().code), code);
    }

    void missing_data()
    {
        QTest::addColumn<QStringList>("without");
        QTest::addColumn<QStringList>("also");
        QTest::addColumn<QStringList>("roles");
        QTest::addColumn<QStringList>("permissions");
        QTest::addColumn<QStringList>("missingRoles");
        const QString teams = u"69091246-20e8-4a56-aa4d-066075b2a7a8"_s;
        const QString skype = u"75941009-915a-4869-abe7-691bff18279e"_s;
        const QString calls = u"baf37b3a-610e-45da-9e62-d9d1e5e8914b"_s;
        const QString phone = u"aa38014f-0993-46e9-9b45-30501a20909d"_s;
        QTest::newRow("nothing") << QStringList() << QStringList() << QStringList{teams} << QStringList()
                                 << QStringList();
        QTest::newRow("two permissions") << QStringList{u"User.Read.All"_s, u"GroupMember.Read.All"_s} << QStringList()
                                         << QStringList{teams}
                                         << QStringList{u"User.Read.All"_s, u"GroupMember.Read.All"_s} << QStringList();
        QTest::newRow("a stronger one does") << QStringList{u"User.Read.All"_s} << QStringList{u"Directory.Read.All"_s}
                                             << QStringList{teams} << QStringList() << QStringList();
        QTest::newRow("no role") << QStringList() << QStringList() << QStringList() << QStringList()
                                 << QStringList{teams};
        QTest::newRow("half of a pair") << QStringList() << QStringList() << QStringList{skype} << QStringList()
                                        << QStringList{calls};
        QTest::newRow("a pair") << QStringList() << QStringList() << QStringList{skype, phone} << QStringList()
                                << QStringList();
    }
    void missing()
    {
        QFETCH(QStringList, without);
        QFETCH(QStringList, also);
        QFETCH(QStringList, roles);
        QFETCH(QStringList, permissions);
        QFETCH(QStringList, missingRoles);
        Place place(without);
        for (const QString &name : also)
            place.tenant->grants += {u"Grant-"_s + name, name};
        place.tenant->roles.clear();
        for (const QString &role : roles)
            place.tenant->roles += {u"Role-"_s + role, role, u"/"_s};
        const Provisioning plan =
            missingPlan(place.there(), place.profile(), place.person(), u"service/x/direct-routing"_s, {});
        QVERIFY(plan.existing);
        QVERIFY(plan.plan.name.isEmpty() && plan.plan.secretName.isEmpty() && plan.plan.uniqueName.isEmpty());
        QCOMPARE(plan.plan.permissions, permissions);
        QCOMPARE(plan.plan.roles, missingRoles);
        QCOMPARE(plan.clientId, FakeTenant::Client);
    }

    void optionalOnesAreAskedForByName()
    {
        Place place;
        const Provisioning plan = missingPlan(place.there(), place.profile(), place.person(), u"k"_s,
                                              {u"Application.ReadWrite.OwnedBy"_s, u"User.Read.All"_s});
        QCOMPARE(plan.plan.permissions, QStringList{u"Application.ReadWrite.OwnedBy"_s});
        QVERIFY(plan.plan.ownsItself); // the right is of no use without
    }

    void aRoleForAUnitNeedsReaders()
    {
        Place place;
        place.tenant->roles.first().scope = u"/administrativeUnits/5f4e"_s;
        const Provisioning plan = missingPlan(place.there(), place.profile(), place.person(), u"k"_s, {});
        QCOMPARE(plan.plan.roles, QStringList{u"88d8e3e3-8f55-4a1e-953a-9b9898b8876b"_s});
    }

    void rolesThatCannotBeReadAreLeftAlone()
    {
        RegistrationThere there;
        there.rolesKnown = false;
        Place place;
        QVERIFY(missingPlan(there, place.profile(), place.person(), u"k"_s, {}).plan.roles.isEmpty());
    }

    void surplus()
    {
        Place place({u"User.Read.All"_s});
        place.tenant->grants += {u"Grant-d"_s, u"Directory.Read.All"_s};
        // User.Read.All rests on it.
        QVERIFY(surplusOf(place.there(), place.profile()).grants.isEmpty());
        place.tenant->grant(u"User.Read.All"_s);
        const QString domains = u"Domain.Read.All"_s; // optional: asked for by the profile
        place.tenant->grant(domains);
        place.tenant->roles += {u"Role-2"_s, u"75941009-915a-4869-abe7-691bff18279e"_s, u"/"_s};
        place.tenant->roles += {u"Role-3"_s, u"62e90394-69f5-4237-9190-012177145e10"_s, u"/"_s};
        place.tenant->roles += {u"Role-4"_s, u"4a5d8f65-41da-4de4-8968-e035b65339cf"_s, u"/"_s};
        const Surplus found = surplusOf(place.there(), place.profile());
        QCOMPARE(found.grants.size(), 1);
        QCOMPARE(found.grants.first().permission, u"Directory.Read.All"_s);
        QStringList roles;
        for (const auto &role : found.roles)
            roles += role.name;
        QCOMPARE(roles,
                 (QStringList{u"Skype for Business Administrator"_s, u"Global Administrator"_s, u"Reports Reader"_s}));
        // While no set is complete, none of their roles is too much.
        place.tenant->roles.removeFirst();
        place.tenant->roles.remove(1);
        QCOMPARE(surplusOf(place.there(), place.profile()).roles.size(), 1);
    }

    void removesWhatWasChosen_data()
    {
        QTest::addColumn<QString>("fault");
        QTest::addColumn<int>("status");
        QTest::addColumn<int>("failed");
        QTest::newRow("all goes") << QString() << 0 << 0;
        QTest::newRow("gone before") << u"grant"_s << 404 << 0;
        QTest::newRow("not allowed") << u"grant"_s << 403 << 1;
        QTest::newRow("role not allowed") << u"role"_s << 403 << 1;
        QTest::newRow("list refused") << u"patch"_s << 400 << 1;
    }
    void removesWhatWasChosen()
    {
        QFETCH(QString, fault);
        QFETCH(int, status);
        QFETCH(int, failed);
        Place place;
        place.tenant->grant(u"CallRecords.Read.All"_s);
        place.tenant->roles += {u"Role-4"_s, u"4a5d8f65-41da-4de4-8968-e035b65339cf"_s, u"/"_s};
        const QStringList wanted = place.tenant->granted();
        const QStringList requested = place.tenant->requested();
        const RegistrationThere there = place.there();
        const Surplus chosen = surplusOf(there, place.profile());
        QCOMPARE(chosen.grants.size(), 1);
        QCOMPARE(chosen.roles.size(), 1);
        if (!fault.isEmpty())
            place.tenant->faults[fault] = {status, u"Authorization_RequestDenied"_s};
        int shown = 0;
        const auto undone = await(removeSurplus(
            place.ports, place.person(), there, chosen, [&shown](const Undone &) { ++shown; }, Cancel()));
        QVERIFY(undone);
        QVERIFY(shown > 0);
        int failures = 0;
        for (const Undone::Line &line : undone->lines)
            failures += line.failure ? 1 : 0;
        QCOMPARE(failures, failed);
        if (fault.isEmpty()) {
            QCOMPARE(place.tenant->granted(), wanted.mid(0, wanted.size() - 1));
            QCOMPARE(place.tenant->requested(), requested.mid(0, requested.size() - 1));
            QCOMPARE(place.tenant->roles.size(), 1);
            QCOMPARE(await(place.ports.store->audit(0, 1))->first().action, u"registration.reduced"_s);
        }
        if (fault == "grant"_L1 && status == 403)
            QCOMPARE(place.tenant->requested(), requested); // still granted: it stays in the list
    }

    void renewsByAPerson()
    {
        Place place;
        place.tenant->refusedTokens = 2; // not known everywhere at once
        const auto renewed = place.renew(place.person());
        QVERIFY(renewed);
        QCOMPARE(place.tenant->secrets.size(), 2); // the old one is touched by nobody
        QCOMPARE(place.tenant->log.count(u"addPassword"_s), 1);
        QCOMPARE(renewed->oldKeyId, place.tenant->secrets.first().keyId);
        QCOMPARE(renewed->oldHint, FakeTenant::SecretText.left(3));
        QVERIFY(place.tenant->secrets.last().name.startsWith("TenantLink contoso1 2"_L1));
        const Registration now = place.kept();
        QCOMPARE(now.status, AuthStatus::Valid);
        QCOMPARE(now.secretHint, place.tenant->secrets.last().text.left(3));
        QCOMPARE(now.secretEnds, place.tenant->secrets.last().ends);
        QCOMPARE(place.secrets->entries().size(), size_t(1));
        QVERIFY(place.secrets->entries().at(*now.secret).sameAs(Secret(place.tenant->secrets.last().text)));
        QCOMPARE(place.intents(), 0);
        QCOMPARE(place.note(), QByteArray("{}"));

        // Removed after the person confirmed, and not before; never the one in use.
        const auto refused = await(removeOldSecret(place.ports, place.service->id, RegistrationKind::DirectRouting,
                                                   place.person(), place.tenant->secrets.last().keyId, Cancel()));
        QVERIFY(!refused);
        QVERIFY(await(removeOldSecret(place.ports, place.service->id, RegistrationKind::DirectRouting, place.person(),
                                      renewed->oldKeyId, Cancel())));
        QCOMPARE(place.tenant->secrets.size(), 1);
        QVERIFY(place.tenant->secrets.first().name.startsWith("TenantLink"_L1));
        // Once more: it is gone.
        QVERIFY(await(removeOldSecret(place.ports, place.service->id, RegistrationKind::DirectRouting, place.person(),
                                      renewed->oldKeyId, Cancel())));
    }

    void renewsItself()
    {
        Place place;
        const auto may = [&place] {
            return await(mayRenewItself(place.ports, place.service->id, RegistrationKind::DirectRouting, Cancel()));
        };
        QCOMPARE(may().value(), false);
        QCOMPARE(place.renew(std::nullopt).error().code, FailureCode::NotOwner);
        place.tenant->ownsItself = true;
        QCOMPARE(may().value(), false);
        place.tenant->grant(u"Application.ReadWrite.OwnedBy"_s);
        QCOMPARE(may().value(), true);
        const auto renewed = place.renew(std::nullopt);
        QVERIFY(renewed);
        QCOMPARE(place.tenant->secrets.size(), 2);
        QVERIFY(await(removeOldSecret(place.ports, place.service->id, RegistrationKind::DirectRouting, std::nullopt,
                                      renewed->oldKeyId, Cancel())));
        QCOMPARE(place.tenant->secrets.size(), 1);
        QVERIFY(place.secrets->entries().begin()->second.sameAs(Secret(place.tenant->secrets.first().text)));
    }

    void oldSecretThatIsNotCertain()
    {
        Place place;
        place.tenant->secrets +=
            {u"other"_s, u"Other"_s, FakeTenant::SecretText.left(3) + u"-another"_s, place.clock->now().addDays(300)};
        const auto renewed = place.renew(place.person());
        QVERIFY(renewed);
        QCOMPARE(renewed->oldKeyId, QString());
        QCOMPARE(place.tenant->secrets.size(), 3);
    }

    void anotherTenantsPersonIsRefused()
    {
        Place place;
        Registration registration = place.kept();
        registration.tenantId = FakeTenant::Id;
        QVERIFY(await(place.ports.store->saveRegistration(place.service->id, RegistrationKind::DirectRouting,
                                                          registration, std::nullopt)));
        Access other = place.person();
        other.tenant = TenantId::create();
        QCOMPARE(place.renew(other).error().code, FailureCode::SignInOtherTenant);
        QVERIFY(!place.tenant->log.contains(u"addPassword"_s));
    }

    void renewalFails_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("code");
        QTest::addColumn<int>("network"); // -1: an answer comes
        QTest::addColumn<bool>("done");
        QTest::addColumn<int>("failure");
        const auto row = [](const char *name, const QString &kind, int status, const QString &code,
                            std::optional<FailureCode> network, bool done, FailureCode failure) {
            QTest::newRow(name) << kind << status << code << (network ? int(*network) : -1) << done << int(failure);
        };
        const QString add = u"addPassword"_s;
        row("policy: shorter", add, 400, u"CredentialInvalidLifetimeAsPerAppPolicy"_s, {}, false,
            FailureCode::SecretLifeRefused);
        row("policy: none", add, 400, u"CredentialTypeNotAllowedAsPerAppPolicy"_s, {}, false,
            FailureCode::SecretsForbidden);
        row("not allowed", add, 403, u"Authorization_RequestDenied"_s, {}, false, FailureCode::PersonMayNot);
        row("signed out", add, 401, u"InvalidAuthenticationToken"_s, {}, false, FailureCode::SignInEnded);
        row("lost before", add, 0, {}, FailureCode::ConnectionLost, false, FailureCode::ConnectionLost);
        row("lost after", add, 0, {}, FailureCode::ConnectionLost, true, FailureCode::ConnectionLost);
        row("timed out after", add, 0, {}, FailureCode::TimedOut, true, FailureCode::TimedOut);
        row("overload after", add, 504, u"serviceNotAvailable"_s, {}, true, FailureCode::ServiceUnavailable);
        row("test: refused", u"token"_s, 7000112, {}, {}, false, FailureCode::SignInRefused);
        row("test: no network", u"token"_s, 0, {}, FailureCode::NoNetwork, false, FailureCode::NoNetwork);
        row("registration gone", u"look"_s, 404, u"Request_ResourceNotFound"_s, {}, false,
            FailureCode::RegistrationGone);
    }
    void renewalFails()
    {
        QFETCH(QString, kind);
        QFETCH(int, status);
        QFETCH(QString, code);
        QFETCH(int, network);
        QFETCH(bool, done);
        QFETCH(int, failure);
        Place place;
        const auto lost = network < 0 ? std::nullopt : std::optional(FailureCode(network));
        place.tenant->faults[kind] = {status, code, lost, done, kind == "addPassword"_L1 ? 1 : -1};
        const auto renewed = place.renew(place.person());
        QVERIFY(!renewed);
        QCOMPARE(int(renewed.error().code), failure);
        QVERIFY(place.untouched());
        QVERIFY(place.note().isEmpty() || place.note() == "{}");
        // And again, without the fault: one new secret, not two.
        place.tenant->faults.clear();
        QVERIFY(place.renew(place.person()));
        QCOMPARE(place.tenant->secrets.size(), 2);
    }

    void neverKnownEverywhere()
    {
        Place place;
        place.tenant->refusedTokens = 1000;
        const auto renewed = place.renew(place.person());
        QVERIFY(!renewed);
        QCOMPARE(renewed.error().code, FailureCode::NotReplicated);
        QVERIFY(place.untouched());
    }

    void keychainRefuses()
    {
        Place place;
        place.secrets->failNext(MemorySecrets::Operation::Write, FailureCode::KeychainLocked);
        const auto renewed = place.renew(place.person());
        QVERIFY(!renewed);
        QCOMPARE(renewed.error().code, FailureCode::KeychainLocked);
        QVERIFY(place.untouched());
    }

    void changedMeanwhile()
    {
        Place place;
        place.tenant->onRequest = [&place](const QString &kind) {
            if (kind != "addPassword"_L1)
                return;
            place.tenant->onRequest = nullptr;
            RegistrationChange change;
            change.tenant = FakeTenant::Id;
            change.clientId = FakeTenant::Principal; // another registration
            changeRegistration(place.ports, place.service->id, RegistrationKind::DirectRouting, change)
                .then([](const Result<Service> &) {});
        };
        const auto renewed = place.renew(place.person());
        QVERIFY(!renewed);
        QCOMPARE(renewed.error().code, FailureCode::ChangedMeanwhile);
        QCOMPARE(place.tenant->secrets.size(), 1);
        QCOMPARE(place.secrets->entries().size(), size_t(1));
    }

    void cancelledAtEveryRequest()
    {
        for (int at = 0; at < 40; ++at) {
            Place place;
            Cancel cancel;
            int count = 0;
            place.tenant->onRequest = [&](const QString &) {
                if (count++ == at)
                    cancel.request();
            };
            const auto renewed = place.renew(place.person(), cancel);
            if (renewed) { // the wish came too late
                QVERIFY(at > 3);
                QCOMPARE(place.tenant->secrets.size(), 2);
                if (count <= at)
                    return; // no request is left to cancel at
                continue;
            }
            QVERIFY2(place.untouched(), qPrintable(u"cancelled at request %1"_s.arg(at)));
        }
    }

    /// The program ended between adding and switching: the next renewal removes what was lost.
    void lostSecretIsRemovedBeforeAnother()
    {
        Place place;
        const QString lost = u"TenantLink contoso1 2026-01-01"_s;
        place.tenant->secrets += {u"lost"_s, lost, u"L0st~value"_s, place.clock->now().addDays(300)};
        const QByteArray note = "{\"name\":\"" + lost.toUtf8() + "\",\"began\":\"" +
                                place.clock->now().toString(Qt::ISODate).toUtf8() + "\"}";
        const Setting setting{note, 0};
        QVERIFY(await(place.ports.store->saveSetting(
            u"renewal/"_s + place.service->id.toString() + u"/direct-routing"_s, setting, {}, {}, {})));
        // It may still be running in another window.
        QCOMPARE(place.renew(place.person()).error().code, FailureCode::ProvisioningElsewhere);
        QCOMPARE(place.tenant->secrets.size(), 2);
        place.clock->advance(6min);
        QVERIFY(place.renew(place.person()));
        QCOMPARE(place.tenant->secrets.size(), 2);
        for (const auto &key : place.tenant->secrets)
            QVERIFY(key.name != lost);
    }

    void cleaningUpThatFailsIsMadeUpFor()
    {
        Place place;
        place.tenant->faults[u"token"_s] = {7000112, {}, {}, false, -1};
        place.tenant->faults[u"removePassword"_s] = {403, u"Authorization_RequestDenied"_s, {}, false, -1};
        QVERIFY(!place.renew(place.person()));
        QCOMPARE(place.tenant->secrets.size(), 2);
        QVERIFY(place.note().contains("contoso1"));
        place.tenant->faults.clear();
        QVERIFY(place.renew(place.person()));
        QCOMPARE(place.tenant->secrets.size(), 2);
    }

    void secretOfItsOwn_data()
    {
        QTest::addColumn<bool>("lost");
        QTest::newRow("added") << false;
        QTest::newRow("answer lost") << true;
    }
    void secretOfItsOwn()
    {
        QFETCH(bool, lost);
        Place place;
        if (lost)
            place.tenant->faults[u"addPassword"_s] = {0, {}, FailureCode::ConnectionLost, true};
        const auto add = [&place] {
            return await(addSecret(place.ports, place.person(), FakeTenant::Client,
                                   secretNameFor(u"second"_s, place.clock->now()), place.clock->now().addMonths(6),
                                   Cancel()));
        };
        Result<NewSecret> secret = add();
        if (lost) {
            QCOMPARE(secret.error().code, FailureCode::ConnectionLost);
            QCOMPARE(place.tenant->secrets.size(), 1);
            secret = add();
        }
        QVERIFY(secret);
        QCOMPARE(place.tenant->secrets.size(), 2);
        QCOMPARE(secret->keyId, place.tenant->secrets.last().keyId);
        QVERIFY(secret->value.sameAs(Secret(place.tenant->secrets.last().text)));
        const auto another = add();
        QVERIFY(another);
        QVERIFY(place.tenant->secrets.last().name.endsWith(" (2)"_L1)); // two are told apart
        QVERIFY(await(removeAddedSecret(place.ports, place.person(), FakeTenant::Client, another->keyId, Cancel())));
        QCOMPARE(place.tenant->secrets.size(), 2);
        QCOMPARE(place.secrets->entries().size(), size_t(1)); // kept nowhere yet
        QVERIFY(!place.ownNote().contains(another->keyId.toUtf8()));
        QVERIFY(await(keepAddedSecret(place.ports, FakeTenant::Client, secret->keyId)));
        QCOMPARE(place.ownNote(), QByteArray("{}")); // a service has it
    }

    void ownSecretLostWithTheProgram_data()
    {
        QTest::addColumn<bool>("used");
        QTest::addColumn<int>("left");
        QTest::newRow("nobody saw it") << false << 2;
        QTest::newRow("right after it was put to use") << true << 3;
    }
    void ownSecretLostWithTheProgram()
    {
        QFETCH(bool, used);
        QFETCH(int, left);
        Place place;
        QByteArray note; // as it stands when the request leaves
        place.tenant->onRequest = [&](const QString &kind) {
            if (kind == "addPassword"_L1)
                place.ports.store->setting(OwnNote).then([&](const Result<Setting> &kept) { note = kept->value; });
        };
        const auto add = [&place] {
            return await(addSecret(place.ports, place.person(), FakeTenant::Client,
                                   secretNameFor(u"second"_s, place.clock->now()), place.clock->now().addMonths(6),
                                   Cancel()));
        };
        QVERIFY(add());
        place.tenant->onRequest = nullptr;
        const QString lost = place.tenant->secrets.last().keyId;
        if (used)
            place.tenant->secrets.last().text = FakeTenant::SecretText.left(3) + u"-theirs"_s;
        // Killed there: the next start of the program is another.
        QVERIFY(note.contains(place.tenant->secrets.last().name.toUtf8()));
        QJsonObject json = QJsonDocument::fromJson(note).object();
        QJsonObject row = json[u"secrets"][0].toObject();
        row[u"run"] = u"another"_s;
        json[u"secrets"] = QJsonArray{row};
        const Setting now = *await(place.ports.store->setting(OwnNote));
        const Setting then{QJsonDocument(json).toJson(), now.revision};
        QVERIFY(await(place.ports.store->saveSetting(OwnNote, then, {}, {}, {})));

        QVERIFY(add());
        QCOMPARE(place.tenant->secrets.size(), left);
        const bool there = std::any_of(place.tenant->secrets.cbegin(), place.tenant->secrets.cend(),
                                       [&lost](const auto &secret) { return secret.keyId == lost; });
        QCOMPARE(there, used);
        QVERIFY(!place.ownNote().contains("another"));
    }

    void ownSecretThatCouldNotBeRemoved()
    {
        Place place;
        const auto add = [&place] {
            return await(addSecret(place.ports, place.person(), FakeTenant::Client,
                                   secretNameFor(u"second"_s, place.clock->now()), place.clock->now().addMonths(6),
                                   Cancel()));
        };
        const auto first = add();
        QVERIFY(first);
        place.tenant->faults[u"removePassword"_s] = {403, u"Authorization_RequestDenied"_s, {}, false, -1};
        QVERIFY(!await(removeAddedSecret(place.ports, place.person(), FakeTenant::Client, first->keyId, Cancel())));
        QVERIFY(!add()); // never a third
        place.tenant->faults.clear();
        QVERIFY(add());
        QCOMPARE(place.tenant->secrets.size(), 2);
    }
};

QTEST_GUILESS_MAIN(MaintainTest)
#include "tst_maintain.moc"
