import type { BodyMeetings } from '../../../facts/governance/types.js';
import { DECISION_BODY } from '../../support/governance/basis.js';
import { BODY_NEEDS, bodyDifferences } from '../../support/governance/compare-bodies.js';
import { differenceRule } from '../../support/governance/difference-rule.js';

export default differenceRule({
  id: 'meeting-frequency-conflict',
  category: 'conflict',
  severity: 'information',
  depth: 'standard',
  set: 'governance',
  title: { zh: '会议次数前后不一致', en: 'Two numbers of meetings' },
  basis: [DECISION_BODY],
  needs: BODY_NEEDS,
  messages: {
    'zh-CN': {
      differs: '{body}的会议次数前后不一致：此处为每年{later}次，另一处为每年{earlier}次，请统一。',
      other: '另一个次数在此约定：每年{earlier}次',
    },
    en: {
      differs: '{body} meets {later} times a year here and {earlier} times elsewhere: use one number.',
      other: 'The other number is set here: {earlier} a year',
    },
  },
  differences: (context) => bodyDifferences(context, 'meetings', compatible),
  args: ({ key, earlier, later }) => ({
    body: key.split('|')[0] ?? '',
    earlier: words(earlier.fact),
    later: words(later.fact),
  }),
  adopt: true,
});

/** A minimum stands beside any number that reaches it; two minima say no more than the higher one. */
function compatible(a: BodyMeetings, b: BodyMeetings): boolean {
  if (a.least && b.least) return true;
  if (!a.least && !b.least) return a.perYear === b.perYear;
  const [exact, least] = a.least ? [b, a] : [a, b];
  return exact.perYear >= least.perYear;
}

function words({ perYear, least }: BodyMeetings): string {
  return least ? `≥${perYear}` : String(perYear);
}
