import { isPlain } from '../../support/ip/rights.js';
import type { IpRightFact } from '../../../facts/ip/types.js';
import { IP_RULES_AGREED, MODEL_BACKGROUND } from '../../support/ip/basis.js';
import { mayBeOneOwner, ownerRights, rightDifferences } from '../../support/ip/compare.js';
import { ipConflict } from '../../support/ip/conflict.js';

export default ipConflict({
  id: 'background-ip-conflict',
  severity: 'error',
  depth: 'essential',
  set: 'ip',
  title: { zh: '现有知识产权归属矛盾', en: 'Ownership of background IP contradicts' },
  basis: [MODEL_BACKGROUND, IP_RULES_AGREED],
  reads: 'ipRight',
  also: ['party'],
  pair: {
    zh: '现有知识产权的归属前后矛盾：一处为“{a}”，此处为“{b}”。同一权利不能既归原权利人又归全体成员，入盟即转移权利会使成员不敢投入；建议保留原归属，把此处改为使用许可。',
    en: 'Ownership of existing IP is contradictory: “{a}” there, “{b}” here. A right cannot both stay with its owner and belong to all members; keep the owner and turn this clause into a licence.',
  },
  maybe: {
    zh: '现有知识产权的归属可能前后矛盾：一处为“{a}”，此处为“{b}”。两处若指同一权利，应统一归属。',
    en: 'Ownership of existing IP may be contradictory: “{a}” there, “{b}” here. If both mean the same right, agree one owner.',
  },
  differences: (context) =>
    rightDifferences(
      ownerRights(context, 'own').filter(
        ({ fact }) => fact.object === 'background' && fact.scope !== 'named',
      ),
      {
        key: ({ fact }) => (holder(fact) === '' ? undefined : 'background'),
        compatible: (a, b) => mayBeOneOwner(holder(a.fact), holder(b.fact)),
      },
    ),
  certain: ({ earlier, later }) =>
    isPlain(earlier) &&
    isPlain(later) &&
    [earlier, later].every(({ fact }) => /^(?:self|members)$/.test(holder(fact))),
});

/** Who holds it: the one it always belonged to, everybody, or somebody else by name; `''` for what the words leave open. */
function holder({ value }: IpRightFact): string {
  if (value === 'self' || value === 'maker' || value === 'partners') return 'self';
  if (value === 'alliance' || value === 'members') return 'members';
  return /^(?:party|parties|role):/.test(value) ? value : '';
}
