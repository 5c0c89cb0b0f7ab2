// What the steps of provision() and undo() share while they run. Private to models/flows.
#pragma once

#include "models/flows/provision.h"
#include "models/flows/web.h"
#include "models/microsoft365/graphwrites.h"

#include <QSet>

#include <memory>

namespace TenantLink
{

/// One run over a plan. Items are named as in the batches: "principal", "teams", "secret", "grant-<permission>",
/// "role-<template id>", "owner", "requests".
struct ProvisionRun {
    Ports ports;
    Cloud cloud;
    Profile profile;
    Secret token; ///< the person's
    Provisioning state;
    ProvisionWatcher watcher;
    Cancel cancel;
    Secret secret{};
    bool secretKept = false;    ///< its way to the keychain was tried
    bool secretUnclear = false; ///< an addPassword may have added one that was never seen
    bool secretsSeen = false;   ///< `application` was read with the secret in hand
    ProvisionView view{};
    QHash<QString, ResourceApi> apis{};                ///< by application id, as the tenant has them
    std::optional<ApplicationThere> application{};     ///< as last read
    QSet<QString> present{};                           ///< items that are in the tenant
    QSet<QString> sending{};                           ///< items whose write is under way
    QSet<QString> unclear{};                           ///< items whose write had no clear answer, also in runs before
    QSet<QString> notOurs{};                           ///< items that somebody else made
    QSet<QString> givenUp{};                           ///< items that the person may not write
    std::optional<std::chrono::milliseconds> madeAt{}; ///< monotonic, of the last thing that was created in this run
};
using Running = std::shared_ptr<ProvisionRun>;

/// NotFoundThere for an unknown cloud or profile; SignInOtherTenant.
[[nodiscard]] Result<Running> beginRun(const Ports &ports, const Access &access, const Provisioning &state,
                                       const ProvisionWatcher &watcher, const Cancel &cancel);

void show(const Running &run, ProvisionStep step, StepState state, std::optional<Failure> failure = {});
/// The steps as `present` and `givenUp` tell; those in `running` are being done.
void refresh(const Running &run, const QSet<ProvisionStep> &running);
[[nodiscard]] ProvisionStep stepOf(const QString &item);

/// The unit that this role is limited to: where a plan names one, it does not hold for roles that need the whole
/// tenant.
[[nodiscard]] QString unitOf(const ProvisionPlan &plan, const QString &role);
[[nodiscard]] QString settingKey(const QString &planKey);
/// Keeps the state. ProvisioningElsewhere where another one kept it meanwhile.
[[nodiscard]] Task<Outcome> keep(Running run, QList<IntentId> written = {}, QList<SecretId> dropped = {});
/// The same, after a new secret went to the keychain.
[[nodiscard]] Task<Outcome> keepWithSecret(Running run);

/// Is something so new that Microsoft may not know it everywhere (120 s)?
[[nodiscard]] bool fresh(const Running &run);
/// Was anything written so lately that a list, or a 404, may not know of it yet?
[[nodiscard]] bool lately(const Running &run);
/// 2, 3, 5, 8, 13, 15 ... s, `least` where that is longer, shown as the step Waiting. Cancelled.
[[nodiscard]] Task<Outcome> waitABit(Running run, int attempt, std::chrono::milliseconds least = {});
/// What an answer's Retry-After asks for, up to 60 s; zero: nothing.
[[nodiscard]] std::chrono::milliseconds askedWait(const Answer &answer);

/// What became of a write.
enum class Written {
    Done,
    NotYet,     ///< something that it needs is not known there yet
    MaybeThere, ///< perhaps a duplicate: looking again decides
    Refused,    ///< the person may not
    Unclear,    ///< it may have been done
    Failed,     ///< surely not done
};
struct Judged {
    Written how = Written::Done;
    Answer answer{};
    Failure failure{FailureCode::UnexpectedStatus};
};
[[nodiscard]] Judged judge(const Result<QHash<QString, Answer>> &answers, const QString &item);
/// For what is answered 204 without a body: any other success is somebody else's answer, of a captive portal perhaps.
[[nodiscard]] Judged judgeBare(const Result<QHash<QString, Answer>> &answers, const QString &item);

/// As the tenant's own API names it, else as the catalogue does; nothing for an unknown name.
[[nodiscard]] std::optional<RequestedAccess> accessOf(const Running &run, const QString &permission);
[[nodiscard]] QList<RequestedAccess> accessOfAll(const Running &run, const QStringList &permissions);
/// Permissions of the plan that the application does not ask for.
[[nodiscard]] QStringList notRequested(const Running &run);
/// Asks for the API principals that are not known yet.
[[nodiscard]] QList<BatchItem> askApis(const Running &run);
/// NotFoundThere of the Teams API is noted: it is to be added.
void takeApis(const Running &run, const QHash<QString, Answer> &answers);

/// Reads what is there of the plan, and takes over as made by it what only it can have made: on a registration that
/// was there before, that is what it asked for without a clear answer. What is recorded stays. RegistrationGone.
[[nodiscard]] Task<Outcome> look(Running run);
/// Removes the plan's secrets whose value nobody has.
[[nodiscard]] Task<Outcome> removeLostSecrets(Running run);

/// The application by its unique name; never a second one.
[[nodiscard]] Task<Outcome> ensureApplication(Running run);
/// Looks for one whose creation was not answered. Nothing: not found, which is no proof.
[[nodiscard]] Task<Result<std::optional<ApplicationThere>>> searchApplication(Running run);
/// Was the creating request sent so long ago that a search would find what came of it?
[[nodiscard]] bool longAgo(const Running &run);
/// Enterprise application, Teams API and secret.
[[nodiscard]] Task<Outcome> ensurePrincipalAndSecret(Running run);
/// requiredResourceAccess, grants, roles, owner.
[[nodiscard]] Task<Outcome> ensureRights(Running run);
/// Waits until the secret is accepted and the rights show up, as long as that is normal.
[[nodiscard]] Task<Result<Report>> checkMade(Running run);

} // namespace TenantLink
