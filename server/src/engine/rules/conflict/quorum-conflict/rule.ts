import { DECISION_BODY } from '../../support/governance/basis.js';
import { differenceRule } from '../../support/governance/difference-rule.js';
import { THRESHOLD_NEEDS, thresholdConflicts } from '../../support/governance/thresholds.js';
import { thresholdWords } from '../../support/governance/words.js';

export default differenceRule({
  id: 'quorum-conflict',
  category: 'conflict',
  severity: 'error',
  depth: 'essential',
  set: 'governance',
  title: { zh: '会议法定人数前后不一致', en: 'Two quorums for one meeting' },
  basis: [DECISION_BODY],
  needs: THRESHOLD_NEEDS,
  messages: {
    'zh-CN': {
      differs:
        '{body}会议的法定人数前后不一致：此处为{later}出席，另一处为{earlier}出席。会议是否有效将有争议。',
      other: '另一个法定人数在此约定：{earlier}出席',
    },
    en: {
      differs:
        'The quorum of {body} differs: {later} here, {earlier} elsewhere. Whether a meeting is valid will be in dispute.',
      other: 'The other quorum is set here: {earlier}',
    },
  },
  differences: (context) => thresholdConflicts(context, 'quorum', new Set()),
  args: ({ key, earlier, later }) => ({
    body: key.split('|')[0] ?? '',
    earlier: thresholdWords(earlier.fact),
    later: thresholdWords(later.fact),
  }),
  adopt: true,
  cited: '的法定人数',
});
