import assert from 'node:assert/strict';
import { agreement, report } from '../draft.js';

const RESULTS = '秘书处负责知识产权的管理和保护。';
const FIRST = '## 三、联盟名称';

/** What the rules on terms say of a draft with these definitions and this clause on results. */
function terms(definition: string, clause: string, rule: string): readonly string[] {
  const text = agreement(
    [FIRST, `## 定义\n\n${definition}\n\n${FIRST}`],
    [RESULTS, `${RESULTS}\n\n${clause}`],
  );
  return report(text, [rule]);
}

describe('a term that is defined twice', () => {
  const defined = '“项目成果”：指联盟项目产生的专利、软件和数据。';
  for (const clause of [
    '本章所称“项目成果”，仅指已经取得专利授权的技术方案。',
    '本章所称项目成果，仅指已经取得专利授权的技术方案。',
    '本章中的“项目成果”仅限于取得专利授权的技术方案。',
    '本章中，“项目成果”即取得专利授权的技术方案。',
    '本条的“项目成果”专指已取得专利授权的技术方案。',
    '就本章而言，“项目成果”意指已取得专利授权的技术方案。',
    '这里所说的“项目成果”，只包括已取得专利授权的技术方案。',
  ]) {
    it(clause, () => assert.equal(terms(defined, clause, 'term-redefined').length, 1));
  }
  for (const clause of [
    '“项目成果”的含义见第一条。“项目成果”由完成单位享有。',
    '项目成果指定由秘书处登记。',
    '本章所称“项目成果”，与第一条含义相同。',
    '“项目成果”的登记，仅限于取得验收证书的成果。',
    '本章所称“项目成果”即时登记。',
  ]) {
    it(`leaves alone: ${clause}`, () => assert.deepEqual(terms(defined, clause, 'term-redefined'), []));
  }
  it('without quotes too', () => {
    const clause = '联盟项目，指由政府资助的项目。';
    assert.equal(terms('联盟项目，指经理事会批准立项的项目。', clause, 'term-redefined').length, 1);
  });
});

describe('a term that is defined and never used', () => {
  for (const definition of [
    '“净进账”：许可收入扣除税费后的余额。',
    '“净进账”——许可收入扣除税费后的余额。',
    '“净进账”，即许可收入扣除税费后的余额。',
    '“净进账”的含义是许可收入扣除税费后的余额。',
    '（二）净进账：指许可收入扣除税费后的余额。',
    '本协议所称净进账，是指许可收入扣除税费后的余额。',
  ]) {
    it(definition, () => {
      assert.equal(terms(definition, '成果应当登记。', 'term-unused').length, 1);
      assert.deepEqual(terms(definition, '净进账归完成单位。', 'term-unused'), []);
    });
  }
});

describe('a term that is defined nowhere', () => {
  for (const [clause, count] of [
    ['联盟建立“追溯链”，并接入基地。“追溯链”覆盖全省。', 1],
    // the words are the name of something that explains itself
    ['联盟秉持“开放共享”的精神，成员应当遵守。联盟坚持“开放共享”。', 0],
    ['落实“十五五”规划，成员应当参与。“十五五”期间完成中试。', 0],
  ] as const) {
    it(clause, () => assert.equal(terms('本协议用语依通常含义。', clause, 'term-undefined').length, count));
  }
});
