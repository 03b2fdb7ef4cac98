import type { LineText } from '../text/line-text.js';
import { bracketsOf } from './brackets.js';
import type { SigningFact } from './types.js';

const TRIGGER = /章|签|代表|经办人|代理人/;
const SIGN = /签字|签名|签章|盖章|公章|签署|手签|加章|^章$/;
const LABEL = /(?:签字|签名|签章|盖章|公章|签署人?|授权代表|委托代理人|经办人):/;
const DATE_LABEL = /(?:签署|签订|签约|签字|订立)?(?:日期|时间):/;
const DATE_ONLY =
  /^[(|-]?[\d_〇○一二三四五六七八九十×x*]*年[\d_〇○一二三四五六七八九十×x*]*月[\d_〇○一二三四五六七八九十×x*]*日?[)|]?$/i;

/** The label for seal or signature of a line that is to be signed, at most one. A sentence that ends in 。 has none. */
export function signings(line: LineText): readonly SigningFact[] {
  const found = labelOf(line.text);
  return found ? [{ type: 'signing', from: line.toRaw(found.from), to: line.toRaw(found.to - 1) + 1 }] : [];
}

/**
 * True for a line to be signed or dated by hand (`甲方（盖章）：＿＿＿`, `签署日期：　年　月　日`, a date alone): its blanks
 * belong there. `text` is a normalised line.
 */
export function isSignatureLine(text: string): boolean {
  if (text.includes('。')) return false;
  return labelOf(text) !== undefined || DATE_ONLY.test(text) || (text.length <= 40 && DATE_LABEL.test(text));
}

function labelOf(text: string): { readonly from: number; readonly to: number } | undefined {
  if (!TRIGGER.test(text) || text.includes('。')) return undefined;
  const bracket = bracketsOf(text).find(({ inner }) => inner.length <= 24 && SIGN.test(inner));
  if (bracket) return bracket;
  const label = LABEL.exec(text);
  return label ? { from: label.index, to: label.index + label[0].length } : undefined;
}
