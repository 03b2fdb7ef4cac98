import type { MarkdownDocument } from '../../markdown/document.js';
import { lineKey } from '../../text/place.js';
import type { Span, TextEdit } from '../../text/span.js';
import type { Draft } from '../draft.js';
import { lineReferences } from '../navigation/line-references.js';
import { namesOf } from '../navigation/names.js';
import { refuse } from '../restructure/outcome.js';
import { EditList } from './edit-list.js';
import { readAlike } from './guard.js';
import { toArabic, toChinese, toHalfWidth, type Rewritten } from './numeral-words.js';
import { statedAlike } from './same-facts.js';
import { type Scope, type ScopedChunk, scopedChunks } from './scopes.js';
import type { NumeralStyle, Rewriting } from './types.js';
import { technical } from './width.js';
import { allMatches } from '../../text/all-matches.js';

const FORMS: Readonly<Record<NumeralStyle, (text: string) => readonly Rewritten[]>> = {
  arabic: toArabic,
  chinese: toChinese,
  halfwidth: toHalfWidth,
};
const NOTHING = refuse('没有需要改写的数字。', 'There are no numbers to write anew.');

/**
 * Edits that write quantities, percentages and dates of a range in one style. Numbers of clauses and references to them,
 * names, titles in 《》, numbers of documents, amounts in words, ranges, fractions, headings, tables and whatever is no
 * plain text keep theirs.
 */
export function numeralEdits(
  draft: Draft,
  document: MarkdownDocument,
  style: NumeralStyle,
  range: Span,
): readonly TextEdit[] {
  const list = new EditList(range, []);
  const money = moneyOf(draft, style);
  for (const chunk of scopedChunks(draft, document)) tidyNumerals(draft, chunk, style, money, list);
  return readAlike(draft, document, list.edits);
}

/** The same as an operation; an empty span means the whole draft. */
export function rewriteNumerals(
  draft: Draft,
  document: MarkdownDocument,
  style: NumeralStyle,
  span: Span,
): Rewriting {
  const range = span.end > span.start ? span : { start: 0, end: draft.length };
  const edits = numeralEdits(draft, document, style, range);
  return edits.length > 0 ? { edits } : NOTHING;
}

/**
 * By line: amounts that keep their figures. Chinese numerals are no usual form of money (its words are 大写), and two forms
 * of one amount are compared with each other.
 */
function moneyOf(draft: Draft, style: NumeralStyle): ReadonlyMap<string, readonly Span[]> {
  const out = new Map<string, Span[]>();
  for (const { ref, fact } of draft.facts('amount')) {
    if (style === 'halfwidth' || (style === 'arabic' && !fact.again && !fact.capital)) continue;
    const key = lineKey(ref);
    const span = { start: fact.from, end: fact.again?.to ?? fact.to };
    const list = out.get(key);
    if (list) list.push(span);
    else out.set(key, [span]);
  }
  return out;
}

function tidyNumerals(
  draft: Draft,
  chunk: ScopedChunk,
  style: NumeralStyle,
  money: ReadonlyMap<string, readonly Span[]>,
  list: EditList,
): void {
  let first = 0;
  const { texts } = chunk.prose;
  for (const scope of chunk.scopes) {
    while (first < texts.length && chunk.start + texts[first]!.end <= scope.start) first++;
    const { flat, region } = scope;
    if (region === 'contents' || region === 'note' || flat.line.block !== 'text') continue;
    if (flat.reading.heading || flat.reading.special !== undefined) continue;
    const { raw } = flat.line.text;
    const open = new Uint8Array(raw.length);
    for (let i = first; i < texts.length && chunk.start + texts[i]!.start < scope.end; i++)
      open.fill(
        1,
        Math.max(0, chunk.start + texts[i]!.start - scope.start),
        chunk.start + texts[i]!.end - scope.start,
      );
    const kept = [...keptIn(draft, scope, raw), ...(money.get(lineKey(flat.ref)) ?? [])];
    for (const { start, end } of kept) open.fill(0, Math.max(0, start), end);
    const narrow = style === 'halfwidth' ? raw : narrowDigits(raw);
    const wishes = FORMS[style](narrow).filter(
      ({ from, to }) =>
        !open.subarray(from, to).includes(0) && list.free(scope.start + from, scope.start + to),
    );
    for (const { from, to, text } of statedAlike(raw, wishes))
      list.put(scope.start + from, scope.start + to, text);
  }
}

/** Spans of a line whose numbers stay as they are. */
function keptIn(draft: Draft, { flat, blanks }: Scope, raw: string): readonly Span[] {
  const { number, titleTo } = flat.reading;
  const line = flat.line.text;
  const out: Span[] = [{ start: 0, end: Math.max(number?.to ?? 0, titleTo) }, ...technical(raw), ...blanks];
  const { numbers, relative } = lineReferences(line);
  for (const { start, end } of numbers) out.push({ start, end });
  for (const { start, end } of relative) out.push({ start, end });
  for (const { from, to } of namesOf(draft).hits(line)) out.push({ start: from, end: to });
  for (const match of allMatches(
    /《[^《》]{1,80}》|[〔[［][0-9０-９]{4}[〕\]］][^，。；]{0,4}[0-9０-９]+号/g,
    raw,
  ))
    out.push({ start: match.index, end: match.index + match[0].length });
  return out;
}

function narrowDigits(text: string): string {
  return text.replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0));
}
