// Runs the built programs once over the examples, so that they leave V8's compiled form beside them (dist/cache). It only
// serves the node that has built it; any other compiles the programs as ever.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { pathToFileURL } from 'node:url';

/** Records the compiled form of server and command line; throws with what they say if they do not run. */
export async function warmUp(root) {
  const folder = path.join(root, 'examples');
  const names = fs.readdirSync(folder).filter((name) => name.endsWith('.md'));
  const drafts = names.map((name) => path.join(folder, name));
  const env = { ...process.env, AGREEMENT_CODE_CACHE: path.join(root, 'dist', 'cache') };
  const start = (name, args) =>
    spawn(process.execPath, [path.join(root, 'dist', `${name}.js`), ...args], { env });
  await Promise.all([
    // findings of the examples are no fault
    ended(start('cli', ['check', ...drafts]), [0, 1]),
    converse(start('server', ['--stdio']), drafts),
  ]);
}

/** Opens the drafts, asks for their diagnostics and says goodbye. */
async function converse(server, drafts) {
  const send = (message) => {
    const body = JSON.stringify({ jsonrpc: '2.0', ...message });
    server.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  };
  const capabilities = { textDocument: { diagnostic: {} } };
  send({ id: 0, method: 'initialize', params: { processId: null, rootUri: null, capabilities } });
  send({ method: 'initialized', params: {} });
  for (const [index, draft] of drafts.entries()) {
    const uri = pathToFileURL(draft).href;
    const textDocument = { uri, languageId: 'markdown', version: 1, text: fs.readFileSync(draft, 'utf8') };
    send({ method: 'textDocument/didOpen', params: { textDocument } });
    send({ id: index + 1, method: 'textDocument/diagnostic', params: { textDocument: { uri } } });
  }
  // the answer to a request, by its id, brings the goodbye one step further
  const steps = new Map([
    [drafts.length, () => send({ id: drafts.length + 1, method: 'shutdown' })],
    [drafts.length + 1, () => send({ method: 'exit' })],
  ]);
  let said = '';
  server.stdout.setEncoding('utf8').on('data', (text) => {
    said += text;
    for (const [id, next] of steps) {
      if (!said.includes(`"id":${id},"result"`)) continue;
      steps.delete(id);
      next();
    }
  });
  await ended(server, [0]);
}

async function ended(child, expected) {
  let complaints = '';
  child.stderr.on('data', (data) => (complaints += data));
  const [code] = await once(child, 'exit');
  if (!expected.includes(code)) throw new Error(`${child.spawnargs[1]} ended with ${code}: ${complaints}`);
}
