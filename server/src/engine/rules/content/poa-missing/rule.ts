import { POWER_OF_ATTORNEY, SIGNED_BY_REPRESENTATIVES, civilCode } from '../../support/party/basis.js';
import { namesOf, partyBlocks } from '../../support/party/absent.js';
import { hasPowerOfAttorney } from '../../support/party/elements.js';
import { SIGNING_NEEDS } from '../../support/party/signing.js';
import { lineEnd } from '../../support/source.js';
import { defineRule } from '../../define.js';
import type { Basis, Severity } from '../../types.js';

const BASIS = [POWER_OF_ATTORNEY, civilCode('第一百六十五条')];

export default defineRule({
  id: 'poa-missing',
  category: 'content',
  severity: 'warning',
  depth: 'standard',
  set: 'contract',
  title: { zh: '缺少授权委托书', en: 'Power of attorney missing' },
  basis: BASIS,
  needs: [...SIGNING_NEEDS, 'partyElement', 'annex', 'profile'],
  messages: {
    'zh-CN': {
      missing:
        '{names}由授权代表签署，协议没有附法定代表人出具的授权委托书。没有授权的签署可能对该方不发生效力。',
      option: '签署栏允许授权代表签署（{names}）。实际由授权代表签署时，须附法定代表人出具的授权委托书。',
      representative:
        '{names}由授权代表签署。授权委托书已有约定，但国科发政〔2008〕770号要求由法定代表人签署。',
      insert: '注明授权委托书作为附件',
    },
    en: {
      missing:
        '{names} signs through an agent, and no power of attorney from the legal representative is annexed. Without authority the signature may not bind that party.',
      option:
        'The block allows an agent to sign ({names}). If one does, a power of attorney from the legal representative has to be annexed.',
      representative:
        '{names} signs through an agent. The power of attorney is provided for, but guidance 770 asks for the legal representative to sign.',
      insert: 'Note that the power of attorney is annexed',
    },
  },
  check(context) {
    const blocks = partyBlocks(context);
    const agents = blocks.filter(({ signer }) => signer === 'agent');
    const options = blocks.filter(({ signer }) => signer === 'either');
    const attached = hasPowerOfAttorney(context);
    const found: readonly [string, typeof blocks, Severity, readonly Basis[]][] = attached
      ? context.profile === '770'
        ? [['representative', agents, 'hint', [SIGNED_BY_REPRESENTATIVES]]]
        : []
      : [
          ['missing', agents, 'warning', BASIS],
          ['option', options, 'information', BASIS],
        ];
    return found.flatMap(([id, list, severity, basis]) => {
      const [first] = list;
      if (!first) return [];
      return [
        {
          place: first.place,
          section: 'signature',
          subject: first.name === '' ? first.label : first.name,
          message: { id, args: namesOf(list) },
          severity,
          basis,
          fixes: id === 'missing' ? [{ id: 'insert', safety: 'needs-review' as const }] : [],
        },
      ];
    });
  },
  fix: (context) =>
    partyBlocks(context)
      .filter(({ signer }) => signer === 'agent')
      .map(({ place }) => {
        const end = lineEnd(context, place);
        return { span: { start: end, end }, newText: '（附法定代表人出具的授权委托书）' };
      }),
});
