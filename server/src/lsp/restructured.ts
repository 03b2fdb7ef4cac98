import {
  type Agreement,
  applyEdits,
  type Locale,
  type Restructured,
  type Span,
  type TextEdit,
} from '../engine/index.js';
import { toPosition, toRange, toTextEdits } from './convert.js';
import type { LeftPlace, RestructureResult } from './protocol.js';

/** A result of the engine for the client, with places as they are after the edits. */
export function restructured(
  snapshot: Agreement,
  version: number,
  result: Restructured,
  locale: Locale,
): Exclude<RestructureResult, { readonly refusal: string }> {
  const after = afterwards(snapshot, result.edits);
  return {
    version,
    edits: toTextEdits(snapshot, result.edits),
    left: leftPlaces(snapshot, after, result, locale),
    ...(result.cursor === undefined ? {} : { cursor: toPosition(after, result.cursor) }),
  };
}

/** What was left alone, at its place after the edits. */
export function leftPlaces(
  snapshot: Agreement,
  after: Agreement,
  { edits, left }: Restructured,
  locale: Locale,
): LeftPlace[] {
  return left.map(({ span, reason }) => ({
    range: toRange(after, moved(snapshot, edits, span)),
    reason: reason[locale === 'en' ? 'en' : 'zh'],
  }));
}

/** The snapshot after all edits. */
export function afterwards(snapshot: Agreement, edits: readonly TextEdit[]): Agreement {
  if (edits.length === 0) return snapshot;
  const start = Math.min(...edits.map(({ span }) => span.start));
  const end = Math.max(...edits.map(({ span }) => span.end));
  const inner = edits.map(({ span, newText }) => ({
    span: { start: span.start - start, end: span.end - start },
    newText,
  }));
  return snapshot.edit({ span: { start, end }, newText: applyEdits(snapshot.slice(start, end), inner) });
}

/** Where a piece of text stands after the edits; inside of a block that was moved it is looked for by its words. */
function moved(snapshot: Agreement, edits: readonly TextEdit[], span: Span): Span {
  let shift = 0;
  for (const edit of edits) {
    const grown = edit.newText.length - (edit.span.end - edit.span.start);
    if (edit.span.end <= span.start) shift += grown;
  }
  const holder = edits.find((edit) => edit.span.start < span.end && span.start < edit.span.end);
  if (!holder) return { start: span.start + shift, end: span.end + shift };
  const words = snapshot.slice(span.start, span.end);
  // the more of what stands before it is found again, the surer the place
  for (let context = 6; context >= 0; context--) {
    const from = Math.max(holder.span.start, span.start - context);
    const at = holder.newText.indexOf(snapshot.slice(from, span.start) + words);
    if (at < 0) continue;
    const start = holder.span.start + shift + at + (span.start - from);
    return { start, end: start + words.length };
  }
  const start = holder.span.start + shift;
  return { start, end: start + holder.newText.length };
}
