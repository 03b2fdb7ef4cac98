import type { CompletionOffer } from '../api.js';
import type { Locale } from '../rules/types.js';
import { lookup } from '../standard/tree.js';
import type { Bilingual } from '../standard/types.js';
import type { Span } from '../text/span.js';
import { amountOffers } from './completion/amounts.js';
import { clauseOffers } from './completion/clauses.js';
import { nameOffers } from './completion/names.js';
import { numberOffers } from './completion/numbers.js';
import { phraseOffers } from './completion/phrases.js';
import { siteAt } from './completion/site.js';
import { targetOf, type TypedLine } from './completion/target.js';
import type { Draft } from './draft.js';
import { tailOf, trimEndOf, trimStartOf } from '../text/trim.js';

const MAX_WORD = 12;
/** More offers than this help nobody. */
const MOST = 20;

/**
 * Offers at the cursor: names, clause numbers and phrases that go on with what stands there, in the middle of a sentence
 * too; clauses whose prefix fits the characters before it, wherever the cursor stands, and headings of
 * absent sections at the start of a line. A clause goes in at the cursor where that is a place for it, else where the
 * standard has it; a heading goes in at the cursor with its text. `without` gives the draft as it was before the typing.
 */
export function completionsAt(
  draft: Draft,
  offset: number,
  locale: Locale,
  asked: boolean,
  without: (gone: Span) => Draft | undefined,
): readonly CompletionOffer[] {
  const line = lineBefore(draft, offset);
  const typed = tailOf(line, MAX_WORD, (char) => /[\p{Script=Han}A-Za-z-]/u.test(char));
  const atStart = isLead(line.slice(0, line.length - typed.length));
  const site = siteAt(draft, offset, asked);
  const inner = [
    ...amountOffers(draft, site, locale),
    ...numberOffers(draft, site, locale),
    ...nameOffers(draft, site, locale),
    ...phraseOffers(site, locale),
  ];
  const out: CompletionOffer[] = [];
  const pick = (text: Bilingual): string => (locale === 'en' ? text.en : text.zh);
  const span = { start: offset - line.length, end: offset };
  const own = atStart && isBlank(site.after) ? { span, text: line, bare: without(span) } : undefined;
  if (atStart) addHeadings(draft, { span, text: line, typed, own }, pick, out);
  const room = Math.max(0, MOST - inner.length);
  if (typed !== '' && room > 0)
    out.push(...clauseOffers(draft, { offset, typed, line: own, asked, inSentence: !atStart }, pick, room));
  out.sort((a, b) => (a.sortText < b.sortText ? -1 : a.sortText > b.sortText ? 1 : 0));
  return [...inner, ...out.slice(0, room)];
}

function isBlank(text: string): boolean {
  return trimStartOf(text, ' \t\u3000') === '';
}

/** Nothing but marks and the number of a clause that is still to be written. */
function isLead(text: string): boolean {
  const bare = trimEndOf(trimStartOf(text, ' \t\u3000#>*'), ' \t\u3000');
  return (
    bare === '' ||
    /^(?:第[^\s]{1,5}[条章]|[一二三四五六七八九十]{1,3}、|\d{1,2}(?:\.\d{1,2}){0,3}[.、]?)$/.test(bare)
  );
}

function addHeadings(
  draft: Draft,
  line: {
    readonly span: Span;
    readonly text: string;
    readonly typed: string;
    readonly own: TypedLine | undefined;
  },
  pick: (text: Bilingual) => string,
  out: CompletionOffer[],
): void {
  const { typed } = line;
  // the beginning of a heading is not the section yet
  const { matches } = (line.own?.bare ?? draft).alignment;
  for (const node of draft.standard.nodes) {
    if (node.status === 'container' || node.id === 'title' || matches.has(node.id)) continue;
    const chapter = lookup(draft.standard).chapter(node);
    if (node !== chapter && !matches.has(chapter.id)) continue;
    const title = pick(node.title);
    // behind a number only headings that hold the word just typed
    if (typed !== '' && !node.title.zh.includes(typed) && !title.toLowerCase().includes(typed.toLowerCase()))
      continue;
    const { change, effect } = targetOf(line.own, line.span, line.text, node, undefined);
    const detail = [...(node === chapter ? [] : [chapter.title]), ...effect];
    out.push({
      kind: 'heading',
      label: title,
      detail: detail.map(pick).join(' · '),
      documentation: pick(node.guidance),
      sortText: `0${String(node.order).padStart(3, '0')}`,
      id: node.id,
      ...change,
      filterText: line.text.trim() === '' ? title : line.text,
    });
  }
}

function lineBefore(draft: Draft, offset: number): string {
  const window = draft.source(Math.max(0, offset - 200), offset);
  return window.slice(Math.max(window.lastIndexOf('\n'), window.lastIndexOf('\r')) + 1);
}
