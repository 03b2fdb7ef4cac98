import { defineRule } from '../../define.js';
import { placeOf } from '../../support/same-key.js';
import { ANNEX_NEEDS, annexesOf, annexName, sameTitle } from '../../support/reference/annexes.js';
import { ANNEX_LIST } from '../../support/reference/basis.js';

export default defineRule({
  id: 'annex-title-mismatch',
  category: 'reference',
  severity: 'warning',
  depth: 'standard',
  set: 'document',
  title: { zh: '附件编号与名称不对应', en: 'Annex number and title differ' },
  basis: [ANNEX_LIST],
  needs: ANNEX_NEEDS,
  messages: {
    'zh-CN': {
      mismatch: '{annex}在此处是《{here}》，在清单里是“{listed}”。所指的是哪一份文件将有争议。',
      other: '清单在此：{annex}为“{listed}”',
    },
    en: {
      mismatch:
        '{annex} is “{here}” here and “{listed}” in the list. Which document is meant will be in dispute.',
      other: 'The list: {annex} is “{listed}”',
    },
  },
  check(context) {
    const { listed, bodies, mentions } = annexesOf(context);
    const entries = new Map<number, (typeof listed)[number]>();
    for (const entry of [...listed, ...bodies]) {
      const { number, title } = entry.fact;
      if (title !== '' && !entries.has(number)) entries.set(number, entry);
    }
    return mentions.flatMap((found) => {
      const { number, title } = found.fact;
      const entry = entries.get(number);
      if (title === '' || !entry || sameTitle(title, entry.fact.title)) return [];
      const args = { annex: annexName(context, found), here: title, listed: entry.fact.title };
      return [
        {
          place: placeOf(found),
          section: found.section,
          subject: String(number),
          message: { id: 'mismatch', args },
          related: [{ place: placeOf(entry), message: { id: 'other', args } }],
        },
      ];
    });
  },
});
