#include "models/domain/catalogue.h"
#include "models/flows/provisionrun.h"
#include "models/ports/clock.h"

#include <QCoreApplication>

namespace TenantLink
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int MostTries = 3;

QString say(const char *text) { return QCoreApplication::translate("Provisioning", text); }

struct Undoing {
    Running run;
    UndoWatcher watcher;
    Undone undone{};
};
using Story = std::shared_ptr<Undoing>;

void tell(const Story &story, const QString &what, std::optional<Failure> failure = {})
{
    story->undone.lines += {what, std::move(failure)};
    if (story->watcher && !story->run->cancel.requested())
        story->watcher(story->undone);
}

QString roleName(const Running &run, const QString &templateId)
{
    for (const RoleEntry &role : run->profile.roles) {
        if (role.templateId == templateId)
            return role.name;
    }
    return templateId;
}

QString registrationName(const Running &run)
{
    return say(QT_TRANSLATE_NOOP("Provisioning", "App registration %1")).arg(run->state.plan.name);
}

/// Removes one thing; what is gone already is removed. `mayLag`: it may be there although it is not found yet.
Task<Outcome> removeOne(Running run, BatchItem item, bool mayLag)
{
    int unclear = 0;
    for (int attempt = 0;; ++attempt) {
        const QList<BatchItem> items{item};
        const Result<QHash<QString, Answer>> answers =
            co_await sendGraph(run->ports, run->cloud, run->token, items, run->cancel);
        const Judged judged = judgeBare(answers, item.id);
        // A key that is gone is answered as a bad request.
        const bool notFound = judged.how == Written::NotYet ||
                              (judged.how == Written::MaybeThere && item.url.endsWith("/removePassword"_L1));
        if (judged.how == Written::Done || (notFound && (unclear > 0 || !mayLag || !lately(run))))
            co_return Outcome{};
        if (judged.how == Written::Refused)
            co_return fail(FailureCode::PersonMayNot, u"Application Administrator"_s, judged.failure.technical);
        if (!notFound && judged.how != Written::Unclear)
            co_return fail(judged.failure);
        if (!notFound && ++unclear == MostTries)
            co_return fail(judged.failure);
        const Outcome waited = co_await waitABit(run, attempt);
        if (!waited)
            co_return waited;
    }
}

/// Does one thing and tells of it; false: it was cancelled.
Task<Result<bool>> removeAndTell(Story story, BatchItem item, QString what, bool mayLag)
{
    const Outcome removed = co_await removeOne(story->run, item, mayLag);
    if (!removed && removed.error().code == FailureCode::Cancelled)
        co_return fail(removed.error());
    tell(story, what, removed ? std::nullopt : std::optional(removed.error()));
    co_return removed.has_value();
}

Task<Outcome> removeRoles(Story story)
{
    const Running run = story->run;
    const QList<MadeRole> roles = run->state.roles;
    for (const MadeRole &role : roles) {
        const QString what =
            say(QT_TRANSLATE_NOOP("Provisioning", "Directory role %1")).arg(roleName(run, role.templateId));
        const BatchItem item = removeRole(u"role"_s, role.assignmentId);
        const Result<bool> removed = co_await removeAndTell(story, item, what, run->state.existing);
        if (!removed)
            co_return fail(removed.error());
        if (!*removed)
            continue;
        run->state.roles.removeIf([&role](const MadeRole &made) { return made.assignmentId == role.assignmentId; });
    }
    co_return Outcome{};
}

Task<Outcome> removeGrants(Story story)
{
    const Running run = story->run;
    const QList<MadeGrant> grants = run->state.grants;
    for (const MadeGrant &grant : grants) {
        const QString what = say(QT_TRANSLATE_NOOP("Provisioning", "Permission %1")).arg(grant.permission);
        const BatchItem item = removeGrant(u"grant"_s, run->state.principalId, grant.assignmentId);
        const Result<bool> removed = co_await removeAndTell(story, item, what, true);
        if (!removed)
            co_return fail(removed.error());
        if (!*removed)
            continue;
        run->state.grants.removeIf([&grant](const MadeGrant &made) { return made.assignmentId == grant.assignmentId; });
    }
    co_return Outcome{};
}

/// Secret, owner and requests of a registration that stays.
Task<Outcome> removeFromApplication(Story story)
{
    const Running run = story->run;
    if (!run->application) { // nothing on it was seen or removed
        tell(story, registrationName(run), Failure{FailureCode::RegistrationGone, run->state.plan.name});
        co_return Outcome{};
    }
    QList<PasswordCredential> secrets = run->application->secrets;
    const QString secretName = run->state.plan.secretName;
    const QString keyId = run->state.secretKeyId;
    secrets.removeIf([&](const PasswordCredential &secret) {
        return (secretName.isEmpty() || secret.name != secretName) && (keyId.isEmpty() || secret.keyId != keyId);
    });
    const bool seen = std::any_of(secrets.cbegin(), secrets.cend(),
                                  [&keyId](const PasswordCredential &secret) { return secret.keyId == keyId; });
    if (!keyId.isEmpty() && !seen) // the answer to adding it counts more than a list without it
        secrets += {keyId, secretName, {}, {}};
    bool allGone = true;
    for (const PasswordCredential &secret : std::as_const(secrets)) {
        const QString what = say(QT_TRANSLATE_NOOP("Provisioning", "Client secret %1")).arg(secret.name);
        const BatchItem item = removeSecret(run->state.applicationId, secret.keyId);
        const Result<bool> removed = co_await removeAndTell(story, item, what, true);
        if (!removed)
            co_return fail(removed.error());
        allGone = allGone && *removed;
    }
    if (allGone)
        run->state.secretKeyId.clear();
    if (run->state.madeOwner) {
        const QString what = say(QT_TRANSLATE_NOOP("Provisioning", "Owner of itself"));
        const BatchItem item = removeOwner(run->state.applicationId, run->state.principalId);
        const Result<bool> removed = co_await removeAndTell(story, item, what, true);
        if (!removed)
            co_return fail(removed.error());
        run->state.madeOwner = !*removed;
    }
    const QList<RequestedAccess> requested = accessOfAll(run, run->state.madeRequests);
    const QJsonArray left = withoutRequested(run->application->requiredAccess, requested);
    if (!requested.isEmpty() && left != run->application->requiredAccess) {
        const QString what = say(QT_TRANSLATE_NOOP("Provisioning", "Permissions that the registration asks for"));
        const BatchItem item = requestPermissions(run->state.applicationId, left);
        const Result<bool> removed = co_await removeAndTell(story, item, what, false);
        if (!removed)
            co_return fail(removed.error());
        if (!*removed)
            co_return Outcome{};
    }
    run->state.madeRequests.clear();
    co_return Outcome{};
}

/// The application's ids, where only the attempt to create it is known.
Task<Outcome> findApplication(Story story)
{
    const Running run = story->run;
    if (!run->state.applicationId.isEmpty() || run->state.existing || !run->state.createdAt.isValid())
        co_return Outcome{};
    for (int attempt = 0;; ++attempt) {
        const Result<std::optional<ApplicationThere>> found = co_await searchApplication(run);
        if (!found)
            co_return fail(found.error());
        if (*found) {
            run->state.applicationId = (*found)->id;
            run->state.clientId = (*found)->appId;
            run->state.creating = false;
            const Outcome kept = co_await keep(run);
            co_return kept;
        }
        if (!fresh(run))
            break;
        const Outcome waited = co_await waitABit(run, attempt);
        if (!waited)
            co_return waited;
    }
    if (run->state.creating && !longAgo(run))
        co_return fail(FailureCode::RegistrationUnclear, run->state.plan.name);
    co_return Outcome{};
}

/// Was something sent without a clear answer that is not to be seen? It may have been made all the same.
bool mayShowUp(const Running &run)
{
    return std::any_of(run->unclear.cbegin(), run->unclear.cend(), [&run](const QString &item) {
        if (item == "secret"_L1) {
            const QList<PasswordCredential> secrets =
                run->application ? run->application->secrets : QList<PasswordCredential>();
            return run->state.existing && std::none_of(secrets.cbegin(), secrets.cend(), [&run](const auto &secret) {
                       return secret.name == run->state.plan.secretName;
                   });
        }
        return (run->state.existing || item == "teams"_L1) && item != "requests"_L1 && !run->present.contains(item);
    });
}

/// What can be seen of it; a registration that is gone leaves only its roles to try.
Task<Outcome> lookBefore(Story story)
{
    const Running run = story->run;
    for (int attempt = 0;; ++attempt) {
        const Outcome looked = co_await look(run);
        if (!looked && looked.error().code == FailureCode::RegistrationGone) {
            run->application.reset();
            co_return Outcome{};
        }
        if (!looked || !mayShowUp(run) || !lately(run))
            co_return looked;
        const Outcome waited = co_await waitABit(run, attempt);
        if (!waited)
            co_return waited;
    }
}

Task<Outcome> removeAll(Story story)
{
    const Running run = story->run;
    Provisioning &state = run->state;
    const Outcome looked = co_await lookBefore(story);
    if (!looked)
        co_return looked;
    const Outcome roles = co_await removeRoles(story);
    if (!roles)
        co_return roles;
    if (state.existing) {
        const Outcome grants = co_await removeGrants(story);
        if (!grants)
            co_return grants;
        const Outcome parts = co_await removeFromApplication(story);
        if (!parts)
            co_return parts;
        if (state.madePrincipal && !state.principalId.isEmpty()) {
            const BatchItem item = deletePrincipal(state.principalId);
            const QString what = say(QT_TRANSLATE_NOOP("Provisioning", "Enterprise application"));
            const Result<bool> removed = co_await removeAndTell(story, item, what, true);
            if (!removed)
                co_return fail(removed.error());
            state.madePrincipal = !*removed;
        }
    } else if (!state.applicationId.isEmpty()) { // takes its enterprise application and its grants along
        const BatchItem item = deleteApplication(state.applicationId);
        const QString what = registrationName(run);
        const bool mayLag = run->application.has_value();
        const Result<bool> removed = co_await removeAndTell(story, item, what, mayLag);
        if (!removed)
            co_return fail(removed.error());
        if (*removed) {
            state.applicationId.clear();
            state.clientId.clear();
            state.principalId.clear();
            state.secretKeyId.clear();
            state.grants.clear();
            state.createdAt = {};
        }
    }
    if (!state.madeTeamsApi.isEmpty()) {
        const BatchItem item = deletePrincipal(state.madeTeamsApi);
        const QString what = say(QT_TRANSLATE_NOOP("Provisioning", "Service principal of the Teams API"));
        const Result<bool> removed = co_await removeAndTell(story, item, what, true);
        if (!removed)
            co_return fail(removed.error());
        if (*removed)
            state.madeTeamsApi.clear();
    }
    co_return Outcome{};
}

} // namespace

bool Undone::complete() const
{
    return std::none_of(lines.cbegin(), lines.cend(), [](const Line &line) { return line.failure.has_value(); });
}

Task<Result<Undone>> undo(Ports ports, Access access, Provisioning state, UndoWatcher watcher, Cancel cancel)
{
    const Result<Running> begun = beginRun(ports, access, state, {}, cancel);
    if (!begun)
        co_return fail(begun.error());
    const Running run = *begun;
    const Story story = std::make_shared<Undoing>(Undoing{run, watcher});
    if (state.revision != 0) { // not while another window goes on with it
        const Outcome claimed = co_await keep(run);
        if (!claimed)
            co_return fail(claimed.error());
    }
    Outcome removed;
    if (state.madeAnything())
        removed = co_await findApplication(story);
    if (removed && state.madeAnything())
        removed = co_await removeAll(story);
    if (!removed) {
        const Failure failure = removed.error();
        const bool stops = failure.code == FailureCode::Cancelled || failure.code == FailureCode::ProvisioningElsewhere;
        if (!stops)
            tell(story, registrationName(run), failure);
        if (run->state.revision != 0 && failure.code != FailureCode::ProvisioningElsewhere) {
            const Outcome kept = co_await keep(run); // what is left, for another try
            (void)kept;
        }
        if (stops)
            co_return fail(failure);
        const Undone undone = story->undone;
        co_return undone;
    }
    const Undone undone = story->undone;
    Outcome closed;
    if (undone.complete())
        closed = co_await finishProvisioning(ports, run->state);
    else if (run->state.revision != 0)
        closed = co_await keep(run);
    if (!closed)
        co_return fail(closed.error());
    co_return undone;
}

} // namespace TenantLink
