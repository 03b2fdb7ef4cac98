import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { CompletionList, PublishDiagnosticsParams, RegistrationParams } from 'vscode-languageserver';
import type {
  ClauseFileResult,
  ClauseItem,
  InsertClauseResult,
  SectionItem,
} from '../../server/src/lsp/protocol.js';
import { atLeast } from './least.js';
import { FULL_CLIENT } from './lsp-client.js';
import { startStdio, type StdioServer } from './stdio.js';

const DRAFT = `# 汉津氢能产业技术创新战略联盟协议书

甲方：汉津氢能有限公司，住所地：汉津市江路1号，法定代表人：林一。

乙方：津江大学，住所地：汉津市学路2号，法定代表人：陈二。

## 一、联盟成员

成员退出应当书面通知理事会。

## 二、违约责任

汉津氢能产业技术创新战略联盟的成员违约的，向汉津氢能有限公司支付违约金。
`;

function clause(name: string, more: { body?: string; section?: string } = {}): string {
  const section = more.section ?? 'main.members.exit';
  return [
    '---',
    `id: ${section}/${name}`,
    `section: ${section}`,
    `title: { zh: 本所退出条款, en: Our exit clause }`,
    'prefixes: { zh: 本所退出, pinyin: bstc, en: our-exit }',
    "source: { kind: own, lines: '' }",
    'heading: 联盟成员的退出',
    'facts: { 1: alliance-name }',
    '---',
    '',
    more.body ?? '退出${1:本联盟}的成员应当提前${2:六个月}书面通知理事会。',
    '',
  ].join('\n');
}

describe('own clauses of a user', function () {
  atLeast(this, 8);
  let folder: string;
  let server: StdioServer | undefined;
  beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'agreement-clauses-'))));
  afterEach(async () => {
    await server?.stop();
    server = undefined;
    rmSync(folder, { recursive: true, force: true });
  });

  const uri = (name: string): string => pathToFileURL(join(folder, name)).href;
  const write = (name: string, text: string): void => {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  };
  const start = async (
    options?: object,
    { bundled = false, draft = 'work/draft.md' } = {},
  ): Promise<StdioServer['client']> => {
    server = startStdio({ bundled });
    await server.client.initialize(FULL_CLIENT, options, { rootUri: uri('work') });
    await server.client.open(uri(draft), DRAFT);
    return server.client;
  };
  const listed = async (client: StdioServer['client'], draft = 'work/draft.md'): Promise<string[]> => {
    const all = await client.request<ClauseItem[]>('agreement/clauses', { uri: uri(draft) });
    return all.filter(({ own }) => own).map(({ id }) => id);
  };

  for (const bundled of [false, true]) {
    it(`stand beside those of the product, with their own mark${bundled ? ', in the bundle too' : ''}`, async () => {
      write('work/.agreement/clauses/deep/er/exit.md', clause('our-exit'));
      const client = await start(undefined, { bundled });
      assert.deepEqual(await listed(client), ['main.members.exit/our-exit']);
      const insertion = await client.request<InsertClauseResult>('agreement/insertClause', {
        uri: uri('work/draft.md'),
        version: 1,
        clause: 'main.members.exit/our-exit',
      });
      assert.match(insertion.snippet, /退出汉津氢能产业技术创新战略联盟的成员应当提前\$\{1:六个月\}书面通知/);
      await client.type(uri('work/draft.md'), 8, 0, 0, 'bstc');
      const { items } = await client.request<CompletionList>('textDocument/completion', {
        textDocument: { uri: uri('work/draft.md') },
        position: { line: 8, character: 4 },
      });
      const own = items.find(({ label }) => label === '本所退出条款');
      assert.match(own?.detail ?? '', /自有条款/);
    });
  }

  it('are brought up by the characters of their prefixes', async () => {
    write('work/.agreement/clauses/exit.md', clause('our-exit').replaceAll('本所退出', '犇鑫退出'));
    server = startStdio({});
    const completion = { ...FULL_CLIENT.textDocument.completion, dynamicRegistration: true };
    const textDocument = { ...FULL_CLIENT.textDocument, completion };
    await server.client.initialize({ ...FULL_CLIENT, textDocument }, undefined, { rootUri: uri('work') });
    await server.client.open(uri('work/draft.md'), DRAFT);
    await server.client.pull(uri('work/draft.md'));
    await server.client.next<RegistrationParams>('client/registerCapability', ({ registrations }) =>
      JSON.stringify(registrations).includes('犇'),
    );
  });

  it('may lie in folders of the user, for drafts outside of the workspace too', async () => {
    write('mine/exit.md', clause('our-exit'));
    const client = await start(
      { settings: { clauseFolders: [join(folder, 'mine')] } },
      { draft: 'elsewhere/draft.md' },
    );
    assert.deepEqual(await listed(client, 'elsewhere/draft.md'), ['main.members.exit/our-exit']);
  });

  it('are told what is wrong on the file, at its line, and what was mended is taken back', async () => {
    const name = 'work/.agreement/clauses/exit.md';
    write(name, clause('our-exit', { body: '提前${1:六个月书面通知。' }));
    write('work/.agreement/clauses/good.md', clause('good').replace(/本所退出|bstc|our-exit/g, 'good'));
    const client = await start();
    const told = await client.next<PublishDiagnosticsParams>(
      'textDocument/publishDiagnostics',
      (params) => params.uri === uri(name),
    );
    assert.deepEqual(
      told.diagnostics.map(({ range, message, severity }) => [
        range.start,
        range.end.line,
        message,
        severity,
      ]),
      [[{ line: 10, character: 0 }, 10, '制表位没有在本行内用“}”结束', 1]],
    );
    assert.deepEqual(await listed(client), ['main.members.exit/good']);
    // read again without a change it is still told: the next word about the file is of the next fault
    write('work/agreement.yaml', 'depth: thorough\n');
    const changed = (one: string): Promise<void> =>
      client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: uri(one), type: 2 }] });
    await changed('work/agreement.yaml');
    assert.deepEqual(await listed(client), ['main.members.exit/good']);
    write(name, clause('our-exit', { section: 'main.nowhere' }));
    await changed(name);
    const second = await client.next<PublishDiagnosticsParams>(
      'textDocument/publishDiagnostics',
      (params) => params.uri === uri(name),
    );
    assert.deepEqual(
      second.diagnostics.map(({ message }) => message),
      ['标准中没有节点：main.nowhere'],
    );
    write(name, clause('our-exit'));
    await changed(name);
    const mended = await client.next<PublishDiagnosticsParams>(
      'textDocument/publishDiagnostics',
      (params) => params.uri === uri(name) && params.diagnostics.length === 0,
    );
    assert.deepEqual(mended.diagnostics, []);
    assert.deepEqual((await listed(client)).sort(), ['main.members.exit/good', 'main.members.exit/our-exit']);
  });

  it('are bounded: a file that is too long is told, deep nesting too', async () => {
    const name = 'work/.agreement/clauses/long.md';
    const deep = 'work/.agreement/clauses/deep.md';
    write(name, clause('our-exit') + '长'.repeat(70_000));
    write(deep, `---\nid: ${'['.repeat(5000)}\n---\n\n文字\n`);
    const client = await start();
    for (const one of [name, deep]) {
      const told = await client.next<PublishDiagnosticsParams>(
        'textDocument/publishDiagnostics',
        (params) => params.uri === uri(one),
      );
      assert.equal(told.diagnostics.length, 1);
    }
    assert.deepEqual(await listed(client), []);
  });

  it('are made of a piece of a draft', async () => {
    const client = await start();
    const sections = await client.request<SectionItem[]>('agreement/sections', {
      uri: uri('work/draft.md'),
      position: { line: 12, character: 3 },
    });
    assert.deepEqual(
      sections.filter(({ here }) => here).map(({ id }) => id),
      ['main.breach'],
    );
    const made = await client.request<ClauseFileResult>('agreement/clauseFile', {
      uri: uri('work/draft.md'),
      range: { start: { line: 10, character: 0 }, end: { line: 13, character: 0 } },
      name: 'our-penalty',
      section: 'main.breach',
      title: '本所违约金',
      names: true,
    });
    assert.equal(made.id, 'main.breach/our-penalty');
    assert.match(
      made.text,
      /\n---\n\n\$\{1:汉津氢能产业技术创新战略联盟\}的成员违约的，向\$\{2:汉津氢能有限公司\}支付违约金。\n$/,
    );
    write(`work/.agreement/clauses/${made.id}.md`, made.text);
    await client.notify('workspace/didChangeWatchedFiles', {
      changes: [{ uri: uri(`work/.agreement/clauses/${made.id}.md`), type: 1 }],
    });
    await client.next('workspace/diagnostic/refresh');
    assert.deepEqual(await listed(client), ['main.breach/our-penalty']);
  });

  it('that are open are no drafts: nothing is found in them', async () => {
    const name = 'work/.agreement/clauses/title.md';
    const text = clause('our-title', { section: 'title', body: '# 汉津氢能产业技术创新战略联盟协议书' });
    write(name, text);
    const client = await start();
    await client.open(uri(name), text);
    assert.deepEqual(await client.diagnostics(uri(name)), []);
  });
});
