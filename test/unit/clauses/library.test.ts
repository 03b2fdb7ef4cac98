import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { codeSnippets } from '../../../scripts/clause-snippets.js';
import { generateClauses, readClauses } from '../../../scripts/generate-clauses.js';
import { loadClauses } from '../../../server/src/engine/generated/clauses.js';
import { clauseText, parseSnippetBody } from '../../../server/src/engine/standard/clause-body.js';
import { validateLibrary } from '../../../server/src/engine/standard/clause-library.js';
import type { Clause } from '../../../server/src/engine/standard/clause-types.js';
import { ENTRIES } from './entries.js';
import { SECTION_IDS } from './section-ids.js';

const clauses = loadClauses();

const ROOT = new URL('../../../', import.meta.url);
const one = (id: string): Clause => {
  const clause = clauses.find((candidate) => candidate.id === id);
  assert.ok(clause, id);
  return clause;
};

describe('clause library', () => {
  it('holds 67 clauses and is valid as a whole', () => {
    assert.equal(clauses.length, 67);
    assert.equal(SECTION_IDS.length, 68);
    assert.deepEqual(validateLibrary(clauses, SECTION_IDS), []);
  });

  it('holds each clause under its name, its three prefixes and its section', () => {
    const held = clauses.map(({ id, section, prefixes: { zh, pinyin, en } }) => {
      assert.equal(id, `${section}/${en}`);
      return [zh, pinyin, en, section].join(' ');
    });
    assert.deepEqual(held.sort(), ENTRIES.map((row) => row.join(' ')).sort());
  });

  it('is generated from the files as they stand', async () => {
    assert.deepEqual(clauses, await readClauses());
    for (const { path, content } of await generateClauses()) {
      assert.equal(readFileSync(new URL(path, ROOT), 'utf8'), content, `${path} is stale: npm run generate`);
    }
  });

  it('serves every section, itself or below it, but those listed here', () => {
    const served = (id: string): boolean =>
      clauses.some(({ section }) => section === id || section.startsWith(`${id}.`));
    assert.deepEqual(
      SECTION_IDS.filter((id) => !served(id)),
      WITHOUT_CLAUSE,
    );
  });

  it('names a heading everywhere but for the title itself', () => {
    const without = clauses.filter(({ heading }) => heading === '').map(({ id }) => id);
    assert.deepEqual(without, ['title/title']);
  });

  it('separates paragraphs by blank lines, so that no two lines run together', () => {
    for (const { id, body } of clauses) {
      const lines = clauseText({ body }).split('\n');
      lines.forEach((line, index) => {
        const next = lines[index + 1] ?? '';
        const table = line.startsWith('|') && next.startsWith('|');
        assert.ok(line === '' || next === '' || table, `${id}: ${line} ⏎ ${next}`);
        assert.equal(line.trimEnd(), line, `${id}: white space at the end of a line`);
        assert.doesNotMatch(line, /^(?: {4}|\t|-{3}|={3}|>)/, `${id}: ${line}`);
      });
    }
  });

  it('leaves nothing unfilled in its own reading but what only the parties know', () => {
    for (const { id, body } of clauses) {
      assert.doesNotMatch(clauseText({ body }), /第条|为。|《》|（）。/, id);
    }
  });

  it('keeps fractions of votes to the rules of the council and the bodies that have their own', () => {
    const stating = clauses.filter((clause) => /分之[二三]以上|过半数/.test(clause.snippet));
    assert.deepEqual(stating.map(({ prefixes }) => prefixes.en).sort(), [
      'advisory',
      'council-rules',
      'joining',
    ]);
  });

  it('lets arbitration and litigation, and the schemes of ownership, exclude each other', () => {
    const dispute = 'main.general.dispute-resolution';
    assert.deepEqual(one(`${dispute}/litigation`).conflicts, [`${dispute}/arbitration`]);
    assert.deepEqual(one(`${dispute}/arbitration`).conflicts, [`${dispute}/litigation`]);
    for (const { id, conflicts } of clauses) {
      for (const other of conflicts) assert.ok(one(other).conflicts.includes(id), `${other} and ${id}`);
    }
  });
});

/** Sections that the reference clauses leave to other clauses, to the measures annexed, or to the parties. */
const WITHOUT_CLAUSE = [
  'main.name-purpose.relations',
  'main.goals-tasks.goals',
  'main.goals-tasks.tasks',
  'main.funds.measures',
  'main.projects.measures',
  'main.benefits-ip.leaving',
  'main.benefits-ip.measures',
  'main.general.severability',
];

describe('clause library checks', () => {
  const base = one('main.members.exit/exit');
  const make = (name: string, more: Partial<Clause> = {}): Clause => ({
    ...base,
    id: `main.members.exit/${name}`,
    prefixes: { zh: `退${name}`, pinyin: `t${name}`, en: name },
    requires: [],
    conflicts: [],
    ...more,
  });
  const id = (name: string): string => `main.members.exit/${name}`;
  const reasons = (...library: Clause[]): readonly string[] =>
    validateLibrary(library, SECTION_IDS).map(({ clause, reason }) => `${clause} ${reason.zh}`);

  it('tell duplicate ids and prefixes, with the owner', () => {
    assert.deepEqual(reasons(make('a'), make('a', { prefixes: { zh: '退', pinyin: 'tt', en: 'out' } })), [
      `${id('a')} 条款 id 重复：${id('a')}`,
    ]);
    assert.deepEqual(reasons(make('a'), make('b', { prefixes: { zh: 'a', pinyin: 'ta', en: 'b' } })), [
      `${id('b')} 前缀“a”已用于 ${id('a')}`,
      `${id('b')} 前缀“ta”已用于 ${id('a')}`,
    ]);
  });

  it('tell an unknown section', () => {
    assert.deepEqual(reasons(make('a', { section: 'main.members.leave' })), [
      `${id('a')} 标准中没有节点：main.members.leave`,
    ]);
  });

  it('tell clauses that are required or excluded but not there, or both', () => {
    assert.deepEqual(reasons(make('a', { requires: ['x/y'], conflicts: ['x/z'] })), [
      `${id('a')} 引用的条款不存在：x/y`,
      `${id('a')} 引用的条款不存在：x/z`,
    ]);
    assert.deepEqual(reasons(make('a', { requires: [id('b')] }), make('b', { conflicts: [id('a')] })), [
      `${id('a')} 既需要又排斥：${id('b')}`,
    ]);
  });

  it('tell each cycle of requires once, and no diamond', () => {
    const [b, c] = [id('b'), id('c')];
    assert.deepEqual(
      reasons(make('a', { requires: [b, c] }), make('b', { requires: [c] }), make('c', { requires: [b] })),
      [`${b} requires 循环：${b} → ${c} → ${b}`],
    );
    assert.deepEqual(reasons(make('a', { requires: [b, c] }), make('b', { requires: [c] }), make('c')), []);
  });

  it('survive a long chain', () => {
    const chain = Array.from({ length: 20_000 }, (_, at) =>
      make(`n${at}`, { requires: [id(`n${(at + 1) % 20_000}`)] }),
    );
    assert.equal(validateLibrary(chain, SECTION_IDS).length, 1);
  });
});

describe('snippet file', () => {
  const read = (json: string): Record<string, { prefix: string[]; description: string; body: string[] }> =>
    JSON.parse(json) as Record<string, { prefix: string[]; description: string; body: string[] }>;
  const snippets = read(readFileSync(new URL('snippets/agreement.code-snippets', ROOT), 'utf8'));

  it('equals the library, clause by clause', () => {
    const all = Object.values(snippets);
    assert.equal(all.length, clauses.length);
    clauses.forEach((clause, index) => {
      const body = all[index]?.body.join('\n') ?? '';
      assert.equal(body, clause.snippet);
      assert.deepEqual(parseSnippetBody(body), { parts: clause.body });
    });
  });

  it('has its own prefixes and tells the caution', () => {
    const expulsion = Object.values(snippets).find(({ prefix }) => prefix.includes('协议除名'));
    assert.deepEqual(expulsion?.prefix, ['协议除名', 'xy-cm', 'agr-expulsion']);
    const prefixes = Object.values(snippets).flatMap(({ prefix }) => prefix);
    assert.equal(new Set(prefixes).size, 3 * 67);
    assert.ok(prefixes.every((prefix) => /^(?:协议|xy-|agr-)/.test(prefix)));
    const effects = Object.values(snippets).find(({ prefix }) => prefix.includes('xy-cmhg'));
    assert.match(effects?.description ?? '', /^参考条款“除名后果”（编写参考原文）。注意：第一个选项/);
  });

  it('escapes what snippets treat specially', () => {
    const clause: Clause = {
      ...one('main.members.exit/exit'),
      body: [
        { kind: 'text', text: '$1 {} \\ |,' },
        { kind: 'stop', ordinal: 1, text: '$a}\\' },
        { kind: 'choice', ordinal: 2, choices: ['1,000', 'a|b', 'c\\d'] },
      ],
    };
    assert.deepEqual(Object.values(read(codeSnippets([clause])))[0]?.body, [
      '\\$1 {\\} \\\\ |,${1:\\$a\\}\\\\}${2|1\\,000,a\\|b,c\\\\d|}',
    ]);
  });
});
