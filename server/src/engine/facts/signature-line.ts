import type { LineText } from '../text/line-text.js';
import type { SigningFact } from './types.js';

const LABEL =
  /\((?:[^()]{0,8}(?:签字|签名|签章|盖章|公章|签署|手签|加章)[^()]{0,16}|章)\)|(?:签字|签名|签章|盖章|公章|签署人?|授权代表|委托代理人|经办人)(?:\([^()]{0,12}\))?:/;
const DATE_LABEL = /(?:签署|签订|签约|签字|订立)?(?:日期|时间):/;
const DATE_ONLY =
  /^(?:\(|\||-)?[\d_〇○一二三四五六七八九十×x*]*年[\d_〇○一二三四五六七八九十×x*]*月[\d_〇○一二三四五六七八九十×x*]*日?(?:\)|\|)?$/i;

/**
 * True for a line to be signed or dated by hand (`甲方（盖章）：＿＿＿`, `签署日期：　年　月　日`, a date alone): its blanks
 * belong there. A sentence that ends in 。 is none. `text` is a normalised line.
 */
export function isSignatureLine(text: string): boolean {
  if (text.includes('。')) return false;
  return LABEL.test(text) || DATE_ONLY.test(text) || (text.length <= 40 && DATE_LABEL.test(text));
}

/** The label for seal or signature of a line that is to be signed, at most one. */
export function signings(line: LineText): readonly SigningFact[] {
  const { text } = line;
  if (!text.includes('章') && !text.includes('签') && !text.includes('代表') && !text.includes('人:'))
    return [];
  if (text.includes('。')) return [];
  const label = LABEL.exec(text);
  if (!label) return [];
  const last = label.index + label[0].length - 1;
  return [{ type: 'signing', from: line.toRaw(label.index), to: line.toRaw(last) + 1 }];
}
