import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { ClauseDrops, CLAUSE_MIME } from '../../../client/src/views/clause-tree.js';
import type { InsertClauseResult } from '../../../server/src/lsp/protocol.js';
import { activated, closeAll, findings, placeOf, running, showText, until } from '../support.js';

const DRAFT = `# 汉津新材料产业技术创新战略联盟协议书

甲方：汉津材料股份有限公司，住所地：汉津市江北路1号，法定代表人：高远

乙方：津江大学，住所地：汉津市学府路2号，法定代表人：吴敏

## 第二章 联盟成员

第二条 成员的条件由理事会确定。

第三条 成员退出应当提前三个月书面通知，依第四条结清经费。



## 第三章 经费管理

第四条 经费由津江大学管理。

第五条 各方按第四条投入，违反的依第六条处理。

## 第四章 违约责任

第六条 违约方应当赔偿损失。
`;

const EXPELLED = /依第五条结清经费。\n+第四条 [^\n]*除名/;

async function draft(): Promise<vscode.TextEditor> {
  const api = await activated();
  const editor = await showText(DRAFT);
  await running(api);
  const { document } = editor;
  await until(
    'the draft is checked',
    [vscode.languages.onDidChangeDiagnostics],
    () => findings(document).length > 0,
  );
  return editor;
}

/** Types a prefix as a user does, and takes the first offer of the list. */
async function accept(editor: vscode.TextEditor, at: vscode.Position, prefix: string): Promise<string> {
  const { document } = editor;
  editor.selection = new vscode.Selection(at, at);
  await vscode.commands.executeCommand('type', { text: prefix });
  const typed = document.getText();
  const before = document.version;
  // the list comes when the server has answered; until then there is nothing to accept
  for (let attempt = 0; document.version === before && attempt < 100; attempt++) {
    await vscode.commands.executeCommand('editor.action.triggerSuggest');
    await new Promise((resolve) => setTimeout(resolve, 200));
    await vscode.commands.executeCommand('acceptSelectedSuggestion');
  }
  return typed;
}

function changed(document: vscode.TextDocument, expected: RegExp): Promise<boolean> {
  return until(`the text fits ${expected.source}`, [vscode.workspace.onDidChangeTextDocument], () =>
    expected.test(document.getText()),
  );
}

describe('a clause by completion', () => {
  afterEach(closeAll);

  it('goes in on a new line of its chapter; one undo takes clause, numbers and references back', async () => {
    const editor = await draft();
    const { document } = editor;
    const typed = await accept(editor, placeOf(document, '\n\n\n## 第三章').translate(1), '除名');
    await changed(document, EXPELLED);
    assert.match(
      document.getText(),
      /\n第五条 经费由津江大学管理。\n\n第六条 各方按第五条投入，违反的依第七条处理。/,
    );
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), typed);
  });

  it('typed elsewhere goes to its own place, the cursor to its first blank; one undo takes all back', async () => {
    const editor = await draft();
    const { document } = editor;
    const typed = await accept(editor, placeOf(document, '应当赔偿损失'), '除名');
    await changed(document, EXPELLED);
    const after = document.getText();
    assert.match(after, /\n第七条 违约方应当赔偿损失。/);
    await until('the cursor is in the clause', [vscode.window.onDidChangeTextEditorSelection], () =>
      document.lineAt(editor.selection.active.line).text.startsWith('第四条 '),
    );
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), typed);
  });

  it('dropped from the view goes to its own place', async () => {
    const { document } = await draft();
    const insertion: InsertClauseResult = {
      version: document.version,
      edits: [{ range: new vscode.Range(20, 1, 20, 2), newText: '五' }],
      at: new vscode.Range(12, 0, 12, 0),
      snippet: '第四条 除名。\n',
    };
    const asked: unknown[] = [];
    const drops = new ClauseDrops({
      request: <R>(_method: string, params?: object) => {
        asked.push(params);
        return Promise.resolve(insertion as R);
      },
    });
    const data = new vscode.DataTransfer();
    assert.equal(await drops.provideDocumentDropEdits(document, new vscode.Position(0, 0), data), undefined);
    data.set(CLAUSE_MIME, new vscode.DataTransferItem('main.members.expulsion/expulsion'));
    const edit = await drops.provideDocumentDropEdits(document, new vscode.Position(0, 0), data);
    assert.deepEqual(asked, [
      { uri: document.uri.toString(), version: document.version, clause: 'main.members.expulsion/expulsion' },
    ]);
    assert.equal(edit!.insertText, '');
    assert.equal(edit!.additionalEdit!.size, 1);
    assert.equal(edit!.additionalEdit!.get(document.uri).length, 1);
  });
});
