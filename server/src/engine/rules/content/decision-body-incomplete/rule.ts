import type { RuleContext } from '../../context.js';
import { DECISION_BODY, PARTNERS_DECIDE } from '../../support/governance/basis.js';
import { bodyFactsOf } from '../../support/governance/bodies.js';
import { bodyElementsRule } from '../../support/governance/body-elements-rule.js';
import { operativeFacts } from '../../support/gates.js';

export default bodyElementsRule({
  id: 'decision-body-incomplete',
  category: 'content',
  severity: 'warning',
  depth: 'standard',
  title: { zh: '决策机构的约定不完整', en: 'Decision body incomplete' },
  basis: [DECISION_BODY, PARTNERS_DECIDE],
  messages: {
    'zh-CN': {
      lacks:
        '决策机构缺少：{elements}。编写参考要求逐项写明；没有约定表决规则的，重大事项可能须全体成员一致同意。',
      insert: '插入理事会议事规则参考条款',
    },
    en: {
      lacks:
        'The decision body lacks: {elements}. The model text asks for each of them; without a voting rule major matters may need the consent of all.',
      insert: 'Insert the reference clause on procedure',
    },
  },
  node: 'main.organisation.decision-body',
  role: 'decision',
  elements: [
    { cues: ['selection'], zh: '人员产生办法', en: 'how its members are chosen' },
    { cues: ['composition'], zh: '人员组成', en: 'composition' },
    { cues: ['powers'], zh: '职责', en: 'powers' },
    { cues: ['meetings'], zh: '工作制度', en: 'rules of work' },
    { cues: ['decision'], zh: '决策程序', en: 'decision procedure' },
  ],
  also: shown,
  clause: 'main.organisation.decision-body/council-rules',
});

/** What other facts show: a decision or a majority anywhere in the text tells what the body is for. */
function shown(context: RuleContext): readonly string[] {
  return [
    ...(operativeFacts(context, 'decision').length > 0 ? ['powers'] : []),
    // an assembly is made up of all members
    ...(bodyFactsOf(context, 'setup').some(({ fact }) => fact.role === 'members')
      ? ['composition', 'selection']
      : []),
    ...(operativeFacts(context, 'threshold').length > 0 ? ['decision', 'meetings'] : []),
  ];
}
