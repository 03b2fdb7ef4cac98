import type { Located } from '../../../facts/types.js';
import type { RuleContext } from '../../context.js';
import { defineRule } from '../../define.js';
import { GATE_NEEDS } from '../gates.js';
import { adoptEarlier, differenceFinding, placeOf, type Difference } from '../same-key.js';
import type { Bilingual, Basis, RuleSet, Severity } from '../../../standard/types.js';
import type { ReviewDepth, Rule } from '../../types.js';

interface Worded {
  readonly from: number;
  readonly to: number;
  readonly words: string;
}

/** What one rule on two contradicting clauses on intellectual property says of itself. */
export interface IpConflict<F extends Worded> {
  readonly id: string;
  readonly severity: Severity;
  readonly depth: ReviewDepth;
  readonly set: RuleSet;
  readonly title: Bilingual;
  readonly basis: readonly Basis[];
  /** The fact type it compares. */
  readonly reads: string;
  /** Further fact types that `differences` reads. */
  readonly also?: readonly string[];
  /** Messages with `{a}` (earlier) and `{b}` (later); `maybe` where the scope is inferred. */
  readonly pair: Bilingual;
  readonly maybe: Bilingual;
  readonly differences: (context: RuleContext) => readonly Difference<F>[];
  /** True when both clauses certainly speak about the same thing and cannot both stand. */
  readonly certain: (difference: Difference<F>) => boolean;
  /** Level of what is not certain; one below the rule's own by default. */
  readonly milder?: Severity;
  /** Words put before the clause that goes too far, in place of taking over the other wording. */
  readonly mend?: {
    readonly title: Bilingual;
    readonly text: string;
    readonly target: (difference: Difference<F>) => Located<F>;
  };
}

const LOWER: Readonly<Record<Severity, Severity>> = {
  error: 'warning',
  warning: 'warning',
  information: 'information',
  hint: 'hint',
};
const SHOWN = 30;

/** A rule that reports two clauses which contradict each other once, at the later one. */
export function ipConflict<F extends Worded>(spec: IpConflict<F>): Rule<RuleContext> {
  const { id, severity, depth, set, title, basis, pair, maybe } = spec;
  const found = (context: RuleContext): readonly Difference<F>[] => oncePerPlace(spec.differences(context));
  return defineRule({
    id,
    category: 'conflict',
    severity,
    depth,
    set,
    title,
    basis,
    needs: [...GATE_NEEDS, spec.reads, ...(spec.also ?? [])],
    messages: {
      'zh-CN': {
        pair: pair.zh,
        maybe: maybe.zh,
        other: '另一处约定为“{a}”',
        adopt: spec.mend?.title.zh ?? '改为与另一处一致',
      },
      en: {
        pair: pair.en,
        maybe: maybe.en,
        other: 'The other clause says “{a}”',
        adopt: spec.mend?.title.en ?? 'Adopt the other wording',
      },
    },
    check: (context) =>
      found(context).map((difference) => {
        const args = { a: short(difference.earlier.fact.words), b: short(difference.later.fact.words) };
        const certain = spec.certain(difference);
        return differenceFinding(difference, {
          message: { id: certain ? 'pair' : 'maybe', args },
          other: { id: 'other', args },
          severity: certain ? undefined : (spec.milder ?? LOWER[severity]),
          fixes: [{ id: 'adopt', safety: 'needs-review' }],
        });
      }),
    fix(context, finding) {
      const difference = found(context).find(
        (candidate) => context.spanOf(placeOf(candidate.later)).start === finding.span.start,
      );
      if (!difference) return [];
      if (!spec.mend) return adoptEarlier(context, difference);
      const { start } = context.spanOf(placeOf(spec.mend.target(difference)));
      return [{ span: { start, end: start }, newText: spec.mend.text }];
    },
  });
}

/** A clause that contradicts another in several respects is reported once. */
function oncePerPlace<F extends Worded>(all: readonly Difference<F>[]): readonly Difference<F>[] {
  const seen = new Set<string>();
  return all.filter(({ later: { ref, fact } }) => {
    const key = `${ref.chunk}:${ref.line}:${fact.from}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function short(words: string): string {
  return words.length > SHOWN ? `${words.slice(0, SHOWN)}…` : words;
}
