// SPDX-License-Identifier: Apache-2.0
// Judges one exchange as it was on the wire: the call itself and, for a $batch, each inner call with its own answer.
const ROOT = '/v1.0';

// `wire`: {method, url, headers, body, status, answerHeaders, answer} with bodies as Buffers.
// Returns [{what, batch, operation, violations}]: one entry for the call, one for each inner call.
export function judgeExchange(contract, wire) {
    const what = `${wire.method} ${wire.url}`;
    if (!wire.url.startsWith(`${ROOT}/`))
        return [{ what, batch: false, operation: null, violations: [`request: outside of ${ROOT}`] }];
    const unreadable = [];
    const exchange = {
        ...wire,
        url: wire.url.slice(ROOT.length),
        body: json(wire.body, 'request', unreadable),
        answer: json(wire.answer, 'answer', unreadable),
    };
    const { operation, violations } = contract.judge(exchange);
    const results = [{ what, batch: false, operation, violations: [...unreadable, ...violations] }];
    if (operation === 'batch' && exchange.status === 200)
        results.push(...innerCalls(exchange).map((inner) => judgeInner(contract, inner)));
    return results;
}

function json(buffer, where, problems) {
    if (buffer.length === 0)
        return undefined;
    try {
        return JSON.parse(buffer.toString('utf8'));
    } catch {
        problems.push(`${where}: body is not JSON`);
        return undefined;
    }
}

function innerCalls(exchange) {
    const answers = new Map((exchange.answer?.responses ?? []).map((item) => [item.id, item]));
    const calls = (exchange.body?.requests ?? []).map((request) => {
        const answer = answers.get(request.id);
        answers.delete(request.id);
        return { request, answer };
    });
    for (const answer of answers.values())
        calls.push({ request: undefined, answer });
    return calls;
}

function judgeInner(contract, { request, answer }) {
    const what = `$batch: ${request?.method} ${request?.url}`;
    if (!request)
        return { what, batch: true, operation: null, violations: [`answer: id ${answer.id} was never asked for`] };
    if (!answer)
        return { what, batch: true, operation: null, violations: [`answer: none for id ${request.id}`] };
    const url = request.url.startsWith('/') ? request.url : `/${request.url}`;
    const { operation, violations } = contract.judge({
        method: request.method,
        url,
        headers: lowerCase(request.headers),
        body: request.body,
        status: answer.status,
        answerHeaders: lowerCase(answer.headers),
        answer: answer.body,
    }, true);
    return { what, batch: true, operation, violations };
}

function lowerCase(headers) {
    return Object.fromEntries(Object.entries(headers ?? {}).map(([name, value]) => [name.toLowerCase(), value]));
}
