import { groupBy } from '../../../text/group.js';
import type { Parties, Party } from './parties.js';
import type { Signing, SigningBlock } from './signing.js';

/** Parties beside those who sign. */
export interface NameComparison {
  /** One party under two names: a slip in spelling, or a short name where the full one is needed. */
  readonly pairs: readonly { readonly party: Party; readonly block: SigningBlock; readonly short: boolean }[];
  /** Who signs without being a party. */
  readonly extra: readonly SigningBlock[];
  /** Parties that do not sign. */
  readonly missing: readonly Party[];
}

/** Unmatched names on one side that are still compared letter by letter; more are beyond any slip. */
const MOST = 60;
const ALIKE = 0.6;

/** Compares the names of the parties with those on the signature page. Linear but for a bounded rest. */
export function compareNames({ list }: Parties, { blocks }: Signing): NameComparison {
  const byName = new Map(list.map((party) => [party.normName, party]));
  const byLabel = groupBy(list, ({ label }) => label || undefined);
  const labelsSigned = new Set<string>();
  const byAlias = new Map(list.flatMap((party) => party.aliases.map((alias) => [alias, party] as const)));
  const signed = new Set<Party>();
  const pairs: { party: Party; block: SigningBlock; short: boolean }[] = [];
  let rest: SigningBlock[] = [];
  for (const block of blocks) {
    const labelled = block.label === '' ? undefined : byLabel.get(block.label)?.at(-1);
    const exact = block.name === '' ? labelled : byName.get(block.normName);
    const short = exact ? undefined : byAlias.get(block.name);
    // a line with a label alone is signed by whoever bears it
    if (block.name === '' && exact) labelsSigned.add(block.label);
    else if (exact) signed.add(exact);
    else if (short) {
      signed.add(short);
      pairs.push({ party: short, block, short: true });
    } else if (labelled) {
      signed.add(labelled);
      if (labelled.name !== '' && !contains(labelled.normName, block.normName))
        pairs.push({ party: labelled, block, short: false });
    } else if (block.name !== '') rest.push(block);
  }
  for (const label of labelsSigned) for (const party of byLabel.get(label) ?? []) signed.add(party);
  let open = list.filter((party) => party.name !== '' && !signed.has(party));
  if (rest.length <= MOST && open.length <= MOST) {
    const left: SigningBlock[] = [];
    for (const block of rest) {
      const party = closest(block, open);
      if (!party) left.push(block);
      else {
        open = open.filter((one) => one !== party);
        if (!contains(party.normName, block.normName)) pairs.push({ party, block, short: false });
      }
    }
    rest = left;
    // one name left on each side, of which only the beginning is alike
    const [block, party] = [rest[0], open[0]];
    if (block && party && rest.length + open.length === 2 && begins(block.normName, party.normName)) {
      pairs.push({ party, block, short: false });
      rest = [];
      open = [];
    }
  }
  return { pairs, extra: rest, missing: open };
}

/** A descriptor before the name or a department behind it changes nothing (X联盟理事长单位Y公司, X大学Y学院). */
function contains(a: string, b: string): boolean {
  return a.endsWith(b) || b.endsWith(a) || b.startsWith(a);
}

/** Four characters in common: more than the name of a province or a city. */
function begins(a: string, b: string): boolean {
  return a.slice(0, 4) === b.slice(0, 4) && likeness(a, b) >= 0.4;
}

function closest({ normName }: SigningBlock, parties: readonly Party[]): Party | undefined {
  let best: Party | undefined;
  let most = ALIKE;
  for (const party of parties) {
    const value = contains(party.normName, normName) ? 1 : likeness(party.normName, normName);
    if (value >= most) {
      best = party;
      most = value;
    }
  }
  return best;
}

/** Share of pairs of neighbouring characters that two names have in common, 0..1. */
export function likeness(a: string, b: string): number {
  const pairs = (text: string): Set<string> =>
    new Set(Array.from({ length: Math.max(0, text.length - 1) }, (_, i) => text.slice(i, i + 2)));
  const left = pairs(a);
  const right = pairs(b);
  if (left.size + right.size === 0) return 0;
  let common = 0;
  for (const pair of left) if (right.has(pair)) common++;
  return (2 * common) / (left.size + right.size);
}
