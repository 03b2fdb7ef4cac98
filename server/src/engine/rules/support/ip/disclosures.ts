import type { DisclosureFact } from '../../../facts/ip/types.js';
import type { Located } from '../../../facts/types.js';
import type { RuleContext } from '../../context.js';
import { inTextOrder, operativeFacts } from '../gates.js';
import type { Difference } from '../same-key.js';

type Act = DisclosureFact['act'];

/**
 * Each absolute ban with the first clause that allows or demands the same, where both may be about the same results:
 * publicly funded ones against a ban on all, or results called by the same name.
 */
export function disclosureDifferences(
  context: RuleContext,
  allowed: Act,
  banned: Act,
): readonly Difference<DisclosureFact>[] {
  const facts = operativeFacts(context, 'disclosure').filter(
    ({ fact, region }) => region === 'body' && !fact.yields,
  );
  const open = facts.filter(({ fact }) => fact.act === allowed);
  if (open.length === 0) return [];
  const heads = [open.find(({ fact }) => isPublic(fact)), ...firstOfEachMatter(open)];
  return facts
    .filter(({ fact }) => fact.act === banned)
    .flatMap((ban) => {
      const other = heads.find((one) => one !== undefined && meet(one.fact, ban.fact));
      if (!other) return [];
      const [earlier, later] = inTextOrder(other, ban) < 0 ? [other, ban] : [ban, other];
      return [{ key: banned, earlier, later }];
    });
}

function firstOfEachMatter(open: readonly Located<DisclosureFact>[]): readonly Located<DisclosureFact>[] {
  const first = new Map<string, Located<DisclosureFact>>();
  for (const one of open) {
    const matter = `${one.fact.object}|${one.fact.phase}`;
    if (!first.has(matter)) first.set(matter, one);
  }
  return [...first.values()];
}

function isPublic({ funding }: DisclosureFact): boolean {
  return funding === 'government' || funding === 'national';
}

function meet(one: DisclosureFact, ban: DisclosureFact): boolean {
  if (ban.act === 'silence')
    return one.phase === ban.phase && (one.object === 'background') === (ban.object === 'background');
  if (ban.object === 'background') return false;
  if (isPublic(one)) return ban.whole || isPublic(ban);
  return one.object !== 'unknown' && (one.object === ban.object || ban.whole);
}
