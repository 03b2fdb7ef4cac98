import type { CompletionOffer } from '../api.js';
import { clauseFitter } from '../rules/support/clause/fitted.js';
import type { Locale } from '../rules/types.js';
import { lookup } from '../standard/tree.js';
import type { Bilingual } from '../standard/types.js';
import type { Span } from '../text/span.js';
import { plainText } from './clause-text.js';
import type { Draft } from './draft.js';
import { planSection } from './insertion.js';
import { tailOf, trimEndOf, trimStartOf } from '../text/trim.js';

const MAX_WORD = 12;

/**
 * Offers at the cursor: clauses whose prefix fits the characters before it, wherever the cursor stands, and headings of
 * absent sections at the start of a line. A clause goes in at the cursor; a heading goes in at the cursor with its text.
 */
export function completionsAt(draft: Draft, offset: number, locale: Locale): readonly CompletionOffer[] {
  const line = lineBefore(draft, offset);
  const typed = tailOf(line, MAX_WORD, (char) => /[\p{Script=Han}A-Za-z-]/u.test(char));
  const atStart = isLead(line.slice(0, line.length - typed.length));
  const out: CompletionOffer[] = [];
  const pick = (text: Bilingual): string => (locale === 'en' ? text.en : text.zh);
  if (typed !== '') addClauses(draft, offset, typed, pick, out);
  if (atStart) addHeadings(draft, offset, line, typed, pick, out);
  return out;
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
    if (word === '' || (word.length < 2 && word.length < pinyin.length && !/\p{Script=Han}/u.test(word)))
      continue;
    const present = draft.alignment.matches.has(node.id);
    const fitted = fit(clause);
    const caution = clause.caution ? `\n\n> ${pick(clause.caution)}` : '';
    out.push({
      kind: 'clause',
      label: pick(clause.title),
      detail: pick(tree.chapter(node).title),
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
    void typed;
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
