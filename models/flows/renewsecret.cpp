#include "models/domain/text.h"
#include "models/flows/apptoken.h"
#include "models/flows/check.h"
#include "models/flows/keepsecret.h"
#include "models/flows/maintaining.h"
#include "models/ports/clock.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

namespace TenantLink
{

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

/// While Microsoft tells its servers one after the other (microsoft365.md 4.4): 121 s in all.
constexpr std::array<std::chrono::seconds, 11> CreateWindow{2s, 3s, 5s, 8s, 13s, 15s, 15s, 15s, 15s, 15s, 15s};
constexpr std::array NotYet{7000215, 7000222, 700016, 7000229, 65001};
/// A renewal that is noted and younger than this may still be running in another window.
constexpr auto LongestRenewal = 5min;
constexpr auto OwnedByPermission = "Application.ReadWrite.OwnedBy"_L1;

std::optional<Registration> registrationOf(const Service &service, RegistrationKind kind)
{
    return kind == RegistrationKind::Qoe ? service.qoe : std::optional(service.registration);
}

/// The live list, where only the steps about the secret run.
struct Steps {
    ProvisionWatcher watcher;
    ProvisionView view{};

    explicit Steps(ProvisionWatcher watch) : watcher(std::move(watch))
    {
        for (size_t i = 0; i < view.size(); ++i) {
            view.at(i).step = ProvisionStep(i);
            const bool ours = i >= size_t(ProvisionStep::Secret);
            view.at(i).state = ours ? StepState::Waiting : StepState::NotNeeded;
        }
    }
    void set(ProvisionStep step, StepState state, std::optional<Failure> failure = {})
    {
        view.at(size_t(step)).state = state;
        view.at(size_t(step)).failure = std::move(failure);
        if (watcher)
            watcher(view);
    }
};

/// What is kept while a secret is being renewed, so that one whose value was lost with the program is found again.
struct Note {
    QString key;
    QString name{};
    QDateTime began{}; ///< invalid: that renewal has ended, its secret is still to be removed
    qint64 revision = 0;
};

QByteArray storedForm(const Note &note)
{
    if (note.name.isEmpty())
        return "{}";
    return QJsonDocument(QJsonObject{{u"name"_s, note.name}, {u"began"_s, note.began.toUTC().toString(Qt::ISODate)}})
        .toJson(QJsonDocument::Compact);
}

Task<Result<Note>> readNote(Ports ports, ServiceId id, RegistrationKind kind)
{
    Note note{u"renewal/"_s + id.toString() + (kind == RegistrationKind::Qoe ? u"/qoe"_s : u"/direct-routing"_s)};
    const Result<Setting> setting = co_await ports.store->setting(note.key);
    if (!setting)
        co_return fail(setting.error());
    const QJsonObject json = QJsonDocument::fromJson(setting->value).object();
    note.name = json[u"name"].toString();
    note.began = QDateTime::fromString(json[u"began"].toString(), Qt::ISODate);
    note.revision = setting->revision;
    const Note read = note;
    co_return read;
}

Task<Result<Note>> keepNote(Ports ports, Note note)
{
    const Setting setting{storedForm(note), note.revision};
    const Result<Store::SavedSetting> saved =
        co_await ports.store->saveSetting(note.key, setting, QList<IntentId>(), QList<SecretId>(), QString());
    if (!saved)
        co_return fail(saved.error().code == FailureCode::ChangedMeanwhile ? Failure{FailureCode::ProvisioningElsewhere}
                                                                           : saved.error());
    note.revision = saved->revision;
    const Note kept = note;
    co_return kept;
}

/// The registration signs in by the secret that it has here.
Task<Result<Access>> ownAccess(Ports ports, Registration registration, Cancel cancel)
{
    const Cloud *known = findCloud(*ports.clouds, registration.cloudId);
    if (!known || !registration.secret)
        co_return fail(FailureCode::SecretNotHere);
    const Cloud cloud = *known;
    const SecretId secretId = *registration.secret;
    const Result<Secret> secret = co_await ports.secrets->read(secretId);
    if (!secret)
        co_return fail(secret.error());
    const Result<Discovery> discovery = co_await discover(ports, cloud, registration.tenant, cancel);
    if (!discovery)
        co_return fail(discovery.error());
    if (const auto foreign = foreignEndpoint(*discovery, cloud, *ports.clouds))
        co_return fail(FailureCode::SignInOtherTenant, cleaned(foreign->host));
    const QString scope = graphScope(cloud);
    const Result<Token> token =
        co_await requestToken(ports, cloud, discovery->tokenEndpoint, registration.clientId, *secret, scope, cancel);
    if (!token)
        co_return fail(token.error());
    Access access;
    access.token = token->value;
    access.cloudId = cloud.id;
    access.clientId = registration.clientId;
    access.tenant = discovery->tenant;
    access.until = ports.clock->monotonic() + token->lifetime;
    co_return access;
}

bool mayRenew(const RegistrationThere &there)
{
    return there.ownsItself &&
           std::any_of(there.grants.cbegin(), there.grants.cend(), [](const RegistrationThere::Grant &grant) {
               return grant.apiId == GraphApiId && grant.permission == OwnedByPermission;
           });
}

/// The person's access, or the registration's own where it is confirmed that it may: NotOwner, SignInOtherTenant.
Task<Result<Access>> rightsFor(Ports ports, Registration registration, std::optional<Access> access, Cancel cancel)
{
    if (access) {
        const auto tenant = TenantId::parse(registration.tenantId);
        if (access->cloudId != registration.cloudId || (tenant && *tenant != access->tenant))
            co_return fail(FailureCode::SignInOtherTenant, access->tenant.toString());
        const Access persons = *access;
        co_return persons;
    }
    const Result<Access> own = co_await ownAccess(ports, registration, cancel);
    if (!own)
        co_return fail(own.error());
    const Result<RegistrationThere> there = co_await lookUpRegistration(ports, *own, registration.clientId, cancel);
    if (!there && there.error().code != FailureCode::Forbidden)
        co_return fail(there.error());
    if (!there || !mayRenew(*there))
        co_return fail(FailureCode::NotOwner);
    const Access confirmed = *own;
    co_return confirmed;
}

/// Which of them the service has used so far; empty where it cannot be told.
QString keyInUse(const QList<PasswordCredential> &secrets, const Registration &registration, const QDateTime &now)
{
    QList<PasswordCredential> matching;
    for (const PasswordCredential &secret : secrets) {
        if (!registration.secretHint.isEmpty() && cleaned(secret.hint) == registration.secretHint)
            matching += secret;
    }
    if (matching.size() > 1) // Microsoft accepted it, so it has not ended
        matching.removeIf([&now](const PasswordCredential &secret) { return secret.ends <= now; });
    if (matching.size() != 1)
        return {};
    const PasswordCredential &one = matching.first();
    const bool sameEnd =
        !registration.secretEnds.isValid() || qAbs(registration.secretEnds.secsTo(one.ends)) < 2; // kept to the second
    return sameEnd ? one.keyId : QString();
}

/// What kept the registration from signing in; null: it did.
std::optional<Failure> signInProblem(const Report &report)
{
    for (const CheckItem &item : report.items) {
        if (item.id != CheckId::Input && item.id != CheckId::Tenant && item.id != CheckId::GraphSignIn)
            continue;
        if (item.state == CheckState::Ok)
            continue;
        return Failure{item.failure.value_or(FailureCode::SignInRefused), item.failureSubject, item.technical,
                       item.aadsts};
    }
    return std::nullopt;
}

/// The check with the new secret, as soon as Microsoft knows it.
Task<Result<Report>> testSecret(Ports ports, CheckRequest request, Cancel cancel)
{
    for (size_t tries = 0;; ++tries) {
        const Report report = co_await checkRegistration(ports, request, nullptr, cancel);
        if (cancel.requested())
            co_return fail(FailureCode::Cancelled);
        const std::optional<Failure> problem = signInProblem(report);
        if (!problem)
            co_return report;
        const bool notYet = problem->code == FailureCode::SignInRefused &&
                            std::find(NotYet.begin(), NotYet.end(), problem->aadsts) != NotYet.end();
        if (!notYet)
            co_return fail(*problem);
        if (tries == CreateWindow.size())
            co_return fail(FailureCode::NotReplicated, request.tenant, problem->technical);
        co_await ports.clock->sleep(CreateWindow.at(tries), cancel);
        if (cancel.requested())
            co_return fail(FailureCode::Cancelled);
    }
}

/// A secret that an earlier renewal added and lost is removed before another is added.
Task<Outcome> removeLost(Ports ports, Cloud cloud, Secret token, ApplicationThere there, Note note,
                         Registration registration)
{
    if (note.name.isEmpty())
        co_return Outcome{};
    const QDateTime now = ports.clock->now();
    if (note.began.isValid() && note.began.addSecs(std::chrono::seconds(LongestRenewal).count()) > now)
        co_return fail(FailureCode::ProvisioningElsewhere);
    for (const PasswordCredential &secret : there.secrets) {
        // It may have been switched to, right before the program ended.
        if (secret.name != note.name || cleaned(secret.hint) == registration.secretHint)
            continue;
        const Outcome removed = co_await removeSecretOf(ports, cloud, token, there.id, secret.keyId, false, Cancel());
        if (!removed)
            co_return removed;
    }
    co_return Outcome{};
}

/// The registration with its new secret, and what is known about it. ChangedMeanwhile where it became another.
Result<Registration> switched(const Result<Service> &now, const Registration &before, RegistrationKind kind,
                              const SecretId &entry, const MadeSecret &made, const Report &report)
{
    if (!now)
        return fail(now.error());
    std::optional<Registration> registration = registrationOf(*now, kind);
    if (!registration || registration->clientId != before.clientId || registration->tenant != before.tenant ||
        registration->secret != before.secret)
        return fail(FailureCode::ChangedMeanwhile);
    registration->secret = entry;
    registration->secretHint = cleaned(made.value.hint());
    registration->secretEnds = made.ends;
    registration->status = authStatus(report.verdict());
    registration->validatedAt = report.checkedAt;
    registration->tenantId = report.tenantId;
    registration->tenantName = report.tenantName;
    registration->lastReport = report;
    return *registration;
}

struct Renewal {
    Cloud cloud;
    Access access;
    Registration before;
    ApplicationThere there;
};

/// Keeps, tests and switches. Answers the service as it is kept then.
Task<Result<Service>> switchTo(Ports ports, ServiceId id, RegistrationKind kind, Renewal renewal, MadeSecret made,
                               std::shared_ptr<Steps> steps, Cancel cancel)
{
    const Result<Intent> kept = co_await writeSecret(ports, made.value);
    if (!kept) {
        steps->set(ProvisionStep::Secret, StepState::Failed, kept.error());
        co_return fail(kept.error());
    }
    steps->set(ProvisionStep::Secret, StepState::Done);
    steps->set(ProvisionStep::Waiting, StepState::Running);
    const bool isQoe = kind == RegistrationKind::Qoe;
    CheckRequest request{renewal.before.cloudId,
                         renewal.before.tenant,
                         renewal.before.clientId,
                         made.value,
                         isQoe ? u"qoe"_s : u"direct-routing"_s,
                         {}};
    const Result<Report> report = co_await testSecret(ports, request, cancel);
    Result<Registration> registration = fail(FailureCode::Cancelled);
    if (report) {
        steps->set(ProvisionStep::Waiting, StepState::Done);
        steps->set(ProvisionStep::Check, StepState::Running);
        const Result<Service> now = co_await ports.store->service(id);
        registration = switched(now, renewal.before, kind, kept->secret, made, *report);
    } else {
        registration = fail(report.error());
    }
    if (registration) {
        const Registration changed = *registration;
        const Result<std::optional<Intent>> replaced =
            co_await ports.store->saveRegistration(id, kind, changed, kept->id);
        if (replaced) {
            if (*replaced) {
                const QList<Intent> old{**replaced};
                co_await forgetSecrets(ports, old);
            }
            steps->set(ProvisionStep::Check, StepState::Done);
            const Result<Service> service = co_await ports.store->service(id);
            co_return service;
        }
        registration = fail(replaced.error());
    }
    const ProvisionStep failedAt = report ? ProvisionStep::Check : ProvisionStep::Waiting;
    steps->set(failedAt, StepState::Failed, registration.error());
    const Outcome forgotten = co_await forgetSecret(ports, *kept);
    (void)forgotten;
    co_return fail(registration.error());
}

} // namespace

Task<Result<bool>> mayRenewItself(Ports ports, ServiceId id, RegistrationKind kind, Cancel cancel)
{
    const Result<Service> service = co_await ports.store->service(id);
    if (!service)
        co_return fail(service.error());
    const std::optional<Registration> registration = registrationOf(*service, kind);
    if (!registration || !registration->secret)
        co_return false;
    const Registration own = *registration;
    const Result<Access> access = co_await rightsFor(ports, own, std::nullopt, cancel);
    if (access)
        co_return true;
    switch (access.error().code) {
    case FailureCode::NotOwner:
    case FailureCode::SecretNotHere:
    case FailureCode::SignInRefused:
    case FailureCode::RegistrationGone:
        co_return false;
    default:
        co_return fail(access.error());
    }
}

Task<Result<RenewedSecret>> renewSecret(Ports ports, ServiceId id, RegistrationKind kind, std::optional<Access> access,
                                        QDateTime ends, ProvisionWatcher watcher, Cancel cancel)
{
    const auto steps = std::make_shared<Steps>(std::move(watcher));
    const Result<Service> service = co_await ports.store->service(id);
    if (!service)
        co_return fail(service.error());
    const std::optional<Registration> registration = registrationOf(*service, kind);
    const Cloud *known = registration ? findCloud(*ports.clouds, registration->cloudId) : nullptr;
    const auto client = registration ? ClientId::parse(registration->clientId) : std::nullopt;
    if (!known || !client)
        co_return fail(FailureCode::RegistrationGone);
    Renewal renewal{*known, {}, *registration, {}};
    steps->set(ProvisionStep::Secret, StepState::Running);
    const bool itself = !access;
    const Result<Access> rights = co_await rightsFor(ports, renewal.before, access, cancel);
    if (!rights) {
        steps->set(ProvisionStep::Secret, StepState::Failed, rights.error());
        co_return fail(rights.error());
    }
    renewal.access = *rights;
    const Secret token = rights->token;
    const Result<ApplicationThere> there =
        co_await findApplication(ports, renewal.cloud, token, client->toString(), cancel);
    Result<Note> note = co_await readNote(ports, id, kind);
    std::optional<Failure> failure;
    if (!there)
        failure = there.error();
    else if (!note)
        failure = note.error();
    if (!failure) {
        renewal.there = *there;
        const Note lost = *note;
        const Outcome removed = co_await removeLost(ports, renewal.cloud, token, *there, lost, renewal.before);
        if (!removed)
            failure = removed.error();
    }
    if (!failure) {
        note->name = freeSecretName(*there, secretNameFor(service->shortName, ports.clock->now()));
        note->began = ports.clock->now();
        const Note begun = *note;
        const Result<Note> kept = co_await keepNote(ports, begun);
        if (kept)
            note = *kept;
        else
            failure = kept.error();
    }
    if (!failure && cancel.requested()) {
        note->name.clear();
        const Note ended = *note;
        const Result<Note> kept = co_await keepNote(ports, ended);
        (void)kept;
        failure = Failure{FailureCode::Cancelled};
    }
    if (failure) {
        steps->set(ProvisionStep::Secret, StepState::Failed, *failure);
        co_return fail(*failure);
    }
    const QString oldKey = keyInUse(renewal.there.secrets, renewal.before, ports.clock->now());
    const AddedSecret added =
        co_await addSecretOnce(ports, renewal.cloud, token, renewal.there.id, note->name, ends, cancel);
    Result<Service> changed = fail(FailureCode::Cancelled);
    bool leftBehind = added.leftBehind;
    if (added.made) {
        const MadeSecret made = *added.made;
        changed = co_await switchTo(ports, id, kind, renewal, made, steps, cancel);
        if (!changed) { // the old one stays in use, and the new one goes
            const Outcome removed =
                co_await removeSecretOf(ports, renewal.cloud, token, renewal.there.id, made.keyId, true, Cancel());
            leftBehind = !removed;
            if (leftBehind)
                changed.error().technical += {u"secret that was left behind"_s, cleaned(note->name)};
        }
    } else {
        Failure refused = added.made.error();
        if (itself && (refused.code == FailureCode::PersonMayNot || refused.code == FailureCode::Forbidden))
            refused.code = FailureCode::NotOwner;
        steps->set(ProvisionStep::Secret, StepState::Failed, refused);
        changed = fail(refused);
    }
    // What was left behind is removed by the next renewal; else there is nothing to remember.
    if (!leftBehind)
        note->name.clear();
    note->began = {};
    const Note ended = *note;
    const Result<Note> kept = co_await keepNote(ports, ended);
    (void)kept;
    if (!changed)
        co_return fail(changed.error());
    const RenewedSecret renewed{*changed, oldKey, renewal.before.secretHint, added.made->ends};
    co_return renewed;
}

Task<Outcome> removeOldSecret(Ports ports, ServiceId id, RegistrationKind kind, std::optional<Access> access,
                              QString keyId, Cancel cancel)
{
    const Result<Service> service = co_await ports.store->service(id);
    if (!service)
        co_return fail(service.error());
    const std::optional<Registration> registration = registrationOf(*service, kind);
    const Cloud *known = registration ? findCloud(*ports.clouds, registration->cloudId) : nullptr;
    const auto client = registration ? ClientId::parse(registration->clientId) : std::nullopt;
    if (!known || !client)
        co_return fail(FailureCode::RegistrationGone);
    const Cloud cloud = *known;
    const Registration now = *registration;
    const Result<Access> rights = co_await rightsFor(ports, now, access, cancel);
    if (!rights)
        co_return fail(rights.error());
    const Result<ApplicationThere> there =
        co_await findApplication(ports, cloud, rights->token, client->toString(), cancel);
    if (!there)
        co_return fail(there.error());
    if (keyInUse(there->secrets, now, ports.clock->now()) == keyId) // never the one that the service has
        co_return fail(FailureCode::ChangedMeanwhile);
    const Outcome removed = co_await removeSecretOf(ports, cloud, rights->token, there->id, keyId, false, cancel);
    if (!removed)
        co_return removed;
    AuditEntry entry;
    entry.action = u"secret.removed"_s;
    entry.subject = service->shortName;
    entry.detail = cleaned(keyId);
    const Outcome noted = co_await ports.store->appendAudit(entry);
    (void)noted; // what was done in the tenant is done
    co_return Outcome{};
}

} // namespace TenantLink
