import assert from 'node:assert/strict';
import { parseNumber } from '../../../server/src/engine/text/number-value.js';
import {
  boundAfter,
  boundBefore,
  leastCount,
  ratiosIn,
  sameRatio,
} from '../../../server/src/engine/text/quantity.js';
import { normalisePhrase } from '../../../server/src/engine/text/line-text.js';

function reading(raw: string): readonly string[] {
  const text = normalisePhrase(raw);
  return ratiosIn(text).map(
    ({ start, end, ratio: { num, den }, bound }) => `${text.slice(start, end)} = ${num}/${den} ${bound}`,
  );
}

describe('ratios', () => {
  for (const [raw, expected] of [
    ['经全体理事三分之二以上通过', ['三分之二以上 = 2/3 at-least']],
    ['经全体理事２／３以上通过', ['2/3以上 = 2/3 at-least']],
    ['經三分之二以上同意', ['三分之二以上 = 2/3 at-least']],
    ['须⅔以上同意', ['⅔以上 = 2/3 at-least']],
    ['66.7%以上', ['66.7%以上 = 66.7/100 at-least']],
    ['６６．７％', ['66.7% = 66.7/100 exact']],
    ['百分之六十五', ['百分之六十五 = 65/100 exact']],
    ['每日按万分之三', ['万分之三 = 3/10000 exact']],
    ['千分之一', ['千分之一 = 1/1000 exact']],
    ['3‰', ['3‰ = 3/1000 exact']],
    ['六成以上成员', ['六成以上 = 6/10 at-least']],
    ['六成员单位', []],
    ['归乙方者半成。', ['半成 = 1/20 exact']],
    ['半成品', []],
    ['过半数理事出席', ['过半数 = 1/2 more-than']],
    ['理事过半同意', ['过半 = 1/2 more-than']],
    ['超过半数', ['超过半数 = 1/2 more-than']],
    ['半数以上', ['半数以上 = 1/2 at-least']],
    ['二分之一以上', ['二分之一以上 = 1/2 at-least']],
    ['不少于三分之二', ['不少于三分之二 = 2/3 at-least']],
    ['超过三分之二', ['超过三分之二 = 2/3 more-than']],
    ['不超过20%', ['不超过20% = 20/100 at-most']],
    ['不足三分之一', ['不足三分之一 = 1/3 less-than']],
    ['三分之二（含）以上', ['三分之二(含)以上 = 2/3 at-least']],
    ['三分之二以上（不含本数）', ['三分之二以上(不含本数) = 2/3 more-than']],
    ['零分之一', []],
    ['日期2017/6/1', []],
    ['分之分之百分之', []],
    ['经通过半数', ['半数 = 1/2 exact']],
  ] as const) {
    it(raw, () => assert.deepEqual(reading(raw), expected));
  }

  it('compares notations', () => {
    const value = (raw: string) => ratiosIn(normalisePhrase(raw))[0]!.ratio;
    assert.ok(sameRatio(value('三分之二'), value('66.7%')));
    assert.ok(sameRatio(value('⅔'), value('2/3')));
    assert.ok(sameRatio(value('3/4'), value('百分之七十五')));
    assert.ok(!sameRatio(value('三分之二'), value('四分之三')));
    assert.ok(!sameRatio(value('60%'), value('66.7%')));
    assert.ok(!sameRatio(value('三分之二'), value('66%')));
  });

  it('counts the least number', () => {
    const two = { num: 2, den: 3, tolerance: 0 };
    const half = { num: 1, den: 2, tolerance: 0 };
    assert.equal(leastCount(two, 'at-least', 9), 6);
    assert.equal(leastCount(two, 'at-least', 10), 7);
    assert.equal(leastCount(two, 'more-than', 9), 7);
    assert.equal(leastCount(half, 'more-than', 10), 6);
    assert.equal(leastCount(half, 'more-than', 9), 5);
    assert.equal(leastCount(half, 'at-least', 10), 5);
  });
});

describe('words of limit', () => {
  for (const [raw, bound] of [
    ['以上', 'at-least'],
    ['以下', 'at-most'],
    ['以内', 'at-most'],
    ['以外', 'more-than'],
    ['（含）以下', 'at-most'],
    ['（不含）以下', 'less-than'],
    ['以下（不含五十万元）', 'less-than'],
    ['及以上', 'at-least'],
    ['的', undefined],
  ] as const) {
    it(`behind: ${raw}`, () => assert.equal(boundAfter(normalisePhrase(raw), 0)?.bound, bound));
  }
  for (const [raw, bound] of [
    ['超过', 'more-than'],
    ['不超过', 'at-most'],
    ['不得超过', 'at-most'],
    ['不满', 'less-than'],
    ['不低于', 'at-least'],
    ['至多', 'at-most'],
    ['支付', undefined],
  ] as const) {
    it(`before: ${raw}`, () => assert.equal(boundBefore(raw, raw.length)?.bound, bound));
  }
});

describe('numbers', () => {
  for (const [raw, value] of [
    ['12', 12],
    ['1,200.5', 1200.5],
    ['1.5万', 15000],
    ['0.7万', 7000],
    ['1.2亿', 120000000],
    ['十', 10],
    ['十二', 12],
    ['一百零三', 103],
    ['两千', 2000],
    ['二〇二六', 2026],
    ['三百二十万', 3200000],
    ['壹佰贰拾叁万肆仟伍佰陆拾柒', 1234567],
    ['一亿零五万', 100050000],
    ['三点五', 3.5],
    ['廿一', 21],
    ['500万', 5000000],
    ['壹亿亿', undefined],
    ['', undefined],
    ['若干', undefined],
    ['九'.repeat(41), undefined],
  ] as const) {
    it(`${raw} = ${String(value)}`, () => assert.equal(parseNumber(raw), value));
  }
});
