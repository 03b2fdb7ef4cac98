import type { Span } from '../../text/span.js';
import type { EditList } from './edit-list.js';
import { type GapEvidence, needlessBlanks } from './gaps.js';
import type { Scope, ScopedChunk } from './scopes.js';
import { technical, widened, withWide } from './width.js';

/** What is done inside of lines. */
export interface LineWishes {
  readonly punctuation: boolean;
  readonly whitespace: boolean;
}

/** Width of punctuation and needless blanks in the lines of a chunk. Only plain text outside of blanks changes. */
export function tidySentences(
  { start, prose, scopes }: ScopedChunk,
  wishes: LineWishes,
  evidence: GapEvidence,
  list: EditList,
): void {
  let first = 0;
  for (const scope of scopes) {
    if (scope.region === 'contents' || scope.region === 'note') continue;
    while (first < prose.texts.length && start + prose.texts[first]!.end <= scope.start) first++;
    const texts: Span[] = [];
    for (let i = first; i < prose.texts.length && start + prose.texts[i]!.start < scope.end; i++)
      texts.push({
        start: start + prose.texts[i]!.start - scope.start,
        end: start + prose.texts[i]!.end - scope.start,
      });
    if (texts.length > 0) tidyLine(scope, texts, wishes, evidence, list);
  }
}

function tidyLine(
  scope: Scope,
  texts: readonly Span[],
  wishes: LineWishes,
  evidence: GapEvidence,
  list: EditList,
): void {
  const { raw } = scope.flat.line.text;
  const shut = closedIn(scope, raw);
  const own = scope.flat.reading.number;
  if (own) shut.fill(1, own.from, own.to);
  const free = (at: number): boolean =>
    inside(texts, at) && !shut[at] && list.free(scope.start + at, scope.start + at + 1);
  let text = raw;
  // rows of narrow blanks line something up: a wider mark would move it
  if (wishes.punctuation && (scope.sentence || !/[ \t\u00a0]{2}(?=\S)/.test(raw.trimStart()))) {
    const wide = widened(raw, free, scope.sentence);
    for (const { at, char } of wide) list.put(scope.start + at, scope.start + at + 1, char);
    text = withWide(raw, wide);
  }
  if (!wishes.whitespace || !scope.sentence || scope.cover) return;
  const { number, titleTo } = scope.flat.reading;
  const from = Math.max(number?.to ?? 0, titleTo);
  for (const at of needlessBlanks(text, from + 1, evidence))
    if (free(at)) list.put(scope.start + at, scope.start + at + 1, '');
}

/** One byte for each character of a line that is technical or a blank to be filled in, with the character beside it. */
function closedIn({ blanks }: Scope, raw: string): Uint8Array {
  const out = new Uint8Array(raw.length);
  for (const { start, end } of technical(raw)) out.fill(1, start, end + 1);
  for (const { start, end } of blanks) out.fill(1, Math.max(0, start - 1), end + 1);
  return out;
}

/** Texts of a line are few, or many only where the line is long: looked for by halving. */
function inside(texts: readonly Span[], at: number): boolean {
  let low = 0;
  let high = texts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (texts[middle]!.end <= at) low = middle + 1;
    else high = middle;
  }
  return low < texts.length && texts[low]!.start <= at;
}
