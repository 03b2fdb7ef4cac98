import { defineRule } from '../../define.js';
import { placeOf } from '../../support/same-key.js';
import { ANNEX_NEEDS, annexListOf, annexName } from '../../support/reference/annexes.js';
import { ANNEX_LIST } from '../../support/reference/basis.js';

export default defineRule({
  id: 'annex-missing-body',
  category: 'reference',
  severity: 'information',
  depth: 'standard',
  set: 'document',
  title: { zh: '附件没有正文', en: 'Annex without text' },
  basis: [ANNEX_LIST],
  needs: ANNEX_NEEDS,
  messages: {
    'zh-CN': {
      lacking: '清单里有{annex}，其他附件的正文都在文件里，这一份没有。另册的请注明“另册”。',
      untold: '清单里其他附件注明另册，{annex}没有注明，文件里也没有它的正文。另册的请注明“另册”。',
    },
    en: {
      lacking:
        '{annex} is listed; the other annexes stand in the file, this one does not. If it is bound separately, say so.',
      untold:
        'The list says of the other annexes that they are bound separately, but not of {annex}, and its text is not in the file. If it is bound separately, say so.',
    },
  },
  check(context) {
    const { listed, bodies, allApart } = annexListOf(context);
    const files = context.outside.annexes.filter(({ file }) => file).map(({ number }) => number);
    // an agreement without any annex keeps them all elsewhere; the list of an annex is not the list
    const told = listed.some(({ fact }) => fact.apart);
    if (allApart || (bodies.length + files.length === 0 && !told) || context.outside.role === 'annex')
      return [];
    const present = new Set([...bodies.map(({ fact }) => fact.number), ...files]);
    return listed
      .filter(({ fact }) => !present.has(fact.number) && !fact.apart)
      .map((found) => ({
        place: placeOf(found),
        section: found.section,
        subject: String(found.fact.number),
        message: { id: present.size > 0 ? 'lacking' : 'untold', args: { annex: annexName(context, found) } },
      }));
  },
});
