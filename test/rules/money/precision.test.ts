import assert from 'node:assert/strict';
import { moneyRules, moneyTakesOver } from '../../../server/src/engine/rules/families/money.js';
import { agreement, engine, open, report } from '../draft.js';

const CODES = moneyRules.map(({ id }) => id);

/** Sentences that look like a mistake and are none. */
const SOUND: readonly string[] = [
  '专利权由甲方享有60%、乙方享有40%；许可净收入由甲方、乙方各享有50%；产品销售提成为销售额的3%。',
  '任何一方对因故意或重大过失以外的原因造成的间接损失不承担责任。各方互相放弃追究轻微过失造成的损失。发生不可抗力的，部分或全部免责。',
  '甲方首期投入300万元，二期投入200万元，合计500万元。',
  '项目经费500万元，其中设备费200万元，材料费100万元，不足部分由甲方自筹。',
  '总投资1.2亿元，其中甲方投入8000万元，乙方投入4000万元。',
  '合同签订后支付30%，中期检查后支付40%，验收后支付30%。',
  '甲方投入设备作价200万元，货币100万元。',
  '甲方投入人民币伍拾万元（￥500,000.00），乙方投入人民币叁拾万元（￥300,000.00），合计人民币捌拾万元（￥800,000.00）。',
  '因乙方自身原因造成的任何损失，甲方不承担责任。',
  '各成员对联盟债务不承担任何连带责任。',
  '政府资助资金由责任主体统筹分配给课题承担单位。',
  '成员退出后，未使用的政府资助资金应当退还，自筹资金不予退还。',
  '被除名成员的投入不予退还。\n\n成员退出的，其投入按比例返还。',
  '年度结余经费由理事会决定结转，剩余资金归甲方所有。\n\n联盟解散的，剩余财产按投入比例分配。',
  '许可收益按投入比例分配。\n\n独立完成的，许可收益归完成方；共同完成的，许可收益按贡献分配。',
  '甲方每年投入50万元。\n\n甲方三年共投入150万元。',
  '甲方投入50万元用于中试线。\n\n甲方投入80万元用于检测平台。',
  '甲方、乙方共投入100万元。\n\n甲方投入60万元。',
  '收益由甲方和乙方按6:4分配。\n\n联盟收益甲方60%、乙方40%。',
  '联盟经费由理事长单位专账管理。\n\n联盟经费由甲方单独核算。',
  '逾期投入的，每日按万分之三支付违约金；逾期超过三十日的，按千分之一支付违约金。',
  '成员退出的，会费不予退还。\n\n成员退出的，其未使用的投入予以返还。',
  '甲方以设备投入200万元。\n\n甲方以货币投入300万元。',
  '人民币【　】万元（大写：　　万元整）。',
  '单价50万元（共2台，壹佰万元整）。',
];

describe('money: what is no mistake', () => {
  for (const text of SOUND) it(text.slice(0, 50), () => assert.deepEqual(report(text, CODES), []));

  it('compares a list only with a whole that it covers', () => {
    const list = '7.1 出资总额1000万元，其中甲方400万元，乙方300万元。';
    assert.deepEqual(report(list, CODES), ['contribution-sum «1000万元»']);
    assert.deepEqual(report(`${list}\n\n7.2 丙方提供场地。`, CODES), []);
    const shares = '7.1 投入比例为甲方50%，乙方30%。';
    assert.deepEqual(report(shares, CODES), ['share-sum «50%，乙方30%»']);
    assert.deepEqual(report(`${shares}\n\n7.2 丙方提供场地。`, CODES), []);
  });

  it('takes the instalment of a table from the sentence before it', () => {
    const table =
      '首期出资合计1000万元，构成如下：\n\n| 缔约方 | 出资额（万元） |\n| --- | --- |\n| 甲方 | 700 |\n| 乙方 | 300 |\n\n';
    assert.deepEqual(report(`${table}甲方应于一月底前缴足首期出资750万元。`, CODES), [
      'contribution-conflict «750万元»',
    ]);
    assert.deepEqual(report(`${table}甲方二期出资750万元。`, CODES), []);
  });

  it('leaves out what stands beside an unticked box or in a drafting note', () => {
    for (const text of ['□任何原因造成的损失各方互不追究。', '收益按投入比例分配（也可约定收益平均分配）。'])
      assert.deepEqual(report(text, CODES), []);
  });

  it('finds nothing grave in the short agreement and asks nothing of a fragment', () => {
    const grave = open(agreement())
      .findings()
      .filter(({ rule, severity }) => CODES.includes(rule) && severity !== 'information');
    assert.deepEqual(grave, []);
    assert.deepEqual(report('## 七、经费管理\n\n经费由成员投入。', CODES), []);
  });
});

describe('money: levels', () => {
  const level = (
    text: string,
    rule: string,
    profile?: '770' | 'fujian-46' | 'national-plan',
  ): string | undefined =>
    engine
      .open(text, { standard: 'alliance-agreement', ...(profile ? { profile } : {}) })
      .findings()
      .find((finding) => finding.rule === rule)?.severity;

  it('is lower where something is only half missing', () => {
    assert.equal(level(agreement(), 'funds-manager-missing'), 'information');
    assert.equal(level(agreement(), 'risk-missing'), 'information');
    assert.equal(level(agreement(['、风险共担', '']), 'risk-missing'), 'warning');
    assert.equal(level('7.1 甲方40%、乙方30%享有许可收益。', 'share-sum'), 'warning');
    assert.equal(level('7.1 甲方70%、乙方40%享有许可收益。', 'share-sum'), 'error');
  });

  it('follows the profile', () => {
    const text = '6.6 成员被除名的，对其已投入联盟的各类资金不予退还。';
    assert.equal(level(text, 'forfeit-all-funds'), 'information');
    assert.equal(level(text, 'forfeit-all-funds', 'fujian-46'), 'hint');
    assert.equal(level(agreement(), 'gov-project-rule-missing'), undefined);
    assert.equal(level(agreement(), 'gov-project-rule-missing', 'national-plan'), 'error');
  });

  it('compares a refund with the section it stands in, one level lower', () => {
    const text = agreement([
      '成员退出应当提前三个月书面通知秘书处；',
      '成员退出应当提前三个月书面通知秘书处，已投入的资金按比例返还；',
    ]).replace('## 八、', '成员退出的，已投入的资金不予退还。\n\n## 八、');
    assert.equal(level(text, 'refund-conflict'), 'error');
  });
});

it('money takes over sections that the standard knows', () => {
  const known = new Set(
    open(agreement())
      .sections()
      .map(({ id }) => id),
  );
  for (const id of moneyTakesOver) assert.ok(known.has(id), id);
});
