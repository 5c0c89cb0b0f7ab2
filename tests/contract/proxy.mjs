// SPDX-License-Identifier: Apache-2.0
// node proxy.mjs --upstream URL [--listen PORT] --report FILE
//     Passes everything on to URL and validates it. On SIGTERM or SIGINT it writes the report and exits with 1 if there
//     were violations or no exchange at all, else with 0.
// node proxy.mjs --cloud-file FILE --cloud-file-out FILE --report FILE
//     The same before the sandbox of a cloud file: tells the sandbox its new Graph address and writes a cloud file with it.
import fs from 'node:fs';
import { parseArgs } from 'node:util';
import { ValidatingProxy } from './validating_proxy.mjs';

const text = { type: 'string' };
const { values } = parseArgs({
    options: { upstream: text, listen: { ...text, default: '0' }, report: text, 'cloud-file': text, 'cloud-file-out': text },
});
if (!values.report || !(values.upstream || (values['cloud-file'] && values['cloud-file-out']))) {
    console.error('usage: proxy.mjs (--upstream URL | --cloud-file FILE --cloud-file-out FILE) [--listen PORT] --report FILE');
    process.exit(2);
}

const clouds = values['cloud-file'] ? JSON.parse(fs.readFileSync(values['cloud-file'], 'utf8')) : undefined;
const proxy = new ValidatingProxy(values.upstream ?? clouds.clouds[0].graph);
const address = await proxy.listen(Number(values.listen));
if (clouds) {
    const { graph } = clouds.clouds[0];
    const told = await fetch(`${graph}/sandbox/settings`, { method: 'POST', body: JSON.stringify({ publicGraph: address }) });
    if (!told.ok)
        throw new Error('the sandbox did not take the address of the proxy');
    clouds.clouds[0].graph = address;
    writeWhole(values['cloud-file-out'], clouds);
}
// Before the line that says "ready": whoever reads it may stop the proxy at once.
process.on('SIGTERM', finish);
process.on('SIGINT', finish);
console.log(`listening on ${address}`);

function writeWhole(file, content) {
    fs.writeFileSync(`${file}.part`, `${JSON.stringify(content, null, 2)}\n`);
    fs.renameSync(`${file}.part`, file);
}

async function finish() {
    await proxy.close();
    const report = proxy.report();
    writeWhole(values.report, report);
    process.exit(report.exchanges > 0 && report.violations.length === 0 ? 0 : 1);
}
