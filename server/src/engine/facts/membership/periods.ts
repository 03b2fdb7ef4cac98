import { parseNumeral } from '../../text/numerals.js';
import { trigger, type Triggered } from '../trigger.js';
import type { PeriodFact } from './types.js';

type Found = Pick<PeriodFact, 'event' | 'value' | 'unit'> & { readonly start: number; readonly end: number };

const NUMBER = '([〇零一二两三四五六七八九十百\\d]{1,5})(?:\\([^()]{1,6}\\))?';
const UNIT = '(个工作日|工作日|日|天|个月)';
const AHEAD = new RegExp(`提前(?:至少|不少于)?${NUMBER}${UNIT}`);
const CURE = new RegExp(
  `(?:给予|在|于|收到[^,。;]{0,10}后)(?:的)?${NUMBER}${UNIT}(?:内)?(?:的)?(?:整改|改正|纠正|补正|履行)`,
);
const NEEDED = [AHEAD, CURE].map(trigger);
const CLASSES = /承担[^,。;]{0,12}(?:项目|课题)|理事单位|理事长单位|第一年|除外|书面同意的/;

/** Periods that one sentence sets for the notice of exit and for putting a breach right. Linear. */
export function periodsOf(seen: Triggered, sentence: string): readonly Found[] {
  if (!seen.hasAny(NEEDED)) return [];
  const out: Found[] = [];
  const put = (event: PeriodFact['event'], match: RegExpExecArray | null): void => {
    const value = match ? parseNumeral(match[1]!) : undefined;
    if (!match || value === undefined) return;
    const unit = match[2]!.includes('工作') ? 'workday' : match[2] === '个月' ? 'month' : 'day';
    // only the period itself is the place: 提前三个月, 三十日
    const end = match.index + match[0].lastIndexOf(match[2]!) + match[2]!.length;
    const start = match[0].startsWith('提前') ? match.index : match.index + match[0].indexOf(match[1]!);
    out.push({ event, value, unit, start, end });
  };
  if (
    /退出|退盟/.test(sentence) &&
    !/项目[^,。;]{0,6}退出|退出(?:联盟|合作|该|本|其|在研)?(?:项目|课题)/.test(sentence)
  ) {
    if (!CLASSES.test(sentence)) put('exit-notice', AHEAD.exec(sentence));
  }
  if (/除名|违约/.test(sentence))
    put(sentence.includes('除名') ? 'expulsion-cure' : 'breach-cure', CURE.exec(sentence));
  return out;
}
