import assert from 'node:assert/strict';
import fc from 'fast-check';
import { toArabic, toChinese } from '../../../../server/src/engine/features/typography/numeral-words.js';
import { applyEdits, type NumeralStyle } from '../../../../server/src/engine/index.js';
import { hanNumber } from '../../../../server/src/engine/text/han-number.js';
import { parseNumber } from '../../../../server/src/engine/text/number-value.js';
import { marked } from '../marked.js';

const HEAD = '# 甲产业技术创新战略联盟协议书\n\n';

/** The draft after a change of style, of ⟦…⟧ or of all of it; or the reason for which nothing is done. */
function run(style: NumeralStyle, source: string): string {
  const { draft, spans, text } = marked(HEAD + source);
  const result = draft.typography.rewrite(`numerals-${style}`, spans[0] ?? { start: 0, end: 0 });
  return 'refusal' in result ? result.refusal.zh : applyEdits(text, result.edits).slice(HEAD.length);
}

describe('features/typography: numerals', () => {
  it('writes quantities, percentages and whole dates in digits', () => {
    assert.equal(
      run(
        'arabic',
        '第二条 理事会由十一名理事组成，任期三年，每年开会两次，逾期三十日，自二〇二六年三月一日起。\n',
      ),
      '第二条 理事会由11名理事组成，任期3年，每年开会2次，逾期30日，自2026年3月1日起。\n',
    );
    assert.equal(
      run('arabic', '第二条 经费二百三十万元，其中一万二千三百元于十二月三十一日前缴付。\n'),
      '第二条 经费230万元，其中12,300元于12月31日前缴付。\n',
    );
  });

  it('writes them in Chinese numerals, money keeps its figures', () => {
    assert.equal(
      run(
        'chinese',
        '第二条 推荐３名理事，12个工作日内缴付，经费500万元的30%，自2026年3月1日至2029年2月28日。\n',
      ),
      '第二条 推荐三名理事，十二个工作日内缴付，经费500万元的30%，自二〇二六年三月一日至二〇二九年二月二十八日。\n',
    );
  });

  it('leaves what is no quantity of its own', () => {
    for (const text of [
      '第二条 一次性支付，一人一票，三分之二，数十家，三五名，第三年，同一年，三元材料，一年度。',
      '第二条 依第三条第二款和国科发政〔2008〕770号、《三年行动方案》办理。',
      '第二条 投入500万元（伍佰万元整），违约金壹佰元整。',
      '## 第三章 三年规划',
      '| 三年 | 五名 |\n| --- | --- |',
    ])
      assert.equal(run('arabic', `${text}\n`), '没有需要改写的数字。', text);
    for (const text of [
      '第二条 3至5年，10-12名，1.5年，05日，33.3%，9:30，GB2312年。',
      '第二条 依第3条和附件1、国科发政〔2008〕770号、《2026年方案》办理。',
      '第二条 投入500万元（伍佰万元整），____年3月。',
    ])
      assert.equal(run('chinese', `${text}\n`), '没有需要改写的数字。', text);
  });

  it('leaves names that hold numbers', () => {
    assert.equal(
      run('arabic', '甲方：海州三十家科技有限公司\n\n第二条 海州三十家科技有限公司推荐三名理事。\n'),
      '甲方：海州三十家科技有限公司\n\n第二条 海州三十家科技有限公司推荐3名理事。\n',
    );
  });

  it('narrows wide digits, numbers of clauses and references keep theirs', () => {
    assert.equal(
      run('halfwidth', '第１条 经费１，２００．５０元，依第２条在３０日内缴付。\n'),
      '第１条 经费1,200.50元，依第２条在30日内缴付。\n',
    );
  });

  it('keeps to a selection', () => {
    assert.equal(
      run('arabic', '第二条 任期三年。\n\n第三条 ⟦任期五年。⟧\n'),
      '第二条 任期三年。\n\n第三条 任期5年。\n',
    );
  });

  it('reads every number as it was', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.nat(20_000),
          fc.nat(2 ** 31 - 1),
          fc.nat(99_999_999).map((part) => part * 1e7),
        ),
        (value) => {
          assert.equal(parseNumber(hanNumber(value)), value, hanNumber(value));
        },
      ),
      { numRuns: 3000 },
    );
    fc.assert(
      fc.property(
        fc.integer({ min: 3, max: 9999 }),
        fc.constantFrom('名', '日内', '个工作日', '份'),
        (value, unit) => {
          const text = `共${value}${unit}`;
          const [there] = toChinese(text);
          const words = `共${there!.text}${unit}`;
          const [back] = toArabic(words);
          assert.equal(`共${back!.text}${unit}`, text, words);
        },
      ),
    );
  });
});
