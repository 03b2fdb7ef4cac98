import { DECISION_BODY, PARTNERS_DECIDE } from '../../support/governance/basis.js';
import { differenceRule } from '../../support/governance/difference-rule.js';
import { THRESHOLD_NEEDS, thresholdConflicts } from '../../support/governance/thresholds.js';
import { matterArgs, thresholdWords } from '../../support/governance/words.js';

/** The unanimity that a change of the agreement needs has a rule of its own. */
const LEFT_OUT = new Set(['修改协议']);

export default differenceRule({
  id: 'vote-threshold-conflict',
  category: 'conflict',
  severity: 'error',
  depth: 'essential',
  set: 'governance',
  title: { zh: '表决比例前后不一致', en: 'Two majorities for one matter' },
  basis: [DECISION_BODY, PARTNERS_DECIDE],
  needs: THRESHOLD_NEEDS,
  messages: {
    'zh-CN': {
      differs:
        '“{matter}”的表决比例前后不一致：此处为{later}，另一处为{earlier}。同一事项有两个比例，决议是否通过无从判断。',
      other: '另一个比例在此约定：{earlier}',
    },
    en: {
      differs:
        'The majority for {matter} differs: {later} here, {earlier} elsewhere. With two majorities nobody can tell whether a resolution is passed.',
      other: 'The other majority is set here: {earlier}',
    },
  },
  // whether all have to agree to a newcomer is for the rule on admission
  differences: (context) =>
    thresholdConflicts(context, 'vote', LEFT_OUT).filter(
      ({ key, earlier, later }) =>
        key.split('|')[1] !== '加入' || !(earlier.fact.unanimous || later.fact.unanimous),
    ),
  args: ({ key, earlier, later }) => ({
    ...matterArgs(key.split('|')[1] ?? ''),
    earlier: thresholdWords(earlier.fact),
    later: thresholdWords(later.fact),
  }),
  adopt: true,
  cited: '的表决比例',
});
