#!/usr/bin/env node
// Stand-in for the program "code": understands what @vscode/test-electron hands to `vscodeExecutablePath`.
import * as fs from 'node:fs';
import { install } from './install.mjs';
import { runTests } from './vscode-host.mjs';

const args = process.argv.slice(2);
const value = (name) =>
  args
    .filter((arg) => arg.startsWith(`--${name}=`))
    .map((arg) => arg.slice(name.length + 3))
    .at(-1);

if (args.includes('--version')) {
  console.log(install().vscode);
  process.exit(0);
}
const extensionTestsPath = value('extensionTestsPath');
if (!extensionTestsPath) {
  console.error('only runs of tests (--extensionTestsPath=…) are understood');
  process.exit(64);
}
const result = await runTests({
  extensionTestsPath,
  extensionDevelopmentPath: value('extensionDevelopmentPath'),
  folder: args.find((arg) => !arg.startsWith('-') && fs.existsSync(arg) && fs.statSync(arg).isDirectory()),
  userDataDir: value('user-data-dir'),
  extensionsDir: value('extensions-dir'),
  timeoutMs: Number(process.env.VSCODE_HOST_TIMEOUT_MS || 300000),
  failureScreenshot: process.env.VSCODE_HOST_FAILURE_PNG,
});
process.exit(result.code);
