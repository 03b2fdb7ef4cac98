import assert from 'node:assert/strict';
import { factsOf } from '../line.js';

function cases<T extends readonly (readonly [string, readonly string[]])[]>(
  title: string,
  read: (raw: string) => readonly string[],
  table: T,
): void {
  describe(title, () => {
    for (const [raw, expected] of table) it(raw, () => assert.deepEqual(read(raw), expected));
  });
}

cases(
  'offices',
  (raw) =>
    factsOf(raw, 'role').map(({ role, holder, term }) => `${role}: ${holder}${term ? ` (${term})` : ''}`),
  [
    [
      '各方共同指定甲方（联盟理事长单位）作为联盟对外承担责任的主体。',
      ['chair-unit: 甲方', 'liability-subject: 甲方'],
    ],
    [
      '第八条 缔约各方共同指定拂云无人系统股份有限公司为联盟对外责任主体。',
      ['liability-subject: 拂云无人系统股份有限公司'],
    ],
    ['联盟对外责任由秘书处依托单位乙方承担。', ['secretariat-host: 乙方', 'liability-subject: 乙方']],
    ['第二届理事长单位为丙方。', ['chair-unit: 丙方 (第二届)']],
    ['秘书处为执行机构，设在海西大学。', ['secretariat-host: 海西大学']],
    ['副理事长单位为乙方。', []],
    ['甲方承担后向课题承担单位追偿。', []],
    ['国家科技计划项目由秘书处负责。', ['plan-subject: 秘书处']],
  ],
);

cases(
  'appointments',
  (raw) => factsOf(raw, 'appointment').map(({ post, by, method }) => `${post} ${method} ${by || '-'}`),
  [
    ['秘书长由甲方推荐，理事会聘任。', ['秘书长 appoint 理事会']],
    ['秘书长由甲方委派。', ['秘书长 delegate 甲方']],
    ['理事长由理事会选举产生。', ['理事长 elect 理事会']],
    ['（五）聘任秘书长和专家委员会委员；', ['秘书长 appoint -']],
    ['秘书长负责日常工作，专职人员由甲方委派。', []],
    ['副秘书长由秘书长提名。', []],
  ],
);

cases(
  'decisions',
  (raw) =>
    factsOf(raw, 'decision').map(
      ({ matter, body, band }) => `${matter} ${body || '-'}${band ? ' band' : ''}`,
    ),
  [
    ['项目由秘书处初审、专家委员会评审、理事会批准立项。', ['立项 理事会']],
    ['年度预算由秘书长批准后执行。', ['预算 秘书长']],
    ['（二）批准年度预算和决算；', ['预算 -', '决算 -']],
    ['五十万元以上的预算由理事会批准。', ['预算 理事会 band']],
    ['理事会通过后报会员大会审议。', []],
    ['对本协议的变更须经各方一致同意。', ['修改协议 各方']],
    ['理事会有权修改本协议。', ['修改协议 理事会']],
    ['理事会有权修改《联盟经费管理办法》。', []],
    ['理事会可以提出修改本协议的建议。', []],
  ],
);

cases(
  'votes, liability and status',
  (raw) => [
    ...factsOf(raw, 'voteRight').map(({ basis }) => basis),
    ...factsOf(raw, 'liabilityMode').map(
      ({ mode, side, denied }) => `${denied ? 'not ' : ''}${mode} ${side}`,
    ),
    ...factsOf(raw, 'allianceStatus').map(({ status, form }) => `${status} ${form}`),
  ],
  [
    ['理事一人一票，票数相等时由理事长决定。', ['per-head', 'casting']],
    ['理事会按投入比例表决。', ['per-contribution']],
    ['许可净收入按投入比例分配。', []],
    ['各成员对外承担连带责任，对内按比例分担。', ['joint external']],
    ['各成员之间互不承担连带责任。', ['not joint internal']],
    ['各成员仅以投入额为限对外承担责任。', ['several external']],
    ['联盟不具有独立法人资格。', ['contract statement']],
    ['各联盟成员均为独立法人。', []],
    ['联盟可以登记为社会团体法人。', []],
    ['合同加盖联盟公章后生效。', ['legal act']],
  ],
);
