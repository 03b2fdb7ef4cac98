import type { RuleContext } from '../../context.js';
import type { Finding, TextEdit } from '../../types.js';

const END = /[。；;！？!?]/;
/** Number of the clause and list mark at the head of a sentence; they stay when it goes. */
const LEAD = /^[\s　>#*+-]*(?:第[^条]{1,6}条[\s　]*|[(（]?[\d一二三四五六七八九十.]{1,6}[)）.、．]?[\s　]*)?/;

/** Takes out the sentence that the finding stands in, with its own mark; the number of the clause stays. */
export function removeSentence(context: RuleContext, finding: Finding): readonly TextEdit[] {
  const { start: base, end: stop } = context.lineSpan(finding.raw.place);
  const text = context.source(base, stop);
  let start = finding.span.start - base;
  const from = start;
  while (start > 0 && !/[。；;！？!?|]/.test(text[start - 1]!)) start--;
  let end = finding.span.end - base;
  while (end < text.length && !END.test(text[end]!)) end++;
  end = Math.min(text.length, end + 1);
  const lead = LEAD.exec(text.slice(start, from))?.[0].length ?? 0;
  // what ended with a semicolon ends the clause now
  const before = text[start - 1];
  if (end >= text.trimEnd().length && (before === '；' || before === ';')) {
    return [{ span: { start: base + start - 1, end: base + end }, newText: '。' }];
  }
  return [{ span: { start: base + start + lead, end: base + end }, newText: '' }];
}

/** Takes out the marked phrase with the comma that joins it to the one before; the whole sentence where it is all. */
export function removePhrase(context: RuleContext, finding: Finding): readonly TextEdit[] {
  const { start, end } = finding.span;
  const before = context.source(Math.max(0, start - 1), start);
  const after = context.source(end, end + 1);
  if (/[，,]/.test(before)) return [{ span: { start: start - 1, end }, newText: '' }];
  if (/[，,]/.test(after)) return [{ span: { start, end: end + 1 }, newText: '' }];
  return removeSentence(context, finding);
}

/** Puts words in front of the marked phrase. */
export function putBefore(finding: Finding, words: string): readonly TextEdit[] {
  const { start } = finding.span;
  return [{ span: { start, end: start }, newText: words }];
}

/** Puts a sentence behind the one the finding stands in. */
export function putSentence(context: RuleContext, finding: Finding, words: string): readonly TextEdit[] {
  const { end: stop } = context.lineSpan(finding.raw.place);
  const text = context.source(finding.span.end, stop);
  const mark = text.search(END);
  const at = mark < 0 ? finding.span.end + text.trimEnd().length : finding.span.end + mark + 1;
  return [{ span: { start: at, end: at }, newText: (mark < 0 ? '。' : '') + words }];
}

/** Puts words in the place of the marked ones. */
export function replaceWords(finding: Finding, words: string): readonly TextEdit[] {
  return [{ span: finding.span, newText: words }];
}
