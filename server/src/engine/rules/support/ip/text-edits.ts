import type { LineRef } from '../../../text/place.js';
import type { RuleContext } from '../../context.js';
import type { Finding, TextEdit } from '../../types.js';

const END = /[。；;！？!?]/;

/** How a fix changes the sentence of a finding. */
export interface SentenceEdit {
  /** `replace` the marked words, put a sentence `behind` the one they stand in, or `remove` that sentence. */
  readonly mode: 'replace' | 'behind' | 'remove';
  readonly text: string;
}

/** The edit on the current text. A sentence goes from behind the mark before it to its own mark, within its line. */
export function sentenceEdit(
  context: RuleContext,
  finding: Finding,
  edit: SentenceEdit,
): readonly TextEdit[] {
  if (edit.mode === 'replace') return [{ span: finding.span, newText: edit.text }];
  const { start, end } = sentenceSpan(context, finding);
  if (edit.mode === 'remove') return [{ span: { start, end }, newText: '' }];
  const closed = END.test(context.source(end - 1, end)) ? '' : '。';
  return [{ span: { start: end, end }, newText: closed + edit.text }];
}

function sentenceSpan(
  context: RuleContext,
  finding: Finding,
): { readonly start: number; readonly end: number } {
  const { chunk, line } = finding.raw.place;
  const ref: LineRef = { chunk, line };
  const whole = context.lineSpan(ref);
  const text = context.source(whole.start, whole.end);
  const from = finding.span.start - whole.start;
  const to = finding.span.end - whole.start;
  let start = from;
  while (start > 0 && !/[。；;！？!?：:|]/.test(text[start - 1]!)) start--;
  let end = to;
  while (end < text.length && !END.test(text[end]!)) end++;
  end = Math.min(text.length, end + 1);
  const cut = text.slice(start, from);
  // the number of the clause stays
  const lead =
    /^[\s　>#*+-]*(?:第[^条]{1,6}条[\s　]*|[(（]?[\d一二三四五六七八九十.]{1,6}[)）.、．]?[\s　]*)?/.exec(
      cut,
    )?.[0].length ?? 0;
  const tail = text.slice(0, end).trimEnd().length;
  return { start: whole.start + start + lead, end: whole.start + tail };
}
