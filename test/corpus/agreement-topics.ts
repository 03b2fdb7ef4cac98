import type { Words } from './agreement-words.js';

/** An article of a generated draft: its title and the sentences and items it may hold. */
export interface Topic {
  readonly title: string;
  readonly sentences: readonly ((w: Words) => string)[];
  readonly items?: readonly ((w: Words) => string)[];
}

export interface ChapterPlan {
  readonly title: string;
  readonly topics: readonly Topic[];
}

/** The chapters every draft begins with, in the order of the standard. */
export const MAIN_CHAPTERS: readonly ChapterPlan[] = [
  {
    title: '联盟名称、组织原则和组建宗旨',
    topics: [
      {
        title: '联盟名称',
        sentences: [
          (w) => `本联盟名称为${w.alliance}（以下简称“联盟”）`,
          () => '联盟系缔约各方依本协议结成的技术创新合作组织，不具有法人资格',
        ],
      },
      {
        title: '组织原则和宗旨',
        sentences: [
          () => '联盟遵循自愿、平等、开放、共享的原则，以企业的发展需求和各方的共同利益为基础',
          (w) => `联盟以突破${w.field}关键共性技术、形成产业技术标准为宗旨`,
        ],
      },
    ],
  },
  {
    title: '技术创新目标、任务和分工',
    topics: [
      {
        title: '技术创新目标',
        sentences: [(w) => `联盟应于${w.date()}前完成${w.field}样机，于其后${w.years()}内实现批量应用`],
        items: [
          (w) => `近期目标：主要技术指标较现有水平提高${w.percent()}`,
          (w) => `远期目标：形成国家或者行业标准${w.random.int(1, 6)}项`,
          (w) => `建立面向${w.field}产业的公共技术平台`,
        ],
      },
      {
        title: '成员任务分工',
        sentences: [
          (w) => {
            const [first, second] = w.pair();
            return `${first}负责总体方案与样机集成，${second}负责基础研究与试验验证`;
          },
          (w) => `尚不能确定的分工，由相应各方依${w.article()}另行签订项目协议`,
        ],
      },
    ],
  },
  {
    title: '联盟的组织机构及职责',
    topics: [
      {
        title: '对外责任主体',
        sentences: [
          (w) => `各方共同指定${w.party()}作为联盟对外承担责任的主体，在理事会书面授权的范围内代表联盟签订科技计划项目任务书等文件`,
          () => '责任主体对外承担责任后，有权按照各方过错和投入比例向相关成员追偿',
        ],
      },
      {
        title: '理事会',
        sentences: [
          () => '理事会是联盟的决策机构，由各方推荐的理事组成，设理事长一名',
          () => '理事会会议应有三分之二以上（含本数）理事出席方可召开，决议经全体理事过半数同意方为有效',
        ],
        items: [
          () => '审议批准联盟的发展规划、年度计划和经费预决算',
          () => '决定联盟项目的立项、变更和终止',
          () => '决定新成员的加入和成员的除名',
          (w) => `决定${w.article()}所列的其他重大事项`,
        ],
      },
      {
        title: '专家委员会',
        sentences: [(w) => `专家委员会是联盟的咨询机构，由${w.random.int(5, 15)}名专家组成，对立项和验收提出意见`],
      },
      {
        title: '秘书处',
        sentences: [
          (w) => `秘书处是联盟的执行机构，设在${w.seat}市，由${w.party()}委派专职人员不少于${w.random.int(2, 6)}名`,
          (w) => `秘书处应在收到申请之日起${w.days()}内提出审查意见，并报理事会审议`,
        ],
      },
    ],
  },
  {
    title: '联盟成员',
    topics: [
      {
        title: '成员的基本条件',
        sentences: [() => '凡具有独立法人资格、承认本协议并承诺投入的单位，均可申请成为联盟成员'],
      },
      {
        title: '成员的权利',
        sentences: [() => '成员享有下列权利'],
        items: [
          () => '推荐理事并参加表决',
          () => '参与联盟项目，依约使用成果并分享收益',
          (w) => `依${w.article()}查阅联盟经费账目`,
        ],
      },
      {
        title: '成员的义务',
        sentences: [() => '成员承担下列义务'],
        items: [
          (w) => `于${w.date()}前缴付首期投入${w.amount()}`,
          () => '如实披露投入项目的知识产权及其权利负担',
          () => '保守联盟及其他成员的商业秘密',
        ],
      },
      {
        title: '成员的加入、退出和除名',
        sentences: [
          (w) => `新成员由一家成员推荐，经理事会批准后，由${w.party()}代表全体成员与其签订加入协议`,
          (w) => `成员退出应提前${w.random.int(3, 12)}个月书面通知理事会，并对在研任务和款项作出安排`,
          (w) => `成员严重违反${w.article()}且在书面通知后${w.days()}内未改正的，经全体理事三分之二以上同意予以除名，被提议除名的成员有权陈述意见但应回避表决`,
        ],
      },
    ],
  },
  {
    title: '联盟的经费管理',
    topics: [
      {
        title: '经费来源和用途',
        sentences: [
          (w) => {
            const [first, second] = w.pair();
            return `联盟经费由成员投入和政府资助资金组成，其中${first}投入${w.amount()}，${second}投入${w.amount()}`;
          },
          () => '经费用于公用办公和项目研发，不得用于成员的日常经营、投资、担保和分配',
        ],
      },
      {
        title: '经费的管理和监督',
        sentences: [
          (w) => `联盟经费由${w.party()}设立独立账目管理，专账核算、专款专用`,
          (w) => `秘书处应于每年${w.random.int(1, 3)}月31日前提交经审计的年度决算，并向全体成员公布`,
          () => '政府资助资金按照国家和主管部门的经费管理规定单独核算，并接受监督检查',
        ],
      },
    ],
  },
  {
    title: '联盟的项目管理',
    topics: [
      {
        title: '项目立项和实施',
        sentences: [
          (w) => `项目由成员向秘书处申请，经专家委员会评审后报理事会批准，参与方应在批准后${w.days()}内签订项目协议`,
          (w) => `变更项目目标、延长期限或者调整预算超过${w.percent()}的，应经理事会批准`,
        ],
      },
      {
        title: '项目验收',
        sentences: [
          (w) => `承担单位应在任务完成后${w.days()}内申请验收，验收依项目协议载明的指标进行`,
          (w) => `未通过验收的，应在${w.days()}内整改；仍未通过的，退还尚未使用的经费`,
        ],
      },
    ],
  },
  {
    title: '收益分配和知识产权',
    topics: [
      {
        title: '现有知识产权',
        sentences: [
          () => '成员在加入联盟前和在联盟项目以外取得的知识产权，仍归其享有',
          (w) => `未经${w.party()}书面许可，任何一方不得将其投入的知识产权用于联盟项目之外的用途，但${w.article()}另有约定的除外`,
        ],
      },
      {
        title: '新知识产权',
        sentences: [
          () => '联盟项目形成的知识产权归完成方所有；共同完成的，按照项目协议约定的份额共有',
          (w) => `权利人许可联盟以外的第三人实施的，应提前${w.days()}书面告知其他参与方`,
        ],
      },
      {
        title: '收益分配',
        sentences: [(w) => `许可和转让所得扣除必要费用后，${w.percent()}归完成方，其余按照各方实际投入比例分配`],
      },
    ],
  },
  {
    title: '保密、违约和争议解决',
    topics: [
      {
        title: '保密',
        sentences: [(w) => `各方对知悉的商业秘密负有保密义务，保密期限为本协议终止后${w.years()}`],
      },
      {
        title: '违约责任',
        sentences: [
          (w) => `逾期缴付投入的，每逾期一日按照应付金额的万分之${w.random.int(1, 5)}支付违约金`,
          (w) => `违反${w.article()}给其他成员造成损失的，应就违约金不足以弥补的部分承担赔偿责任`,
        ],
      },
      {
        title: '争议解决',
        sentences: [(w) => `因本协议发生的争议，应协商解决；协商不成的，任何一方均可向${w.seat}市有管辖权的人民法院提起诉讼`],
      },
    ],
  },
  {
    title: '解散、清算和附则',
    topics: [
      {
        title: '解散和清算',
        sentences: [
          (w) => `联盟目标已经实现，或者经全体成员四分之三以上同意的，联盟解散，并在${w.days()}内成立清算小组`,
          () => '清算后的剩余经费按照各方实际投入比例返还，政府资助资金的结余按照有关规定处理',
        ],
      },
      {
        title: '生效和文本',
        sentences: [
          () => '本协议自各方法定代表人签字并加盖公章之日起生效',
          (w) => `本协议一式${formatCopies(w.partyCount + 2)}份，各方各执一份，其余由秘书处保存，具有同等效力`,
        ],
      },
    ],
  },
];

/** A chapter on one more technical programme: long drafts have as many as their length asks for. */
export function programmeChapter(w: Words, number: string): ChapterPlan {
  const field = w.otherField();
  const [leader, partner] = w.pair();
  return {
    title: `${field}技术专项（${number}）`,
    topics: [
      {
        title: '专项目标',
        sentences: [
          () => '本专项的研究内容和预期成果如下',
          () => `本专项应于${w.date()}前完成${field}关键技术攻关，形成可供验收的样机、工艺规程和全套技术文件`,
          () => `本专项的技术指标以${w.annex()}为准；${w.annex()}没有规定的，由专家委员会根据项目协议和行业标准确定`,
        ],
        items: [
          () => `完成${field}核心部件的设计与试制，并通过${w.organisation()}的检测`,
          () => `完成不少于${w.random.int(500, 9000)}小时的可靠性试验，试验数据由${partner}保存不少于${w.years()}`,
          () => `申请发明专利不少于${w.random.int(2, 20)}项，其中已经授权的不少于${w.random.int(1, 2)}项`,
          () => `向联盟成员提供试用样品${w.random.int(3, 40)}套，试用期不少于${w.random.int(3, 24)}个月`,
        ],
      },
      {
        title: '专项分工',
        sentences: [
          () => `${leader}为本专项的牵头单位，对总体方案、进度和质量负责；${partner}负责试验验证和标准起草`,
          () => `牵头单位应按季度向秘书处书面报告进展；迟延超过${w.days()}且无正当理由的，依${w.article()}处理`,
          () => `参与方的人员在本专项工作期间仍由原单位管理，其劳动报酬和社会保险由原单位承担，但理事会另有决定的除外`,
          () => `参与方变更项目负责人的，应提前${w.days()}书面通知牵头单位，并保证工作的连续`,
        ],
      },
      {
        title: '专项经费',
        sentences: [
          () => `本专项预算为${w.amount()}，由参与方按照项目协议约定的比例投入，并依${w.article()}管理和监督`,
          () => `${leader}应于${w.date()}前缴付首期投入${w.amount()}，${partner}应于${w.date()}前缴付首期投入${w.amount()}`,
          () => `设备费超过预算${w.percent()}的，应事先报理事会批准；未经批准的超支由牵头单位自行承担`,
        ],
      },
      {
        title: '专项成果',
        sentences: [
          () => `本专项形成的技术秘密由${leader}统一登记，参与方自登记之日起${w.days()}内可以提出书面异议，逾期未提出的视为认可登记内容`,
          () => `采用 ISO 9001 质量体系的参与方，应同时提交第 ${w.random.int(1, 9)}.${w.random.int(0, 9)} 版文件清单`,
          () => `成果首次应用之前，${partner}有权要求牵头单位说明技术来源，并依${w.article()}核对权利负担`,
        ],
      },
      {
        title: '专项终止',
        sentences: [
          () => `有下列情形之一的，理事会可以终止本专项，已经形成的成果按照${w.article()}处理`,
          () => `本专项终止后，牵头单位应在${w.days()}内完成经费决算，并将剩余经费按照实际投入比例返还参与方`,
        ],
        items: [
          () => `连续${w.random.int(2, 4)}个季度未达到阶段指标，且经专家委员会评估难以补救`,
          () => '牵头单位退出联盟或者丧失承担能力，参与方又未能推举新的牵头单位',
          () => `市场或者政策发生重大变化，经${w.party()}提议并由理事会确认`,
        ],
      },
    ],
  };
}

function formatCopies(count: number): string {
  return '零壹贰叁肆伍陆柒捌玖拾'.charAt(Math.min(10, count));
}
