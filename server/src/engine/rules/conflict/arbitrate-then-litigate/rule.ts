import type { DisputeFact, Located } from '../../../facts/types.js';
import { groupBy } from '../../../text/group.js';
import { compareLines, lineKey } from '../../../text/place.js';
import { AWARD_IS_FINAL, AWARD_IS_FINAL_2025 } from '../../basis.js';
import type { RuleContext } from '../../context.js';
import { defineRule } from '../../define.js';

import { operativeWays, scopeOf } from '../../support/ways.js';
import type { TextEdit } from '../../types.js';

const FINAL = '裁决是终局的，对各方均有约束力';

export default defineRule({
  id: 'arbitrate-then-litigate',
  category: 'conflict',
  severity: 'warning',
  depth: 'essential',
  set: 'document',
  title: { zh: '约定仲裁后再起诉', en: 'Litigation after arbitration' },
  basis: [AWARD_IS_FINAL, AWARD_IS_FINAL_2025],
  needs: ['tree', 'dispute', 'option'],
  messages: {
    'zh-CN': {
      after:
        '约定仲裁之后又约定可以起诉。仲裁实行一裁终局，“不服裁决可起诉”的约定无效，并可能被认为没有终局仲裁的意思。',
      arbitration: '仲裁在此约定',
      final: '改为“裁决是终局的，对各方均有约束力”',
    },
    en: {
      after:
        'Litigation is allowed after the arbitration. Awards are final: a right to sue afterwards is void and may show that no final arbitration was meant.',
      arbitration: 'Arbitration is chosen here',
      final: 'Say that the award is final and binding instead',
    },
  },
  check(context) {
    const ways = operativeWays(context);
    const arbitrationFor = finalArbitrations(ways);
    return ways
      .filter(({ fact }) => fact.mechanism === 'litigation' && fact.mode === 'after-award')
      .flatMap((court) => {
        const arbitration = arbitrationFor(court);
        if (!arbitration) return [];
        return [
          {
            place: { ...court.ref, from: court.fact.from, to: court.fact.to },
            section: court.section,
            subject: scopeOf(court),
            message: { id: 'after' },
            related: [
              {
                place: { ...arbitration.ref, from: arbitration.fact.from, to: arbitration.fact.to },
                message: { id: 'arbitration' },
              },
            ],
            fixes: [{ id: 'final', safety: 'needs-review' as const }],
          },
        ];
      });
  },
  fix: (context, { span }) => sayFinal(context, span.start, span.end),
});

type Way = Located<DisputeFact>;

/** Tells the arbitration whose award is attacked: in the same line, else the first for the same disputes. */
function finalArbitrations(ways: readonly Way[]): (court: Way) => Way | undefined {
  const chosen = ways.filter(({ fact }) => fact.mechanism === 'arbitration' && fact.mode === 'final');
  const byLine = groupBy(chosen, ({ ref }) => lineKey(ref));
  const byScope = groupBy(chosen, scopeOf);
  return (court) => {
    const own = byLine.get(lineKey(court.ref))?.[0];
    if (own || !court.fact.scopeStated) return own ?? chosen[0];
    const [same, all] = [byScope.get(scopeOf(court))?.[0], byScope.get('all')?.[0]];
    return same && all ? (compareLines(same.ref, all.ref) <= 0 ? same : all) : (same ?? all);
  };
}

/** Replaces the words about the court; takes them out where the sentence on the final award is there already. */
function sayFinal(context: RuleContext, start: number, end: number): readonly TextEdit[] {
  const behind = context.source(end, Math.min(context.length, end + 20));
  const rest = /^[^，。；,;\n\r]*/.exec(behind)![0].length;
  const around = context.source(Math.max(0, start - 120), Math.min(context.length, end + 120));
  if (!/裁决(?:是|为|即为)?终局/.test(around)) return [{ span: { start, end: end + rest }, newText: FINAL }];
  const before = context.source(Math.max(0, start - 1), start);
  const comma = /[，；,;]/.test(before) ? 1 : 0;
  const stop = comma === 0 && /^[。；，]/.test(behind.slice(rest)) ? 1 : 0;
  return [{ span: { start: start - comma, end: end + rest + stop }, newText: '' }];
}
