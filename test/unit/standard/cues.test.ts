import assert from 'node:assert/strict';
import { loadClauses } from '../../../server/src/engine/generated/clauses.js';
import { ALLIANCE } from './built-in.js';
import { normaliseLine } from '../../../server/src/engine/text/line-text.js';

const clauses = loadClauses();

const { nodes } = ALLIANCE;

/** Ids of the sections that a text treats by its sentences alone. */
function treated(text: string): readonly string[] {
  const sentences = text.split('\n').flatMap((line) => normaliseLine(line).text.split(/(?<=[。;!?])/));
  const has = (sentence: string) => (phrase: string) => sentence.includes(phrase);
  return nodes
    .filter(({ cues }) =>
      cues.some(({ all, any, none }) =>
        sentences.some(
          (sentence) =>
            all.every(has(sentence)) &&
            (any.length === 0 || any.some(has(sentence))) &&
            !none.some(has(sentence)),
        ),
      ),
    )
    .map(({ id }) => id);
}

/** Sentences of agreements without headings, with every section they treat. */
const TREATS: Readonly<Record<string, string>> = {
  '甲方：福建闽光新材料有限公司，住所地：福州市，法定代表人：王一': 'preamble.parties',
  本协议由签署页所列各方共同签署: 'preamble.parties',
  '联盟发起人：海州大学、海州材料研究院、海州机械（集团）有限公司。': 'preamble.parties',
  '鉴于各方均具有独立法人资格，经友好协商，特订立本协议。': 'preamble.recitals',
  '根据国家有关精神，为推动产业进步，特制定本章程。': 'preamble.recitals',
  '除上下文另有所指外，本协议中：': 'definitions',
  下列用语在本协议中具有以下含义: 'definitions',
  '本合同所称联盟是指海州市传动产业技术创新战略联盟。': 'main.name-purpose',
  '联盟以突破关键技术、形成产业标准为宗旨。': 'main.name-purpose',
  '联盟是由企业、高校自愿组成的技术创新合作组织。': 'main.name-purpose',
  '第一条　名称：海州市氢能产业创新联盟。': 'main.name-purpose',
  '性质：由从事育种研究的单位自愿组成的非营利性社会组织。': 'main.name-purpose',
  '宗旨：推动产业技术进步。': 'main.name-purpose',
  '联盟挂靠中国钢铁工业协会，与其互不隶属。': 'main.name-purpose.relations',
  '联盟以三年内突破两项关键技术为目标。': 'main.goals-tasks.goals',
  '主要任务：制定行业标准。': 'main.goals-tasks.tasks',
  '甲方负责材料研制，乙方负责样机试验。': 'main.goals-tasks.division',
  '各方共同指定甲方为联盟对外承担责任的主体。': 'main.organisation.liability-subject',
  '联盟设理事会，理事会为决策机构。': 'main.organisation.decision-body',
  '会员大会是本会的最高权力机构。': 'main.organisation.decision-body',
  '专家委员会为理事会的咨询机构。': 'main.organisation.advisory-body',
  '秘书处为常设执行机构，配备专职人员。': 'main.organisation.executive-body',
  '设立监事会，对经费和项目进行监督。': 'main.organisation.supervision-body',
  '会员必须具备下列条件：': 'main.members.conditions',
  '成员享有表决权和优先受让的权利。': 'main.members.rights',
  '成员应履行按期投入的义务。': 'main.members.duties',
  '新成员经理事会三分之二以上同意后加入。': 'main.members.joining',
  '成员退出应提前三个月书面通知。': 'main.members.exit',
  '会员如有严重违反本章程的行为，予以除名。': 'main.members.expulsion',
  '经费来源：会费、捐赠、政府资助。': 'main.funds.sources',
  '甲方应按约定的金额提供科研经费。': 'main.funds.sources main.funds.rd',
  '联盟经费用于公用办公和项目研发。': 'main.funds.uses',
  '乙方应保证专款专用，实行独立核算。': 'main.funds.management',
  '经费每年由会计师事务所审计并报理事会。': 'main.funds.supervision',
  '财政资金按国家有关规定管理并接受监督检查。': 'main.funds.government',
  '联盟设立研发基金，用于共性技术研究。': 'main.funds.rd-fund',
  '联盟项目由成员提出，经专家评审后由理事会批准立项。': 'main.projects.approval',
  '项目承担单位每半年报告进展，由秘书处组织中期检查。': 'main.projects.execution',
  '项目完成后由理事会组织验收。': 'main.projects.acceptance',
  '承担政府计划项目的，执行相应计划项目管理办法。': 'main.projects.government',
  '净收益按各方投入比例分配。': 'main.benefits-ip.benefit-sharing',
  '成员原有知识产权归其所有。': 'main.benefits-ip.background-ip',
  '本项目取得的技术成果归乙方所有。': 'main.benefits-ip.foreground-ip',
  '许可他人实施的，许可费由共有人平均分配。': 'main.benefits-ip.licensing',
  '对政府资助形成的成果，联盟有向联盟外扩散的义务。': 'main.benefits-ip.diffusion',
  '向境外转让或者许可独占实施的，报科技部批准。': 'main.benefits-ip.overseas',
  '成员退出后，其投入的知识产权继续按原条件许可。': 'main.benefits-ip.background-ip main.benefits-ip.leaving',
  '第三人侵权的，由权利人维权，其他成员协助。': 'main.benefits-ip.protection',
  '联盟因完成宗旨而解散的，由理事会组织清算。': 'main.dissolution',
  '成员违反本章程造成损失的，应承担赔偿责任。': 'main.breach',
  '因无法克服的技术困难致使项目失败的，损失由参与方合理分担。': 'main.breach.risk',
  '因不可抗力不能履行的，部分或者全部免除责任。': 'main.general.force-majeure',
  '发生争议协商不成的，向甲方所在地人民法院起诉。': 'main.general.dispute-resolution',
  '本合同适用中华人民共和国法律。': 'main.general.governing-law',
  '本协议自各方签字盖章之日起生效，一式五份。': 'main.general.effect-amendment',
  '通知以书面形式送达各方。': 'main.general.notices',
  '本协议有效期至2030年12月31日。': 'main.general.term',
  '未经其他各方同意，任何一方不得转让其权利义务。': 'main.general.assignment',
  '附件与本协议不一致的，以本协议为准。': 'main.general.precedence',
  '任何条款被认定无效的，不影响其他条款的效力。': 'main.general.severability',
  '各方应保守联盟的技术秘密，保密期限五年。': 'main.other.confidentiality',
  '下列附件为本协议不可分割的组成部分：': 'annexes',
  '（以下无正文）': 'signature',
  '乙方：海西大学（公章）　法定代表人（签字）：': 'signature',
};

/** Look-alikes: a sentence, and the section that it does not treat. */
const NOT: readonly (readonly [sentence: string, id: string])[] = [
  ['联盟项目的新成果由项目合作方以协议约定归属和收益分配。', 'main.projects.approval'],
  ['联盟项目的新成果由项目合作方以协议约定归属和收益分配。', 'main.projects.execution'],
  ['“联盟项目”指经理事会批准立项、由成员承担的研发项目。', 'main.projects.approval'],
  ['鉴于甲方受联盟委托组织实施联盟项目，三方订立本合同。', 'main.projects.execution'],
  ['知识产权约定不明确的项目不予立项。', 'main.projects.approval'],
  ['权利人应当在项目验收后一年内许可他人实施。', 'main.projects.acceptance'],
  ['青川学院（盖章）　　法定代表人（签字）：', 'preamble.parties'],
  ['甲方：负责材料研制；', 'preamble.parties'],
  ['违约方应自签订本协议之日起赔偿。', 'preamble.recitals'],
  ['本合同所称联盟是指海州市传动产业技术创新战略联盟。', 'definitions'],
  ['联盟因完成宗旨而解散。', 'main.name-purpose'],
  ['项目名称：联盟氢能示范工程。', 'main.name-purpose'],
  ['各方本着平等自愿的原则，经友好协商，订立本协议。', 'main.name-purpose'],
  ['秘书处设专职人员，其劳动争议依法申请劳动仲裁。', 'main.general.dispute-resolution'],
  ['本协议所称仲裁，仅指技术评判，不是争议解决方式。', 'main.general.dispute-resolution'],
  ['协商不成的，向秘书处常设机构所在地人民法院起诉。', 'main.organisation.executive-body'],
  ['（4）决定成员的加入、退出事项和除名；', 'main.members.joining'],
  ['（4）决定成员的加入、退出事项和除名；', 'main.members.exit'],
  ['（4）决定成员的加入、退出事项和除名；', 'main.members.expulsion'],
  ['成员除名和联盟解散的决议须经全体理事三分之二以上通过。', 'main.members.expulsion'],
  ['成员除名和联盟解散的决议须经全体理事三分之二以上通过。', 'main.dissolution'],
  ['加入联盟前取得的知识产权归其所有。', 'main.members.joining'],
  ['联盟成员被除名时，其不再享受联盟成员权利。', 'main.members.rights'],
  ['视同新成员享有并承担本协议项下权利义务。', 'main.members.duties'],
  ['理事会可追回其承担项目中的政府资助资金。', 'main.funds.government'],
  ['甲方有权停拨、追缴所拨科研经费。', 'main.funds.sources'],
  ['其余归联盟公用经费。', 'main.funds.office'],
  ['未经许可，不得将他人投入的知识产权用于其他用途。', 'main.benefits-ip.licensing'],
  ['在联盟组织的项目以外自行研发的现有技术成果，知识产权仍归其享有。', 'main.benefits-ip.foreground-ip'],
  ['因不可抗力违约的，可以免除违约责任。', 'main.breach'],
  ['司法、仲裁结果生效之前，乙方继续履行本合同。', 'main.general.effect-amendment'],
  ['除名自决议送达之日起生效。', 'main.general.notices'],
  ['有效期届满不续期的，联盟解散。', 'main.general.term'],
  ['视同新成员与全体成员建立契约关系，享有转让权利义务的权利。', 'main.general.assignment'],
  ['具体办法见附件2。', 'annexes'],
  ['本协议经法定代表人签字并加盖公章后生效。', 'signature'],
];

describe('content cues', () => {
  for (const [sentence, ids] of Object.entries(TREATS)) {
    it(`${sentence} → ${ids}`, () => assert.deepEqual(treated(sentence), ids.split(' ')));
  }

  for (const [sentence, id] of NOT) {
    it(`${sentence} ↛ ${id}`, () => assert.ok(!treated(sentence).includes(id)));
  }

  it('have an example here for every section that has cues, but for the measures', () => {
    const shown = new Set(Object.values(TREATS).flatMap((ids) => ids.split(' ')));
    const without = nodes.filter(({ id, cues }) => cues.length > 0 && !shown.has(id)).map(({ id }) => id);
    assert.deepEqual(without, [
      'main.organisation',
      'main.members',
      'main.funds.office',
      'main.funds.measures',
      'main.projects.measures',
      'main.benefits-ip.measures',
    ]);
  });
});

describe('reference clauses under the content cues', () => {
  /** Sections with no cue that a sentence could show, and texts that belong to a section only by their heading. */
  const SILENT = [
    'title/title',
    'main.breach/expulsion-effects',
    'annexes/contribution-table',
    'annexes/poa',
  ];

  for (const { id, section, body } of clauses) {
    if (SILENT.includes(id)) continue;
    it(`${id} treats its own section`, () => {
      const text = body.map((part) => (part.kind === 'choice' ? part.choices[0]! : part.text)).join('');
      const found = treated(text);
      assert.ok(
        found.some((other) => other === section || other.startsWith(`${section}.`)),
        found.join(' '),
      );
    });
  }
});
