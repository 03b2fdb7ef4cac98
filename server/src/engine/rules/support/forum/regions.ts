import { PROVINCES } from '../../data/places.js';

/** A place taken apart; `''` for a level that is not named. Suffixes are cut. */
export interface Area {
  readonly province: string;
  readonly city: string;
  readonly district: string;
  /** True when the city is one of the prefecture-level cities of the table. */
  readonly known: boolean;
}

const CITY_PROVINCE = new Map(
  Object.entries(PROVINCES).flatMap(([province, cities]) =>
    cities.split(' ').map((city): readonly [string, string] => [city, province]),
  ),
);
const PROVINCE =
  /^([\u4e00-\u9fff]{2,7}?)(?:壮族自治区|回族自治区|维吾尔自治区|自治区|特别行政区|省)|^(北京|天津|上海|重庆|香港|澳门|新加坡|伦敦|巴黎|纽约|东京|首尔|斯德哥尔摩|日内瓦|苏黎世)(?:特别行政区|市)?/;
const CITY = /^([\u4e00-\u9fff]{2,8}?)(?:市|自治州|州(?=[\u4e00-\u9fff])|盟|地区)/;
const DISTRICT = /^([\u4e00-\u9fff]{1,10}?)(?:区|县|旗|市)/;

/** The levels of a place, read from words like 福建省福州市鼓楼区, 福州, 福州市五四路1号. Linear. */
export function areaOf(words: string): Area {
  let rest = words;
  const first = PROVINCE.exec(rest);
  const municipality = first?.[2] ?? '';
  let province = first?.[1] ?? municipality;
  if (first) rest = rest.slice(first[0].length);
  else {
    const named = Object.keys(PROVINCES).find((name) => rest.startsWith(name) && !CITY_PROVINCE.has(name));
    if (named) {
      province = named;
      rest = rest.slice(named.length);
    }
  }
  const city = municipality === '' ? cityIn(rest) : undefined;
  if (city) rest = rest.slice(city.length);
  const name = municipality || (city?.name ?? '');
  const of = CITY_PROVINCE.get(name);
  return {
    province: province || (of ?? ''),
    city: name,
    district: DISTRICT.exec(rest)?.[1] ?? '',
    known: of !== undefined,
  };
}

function cityIn(words: string): { readonly name: string; readonly length: number } | undefined {
  for (let length = 5; length >= 2; length--) {
    const name = words.slice(0, length);
    if (!CITY_PROVINCE.has(name)) continue;
    const suffix = /^(?:市|自治州|州|盟|地区)/.exec(words.slice(length))?.[0].length ?? 0;
    return { name, length: length + suffix };
  }
  const named = CITY.exec(words);
  return named ? { name: named[1]!, length: named[0].length } : undefined;
}

/**
 * Whether two places can be one: `same` when one holds the other, `different` when they cannot, `unknown` where the words
 * do not tell (a district alone; a town that may lie in the other city).
 */
export function comparePlaces(
  a: string,
  b: string,
  level: 'city' | 'district',
): 'same' | 'different' | 'unknown' {
  const relation = compareAreas(areaOf(a), areaOf(b), level);
  return relation === 'unknown' && a === b ? 'same' : relation;
}

/** As `comparePlaces`, for places taken apart already. */
export function compareAreas(x: Area, y: Area, level: 'city' | 'district'): 'same' | 'different' | 'unknown' {
  if (x.province !== '' && y.province !== '' && x.province !== y.province) return 'different';
  if (x.city !== '' && y.city !== '') return compareCities(x, y, level);
  if (x.city === '' && y.city === '' && x.district === '' && y.district === '')
    return x.province !== '' && x.province === y.province ? 'same' : 'unknown';
  const cityless = x.city === '' ? x : y;
  if (cityless.district !== '') return x.district === y.district ? 'same' : 'unknown';
  return x.province !== '' && x.province === y.province ? 'same' : 'unknown';
}

function compareCities(x: Area, y: Area, level: 'city' | 'district'): 'same' | 'different' | 'unknown' {
  if (x.city === y.city) {
    const apart = x.district !== '' && y.district !== '' && x.district !== y.district;
    return level === 'district' && apart ? 'different' : 'same';
  }
  if (x.district === y.city || y.district === x.city) return 'same';
  // a town of the table's city may be named like a city
  return x.known === y.known ? 'different' : 'unknown';
}
