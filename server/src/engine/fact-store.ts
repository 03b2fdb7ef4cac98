import { differences, editBetween, sameValue } from './facts/compare.js';
import { extractAll } from './facts/extract.js';
import type { Fact, FactType, FactTypes, Located } from './facts/types.js';
import type { Line } from './outline/lines.js';
import type { LineTable } from './outline/table.js';
import type { Structure } from './structure.js';
import type { LineText } from './text/line-text.js';
import type { LineRef } from './text/place.js';

type LocatedFact = Located<Fact>;
type Lists = ReadonlyMap<FactType, readonly LocatedFact[]>;
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
function read(table: LineTable): void {
  const unread = table
    .flat()
    .filter(({ block, text }) => block !== 'front-matter' && !cache.has(text))
    .map(({ block, text }) => ({ line: text, setting: { table: block === 'table' } }));
  extractAll(unread).forEach((facts, i) => cache.set(unread[i]!.line, facts));
}

/** Chunks that were replaced one for one: those from `from` on. */
export interface Replaced {
  readonly from: number;
  readonly before: LineTable;
  readonly fresh: LineTable;
}

interface State {
  readonly lists: Lists;
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
    return (this.get().lists.get(type) ?? EMPTY) as readonly Located<FactTypes[T]>[];
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
      const table = this.table ?? [];
      this.state =
        before?.replaced && before.state.structure.placesAsIn(this.structure)
          ? spliced(before.state, before.replaced, this.structure)
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
    return new FactStore(this.structure, undefined, undefined, spliced(this.state, replaced, this.structure));
  }

  /** The store after an edit with which the structure has to be built anew. */
  rebuilt(structure: Structure, table: LineTable, replaced: Replaced | undefined): FactStore {
    const before = this.state
      ? { state: this.state, replaced }
      : this.before && { ...this.before, replaced: undefined };
    return new FactStore(structure, table, before);
  }
}

/** Begins the key of the token of the words of a section; alone it stands for all sections. */
const WORDS = 'words:';

/** The state after chunks were replaced. */
function spliced({ lists, tokens, first }: State, replaced: Replaced, structure: Structure): State {
  const { from, fresh } = replaced;
  const lines = editedLines(replaced);
  const { changed, moved } = compare(replaced, lines);
  const nextTokens = new Map(tokens);
  for (const type of changed) nextTokens.set(type, {});
  for (const ref of lines) {
    const { alignment } = structure;
    for (const id of [alignment.sectionAt(ref), ...alignment.shownBy(ref)]) {
      for (let end = id.length; end > 0; end = id.lastIndexOf('.', end - 1))
        nextTokens.set(WORDS + id.slice(0, end), {});
    }
  }
  let nextLists = lists;
  if (changed.size + moved.size > 0) {
    const come = collect(fresh, from, structure);
    const copy = new Map(lists);
    for (const type of [...changed, ...moved]) {
      const old = lists.get(type) ?? EMPTY;
      const list = old
        .slice(0, firstFrom(old, from))
        .concat(come.get(type) ?? EMPTY, old.slice(firstFrom(old, from + fresh.length)));
      if (list.length > 0) copy.set(type, list);
      else copy.delete(type);
    }
    nextLists = copy;
  }
  return { lists: nextLists, tokens: nextTokens, first, structure };
}

/** All facts read anew; lists that come out as they were keep their tokens. */
function collected(table: LineTable, structure: Structure, before: State | undefined): State {
  const lists = collect(table, 0, structure);
  if (!before) return { lists, tokens: new Map(), first: {}, structure };
  const tokens = new Map<string, object>([[WORDS, {}]]);
  for (const type of new Set([...before.lists.keys(), ...lists.keys()])) {
    const same = sameFacts(before.lists.get(type) ?? EMPTY, lists.get(type) ?? EMPTY);
    tokens.set(type, same ? (before.tokens.get(type) ?? before.first) : {});
  }
  for (const [type, token] of before.tokens)
    if (!type.startsWith(WORDS) && !tokens.has(type)) tokens.set(type, token);
  return { lists, tokens, first: before.first, structure };
}

/** The facts of some chunks, the first of which has the number `from`. */
function collect(chunks: LineTable, from: number, structure: Structure): Lists {
  read(chunks);
  const out = new Map<FactType, LocatedFact[]>();
  chunks.forEach((lines, i) => {
    lines.forEach((line, index) => {
      const facts = factsOf(line);
      if (facts.length === 0) return;
      const ref = { chunk: from + i, line: index };
      const section = structure.alignment.sectionAt(ref);
      const region = structure.regionAt(ref);
      for (const fact of facts) {
        const list = out.get(fact.type);
        const located: LocatedFact = { ref, fact, section, region };
        if (list) list.push(located);
        else out.set(fact.type, [located]);
      }
    });
  });
  return out;
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

/** Index of the first fact in chunk `chunk` or behind it. */
function firstFrom(list: readonly LocatedFact[], chunk: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (list[middle]!.ref.chunk < chunk) low = middle + 1;
    else high = middle;
  }
  return low;
}
