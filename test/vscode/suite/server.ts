import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { activated, closeAll, finding, running, showAgreement } from '../support.js';

describe('the server', () => {
  afterEach(closeAll);

  it('is restarted by the command, and the findings are there again', async () => {
    const { document } = await showAgreement('missing-breach.md');
    await finding(document, 'missing-section');
    const api = await activated();
    const states: string[] = [];
    const subscription = api.onDidChangeServerState((state) => states.push(state));
    await vscode.commands.executeCommand('agreement.restartServer');
    subscription.dispose();
    assert.deepEqual(states, ['off', 'starting', 'running']);
    await finding(document, 'missing-section');
  });

  it('takes a draft of 300 kilobytes', async () => {
    await showAgreement('missing-breach.md');
    const part = (n: number): string =>
      `## 第${n}章 细则\n\n第${n}条 联盟遵循自愿平等、利益共享、风险共担的原则。\n\n`;
    const parts = Array.from({ length: 3000 }, (_, index) => part(index + 1));
    const content = `# 汉津氢能产业技术创新战略联盟协议书\n\n${parts.join('')}`;
    const document = await vscode.workspace.openTextDocument({ language: 'markdown', content });
    await vscode.window.showTextDocument(document);
    await running(await activated());
    await finding(document, 'missing-section');
  });
});
