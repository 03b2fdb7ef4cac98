import type { DisputeFact, Located } from '../../../facts/types.js';
import { compareLines, type Place } from '../../../text/place.js';
import { COURT_CHOICE_SURVIVES, EITHER_OR, ONE_MECHANISM } from '../../basis.js';
import type { RuleContext } from '../../context.js';
import { defineRule } from '../../define.js';
import { isCertain, isGeneral, operativeWays, scopeOf } from '../../support/ways.js';
import { arbitrationEnd, waySpan, wayWords } from '../../support/way-words.js';
import type { RawFinding, TextEdit } from '../../types.js';

type Way = Located<DisputeFact>;

/** Two ways for the same disputes; `later` is where the conflict shows. */
interface Conflict {
  readonly earlier: Way;
  readonly later: Way;
  /** Both in one sentence. */
  readonly joint: boolean;
}

export default defineRule({
  id: 'arbitration-and-litigation',
  category: 'conflict',
  severity: 'error',
  depth: 'essential',
  set: 'document',
  title: { zh: '同一争议既约定仲裁又约定诉讼', en: 'Arbitration and litigation for one dispute' },
  basis: [ONE_MECHANISM, EITHER_OR, COURT_CHOICE_SURVIVES],
  needs: ['tree', 'dispute', 'option'],
  messages: {
    'zh-CN': {
      joint: '同一争议既约定仲裁又约定诉讼。这样的仲裁约定通常无效（法院管辖的约定仍可能有效），请二选一。',
      pair: '此处与前面的条款对同一争议分别约定了仲裁和诉讼。这样的仲裁约定通常无效（法院管辖的约定仍可能有效），请二选一。',
      maybe:
        '可能对同一争议既约定了仲裁又约定了诉讼。若两处所指争议相同，仲裁约定通常无效；请写明各自适用的争议或者二选一。',
      other: '另一种方式在此约定',
      'keep-arbitration': '保留仲裁',
      'keep-litigation': '保留诉讼',
    },
    en: {
      joint:
        'Arbitration and litigation are both chosen for the same dispute. Such an arbitration agreement is normally invalid (the choice of court may survive): choose one.',
      pair: 'This clause and an earlier one choose arbitration and litigation for the same disputes. Such an arbitration agreement is normally invalid (the choice of court may survive): choose one.',
      maybe:
        'Arbitration and litigation may both be chosen for the same disputes. If so, the arbitration agreement is normally invalid: say which disputes each covers, or choose one.',
      other: 'The other way is chosen here',
      'keep-arbitration': 'Keep arbitration',
      'keep-litigation': 'Keep litigation',
    },
  },
  check: (context) => conflicts(context).map((conflict) => finding(conflict)),
  fix(context, found, fixId) {
    const conflict = conflicts(context).find(
      (candidate) => context.spanOf(placeOf(candidate)).start === found.span.start,
    );
    return conflict
      ? keep(context, conflict, fixId === 'keep-arbitration' ? 'arbitration' : 'litigation')
      : [];
  },
});

function finding(conflict: Conflict): RawFinding {
  const { earlier, later, joint } = conflict;
  const certain = joint ? isGeneral(later) : isCertain(earlier) && isCertain(later);
  return {
    place: placeOf(conflict),
    section: later.section,
    subject: scopeOf(later),
    message: { id: !certain ? 'maybe' : joint ? 'joint' : 'pair' },
    ...(certain ? {} : { severity: 'warning' as const }),
    ...(joint
      ? {}
      : {
          related: [
            {
              place: { ...earlier.ref, from: earlier.fact.from, to: earlier.fact.to },
              message: { id: 'other' },
            },
          ],
        }),
    fixes: [
      { id: 'keep-arbitration', safety: 'needs-review' },
      { id: 'keep-litigation', safety: 'needs-review' },
    ],
  };
}

function placeOf({ earlier, later, joint }: Conflict): Place {
  return { ...later.ref, from: joint ? earlier.fact.from : later.fact.from, to: later.fact.to };
}

/** One conflict for each clause that chooses another way than the first clause on the same disputes. */
function conflicts(context: RuleContext): readonly Conflict[] {
  const ways = operativeWays(context).filter(({ fact }) => fact.mode === 'final');
  const first = new Map<string, Way>();
  const lines = new Set<string>();
  const out: Conflict[] = [];
  ways.forEach((way, i) => {
    const scope = scopeOf(way);
    const lead = first.get(scope);
    if (!lead) {
      first.set(scope, way);
      return;
    }
    if (lead.fact.mechanism === way.fact.mechanism) return;
    const line = `${way.ref.chunk}:${way.ref.line}|${scope}`;
    if (lines.has(line)) return;
    lines.add(line);
    const partner = way.fact.joint ? partnerOf(ways, i) : undefined;
    out.push({ earlier: partner ?? lead, later: way, joint: partner !== undefined });
  });
  return out;
}

/** The other way in the same sentence. */
function partnerOf(ways: readonly Way[], index: number): Way | undefined {
  const way = ways[index]!;
  for (let i = index - 1; i >= 0 && compareLines(ways[i]!.ref, way.ref) === 0; i--) {
    if (ways[i]!.fact.joint && ways[i]!.fact.mechanism !== way.fact.mechanism) return ways[i];
  }
  return undefined;
}

/** In one sentence the two ways become one; in two clauses the losing one takes over the words of the other. */
function keep(
  context: RuleContext,
  { earlier, later, joint }: Conflict,
  mechanism: DisputeFact['mechanism'],
): readonly TextEdit[] {
  const [kept, lost] = earlier.fact.mechanism === mechanism ? [earlier, later] : [later, earlier];
  const spans = joint ? [waySpan(context, earlier), waySpan(context, later)] : [waySpan(context, lost)];
  const start = Math.min(...spans.map((span) => span.start));
  const end = Math.max(...spans.map((span) => span.end));
  const rest = lost.fact.mechanism === 'arbitration' ? arbitrationEnd(context, lost, end) : end;
  return [{ span: { start, end: rest }, newText: wayWords(context, kept) }];
}
