import { firstAbove } from '../text/cover.js';
import type { LineText } from '../text/line-text.js';
import { parseNumeral } from '../text/numerals.js';
import type { OptionFact } from './types.js';
import { allMatches } from '../text/all-matches.js';

const TRIGGER =
  /第[^条章]{0,8}(?:种|项|款|个)|[□☐☑☒■○●√✓✔]|备选|方案|选择|择一|选一|选项|\[[ xX]?\]|^\(\)|\[[\u4e00-\u9fff]{1,16}\//;
const NUMBERED =
  /(?:下列|以下|如下|下述|选择|选用|采用|按照?|适用)(?:的)?第([^,。;:第条章节]{0,8}?)(?:种|项|款|个)(?=方式|方法|办法|途径|方案|情形|选项|条款|解决|处理|[,。;:]|$)/g;
const PICK_ONE =
  /[([](?:请)?(?:任选其一|选择其一|选其一|二选一|三选一|择一|任选一[种项]|选择一[种项]|请选择)[^()[\]]{0,10}[)\]]/g;
const BOX = /[□☐☑☒■]/g;
/** ○一次性缴纳　○分年缴纳: a circle with a gap or a mark before it, and words behind; 二○二六, 张○三 are none. */
const CIRCLE = /[○●](?=[\u4e00-\u9fff]{2})(?![〇一二三四五六七八九]{2})/g;
/** [ ] 三年　[ ] 五年: empty brackets before words, two of them at least. */
const EMPTY_BOX = /\[([xX√✓]?)\](?=[\u4e00-\u9fff])/g;
/** （　）甲方住所地人民法院: a line of a choice to be marked. */
const ROUND_BOX = /^\(([√✓✔]?)\)(?=[\u4e00-\u9fff]{4})/;
/** 【实际投入比例/平均】: words to strike; a path, a date or the form of a signature is none. */
const SLASHED = /\[[\u4e00-\u9fff]{1,16}(?:\/[\u4e00-\u9fff]{1,16}){1,4}\]/g;
const SIGNED = /签|章|名|联系|电话|地址|日期|年\/月/;
const TICK = /[√✓✔]/;
const TASK = /^[\s>]*(?:[-+*]|\d{1,9}[.)])[ \t]+\[([ xX])\][ \t]/;
const BRACKETED = /[[(](?:备选|备选方案|备选条款|方案|选择|选项)([一二三四五六七八九十A-Ha-h\d]{1,2})[\])]/g;
const LABELLED =
  /^(?:备选|备选方案|备选条款|选项|方案)([一二三四五六七八九十A-Ha-h\d]{1,2})(?:[:、]|(?=[\u4e00-\u9fff]{4})(?![中的所为是及和与或将由下项]))/g;
/** 方案一 is a plan of work more often than an alternative: its words have to settle rights. */
const SETTLES = /可|不得|归|由|成员|各方|协议|许可|分配|承担|比例/;
const ITEM = /\(([一二三四五六\d])\)|([①-⑥])/g;
const DISPUTE = /争议|纠纷|仲裁|诉讼|起诉|法院/;
/** 归甲方所有 and 归各方共有 exclude each other. */
const OWNER = /归[^,。;归]{1,10}(?:享有|所有|共有)[^,。;]{0,6}归/;

/**
 * Choices that a line offers: the number to fill in (`下列第__种方式`), boxes to tick, alternatives with a number of their
 * own (`【备选一】`). Offsets are in the line as written.
 */
export function options(line: LineText): readonly OptionFact[] {
  const { text } = line;
  if (!TRIGGER.test(text)) return [];
  const dispute = DISPUTE.test(text);
  const single = dispute || OWNER.test(text);
  const out: OptionFact[] = [];
  let counted: Items | undefined;
  const items = (from: number): number => (counted ??= new Items(text)).countFrom(from);
  const put = (from: number, length: number, form: OptionFact['form'], chosen: number | undefined): void => {
    out.push({
      type: 'option',
      from: line.toRaw(from),
      to: line.toRaw(from + length - 1) + 1,
      form,
      chosen,
      dispute,
      single,
      items: form === 'numbered' || form === 'pick' ? items(from + length) : 0,
    });
  };
  for (const match of allMatches(NUMBERED, text)) {
    const start = match.index + match[0].lastIndexOf('第');
    put(start, match.index + match[0].length - start, 'numbered', chosenNumber(match[1]!));
  }
  for (const match of allMatches(PICK_ONE, text)) put(match.index, match[0].length, 'pick', undefined);
  for (const match of allMatches(BOX, text)) put(match.index, 1, 'tick', isTicked(text, match.index) ? 1 : 0);
  for (const match of allMatches(CIRCLE, text))
    if (opens(line, match.index)) put(match.index, 1, 'tick', match[0] === '●' ? 1 : 0);
  const empty = [...allMatches(EMPTY_BOX, text)];
  if (empty.length > 1)
    for (const match of empty) put(match.index, match[0].length, 'tick', match[1] === '' ? 0 : 1);
  const round = ROUND_BOX.exec(text);
  if (round) put(0, round[0].length, 'tick', round[1] === '' ? 0 : 1);
  for (const match of allMatches(SLASHED, text))
    if (!SIGNED.test(match[0])) put(match.index, match[0].length, 'pick', undefined);
  for (const pattern of [BRACKETED, LABELLED]) {
    for (const match of allMatches(pattern, text))
      if (!match[0].startsWith('方案') || SETTLES.test(text))
        put(match.index, match[0].length, 'bracketed', ordinal(match[1]!));
  }
  const task = dispute ? TASK.exec(line.raw) : null;
  if (task) {
    const from = task[0].lastIndexOf('[');
    out.push({
      type: 'option',
      from,
      to: from + 3,
      form: 'tick',
      chosen: task[1] === ' ' ? 0 : 1,
      dispute,
      single,
      items: 0,
    });
  }
  return out.sort((a, b) => a.from - b.from);
}

/** The number filled in, `undefined` for a blank or more than one. */
function chosenNumber(words: string): number | undefined {
  const bare = words.replace(/[\s_()[\]"'.×*/]/g, '');
  return bare === '' ? undefined : ordinal(bare);
}

function ordinal(words: string): number | undefined {
  const letter = /^[A-Ha-h]$/.test(words) ? words.toUpperCase().charCodeAt(0) - 64 : undefined;
  return letter ?? parseNumeral(words);
}

function isTicked(text: string, at: number): boolean {
  if (text[at] !== '□' && text[at] !== '☐') return true;
  return TICK.test(text[at - 1] ?? '') || TICK.test(text[at + 1] ?? '');
}

/** The items (1), (2), … or ①, ② … of a line, by their number. */
class Items {
  /** Offsets of the items 1, 2, … at 0, 1, …; a number has one digit. */
  private readonly places: number[][] = Array.from({ length: 9 }, () => []);

  constructor(text: string) {
    for (const match of allMatches(ITEM, text)) {
      const value = match[1] !== undefined ? parseNumeral(match[1]) : match[2]!.charCodeAt(0) - 0x245f;
      this.places[(value ?? 0) - 1]?.push(match.index);
    }
  }

  /** How many follow each other from an offset on: 1, then 2, and so on. */
  countFrom(from: number): number {
    let at = from - 1;
    for (const [count, places] of this.places.entries()) {
      const next = places[firstAbove(places, at)];
      if (next === undefined) return count;
      at = next;
    }
    return this.places.length;
  }
}

/** True at the head of a line, behind a mark and behind a gap in the source. */
function opens(line: LineText, at: number): boolean {
  if (at === 0 || /[,;:。(|、]/.test(line.text[at - 1]!)) return true;
  return line.toRaw(at) - line.toRaw(at - 1) > 1;
}
