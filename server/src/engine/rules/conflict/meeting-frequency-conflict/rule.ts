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

/** A limit stands beside any number that keeps it; only a minimum above the maximum contradicts another limit. */
function compatible(a: BodyMeetings, b: BodyMeetings): boolean {
  return lowest(a) <= highest(b) + EPSILON && lowest(b) <= highest(a) + EPSILON;
}

const EPSILON = 1e-9;

function lowest({ perYear, bound }: BodyMeetings): number {
  return bound === 'most' ? 0 : perYear;
}

function highest({ perYear, bound }: BodyMeetings): number {
  return bound === 'least' ? Infinity : perYear;
}

const SIGNS = { exact: '', least: '≥', most: '≤' } as const;

/** 2, ≥4, 1/2 for every second year. */
function words({ perYear, bound }: BodyMeetings): string {
  const number = Number.isInteger(perYear) ? String(perYear) : fraction(perYear);
  return SIGNS[bound] + number;
}

function fraction(perYear: number): string {
  return Number.isInteger(1 / perYear) ? `1/${1 / perYear}` : perYear.toFixed(1);
}
