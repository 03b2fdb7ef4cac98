import assert from 'node:assert/strict';
import { factsOf, marked } from './line.js';

describe('the term of the agreement', () => {
  for (const [text, months] of [
    ['本协议的有效期自2026年度起，至2031年度终了时止，共六个年度。', '72'],
    ['本协议有效期自签署之日起，共计五年。', '60'],
    ['有效期为五年，自2026年1月1日起算。', '60'],
    ['合作期限为理事会的一届任期即三年。', '36'],
    ['本协议有效期至2030年12月31日。', ''],
    ['本协议的有效期自2026年度起。', undefined],
    ['有效期届满前三个月，各方共同协商续期。', undefined],
  ] as const) {
    it(text, () => assert.equal(factsOf(text, 'term').map((fact) => String(fact.months ?? ''))[0], months));
  }
});

describe('milestones of a time-table', () => {
  const row = (text: string): readonly string[] =>
    factsOf(text, 'milestone', true).map(
      ({ stage, name, day }) => `${stage} ${name} ${day.year}-${day.month}`,
    );
  it('read the stage and its day', () => {
    assert.deepEqual(row('| 启动 | 2026年9月1日 | 任务书签订 | 各方 |'), ['0 启动 2026-9']);
    assert.deepEqual(row('| 第一年度检查 | 2027年8月31日 | 样机图纸 |'), ['1 第一年度检查 2027-8']);
    assert.deepEqual(row('| 3 | 结题验收 | 2028-03-31 |'), ['2 结题验收 2028-3']);
  });
  it('leave other rows alone', () => {
    assert.deepEqual(row('| 验收专家 | 2028年3月31日 |'), []);
    assert.deepEqual(row('| 结题验收 | 2028年3月31日至2028年5月1日 |'), []);
    assert.deepEqual(row('| 结题验收 | 待定 |'), []);
    assert.deepEqual(factsOf('结题验收于2028年3月31日进行。', 'milestone'), []);
  });
  it('mark stage and day', () => {
    assert.equal(
      marked('| 结题验收 | 2028年3月31日 | 各方 |', 'milestone', true),
      '| ⟦结题验收 | 2028年3月31日⟧ | 各方 |',
    );
  });
});

describe('what takes effect', () => {
  it('ends its search at a comma that the sentence begins with', () =>
    assert.equal(factsOf('，协：五年，自生效之日起算。', 'term').length, 0));
});
