import type { PartyFact, PartyFieldFact } from '../../../facts/party/types.js';
import { isUnitName, kindOf, normName, type UnitKind } from '../../../facts/party/units.js';
import type { Located } from '../../../facts/types.js';
import { compareLines, lineKey, type LineRef, type Place } from '../../../text/place.js';
import type { RuleContext } from '../../context.js';
import { signingOf } from './signing.js';
import { partyTables, type PartyTable } from './tables.js';

/** What a rule that asks for the parties has to name in `needs`. */
export const PARTY_NEEDS = ['outline', 'party', 'partyField', 'partyList', 'partyRow', 'signature'] as const;

/** One particular of a party; `value` is `''` where it is left blank. */
export interface Particular {
  readonly value: string;
  readonly place: Place;
}

export interface Party {
  /** 甲方; `''` for none. */
  readonly label: string;
  /** Normalised, `''` where it is left blank. */
  readonly name: string;
  /** For comparison: half-width, without spaces and remarks. */
  readonly normName: string;
  readonly aliases: readonly string[];
  readonly kind: UnitKind;
  /** True when its line says that it is a legal person. */
  readonly legalPerson: boolean;
  /** Where the name (or the label of a blank) stands. */
  readonly place: Place;
  readonly section: string;
  /** How it is named; only `block` and `table` are forms that give particulars. */
  readonly form: 'block' | 'table' | 'list' | 'signature';
  readonly domicile: Particular | undefined;
  readonly legalRep: Particular | undefined;
  /** 负责人 in place of the legal representative. */
  readonly responsible: Particular | undefined;
  readonly serviceAddress: Particular | undefined;
}

export interface Parties {
  /** In text order, each once. */
  readonly list: readonly Party[];
  /** True when the list names all members of the alliance: no 等, 首批, 发起单位. */
  readonly exhaustive: boolean;
  /** True when 等, 首批 show that the list goes on: not even all who sign are named. */
  readonly open: boolean;
  /** By label; of two with one label the first. */
  readonly byLabel: ReadonlyMap<string, Party>;
  /** Parties whose label another one has already. */
  readonly doubles: readonly { readonly first: Party; readonly second: Party }[];
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };
type Draft = Mutable<Party>;

const kept = new WeakMap<object, { readonly lists: readonly object[]; readonly parties: Parties }>();

/**
 * The parties of the agreement, from labelled blocks, described or listed names, tables (also transposed ones), an inline
 * list, or the signature page where nothing else names them. Empty when nothing does. Needs `PARTY_NEEDS`.
 */
export function partiesOf(context: RuleContext): Parties {
  const lists = [
    context.facts('party'),
    context.facts('partyField'),
    context.facts('partyList'),
    context.facts('partyRow'),
    context.facts('signature'),
    context.alignment,
  ];
  const known = kept.get(context.alignment);
  if (known && known.lists.every((list, i) => list === lists[i])) return known.parties;
  const parties = read(context);
  kept.set(context.alignment, { lists, parties });
  return parties;
}

/** True for a line among the particulars of the parties. */
export function amongParties(section: string): boolean {
  return section === 'preamble' || section.startsWith('preamble.parties');
}

function read(context: RuleContext): Parties {
  const tables = partyTables(context);
  const blocks = fromBlocks(context);
  let list = blocks.list;
  let open = false;
  let founders = false;
  if (list.length === 0) list = tables.filter(({ rows }) => rows[0]!.region === 'body').flatMap(fromTable);
  if (list.length === 0) {
    const found = inlineList(context);
    list = found?.list ?? [];
    open = found?.open ?? false;
    founders = found?.founders ?? false;
  }
  // 附件一所列各单位: an annex alone says who they are
  if (list.length === 0)
    list = tables.flatMap((table) => (isRoster(table) ? [fromTable(table)] : []))[0] ?? [];
  if (list.length === 0) list = fromSignatures(context);
  addParticulars(list, blocks.declared, context.facts('partyField'));
  const byName = new Map(list.map((party) => [party.normName, party]));
  const byLabel = new Map<string, Draft>();
  const doubles: { first: Party; second: Party }[] = [];
  for (const party of list) {
    if (party.label === '') continue;
    const first = byLabel.get(party.label);
    if (first) doubles.push({ first, second: party });
    else byLabel.set(party.label, party);
  }
  for (const table of tables) addFromTable(byName, byLabel, table);
  return { list, exhaustive: list.length > 0 && !open && !founders, open, byLabel, doubles };
}

/** Declarations in the operative text: labelled ones anywhere, others only where the parties belong. */
function fromBlocks(context: RuleContext): {
  readonly list: readonly Draft[];
  readonly declared: readonly Located<PartyFact>[];
} {
  const all = context.facts('party').filter(({ region }) => region === 'body');
  const labelled = all.filter(
    ({ fact, section }) =>
      fact.form === 'labelled' && (fact.unit || amongParties(section)) && !section.startsWith('signature'),
  );
  const lines = new Set(context.facts('partyField').map(({ ref }) => lineKey(ref)));
  // a name in bold on a line of its own looks like a heading: its particulars below tell that it is none
  const hasParticulars = ({ chunk, line }: LineRef): boolean =>
    lines.has(lineKey({ chunk, line: line + 1 })) || lines.has(lineKey({ chunk: chunk + 1, line: 0 }));
  // A（住所地：…）、B（住所地：…）: all of them are told by the list
  const listed = new Set(
    context.facts('partyList').flatMap(({ ref, fact }) => (fact.names.length > 1 ? [lineKey(ref)] : [])),
  );
  const others = all.filter(({ ref, fact, section }) =>
    fact.form === 'described'
      ? !section.startsWith('signature') && !listed.has(lineKey(ref))
      : fact.form === 'bare' && (amongParties(section) || (section === '' && hasParticulars(ref))),
  );
  const found =
    labelled.length > 0 ? [...labelled, ...others.filter(({ section }) => amongParties(section))] : others;
  const declared = found.length > 0 ? [...found] : headed(context);
  declared.sort((a, b) => compareLines(a.ref, b.ref) || a.fact.from - b.fact.from);
  const seen = new Set<string>();
  const list: Draft[] = [];
  for (const { ref, fact, section } of declared) {
    const norm = normName(fact.name);
    const key = norm === '' ? `${fact.label}:${ref.chunk}:${ref.line}` : norm;
    if (seen.size === seen.add(key).size) continue;
    list.push(
      draft(fact.name, { ...ref, from: fact.from, to: fact.to }, section, 'block', {
        label: fact.label,
        aliases: fact.aliases,
        legalPerson: fact.legalPerson,
      }),
    );
  }
  return { list, declared };
}

const LABEL = /^(?:[甲乙丙丁戊己庚辛壬癸A-Z]方|第[一二三四五六七八九十]+方)$/;

/** ## 甲方, then 名称：…: the label is a heading of its own, the name a particular below it. */
function headed(context: RuleContext): Located<PartyFact>[] {
  const labels = context.outline.nodes.filter(({ title, region }) => region === 'body' && LABEL.test(title));
  let at = 0;
  return context.facts('partyField').flatMap(({ ref, fact, section, region }) => {
    if (fact.field !== 'name' || fact.value === '' || region !== 'body' || !amongParties(section)) return [];
    while (at < labels.length && compareLines(labels[at]!.ref, ref) <= 0) at++;
    const label = labels[at - 1];
    if (!label || compareLines(label.end, ref) < 0) return [];
    const { value: name, from, to } = fact;
    const party: PartyFact = {
      type: 'party',
      form: 'labelled',
      label: label.title,
      name,
      unit: kindOf(name) !== 'unknown',
      aliases: [],
      legalPerson: false,
      from,
      to,
    };
    return [{ ref, section, region, fact: party }];
  });
}

function draft(
  name: string,
  place: Place,
  section: string,
  form: Party['form'],
  more: Partial<Pick<Party, 'label' | 'aliases' | 'legalPerson'>> = {},
): Draft {
  return {
    label: more.label ?? '',
    name,
    normName: normName(name),
    aliases: more.aliases ?? [],
    kind: kindOf(name),
    legalPerson: more.legalPerson ?? false,
    place: { chunk: place.chunk, line: place.line, from: place.from, to: place.to },
    section,
    form,
    domicile: undefined,
    legalRep: undefined,
    responsible: undefined,
    serviceAddress: undefined,
  };
}

/** Parties of a table that says where they reside or who represents them, or that stands among the parties. */
function fromTable(table: PartyTable): readonly Draft[] {
  const { rows } = table;
  const { section } = rows[0]!;
  if (table.seal >= 0 || (table.signer >= 0 && table.domicile < 0 && !amongParties(section))) return [];
  if (table.transposed) {
    const names = rows.find(({ fact }) => /名称|全称|单位/.test(fact.cells[0]?.text ?? ''));
    if (!names) return [];
    return rows[0]!.fact.cells.slice(1).flatMap(({ text }, i) => {
      const cell = names.fact.cells[i + 1];
      return cell
        ? [draft(cell.text, { ...names.ref, ...cell }, section, 'table', { label: text.slice(0, 2) })]
        : [];
    });
  }
  if (table.name < 0 || !(table.domicile >= 0 || table.legalRep >= 0 || amongParties(section))) return [];
  return rows.slice(1).flatMap(({ ref, fact }) => {
    const cell = fact.cells[table.name];
    const label = fact.cells.find(({ text }) => /^[甲乙丙丁戊己庚辛壬癸A-Z]方$/.test(text))?.text ?? '';
    return cell && cell.text !== ''
      ? [draft(cell.text, { ...ref, ...cell }, section, 'table', { label })]
      : [];
  });
}

/** An annexed table of units and their particulars; one line of a form is none. */
function isRoster(table: PartyTable): boolean {
  const { rows, name } = table;
  if (rows[0]!.region !== 'annex' || table.transposed || rows.length < 3) return false;
  return rows.slice(1).filter(({ fact }) => isUnitName(fact.cells[name]?.text ?? '')).length >= 2;
}

function inlineList(
  context: RuleContext,
): { readonly list: readonly Draft[]; readonly open: boolean; readonly founders: boolean } | undefined {
  const lists = context
    .facts('partyList')
    .filter(({ region, fact, section }) => region === 'body' && (fact.members || amongParties(section)));
  const found = lists.find(({ section }) => amongParties(section)) ?? lists[0];
  if (!found) return undefined;
  const { ref, fact, section } = found;
  return {
    list: fact.names.map(({ name, from, to, particulars = [] }) => {
      const party = draft(name, { ...ref, from, to }, section, 'list');
      for (const { field, value, ...place } of particulars)
        party[OF_FIELD[field]] ??= { value, place: { ...ref, ...place } };
      return party;
    }),
    open: fact.open,
    founders: fact.founders,
  };
}

function fromSignatures(context: RuleContext): readonly Draft[] {
  const seen = new Set<string>();
  const out: Draft[] = [];
  for (const { name, label, place, section, seal } of signingOf(context).blocks) {
    if (name === '' || !seal) continue;
    const party = draft(name, place, section, 'signature', { label });
    if (party.kind !== 'unknown' && seen.size < seen.add(party.normName).size) out.push(party);
  }
  return out;
}

const OF_FIELD = {
  domicile: 'domicile',
  'legal-rep': 'legalRep',
  responsible: 'responsible',
  'service-address': 'serviceAddress',
} as const;
/** Chunks that the particulars of a party may lie behind its name. */
const REACH = 8;

/** Gives each particular to the party it names, else to the one declared last before it in the same section. */
function addParticulars(
  list: readonly Draft[],
  declared: readonly Located<PartyFact>[],
  fields: readonly Located<PartyFieldFact>[],
): void {
  const byLabel = new Map(list.filter(({ label }) => label !== '').map((party) => [party.label, party]));
  const byName = new Map(list.map((party) => [party.normName, party]));
  let at = 0;
  for (const { ref, fact, section, region } of fields) {
    if (region !== 'body') continue;
    while (at < declared.length && compareLines(declared[at]!.ref, ref) <= 0) at++;
    const last = declared[at - 1];
    const near =
      last !== undefined && last.section === section && ref.chunk - last.ref.chunk <= REACH
        ? last.fact
        : undefined;
    const party =
      fact.owner === ''
        ? near && (byName.get(normName(near.name)) ?? byLabel.get(near.label))
        : byLabel.get(fact.owner);
    if (party) give(party, fact, { value: fact.value, place: { ...ref, from: fact.from, to: fact.to } });
  }
}

function give(party: Draft, { field, value }: PartyFieldFact, particular: Particular): void {
  if (field === 'name') {
    if (party.name === '' && value !== '') {
      party.name = value;
      party.normName = normName(value);
      party.kind = kindOf(value);
    }
    return;
  }
  const key = OF_FIELD[field];
  party[key] ??= particular;
}

/** Particulars from a table, wherever it stands (附件一 成员名录). */
function addFromTable(
  byName: ReadonlyMap<string, Draft>,
  byLabel: ReadonlyMap<string, Draft>,
  table: PartyTable,
): void {
  if (table.transposed) {
    for (const { ref, fact } of table.rows.slice(1)) {
      const head = fact.cells[0]?.text ?? '';
      const key = /住所|地址|注册地/.test(head)
        ? 'domicile'
        : /法定代表人|法人代表/.test(head)
          ? 'legalRep'
          : /负责人/.test(head)
            ? 'responsible'
            : undefined;
      if (key === undefined) continue;
      table.rows[0]!.fact.cells.slice(1).forEach(({ text }, i) => {
        const cell = fact.cells[i + 1];
        const party = byLabel.get(text.slice(0, 2));
        if (party && cell)
          party[key] ??= { value: cell.text, place: { ...ref, from: cell.from, to: cell.to } };
      });
    }
    return;
  }
  // where they sign, only an address tells more than that they will
  if (table.name < 0 || (table.seal >= 0 && table.domicile < 0)) return;
  const rows = table.rows.slice(1);
  for (const { ref, fact } of rows) {
    const party = byName.get(normName(fact.cells[table.name]?.text ?? ''));
    const take = (key: 'domicile' | 'legalRep', column: number): void => {
      const cell = column >= 0 ? fact.cells[column] : undefined;
      // an empty cell among filled ones states nothing; a column that nobody has filled in yet is a form
      const left = cell?.text === '' && rows.some((row) => (row.fact.cells[column]?.text ?? '') !== '');
      if (party && cell && !left)
        party[key] ??= { value: cell.text, place: { ...ref, from: cell.from, to: cell.to } };
    };
    take('domicile', table.domicile);
    take('legalRep', table.legalRep);
  }
}
