import assert from 'node:assert/strict';
import { factsOf, marked, unmarked } from './line.js';

describe('facts of annexes, signatures and duties', () => {
  for (const [text, titles] of [
    ['附件一：联盟项目管理办法', ['联盟项目管理办法']],
    ['- 附件2 《联盟知识产权管理办法》（经第一次理事会决议通过）', ['联盟知识产权管理办法']],
    ['附件：一、成员名录；二、投入表；三、加入协议书（格式）。', ['成员名录', '投入表', '加入协议书']],
    ['具体办法见附件1。', []],
    ['附件一的修改由理事会决定', []],
    ['附件是本协议的组成部分。', []],
  ] as const) {
    it(`names the annexes of ${text}`, () =>
      assert.deepEqual(
        factsOf(text, 'annex').map(({ title }) => title),
        titles,
      ));
  }

  for (const text of [
    '甲方⟦（公章）⟧：　　⟦⟧'.replace('⟦⟧', ''),
    '福建海西大学⟦（盖章）⟧　法定代表人（签字）：＿＿＿＿',
    '⟦授权代表：⟧＿＿＿＿',
    '| 缔约方⟦（盖章）⟧ | 法定代表人（签字） |',
    '本协议自各方签字盖章之日起生效。',
    '法定代表人：于海',
  ]) {
    it(`sees where to sign in ${text}`, () => assert.equal(marked(unmarked(text), 'signing'), text));
  }

  for (const [text, binds] of [
    ['各方应当按期投入。', true],
    ['逾期的，应支付违约金。', true],
    ['另：违约金为10万元。', true],
    ['（以下无正文）', false],
    ['应用研究', false],
    ['会员须知', false],
  ] as const) {
    it(`sees whether ${text} binds`, () => assert.equal(factsOf(text, 'duty').length === 1, binds));
  }
});
