import { trigger, type Triggered } from '../trigger.js';
/** A vague time, with its place in the sentence. */
interface Found {
  readonly start: number;
  readonly end: number;
}

const VAGUE = /尽快|尽早|及时|(?:在)?合理(?:的)?(?:期限|期间|时间)内|适当(?:的)?时(?:候|间)|原则上/;
const SANCTION = /违约金|违约责任|除名|赔偿|罚金|罚款|取消[^,。;]{0,6}资格|视为违约|滞纳金/;
const NEEDED = [VAGUE, SANCTION].map(trigger);
/** Duties for which the law itself says no more than 及时, or where a time is given beside it. */
const GIVEN =
  /不可抗力|减损|扩大的?损失|防止损失|\d(?:个)?(?:日|天|月|工作日|小时)|[一二两三四五六七八九十百](?:个)?(?:日|天|月|工作日|小时)/;

/** A vague time in a sentence that also threatens a sanction: when the sanction falls due is open. Linear. */
export function vagueTimeOf(seen: Triggered, sentence: string): Found | undefined {
  if (!seen.hasAll(NEEDED)) return undefined;
  const match = VAGUE.exec(sentence);
  if (!match || !SANCTION.test(sentence) || GIVEN.test(sentence)) return undefined;
  return { start: match.index, end: match.index + match[0].length };
}
