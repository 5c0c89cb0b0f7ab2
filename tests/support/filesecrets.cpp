#include "tests/support/filesecrets.h"

#include "models/adapters/latch.h"

#include <QFile>
#include <QSaveFile>

namespace TenantLink
{

using namespace Qt::StringLiterals;

namespace
{
/// Replaces the file as a whole, on the disk before it returns (QSaveFile syncs).
Outcome save(const QString &file, const QMap<QString, QByteArray> &entries)
{
    QSaveFile out(file);
    if (!out.open(QIODevice::WriteOnly))
        return fail(FailureCode::KeychainBroken, file);
    for (auto entry = entries.begin(); entry != entries.end(); ++entry)
        out.write(entry.key().toLatin1() + ' ' + entry.value().toBase64() + '\n');
    if (!out.commit())
        return fail(FailureCode::KeychainBroken, file);
    return {};
}

Task<> aRound()
{
    const std::shared_ptr<Latch> latch = Latch::create();
    QTimer::singleShot(0, [latch] { latch->open(); });
    const Latch::Opened opened = latch->wait();
    co_await opened;
}

Task<Outcome> writeTo(QString file, SecretId id, Secret secret)
{
    if (secret.sizeInBytes() > SecretStore::LargestSecret)
        co_return fail(FailureCode::SecretTooLong);
    co_await aRound();
    QMap<QString, QByteArray> entries = FileSecrets::entriesOf(file);
    entries.insert(id.toString(), secret.revealUtf8());
    const Outcome saved = save(file, entries);
    co_await aRound();
    co_return saved;
}

Task<Result<Secret>> readFrom(QString file, SecretId id)
{
    co_await aRound();
    const QMap<QString, QByteArray> entries = FileSecrets::entriesOf(file);
    const auto found = entries.find(id.toString());
    if (found == entries.end())
        co_return fail(FailureCode::SecretNotHere);
    co_return Secret::take(QByteArray(found.value()));
}

Task<Outcome> removeFrom(QString file, SecretId id)
{
    co_await aRound();
    QMap<QString, QByteArray> entries = FileSecrets::entriesOf(file);
    Outcome saved;
    if (entries.remove(id.toString()) > 0)
        saved = save(file, entries);
    co_await aRound();
    co_return saved;
}

/// Always the same entry, as in the real one.
Task<Outcome> probeIn(QString file)
{
    const SecretId id = SecretId::parse(u"70726f62-6520-4f66-8f6b-65796368696e").value();
    Outcome outcome = co_await writeTo(file, id, Secret(u"probe"_s));
    if (outcome)
        outcome = co_await removeFrom(file, id);
    co_return outcome;
}
} // namespace

QMap<QString, QByteArray> FileSecrets::entriesOf(const QString &file)
{
    QMap<QString, QByteArray> entries;
    QFile in(file);
    if (!in.open(QIODevice::ReadOnly))
        return entries;
    const QList<QByteArray> lines = in.readAll().split('\n');
    for (const QByteArray &line : lines) {
        const qsizetype blank = line.indexOf(' ');
        if (blank > 0)
            entries.insert(QString::fromLatin1(line.left(blank)), QByteArray::fromBase64(line.mid(blank + 1)));
    }
    return entries;
}

Task<Outcome> FileSecrets::write(SecretId id, Secret secret) { return writeTo(m_file, id, std::move(secret)); }
Task<Result<Secret>> FileSecrets::read(SecretId id) { return readFrom(m_file, id); }
Task<Outcome> FileSecrets::remove(SecretId id) { return removeFrom(m_file, id); }
Task<Outcome> FileSecrets::probe() { return probeIn(m_file); }

} // namespace TenantLink
