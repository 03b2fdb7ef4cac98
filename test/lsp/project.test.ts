import assert from 'node:assert/strict';
import type { ClientCapabilities, CompletionItem, Hover } from 'vscode-languageserver';
import type { StatusParams } from '../../server/src/lsp/protocol.js';
import { atLeast } from './least.js';
import { FULL_CLIENT, PUSH_CLIENT } from './lsp-client.js';
import { LIST, ProjectWorld, ROOT, uri, YAML } from './project-world.js';

const WATCHED: ClientCapabilities = {
  ...FULL_CLIENT,
  workspace: {
    ...FULL_CLIENT.workspace,
    workspaceFolders: true,
    didChangeWatchedFiles: { dynamicRegistration: true },
  },
};

describe('the project of a draft', function () {
  atLeast(this, 14);
  let world: ProjectWorld;
  beforeEach(() => (world = new ProjectWorld()));
  afterEach(() => world.server.dispose());

  it('is read before the first findings, which never come without it', async () => {
    world.files[YAML] = 'severity:\n  bad-word: hint\n  blank: off\n';
    await world.start();
    await world.client.open(uri, '联盟坏空白');
    assert.deepEqual(await world.codes(), ['bad-word 4']);
  });

  it('goes before the settings of the editor, level by level and by profile', async () => {
    world.files[YAML] = 'profile: final\nseverityByProfile:\n  final: { bad-word: warning }\n';
    await world.start({
      settings: {
        profile: '770',
        severity: { 'bad-word': 'hint', blank: 'off' },
        severityByProfile: { final: { blank: 'information' } },
      },
    });
    await world.client.open(uri, '联盟坏空白');
    assert.deepEqual(await world.codes(), ['bad-word 2', 'blank 3']);
  });

  it('is the nearest one, up to the workspace folder and no further', async () => {
    world.files[`${ROOT}/drafts/agreement.yaml`] = 'severity: { blank: off }';
    world.files[YAML] = 'severity: { bad-word: off }';
    world.files['file:///agreement.yaml'] = 'severity: { bad-word: off }';
    await world.start();
    await world.client.open(uri, '联盟坏空白');
    await world.client.open(`${ROOT}/top.md`, '联盟坏空白');
    await world.client.open('file:///else/x.md', '联盟坏空白');
    await world.client.open('untitled:x', '联盟坏空白');
    assert.deepEqual(await world.codes(), ['bad-word 1']);
    assert.deepEqual(await world.codes(`${ROOT}/top.md`), ['blank 2']);
    assert.deepEqual(await world.codes('file:///else/x.md'), ['bad-word 1', 'blank 2']);
    assert.deepEqual(await world.codes('untitled:x'), ['bad-word 1', 'blank 2']);
    assert.deepEqual(
      world.asked.filter((one) => !one.startsWith(`${ROOT}/`)),
      [],
    );
    assert.equal(world.asked.length, new Set(world.asked).size, 'a file is world.asked for once');
  });

  it('is not asked for where nobody answers, and not waited for for ever', async () => {
    await world.start({ files: false });
    await world.client.open(uri, '联盟坏');
    assert.deepEqual(await world.codes(), ['bad-word 1']);
    assert.deepEqual(world.asked, []);
    world.server.dispose();
    world = new ProjectWorld();
    let answer: (result: unknown) => void = () => undefined;
    world.client.readFile = (of) =>
      of === YAML ? new Promise((resolve) => (answer = resolve)) : { problem: 'missing' };
    await world.start();
    await world.client.open(uri, '联盟坏');
    const pulled = world.codes();
    await world.client.next<{ uri: string }>('agreement/readFile', (params) => params.uri === YAML);
    await world.client.request('agreement/standards');
    assert.equal(world.server.engine.checks, 0);
    world.server.clock.advance(1000);
    assert.deepEqual(await pulled, ['bad-word 1']);
    answer({ text: 'severity: { bad-word: off }' });
    await world.refreshed();
    assert.deepEqual(await world.codes(), []);
  });

  it('is followed when it changes, appears or goes', async () => {
    await world.start({}, WATCHED);
    const { registrations } = await world.client.next<{
      registrations: { method: string; registerOptions: { watchers: { globPattern: string }[] } }[];
    }>('client/registerCapability', (params) =>
      JSON.stringify(params).includes('workspace/didChangeWatchedFiles'),
    );
    assert.deepEqual(
      registrations[0]!.registerOptions.watchers.map(({ globPattern }) => globPattern),
      [
        '**/agreement.yaml',
        '**/agreement.baseline.json',
        '**/*.{md,markdown}',
        '**/.agreement/standards/*/standard.yaml',
      ],
    );
    await world.client.open(uri, '联盟坏');
    assert.deepEqual(await world.codes(), ['bad-word 1']);
    world.files[YAML] = 'severity: { bad-word: hint }';
    await world.changed(YAML);
    await world.refreshed();
    assert.deepEqual(await world.codes(), ['bad-word 4']);
    world.files = {};
    await world.changed(YAML);
    await world.refreshed();
    assert.deepEqual(await world.codes(), ['bad-word 1']);
    world.client.forget();
    const before = world.server.engine.checks;
    await world.changed(`${ROOT}/README.md`, LIST);
    await world.codes();
    await world.codes();
    assert.equal(world.server.engine.checks, before, 'nothing is checked anew where nothing changed');
  });

  it('is published anew to editors that do not pull', async () => {
    await world.start({}, PUSH_CLIENT);
    await world.client.open(uri, '联盟坏');
    assert.equal((await world.client.published(uri)).diagnostics.length, 1);
    world.files[YAML] = 'severity: { bad-word: off }';
    await world.changed(YAML);
    assert.deepEqual((await world.client.published(uri)).diagnostics, []);
  });

  it('lies in workspace folders that come and go', async () => {
    world.files['file:///new/agreement.yaml'] = 'severity: { bad-word: off }';
    await world.start({}, WATCHED);
    const of = 'file:///new/a.md';
    await world.client.open(of, '联盟坏');
    assert.deepEqual(await world.codes(of), ['bad-word 1']);
    const folder = { uri: 'file:///new/', name: 'new' };
    await world.client.notify('workspace/didChangeWorkspaceFolders', {
      event: { added: [folder], removed: [] },
    });
    await world.refreshed();
    assert.deepEqual(await world.codes(of), []);
    await world.client.notify('workspace/didChangeWorkspaceFolders', {
      event: { added: [], removed: [folder] },
    });
    await world.refreshed();
    assert.deepEqual(await world.codes(of), ['bad-word 1']);
  });

  it('lists files that are agreements, and names their standard', async () => {
    world.files[YAML] = 'files: [drafts/*.md]\nstandard: charter\n';
    await world.start({ settings: { standard: 'alliance-agreement' } });
    await world.client.open(uri, '坏');
    await world.client.open(`${ROOT}/README.md`, '坏');
    assert.deepEqual(await world.codes(), ['bad-word 1']);
    assert.deepEqual(await world.codes(`${ROOT}/README.md`), []);
    const status = await world.client.next<StatusParams>('agreement/status', (one) => one.uri === uri);
    assert.equal(status.standard, 'charter');
  });

  it('that is broken is told once on the file, with line and reason, and the rest keeps working', async () => {
    world.files[YAML] = 'severity:\n  bad-word: hint\n  blnk: off\n';
    await world.start({ settings: { severity: { blank: 'information' } } });
    await world.client.open(uri, '联盟坏空白');
    assert.deepEqual(await world.codes(), ['bad-word 4', 'blank 3']);
    const { diagnostics } = await world.client.published(YAML);
    assert.deepEqual(
      diagnostics.map(({ range, message }) => [
        range.start.line,
        range.start.character,
        range.end.character,
        message,
      ]),
      [[2, 2, 6, '没有规则“blnk”，是否为 blank？']],
    );
    world.files[YAML] = 'severity: { bad-word: hint\n';
    await world.changed(YAML);
    const [broken, ...others] = (await world.client.published(YAML)).diagnostics;
    assert.deepEqual(others, []);
    assert.equal(broken!.severity, 1);
    assert.match(String(broken!.message), /不是有效的 YAML，未采用/);
    await world.refreshed();
    assert.deepEqual(await world.codes(), ['bad-word 1', 'blank 3']);
    world.files[YAML] = '';
    await world.changed(YAML);
    assert.deepEqual((await world.client.published(YAML)).diagnostics, []);
  });

  it('that is too large, too deep or unreadable is told, and costs little', async () => {
    await world.start();
    await world.client.open(uri, '联盟坏');
    await world.codes();
    for (const [text, message] of [
      ['#'.repeat(70_000), /过大/],
      ['['.repeat(20_000), /嵌套过深/],
    ] as const) {
      world.files[YAML] = text;
      await world.changed(YAML);
      assert.match(String((await world.client.published(YAML)).diagnostics[0]!.message), message);
      assert.deepEqual(await world.codes(), ['bad-word 1']);
    }
    for (const [result, message] of [
      [{ problem: 'unreadable', reason: 'locked' }, /locked/],
      [{ problem: 'too-large' }, /过大/],
    ] as const) {
      world.client.readFile = (of) => (of === YAML ? result : { problem: 'missing' });
      await world.changed(YAML);
      assert.match(String((await world.client.published(YAML)).diagnostics[0]!.message), message);
    }
    for (const result of [null, 7, 'x', [], {}, { text: 3 }, { problem: 'x' }]) {
      world.client.readFile = () => result;
      await world.changed(YAML);
      assert.deepEqual(await world.codes(), ['bad-word 1']);
    }
    world.client.readFile = () => {
      throw new Error('no');
    };
    await world.changed(YAML);
    assert.deepEqual(await world.codes(), ['bad-word 1']);
  });

  it('that is open is checked while it is typed, and counts once it is saved', async () => {
    await world.start();
    await world.client.open(uri, '联盟坏');
    assert.deepEqual(await world.codes(), ['bad-word 1']);
    await world.client.open(YAML, 'severity:\n  bad-word: of\n');
    const told = async (): Promise<unknown[]> =>
      (await world.client.published(YAML)).diagnostics.map(({ range }) => range);
    assert.deepEqual(await told(), [{ start: { line: 1, character: 12 }, end: { line: 1, character: 14 } }]);
    assert.deepEqual(await world.client.diagnostics(YAML), []);
    await world.client.type(YAML, 1, 14, 14, 'f');
    assert.deepEqual(await told(), []);
    assert.deepEqual(await world.codes(), ['bad-word 1']);
    world.files[YAML] = 'severity:\n  bad-word: off\n';
    await world.client.notify('textDocument/didSave', { textDocument: { uri: YAML } });
    await world.refreshed();
    assert.deepEqual(await world.codes(), []);
    await world.client.replace(YAML, 'profle: final');
    assert.equal((await told()).length, 1);
    await world.client.close(YAML);
    assert.deepEqual(await told(), [], 'what was not saved is gone');
  });

  it('is completed and explained in the editor, and is no draft', async () => {
    await world.start();
    await world.client.open(YAML, 'severity:\n  b\ndepth: standard\n');
    const items = await world.client.request<CompletionItem[]>('textDocument/completion', {
      textDocument: { uri: YAML },
      position: { line: 1, character: 3 },
    });
    assert.deepEqual(
      items.map(({ label, textEdit }) => [label, textEdit]),
      ['bad-word', 'blank', 'template-note-left'].map((code) => [
        code,
        {
          range: { start: { line: 1, character: 2 }, end: { line: 1, character: 3 } },
          newText: `${code}: `,
        },
      ]),
    );
    const about = (line: number): Promise<Hover | null> =>
      world.client.request('textDocument/hover', {
        textDocument: { uri: YAML },
        position: { line, character: 2 },
      });
    await world.client.replace(YAML, 'severity:\n  blank: off\ndepth: standard\n');
    assert.deepEqual((await about(2))!.contents, { kind: 'markdown', value: '**depth**\n\n审查深度。' });
    assert.deepEqual((await about(1))!.range, {
      start: { line: 1, character: 2 },
      end: { line: 1, character: 7 },
    });
    const symbols = await world.client.request('textDocument/documentSymbol', {
      textDocument: { uri: YAML },
    });
    assert.deepEqual(symbols, []);
  });

  it('is read by the server itself where the client reads no files', async () => {
    world.server.dispose();
    const read: string[] = [];
    world = new ProjectWorld({
      readFile: (of) => {
        read.push(of);
        return Promise.resolve(
          of === YAML ? { text: 'severity: { bad-word: off }' } : { problem: { kind: 'missing' } },
        );
      },
    });
    await world.start({ files: false });
    await world.client.open(uri, '联盟坏');
    assert.deepEqual(await world.codes(), []);
    assert.deepEqual(read, [`${ROOT}/drafts/agreement.yaml`, YAML, LIST]);
  });

  it('of a draft that is closed meanwhile does no harm', async () => {
    world.files[YAML] = 'severity: { bad-word: off }';
    await world.start();
    await world.client.open(uri, '联盟坏');
    await world.client.close(uri);
    await world.changed(YAML);
    await world.client.open(uri, '联盟坏');
    assert.deepEqual(await world.codes(), []);
  });
});
