import { compareLines } from '../../../text/place.js';
import type { RuleContext } from '../../context.js';
import type { OpenChoice } from '../../support/choices.js';
import { lineOrPart } from '../../support/source.js';
import type { TextEdit } from '../../types.js';

const ITEM = /[（(]([一二三四五六\d１-６])[）)]|([①-⑥])/g;
const DIGITS = '一二三四五六';

/** Edits that choose option `number` (from 1); empty when the choice has no such option or cannot be made by an edit. */
export function choose(context: RuleContext, choice: OpenChoice, number: number): readonly TextEdit[] {
  switch (choice.form) {
    case 'numbered':
      return fillIn(context, choice, number);
    case 'tick':
      return tick(context, choice, number);
    case 'bracketed':
      return keep(context, choice, number);
  }
}

/** Writes the number between 第 and 种; the other ways stay in the text as a form's choices do. */
function fillIn(context: RuleContext, { parts }: OpenChoice, number: number): readonly TextEdit[] {
  const { ref, fact } = parts[0]!;
  const { start, end } = context.spanOf({ ...ref, from: fact.from, to: fact.to });
  const words = context.source(start, end);
  if (!words.startsWith('第') || number > itemsBehind(context, parts[0]!)) return [];
  return [{ span: { start: start + 1, end: end - 1 }, newText: String(number) }];
}

/** How many items follow, in the same line or in the lines behind it; two where they cannot be counted. */
function itemsBehind(context: RuleContext, { ref, fact }: OpenChoice['parts'][number]): number {
  const here = countItems(context.lineText(ref).slice(fact.to));
  if (here > 1) return here;
  let count = 0;
  let at = context.next(ref);
  while (at && count < 6 && numberOf(context.lineText(at)) === count + 1) {
    count++;
    at = context.next(at);
  }
  return count > 1 ? count : 2;
}

function countItems(text: string): number {
  let count = 0;
  for (const match of text.matchAll(ITEM)) if (valueOf(match[1] ?? match[2]!) === count + 1) count++;
  return count;
}

function numberOf(line: string): number | undefined {
  const match = /^[\s\u3000>*-]*(?:[（(]?([一二三四五六\d])[）).、．]|([①-⑥]))/.exec(line);
  return match ? valueOf(match[1] ?? match[2]!) : undefined;
}

function valueOf(word: string): number {
  const code = word.charCodeAt(0);
  if (code >= 0x2460 && code <= 0x2465) return code - 0x245f;
  if (code >= 0xff11 && code <= 0xff16) return code - 0xff10;
  return DIGITS.includes(word) ? DIGITS.indexOf(word) + 1 : Number(word);
}

/** Ticks one box and empties the others. */
function tick(context: RuleContext, { parts }: OpenChoice, number: number): readonly TextEdit[] {
  if (number > parts.length) return [];
  return parts.flatMap(({ ref, fact }, i): TextEdit[] => {
    const span = context.spanOf({ ...ref, from: fact.from, to: fact.to });
    const words = context.source(span.start, span.end);
    const task = words.startsWith('[');
    const want = i + 1 === number ? (task ? '[x]' : '☑') : task ? '[ ]' : '□';
    return words === want ? [] : [{ span, newText: want }];
  });
}

/** Keeps one alternative without its label and takes the others out. */
function keep(context: RuleContext, { parts }: OpenChoice, number: number): readonly TextEdit[] {
  if (number > parts.length) return [];
  return parts.map(({ ref, fact }, i): TextEdit => {
    const label = context.spanOf({ ...ref, from: fact.from, to: fact.to });
    if (i + 1 === number) return { span: label, newText: '' };
    const next = parts[i + 1];
    const line = context.lineSpan(ref);
    const end =
      next && compareLines(next.ref, ref) === 0
        ? context.spanOf({ ...ref, from: next.fact.from, to: next.fact.to }).start
        : line.end;
    return { span: lineOrPart(context, ref, { start: label.start, end }), newText: '' };
  });
}
