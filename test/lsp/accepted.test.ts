import assert from 'node:assert/strict';
import type { CodeAction, Diagnostic } from 'vscode-languageserver';
import type { AcceptFindingsResult, StatusParams } from '../../server/src/lsp/protocol.js';
import { atLeast } from './least.js';
import { LIST, ProjectWorld, uri } from './project-world.js';

describe('accepted findings in the editor', function () {
  atLeast(this, 5);
  let world: ProjectWorld;
  beforeEach(() => (world = new ProjectWorld()));
  afterEach(() => world.server.dispose());

  it('are kept out of the list, the status and the fixes', async () => {
    await world.start();
    await world.client.open(uri, '联盟坏\n空白\n');
    assert.deepEqual(await world.codes(), ['bad-word 1', 'blank 2']);
    const fixes = async (): Promise<string[]> =>
      (await world.actions()).flatMap(({ edit, title }) => (edit ? [title] : []));
    assert.deepEqual(await fixes(), ['review', 'delete', 'fill']);
    world.client.forget();
    const result = await world.accept();
    assert.ok(result?.problem === undefined && result);
    assert.equal(result.uri, LIST);
    assert.equal(result.accepted, 2);
    assert.deepEqual(Object.keys((JSON.parse(result.text) as { files: object }).files), ['drafts/草.md']);
    world.files[LIST] = result.text;
    await world.changed(LIST);
    await world.refreshed();
    assert.deepEqual(await world.codes(), []);
    assert.deepEqual(await fixes(), []);
    const status = await world.client.next<StatusParams>('agreement/status', ({ accepted }) => accepted > 0);
    assert.equal(status.accepted, 2);
    assert.deepEqual(status.findings, { error: 0, warning: 0, information: 0, hint: 0 });
    await world.client.type(uri, 0, 3, 3, '坏');
    await world.client.notify('agreement/cursor', { uri, line: 5 });
    assert.deepEqual(await world.codes(), ['bad-word 1', 'bad-word 1'], 'the clause says something else now');
  });

  it('are added one by one by a quick fix, and one more of the same is shown', async () => {
    await world.start();
    await world.client.open(uri, '联盟\n空白\n');
    const diagnostics = await world.client.diagnostics(uri);
    const offered = await world.client.request<CodeAction[]>('textDocument/codeAction', {
      textDocument: { uri },
      range: diagnostics[0]!.range,
      context: { diagnostics },
    });
    const action = offered.find(({ command }) => command?.command === 'agreement.acceptFindings')!;
    assert.equal(action.title, '接受此问题：blank（写入 agreement.baseline.json）');
    assert.deepEqual(action.diagnostics, diagnostics);
    const [params] = action.command!.arguments as { uri: string; fingerprint: string }[];
    const result = await world.accept(params!.fingerprint);
    assert.ok(result?.problem === undefined && result);
    world.files[LIST] = result.text;
    assert.equal(await world.accept(params!.fingerprint), null, 'it is accepted already');
    assert.equal(await world.accept('0000000000000000'), null);
    await world.changed(LIST);
    await world.refreshed();
    assert.deepEqual(await world.codes(), []);
    await world.client.replace(uri, '联盟\n空白\n空白\n');
    await world.client.notify('agreement/cursor', { uri, line: 0 });
    assert.deepEqual(await world.codes(), ['blank 2']);
  });

  it('leave the list of a rule full', async () => {
    await world.start();
    await world.client.open(uri, `联盟\n${'空白\n'.repeat(10)}${'空白二\n'.repeat(30)}`);
    const [first, second] = (await world.actions()).flatMap(
      ({ command }) => (command?.arguments as { fingerprint: string }[] | undefined) ?? [],
    );
    const accepted = [
      { rule: 'blank', fingerprint: first!.fingerprint },
      { rule: 'blank', fingerprint: second!.fingerprint, count: 9 },
    ];
    world.files[LIST] = JSON.stringify({ version: 1, files: { 'drafts/草.md': accepted } });
    await world.changed(LIST);
    await world.refreshed();
    const shown = await world.client.diagnostics(uri);
    assert.equal(shown.filter(({ code }) => code === 'blank').length, 20);
    assert.equal(shown[0]!.range.start.line, 11);
    assert.equal(shown.at(-1)!.code, 'more-findings');
  });

  it('are put into no list that is broken, and none outside of the workspace', async () => {
    world.files[LIST] = '{ "version": 1, "files": [] ';
    await world.start();
    await world.client.open(uri, '联盟坏');
    assert.deepEqual(await world.codes(), ['bad-word 1']);
    const [told] = (await world.client.published(LIST)).diagnostics as [Diagnostic];
    assert.match(told.message as string, /不是有效的已接受问题清单/);
    assert.match((await world.accept())!.problem!, /不是有效的已接受问题清单/);
    await world.client.open('file:///else/x.md', '联盟坏');
    const outside = await world.client.request<AcceptFindingsResult>('agreement/acceptFindings', {
      uri: 'file:///else/x.md',
    });
    assert.match(outside.problem!, /不在打开的文件夹之内/);
    assert.equal(await world.client.request('agreement/acceptFindings', { uri: 'file:///none.md' }), null);
    world.files[LIST] = '{ "version": 1, "files": {} }';
    await world.changed(LIST);
    assert.deepEqual((await world.client.published(LIST)).diagnostics, []);
  });

  it('are offered only to a client that writes the list', async () => {
    world.server.dispose();
    world = new ProjectWorld({ readFile: () => Promise.resolve({ problem: { kind: 'missing' } }) });
    await world.start({ files: false });
    await world.client.open(uri, '联盟坏');
    assert.deepEqual(
      (await world.actions()).filter(({ command }) => command),
      [],
    );
  });
});
