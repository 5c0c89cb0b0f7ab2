#include "models/flows/provision.h"

#include "models/flows/keepsecret.h"
#include "models/flows/provisionrun.h"
#include "models/ports/clock.h"
#include "models/ports/secretstore.h"

#include <QUuid>

namespace TenantLink
{

using namespace Qt::StringLiterals;

namespace
{

/// The kept secret; where it is lost, another one will take its place.
Task<Outcome> recallSecret(Running run)
{
    if (!run->state.secret)
        co_return Outcome{};
    const SecretId id = *run->state.secret;
    const Result<Secret> kept = co_await run->ports.secrets->read(id);
    if (kept) {
        run->secret = *kept;
        run->secretKept = true;
        co_return Outcome{};
    }
    if (kept.error().code != FailureCode::SecretNotHere && kept.error().code != FailureCode::KeychainMissing)
        co_return fail(kept.error()); // locked, or silent: it is there, and may be read later
    if (run->state.delivered)
        co_return Outcome{}; // whoever has it goes on with it
    run->state.secret.reset();
    const QList<SecretId> dropped{id};
    const Outcome noted = co_await keep(run, {}, dropped);
    co_return noted;
}

/// What an existing registration has already is not this plan's.
void leaveOutWhatIsThere(const Running &run)
{
    ProvisionPlan &plan = run->state.plan;
    plan.permissions.removeIf(
        [&run](const QString &name) { return run->present.contains(QString(u"grant-"_s + name)); });
    plan.roles.removeIf([&run](const QString &role) { return run->present.contains(QString(u"role-"_s + role)); });
    plan.ownsItself = plan.ownsItself && !run->present.contains(u"owner"_s);
    run->state.grants.clear();
    run->state.roles.clear();
    run->state.madeOwner = false;
    run->state.madePrincipal = false; // until a request of ours made it
}

/// Under the same key there may have been a plan before, which is over; one that is not over stays.
Task<Outcome> placeFor(Running run)
{
    const Result<Setting> setting = co_await run->ports.store->setting(settingKey(run->state.plan.key));
    if (!setting)
        co_return fail(setting.error());
    if (!setting->value.isEmpty())
        co_return fail(FailureCode::ProvisioningElsewhere);
    run->state.revision = setting->revision;
    co_return Outcome{};
}

Task<Outcome> makeAll(Running run)
{
    const bool resumed = run->state.revision != 0;
    const bool firstOfExisting = run->state.existing && !resumed;
    if (firstOfExisting) {
        const Outcome looked = co_await look(run);
        if (!looked)
            co_return looked;
        leaveOutWhatIsThere(run);
        run->state.createdAt = run->ports.clock->now();
    }
    if (!resumed) {
        const Outcome free = co_await placeFor(run);
        if (!free)
            co_return free;
    }
    const Outcome claimed = co_await keep(run); // from here on another window hears that it is not alone
    if (!claimed)
        co_return claimed;
    const Outcome recalled = co_await recallSecret(run);
    if (!recalled)
        co_return recalled;
    if (run->state.applicationId.isEmpty() && !run->state.existing) {
        const Outcome made = co_await ensureApplication(run);
        if (!made)
            co_return made;
    } else if (!firstOfExisting) {
        const Outcome looked = co_await look(run);
        if (!looked)
            co_return looked;
    }
    run->secretUnclear = resumed && !run->madeAt; // the one in hand, too, may be a lost one's successor
    if (!run->state.delivered) {
        const Outcome removed = co_await removeLostSecrets(run);
        if (!removed)
            co_return removed;
    }
    const Outcome objects = co_await ensurePrincipalAndSecret(run);
    if (!objects)
        co_return objects;
    const Outcome rights = co_await ensureRights(run);
    co_return rights;
}

/// The step that was being done is the one that failed.
void showFailure(const Running &run, const Failure &failure)
{
    if (failure.code == FailureCode::Cancelled)
        return;
    const bool shown = std::any_of(run->view.cbegin(), run->view.cend(),
                                   [](const StepView &view) { return view.state == StepState::Failed; });
    for (const StepView &view : run->view) {
        if (!shown && view.state != StepState::Done && view.state != StepState::NotNeeded) {
            show(run, view.step, StepState::Failed, failure);
            return;
        }
    }
}

} // namespace

ProvisionPlan newPlan(const Profile &profile, const QString &key, const QString &name, const QDateTime &secretEnds)
{
    ProvisionPlan plan;
    plan.key = key;
    plan.profileId = profile.id;
    plan.name = name;
    const QString guid = QUuid::createUuid().toString(QUuid::WithoutBraces);
    plan.uniqueName = u"tenantlink-"_s + guid;
    plan.secretName = name + u' ' + guid.left(8);
    for (const PermissionEntry &entry : profile.permissions) {
        if (entry.need != Need::Optional)
            plan.permissions += entry.name;
    }
    if (!profile.sufficientRoles.isEmpty())
        plan.roles = profile.sufficientRoles.first();
    plan.secretEnds = secretEnds.toUTC();
    return plan;
}

Task<Result<Provisioned>> provision(Ports ports, Access access, Provisioning start, ProvisionWatcher watcher,
                                    Cancel cancel)
{
    const Result<Running> begun = beginRun(ports, access, start, watcher, cancel);
    if (!begun)
        co_return fail(begun.error());
    const Running run = *begun;
    refresh(run, {});
    const Outcome made = co_await makeAll(run);
    if (!made) {
        showFailure(run, made.error());
        co_return fail(made.error());
    }
    refresh(run, {});
    std::optional<Report> report;
    if (!run->secret.isEmpty()) {
        const Result<Report> checked = co_await checkMade(run);
        if (!checked)
            co_return fail(checked.error());
        report = *checked;
    }
    const Provisioned provisioned{run->state, run->secret, report, run->view};
    co_return provisioned;
}

Task<Result<std::optional<Provisioning>>> unfinished(Ports ports, QString key)
{
    std::optional<Provisioning> found;
    const Result<std::optional<StoreInfo>> open = co_await ports.store->openIfThere();
    if (!open)
        co_return fail(open.error());
    if (!*open)
        co_return found;
    const Result<Setting> setting = co_await ports.store->setting(settingKey(key));
    if (!setting)
        co_return fail(setting.error());
    if (setting->value.isEmpty())
        co_return found;
    found = provisioningFromStoredForm(setting->value);
    if (!found)
        co_return fail(FailureCode::StoreDamaged, settingKey(key));
    found->revision = setting->revision;
    const std::optional<Provisioning> answer = found;
    co_return answer;
}

Task<Outcome> markDelivered(Ports ports, QString key)
{
    const Result<std::optional<Provisioning>> kept = co_await unfinished(ports, key);
    if (!kept)
        co_return fail(kept.error());
    if (!*kept || (*kept)->delivered)
        co_return Outcome{};
    Provisioning state = **kept;
    state.delivered = true;
    const Setting setting{storedForm(state), state.revision};
    const Result<Store::SavedSetting> saved =
        co_await ports.store->saveSetting(settingKey(key), setting, {}, {}, QString());
    if (!saved)
        co_return fail(saved.error());
    co_return Outcome{};
}

Task<Outcome> finishProvisioning(Ports ports, Provisioning state)
{
    if (state.revision == 0) // never kept
        co_return Outcome{};
    QList<SecretId> dropped;
    if (state.secret)
        dropped += *state.secret;
    const Setting emptied{QByteArray(), state.revision};
    const QString key = settingKey(state.plan.key);
    const Result<Store::SavedSetting> saved = co_await ports.store->saveSetting(key, emptied, {}, dropped, QString());
    if (!saved && saved.error().code == FailureCode::ChangedMeanwhile)
        co_return fail(FailureCode::ProvisioningElsewhere);
    if (!saved)
        co_return fail(saved.error());
    const QList<Intent> removals = saved->removals;
    co_await forgetSecrets(ports, removals);
    co_return Outcome{};
}

} // namespace TenantLink
