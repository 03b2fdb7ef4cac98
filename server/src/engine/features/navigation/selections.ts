import type { Span } from '../../text/span.js';
import type { Draft } from '../draft.js';
import { extentOf, nodeAt } from './resolve.js';

const PHRASE = /[，。；：、！？,;:!?（）()“”"《》【】|\r\n]/;
const SENTENCE = /[。；！？!?|\r\n]/;

/**
 * Growing selections around an offset: the phrase between two marks, the sentence, the paragraph, the item, the article,
 * the chapter, the draft. Each holds the one before and is larger.
 */
export function selectionsAt(draft: Draft, offset: number): readonly Span[] {
  const out: Span[] = [];
  const put = (span: Span): void => {
    const inner = out.at(-1) ?? { start: offset, end: offset };
    const larger = span.end - span.start > inner.end - inner.start;
    if (larger && span.start <= inner.start && span.end >= inner.end) out.push(span);
  };
  const ref = draft.lineAt(offset);
  if (ref) {
    const line = draft.lineSpan(ref);
    if (offset <= line.end) {
      put(between(draft, line, offset, PHRASE, false));
      put(between(draft, line, offset, SENTENCE, true));
      put(line);
    }
    for (let node = nodeAt(draft, ref); node; node = node.parent) put(extentOf(draft, node));
  }
  put({ start: 0, end: draft.length });
  return out;
}

/** From the mark before an offset to the mark behind it, which belongs to a sentence but not to a phrase. */
function between(draft: Draft, line: Span, offset: number, marks: RegExp, closing: boolean): Span {
  const text = draft.source(line.start, line.end);
  let from = offset - line.start;
  while (from > 0 && !marks.test(text[from - 1]!)) from--;
  while (from < offset - line.start && /\s/.test(text[from]!)) from++;
  let to = offset - line.start;
  while (to < text.length && !marks.test(text[to]!)) to++;
  if (closing && to < text.length && /[。；！？!?]/.test(text[to]!)) to++;
  return { start: line.start + from, end: line.start + to };
}
