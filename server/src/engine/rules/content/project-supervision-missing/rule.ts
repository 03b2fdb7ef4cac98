import { PROJECT_PHASES } from '../../support/money/basis.js';
import { lackRule } from '../../support/money/lack.js';
import { settles } from '../../support/money/topics.js';

export default lackRule({
  id: 'project-supervision-missing',
  severity: 'information',
  depth: 'standard',
  title: { zh: '没有约定项目监督', en: 'No supervision of projects' },
  basis: [PROJECT_PHASES],
  chapter: 'main.projects',
  node: 'main.projects.execution',
  messages: {
    missing: {
      zh: '没有约定项目实施中的监督（进展报告、中期检查、变更审批等）。编写参考要求约定相应的组织管理和监督机制。',
      en: 'Nothing is agreed on supervision of running projects (progress reports, interim review, approval of changes), which the model text asks for.',
    },
  },
  fix: { zh: '插入“项目实施”参考条款', en: 'Insert the clause on execution' },
  lacks: (context) => (settles(context, 'project-supervision') ? undefined : {}),
});
