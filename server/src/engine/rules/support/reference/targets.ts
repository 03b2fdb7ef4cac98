import type { CrossReferenceFact } from '../../../facts/reference/types.js';
import type { Outline, OutlineNode } from '../../../outline/types.js';

type Kind = CrossReferenceFact['kind'];

/** The numbered clauses of a draft, for looking up what a reference means. */
export interface Targets {
  /** True when a clause of that kind and number exists anywhere. */
  has(kind: Kind, values: readonly number[]): boolean;
  /** Largest number of a kind in the operative part, 0 when the draft numbers nothing so. */
  largest(kind: Kind): number;
  /** Largest number of any style at the top of the operative part, 0 when fewer than three clauses are numbered. */
  readonly top: number;
  /**
   * True when the draft counts in 第X条 alone and the article of a decimal number (7.12) cannot have so many parts: more
   * than its numbered ones and a few without numbers.
   */
  lacksPart(values: readonly number[]): boolean;
  /**
   * The last of the decimal numbers beside which a reference would stand (9.2 for 9.3 and 9.3.2), where it stands behind
   * them; undefined where it does not, or where fewer than two or not all up to the last are known.
   */
  lastBefore(values: readonly number[]): string | undefined;
}

const KINDS: Readonly<Partial<Record<string, Kind>>> = {
  article: 'article',
  chapter: 'chapter',
  part: 'part',
  decimal: 'decimal',
};

const known = new WeakMap<Outline, Targets>();

/** The clauses of the outline by kind and number: always the same object for the same outline. */
export function targetsOf(outline: Outline): Targets {
  let targets = known.get(outline);
  if (!targets) known.set(outline, (targets = read(outline)));
  return targets;
}

function read(outline: Outline): Targets {
  const numbers = new Set<string>();
  const largest = new Map<Kind, number>();
  const parts = new Map<number, number>();
  const beside = new Map<string, Set<number>>();
  for (const node of outline.nodes) {
    const kind = kindOf(node);
    if (!kind) continue;
    if (kind === 'article' && node.region === 'body')
      parts.set(node.number!.values[0]!, node.children.length);
    const { values } = node.number!;
    numbers.add(`${kind}:${values.join('.')}`);
    if (node.region !== 'annex') largest.set(kind, Math.max(largest.get(kind) ?? 0, values[0]!));
    if (node.region === 'annex' || kind !== 'decimal') continue;
    const stem = values.slice(0, -1).join('.');
    beside.set(stem, (beside.get(stem) ?? new Set()).add(values.at(-1)!));
  }
  return {
    top: topOf(outline),
    has: (kind, values) => numbers.has(`${kind}:${values.join('.')}`),
    largest: (kind) => largest.get(kind) ?? 0,
    lacksPart([article, part]) {
      const known = parts.get(article!);
      return parts.size >= 3 && !largest.has('decimal') && part! > (known ?? Infinity) + UNNUMBERED;
    },
    lastBefore(values) {
      for (let length = 1; length < values.length; length++) {
        const stem = values.slice(0, length).join('.');
        const siblings = beside.get(stem);
        if (!siblings) return undefined;
        if (siblings.has(values[length]!)) continue;
        const last = Math.max(...siblings);
        const complete = siblings.size >= 2 && siblings.size === last;
        return complete && values[length]! > last ? `${stem}.${last}` : undefined;
      }
      return undefined;
    },
  };
}

/** So many 款 of an article may stand there without a number. */
const UNNUMBERED = 6;

/** Numbers beyond are years. */
const MOST = 300;

function topOf(outline: Outline): number {
  let top = 0;
  let count = 0;
  for (const { number, region } of outline.nodes) {
    const value = number?.values[0];
    if (value === undefined || value > MOST || region === 'annex') continue;
    top = Math.max(top, value);
    count++;
  }
  return count < 3 ? 0 : top;
}

function kindOf({ number }: OutlineNode): Kind | undefined {
  return number ? KINDS[number.style] : undefined;
}
