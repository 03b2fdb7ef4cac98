import type { RenewalFact } from './types.js';

/** A sentence about the end of the term. */
export interface Renewal {
  readonly mode: RenewalFact['mode'];
  readonly start: number;
  readonly end: number;
}

const OVER = /(?:期满|届满|到期)/;
const AUTO = /自动(?:延续|延长|续期|续展|顺延|续签|延期)|自行延续/;
const END = /(?:自动|即告|即行|自行|当然)(?:终止|失效|解除|解散)|(?:续签|续期|延长)方可延/;
const OTHER = /许可|保密|项目|理事|任期|会费|授权|专利/;

/** What one sentence says of the time after the term; undefined when it says nothing of the agreement. */
export function renewalOf(sentence: string): Renewal | undefined {
  const over = OVER.exec(sentence);
  if (!over || OTHER.test(sentence)) return undefined;
  const auto = AUTO.exec(sentence);
  const end = END.exec(sentence) ?? (auto ? /否则[^,。;]{0,6}(?:终止|失效)/.exec(sentence) : null);
  if (!auto && !end) return undefined;
  const last = Math.max(auto ? auto.index + auto[0].length : 0, end ? end.index + end[0].length : 0);
  return { mode: auto && end ? 'both' : auto ? 'auto' : 'end', start: over.index, end: last };
}
