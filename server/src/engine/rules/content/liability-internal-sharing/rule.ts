import { LIABLE_SCOPE, PLAN_SHARING } from '../../support/governance/basis.js';
import {
  appendTo,
  chapterExists,
  ELEMENT_NEEDS,
  saysAnywhere,
  sectionFinding,
} from '../../support/governance/elements.js';
import { operativeFacts } from '../../support/gates.js';
import { defineRule } from '../../define.js';

const NODE = 'main.organisation.liability-subject';

export default defineRule({
  id: 'liability-internal-sharing',
  category: 'content',
  severity: 'warning',
  depth: 'standard',
  title: { zh: '没有约定内部责任分担', en: 'No sharing of liability inside' },
  basis: [LIABLE_SCOPE, PLAN_SHARING],
  needs: [...ELEMENT_NEEDS, 'role'],
  messages: {
    'zh-CN': {
      missing: '已指定对外责任主体，但没有约定其承担责任后在成员之间如何分担、追偿。',
      insert: '插入内部责任分担参考条款',
    },
    en: {
      missing:
        'A liable subject is named, but nothing says how the members share what it pays, or against whom it has recourse.',
      insert: 'Insert the reference clause on recourse',
    },
  },
  check(context) {
    const named = operativeFacts(context, 'role').some(({ fact }) => fact.role === 'liability-subject');
    return named && chapterExists(context, NODE) && !saysAnywhere(context, 'sharing')
      ? sectionFinding(context, NODE, 'missing', {})
      : [];
  },
  fix: (context) => appendTo(context, NODE, 'main.organisation.liability-subject/recourse'),
});
