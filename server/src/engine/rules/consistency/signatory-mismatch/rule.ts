import { CURRENT_REPRESENTATIVE, POWER_OF_ATTORNEY, civilCode } from '../../support/party/basis.js';
import { hasPowerOfAttorney } from '../../support/party/elements.js';
import { PARTY_NEEDS, partiesOf } from '../../support/party/parties.js';
import { signingOf } from '../../support/party/signing.js';
import { defineRule } from '../../define.js';

export default defineRule({
  id: 'signatory-mismatch',
  category: 'consistency',
  severity: 'warning',
  depth: 'standard',
  set: 'contract',
  title: { zh: '法定代表人前后不一致', en: 'Legal representative differs' },
  basis: [CURRENT_REPRESENTATIVE, POWER_OF_ATTORNEY, civilCode('第一百七十一条')],
  needs: [...PARTY_NEEDS, 'partyElement', 'annex'],
  messages: {
    'zh-CN': {
      differs:
        '“{party}”的法定代表人在首部是“{first}”，在签署页是“{signer}”。由他人签署又没有授权委托书的，可能对该方不发生效力。',
      preamble: '首部的法定代表人',
      adopt: '改为与首部一致的“{first}”',
    },
    en: {
      differs:
        'The legal representative of “{party}” is {first} in the preamble and {signer} on the signature page. Signed by another person without a power of attorney, the agreement may not bind that party.',
      preamble: 'The legal representative in the preamble',
      adopt: 'Adopt {first} from the preamble',
    },
  },
  check(context) {
    const { list, byLabel } = partiesOf(context);
    if (list.length === 0 || hasPowerOfAttorney(context)) return [];
    const byName = new Map(list.map((party) => [party.normName, party]));
    return signingOf(context).blocks.flatMap((block) => {
      const party = byName.get(block.normName) ?? byLabel.get(block.label);
      const first = party?.legalRep?.value ?? '';
      if (!party?.legalRep || block.signer !== 'legal-rep' || block.signerName === '' || first === '')
        return [];
      if (first === block.signerName) return [];
      return [
        {
          place: block.signerPlace,
          section: 'signature',
          subject: party.name,
          message: { id: 'differs', args: { party: party.name, first, signer: block.signerName } },
          related: [{ place: party.legalRep.place, message: { id: 'preamble' } }],
          fixes: [{ id: 'adopt', args: { first }, safety: 'needs-review' as const }],
        },
      ];
    });
  },
  fix(context, { span, raw }) {
    const related = raw.related?.[0];
    if (!related) return [];
    const { start, end } = context.spanOf(related.place);
    return [{ span, newText: context.source(start, end) }];
  },
});
