import { MarkdownDocument } from '../../markdown/document.js';
import { buildOutline, type BuiltOutline } from '../../outline/build.js';
import type { Reading } from '../../outline/reading.js';
import { type FlatLine, LineTable } from '../../outline/table.js';
import { align, type FullAlignment } from '../../standard/align.js';
import { titlesOf } from '../../standard/titles.js';
import type { Standard } from '../../standard/types.js';
import { applyEdits, type Span, type TextEdit } from '../../text/span.js';
import type { Draft } from '../draft.js';
import { statedIn } from './same-facts.js';

const ROUNDS = 4;

/**
 * The edits after which the checker reads every line as before: the same words, number, title and kind of line, in the same
 * order. Edits in lines that would read otherwise are left out; where that does not settle it, all are.
 */
export function harmless(
  draft: Draft,
  document: MarkdownDocument,
  edits: readonly TextEdit[],
): readonly TextEdit[] {
  const text = document.text();
  const before = draft.outline.lines;
  const spans = before.map(({ ref }) => draft.lineSpan(ref));
  let kept = edits;
  for (let round = 0; round < ROUNDS && kept.length > 0; round++) {
    const after = outlineOf(applyEdits(text, kept), draft.standard).lines;
    const wrong = differing(before, after, spans);
    if (wrong.length === 0) return kept;
    kept = withoutThose(kept, wrong);
  }
  return [];
}

/**
 * Edits of numbers after which every line is still the same kind of line, with the same number, and states the same things;
 * others are left out.
 */
export function readAlike(
  draft: Draft,
  document: MarkdownDocument,
  edits: readonly TextEdit[],
): readonly TextEdit[] {
  if (edits.length === 0) return edits;
  const before = draft.outline.lines;
  const after = outlineOf(applyEdits(document.text(), edits), draft.standard).lines;
  if (before.length !== after.length) return [];
  const wrong = before.flatMap((line, i) =>
    alike(line, after[i]!) && sameFacts(line, after[i]!) ? [] : [draft.lineSpan(line.ref)],
  );
  return wrong.length === 0 ? edits : withoutThose(edits, wrong);
}

/**
 * True when edits that make Markdown see a heading leave its sections, articles and numbers as they are: the same nodes in
 * the same regions, each beginning the same section.
 */
export function keepsStructure(
  draft: Draft,
  document: MarkdownDocument,
  edits: readonly TextEdit[],
): boolean {
  const after = outlineOf(applyEdits(document.text(), edits), draft.standard);
  const before = draft.outline;
  const [old, now] = [wordsOf(before), wordsOf(after)];
  if (old.length !== now.length || after.nodes.length !== before.nodes.length) return false;
  const alignment = align(after, draft.standard);
  const { sections } = alignment;
  return (
    stateOf(alignment) === stateOf(draft.alignment) &&
    now.every(({ words, region }, i) => region === old[i]!.region && sameWords(old[i]!.words, words)) &&
    after.nodes.every((node, i) => {
      const other = before.nodes[i]!;
      return (
        node.title === other.title &&
        node.number?.values.join('.') === other.number?.values.join('.') &&
        sections[i] === draft.alignment.sections[i]
      );
    })
  );
}

/** The lines with text: marks that are none may stand as a line of their own. */
function wordsOf({
  lines,
  regions,
}: BuiltOutline): readonly { readonly words: string; readonly region: string }[] {
  return lines.flatMap(({ line }, i) =>
    line.text.text === '' ? [] : [{ words: line.text.text, region: regions[i]! }],
  );
}

/** Which sections are there, in how many places, and which of these are empty. */
function stateOf({ title, matches }: FullAlignment): string {
  const found = [...matches].map(([id, list]) => `${id} ${list.map(({ empty }) => Number(empty)).join('')}`);
  return [title?.text, ...found].join('\n');
}

function outlineOf(text: string, standard: Standard): BuiltOutline {
  const titles = titlesOf(standard);
  return buildOutline(new LineTable(MarkdownDocument.parse(text)), (title) => titles.knows(title));
}

/** How many lines ahead the two texts are looked at for the place from which they agree again. */
const AHEAD = 6;

/** Spans of the old lines that read otherwise, those with the line before them where lines came or went. In text order. */
function differing(
  before: readonly FlatLine[],
  after: readonly FlatLine[],
  spans: readonly Span[],
): readonly Span[] {
  const out: Span[] = [];
  let i = 0;
  let k = 0;
  while (i < before.length || k < after.length) {
    const [a, b] = [before[i], after[k]];
    if (a && b && same(a, b)) {
      i++;
      k++;
      continue;
    }
    const [lost, come] = resumption(before, after, i, k) ?? [before.length - i, after.length - k];
    const first = spans[lost === come ? i : Math.max(0, i - 1)];
    const last = spans[Math.min(spans.length - 1, i + Math.max(lost, 1) - 1)];
    if (!first || !last) return [{ start: 0, end: Infinity }];
    out.push({ start: first.start, end: last.end });
    i += lost;
    k += come;
  }
  return out;
}

/** How many lines of either text to leave out until they agree again, as few as possible; undefined where they do not. */
function resumption(
  before: readonly FlatLine[],
  after: readonly FlatLine[],
  i: number,
  k: number,
): readonly [number, number] | undefined {
  for (let sum = 1; sum <= 2 * AHEAD; sum++) {
    for (let lost = Math.max(0, sum - AHEAD); lost <= Math.min(sum, AHEAD); lost++) {
      const [a, b] = [before[i + lost], after[k + sum - lost]];
      if (a && b && same(a, b)) return [lost, sum - lost];
    }
  }
  return undefined;
}

/** Edits that neither touch the spans nor the white space around them; both lists are in text order. */
function withoutThose(edits: readonly TextEdit[], wrong: readonly Span[]): readonly TextEdit[] {
  let index = 0;
  return edits.filter(({ span }) => {
    while (index < wrong.length && wrong[index]!.end + 2 < span.start) index++;
    const next = wrong[index];
    return next === undefined || next.start - 2 > span.end;
  });
}

function same(before: FlatLine, after: FlatLine): boolean {
  return alike(before, after) && sameWords(before.line.text.text, after.line.text.text);
}

/** The same kind of line, whatever its words. */
function alike({ line: a, reading: x }: FlatLine, { line: b, reading: y }: FlatLine): boolean {
  return (
    a.block === b.block &&
    a.level === b.level &&
    a.list === b.list &&
    a.quote === b.quote &&
    sameReading(x, y)
  );
}

/** The same facts with the same values, whatever the numerals in their words. */
function sameFacts({ line: a }: FlatLine, { line: b }: FlatLine): boolean {
  const table = a.block === 'table';
  return a.text.text === b.text.text || statedIn(a.text, table) === statedIn(b.text, table);
}

/** A point at the end of a sentence may have become a full stop. */
function sameWords(a: string, b: string): boolean {
  return a === b || (a.endsWith('.') && b === `${a.slice(0, -1)}。`);
}

function sameReading(a: Reading, b: Reading): boolean {
  return (
    a.mark === b.mark &&
    a.level === b.level &&
    a.title === b.title &&
    a.hasText === b.hasText &&
    a.heading === b.heading &&
    a.blank === b.blank &&
    a.special === b.special &&
    a.number?.style === b.number?.style &&
    a.number?.values.join('.') === b.number?.values.join('.')
  );
}
