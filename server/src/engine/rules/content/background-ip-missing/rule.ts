import {
  IP_RULES_AGREED,
  MODEL_BACKGROUND,
  MODEL_INDUSTRIAL_PHASE,
  MODEL_PROJECT_AGREEMENT,
  MODEL_PROJECT_ONLY,
  MODEL_RESEARCH_PHASE,
} from '../../support/ip/basis.js';
import { ipLack, type Lack, type Point } from '../../support/ip/lack.js';
import { settles } from '../../support/ip/topics.js';

interface Element extends Point {
  readonly topics: readonly string[];
}

const OWNERSHIP: Element = {
  zh: '归属',
  en: 'its owner',
  topics: ['retained'],
  clause: 'main.benefits-ip.background-ip/background-ip',
};
const ELEMENTS: readonly Element[] = [
  OWNERSHIP,
  {
    zh: '投入和使用范围由项目协议约定',
    en: 'contribution by project agreement',
    topics: ['project-agreement'],
    clause: 'main.benefits-ip.background-ip/ip-contribution',
  },
  {
    zh: '研发阶段的使用',
    en: 'use in the research phase',
    topics: ['rd-phase', 'project-agreement'],
    clause: 'main.benefits-ip.background-ip/ip-rd-phase',
  },
  {
    zh: '产业化阶段的使用',
    en: 'use in the industrial phase',
    topics: ['industrial-phase', 'project-agreement'],
    clause: 'main.benefits-ip.background-ip/ip-frand',
  },
  {
    zh: '不得用于联盟项目之外',
    en: 'no use outside alliance projects',
    topics: ['project-only'],
    clause: 'main.benefits-ip.background-ip/project-only',
  },
];

function lackOf(elements: readonly Element[]): Lack | undefined {
  if (elements.length === 0) return undefined;
  // the model text asks for an owner in so many words; the rest stands in its reference clauses
  if (elements.includes(OWNERSHIP)) return { elements };
  return { elements, severity: 'warning', depth: 'thorough' };
}

export default ipLack({
  id: 'background-ip-missing',
  severity: 'error',
  depth: 'standard',
  title: { zh: '现有知识产权的约定不全', en: 'Background IP not settled' },
  basis: [
    IP_RULES_AGREED,
    MODEL_BACKGROUND,
    MODEL_PROJECT_AGREEMENT,
    MODEL_RESEARCH_PHASE,
    MODEL_INDUSTRIAL_PHASE,
    MODEL_PROJECT_ONLY,
  ],
  node: 'main.benefits-ip.background-ip',
  missing: {
    zh: '现有知识产权的投入和共享缺少：{elements}。编写参考要求“明确约定联盟成员原有知识产权投入和共享规则”，没有约定的，投入方难以控制他人的使用。',
    en: 'Existing IP lacks: {elements}. The model text asks for rules on what members contribute and share; without them the contributor can hardly control use by others.',
  },
  fix: { zh: '插入“现有知识产权”参考条款', en: 'Insert the reference clause “Background IP”' },
  lacks: (context) =>
    lackOf(ELEMENTS.filter(({ topics }) => !topics.some((topic) => settles(context, topic)))),
});
