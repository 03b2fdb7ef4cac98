import { SEAL_AND_DATE } from '../../support/party/basis.js';
import { partyBlocks } from '../../support/party/absent.js';
import { provides } from '../../support/party/elements.js';
import { SIGNING_NEEDS, signingOf } from '../../support/party/signing.js';
import { lineEnd } from '../../support/source.js';
import { defineRule } from '../../define.js';

export default defineRule({
  id: 'signature-date-missing',
  category: 'content',
  severity: 'warning',
  depth: 'standard',
  set: 'contract',
  title: { zh: '没有签署日期', en: 'No date of signature' },
  basis: [SEAL_AND_DATE],
  needs: [...SIGNING_NEEDS, 'partyElement'],
  messages: {
    'zh-CN': {
      date: '签署页没有签署日期。协议自签署时生效的，生效日期将无法确定。',
      insert: '在各签署栏后补充签署日期',
    },
    en: {
      date: 'The signature page has no date. Where the agreement takes effect on signature, that day cannot be told.',
      insert: 'Add a date to each signature block',
    },
  },
  check(context) {
    const blocks = partyBlocks(context);
    const { commonDate } = signingOf(context);
    if (blocks.length === 0 || commonDate || blocks.some(({ date }) => date)) return [];
    if (provides(context, 'sign-date') || provides(context, 'electronic')) return [];
    return [
      {
        place: blocks[0]!.place,
        section: 'signature',
        subject: null,
        message: { id: 'date' },
        fixes: [{ id: 'insert', safety: 'needs-review' }],
      },
    ];
  },
  fix: (context) =>
    partyBlocks(context).map(({ place }) => {
      const end = lineEnd(context, place);
      return { span: { start: end, end }, newText: '　签署日期：　　年　月　日' };
    }),
});
