import assert from 'node:assert/strict';
import { agreement } from '../draft.js';
import { fixed, offered } from '../fixes/apply.js';

/** Text, rule, fix, text after it. */
const FIXES: readonly (readonly [text: string, rule: string, fix: string, after: string])[] = [
  [
    '7.1 首期经费为人民币壹佰万元整（¥1,200,000）。',
    'amount-words-digits',
    'keep-first',
    '7.1 首期经费为人民币壹佰万元整（¥1,000,000）。',
  ],
  [
    '7.1 首期经费为人民币壹佰万元整（¥1,200,000）。',
    'amount-words-digits',
    'keep-second',
    '7.1 首期经费为人民币壹佰贰拾万元整（¥1,200,000）。',
  ],
  [
    '7.1 甲方投入500万元（大写：伍拾万元整）。',
    'amount-words-digits',
    'keep-first',
    '7.1 甲方投入500万元（大写：伍佰万元整）。',
  ],
  [
    '7.1 出资总额１，０００万元：甲方400万元，乙方300万元，丙方200万元。',
    'contribution-sum',
    'total',
    '7.1 出资总额900万元：甲方400万元，乙方300万元，丙方200万元。',
  ],
  [
    '7.1 出资总额人民币壹仟万元整：甲方400万元，乙方500万元。',
    'contribution-sum',
    'total',
    '7.1 出资总额人民币玖佰万元整：甲方400万元，乙方500万元。',
  ],
  [
    '| 缔约方 | 出资额（万元） |\n| --- | --- |\n| 甲方 | 1,450 |\n| 乙方 | 150 |\n| 合计 | 1,500 |',
    'contribution-sum',
    'total',
    '| 缔约方 | 出资额（万元） |\n| --- | --- |\n| 甲方 | 1,450 |\n| 乙方 | 150 |\n| 合计 | 1,600 |',
  ],
  [
    '9.2 许可净收入由甲方享有60%、乙方享有50%。',
    'share-sum',
    'adjust',
    '9.2 许可净收入由甲方享有60%、乙方享有40%。',
  ],
  [
    '7.1 出资总额1000万元，甲方出资30%即400万元，其余由其他成员出资。',
    'share-vs-amount',
    'by-share',
    '7.1 出资总额1000万元，甲方出资30%即300万元，其余由其他成员出资。',
  ],
  [
    '| 缔约方 | 出资额（万元） | 比例 |\n| --- | --- | --- |\n| 甲方 | 500 | 50% |\n| 乙方 | 500 | 60% |\n| 合计 | 1000 |  |',
    'share-vs-amount',
    'by-amount',
    '| 缔约方 | 出资额（万元） | 比例 |\n| --- | --- | --- |\n| 甲方 | 500 | 50% |\n| 乙方 | 500 | 50% |\n| 合计 | 1000 |  |',
  ],
  [
    '7.1 甲方投入500万元。\n\n7.4 甲方应缴付出资300万元。',
    'contribution-conflict',
    'adopt',
    '7.1 甲方投入500万元。\n\n7.4 甲方应缴付出资500万元。',
  ],
  [
    '9.2 联盟收益按实际投入比例分配。\n\n9.5 联盟收益按贡献大小分配。',
    'benefit-share-conflict',
    'adopt',
    '9.2 联盟收益按实际投入比例分配。\n\n9.5 联盟收益按实际投入比例分配。',
  ],
  [
    '6.5 成员退出的，其未使用的投入按比例返还。\n\n7.6 成员退出，已投入联盟的资金不予退还。',
    'refund-conflict',
    'adopt',
    '6.5 成员退出的，其未使用的投入按比例返还。\n\n7.6 成员退出，其未使用的投入按比例返还。',
  ],
  [
    '10.2 联盟解散后，剩余资产由各方平均分配。\n\n10.3 联盟解散的，剩余资产捐赠给公益组织。',
    'residual-assets-conflict',
    'adopt',
    '10.2 联盟解散后，剩余资产由各方平均分配。\n\n10.3 联盟解散的，剩余资产由各方平均分配。',
  ],
  [
    '7.3 联盟经费由甲方统一管理。\n\n7.6 联盟经费委托乙方管理。',
    'funds-manager-conflict',
    'adopt',
    '7.3 联盟经费由甲方统一管理。\n\n7.6 联盟经费由甲方统一管理。',
  ],
  [
    '11.1 逾期缴纳会费的，每日支付万分之五的违约金。\n\n11.4 逾期缴纳会费的，每日支付千分之一的违约金。',
    'liquidated-damages-conflict',
    'adopt',
    '11.1 逾期缴纳会费的，每日支付万分之五的违约金。\n\n11.4 逾期缴纳会费的，每日支付万分之五的违约金。',
  ],
  [
    '11.3 许可方违约的，被许可方可以同时主张定金和违约金。',
    'liquidated-damages-conflict',
    'choose',
    '11.3 许可方违约的，守约方可以选择主张定金或者违约金，但只能择一。',
  ],
  [
    '9.6 被许可方支付订金，许可方违约的，双倍返还。',
    'deposit-wording',
    'mend',
    '9.6 被许可方支付定金，许可方违约的，双倍返还。',
  ],
  [
    '9.6 被许可方支付定金，数额为许可费总额的30%。',
    'deposit-wording',
    'mend',
    '9.6 被许可方支付定金，数额为许可费总额的20%。',
  ],
  ['9.6 定金为合同金额的百分之三十。', 'deposit-wording', 'mend', '9.6 定金为合同金额的百分之二十。'],
  [
    '11.3 合作中任何原因造成的损失各方互不追究。',
    'exempt-gross-fault',
    'mend',
    '11.3 除因故意或者重大过失造成财产损失、造成人身损害外，合作中任何原因造成的损失各方互不追究。',
  ],
  [
    '11.5 各方应当及时通知。各方放弃诉讼时效抗辩。通知以书面作出。',
    'limitation-agreed',
    'mend',
    '11.5 各方应当及时通知。通知以书面作出。',
  ],
  ['11.5 各方应当及时通知；各方放弃诉讼时效抗辩。', 'limitation-agreed', 'mend', '11.5 各方应当及时通知。'],
  [
    '11.2 违约方支付违约金50万元，各方放弃请求调整违约金。',
    'penalty-not-adjustable',
    'mend',
    '11.2 违约方支付违约金50万元。',
  ],
  [
    '11.6 甲方为全体成员的债务提供担保。',
    'guarantee-resolution',
    'mend',
    '11.6 甲方为全体成员的债务提供担保。担保人为公司的，应当在签署时提供其按照章程由董事会或者股东会作出的同意担保的决议。',
  ],
  [
    '6.6 成员被除名的，对其已投入联盟的各类资金不予退还。',
    'forfeit-all-funds',
    'grade',
    '6.6 成员被除名的，其已投入联盟的资金在抵扣给联盟造成的损失后，返还未使用的部分。',
  ],
  [
    '7.5 财政资助可统筹用于成员日常经营。',
    'gov-funds-diverted',
    'replace',
    '7.5 政府资助资金专款专用、单独核算，不得用于分配、对外投资、偿还债务或者成员的日常经营。',
  ],
];

describe('fixes of money and liability', () => {
  for (const [text, rule, fix, after] of FIXES) {
    it(`${rule} ${fix}: ${text.slice(0, 40)}`, () => assert.equal(fixed(text, rule, fix), after));
  }

  it('offers no share where none would be left', () => {
    const titles = offered('9.2 许可净收入由甲方享有90%、乙方享有50%、丙方享有10%。', 'share-sum');
    assert.ok(titles.every((title) => !title.includes('末项')));
  });

  for (const [rule, ...replace] of [
    ['funds-use-missing', ['经费用于公用办公和项目研发。', '']],
    ['no-separate-account', ['设立独立账目管理，专款专用，', '管理，']],
    ['risk-missing'],
    ['project-supervision-missing'],
    ['funds-manager-missing'],
    ['gov-funds-rule-missing', ['经费来源于成员投入，', '经费来源于成员投入和省级财政资助，']],
    [
      'measures-no-adoption',
      ['经费用于公用办公和项目研发。', '经费用于公用办公，按《联盟经费管理办法》执行。'],
    ],
  ] as const) {
    it(`puts the reference clause in for ${rule}`, () => {
      const text = agreement(...replace);
      assert.ok(fixed(text, rule, 'insert').length > text.length + 20);
    });
  }
});
