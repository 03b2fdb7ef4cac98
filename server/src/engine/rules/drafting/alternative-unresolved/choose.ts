import { compareLines } from '../../../text/place.js';
import type { RuleContext } from '../../context.js';
import type { OpenChoice } from '../../support/choices.js';
import { lineOrPart } from '../../support/source.js';
import type { TextEdit } from '../../types.js';

/** Edits that choose option `number` (from 1); empty when the choice has no such option or cannot be made by an edit. */
export function choose(context: RuleContext, choice: OpenChoice, number: number): readonly TextEdit[] {
  if (number > countOptions(context, choice)) return [];
  switch (choice.form) {
    case 'numbered':
      return fillIn(context, choice, number);
    case 'pick':
      return [];
    case 'tick':
      return tick(context, choice, number);
    case 'bracketed':
      return keep(context, choice, number);
  }
}

/** How many options a choice has; for a number to fill in, the items behind it, two where they cannot be counted. */
export function countOptions(context: RuleContext, { form, parts }: OpenChoice): number {
  if (form === 'tick' || form === 'bracketed') return parts.length;
  const { ref, fact } = parts[0]!;
  const words = context.outline.nodes;
  if (fact.items > 1) return fact.items;
  let count = 0;
  const first = words.findIndex((node) => compareLines(node.ref, ref) > 0);
  for (let i = first; i >= 0 && words[i]?.number?.values.at(-1) === count + 1; i++) count++;
  return count > 1 ? count : 2;
}

/** Writes the number between 第 and 种; the other ways stay in the text as a form's choices do. */
function fillIn(context: RuleContext, { parts }: OpenChoice, number: number): readonly TextEdit[] {
  const { ref, fact } = parts[0]!;
  const { start, end } = context.spanOf({ ...ref, from: fact.from, to: fact.to });
  return [{ span: { start: start + 1, end: end - 1 }, newText: String(number) }];
}

/** Ticks one box and empties the others. */
function tick(context: RuleContext, { parts }: OpenChoice, number: number): readonly TextEdit[] {
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
