#include "models/domain/text.h"
#include "models/flows/lists.h"
#include "models/flows/maintaining.h"
#include "models/ports/store.h"

#include <QCoreApplication>

namespace TenantLink
{

using namespace Qt::StringLiterals;

namespace
{

/// Null: it is gone, also where it was gone before.
std::optional<Failure> removalFailure(const QHash<QString, Answer> &answers, const QString &id)
{
    const auto answer = answers.constFind(id);
    if (answer == answers.constEnd())
        return Failure{FailureCode::AnswerWrongShape, {}, {{u"lacks"_s, u"the batch item "_s + id}}};
    if (succeeded(*answer) || answer->status == 404)
        return std::nullopt;
    return readPersonError(*answer);
}

} // namespace

Task<Result<Undone>> removeSurplus(Ports ports, Access access, RegistrationThere there, Surplus chosen,
                                   UndoWatcher watcher, Cancel cancel)
{
    const Cloud *known = findCloud(*ports.clouds, access.cloudId);
    if (!known)
        co_return fail(FailureCode::NotFoundThere, cleaned(access.cloudId));
    const Cloud cloud = *known;
    Undone undone;
    if (chosen.grants.isEmpty() && chosen.roles.isEmpty())
        co_return undone;
    const auto grantItem = [](qsizetype at) { return QString(u"grant-"_s + QString::number(at)); };
    const auto roleItem = [](qsizetype at) { return QString(u"role-"_s + QString::number(at)); };
    QList<BatchItem> items;
    for (qsizetype i = 0; i < chosen.grants.size(); ++i)
        items += removeGrant(grantItem(i), there.principalId, chosen.grants.at(i).assignmentId);
    for (qsizetype i = 0; i < chosen.roles.size(); ++i)
        items += removeRole(roleItem(i), chosen.roles.at(i).assignmentId);
    if (!chosen.grants.isEmpty()) // its list of requested permissions is read anew: it may have changed meanwhile
        items += askApplicationThere(there.applicationId);
    const Result<QHash<QString, Answer>> answers = co_await sendBatch(ports, cloud, access.token, items, cancel);
    if (!answers)
        co_return fail(answers.error());

    QList<RequestedAccess> gone;
    QStringList removed;
    for (qsizetype i = 0; i < chosen.grants.size(); ++i) {
        const RegistrationThere::Grant &grant = chosen.grants.at(i);
        const std::optional<Failure> failure = removalFailure(*answers, grantItem(i));
        undone.lines += {describe(grant), failure};
        if (failure)
            continue;
        gone += {grant.apiId, grant.appRoleId};
        removed += grant.permission.isEmpty() ? grant.appRoleId : grant.permission;
    }
    for (qsizetype i = 0; i < chosen.roles.size(); ++i) {
        const std::optional<Failure> failure = removalFailure(*answers, roleItem(i));
        undone.lines += {describe(chosen.roles.at(i)), failure};
        if (!failure)
            removed += chosen.roles.at(i).name;
    }
    if (watcher)
        watcher(undone);

    if (!gone.isEmpty()) {
        Undone::Line line{QCoreApplication::translate("Maintain", "List of requested permissions"), std::nullopt};
        const Result<ApplicationThere> application = factOf(answers, u"there"_s, &readApplicationThere);
        if (application) {
            const QJsonArray left = withoutRequested(application->requiredAccess, gone);
            if (left != application->requiredAccess) {
                const QList<BatchItem> patch{requestPermissions(there.applicationId, left)};
                const Result<QHash<QString, Answer>> patched =
                    co_await sendGraph(ports, cloud, access.token, patch, cancel);
                line.failure = patched ? removalFailure(*patched, patch.first().id) : patched.error();
                undone.lines += line;
            }
        } else {
            line.failure = application.error();
            undone.lines += line;
        }
        if (watcher)
            watcher(undone);
    }
    if (!removed.isEmpty()) {
        AuditEntry entry;
        entry.action = u"registration.reduced"_s;
        entry.subject = there.clientId;
        entry.detail = cleaned(removed.join(u", "_s), 1000);
        const Outcome noted = co_await ports.store->appendAudit(entry);
        (void)noted; // what was done in the tenant is done
    }
    const Undone result = undone;
    co_return result;
}

} // namespace TenantLink
