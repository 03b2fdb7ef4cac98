import type { LiabilityFact, LiabilityKind } from '../../../facts/money/types.js';
import type { Located } from '../../../facts/types.js';
import type { Basis, Bilingual, RuleSet, Severity } from '../../../standard/types.js';
import type { RuleContext } from '../../context.js';
import { defineRule } from '../../define.js';
import type { Finding, ReviewDepth, Rule, RuleCategory, TextEdit } from '../../types.js';
import { GATE_NEEDS } from '../gates.js';
import { placeOf } from '../same-key.js';
import { provided } from './facts.js';
import { quoted } from './words.js';

/** What one rule on a term that falls by itself says of itself. */
export interface TermSpec {
  readonly id: string;
  readonly category: RuleCategory;
  readonly severity: Severity;
  readonly depth: ReviewDepth;
  readonly set: RuleSet;
  readonly title: Bilingual;
  readonly basis: readonly Basis[];
  /** Messages by kind of term, with `{words}`. */
  readonly kinds: Partial<Record<LiabilityKind, Bilingual>>;
  readonly fix: Bilingual;
  readonly mend: (context: RuleContext, finding: Finding) => readonly TextEdit[];
  /** Leaves terms out; may read `reads`. */
  readonly accepts?: (context: RuleContext, found: Located<LiabilityFact>) => boolean;
  readonly reads?: readonly string[];
}

/** A rule that reports each sentence with such a term. */
export function termRule(spec: TermSpec): Rule<RuleContext> {
  const { id, category, severity, depth, set, title, basis, kinds, fix, mend } = spec;
  const texts = (locale: 'zh' | 'en'): Readonly<Record<string, string>> =>
    Object.fromEntries([
      ...Object.entries(kinds).map(([kind, text]) => [kind, text[locale]]),
      ['mend', fix[locale]],
    ]);
  return defineRule({
    id,
    category,
    severity,
    depth,
    set,
    title,
    basis,
    needs: [...new Set([...GATE_NEEDS, 'liability', ...(spec.reads ?? [])])],
    messages: { 'zh-CN': texts('zh'), en: texts('en') },
    check: (context) =>
      provided(context, 'liability')
        .filter((found) => kinds[found.fact.kind] !== undefined && (spec.accepts?.(context, found) ?? true))
        .map((found) => ({
          place: placeOf(found),
          section: found.section,
          subject: null,
          message: { id: found.fact.kind, args: { words: quoted(found.fact.words) } },
          fixes: [{ id: 'mend', safety: 'needs-review' as const }],
        })),
    fix: mend,
  });
}
