import { disclosureDifferences } from '../../support/ip/disclosures.js';
import { COMPLETERS, SECRECY_AGREEMENT } from '../../support/ip/basis.js';
import { ipConflict } from '../../support/ip/conflict.js';

export default ipConflict({
  id: 'publication-conflict',
  severity: 'information',
  depth: 'thorough',
  set: 'ip',
  title: { zh: '论文发表与保密约定矛盾', en: 'Publication contradicts secrecy' },
  basis: [SECRECY_AGREEMENT, COMPLETERS],
  reads: 'disclosure',
  pair: {
    zh: '论文发表的约定矛盾：一处为“{a}”，此处为“{b}”。可以发表与未经同意不得发表不能并存；建议约定送审期限，期满无异议即可发表。',
    en: 'The rules on papers contradict: “{a}” there, “{b}” here. Free publication and a ban cannot both stand; agree a review period after which silence is consent.',
  },
  maybe: {
    zh: '论文发表的约定可能矛盾：一处为“{a}”，此处为“{b}”。',
    en: 'The rules on papers may contradict: “{a}” there, “{b}” here.',
  },
  differences: (context) => disclosureDifferences(context, 'publish', 'silence'),
  certain: () => true,
});
