import type { CrossReferenceFact } from '../../../facts/reference/types.js';
import type { OutlineNode } from '../../../outline/types.js';
import type { RuleContext } from '../../context.js';

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
   * The last of the decimal numbers beside which a reference would stand (9.2 for 9.3 and 9.3.2), where it stands behind
   * them; undefined where it does not, or where fewer than two or not all up to the last are known.
   */
  lastBefore(values: readonly number[]): string | undefined;
}

const KINDS: Readonly<Partial<Record<string, Kind>>> = {
  article: 'article',
  chapter: 'chapter',
  decimal: 'decimal',
};

/** The clauses of the outline by kind and number. */
export function targetsOf(context: RuleContext): Targets {
  const known = new Set<string>();
  const largest = new Map<Kind, number>();
  const beside = new Map<string, Set<number>>();
  for (const node of context.outline.nodes) {
    const kind = kindOf(node);
    if (!kind) continue;
    const { values } = node.number!;
    known.add(`${kind}:${values.join('.')}`);
    if (node.region !== 'annex') largest.set(kind, Math.max(largest.get(kind) ?? 0, values[0]!));
    if (node.region === 'annex' || kind !== 'decimal') continue;
    const stem = values.slice(0, -1).join('.');
    beside.set(stem, (beside.get(stem) ?? new Set()).add(values.at(-1)!));
  }
  return {
    top: topOf(context),
    has: (kind, values) => known.has(`${kind}:${values.join('.')}`),
    largest: (kind) => largest.get(kind) ?? 0,
    lastBefore(values) {
      for (let length = 1; length < values.length; length++) {
        const stem = values.slice(0, length).join('.');
        const numbers = beside.get(stem);
        if (!numbers) return undefined;
        if (numbers.has(values[length]!)) continue;
        const last = Math.max(...numbers);
        const known = numbers.size >= 2 && numbers.size === last;
        return known && values[length]! > last ? `${stem}.${last}` : undefined;
      }
      return undefined;
    },
  };
}

/** Numbers beyond are years. */
const MOST = 300;

function topOf(context: RuleContext): number {
  let top = 0;
  let count = 0;
  for (const { number, region } of context.outline.nodes) {
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
