import { FULL_TIME } from '../../support/governance/basis.js';
import { appendTo, chapterExists, ELEMENT_NEEDS, sectionFinding } from '../../support/governance/elements.js';
import { operativeFacts } from '../../support/gates.js';
import type { RuleContext } from '../../context.js';
import { defineRule } from '../../define.js';

const NODE = 'main.organisation.executive-body';

export default defineRule({
  id: 'fulltime-staff-missing',
  category: 'content',
  severity: 'warning',
  depth: 'standard',
  title: { zh: '执行机构没有专职人员', en: 'No full-time staff' },
  basis: [FULL_TIME],
  needs: ELEMENT_NEEDS,
  messages: {
    'zh-CN': {
      missing: '没有约定执行机构的专职人员。770号文要求联盟执行机构配备专职人员，负责有关日常事务。',
      insert: '补充“秘书处配备专职人员”',
    },
    en: {
      missing:
        'Nothing is said about full-time staff of the executive body. Document 770 asks for full-time staff for its daily business.',
      insert: 'Add full-time staff of the secretariat',
    },
  },
  check: (context) =>
    chapterExists(context, NODE) && !isProvided(context) ? sectionFinding(context, NODE, 'missing', {}) : [],
  fix: (context) =>
    appendTo(context, NODE, '秘书处配备专职人员，由理事长单位或者常设机构依托单位委派，负责有关日常事务。'),
});

/** True when full-time staff is spoken of, other than to say that there is none. */
function isProvided(context: RuleContext): boolean {
  return operativeFacts(context, 'governanceElement').some(
    ({ fact }) => fact.cues.includes('full-time') && !fact.cues.includes('no-full-time'),
  );
}
