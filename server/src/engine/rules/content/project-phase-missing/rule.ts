import { PROJECT_PHASES } from '../../support/money/basis.js';
import { lackRule } from '../../support/money/lack.js';
import { matchesOf } from '../../support/places.js';
import { settles } from '../../support/money/topics.js';

const PHASES = [
  { topic: 'approval', zh: '立项', en: 'approval' },
  { topic: 'execution', zh: '实施', en: 'execution' },
  { topic: 'acceptance', zh: '验收', en: 'acceptance' },
] as const;

export default lackRule({
  id: 'project-phase-missing',
  severity: 'warning',
  depth: 'standard',
  title: { zh: '项目管理环节不全', en: 'A phase of projects missing' },
  basis: [PROJECT_PHASES],
  chapter: 'main.projects',
  node: 'main.projects',
  messages: {
    missing: {
      zh: '项目管理缺少：{elements}。立项、实施、验收应当逐项约定，否则项目如何成立和结束没有依据。',
      en: 'The chapter on projects lacks: {elements}. Approval, execution and acceptance each need a rule, or nothing tells how a project begins and ends.',
    },
  },
  fix: { zh: '插入参考条款', en: 'Insert the reference clause' },
  lacks(context) {
    const elements = PHASES.filter(
      ({ topic }) => !settles(context, topic) && matchesOf(context, `main.projects.${topic}`).length === 0,
    );
    return elements.length > 0 ? { elements } : undefined;
  },
});
