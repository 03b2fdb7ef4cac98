import assert from 'node:assert/strict';
import type { PublishDiagnosticsParams } from 'vscode-languageserver';
import { type InProcess, startInProcess } from './in-process.js';
import { atLeast } from './least.js';
import { PUSH_CLIENT } from './lsp-client.js';

const uri = 'file:///draft.md';

describe('push diagnostics, for editors that do not pull', function () {
  atLeast(this, 7);
  let server: InProcess;
  beforeEach(() => (server = startInProcess()));
  afterEach(() => server.dispose());

  const sent = (): PublishDiagnosticsParams[] =>
    server.client.received
      .filter(({ method }) => method === 'textDocument/publishDiagnostics')
      .map(({ params }) => params as PublishDiagnosticsParams);

  it('advertises no pull', async () => {
    const { capabilities } = await server.client.initialize(PUSH_CLIENT);
    assert.equal(capabilities.diagnosticProvider, undefined);
  });

  it('publishes on open and on change, with the version', async () => {
    await server.client.initialize(PUSH_CLIENT);
    await server.client.open(uri, '联盟坏\n');
    assert.equal((await server.client.published(uri)).version, 1);
    const version = await server.client.type(uri, 0, 0, 0, '某');
    const next = await server.client.published(uri);
    assert.equal(next.version, version);
    assert.equal(next.diagnostics[0]!.range.start.character, 3);
  });

  it('does not publish the same list twice', async () => {
    await server.client.initialize(PUSH_CLIENT);
    await server.client.open(uri, '联盟坏\n尾');
    await server.client.published(uri);
    await server.client.type(uri, 1, 1, 1, '巴');
    await server.client.request('agreement/standards');
    assert.equal(sent().length, 1);
  });

  it('publishes nothing of a version that is no longer current', async () => {
    await server.client.initialize(PUSH_CLIENT);
    const releases: (() => void)[] = [];
    server.engine.onStep = () => new Promise((resolve) => releases.push(resolve));
    await server.client.open(uri, '联盟坏');
    await server.client.request('agreement/standards');
    const version = await server.client.type(uri, 0, 3, 3, '坏');
    await server.client.request('agreement/standards');
    assert.equal(releases.length, 2);
    releases[1]!();
    releases[0]!();
    await server.client.published(uri);
    await server.client.request('agreement/standards');
    assert.deepEqual(
      sent().map((one) => one.version),
      [version],
    );
  });

  it('publishes nothing after close but the clearing of what it sent', async () => {
    await server.client.initialize(PUSH_CLIENT);
    await server.client.open(uri, '联盟坏');
    await server.client.published(uri);
    let release = (): void => undefined;
    server.engine.onStep = () => new Promise((resolve) => (release = resolve));
    await server.client.type(uri, 0, 3, 3, '坏');
    await server.client.request('agreement/standards');
    await server.client.close(uri);
    assert.deepEqual(await server.client.published(uri), { uri, diagnostics: [] });
    release();
    await server.client.request('agreement/standards');
    assert.equal(sent().length, 2);
  });

  it('publishes nothing for a document closed before its settings came', async () => {
    let answer: (settings: unknown) => void = () => undefined;
    server.client.configuration = () => new Promise((resolve) => (answer = resolve));
    await server.client.initialize({ ...PUSH_CLIENT, workspace: { configuration: true } });
    await server.client.open(uri, '# README');
    await server.client.next('workspace/configuration');
    await server.client.close(uri);
    answer({});
    await server.client.request('agreement/standards');
    await server.client.request('agreement/standards');
    assert.deepEqual(sent(), []);
  });

  it('publishes nothing at all for a document closed before its first check ended', async () => {
    await server.client.initialize(PUSH_CLIENT);
    let release = (): void => undefined;
    server.engine.onStep = () => new Promise((resolve) => (release = resolve));
    await server.client.open(uri, '联盟坏');
    await server.client.request('agreement/standards');
    await server.client.close(uri);
    await server.client.request('agreement/standards');
    release();
    await server.client.request('agreement/standards');
    assert.deepEqual(sent(), []);
  });
});
