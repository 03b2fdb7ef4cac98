import type { RuleContext } from '../../context.js';
import { defineRule } from '../../define.js';
import { adoptEarlier, differenceFinding, placeOf, type Difference } from '../same-key.js';
import type {
  Finding,
  FixOffer,
  MessageArgs,
  RawFinding,
  Rule,
  RuleMeta,
  Severity,
  Templates,
  TextEdit,
} from '../../types.js';
import { citationOf } from './cite.js';

interface Placed {
  readonly from: number;
  readonly to: number;
}

/** A rule that is nothing but a table entry: which facts differ, and what is said about it. */
export interface DifferenceSpec<F extends Placed> extends Omit<RuleMeta, 'messages'> {
  readonly needs: readonly string[];
  /** Texts `differs` (the finding) and `other` (the earlier place), in both languages; fix titles are added. */
  readonly messages: RuleMeta['messages'];
  readonly differences: (context: RuleContext) => readonly Difference<F>[];
  readonly args: (difference: Difference<F>) => MessageArgs;
  /** Lower level for a pair whose subject is inferred; the message `maybe` is used then. */
  readonly lower?: (difference: Difference<F>) => Severity | undefined;
  /** The two fixes make sense only where the words of one place fit into the other. */
  readonly adopt?: boolean | ((difference: Difference<F>) => boolean);
  /** What takes the place of the later words when the earlier clause is cited (`的表决比例`). */
  readonly cited?: string;
  /** Findings that are no difference of two such facts. */
  readonly also?: (context: RuleContext) => readonly RawFinding[];
}

const FIXES: Readonly<Record<'zh-CN' | 'en', Templates>> = {
  'zh-CN': { adopt: '改为与另一处一致', cite: '改为引用“{citation}”' },
  en: { adopt: 'Use the words of the other place', cite: 'Refer to {citation} instead' },
};

/** The rule of a specification. */
export function differenceRule<F extends Placed>(spec: DifferenceSpec<F>): Rule<RuleContext> {
  const { differences, args, lower, adopt, cited, also, messages, ...meta } = spec;
  const findings = new WeakMap<Difference<F>, RawFinding>();
  const found = (context: RuleContext, difference: Difference<F>): RawFinding => {
    const severity = lower?.(difference);
    const filled = args(difference);
    const finding = differenceFinding(difference, {
      message: { id: severity ? 'maybe' : 'differs', args: filled },
      other: { id: 'other', args: filled },
      fixes: offers(
        context,
        difference,
        typeof adopt === 'function' ? adopt(difference) : adopt === true,
        cited,
      ),
      severity,
    });
    // a citation rests on the numbers of clauses as well
    if (cited === undefined) findings.set(difference, finding);
    return finding;
  };
  return defineRule({
    ...meta,
    messages: {
      'zh-CN': { ...messages['zh-CN'], ...fixTexts('zh-CN', Boolean(adopt), cited) },
      en: { ...messages.en, ...fixTexts('en', Boolean(adopt), cited) },
    },
    check: (context) => [
      ...differences(context).map((one) => findings.get(one) ?? found(context, one)),
      ...(also?.(context) ?? []),
    ],
    fix: (context, finding, fixId) => mend(context, differences(context), finding, fixId, cited),
  });
}

function fixTexts(locale: 'zh-CN' | 'en', adopt: boolean, cited: string | undefined): Templates {
  const { adopt: same = '', cite = '' } = FIXES[locale];
  return { ...(adopt ? { adopt: same } : {}), ...(cited === undefined ? {} : { cite }) };
}

function offers<F extends Placed>(
  context: RuleContext,
  { earlier }: Difference<F>,
  adopt: boolean,
  cited: string | undefined,
): readonly FixOffer[] {
  const citation = cited === undefined ? undefined : citationOf(context, earlier.ref);
  return [
    ...(adopt ? [{ id: 'adopt', safety: 'needs-review' } as const] : []),
    ...(citation === undefined ? [] : [{ id: 'cite', args: { citation }, safety: 'needs-review' } as const]),
  ];
}

function mend<F extends Placed>(
  context: RuleContext,
  all: readonly Difference<F>[],
  finding: Finding,
  fixId: string,
  cited: string | undefined,
): readonly TextEdit[] {
  const found = all.find(
    ({ key, later }) =>
      key === finding.subject && context.spanOf(placeOf(later)).start === finding.span.start,
  );
  if (!found) return [];
  if (fixId === 'adopt') return adoptEarlier(context, found);
  const citation = citationOf(context, found.earlier.ref);
  if (citation === undefined || cited === undefined) return [];
  return [{ span: context.spanOf(placeOf(found.later)), newText: `${citation}规定${cited}` }];
}
