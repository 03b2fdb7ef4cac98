import type { LineText } from './line-text.js';
import { PhraseMatcher } from './phrase-matcher.js';
import { requiredWords } from './required-words.js';

/**
 * A regular expression that is only run on lines which hold the words it cannot do without. Hundreds of expressions are
 * asked about every line; one walk of an automaton tells for all of them which ones are worth a try.
 */
export interface Trigger {
  readonly expression: RegExp;
  /** Numbers of groups of words; one word of each has to stand in the line. */
  readonly groups: readonly number[];
}

/** Groups of words by their text, and what is built of them when the first line is looked at. */
const numbers = new Map<string, number>();
const groupsOfWord = new Map<string, number[]>();
let automaton:
  { readonly matcher: PhraseMatcher; readonly groups: readonly (readonly number[])[] } | undefined;

/** Makes an expression known. To be called while modules load, so that the automaton is built once. */
export function trigger(expression: RegExp): Trigger {
  return { expression, groups: requiredWords(expression).map(numberOf) };
}

function numberOf(words: readonly string[]): number {
  const key = [...words].sort().join('|');
  let number = numbers.get(key);
  if (number === undefined) {
    numbers.set(key, (number = numbers.size));
    for (const word of words) {
      const known = groupsOfWord.get(word);
      if (known) known.push(number);
      else groupsOfWord.set(word, [number]);
    }
    automaton = undefined;
  }
  return number;
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
    this.bits = new Uint32Array((numbers.size >> 5) + 1);
    automaton ??= {
      matcher: new PhraseMatcher([...groupsOfWord.keys()]),
      groups: [...groupsOfWord.values()],
    };
    const { matcher, groups } = automaton;
    const seen = new Uint8Array(groups.length);
    matcher.scan(text, (id) => {
      if (seen[id] === 1) return;
      seen[id] = 1;
      for (const group of groups[id]!) this.bits[group >> 5]! |= 1 << (group & 31);
    });
  }

  /** False when the expression cannot match in the line or in any part of it. */
  has({ groups }: Trigger): boolean {
    for (const group of groups) if ((this.bits[group >> 5]! & (1 << (group & 31))) === 0) return false;
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

/** Most lines of which the answer is kept. */
const MOST_KEPT = 512;
const kept = new Map<object, Triggered>();

/** What the words of a line set off; kept for the lines that were asked about last, as readers come one after another. */
export function triggeredIn(line: Pick<LineText, 'text'>): Triggered {
  let found = kept.get(line);
  if (!found) {
    if (kept.size >= MOST_KEPT) kept.clear();
    kept.set(line, (found = new Triggered(line.text)));
  }
  return found;
}
