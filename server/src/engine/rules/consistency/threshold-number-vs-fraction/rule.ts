import { leastCount } from '../../../text/quantity.js';
import { COUNTING } from '../../support/governance/basis.js';
import { bodyResolver, sizesOf } from '../../support/governance/bodies.js';
import { operativeFacts } from '../../support/gates.js';
import { THRESHOLD_NEEDS } from '../../support/governance/thresholds.js';
import { ratioWords } from '../../support/governance/words.js';
import { placeOf } from '../../support/same-key.js';
import { defineRule } from '../../define.js';

export default defineRule({
  id: 'threshold-number-vs-fraction',
  category: 'consistency',
  severity: 'warning',
  depth: 'essential',
  set: 'governance',
  title: { zh: '表决人数与比例不符', en: 'Number and fraction disagree' },
  basis: [COUNTING],
  needs: THRESHOLD_NEEDS,
  messages: {
    'zh-CN': {
      disagrees:
        '{size}名的{ratio}应为{count}名，此处写作{stated}名。人数与比例不符，以哪个为准将有争议（“以上”包括本数）。',
    },
    en: {
      disagrees:
        '{ratio} of {size} is {count}, but {stated} is written here. Which of the two counts will be in dispute (以上 includes the number itself).',
    },
  },
  check(context) {
    const sizes = sizesOf(context);
    const resolve = bodyResolver(context);
    return operativeFacts(context, 'threshold').flatMap((found) => {
      const { ratio, stated, bound, base } = found.fact;
      if (!ratio || stated === undefined || base === 'present') return [];
      const body = resolve(found);
      const size = sizes.get(body);
      if (size === undefined) return [];
      const count = leastCount(ratio, bound, size);
      if (count === stated) return [];
      const args = { size, ratio: ratioWords(ratio), count, stated };
      return [
        { place: placeOf(found), section: found.section, subject: body, message: { id: 'disagrees', args } },
      ];
    });
  },
});
