import { trigger, type Trigger, type Triggered } from './trigger.js';

/** A matter that a sentence settles when every expression of `all` matches in it and `none` does not. */
interface Topic {
  readonly name: string;
  readonly all: readonly Trigger[];
  readonly none: RegExp | undefined;
}

export type TopicTable = readonly Topic[];

/** One name may stand in several rows: each is a way to settle it. */
export function topicTable(
  rows: readonly (readonly [name: string, all: readonly RegExp[], none?: RegExp])[],
): TopicTable {
  return rows.map(([name, all, none]) => ({ name, all: all.map(trigger), none }));
}

/**
 * The matters that sentences of one line settle, sorted; `seen` is what the words of that line set off, `sentences` is
 * only asked where one of them is possible. Linear.
 */
export function topicsIn(
  table: TopicTable,
  seen: Triggered,
  sentences: () => readonly string[],
): readonly string[] {
  const worth = table.filter(({ all }) => seen.hasAll(all));
  if (worth.length === 0) return NONE;
  const found = new Set<string>();
  for (const sentence of sentences()) {
    for (const { name, all, none } of worth) {
      if (
        found.has(name) ||
        !all.every(({ expression }) => expression.test(sentence)) ||
        none?.test(sentence)
      )
        continue;
      found.add(name);
    }
  }
  return found.size === 0 ? NONE : [...found].sort();
}

const NONE: readonly string[] = [];
