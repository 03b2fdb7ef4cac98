import assert from 'node:assert/strict';
import { factsOf, marked, unmarked } from '../line.js';

const topics = (raw: string): readonly string[] =>
  factsOf(raw, 'membershipTopic').map(({ event, cues }) => `${event}: ${cues.join(' ')}`);

describe('what a line settles about members', () => {
  for (const [text, expected] of [
    ['成员可自愿退出。', ['exit: free named']],
    ['提前三个月书面通知。', []],
    [
      '成员退出须提前三个月通知。其保密义务继续有效。',
      ['exit: effective named notice secrecy', 'duties: said'],
    ],
    ['成员的退出按第六条办理。', ['exit: elsewhere named']],
    ['理事会可除名。', ['expulsion: body named']],
    ['新成员经理事会批准后签订加入协议。', ['joining: approval link named']],
    ['第九章 解散和清算', []],
    ['联盟期满解散。', ['dissolution: grounds named']],
    ['有效期届满的，联盟解散。', ['dissolution: grounds named']],
    ['本协议有效期至2030年12月31日。', ['term: said']],
    ['成员的权利另行规定。', ['rights: later']],
  ] as const) {
    it(text, () => assert.deepEqual(topics(text), expected));
  }
});

describe('who lets newcomers in', () => {
  for (const text of [
    '新成员⟦经理事会批准⟧后成为成员。',
    '申请加入的，经两家成员推荐、秘书处初审、⟦理事会批准⟧。',
    '新成员加入须⟦经全体成员一致同意⟧。',
    '申请加入的单位⟦提交申请即成为成员⟧。',
    '成员加入联盟前取得的专利归其所有。',
    '理事单位的加入由成员大会批准。',
    '成员的加入由理事会批准，但本协议另有约定的除外。',
  ]) {
    it(text, () => assert.equal(marked(text.replace(/[⟦⟧]/g, ''), 'admission'), text));
  }
});

describe('periods for exit and for putting right', () => {
  for (const text of [
    '成员退出应⟦提前三个月⟧书面通知秘书处。',
    '成员退出⟦提前６０日⟧书面通知。',
    '除名前应当给予⟦三十日⟧整改期。',
    '理事会会议⟦提前十日⟧通知。',
    '会议⟦十日⟧前发出通知，理事会应当列明议题。',
    '遭遇不可抗力的，应当在⟦三日⟧内通知，十五日内提供证明。',
    '通讯地址变更的，应当在变更前⟦半年⟧书面告知。',
    '论文发表前⟦三十日⟧送各方审查。',
    '成员退出前三个月的会费应当结清，并书面报告。',
    '会议应当提前十日通知。',
    '本协议于2027年12月31日前签署，成员退出应当书面通知。',
    '承担项目的成员退出应提前六个月通知。',
  ]) {
    it(text, () => assert.equal(marked(text.replace(/[⟦⟧]/g, ''), 'memberPeriod'), text));
  }
});

describe('whether members may leave', () => {
  for (const text of [
    '任何成员⟦不得以任何理由退出⟧联盟，违者按其首期投入的百分之十支付违约金。',
    '成员⟦不得因任何原因单方退出⟧。',
    '联盟存续期间，⟦不允许成员中途退出⟧。',
    '各成员无论出于何种原因，均⟦不得退出⟧联盟。',
    '成员⟦退出的申请一律不予受理⟧。',
    '联盟⟦概不接受任何成员的退出⟧。',
    '任何成员均得⟦随时退出⟧联盟而无须说明理由。',
    // a case, a time, a project, or something else than leaving
    '成员不得以任何理由退出其承担的项目。',
    '在研项目未结题的，承担单位不得以任何理由退出联盟。',
    '首期资金到位前，成员不得退出。',
    '未办结交接手续的，其退出申请一律不予受理。',
    '成员不得无故退出联盟。',
    '成员不得以任何方式退出联盟，但因破产、解散的除外。',
    '成员不得要求退出的成员返还已支付的费用。',
    '成员不得以退出为由拒绝履行已经产生的义务。',
  ]) {
    it(text, () => assert.equal(marked(text.replace(/[⟦⟧]/g, ''), 'exitFreedom'), text));
  }
});

describe('work with others', () => {
  for (const text of [
    '成员⟦不得加入同类联盟⟧。',
    '成员⟦可以参加其他产业技术联盟⟧。',
    '未经理事会同意，成员⟦不得加入同类联盟⟧。',
    '成员⟦可以自由加入其他行业组织和技术联盟⟧，但不得泄露本联盟的秘密。',
    '⟦参加其他同类联盟的成员，自参加之日起丧失本联盟的成员资格⟧。',
    '参加其他同类联盟的成员，违反保密义务的，应当支付违约金。',
    '未参加其他同类联盟的单位，可以申请加入。',
    '成员参加其他联盟的活动，不得以本联盟的名义。',
    '成员不得加入未经批准的项目。',
  ]) {
    it(text, () => assert.equal(marked(text.replace(/[⟦⟧]/g, ''), 'exclusivity'), text));
  }
});

describe('freedom to leave', () => {
  for (const [text, freedom] of [
    ['联盟⟦来去自由⟧。', 'free'],
    ['成员可以⟦随时离开联盟⟧，无违约责任。', 'free'],
    ['各成员⟦有权退盟⟧，但应提前书面通知。', 'free'],
    ['⟦非经其他成员一致点头，任何成员不得离开联盟⟧。', 'consent'],
    ['⟦未经理事会批准，任何一方不得脱离联盟⟧。', 'consent'],
    ['成员⟦离开联盟须征得全体成员同意⟧。', 'consent'],
    ['有效期内，成员⟦不得脱离本联盟⟧。', 'barred'],
    ['联盟实行入盟自愿、⟦退盟自由⟧。', 'free'],
    ['成员可⟦自行决定退出⟧。', 'free'],
    ['加入和⟦退出均由成员自主决定⟧。', 'free'],
    ['秘书处⟦不接受任何成员的退出申请⟧。', 'barred'],
    ['成员⟦不享有退出权⟧。', 'barred'],
    ['成员⟦退出联盟应当提前三个月书面通知⟧秘书处。', 'may'],
    ['成员⟦提前三十日通知秘书处，即可退出⟧联盟。', 'may'],
    ['成员⟦有退出联盟的权利⟧。', 'may'],
    ['项目实施期间，承担单位不得退出联盟。', ''],
    ['缴清欠款前，成员不得退出。', ''],
    ['理事长单位在任期内不得退出联盟。', ''],
    ['科研人员来去自由。', ''],
    ['成员离开联盟后三年内仍须保密。', ''],
    ['未经同意，关键技术人员不得离开项目。', ''],
    ['非经验收，承担在研项目的成员不得离开联盟。', ''],
  ] as const) {
    it(unmarked(text), () => {
      assert.equal(marked(unmarked(text), 'exitFreedom'), text);
      assert.equal(
        factsOf(unmarked(text), 'exitFreedom')
          .map((fact) => fact.freedom)
          .join(),
        freedom,
      );
    });
  }
});
