import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { CompletionList, PublishDiagnosticsParams } from 'vscode-languageserver';
import type { StandardItem, StatusParams } from '../../server/src/lsp/protocol.js';
import { agreement } from '../cli/cli.js';
import { atLeast } from './least.js';
import { FULL_CLIENT } from './lsp-client.js';
import { startStdio, type StdioServer } from './stdio.js';

const page = readFileSync(new URL('../../docs/own-standards.md', import.meta.url), 'utf8');
const NDA = /```yaml\n([^`]*)```/.exec(page)![1]!;
const DRAFT = /```markdown\n([^`]*)```/.exec(page)![1]!;
const FILE = '.agreement/standards/nda/standard.yaml';
const BOTH = ['forbidden-phrase', 'section-element-missing'];

describe('own standards of a workspace', function () {
  atLeast(this, 7);
  let folder: string;
  let server: StdioServer | undefined;
  beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'agreement-standards-'))));
  afterEach(async () => {
    await server?.stop();
    server = undefined;
    rmSync(folder, { recursive: true, force: true });
  });

  const path = (name: string): string => join(folder, name);
  const uri = (name: string): string => pathToFileURL(path(name)).href;
  const write = (name: string, text: string): void => {
    mkdirSync(dirname(path(name)), { recursive: true });
    writeFileSync(path(name), text);
  };
  const start = async (
    text = DRAFT,
    options: object = {},
    bundled = false,
  ): Promise<StdioServer['client']> => {
    write('draft.md', text);
    server = startStdio({ bundled });
    await server.client.initialize(FULL_CLIENT, { status: true, ...options }, { rootUri: uri('') });
    await server.client.open(uri('draft.md'), text);
    return server.client;
  };
  const codes = async (client: StdioServer['client']): Promise<string[]> =>
    (await client.diagnostics(uri('draft.md'))).map(({ code }) => String(code)).sort();
  const changed = async (client: StdioServer['client'], name = FILE): Promise<void> => {
    await client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: uri(name), type: 2 }] });
  };
  const told = (client: StdioServer['client']): Promise<PublishDiagnosticsParams> =>
    client.next<PublishDiagnosticsParams>(
      'textDocument/publishDiagnostics',
      ({ uri: of }) => of === uri(FILE),
    );
  /** Codes of the command line and its exit code. */
  const byCommand = async (
    ...options: string[]
  ): Promise<{ codes: string[]; code: number | null; err: string }> => {
    const { out, code, err } = await agreement(['check', path('draft.md'), '--format', 'json', ...options]);
    const { files } = JSON.parse(out || '{"files":[]}') as { files: { findings: { rule: string }[] }[] };
    return { codes: (files[0]?.findings ?? []).map(({ rule }) => rule).sort(), code, err };
  };

  for (const bundled of [false, true]) {
    it(`hold for a draft with their title, as on the command line${bundled ? ', in the bundle too' : ''}`, async () => {
      write(FILE, NDA);
      const client = await start(DRAFT, {}, bundled);
      assert.deepEqual(await codes(client), BOTH);
      const status = await client.next<StatusParams>('agreement/status', ({ standard }) => standard !== null);
      assert.equal(status.standard, 'nda');
      assert.equal(status.standardTitle, '保密协议');
      assert.deepEqual(await byCommand(), { codes: BOTH, code: 1, err: '' });
      const all = await client.request<StandardItem[]>('agreement/standards', { uri: uri('draft.md') });
      assert.deepEqual(all[0], { id: 'nda', title: '保密协议' });
    });
  }

  it('are followed when their file changes, goes wrong, is mended and goes', async () => {
    write(FILE, NDA);
    const client = await start();
    assert.deepEqual(await codes(client), BOTH);
    write(FILE, NDA.replace('永久保密, 无限期保密', '无限期保密'));
    await changed(client);
    await client.next('workspace/diagnostic/refresh');
    assert.deepEqual(await codes(client), ['section-element-missing']);
    write(FILE, NDA.replace('status: mandatory', 'status: mandatry'));
    await changed(client);
    const { diagnostics } = await told(client);
    const line = NDA.slice(0, NDA.indexOf('status: mandatory')).split('\n').length - 1;
    assert.deepEqual(
      diagnostics.map(({ range, severity }) => [range.start, severity]),
      [[{ line, character: 4 }, 1]],
    );
    assert.match(String(diagnostics[0]!.message), /只能是：mandatory/);
    // the editor goes on with what the file said before; the command line has nothing to go on with
    assert.deepEqual(await codes(client), ['section-element-missing']);
    const { code, err } = await byCommand();
    assert.equal(code, 2);
    assert.match(err, new RegExp(`standard\\.yaml:${line + 1}: 只能是`));
    write(FILE, NDA);
    await changed(client);
    assert.deepEqual((await told(client)).diagnostics, []);
    await client.next('workspace/diagnostic/refresh');
    assert.deepEqual(await codes(client), BOTH);
    rmSync(path('.agreement'), { recursive: true });
    await changed(client);
    await client.next('workspace/diagnostic/refresh');
    assert.deepEqual(await codes(client), []);
  });

  it('that are wrong from the start are not used, and no draft suffers', async () => {
    write(FILE, 'id: [');
    write('.agreement/standards/other/standard.yaml', NDA.replace('id: nda', 'id: other'));
    const client = await start();
    assert.equal((await told(client)).diagnostics.length > 0, true);
    assert.deepEqual(await codes(client), BOTH);
  });

  for (const [way, text, options, project] of [
    ['front matter', `---\nagreement: nda\n---\n\n${DRAFT.replace('# 保密协议', '# 保密承诺协议')}`, {}, ''],
    ['agreement.yaml', DRAFT.replace('# 保密协议', '# 某产业技术创新战略联盟合同'), {}, 'standard: nda\n'],
    [
      'the setting',
      DRAFT.replace('# 保密协议', '# 某产业技术创新战略联盟合同'),
      { settings: { standard: 'nda' } },
      '',
    ],
  ] as const) {
    it(`are chosen by ${way}`, async () => {
      write(FILE, NDA);
      if (project !== '') write('agreement.yaml', project);
      const client = await start(text, options);
      assert.deepEqual(
        (await codes(client)).filter((code) => code !== 'missing-section'),
        BOTH,
      );
      const named = 'settings' in options ? ['--standard', 'nda'] : [];
      const { codes: same, err } = await byCommand(...named);
      assert.equal(err, '');
      assert.deepEqual(
        same.filter((code) => code !== 'missing-section'),
        BOTH,
      );
    });
  }

  it('have headings and clauses of the user, whose sections they name', async () => {
    write(FILE, NDA);
    write(
      '.agreement/clauses/scope.md',
      [
        '---',
        'id: scope/known',
        'section: scope',
        'title: { zh: 已公开的信息, en: Public information }',
        'prefixes: { zh: 已公开, pinyin: ygk, en: public }',
        "source: { kind: own, lines: '' }",
        'heading: 已公开的信息',
        '---',
        '',
        '已公开的信息不属于保密信息。',
        '',
      ].join('\n'),
    );
    const client = await start(`${DRAFT}\nygk`);
    const list = await client.request<CompletionList>('textDocument/completion', {
      textDocument: { uri: uri('draft.md') },
      position: { line: DRAFT.split('\n').length, character: 3 },
    });
    const items = Array.isArray(list) ? (list as CompletionList['items']) : list.items;
    assert.ok(
      items.some(({ label }) => label === '已公开的信息'),
      JSON.stringify(items),
    );
  });
});
