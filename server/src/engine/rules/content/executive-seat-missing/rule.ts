import { SEAT } from '../../support/governance/basis.js';
import {
  appendTo,
  chapterExists,
  cuesOf,
  ELEMENT_NEEDS,
  sectionFinding,
} from '../../support/governance/elements.js';
import { operativeFacts } from '../../support/gates.js';
import { defineRule } from '../../define.js';

const NODE = 'main.organisation.executive-body';

export default defineRule({
  id: 'executive-seat-missing',
  category: 'content',
  severity: 'information',
  depth: 'thorough',
  title: { zh: '没有写明秘书处依托单位和所在地', en: 'No host or seat of the secretariat' },
  basis: [SEAT],
  needs: [...ELEMENT_NEEDS, 'role'],
  messages: {
    'zh-CN': {
      missing:
        '没有写明秘书处的依托单位或者所在地。争议解决条款以“联盟秘书处所在地”确定法院的，所在地不明将影响该约定。',
      insert: '补充秘书处所在地',
    },
    en: {
      missing:
        'Neither host nor seat of the secretariat is given. A court chosen by its seat cannot be determined without it.',
      insert: 'Add the seat of the secretariat',
    },
  },
  check: (context) =>
    chapterExists(context, NODE) &&
    !cuesOf(context, NODE, 'executive').has('seat') &&
    !operativeFacts(context, 'role').some(({ fact }) => fact.role === 'secretariat-host')
      ? sectionFinding(context, NODE, 'missing', {})
      : [],
  fix: (context) => appendTo(context, NODE, '秘书处设在＿＿＿＿（地址：＿＿＿＿）。'),
});
