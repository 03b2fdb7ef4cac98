import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { activated, closeAll, finding, findings, fixture, noFinding, show, until } from '../support.js';

const FILE = '.agreement/standards/nda/standard.yaml';
const DRAFT = 'notes/nda.md';

const STANDARD = `id: nda
version: 1.0.0
title: { zh: 保密协议, en: Non-disclosure agreement }
titles: [保密协议]
sources: {}
forbidden:
  - { id: perpetual, any: [永久保密], severity: warning, zh: 保密期限应当确定, en: secrecy needs an end }
nodes:
  - id: title
    zh: 标题
    en: Title
    status: mandatory
    severity: error
    top: true
    synonyms: [保密协议]
    guidance: { zh: 写明“保密协议”。, en: Says 保密协议. }
`;

async function write(name: string, text: string): Promise<void> {
  await vscode.workspace.fs.writeFile(fixture(name), new TextEncoder().encode(text));
}

/** Waits until VS Code has seen something new at a place. */
async function seen(name: string, make: () => Thenable<void>): Promise<void> {
  const watcher = vscode.workspace.createFileSystemWatcher(`**/${name}`);
  let told = false;
  const see = watcher.onDidCreate(() => (told = true));
  try {
    const event = until(`${name} is seen`, [watcher.onDidCreate], () => told);
    await make();
    await event;
  } finally {
    see.dispose();
    watcher.dispose();
  }
}

/** Writes a file in new folders, one after the other: what changes before VS Code watches a folder is told by nobody. */
async function watched(file: string, text: string): Promise<void> {
  const parts = file.split('/');
  for (let depth = 1; depth < parts.length; depth++) {
    const folder = parts.slice(0, depth).join('/');
    await seen(folder, () => vscode.workspace.fs.createDirectory(fixture(folder)));
  }
  await seen(file, () => write(file, text));
}

describe('a standard of the workspace', () => {
  afterEach(async () => {
    await closeAll();
    for (const name of ['.agreement', DRAFT])
      await vscode.workspace.fs.delete(fixture(name), { recursive: true });
  });

  it('holds for a draft with its title, and is followed when it changes, goes wrong and is mended', async () => {
    await watched(FILE, STANDARD);
    await write(DRAFT, '# 保密协议\n\n接收方对技术资料永久保密。\n');
    const api = await activated();
    const { document } = await show(DRAFT);
    const found = await finding(document, 'forbidden-phrase');
    assert.equal(document.getText(found.range), '永久保密');
    assert.equal(api.isAgreement(document), true);
    await write(FILE, STANDARD.replace('永久保密', '无限期保密'));
    await noFinding(document, 'forbidden-phrase');
    await write(FILE, STANDARD.replace('mandatory', 'mandatry'));
    const told = (): vscode.Diagnostic | undefined =>
      vscode.languages
        .getDiagnostics(fixture(FILE))
        .find(({ source }) => source === '协议检查' || source === 'agreement');
    const fault = await until('the fault is told', [vscode.languages.onDidChangeDiagnostics], told);
    assert.equal(fault.range.start.line, STANDARD.split('\n').indexOf('    status: mandatory'));
    assert.equal(findings(document).length, 0);
    await write(FILE, STANDARD);
    await finding(document, 'forbidden-phrase');
    assert.equal(told(), undefined);
  });
});
