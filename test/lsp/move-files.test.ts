import assert from 'node:assert/strict';
import type { ClientCapabilities, TextDocumentEdit, WorkspaceEdit } from 'vscode-languageserver';
import { AGREEMENT, BUDGET, LIST } from '../unit/features/group/files.js';
import { at, GroupWorld, pathOf, ROOT } from './group-world.js';
import { atLeast } from './least.js';
import { FULL_CLIENT } from './lsp-client.js';

const MAIN = '联盟/协议书.md';
const ONE = '联盟/附件一.md';
const TWO = '联盟/附件/附件二.md';
const FILES = {
  [MAIN]: AGREEMENT.replace('2. 附件二', '2. [附件二](附件/附件二.md)'),
  [ONE]: `${LIST}\n见[经费表](附件/附件二.md)。\n`,
  [TWO]: `${BUDGET}\n见[协议书](../协议书.md)。\n`,
};
const MOVES: ClientCapabilities = {
  ...FULL_CLIENT,
  workspace: { ...FULL_CLIENT.workspace, configuration: true, fileOperations: { willRename: true } },
};

describe('links when files are moved in the editor', function () {
  atLeast(this, 5);
  let world: GroupWorld;
  let settings: Record<string, unknown>;
  let markdown: unknown;
  beforeEach(() => {
    settings = {};
    markdown = { enabled: 'never' };
    world = new GroupWorld(FILES);
    world.client.configuration = (_, section) => (section === 'agreement' ? settings : markdown);
  });
  afterEach(() => world.server.dispose());

  const move = async (from: string, to: string): Promise<{ edits: string[]; asks: boolean | undefined }> => {
    const files = [{ oldUri: at(from), newUri: at(to) }];
    const edit = await world.client.request<WorkspaceEdit | null>('workspace/willRenameFiles', { files });
    const changes = (edit?.documentChanges ?? []) as TextDocumentEdit[];
    return {
      edits: changes.flatMap(({ textDocument, edits }) =>
        edits.map(
          (one) =>
            `${pathOf(textDocument.uri)} ${textDocument.version} ${'newText' in one ? one.newText : ''}`,
        ),
      ),
      asks: edit?.changeAnnotations?.['links']?.needsConfirmation,
    };
  };

  it('follow in every file of the group, also where none is open, and ask first', async () => {
    const capabilities = (
      await world.client.initialize(MOVES, { files: true }, { workspaceFolders: [{ uri: ROOT, name: 'w' }] })
    ).capabilities;
    assert.equal(capabilities.workspace?.fileOperations?.willRename?.filters.length, 2);
    assert.deepEqual(await move(TWO, '联盟/附件/附件二-经费表.md'), {
      edits: [`${MAIN} null 附件/附件二-经费表.md`, `${ONE} null 附件/附件二-经费表.md`],
      asks: true,
    });
  });

  it('of the moved file itself follow too', async () => {
    await world.start(MOVES);
    await world.open(MAIN);
    const { edits } = await move(TWO, '联盟/附件二.md');
    assert.deepEqual(
      edits.sort(),
      [`${MAIN} 1 附件二.md`, `${ONE} null 附件二.md`, `${TWO} null 协议书.md`].sort(),
    );
  });

  it('follow a folder', async () => {
    await world.start(MOVES);
    const { edits } = await move('联盟/附件', '联盟/annexes');
    assert.deepEqual(
      edits.sort(),
      [`${MAIN} null annexes/附件二.md`, `${ONE} null annexes/附件二.md`].sort(),
    );
  });

  it('are left alone, or changed without asking, as the setting says', async () => {
    settings = { updateLinksOnFileMove: { enabled: 'never' } };
    await world.start(MOVES);
    assert.deepEqual(await move(TWO, '联盟/附件/x.md'), { edits: [], asks: undefined });
    settings = { updateLinksOnFileMove: { enabled: 'always' } };
    assert.equal((await move(TWO, '联盟/附件/x.md')).asks, false);
    markdown = { enabled: 'prompt' };
    assert.deepEqual((await move(TWO, '联盟/附件/x.md')).edits, [], 'the Markdown extension does it');
  });

  it('of files outside of the workspace folder are nobody’s business', async () => {
    await world.start(MOVES);
    const files = [{ oldUri: 'file:///etc/附件二.md', newUri: 'file:///etc/x.md' }];
    assert.equal(await world.client.request('workspace/willRenameFiles', { files }), null);
    assert.deepEqual(world.asked, []);
  });
});
