'use strict';
// code-server < 4.96: out/server-main.js only exports loadCodeWithNls; this starts it the way newer ones start themselves.
const http = require('http');
const path = require('path');
const [serverMain, ...rest] = process.argv.slice(2);
const args = { _: [] };
for (let i = 0; i < rest.length; i++) {
  const k = rest[i].replace(/^--/, '');
  args[k] = rest[i + 1] !== undefined && !rest[i + 1].startsWith('--') ? rest[++i] : true;
}
(async () => {
  const mod = await require(path.resolve(serverMain)).loadCodeWithNls();
  let agent;
  const server = http.createServer((q, r) => agent.handleRequest(q, r));
  server.on('upgrade', (q, s) => agent.handleUpgrade(q, s));
  server.listen({ host: args.host, port: +args.port }, async () => {
    agent = await mod.createServer(server.address(), args);
    console.log(`Extension host agent listening on ${server.address().port}`);
  });
  process.on('exit', () => agent?.dispose());
})().catch((e) => {
  console.error(e);
  process.exit(1);
});
