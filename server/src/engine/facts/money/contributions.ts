import type { LineText } from '../../text/line-text.js';
import { firstAbove } from '../../text/cover.js';
import { ratiosIn } from '../../text/quantity.js';
import { trigger, triggeredIn } from '../trigger.js';
import { amountsIn } from '../../text/money.js';
import { saidAmounts, type Said } from './amounts.js';
import { bareHolder, contributedBy, OWNER } from './bare.js';
import { countIn, countsAll, EVERYONE, holderIn, isLabel, labelsIn, namesBefore } from './holders.js';
import { ofEarlier } from './part-of-named.js';
import {
  FUND,
  isFund,
  ofAll,
  portionOf,
  rooted,
  sharedBehind,
  shareOf,
  withoutKnownRest,
  withoutRest,
  yearlyWhole,
  type Item,
} from './items.js';
import type { ContributionFact, ContributionPart, Holder } from './types.js';
import { placeIn, sentences, type Sentence } from './walk.js';
import { allMatches } from '../../text/all-matches.js';

/** The sentence is about money that goes in or is planned, not about fines, limits and prices. */
const ABOUT = /投入|出资|经费|会费|资金|预算|费用|认缴|缴|资本|总额|合计|货币|现金/;
const NEEDED = trigger(ABOUT);
const TOTAL =
  /合计|总计|共计|总额|总投入|总出资|总经费|总预算|总和|之和|共(?!同|有|享|性|担|建)[^,;]{0,6}$|(?:[三四五六七八九十\d]{1,2}[方家]|[各全体缔约]方|全体成员|成员单位)(?:成员|单位)?(?:共同|全部)(?:以|用)?(?:货币|现金|资金)?(?:出资|投入|筹集|认缴)(?:的)?(?:货币|现金|资金)?$/;
/** 每家每年缴纳会费五万元: every party, unless the sentence is about a kind of them. */
const EVERY =
  /每一?(?:家|方|成员|会员|个成员|缔约方)(?:成员|会员)?(?:单位)?(?:每年|均|应|以|缴|出|投|[^,;。]{0,12}$)/;
const OF_KIND = /企业|高校|高等|科研|院所|理事长|理事单位|新加入|其他|其余|普通|会员|参与|承担/;
const RESIDUAL =
  /其余(?!(?:各|[二三四五六七八九十两\d]{1,2})(?:方|家|个|名)?(?:成员|单位)?[^,;。]{0,8}各)|余额|余下|剩余|不足部分|其他(?:成员|各方|单位|方)[^,;。]{0,8}(?:承担|分担|出资|投入|负责|补)|[^相均平同]等(?:单位|成员|方|费用|支出)?[,;。]|若干|待定|另行/;
const INTRODUCED = /如下|分别为|分别是|具体为|构成|其中[:]|[:](?=[^:]{1,40}$)/;
/** 包括设备费300万元、材料费200万元: items, not sure to be all of them. */
const ITEMISED = /其中|包括(?!但不)|分为/;
/** 分三期缴付 */
const STAGED = /分[二三四五六两\d]{1,2}(?:期|年|次|批)/;
/** 现金300万元、设备折价200万元 */
const FORMED = /货币|现金|设备|实物|场地|仪器|厂房|技术|知识产权|专利|软件|人员|人力/;
const FINE =
  /违约|罚|赔偿|单项|单笔|每笔|定金|限额|超过|不满|以上|以下|以内|奖励|工资|报酬|注册资本|货款|标的|损失/;
const TRANCHE =
  /首期|首年|首批|头[两二三四五]年|第[一二三四五六]期|[二三四五六]期|余款|尾款|启动|首次(?!会|理事|全体|成员)|第[一二三四五六]年|20\d\d年度?(?!\d{1,2}月|[0-9一二三四五六七八九十]{1,2}月)|后续/g;
const NAME_LEAD =
  /^(?:第[一二三四五六七八九十百\d]{1,4}条|\d{1,2}(?:\.\d{1,2}){1,3} ?|\d{1,2}[.、]|以|按|由|对|将|其中|首期|首年|首批|头[两二三四五]年|有效期内|从|本协议|第[一二三四五六七八九十\d]{1,4}[条章]所列|本联盟|联盟|缔约|上述|前述|以上|所列|共同|全部|全体|各方|[三四五六七八九十\d]{1,2}[方家]|成员|单位|各|的){1,8}/;
const NAME_TAIL =
  /(?:人民币|共计|合计|总计|总和|之和|总额|总共|核定|确定|约定|折合|情况|金额|数额|如下|分别|总|为|是|计|共|的){1,6}$/;
const NUMBER =
  '[￥¥]?[0-9一二三四五六七八九十百千零〇两][0-9.,一二三四五六七八九十百千零〇两]{0,12}[万亿]?元?';
const ROW = new RegExp(
  `分别[^,;。0-9一二三四五六七八九十百]{0,16}(${NUMBER}(?:(?:、|和|及|以及|与)${NUMBER}){1,12})`,
);
const PIECE = new RegExp(NUMBER, 'g');
const STOP = /[,;。]/g;
const YEARLY = /每年|每年度|年度|当年|年会费|年费|按年/;
const PURPOSE =
  /捐赠|赠与|会费|办公经费|公用经费|研发经费|研发基金|基金|课题|子项目|[^,;。:由]{0,6}项目|用于[^,;。]{2,12}/;
const FORMS: readonly (readonly [string, RegExp])[] = [
  ['cash', /货币|现金|资金(?=出资|投入)/],
  ['kind', /设备|实物|场地|仪器|厂房/],
  ['tech', /技术|知识产权|专利|软件/],
  ['staff', /人员|人力/],
];

/** Lists of contributions and of planned money in a line. */
export function contributions(line: LineText, text: string): readonly ContributionFact[] {
  if (!triggeredIn(line).has(NEEDED)) return ofEarlier(line, text);
  const out: ContributionFact[] = [];
  for (const sentence of goingOn(sentences(text, true))) {
    if (!ABOUT.test(sentence.text)) continue;
    const fact = readList(line, sentence);
    if (!fact) continue;
    const before = out.at(-1);
    const joined = before && joinedTo(before, fact, sentence.text);
    if (joined) out[out.length - 1] = joined;
    else out.push(fact);
  }
  return [...out, ...ofEarlier(line, text)];
}

/** What begins with 其中 divides the sum of the sentence before: the two are one. */
function goingOn(all: readonly Sentence[]): readonly Sentence[] {
  if (!all.some(({ text }, i) => i > 0 && text.startsWith('其中'))) return all;
  const out: Sentence[] = [];
  for (const sentence of all) {
    const before = sentence.text.startsWith('其中') ? out.at(-1) : undefined;
    if (before && before.start + before.text.length === sentence.start)
      out[out.length - 1] = { ...before, text: `${before.text.slice(0, -1)},${sentence.text}` };
    else out.push(sentence);
  }
  return out;
}

/** 首批出资合计1200万元。甲方450万元,…; 甲方450万元,…。以上合计1200万元: the list and its whole in two sentences. */
function joinedTo(a: ContributionFact, b: ContributionFact, words: string): ContributionFact | undefined {
  const listFirst = a.total === undefined && a.sum !== undefined && b.parts.length === 0;
  const wholeFirst = b.total === undefined && b.sum !== undefined && a.parts.length === 0;
  const [own, other] = [a.tranche.split('|')[0], b.tranche.split('|')[0]];
  if (listFirst ? !SUMMED.test(words) : !wholeFirst || (other !== '' && own !== other)) return undefined;
  const [list, whole] = listFirst ? [a, b] : [b, a];
  if (!whole.total) return undefined;
  return { ...list, from: a.from, to: b.to, total: whole.total, residual: a.residual || b.residual };
}

const SUMMED =
  /^(?:\d{1,2}(?:\.\d{1,2}){1,3} ?|第[一二三四五六七八九十\d]{1,4}条)?(?:以上|上述|前述|前款|前列|各方|合计|总计|共计|\d{1,2}(?:\.\d{1,2}){0,3}(?:条|款|项)?所[列述])/;

function readList(line: LineText, { start, text }: Sentence): ContributionFact | undefined {
  const said = saidAmounts(text);
  if (said.length === 0) return undefined;
  const row = rowIn(text, said);
  const items = rooted(
    withoutRest(
      said.flatMap((one, i) => (one === row?.last ? row.items : [itemOf(text, said[i - 1]?.end ?? 0, one)])),
      text,
    ),
  );
  const ratios = ratiosIn(text);
  const sums = items.filter(({ total }) => total);
  const head = items[0]!;
  // 首期经费500万元,甲方300万元 …: the first amount is the whole
  const opening =
    sums.length === 0 &&
    (items.length > 2 ||
      ((items[1]?.holder ?? items[1]?.bare)?.count ?? 1) > 1 ||
      (items.length === 1 && sharedBehind(text, head, ratios))) &&
    (!head.holder || ofAll(head, items)) &&
    FUND.test(head.lead.slice(-14)) &&
    (!/各|每/.test(head.lead.slice(-6)) || yearlyWhole(head, items))
      ? head
      : undefined;
  // 甲方认缴300万元,分三期缴付:第一期100万元…
  const divided =
    sums.length === 0 && items.length > 2 && STAGED.test(between(text, head.said, items[1]!.said))
      ? head
      : undefined;
  const whole = sums.length === 1 ? sums[0] : (opening ?? divided);
  const rest = items.filter((item) => item !== whole && !item.total);
  const named = rest.filter(({ holder }) => holder !== undefined);
  const lead = between(text, whole?.said, rest[0]?.said);
  const introduced = INTRODUCED.test(lead);
  const itemised = (introduced || ITEMISED.test(lead)) && named.length === 0 && rest.every(isItem);
  const staged =
    whole !== undefined && rest.length > 1 && rest.every(({ lead: own }) => own.search(TRANCHE) >= 0);
  // 甲方投入现金300万元、设备折价200万元,合计500万元: one holder, several forms
  const formed =
    sums.length === 1 &&
    named.length === 1 &&
    rest.length > 1 &&
    rest[0] === named[0] &&
    named[0]!.holder!.count === 1 &&
    rest.every(({ lead: own }) => FORMED.test(own));
  const listed = named.length === rest.length || itemised || staged || formed;
  const bare = !listed && rest.every((item) => item.holder ?? item.bare);
  const told = rest.filter((item) => item.holder ?? item.bare ?? item.before);
  if (!whole && told.length === 0) return undefined;
  const starts = ratios.map(({ start }) => start);
  const marks = marksIn(text);
  const portion = whole && portionOf(text, whole, ratios);
  const part = portion === undefined ? '' : '|部分';
  // 首期投入600万元,甲组四成(240万元);连同资助200万元共800万元: the part may be one of another whole
  const rival = items.some((item) => item !== whole && !item.total && !item.holder && isFund(item));
  const parts = (listed ? rest : told).map((item): ContributionPart => ({
    holder: item.holder ?? (listed ? entryOf(item) : (item.bare ?? OWNER)),
    ...(item.before === undefined || itemised || staged || formed ? {} : { before: item.before }),
    fen: item.said.amount.fen,
    ...placeIn(line, start + item.said.start, start + item.said.amount.end),
    share: rival ? undefined : shareOf(text, item, ratios, starts),
    tranche: trancheOf(text, item.said, marks, item.lead.length) + part,
    form: formOf(item.lead.slice(-24) + text.slice(item.said.end, item.said.end + 6)),
  }));
  const inexact = items.some(({ said: one }) => !one.amount.exact);
  const certain =
    (listed || bare) &&
    !(rival && !itemised && !staged && !formed) &&
    !inexact &&
    sums.length < 2 &&
    (parts.length > 1 || (parts[0]?.holder.count ?? 1) > 1) &&
    sameCurrency(said) &&
    (staged ? stages(parts) : !mixed(parts)) &&
    !FINE.test(text);
  const first = items[0]!.said.start;
  const last = items.at(-1)!.said.end;
  return {
    type: 'contribution',
    ...placeIn(line, start + first, start + last),
    tranche: trancheOf(text, (whole ?? head).said, marks) + part,
    ...(portion === undefined ? {} : { portion }),
    total: whole && {
      fen: whole.said.amount.fen,
      also: whole.said.again?.fen ?? whole.said.amount.fen,
      ...placeIn(line, start + whole.said.start, start + whole.said.amount.end),
    },
    parts,
    sum: certain ? sumOf(parts) : undefined,
    name: nameOf(whole, rest[0]),
    complete:
      introduced ||
      staged ||
      formed ||
      countsAll(
        text,
        parts.map(({ holder }) => holder),
      ),
    ...restOf(line, start, text, items.at(-1)!, whole, rest),
    residual: RESIDUAL.test(withoutKnownRest(text, items)) || leavesOut(text, parts),
  };
}

/** 其余由丁方出资: one party alone takes what the others leave. */
const REST_BY =
  /[,;](?:其余|余额|余下|剩余)(?:的)?(?:部分|资金|经费|款项)?(?:全部|均)?由([^,;。各]{2,30}?)(?:负责|承担|出资|投入|缴付|缴纳|补足|解决|负担|出)?(?=[,;。]|$)/;

function restOf(
  line: LineText,
  start: number,
  text: string,
  { said }: Item,
  whole: Item | undefined,
  rest: readonly Item[],
): Pick<ContributionFact, 'rest'> {
  const found = whole && rest.length > 0 ? REST_BY.exec(text.slice(said.end)) : null;
  if (!found) return {};
  const name = found[1]!;
  const from = start + said.end + found.index + 1;
  const holder = holderIn(name) ?? bareHolder(name);
  if (holder?.names.length !== 1) return {};
  return { rest: { holder, ...placeIn(line, from, from + found[0].length - 1) } };
}

/** What the whole is called, or what stands before the list: 三方货币投入合计 and 各方的货币投入为 are both 货币出资. */
function nameOf(whole: Item | undefined, first: Item | undefined): string {
  if (whole && !whole.said.amount.exact) return '';
  const lead = whole?.lead ?? /^[^;。]{1,40}:/.exec(first?.lead ?? '')?.[0].slice(0, -1) ?? '';
  // 各方现金投入(合计2400万元)
  const own = lead.replace(/[(](?:共|合计|总计|共计|总额)(?:为|计)?$/, '');
  const name = own
    .slice(Math.max(...[...',;:。()'].map((mark) => own.lastIndexOf(mark))) + 1)
    .slice(-30)
    .replace(NAME_LEAD, '')
    .replace(NAME_TAIL, '')
    .replaceAll('投入', '出资')
    .replaceAll('现金', '货币');
  return name.length >= 2 && /出资|经费|会费|资金|预算|费用/.test(name) ? name : '';
}

/** A party that the sentence names brings in something without an amount. */
function leavesOut(text: string, parts: readonly ContributionPart[]): boolean {
  if (parts.length < 2 || !parts.every(({ holder }) => holder.names.every(isLabel))) return false;
  const named = new Set(parts.flatMap(({ holder }) => holder.names.map((name) => name[0])));
  return [...labelsIn(text)].some((label) => !named.has(label));
}

/** Items of a row of amounts that the holders before it take in order, and the amount that ends the row. */
interface Row {
  readonly last: Said;
  readonly items: readonly Item[];
}

/** 甲方、乙方、丙方分别出资450万、225万和125万元 */
function rowIn(text: string, said: readonly Said[]): Row | undefined {
  const found = text.includes('分别') ? ROW.exec(text) : null;
  if (!found) return undefined;
  const start = found.index + found[0].length - found[1]!.length;
  const last = said.find((one) => one.start >= start && one.end === start + found[1]!.length);
  const names = namesBefore(text.slice(0, start));
  const pieces = [...allMatches(PIECE, found[1]!)];
  if (!last || !names || names.length !== pieces.length) return undefined;
  const unit = /[万亿]?元$/.exec(found[1]!)![0];
  const lead = text.slice(0, start);
  const items = pieces.map((piece, i): Item => {
    const from = start + piece.index;
    const words = piece[0].replace(/[万亿]?元?$/, '') + (/[万亿]?元?$/.exec(piece[0])![0] || unit);
    const fen = amountsIn(words.endsWith('元') ? words : `${words}元`)[0]?.fen ?? Number.NaN;
    const amount = { ...last.amount, start: from, end: from + piece[0].length, fen };
    const holder = { names: [names[i]!], each: true, count: 1 };
    const said = { ...last, amount, start: from, end: amount.end };
    return { said, lead, from: 0, total: false, holder, bare: undefined, before: undefined };
  });
  return items.every(({ said: { amount } }) => Number.isFinite(amount.fen)) ? { last, items } : undefined;
}

function itemOf(text: string, from: number, said: Said): Item {
  const lead = text.slice(from, said.start).replace(/(?:人民币|RMB)[:]?$/, '');
  const near = lead.slice(Math.max(lead.lastIndexOf(','), lead.lastIndexOf(';')) + 1);
  const total = TOTAL.test(near);
  if (total) return { said, lead, from, total, holder: undefined, bare: undefined, before: undefined };
  const told = holderIn(lead) ?? everyone(text, near);
  const names = bareHolder(lead);
  // 河湟大学、盐湖所每家200万元: some by their full names, some by short ones
  const mixed =
    told && names && names.names.length > told.names.length && names.names.includes(told.names[0]!);
  const holder = mixed ? undefined : told;
  const bare = holder ? undefined : names;
  const before = (bare ?? holderIn(near)) ? undefined : contributedBy(text, said.start, said.end, near);
  return { said, lead, from, total, holder, bare, before };
}

/** An item is called what stands before its amount. */
function entryOf({ lead, bare }: Item): Holder {
  const names = bare?.names ?? [lead.replace(/^.*[,;、:]/, '')];
  return { names, each: true, count: names.length };
}

function everyone(text: string, near: string): Holder | undefined {
  if (!near.includes('每') || !EVERY.test(near) || OF_KIND.test(text)) return undefined;
  return { names: [EVERYONE], each: true, count: countIn(text) };
}

/** 二百万元首期货币投入 */
const BEHIND = /^的?(首期|首年|首批|第[一二三四五六]期)/;

/** 数据采购200万元: a few words and the amount. */
function isItem({ lead }: Item): boolean {
  const words = lead.replace(/^.*[,;、:]/, '');
  return words.length > 0 && words.length <= 16;
}

function between(text: string, whole: Said | undefined, first: Said | undefined): string {
  if (!whole || !first) return '';
  return whole.end <= first.start ? text.slice(whole.end, first.start) : '';
}

/** Instalment and purpose; `lead`: length of the words that belong to the amount alone. */
function trancheOf(text: string, { start, end }: Said, marks: Marks, lead = start): string {
  const before = text.slice(Math.max(0, start - 40), start);
  const yearly = YEARLY.test(before) || /^(?:\/年|每年|一年)/.test(text.slice(end, end + 2)) ? '每年' : '';
  STOP.lastIndex = end;
  // 乙方投入的90万元优先用于试制: an amount that is known already, whatever it is spent on
  const behind = text.slice(end, STOP.exec(text)?.index);
  const spent = KNOWN_ALREADY.test(before) ? behind.search(SPENT) : -1;
  const after = spent < 0 ? behind : behind.slice(0, spent);
  const own = before.slice(Math.max(0, before.length - lead));
  // what the list is for stands before its first amount, and counts for every part that says nothing else
  const purpose = (PURPOSE.exec(own + after) ?? PURPOSE.exec(text.slice(0, Math.min(start, 60))))?.[0] ?? '';
  const mark = marks.words[firstAbove(marks.ends, start) - 1] ?? BEHIND.exec(after)?.[1] ?? '';
  const instalment = yearly || mark.replace(/年度$/, '年');
  return purpose === '' ? instalment : `${instalment}|${purpose}`;
}

const SPENT = /用[于在作]|安排|列支|投向/;
const KNOWN_ALREADY = /(?:投入|出资|认缴|缴付|缴纳|缴入|应缴|已缴)的(?:人民币)?$/;

/** Words for instalments in a sentence, in order, and where each ends. */
interface Marks {
  readonly words: readonly string[];
  readonly ends: readonly number[];
}

function marksIn(text: string): Marks {
  const found = [...allMatches(TRANCHE, text)];
  return {
    words: found.map(([words]) => words),
    ends: found.map(({ 0: words, index }) => index + words.length),
  };
}

function formOf(words: string): string {
  return FORMS.filter(([, pattern]) => pattern.test(words))
    .map(([form]) => form)
    .join('+');
}

function sameCurrency(said: readonly Said[]): boolean {
  return new Set(said.map(({ amount }) => amount.currency)).size === 1;
}

/** One holder twice, or parts of different instalments, are no list of one whole. */
function mixed(parts: readonly ContributionPart[]): boolean {
  const names = parts.flatMap(({ holder }) => holder.names);
  const instalments = new Set(parts.map(({ tranche }) => tranche.split('|')[0]));
  return new Set(names).size !== names.length || instalments.size > 1;
}

/** Every part an instalment of its own. */
function stages(parts: readonly ContributionPart[]): boolean {
  return new Set(parts.map(({ tranche }) => tranche.split('|')[0])).size === parts.length;
}

/** 企业成员投入600万元: what a kind of members brings in together. */
const TOGETHER = /企业|高校|高等学校|科研|院所/;

function sumOf(parts: readonly ContributionPart[]): number | undefined {
  let sum = 0;
  for (const { holder, fen } of parts) {
    const together = !holder.each && holder.names.every((name) => TOGETHER.test(name));
    const count = holder.count ?? (together ? 1 : undefined);
    if (count === undefined) return undefined;
    sum += fen * count;
  }
  return sum;
}
