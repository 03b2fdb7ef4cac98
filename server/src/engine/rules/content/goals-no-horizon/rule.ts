import { GOALS } from '../../support/party/basis.js';
import { elementsOf } from '../../support/party/elements.js';
import { ELEMENT_NEEDS, standing } from '../../support/party/whole.js';
import { defineRule } from '../../define.js';
import type { RuleContext } from '../../context.js';

/** Goals may stand beside name and purpose, or under a heading of their own; years elsewhere are something else. */
const MAY_HOLD = /^$|^main$|^main\.(?:goals-tasks|name-purpose|organisation)|^preamble|^definitions/;
const NODE = 'main.goals-tasks.goals';

export default defineRule({
  id: 'goals-no-horizon',
  category: 'content',
  severity: 'warning',
  depth: 'standard',
  title: { zh: '未区分近期、远期目标', en: 'No near-term and long-term goals' },
  basis: [GOALS],
  needs: ELEMENT_NEEDS,
  messages: {
    'zh-CN': {
      none: '技术创新目标没有区分近期和远期。编写参考要求“明确联盟技术创新的近期、远期目标”，以便考核。',
      insert: '插入近期、远期目标的参考条款',
    },
    en: {
      none: 'The goals are not divided into near and long term. The model text asks for both, so that they can be measured.',
      insert: 'Insert the reference clause on goals',
    },
  },
  check(context) {
    const found = standing(context, NODE);
    if (!found || horizons(context) >= 2) return [];
    return [
      {
        place: found.place,
        section: NODE,
        subject: null,
        message: { id: 'none' },
        fixes: [{ id: 'insert', safety: 'needs-review' }],
      },
    ];
  },
  fix: (context) => context.insertion.insertSection(NODE),
});

/** How many horizons the goals name, wherever they stand; 近期目标(2027年) is one, whose year is its own. */
function horizons(context: RuleContext): number {
  const own = elementsOf(context, 'horizon').filter(
    ({ section, region }) => region === 'body' && MAY_HOLD.test(section),
  );
  const values = new Set(own.map(({ fact }) => fact.value));
  const near = values.delete('近期');
  const long = values.delete('远期');
  if (long) return near || values.size > 0 ? 2 : 1;
  return Math.max(near ? 1 : 0, values.size);
}
