import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { activated, closeAll, finding, placeOf, running, showText, until } from '../support.js';

const DRAFT = `# 汉津氢能产业技术创新战略联盟协议书

## 争议解决

1.1 因本协议发生的争议,提交汉津仲裁委员会仲裁。 

1.2 因本协议发生的争议,向汉津市人民法院起诉(汉津市)。



1.3 违约方应当支付违约金120万元，于三十日内付清。
`;

describe('formatting and amounts', () => {
  afterEach(closeAll);

  async function draft(): Promise<vscode.TextEditor> {
    const editor = await showText(DRAFT);
    await running(await activated());
    await finding(editor.document, 'arbitration-and-litigation');
    return editor;
  }

  /** Runs a command that changes the draft; gives the text, and sees that one undo takes all of it back. */
  async function changed(editor: vscode.TextEditor, command: string, ...args: unknown[]): Promise<string> {
    const { document } = editor;
    const before = document.getText();
    await vscode.commands.executeCommand(command, ...args);
    await until(
      'the draft changes',
      [vscode.workspace.onDidChangeTextDocument],
      () => document.getText() !== before,
    );
    const after = document.getText();
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), before, 'one undo takes all of it back');
    return after;
  }

  it('tidies the whole draft', async () => {
    const after = await changed(await draft(), 'editor.action.formatDocument');
    assert.equal(
      after,
      DRAFT.replace('争议,提交', '争议，提交')
        .replace('仲裁。 ', '仲裁。')
        .replace('争议,向', '争议，向')
        .replace('(汉津市)', '（汉津市）')
        .replace('\n\n\n\n', '\n\n'),
    );
  });

  it('tidies a selection', async () => {
    const editor = await draft();
    const { range } = editor.document.lineAt(placeOf(editor.document, '1.2').line);
    editor.selection = new vscode.Selection(range.start, range.end);
    const after = await changed(editor, 'editor.action.formatSelection');
    assert.equal(after, DRAFT.replace('争议,向', '争议，向').replace('(汉津市)', '（汉津市）'));
  });

  it('leaves other Markdown to its own formatters', async () => {
    await draft();
    const { document } = await showText('# 说明\n\n甲,乙 \n\n\n\n丙\n');
    const edits = await vscode.commands.executeCommand<vscode.TextEdit[] | undefined>(
      'vscode.executeFormatDocumentProvider',
      document.uri,
      { tabSize: 2, insertSpaces: true },
    );
    assert.deepEqual(edits ?? [], []);
    // a formatter of somebody else is the only one there, so that nobody is asked which to use
    const other = vscode.languages.registerDocumentFormattingEditProvider('markdown', {
      provideDocumentFormattingEdits: (own) => [vscode.TextEdit.replace(own.lineAt(0).range, '# 其他')],
    });
    try {
      await vscode.commands.executeCommand('editor.action.formatDocument');
      assert.equal(document.lineAt(0).text, '# 其他');
    } finally {
      other.dispose();
    }
  });

  it('puts the amount in words behind the figures', async () => {
    const editor = await draft();
    const at = placeOf(editor.document, '120万元');
    editor.selection = new vscode.Selection(at, at);
    const after = await changed(editor, 'agreement.insertAmountWords');
    assert.equal(after, DRAFT.replace('120万元', '120万元（大写：人民币壹佰贰拾万元整）'));
  });

  it('offers the other form of an amount as a refactoring', async () => {
    const { document } = await draft();
    const at = placeOf(document, '120万元');
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      new vscode.Range(at, at),
      'refactor.rewrite.agreement.amount',
    );
    assert.deepEqual(
      actions.map(({ title }) => title),
      ['插入大写金额 （大写：人民币壹佰贰拾万元整）', '改为大写金额 人民币壹佰贰拾万元整'],
    );
  });

  it('writes the numbers of the draft in one style', async () => {
    const editor = await draft();
    assert.equal(
      await changed(editor, 'agreement.changeNumerals', 'arabic'),
      DRAFT.replace('三十日', '30日'),
    );
  });
});
