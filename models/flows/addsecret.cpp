#include "models/domain/text.h"
#include "models/flows/maintaining.h"
#include "models/flows/web.h"
#include "models/ports/clock.h"

#include <algorithm>
#include <array>

namespace TenantLink
{

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

/// Between two looks for what was just made (microsoft365.md 4.4).
constexpr std::array<std::chrono::seconds, 3> Looks{2s, 3s, 5s};

Task<Result<ApplicationThere>> readThere(Ports ports, Cloud cloud, Secret token, QString applicationId, Cancel cancel)
{
    const QList<BatchItem> items{askApplicationThere(applicationId)};
    const Result<QHash<QString, Answer>> answers = co_await sendGraph(ports, cloud, token, items, cancel);
    if (!answers)
        co_return fail(answers.error());
    const Answer answer = answers->value(items.first().id);
    if (!succeeded(answer))
        co_return fail(lookUpFailure(answer));
    co_return readApplicationThere(answer);
}

bool hasKey(const ApplicationThere &there, const QString &keyId)
{
    return std::any_of(there.secrets.cbegin(), there.secrets.cend(),
                       [&keyId](const PasswordCredential &secret) { return secret.keyId == keyId; });
}

/// Looks for a secret of that name, a few times, and removes it. False: it cannot be said that there is none.
Task<bool> removeByName(Ports ports, Cloud cloud, Secret token, QString applicationId, QString name)
{
    const Cancel untilDone; // cleaning up goes on when the person stops waiting
    for (const std::chrono::seconds wait : Looks) {
        const Result<ApplicationThere> there = co_await readThere(ports, cloud, token, applicationId, untilDone);
        if (!there)
            co_return false;
        const auto found = std::find_if(there->secrets.cbegin(), there->secrets.cend(),
                                        [&name](const PasswordCredential &secret) { return secret.name == name; });
        if (found != there->secrets.cend()) {
            const Outcome removed =
                co_await removeSecretOf(ports, cloud, token, applicationId, found->keyId, true, untilDone);
            co_return removed.has_value();
        }
        co_await ports.clock->sleep(wait, untilDone);
    }
    co_return true;
}

} // namespace

QString freeSecretName(const ApplicationThere &there, const QString &wanted)
{
    const auto taken = [&there](const QString &name) {
        return std::any_of(there.secrets.cbegin(), there.secrets.cend(),
                           [&name](const PasswordCredential &secret) { return secret.name == name; });
    };
    QString name = wanted;
    for (int number = 2; taken(name); ++number)
        name = wanted + u" ("_s + QString::number(number) + u')';
    return name;
}

Task<Outcome> removeSecretOf(Ports ports, Cloud cloud, Secret token, QString applicationId, QString keyId,
                             bool justMade, Cancel cancel)
{
    const QList<BatchItem> items{removeSecret(applicationId, keyId)};
    for (size_t tries = 0;; ++tries) {
        const Result<QHash<QString, Answer>> answers = co_await sendGraph(ports, cloud, token, items, cancel);
        if (!answers && cancel.requested())
            co_return fail(answers.error());
        const Answer answer = answers ? answers->value(items.first().id) : Answer();
        if (answers && succeeded(answer))
            co_return Outcome{};
        if (answers && answer.status != 400 && answer.status != 404)
            co_return fail(readPersonError(answer));
        // The answer was lost, or there is none of that id: gone already, or so new that this server does not know it.
        const Result<ApplicationThere> there = co_await readThere(ports, cloud, token, applicationId, cancel);
        if (!there)
            co_return fail(there.error());
        const bool present = hasKey(*there, keyId);
        if (!present && (!justMade || !answers))
            co_return Outcome{};
        if (tries == Looks.size())
            co_return fail(!present  ? Failure{FailureCode::NotReplicated, cloud.graph.host()}
                           : answers ? readPersonError(answer)
                                     : answers.error());
        co_await ports.clock->sleep(Looks.at(tries), cancel);
        if (cancel.requested())
            co_return fail(FailureCode::Cancelled);
    }
}

Task<AddedSecret> addSecretOnce(Ports ports, Cloud cloud, Secret token, QString applicationId, QString name,
                                QDateTime ends, Cancel cancel)
{
    const QList<BatchItem> items{addSecret(applicationId, name, ends)};
    AddedSecret added;
    Result<QHash<QString, Answer>> answers = co_await sendGraph(ports, cloud, token, items, cancel);
    if (answers) {
        Answer answer = answers->take(items.first().id);
        added.made = succeeded(answer) ? readMadeSecret(answer) : fail(readPersonError(answer));
        wipe(answer.body); // the value stood in it
        if (added.made) {
            if (!added.made->ends.isValid())
                added.made->ends = ends;
            const AddedSecret result = added;
            co_return result;
        }
        if (answer.status >= 400 && answer.status < 500) // nothing was made
            co_return added;
    } else {
        added.made = fail(answers.error());
    }
    const bool clean = co_await removeByName(ports, cloud, token, applicationId, name);
    added.leftBehind = !clean;
    if (!clean)
        added.made.error().technical += {u"secret that may have been made"_s, cleaned(name)};
    const AddedSecret result = added;
    co_return result;
}

Task<Result<NewSecret>> addSecret(Ports ports, Access access, QString clientId, QString displayName, QDateTime ends,
                                  Cancel cancel)
{
    const Cloud *known = findCloud(*ports.clouds, access.cloudId);
    const auto client = ClientId::parse(clientId);
    if (!known || !client)
        co_return fail(FailureCode::RegistrationGone, cleaned(clientId, 60));
    const Cloud cloud = *known;
    const Result<ApplicationThere> there =
        co_await findApplication(ports, cloud, access.token, client->toString(), cancel);
    if (!there)
        co_return fail(there.error());
    const QString name = freeSecretName(*there, displayName);
    const AddedSecret added = co_await addSecretOnce(ports, cloud, access.token, there->id, name, ends, cancel);
    if (!added.made)
        co_return fail(added.made.error());
    const NewSecret secret{added.made->value, added.made->keyId, added.made->ends};
    if (cancel.requested()) { // nobody waits for it any more
        const Outcome removed =
            co_await removeSecretOf(ports, cloud, access.token, there->id, secret.keyId, true, Cancel());
        (void)removed;
        co_return fail(FailureCode::Cancelled);
    }
    co_return secret;
}

Task<Outcome> removeAddedSecret(Ports ports, Access access, QString clientId, QString keyId, Cancel cancel)
{
    const Cloud *known = findCloud(*ports.clouds, access.cloudId);
    const auto client = ClientId::parse(clientId);
    if (!known || !client)
        co_return fail(FailureCode::RegistrationGone, cleaned(clientId, 60));
    const Cloud cloud = *known;
    const Result<ApplicationThere> there =
        co_await findApplication(ports, cloud, access.token, client->toString(), cancel);
    if (!there)
        co_return fail(there.error());
    const Outcome removed = co_await removeSecretOf(ports, cloud, access.token, there->id, keyId, true, cancel);
    co_return removed;
}

QString secretNameFor(const QString &shortName, const QDateTime &now)
{
    return u"TenantLink "_s + shortName + u' ' + now.toUTC().date().toString(Qt::ISODate);
}

} // namespace TenantLink
