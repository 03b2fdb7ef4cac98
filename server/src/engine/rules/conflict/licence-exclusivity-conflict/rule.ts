import type { IpRightFact } from '../../../facts/ip/types.js';
import { rightDifferences } from '../../support/ip/compare.js';
import { isPlain, rights } from '../../support/ip/rights.js';
import { LICENCE_KINDS } from '../../support/ip/basis.js';
import { ipConflict } from '../../support/ip/conflict.js';

export default ipConflict({
  id: 'licence-exclusivity-conflict',
  severity: 'error',
  depth: 'standard',
  set: 'ip',
  title: { zh: '独占许可与其他成员使用权冲突', en: 'Exclusive licence against other licences' },
  basis: [LICENCE_KINDS],
  reads: 'ipRight',
  pair: {
    zh: '独占或者排他许可与他人的使用权冲突：一处为“{a}”，此处为“{b}”。独占实施许可仅许可一个被许可人实施，不能同时许可其他成员；请以领域、地域或者期限区分，或者改为普通许可。',
    en: 'An exclusive or sole licence contradicts the right of others: “{a}” there, “{b}” here. Exclusive means one licensee only; divide by field, territory or time, or make it an ordinary licence.',
  },
  maybe: {
    zh: '独占或者排他许可可能与他人的使用权冲突：一处为“{a}”，此处为“{b}”。两处若指同一成果，请以领域、地域或者期限区分。',
    en: 'An exclusive or sole licence may contradict the right of others: “{a}” there, “{b}” here. If both mean the same results, divide by field, territory or time.',
  },
  differences: (context) =>
    rightDifferences(rights(context, 'exclusive'), {
      key: ({ fact }) => (fact.object === 'unknown' ? undefined : fact.object),
      compatible: ({ fact: a }, { fact: b }) => isOpen(a) === isOpen(b) || apart(a, b) || sameTaker(a, b),
    }),
  certain: ({ earlier, later }) => isPlain(earlier) && isPlain(later),
});

function isOpen({ value }: IpRightFact): boolean {
  return value.startsWith('open');
}

/** Two kinds of rights: a patent and a software. */
function apart({ scope: a }: IpRightFact, { scope: b }: IpRightFact): boolean {
  return a !== b && a !== '' && b !== '';
}

/** The licensee itself may of course use what it has a licence for. */
function sameTaker(a: IpRightFact, b: IpRightFact): boolean {
  const [open, granted] = isOpen(a) ? [a, b] : [b, a];
  const users = open.value.slice('open:'.length);
  return users !== '' && users.split('、').every((user) => granted.value.includes(user));
}
