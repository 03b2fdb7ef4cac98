import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createEngine } from '../../../server/src/engine/index.js';
import { readOwnStandards } from '../../../server/src/host/standard-reader.js';

const engine = createEngine();
const page = readFileSync(new URL('../../../docs/own-standards.md', import.meta.url), 'utf8');
/** The standard of the page. */
const NDA = /```yaml\n([^`]*)```/.exec(page)![1]!;

/** What is said of one file: `line reason`. */
async function faults(text: string): Promise<string[]> {
  const { standards, problems } = await readOwnStandards(engine, [{ file: 'a', text }]);
  assert.equal(standards.length, problems.length === 0 ? 1 : 0);
  return problems.map(({ line, reason }) => `${line} ${reason.zh}`);
}

/** The line of the standard on which a piece of it stands, 1-based. */
function lineOf(piece: string, text = NDA): number {
  return text.slice(0, text.indexOf(piece)).split('\n').length;
}

describe('host/standard-reader', () => {
  it('reads a standard, which never is what a draft without a title is checked against', async () => {
    const { standards, problems } = await readOwnStandards(engine, [
      { file: 'a', text: `fallback: true\n${NDA}` },
    ]);
    assert.deepEqual(problems, []);
    const [{ standard }] = standards as [(typeof standards)[number]];
    assert.equal(standard.id, 'nda');
    assert.equal(standard.fallback, false);
    assert.deepEqual(
      standard.nodes.map(({ id }) => id),
      ['title', 'parties', 'scope'],
    );
  });

  it('names what is wrong with its line', async () => {
    const at = (piece: string, change: string): Promise<string[]> => faults(NDA.replace(piece, change));
    assert.match((await at('titles: [保密协议]', 'titles: [保密协议')).join(), /^\d+ YAML 语法错误/);
    assert.deepEqual(await at('status: mandatory', 'status: mandatary'), [
      `${lineOf('status: mandatory')} 只能是：mandatory、optional、conditional、recommended、container`,
    ]);
    assert.deepEqual(await at('    top: true\n    synonyms: [当事人]', '    synonyms: [当事人]'), []);
    assert.match((await at('  - id: parties', '  - id: title')).join(), /^\d+ .*重复/);
    assert.match((await at('  - id: parties', '  - id: main.parties')).join(), /^\d+ .*main/);
    assert.match((await at('  - id: scope', '  - id: parties.parties.scope')).join(), /^\d+ /);
    assert.match((await at('sources: {}', 'source: {}')).join('|'), /source/);
  });

  it('refuses ids of the product, of another file, and words with a meaning of their own', async () => {
    const named = (id: string): string => NDA.replace('id: nda', `id: ${id}`);
    assert.deepEqual(await faults(named('alliance-charter')), ['1 “alliance-charter”是自带标准的编号']);
    assert.deepEqual(await faults(named('auto')), ['1 “auto”另有含义，不能用作编号']);
    const two = await readOwnStandards(engine, [
      { file: '/w/x/standard.yaml', text: NDA },
      { file: '/w/y/standard.yaml', text: `# 另一份\n${NDA}` },
    ]);
    assert.equal(two.standards.length, 1);
    assert.deepEqual(
      two.problems.map(({ file, line, reason }) => `${file}:${line} ${reason.zh}`),
      ['/w/y/standard.yaml:2 编号“nda”已用于 x/standard.yaml'],
    );
  });

  it('takes no aliases, no nesting without end, nothing too large, and is not stopped by any of it', async () => {
    const bomb = ['a: &a [x, x, x, x, x, x, x, x, x]'];
    for (const [name, of] of ['ba', 'cb', 'dc', 'ed', 'fe', 'gf', 'hg', 'ih'].map((pair) => [...pair]))
      bomb.push(`${name!}: &${name!} [${Array(9).fill(`*${of!}`).join(', ')}]`);
    const start = performance.now();
    assert.match((await faults(bomb.join('\n')))[0]!, /^2 不支持别名“\*a”/);
    assert.match((await faults(`a: ${'['.repeat(20_000)}`))[0]!, /^1 嵌套超过 100 层/);
    assert.match((await faults(`${NDA}# ${'长'.repeat(400_000)}\n`))[0]!, /^1 文件超过 1 MB/);
    for (const text of ['', '- 1', 'null', '\u0000', '\ud800', 'id: [', '{}', '!!js/function x: y'])
      assert.ok((await faults(text)).length > 0, JSON.stringify(text));
    assert.ok(performance.now() - start < 20_000);
  });

  it('takes every phrase for what it is, not for a regular expression', async () => {
    const text = NDA.replace('any: [永久保密, 无限期保密]', 'any: ["(a+)+$", "保.密"]');
    const { standards } = await readOwnStandards(engine, [{ file: 'a', text }]);
    const own = standards.map(({ standard }) => standard);
    const check = (words: string): string[] =>
      engine
        .open(`# 保密协议\n\n披露方：甲。接收方：乙。\n\n## 保密信息\n\n资料除外。\n\n${words}\n`, {
          standards: own,
        })
        .findings()
        .map(({ rule }) => rule);
    assert.ok(check('应当保.密。').includes('forbidden-phrase'));
    assert.ok(!check(`应当保守密。${'a'.repeat(50_000)}!`).includes('forbidden-phrase'));
  });
});

describe('a standard of the user', () => {
  it('lets no rule of any set crash', async () => {
    const text = NDA.replace(
      'rules: [elements]',
      'rules: [elements, contract, governance, finance, ip, alliance]',
    ).replace('synonyms: [保密协议]', 'synonyms: [保密协议, 联盟协议书]');
    const { standards } = await readOwnStandards(engine, [{ file: 'a', text }]);
    const own = standards.map(({ standard }) => standard);
    const folder = new URL('../../../examples/', import.meta.url);
    for (const file of ['01-完整协议-示例.md', '02-问题协议-示例.md', '03-章程-示例.md']) {
      const draft = engine.open(readFileSync(new URL(file, folder), 'utf8'), {
        standards: own,
        standard: 'nda',
        depth: 'thorough',
      });
      assert.equal(draft.standard, 'nda');
      assert.ok(draft.findings().length > 0);
      assert.deepEqual(draft.faults(), []);
      draft.clauses();
      draft.symbols('zh-CN');
      for (let at = 0; at < draft.length; at += 97) draft.completions(at, 'zh-CN', true);
    }
  });

  it('is chosen by name, by front matter and by the longest end of a title, its own before another', async () => {
    const named = (id: string, titles: string): string =>
      NDA.replace('id: nda', `id: ${id}`).replace('titles: [保密协议]', `titles: [${titles}]`);
    const { standards } = await readOwnStandards(engine, [
      { file: 'a', text: NDA },
      { file: 'b', text: named('long', '技术保密协议') },
      { file: 'c', text: named('own-charter', '联盟章程') },
      { file: 'd', text: named('minutes', '会议纪要') },
    ]);
    const own = standards.map(({ standard }) => standard);
    const chosen = (text: string): string | null => engine.open(text, { standards: own }).standard;
    assert.equal(chosen('# 保密协议（草案）\n'), 'nda');
    assert.equal(chosen('# 汉津大学\n# 技术保密协议\n'), 'long');
    assert.equal(chosen('---\nagreement: long\n---\n\n# 备忘\n'), 'long');
    assert.equal(chosen('# 理事会会议纪要\n'), 'minutes');
    assert.equal(chosen('# 青川市竹材产业技术创新战略联盟章程\n'), 'own-charter');
    assert.equal(chosen('# 青川市竹材产业技术创新战略联盟协议书\n'), 'alliance-agreement');
    assert.equal(chosen('---\nagreement: false\n---\n\n# 保密协议\n'), null);
    assert.equal(chosen('# 关于保密协议的说明\n'), null);
    assert.equal(chosen('# README\n\n保密协议\n'), null);
    assert.equal(engine.open('# 保密协议\n').standard, null);
  });
});
