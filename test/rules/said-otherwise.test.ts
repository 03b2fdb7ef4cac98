import assert from 'node:assert/strict';
import { agreement, report } from './draft.js';

/** A piece of the clean agreement, what stands in its place, and which rules that ask for the matter still speak. */
type Case = readonly [from: string, to: string, spoken: readonly string[]];

const PROJECTS = '项目由成员申请、理事会批准立项，承担单位按项目协议实施，理事会组织验收。';
const PROTECTION = '秘书处负责知识产权的管理和保护。';
const LIABLE = '甲方为联盟对外承担责任的主体，在理事会授权范围内代表联盟签署文件。';
const SECRETARIAT = '秘书处为执行机构，设在甲方，配备专职人员两名。';
const EXIT = '成员退出应当提前三个月书面通知秘书处；';
const FUNDS = '经费用于公用办公和项目研发。';
const MONEY = '专款专用，接受理事会监督和审计。';
const SHARES = '许可和转让收益按实际投入比例分配。联盟收益按项目协议约定的比例分配。';
const NOTICES = '通知按首部住所地送达。';
const RIGHTS = '成员享有表决和优先受让成果的权利，承担投入和保密的义务。';

const ACCOUNT = '经费由理事会委托甲方设立独立账目管理，专款专用，接受理事会监督和审计。';
const JOINING = '新成员经理事会同意后签订加入协议，视同与全体成员建立契约关系。';
const BREACH = '违约方应当继续履行并赔偿损失。';
const DUTIES = '承担投入和保密的义务。';
const OWNER = '成员加入联盟前的知识产权仍归其享有。';

const GROUPS: Readonly<Record<string, readonly Case[]>> = {
  'project-phase-missing': [
    [
      PROJECTS,
      '\n\n1. 成员申请，专家委员会评议，理事会批准立项。\n2. 承担单位实施，秘书处半年检查一次。\n3. 完成后由理事会组织验收。',
      [],
    ],
    [
      PROJECTS,
      '项目由理事会批准立项。\n\n承担单位每月向秘书处报送测试情况，每半年向理事会报告。\n\n项目由理事会验收。',
      [],
    ],
    [PROJECTS, '项目由理事会立项。\n\n承担团队按任务书实施，按月汇交数据。\n\n项目由理事会验收。', []],
    [PROJECTS, '项目由理事会批准立项，理事会组织验收。', ['project-phase-missing']],
    [PROJECTS, '承担单位实施，秘书处每年检查一次。', ['project-phase-missing']],
  ],
  'ip-protection-missing': [
    [PROTECTION, '权利人负责申请、维持和维权，秘书处登记。', []],
    [PROTECTION, '各方应当妥善保管资料，发现侵权及时告知权利人。', []],
    [PROTECTION, '侵权线索由秘书处收集，双方共同维权。', []],
    [PROTECTION, '共有专利由双方共同申请。', []],
    [PROTECTION, '', ['ip-protection-missing']],
    [PROTECTION, '成员履行本协议不得侵犯他人的商业秘密。', ['ip-protection-missing']],
  ],
  'liability-subject-scope': [
    [LIABLE, '各方共同指定甲方为联盟对外承担责任的主体，凭理事会书面授权签署文件。', []],
    [LIABLE, '甲方为联盟对外承担责任的主体，乙方就具体事项出具授权委托书，授权甲方签署。', []],
    [LIABLE, '甲方为联盟对外承担责任的主体。', ['liability-subject-scope']],
  ],
  'executive-incomplete': [
    [SECRETARIAT, `${SECRETARIAT}理事会选举理事长，聘任秘书长。秘书处实行秘书长负责制。`, []],
    [SECRETARIAT, `${SECRETARIAT}秘书处的主任由理事会聘任，每季度召开工作会议。`, []],
    [SECRETARIAT, SECRETARIAT, ['executive-incomplete']],
  ],
  'exit-incomplete': [
    [
      EXIT,
      '\n\n第十五条　成员打算离开的，提前两个月书面告知秘书处，办完交接；离开的成员已作出的许可继续有效，继续保守秘密。\n\n',
      [],
    ],
    [EXIT, '成员可以自愿退出；', ['exit-incomplete']],
  ],
  'funds-use-missing': [
    [FUNDS, '研究开发经费总额为一百万元。', []],
    [FUNDS, '经费于每年三月底前到账；用于样品、测试和办公；', []],
    [FUNDS, '', ['funds-use-missing']],
  ],
  'no-internal-supervision': [
    [MONEY, '单独核算、专款专用，并接受其他成员的查询。', []],
    [MONEY, '专款专用。', ['no-internal-supervision']],
  ],
  'benefit-scope-missing': [
    [SHARES, '许可、转让净收入，完成单位占八成，提供中试条件的单位占二成。', []],
    [SHARES, '', ['benefit-scope-missing']],
  ],
  'no-separate-account': [
    [ACCOUNT, '经费由甲方管理，与甲方自有资金分开记账，每年审计报理事会。', []],
    [ACCOUNT, '甲方设立联盟经费专门账户，每年审计报理事会。', []],
    [ACCOUNT, '经费由甲方管理，每年审计报理事会。', ['no-separate-account']],
  ],
  'joining-no-contract-link': [
    [JOINING, '新成员经理事会同意后在本协议上补签盖章，成为协议一方。', []],
    [JOINING, '新成员经理事会同意即可加入。', ['joining-no-contract-link']],
  ],
  'risk-missing': [
    [BREACH, `${BREACH}研发未成的，已花的钱由参加单位按投入比例分摊。`, []],
    [BREACH, `${BREACH}项目未能取得预期成果的，不视为违约，费用由各方自理。`, []],
    [BREACH, BREACH, ['risk-missing']],
  ],
  'confidentiality-missing': [
    [DUTIES, '承担投入、协作、守密的义务。', []],
    [DUTIES, '承担投入的义务。', ['confidentiality-missing']],
  ],
  'background-ip-missing': [
    [
      OWNER,
      '在先权利归在先权利人，研发阶段无偿、产业化阶段有偿使用，项目内使用依项目协议，禁止用于项目之外。',
      [],
    ],
    [OWNER, '', ['background-ip-missing']],
  ],
  'notices-missing': [
    [NOTICES, '通知按首部住所寄送。', []],
    [NOTICES, '', ['notices-missing']],
  ],
  'member-rights-missing': [
    [RIGHTS, '成员可以推荐理事、参加项目、优先使用成果；成员必须按时投入、保守秘密。', []],
    [RIGHTS, '成员必须按时投入、保守秘密。', ['member-rights-missing']],
  ],
};

describe('rules that ask for a matter hear it in other words', () => {
  for (const [rule, cases] of Object.entries(GROUPS)) {
    describe(rule, () => {
      cases.forEach(([from, to, spoken], i) => {
        it(`${i + 1}: ${to.trim().slice(0, 30) || '—'}`, () => {
          const found = report(agreement([from, to]), [rule]).map((line) => line.split(' ')[0]);
          assert.deepEqual(found, spoken);
        });
      });
    });
  }
});
