// SPDX-License-Identifier: Apache-2.0
// The contract: which operation a call is, and what is wrong with a request or an answer. Schemas are judged by ajv.
import fs from 'node:fs';
import Ajv from 'ajv/dist/2019.js';
import addFormats from 'ajv-formats';
import YAML from 'yaml';

const METHODS = ['get', 'post', 'patch', 'put', 'delete'];
const SCHEMAS = 'contract#/components/schemas/';
const CLOSED = 'closed#/components/schemas/';

export class Contract {
    constructor(file) {
        this.document = YAML.parse(fs.readFileSync(file, 'utf8'));
        this.operations = [];
        for (const [path, item] of Object.entries(this.document.paths)) {
            for (const method of METHODS.filter((name) => item[name]))
                this.operations.push(this.#operation(path, method, item[method]));
        }
        this.ajv = makeAjv(this.document.components.schemas);
        this.issuedLinks = new Set();
    }

    // An exchange: {method, url (path and query below the root), headers, body, status, answerHeaders, answer}; body and
    // answer are parsed JSON, or undefined when there was none. `inner`: it is an item of a $batch.
    // Returns {operation, violations: ["…"]}.
    judge(exchange, inner = false) {
        const violations = [];
        const [path, query = ''] = splitOnce(exchange.url, '?');
        const operation = this.match(exchange.method, decodeURIComponent(path));
        if (!operation) {
            violations.push('request: no such path and method in the contract');
            return { operation: null, violations };
        }
        this.#judgeQuery(operation, exchange, query, violations);
        this.#judgeRequest(operation, exchange, inner, violations);
        this.#judgeAnswer(operation, exchange, violations);
        this.#rememberLink(exchange.answer);
        return { operation: operation.id, violations };
    }

    match(method, path) {
        return this.operations.find((one) => one.method === method.toLowerCase() && one.path.test(path));
    }

    #operation(path, method, source) {
        const parameters = (source.parameters ?? []).map((entry) => this.#resolve(entry));
        return {
            id: source.operationId,
            method,
            path: pathExpression(path),
            query: new Map(parameters.filter((one) => one.in === 'query').map((one) => [one.name, one])),
            headers: parameters.filter((one) => one.in === 'header'),
            body: source.requestBody && this.#resolve(source.requestBody),
            responses: source.responses,
        };
    }

    #resolve(entry) {
        if (!entry.$ref)
            return entry;
        return entry.$ref.slice(2).split('/').reduce((node, key) => node[key], this.document);
    }

    #judgeQuery(operation, exchange, query, violations) {
        const isNextPage = this.issuedLinks.has(comparable(exchange.url));
        for (const [name, value] of new URLSearchParams(query)) {
            // The token of a next page is no option of the caller's: only a link that was handed out may carry it.
            if (name === '$skiptoken' && isNextPage)
                continue;
            const parameter = operation.query.get(name);
            if (!parameter)
                violations.push(`request: query parameter ${name} is not declared`);
            else
                this.#check(parameter.schema, fromText(value, parameter.schema), `request: query parameter ${name}`, violations);
        }
    }

    #judgeRequest(operation, exchange, inner, violations) {
        for (const parameter of operation.headers) {
            const value = exchange.headers[parameter.name.toLowerCase()];
            if (value !== undefined)
                this.#check(parameter.schema, value, `request: header ${parameter.name}`, violations);
        }
        if (!inner && !/^Bearer .+/.test(exchange.headers.authorization ?? ''))
            violations.push('request: no bearer token');
        if (!operation.body) {
            if (exchange.body !== undefined)
                violations.push('request: has a body, but none is declared');
            return;
        }
        if (exchange.body === undefined) {
            if (operation.body.required)
                violations.push('request: body is missing');
            return;
        }
        this.#checkContent(operation.body.content, exchange.headers['content-type'], exchange.body, 'request', violations);
    }

    #judgeAnswer(operation, exchange, violations) {
        const declared = operation.responses[exchange.status]
            ?? operation.responses[`${String(exchange.status)[0]}XX`] ?? operation.responses.default;
        if (!declared) {
            violations.push(`answer: status ${exchange.status} is not declared`);
            return;
        }
        const { content } = this.#resolve(declared);
        if (!content) {
            if (exchange.answer !== undefined)
                violations.push(`answer: has a body, but status ${exchange.status} declares none`);
            return;
        }
        if (exchange.answer === undefined)
            violations.push('answer: body is missing');
        else
            this.#checkContent(content, exchange.answerHeaders['content-type'], exchange.answer, 'answer', violations);
    }

    #checkContent(content, type, value, where, violations) {
        const media = Object.keys(content).find((name) => (type ?? '').toLowerCase().startsWith(name));
        if (!media) {
            violations.push(`${where}: content type ${type ?? '(none)'} is not declared`);
            return;
        }
        this.#check(content[media].schema, value, `${where}: body`, violations);
    }

    #check(schema, value, where, violations) {
        const validate = this.ajv.compile(closed(schema));
        if (validate(value))
            return;
        for (const error of validate.errors)
            violations.push(`${where}${error.instancePath} ${error.message}${extra(error)}`);
    }

    #rememberLink(answer) {
        const link = answer?.['@odata.nextLink'];
        if (typeof link === 'string' && URL.canParse(link)) {
            const { pathname, search } = new URL(link);
            this.issuedLinks.add(comparable(pathname.replace(/^\/v1\.0/, '') + search));
        }
    }
}

export function splitOnce(text, separator) {
    const at = text.indexOf(separator);
    return at < 0 ? [text] : [text.slice(0, at), text.slice(at + 1)];
}

// The same link however its characters are percent-encoded.
function comparable(url) {
    const { pathname, searchParams } = new URL(url, 'http://graph');
    return JSON.stringify([decodeURIComponent(pathname), [...searchParams]]);
}

function extra(error) {
    const name = error.params?.unevaluatedProperty ?? error.params?.additionalProperty;
    return name ? ` (${name})` : '';
}

function fromText(value, schema) {
    if (schema.type === 'integer' && /^-?\d+$/.test(value))
        return Number(value);
    if (schema.type === 'boolean' && ['true', 'false'].includes(value))
        return value === 'true';
    return value;
}

// "/applications(appId='{appId}')" as an expression; a parameter never spans a slash, a quote or a bracket.
function pathExpression(path) {
    const literal = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    const parts = path.split(/(\{[^}]+\})/).map((part) => (part.startsWith('{') ? "[^/()']+" : literal(part)));
    return new RegExp(`^${parts.join('')}$`);
}

function makeAjv(schemas) {
    const ajv = new Ajv({ strict: false, allErrors: true });
    addFormats(ajv);
    ajv.addFormat('base64url', /^[A-Za-z0-9_-]*={0,2}$/);
    const open = {};
    const shut = {};
    for (const [name, schema] of Object.entries(schemas)) {
        open[name] = translated(schema);
        shut[name] = { ...refTo(SCHEMAS, name), ...nothingElse };
    }
    ajv.addSchema({ $id: 'contract', components: { schemas: open } });
    ajv.addSchema({ $id: 'closed', components: { schemas: shut } });
    return ajv;
}

// A misspelt property would pass unseen, as the contract declares next to nothing as required: so besides the declared
// ones only OData's own annotations may appear.
const nothingElse = { patternProperties: { '@odata\\.': {} }, unevaluatedProperties: false };

function refTo(kind, name) {
    return { $ref: kind + name.replaceAll('/', '~1') };
}

function nameOf(ref) {
    return ref.replace('#/components/schemas/', '');
}

// An OpenAPI 3.0 schema as JSON Schema: references lead to the closed form of a type, except inside allOf (base types)
// and anyOf (a value of a derived type that the contract does not know meets its base type).
function translated(schema, insideComposition = false) {
    if (Array.isArray(schema))
        return schema.map((part) => translated(part, insideComposition));
    if (schema === null || typeof schema !== 'object')
        return schema;
    if (schema.$ref)
        return refTo(insideComposition ? SCHEMAS : CLOSED, nameOf(schema.$ref));
    const result = {};
    for (const [key, value] of Object.entries(schema))
        result[key] = translated(value, ['allOf', 'anyOf', 'oneOf'].includes(key));
    if (result.nullable && !result.type) {  // ajv knows `nullable` only beside `type`
        delete result.nullable;
        return { anyOf: [result, { type: 'null' }] };
    }
    return result;
}

const compiled = new WeakMap();

// ajv caches by identity: the same part of the contract must give the same object.
function closed(schema) {
    if (!compiled.has(schema))
        compiled.set(schema, translated(schema));
    return compiled.get(schema);
}
