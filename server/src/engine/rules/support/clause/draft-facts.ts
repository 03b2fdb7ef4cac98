import type { RoleFact } from '../../../facts/governance/types.js';
import { placeIn } from '../../../facts/forum/words.js';
import { normName } from '../../../facts/party/units.js';
import type { ClauseFact } from '../../../standard/clause-facts.js';
import { formatNumeral } from '../../../text/numerals.js';
import type { RuleContext } from '../../context.js';
import { operativeFacts } from '../gates.js';
import { tiesOf } from '../forum/ties.js';
import { holdersOf } from '../governance/holders.js';
import { partiesOf, type Party } from '../party/parties.js';

/** A party as it goes into a clause, as written; `''` for what the draft does not say. */
export interface KnownParty {
  readonly label: string;
  readonly name: string;
}

/** What the draft states of itself, once and without contradiction. */
export interface DraftFacts {
  readonly values: ReadonlyMap<ClauseFact, string>;
  /** All parties, where the draft names them all. */
  readonly parties: readonly KnownParty[];
}

const FIELD_END = '产业技术创新战略联盟';
const OFFICES = new Set(['理事长单位', '联盟理事长单位', '依托单位', '秘书处', '常设机构', '联盟', '理事会']);

/** The facts that fill tab stops. What the draft says in two ways, leaves blank or only mentions is left out. */
export function draftFacts(context: RuleContext): DraftFacts {
  const values = new Map<ClauseFact, string>();
  const put = (fact: ClauseFact, value: string | undefined): void => {
    if (value !== undefined && value !== '') values.set(fact, value);
  };
  const { list, open, exhaustive } = partiesOf(context);
  const parties = open || list.length < 2 ? [] : list.map((party) => asWritten(context, party));
  const name = allianceName(context);
  put('alliance-name', name);
  if (name?.endsWith(FIELD_END)) put('alliance-field', name.slice(0, -FIELD_END.length));
  put('agreement-title', agreementTitle(context, name));
  put('chair-unit', holder(context, 'chair-unit'));
  put('liability-subject', holder(context, 'liability-subject'));
  put('secretariat-host', holder(context, 'secretariat-host'));
  const seat = secretariatSeat(context);
  put('secretariat-address', seat.address);
  put('secretariat-place', seat.place);
  if (parties.length > 0 && exhaustive) {
    put('party-count', formatNumeral(parties.length));
    put('copies', formatNumeral(parties.length + 2));
  }
  return { values, parties };
}

/** The one value of a list in which every entry says the same, undefined for none or several. */
function only(values: readonly string[]): string | undefined {
  const known = new Set(values.filter((value) => value !== ''));
  return known.size === 1 ? [...known][0] : undefined;
}

function allianceName(context: RuleContext): string | undefined {
  const given = context
    .facts('allianceName')
    .filter(({ fact, region }) => fact.where !== 'mention' && !fact.partial && region !== 'annex');
  if (only(given.map(({ fact }) => fact.name)) === undefined) return undefined;
  const { ref, fact } = given[0]!;
  return sourceOf(context, { ...ref, from: fact.from, to: fact.to });
}

/** The heading that bears the name: 《X产业技术创新战略联盟协议书》. */
function agreementTitle(context: RuleContext, name: string | undefined): string | undefined {
  const title = context.facts('allianceName').find(({ fact }) => fact.where === 'title');
  if (!title || name === undefined) return undefined;
  const { raw } = context.line(title.ref);
  const end = /^(?:协议书|协议|合作协议书|合作协议|章程)(?=[\s*）)（(]|$)/.exec(
    raw.slice(title.fact.to),
  )?.[0];
  return end === undefined ? undefined : name + end;
}

function asWritten(context: RuleContext, party: Party): KnownParty {
  if (party.name === '') return { label: party.label, name: '' };
  const written = sourceOf(context, party.place);
  const half = written.replace(/（/g, '(').replace(/）/g, ')');
  return { label: party.label, name: normName(half) === party.normName ? written : party.name };
}

function sourceOf(context: RuleContext, place: Party['place']): string {
  const { start, end } = context.spanOf(place);
  return context.source(start, end).trim();
}

/** Who holds an office now: by label where the parties have labels, else by name. */
function holder(context: RuleContext, role: RoleFact['role']): string | undefined {
  const { list, byLabel } = partiesOf(context);
  const now = holdersOf(context, role).filter(({ fact }) => fact.term === '' || fact.term === '首届');
  return only(
    now.map(({ fact }) => {
      if (OFFICES.has(fact.holder)) return '';
      const norm = normName(fact.holder);
      const party =
        byLabel.get(fact.holder) ??
        list.find(({ normName: own, aliases }) => own === norm || aliases.includes(fact.holder));
      if (!party) return fact.holder;
      return party.label === '' ? asWritten(context, party).name : party.label;
    }),
  );
}

/** The address of the secretariat, or that of its host, with the city or district in it. */
function secretariatSeat(context: RuleContext): { address: string | undefined; place: string | undefined } {
  const ties = tiesOf(context);
  const { byLabel, list } = partiesOf(context);
  const hosts = [
    ...operativeFacts(context, 'role').flatMap(({ fact }) =>
      fact.role === 'secretariat-host' && fact.term === '' ? [fact.holder] : [],
    ),
    ...ties.secretariat.map(({ owner }) => owner),
  ];
  const homes = hosts.map((host) => {
    const party = byLabel.get(host) ?? list.find(({ name }) => name === host);
    return party?.domicile?.value ?? '';
  });
  const address = only(homes);
  const stated = only(ties.secretariat.map(({ place }) => place));
  return { address, place: stated ?? (address === undefined ? undefined : placeIn(address) || undefined) };
}
