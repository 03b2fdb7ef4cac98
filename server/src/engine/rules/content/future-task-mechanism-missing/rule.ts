import { FUTURE_TASKS } from '../../support/party/basis.js';
import { provides } from '../../support/party/elements.js';
import { ELEMENT_NEEDS, standing } from '../../support/party/whole.js';
import { defineRule } from '../../define.js';

const CHAPTER = 'main.goals-tasks';
const NODE = 'main.goals-tasks.division';

export default defineRule({
  id: 'future-task-mechanism-missing',
  category: 'content',
  severity: 'information',
  depth: 'thorough',
  title: { zh: '未约定将来项目的分工方式', en: 'No mechanism for future projects' },
  basis: [FUTURE_TASKS],
  needs: ELEMENT_NEEDS,
  messages: {
    'zh-CN': {
      lacks: '没有约定尚不能明确或者将来开展的项目如何分工。编写参考要求约定由相应各方另行协商签订有关协议。',
      insert: '插入任务分工的参考条款',
    },
    en: {
      lacks:
        'Nothing says how tasks of later projects are divided. The model text asks for separate agreements among those concerned.',
      insert: 'Insert the reference clause on division of tasks',
    },
  },
  check(context) {
    const found = standing(context, NODE) ?? standing(context, CHAPTER);
    if (!found || provides(context, 'future-task')) return [];
    return [
      {
        place: found.place,
        section: found.node.id,
        subject: null,
        message: { id: 'lacks' },
        fixes: [{ id: 'insert', safety: 'needs-review' }],
      },
    ];
  },
  fix: (context) => context.insertion.insertSection(NODE),
});
