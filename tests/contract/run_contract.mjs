// SPDX-License-Identifier: Apache-2.0
// node run_contract.mjs SANDBOX PROGRAM FOLDER: the program's check of every tenant of the sandbox, and every writing
// operation of the sandbox by a client of its own, through the validating proxy. FOLDER gets cloud files, the program's data and contract-report.json.
// Every kind of run that is to be covered is one entry of `runs`.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import path from 'node:path';
import readline from 'node:readline';
import { writeEverything } from './writes.mjs';

const [sandboxProgram, program, folder] = process.argv.slice(2);
if (!folder) {
    console.error('usage: run_contract.mjs SANDBOX PROGRAM FOLDER');
    process.exit(2);
}
const HERE = new URL('.', import.meta.url).pathname;
const RUN_LIMIT_MS = 60_000;
// 0 valid, 1 problems, 3 could not check: all are answers. Anything else is wrong usage or a crash.
const ANSWERS = [0, 1, 3];

fs.rmSync(folder, { recursive: true, force: true });
fs.mkdirSync(folder, { recursive: true });
const file = (name) => path.join(folder, name);
const { tenants } = JSON.parse(fs.readFileSync(path.join(HERE, '../sandbox/tenants.json'), 'utf8'));

const sandbox = await start(sandboxProgram, ['--port', '0', '--quiet', '--cloud-file-out', file('sandbox-cloud.json')]);
const proxy = await start(process.execPath, [
    path.join(HERE, 'proxy.mjs'), '--cloud-file', file('sandbox-cloud.json'),
    '--cloud-file-out', file('cloud.json'), '--report', file('contract-report.json'),
]);

const failures = [];
for (const { name, args, secret } of runs()) {
    const code = await check(args, secret);
    console.log(`${name}: exit ${code}`);
    if (!ANSWERS.includes(code))
        failures.push(`${name}: exit ${code}`);
}

failures.push(...await writeEverything(address('sandbox-cloud.json'), address('cloud.json')));

sandbox.kill();
proxy.kill('SIGTERM');
await once(proxy, 'exit');
const report = JSON.parse(fs.readFileSync(file('contract-report.json'), 'utf8'));
for (const { what, violations } of report.violations)
    failures.push(`${what}\n    ${violations.join('\n    ')}`);
if (report.exchanges === 0)
    failures.push('no exchange came by: nothing was proved');
if (report.batchInner === 0)
    failures.push('no inner call of a $batch came by');
console.log(`${report.exchanges} exchanges, ${report.batchInner} inner calls of $batch, operations: ${report.operations.join(', ')}`);
console.log(failures.length === 0 ? 'no violation of the contract' : failures.join('\n'));
process.exit(failures.length === 0 ? 0 : 1);

// Of Graph, as a cloud file names it.
function address(name) {
    return JSON.parse(fs.readFileSync(file(name), 'utf8')).clouds[0].graph;
}

function* runs() {
    for (const tenant of tenants.filter(({ registrations }) => registrations.length > 0)) {
        const { clientId, secrets } = tenant.registrations[0];
        const identity = ['--tenant', tenant.id, '--client', clientId];
        const profile = tenant.key === 'qoe' ? ['--profile', 'qoe'] : ['--licensed-users', '5'];
        yield { name: tenant.key, args: [...identity, ...profile], secret: secrets[0].value };
    }
}

// The secret goes in by standard input: command lines are for everybody to read.
async function check(args, secret) {
    const child = spawn(program, [
        'check', ...args, '--secret-stdin', '--json', '--cloud-file', file('cloud.json'), '--cloud', 'sandbox',
        '--data-dir', file('data'),
    ], { stdio: ['pipe', 'ignore', 'inherit'], timeout: RUN_LIMIT_MS });
    child.stdin.on('error', () => {});  // a program that ends without reading is judged by its exit code
    child.stdin.end(`${secret}\n`);
    const [code, signal] = await once(child, 'exit');
    return code ?? signal;
}

// Starts a server and waits for its line "listening on …".
async function start(command, args) {
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'inherit'] });
    for await (const line of readline.createInterface({ input: child.stdout })) {
        if (line.startsWith('listening on '))
            return child;
    }
    throw new Error(`${command} did not start`);
}
