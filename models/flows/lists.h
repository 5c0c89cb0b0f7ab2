// Lists of Graph: an item of a batch as a fact, and a list with all its pages.
#pragma once

#include "models/domain/text.h"
#include "models/flows/web.h"
#include "models/microsoft365/graph.h"

namespace TenantLink
{

inline constexpr int MostPages = 200;

/// An item of the batch as a fact: read, or the reason why there is nothing.
template <class T>
Result<T> factOf(const Result<QHash<QString, Answer>> &answers, const QString &id, Result<T> (*read)(const Answer &))
{
    if (!answers)
        return fail(answers.error());
    const auto answer = answers->constFind(id);
    if (answer == answers->constEnd())
        return fail(FailureCode::AnswerWrongShape, {},
                    {{QStringLiteral("lacks"), QStringLiteral("the batch item ") + id}});
    if (answer->status < 200 || answer->status > 299)
        return fail(readGraphError(*answer));
    return read(*answer);
}

/// Advanced queries want their header again for each page, which the link does not say (microsoft365.md 4.2).
inline bool isAdvanced(const QUrl &next)
{
    return next.path().contains(QLatin1StringView("/microsoft.graph.")) ||
           next.query(QUrl::FullyDecoded).contains(QLatin1StringView("$count=true"), Qt::CaseInsensitive);
}

/// All rows of a list whose first page is there: one round trip for each further page.
template <class T>
Task<Result<QList<T>>> allPages(Ports ports, Cloud cloud, Secret token, Result<GraphPage<T>> page,
                                Result<GraphPage<T>> (*read)(const Answer &), Cancel cancel)
{
    QList<T> rows;
    for (int pages = 1;; ++pages) {
        if (!page)
            co_return fail(page.error());
        rows += page->rows;
        if (page->next.isEmpty())
            co_return rows;
        if (!isOwnGraph(cloud, page->next))
            co_return fail(FailureCode::ForeignNextLink, cloud.graph.host(),
                           {{QStringLiteral("next page on"), cleaned(page->next.host())}});
        if (pages == MostPages)
            co_return fail(FailureCode::AnswerTooLarge, cloud.graph.host());
        HttpRequest request = graphGet(cloud, token, page->next);
        if (isAdvanced(page->next))
            request.headers.emplaceBack("ConsistencyLevel", "eventual");
        const Result<Answer> answer = co_await sendPatiently(ports, request, cancel);
        if (!answer)
            co_return fail(answer.error());
        if (answer->status == 200)
            page = read(*answer);
        else
            page = fail(readGraphError(*answer));
    }
}

} // namespace TenantLink
