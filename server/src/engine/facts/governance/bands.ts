import { NUMERAL, parseNumber } from '../../text/number-value.js';
import { boundAfter, boundBefore } from '../../text/quantity.js';
import { trigger, triggeredIn } from '../trigger.js';
import { bodyNamesIn } from './body-names.js';
import type { BandFact } from './types.js';
import { rawSpan, type Words } from './words.js';

const AMOUNT = new RegExp(`(?:人民币|[￥¥])?(?<number>${NUMERAL})(?<unit>万元|亿元|元)`, 'g');
const DECIDES = /批准|审批|决定|审定|签批|核准|报|审议|授权|通过|同意/;
const NEEDED = [trigger(AMOUNT), trigger(DECIDES)];
const OFFICE = /理事长|秘书长|财务负责人|主任/;
const SCALE: Readonly<Record<string, number>> = { 元: 1, 万元: 1e4, 亿元: 1e8 };

/** Bands of amounts that say who decides (单项支出五十万元以上的由理事会批准). Linear. */
export function bands(words: Words): readonly BandFact[] {
  const { text } = words;
  if (!triggeredIn(words.line).hasAll(NEEDED)) return [];
  if (!text.includes('元') || !DECIDES.test(text)) return [];
  const out: BandFact[] = [];
  for (const found of text.matchAll(AMOUNT)) {
    const { number = '', unit = '元' } = found.groups ?? {};
    const end = found.index + found[0].length;
    const before = boundBefore(text, found.index);
    const after = boundAfter(text, end);
    const value = parseNumber(number);
    const limit = before ?? after;
    if (!limit || value === undefined) continue;
    const from = before?.start ?? found.index;
    const tail = /^[^。;]{0,40}/.exec(text.slice(after?.end ?? end))?.[0] ?? '';
    const verb = DECIDES.exec(tail);
    if (!verb) continue;
    const near = tail.slice(0, verb.index + 12);
    const body = bodyNamesIn(near)[0]?.name ?? OFFICE.exec(near)?.[0] ?? '';
    if (body === '') continue;
    const start = Math.max(text.lastIndexOf(',', from), text.lastIndexOf(';', from)) + 1;
    const subject = text.slice(start, from).replace(/^第[^条]{1,5}条|^[0-9.()、]{1,8}|[的为在额 ]/g, '');
    out.push({
      type: 'band',
      subject,
      value: value * (SCALE[unit] ?? 1),
      unit: '元',
      bound: limit.bound,
      body,
      ...rawSpan(words, from, after?.end ?? end),
    });
  }
  return out;
}
