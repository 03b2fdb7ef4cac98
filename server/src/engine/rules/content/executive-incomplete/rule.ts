import { EXECUTIVE_BODY } from '../../support/governance/basis.js';
import { operativeFacts } from '../../support/gates.js';
import { saysAnywhere } from '../../support/governance/elements.js';
import { bodyElementsRule } from '../../support/governance/body-elements-rule.js';

export default bodyElementsRule({
  id: 'executive-incomplete',
  category: 'content',
  severity: 'warning',
  depth: 'standard',
  title: { zh: '执行机构的约定不完整', en: 'Executive body incomplete' },
  basis: [EXECUTIVE_BODY],
  messages: {
    'zh-CN': {
      lacks: '执行机构缺少：{elements}。编写参考要求写明组织结构、职责、主要负责人产生办法和工作制度。',
      insert: '补写所缺的事项',
    },
    en: {
      lacks:
        'The executive body lacks: {elements}. The model text asks for structure, duties, appointment of its head and rules of work.',
      insert: 'Add what is lacking',
    },
  },
  node: 'main.organisation.executive-body',
  role: 'executive',
  elements: [
    {
      cues: ['structure'],
      zh: '组织结构',
      en: 'structure',
      clause: '{body}由主要负责人和专职工作人员组成，可以根据工作需要设立工作组。',
    },
    {
      cues: ['duties'],
      zh: '职责',
      en: 'duties',
      clause: '{body}负责联盟的日常事务，组织实施决策机构的决议，筹备会议，保管文件和档案。',
    },
    {
      cues: ['head'],
      zh: '主要负责人产生办法',
      en: 'appointment of its head',
      clause: '{body}的主要负责人由联盟决策机构聘任和解聘，对决策机构负责。',
    },
    {
      cues: ['meetings'],
      zh: '工作制度',
      en: 'rules of work',
      clause: '{body}定期召开工作会议，重要事项形成会议纪要，每半年向决策机构报告工作。',
    },
  ],
  // a single element is often said in the rules of the secretariat
  mild: true,
  needs: ['appointment'],
  also: (context) =>
    saysAnywhere(context, 'chief-secretary') ||
    operativeFacts(context, 'appointment').some(({ fact }) => fact.post === '秘书长')
      ? ['head']
      : [],
  body: '秘书处',
});
