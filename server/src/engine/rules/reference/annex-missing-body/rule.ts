import { compareLines, type LineRef } from '../../../text/place.js';
import type { RuleContext } from '../../context.js';
import { defineRule } from '../../define.js';
import type { RawFinding } from '../../types.js';
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
      announced: '写明附件正文“{words}”，文件里没有任何附件的正文。另册的请注明“另册”。',
      untold: '清单里其他附件注明另册，{annex}没有注明，文件里也没有它的正文。另册的请注明“另册”。',
    },
    en: {
      lacking:
        '{annex} is listed; the other annexes stand in the file, this one does not. If it is bound separately, say so.',
      announced:
        'The annexes are said to follow (“{words}”), but the file holds none. If they are bound separately, say so.',
      untold:
        'The list says of the other annexes that they are bound separately, but not of {annex}, and its text is not in the file. If it is bound separately, say so.',
    },
  },
  check(context) {
    const { listed, bodies, allApart } = annexListOf(context);
    const files = context.outside.annexes.filter(({ file }) => file).map(({ number }) => number);
    // an agreement without any annex keeps them all elsewhere; the list of an annex is not the list
    const told = listed.some(({ fact }) => fact.apart);
    if (allApart || context.outside.role === 'annex') return [];
    if (bodies.length + files.length === 0 && !told) return announced(context);
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

/** 全文附后, 附于签署页之后: the annexes stand behind the agreement. */
const FOLLOWS = /(?:全文|正文|均|一并|随本协议)附后|附于(?:本协议|本合同|签[署字章]页?)[^,。;]{0,4}后/;
/** Clauses of the list that are looked at. */
const MOST = 40;

/** The sentence of the clause on annexes that says that they follow. */
function announced(context: RuleContext): readonly RawFinding[] {
  for (const { place, end } of context.alignment.matches.get('annexes') ?? []) {
    let at: LineRef | undefined = place;
    for (let line = 0; at && line < MOST && compareLines(at, end) < 0; line++, at = context.next(at)) {
      const text = context.line(at);
      const words = FOLLOWS.exec(text.text);
      if (!words) continue;
      const from = text.toRaw(words.index);
      const to = text.toRaw(words.index + words[0].length - 1) + 1;
      return [
        {
          place: { chunk: at.chunk, line: at.line, from, to },
          section: 'annexes',
          subject: null,
          message: { id: 'announced', args: { words: words[0] } },
        },
      ];
    }
  }
  return [];
}
