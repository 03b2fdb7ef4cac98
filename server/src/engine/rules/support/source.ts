import type { LineRef, Place } from '../../text/place.js';
import type { RuleContext } from '../context.js';
import type { Span, TextEdit } from '../types.js';

/** Absolute end of a logical line, without white space behind it. */
export function lineEnd(context: RuleContext, ref: LineRef): number {
  const { start, end } = context.lineSpan(ref);
  return start + context.source(start, end).trimEnd().length;
}

/** The words at a place as the draft writes them, without the marks around them. */
export function wordsAt(context: Pick<RuleContext, 'line'>, place: Place): string {
  return context
    .line(place)
    .raw.slice(place.from, place.to)
    .replace(/[：:、.．,，\s]{1,4}$/, '');
}

/** Takes out the lines from `from` up to `before` (exclusive) with the blank lines behind them. */
export function removal(context: RuleContext, from: LineRef, before: LineRef): readonly TextEdit[] {
  const start = sourceLineStart(context, context.lineSpan(from).start);
  const last = context.next(from) === undefined ? context.length : context.lineSpan(before).start;
  const end = last >= context.length ? context.length : sourceLineStart(context, last);
  return end > start ? [{ span: { start, end }, newText: '' }] : [];
}

/** Start of the source line that holds an offset. */
export function sourceLineStart(context: RuleContext, offset: number): number {
  let reach = 256;
  for (;;) {
    const from = Math.max(0, offset - reach);
    const text = context.source(from, offset);
    const at = Math.max(text.lastIndexOf('\n'), text.lastIndexOf('\r'));
    if (at >= 0) return from + at + 1;
    if (from === 0) return 0;
    reach *= 8;
  }
}

/** The part of a line, or the whole source line with its line break when nothing but the part stands in it. */
export function lineOrPart(context: RuleContext, ref: LineRef, part: Span): Span {
  const line = context.lineSpan(ref);
  const around = context.source(line.start, part.start) + context.source(part.end, line.end);
  if (!/^[\s\u3000>#*]*$/.test(around)) return part;
  const start = sourceLineStart(context, line.start);
  if (context.source(start, line.start).trim() !== '') return part;
  const next = context.next(ref);
  const end = next ? sourceLineStart(context, context.lineSpan(next).start) : context.length;
  return end > line.end && end > start ? { start, end } : part;
}
