import { EXECUTIVE_BODY } from '../../support/governance/basis.js';
import { operativeFacts } from '../../support/gates.js';
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
      insert: '插入秘书处参考条款',
    },
    en: {
      lacks:
        'The executive body lacks: {elements}. The model text asks for structure, duties, appointment of its head and rules of work.',
      insert: 'Insert the reference clause on the secretariat',
    },
  },
  node: 'main.organisation.executive-body',
  role: 'executive',
  elements: [
    { cues: ['structure'], zh: '组织结构', en: 'structure' },
    { cues: ['duties'], zh: '职责', en: 'duties' },
    { cues: ['head'], zh: '主要负责人产生办法', en: 'appointment of its head' },
    { cues: ['meetings'], zh: '工作制度', en: 'rules of work' },
  ],
  // a single element is often said in the rules of the secretariat
  mild: true,
  needs: ['appointment'],
  also: (context) =>
    operativeFacts(context, 'appointment').some(({ fact }) => fact.post === '秘书长') ? ['head'] : [],
  clause: 'main.organisation.executive-body/secretariat',
});
