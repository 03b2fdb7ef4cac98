import type { Bilingual } from './types.js';

interface ClauseFactInfo extends Bilingual {
  /** A number that somebody may want otherwise: the tab stop stays and takes it as its default. */
  readonly proposed?: true;
  /** One value for each party: only in what is repeated for each of them. */
  readonly ofParty?: true;
}

/** What a draft may state already, by the name that `facts` of a clause file uses. */
export const CLAUSE_FACTS = {
  'alliance-name': { zh: '联盟名称', en: 'name of the alliance' },
  'alliance-field': {
    zh: '联盟名称中“产业技术创新战略联盟”之前的文字',
    en: 'the alliance’s name before 产业技术创新战略联盟',
  },
  'agreement-title': { zh: '协议书的标题', en: 'title of the agreement' },
  'chair-unit': { zh: '理事长单位', en: 'chair unit' },
  'liability-subject': { zh: '对外责任主体', en: 'externally liable subject' },
  'secretariat-host': { zh: '秘书处依托单位', en: 'host of the secretariat' },
  'secretariat-address': { zh: '秘书处地址', en: 'address of the secretariat' },
  'secretariat-place': { zh: '秘书处所在的市、区（县）', en: 'city or district of the secretariat' },
  'party-count': { zh: '缔约方数', en: 'number of parties', proposed: true },
  copies: {
    zh: '份数：缔约方数加留存、报送各一份',
    en: 'copies: one for each party, one to keep, one to file',
    proposed: true,
  },
  'party-label': { zh: '缔约方的称谓', en: 'label of the party', ofParty: true },
  'party-name': { zh: '缔约方的名称', en: 'name of the party', ofParty: true },
} as const satisfies Record<string, ClauseFactInfo>;

export type ClauseFact = keyof typeof CLAUSE_FACTS;

/** What is written once for each party: a row of a table, or everything from the first line with a party on. */
export type EachParty = '' | 'row' | 'block';

/** Which facts fill which tab stop, the first known one first; by the number of the tab stop. */
export type ClauseFills = Readonly<Record<string, readonly ClauseFact[]>>;

/** True for a name of `CLAUSE_FACTS`. */
export function isClauseFact(name: unknown): name is ClauseFact {
  return typeof name === 'string' && Object.hasOwn(CLAUSE_FACTS, name);
}

/** True for a fact of which each party has its own. */
export function isOfParty(fact: ClauseFact): boolean {
  const info: ClauseFactInfo = CLAUSE_FACTS[fact];
  return info.ofParty === true;
}

/** True for a fact that is offered as the default of its tab stop. */
export function isProposed(fact: ClauseFact): boolean {
  const info: ClauseFactInfo = CLAUSE_FACTS[fact];
  return info.proposed === true;
}
