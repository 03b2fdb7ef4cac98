import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import {
  closeAll,
  codeOf,
  finding,
  findings,
  fixture,
  noFinding,
  quickFixes,
  running,
  activated,
  show,
  showAgreement,
  until,
} from '../support.js';

const YAML = 'agreement.yaml';
const LIST = 'agreement.baseline.json';

async function write(name: string, text: string): Promise<void> {
  await vscode.workspace.fs.writeFile(fixture(name), new TextEncoder().encode(text));
}

async function remove(name: string): Promise<void> {
  try {
    await vscode.workspace.fs.delete(fixture(name));
  } catch {
    // it was never written
  }
}

describe('the project file and accepted findings', () => {
  afterEach(async () => {
    await closeAll();
    await remove(YAML);
    await remove(LIST);
  });

  it('a file that is written, changed and deleted is followed live', async () => {
    const { document } = await showAgreement('missing-breach.md');
    await finding(document, 'missing-section');
    const level = (wanted: vscode.DiagnosticSeverity): Promise<vscode.Diagnostic> =>
      finding(document, 'missing-section', ({ severity }) => severity === wanted);
    await write(YAML, 'severity:\n  missing-section: information\n');
    await level(vscode.DiagnosticSeverity.Information);
    await write(YAML, 'severity:\n  missing-section: off\n');
    await noFinding(document, 'missing-section');
    await remove(YAML);
    await level(vscode.DiagnosticSeverity.Error);
  });

  it('a file that is typed counts once it is saved, and its mistakes are marked at once', async () => {
    const { document } = await showAgreement('missing-breach.md');
    await finding(document, 'missing-section');
    await write(YAML, '');
    const editor = await vscode.window.showTextDocument(
      await vscode.workspace.openTextDocument(fixture(YAML)),
      vscode.ViewColumn.Beside,
    );
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), 'severity:\n  missing-section: of\n'));
    const told = await until('the mistake is marked', [vscode.languages.onDidChangeDiagnostics], () =>
      findings(editor.document).at(0),
    );
    assert.equal(editor.document.getText(told.range), 'of');
    await editor.edit((edit) => edit.insert(told.range.end, 'f'));
    await until(
      'the mistake is mended',
      [vscode.languages.onDidChangeDiagnostics],
      () => findings(editor.document).length === 0,
    );
    assert.ok(findings(document).some((found) => codeOf(found) === 'missing-section'));
    await editor.document.save();
    await noFinding(document, 'missing-section');
  });

  it('keys, values and codes are completed and explained', async () => {
    await write(YAML, '');
    const editor = await show(YAML);
    const { document } = editor;
    await running(await activated());
    const whole = new vscode.Range(0, 0, document.lineCount, 0);
    await editor.edit((edit) => edit.replace(whole, 'depth: \nseverity:\n  \n'));
    const labels = async (line: number, character: number): Promise<string[]> => {
      const list = await vscode.commands.executeCommand<vscode.CompletionList>(
        'vscode.executeCompletionItemProvider',
        document.uri,
        new vscode.Position(line, character),
      );
      return list.items.map(({ label }) => (typeof label === 'string' ? label : label.label));
    };
    const depths = await labels(0, 7);
    for (const depth of ['essential', 'standard', 'thorough']) assert.ok(depths.includes(depth), depth);
    assert.ok((await labels(2, 2)).includes('arbitration-and-litigation'));
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      document.uri,
      new vscode.Position(1, 3),
    );
    const text = hovers.flatMap(({ contents }) =>
      contents.map((content) => (typeof content === 'string' ? content : content.value)),
    );
    assert.match(text.join('\n'), /各规则的级别/);
  });

  it('a file that it lists is an agreement', async () => {
    const { document } = await show('notes/untitled.md');
    const api = await activated();
    assert.equal(api.isAgreement(document), false);
    await closeAll();
    await write(YAML, 'files:\n  - notes/*.md\n');
    const editor = await show('notes/untitled.md');
    await until(
      'the file is taken for an agreement',
      [vscode.languages.onDidChangeDiagnostics, api.onDidChangeServerState],
      () => findings(editor.document).length > 0,
    );
    assert.equal(api.isAgreement(editor.document), true);
  });

  it('a finding is accepted by its quick fix, and comes back without the list', async () => {
    const { document } = await showAgreement('missing-breach.md');
    const missing = await finding(document, 'missing-section');
    const fixes = await quickFixes(document, missing.range);
    const fix = fixes.find(({ title }) => title.startsWith('接受此问题：missing-section'));
    assert.ok(fix?.command, `none among ${fixes.map(({ title }) => title).join(', ')}`);
    await vscode.commands.executeCommand(fix.command.command, ...(fix.command.arguments ?? []));
    await noFinding(document, 'missing-section');
    const list = JSON.parse(new TextDecoder().decode(await vscode.workspace.fs.readFile(fixture(LIST)))) as {
      files: Record<string, { rule: string }[]>;
    };
    assert.deepEqual(
      list.files['missing-breach.md']?.map(({ rule }) => rule),
      ['missing-section'],
    );
    await remove(LIST);
    await finding(document, 'missing-section');
  });

  it('the command accepts everything that is found now', async () => {
    const { document } = await showAgreement('missing-breach.md');
    await finding(document, 'missing-section');
    await vscode.commands.executeCommand('agreement.acceptFindings');
    await until(
      'nothing is found any more',
      [vscode.languages.onDidChangeDiagnostics],
      () => findings(document).length === 0,
    );
  });
});
