import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { activated, closeAll, findings, placeOf, running, showText, until } from '../support.js';

const DRAFT = `# 汉津新材料产业技术创新战略联盟协议书

甲方：汉津材料股份有限公司，住所地：汉津市江北路1号，法定代表人：高远

乙方：津江大学，住所地：汉津市学府路2号，法定代表人：吴敏

## 第一章 定义

第一条 “项目成果”指成员在联盟项目中取得的技术成果。

## 第二章 联盟成员

第二条 成员的条件由理事会确定。

第三条 成员退出应当提前三个月书面通知，依第四条结清经费。

## 第三章 经费

第四条 经费由津江大学管理，使用第五条规定的账户。

第五条 各方按第四条投入，违反的依第六条处理，项目成果归各方共有。

## 第四章 违约责任

第六条 违约方应当赔偿损失，前条和《民法典》第四条另有规定的除外。
`;

/** Opens the draft as an agreement, with the server running. */
async function draft(): Promise<vscode.TextEditor> {
  const api = await activated();
  const editor = await showText(DRAFT);
  await running(api);
  const { document } = editor;
  const found = (): boolean => findings(document).length > 0;
  await until('the draft is checked', [vscode.languages.onDidChangeDiagnostics], found);
  return editor;
}

/** What a provider answers; the server has registered all of them once it has found something. */
async function answer<T>(command: string, ...args: unknown[]): Promise<T> {
  return vscode.commands.executeCommand<T>(command, ...args);
}

async function rename(document: vscode.TextDocument, at: vscode.Position, name: string): Promise<void> {
  const edit = await answer<vscode.WorkspaceEdit>(
    'vscode.executeDocumentRenameProvider',
    document.uri,
    at,
    name,
  );
  assert.ok(await vscode.workspace.applyEdit(edit));
}

describe('names and numbers', () => {
  afterEach(closeAll);

  it('a term is renamed everywhere, one undo takes it back', async () => {
    const { document } = await draft();
    await rename(document, placeOf(document, '项目成果归各方').translate(0, 1), '联合成果');
    assert.equal(document.getText(), DRAFT.replaceAll('项目成果', '联合成果'));
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), DRAFT);
  });

  it('a party is renamed everywhere, its label stays', async () => {
    const { document } = await draft();
    await rename(document, placeOf(document, '津江大学管理'), '津江理工大学');
    assert.equal(document.getText(), DRAFT.replaceAll('津江大学', '津江理工大学'));
    assert.match(document.getText(), /乙方：津江理工大学，/);
  });

  it('a number cannot be renamed, and the reason is given', async () => {
    const { document } = await draft();
    const at = placeOf(document, '第四条 经费');
    const references = await answer<vscode.Location[]>('vscode.executeReferenceProvider', document.uri, at);
    assert.equal(references.length, 3);
    await assert.rejects(answer('vscode.prepareRename', document.uri, at), /重新编号|Renumber/);
  });

  it('a term is completed in the middle of a Chinese sentence', async () => {
    const editor = await draft();
    const { document } = editor;
    const at = placeOf(document, '归各方共有').translate(0, 1);
    await editor.edit((edit) => edit.insert(at, '项目'));
    const position = at.translate(0, 2);
    const list = await answer<vscode.CompletionList>(
      'vscode.executeCompletionItemProvider',
      document.uri,
      position,
      '目',
    );
    const item = list.items.find(({ label }) => label === '项目成果');
    assert.ok(item, list.items.map(({ label }) => JSON.stringify(label)).join(' '));
    const range = item.range as vscode.Range | { readonly replacing: vscode.Range };
    const replaced = 'replacing' in range ? range.replacing : range;
    assert.deepEqual(document.getText(replaced), '项目');
    assert.ok(list.items.length <= 25, `${list.items.length} items`);
  });

  it('除名 goes in, all references behind it follow, one undo restores every byte', async () => {
    const { document } = await draft();
    await vscode.commands.executeCommand('agreement.insertClause', 'main.members.expulsion/expulsion');
    const after = document.getText();
    assert.match(after, /\n第四条 [^\n]*除名/);
    assert.match(after, /第三条 成员退出应当提前三个月书面通知，依第五条结清经费。/);
    assert.match(after, /第五条 经费由津江大学管理，使用第六条规定的账户。/);
    assert.match(after, /第六条 各方按第五条投入，违反的依第七条处理/);
    assert.match(after, /第七条 违约方应当赔偿损失，前条和《民法典》第四条另有规定的除外。/);
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), DRAFT);
  });

  it('a clause moves down with its references, the cursor goes along, one undo takes it back', async () => {
    const editor = await draft();
    const { document } = editor;
    const at = placeOf(document, '第四条 经费由').translate(0, 5);
    editor.selection = new vscode.Selection(at, at);
    await vscode.commands.executeCommand('agreement.moveClauseDown');
    const after = document.getText();
    assert.match(
      after,
      /第四条 各方按第五条投入，违反的依第六条处理[^\n]*\n\n第五条 经费由津江大学管理，使用第四条规定/,
    );
    assert.match(after, /依第五条结清经费/);
    assert.match(after, /第六条 违约方应当赔偿损失，第四条和《民法典》第四条/);
    assert.equal(editor.selection.active.line, placeOf(document, '第五条 经费由').line);
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), DRAFT);
  });

  it('references are counted above a clause and coloured by meaning', async () => {
    const { document } = await draft();
    const lenses = await answer<vscode.CodeLens[]>('vscode.executeCodeLensProvider', document.uri);
    const lens = lenses.find(({ range }) => range.start.isEqual(placeOf(document, '第四条 经费')));
    assert.match(lens!.command!.title, /^2 /);
    assert.equal(lens!.command!.command, 'agreement.showPlaces');
    const all = new vscode.Range(0, 0, document.lineCount, 0);
    const tokens = await answer<vscode.SemanticTokens>(
      'vscode.provideDocumentRangeSemanticTokens',
      document.uri,
      all,
    );
    assert.ok(tokens.data.length > 0);
    assert.equal(tokens.data.length % 5, 0);
  });
});
