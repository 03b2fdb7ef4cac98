import { isPlain, type Right } from '../../support/ip/rights.js';
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
  differences: (context) => {
    const facts = ownerRights(context, 'own').filter(
      ({ fact }) => fact.object === 'background' && fact.scope !== 'named',
    );
    const kinds = facts.map((found) => (isTakenOver(found) ? general(found) : found));
    return rightDifferences(kinds, {
      key: ({ fact }) => (holder(fact) === '' ? undefined : 'background'),
      compatible: (a, b) => mayBeOneOwner(holder(a.fact), holder(b.fact)),
    });
  },
  certain: ({ earlier, later }) =>
    isPlain(earlier) &&
    isPlain(later) &&
    [earlier, later].every(({ fact }) => fact.scope !== 'case' && /^(?:self|members)$/.test(holder(fact))),
});

/** 入盟前取得的炮制专利归全体成员: whatever it is called, what members bring along goes to everybody. */
function isTakenOver({ fact }: Right): boolean {
  return fact.thing !== '' && holder(fact) === 'members';
}

/** The same statement on existing rights as such. */
function general(found: Right): Right {
  return { ...found, fact: { ...found.fact, thing: '' } };
}

/** 由使用方与提供方共有: somebody comes in beside the owner. */
const BESIDE =
  /(?:使用方|其他|他方|参与|合作)[^,。;]{0,4}[与和及]|[与和及](?:使用方|其他|他方|参与|合作|项目)/;

/** Who holds it: the one it always belonged to, everybody, or somebody else by name; `''` for what the words leave open. */
function holder({ value, words }: IpRightFact): string {
  // 归课题参加单位共有: the others come in
  if (value === 'partners' && /共有|共同/.test(words)) return 'members';
  if (value === 'self' && /共有/.test(words) && BESIDE.test(words)) return 'members';
  if (value === 'maker' && /承担/.test(words)) return 'role:承担单位';
  if (value === 'self' || value === 'maker' || value === 'partners') return 'self';
  if (value === 'alliance' || value === 'members') return 'members';
  return /^(?:party|parties|role):/.test(value) ? value : '';
}
