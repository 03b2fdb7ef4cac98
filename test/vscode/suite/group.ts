import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import {
  closeAll,
  codeOf,
  configure,
  finding,
  findings,
  fixture,
  noFinding,
  showAgreement,
  until,
} from '../support.js';

/** A folder of its own for each test: VS Code keeps documents a while after their editor is closed. */
let count = 0;
let folder = '';
const inFolder = (name: string): vscode.Uri => fixture(`${folder}/${name}`);
const MAIN = '协议书.md';
const MEMBERS = '附件一 成员名录.md';
const BUDGET = '附件/附件二-经费表.md';
const TASKS = '附件三.md';
const TEXTS: Readonly<Record<string, string>> = {
  [MAIN]: `# 汉津新材料产业技术创新战略联盟协议书

甲方：汉津材料股份有限公司，住所地：汉津市江北路1号

乙方：津江大学（以下简称“津大”），住所地：汉津市学府路2号

第一条 “项目成果”指成员在联盟项目中取得的技术成果。

第二条 成员见附件一，经费依附件二第一条投入，分工见[附件三](附件三.md)。
`,
  [MEMBERS]: '# 附件一 成员名录\n\n1. 汉津材料股份有限公司\n\n2. 津江大学\n',
  [BUDGET]:
    '# 附件二 经费表\n\n第一条 津江大学投入的经费依本协议第二条使用，投入日期为____年。\n\n第二条 见[附件三](../附件三.md)。\n',
  [TASKS]: '# 附件三 任务分工\n\n津江大学承担研究，项目成果依本协议第九条归属。\n',
};

const has = async (uri: vscode.Uri): Promise<boolean> =>
  vscode.workspace.fs.stat(uri).then(
    () => true,
    () => false,
  );
const read = async (name: string): Promise<string> =>
  (await vscode.workspace.openTextDocument(inFolder(name))).getText();

/** Opens a file with the server running: it has registered what it offers once it has found something elsewhere. */
async function open(name: string): Promise<vscode.TextDocument> {
  const { document: other } = await showAgreement('missing-breach.md');
  await finding(other, 'missing-section');
  const document = await vscode.workspace.openTextDocument(inFolder(name));
  await vscode.window.showTextDocument(document, { preview: false });
  return document;
}

/** Where words first stand, and one further. */
function at(document: vscode.TextDocument, words: string): vscode.Position {
  return document.positionAt(document.getText().indexOf(words) + 1);
}

describe('an agreement and its annexes', () => {
  beforeEach(async () => {
    folder = `附件示例${++count}`;
    for (const [name, text] of Object.entries(TEXTS))
      await vscode.workspace.fs.writeFile(inFolder(name), new TextEncoder().encode(text));
  });
  afterEach(async () => {
    await configure('workspaceDiagnostics', undefined);
    await configure('updateLinksOnFileMove.enabled', undefined);
    await vscode.commands.executeCommand('workbench.action.files.saveAll');
    await closeAll();
    if (await has(fixture(folder))) await vscode.workspace.fs.delete(fixture(folder), { recursive: true });
  });

  it('a reference in an annex leads to the agreement that is not open', async () => {
    const document = await open(BUDGET);
    // what is found in an annex shows that it is known for one
    await finding(document, 'placeholder-left');
    const [target] = await vscode.commands.executeCommand<(vscode.LocationLink | vscode.Location)[]>(
      'vscode.executeDefinitionProvider',
      document.uri,
      at(document, '第二条使用'),
    );
    assert.ok(target, 'no definition');
    const uri = 'targetUri' in target ? target.targetUri : target.uri;
    const range = 'targetUri' in target ? target.targetRange : target.range;
    assert.equal(uri.toString(), inFolder(MAIN).toString());
    assert.equal(
      range.start.line,
      TEXTS[MAIN]!.split('\n').findIndex((line) => line.startsWith('第二条')),
    );
  });

  it('a party is renamed in four files, two of them not open, and one undo takes it back', async () => {
    await finding(await open(BUDGET), 'placeholder-left');
    const document = await open(MAIN);
    const edit = await vscode.commands.executeCommand<vscode.WorkspaceEdit>(
      'vscode.executeDocumentRenameProvider',
      document.uri,
      at(document, '津江大学'),
      '津江理工大学',
    );
    assert.equal(edit.size, 4);
    assert.ok(await vscode.workspace.applyEdit(edit, { isRefactoring: true }));
    for (const [name, text] of Object.entries(TEXTS))
      assert.equal(await read(name), text.replaceAll('津江大学', '津江理工大学'), name);
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('undo');
    for (const [name, text] of Object.entries(TEXTS)) assert.equal(await read(name), text, name);
  });

  it('findings of files that are not open come with the setting, and go with it', async () => {
    await open(MAIN);
    const closed = inFolder(TASKS);
    const codes = (): string[] => findings({ uri: closed } as vscode.TextDocument).map(codeOf);
    assert.deepEqual(codes(), []);
    await configure('workspaceDiagnostics', true);
    await until('a finding in a closed annex', [vscode.languages.onDidChangeDiagnostics], () =>
      codes().includes('xref-missing'),
    );
    assert.ok(!vscode.workspace.textDocuments.some(({ uri }) => uri.toString() === closed.toString()));
    await configure('workspaceDiagnostics', undefined);
    await until(
      'no finding in a closed annex',
      [vscode.languages.onDidChangeDiagnostics],
      () => codes().length === 0,
    );
  });

  it('links follow an annex that gets another name', async () => {
    await configure('updateLinksOnFileMove.enabled', 'always');
    const document = await open(MAIN);
    await finding(document, 'missing-section');
    // the files were written a moment ago: once the server has been told of all of them, no annex is missing
    await noFinding(document, 'annex-missing-body');
    const move = new vscode.WorkspaceEdit();
    move.renameFile(inFolder(TASKS), inFolder('附件三-任务分工.md'));
    assert.ok(await vscode.workspace.applyEdit(move));
    assert.equal(await read(MAIN), TEXTS[MAIN]!.replace('(附件三.md)', '(附件三-任务分工.md)'));
    assert.equal(await read(BUDGET), TEXTS[BUDGET]!.replace('(../附件三.md)', '(../附件三-任务分工.md)'));
  });
});
