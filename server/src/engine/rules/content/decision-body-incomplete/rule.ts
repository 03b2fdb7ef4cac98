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
      insert: '补写所缺的事项',
    },
    en: {
      lacks:
        'The decision body lacks: {elements}. The model text asks for each of them; without a voting rule major matters may need the consent of all.',
      insert: 'Add what is lacking',
    },
  },
  node: 'main.organisation.decision-body',
  role: 'decision',
  elements: [
    {
      cues: ['selection'],
      zh: '人员产生办法',
      en: 'how its members are chosen',
      clause: '{body}的组成人员由各成员单位委派和更换，并书面通知联盟执行机构。',
    },
    {
      cues: ['composition'],
      zh: '人员组成',
      en: 'composition',
      clause: '{body}由各成员单位的代表组成。',
    },
    {
      cues: ['powers'],
      zh: '职责',
      en: 'powers',
      clause: '{body}决定联盟的发展规划、年度计划、经费预算和决算、成员的加入和除名以及其他重大事项。',
    },
    {
      cues: ['meetings'],
      zh: '工作制度',
      en: 'rules of work',
      clause: '{body}会议每年至少召开一次，由其负责人召集，提前十日书面通知全体组成人员。',
    },
    {
      cues: ['decision'],
      zh: '决策程序',
      en: 'decision procedure',
      clause:
        '{body}会议须有全体组成人员三分之二以上出席方可举行，决议须经全体组成人员过半数通过；成员除名、联盟解散须经全体组成人员三分之二以上通过。',
    },
  ],
  also: shown,
  body: '理事会',
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
