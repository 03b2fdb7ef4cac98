import { SEAL_AND_SIGNER, SIGNED_BY_REPRESENTATIVES } from '../../support/party/basis.js';
import { namesOf, partyBlocks } from '../../support/party/absent.js';
import { provides } from '../../support/party/elements.js';
import { SIGNING_NEEDS, signingOf, type SigningBlock } from '../../support/party/signing.js';
import { lineEnd } from '../../support/source.js';
import { defineRule } from '../../define.js';
import type { RuleContext } from '../../context.js';

export default defineRule({
  id: 'signature-fields-missing',
  category: 'content',
  severity: 'error',
  depth: 'essential',
  set: 'contract',
  title: { zh: '签署栏不完整', en: 'Signature block incomplete' },
  basis: [SEAL_AND_SIGNER, SIGNED_BY_REPRESENTATIVES],
  needs: [...SIGNING_NEEDS, 'partyElement'],
  messages: {
    'zh-CN': {
      lacks:
        '{names}的签署栏缺少{fields}。协议由成员加盖单位公章并由法定代表人签署，签署栏应当为此留出位置。',
      insert: '补充盖章和法定代表人签字栏',
    },
    en: {
      lacks:
        'The signature block of {names} lacks {fields}. Members seal the agreement and their legal representatives sign it: the block should leave room for both.',
      insert: 'Add room for seal and signature',
    },
  },
  check(context) {
    if (provides(context, 'electronic')) return [];
    const lacking = lackingBlocks(context);
    const [first] = lacking;
    if (!first) return [];
    const seal = lacking.some((block) => lacksSeal(context, block));
    const signer = lacking.some(lacksSigner);
    const fields = [...(seal ? ['加盖公章处'] : []), ...(signer ? ['法定代表人签字处'] : [])];
    const english = [
      ...(seal ? ['the seal'] : []),
      ...(signer ? ['the signature of the legal representative'] : []),
    ];
    const args = { ...namesOf(lacking), fields: fields.join('和'), fields_en: english.join(' and ') };
    return [
      {
        place: first.place,
        section: 'signature',
        subject: first.name,
        message: { id: 'lacks', args },
        fixes: [{ id: 'insert', safety: 'needs-review' }],
      },
    ];
  },
  fix: (context) =>
    lackingBlocks(context).flatMap((block) => {
      const end = lineEnd(context, block.place);
      const seal = lacksSeal(context, block) ? '（公章）' : '';
      const signer = lacksSigner(block) ? '　法定代表人（签字）：＿＿＿＿＿＿' : '';
      const at = context.spanOf(block.place).end;
      return [
        ...(seal === '' ? [] : [{ span: { start: at, end: at }, newText: seal }]),
        ...(signer === '' ? [] : [{ span: { start: end, end }, newText: signer }]),
      ];
    }),
});

function lackingBlocks(context: RuleContext): readonly SigningBlock[] {
  return partyBlocks(context).filter((block) => lacksSeal(context, block) || lacksSigner(block));
}

function lacksSeal(context: RuleContext, { seal }: SigningBlock): boolean {
  return !seal && !signingOf(context).commonSeal;
}

/** A person in charge may sign for a unit that has no legal representative; who it is, is not this rule's question. */
function lacksSigner({ signer }: SigningBlock): boolean {
  return signer === '';
}
