#include "models/adapters/keychain/job.h"

#include "models/domain/secret.h"

namespace TenantLink
{

namespace
{
/// What the one who waits and the one who minds the job both know.
struct Shared {
    KeychainOrder order;
    KeychainAnswer answer;
    std::shared_ptr<Latch> settled = Latch::create(); ///< answered, or out of patience
    bool answered = false;
    bool abandoned = false;
};

std::unique_ptr<QKeychain::Job> makeJob(KeychainOrder &order)
{
    switch (order.kind) {
    case KeychainOrder::Kind::Read:
        return std::make_unique<QKeychain::ReadPasswordJob>(order.service);
    case KeychainOrder::Kind::Remove:
        return std::make_unique<QKeychain::DeletePasswordJob>(order.service);
    case KeychainOrder::Kind::Write: {
        auto job = std::make_unique<QKeychain::WritePasswordJob>(order.service);
        QString text = QString::fromUtf8(order.value);
        QByteArray again = text.toUtf8();
        // Text lies in the keychain as it is, for other tools to read; but there it ends at the first NUL.
        if (again == order.value && !order.value.contains('\0'))
            job->setTextData(text);
        else
            job->setBinaryData(order.value);
        wipe(again);
        wipe(text);
        wipe(order.value);
        return job;
    }
    }
    Q_UNREACHABLE();
}

/// Runs a job to its end, whenever that is. A keychain that never answers keeps the job for good: QtKeychain's
/// callbacks crash on a deleted one.
Task<KeychainAnswer> toTheEnd(KeychainOrder order)
{
    const std::unique_ptr<QKeychain::Job> job = makeJob(order);
    job->setAutoDelete(false);
    job->setInsecureFallback(false);
    job->setKey(order.key);
    const std::shared_ptr<Latch> ended = Latch::create();
    const QObject here; // the context: on macOS jobs end on another thread
    QObject::connect(job.get(), &QKeychain::Job::finished, &here, [ended] { ended->open(); });
    const Latch::Opened end = ended->wait();
    job->start();
    co_await end;
    KeychainAnswer answer;
    answer.error = job->error();
    answer.words = job->errorString();
    if (const auto *read = qobject_cast<const QKeychain::ReadPasswordJob *>(job.get()))
        answer.value = read->binaryData();
    co_return answer;
}

Task<> mind(std::shared_ptr<Turns> turns, std::shared_ptr<Shared> shared)
{
    const Latch::Opened turn = turns->take()->wait();
    co_await turn;
    if (!shared->abandoned) {
        KeychainOrder undo{KeychainOrder::Kind::Remove, shared->order.service, shared->order.key};
        const bool writes = shared->order.kind == KeychainOrder::Kind::Write;
        shared->answer = co_await toTheEnd(std::move(shared->order));
        shared->answered = !shared->abandoned;
        if (shared->abandoned && writes && shared->answer.error == QKeychain::NoError)
            co_await toTheEnd(std::move(undo));
        if (shared->abandoned)
            wipe(shared->answer.value);
    }
    turns->giveBack();
    shared->settled->open();
}
} // namespace

std::shared_ptr<Latch> Turns::take()
{
    const std::shared_ptr<Latch> mine = Latch::create();
    m_queue.append(mine);
    if (m_queue.size() == 1)
        mine->open();
    return mine;
}

void Turns::giveBack()
{
    m_queue.removeFirst();
    if (!m_queue.isEmpty())
        m_queue.first()->open();
}

Task<std::optional<KeychainAnswer>> carryOut(std::shared_ptr<Turns> turns, KeychainOrder order,
                                             std::chrono::milliseconds patience)
{
    const auto shared = std::make_shared<Shared>();
    shared->order = std::move(order);
    QTimer limit;
    limit.setSingleShot(true);
    limit.callOnTimeout(&limit, [shared] {
        shared->abandoned = !shared->answered;
        shared->settled->open();
    });
    limit.start(patience);
    const Task<> minding = mind(std::move(turns), shared); // goes on by itself when nobody waits any more
    const Latch::Opened settled = shared->settled->wait();
    co_await settled;
    limit.stop();
    if (!shared->answered) {
        wipe(shared->order.value);
        co_return std::nullopt;
    }
    co_return std::move(shared->answer);
}

} // namespace TenantLink
