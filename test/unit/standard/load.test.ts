import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { ALLIANCE } from './built-in.js';
import { loadStandard, MAX_STANDARD_BYTES } from '../../../server/src/engine/standard/load.js';

const GOOD = `# 一份最小的标准
id: small
version: 1.0.0
title: { zh: 小协议, en: Small agreement }
sources:
  rules: { document: 《规定》, status: read, checked: 2026-11-20 }
  notes: { document: 《笔记》, status: memory, checked: 2026-11-20 }
undecided: [其他]
nodes:
  - id: main
    zh: 主文
    en: Operative part
    status: container
    guidance: { zh: 正文。, en: Text. }
  - id: main.dispute
    zh: 争议解决
    en: Disputes
    status: mandatory
    severity: error
    top: true
    synonyms: [争议的处理, 纠 纷]
    contextual: [争议]
    cues:
      - { all: [争议], any: [仲裁, 诉讼], none: [劳动争议], confidence: 0.9 }
    elements:
      - { id: one, zh: 只择其一, en: One, cues: [仲裁], basis: { source: rules, at: 第一条, line: 3, to: 4, quote: 择一 } }
    basis:
      - { source: notes, at: 第二条 }
    guidance: { zh: 二者择一。, en: Choose one. }
    clause: main.dispute/litigation
  - id: main.law
    zh: 法律适用
    en: Law
    status: conditional
    severity: hint
    condition: { fact: foreign, zh: 有境外成员, en: a foreign member }
    guidance: { zh: 写明。, en: Say it. }
`;

/**
 * One change of the good file that breaks it: what is replaced by what, the path and the words of the problem, and a
 * text on the line it points to (where left out: the last line put in).
 */
const BROKEN: readonly (readonly [
  name: string,
  from: string,
  to: string,
  path: string,
  reason: RegExp,
  on?: string,
])[] = [
  ['a tab for indentation', '    zh: 争议解决', '\tzh: 争议解决', '', /缩进|制表符/],
  ['an unclosed bracket', 'undecided: [其他]', 'undecided: [其他', '', /YAML 语法错误/, 'nodes:'],
  ['a key twice', 'version: 1.0.0', 'version: 1.0.0\nid: again', '', /两个相同的键/],
  ['two documents', '  - id: main.law', '---\n  - id: main.law', '', /YAML 语法错误/, '---'],
  ['an alias', 'en: Law', 'en: *law', '', /不支持别名“\*law”/],
  ['a tag', 'en: Law', 'en: !!js/function Law', '', /不支持的标签/],
  ['no version', 'version: 1.0.0\n', '', '', /缺少“version”/, 'id: small'],
  ['a number for a text', 'version: 1.0.0', 'version: 1.0', '/version', /应为文字/],
  ['an id with capitals', 'id: small', 'id: Small', '/id', /写法不符合要求/],
  ['an unknown field', 'top: true', 'topp: true', '/nodes/1/topp', /不认识的项目“topp”/],
  [
    'an unknown field of a cue',
    'none: [劳动争议]',
    'not: [劳动争议]',
    '/nodes/1/cues/0/not',
    /不认识的项目“not”/,
  ],
  ['an unknown status', 'status: mandatory', 'status: must', '/nodes/1/status', /只能是：mandatory/],
  ['an unknown level', 'severity: error', 'severity: fatal', '/nodes/1/severity', /只能是：error/],
  [
    'a text for a list',
    'synonyms: [争议的处理, 纠 纷]',
    'synonyms: 争议的处理',
    '/nodes/1/synonyms',
    /应为列表/,
  ],
  [
    'a long phrase',
    '[争议的处理, 纠 纷]',
    `[${'很'.repeat(41)}]`,
    '/nodes/1/synonyms/0',
    /过长，最多 40 个字/,
  ],
  ['an empty phrase', '[争议的处理, 纠 纷]', "['']", '/nodes/1/synonyms/0', /不得为空/],
  ['a phrase of marks', '[争议的处理, 纠 纷]', "['**']", '/nodes/1/synonyms/0', /只含符号或空白/],
  ['a blank in a cue', 'any: [仲裁, 诉讼]', "any: [仲裁, '　']", '/nodes/1/cues/0/any/1', /只含符号或空白/],
  ['too sure a cue', 'confidence: 0.9', 'confidence: 9', '/nodes/1/cues/0/confidence', /不得大于 1/],
  [
    'a cue without phrases',
    'all: [争议], any: [仲裁, 诉讼], ',
    '',
    '/nodes/1/cues/0',
    /不得都为空/,
    'none: [劳动争议]',
  ],
  ['a cue that never holds', '[劳动争议]', '[议]', '/nodes/1/cues/0/none/0', /永远不成立/],
  ['an element without cues', 'cues: [仲裁]', 'cues: []', '/nodes/1/elements/0/cues', /至少要有 1 项/],
  ['an id twice', 'id: main.law', 'id: main.dispute', '/nodes/2/id', /编号“main.dispute”重复/],
  ['an unknown parent', 'id: main.law', 'id: other.law', '/nodes/2/id', /上级“other”不存在/],
  ['a parent too late', 'id: main\n', 'id: main.law.foreign\n', '/nodes/0/id', /上级“main.law”须写在前面/],
  [
    'a heading of two sections',
    'zh: 法律适用',
    'zh: 争议处理',
    '/nodes/2/zh',
    /“争议处理”已是“main.dispute”的标题/,
  ],
  [
    'an undecided heading claimed',
    'undecided: [其他]',
    'undecided: [纠纷]',
    '/nodes/1/synonyms/1',
    /已是“undecided”/,
    'synonyms:',
  ],
  ['no level', '    severity: hint\n', '', '/nodes/2/status', /须写 severity/, 'status: conditional'],
  [
    'a level for a container',
    'status: container',
    'status: container\n    severity: hint',
    '/nodes/0/severity',
    /不得写 severity/,
  ],
  [
    'no condition',
    '    condition: { fact: foreign, zh: 有境外成员, en: a foreign member }\n',
    '',
    '/nodes/2/status',
    /须写 condition/,
    'status: conditional',
  ],
  [
    'a condition too many',
    'status: conditional',
    'status: recommended',
    '/nodes/2/condition',
    /只有 conditional/,
    'condition: {',
  ],
  [
    'a top section in another',
    'id: main.law',
    'id: main.dispute.law\n    top: true',
    '/nodes/2/top',
    /主要章节之内/,
  ],
  ['an unknown source', 'source: notes', 'source: note', '/nodes/1/basis/0/source', /没有“note”/],
  [
    'a source named like a built-in',
    'source: notes',
    'source: constructor',
    '/nodes/1/basis/0/source',
    /没有“constructor”/,
  ],
  [
    'a quotation of a text not read',
    'at: 第二条',
    'at: 第二条, quote: 择一',
    '/nodes/1/basis/0/quote',
    /未读原文/,
  ],
  ['lines in reverse', 'to: 4', 'to: 2', '/nodes/1/elements/0/basis/to', /不小于 line/],
  [
    'a wrong date',
    '《规定》, status: read, checked: 2026-11-20',
    '《规定》, status: read, checked: 昨天',
    '/sources/rules/checked',
    /写法/,
  ],
  [
    'a clause of no section',
    'clause: main.dispute/',
    'clause: main.court/',
    '/nodes/1/clause',
    /“main.court”不存在/,
  ],
  [
    'a key with a slash',
    'undecided:',
    'a/b~c: 1\nundecided:',
    '/a~1b~0c',
    /不认识的项目“a\/b~c”/,
    'a/b~c: 1',
  ],
];

async function problemsOf(source: string) {
  const loaded = await loadStandard(source, 'my/standard.yaml');
  assert.ok('problems' in loaded, 'the file was accepted');
  return loaded.problems;
}

describe('loading a standard', () => {
  it('builds it from a good file', async () => {
    const loaded = await loadStandard(GOOD, 'my/standard.yaml');
    assert.ok('standard' in loaded, JSON.stringify(loaded));
    const [main, dispute, law] = loaded.standard.nodes;
    assert.deepEqual(loaded.standard.undecided, ['其他']);
    assert.deepEqual(main!.children, ['main.dispute', 'main.law']);
    assert.deepEqual(dispute!.synonyms, ['争议的处理', '纠纷']);
    assert.deepEqual(dispute!.elements[0]!.basis, {
      document: '《规定》',
      article: '第一条 第3-4行',
      quotation: '择一',
      status: 'read',
      checked: '2026-11-20',
    });
    assert.deepEqual(law!.condition, { fact: 'foreign', text: { zh: '有境外成员', en: 'a foreign member' } });
    assert.equal(law!.order, 3);
  });

  it('reads CRLF and a BOM alike', async () => {
    const plain = await loadStandard(GOOD, 'a');
    assert.deepEqual(await loadStandard(`\uFEFF${GOOD.replaceAll('\n', '\r\n')}`, 'a'), plain);
  });

  it('reads the built-in file as it was generated', async () => {
    const source = readFileSync(
      new URL('../../../server/standards/alliance-agreement/standard.yaml', import.meta.url),
      'utf8',
    );
    assert.deepEqual(await loadStandard(source, 'a'), { standard: ALLIANCE });
  });

  for (const [name, from, to, path, reason, on] of BROKEN) {
    it(`tells ${name} with file, line and reason`, async () => {
      assert.equal(GOOD.split(from).length, 2, `“${from}” must stand in the good file once`);
      const source = GOOD.replace(from, () => to);
      const problems = await problemsOf(source);
      const hit = problems.find((problem) => reason.test(problem.reason.zh));
      assert.ok(hit, JSON.stringify(problems));
      assert.deepEqual([hit.file, hit.path], ['my/standard.yaml', path]);
      const line = source.split('\n')[hit.line - 1]!;
      assert.ok(line.includes(on ?? to.trimEnd().split('\n').at(-1)!), `line ${hit.line}: ${line}`);
      assert.match(hit.reason.en, /[a-z]{3}/);
      assert.doesNotMatch(hit.reason.en, /undefined/);
    });
  }

  it('tells all faults at once, by line', async () => {
    const problems = await problemsOf(
      GOOD.replace('id: small', 'id: Small').replace('severity: error', 'severity: x'),
    );
    assert.deepEqual(
      problems.map(({ line }) => line),
      [2, 19],
    );
  });

  for (const [name, source] of [
    ['nothing', ''],
    ['a text', '章程'],
    ['a list', '- a\n- b'],
    ['null', '~'],
  ] as const) {
    it(`refuses ${name}`, async () => {
      const [first] = await problemsOf(source);
      assert.equal(first!.line, 1);
      assert.match(first!.reason.zh, /应为若干“键: 值”/);
    });
  }

  it('refuses a file over 1 MB, counted in bytes', async () => {
    const [many] = await problemsOf(`# ${'字'.repeat(MAX_STANDARD_BYTES / 3)}\n${GOOD}`);
    assert.match(many!.reason.zh, /超过 1 MB/);
    const fits = await loadStandard(`# ${'x'.repeat(500_000)}\n${GOOD}`, 'a');
    assert.ok('standard' in fits);
  });

  it('refuses too many sections and keeps the list of problems short', async () => {
    const nodes = Array.from({ length: 401 }, (_, i) => `  - { id: n${i}, status: x }\n`).join('');
    const problems = await problemsOf(GOOD.slice(0, GOOD.indexOf('  - id: main\n')) + nodes);
    assert.ok(problems.some(({ path, reason }) => path === '/nodes' && /最多 400 个/.test(reason.zh)));
    assert.equal(problems.length, 100);
  });

  for (const [name, source] of [
    ['brackets', '['.repeat(500_000)],
    ['braces', 'a: {'.repeat(200_000)],
    ['list marks', `${'- '.repeat(300_000)}a`],
    ['indentation', Array.from({ length: 1000 }, (_, i) => `${' '.repeat(i)}a:`).join('\n')],
    [
      'aliases',
      `a: &a [x, x, x, x, x, x, x, x, x, x]\n${[...'bcdefghi'].map((c, i) => `${c}: &${c} [${`*${'abcdefgh'[i]}, `.repeat(9)}*a]`).join('\n')}`,
    ],
    ['merge keys', `x: &x { id: small }\n<<: *x\n${GOOD}`],
    ['built-in names', `__proto__: { polluted: true }\nconstructor: 1\n${GOOD}`],
    ['lone surrogates', `\uD800${GOOD}\uDC00`],
    ['NUL', GOOD.replace('small', '\0')],
  ] as const) {
    it(`survives ${name}`, async () => {
      const problems = await problemsOf(source);
      assert.ok(problems.length > 0);
      for (const { line, reason } of problems) assert.ok(line >= 1 && reason.zh !== '' && reason.en !== '');
      assert.equal(({} as Record<string, unknown>)['polluted'], undefined);
    });
  }
});
