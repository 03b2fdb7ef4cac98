import type { LineText } from '../../text/line-text.js';
import { trigger, triggeredIn } from '../trigger.js';
import { holderIn } from './holders.js';
import type { MoneyLineFact } from './types.js';

/** An item is a few words; what is longer is a clause of its own. */
const LONGEST_ITEM = 140;
const LONGEST_STEM = 160;
const LONGEST_CAPTION = 60;
/** 表一 首期投入(单位:万元) */
const CAPTION = /单位:(?:人民币)?[万亿]?元|[(](?:人民币)?[万亿]元[)]$/;
/** 附件一　首期投入明细: the heading of a table tells which instalment it is about. */
const HEADING =
  /(?:首期|首年|首批|第[一二三四五六]期|20\d\d年度?)[^,;。:]{0,12}(?:投入|出资|缴付|认缴|缴款|会费|经费)[^,;。:]{0,10}$/;
const LONGEST_HEADING = 40;
const FIGURES =
  /[0-9万亿千百十零一二三四五六七八九拾佰仟壹贰叁肆伍陆柒捌玖)][元圆]|[￥¥%‰½⅓⅔¼¾]|分之|[一二三四五六七八九半]成/g;
const MONEY = /投入|出资|经费|会费|资金|预算|费用|认缴|缴|资本|总额|金额/;
const DIVIDED = /比例|份额|分配|分享|分担|分摊|享有|收益|收入|利润|承担/;
const NEEDED = [trigger(CAPTION), trigger(HEADING), trigger(FIGURES), trigger(MONEY), trigger(DIVIDED)];
const OPENS = /(?:[:]|如下[。]?)$/;
/** Number of an item; that of a clause (7.1, 第三条) begins something new. */
const MARK = /^(?:\([一二三四五六七八九十\d]{1,3}\)|\d{1,2}[.、)](?!\d)|[一二三四五六七八九十]{1,3}、|[①-⑳])/;
/** 以上三方货币出资合计360万元 */
const ENDS =
  /^(?:\d{1,2}(?:\.\d{1,2}){1,3} ?|第[一二三四五六七八九十\d]{1,4}条)?(?:以上|上述|前述|前款|前列|合计|总计|共计|\d{1,2}(?:\.\d{1,2}){0,3}(?:条|款|项)?所[列述])/;
const WHOLE = /合计|总计|共计|总额|总和|之和/;

/** What the line is to a list of money or shares that runs over several lines; no fact for most lines. */
export function moneyLines(line: LineText, text: string): readonly MoneyLineFact[] {
  if (!triggeredIn(line).hasAny(NEEDED)) return [];
  const figures = text.match(FIGURES)?.length ?? 0;
  const fact = (kind: MoneyLineFact['kind'], start: number): readonly MoneyLineFact[] => [
    { type: 'moneyLine', from: 0, to: line.raw.length, kind, start, words: text.slice(start) },
  ];
  if (text.length <= LONGEST_CAPTION && CAPTION.test(text)) return fact('caption', 0);
  if (text.length <= LONGEST_HEADING && HEADING.test(text)) return fact('caption', 0);
  if (OPENS.test(text) && !MARK.test(text)) {
    const start = Math.max(text.lastIndexOf('。', text.length - 2), text.lastIndexOf(';')) + 1;
    const words = text.slice(start);
    return words.length <= LONGEST_STEM && (MONEY.test(words) || DIVIDED.test(words))
      ? fact('stem', start)
      : [];
  }
  if (figures === 0 || text.length > LONGEST_ITEM) return [];
  if (ENDS.test(text)) return WHOLE.test(text) ? fact('end', 0) : [];
  const stop = text.search(/[。]/);
  if (stop >= 0 && stop < text.length - 1) return [];
  const mark = MARK.exec(text)?.[0].length ?? 0;
  if (mark > 0) return fact('item', mark);
  if (figures > 1 && MONEY.test(text)) return fact('list', 0);
  const lead = text.slice(0, text.search(/[\d一二三四五六七八九十百壹贰叁肆伍陆柒捌玖￥¥]/));
  return holderIn(lead.slice(0, 40)) ? fact('item', 0) : [];
}
