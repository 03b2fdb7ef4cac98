import type { AppointmentFact } from '../../../facts/governance/types.js';
import type { Located } from '../../../facts/types.js';
import { DECISION_BODY, EXECUTIVE_BODY } from '../../support/governance/basis.js';
import { bodyFactsOf, bodyResolver } from '../../support/governance/bodies.js';
import { differenceRule } from '../../support/governance/difference-rule.js';
import { holderName, maybeSame, ROLE_NEEDS } from '../../support/governance/holders.js';
import { givesWay, operativeFacts } from '../../support/gates.js';
import { sameKeyDifferentValue, type Difference } from '../../support/same-key.js';
import type { RuleContext } from '../../context.js';

export default differenceRule({
  id: 'appointment-conflict',
  category: 'conflict',
  severity: 'warning',
  depth: 'essential',
  set: 'governance',
  title: { zh: '负责人产生方式前后不一致', en: 'Two ways to appoint' },
  basis: [DECISION_BODY, EXECUTIVE_BODY],
  needs: ['tree', ...ROLE_NEEDS, 'appointment', 'body'],
  messages: {
    'zh-CN': {
      differs:
        '{post}的产生方式前后不一致：此处由{later}决定，另一处由{earlier}决定。可以合并为一方推荐、另一方聘任。',
      other: '另一种产生方式在此约定：由{earlier}决定',
    },
    en: {
      differs:
        'The {post} is appointed by {later} here and by {earlier} elsewhere. Let one propose and the other appoint.',
      other: 'The other way is set here: {earlier}',
    },
  },
  differences: conflicts,
  args: ({ key, earlier, later }) => ({
    post: key.split('|')[0] ?? '',
    earlier: earlier.fact.by,
    later: later.fact.by,
  }),
  adopt: true,
});

/** Who only proposes is not compared; the first holder may be found in another way than the later ones. */
function conflicts(context: RuleContext): readonly Difference<AppointmentFact>[] {
  const resolve = bodyResolver(context);
  const named = holderName(context);
  const known = new Set(bodyFactsOf(context, 'setup').map(({ fact }) => fact.body));
  const facts = operativeFacts(context, 'appointment').flatMap(
    (found): readonly Located<AppointmentFact>[] => {
      const { by } = found.fact;
      const body = by === '' || known.has(by) ? resolve({ ...found, fact: { body: by } }) : by;
      return body === '' ? [] : [{ ...found, fact: { ...found.fact, by: named(body) } }];
    },
  );
  return sameKeyDifferentValue(facts, {
    key: ({ fact }) => `${fact.post}|${fact.first ? '首任' : ''}`,
    compatible: ({ fact: a }, { fact: b }) =>
      sameHand(a.by, b.by) || givesWay(a.exceptions, b.exceptions, a.post, b.post),
  });
}

const BODY = /会|组|处|委员|轮流/;

/** One body, or two units that may be one. */
function sameHand(a: string, b: string): boolean {
  return a === b || (!BODY.test(a) && !BODY.test(b) && maybeSame(a, b));
}
