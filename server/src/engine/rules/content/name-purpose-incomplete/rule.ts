import { NAME_PURPOSE } from '../../support/party/basis.js';
import { provides } from '../../support/party/elements.js';
import { ELEMENT_NEEDS, providesIn, standing } from '../../support/party/whole.js';
import { defineRule } from '../../define.js';
import type { RuleContext } from '../../context.js';

const NODE = 'main.name-purpose';
const PLACES = [NODE, 'preamble', 'main.goals-tasks', 'title', 'definitions'];

export default defineRule({
  id: 'name-purpose-incomplete',
  category: 'content',
  severity: 'error',
  depth: 'standard',
  title: { zh: '联盟名称、组织原则和组建宗旨不全', en: 'Name, principles or purpose missing' },
  basis: [NAME_PURPOSE],
  needs: [...ELEMENT_NEEDS, 'allianceName'],
  messages: {
    'zh-CN': {
      lacks: '本章缺少{missing}。编写参考要求列明联盟名称，写明组织原则和组建宗旨。',
      insert: '插入名称、原则和宗旨的参考条款',
    },
    en: {
      lacks:
        'The chapter lacks {missing}. The model text asks for the name, the principles and the purpose of the alliance.',
      insert: 'Insert the reference clause on name, principles and purpose',
    },
  },
  check(context) {
    const found = standing(context, NODE);
    if (!found) return [];
    const named = hasName(context);
    const missing = [
      ...(named === 'clause' ? [] : [['联盟名称', 'the name'] as const]),
      ...(principles(context) ? [] : [['组织原则', 'the principles'] as const]),
      ...(provides(context, 'purpose') ? [] : [['组建宗旨', 'the purpose'] as const]),
    ];
    if (missing.length === 0) return [];
    return [
      {
        place: found.place,
        section: NODE,
        subject: missing.map(([zh]) => zh).join('、'),
        message: {
          id: 'lacks',
          args: {
            missing: missing.map(([zh]) => zh).join('、'),
            missing_en: missing.map(([, en]) => en).join(', '),
          },
        },
        severity: named === 'none' ? 'error' : 'warning',
        fixes: [{ id: 'insert', safety: 'needs-review' }],
      },
    ];
  },
  fix: (context) => context.insertion.insertSection(NODE),
});

/** `clause`: a sentence gives the name; `elsewhere`: only title or recitals have it. */
function hasName(context: RuleContext): 'clause' | 'elsewhere' | 'none' {
  const names = context.facts('allianceName').filter(({ region }) => region === 'body');
  const clause = names.some(
    ({ fact, section }) => fact.where === 'name' || (fact.where !== 'title' && section.startsWith('main.')),
  );
  if (clause || provides(context, 'name')) return 'clause';
  return names.length > 0 ? 'elsewhere' : 'none';
}

/** Principles of something else (分配原则) stand in other chapters. */
function principles(context: RuleContext): boolean {
  return providesIn(context, 'principles', PLACES);
}
