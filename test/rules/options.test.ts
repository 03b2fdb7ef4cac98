import assert from 'node:assert/strict';
import { engine } from './draft.js';

/** How often a rule speaks about a text when it is told some words. */
function count(text: string, rule: string, option: string, words: readonly string[]): number {
  const settings = { standard: 'alliance-agreement', depth: 'thorough' } as const;
  const draft = engine.open(text, { ...settings, options: { [rule]: { [option]: words } } });
  return draft.findings().filter((finding) => finding.rule === rule).length;
}

describe('options of rules', () => {
  for (const [rule, option, words, text] of [
    ['vague-time', 'allowed', ['及时'], '成员未及时缴纳会费的，应当支付违约金。'],
    ['typo-legal', 'allowed', ['签定'], '第六条 本协议由各方签定。'],
    [
      'term-undefined',
      'known',
      ['核心仓库'],
      '第三条 成员应当维护“核心仓库”。\n\n第四条 核心仓库的修改由理事会批准。',
    ],
    [
      'party-fields-incomplete',
      'required',
      ['domicile'],
      '## 一、缔约方\n\n甲方：闽光材料有限公司，住所地：福州市五四路1号\n\n乙方：海西大学，住所地：福州市学府路2号',
    ],
  ] as const) {
    it(`${rule}.${option}`, () => {
      assert.ok(count(text, rule, option, []) > 0, 'without the option nothing is said either');
      assert.equal(count(text, rule, option, words), 0);
      assert.ok(count(text, rule, option, ['别的']) > 0, 'other words silence it too');
    });
  }
});
