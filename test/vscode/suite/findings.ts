import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import {
  closeAll,
  codeOf,
  configure,
  finding,
  findings,
  noFinding,
  placeOf,
  show,
  showAgreement,
  showText,
  until,
} from '../support.js';

describe('findings', () => {
  afterEach(closeAll);

  it('name a missing section, its rule and the page of the rule', async () => {
    const { document } = await showAgreement('missing-breach.md');
    const missing = await finding(document, 'missing-section');
    assert.equal(missing.source, '协议检查');
    assert.match(missing.message, /违约责任/);
    assert.equal(missing.severity, vscode.DiagnosticSeverity.Error);
    const { target } = missing.code as { target: vscode.Uri };
    assert.match(target.path, /\/docs\/rules\/missing-section\.md$/);
    await vscode.workspace.fs.stat(target);
    assert.equal(findings(document).filter((found) => codeOf(found) === 'missing-section').length, 1);
  });

  it('are neither errors nor warnings in a draft that is in order', async () => {
    const broken = await showAgreement('missing-breach.md');
    await finding(broken.document, 'missing-section');
    const { document } = await show('clean.md');
    // the server answers in order: when the symbols are here, the first check has been asked for
    await vscode.commands.executeCommand('vscode.executeDocumentSymbolProvider', document.uri);
    await broken.document.save();
    const serious = findings(document).filter(
      ({ severity }) => severity <= vscode.DiagnosticSeverity.Warning,
    );
    assert.deepEqual(serious.map(codeOf), []);
  });

  it('leave ordinary Markdown alone while the server runs', async () => {
    await showAgreement('missing-breach.md');
    const { document } = await show('README.md');
    const plain = await vscode.commands.executeCommand(
      'vscode.executeCodeActionProvider',
      document.uri,
      new vscode.Range(0, 0, 5, 0),
      vscode.CodeActionKind.QuickFix.value,
    );
    assert.deepEqual(plain, []);
    assert.deepEqual(findings(document), []);
  });

  it('follow the text: a blank typed elsewhere, then filled in', async () => {
    const editor = await showAgreement('clean.md');
    const { document } = editor;
    const place = placeOf(document, '提前三个月书面通知').translate(0, 2);
    await editor.edit((builder) => builder.replace(new vscode.Range(place, place.translate(0, 1)), '______'));
    const blank = await finding(document, 'placeholder-left', ({ range }) => range.start.line === place.line);
    assert.equal(document.getText(blank.range), '______');
    await editor.edit((builder) => builder.replace(blank.range, '两'));
    await until('the blank is gone', [vscode.languages.onDidChangeDiagnostics], () =>
      findings(document).every(
        (found) => codeOf(found) !== 'placeholder-left' || found.range.start.line !== place.line,
      ),
    );
  });

  it('keep quiet about the line being typed until the cursor leaves it', async () => {
    const editor = await showAgreement('clean.md');
    const { document } = editor;
    const place = placeOf(document, '提前三个月书面通知').translate(0, 2);
    editor.selection = new vscode.Selection(place, place);
    await vscode.commands.executeCommand('type', { text: '______' });
    // a finding elsewhere shows that the text has been checked since
    const end = document.lineAt(document.lineCount - 1).range.end;
    const about = (found: vscode.Diagnostic): boolean =>
      codeOf(found) === 'placeholder-left' && found.range.start.line === place.line;
    await vscode.commands.executeCommand('vscode.executeDocumentSymbolProvider', document.uri);
    assert.equal(findings(document).some(about), false, 'said something about the line being typed');
    editor.selection = new vscode.Selection(end, end);
    await finding(document, 'placeholder-left', about);
  });

  it('follow the settings: severity, and off', async () => {
    const { document } = await showAgreement('missing-breach.md');
    await finding(document, 'missing-section');
    await configure('severity', { 'missing-section': 'off' });
    await noFinding(document, 'missing-section');
    await configure('severity', { 'missing-section': 'information' });
    await finding(
      document,
      'missing-section',
      ({ severity }) => severity === vscode.DiagnosticSeverity.Information,
    );
    await configure('severity', undefined);
    await finding(
      document,
      'missing-section',
      ({ severity }) => severity === vscode.DiagnosticSeverity.Error,
    );
  });

  it('change their language with the setting', async () => {
    const { document } = await showAgreement('missing-breach.md');
    await finding(document, 'missing-section', ({ message }) => message.includes('违约责任'));
    await configure('language', 'en');
    const english = await finding(
      document,
      'missing-section',
      ({ message }) => !/^\S*违约责任/.test(message),
    );
    assert.equal(english.source, 'agreement');
    await configure('language', 'zh-CN');
    await finding(document, 'missing-section', ({ source }) => source === '协议检查');
  });

  it('go when the draft is closed', async () => {
    const { document } = await showAgreement('missing-breach.md');
    await finding(document, 'missing-section');
    await closeAll();
    await noFinding(document, 'missing-section');
  });

  it('are there for a draft that has never been saved', async () => {
    await showAgreement('clean.md');
    const { document } = await showText(
      '# 氢能产业技术创新战略联盟协议书\n\n## 定义\n\n联盟：指本联盟。\n\n## 违约责任\n\n各方承担违约责任。\n\n## 争议解决\n\n提交仲裁委员会仲裁，也可以向人民法院起诉。\n',
    );
    await finding(document, 'missing-section');
    await finding(document, 'arbitration-and-litigation');
  });
});
