import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { MAX_CLAUSE_LENGTH } from '../../../server/src/engine/standard/clause-bounds.js';
import { parseClause } from '../../../server/src/engine/standard/clause-parse.js';

const FILE = 'snippets/clauses/main.members.expulsion/expulsion.md';

const GOOD = `---
id: main.members.expulsion/expulsion
section: main.members.expulsion
title:
  zh: 除名
  en: Expulsion
prefixes:
  zh: 除名
  pinyin: cm
  en: expulsion
source:
  kind: own
  lines: '003:232'
heading: 联盟成员的除名
caution:
  zh: 比例只在议事规则中写明。
  en: State the fraction in the rules only.
requires:
  - main.organisation.decision-body/council-rules
conflicts: []
---

成员有下列情形的，给予\${1:三十}日整改机会。

除名由\${2|理事会,成员大会|}决定。
`;

const FRONT = GOOD.slice(0, GOOD.indexOf('\n---\n') + 4);
const BODY = GOOD.slice(GOOD.indexOf('成员有下列'));

/** What is replaced in the good file, by what, the line of the problem, and a part of its reason. */
const broken: readonly (readonly [string, string | RegExp, string, number, string])[] = [
  ['no front matter', /^---\n/, '', 1, '第一行应为 ---'],
  ['a front matter without end', '---\n\n成员', '成员', 1, '没有用 --- 结束'],
  ['broken YAML', 'title:\n', 'title: [\n', 5, 'YAML'],
  ['a key twice', 'conflicts: []', 'heading: 除名', 20, 'YAML'],
  ['a list instead of keys', FRONT, '---\n- 甲\n---', 1, '键: 值'],
  ['nothing between the lines', FRONT, '---\n---', 1, '键: 值'],
  ['an unknown key', 'heading:', 'colour: red\nheading:', 14, 'colour：未知的键'],
  ['a missing id', 'id: main.members.expulsion/expulsion\n', '', 2, 'id：缺少'],
  ['an id of another section', 'id: main.members.expulsion/', 'id: main.members.exit/', 2, '节点 id/英文名'],
  ['an id without a name', '/expulsion\nsection', '\nsection', 2, '节点 id/英文名'],
  ['a section that is no id', /(id|section): main\.members/g, '$1: 成员', 3, '节点 id'],
  ['a missing title', '  en: Expulsion\n', '', 4, 'title.en：缺少'],
  ['a missing prefix', '  pinyin: cm\n', '', 7, 'prefixes.pinyin：缺少'],
  ['a prefix with a space', 'pinyin: cm', 'pinyin: c m', 9, '空格'],
  ['a number for a text', 'pinyin: cm', 'pinyin: 12', 9, '应为文字'],
  ['an unknown source', 'kind: own', 'kind: stolen', 12, 'seed、own 或 mixed'],
  [
    'a seed without line',
    "kind: own\n  lines: '003:232'",
    "kind: seed\n  lines: ''",
    13,
    'source.lines：不能为空',
  ],
  ['an empty heading', 'heading: 联盟成员的除名', "heading: ''", 14, 'heading：不能为空'],
  ['a text of two lines', 'heading: 联盟成员的除名', 'heading: "甲\\n乙"', 14, '应为一行文字'],
  ['a caution in one language', '\n  en: State the fraction in the rules only.', '', 15, 'caution.en：缺少'],
  ['ids that are no list', 'conflicts: []', 'conflicts: litigation', 20, '列表'],
  [
    'an id twice',
    'requires:\n',
    'requires:\n  - main.organisation.decision-body/council-rules\n',
    18,
    '重复',
  ],
  ['an unclosed tab stop', '三十}', '三十', 23, '没有在本行内用“}”结束'],
  ['an unclosed choice', '大会|}', '大会', 25, '没有在本行内用“|}”结束'],
  ['a choice of one', ',成员大会', '', 25, '至少要有两个'],
  ['nested tab stops', '三十}', '三${3:十}}', 23, '嵌套'],
  ['a gap in the numbers', '${2|', '${3|', 25, '不连续'],
  ['a heading in the body', '成员有下列', '## 除名\n\n成员有下列', 23, '正文不含标题'],
  ['an outer number in the body', '成员有下列', '第五条 成员有下列', 23, '外层编号'],
  ['facts that are no map', 'conflicts: []', 'conflicts: []\nfacts: chair-unit', 21, '序号: 事实'],
  ['an unknown fact', 'conflicts: []', 'conflicts: []\nfacts:\n  1: moon', 22, '事实只能是：alliance-name'],
  ['a fact without tab stop', 'conflicts: []', 'conflicts: []\nfacts:\n  3: copies', 22, '没有这个序号'],
  ['a fact for a choice', 'conflicts: []', 'conflicts: []\nfacts:\n  2: chair-unit', 22, '没有这个序号'],
  ['a party without repetition', 'conflicts: []', 'conflicts: []\nfacts:\n  1: party-name', 22, 'each-party'],
  ['a repetition without party', 'conflicts: []', 'conflicts: []\neach-party: row', 21, '缔约方称谓或名称'],
  ['an unknown repetition', 'conflicts: []', 'conflicts: []\neach-party: all', 21, 'row 或 block'],
  ['no body', BODY, '\n', 21, '没有正文'],
];

describe('clause file', () => {
  it('reads a good one', async () => {
    assert.deepEqual(await parseClause(GOOD, FILE), {
      clause: {
        id: 'main.members.expulsion/expulsion',
        section: 'main.members.expulsion',
        title: { zh: '除名', en: 'Expulsion' },
        prefixes: { zh: '除名', pinyin: 'cm', en: 'expulsion' },
        source: { kind: 'own', lines: '003:232' },
        caution: { zh: '比例只在议事规则中写明。', en: 'State the fraction in the rules only.' },
        requires: ['main.organisation.decision-body/council-rules'],
        conflicts: [],
        heading: '联盟成员的除名',
        facts: {},
        eachParty: '',
        body: [
          { kind: 'text', text: '成员有下列情形的，给予' },
          { kind: 'stop', ordinal: 1, text: '三十' },
          { kind: 'text', text: '日整改机会。\n\n除名由' },
          { kind: 'choice', ordinal: 2, choices: ['理事会', '成员大会'] },
          { kind: 'text', text: '决定。' },
        ],
        snippet: '成员有下列情形的，给予${1:三十}日整改机会。\n\n除名由${2|理事会,成员大会|}决定。',
      },
    });
  });

  it('reads the example of snippets/README.md', async () => {
    const readme = readFileSync(new URL('../../../snippets/README.md', import.meta.url), 'utf8');
    const example = /^```markdown\n(.+?)^```/ms.exec(readme)?.[1] ?? '';
    assert.ok('clause' in (await parseClause(example, FILE)));
  });

  it('reads the same from CRLF, CR and behind a BOM', async () => {
    const good = await parseClause(GOOD, FILE);
    assert.deepEqual(await parseClause(GOOD.replaceAll('\n', '\r\n'), FILE), good);
    assert.deepEqual(await parseClause(GOOD.replaceAll('\n', '\r'), FILE), good);
    assert.deepEqual(await parseClause(`\uFEFF${GOOD}`, FILE), good);
  });

  it('does without caution, requires and conflicts', async () => {
    const result = await parseClause(
      GOOD.replace(GOOD.slice(GOOD.indexOf('caution:'), FRONT.length - 3), ''),
      FILE,
    );
    assert.ok('clause' in result);
    assert.equal(result.clause.caution, undefined);
    assert.deepEqual([result.clause.requires, result.clause.conflicts], [[], []]);
  });

  for (const [name, from, to, line, reason] of broken) {
    it(`tells ${name} with its line`, async () => {
      const source = GOOD.replace(from, to);
      assert.notEqual(source, GOOD);
      const result = await parseClause(source, FILE);
      assert.ok('problems' in result);
      const found = result.problems.find((problem) => problem.reason.zh.includes(reason));
      assert.ok(found, JSON.stringify(result.problems));
      assert.equal(found.line, line);
      assert.equal(found.file, FILE);
      assert.notEqual(found.reason.en, '');
    });
  }

  it('tells a clause that requires itself', async () => {
    const source = GOOD.replace(
      'main.organisation.decision-body/council-rules',
      'main.members.expulsion/expulsion',
    );
    const result = await parseClause(source, FILE);
    assert.ok('problems' in result);
    assert.deepEqual(
      result.problems.map(({ line, reason }) => [line, reason.zh]),
      [[18, 'requires：不能指向条款自己']],
    );
  });

  it('tells all problems of a file, not the first', async () => {
    const source = GOOD.replace('  pinyin: cm\n', '').replace('三十}', '三十');
    const result = await parseClause(source, FILE);
    assert.ok('problems' in result);
    assert.equal(result.problems.length, 2);
  });

  it('refuses a file past its bound', async () => {
    const result = await parseClause(GOOD + '甲'.repeat(MAX_CLAUSE_LENGTH), FILE);
    assert.ok('problems' in result);
    assert.equal(result.problems[0]?.reason.en, 'The clause file is longer than 64 K characters');
  });

  it('survives alias bombs, deep nesting and a key named __proto__', async () => {
    const bomb = `---\na: &a [x,x]\n${'bcdefghi'
      .split('')
      .map((key, at) => `${key}: &${key} [*${'abcdefgh'.charAt(at)},*${'abcdefgh'.charAt(at)}]\n`)
      .join('')}---\n甲\n`;
    const deep = `---\nid: ${'['.repeat(16_000)}\n---\n甲\n`;
    const proto = GOOD.replace('heading:', '__proto__: {heading: 甲}\nheading:');
    for (const source of [bomb, deep, proto]) {
      const result = await parseClause(source, FILE);
      assert.ok('problems' in result);
      assert.ok(result.problems.length > 0);
    }
  });

  it('never rejects', async () => {
    const lines = fc.array(
      fc.constantFrom(
        '---',
        'id: a/b',
        'title: [',
        'title:',
        '  zh: &x 甲',
        '  en: *x',
        '? !!set',
        '${1:',
        '\t',
        '甲',
      ),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          lines.map((all) => `---\n${all.join('\n')}`),
          fc.string(),
        ),
        async (source) => {
          const result = await parseClause(source, FILE);
          assert.ok('problems' in result && result.problems.length > 0);
        },
      ),
      { numRuns: 500 },
    );
  });
});
