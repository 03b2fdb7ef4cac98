import { defineRule } from '../../define.js';
import { placeOf } from '../../support/same-key.js';
import { ANNEX_NEEDS, annexesElsewhere, annexListOf, annexName } from '../../support/reference/annexes.js';
import { ANNEX_LIST } from '../../support/reference/basis.js';

export default defineRule({
  id: 'annex-unlisted',
  category: 'reference',
  severity: 'warning',
  depth: 'standard',
  set: 'document',
  title: { zh: '提到的附件不在清单里', en: 'Annex not in the list' },
  basis: [ANNEX_LIST],
  needs: ANNEX_NEEDS,
  messages: {
    'zh-CN': {
      unlisted: '提到的{annex}不在附件清单里，文中也没有这份附件。它是否构成协议的一部分将有争议。',
    },
    en: {
      unlisted:
        '{annex} is neither in the list of annexes nor in the file. Whether it is part of the agreement will be in dispute.',
    },
  },
  check(context) {
    const { listed, bodies, mentions } = annexListOf(context);
    const known = new Set([
      ...[...listed, ...bodies].map(({ fact }) => fact.number),
      ...annexesElsewhere(context),
    ]);
    // without any list or annex nothing is unlisted; the heading of an annex is no list
    const { role, annexes } = context.outside;
    if (known.size === 0 || (role === 'annex' && annexes.length === 0)) return [];
    const said = new Set<number>();
    return mentions.flatMap((found) => {
      const { number } = found.fact;
      if (known.has(number) || said.has(number)) return [];
      said.add(number);
      return [
        {
          place: placeOf(found),
          section: found.section,
          subject: String(number),
          message: { id: 'unlisted', args: { annex: annexName(context, found) } },
        },
      ];
    });
  },
});
