import type { ReviewDepth } from './types.js';

const DEPTHS: readonly ReviewDepth[] = ['essential', 'standard', 'thorough'];

/** True when something that speaks from `depth` on is said in a review of the wanted depth. */
export function speaks(depth: ReviewDepth, wanted: ReviewDepth): boolean {
  return DEPTHS.indexOf(depth) <= DEPTHS.indexOf(wanted);
}
