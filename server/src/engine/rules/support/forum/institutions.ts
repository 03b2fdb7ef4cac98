import { ARBITRAL_INSTITUTIONS, type ArbitralInstitution } from '../../data/arbitral-institutions.js';

const BY_NAME = new Map(
  ARBITRAL_INSTITUTIONS.flatMap((body) =>
    [body.name, ...body.aliases].map((name): readonly [string, ArbitralInstitution] => [name, body]),
  ),
);
const LONGEST_FIRST = [...BY_NAME.keys()].sort((a, b) => b.length - a.length);

/** The institution that a normalised name means, `undefined` for one that the table does not hold. */
function institutionOf(name: string): ArbitralInstitution | undefined {
  const known = BY_NAME.get(name) ?? BY_NAME.get(plain(name));
  if (known) return known;
  // with a branch behind it: 中国国际经济贸易仲裁委员会福建分会
  const start = LONGEST_FIRST.find((alias) => alias.length >= 6 && name.startsWith(alias));
  return start === undefined ? undefined : BY_NAME.get(start);
}

/** One name for an institution however it is written, so that equal keys mean one institution. */
export function institutionKey(name: string): string {
  return institutionOf(name)?.name ?? plain(name).replace(/国际|仲裁(?:委员会|院|中心|机构)$/g, '');
}

/** 福州市仲裁委 → 福州仲裁委员会. */
function plain(name: string): string {
  return name.replace(/仲裁委(?!员)/, '仲裁委员会').replace(/^(.{2,})市(?=仲裁|国际)/, '$1');
}

/** Institutions that sit in a city. */
export function institutionsIn(city: string): readonly ArbitralInstitution[] {
  return city === '' ? [] : ARBITRAL_INSTITUTIONS.filter((body) => body.city === city && !body.offshore);
}

const OFFSHORE = /香港|澳门|台湾|新加坡|伦敦|巴黎|斯德哥尔摩|瑞士|日本|大韩|美国|纽约|国际商会(?!中国)/;

/** True for an institution outside the mainland. */
export function isOffshore(name: string): boolean {
  return institutionOf(name)?.offshore ?? OFFSHORE.test(name);
}
