import { compareLines } from '../../text/place.js';
import type { Span } from '../../text/span.js';
import { lineReferences } from './line-references.js';
import type { NamedSymbol } from './names.js';
import type { SymbolIndex } from './symbol-index.js';
import type { MeaningToken } from './types.js';

const KINDS: Readonly<Record<NamedSymbol['kind'], MeaningToken['kind']>> = {
  term: 'term',
  body: 'term',
  alliance: 'term',
  party: 'party',
  label: 'party',
  'short-name': 'party',
};

/** Names, references and amounts in a span, in text order, none over another. Linear in the lines of the span. */
export function tokensIn(index: SymbolIndex, span: Span): readonly MeaningToken[] {
  const { draft } = index;
  const first = draft.lineAt(span.start) ?? draft.next({ chunk: 0, line: -1 });
  if (!first) return [];
  const found: MeaningToken[] = [];
  let last = first;
  for (let ref: typeof first | undefined = first; ref; ref = draft.next(ref)) {
    const start = draft.lineSpan(ref).start;
    if (start > span.end) break;
    last = ref;
    const line = draft.line(ref);
    for (const { symbol, from, to } of index.names.hits(line)) {
      const definition = symbol.definitions.some(
        (place) => compareLines(place, ref) === 0 && place.from <= from && from < place.to,
      );
      found.push({ span: { start: start + from, end: start + to }, kind: KINDS[symbol.kind], definition });
    }
    const { numbers, relative } = lineReferences(line);
    for (const { start: from, end: to } of [...numbers, ...relative])
      found.push({ span: { start: start + from, end: start + to }, kind: 'reference', definition: false });
  }
  for (const { ref, fact } of draft.facts('amount')) {
    if (compareLines(ref, first) < 0 || compareLines(ref, last) > 0) continue;
    found.push({
      span: draft.spanOf({ ...ref, from: fact.from, to: fact.to }),
      kind: 'amount',
      definition: false,
    });
  }
  found.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  let end = -1;
  return found.filter((token) => {
    if (token.span.start < end) return false;
    end = token.span.end;
    return true;
  });
}
