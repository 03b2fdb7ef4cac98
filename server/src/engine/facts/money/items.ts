import { firstAbove } from '../../text/cover.js';
import type { RatioMatch } from '../../text/quantity.js';
import type { Said } from './amounts.js';
import { isLabel } from './holders.js';
import { tenthsBehind } from './tenths.js';
import type { Holder } from './types.js';

/** An amount of a sentence with the words before it. */
export interface Item {
  readonly said: Said;
  readonly lead: string;
  /** Where the words before it begin: the end of the amount before. */
  readonly from: number;
  readonly total: boolean;
  readonly holder: Holder | undefined;
  /** Words where a name would stand. */
  readonly bare: Holder | undefined;
  /** What stands before an amount that is called a contribution, where no party stands beside it. */
  readonly before: string | undefined;
}

/** What money is called that several bring in. */
export const FUND = /经费|投入|出资|资金|预算|费用|资本|款项|总额/;
/** Characters that may stand between an amount and its share. */
const NEAR = 32;
/** 400万元(占40%), 400万元,占联盟出资总额1000万元的40%; what it is of the holder's own is none of the whole. */
const SHARE_BEHIND = /^(?:[(,]?(?:各自?|均|分别)?占(?!其|自|该|本)[^,;。()]{0,28}|[(]?[^,;。()]{0,6})$/;

/** The only ratio between the amount before and this one, or right behind this one; `starts` are those of the ratios. */
export function shareOf(
  text: string,
  { said, from, holder }: Item,
  ratios: readonly RatioMatch[],
  starts: readonly number[],
): number | undefined {
  const exact = ratios
    .slice(firstAbove(starts, from - 1), firstAbove(starts, said.end + NEAR))
    .filter(({ bound }) => bound === 'exact');
  const behind = exact.filter(({ start }) => {
    const between = start >= said.end ? text.slice(said.end, start) : undefined;
    return between !== undefined && SHARE_BEHIND.test(between);
  });
  // what stands behind the amount is its own; what stands before may be that of the part before
  const before = exact.filter(
    ({ start, end }) => end <= said.start && (from === 0 || !SHARE_BEHIND.test(text.slice(from, start))),
  );
  const found = behind.length > 0 ? behind : before;
  const [only] = found;
  // 甲方、丁方各出20万元(各占三成): of several, each one's own
  const several = (holder?.names.length ?? 1) > 1;
  if (several && only && !/[各均]|分别/.test(text.slice(Math.max(from, only.start - 6), only.start)))
    return undefined;
  return found.length === 1 && only
    ? Math.round((only.ratio.num / only.ratio.den) * 1e5) + tenthsBehind(text, only.end)
    : undefined;
}

/** True where the words before the amount call it money of the alliance. */
export function isFund({ lead }: Item): boolean {
  return FUND.test(lead.slice(-14)) && !/各|每/.test(lead.slice(-6));
}

/** 公用经费每年60万元,甲方、丁方各出20万元: what parties by name pay in a year; a rate of fees is none. */
export function yearlyWhole(head: Item, items: readonly Item[]): boolean {
  if (!/(?:经费|预算|费用)(?:总额)?每年(?:度)?(?:共|合计|为)?$/.test(head.lead)) return false;
  return items
    .slice(1)
    .every(
      ({ holder, bare }) => bare ?? (holder && holder.count !== undefined && holder.names.every(isLabel)),
    );
}

/** 其余300万元由…各承担四分之一,即各75万元: a part for all others together; what divides it is no part of the whole. */
const REST_OF_IT =
  /(?:^|[,;:])(?:其余|余下|剩余)(?:的)?(?:部分|资金|经费|款项)?(?:共|共计|计|为)?(?:人民币)?$/;
const DIVIDED_BY = /^[,]?(?:由|按)/;
/** 甲方另捐赠5万元,不计入公用经费 */
const NOT_COUNTED =
  /^[^;。元]{0,6}[,(](?:该|此)?(?:笔|项|款)?[^,;。元]{0,4}(?:不计入|不含在|不包括在|另计|不占)/;

/** The amounts that make up the whole; what is not counted, and what divides the rest, is left out. */
export function withoutRest(items: readonly Item[], text: string): readonly Item[] {
  const counted = items.filter((item) => !NOT_COUNTED.test(text.slice(item.said.end, item.said.end + 24)));
  const at = counted.findIndex((item) => isRest(item) && DIVIDED_BY.test(text.slice(item.said.end)));
  if (at < 1) return counted;
  const stop = text.indexOf(';', counted[at]!.said.end);
  return counted
    .filter(({ said, total }, i) => i <= at || total || (stop >= 0 && said.start > stop))
    .map((item, i) => (i === at ? { ...item, holder: { names: ['其余'], each: false, count: 1 } } : item));
}

function isRest({ lead }: Item): boolean {
  return REST_OF_IT.test(lead);
}

/** The text without 其余 before an amount of its own. */
export function withoutKnownRest(text: string, items: readonly Item[]): string {
  const rest = items.find((item) => isRest(item) && item.holder);
  if (!rest) return text;
  return text.slice(0, rest.from) + text.slice(rest.said.start);
}

/** 共180万元,每年60万元,由甲方出40万元…: the parts behind divide the later sum. */
const SUB_WHOLE =
  /(?:^|[,;:])(?:其中)?(?:每年|每期|首期|首年|第一[期年])(?:各?出|投入|出资|缴付|缴纳)?(?:共|合计|共计|计|为)?(?:人民币)?$/;

/** The amounts from the sum on that those behind it divide. */
export function rooted(items: readonly Item[]): readonly Item[] {
  const at = items.findIndex(({ lead, holder }, i) => i > 0 && !holder && SUB_WHOLE.test(lead));
  if (at < 1 || at > items.length - 3) return items;
  const divides = items.slice(at + 1).every(({ holder, bare }) => holder ?? bare);
  const before = items.slice(0, at).every(({ holder, bare }) => !(holder ?? bare));
  if (!divides || !before) return items;
  return items.slice(at).map((item, i) => (i === 0 ? { ...item, total: true } : item));
}

const ROW = /\d:\d/;

/** 首期经费600万元,甲方投入四成,…: the parts of the only amount are shares. */
export function sharedBehind(text: string, { said }: Item, ratios: readonly RatioMatch[]): boolean {
  return ratios.filter(({ start }) => start >= said.end).length > 1 || ROW.test(text.slice(said.end));
}

const ALL = /^(?:全体|联盟|各)?(?:成员|成员单位|方|单位)$/;

/** 成员首期投入为3600万元:…: all of them together, and one by one behind it. */
export function ofAll({ holder }: Item, items: readonly Item[]): boolean {
  return (
    holder !== undefined &&
    ALL.test(holder.names[0]!) &&
    items.length > 2 &&
    items.slice(1).every((item) => item.bare ?? (item.holder && !ALL.test(item.holder.names[0]!)))
  );
}

/** What may stand between a share and the sum that it comes to. */
const COMES_TO =
  /^[(,]?[即约]?(?:全体|各)?(?:成员|方)?(?:单位)?(?:应?缴付?)?(?:合计|共计|总计|共|计)?为?(?:人民币)?$/;

/** The share of something larger that the whole is, in hundred-thousandths: 首期投入的40%(合计400万元). */
export function portionOf(text: string, { said }: Item, ratios: readonly RatioMatch[]): number | undefined {
  const found = ratios.filter(
    ({ end, bound }) => bound === 'exact' && end <= said.start && COMES_TO.test(text.slice(end, said.start)),
  );
  const [only] = found;
  return only && Math.round((only.ratio.num / only.ratio.den) * 1e5);
}
