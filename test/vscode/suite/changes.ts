import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, finding, fixture, noFinding, quickFixes, showAgreement, showText } from '../support.js';

describe('changes to the draft', () => {
  afterEach(closeAll);

  it('a quick fix inserts the missing section, later numbers and references follow, one undo takes all back', async () => {
    const { document } = await showAgreement('missing-breach.md');
    const before = document.getText();
    const missing = await finding(document, 'missing-section');
    const fixes = await quickFixes(document, missing.range);
    const fix = fixes.find(({ title }) => title.includes('违约责任'));
    assert.ok(fix?.edit, `no fix among ${fixes.map(({ title }) => title).join(', ')}`);
    assert.ok(await vscode.workspace.applyEdit(fix.edit));
    const after = document.getText();
    assert.match(after, /### 9\. 违约责任\n/);
    assert.match(after, /### 10\. 一般格式内容\n/);
    assert.match(after, /\n10\.2 争议解决：/);
    assert.match(after, /依照10\.2处理/);
    await noFinding(document, 'missing-section');
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), before);
    await finding(document, 'missing-section');
  });

  it('the command inserts a clause with tab stops, one undo takes all back', async () => {
    const editor = await showAgreement('missing-breach.md');
    const { document } = editor;
    const before = document.getText();
    await finding(document, 'missing-section');
    await vscode.commands.executeCommand('agreement.insertClause', 'main.breach/breach');
    const after = document.getText();
    assert.match(after, /### 9\. 违约责任\n/);
    assert.match(after, /### 10\. 一般格式内容\n/);
    assert.match(after, /依照10\.2处理/);
    assert.equal(/\$\{?\d/.test(after), false, 'snippet syntax was left in the text');
    await noFinding(document, 'missing-section');
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), before);
  });

  it('a clause with blanks selects the first of them', async () => {
    const editor = await showAgreement('clean.md');
    const { document } = editor;
    const before = document.getText();
    await vscode.commands.executeCommand('agreement.insertClause', 'main.members.expulsion/expulsion');
    assert.notEqual(document.getText(), before);
    assert.equal(editor.selection.isEmpty, false, 'no tab stop is selected');
    const first = document.getText(editor.selection);
    await vscode.commands.executeCommand('jumpToNextSnippetPlaceholder');
    assert.notEqual(document.getText(editor.selection), first);
  });

  it('a clause comes with the names the draft gives, and stops at what it does not say', async () => {
    const editor = await showAgreement('three-references.md');
    const { document } = editor;
    const text = document.getText();
    await finding(document, 'missing-section');
    await vscode.commands.executeCommand('agreement.insertClause', 'main.projects.approval/project-approval');
    assert.match(document.getText(), /\n第三条 项目管理：项目来源：/);
    assert.match(document.getText(), /成员依第四条承担责任/);
    assert.match(document.getText(), /第四条 违约责任：违反第二条的，依第四条、第五条赔偿。/);
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), text);
    await vscode.commands.executeCommand('agreement.insertClause', 'signature/signature');
    assert.match(document.getText(), /甲方：福建闽光新材料有限公司（公章）\n\n法定代表人/);
    assert.match(document.getText(), /乙方：海西大学（公章）\n\n法定代表人/);
    assert.match(document.getText(editor.selection), /年/, 'the first tab stop is the date');
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), text);
  });

  it('the selection becomes a clause of the workspace, which is offered at once', async () => {
    const editor = await showAgreement('three-references.md');
    const { document } = editor;
    await finding(document, 'missing-section');
    const at = document.positionAt(document.getText().indexOf('第三条 违约责任'));
    editor.selection = new vscode.Selection(at, document.lineAt(at.line).range.end);
    const answers = { section: 'main.breach', title: '本所违约责任', name: 'our-breach', names: true };
    await vscode.commands.executeCommand('agreement.saveAsClause', answers);
    const file = fixture('.agreement/clauses/main.breach/our-breach.md');
    const saved = new TextDecoder().decode(await vscode.workspace.fs.readFile(file));
    assert.match(saved, /\nid: main\.breach\/our-breach\n/);
    assert.match(saved, /\n违约责任：违反第二条的/);
    assert.equal(vscode.window.activeTextEditor?.document.uri.toString(), file.toString());
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('agreement.insertClause', 'main.breach/our-breach');
    assert.equal(document.getText().split('违约责任：违反').length, 3, 'the clause is not offered');
    await vscode.commands.executeCommand('undo');
    await vscode.workspace.fs.delete(fixture('.agreement'), { recursive: true });
  });

  it('an unknown clause changes nothing', async () => {
    const { document } = await showAgreement('clean.md');
    const before = document.getText();
    await vscode.commands.executeCommand('agreement.insertClause', 'no/such-clause');
    assert.equal(document.getText(), before);
  });

  it('the standard that is chosen goes into the front matter, and back out', async () => {
    const editor = await showText('甲方：汉津公司\n\n乙方：津江大学\n');
    const { document } = editor;
    const before = document.getText();
    await vscode.commands.executeCommand('agreement.chooseStandard', 'alliance-agreement');
    assert.equal(document.getText(), `---\nagreement: alliance-agreement\n---\n\n${before}`);
    await vscode.commands.executeCommand('agreement.chooseStandard', 'auto');
    assert.equal(document.getText(), before);
  });

  it('commands for drafts leave other files alone', async () => {
    const document = await vscode.workspace.openTextDocument({ language: 'plaintext', content: '正文' });
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('agreement.insertClause', 'main.breach/breach');
    await vscode.commands.executeCommand('agreement.chooseStandard', 'alliance-agreement');
    assert.equal(document.getText(), '正文');
  });
});
