import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { activated, closeAll, finding, noFinding, quickFixes, running, showText, until } from '../support.js';

const RULE = 'arbitration-and-litigation';
const ARBITRATION = '因本协议发生的争议，提交汉津仲裁委员会仲裁。';
const LITIGATION = '因本协议发生的争议，向汉津市人民法院起诉。';
const DRAFT = `# 汉津氢能产业技术创新战略联盟协议书

## 争议解决

1.1 ${ARBITRATION}

1.2 ${LITIGATION}
`;

describe('arbitration and litigation for one dispute', () => {
  afterEach(closeAll);

  async function conflict(): Promise<{ document: vscode.TextDocument; found: vscode.Diagnostic }> {
    const { document } = await showText(DRAFT);
    await running(await activated());
    return { document, found: await finding(document, RULE) };
  }

  it('shows both places', async () => {
    const { document, found } = await conflict();
    assert.ok(document.lineAt(found.range.start.line).text.includes(LITIGATION));
    const [other, ...more] = found.relatedInformation ?? [];
    assert.equal(more.length, 0);
    assert.equal(other!.location.uri.toString(), document.uri.toString());
    assert.ok(document.lineAt(other!.location.range.start.line).text.includes(ARBITRATION));
    assert.match(found.message, /依据：/);
  });

  for (const [title, kept, gone] of [
    ['保留仲裁', ARBITRATION, LITIGATION],
    ['保留诉讼', LITIGATION, ARBITRATION],
  ] as const) {
    it(`is mended by the fix ${title}`, async () => {
      const { document, found } = await conflict();
      const fixes = await quickFixes(document, found.range);
      const fix = fixes.find((one) => one.title.includes(title));
      assert.ok(fix?.edit, `none among ${fixes.map((one) => one.title).join(', ')}`);
      assert.ok(await vscode.workspace.applyEdit(fix.edit));
      assert.ok(document.getText().includes(kept));
      assert.ok(!document.getText().includes(gone));
      await noFinding(document, RULE);
      await vscode.commands.executeCommand('undo');
      assert.equal(document.getText(), DRAFT);
      await finding(document, RULE);
    });
  }

  it('leads to the page of its rule', async () => {
    const { found } = await conflict();
    const { target } = found.code as { target: vscode.Uri };
    assert.match(target.path, /\/docs\/rules\/arbitration-and-litigation\.md$/);
    const page = await vscode.workspace.openTextDocument(target);
    assert.match(page.getText(), /## 查什么/);
    await vscode.commands.executeCommand('agreement.showRule', RULE);
    const tab = await until('the page is shown', [vscode.window.tabGroups.onDidChangeTabs], () =>
      vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs).find(({ label }) => label.includes(RULE)),
    );
    assert.ok(tab.isActive);
  });

  it('is ignored with a reason; without one there is a hint', async () => {
    const { document, found } = await conflict();
    const fixes = await quickFixes(document, found.range);
    const ignore = fixes.find(({ title }) => title.startsWith(`在此处忽略“${RULE}”`));
    assert.ok(ignore?.edit, `none among ${fixes.map(({ title }) => title).join(', ')}`);
    assert.ok(await vscode.workspace.applyEdit(ignore.edit));
    await noFinding(document, RULE);
    const hint = await finding(document, 'suppression-without-reason');
    const line = document.lineAt(hint.range.start.line);
    assert.ok(line.text.startsWith(`<!-- 协议检查-忽略 ${RULE} 理由：`), line.text);
    const edit = new vscode.WorkspaceEdit();
    edit.replace(document.uri, line.range, `<!-- 协议检查-忽略 ${RULE} 理由：各方确认由法院管辖 -->`);
    assert.ok(await vscode.workspace.applyEdit(edit));
    await noFinding(document, 'suppression-without-reason');
    await noFinding(document, RULE);
  });
});
