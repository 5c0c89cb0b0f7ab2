// SPDX-License-Identifier: Apache-2.0
// Proves that the validator catches what it is there for: each violation is injected on the wire, between a client and a
// made-up Graph, and has to be found. Run by ctest as contract_selftest.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import http from 'node:http';
import os from 'node:os';
import path from 'node:path';
import { after, before, beforeEach, test } from 'node:test';
import { ValidatingProxy } from './validating_proxy.mjs';

const GUID = 'bada999b-ceb4-41cf-9cfe-b83794640e32';
const JSON_TYPE = 'application/json;odata.metadata=minimal';
const organization = { value: [{ id: GUID, displayName: 'Contoso', createdDateTime: '2019-03-04T09:12:33Z' }] };

let canned;  // what Graph answers next
let graph;
let proxy;
let address;

before(async () => {
    graph = http.createServer((request, response) => {
        request.resume();
        request.on('end', () => canned(response));
    });
    await new Promise((resolve) => graph.listen(0, '127.0.0.1', resolve));
});
after(() => graph.close());

beforeEach(async () => {
    await proxy?.close();
    proxy = new ValidatingProxy(graphUrl());
    address = await proxy.listen(0);
});
after(() => proxy.close());

function graphUrl() {
    return `http://127.0.0.1:${graph.address().port}`;
}

function answer(status, body, type = JSON_TYPE) {
    const text = typeof body === 'string' ? body : JSON.stringify(body);
    canned = (response) => response.writeHead(status, { 'content-type': type }).end(text);
}

async function call(url, { method = 'GET', body, headers = {} } = {}) {
    const all = { authorization: 'Bearer made-up', ...headers };
    if (body)
        all['content-type'] = 'application/json';
    const response = await fetch(`${address}/v1.0${url}`, { method, body: body && JSON.stringify(body), headers: all });
    return response.text();
}

function violations() {
    return proxy.report().violations.flatMap((one) => one.violations);
}

function assertCaught(pattern) {
    assert.ok(violations().some((text) => pattern.test(text)), `${pattern} not among: ${violations().join(' | ')}`);
}

test('what keeps to the contract is no violation', async () => {
    answer(200, organization);
    const text = await call('/organization?$select=id,displayName', { headers: { 'client-request-id': GUID } });
    assert.deepEqual(JSON.parse(text), organization);  // passed on unchanged
    answer(200, { id: GUID, appId: GUID, passwordCredentials: [{ keyId: GUID, hint: 'abc', secretText: null }] });
    await call(`/servicePrincipals(appId='${GUID}')?$select=id,appId,passwordCredentials`);
    answer(404, { error: { code: 'Request_ResourceNotFound', message: 'gone', innerError: { date: 'now' } } });
    await call(`/applications(appId='${GUID}')`);
    answer(200, { '@odata.count': 1, value: [{ id: GUID, displayName: 'Teams Administrator', roleTemplateId: GUID }] });
    const advanced = { headers: { consistencylevel: 'eventual' } };
    await call(`/servicePrincipals/${GUID}/transitiveMemberOf/microsoft.graph.directoryRole?$count=true`, advanced);
    assert.deepEqual(violations(), []);
    assert.equal(proxy.report().exchanges, 4);
});

test('bad requests', async (t) => {
    const cases = [
        ['unknown path', '/organisation', {}, /no such path/],
        ['unknown method', '/organization', { method: 'DELETE' }, /no such path and method/],
        ['undeclared query parameter', '/subscribedSkus?$filter=a', {}, /query parameter \$filter is not declared/],
        ['misspelt query parameter', '/domains?select=id', {}, /query parameter select is not declared/],
        ['wrong type of a query parameter', '/domains?$top=many', {}, /query parameter \$top must be integer/],
        ['header of the wrong form', '/domains', { headers: { 'client-request-id': '7' } }, /header client-request-id/],
        ['skip token that nobody handed out', `/servicePrincipals/${GUID}/appRoleAssignments?$skiptoken=x`, {}, /\$skiptoken is not declared/],
        ['no token', '/domains', { headers: { authorization: '' } }, /no bearer token/],
        ['batch of the wrong shape', '/$batch', { method: 'POST', body: { requests: [{ id: '1', url: '/me' }] } }, /request: body.*method/],
        ['batch of 21', '/$batch', { method: 'POST', body: { requests: Array.from({ length: 21 }, (_, i) => ({ id: `${i}`, method: 'GET', url: '/me' })) } }, /20 items/],
        ['body where none is declared', '/domains/x/verify', { method: 'POST', body: { id: 'x' } }, /none is declared/],
        ['misspelt property in a body', '/applications', { method: 'POST', body: { displayname: 'x' } }, /displayname/],
    ];
    for (const [name, url, options, pattern] of cases) {
        await t.test(name, async () => {
            proxy.results = [];
            answer(200, {});
            await call(url, options);
            assertCaught(pattern);
        });
    }
});

test('bad answers', async (t) => {
    const cases = [
        ['undeclared status', 201, organization, JSON_TYPE, /status 201 is not declared/],
        ['list is no list', 200, { value: 'x' }, JSON_TYPE, /answer: body\/value must be array/],
        ['list is missing', 200, {}, JSON_TYPE, /required property 'value'/],
        ['wrong type of a property', 200, { value: [{ id: 7 }] }, JSON_TYPE, /\/value\/0\/id must be string/],
        ['wrong form of a time', 200, { value: [{ createdDateTime: 'yesterday' }] }, JSON_TYPE, /date-time/],
        ['misspelt property', 200, { value: [{ displayNane: 'x' }] }, JSON_TYPE, /displayNane/],
        ['HTML with status 200', 200, '<html></html>', 'text/html', /content type text\/html is not declared|not JSON/],
        ['half a JSON text', 200, '{"value":[{"id"', JSON_TYPE, /not JSON/],
        ['no body', 200, '', JSON_TYPE, /body is missing/],
        ['error without code', 403, { error: { message: 'x' } }, JSON_TYPE, /required property 'code'/],
        ['error of Entra instead of Graph', 400, { error: 'invalid_request' }, JSON_TYPE, /error must be object/],
    ];
    for (const [name, status, body, type, pattern] of cases) {
        await t.test(name, async () => {
            proxy.results = [];
            answer(status, body, type);
            await call('/organization');
            assertCaught(pattern);
        });
    }
    await t.test('connection cut', async () => {
        proxy.results = [];
        canned = (response) => response.destroy();
        await assert.rejects(call('/organization'));
        assertCaught(/never came in full/);
    });
});

test('inside a batch', async (t) => {
    const request = { id: '1', method: 'GET', url: '/organization?$select=id' };
    const good = { id: '1', status: 200, headers: { 'Content-Type': 'application/json' }, body: organization };
    const cases = [
        ['good', request, good, null],
        ['unknown path', { ...request, url: '/organisation' }, good, /no such path/],
        ['undeclared query parameter', { ...request, url: '/subscribedSkus?$top=5' }, good, /\$top is not declared/],
        ['undeclared status', request, { ...good, status: 202 }, /status 202 is not declared/],
        ['wrong shape', request, { ...good, body: { value: [{ displayName: 5 }] } }, /displayName must be string/],
        ['error of the wrong shape', request, { ...good, status: 429, body: { error: 'slow' } }, /error must be object/],
        ['no content type', request, { ...good, headers: {} }, /content type \(none\)/],
        ['answer missing', request, { ...good, id: '2' }, /none for id 1/],
        ['answer to nothing', request, { ...good, id: '2' }, /id 2 was never asked for/],
    ];
    for (const [name, inner, reply, pattern] of cases) {
        await t.test(name, async () => {
            proxy.results = [];
            answer(200, { responses: [reply] });
            await call('/$batch', { method: 'POST', body: { requests: [inner] } });
            if (pattern)
                assertCaught(pattern);
            else
                assert.deepEqual(violations(), []);
            assert.ok(proxy.report().batchInner >= 1);
        });
    }
});

test('a next page may be asked for by the link that was handed out, not by another', async () => {
    const path = `/servicePrincipals/${GUID}/appRoleAssignments?$top=3&$skiptoken=abc`;
    answer(200, { value: [], '@odata.nextLink': `https://graph.microsoft.com/v1.0${path}` });
    await call(`/servicePrincipals/${GUID}/appRoleAssignments?$top=3`);
    answer(200, { value: [] });
    await call(path);
    assert.deepEqual(violations(), []);
    await call(path.replace('abc', 'abd'));
    assertCaught(/\$skiptoken is not declared/);
});

test('the command fails when there was a violation, or nothing at all', async () => {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'contract-'));
    const report = path.join(folder, 'report.json');
    const run = async (use) => {
        const command = new URL('proxy.mjs', import.meta.url).pathname;
        const child = spawn(process.execPath, [command, '--upstream', graphUrl(), '--report', report]);
        const line = await new Promise((resolve) => child.stdout.once('data', (data) => resolve(String(data))));
        await use(line.trim().replace('listening on ', ''));
        child.kill('SIGTERM');
        const code = await new Promise((resolve) => child.once('exit', resolve));
        return { code, report: JSON.parse(fs.readFileSync(report, 'utf8')) };
    };
    const ask = (url) => async (base) => { await (await fetch(base + url, { headers: { authorization: 'Bearer x' } })).text(); };
    answer(200, organization);
    assert.equal((await run(ask('/v1.0/organization'))).code, 0);
    const bad = await run(ask('/v1.0/organization?$banana=1'));
    assert.equal(bad.code, 1);
    assert.match(bad.report.violations[0].violations[0], /banana/);
    assert.equal((await run(async () => {})).code, 1);
    fs.rmSync(folder, { recursive: true });
});
