import { SERVICE_ADDRESS } from '../../support/party/basis.js';
import { provides } from '../../support/party/elements.js';
import { amongParties, PARTY_NEEDS, partiesOf } from '../../support/party/parties.js';
import { placeOf } from '../../support/same-key.js';
import { defineRule } from '../../define.js';

export default defineRule({
  id: 'address-mismatch',
  category: 'consistency',
  severity: 'information',
  depth: 'thorough',
  set: 'contract',
  title: { zh: '送达地址与住所地不同', en: 'Notice address differs from the domicile' },
  basis: [SERVICE_ADDRESS],
  needs: [...PARTY_NEEDS, 'partyElement'],
  messages: {
    'zh-CN': {
      differs:
        '“{party}”的送达地址与首部住所地不同，又没有写明以哪一处为准。没有特别规定时，首部住所地通常视为送达地址。',
      domicile: '首部的住所地',
      state: '写明以本条所列地址为准',
    },
    en: {
      differs:
        'The notice address of “{party}” differs from its domicile, and nothing says which one counts. Without a special rule the domicile is normally taken as the address for service.',
      domicile: 'The domicile in the preamble',
      state: 'State that the address listed here counts',
    },
  },
  check(context) {
    const { byLabel } = partiesOf(context);
    if (byLabel.size === 0 || provides(context, 'own-service-address')) return [];
    return context.facts('partyField').flatMap((found) => {
      const { owner, field, value } = found.fact;
      const party = byLabel.get(owner);
      if (field !== 'service-address' || value === '' || !party?.domicile || amongParties(found.section))
        return [];
      if (found.region !== 'body' || sameAddress(party.domicile.value, value)) return [];
      return [
        {
          place: placeOf(found),
          section: found.section,
          subject: party.name,
          message: { id: 'differs', args: { party: party.name } },
          related: [{ place: party.domicile.place, message: { id: 'domicile' } }],
          fixes: [{ id: 'state', safety: 'needs-review' as const }],
        },
      ];
    });
  },
  fix: (_context, { span }) => [
    { span: { start: span.end, end: span.end }, newText: '（送达以本条所列地址为准）' },
  ],
});

/** One address in two notations: with or without province and city, 号 or not. */
function sameAddress(a: string, b: string): boolean {
  const bare = (text: string): string =>
    text
      .replace(/^[\u4e00-\u9fff]{2,8}?(?:省|自治区)/, '')
      .replace(/^[\u4e00-\u9fff]{1,6}?市/, '')
      .replace(/号$/, '');
  const left = bare(a);
  const right = bare(b);
  return left === '' || right === '' || a.includes(right) || b.includes(left);
}
