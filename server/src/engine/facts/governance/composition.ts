import { NUMERAL, parseNumber } from '../../text/number-value.js';
import { trigger, triggeredIn } from '../trigger.js';
import { bodyNamesIn } from './body-names.js';
import type { BodyParts } from './types.js';
import { rawSpan, type Words } from './words.js';

const TOTAL = new RegExp(
  `(?:由|设|共|共有|理事会)?(?:(?<a>${NUMERAL})(?:名|位|人)(?:理事|委员|监事)|(?:理事|委员|监事)\\[?(?<b>${NUMERAL})\\]?(?:名|位|人))(?:组成|构成)?`,
);
const TOLD = trigger(TOTAL);
const PIECE = new RegExp(`(?<count>${NUMERAL})(?:名|位|人)?(?:理事|委员|代表)?$`);
const SHARED = /各(?:自)?(?:推荐|委派|选派|派出|派|提名|出|占)?$/;
const PARTIES = new RegExp(`^(?:其余|其他|其它|另外)?(?<count>${NUMERAL})(?:方|家|个?单位|家单位)$`);
const UNKNOWN = /其他|其它|其余|每|各方|各单位|成员|若干|等|以上|以下|至少|不超过|不少于/;
const SENDS = /(?:委派|推荐|选派|派出|指派|提名|派)\[?$/;
const CONCURRENT = /兼任|可兼|兼/;

/** The total of a body's members and its parts in one sentence (九名理事，甲方三名，乙方、丙方各两名). Linear. */
export function composition(words: Words): BodyParts | undefined {
  if (!triggeredIn(words.line).has(TOLD)) return undefined;
  const { text } = words;
  const total = TOTAL.exec(text);
  const count = parseNumber(total?.groups?.a ?? total?.groups?.b ?? '');
  if (!total || count === undefined || CONCURRENT.test(text)) return undefined;
  // 甲方可委派三名理事 begins the list and is no total; 由各方委派九名理事组成 is one
  if (SENDS.test(text.slice(0, total.index)) && !/[组构]成$/.test(total[0])) return undefined;
  const rest = text.slice(total.index + total[0].length).replace(/^[()]?[:,]?/, '');
  const parts = piecesOf(rest);
  if (!parts || parts.counts.length < 2) return undefined;
  return {
    type: 'body',
    aspect: 'parts',
    body: bodyNamesIn(text)[0]?.name ?? '',
    first: false,
    total: count,
    sum: parts.counts.reduce((sum, part) => sum + part, 0),
    exhaustive: parts.exhaustive,
    ...rawSpan(words, total.index, total.index + total[0].length),
  };
}

/** The numbers of the list behind the total; `undefined` where one of them cannot be told. */
function piecesOf(
  rest: string,
): { readonly counts: readonly number[]; readonly exhaustive: boolean } | undefined {
  const counts: number[] = [];
  const partial = rest.startsWith('其中');
  let whole = false;
  for (const segment of rest.split(/[,。;()]/)) {
    const found = PIECE.exec(segment);
    if (!found) break;
    const pieces = segment.split('、');
    whole ||= /其他理事|其余理事|其余[^,]{1,3}方|其他[^,]{1,3}方/.test(segment);
    if (pieces.length > 1 && pieces.every((piece) => PIECE.test(piece))) {
      // 理事长1、副理事长3、其他理事6; 甲方三名、其余三方各两名
      for (const piece of pieces) {
        const { index, groups } = PIECE.exec(piece)!;
        const holders = holdersOf(piece.slice(0, index));
        if (holders === undefined) return undefined;
        counts.push((parseNumber(groups!.count!) ?? Number.NaN) * holders);
      }
      continue;
    }
    const holders = holdersOf(segment.slice(0, found.index));
    if (holders === undefined) return undefined;
    counts.push((parseNumber(found.groups!.count!) ?? Number.NaN) * holders);
  }
  if (counts.some(Number.isNaN)) return undefined;
  // 秘书长, 主任 stand beside the members, not among them
  if (/秘书长|主任|监事/.test(rest) && !whole) return undefined;
  return { counts, exhaustive: whole && !partial };
}

/** How many holders a label names; one without 各, `undefined` where the number is open (其他成员各两名). */
function holdersOf(label: string): number | undefined {
  const shared = SHARED.exec(label);
  if (!shared) return /其余各|其他各|每/.test(label) ? undefined : 1;
  const names = label.slice(0, shared.index);
  const group = PARTIES.exec(names)?.groups?.count;
  if (group !== undefined) return parseNumber(group);
  if (UNKNOWN.test(names)) return undefined;
  return names.split(/[、和与及]/).length;
}
