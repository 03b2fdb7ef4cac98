import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { activated, closeAll, EXTENSION, show, showText } from '../support.js';

describe('activation', () => {
  afterEach(closeAll);

  it('leaves ordinary Markdown alone: no server, no findings', async () => {
    const { document } = await show('README.md');
    const api = await activated();
    assert.equal(api.isAgreement(document), false);
    assert.equal(api.serverState(), 'off');
    assert.deepEqual(vscode.languages.getDiagnostics(document.uri), []);
  });

  it('takes a draft with the title of an alliance agreement for one', async () => {
    const { document } = await show('missing-breach.md');
    const api = await activated();
    assert.equal(api.isAgreement(document), true);
    assert.notEqual(api.serverState(), 'off');
  });

  it('follows the title while it is typed', async () => {
    const editor = await showText('# 氢能产业联盟');
    const api = await activated();
    assert.equal(api.isAgreement(editor.document), false);
    await editor.edit((builder) => builder.insert(new vscode.Position(0, 8), '协议书'));
    assert.equal(api.isAgreement(editor.document), true);
    await editor.edit((builder) => builder.insert(new vscode.Position(0, 0), '---\nagreement: false\n---\n'));
    assert.equal(api.isAgreement(editor.document), false);
  });

  it('takes files for agreements that a setting lists', async () => {
    const { document } = await show('notes/untitled.md');
    const api = await activated();
    assert.equal(api.isAgreement(document), false);
    const settings = vscode.workspace.getConfiguration('agreement');
    await settings.update('files', ['notes/**/*.md'], vscode.ConfigurationTarget.Workspace);
    assert.equal(api.isAgreement(document), true);
    await settings.update('files', undefined, vscode.ConfigurationTarget.Workspace);
    assert.equal(api.isAgreement(document), false);
  });

  it('registers every command of the manifest', async () => {
    await activated();
    const manifest = vscode.extensions.getExtension(EXTENSION)?.packageJSON as {
      contributes: { commands: { command: string }[] };
    };
    const registered = new Set(await vscode.commands.getCommands(true));
    const missing = manifest.contributes.commands.filter(({ command }) => !registered.has(command));
    assert.deepEqual(missing, []);
  });
});
