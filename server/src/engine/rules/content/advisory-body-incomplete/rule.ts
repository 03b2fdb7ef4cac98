import { ADVISORY_BODY } from '../../support/governance/basis.js';
import { bodyFactsOf } from '../../support/governance/bodies.js';
import { bodyElementsRule } from '../../support/governance/body-elements-rule.js';

export default bodyElementsRule({
  id: 'advisory-body-incomplete',
  category: 'content',
  severity: 'information',
  depth: 'thorough',
  title: { zh: '咨询机构的约定不完整', en: 'Advisory body incomplete' },
  basis: [ADVISORY_BODY],
  messages: {
    'zh-CN': {
      lacks: '已设立咨询机构，但缺少：{elements}。编写参考要求一经设立即写明人员组成、职责和工作制度。',
      insert: '插入专家委员会参考条款',
    },
    en: {
      lacks:
        'An advisory body is set up, but lacks: {elements}. The model text asks for composition, duties and rules of work once there is one.',
      insert: 'Insert the reference clause on the expert committee',
    },
  },
  node: 'main.organisation.advisory-body',
  role: 'advisory',
  elements: [
    { cues: ['composition', 'selection'], zh: '人员组成', en: 'composition' },
    { cues: ['duties'], zh: '职责', en: 'duties' },
    { cues: ['meetings', 'decision'], zh: '工作制度', en: 'rules of work' },
  ],
  when: (context) => bodyFactsOf(context, 'setup').some(({ fact }) => fact.role === 'advisory' && fact.must),
  clause: 'main.organisation.advisory-body/advisory',
});
