// The built server, with a witness to what it does to the machine: started instead of dist/server.js,
// it writes each opened file, connection, process and piece of evaluated code into the file that
// REFERAT_WITNESS names, one JSON array a line, and then lets it happen.
const childProcess = require('node:child_process');
const dns = require('node:dns');
const fs = require('node:fs');
const http = require('node:http');
const https = require('node:https');
const net = require('node:net');
const path = require('node:path');
const vm = require('node:vm');

const server = path.resolve(__dirname, '../../dist/server.js');
const { appendFileSync } = fs;
let isWriting = false;

function record(what, subject) {
  if (isWriting) return;
  isWriting = true;
  const named = typeof subject === 'string' || subject instanceof URL ? String(subject) : '';
  appendFileSync(process.env.REFERAT_WITNESS, `${JSON.stringify([what, named])}\n`);
  isWriting = false;
}

/** Puts the witness before every function of an object; `kind` is what is written of it. */
function watch(kind, object, names = Object.keys(object)) {
  for (const name of names) {
    const real = object[name];
    if (typeof real !== 'function' || /^[A-Z_]/.test(name)) continue;
    object[name] = function watched(...parameters) {
      record(`${kind}.${name}`, parameters[0]);
      return Reflect.apply(real, this, parameters);
    };
  }
}

watch('fs', fs);
watch('fs', fs.promises);
watch('net', net.Socket.prototype, ['connect']);
watch('net', net.Server.prototype, ['listen']);
watch('dns', dns);
watch('http', http, ['request', 'get']);
watch('https', https, ['request', 'get']);
watch('process', childProcess);
watch('code', vm);
watch('code', globalThis, ['eval', 'fetch']);
globalThis.Function = new Proxy(Function, {
  apply(target, self, parameters) {
    record('code.Function');
    return Reflect.apply(target, self, parameters);
  },
  construct(target, parameters) {
    record('code.Function');
    return Reflect.construct(target, parameters);
  },
});

require(server);
