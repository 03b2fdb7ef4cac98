import type { Fact, FactType } from './types.js';

/** One edit inside a line: what was between `from` and `to` (half-open) became `delta` characters longer. */
export interface LineEdit {
  readonly from: number;
  readonly to: number;
  readonly delta: number;
}

/**
 * How the facts of one type differ: `moved` when only their places were pushed by the edit, `changed` when anything else
 * is new: a value, a number of facts, or a place at or around the edit itself.
 */
export type Difference = 'moved' | 'changed';

/** The smallest edit that makes one text of another. */
export function editBetween(before: string, after: string): LineEdit {
  const shorter = Math.min(before.length, after.length);
  let from = 0;
  while (from < shorter && before.charCodeAt(from) === after.charCodeAt(from)) from++;
  let tail = 0;
  while (
    tail < shorter - from &&
    before.charCodeAt(before.length - 1 - tail) === after.charCodeAt(after.length - 1 - tail)
  )
    tail++;
  return { from, to: before.length - tail, delta: after.length - before.length };
}

/** The types whose facts differ between two versions of a line. Without an edit, nothing can have moved. */
export function differences(
  before: readonly Fact[],
  after: readonly Fact[],
  edit: LineEdit | undefined,
): ReadonlyMap<FactType, Difference> {
  const out = new Map<FactType, Difference>();
  if (before === after) return out;
  const old = byType(before);
  const now = byType(after);
  for (const [type, facts] of old) {
    const found = compareLists(facts, now.get(type) ?? NONE, edit);
    if (found) out.set(type, found);
  }
  for (const type of now.keys()) if (!old.has(type)) out.set(type, 'changed');
  return out;
}

const NONE: readonly Fact[] = [];

function byType(facts: readonly Fact[]): ReadonlyMap<FactType, readonly Fact[]> {
  const out = new Map<FactType, Fact[]>();
  for (const fact of facts) {
    const list = out.get(fact.type);
    if (list) list.push(fact);
    else out.set(fact.type, [fact]);
  }
  return out;
}

function compareLists(
  before: readonly Fact[],
  after: readonly Fact[],
  edit: LineEdit | undefined,
): Difference | undefined {
  if (before.length !== after.length) return 'changed';
  let moved = false;
  for (let i = 0; i < before.length; i++) {
    if (sameValue(before[i], after[i])) continue;
    if (!edit || !movedBy(before[i]!, after[i]!, edit)) return 'changed';
    moved = true;
  }
  return moved ? 'moved' : undefined;
}

/** True when two facts, or two parts of facts, say the same at the same place. */
export function sameValue(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  const keys = Object.keys(a);
  if (keys.length !== Object.keys(b).length) return false;
  return keys.every((key) => sameValue((a as Parts)[key], (b as Parts)[key]));
}

type Parts = Readonly<Record<string, unknown>>;

function movedBy(before: Fact, after: Fact, edit: LineEdit): boolean {
  const sides = { before: false, behind: false };
  // what stands around the edit has another length: rules may look into it
  return samePushed(before, after, edit, sides) && !(sides.before && sides.behind);
}

function samePushed(
  a: unknown,
  b: unknown,
  edit: LineEdit,
  sides: { before: boolean; behind: boolean },
): boolean {
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return a === b;
  const keys = Object.keys(a);
  if (keys.length !== Object.keys(b).length) return false;
  return keys.every((key) => {
    const before = (a as Parts)[key];
    const after = (b as Parts)[key];
    if (!isOffset(key) || typeof before !== 'number' || typeof after !== 'number')
      return samePushed(before, after, edit, sides);
    if (before < edit.from) {
      sides.before = true;
      return after === before;
    }
    sides.behind = true;
    return before > edit.to && after === before + edit.delta;
  });
}

/** All facts name their offsets so; see the types of the families. */
function isOffset(key: string): boolean {
  return key === 'from' || key === 'to' || key.endsWith('From') || key.endsWith('To');
}
