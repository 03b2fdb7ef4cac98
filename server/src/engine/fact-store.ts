import { differences, editBetween, sameValue } from './facts/compare.js';
import { extractAll } from './facts/extract.js';
import { FactGroup, grouped, regrouped } from './facts/fact-group.js';
import type { Fact, FactType, FactTypes, Located } from './facts/types.js';
import type { Line } from './outline/lines.js';
import type { LineTable } from './outline/table.js';
import type { Structure } from './structure.js';
import type { LineText } from './text/line-text.js';
import type { LineRef } from './text/place.js';

type LocatedFact = Located<Fact>;
type Tokens = ReadonlyMap<string, object>;

const NONE: readonly Fact[] = [];
const EMPTY: readonly LocatedFact[] = [];
const cache = new WeakMap<LineText, readonly Fact[]>();

/** Facts of one line, extracted once: a line that only moved keeps its text, and no text serves two kinds of block. */
function factsOf(line: Line): readonly Fact[] {
  if (line.block === 'front-matter') return NONE;
  const facts = cache.get(line.text);
  if (facts) return facts;
  read([[line]]);
  return cache.get(line.text) ?? NONE;
}

/** Reads the lines of which the facts are not known yet, all together. */
function read(chunks: readonly (readonly Line[])[]): void {
  const unread = chunks
    .flat()
    .filter(({ block, text }) => block !== 'front-matter' && !cache.has(text))
    .map(({ block, text }) => ({ line: text, setting: { table: block === 'table' } }));
  extractAll(unread).forEach((facts, i) => cache.set(unread[i]!.line, facts));
}

/** Chunks that were replaced one for one: those from `from` on. */
export interface Replaced {
  readonly from: number;
  readonly before: readonly (readonly Line[])[];
  readonly fresh: readonly (readonly Line[])[];
}

interface State {
  readonly table: LineTable;
  readonly groups: readonly FactGroup[];
  /** Lists of all facts of a type, put together when first asked for. */
  readonly lists: Map<FactType, readonly LocatedFact[]>;
  /** Tokens of types, and of the words in sections by the id of the section and of those around it. */
  readonly tokens: Tokens;
  /** The token of everything that never changed. */
  readonly first: object;
  readonly structure: Structure;
}

/** The version before one whose structure was built anew. */
interface Predecessor {
  readonly state: State;
  /** Undefined when other lines stand in the draft, or chunks have other numbers. */
  readonly replaced: Replaced | undefined;
}

/**
 * All facts of one snapshot by type, in text order. Beside each list stands a token: it is the same object from version
 * to version until facts of the type say something else, so that what rests on them can be kept. Facts that typing
 * before them only pushes along keep their token: findings in that line have to be asked for anew all the same.
 */
export class FactStore {
  private state: State | undefined;

  private constructor(
    private readonly structure: Structure,
    private table: LineTable | undefined,
    private before: Predecessor | undefined,
    state?: State,
  ) {
    this.state = state;
  }

  /** The facts of a draft, collected when first asked for. */
  static of(table: LineTable, structure: Structure): FactStore {
    return new FactStore(structure, table, undefined);
  }

  /** Facts of one type. */
  list<T extends FactType>(type: T): readonly Located<FactTypes[T]>[] {
    const { lists, groups } = this.get();
    let list = lists.get(type);
    if (!list)
      lists.set(type, (list = groups.flatMap((group) => group.facts(type) as readonly LocatedFact[])));
    return list as readonly Located<FactTypes[T]>[];
  }

  /** The same facts in groups. */
  get groups(): readonly FactGroup[] {
    return this.get().groups;
  }

  token(type: FactType): object {
    const { tokens, first } = this.get();
    return tokens.get(type) ?? first;
  }

  /**
   * The token of the words that stand in a section or in those below it, or in the sentences that show them: another
   * one as soon as one word is new.
   */
  wordsToken(section: string): object {
    const { tokens, first } = this.get();
    return tokens.get(WORDS + section) ?? tokens.get(WORDS) ?? first;
  }

  private get(): State {
    if (!this.state) {
      const { before } = this;
      const table = this.table!;
      this.state =
        before?.replaced && before.state.structure.placesAsIn(this.structure, extentOf(before.replaced))
          ? spliced(before.state, before.replaced, table, this.structure)
          : collected(table, this.structure, before?.state);
      this.table = undefined;
      this.before = undefined;
    }
    return this.state;
  }

  /** The store after an edit that left the structure as it was. */
  replaced(replaced: Replaced, table: LineTable): FactStore {
    if (!this.state)
      return new FactStore(this.structure, table, this.before && { ...this.before, replaced: undefined });
    const state = spliced(this.state, replaced, table, this.structure);
    return new FactStore(this.structure, undefined, undefined, state);
  }

  /** The store after an edit with which the structure has to be built anew. */
  rebuilt(structure: Structure, table: LineTable, replaced: Replaced | undefined): FactStore {
    const before = this.state
      ? { state: this.state, replaced }
      : this.before && { ...this.before, replaced: undefined };
    return new FactStore(structure, table, before);
  }
}

function extentOf({ from, fresh }: Replaced): { readonly from: number; readonly count: number } {
  return { from, count: fresh.length };
}

/** Begins the key of the token of the words of a section; alone it stands for all sections. */
const WORDS = 'words:';

/** The state after chunks were replaced. */
function spliced(before: State, replaced: Replaced, table: LineTable, structure: Structure): State {
  const { from, fresh } = replaced;
  const lines = editedLines(replaced);
  const { changed, moved } = compare(replaced, lines);
  const tokens = new Map(before.tokens);
  for (const type of changed) tokens.set(type, {});
  for (const ref of lines) {
    const { alignment } = structure;
    for (const id of [alignment.sectionAt(ref), ...alignment.shownBy(ref)]) {
      for (let end = id.length; end > 0; end = id.lastIndexOf('.', end - 1))
        tokens.set(WORDS + id.slice(0, end), {});
    }
  }
  const lists = new Map(before.lists);
  for (const type of changed) lists.delete(type);
  for (const type of moved) lists.delete(type);
  const located = fresh.map((chunk, i) => locate(chunk, from + i, structure));
  const groups = regrouped(before.groups, from, fresh, located);
  return { table, groups, lists, tokens, first: before.first, structure };
}

/** All facts placed anew; types of which every fact comes out as it was keep list and token. */
function collected(table: LineTable, structure: Structure, before: State | undefined): State {
  if (!before) {
    const all = table.range(0, table.length);
    read(all);
    const chunks = all.map((lines, chunk) => locate(lines, chunk, structure));
    const groups = grouped(chunks, table, []);
    return { table, groups, lists: new Map(), tokens: new Map(), first: {}, structure };
  }
  const old = before.groups.flatMap((group) => group.chunks);
  const changed = new Set<FactType>();
  const all = table.range(0, table.length);
  const past = before.table.range(0, before.table.length);
  read(all.filter((lines, chunk) => lines !== past[chunk]));
  const chunks = all.map((lines, chunk) => {
    const known = old[chunk] ?? EMPTY;
    if (lines === past[chunk] && standAsBefore(known, structure)) return known;
    const now = locate(lines, chunk, structure);
    note(known, now, changed);
    return now;
  });
  for (const gone of old.slice(chunks.length)) note(gone, EMPTY, changed);
  const tokens = new Map<string, object>([[WORDS, {}]]);
  for (const [type, token] of before.tokens) if (!type.startsWith(WORDS)) tokens.set(type, token);
  const lists = new Map(before.lists);
  for (const type of changed) {
    tokens.set(type, {});
    lists.delete(type);
  }
  return {
    table,
    groups: grouped(chunks, table, before.groups),
    lists,
    tokens,
    first: before.first,
    structure,
  };
}

/** The facts of one chunk with their sections and regions. */
function locate(lines: readonly Line[], chunk: number, structure: Structure): readonly LocatedFact[] {
  const out: LocatedFact[] = [];
  for (let line = 0; line < lines.length; line++) {
    const facts = factsOf(lines[line]!);
    if (facts.length === 0) continue;
    const ref = { chunk, line };
    const section = structure.alignment.sectionAt(ref);
    const region = structure.regionAt(ref);
    for (const fact of facts) out.push({ ref, fact, section, region });
  }
  return out;
}

function standAsBefore(facts: readonly LocatedFact[], structure: Structure): boolean {
  let last: LineRef | undefined;
  for (const { ref, section, region } of facts) {
    // the facts of one line share its reference
    if (ref === last) continue;
    if (structure.alignment.sectionAt(ref) !== section || structure.regionAt(ref) !== region) return false;
    last = ref;
  }
  return true;
}

/** Adds the types of which facts differ between two versions of a chunk. */
function note(before: readonly LocatedFact[], after: readonly LocatedFact[], changed: Set<FactType>): void {
  if (before.length === 0 && after.length === 0) return;
  const old = new FactGroup([before], 0, []);
  const now = new FactGroup([after], 0, []);
  for (const { fact } of [...before, ...after]) {
    const { type } = fact;
    if (!changed.has(type) && !sameFacts(old.facts(type), now.facts(type))) changed.add(type);
  }
}

function sameFacts(before: readonly LocatedFact[], after: readonly LocatedFact[]): boolean {
  if (before.length !== after.length) return false;
  for (let i = 0; i < before.length; i++) {
    const a = before[i]!;
    const b = after[i]!;
    if (a.ref.chunk !== b.ref.chunk || a.ref.line !== b.ref.line) return false;
    if (a.section !== b.section || a.region !== b.region || !sameValue(a.fact, b.fact)) return false;
  }
  return true;
}

/** The lines of replaced chunks that hold other words than before, or that came or went. */
export function editedLines({ from, before, fresh }: Replaced): readonly LineRef[] {
  const lines: LineRef[] = [];
  before.forEach((old, i) => {
    const now = fresh[i]!;
    for (let line = 0; line < Math.max(old.length, now.length); line++)
      if (old[line]?.text !== now[line]?.text) lines.push({ chunk: from + i, line });
  });
  return lines;
}

/** The types of which facts changed or only moved in some lines. */
function compare(
  { from, before, fresh }: Replaced,
  lines: readonly LineRef[],
): { readonly changed: ReadonlySet<FactType>; readonly moved: ReadonlySet<FactType> } {
  const changed = new Set<FactType>();
  const moved = new Set<FactType>();
  for (const { chunk, line } of lines) {
    const a = before[chunk - from]![line];
    const b = fresh[chunk - from]![line];
    const edit = a && b ? editBetween(a.text.raw, b.text.raw) : undefined;
    const found = differences(a ? factsOf(a) : NONE, b ? factsOf(b) : NONE, edit);
    for (const [type, difference] of found) (difference === 'moved' ? moved : changed).add(type);
  }
  for (const type of changed) moved.delete(type);
  return { changed, moved };
}
