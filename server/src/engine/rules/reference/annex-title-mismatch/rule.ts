import type { AnnexEntryFact, AnnexMentionFact } from '../../../facts/reference/types.js';
import type { Located } from '../../../facts/types.js';
import { defineRule } from '../../define.js';
import { placeOf } from '../../support/same-key.js';
import {
  ANNEX_NEEDS,
  annexListOf,
  annexName,
  foreignTitle,
  sameTitle,
} from '../../support/reference/annexes.js';
import { ANNEX_LIST } from '../../support/reference/basis.js';
import type { RawFinding } from '../../types.js';

type Entry = Located<AnnexEntryFact>;
type Mention = Located<AnnexMentionFact>;

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
    const { listed, bodies, mentions } = annexListOf(context);
    const entries = new Map<number, Entry>();
    for (const entry of [...listed, ...bodies]) {
      const { number, title } = entry.fact;
      if (title !== '' && !entries.has(number)) entries.set(number, entry);
    }
    const finding = (found: Entry | Mention, entry: Entry): RawFinding => {
      const { number, title } = found.fact;
      const args = { annex: annexName(context, found), here: title, listed: entry.fact.title };
      return {
        place: placeOf(found),
        section: found.section,
        subject: String(number),
        message: { id: 'mismatch', args },
        related: [{ place: placeOf(entry), message: { id: 'other', args } }],
      };
    };
    // what is only said to stand there has the name of another annex, or no word in common with this one
    const elsewhere = ({ number, title }: Entry['fact']): boolean =>
      [...entries.values()].some(
        ({ fact }) => fact.number !== number && fact.title.length > 2 && sameTitle(title, fact.title),
      );
    const mentioned = mentions.flatMap((found) => {
      const { number, title, as } = found.fact;
      const entry = entries.get(number);
      if (title === '' || !entry || sameTitle(title, entry.fact.title)) return [];
      const wrong =
        as === 'title' ||
        elsewhere({ ...entry.fact, title }) ||
        (as === 'label' && foreignTitle(title, entry.fact.title));
      return wrong ? [finding(found, entry)] : [];
    });
    const headed = bodies.flatMap((found) => {
      const { number, title } = found.fact;
      const entry = listed.find(({ fact }) => fact.number === number && fact.title !== '');
      if (title === '' || !entry || sameTitle(title, entry.fact.title)) return [];
      return elsewhere(found.fact) || foreignTitle(title, entry.fact.title) ? [finding(found, entry)] : [];
    });
    return [...mentioned, ...headed];
  },
});
