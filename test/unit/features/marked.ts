import { createEngine, type Agreement, type Span } from '../../../server/src/engine/index.js';

const engine = createEngine();

/** A draft with marks: ⟦…⟧ around pieces of text, ‸ for the cursor. Both are taken out. */
export interface Marked {
  readonly text: string;
  readonly draft: Agreement;
  /** Where ‸ stood; -1 without one. */
  readonly cursor: number;
  readonly spans: readonly Span[];
}

/** Reads a draft with marks; it is checked as an alliance agreement. */
export function marked(source: string): Marked {
  let text = '';
  let cursor = -1;
  const open: number[] = [];
  const spans: Span[] = [];
  for (const char of source) {
    if (char === '⟦') open.push(text.length);
    else if (char === '⟧') spans.push({ start: open.pop()!, end: text.length });
    else if (char === '‸') cursor = text.length;
    else text += char;
  }
  spans.sort((a, b) => a.start - b.start);
  return { text, draft: engine.open(text, { standard: 'alliance-agreement' }), cursor, spans };
}

/** The text with ⟦…⟧ around spans. */
export function mark(text: string, spans: readonly Span[]): string {
  const marks = spans.flatMap(({ start, end }) => [
    { at: start, mark: '⟦', order: 1 },
    { at: end, mark: '⟧', order: 0 },
  ]);
  marks.sort((a, b) => b.at - a.at || b.order - a.order);
  return marks.reduce((out, { at, mark }) => out.slice(0, at) + mark + out.slice(at), text);
}
