import { maskedSpans } from '../../facts/masks.js';
import { touches } from '../../facts/parts.js';
import { bodyNamesIn } from '../../facts/governance/body-names.js';
import { allLabelsIn } from '../../facts/party/labels.js';
import { amongParties, partiesOf, type Party } from '../../rules/support/party/parties.js';
import type { LineText } from '../../text/line-text.js';
import type { NameKind, OutsideName } from '../../rules/outside.js';
import { PhraseMatcher } from '../../text/phrase-matcher.js';
import type { Place } from '../../text/place.js';
import type { Draft } from '../draft.js';

/** A thing that has a name in the draft. */
export interface NamedSymbol {
  readonly kind: NameKind;
  /** As it is looked for: half-width, without spaces and marks. */
  readonly name: string;
  /** Where it is defined, in text order; may be empty for a body that is set up in other words. */
  readonly definitions: readonly Place[];
  /** What it stands for, normalised; `''` where the definition does not say. */
  readonly meaning: string;
  /** The party behind a name, a label or a short name. */
  readonly party: Party | undefined;
  /** Set where another file of the agreement says what the name stands for. */
  readonly outside: OutsideName | undefined;
}

/** One use of a name in a line; offsets are relative to the line as written. */
export interface NameHit {
  readonly symbol: NamedSymbol;
  readonly from: number;
  readonly to: number;
}

interface Mutable {
  kind: NamedSymbol['kind'];
  name: string;
  definitions: Place[];
  meaning: string;
  party: Party | undefined;
  outside: OutsideName | undefined;
}

const LABEL = /^[甲乙丙丁戊己庚辛壬癸A-Z]方$/;
const LISTS = [
  'definedTerm',
  'party',
  'partyField',
  'partyList',
  'partyRow',
  'signature',
  'allianceName',
  'body',
  'bodyName',
] as const;
const kept = new WeakMap<object, { readonly lists: readonly object[]; readonly names: Names }>();

/** The names of a draft. The same object serves all versions in which no fact about names has changed. */
export function namesOf(draft: Draft): Names {
  const lists = [...LISTS.map((type) => draft.facts(type)), draft.outside.names];
  const known = kept.get(draft.alignment);
  if (known && known.lists.every((list, i) => list === lists[i])) return known.names;
  const names = new Names(collect(draft));
  kept.set(draft.alignment, { lists, names });
  return names;
}

/** All names with their uses in lines. Uses of a line are looked for once, as long as the names stay. */
export class Names {
  readonly symbols: readonly NamedSymbol[];
  readonly list: readonly string[];
  readonly byName: ReadonlyMap<string, NamedSymbol>;
  private readonly matcher: PhraseMatcher;
  private readonly phrases: readonly NamedSymbol[];
  private readonly labels: ReadonlyMap<string, NamedSymbol>;
  private readonly bodies: ReadonlyMap<string, NamedSymbol>;
  private readonly lines = new WeakMap<LineText, readonly NameHit[]>();

  constructor(symbols: readonly NamedSymbol[]) {
    this.symbols = symbols;
    this.list = symbols.map(({ name }) => name);
    this.byName = new Map(symbols.map((symbol) => [symbol.name, symbol]));
    const of = (kind: NamedSymbol['kind']): ReadonlyMap<string, NamedSymbol> =>
      new Map(symbols.filter((symbol) => symbol.kind === kind).map((symbol) => [symbol.name, symbol]));
    this.labels = of('label');
    this.bodies = of('body');
    this.phrases = symbols.filter(({ kind }) => kind !== 'label' && kind !== 'body');
    this.matcher = new PhraseMatcher(this.phrases.map(({ name }) => name));
  }

  /** Uses in one line in text order: of names that overlap the first counts, of those the longest. */
  hits(line: LineText): readonly NameHit[] {
    let hits = this.lines.get(line);
    if (!hits) this.lines.set(line, (hits = this.find(line)));
    return hits;
  }

  private find(line: LineText): readonly NameHit[] {
    const { text } = line;
    const found: { symbol: NamedSymbol; start: number; end: number }[] = [];
    this.matcher.scan(text, (id, start, end) => found.push({ symbol: this.phrases[id]!, start, end }));
    if (this.labels.size > 0) {
      for (const { label, start, end } of allLabelsIn(text)) {
        const symbol = this.labels.get(label);
        if (symbol) found.push({ symbol, start, end });
      }
    }
    if (this.bodies.size > 0) {
      for (const { name, start, end } of bodyNamesIn(text)) {
        const symbol = this.bodies.get(name);
        if (symbol) found.push({ symbol, start, end });
      }
    }
    // [label]: file.md
    if (found.length === 0 || /^ {0,3}\[[^[\]\n]{1,120}\]:/.test(line.raw)) return NO_HITS;
    found.sort((a, b) => a.start - b.start || b.end - a.end);
    const masks = maskedSpans(line.raw);
    const out: NameHit[] = [];
    let end = 0;
    for (const hit of found) {
      if (hit.start < end || cutsWord(text, hit.start, hit.end) || endsLongerName(text, hit.start)) continue;
      end = hit.end;
      const [from, to] = [line.toRaw(hit.start), line.toRaw(hit.end - 1) + 1];
      if (!touches(masks, from, to)) out.push({ symbol: hit.symbol, from, to });
    }
    return out;
  }
}

const NO_HITS: readonly NameHit[] = [];

/** A name in Latin letters or digits ends where the word ends. */
function cutsWord(text: string, start: number, end: number): boolean {
  const word = /[A-Za-z0-9]/;
  return (
    (word.test(text[start]!) && word.test(text[start - 1] ?? '')) ||
    (word.test(text[end - 1]!) && word.test(text[end] ?? ''))
  );
}

/** 联盟 at the end of 某某产业技术创新战略联盟 is no use of the term: that is the name of this alliance or of another. */
function endsLongerName(text: string, start: number): boolean {
  return (
    text.startsWith('联盟', start) && /(?:战略|创新|产业)$/.test(text.slice(Math.max(0, start - 2), start))
  );
}

/** The first one to claim a name keeps it: parties before the alliance, short names before other terms. */
function collect(draft: Draft): readonly NamedSymbol[] {
  const out = new Map<string, Mutable>();
  const put = (
    kind: NamedSymbol['kind'],
    name: string,
    place: Place | undefined,
    more: { meaning?: string; party?: Party } = {},
  ): void => {
    if (name.length < 2) return;
    const known = out.get(name);
    if (known) {
      if (known.kind === kind && place && !known.definitions.some((other) => same(other, place)))
        known.definitions.push(place);
      if (known.kind === kind && known.meaning === '') known.meaning = more.meaning ?? '';
      return;
    }
    const { meaning = '', party } = more;
    out.set(name, { kind, name, definitions: place ? [place] : [], meaning, party, outside: undefined });
  };
  const parties = partiesOf(draft).list;
  for (const party of parties) {
    put('party', party.name, party.place, { party });
    if (party.label !== '') put('label', party.label, party.place, { party, meaning: party.name });
  }
  addTerms(draft, parties, put);
  for (const party of parties)
    for (const alias of party.aliases) put('short-name', alias, party.place, { party, meaning: party.name });
  addAlliance(draft, put);
  addBodies(draft, put);
  addOutside(draft, out);
  return [...out.values()];
}

/**
 * Names of other files. Parties, bodies and the alliance are those of the agreement: an annex that lists them again only
 * names them. A term that two files define keeps its own definition in each.
 */
function addOutside(draft: Draft, out: Map<string, Mutable>): void {
  const { role, names } = draft.outside;
  for (const outside of names) {
    const { kind, name, meaning } = outside;
    const own = out.get(name);
    if (own && (role === 'agreement' || own.kind === 'term')) continue;
    out.set(name, { kind, name, definitions: [], meaning, party: undefined, outside });
  }
}

type Put = (
  kind: NamedSymbol['kind'],
  name: string,
  place: Place | undefined,
  more?: { meaning?: string; party?: Party },
) => void;

function addTerms(draft: Draft, parties: readonly Party[], put: Put): void {
  for (const { ref, fact, region, section } of draft.facts('definedTerm')) {
    if (region === 'contents' || region === 'note') continue;
    if (fact.form === 'aside' || (fact.form === 'row' && !section.startsWith('definitions'))) continue;
    const place = { ...ref, from: fact.from, to: fact.to };
    if (LABEL.test(fact.term)) continue;
    const party = parties.find(
      ({ aliases, name }) =>
        name !== '' &&
        (fact.meaning.endsWith(name) ||
          (aliases.includes(fact.term) && (amongParties(section) || fact.meaning.includes(name)))),
    );
    if (party && fact.form === 'short') put('short-name', fact.term, place, { party, meaning: party.name });
    else put('term', fact.term, place, { meaning: fact.meaning });
  }
}

function addAlliance(draft: Draft, put: Put): void {
  for (const { ref, fact, region } of draft.facts('allianceName')) {
    if (region !== 'body' || fact.partial || fact.where === 'mention' || fact.name.length < 6) continue;
    put('alliance', fact.name, { ...ref, from: fact.from, to: fact.to });
  }
}

/** Bodies that the draft sets up, or names where it provides for its organisation. */
function addBodies(draft: Draft, put: Put): void {
  for (const { ref, fact, region } of draft.facts('body')) {
    if (fact.aspect === 'setup' && fact.body !== '' && region === 'body')
      put('body', fact.body, { ...ref, from: fact.from, to: fact.to });
  }
  for (const { ref, fact, region, section } of draft.facts('bodyName')) {
    if (region === 'body' && section.startsWith('main.organisation'))
      put('body', fact.name, { ...ref, from: fact.from, to: fact.to });
  }
}

function same(a: Place, b: Place): boolean {
  return a.chunk === b.chunk && a.line === b.line;
}
