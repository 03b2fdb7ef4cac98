import type { LineRef } from '../../../text/place.js';
import { compareLines } from '../../../text/place.js';
import { formatNumeral } from '../../../text/numerals.js';
import type { RuleContext } from '../../context.js';

/** 第六条, 第3.2条: how a clause that holds the line is cited; `undefined` where no number can be cited without doubt. */
export function citationOf(context: RuleContext, ref: LineRef): string | undefined {
  let found: string | undefined;
  for (const { ref: start, end, number, region } of context.outline.nodes) {
    if (compareLines(start, ref) > 0) break;
    if (compareLines(ref, end) >= 0 || region !== 'body' || !number) continue;
    if (number.style === 'article') found = `第${formatNumeral(number.values[0]!)}条`;
    else if (number.style === 'decimal') found = `第${number.values.join('.')}条`;
  }
  return found;
}
