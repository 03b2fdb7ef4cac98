/** A paragraph of the host with the name by which it is left out. */
export interface HostClause {
  readonly key: string;
  readonly text: string;
}

export interface HostChapter {
  readonly key: string;
  readonly title: string;
  readonly clauses: readonly HostClause[];
}

export const HOST_TITLE = '闽光锂电正极材料产业技术创新战略联盟协议书';

const chapter = (key: string, title: string, clauses: Readonly<Record<string, string>>): HostChapter => ({
  key,
  title,
  clauses: Object.entries(clauses).map(([name, text]) => ({ key: name, text })),
});

/**
 * A complete agreement in which nothing is wrong, to put examples into. It has no numbers, so that those of an example
 * are the only ones, and names few facts, so that an example contradicts itself and not the host.
 */
export const HOST: readonly HostChapter[] = [
  chapter('parties', '缔约方', {
    甲方: '甲方：福建闽光新材料有限公司，住所地：福州市鼓楼区五四路1号，法定代表人：林一。',
    乙方: '乙方：海西大学，住所地：福州市闽侯县学府路2号，法定代表人：陈二。',
    丙方: '丙方：闽东电池研究院，住所地：厦门市思明区湖滨路3号，法定代表人：王三。',
  }),
  chapter('recitals', '鉴于', {
    capacity: '鉴于缔约各方均具有独立法人资格，并相互确认彼此履行本协议的资格和能力；',
    aim: '鉴于缔约各方签订本协议旨在成立闽光锂电正极材料产业技术创新战略联盟，并规范联盟运作；',
    agreement: '缔约各方经协商一致，订立本协议。',
  }),
  chapter('name', '联盟名称、组织原则和组建宗旨', {
    name: '联盟名称为闽光锂电正极材料产业技术创新战略联盟（以下简称“联盟”）。',
    purpose: '联盟遵循平等自愿、优势互补、利益共享、风险共担的组织原则，以突破正极材料关键技术为组建宗旨。',
  }),
  chapter('goals', '技术创新目标、任务和任务分工', {
    goals: '近期目标是2027年前完成中试，远期目标是2031年前形成成套技术。',
    tasks: '主要任务是关键技术联合攻关、技术标准研制和人才联合培养。',
    division:
      '甲方承担中试，缔约其他各方承担基础研究和检测；尚不能明确分工或者将来开展的项目，由参与方另行签订协议。',
  }),
  chapter('organisation', '组织机构及职责', {
    liability: '各方共同指定甲方为联盟对外承担责任的主体。',
    authority:
      '前述责任主体在理事会授权范围内代表联盟签署文件，单项事项由理事会作出书面授权决议；其对外承担责任后，有权按过错程度向责任成员追偿。',
    council: '理事会为联盟的决策机构，审定发展规划和年度计划；会议由理事长召集，并形成书面纪要。',
    composition: '理事会由缔约各方委派的理事组成。',
    votes: '理事会会议须有全体理事三分之二以上出席，决议经全体理事三分之二以上通过。',
    experts:
      '专家委员会为联盟的咨询机构，由理事会聘任的技术专家组成，对技术方向、立项和验收提出咨询意见；会议由主任召集，意见由出席的全体专家形成。',
    secretariat: '秘书处为联盟的常设执行机构，配备专职人员两名，负责日常事务并按季度向理事会报告工作。',
    seat: '秘书处设在甲方。',
    'secretary-general': '秘书长由理事会聘任。',
  }),
  chapter('members', '联盟成员', {
    conditions: '成员应当具备独立法人资格，在锂电正极材料领域具有研究开发或者生产能力，并承认本协议。',
    rights: '成员享有委派理事、参加表决、参与联盟项目和监督经费的权利。',
    duties: '成员承担按期投入、完成分工、执行决议和保守秘密的义务。',
    joining:
      '申请加入的，提交书面申请，经理事会批准，由甲方代表全体成员与其签订加入协议，视同与全体成员建立契约关系。',
    exit: '成员退出应当提前三个月书面通知秘书处，移交在研项目、结清应缴经费，并继续保守秘密；自交接完成之日起生效。',
    expulsion:
      '成员严重违反本协议的，经书面通知并给予陈述申辩机会后仍不改正的，由理事会决议除名；被除名的成员不再享有成员权利，并应当赔偿损失。',
  }),
  chapter('funds', '经费管理', {
    sources: '联盟经费来源于成员投入，各方以货币方式投入，比例由各方在年度预算中确定。',
    uses: '联盟经费用于公用办公和项目研发。',
    management:
      '联盟经费由理事会委托甲方设立独立账目管理，专款专用；甲方因过错造成经费损失的，承担赔偿责任。',
    supervision: '理事会对经费使用进行内部监督，年度决算经会计师事务所审计后报理事会审查。',
  }),
  chapter('projects', '项目管理', {
    approval: '联盟项目由成员申请，经专家评审，由理事会批准立项。',
    execution: '承担单位按项目协议实施项目，按季度报告进展，接受秘书处的监督检查。',
    acceptance: '项目完成后，由理事会组织验收。',
  }),
  chapter('benefits', '收益分配和知识产权', {
    background:
      '成员加入联盟前取得和在联盟项目以外自行取得的知识产权仍归其享有；投入联盟项目的知识产权及其使用范围由项目协议约定。研发阶段在约定范围内使用，产业化阶段在公平合理条件下使用；未经许可，不得用于联盟项目之外。',
    foreground: '联盟项目产生的知识产权归完成方所有，申请费用和维持费用由权利人承担。',
    licensing: '权利人许可或者转让项目知识产权的，成员在同等条件下优先。',
    improvement: '后续改进形成的技术成果归改进方所有，其他参与方有权在对等条件下取得普通许可。',
    sharing: '联盟收益包括许可、转让项目知识产权的收入，归权利人所有；使用和分配由项目协议约定。',
    protection: '秘书处负责知识产权的登记和管理；第三人侵权的，由权利人维权，其他成员予以协助。',
    leaving: '成员退出、被除名或者联盟解散时，其已经作出的许可在相应项目中继续有效，项目知识产权的归属不变。',
  }),
  chapter('dissolution', '解散和清算', {
    grounds: '有效期届满不再续签、联盟宗旨无法实现或者理事会决议解散的，联盟解散。',
    liquidation: '联盟解散的，由理事会组成清算组，清理债权债务后处理剩余财产。',
  }),
  chapter('breach', '违约责任', {
    breach: '违约方应当继续履行、采取补救措施并赔偿损失。',
    risk: '项目因无法克服的技术困难失败的，损失由项目参与方合理分担。',
  }),
  chapter('general', '一般条款', {
    'force-majeure': '不可抗力：因不可抗力不能履行本协议的，依法免除责任，但应当在十五日内通知并提供证明。',
    dispute:
      '争议解决：因本协议引起的或者与本协议有关的任何争议，由各方协商解决；协商不成的，向甲方住所地人民法院起诉。',
    law: '法律适用：本协议适用中华人民共和国法律。',
    effect: '生效：本协议经各方法定代表人签署并加盖公章后生效。',
    term: '有效期：本协议有效期五年。',
    copies: '文本：本协议的份数与缔约各方的数目相同，各方各执一份，具有同等法律效力。',
    amendment: '变更：对本协议的变更须经各方一致书面同意。',
    notices: '文件送达：通知以书面形式送达各方首部所列住所地，自签收之日视为送达。',
  }),
  chapter('other', '其他事项', {
    confidentiality: '各方对联盟和其他成员的技术秘密承担保密义务。',
    badge: '联盟徽标由秘书处保管。',
  }),
  chapter('signature', '签署页', {
    甲方: '甲方（公章）：＿＿＿＿　法定代表人（签字）：＿＿＿＿　日期：＿＿＿＿',
    乙方: '乙方（公章）：＿＿＿＿　法定代表人（签字）：＿＿＿＿　日期：＿＿＿＿',
    丙方: '丙方（公章）：＿＿＿＿　法定代表人（签字）：＿＿＿＿　日期：＿＿＿＿',
  }),
];

/** What an alliance with projects of state plans has to provide besides; keyed by chapter. */
export const STATE_CLAUSES: Readonly<Record<string, readonly HostClause[]>> = {
  organisation: [
    {
      key: 'inspection',
      text: '联盟设监督小组，由成员代表组成，独立监督经费和项目，每年向理事会提交监督评估报告。',
    },
  ],
  members: [
    {
      key: 'report',
      text: '承担国家科技计划课题的成员退出的，由理事会提出调整或者撤销课题的书面意见，报科技部核准后执行。',
    },
  ],
  funds: [
    {
      key: 'government',
      text: '政府资助资金执行国家有关经费管理监督规定，单独核算、专款专用，接受有关部门的监督检查和审计。',
    },
  ],
  projects: [
    {
      key: 'government',
      text: '承担政府计划项目的，执行相应计划项目管理办法；联盟制定配套管理办法，报科技部备案。',
    },
  ],
  benefits: [
    {
      key: 'diffusion',
      text: '对承担政府资助项目形成的成果，联盟负有向联盟外扩散的义务，权利人以合理条件许可国内其他单位实施。',
    },
    {
      key: 'overseas',
      text: '国家科技计划项目形成的知识产权向境外转让或者独占许可的，须报项目管理机构和科技部批准。',
    },
  ],
};
