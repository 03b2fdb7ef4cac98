import type { ContributionFact, ContributionPart, Holder, ShareFact } from '../../../facts/money/types.js';
import type { FactGroup } from '../../../facts/fact-group.js';
import type { Located } from '../../../facts/types.js';
import { groupBy } from '../../../text/group.js';
import { lineKey } from '../../../text/place.js';
import type { Entry } from './entry.js';
import { contributionsIn, sharesIn } from './lists.js';
import type { Who } from './who.js';

const WHOLE = 1e5;

/** Words that a name may follow in its clause, and groups that the amount belongs to when they stand nearer. */
const INTO = /由|向|从|以及|对|及/;
const GROUP = /各方|各成员|各单位|全体|其他|其余|双方|三方|成员单位|企业|高校|院所|联盟(?:应|须|将|以)/;
/** The party that the words before a contribution name last, in its own clause or one of those before. */
export function inferred(part: ContributionPart, who: Who): readonly Entry[] | undefined {
  if (part.before === undefined) return undefined;
  for (const piece of part.before.split(/[,;:。]/).reverse()) {
    const words = piece.replace(
      /^(?:[(]?[一二三四五六七八九十\d.]{1,5}[)、.]?|第[一二三四五六七八九十\d]{1,4}条)?(?:其中|但|而|且|并)?/,
      '',
    );
    for (const one of [words, ...words.split(INTO).slice(1)]) {
      const holder = who.at(one);
      if (holder === undefined) continue;
      const { from, to, fen, tranche, form } = part;
      return [{ from, to, holder, fen, tranche, form, general: false, inferred: true }];
    }
    if (GROUP.test(words)) return undefined;
  }
  return undefined;
}

/** 其余两方各三十万元 */
const OTHERS = /^(?:其余|其他|另外|余下)/;

/** The parties that all others of a list are, where the words count as many. */
function others(holder: Holder, named: readonly Holder[], who: Who): readonly string[] {
  if (!holder.each || who.all.length === 0 || !OTHERS.test(holder.names[0]!)) return [];
  const known = new Set(named.flatMap(({ names }) => names.map(who.of)));
  const left = who.all.filter((name) => !known.has(name));
  // every one that is named has to be a party, or one of those left may be meant
  const sure = left.length === who.all.length - known.size && left.length === holder.count;
  return sure ? left : [];
}

/** What a list says of the parties that it does not name: each of the others, or the one that takes the rest. */
export function restEntries({ parts, total, rest, tranche }: ContributionFact, who: Who): readonly Entry[] {
  const holders = parts.map(({ holder }) => holder);
  const out = parts.flatMap(({ holder, fen, form, from, to, tranche: own }): readonly Entry[] =>
    others(
      holder,
      holders.filter((one) => one !== holder),
      who,
    ).map((name) => ({ from, to, holder: name, fen, tranche: own, form, general: false, derived: true })),
  );
  if (!rest || !total || total.fen !== total.also) return out;
  const [name] = rest.holder.names;
  const single = holders.every(({ names, count }) => names.every(who.knows) && count === names.length);
  const left = total.fen - parts.reduce((all, { fen, holder }) => all + fen * (holder.count ?? 1), 0);
  if (!single || left <= 0 || !who.knows(name!) || holders.some(({ names }) => names.includes(name!)))
    return out;
  const { from, to } = rest;
  return [
    ...out,
    { from, to, holder: who.of(name!), fen: left, tranche, form: '', general: false, derived: true },
  ];
}

/** Characters between a whole and the shares of it. */
const REACH = 60;

/** What each party contributes where a sentence gives the whole in money and the parts in shares (总额1200万元,由甲方承担45%). */
export function sharedOut(group: FactGroup, who: Who): readonly Located<Entry>[] {
  const lists = sharesIn(group, true).filter(({ fact }) => fact.mode === 'list' && fact.parts.length > 1);
  if (lists.length === 0) return [];
  const wholes = groupBy(
    contributionsIn(group, true).filter(({ fact }) => fact.total !== undefined),
    ({ ref }) => lineKey(ref),
  );
  return lists.flatMap((list) => {
    const near = (wholes.get(lineKey(list.ref)) ?? []).filter((whole) => divides(list.fact, whole.fact));
    const [whole] = near;
    const fen = whole?.fact.total?.fen;
    if (near.length !== 1 || fen === undefined) return [];
    const { ref, section, region, fact } = list;
    const holders = fact.parts.map(({ holder }) => holder);
    return fact.parts.flatMap(({ holder, value, from, to, at }) => {
      const names = OTHERS.test(holder.names[0]!)
        ? others(
            holder,
            holders.filter((one) => one !== holder),
            who,
          )
        : holder.count === holder.names.length && holder.names.every(who.knows)
          ? holder.names.map(who.of)
          : [];
      return names.map((name): Located<Entry> => {
        const own = { from, to, holder: name, fen: Math.round((fen * value) / WHOLE) };
        const { tranche } = whole!.fact;
        return {
          ref: at ?? ref,
          section,
          region,
          fact: { ...own, tranche, form: '', general: false, derived: true },
        };
      });
    });
  });
}

function divides(shares: ShareFact, { total, parts }: ContributionFact): boolean {
  const first = shares.parts[0]!.from;
  return (
    total !== undefined &&
    total.fen === total.also &&
    parts.length === 0 &&
    total.to <= first &&
    first - total.to < REACH
  );
}
