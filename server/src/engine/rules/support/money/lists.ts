import { contributions } from '../../../facts/money/contributions.js';
import { shares } from '../../../facts/money/shares.js';
import type { ContributionFact, MoneyLineFact, ShareFact } from '../../../facts/money/types.js';
import type { FactGroup } from '../../../facts/fact-group.js';
import type { Located } from '../../../facts/types.js';
import type { LineText } from '../../../text/line-text.js';
import { lineKey, type LineRef } from '../../../text/place.js';
import { perGroup } from '../by-group.js';
import { inTextOrder } from '../gates.js';
import { providedIn } from './facts.js';

/** What lists over several lines rest on, for `needs`. */
export const LIST_NEEDS = ['tree', 'moneyLine', 'contribution', 'share'] as const;

/** Longest list that is read as one, in lines. */
const MOST_LINES = 40;
/** Offsets of line n of a list count from n times this. */
const STRIDE = 2 ** 20;

type Line = Located<MoneyLineFact>;

/** The contributions of a group, those that a list sets out line by line among them, in text order. */
export function contributionsIn(group: FactGroup, bodyOnly = false): readonly Located<ContributionFact>[] {
  const { found, lines } = listsIn(group);
  const single = providedIn(group, 'contribution', bodyOnly);
  if (found.length === 0) return single;
  return merged(group, `contribution:${String(bodyOnly)}`, single, lines, (one) => one.contributions);
}

/** The same for the shares of one whole. */
export function sharesIn(group: FactGroup, bodyOnly = false): readonly Located<ShareFact>[] {
  const single = providedIn(group, 'share', bodyOnly);
  return listsIn(group).found.length === 0
    ? single
    : merged(group, `share:${String(bodyOnly)}`, single, new Set(), (one) => one.shares);
}

interface List {
  readonly contributions: readonly Located<ContributionFact>[];
  readonly shares: readonly Located<ShareFact>[];
}

const mergedByGroup = perGroup(() => new Map<string, readonly unknown[]>());

function merged<F extends ContributionFact | ShareFact>(
  group: FactGroup,
  key: string,
  single: readonly Located<F>[],
  covered: ReadonlySet<string>,
  of: (list: List) => readonly Located<F>[],
): readonly Located<F>[] {
  const kept = mergedByGroup(group);
  let list = kept.get(key) as readonly Located<F>[] | undefined;
  if (!list) {
    const joined = listsIn(group)
      .found.flatMap(of)
      .filter(({ region }) => region === 'body' || key.endsWith(':false'));
    list = [...single.filter(({ ref }) => !covered.has(lineKey(ref))), ...joined].sort(inTextOrder);
    kept.set(key, list);
  }
  return list;
}

/** The lists of a group, and the lines whose amounts they hold. */
const listsIn = perGroup(
  (group): { readonly found: readonly List[]; readonly lines: ReadonlySet<string> } => {
    const found: List[] = [];
    const lines = new Set<string>();
    for (const run of runsOf(group)) {
      const list = readList(group, run);
      if (list.contributions.length > 0) for (const { ref } of run) lines.add(lineKey(ref));
      if (list.contributions.length + list.shares.length > 0) found.push(list);
    }
    return { found, lines };
  },
);

/** Neighbouring lines that are one list: its stem, its items, its total; at least two of them have figures. */
function runsOf(group: FactGroup): readonly (readonly Line[])[] {
  const out: Line[][] = [];
  let run: Line[] = [];
  const close = (): void => {
    const first = run[0]?.fact.kind;
    const last = run.at(-1)?.fact.kind;
    const enough = first === 'stem' ? run.length > 2 : run.length > 1 && last === 'end';
    if (enough && run.length <= MOST_LINES) out.push(run);
    run = [];
  };
  for (const line of providedIn(group, 'moneyLine')) {
    const { kind } = line.fact;
    const before = run.at(-1);
    const near =
      before !== undefined && follows(group, before.ref, line.ref) && before.region === line.region;
    if (kind === 'caption') continue;
    if (!near || kind === 'stem' || kind === 'list' || (before.fact.kind === 'list' && kind !== 'end'))
      close();
    run.push(line);
    if (kind === 'end') close();
  }
  close();
  return out;
}

function follows(group: FactGroup, a: LineRef, b: LineRef): boolean {
  const next = group.next(a);
  return next !== undefined && next.chunk === b.chunk && next.line === b.line;
}

/** Reads a list as if it stood in one line. */
function readList(group: FactGroup, run: readonly Line[]): List {
  const lines = run.map(({ ref }) => group.line(ref));
  const starts: number[] = [];
  let text = '';
  for (const [i, { fact }] of run.entries()) {
    starts.push(text.length);
    const bare = fact.words.replace(/[;,。]$/, '');
    const next = run[i + 1]?.fact.kind;
    const mark = fact.kind === 'stem' ? ':' : next === 'item' ? ';' : '。';
    text += (fact.kind === 'stem' ? bare.replace(/[:]$/, '') : bare) + mark;
  }
  const whole: LineText = {
    raw: '',
    text,
    toRaw: (index) => {
      let at = starts.length - 1;
      while (at > 0 && starts[at]! > index) at--;
      return at * STRIDE + lines[at]!.toRaw(run[at]!.fact.start + Math.max(0, index - starts[at]!));
    },
  };
  // an item that ends with a semicolon is not the last one
  const last = run.at(-1)!.fact;
  const open = last.kind === 'item' && /[;,]$/.test(last.words);
  const placed = <T extends { readonly from: number; readonly to: number }>(
    one: T,
  ): T & { readonly at: LineRef } => {
    const at = Math.floor(one.from / STRIDE);
    const to = Math.floor(one.to / STRIDE) === at ? one.to % STRIDE : lines[at]!.raw.length;
    return { ...one, at: run[at]!.ref, from: one.from % STRIDE, to };
  };
  const spans = ({ from, to }: { readonly from: number; readonly to: number }): boolean =>
    Math.floor(from / STRIDE) !== Math.floor(to / STRIDE);
  const located = <F extends { readonly from: number; readonly to: number }>(
    fact: F,
    at: LineRef,
    from: number,
    to: number,
  ): Located<F> => {
    const { section, region } = run.find(({ ref }) => ref.chunk === at.chunk && ref.line === at.line)!;
    return { ref: at, section, region, fact: { ...fact, from, to } };
  };
  return {
    contributions: contributions(whole, text)
      .filter(spans)
      .map((fact) => {
        const total = fact.total && placed(fact.total);
        const parts = fact.parts.map(placed);
        const { at, from, to } = total ?? parts[0]!;
        return located({ ...fact, total, parts, residual: fact.residual || open }, at, from, to);
      }),
    shares: shares(whole, text)
      .filter((fact) => fact.parts.length > 1 && spans(fact))
      .map((fact) => {
        const parts = fact.parts.map(placed);
        const { at, from, to } = parts.at(-1)!;
        return located({ ...fact, parts, residual: fact.residual || open }, at, from, to);
      }),
  };
}
