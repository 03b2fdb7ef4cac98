import type { ThresholdFact } from '../../../facts/governance/types.js';
import type { Located } from '../../../facts/types.js';
import { leastCount, sameRatio } from '../../../text/quantity.js';
import type { RuleContext } from '../../context.js';
import { GATE_NEEDS, givesWay, operativeFacts } from '../gates.js';
import type { Difference } from '../same-key.js';
import { sameKeyDifferentValue } from '../same-key.js';
import { bodyResolver, listReader, sizesOf } from './bodies.js';

/** What every rule on quorums and majorities reads. */
export const THRESHOLD_NEEDS = ['tree', ...GATE_NEEDS, 'threshold', 'body'] as const;

/** A majority or quorum with the body and the one matter it is about. */
export interface Majority {
  readonly found: Located<ThresholdFact>;
  readonly body: string;
  readonly matter: string;
}

/** A clause that names no matter speaks about that of its section. */
const MATTER_OF_SECTION: Readonly<Record<string, string>> = {
  'main.members.expulsion': '除名',
  'main.members.joining': '加入',
  'main.dissolution': '解散',
  'main.general.effect-amendment': '修改协议',
};
/** Where a majority without a matter is the ordinary one. */
const GENERAL_SECTION = /^(?:$|main\.organisation)/;

/** All majorities and quorums with a known body, one entry per matter, in text order. Unknown matters are left out. */
export function majorities(context: RuleContext): readonly Majority[] {
  const resolve = bodyResolver(context);
  const listed = listReader(context);
  return operativeFacts(context, 'threshold').flatMap((found) => {
    const body = resolve(found);
    if (body === '') return [];
    return (found.fact.list ? listed(found.ref) : found.fact.matters).flatMap((matter) => {
      // how many have to attend is about meetings wherever it stands
      const own = matter === 'general' && found.fact.kind === 'vote' ? generalIn(found.section) : matter;
      return own === '?' ? [] : [{ found, body, matter: own }];
    });
  });
}

function generalIn(section: string): string {
  return MATTER_OF_SECTION[section] ?? (GENERAL_SECTION.test(section) ? 'general' : '?');
}

/** Two majorities (or quorums) of one body on one matter that cannot both stand. */
export function thresholdConflicts(
  context: RuleContext,
  kind: ThresholdFact['kind'],
  leftOut: ReadonlySet<string>,
): readonly Difference<ThresholdFact>[] {
  const sizes = sizesOf(context);
  const all = majorities(context).filter(
    ({ found, matter }) => found.fact.kind === kind && !leftOut.has(matter),
  );
  const keys = new Map<Located<ThresholdFact>, string>();
  const entries = all.map(({ found, body, matter }) => {
    const entry: Located<ThresholdFact> = { ...found };
    keys.set(entry, `${body}|${matter}|${found.fact.meeting}`);
    return entry;
  });
  const differences = sameKeyDifferentValue(entries, {
    key: (found) => keys.get(found),
    compatible: (a, b) => {
      const [body = '', matter = ''] = keys.get(a)!.split('|');
      return (
        sameThreshold(a.fact, b.fact, sizes.get(body)) ||
        givesWay(a.fact.exceptions, b.fact.exceptions, matter, matter)
      );
    },
  });
  return onePerPlace(differences);
}

/** Several matters of one majority are one conflict. */
function onePerPlace(all: readonly Difference<ThresholdFact>[]): readonly Difference<ThresholdFact>[] {
  const seen = new Set<string>();
  return all.filter(({ later, earlier }) => {
    const key = [later, earlier].map(({ ref, fact }) => `${ref.chunk}:${ref.line}:${fact.from}`).join('-');
    return seen.size < seen.add(key).size;
  });
}

/** True when two thresholds are, or may be, one: values that cannot be compared count as equal. */
function sameThreshold(a: ThresholdFact, b: ThresholdFact, size: number | undefined): boolean {
  if (a.unanimous || b.unanimous) return a.unanimous === b.unanimous || isWhole(a) || isWhole(b);
  if (a.ratio && b.ratio) {
    if (!sameRatio(a.ratio, b.ratio)) return false;
    return a.base === '' || b.base === '' || a.base === b.base;
  }
  if (a.count !== undefined && b.count !== undefined) return a.count === b.count;
  const [fraction, number] = a.ratio ? [a, b] : [b, a];
  if (number.count === undefined) return true;
  if (size === undefined) return fraction.stated === undefined || fraction.stated === number.count;
  return leastCount(fraction.ratio!, fraction.bound, size) === number.count;
}

function isWhole({ ratio }: ThresholdFact): boolean {
  return ratio !== undefined && ratio.num >= ratio.den;
}
