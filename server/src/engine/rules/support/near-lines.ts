import { compareLines, type LineRef } from '../../text/place.js';
import type { RuleContext } from '../context.js';

/**
 * True when `to` is the line `from` itself or one of the `most` lines behind it. The rule has to name `tree` in `needs`:
 * lines that come or go change the answer.
 */
export function isWithin(
  context: Pick<RuleContext, 'next'>,
  from: LineRef,
  to: LineRef,
  most: number,
): boolean {
  let at: LineRef | undefined = from;
  for (let step = 0; at && step <= most; step++) {
    if (compareLines(at, to) === 0) return true;
    at = context.next(at);
  }
  return false;
}
