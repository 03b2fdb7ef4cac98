import assert from 'node:assert/strict';
import type {
  DefinitionLink,
  DocumentLink,
  Hover,
  Location,
  SymbolInformation,
  WorkspaceEdit,
} from 'vscode-languageserver';
import { AGREEMENT, BUDGET, LIST } from '../unit/features/group/files.js';
import { at, GroupWorld, pathOf } from './group-world.js';
import { atLeast } from './least.js';
import { FULL_CLIENT } from './lsp-client.js';

const MAIN = '联盟/协议书.md';
const ONE = '联盟/附件一 成员名录.md';
const TWO = '联盟/附件/附件二-经费表.md';
const FILES = { [MAIN]: AGREEMENT, [ONE]: LIST, [TWO]: BUDGET };

describe('an agreement and its annexes in the editor', function () {
  atLeast(this, 12);
  let world: GroupWorld;
  beforeEach(() => (world = new GroupWorld(FILES)));
  afterEach(() => world.server.dispose());

  const definition = async (path: string, words: string): Promise<string[]> =>
    (await world.ask<DefinitionLink[]>('textDocument/definition', path, words)).map(
      ({ targetUri, targetSelectionRange: { start } }) => `${pathOf(targetUri)}:${start.line + 1}`,
    );

  it('leads from an annex to the agreement that no editor shows, and back', async () => {
    await world.start();
    await world.open(ONE);
    assert.deepEqual(await definition(ONE, '第二条'), [`${MAIN}:8`]);
    assert.deepEqual(await definition(ONE, '岭北大学'), [`${MAIN}:4`]);
    assert.deepEqual(await definition(ONE, '附件二'), [`${TWO}:1`]);
    await world.open(MAIN);
    assert.deepEqual(await definition(MAIN, '第二条办'), [`${TWO}:5`]);
  });

  it('renames a party in every file, open or not, each in its version', async () => {
    await world.start();
    await world.open(MAIN);
    await world.open(ONE);
    const edit = await world.ask<WorkspaceEdit>('textDocument/rename', MAIN, '汉津材料', {
      newName: '汉津新材股份有限公司',
    });
    assert.deepEqual(
      edit.documentChanges!.map((change) => {
        const { textDocument, edits } = change as {
          textDocument: { uri: string; version: number | null };
          edits: unknown[];
        };
        return [pathOf(textDocument.uri), textDocument.version, edits.length];
      }),
      [
        [MAIN, 1, 1],
        [ONE, 2, 1],
        [TWO, null, 1],
      ],
    );
    assert.deepEqual(edit.changeAnnotations, {
      uses: { label: '定义和用到之处', needsConfirmation: false },
    });
  });

  it('reads a closed file again before it is changed, and refuses what is taken there', async () => {
    await world.start();
    await world.open(MAIN);
    await world.codes(MAIN);
    world.files[TWO] = `说明\n\n${BUDGET}`.replace('# 附件二', '## 附件二');
    const edit = await world.ask<WorkspaceEdit>('textDocument/rename', MAIN, '汉津材料', {
      newName: '汉津新材股份有限公司',
    });
    const last = edit.documentChanges!.at(-1) as { edits: { range: { start: { line: number } } }[] };
    assert.equal(last.edits[0]!.range.start.line, 4);
    await assert.rejects(
      world.ask('textDocument/rename', MAIN, '成果”', { newName: '密件' }),
      /“密件”已经用作另一名称/,
    );
  });

  it('finds references, links and symbols in all files', async () => {
    await world.start();
    await world.open(MAIN);
    const references = await world.ask<Location[]>('textDocument/references', MAIN, '第二条 见', {
      context: { includeDeclaration: false },
    });
    assert.deepEqual(
      references.map(({ uri }) => pathOf(uri)),
      [ONE],
    );
    const links = await world.client.request<DocumentLink[]>('textDocument/documentLink', {
      textDocument: { uri: at(MAIN) },
    });
    assert.deepEqual([...new Set(links.map(({ target }) => pathOf(target!)))], [`${ONE}#L1`, `${TWO}#L1`]);
    const symbols = await world.client.request<SymbolInformation[]>('workspace/symbol', { query: '密件' });
    assert.deepEqual(
      symbols.map(({ location }) => pathOf(location.uri)),
      [ONE],
    );
    const hover = await world.ask<Hover>('textDocument/hover', MAIN, '第二条办');
    const { value } = hover.contents as { value: string };
    assert.ok(value.includes('岭大出资') && value.includes('附件二-经费表.md'), value);
  });

  it('finds in an annex only what concerns an annex', async () => {
    world.files[ONE] = LIST.replace('本协议第二条', '本协议第九条');
    await world.start();
    await world.open(ONE);
    assert.deepEqual(await world.codes(ONE), ['xref-missing']);
    world.files['别处/附件一.md'] = LIST;
    await world.client.open(at('别处/附件一.md'), `${LIST}\n____`);
    assert.deepEqual(await world.codes('别处/附件一.md'), [], 'without its agreement it is an ordinary file');
  });

  it('tells a file what was typed in another one, and opens nothing again', async () => {
    await world.start();
    await world.open(MAIN);
    await world.open(ONE);
    await world.codes(MAIN);
    assert.deepEqual(await world.codes(ONE), []);
    const { opened } = world;
    await world.client.type(at(ONE), 7, 5, 6, '九');
    assert.deepEqual(await world.codes(ONE), [], 'nothing is said of the line being typed');
    const line = AGREEMENT.split('\n').findIndex((text) => text.startsWith('第二条'));
    await world.client.type(at(MAIN), line, 1, 2, '九');
    await world.codes(MAIN);
    assert.deepEqual(await definition(ONE, '二条、主'), [`${MAIN}:8`]);
    assert.equal(world.opened, opened);
  });

  it('looks at files again when they come, go or change outside of the editor', async () => {
    world.remove(TWO);
    await world.start();
    await world.open(MAIN);
    assert.deepEqual(await definition(MAIN, '第二条办'), []);
    world.files[TWO] = BUDGET;
    await world.changed(TWO, 1);
    assert.deepEqual(await definition(MAIN, '第二条办'), [`${TWO}:5`]);
    world.files[TWO] = `\n\n${BUDGET}`;
    await world.changed(TWO);
    assert.deepEqual(await definition(MAIN, '第二条办'), [`${TWO}:7`]);
    world.remove(TWO);
    await world.changed(TWO, 3);
    assert.deepEqual(await definition(MAIN, '第二条办'), []);
  });

  it('takes what the editor shows before what is on disk, and the other way once it is closed', async () => {
    await world.start();
    await world.open(MAIN);
    await world.client.open(at(TWO), `说明\n${BUDGET}`);
    await world.codes(TWO);
    assert.deepEqual(await definition(MAIN, '第二条办'), [`${TWO}:6`]);
    await world.client.close(at(TWO));
    assert.deepEqual(await definition(MAIN, '第二条办'), [`${TWO}:5`]);
  });

  it('follows the links that an agreement gains while it is typed', async () => {
    world.files['联盟/表/经费.md'] = BUDGET;
    world.remove(TWO);
    await world.start();
    await world.open(MAIN);
    await world.codes(MAIN);
    const line = AGREEMENT.split('\n').findIndex((text) => text.startsWith('2. 附件二'));
    await world.client.type(at(MAIN), line, 3, 6, '[附件二](表/经费.md)');
    await world.codes(MAIN);
    assert.deepEqual(await definition(MAIN, '第二条办'), ['联盟/表/经费.md:5']);
  });

  it('reads nothing outside of the workspace folder, and no more than the bound', async () => {
    world.files = {
      [MAIN]: AGREEMENT.replace(
        '2. 附件二',
        '2. [附件二](../../etc/passwd.md)\n3. [附件三](/etc/x.md) 附件二',
      ),
    };
    for (let i = 0; i < 10_000; i++) world.files[`联盟/附件${(i % 90) + 1}-${i}.md`] = '正文';
    await world.start();
    await world.open(MAIN);
    await world.codes(MAIN);
    assert.deepEqual(
      world.asked.filter((path) => path.includes('etc') || path.includes('..')),
      [],
    );
    assert.ok(world.asked.filter((path) => path.endsWith('.md')).length < 120, String(world.asked.length));
  });

  it('lives with annexes that are no text, too large, or gone', async () => {
    world.client.readFile = (uri) => {
      const path = pathOf(uri);
      if (path === ONE) return { problem: 'unreadable', reason: 'UTF-8' };
      if (path === TWO) return { problem: 'too-large' };
      return { problem: 'missing' };
    };
    await world.start();
    await world.open(MAIN);
    const codes = await world.codes(MAIN);
    assert.ok(!codes.some((code) => code.startsWith('annex-')), String(codes));
    assert.deepEqual(await definition(MAIN, '第二条办'), []);
    const links = await world.client.request<DocumentLink[]>('textDocument/documentLink', {
      textDocument: { uri: at(MAIN) },
    });
    assert.ok(
      links.some(({ target }) => pathOf(target!) === `${TWO}#L1`),
      'the file is there all the same',
    );
  });

  it('costs an ordinary page one look at its folder', async () => {
    world.files['docs/README.md'] = '# 说明';
    await world.start();
    await world.open('docs/README.md');
    assert.deepEqual(await world.codes('docs/README.md'), []);
    assert.deepEqual(
      world.asked.filter((path) => !path.includes('agreement.')),
      ['docs/*', '*'],
    );
  });

  it('works for editors without versions and annotations', async () => {
    await world.start({ ...FULL_CLIENT, workspace: {} });
    await world.open(MAIN);
    const edit = await world.ask<WorkspaceEdit>('textDocument/rename', MAIN, '汉津材料', {
      newName: '汉津新材股份有限公司',
    });
    assert.deepEqual(Object.keys(edit.changes!).map(pathOf).sort(), [MAIN, ONE, TWO].sort());
  });
});
