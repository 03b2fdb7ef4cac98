import type { ThresholdFact } from '../../../facts/governance/types.js';

/** 半数以上, 二分之一以上 as a majority: exactly one half is enough. */
export function isHalfOrMore({ kind, ratio, bound }: ThresholdFact): boolean {
  return kind === 'vote' && bound === 'at-least' && ratio !== undefined && ratio.num * 2 === ratio.den;
}
