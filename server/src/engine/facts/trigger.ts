import type { LineText } from '../text/line-text.js';
import { PhraseMatcher } from '../text/phrase-matcher.js';
import { REQUIRED_WORDS } from '../generated/required-words.js';
import { requiredWords, type Group } from '../text/required-words.js';

/**
 * A regular expression that is only run on lines which hold the words it cannot do without. Hundreds of expressions are
 * asked about every line; one walk of an automaton tells for all of them which ones are worth a try.
 */
export interface Trigger {
  readonly expression: RegExp;
}

interface Entry extends Trigger {
  /** Numbers of groups of words; one word of each has to stand in the line. */
  groups: readonly number[];
}

/** Most lines of which the answer is kept. */
const MOST_KEPT = 512;
const kept = new Map<object, Triggered>();

/** All triggers, and what is built of them when the first line is looked at. */
const entries: Entry[] = [];
let automaton: Automaton | undefined;

interface Automaton {
  readonly matcher: PhraseMatcher;
  /** For each word the groups that it belongs to. */
  readonly groups: readonly (readonly number[])[];
  readonly groupCount: number;
}

/** Makes an expression known. To be called while modules load, so that the automaton is built once. */
export function trigger(expression: RegExp): Trigger {
  const entry: Entry = { expression, groups: [] };
  entries.push(entry);
  automaton = undefined;
  kept.clear();
  return entry;
}

/** The groups of words of every trigger by the key of its expression: what the generated table holds. */
export function wordsOfTriggers(): Readonly<Record<string, readonly Group[]>> {
  const out: Record<string, readonly Group[]> = {};
  for (const { expression } of entries) {
    const key = keyOf(expression);
    const words = requiredWords(expression);
    if (out[key] && JSON.stringify(out[key]) !== JSON.stringify(words))
      throw new Error(`two expressions have the key ${key}: ${String(expression)} is one of them`);
    out[key] = words;
  }
  return Object.fromEntries(Object.entries(out).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** A short name for an expression (FNV-1a, 32 bits): to read its source anew costs more than all the rest at the start. */
function keyOf({ source, flags }: RegExp): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < source.length; at++) hash = Math.imul(hash ^ source.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(36) + flags;
}

function build(): Automaton {
  const table = JSON.parse(REQUIRED_WORDS) as Readonly<Record<string, readonly Group[]>>;
  const numbers = new Map<string, number>();
  const groupsOfWord = new Map<string, number[]>();
  for (const entry of entries) {
    // an expression that was changed since is read here
    const words = table[keyOf(entry.expression)] ?? requiredWords(entry.expression);
    entry.groups = words.map((group) => {
      const key = group.join('\n');
      const known = numbers.get(key);
      if (known !== undefined) return known;
      const number = numbers.size;
      numbers.set(key, number);
      for (const word of group) {
        const groups = groupsOfWord.get(word);
        if (groups) groups.push(number);
        else groupsOfWord.set(word, [number]);
      }
      return number;
    });
  }
  return {
    matcher: new PhraseMatcher([...groupsOfWord.keys()]),
    groups: [...groupsOfWord.values()],
    groupCount: numbers.size,
  };
}

/** Expressions by name, to be asked all together. */
export type NamedTriggers<N extends string> = readonly (readonly [name: N, trigger: Trigger])[];

export function namedTriggers<N extends string>(
  rows: readonly (readonly [name: N, expression: RegExp])[],
): NamedTriggers<N> {
  return rows.map(([name, expression]) => [name, trigger(expression)]);
}

/** Which triggers the words of one line set off. */
export class Triggered {
  private readonly bits: Uint32Array;

  constructor(text: string) {
    const { matcher, groups, groupCount } = (automaton ??= build());
    this.bits = new Uint32Array((groupCount >> 5) + 1);
    const seen = new Uint8Array(groups.length);
    matcher.scan(text, (id) => {
      if (seen[id] === 1) return;
      seen[id] = 1;
      for (const group of groups[id]!) this.bits[group >> 5]! |= 1 << (group & 31);
    });
  }

  /** False when the expression cannot match in the line or in any part of it. */
  has(one: Trigger): boolean {
    for (const group of (one as Entry).groups)
      if ((this.bits[group >> 5]! & (1 << (group & 31))) === 0) return false;
    return true;
  }

  /** True when the expression matches in a part of the line. */
  test(one: Trigger, part: string): boolean {
    return this.has(one) && one.expression.test(part);
  }

  /** Names of the expressions that match in a part of the line, in their order. */
  namesIn<N extends string>(rows: NamedTriggers<N>, part: string): N[] {
    const out: N[] = [];
    for (const [name, one] of rows) if (this.test(one, part)) out.push(name);
    return out;
  }

  /** True when each of them may match. */
  hasAll(triggers: readonly Trigger[]): boolean {
    for (const one of triggers) if (!this.has(one)) return false;
    return true;
  }

  /** True when one of them may match. */
  hasAny(triggers: readonly Trigger[]): boolean {
    for (const one of triggers) if (this.has(one)) return true;
    return false;
  }
}

/** Begins with other lines: what is kept of those before is of no use. */
export function forgetTriggered(): void {
  kept.clear();
}

/** What the words of a line set off; kept for the lines that were asked about last, as readers come one after another. */
export function triggeredIn(line: Pick<LineText, 'text'>): Triggered {
  let found = kept.get(line);
  if (!found) {
    if (kept.size >= MOST_KEPT) kept.clear();
    kept.set(line, (found = new Triggered(line.text)));
  }
  return found;
}
