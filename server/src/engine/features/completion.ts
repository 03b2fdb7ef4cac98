import type { CompletionOffer } from '../api.js';
import { clauseFitter } from '../rules/support/clause/fitted.js';
import type { Locale } from '../rules/types.js';
import { lookup } from '../standard/tree.js';
import type { Bilingual } from '../standard/types.js';
import type { Span } from '../text/span.js';
import { plainText } from './clause-text.js';
import { amountOffers } from './completion/amounts.js';
import { nameOffers } from './completion/names.js';
import { numberOffers } from './completion/numbers.js';
import { phraseOffers } from './completion/phrases.js';
import { siteAt } from './completion/site.js';
import type { Draft } from './draft.js';
import { planSection } from './insertion.js';
import { tailOf, trimEndOf, trimStartOf } from '../text/trim.js';

const MAX_WORD = 12;
/** The mark of a clause of the user's own library. */
const OWN: Bilingual = { zh: '自有条款', en: 'own clause' };

/** More offers than this help nobody. */
const MOST = 20;

/**
 * Offers at the cursor: names, clause numbers and phrases that go on with what stands there, in the middle of a sentence
 * too; clauses whose prefix fits the characters before it, wherever the cursor stands, and headings of
 * absent sections at the start of a line. A clause goes in at the cursor; a heading goes in at the cursor with its text.
 */
export function completionsAt(
  draft: Draft,
  offset: number,
  locale: Locale,
  asked = false,
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
  if (typed !== '') addClauses(draft, offset, typed, asked, pick, out);
  if (atStart) addHeadings(draft, offset, line, typed, pick, out);
  out.sort((a, b) => (a.sortText < b.sortText ? -1 : a.sortText > b.sortText ? 1 : 0));
  return [...inner, ...out.slice(0, Math.max(0, MOST - inner.length))];
}

/** Nothing but marks and the number of a clause that is still to be written. */
function isLead(text: string): boolean {
  const bare = trimEndOf(trimStartOf(text, ' \t\u3000#>*'), ' \t\u3000');
  return (
    bare === '' ||
    /^(?:第[^\s]{1,5}[条章]|[一二三四五六七八九十]{1,3}、|\d{1,2}(?:\.\d{1,2}){0,3}[.、]?)$/.test(bare)
  );
}

function addClauses(
  draft: Draft,
  offset: number,
  typed: string,
  asked: boolean,
  pick: (text: Bilingual) => string,
  out: CompletionOffer[],
): void {
  const tree = lookup(draft.standard);
  const fit = clauseFitter(draft);
  for (const clause of draft.clauses) {
    const node = tree.get(clause.section);
    if (!node) continue;
    const { zh, pinyin, en } = clause.prefixes;
    const word = [zh, pinyin, en]
      .map((prefix) => longestTail(typed, prefix))
      .sort((a, b) => b.length - a.length)[0]!;
    // one character inside a sentence is a matter of chance, and one letter says nothing
    const chance =
      word.length < 2 && (/\p{Script=Han}/u.test(word) ? !asked && word !== typed : pinyin.length > 1);
    if (word === '' || chance) continue;
    const present = draft.alignment.matches.has(node.id);
    const fitted = fit(clause);
    const caution = clause.caution ? `\n\n> ${pick(clause.caution)}` : '';
    out.push({
      kind: 'clause',
      label: pick(clause.title),
      detail: `${pick(tree.chapter(node).title)}${clause.own ? ` · ${pick(OWN)}` : ''}`,
      documentation: `${plainText(fitted)}${caution}`,
      filterText: word,
      sortText: `${present ? '2' : '1'}${String(node.order).padStart(3, '0')}`,
      replace: { start: offset - word.length, end: offset },
      snippet: fitted.snippet,
      additionalEdits: [],
      id: clause.id,
    });
  }
}

/** The longest end of the typed text with which a prefix begins. */
function longestTail(typed: string, prefix: string): string {
  const lower = typed.toLowerCase();
  const target = prefix.toLowerCase();
  for (let length = Math.min(lower.length, target.length); length > 0; length--) {
    const tail = lower.slice(-length);
    if (target.startsWith(tail)) return typed.slice(-length);
  }
  return '';
}

function addHeadings(
  draft: Draft,
  offset: number,
  line: string,
  typed: string,
  pick: (text: Bilingual) => string,
  out: CompletionOffer[],
): void {
  const replace: Span = { start: offset - line.length, end: offset };
  for (const node of draft.standard.nodes) {
    if (node.status === 'container' || node.id === 'title' || draft.alignment.matches.has(node.id)) continue;
    const chapter = lookup(draft.standard).chapter(node);
    if (node !== chapter && !draft.alignment.matches.has(chapter.id)) continue;
    const title = pick(node.title);
    // behind a number only headings that hold the word just typed
    if (typed !== '' && !node.title.zh.includes(typed) && !title.toLowerCase().includes(typed.toLowerCase()))
      continue;
    const { snippet, edits } = planHere(draft, node.id, replace);
    if (snippet === undefined) continue;
    out.push({
      kind: 'heading',
      label: title,
      detail: node !== chapter ? pick(chapter.title) : '',
      documentation: pick(node.guidance),
      filterText: line.trim() === '' ? title : line,
      sortText: `0${String(node.order).padStart(3, '0')}`,
      replace,
      snippet,
      additionalEdits: edits,
      id: node.id,
    });
  }
}

/** The section as it would go in at its own place, moved to the cursor: numbers shift only when that is the place. */
function planHere(
  draft: Draft,
  id: string,
  replace: Span,
): { snippet: string | undefined; edits: CompletionOffer['additionalEdits'] } {
  const node = lookup(draft.standard).get(id)!;
  const plan = planSection(draft, node);
  const gap = draft.source(Math.min(replace.end, plan.at.start), Math.max(replace.end, plan.at.start));
  const here = gap.trim() === '';
  return {
    snippet: trimEndOf(trimStartOf(plan.snippet, '\n'), '\n'),
    edits: here
      ? plan.edits.filter((edit) => edit.span.end < replace.start || edit.span.start > replace.end)
      : [],
  };
}

function lineBefore(draft: Draft, offset: number): string {
  const window = draft.source(Math.max(0, offset - 200), offset);
  return window.slice(Math.max(window.lastIndexOf('\n'), window.lastIndexOf('\r')) + 1);
}
