import type { LineText } from '../../text/line-text.js';
import { parseNumeral } from '../../text/numerals.js';
import { DOCUMENT, namedBeside, titleOf } from './annex-titles.js';
import type { AnnexEntryFact, AnnexMentionFact } from './types.js';
import { allMatches } from '../../text/all-matches.js';

const NUMBER = '[一二三四五六七八九十\\d]{1,3}|[A-Z](?![A-Za-z])';
const ENTRY = new RegExp(`^附(?:件|录)(${NUMBER})([:、.,]?)`);
/** 附件二, 附件一至附件三, 附件一、二和五 (a numeral before a word of its own counts nothing). */
const MENTION = new RegExp(
  `附(?:件|录)(${NUMBER})(?:(?:至|到|-|~)(?:附件|附录)?(${NUMBER})|((?:[、和及与](?:[一二三四五六七八九十]{1,3}|\\d{1,2})(?=[、和及与的所规中分载等均为,。;)]|$)){1,5}))?`,
  'g',
);
const APART = /另册|另附|另行装订|单独成册|单行本|略/;
/** 上述附件另行装订: said of all annexes that stand before. */
const ALL_APART =
  /^(?:上述|以上|上列|各|前述|所列|全部)附件[^。;附]{0,8}(?:另册|另附|另行装订|单独成册|单行本)/;
/** The annex of another document: 招标文件附件二, 《通知》附件1. */
const OTHER = /(?:》|合同|文件|通知|办法|主协议|原协议|申请书|任务书)的?$/;
const OWN = /(?:本协议|本合同|本章程)的?$/;
/** What goes on as a sentence: 附件二的修改依第三条办理. */
const GOES_ON = /^(?:的|所|中|规定|约定|和|与|及|至)/;
const ITEM = /^\(?[一二三四五六七八九十\d]{1,2}[.、)]\s?(?=附)/;
/** 附件A技术路线图;: nothing but a name and remarks on it. */
const ONLY_NAME = new RegExp(
  `^(?:《[^《》]{2,40}》|(?:[^,。;由应须经按]|经(?=费)){2,30}${DOCUMENT})(?:\\([^()]{0,20}\\))?(?:,[^,。;由应须]{0,12})?[;。]?$`,
);
/** 附件清单:附件四《…》、附件五《…》; 附件:一、成员名录;二、投入表. */
const LIST = /^(?:本(?:协议|合同)的?)?附件(?:清单|目录)?(?:包括|如下|有|为)?:(?=附件|附录|[一1]、)/;
const LISTED = new RegExp(`附(?:件|录)(${NUMBER})[:、.,]?([^;。、附]{2,40})`, 'g');
const COUNTED = /(?:^|[;,。])([一二三四五六七八九十]{1,3}|\d{1,2})[、.]([^;。]{2,40})/g;
/** 附件一:甲;附件二:乙: entries one behind the other. */
const SEVERAL = new RegExp(`^附(?:件|录)(?:${NUMBER})[:、]?[^;。]{2,40};附(?:件|录)(?:${NUMBER})[:、]?`);

const TITLED = new RegExp(`《([^《》]{2,40}${DOCUMENT}(?:\\([^()]{1,12}\\))?)》`, 'g');

/** Letters count from here, so that they are no numerals. */
const LETTERS = 200;

/** Annexes that a line lists or heads: 附件N at the head of a short line or of a row, or a list of several in one line. */
export function annexEntries(line: LineText, table: boolean): readonly AnnexEntryFact[] {
  const { text } = line;
  if (table) return rowEntry(line);
  const head = LIST.exec(text)?.[0].length;
  if (head !== undefined) return listEntries(line, head);
  if (SEVERAL.test(text)) return listEntries(line, 0);
  const said = ALL_APART.exec(text);
  if (said) {
    const [from, to] = [line.toRaw(said.index), line.toRaw(said.index + said[0].length - 1) + 1];
    return [{ type: 'annexEntry', number: 0, title: '', apart: true, from, to }];
  }
  const entry = headEntry(line);
  return entry ? [entry] : [];
}

/** True where a list of annexes stands in a sentence that makes them part of the agreement. */
export function isListing({ text }: LineText): boolean {
  return /^本(?:协议|合同)的?附件/.test(text) && LIST.test(text);
}

function headEntry(line: LineText): AnnexEntryFact | undefined {
  const { text: whole } = line;
  // 1. 附件一：…
  const lead = whole.startsWith('附') ? 0 : (ITEM.exec(whole)?.[0].length ?? -1);
  const text = lead < 0 ? '' : whole.slice(lead);
  const match = text !== '' && text.length <= 60 ? ENTRY.exec(text) : null;
  if (!match) return undefined;
  const rest = text.slice(match[0].length);
  if (GOES_ON.test(rest) || (/[。;]/.test(text) && !ONLY_NAME.test(rest))) return undefined;
  return entryFact(line, lead, match[0].length, match[1]!, rest, APART.test(rest));
}

/** | 附件一 | 成员名录 | 另册 |, with or without a number of its own before. */
function rowEntry(line: LineText): readonly AnnexEntryFact[] {
  const { text } = line;
  const lead = /^\|?\s*(?:(?:[一二三四五六七八九十]{1,3}|\d{1,2})\s*\|\s*)?(?=附)/.exec(text)?.[0].length;
  const match = lead === undefined ? null : ENTRY.exec(text.slice(lead));
  if (!match) return [];
  const cells = text.slice(lead! + match[0].length).split('|');
  const title = cells.find((cell) => /[一-鿿]/.test(cell))?.trim() ?? '';
  const fact =
    title === '' || title.length > 40 || GOES_ON.test(title) || /[。;]/.test(title)
      ? undefined
      : entryFact(line, lead!, match[0].length, match[1]!, title, APART.test(cells.join('|')));
  return fact ? [fact] : [];
}

function listEntries(line: LineText, head: number): readonly AnnexEntryFact[] {
  const { text } = line;
  const rest = text.slice(head);
  const all = /均(?:为|已)?(?:另|单)/.test(rest);
  const named = rest.startsWith('附');
  const out: AnnexEntryFact[] = [];
  for (const match of allMatches(named ? LISTED : COUNTED, rest)) {
    const [words, number, title] = match as unknown as [string, string, string];
    if (GOES_ON.test(title)) continue;
    const at = head + match.index + words.length - title.length;
    const from = named ? head + match.index : at - number.length - 1;
    const fact = entryFact(line, from, at - from, number, title, all || APART.test(title));
    if (fact) out.push(fact);
  }
  return out;
}

function entryFact(
  line: LineText,
  at: number,
  length: number,
  numeral: string,
  rest: string,
  apart: boolean,
): AnnexEntryFact | undefined {
  const number = numberOf(numeral);
  return number === undefined
    ? undefined
    : {
        type: 'annexEntry',
        number,
        title: titleOf(rest),
        apart,
        from: line.toRaw(at),
        to: line.toRaw(at + length - 1) + 1,
      };
}

/** Annexes that a line mentions; `skip` is where the line's own entry ends. */
export function annexMentions(line: LineText, skip: number): readonly AnnexMentionFact[] {
  const { text } = line;
  const out: AnnexMentionFact[] = [];
  const put = (fact: Omit<AnnexMentionFact, 'type' | 'from' | 'to'>, start: number, end: number): void =>
    void out.push({ type: 'annexMention', ...fact, from: line.toRaw(start), to: line.toRaw(end - 1) + 1 });
  for (const match of allMatches(MENTION, text)) {
    if (match.index < skip) continue;
    const before = text.slice(Math.max(0, match.index - 48), match.index);
    if (OTHER.test(before) && !OWN.test(before)) continue;
    const number = numberOf(match[1]!);
    const last = match[2] === undefined ? number : numberOf(match[2]);
    if (number === undefined || last === undefined) continue;
    const others = [...allMatches(/[一二三四五六七八九十\d]{1,3}/g, match[3] ?? '')];
    const end = match.index + match[0].length;
    const first = end - (match[3]?.length ?? 0);
    const beside = others.length > 0 || last !== number ? '' : text.slice(end, end + 48);
    const quoted = beside.startsWith('《') ? beside.indexOf('》') + 1 : 0;
    put({ number, last, ...namedBeside(before, beside) }, match.index, first + quoted);
    for (const { 0: numeral, index } of others) {
      const value = numberOf(numeral);
      if (value === undefined) continue;
      put(
        { number: value, last: value, title: '', as: 'matter' },
        first + index,
        first + index + numeral.length,
      );
    }
  }
  return out;
}

/** 依照《联盟经费管理办法》: an annex may have that title. Laws and papers of others are told apart by who knows the annexes. */
export function titleMentions(line: LineText): readonly AnnexMentionFact[] {
  const { text } = line;
  if (!text.includes('《')) return [];
  return [...allMatches(TITLED, text)].map(({ 0: words, 1: title, index }) => ({
    type: 'annexMention',
    number: 0,
    last: 0,
    title: titleOf(title!),
    as: 'title',
    from: line.toRaw(index),
    to: line.toRaw(index + words.length - 1) + 1,
  }));
}

function numberOf(numeral: string): number | undefined {
  return /^[A-Z]$/.test(numeral) ? LETTERS + numeral.charCodeAt(0) - 64 : parseNumeral(numeral);
}
