import assert from 'node:assert/strict';
import { amountsIn, formatCapital, formatLike, MAX_FEN } from '../../../server/src/engine/text/money.js';

function reading(text: string): readonly string[] {
  return amountsIn(text).map(
    ({ start, end, fen, currency, capital, exact }) =>
      `${text.slice(start, end)} = ${fen / 100} ${currency}${capital ? ' capital' : ''}${exact ? '' : ' about'}`,
  );
}

describe('amounts of money', () => {
  for (const [text, ...expected] of [
    ['经费500万元(伍佰万元整)', '500万元 = 5000000 CNY', '伍佰万元整 = 5000000 CNY capital'],
    ['人民币1,000万元(大写:壹仟万元整)', '1,000万元 = 10000000 CNY', '壹仟万元整 = 10000000 CNY capital'],
    ['￥3,000,000元', '￥3,000,000元 = 3000000 CNY'],
    ['(¥1,200,000.50)', '¥1,200,000.50 = 1200000.5 CNY'],
    ['￥300万元', '￥300万元 = 3000000 CNY'],
    ['每年(0.5)万元', '(0.5)万元 = 5000 CNY'],
    ['[贰]万元', '[贰]万元 = 20000 CNY capital'],
    ['五十万元,二百零三万五千元', '五十万元 = 500000 CNY', '二百零三万五千元 = 2035000 CNY'],
    ['叁元伍角贰分', '叁元伍角贰分 = 3.52 CNY capital'],
    ['50万美元,1.5亿港元', '50万美元 = 500000 USD', '1.5亿港元 = 150000000 HKD'],
    [
      '约50万元,不超过20万元,30万元以上,5万元左右',
      '50万元 = 500000 CNY about',
      '20万元 = 200000 CNY about',
      '30万元 = 300000 CNY about',
      '5万元 = 50000 CNY about',
    ],
    ['50至100万元', '100万元 = 1000000 CNY about'],
    ['50万元-100万元', '50万元 = 500000 CNY about', '100万元 = 1000000 CNY about'],
    ['三元正极材料,单元,多元化,元器件,3万5千元,1 000 000元'],
    ['壹亿亿亿元,99999999999999999999元,元,￥,￥元'],
  ] as const) {
    it(text, () => assert.deepEqual(reading(text), expected));
  }

  it('gives no number past its bound and never NaN', () => {
    for (const text of ['九千九百九十九万亿元', '9'.repeat(200) + '万元', '亿万元', '.元', ',,,元', '零元整'])
      for (const { fen } of amountsIn(text))
        assert.ok(Number.isInteger(fen) && fen >= 0 && fen <= MAX_FEN, text);
  });

  it('writes capitals', () => {
    for (const [fen, words] of [
      [120_000_000, '壹佰贰拾万元整'],
      [100_000_500, '壹佰万零伍元整'],
      [1_000_100_000, '壹仟万壹仟元整'],
      [10_050, '壹佰元伍角'],
      [10_005, '壹佰元零伍分'],
      [1_000_000_000_000, '壹佰亿元整'],
      [0, '零元整'],
      [Number.NaN, ''],
    ] as const)
      assert.equal(formatCapital(fen), words);
    for (const fen of [120_000_000, 100_000_500, 1_000_100_000, 980_706_050_400])
      assert.equal(amountsIn(formatCapital(fen))[0]?.fen, fen);
  });

  it('writes an amount as another one is written', () => {
    for (const [model, words] of [
      ['500万元', '120万元'],
      ['￥1,000,000', '￥1,200,000'],
      ['¥1,000,000.00', '¥1,200,000.00'],
      ['1000000元整', '1200000元整'],
      ['壹佰万元整', '壹佰贰拾万元整'],
      ['0.5亿元', '0.012亿元'],
    ] as const)
      assert.equal(formatLike(model, 120_000_000), words);
  });
});
