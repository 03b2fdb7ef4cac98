import { GUARANTEE, UNAUTHORISED_ACT } from '../../support/money/basis.js';
import { putSentence } from '../../support/money/edits.js';
import { termRule } from '../../support/money/term.js';
import { settles } from '../../support/money/topics.js';

export default termRule({
  id: 'guarantee-resolution',
  category: 'compliance',
  severity: 'warning',
  depth: 'standard',
  set: 'contract',
  title: { zh: '担保缺少决议', en: 'Guarantee without a resolution' },
  basis: [GUARANTEE, UNAUTHORISED_ACT],
  kinds: {
    guarantee: {
      zh: '“{words}”，但没有提到公司决议。公司为他人提供担保须按章程由董事会或者股东会决议；没有决议的，该担保可能对公司不发生效力。',
      en: '“{words}”, with no word on a resolution. A company guarantees others by resolution of its board or shareholders; without one the guarantee may not bind it.',
    },
  },
  fix: { zh: '补充提供决议的约定', en: 'Add that the resolution is provided' },
  mend: (context, finding) =>
    putSentence(
      context,
      finding,
      '担保人为公司的，应当在签署时提供其按照章程由董事会或者股东会作出的同意担保的决议。',
    ),
  accepts: (context) => !settles(context, 'guarantee-resolution'),
  reads: ['moneyTopic'],
});
