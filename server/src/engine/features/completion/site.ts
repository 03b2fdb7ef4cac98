import type { LineRef } from '../../text/place.js';
import type { Draft } from '../draft.js';

/** Where something is to be completed. */
export interface Site {
  readonly offset: number;
  /** The line as far as the cursor, and from there on; at most 200 units each. */
  readonly before: string;
  readonly after: string;
  readonly ref: LineRef | undefined;
  /** True when the user asked for the list, false when typing brought it up. */
  readonly asked: boolean;
}

export function siteAt(draft: Draft, offset: number, asked: boolean): Site {
  const head = draft.source(Math.max(0, offset - 200), offset);
  const tail = draft.source(offset, Math.min(draft.length, offset + 200));
  return {
    offset,
    before: head.slice(Math.max(head.lastIndexOf('\n'), head.lastIndexOf('\r')) + 1),
    after: tail.split(/[\r\n]/, 1)[0]!,
    ref: draft.lineAt(offset),
    asked,
  };
}
