import assert from 'node:assert/strict';
import { createEngine } from '../../../server/src/engine/index.js';
import { readOwnClauses } from '../../../server/src/host/clause-reader.js';

const engine = createEngine();
const DRAFT = `# 闽光锂电产业技术创新战略联盟协议书

甲方：福建闽光新材料有限公司，住所地：福州市五四路1号，法定代表人：林一。

乙方：海西大学，住所地：福州市学府路2号，法定代表人：陈二。

## 第一章 联盟成员

**第一条** 海西大学和福建闽光新材料有限公司退出闽光锂电产业技术创新战略联盟的，费用为$100{不含税}，海西大学自行承担。

第二条 （1）退出应当提前通知；（2）保密。
`;

/** The file made of the piece of the draft between two words, both included. */
function make(from: string, to: string, more: { name?: string; section?: string; names?: boolean } = {}) {
  const agreement = engine.open(DRAFT);
  const span = { start: DRAFT.indexOf(from), end: DRAFT.lastIndexOf(to) + to.length };
  const { name = 'our-exit', section = 'main.members.exit', names = true } = more;
  return agreement.clauseFile(span, { name, section, title: '本所 退出', names });
}

describe('a clause file made of a selection', () => {
  it('is a valid file, without headings and outer numbers, its names as tab stops', async () => {
    const made = make('## 第一章', '保密。')!;
    assert.equal(made.id, 'main.members.exit/our-exit');
    const { clauses, problems } = await readOwnClauses(engine, [{ file: 'x.md', text: made.text }]);
    assert.deepEqual(problems, []);
    assert.equal(clauses[0]!.own, true);
    assert.equal(clauses[0]!.prefixes.zh, '本所退出');
    assert.deepEqual(clauses[0]!.facts, { 3: ['alliance-name'] });
    assert.equal(
      clauses[0]!.snippet,
      '${1:海西大学}和${2:福建闽光新材料有限公司}退出${3:闽光锂电产业技术创新战略联盟}的，费用为\\$100{不含税\\}，${1:海西大学}自行承担。\n\n（1）退出应当提前通知；（2）保密。',
    );
  });

  it('keeps the words where that is wanted', async () => {
    const { text } = make('第二条', '保密。', { names: false })!;
    assert.match(text, /\n---\n\n（1）退出应当提前通知；（2）保密。\n$/);
    const { problems } = await readOwnClauses(engine, [{ file: 'x.md', text }]);
    assert.deepEqual(problems, []);
  });

  it('is refused for an unknown section, a name that is none, or a heading alone', () => {
    assert.equal(make('第二条', '保密。', { section: 'main.nowhere' }), undefined);
    for (const name of ['', 'Our', '../up', 'a b', '1st'])
      assert.equal(make('第二条', '保密。', { name }), undefined);
    assert.equal(make('## 第一章', '联盟成员'), undefined);
    assert.equal(engine.open('# Notes').clauseFile({ start: 0, end: 7 }, OPTIONS), undefined);
  });

  it('clashes with nothing of the product unnoticed', async () => {
    const { text } = make('第二条', '保密。', { name: 'exit' })!;
    const { clauses, problems } = await readOwnClauses(engine, [{ file: 'x.md', text }]);
    assert.deepEqual(clauses, []);
    assert.deepEqual(
      problems.map(({ line, reason }) => `${line} ${reason.zh}`),
      ['2 条款 id 重复：main.members.exit/exit'],
    );
  });
});

const OPTIONS = { name: 'a', section: 'main', title: 'a', names: true };
