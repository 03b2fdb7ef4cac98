import assert from 'node:assert/strict';
import { extractMoney } from '../../../../server/src/engine/facts/money/extract.js';
import { normaliseLine } from '../../../../server/src/engine/text/line-text.js';
import { factsOf, marked } from '../line.js';

describe('refunds', () => {
  const reading = (raw: string): readonly string[] =>
    factsOf(raw, 'refund').map(
      ({ event, fund, answer, whole, yields }) =>
        `${event} ${fund} ${answer}${whole ? ' whole' : ''}${yields ? ' yields' : ''}`,
    );
  for (const [text, ...expected] of [
    ['成员被除名的，其已投入联盟的各类资金不予退还。', 'expulsion own no whole'],
    ['成员退出的，未使用的自筹资金按比例返还。', 'exit own yes'],
    ['成员退出的，当年会费不予退还。', 'exit fee no'],
    ['成员退出、被除名的，已投入的资金不予退还。', 'exit own no', 'expulsion own no'],
    ['成员退出后，返还未使用的政府资助资金。'],
    ['成员退出的，退还会员证和借用的设备。'],
    ['成员退出的，应当返还其投入的样品和设备。'],
    ['成员退出的，已投入的资金不予退还，但尚未使用的部分予以返还。'],
    ['成员中途离开联盟的，已经投入的资金一概不再返还。', 'exit own no whole'],
    ['成员退盟时，秘书处应将其尚未使用的出资结算后退给该成员。', 'exit own yes'],
    ['成员退盟的，其出资余额应当清退。', 'exit own yes'],
    ['退出的成员有权领回已投入而未使用的经费。', 'exit own yes'],
    ['各方投入的资金，在退出时一律不得抽回。', 'exit own no whole'],
    ['被取消成员资格的，其未使用的经费按比例退还。', 'expulsion own yes'],
    ['因除名而离开联盟的成员，有权要求返还其投入资金的结余部分。', 'expulsion own yes'],
    ['被除名的成员，没收其全部出资。', 'expulsion own no whole'],
    ['被除名成员已投入的资金留归联盟使用。', 'expulsion own no'],
    ['除名决定生效后，该成员所交费用不退。', 'expulsion own no'],
    // while members stay their money stays; things are no money
    ['联盟存续期间，成员投入的资金不得抽回。'],
    ['成员退出的，其投入形成的设备归联盟所有。'],
    ['解散清算后的剩余财产按投入比例分配。', 'residual any contribution'],
    ['年度结余经费归甲方所有。', 'residual any 甲方 yields'],
    ['联盟解散的，政府资助结余上缴财政。', 'residual government state'],
  ] as const) {
    it(text, () => assert.deepEqual(reading(text), expected));
  }
});

describe('funds of the alliance', () => {
  const reading = (raw: string): readonly string[] =>
    factsOf(raw, 'fundsRule').map(({ kind, fund, value }) => `${kind} ${fund} ${value}`);
  for (const [text, ...expected] of [
    ['联盟经费由理事会委托甲方设立独立账目管理。', 'manager alliance 甲方', 'account alliance separate'],
    [
      '经费由青梧印务集团有限公司专账管理。',
      'manager alliance 青梧印务集团有限公司',
      'account alliance separate',
    ],
    ['政府资助资金由乙方单独核算。', 'manager government 乙方', 'account government separate'],
    ['联盟经费纳入甲方财务统一核算，不单独建账。', 'account alliance pooled'],
    ['财政专项资金可在成员之间分配。', 'diverted government 成员之间分配'],
    ['财政资金不得用于对外投资。'],
    ['经费由甲方保管，由理事会审批。'],
  ] as const) {
    it(text, () => assert.deepEqual(reading(text), expected));
  }
});

describe('liability', () => {
  const reading = (raw: string): readonly string[] =>
    factsOf(raw, 'liability').map(({ kind, scope, value }) => [kind, scope, value].join(' ').trim());
  for (const [text, ...expected] of [
    ['逾期投入的，每日按逾期金额的万分之三支付违约金。', 'penalty 逾期投入 每日|r|r3000'],
    ['泄露技术秘密的，支付违约金50万元。', 'penalty 泄露秘密 一次|a|a50000000'],
    ['逾期投入的，每日支付万分之三的违约金，逾期三十日的，每日支付千分之一的违约金。'],
    ['守约方可以同时主张定金和违约金。', 'both-claims'],
    ['守约方可以选择主张定金或者违约金，但不能并用。'],
    ['任何原因造成的损失各方互不追究。', 'exempt'],
    ['除故意或者重大过失外，任何原因造成的损失互不追究。'],
    ['因对方原因造成的一切损失，甲方不承担责任。'],
    ['试验人员发生伤亡的，联盟概不负责。', 'exempt'],
    ['各方放弃诉讼时效抗辩。', 'limitation'],
    ['请求权的诉讼时效依照法律规定。'],
    ['违约方不得请求减少违约金。', 'unadjustable'],
    ['违约金过分高于损失的，可以请求减少。'],
    ['甲方为全体成员的债务提供担保。', 'guarantee'],
    ['甲方为联盟提供场地和技术保证。'],
    ['订金十万元，违约的双倍返还。', 'false-deposit'],
    ['定金为许可费总额的30%。', 'deposit-over'],
    ['定金为许可费总额的20%。'],
  ] as const) {
    it(text, () => assert.deepEqual(reading(text), expected));
  }
});

describe('public money', () => {
  for (const [text, expected] of [
    ['经费⟦来源于成员投入和省级财政资助⟧。', true],
    ['联盟⟦承担省科技重大专项项目⟧。', true],
    ['经费⟦不接受政府资助⟧资金。', false],
    ['承担政府计划项目的，执行相应管理办法。', undefined],
    ['追回其承担项目的政府资助资金。', undefined],
    ['按《国家科技计划经费管理办法》执行。', undefined],
  ] as const) {
    it(text, () => {
      const raw = text.replace(/[⟦⟧]/g, '');
      const found = factsOf(raw, 'publicMoney');
      assert.equal(found[0] && !found[0].denied, expected);
      if (expected === true) assert.equal(marked(raw, 'publicMoney'), text);
    });
  }
});

describe('reading of money', () => {
  it('stays quiet on other lines, and on any text', () => {
    for (const text of [
      '',
      '联盟徽标由秘书处保管。',
      '本协议适用中华人民共和国法律。',
      '\ud800元\udc00',
      '元'.repeat(500),
    ])
      assert.deepEqual(extractMoney(normaliseLine(text), { table: false }), [], text.slice(0, 20));
  });

  it('reads long lines in proportion to their length', () => {
    const part =
      '甲方投入300万元（叁佰万元整），占30%；任何原因造成的损失，每日按万分之三支付违约金，由甲方返还。';
    for (const text of [
      part.repeat(200),
      part.replaceAll('。', '，').repeat(200),
      '|甲方|300|30%|'.repeat(200),
    ]) {
      const short = extractMoney(normaliseLine(text.slice(0, text.length / 4)), { table: false }).length;
      const long = extractMoney(normaliseLine(text), { table: false }).length;
      assert.ok(long <= 5 * short + 5, `${short} ${long}`);
    }
  });
});

describe('refunds of what the member itself has paid', () => {
  for (const [text, expected] of [
    ['开除出联盟的单位，无权要求返还其已经拨付的任何款项。', 'expulsion no'],
    ['成员被除名的，不予返还其所缴付的款项。', 'expulsion no'],
    ['联盟应把被除名成员尚未支出的投入退回给它。', 'expulsion yes'],
    ['成员被除名的，政府拨付的专项款应当退回财政。', ''],
    ['成员被除名的，应当返还其借用的设备。', ''],
  ] as const) {
    it(text, () =>
      assert.equal(
        factsOf(text, 'refund')
          .map(({ event, answer }) => `${event} ${answer}`)
          .join(),
        expected,
      ),
    );
  }
});
