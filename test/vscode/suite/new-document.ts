import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { activated, closeAll, codeOf, findings, running, until } from '../support.js';

/** What is typed into a blank; a name keeps its ending, so that it still says what kind of body it is. */
function wordsFor(blank: string, at: number): string | undefined {
  if (blank === '××') return `第${at}项内容`;
  return blank.includes('××')
    ? blank.replaceAll('××', `竹材${'甲乙丙丁戊己庚辛壬癸'.charAt(at % 10)}`)
    : undefined;
}

/** Begins a document with these answers and waits until it is there. */
async function begin(answers: Readonly<Record<string, string>>): Promise<vscode.TextEditor> {
  const api = await activated();
  await vscode.commands.executeCommand('agreement.newDocument', answers);
  await running(api);
  const editor = vscode.window.activeTextEditor;
  assert.ok(editor, 'no editor was opened');
  return editor;
}

/** Types words over the selected tab stop, as often as there is a blank, and goes to the next one. */
async function fillIn(editor: vscode.TextEditor, field: string): Promise<number> {
  const { document } = editor;
  let filled = 0;
  let last: string | undefined;
  for (let at = 0; at < 400; at++) {
    const { selection } = editor;
    const place = `${document.offsetAt(selection.start)}-${document.offsetAt(selection.end)}`;
    if (place === last) break;
    const blank = document.getText(selection);
    const words = filled === 0 ? field : wordsFor(blank, filled);
    if (words !== undefined) {
      await vscode.commands.executeCommand('type', { text: words });
      filled++;
    }
    const after = editor.selection;
    last = `${document.offsetAt(after.start)}-${document.offsetAt(after.end)}`;
    await vscode.commands.executeCommand('jumpToNextSnippetPlaceholder');
  }
  return filled;
}

/** Errors and warnings, once the text that stands now has been checked. */
async function grave(document: vscode.TextDocument): Promise<readonly string[]> {
  // the server answers in order: behind the symbols stand the findings of the same version
  await vscode.commands.executeCommand('vscode.executeDocumentSymbolProvider', document.uri);
  await until('the blanks are no longer reported', [vscode.languages.onDidChangeDiagnostics], () =>
    findings(document).every((found) => codeOf(found) !== 'placeholder-left'),
  );
  return findings(document)
    .filter(({ severity }) => severity <= vscode.DiagnosticSeverity.Warning)
    .map((found) => `${codeOf(found)} ${document.getText(found.range)}`);
}

describe('a new document', () => {
  afterEach(closeAll);

  it('is an agreement with its tab stops active; filled in, it has no error', async function () {
    // some sixty blanks, each a command of the editor
    this.timeout(90000);
    const editor = await begin({
      document: 'alliance-agreement',
      parties: '3',
      funding: 'own',
      experts: 'no',
      dispute: 'litigation',
    });
    const { document } = editor;
    assert.equal(document.isUntitled, true);
    assert.equal(document.languageId, 'markdown');
    assert.equal(document.getText(editor.selection), '××', 'the first blank is not selected');
    assert.equal(/\$\{\d|专家委员会|政府资助资金执行|仲裁委员会/.test(document.getText()), false);
    assert.ok((await fillIn(editor, '武夷省竹基复合材料')) > 20);
    const text = document.getText();
    assert.equal(text.includes('××'), false);
    assert.equal(
      text.split('武夷省竹基复合材料产业技术创新战略联盟').length - 1,
      4,
      'the name is not everywhere',
    );
    assert.deepEqual(await grave(document), []);
  });

  it('is made by the wizard: each question is answered with the value that is offered first', async function () {
    this.timeout(90000);
    const api = await activated();
    let made = false;
    const wizard = vscode.commands.executeCommand('agreement.newDocument').then(() => (made = true));
    // a question that is not there yet takes no answer: every round is one trip to the window and back
    while (!made) await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
    await wizard;
    await running(api);
    const editor = vscode.window.activeTextEditor;
    assert.ok(editor, 'no editor was opened');
    const text = editor.document.getText();
    assert.match(text, /^# ××产业技术创新战略联盟协议书\n/);
    for (const word of ['专家委员会', '仲裁委员会', '政府资助']) assert.ok(text.includes(word), word);
    assert.ok((await fillIn(editor, '武夷省竹基复合材料')) > 20);
    assert.deepEqual(await grave(editor.document), []);
  });

  it('is checked against its own standard: a charter, filled in, has no error', async () => {
    const editor = await begin({ document: 'alliance-charter', experts: 'yes', funding: 'government' });
    const { document } = editor;
    await fillIn(editor, '武夷省竹基复合材料');
    assert.match(document.getText(), /^# 武夷省竹基复合材料产业技术创新战略联盟章程\n/);
    assert.deepEqual(await grave(document), []);
  });
});
