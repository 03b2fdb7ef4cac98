import assert from 'node:assert/strict';
import { factsOf } from '../line.js';

/** `total: sum of parts` and the parts of each list of money in a line. */
function money(raw: string): readonly string[] {
  return factsOf(raw, 'contribution').map(({ total, sum, parts, residual }) =>
    [
      total ? `${total.fen / 1e6}` : 'no total',
      sum === undefined ? 'open' : String(sum / 1e6),
      parts.map(({ holder, fen }) => `${holder.names.join('+')} ${fen / 1e6}`).join(' '),
      ...(residual ? ['rest'] : []),
    ].join(' | '),
  );
}

describe('lists of money', () => {
  for (const [text, ...expected] of [
    [
      '成员投入合计300万元（叁佰万元整），甲方180万元，乙方、丙方各60万元。',
      '300 | 300 | 甲方 180 乙方+丙方 60',
    ],
    ['甲方３００万元，乙方４０万元，合计出资３４０万元。', '340 | 340 | 甲方 300 乙方 40'],
    [
      '首期项目总投入为人民币1,000万元（大写：壹仟万元整），其中甲方400万元、乙方100万元、丙方150万元、丁方250万元。',
      '1000 | 900 | 甲方 400 乙方 100 丙方 150 丁方 250',
    ],
    ['首期经费为人民币90万元，三方各30万元。', '90 | 90 | 三方 30'],
    ['首期经费800万元，由甲方出资400万元，其余由丁方出资。', 'no total | open | 甲方 400 | rest'],
    ['首批出资合计400万元。甲方出资200万元，乙方出资100万元。', '400 | 300 | 甲方 200 乙方 100'],
    ['甲方出资200万元，乙方出资100万元。以上合计400万元。', '400 | 300 | 甲方 200 乙方 100'],
    [
      '甲方第一年投入300万元，第二年投入200万元，两年共计投入600万元。',
      '600 | 500 | 甲方 300 第二年投入 200',
    ],
    ['甲方认缴300万元，分两期缴付：第一期100万元，第二期150万元。', '300 | 250 | 第一期 100 第二期 150'],
    ['甲方投入现金300万元、设备折价200万元，合计600万元。', '600 | 500 | 甲方 300 设备折价 200'],
    [
      '研发经费总额为1000万元，其中企业成员投入600万元，高校投入200万元，科研院所投入100万元。',
      '1000 | 900 | 企业成员 600 高校 200 科研院所 100',
    ],
    ['经费预算800万元，包括设备费300万元、材料费200万元。', '800 | 500 | 包括设备费 300 材料费 200'],
    ['预算如下，合计500万元：数据采购200万元，平台开发300万元。', '500 | 500 | 数据采购 200 平台开发 300'],
    ['成员每年投入：甲方100万元，其余各方各25万元，共200万元。', '200 | open | 甲方 100 其余各方 25'],
    ['出资总额1000万元，甲方不低于400万元，乙方600万元。', '1000 | open | 甲方 400 乙方 600'],
    ['逾期投入的，支付违约金5万元。'],
    ['单项支出五十万元以上的由理事会批准。'],
  ] as const) {
    it(text, () => assert.deepEqual(money(text), expected));
  }

  it('keeps instalment, purpose and form of each part', () => {
    const [fact] = factsOf('首期投入由甲方以货币出资200万元，每年会费由乙方缴纳3万元。', 'contribution');
    assert.deepEqual(
      fact!.parts.map(({ holder, tranche, form }) => [holder.names[0], tranche, form]),
      [
        ['甲方', '首期', 'cash'],
        ['乙方', '每年|会费', ''],
      ],
    );
  });
});

/** Object, mode and value of each division in a line. */
function shares(raw: string): readonly string[] {
  return factsOf(raw, 'share').map(
    ({ objects, mode, parts, value, yields, residual }) =>
      `${objects.join('+')} ${mode} ${mode === 'list' ? parts.map(({ holder, value: part }) => `${holder.names.join('+')} ${part / 1000}`).join(' ') : value}${yields ? ' yields' : ''}${residual ? ' rest' : ''}`,
  );
}

describe('shares', () => {
  for (const [text, ...expected] of [
    ['甲方投入六成，乙方投入二成五，丙方投入一成五。', '投入 list 甲方 60 乙方 25 丙方 15'],
    ['甲、乙、丙三方分别享有许可收益的50%、30%、20%。', '许可收益 list 甲方 50 乙方 30 丙方 20'],
    ['甲、乙两方分别享有许可收益的不低于50%、30%。'],
    ['许可净收入，甲方享有45%、其余由乙方享有。'],
    ['甲方百分之五十、乙方三分之一，余下部分留作基金，按投入分。', '投入 list 甲方 50 乙方 33.333 rest'],
    ['许可收益平均分配。', '许可收益 equal equal'],
    ['转让收益按各方实际投入比例分配，项目协议另有约定的除外。', '转让收益 contribution contribution yields'],
    ['收益归权利人；共有的，按贡献分配。', '收益 merit merit yields'],
    ['项目完成后付款40%，乙方验收后付款60%，占总价。'],
    ['甲方、乙方出席会议的比例达到50%，同意的占30%。'],
  ] as const) {
    it(text, () => assert.deepEqual(shares(text), expected));
  }
});

describe('amounts said twice', () => {
  const again = (raw: string): readonly (number | undefined)[] =>
    factsOf(raw, 'amount').map((fact) => fact.again && fact.again.fen / 100);
  for (const [text, ...expected] of [
    ['人民币壹佰万元整（¥1,200,000）', 1_200_000],
    ['1,000万元（大写：壹仟万元整）', 10_000_000],
    ['大写：壹佰万元整，小写：1000000元', 1_000_000],
    ['合计100万元（含税106万元）', undefined, undefined],
    ['单价50万元（共2台，壹佰万元整）', undefined, undefined],
    ['甲方一百万元，乙方100万元', undefined, undefined],
  ] as const) {
    it(text, () => assert.deepEqual(again(text), expected));
  }
});
