import type { FoldingSpan } from '../api.js';
import type { Draft } from './draft.js';

/** Clauses and headings that span more than one line. */
export function foldingSpans(draft: Draft): readonly FoldingSpan[] {
  const out: FoldingSpan[] = [];
  for (const node of draft.outline.nodes) {
    const last = draft.previous(node.end);
    if (!last || (last.chunk === node.ref.chunk && last.line === node.ref.line)) continue;
    const span = { start: draft.lineSpan(node.ref).start, end: draft.lineSpan(last).end };
    if (span.end > span.start) out.push({ span, kind: 'section' });
  }
  return out;
}
