// Preloaded into a peer (NODE_OPTIONS=--require): its connections to Microsoft go to the sandbox's TLS port instead, and
// nothing else leaves the computer. The peer itself is as its makers ship it; it checks the certificate for Microsoft's names.
'use strict';
const net = require('node:net');

const microsoft = new Set(['login.microsoftonline.com', 'graph.microsoft.com']);
const port = Number(process.env.TENANTLINK_TLS_PORT);
const connect = net.Socket.prototype.connect;

net.Socket.prototype.connect = function (...given) {
    const normalized = Array.isArray(given[0]);
    const options = normalized ? given[0][0] : given[0];
    if (options === null || typeof options !== 'object' || options.path)
        return connect.apply(this, given);
    const host = options.host ?? 'localhost';
    if (!microsoft.has(host))
        throw new Error(`not part of the measurement: ${host}`);
    // Node marks a normalized list by a symbol of its own, so the options are changed in it, not replaced.
    Object.assign(options, { host: '127.0.0.1', port, servername: options.servername || host });
    return connect.apply(this, given);
};
