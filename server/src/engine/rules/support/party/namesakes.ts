import { kindOf, normName } from '../../../facts/party/units.js';
import { lineKey, type Place } from '../../../text/place.js';
import type { RuleContext } from '../../context.js';
import { perGroup } from '../by-group.js';
import { likeness } from './compare-names.js';
import type { Parties, Party } from './parties.js';

/** A unit that is no party, but nearly has the name of one. */
export interface Namesake {
  readonly party: Party;
  /** As it stands there, normalised. */
  readonly name: string;
  readonly place: Place;
  readonly section: string;
}

/** Parties by the first two characters of their names, by which a name is found inside of words. */
type Index = ReadonlyMap<string, readonly Party[]>;
interface Mentions {
  /** Parties whose names stand there exactly. */
  readonly exact: ReadonlySet<Party>;
  readonly strangers: readonly Namesake[];
}

const LEAST = 6;
/** How a company may be organised: a parent and its subsidiary differ in more. */
const LEGAL_FORM = /(?:股份)?(?:有限)?(?:责任)?公司$/;
const INSTITUTE = /(?:科学)?研究(?:总院|院|所|中心)$/;
/** 一建, 二建; 东区, 西区: one character tells two units apart. */
const TELLING = /[一二三四五六七八九十0-9A-Za-z东南西北中省市县区]/;

const indexes = new WeakMap<Parties, Index>();

/** Names in clauses and annexes that differ from the name of a party by a slip. Linear in the words. */
export function namesakesOf(context: RuleContext, parties: Parties): readonly Namesake[] {
  const index = indexOf(parties);
  if (index.size === 0) return [];
  const groups = context.factGroups.map((group) => mentionsIn(group, index));
  const own = new Set(parties.list.map(({ place }) => lineKey(place)));
  const exact = new Set<Party>();
  for (const group of groups) for (const party of group.exact) exact.add(party);
  const seen = new Set<string>();
  return groups
    .flatMap(({ strangers }) => strangers)
    .filter(({ place, name, party }) => {
      if (own.has(lineKey(place))) return false;
      // a looser likeness counts where everybody else is called by the full name and this one never is
      if (!isSlip(name, party.normName) && (exact.has(party) || exact.size < 2)) return false;
      return seen.size < seen.add(name).size;
    });
}

function indexOf(parties: Parties): Index {
  const known = indexes.get(parties);
  if (known) return known;
  const index = new Map<string, Party[]>();
  for (const party of parties.list) {
    if (party.normName.length < LEAST) continue;
    const key = party.normName.slice(0, 2);
    const others = index.get(key);
    if (others) others.push(party);
    else index.set(key, [party]);
  }
  indexes.set(parties, index);
  return index;
}

const mentionsIn = perGroup((group, index: Index): Mentions => {
  const exact = new Set<Party>();
  const strangers: Namesake[] = [];
  for (const mention of group.facts('unitMention')) {
    const { region, fact, ref, section } = mention;
    if (region !== 'body' && region !== 'annex') continue;
    const found = nearest(fact.words, index);
    if (!found) continue;
    if (found.exact) exact.add(found.party);
    else if (!fact.kin) {
      const line = group.line(ref);
      const place = { ...ref, from: line.toRaw(fact.wordsFrom + found.at), to: fact.to };
      strangers.push({ party: found.party, name: found.name, place, section });
    }
  }
  return { exact, strangers };
});

function nearest(
  words: string,
  index: Index,
):
  { readonly party: Party; readonly exact: boolean; readonly at: number; readonly name: string } | undefined {
  let best: { party: Party; exact: boolean; at: number; name: string } | undefined;
  const norm = words.toLowerCase();
  for (let at = 0; at + LEAST <= norm.length; at++) {
    for (const party of index.get(norm.slice(at, at + 2)) ?? []) {
      const name = norm.slice(at);
      if (name.startsWith(party.normName)) return { party, exact: true, at, name: party.normName };
      if (party.aliases.some((alias) => normName(alias) === name)) return { party, exact: true, at, name };
      if (!best && isNear(name, party.normName)) best = { party, exact: false, at, name };
    }
  }
  return best;
}

function isNear(a: string, b: string): boolean {
  if (isSlip(a, b)) return true;
  const bare = a.replace(LEGAL_FORM, '');
  const other = b.replace(LEGAL_FORM, '');
  return bare !== a && other !== b && a.slice(0, 4) === b.slice(0, 4) && likeness(bare, other) >= 0.6;
}

/** True for one name in two legal forms (有限公司, 股份有限公司), or with one character more, less or another. */
function isSlip(a: string, b: string): boolean {
  const kind = kindOf(a);
  if (a === b || kind !== kindOf(b)) return false;
  for (const ending of [LEGAL_FORM, INSTITUTE]) {
    const bare = a.replace(ending, '');
    if (bare !== a && bare.length >= 4 && bare === b.replace(ending, '')) return true;
  }
  return kind === 'enterprise' && Math.min(a.length, b.length) >= 8 && oneCharacterApart(a, b);
}

function oneCharacterApart(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let head = 0;
  while (head < a.length && a[head] === b[head]) head++;
  let tail = 0;
  while (tail < Math.min(a.length, b.length) - head && a.at(-1 - tail) === b.at(-1 - tail)) tail++;
  const left = a.slice(head, a.length - tail);
  const right = b.slice(head, b.length - tail);
  return left.length <= 1 && right.length <= 1 && !TELLING.test(left + right);
}
