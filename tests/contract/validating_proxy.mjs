// SPDX-License-Identifier: Apache-2.0
// A proxy before Graph that passes everything on unchanged and judges every exchange by the contract.
import http from 'node:http';
import { Contract } from './contract.mjs';
import { judgeExchange } from './exchange.mjs';

const CONTRACT_FILE = new URL('graph-openapi.yaml', import.meta.url);

export class ValidatingProxy {
    constructor(upstream) {
        this.upstream = new URL(upstream);
        this.contract = new Contract(CONTRACT_FILE);
        this.results = [];
        this.server = http.createServer((request, response) => this.#pass(request, response));
    }

    async listen(port) {
        await new Promise((resolve, reject) => {
            this.server.once('error', reject);
            this.server.listen(port, '127.0.0.1', resolve);
        });
        return `http://127.0.0.1:${this.server.address().port}`;
    }

    async close() {
        this.server.closeAllConnections();
        await new Promise((resolve) => this.server.close(resolve));
    }

    // No token and no body is in it, so it may be kept and shown.
    report() {
        const bad = this.results.filter((one) => one.violations.length > 0);
        return {
            exchanges: this.results.filter((one) => !one.batch).length,
            batchInner: this.results.filter((one) => one.batch).length,
            operations: [...new Set(this.results.map((one) => one.operation).filter(Boolean))].sort(),
            violations: bad.map(({ what, violations }) => ({ what, violations })),
        };
    }

    async #pass(request, response) {
        const body = await collect(request);
        const wire = { method: request.method, url: request.url, headers: request.headers, body };
        const onward = http.request(this.upstream, {
            method: request.method,
            path: request.url,
            headers: { ...request.headers, host: this.upstream.host },
            agent: false,
        });
        onward.on('response', async (answer) => {
            try {
                wire.answer = await collect(answer);
            } catch {
                this.#lost(wire, response);
                return;
            }
            wire.status = answer.statusCode;
            wire.answerHeaders = answer.headers;
            this.results.push(...judgeExchange(this.contract, wire));
            const headers = { ...answer.headers };
            delete headers.connection;
            response.writeHead(answer.statusCode, headers).end(wire.answer);
        });
        onward.on('error', () => this.#lost(wire, response));
        onward.end(body);
    }

    #lost(wire, response) {
        this.results.push({
            what: `${wire.method} ${wire.url}`, batch: false, operation: null, violations: ['answer: never came in full'],
        });
        response.destroy();
    }
}

async function collect(stream) {
    const chunks = [];
    for await (const chunk of stream)
        chunks.push(chunk);
    return Buffer.concat(chunks);
}
