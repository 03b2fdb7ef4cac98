import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { loadClauses } from '../../../server/src/engine/generated/clauses.js';
import { clauseText } from '../../../server/src/engine/standard/clause-body.js';
import type { Clause } from '../../../server/src/engine/standard/clause-types.js';

const clauses = loadClauses();

const SEED = new URL('../../corpus/seeds/003-fujian-plan-and-agreement-reference.txt', import.meta.url);
const lines = readFileSync(SEED, 'utf8').split('\n');
const bare = (text: string): string => text.replace(/\s/g, '');

/** The seed text of `003:175-178` or `003:269, 255`, white space removed. */
function seedText(source: string): string {
  const ranges = source.replace(/^003:/, '').split(', ');
  return ranges
    .map((range) => {
      const [from = 0, to = from] = range.split('-').map(Number);
      return bare(lines.slice(from - 1, to).join(''));
    })
    .join('\n');
}

/** What the reference leaves open, as it stands there: the only places where our clauses may differ. */
const BLANKS: Readonly<Record<string, readonly string[]>> = {
  'title/title': ['****', '**'],
  'preamble.recitals/recitals': ['××'],
  'main.organisation.liability-subject/liability-subject': ['**单位', '一般可以是联盟理事长单位'],
};

/** Seed sentences that a clause keeps word for word beside words of its own. */
const KEPT: Readonly<Record<string, readonly string[]>> = {
  'main.funds.management/account': [
    '设立独立帐目进行管理，接受理事会的监督和联盟成员共同认可的第三方的审计。',
    '实行专帐管理，专款专用',
    '联盟经费由理事会委托理事长单位',
  ],
  'main.benefits-ip.background-ip/ip-frand': [
    '在联盟组织项目的产业化阶段，如项目合作一方因项目研发成果的应用而需要使用联盟其他成员的现有知识产权，项目合作方之间根据现有知识产权投入的约定范围和方式，在公平合理条件下使用；项目合作方和非项目合作方的联盟其他成员之间可通过协商，签订技术许可或转让协议。',
  ],
  'main.general.dispute-resolution/litigation': [
    '应通过相关各方友好协商解决，或通过联盟理事会调解解决；协商或调解不成的，向联盟常设机构',
    '的人民法院提起诉讼',
  ],
  'main.general.effect-amendment/effect': [
    '本协议经协议各方法定代表人签署并加盖公章后生效，协议各方各执一份，具有同等法律效力。对本协议的任何变更须经协议各方一致同意，并以书面形式作出。',
  ],
};

/** The clause text with its filled-in stops put back to the blanks of the reference. */
function asInSeed(clause: Clause): string {
  const blanks = BLANKS[clause.id];
  if (blanks === undefined) return bare(clauseText(clause));
  let next = 0;
  const words = clause.body.map((part) => (part.kind === 'text' ? part.text : (blanks[next++] ?? '')));
  assert.equal(next, blanks.length, 'each stop replaces a blank of the reference');
  return bare(words.join('')).replace(/^#/, '');
}

describe('wording of the reference', () => {
  const seeds = clauses.filter(({ source }) => source.kind === 'seed');
  const mixed = clauses.filter(({ source }) => source.kind === 'mixed');

  it('is marked on the clauses that take it over', () => {
    assert.deepEqual(
      seeds.map(({ prefixes }) => prefixes.zh).sort(),
      '标题 鉴于 责任主体 机构设置 除名后果 现有知识产权 项目投入约定 研发阶段使用 限项目使用 违约追回 法律适用'
        .split(' ')
        .sort(),
    );
    assert.deepEqual(mixed.map(({ id }) => id).sort(), Object.keys(KEPT).sort());
  });

  for (const clause of seeds) {
    it(`is kept word for word in ${clause.id}`, () => {
      const seed = seedText(clause.source.lines);
      const text = asInSeed(clause);
      assert.ok(text.length > 10 && seed.includes(text), `${text}\nis not in\n${seed}`);
    });
  }

  for (const clause of mixed) {
    it(`is kept in the quoted sentences of ${clause.id}`, () => {
      const seed = seedText(clause.source.lines);
      const text = bare(clauseText(clause));
      for (const sentence of KEPT[clause.id] ?? []) {
        assert.ok(seed.includes(sentence), `the reference lacks: ${sentence}`);
        assert.ok(text.includes(sentence), `the clause lacks: ${sentence}`);
      }
      assert.match(clause.caution?.zh ?? '', /自拟/, 'the caution says which words are not of the reference');
    });
  }

  it('is offered with a balanced alternative where it is one-sided', () => {
    for (const id of [
      'main.breach/expulsion-effects',
      'main.breach/recovery',
      'main.benefits-ip.background-ip/ip-rd-phase',
    ]) {
      const clause = clauses.find((one) => one.id === id);
      assert.ok(clause !== undefined && clause.body.some((part) => part.kind === 'choice'));
      assert.match(clause.caution?.zh ?? '', /^第一个选项是编写参考原文/);
      assert.match(clause.caution?.zh ?? '', /第二个选项为自拟/);
    }
  });

  it('is cited at lines that a committed seed has', () => {
    const folder = new URL('../../corpus/seeds/', import.meta.url);
    const names = readdirSync(folder);
    for (const { id, source } of clauses) {
      for (const group of source.lines === '' ? [] : source.lines.split('; ')) {
        assert.match(group, /^00[013]:\d+(?:-\d+)?(?:, \d+(?:-\d+)?)*$/, id);
        const name = names.find((candidate) => candidate.startsWith(`${group.slice(0, 3)}-`));
        assert.ok(name, `${id}: seed ${group}`);
        const text = readFileSync(new URL(name, folder), 'utf8').split('\n');
        for (const line of group.slice(4).split(/[-,]/).map(Number)) {
          assert.notEqual((text[line - 1] ?? '').trim(), '', `${id}: ${group}, line ${line}`);
        }
      }
    }
  });
});
