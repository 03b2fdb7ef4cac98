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
  for (const node of context.outline.nodes) {
    const kind = kindOf(node);
    if (!kind) continue;
    const { values } = node.number!;
    known.add(`${kind}:${values.join('.')}`);
    if (node.region !== 'annex') largest.set(kind, Math.max(largest.get(kind) ?? 0, values[0]!));
  }
  return {
    has: (kind, values) => known.has(`${kind}:${values.join('.')}`),
    largest: (kind) => largest.get(kind) ?? 0,
  };
}

function kindOf({ number }: OutlineNode): Kind | undefined {
  return number ? KINDS[number.style] : undefined;
}
