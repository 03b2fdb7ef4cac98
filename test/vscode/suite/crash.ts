import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import * as vscode from 'vscode';
import { activated, closeAll, finding, noFinding, running, showAgreement, until } from '../support.js';

/** The process of the language server: the youngest child of this extension host that runs our bundle. */
function serverProcess(): number | undefined {
  const list = execFileSync('ps', ['-A', '-o', 'etimes=,pid=,ppid=,args='], { encoding: 'utf8' });
  return list
    .split('\n')
    .map((line) => line.trim().split(/\s+/))
    .filter(
      ([, , parent, ...args]) =>
        Number(parent) === process.pid && args.some((arg) => /dist[\\/]server\.js$/.test(arg)),
    )
    .map(([age, pid]) => ({ age: Number(age), pid: Number(pid) }))
    .sort((one, other) => one.age - other.age || other.pid - one.pid)[0]?.pid;
}

describe('a crash of the server', () => {
  afterEach(closeAll);

  it('is mended three times; then it stays off, says so, and can be started by hand', async () => {
    const { document } = await showAgreement('missing-breach.md');
    const api = await activated();
    // a restart by hand forgets earlier crashes
    await vscode.commands.executeCommand('agreement.restartServer');
    for (let crash = 1; crash <= 3; crash++) {
      await finding(document, 'missing-section');
      kill();
      await until(
        `the crash ${crash} is noticed`,
        [api.onDidChangeServerState],
        () => api.serverState() === 'starting',
      );
      await running(api);
    }
    await finding(document, 'missing-section');
    kill();
    await until('the server stays off', [api.onDidChangeServerState], () => api.serverState() === 'failed');
    await noFinding(document, 'missing-section');
    await vscode.commands.executeCommand('agreement.restartServer');
    await running(api);
    await finding(document, 'missing-section');
  });
});

function kill(): void {
  const pid = serverProcess();
  assert.ok(pid, 'the process of the server was not found');
  process.kill(pid, 'SIGKILL');
}
