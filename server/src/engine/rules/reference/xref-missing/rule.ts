import type { FactGroup } from '../../../facts/fact-group.js';
import type { CrossReferenceFact } from '../../../facts/reference/types.js';
import type { Located } from '../../../facts/types.js';
import type { RuleContext } from '../../context.js';
import { defineRule } from '../../define.js';
import type { RawFinding } from '../../types.js';
import { perGroup } from '../../support/by-group.js';
import { GATE_NEEDS, operativeFacts, operativeIn } from '../../support/gates.js';
import { placeOf } from '../../support/same-key.js';
import { wordsAt } from '../../support/source.js';
import { clauseName } from '../../support/reference/clause-name.js';
import { ClauseTable } from '../../support/reference/clause-table.js';
import { missingParts, type MissingPart } from '../../support/reference/inner-parts.js';
import { targetsOf, type Targets } from '../../support/reference/targets.js';

export default defineRule({
  id: 'xref-missing',
  category: 'reference',
  severity: 'error',
  depth: 'essential',
  set: 'document',
  title: { zh: '引用的条款不存在', en: 'The clause referred to does not exist' },
  basis: [],
  needs: [...GATE_NEEDS, 'crossReference', 'outside', 'text'],
  messages: {
    'zh-CN': {
      missing: '引用的{clause}不存在，本协议同类编号到{last}为止。被引用的约定无法确定。',
      none: '引用的{clause}不存在，本协议各种编号都只到{last}为止。被引用的约定无法确定。',
      part: '引用的{clause}没有第{number}{unit}，至多只到第{last}{unit}。被引用的约定无法确定。',
      gap: '引用的{clause}没有找到，可能是编号缺失或者写错。被引用的约定无法确定。',
    },
    en: {
      missing:
        'There is no {clause}: the numbers of this kind end with {last}. What is meant cannot be told.',
      none: 'There is no {clause}: no number of any kind goes beyond {last}. What is meant cannot be told.',
      part: '{clause} has no {unit} {number}: they end with {last} at most. What is meant cannot be told.',
      gap: '{clause} was not found; its number may be lost or wrong. What is meant cannot be told.',
    },
  },
  check(context) {
    // an annex counts for itself, or means the agreement
    if (context.outside.role === 'annex') return beyondAgreement(context);
    const targets = targetsOf(context.outline);
    const clauses = ClauseTable.of(context.outline);
    return [
      ...context.factGroups.flatMap((group) => missingIn(group, targets)),
      ...context.factGroups.flatMap((group) => elsewhereIn(group, targets, clauses)),
      ...missingParts(context).map(partFinding),
    ];
  },
});

const missingIn = perGroup((group, targets: Targets): readonly RawFinding[] =>
  operativeIn(group, 'crossReference').flatMap((found) => {
    const { kind, values, local } = found.fact;
    const largest = targets.largest(kind);
    // a draft that numbers nothing so may count 一、 or 1. as 第一条; an annex counts for itself
    if (local || found.region === 'annex' || targets.has(kind, values)) return [];
    if (largest === 0)
      return targets.lacksPart(values) ? [gap(group, found)] : beyondAll(group, found, targets.top);
    const last = values[0]! > largest ? largest : targets.lastBefore(values);
    const beyond = last !== undefined;
    // 3.2 may be the second sentence of 3.
    if (kind === 'decimal' && !beyond) return [];
    const named = (number: string): string => clauseName(kind, number);
    return [
      {
        place: placeOf(found),
        section: found.section,
        subject: named(kind === 'decimal' ? values.join('.') : String(values[0])),
        message: {
          id: beyond ? 'missing' : 'gap',
          args: { clause: named(wordsAt(group, placeOf(found))), last: last ?? largest },
        },
        ...(beyond ? {} : { severity: 'warning' as const }),
      },
    ];
  }),
);

/** 本办法第二十条: the instrument that the words stand in, not the agreement. */
const OWN_RULES = /本(?:办法|细则|规则|制度|规定|附件)(?:的|中的?)?第?$/;

/** References from an annex or a second instrument: to the agreement by name, or to the instrument itself. */
const elsewhereIn = perGroup((group, targets: Targets, clauses: ClauseTable): readonly RawFinding[] =>
  operativeIn(group, 'crossReference').flatMap((found): RawFinding[] => {
    const { kind, values, own, from, local } = found.fact;
    const instrument = clauses.instrumentAt(found.ref);
    if (local || !own || instrument.main) return [];
    const before = group.line(found.ref).raw.slice(Math.max(0, from - 24), from);
    const rules = OWN_RULES.test(before);
    if (!rules && !AGREEMENT.test(before)) return [];
    if (found.region !== 'annex' && !rules) return [];
    if (clauses.resolve(found.ref, { ...found.fact, outer: false, annex: 0 }).length > 0 && !rules) return [];
    const last = rules ? clauses.largestAt(found.ref, kind) : lastOf(targets, kind, values);
    if (typeof last === 'number' ? last < 3 || values[0]! <= last : last === undefined) return [];
    const clause = clauseName(kind, wordsAt(group, placeOf(found)));
    return [
      {
        place: placeOf(found),
        section: found.section,
        subject: clauseName(kind, values.join('.')),
        message: { id: 'missing', args: { clause, last: last! } },
      },
    ];
  }),
);

/** Where the numbers of the agreement end beside which the reference would stand; undefined where they go beyond. */
function lastOf(
  targets: Targets,
  kind: CrossReferenceFact['kind'],
  values: readonly number[],
): number | string | undefined {
  return kind === 'decimal' && values[0]! <= targets.largest(kind)
    ? targets.lastBefore(values)
    : targets.largest(kind);
}

function partFinding({ found, unit, number, last }: MissingPart): RawFinding {
  const { kind, values, wordsTo } = found.fact;
  const clause = clauseName(kind, values.join('.'));
  return {
    place: { ...placeOf(found), to: wordsTo },
    section: found.section,
    subject: `${clause}第${number}${unit}`,
    message: { id: 'part', args: { clause, unit, number, last } },
    severity: 'warning',
  };
}

/** 7.12 in a draft that counts 第一条 to 第四十条: there is no such number, which may be lost. */
function gap(group: FactGroup, found: Located<CrossReferenceFact>): RawFinding {
  return {
    place: placeOf(found),
    section: found.section,
    subject: found.fact.values.join('.'),
    message: { id: 'gap', args: { clause: wordsAt(group, placeOf(found)) } },
    severity: 'warning',
  };
}

/** The draft has no 第X条 at all: 第十八条 may mean 十八、, but where no numbers of any kind reach so far, nothing is meant. */
function beyondAll(group: FactGroup, found: Located<CrossReferenceFact>, top: number): readonly RawFinding[] {
  const { kind, values } = found.fact;
  if (top === 0 || values[0]! <= top) return [];
  const number = wordsAt(group, placeOf(found));
  const clause = clauseName(kind, number);
  return [
    {
      place: placeOf(found),
      section: found.section,
      subject: clauseName(kind, kind === 'decimal' ? values.join('.') : values[0]!),
      message: { id: 'none', args: { clause, last: top } },
      severity: 'warning' as const,
    },
  ];
}

const AGREEMENT = /本[一-鿿]{0,8}?(?:协议|合同)书?(?:的|中的?)?第?$/;

/** References of an annex in a file of its own to clauses of the agreement (本协议第三十条) behind its last one. */
function beyondAgreement(context: RuleContext): readonly RawFinding[] {
  const largest = new Map<string, number>();
  for (const key of context.outside.clauses) {
    const [kind, number] = [key.slice(0, key.indexOf(':')), parseInt(key.slice(key.indexOf(':') + 1), 10)];
    largest.set(kind, Math.max(largest.get(kind) ?? 0, number));
  }
  const own = targetsOf(context.outline);
  return operativeFacts(context, 'crossReference').flatMap((found) => {
    const { kind, values, own: named, from } = found.fact;
    const last = largest.get(kind) ?? 0;
    if (!named || kind === 'decimal' || last === 0 || values[0]! <= last || own.has(kind, values)) return [];
    if (!AGREEMENT.test(context.lineText(found.ref).slice(Math.max(0, from - 24), from))) return [];
    const clause = clauseName(kind, wordsAt(context, placeOf(found)));
    return [
      {
        place: placeOf(found),
        section: found.section,
        subject: clauseName(kind, values[0]!),
        message: { id: 'missing', args: { clause, last } },
      },
    ];
  });
}
