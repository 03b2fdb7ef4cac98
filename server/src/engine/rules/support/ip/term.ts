import type { IpTermFact, IpTermKind } from '../../../facts/ip/types.js';
import type { Located } from '../../../facts/types.js';
import type { Basis, Bilingual, RuleSet, Severity } from '../../../standard/types.js';
import type { RuleContext } from '../../context.js';
import { defineRule } from '../../define.js';
import { GATE_NEEDS, operativeFacts } from '../gates.js';
import { placeOf } from '../same-key.js';
import type { ReviewDepth, Rule, RuleCategory } from '../../types.js';
import { sentenceEdit, type SentenceEdit } from './text-edits.js';
import { settles } from './topics.js';

/** What one rule on a term that stands by itself says of itself. */
export interface IpTerm {
  readonly id: string;
  readonly kind: IpTermKind;
  readonly category?: RuleCategory;
  readonly severity: Severity;
  readonly depth: ReviewDepth;
  readonly set: RuleSet;
  readonly title: Bilingual;
  readonly basis: readonly Basis[];
  /** Message with `{words}`. */
  readonly found: Bilingual;
  /** Message for the milder case, reported as information. */
  readonly bounded?: Bilingual;
  readonly fix: SentenceEdit & { readonly title: Bilingual };
  /** A topic that, settled anywhere, makes the term harmless. */
  readonly silencedBy?: string;
  /** Level of one finding where it is not the rule's own; `undefined` leaves it out. */
  readonly level?: (context: RuleContext, found: Located<IpTermFact>) => Severity | undefined;
  /** Further fact types that `level` reads. */
  readonly also?: readonly string[];
}

/** A rule that reports each sentence with such a term. */
export function ipTerm(spec: IpTerm): Rule<RuleContext> {
  const { id, category = 'compliance', severity, depth, set, title, basis, found, bounded, fix } = spec;
  return defineRule({
    id,
    category,
    severity,
    depth,
    set,
    title,
    basis,
    needs: [
      ...new Set([...GATE_NEEDS, 'ipTerm', ...(spec.silencedBy ? ['ipTopic'] : []), ...(spec.also ?? [])]),
    ],
    messages: {
      'zh-CN': { found: found.zh, ...(bounded ? { bounded: bounded.zh } : {}), mend: fix.title.zh },
      en: { found: found.en, ...(bounded ? { bounded: bounded.en } : {}), mend: fix.title.en },
    },
    check(context) {
      const terms = operativeFacts(context, 'ipTerm').filter(
        ({ fact, section }) => fact.kind === spec.kind && !section.startsWith('preamble'),
      );
      if (terms.length === 0 || (spec.silencedBy && settles(context, spec.silencedBy))) return [];
      return terms.flatMap((term) => {
        const mild = bounded !== undefined && term.fact.bounded;
        const level = spec.level ? spec.level(context, term) : mild ? 'information' : severity;
        if (level === undefined) return [];
        return [
          {
            place: placeOf(term),
            section: term.section,
            subject: null,
            message: { id: mild ? 'bounded' : 'found', args: { words: term.fact.words } },
            ...(level === severity ? {} : { severity: level }),
            fixes: [{ id: 'mend', safety: 'needs-review' as const }],
          },
        ];
      });
    },
    fix: (context, finding) => sentenceEdit(context, finding, fix),
  });
}
