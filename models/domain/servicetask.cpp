#include "models/domain/servicetask.h"

#include "models/domain/failuretext.h"
#include "models/domain/named.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace TenantLink
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int form = 1;

constexpr std::array kindNames{
    Named<TaskKind>{TaskKind::Validate, "validate"_L1, QT_TRANSLATE_NOOP("ServiceTask", "Validate credentials")},
    Named<TaskKind>{TaskKind::Licences, "licences"_L1, QT_TRANSLATE_NOOP("ServiceTask", "Licences")},
    Named<TaskKind>{TaskKind::Domain, "domain"_L1, QT_TRANSLATE_NOOP("ServiceTask", "Domain")},
    Named<TaskKind>{TaskKind::ActivationUser, "activation-user"_L1,
                    QT_TRANSLATE_NOOP("ServiceTask", "Activation user")},
    Named<TaskKind>{TaskKind::RoutingScript, "routing-script"_L1,
                    QT_TRANSLATE_NOOP("ServiceTask", "Gateway and routing script")},
    Named<TaskKind>{TaskKind::SbcScript, "sbc-script"_L1, QT_TRANSLATE_NOOP("ServiceTask", "SBC script")},
    Named<TaskKind>{TaskKind::Save, "save"_L1, QT_TRANSLATE_NOOP("ServiceTask", "Save")}};
static_assert(kindNames.size() == TaskKinds);

constexpr std::array stateNames{
    Named<TaskState>{TaskState::Queued, "queued"_L1, QT_TRANSLATE_NOOP("ServiceTask", "Queued")},
    Named<TaskState>{TaskState::InProgress, "in-progress"_L1, QT_TRANSLATE_NOOP("ServiceTask", "In Progress")},
    Named<TaskState>{TaskState::Success, "success"_L1, QT_TRANSLATE_NOOP("ServiceTask", "Completed Success")},
    Named<TaskState>{TaskState::Warnings, "warnings"_L1, QT_TRANSLATE_NOOP("ServiceTask", "Completed with Warnings")},
    Named<TaskState>{TaskState::Failed, "failed"_L1, QT_TRANSLATE_NOOP("ServiceTask", "Failed")},
    Named<TaskState>{TaskState::Cancelled, "cancelled"_L1, QT_TRANSLATE_NOOP("ServiceTask", "Cancelled")}};

struct Finding {
    TaskFinding value;
    QLatin1StringView key;
    const char *text = nullptr;
    const char *advice = nullptr;
};

constexpr std::array findings{
    Finding{TaskFinding::None, "none"_L1},
    Finding{TaskFinding::RegistrationValid, "registration-valid"_L1,
            QT_TRANSLATE_NOOP("ServiceTask", "The App registration is valid.")},
    Finding{TaskFinding::RegistrationProblems, "registration-problems"_L1,
            QT_TRANSLATE_NOOP("ServiceTask", "The App registration has problems; it was continued anyway."),
            QT_TRANSLATE_NOOP("ServiceTask", "Open Microsoft 365 settings in the Service portal, correct what is "
                                             "listed there and validate again.")},
    Finding{TaskFinding::RegistrationHasProblems, "registration-has-problems"_L1,
            QT_TRANSLATE_NOOP("ServiceTask", "The App registration has problems."),
            QT_TRANSLATE_NOOP("ServiceTask", "Open Microsoft 365 settings in the Service portal, correct what is "
                                             "listed there and validate again.")},
    Finding{TaskFinding::RegistrationUnchecked, "registration-unchecked"_L1,
            QT_TRANSLATE_NOOP("ServiceTask", "The App registration could not be checked now."),
            QT_TRANSLATE_NOOP("ServiceTask", "Retry this task later.")},
    Finding{TaskFinding::LicencesEnough, "licences-enough"_L1,
            QT_TRANSLATE_NOOP("ServiceTask", "Teams Phone licences: %1 free, %2 asked for.")},
    Finding{TaskFinding::LicencesShort, "licences-short"_L1,
            QT_TRANSLATE_NOOP("ServiceTask", "Teams Phone licences: only %1 free, %2 asked for."),
            QT_TRANSLATE_NOOP("ServiceTask", "Tell the customer to get the missing licences before users get "
                                             "numbers. Users who have one already do not need another.")},
    Finding{TaskFinding::LicencesUnread, "licences-unread"_L1,
            QT_TRANSLATE_NOOP("ServiceTask", "The tenant's licences could not be read."),
            QT_TRANSLATE_NOOP("ServiceTask", "Ask the customer's administrator whether enough Teams Phone licences "
                                             "are free.")},
    Finding{TaskFinding::DomainVerified, "domain-verified"_L1,
            QT_TRANSLATE_NOOP("ServiceTask", "The domain %1 is verified.")},
    Finding{TaskFinding::DomainWaiting, "domain-waiting"_L1,
            QT_TRANSLATE_NOOP("ServiceTask", "The domain %1 was added; Microsoft does not see its DNS record yet."),
            QT_TRANSLATE_NOOP("ServiceTask", "Enter the DNS record as it is shown under Routing and DNS, and retry "
                                             "this task when it is seen. That can take up to 72 hours.")},
    Finding{TaskFinding::DomainToVerify, "domain-to-verify"_L1,
            QT_TRANSLATE_NOOP("ServiceTask", "The domain %1 is added and not verified."),
            QT_TRANSLATE_NOOP("ServiceTask", "Enter the DNS record as it is shown under Routing and DNS, let the "
                                             "customer's administrator verify the domain in the Microsoft 365 admin "
                                             "center under Settings > Domains, then retry this task.")},
    Finding{TaskFinding::DomainToAdd, "domain-to-add"_L1,
            QT_TRANSLATE_NOOP("ServiceTask", "The domain %1 has to be added to the tenant by hand."),
            QT_TRANSLATE_NOOP("ServiceTask", "Let the customer's administrator add and verify it in the Microsoft "
                                             "365 admin center under Settings > Domains, then retry this task.")},
    Finding{TaskFinding::DomainByParent, "domain-by-parent"_L1,
            QT_TRANSLATE_NOOP("ServiceTask", "The domain %1 is verified by the domain %2 above it.")},
    Finding{TaskFinding::DomainUnread, "domain-unread"_L1,
            QT_TRANSLATE_NOOP("ServiceTask", "It could not be read whether the domain %1 is verified."),
            QT_TRANSLATE_NOOP("ServiceTask", "Ask the customer's administrator to look in the Microsoft 365 admin "
                                             "center under Settings > Domains.")},
    Finding{TaskFinding::UserThere, "user-there"_L1,
            QT_TRANSLATE_NOOP("ServiceTask", "The activation user %1 is there and has a licence.")},
    Finding{TaskFinding::UserUnjudged, "user-unjudged"_L1,
            QT_TRANSLATE_NOOP("ServiceTask", "The activation user %1 has a licence; it could not be read whether it "
                                             "is one with Teams."),
            QT_TRANSLATE_NOOP("ServiceTask", "Ask the customer's administrator to look in the Microsoft 365 admin "
                                             "center under Users > Active users.")},
    Finding{TaskFinding::UserBlocked, "user-blocked"_L1,
            QT_TRANSLATE_NOOP("ServiceTask", "The activation user %1 is blocked from signing in."),
            QT_TRANSLATE_NOOP("ServiceTask", "Let the customer's administrator unblock it in the Microsoft 365 admin "
                                             "center under Users > Active users, then retry this task.")},
    Finding{TaskFinding::UserMade, "user-made"_L1,
            QT_TRANSLATE_NOOP("ServiceTask", "The activation user %1 was created and licensed. Activation can take "
                                             "up to 24 hours.")},
    Finding{TaskFinding::UserUnlicensed, "user-unlicensed"_L1,
            QT_TRANSLATE_NOOP("ServiceTask", "The activation user %1 has no licence: none is free."),
            QT_TRANSLATE_NOOP("ServiceTask", "Let the customer free or buy a licence with Teams, then retry this "
                                             "task.")},
    Finding{TaskFinding::UserByHand, "user-by-hand"_L1,
            QT_TRANSLATE_NOOP("ServiceTask", "The activation user %1 is to be created and licensed by hand."),
            QT_TRANSLATE_NOOP("ServiceTask", "Follow the manual steps under Routing and DNS, then retry this task to "
                                             "check it. Activation can take up to 24 hours.")},
    Finding{TaskFinding::UserAfterDomain, "user-after-domain"_L1,
            QT_TRANSLATE_NOOP("ServiceTask", "The activation user can be created once the domain is verified."),
            QT_TRANSLATE_NOOP("ServiceTask", "Retry this task after the domain's.")},
    Finding{TaskFinding::UserNotNeeded, "user-not-needed"_L1,
            QT_TRANSLATE_NOOP("ServiceTask", "No activation user is needed.")},
    Finding{TaskFinding::ScriptReady, "script-ready"_L1,
            QT_TRANSLATE_NOOP("ServiceTask", "The script %1 is ready to be run.")},
    Finding{TaskFinding::ScriptNotNeeded, "script-not-needed"_L1,
            QT_TRANSLATE_NOOP("ServiceTask", "No script is needed.")},
    Finding{TaskFinding::ScriptByOther, "script-by-other"_L1,
            QT_TRANSLATE_NOOP("ServiceTask", "No template was chosen: the SBC is configured by other means.")},
    Finding{TaskFinding::Saved, "saved"_L1, QT_TRANSLATE_NOOP("ServiceTask", "The service is saved.")},
    Finding{TaskFinding::Interrupted, "interrupted"_L1,
            QT_TRANSLATE_NOOP("ServiceTask", "TenantLink ended while this was running."),
            QT_TRANSLATE_NOOP("ServiceTask", "Retry this task. What is done stays done.")},
};
static_assert(findings.size() == size_t(TaskFinding::Interrupted) + 1);

QString say(const char *text) { return text ? QCoreApplication::translate("ServiceTask", text) : QString(); }

QString kept(const QDateTime &time) { return time.isValid() ? time.toUTC().toString(Qt::ISODateWithMs) : QString(); }

QDateTime timeFrom(const QJsonValue &value) { return QDateTime::fromString(value.toString(), Qt::ISODateWithMs); }

QJsonObject toJson(const Failure &failure)
{
    QJsonArray technical;
    for (const auto &[name, value] : failure.technical)
        technical += QJsonArray{name, value};
    return {{u"code"_s, int(failure.code)},
            {u"subject"_s, failure.subject},
            {u"technical"_s, technical},
            {u"aadsts"_s, failure.aadsts}};
}

std::optional<Failure> failureFrom(const QJsonObject &json)
{
    const int code = json[u"code"].toInt(-1);
    if (code < 0 || code > int(LastFailureCode))
        return std::nullopt;
    Failure failure{FailureCode(code), json[u"subject"].toString(), {}, json[u"aadsts"].toInt()};
    for (const QJsonValue &pair : json[u"technical"].toArray())
        failure.technical += {pair[0].toString(), pair[1].toString()};
    return failure;
}

} // namespace

QString describe(TaskKind kind) { return say(named(kindNames, kind).text); }
QString describe(TaskState state) { return say(named(stateNames, state).text); }
QString keyOf(TaskKind kind) { return named(kindNames, kind).key; }
QString keyOf(TaskFinding finding) { return named(findings, finding).key; }
QString keyOf(TaskState state) { return named(stateNames, state).key; }
std::optional<TaskKind> taskKindFrom(QStringView key) { return valueOf(kindNames, key); }
std::optional<TaskState> taskStateFrom(QStringView key) { return valueOf(stateNames, key); }

QString describe(TaskFinding finding, const QStringList &args)
{
    const QString text = say(named(findings, finding).text);
    if (text.contains("%2"_L1)) // both at once: what is put in for %1 may hold a "%2" of its own
        return text.arg(args.value(0), args.value(1));
    return text.contains("%1"_L1) ? text.arg(args.value(0)) : text;
}

QList<ServiceTask> freshTasks()
{
    QList<ServiceTask> tasks;
    for (const auto &kind : kindNames)
        tasks += ServiceTask{kind.value};
    return tasks;
}

QString messageOf(const ServiceTask &task)
{
    if (task.state == TaskState::Queued)
        return {};
    const bool byFailure = task.failure && (task.state == TaskState::Failed || task.finding == TaskFinding::None);
    if (byFailure)
        return describe(*task.failure).what;
    if (task.finding == TaskFinding::None && task.state == TaskState::Cancelled)
        return say(QT_TRANSLATE_NOOP("ServiceTask", "It was cancelled before it was done."));
    return describe(task.finding, task.args);
}

QString adviceOf(const ServiceTask &task)
{
    if (task.state == TaskState::Queued)
        return {};
    if (task.failure)
        return describe(*task.failure).remedy;
    if (task.finding == TaskFinding::None && task.state == TaskState::Cancelled)
        return say(QT_TRANSLATE_NOOP("ServiceTask", "Retry this task when you are ready."));
    return say(named(findings, task.finding).advice);
}

QByteArray storedForm(const ServiceTask &task)
{
    QJsonObject json{{u"form"_s, form},
                     {u"kind"_s, keyOf(task.kind)},
                     {u"state"_s, keyOf(task.state)},
                     {u"tries"_s, task.tries},
                     {u"startedAt"_s, kept(task.startedAt)},
                     {u"endedAt"_s, kept(task.endedAt)},
                     {u"finding"_s, named(findings, task.finding).key},
                     {u"args"_s, QJsonArray::fromStringList(task.args)}};
    if (task.failure)
        json.insert(u"failure"_s, toJson(*task.failure));
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

std::optional<ServiceTask> taskFromStoredForm(const QByteArray &stored)
{
    const QJsonObject json = QJsonDocument::fromJson(stored).object();
    const auto kind = taskKindFrom(json[u"kind"].toString());
    const auto state = taskStateFrom(json[u"state"].toString());
    const auto finding = valueOf(findings, json[u"finding"].toString());
    if (json[u"form"].toInt() != form || !kind || !state || !finding)
        return std::nullopt;
    ServiceTask task{*kind, *state};
    task.tries = json[u"tries"].toInt();
    task.startedAt = timeFrom(json[u"startedAt"]);
    task.endedAt = timeFrom(json[u"endedAt"]);
    task.finding = *finding;
    for (const QJsonValue &arg : json[u"args"].toArray())
        task.args += arg.toString();
    if (json.contains(u"failure")) {
        task.failure = failureFrom(json[u"failure"].toObject());
        if (!task.failure)
            return std::nullopt;
    }
    return task;
}

} // namespace TenantLink
