import { isHan } from '../../text/line-text.js';

/** Before these a gap is a number that is still to be filled in: 第 条, 一式 份, 年 月 日. */
const COUNTED = '年月日时份元万亿条款项个名位家次期届章节号人倍天周';
/** A unit or body ends here: the gap parts the entries of a list. */
const ENTRY =
  /(?:公司|集团|大学|学院|学校|医院|院|研究所|所|中心|协会|学会|厂|局|委员会|理事会|秘书处|部|方|单位)$/;
const STOPS = '，。；、：！？）》〉”’】〕」』';
const PAUSES = '，。；、（《〈“‘【〔「『';
/** Behind a pause these begin a clause of their own. */
const CLAUSE = /^(?:第|[一二三四五六七八九十]{1,3}、|[（(]?[0-9０-９①-⑳]|[（(][一二三四五六七八九十])/;
const BLANK = /[ \u00a0]/;
const LONGEST_NAME = 20;

/** What the rest of the draft says about two characters that a blank parts. */
export interface GapEvidence {
  /** True when the draft writes the two side by side elsewhere. */
  together(left: string, right: string): boolean;
  isName(word: string): boolean;
}

/**
 * Offsets of single blanks in a sentence that were not meant: inside of a word that the draft writes without one elsewhere,
 * before a mark that ends something and behind one that begins something. Two blanks or more were laid out or are to be
 * filled in; a blank between names, before a unit or beside a number stays.
 */
export function needlessBlanks(raw: string, from: number, evidence: GapEvidence): readonly number[] {
  const out: number[] = [];
  for (let at = Math.max(1, from); at < raw.length - 1; at++) {
    if (!BLANK.test(raw[at]!)) continue;
    const [left, right] = [raw[at - 1]!, raw[at + 1]!];
    if (needless(raw, at, left, right, evidence)) out.push(at);
  }
  return out;
}

function needless(raw: string, at: number, left: string, right: string, evidence: GapEvidence): boolean {
  const han = isHan(left.charCodeAt(0));
  if (STOPS.includes(right))
    return (han || /[0-9A-Za-z]/.test(left) || '）》”】'.includes(left)) && !emptied(raw, at, right);
  if (PAUSES.includes(left)) {
    if (!isHan(right.charCodeAt(0)) && !/[0-9A-Za-z（《“]/.test(right)) return false;
    return !CLAUSE.test(raw.slice(at + 1, at + 6)) && !COUNTED.includes(right) && !filledIn(raw, at);
  }
  if (!han || !isHan(right.charCodeAt(0)) || COUNTED.includes(right)) return false;
  return evidence.together(left, right) && !betweenNames(raw, at, evidence);
}

/** 共 ，: the number before the comma is still to be filled in. */
function emptied(raw: string, at: number, right: string): boolean {
  return right !== '）'
    ? /[共为计第至]$/.test(raw.slice(at - 1, at))
    : /[（(][^（()）]{0,3}$/.test(raw.slice(at - 4, at));
}

/** （ 肆 ）: filled in by hand, in the place left for it. */
function filledIn(raw: string, at: number): boolean {
  return raw[at - 1] === '（' && /^.{0,3}[ \u3000\u00a0]*[）)]/.test(raw.slice(at + 1, at + 8));
}

function betweenNames(raw: string, at: number, { isName }: GapEvidence): boolean {
  const before = raw.slice(Math.max(0, at - LONGEST_NAME), at);
  if (ENTRY.test(before)) return true;
  const behind = raw.slice(at + 1, at + 1 + LONGEST_NAME);
  let ends = false;
  for (let length = 2; length <= before.length && !ends; length++) ends = isName(before.slice(-length));
  if (!ends) return false;
  for (let length = 2; length <= behind.length; length++) if (isName(behind.slice(0, length))) return true;
  return false;
}

/** What a text says about its own words; reads the text once, when first asked. */
export function evidenceOf(text: () => string, names: () => ReadonlySet<string>): GapEvidence {
  let pairs: Set<number> | undefined;
  let known: ReadonlySet<string> | undefined;
  return {
    together(left, right) {
      pairs ??= pairsIn(text());
      return pairs.has(left.charCodeAt(0) * 0x10000 + right.charCodeAt(0));
    },
    isName: (word) => (known ??= names()).has(word),
  };
}

function pairsIn(text: string): Set<number> {
  const out = new Set<number>();
  let before = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const han = isHan(code) ? code : 0;
    if (before > 0 && han > 0) out.add(before * 0x10000 + han);
    before = han;
  }
  return out;
}
