import assert from 'node:assert/strict';
import type {
  ClientCapabilities,
  CodeAction,
  CompletionItem,
  Diagnostic,
  Hover,
} from 'vscode-languageserver';
import type { AcceptFindingsResult, StatusParams } from '../../server/src/lsp/protocol.js';
import { type InProcess, startInProcess } from './in-process.js';
import { atLeast } from './least.js';
import { FULL_CLIENT, PUSH_CLIENT } from './lsp-client.js';

const ROOT = 'file:///work';
const YAML = `${ROOT}/agreement.yaml`;
const LIST = `${ROOT}/agreement.baseline.json`;
const uri = `${ROOT}/drafts/%E8%8D%89.md`;
const WATCHED: ClientCapabilities = {
  ...FULL_CLIENT,
  workspace: {
    ...FULL_CLIENT.workspace,
    workspaceFolders: true,
    didChangeWatchedFiles: { dynamicRegistration: true },
  },
};

describe('the project of a draft', function () {
  atLeast(this, 19);
  let server: InProcess;
  let files: Record<string, string>;
  let asked: string[];
  beforeEach(() => {
    server = startInProcess();
    files = {};
    asked = [];
    server.client.readFile = (of) => {
      asked.push(of);
      const text = files[of];
      return text === undefined ? { problem: 'missing' } : { text };
    };
  });
  afterEach(() => server.dispose());

  const start = (options: object = {}, capabilities: ClientCapabilities = FULL_CLIENT) =>
    server.client.initialize(
      capabilities,
      { files: true, status: true, ...options },
      { workspaceFolders: [{ uri: ROOT, name: 'work' }] },
    );
  const codes = async (of = uri): Promise<string[]> =>
    (await server.client.diagnostics(of)).map(({ code, severity }) => `${String(code)} ${severity}`);
  const changed = (...uris: string[]): Promise<void> =>
    server.client.notify('workspace/didChangeWatchedFiles', {
      changes: uris.map((one) => ({ uri: one, type: 2 })),
    });
  const accept = (fingerprint?: string): Promise<AcceptFindingsResult | null> =>
    server.client.request('agreement/acceptFindings', { uri, ...(fingerprint && { fingerprint }) });
  const actions = (): Promise<CodeAction[]> =>
    server.client.request('textDocument/codeAction', {
      textDocument: { uri },
      range: { start: { line: 0, character: 0 }, end: { line: 9, character: 0 } },
      context: { diagnostics: [], only: ['quickfix'] },
    });
  /** Waits for the findings to be brought again. */
  const refreshed = (): Promise<unknown> => server.client.next('workspace/diagnostic/refresh');

  it('is read before the first findings, which never come without it', async () => {
    files[YAML] = 'severity:\n  bad-word: hint\n  blank: off\n';
    await start();
    await server.client.open(uri, '联盟坏空白');
    assert.deepEqual(await codes(), ['bad-word 4']);
  });

  it('goes before the settings of the editor, level by level and by profile', async () => {
    files[YAML] = 'profile: final\nseverityByProfile:\n  final: { bad-word: warning }\n';
    await start({
      settings: {
        profile: '770',
        severity: { 'bad-word': 'hint', blank: 'off' },
        severityByProfile: { final: { blank: 'information' } },
      },
    });
    await server.client.open(uri, '联盟坏空白');
    assert.deepEqual(await codes(), ['bad-word 2', 'blank 3']);
  });

  it('is the nearest one, up to the workspace folder and no further', async () => {
    files[`${ROOT}/drafts/agreement.yaml`] = 'severity: { blank: off }';
    files[YAML] = 'severity: { bad-word: off }';
    files['file:///agreement.yaml'] = 'severity: { bad-word: off }';
    await start();
    await server.client.open(uri, '联盟坏空白');
    await server.client.open(`${ROOT}/top.md`, '联盟坏空白');
    await server.client.open('file:///else/x.md', '联盟坏空白');
    await server.client.open('untitled:x', '联盟坏空白');
    assert.deepEqual(await codes(), ['bad-word 1']);
    assert.deepEqual(await codes(`${ROOT}/top.md`), ['blank 2']);
    assert.deepEqual(await codes('file:///else/x.md'), ['bad-word 1', 'blank 2']);
    assert.deepEqual(await codes('untitled:x'), ['bad-word 1', 'blank 2']);
    assert.deepEqual(
      asked.filter((one) => !one.startsWith(`${ROOT}/`)),
      [],
    );
    assert.equal(asked.length, new Set(asked).size, 'a file is asked for once');
  });

  it('is not asked for where nobody answers, and not waited for for ever', async () => {
    await start({ files: false });
    await server.client.open(uri, '联盟坏');
    assert.deepEqual(await codes(), ['bad-word 1']);
    assert.deepEqual(asked, []);
    server.dispose();
    server = startInProcess();
    let answer: (result: unknown) => void = () => undefined;
    server.client.readFile = (of) =>
      of === YAML ? new Promise((resolve) => (answer = resolve)) : { problem: 'missing' };
    await start();
    await server.client.open(uri, '联盟坏');
    const pulled = codes();
    await server.client.next<{ uri: string }>('agreement/readFile', (params) => params.uri === YAML);
    await server.client.request('agreement/standards');
    assert.equal(server.engine.checks, 0);
    server.clock.advance(1000);
    assert.deepEqual(await pulled, ['bad-word 1']);
    answer({ text: 'severity: { bad-word: off }' });
    await refreshed();
    assert.deepEqual(await codes(), []);
  });

  it('is followed when it changes, appears or goes', async () => {
    await start({}, WATCHED);
    const { registrations } = await server.client.next<{
      registrations: { method: string; registerOptions: { watchers: { globPattern: string }[] } }[];
    }>('client/registerCapability', (params) =>
      JSON.stringify(params).includes('workspace/didChangeWatchedFiles'),
    );
    assert.deepEqual(
      registrations[0]!.registerOptions.watchers.map(({ globPattern }) => globPattern),
      ['**/agreement.yaml', '**/agreement.baseline.json'],
    );
    await server.client.open(uri, '联盟坏');
    assert.deepEqual(await codes(), ['bad-word 1']);
    files[YAML] = 'severity: { bad-word: hint }';
    await changed(YAML);
    await refreshed();
    assert.deepEqual(await codes(), ['bad-word 4']);
    files = {};
    await changed(YAML);
    await refreshed();
    assert.deepEqual(await codes(), ['bad-word 1']);
    server.client.forget();
    const before = server.engine.checks;
    await changed(`${ROOT}/README.md`, LIST);
    await codes();
    await codes();
    assert.equal(server.engine.checks, before, 'nothing is checked anew where nothing changed');
  });

  it('is published anew to editors that do not pull', async () => {
    await start({}, PUSH_CLIENT);
    await server.client.open(uri, '联盟坏');
    assert.equal((await server.client.published(uri)).diagnostics.length, 1);
    files[YAML] = 'severity: { bad-word: off }';
    await changed(YAML);
    assert.deepEqual((await server.client.published(uri)).diagnostics, []);
  });

  it('lies in workspace folders that come and go', async () => {
    files['file:///new/agreement.yaml'] = 'severity: { bad-word: off }';
    await start({}, WATCHED);
    const of = 'file:///new/a.md';
    await server.client.open(of, '联盟坏');
    assert.deepEqual(await codes(of), ['bad-word 1']);
    const folder = { uri: 'file:///new/', name: 'new' };
    await server.client.notify('workspace/didChangeWorkspaceFolders', {
      event: { added: [folder], removed: [] },
    });
    await refreshed();
    assert.deepEqual(await codes(of), []);
    await server.client.notify('workspace/didChangeWorkspaceFolders', {
      event: { added: [], removed: [folder] },
    });
    await refreshed();
    assert.deepEqual(await codes(of), ['bad-word 1']);
  });

  it('lists files that are agreements, and names their standard', async () => {
    files[YAML] = 'files: [drafts/*.md]\nstandard: charter\n';
    await start({ settings: { standard: 'alliance-agreement' } });
    await server.client.open(uri, '坏');
    await server.client.open(`${ROOT}/README.md`, '坏');
    assert.deepEqual(await codes(), ['bad-word 1']);
    assert.deepEqual(await codes(`${ROOT}/README.md`), []);
    const status = await server.client.next<StatusParams>('agreement/status', (one) => one.uri === uri);
    assert.equal(status.standard, 'charter');
  });

  it('that is broken is told once on the file, with line and reason, and the rest keeps working', async () => {
    files[YAML] = 'severity:\n  bad-word: hint\n  blnk: off\n';
    await start({ settings: { severity: { blank: 'information' } } });
    await server.client.open(uri, '联盟坏空白');
    assert.deepEqual(await codes(), ['bad-word 4', 'blank 3']);
    const { diagnostics } = await server.client.published(YAML);
    assert.deepEqual(
      diagnostics.map(({ range, message }) => [
        range.start.line,
        range.start.character,
        range.end.character,
        message,
      ]),
      [[2, 2, 6, '没有规则“blnk”，是否为 blank？']],
    );
    files[YAML] = 'severity: { bad-word: hint\n';
    await changed(YAML);
    const [broken, ...others] = (await server.client.published(YAML)).diagnostics;
    assert.deepEqual(others, []);
    assert.equal(broken!.severity, 1);
    assert.match(String(broken!.message), /不是有效的 YAML，未采用/);
    await refreshed();
    assert.deepEqual(await codes(), ['bad-word 1', 'blank 3']);
    files[YAML] = '';
    await changed(YAML);
    assert.deepEqual((await server.client.published(YAML)).diagnostics, []);
  });

  it('that is too large, too deep or unreadable is told, and costs little', async () => {
    await start();
    await server.client.open(uri, '联盟坏');
    await codes();
    for (const [text, message] of [
      ['#'.repeat(70_000), /过大/],
      ['['.repeat(20_000), /嵌套过深/],
    ] as const) {
      files[YAML] = text;
      await changed(YAML);
      assert.match(String((await server.client.published(YAML)).diagnostics[0]!.message), message);
      assert.deepEqual(await codes(), ['bad-word 1']);
    }
    for (const [result, message] of [
      [{ problem: 'unreadable', reason: 'locked' }, /locked/],
      [{ problem: 'too-large' }, /过大/],
    ] as const) {
      server.client.readFile = (of) => (of === YAML ? result : { problem: 'missing' });
      await changed(YAML);
      assert.match(String((await server.client.published(YAML)).diagnostics[0]!.message), message);
    }
    for (const result of [null, 7, 'x', [], {}, { text: 3 }, { problem: 'x' }]) {
      server.client.readFile = () => result;
      await changed(YAML);
      assert.deepEqual(await codes(), ['bad-word 1']);
    }
    server.client.readFile = () => {
      throw new Error('no');
    };
    await changed(YAML);
    assert.deepEqual(await codes(), ['bad-word 1']);
  });

  it('that is open is checked while it is typed, and counts once it is saved', async () => {
    await start();
    await server.client.open(uri, '联盟坏');
    assert.deepEqual(await codes(), ['bad-word 1']);
    await server.client.open(YAML, 'severity:\n  bad-word: of\n');
    const told = async (): Promise<unknown[]> =>
      (await server.client.published(YAML)).diagnostics.map(({ range }) => range);
    assert.deepEqual(await told(), [{ start: { line: 1, character: 12 }, end: { line: 1, character: 14 } }]);
    assert.deepEqual(await server.client.diagnostics(YAML), []);
    await server.client.type(YAML, 1, 14, 14, 'f');
    assert.deepEqual(await told(), []);
    assert.deepEqual(await codes(), ['bad-word 1']);
    files[YAML] = 'severity:\n  bad-word: off\n';
    await server.client.notify('textDocument/didSave', { textDocument: { uri: YAML } });
    await refreshed();
    assert.deepEqual(await codes(), []);
    await server.client.replace(YAML, 'profle: final');
    assert.equal((await told()).length, 1);
    await server.client.close(YAML);
    assert.deepEqual(await told(), [], 'what was not saved is gone');
  });

  it('is completed and explained in the editor, and is no draft', async () => {
    await start();
    await server.client.open(YAML, 'severity:\n  b\ndepth: standard\n');
    const items = await server.client.request<CompletionItem[]>('textDocument/completion', {
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
      server.client.request('textDocument/hover', {
        textDocument: { uri: YAML },
        position: { line, character: 2 },
      });
    await server.client.replace(YAML, 'severity:\n  blank: off\ndepth: standard\n');
    assert.deepEqual((await about(2))!.contents, { kind: 'markdown', value: '**depth**\n\n审查深度。' });
    assert.deepEqual((await about(1))!.range, {
      start: { line: 1, character: 2 },
      end: { line: 1, character: 7 },
    });
    const symbols = await server.client.request('textDocument/documentSymbol', {
      textDocument: { uri: YAML },
    });
    assert.deepEqual(symbols, []);
  });

  it('keeps accepted findings out of the list, the status and the fixes', async () => {
    await start();
    await server.client.open(uri, '联盟坏\n空白\n');
    assert.deepEqual(await codes(), ['bad-word 1', 'blank 2']);
    const fixes = async (): Promise<string[]> =>
      (await actions()).flatMap(({ edit, title }) => (edit ? [title] : []));
    assert.deepEqual(await fixes(), ['review', 'delete', 'fill']);
    server.client.forget();
    const result = await accept();
    assert.ok(result?.problem === undefined && result);
    assert.equal(result.uri, LIST);
    assert.equal(result.accepted, 2);
    assert.deepEqual(Object.keys((JSON.parse(result.text) as { files: object }).files), ['drafts/草.md']);
    files[LIST] = result.text;
    await changed(LIST);
    await refreshed();
    assert.deepEqual(await codes(), []);
    assert.deepEqual(await fixes(), []);
    const status = await server.client.next<StatusParams>('agreement/status', ({ accepted }) => accepted > 0);
    assert.equal(status.accepted, 2);
    assert.deepEqual(status.findings, { error: 0, warning: 0, information: 0, hint: 0 });
    await server.client.type(uri, 0, 3, 3, '坏');
    await server.client.notify('agreement/cursor', { uri, line: 5 });
    assert.deepEqual(await codes(), ['bad-word 1', 'bad-word 1'], 'the clause says something else now');
  });

  it('accepts one finding by a quick fix, and one more of the same is shown', async () => {
    await start();
    await server.client.open(uri, '联盟\n空白\n');
    const diagnostics = await server.client.diagnostics(uri);
    const offered = await server.client.request<CodeAction[]>('textDocument/codeAction', {
      textDocument: { uri },
      range: diagnostics[0]!.range,
      context: { diagnostics },
    });
    const action = offered.find(({ command }) => command?.command === 'agreement.acceptFindings')!;
    assert.equal(action.title, '接受此问题：blank（写入 agreement.baseline.json）');
    assert.deepEqual(action.diagnostics, diagnostics);
    const [params] = action.command!.arguments as { uri: string; fingerprint: string }[];
    const result = await accept(params!.fingerprint);
    assert.ok(result?.problem === undefined && result);
    files[LIST] = result.text;
    assert.equal(await accept(params!.fingerprint), null, 'it is accepted already');
    assert.equal(await accept('0000000000000000'), null);
    await changed(LIST);
    await refreshed();
    assert.deepEqual(await codes(), []);
    await server.client.replace(uri, '联盟\n空白\n空白\n');
    await server.client.notify('agreement/cursor', { uri, line: 0 });
    assert.deepEqual(await codes(), ['blank 2']);
  });

  it('keeps the list of a rule full although some are accepted', async () => {
    await start();
    await server.client.open(uri, `联盟\n${'空白\n'.repeat(10)}${'空白二\n'.repeat(30)}`);
    const [first, second] = (await actions()).flatMap(
      ({ command }) => (command?.arguments as { fingerprint: string }[] | undefined) ?? [],
    );
    const accepted = [
      { rule: 'blank', fingerprint: first!.fingerprint },
      { rule: 'blank', fingerprint: second!.fingerprint, count: 9 },
    ];
    files[LIST] = JSON.stringify({ version: 1, files: { 'drafts/草.md': accepted } });
    await changed(LIST);
    await refreshed();
    const shown = await server.client.diagnostics(uri);
    assert.equal(shown.filter(({ code }) => code === 'blank').length, 20);
    assert.equal(shown[0]!.range.start.line, 11);
    assert.equal(shown.at(-1)!.code, 'more-findings');
  });

  it('accepts nothing into a list that is broken, nor outside of the workspace', async () => {
    files[LIST] = '{ "version": 1, "files": [] ';
    await start();
    await server.client.open(uri, '联盟坏');
    assert.deepEqual(await codes(), ['bad-word 1']);
    const [told] = (await server.client.published(LIST)).diagnostics as [Diagnostic];
    assert.match(told.message as string, /不是有效的已接受问题清单/);
    assert.match((await accept())!.problem!, /不是有效的已接受问题清单/);
    await server.client.open('file:///else/x.md', '联盟坏');
    const outside = await server.client.request<AcceptFindingsResult>('agreement/acceptFindings', {
      uri: 'file:///else/x.md',
    });
    assert.match(outside.problem!, /不在打开的文件夹之内/);
    assert.equal(await server.client.request('agreement/acceptFindings', { uri: 'file:///none.md' }), null);
    files[LIST] = '{ "version": 1, "files": {} }';
    await changed(LIST);
    assert.deepEqual((await server.client.published(LIST)).diagnostics, []);
  });

  it('offers to accept only to a client that writes the list', async () => {
    server.dispose();
    server = startInProcess({ readFile: () => Promise.resolve({ problem: { kind: 'missing' } }) });
    await start({ files: false });
    await server.client.open(uri, '联盟坏');
    assert.deepEqual(
      (await actions()).filter(({ command }) => command),
      [],
    );
  });

  it('is read by the server itself where the client reads no files', async () => {
    server.dispose();
    const read: string[] = [];
    server = startInProcess({
      readFile: (of) => {
        read.push(of);
        return Promise.resolve(
          of === YAML ? { text: 'severity: { bad-word: off }' } : { problem: { kind: 'missing' } },
        );
      },
    });
    await start({ files: false });
    await server.client.open(uri, '联盟坏');
    assert.deepEqual(await codes(), []);
    assert.deepEqual(read, [`${ROOT}/drafts/agreement.yaml`, YAML, LIST]);
  });

  it('of a draft that is closed meanwhile does no harm', async () => {
    files[YAML] = 'severity: { bad-word: off }';
    await start();
    await server.client.open(uri, '联盟坏');
    await server.client.close(uri);
    await changed(YAML);
    await server.client.open(uri, '联盟坏');
    assert.deepEqual(await codes(), []);
  });
});
