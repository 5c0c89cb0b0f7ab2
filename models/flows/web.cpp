#include "models/flows/web.h"

#include "models/microsoft365/entra.h"
#include "models/microsoft365/graph.h"
#include "models/ports/clock.h"

#include <QJsonDocument>
#include <QRandomGenerator>
#include <QUuid>

namespace TenantLink
{

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

constexpr int MostTries = 5;
constexpr auto LongestWait = 60s;

Answer toAnswer(HttpAnswer &&reply, const QString &host)
{
    return {reply.status,         std::move(reply.body),      reply.header("Retry-After"),
            reply.header("Date"), reply.header("request-id"), host};
}

/// Exponential back-off with full jitter in its upper half.
std::chrono::milliseconds backOff(int tries)
{
    const int base = 1000 << std::min(tries - 1, 4);
    return std::chrono::milliseconds(base / 2 + QRandomGenerator::global()->bounded(base / 2 + 1));
}

/// How long to wait before the next try; nothing when it is not worth waiting.
std::optional<std::chrono::milliseconds> waitBefore(const Answer &answer, int tries, const QDateTime &now)
{
    if (tries >= MostTries)
        return std::nullopt;
    const QDateTime serverNow = readHttpDate(answer.date);
    const auto asked = readRetryAfter(answer.retryAfter, serverNow.isValid() ? serverNow : now);
    const auto wait = asked.value_or(backOff(tries));
    return wait <= LongestWait ? std::optional(wait) : std::nullopt;
}

/// Answered so, it was surely not done.
bool mayRepeat(const Answer &answer, Repeat repeat)
{
    if (repeat == Repeat::Freely)
        return isTransient(answer.status);
    return answer.status == 429 ||
           (repeat == Repeat::WhereNotDone && answer.status == 503 && !answer.retryAfter.isEmpty());
}

Repeat repeatOf(const BatchItem &item)
{
    if (!item.writes())
        return Repeat::Freely;
    const bool adds =
        (item.method == "POST"_L1 && (item.url == "/applications"_L1 || item.url.endsWith("/addPassword"_L1))) ||
        (item.method == "PATCH"_L1 && item.url.startsWith("/applications(uniqueName="_L1));
    return adds ? Repeat::Throttled : Repeat::WhereNotDone;
}

void authorize(HttpRequest &request, const Secret &token)
{
    request.headers.emplaceBack("Authorization", "Bearer " + token.revealUtf8());
    request.headers.emplaceBack("Accept", "application/json");
    request.headers.emplaceBack("client-request-id", QUuid::createUuid().toByteArray(QUuid::WithoutBraces));
}

} // namespace

Task<Result<Answer>> sendPatiently(Ports ports, HttpRequest request, Cancel cancel, Repeat repeat)
{
    const QString host = request.url.host();
    bool lostBefore = false;
    for (int tries = 1;; ++tries) {
        HttpRequest copy = request;
        Result<HttpAnswer> reply = co_await ports.http->send(copy, cancel);
        if (!reply) {
            if (reply.error().code != FailureCode::ConnectionLost || lostBefore || cancel.requested() ||
                repeat != Repeat::Freely)
                co_return fail(reply.error());
            lostBefore = true;
            continue;
        }
        Answer answer = toAnswer(std::move(*reply), host);
        if (!mayRepeat(answer, repeat))
            co_return answer;
        const QDateTime now = ports.clock->now();
        const auto wait = waitBefore(answer, tries, now);
        if (!wait)
            co_return answer;
        co_await ports.clock->sleep(*wait, cancel);
        if (cancel.requested())
            co_return fail(FailureCode::Cancelled);
    }
}

HttpRequest graphGet(const Cloud &cloud, const Secret &token, const QUrl &url)
{
    HttpRequest request;
    request.url = url;
    request.caFile = cloud.caFile;
    authorize(request, token);
    return request;
}

namespace
{

Task<Result<QHash<QString, Answer>>> sendOneBatch(Ports ports, Cloud cloud, Secret token, QList<BatchItem> items,
                                                  Cancel cancel)
{
    QHash<QString, Answer> answers;
    for (int tries = 1;; ++tries) {
        Repeat repeat = Repeat::Freely; // the whole as its most delicate item
        for (const BatchItem &item : std::as_const(items))
            repeat = std::max(repeat, repeatOf(item));
        HttpRequest request;
        request.verb = HttpRequest::Verb::Post;
        request.url = batchUrl(cloud);
        request.caFile = cloud.caFile;
        request.body = batchBody(items);
        request.headers.emplaceBack("Content-Type", "application/json");
        authorize(request, token);
        const Result<Answer> answer = co_await sendPatiently(ports, request, cancel, repeat);
        if (!answer)
            co_return fail(answer.error());
        if (answer->status >= 400) {
            for (const BatchItem &item : items)
                answers.insert(item.id, *answer);
            co_return answers;
        }
        if (answer->status != 200) {
            const Result<QJsonObject> json = readSecretObject(*answer);
            co_return fail(json ? readGraphError(*answer) : json.error());
        }
        Result<QHash<QString, Answer>> part = readBatch(*answer);
        if (!part)
            co_return fail(part.error());
        answers.insert(*part);

        // Each item has a status of its own: only the throttled ones are asked again, after the longest of their waits.
        QList<BatchItem> again;
        std::chrono::milliseconds longest{0};
        const QDateTime now = ports.clock->now();
        for (const BatchItem &item : items) {
            const auto found = answers.constFind(item.id);
            if (found == answers.constEnd() || !mayRepeat(*found, repeatOf(item)))
                continue;
            const auto wait = waitBefore(*found, tries, now);
            if (!wait)
                continue;
            longest = std::max(longest, *wait);
            again += item;
        }
        if (again.isEmpty())
            co_return answers;
        items = again;
        co_await ports.clock->sleep(longest, cancel);
        if (cancel.requested())
            co_return fail(FailureCode::Cancelled);
    }
}

} // namespace

Task<Result<QHash<QString, Answer>>> sendBatch(Ports ports, Cloud cloud, Secret token, QList<BatchItem> items,
                                               Cancel cancel)
{
    std::vector<Task<Result<QHash<QString, Answer>>>> parts;
    for (qsizetype at = 0; at < items.size(); at += LargestBatch) {
        const QList<BatchItem> part = items.mid(at, LargestBatch);
        parts.push_back(sendOneBatch(ports, cloud, token, part, cancel));
    }
    QHash<QString, Answer> answers;
    std::optional<Failure> failure;
    for (auto &part : parts) {
        const Result<QHash<QString, Answer>> result = co_await part;
        if (result)
            answers.insert(*result);
        else if (!failure)
            failure = result.error();
    }
    if (failure)
        co_return fail(*failure);
    co_return answers;
}

Task<Result<QHash<QString, Answer>>> sendGraph(Ports ports, Cloud cloud, Secret token, QList<BatchItem> items,
                                               Cancel cancel)
{
    if (items.size() != 1)
        co_return co_await sendBatch(ports, cloud, token, items, cancel);
    const BatchItem item = items.first();
    HttpRequest request = graphGet(cloud, token, graphUrl(cloud, item));
    if (item.method == "POST"_L1)
        request.verb = HttpRequest::Verb::Post;
    else if (item.method == "PATCH"_L1)
        request.verb = HttpRequest::Verb::Patch;
    else if (item.method == "DELETE"_L1)
        request.verb = HttpRequest::Verb::Delete;
    if (item.eventual)
        request.headers.emplaceBack("ConsistencyLevel", "eventual");
    for (const auto &[name, value] : item.headers)
        request.headers.emplaceBack(name.toLatin1(), value.toLatin1());
    if (!item.body.isEmpty()) {
        request.headers.emplaceBack("Content-Type", "application/json");
        request.body = QJsonDocument(item.body).toJson(QJsonDocument::Compact);
    }
    const Result<Answer> answer = co_await sendPatiently(ports, request, cancel, repeatOf(item));
    if (!answer)
        co_return fail(answer.error());
    const QHash<QString, Answer> answers{{item.id, *answer}};
    co_return answers;
}

} // namespace TenantLink
