import assert from 'node:assert/strict';
import type {
  ClientCapabilities,
  WorkspaceDiagnosticReport,
  WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver';
import { AGREEMENT, BUDGET, LIST } from '../unit/features/group/files.js';
import { at, GroupWorld, pathOf } from './group-world.js';
import { atLeast } from './least.js';
import { FULL_CLIENT } from './lsp-client.js';

const MAIN = '联盟/协议书.md';
const ONE = '联盟/附件一.md';
const TWO = '联盟/附件二.md';
const BROKEN = LIST.replace('本协议第二条', '本协议第九条');
const ASKED: ClientCapabilities = {
  ...FULL_CLIENT,
  textDocument: { ...FULL_CLIENT.textDocument, diagnostic: { dynamicRegistration: true } },
  workspace: {
    ...FULL_CLIENT.workspace,
    configuration: true,
    didChangeConfiguration: { dynamicRegistration: true },
  },
};

describe('findings of files that no editor shows', function () {
  atLeast(this, 7);
  let world: GroupWorld;
  let on: boolean;
  beforeEach(() => {
    on = true;
    world = new GroupWorld({
      [MAIN]: AGREEMENT,
      [ONE]: BROKEN,
      [TWO]: BUDGET,
      'README.md': '# 说明',
      'node_modules/x/协议.md': AGREEMENT,
    });
    world.client.configuration = () => ({ workspaceDiagnostics: on });
  });
  afterEach(() => world.server.dispose());

  const registered = (): Promise<{
    registrations: { id: string; registerOptions: { workspaceDiagnostics?: boolean } }[];
  }> =>
    world.client.next('client/registerCapability', (params) =>
      JSON.stringify(params).includes('"textDocument/diagnostic"'),
    );
  const words = (report: WorkspaceDocumentDiagnosticReport): string =>
    `${pathOf(report.uri)} ${report.kind === 'full' ? report.items.map(({ code }) => code).join(' ') : report.kind}`.trim();
  const pull = async (
    previous: readonly WorkspaceDocumentDiagnosticReport[] = [],
  ): Promise<readonly WorkspaceDocumentDiagnosticReport[]> => {
    const previousResultIds = previous.map(({ uri, resultId }) => ({ uri, value: resultId! }));
    return (
      await world.client.request<WorkspaceDiagnosticReport>('workspace/diagnostic', { previousResultIds })
    ).items;
  };
  const configured = (): Promise<void> =>
    world.client.notify('workspace/didChangeConfiguration', { settings: null });

  it('are not looked for unless the setting says so: nothing is registered, listed or read', async () => {
    on = false;
    await world.start(ASKED);
    await world.client.request('agreement/standards');
    assert.deepEqual(await pull(), []);
    assert.deepEqual(world.asked, []);
    assert.ok(
      !world.client.received.some(({ params }) =>
        JSON.stringify(params ?? '').includes('"textDocument/diagnostic"'),
      ),
    );
  });

  it('come for agreements and their annexes only, and not again while they are the same', async () => {
    await world.start(ASKED);
    assert.equal((await registered()).registrations[0]!.registerOptions.workspaceDiagnostics, true);
    const first = await pull();
    assert.deepEqual(
      first.map(({ uri, version }) => [pathOf(uri), version]),
      [
        [MAIN, null],
        [ONE, null],
        [TWO, null],
      ],
    );
    assert.deepEqual(first.slice(1).map(words), [`${ONE} xref-missing`, TWO]);
    world.files[ONE] = LIST;
    const held = pull(first);
    await world.changed(ONE);
    assert.deepEqual((await held).map(words), [ONE]);
  });

  it('come file by file where the editor takes parts, and the request is held', async () => {
    await world.start(ASKED);
    await registered();
    const parts: string[] = [];
    let more: () => void = () => undefined;
    world.client.connection.onNotification(
      '$/progress',
      ({ value }: { value: WorkspaceDiagnosticReport }) => {
        parts.push(...value.items.map(words));
        more();
      },
    );
    const arrived = async (count: number): Promise<void> => {
      while (parts.length < count) await new Promise<void>((resolve) => (more = resolve));
    };
    const source = world.client.pullWorkspace('part');
    await arrived(3);
    assert.equal(parts[1], `${ONE} xref-missing`);
    world.files[ONE] = LIST;
    await world.changed(ONE);
    await arrived(4);
    assert.equal(parts[3], ONE);
    world.remove(TWO);
    await world.changed(TWO, 3);
    await arrived(6);
    assert.ok(parts.includes(TWO, 4), 'what is gone has no findings');
    assert.ok(parts[4]!.startsWith(MAIN) && parts[4]!.includes('annex-missing-body'), parts[4]);
    source.cancel();
    assert.deepEqual(await source.answer, { items: [] });
  });

  it('go to the open document once a file is opened, and come back when it is closed', async () => {
    await world.start(ASKED);
    await registered();
    const first = await pull();
    await world.client.open(at(ONE), BROKEN);
    const second = await pull(first);
    assert.ok(second.map(words).includes(ONE), 'taken back');
    assert.deepEqual(await world.codes(ONE), ['xref-missing']);
    const known = first.filter(({ uri }) => pathOf(uri) !== ONE);
    await world.client.close(at(ONE));
    assert.ok((await pull(known)).map(words).includes(`${ONE} xref-missing`));
  });

  it('follow what is typed in an open file', async () => {
    await world.start(ASKED);
    await registered();
    await world.client.open(at(MAIN), AGREEMENT);
    await world.codes(MAIN);
    const first = await pull();
    assert.deepEqual(first.map(words), [`${ONE} xref-missing`, TWO]);
    const held = pull(first);
    const line = AGREEMENT.split('\n').findIndex((text) => text.startsWith('第二条'));
    await world.client.type(at(MAIN), line, 1, 2, '九');
    await world.codes(MAIN);
    assert.ok((await held).map(words).includes(ONE));
  });

  it('are taken back when the setting is switched off, and come when it is switched on', async () => {
    await world.start(ASKED);
    await registered();
    const held = pull(await pull());
    on = false;
    await configured();
    assert.deepEqual(await held, []);
    await world.client.next('client/unregisterCapability');
    on = true;
    await configured();
    await registered();
    assert.equal((await pull()).length, 3);
  });

  it('are offered at once to an editor that cannot be told later', async () => {
    const capabilities = { ...FULL_CLIENT };
    await world.start(capabilities, { settings: { workspaceDiagnostics: true } });
    assert.equal((await pull()).length, 3);
  });
});
