// The tasks behind Create service: kept one by one, so that they can be seen, resumed and retried.
#pragma once

#include "models/domain/failure.h"

#include <QDateTime>
#include <QJsonObject>
#include <QStringList>

#include <optional>

namespace TenantLink
{

/// In their order. Stored by key.
enum class TaskKind { Validate, Licences, Domain, ActivationUser, RoutingScript, SbcScript, Save };
inline constexpr int TaskKinds = 7;
enum class TaskState { Queued, InProgress, Success, Warnings, Failed, Cancelled };

[[nodiscard]] QString describe(TaskKind kind); ///< "Validate credentials" ...
[[nodiscard]] QString
describe(TaskState state); ///< "Queued", "In Progress", "Completed Success", "Completed with Warnings" ...
[[nodiscard]] QString keyOf(TaskKind kind);
[[nodiscard]] QString keyOf(TaskState state);
[[nodiscard]] std::optional<TaskKind> taskKindFrom(QStringView key);
[[nodiscard]] std::optional<TaskState> taskStateFrom(QStringView key);

/// What a task found. The sentences are in servicetask.cpp; `args` fill their %1, %2 ...
enum class TaskFinding {
    None,
    RegistrationValid,
    RegistrationProblems, ///< the person continued anyway
    RegistrationHasProblems,
    RegistrationUnchecked, ///< could not be checked now
    LicencesEnough,        ///< 1: free 2: asked for
    LicencesShort,         ///< 1: free 2: asked for
    LicencesUnread,        ///< the registration may not read them
    DomainVerified,        ///< 1: the name
    DomainWaiting,         ///< 1: the name; added, the DNS record is not seen yet
    DomainToVerify,        ///< 1: the name; added, and Microsoft was not asked to look: to be verified by hand
    DomainToAdd,           ///< 1: the name; to be added by hand
    DomainByParent,        ///< 1: the name 2: the verified domain above it
    DomainUnread,          ///< 1: the name; the registration may not look
    UserThere,             ///< 1: UPN; licensed
    UserUnjudged,          ///< 1: UPN; has a licence, the tenant's may not be read
    UserBlocked,           ///< 1: UPN; its account is disabled
    UserMade,              ///< 1: UPN; made and licensed: activation can take up to 24 hours
    UserUnlicensed,        ///< 1: UPN; no licence is free
    UserByHand,            ///< 1: UPN; the registration may not, or it was chosen so
    UserAfterDomain,       ///< waits for the domain
    UserNotNeeded,         ///< another licensed user has that suffix, or only the SBC is configured
    ScriptReady,           ///< 1: file name
    ScriptNotNeeded,
    ScriptByOther, ///< no template chosen: the SBC is configured by other means
    Saved,
    Interrupted, ///< the program ended while it ran
};
[[nodiscard]] QString describe(TaskFinding finding, const QStringList &args);
[[nodiscard]] QString keyOf(TaskFinding finding);

struct ServiceTask {
    TaskKind kind{};
    TaskState state = TaskState::Queued;
    int tries = 0;
    QDateTime startedAt{}; ///< UTC, of the last try
    QDateTime endedAt{};   ///< UTC; invalid: not ended
    TaskFinding finding = TaskFinding::None;
    QStringList args{};
    std::optional<Failure> failure{};

    [[nodiscard]] bool ended() const { return state != TaskState::Queued && state != TaskState::InProgress; }
    [[nodiscard]] bool went() const { return state == TaskState::Success || state == TaskState::Warnings; }
};
/// All kinds, queued.
[[nodiscard]] QList<ServiceTask> freshTasks();
/// Sentence of what was found or went wrong, in the language of the moment; empty while it is queued.
[[nodiscard]] QString messageOf(const ServiceTask &task);
/// What to do about it; may be empty.
[[nodiscard]] QString adviceOf(const ServiceTask &task);

/// JSON for the store.
[[nodiscard]] QByteArray storedForm(const ServiceTask &task);
[[nodiscard]] std::optional<ServiceTask> taskFromStoredForm(const QByteArray &stored);

} // namespace TenantLink
