import type { LineText } from '../../text/line-text.js';
import { parseNumeral } from '../../text/numerals.js';
import { trigger, triggeredIn } from '../trigger.js';
import type { InlineRunFact } from './types.js';
import { allMatches } from '../../text/all-matches.js';

/** A run worth looking at comes to three. */
const THIRD = trigger(/\((?:三|3)\)|③/);
const FOURTH = trigger(/\((?:四|五|4|5)\)|[④⑤]/);
/** (一), (1), ① at the head of a line or behind a mark; 第(三)项 and 前款(一)、(二)项 are references. */
const MARKER =
  /(^|[,;:。、|])(\(([一二三四五六七八九十]{1,3})\)|\((\d{1,2})\)|[①-⑳])(?!项(?!目)|款(?!项)|目(?!标|的)|条(?!件|款)|[、,;]|[和及或与]|至(?!少|今)|中(?!试|期|央)|所(?!有|得))/g;
const MOST = 60;

/** Numbers of one style that count on inside a line: `(一)来源…；(二)用途…`. Linear. */
export function inlineRuns(line: LineText): readonly InlineRunFact[] {
  const seen = triggeredIn(line);
  if (!seen.has(THIRD) && !seen.has(FOURTH)) return [];
  const runs = new Map<InlineRunFact['style'], InlineRunFact['items'][number][]>();
  const out: InlineRunFact[] = [];
  const close = (style: InlineRunFact['style']): void => {
    const items = runs.get(style);
    runs.delete(style);
    if (!items || items.length < 3) return;
    out.push({ type: 'inlineRun', style, items, from: items[0]!.from, to: items.at(-1)!.to });
  };
  let count = 0;
  for (const match of allMatches(MARKER, line.text)) {
    if (++count > MOST) break;
    const [, before, words, han, digits] = match;
    const style = han ? 'han-paren' : digits ? 'arabic-paren' : 'circled';
    const value = style === 'circled' ? words!.charCodeAt(0) - 0x245f : parseNumeral(han ?? digits!);
    if (value === undefined) continue;
    const start = match.index + before!.length;
    const from = line.toRaw(start);
    const to = line.toRaw(start + words!.length - 1) + 1;
    if (value === 1) close(style);
    const items = runs.get(style) ?? [];
    runs.set(style, items);
    items.push({ value, from, to, raw: line.raw.slice(from, to) });
  }
  for (const style of ['han-paren', 'arabic-paren', 'circled'] as const) close(style);
  return out;
}
