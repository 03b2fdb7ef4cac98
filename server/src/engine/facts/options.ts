import { firstAbove } from '../text/cover.js';
import type { LineText } from '../text/line-text.js';
import { parseNumeral } from '../text/numerals.js';
import type { OptionFact } from './types.js';

const TRIGGER = /第[^条章]{0,8}(?:种|项|款|个)|[□☐☑☒■√✓✔]|备选|方案|选择|择一|选一|选项|\[[ xX]?\]/;
const NUMBERED =
  /(?:下列|以下|如下|下述|选择|选用|采用|按照?|适用)(?:的)?第([^,。;:第条章节]{0,8}?)(?:种|项|款|个)(?=方式|方法|办法|途径|方案|情形|选项|条款|解决|处理|[,。;:]|$)/g;
const PICK_ONE =
  /[([](?:请)?(?:任选其一|选择其一|选其一|二选一|三选一|择一|任选一[种项]|选择一[种项]|请选择)[^()[\]]{0,10}[)\]]/g;
const BOX = /[□☐☑☒■]/g;
const TICK = /[√✓✔]/;
const TASK = /^[\s>]*(?:[-+*]|\d{1,9}[.)])[ \t]+\[([ xX])\][ \t]/;
const BRACKETED = /[[(](?:备选|备选方案|备选条款|方案|选择|选项)([一二三四五六七八九十A-Ha-h\d]{1,2})[\])]/g;
const LABELLED = /^(?:备选|备选方案|备选条款|选项)([一二三四五六七八九十A-Ha-h\d]{1,2})[:、]/g;
const ITEM = /\(([一二三四五六\d])\)|([①-⑥])/g;
const DISPUTE = /争议|纠纷|仲裁|诉讼|起诉|法院/;

/**
 * Choices that a line offers: the number to fill in (`下列第__种方式`), boxes to tick, alternatives with a number of their
 * own (`【备选一】`). Offsets are in the line as written.
 */
export function options(line: LineText): readonly OptionFact[] {
  const { text } = line;
  if (!TRIGGER.test(text)) return [];
  const dispute = DISPUTE.test(text);
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
      items: form === 'numbered' || form === 'pick' ? items(from + length) : 0,
    });
  };
  for (const match of text.matchAll(NUMBERED)) {
    const start = match.index + match[0].lastIndexOf('第');
    put(start, match.index + match[0].length - start, 'numbered', chosenNumber(match[1]!));
  }
  for (const match of text.matchAll(PICK_ONE)) put(match.index, match[0].length, 'pick', undefined);
  for (const match of text.matchAll(BOX)) put(match.index, 1, 'tick', isTicked(text, match.index) ? 1 : 0);
  for (const pattern of [BRACKETED, LABELLED]) {
    for (const match of text.matchAll(pattern))
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
    for (const match of text.matchAll(ITEM)) {
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
