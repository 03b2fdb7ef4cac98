import { DECISION_BODY } from '../../support/governance/basis.js';
import { sizesOf } from '../../support/governance/bodies.js';
import { isHalfOrMore } from '../../support/governance/half.js';
import { majorities, THRESHOLD_NEEDS } from '../../support/governance/thresholds.js';
import { operativeFacts } from '../../support/gates.js';
import { placeOf } from '../../support/same-key.js';
import { defineRule } from '../../define.js';

const CASTING = '。票数相等时，由理事长决定';

export default defineRule({
  id: 'even-council-tie',
  category: 'consistency',
  severity: 'hint',
  depth: 'thorough',
  set: 'governance',
  title: { zh: '可能出现票数相等', en: 'A tie is possible' },
  basis: [DECISION_BODY],
  needs: [...THRESHOLD_NEEDS, 'voteRight'],
  messages: {
    'zh-CN': {
      tie: '{body}有{size}名成员，“半数以上”含半数，可能出现赞成与反对票数相等而又都达到比例的情形，且没有约定决定票。',
      casting: '补充“票数相等时，由理事长决定”',
    },
    en: {
      tie: '{body} has {size} members and half of them is enough: both sides may reach the majority, and nobody has a casting vote.',
      casting: 'Add a casting vote of the chair',
    },
  },
  check(context) {
    const sizes = sizesOf(context);
    const decided = operativeFacts(context, 'voteRight').some(({ fact }) => fact.basis === 'casting');
    if (decided) return [];
    const seen = new Set<string>();
    return majorities(context).flatMap(({ found, body }) => {
      const size = sizes.get(body);
      if (!isHalfOrMore(found.fact) || size === undefined || size % 2 === 1 || seen.has(body)) return [];
      seen.add(body);
      return [
        {
          place: placeOf(found),
          section: found.section,
          subject: body,
          message: { id: 'tie', args: { body, size } },
          fixes: [{ id: 'casting', safety: 'needs-review' as const }],
        },
      ];
    });
  },
  fix(context, { span }) {
    const behind = context.source(span.end, Math.min(context.length, span.end + 80));
    const stop = behind.search(/[。；\n\r]/);
    const at = span.end + (stop < 0 ? behind.length : stop);
    return [{ span: { start: at, end: at }, newText: CASTING }];
  },
});
