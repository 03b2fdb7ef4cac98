import assert from 'node:assert/strict';
import type { ClientCapabilities } from 'vscode-languageserver';
import { type InProcess, startInProcess } from './in-process.js';
import { atLeast } from './least.js';
import { FULL_CLIENT, PUSH_CLIENT } from './lsp-client.js';

const uri = 'file:///work/draft.md';
const ASKED: ClientCapabilities = {
  ...FULL_CLIENT,
  workspace: {
    ...FULL_CLIENT.workspace,
    configuration: true,
    didChangeConfiguration: { dynamicRegistration: true },
  },
};

describe('settings', function () {
  atLeast(this, 14);
  let server: InProcess;
  beforeEach(() => (server = startInProcess()));
  afterEach(() => server.dispose());

  const codes = async (of = uri): Promise<unknown[]> =>
    (await server.client.diagnostics(of)).map(({ code, severity }) => `${code} ${severity}`);
  const warnings = (): string[] =>
    server.client.received
      .filter(({ method }) => method === 'window/logMessage')
      .map(({ params }) => (params as { message: string }).message);
  const settle = (): Promise<unknown> => server.client.request('agreement/standards');

  it('are asked for each document, and awaited before the first check', async () => {
    server.client.configuration = (scope) =>
      scope === uri ? { severity: { 'bad-word': 'hint' } } : { severity: { 'bad-word': 'off' } };
    await server.client.initialize(ASKED);
    await server.client.open(uri, '联盟坏');
    await server.client.open('file:///other.md', '联盟坏空白');
    assert.deepEqual(await codes(), ['bad-word 4']);
    assert.deepEqual(await codes('file:///other.md'), ['blank 2']);
  });

  it('are awaited by every other request too', async () => {
    server.client.configuration = () => ({ files: ['draft.md'] });
    await server.client.initialize(ASKED);
    await server.client.open(uri, '没有标题');
    const hover = await server.client.request('textDocument/hover', {
      textDocument: { uri },
      position: { line: 0, character: 0 },
    });
    assert.notEqual(hover, null, 'only the settings make it an agreement');
  });

  it('change while documents are open, and the editor is told to ask again', async () => {
    server.client.configuration = () => ({});
    await server.client.initialize(ASKED);
    const { registrations } = await server.client.next<{
      registrations: { method: string; registerOptions: unknown }[];
    }>('client/registerCapability');
    assert.equal(registrations[0]!.method, 'workspace/didChangeConfiguration');
    assert.deepEqual(registrations[0]!.registerOptions, { section: 'agreement' });
    await server.client.open(uri, '联盟坏');
    assert.deepEqual(await codes(), ['bad-word 1']);
    server.client.configuration = () => ({ severity: { 'bad-word': 'off' } });
    await server.client.notify('workspace/didChangeConfiguration', { settings: null });
    await server.client.next('workspace/diagnostic/refresh');
    assert.deepEqual(await codes(), []);
  });

  it('may be sent instead of asked for', async () => {
    await server.client.initialize();
    await server.client.open(uri, '联盟坏');
    await server.client.notify('workspace/didChangeConfiguration', {
      settings: { agreement: { language: 'en', severity: { 'bad-word': 'warning' } } },
    });
    await server.client.next('workspace/diagnostic/refresh');
    const [item] = await server.client.diagnostics(uri);
    assert.equal(item!.severity, 2);
    assert.equal(item!.source, 'agreement');
  });

  it('are published anew to editors that do not pull', async () => {
    await server.client.initialize(PUSH_CLIENT);
    await server.client.open(uri, '联盟坏');
    await server.client.published(uri);
    await server.client.notify('workspace/didChangeConfiguration', {
      settings: { agreement: { severity: { 'bad-word': 'off' } } },
    });
    assert.deepEqual((await server.client.published(uri)).diagnostics, []);
  });

  it('fall back to the defaults where they make no sense, with one clear message', async () => {
    await server.client.initialize(FULL_CLIENT, {
      settings: {
        standard: 'alliance-agrement',
        profile: 7,
        severity: { 'bad-word': 'eror', 'bad-wrd': 'error' },
        maxFileSize: -1,
        files: 'x',
        language: 'fr',
        quietWhileTyping: 'no',
        trace: { server: 'off' },
      },
    });
    await server.client.open(uri, '联盟坏');
    await server.client.open('file:///other.md', '联盟坏');
    assert.deepEqual(await codes(), ['bad-word 1']);
    const [message, ...others] = warnings();
    assert.deepEqual(others, []);
    for (const part of [
      'agreement.standard = “alliance-agrement”（是否为 alliance-agreement？）',
      'agreement.profile = “7”（可用：770、fujian-46、national-plan、final）',
      'agreement.severity.bad-word = “eror”（是否为 error？）',
      'agreement.severity = “bad-wrd”（是否为 bad-word？）',
      'agreement.maxFileSize = “-1”',
      'agreement.files = “x”',
      'agreement.language = “fr”',
      'agreement.quietWhileTyping = “no”',
    ]) {
      assert.ok(message!.includes(part), `${part} in ${message!}`);
    }
    assert.ok(!message!.includes('trace'));
  });

  it('name the standard of agreements, and make nothing an agreement', async () => {
    server.client.configuration = () => ({ standard: 'charter' });
    await server.client.initialize(ASKED, { status: true });
    await server.client.open(uri, '联盟坏');
    await server.client.open('file:///README.md', '坏');
    await codes();
    assert.deepEqual(await codes('file:///README.md'), []);
    const standard = async (of: string): Promise<unknown> =>
      (await server.client.next<{ uri: string; standard: unknown }>('agreement/status', (s) => s.uri === of))
        .standard;
    assert.equal(await standard(uri), 'charter');
    assert.equal(await standard('file:///README.md'), null);
  });

  it('list files that are agreements whatever their title says, until their front matter says no', async () => {
    await server.client.initialize(FULL_CLIENT, {
      settings: { files: ['work/*.md'], quietWhileTyping: false },
    });
    await server.client.open(uri, '坏');
    await server.client.open('file:///else/draft.md', '坏');
    assert.deepEqual(await codes(), ['bad-word 1']);
    assert.deepEqual(await codes('file:///else/draft.md'), []);
    await server.client.type(uri, 0, 0, 0, 'agreement: false\n');
    assert.deepEqual(await codes(), []);
    await server.client.type(uri, 0, 0, 16, 'agreement: charter');
    assert.deepEqual(await codes(), ['bad-word 1']);
  });

  it('set levels for one profile only', async () => {
    const severity = { 'bad-word': 'hint', blank: 'information' };
    const severityByProfile = { final: { 'bad-word': 'error', blnk: 'off' }, '770': { blank: 'off' }, x: {} };
    server.client.configuration = (scope) => ({
      severity,
      severityByProfile,
      profile: scope === uri ? 'final' : '770',
    });
    await server.client.initialize(ASKED);
    await server.client.open(uri, '联盟坏空白');
    await server.client.open('file:///other.md', '联盟坏空白');
    assert.deepEqual(await codes(), ['bad-word 1', 'blank 3']);
    assert.deepEqual(await codes('file:///other.md'), ['bad-word 4']);
    assert.match(warnings()[0]!, /severityByProfile\.final = “blnk”.*severityByProfile = “x”/);
  });

  it('are not waited for for ever', async () => {
    let answer: (settings: unknown) => void = () => undefined;
    server.client.configuration = () => new Promise((resolve) => (answer = resolve));
    await server.client.initialize(ASKED);
    await server.client.open(uri, '联盟坏');
    const pulled = codes();
    await server.client.next('workspace/configuration');
    await settle();
    assert.equal(server.engine.checks, 0);
    server.clock.advance(1000);
    assert.deepEqual(await pulled, ['bad-word 1']);
    assert.match(warnings()[0]!, /没有答复/);
    answer({ severity: { 'bad-word': 'off' } });
    await server.client.next('workspace/diagnostic/refresh');
    assert.deepEqual(await codes(), []);
  });

  it('that cannot be had are the defaults', async () => {
    server.client.configuration = () => {
      throw new Error('no settings');
    };
    await server.client.initialize(ASKED);
    await server.client.open(uri, '联盟坏');
    assert.deepEqual(await codes(), ['bad-word 1']);
  });

  it('set the language before the editor does, and the editor before the default', async () => {
    const source = async (options: unknown, locale?: string): Promise<unknown> => {
      server.dispose();
      server = startInProcess();
      await server.client.initialize(FULL_CLIENT, options, locale === undefined ? {} : { locale });
      await server.client.open(uri, '联盟坏');
      return (await server.client.diagnostics(uri))[0]!.source;
    };
    assert.equal(await source(undefined), '协议检查');
    assert.equal(await source(undefined, 'zh-tw'), '协议检查');
    assert.equal(await source(undefined, 'de'), 'agreement');
    assert.equal(await source({ locale: 'zh-cn' }, 'en'), '协议检查');
    assert.equal(await source({ locale: 'zh-cn', settings: { language: 'en' } }), 'agreement');
    assert.equal(await source({ locale: 'en', settings: { language: 'auto' } }), 'agreement');
  });

  it('of no kind at all do no harm', async () => {
    for (const options of [null, 7, 'x', [], { settings: [] }, { settings: 'x', locale: 3, docsBase: {} }]) {
      server.dispose();
      server = startInProcess();
      await server.client.initialize(FULL_CLIENT, options);
      await server.client.open(uri, '联盟坏');
      assert.deepEqual(await codes(), ['bad-word 1']);
    }
  });

  it('that change refuse and admit documents', async () => {
    await server.client.initialize();
    await server.client.open(uri, `联盟坏${'长'.repeat(400)}`);
    const send = async (agreement: unknown): Promise<void> => {
      await server.client.notify('workspace/didChangeConfiguration', { settings: { agreement } });
      await server.client.next('workspace/diagnostic/refresh');
    };
    await send({ maxFileSize: 1 });
    assert.deepEqual(await codes(), ['document-too-large 3']);
    await send({});
    assert.deepEqual(await codes(), ['bad-word 1']);
  });
});
