#include "models/domain/text.h"
#include "models/flows/maintaining.h"
#include "models/flows/web.h"
#include "models/ports/clock.h"
#include "models/ports/store.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUuid>

#include <algorithm>
#include <array>
#include <functional>

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

/// A secret that was added and that no service uses yet: kept before it is asked for, so that one whose value was lost
/// with the program is found again.
struct Note {
    QString name;
    QString keyId{}; ///< empty: not told yet
    QString run{};   ///< the start of the program that knows its value; empty: none does
};

/// A later start of the program knows no value of an earlier one; only one runs at a time on a data folder.
QString thisRun()
{
    static const QString id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    return id;
}

QByteArray storedForm(const QList<Note> &notes)
{
    QJsonArray rows;
    for (const Note &note : notes)
        rows += QJsonObject{{u"name"_s, note.name}, {u"keyId"_s, note.keyId}, {u"run"_s, note.run}};
    return rows.isEmpty() ? "{}" : QJsonDocument(QJsonObject{{u"secrets"_s, rows}}).toJson(QJsonDocument::Compact);
}

QList<Note> notesIn(const Setting &setting)
{
    QList<Note> notes;
    for (const QJsonValue &row : QJsonDocument::fromJson(setting.value).object()[u"secrets"].toArray())
        notes += Note{row[u"name"].toString(), row[u"keyId"].toString(), row[u"run"].toString()};
    return notes;
}

QString noteKey(const ClientId &client) { return u"own-secret/"_s + client.toString(); }

/// Reads, changes and keeps them; answers what is kept then.
Task<Result<QList<Note>>> changeNotes(Ports ports, QString key, std::function<void(QList<Note> &)> change)
{
    constexpr int Tries = 3; // another wizard of this program may write between
    for (int tries = 1;; ++tries) {
        const Result<Setting> setting = co_await ports.store->setting(key);
        if (!setting)
            co_return fail(setting.error());
        QList<Note> notes = notesIn(*setting);
        change(notes);
        const Setting changed{storedForm(notes), setting->revision};
        if (changed.value == storedForm(notesIn(*setting)))
            co_return notes;
        const Result<Store::SavedSetting> saved =
            co_await ports.store->saveSetting(key, changed, QList<IntentId>(), QList<SecretId>(), QString());
        if (saved)
            co_return notes;
        if (saved.error().code != FailureCode::ChangedMeanwhile || tries == Tries)
            co_return fail(saved.error());
    }
}

Task<Outcome> forgetNote(Ports ports, QString key, QString name)
{
    const auto drop = [name](QList<Note> &notes) {
        notes.removeIf([&name](const Note &note) { return note.name == name; });
    };
    const Result<QList<Note>> left = co_await changeNotes(ports, key, drop);
    co_return left ? Outcome{} : fail(left.error());
}

/// Those that an earlier start of the program added and lost are removed before another is added.
Task<Outcome> removeLost(Ports ports, Cloud cloud, Secret token, ApplicationThere there, ClientId client)
{
    const QString key = noteKey(client);
    const Result<Setting> setting = co_await ports.store->setting(key);
    if (!setting)
        co_return fail(setting.error());
    const QList<Note> notes = notesIn(*setting);
    for (const Note &note : notes) {
        if (note.run == thisRun())
            continue;
        const Result<QList<Service>> services = co_await ports.store->servicesByClient(client.toString());
        if (!services)
            co_return fail(services.error());
        const auto isUsed = [&services](const PasswordCredential &secret) {
            return std::any_of(services->cbegin(), services->cend(), [&secret](const Service &service) {
                return service.registration.secretHint == cleaned(secret.hint) ||
                       (service.qoe && service.qoe->secretHint == cleaned(secret.hint));
            });
        };
        for (const PasswordCredential &secret : there.secrets) {
            if (secret.name != note.name || isUsed(secret)) // the program may have ended right after it was put to use
                continue;
            const Outcome removed =
                co_await removeSecretOf(ports, cloud, token, there.id, secret.keyId, false, Cancel());
            if (!removed)
                co_return removed;
        }
        const Outcome forgotten = co_await forgetNote(ports, key, note.name);
        if (!forgotten)
            co_return forgotten;
    }
    co_return Outcome{};
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
    const Outcome tidy = co_await removeLost(ports, cloud, access.token, *there, *client);
    if (!tidy)
        co_return fail(tidy.error());
    const QString name = freeSecretName(*there, displayName);
    const QString key = noteKey(*client);
    const auto begin = [name](QList<Note> &notes) { notes += Note{name, {}, thisRun()}; };
    const Result<QList<Note>> noted = co_await changeNotes(ports, key, begin);
    if (!noted)
        co_return fail(noted.error());
    const AddedSecret added = co_await addSecretOnce(ports, cloud, access.token, there->id, name, ends, cancel);
    const bool ours = added.made && !cancel.requested();
    bool leftBehind = added.leftBehind;
    if (added.made && !ours) { // nobody waits for it any more
        const Outcome removed =
            co_await removeSecretOf(ports, cloud, access.token, there->id, added.made->keyId, true, Cancel());
        leftBehind = !removed;
    }
    const QString keyId = added.made ? added.made->keyId : QString();
    const auto settle = [=](QList<Note> &notes) {
        if (!ours && !leftBehind)
            notes.removeIf([&name](const Note &note) { return note.name == name; });
        for (Note &note : notes) {
            if (note.name == name)
                note = {name, keyId, ours ? note.run : QString()};
        }
    };
    // Best effort: what the note does not tell is read in the tenant, by its name.
    const Result<QList<Note>> settled = co_await changeNotes(ports, key, settle);
    (void)settled;
    if (!added.made)
        co_return fail(added.made.error());
    if (!ours)
        co_return fail(FailureCode::Cancelled);
    const NewSecret secret{added.made->value, keyId, added.made->ends};
    co_return secret;
}

Task<Outcome> keepAddedSecret(Ports ports, QString clientId, QString keyId)
{
    const auto client = ClientId::parse(clientId);
    if (!client)
        co_return fail(FailureCode::RegistrationGone, cleaned(clientId, 60));
    const auto drop = [keyId](QList<Note> &notes) {
        notes.removeIf([&keyId](const Note &note) { return note.keyId == keyId; });
    };
    const QString key = noteKey(*client);
    const Result<QList<Note>> left = co_await changeNotes(ports, key, drop);
    co_return left ? Outcome{} : fail(left.error());
}

Task<Outcome> removeAddedSecret(Ports ports, Access access, QString clientId, QString keyId, Cancel cancel)
{
    const Cloud *known = findCloud(*ports.clouds, access.cloudId);
    const auto client = ClientId::parse(clientId);
    if (!known || !client)
        co_return fail(FailureCode::RegistrationGone, cleaned(clientId, 60));
    const Cloud cloud = *known;
    const QString key = noteKey(*client);
    // From now on nobody uses it: where it cannot be removed now, the next one that is added removes it.
    const auto giveUp = [keyId](QList<Note> &notes) {
        for (Note &note : notes) {
            if (note.keyId == keyId)
                note.run.clear();
        }
    };
    const Result<QList<Note>> noted = co_await changeNotes(ports, key, giveUp);
    (void)noted;
    const Result<ApplicationThere> there =
        co_await findApplication(ports, cloud, access.token, client->toString(), cancel);
    if (!there)
        co_return fail(there.error());
    const Outcome removed = co_await removeSecretOf(ports, cloud, access.token, there->id, keyId, true, cancel);
    if (removed) {
        const Outcome forgotten = co_await keepAddedSecret(ports, clientId, keyId);
        (void)forgotten; // the next look finds nothing of that name
    }
    co_return removed;
}

QString secretNameFor(const QString &shortName, const QDateTime &now)
{
    return u"TenantLink "_s + shortName + u' ' + now.toUTC().date().toString(Qt::ISODate);
}

} // namespace TenantLink
