import { shows } from '../near.js';
import { isOfOtherContract } from '../other-contract.js';
import type { DisputeFact } from '../types.js';
import {
  AFTER_AWARD,
  ANNULLED,
  ARBITRAL_BODY,
  ARBITRATION_CHOSEN,
  ARBITRATION_DENIED,
  ARBITRATION_FAILED,
  ARBITRATION_PRESUPPOSED,
  LAST_RESORT,
  LITIGATION_CHOSEN,
  LITIGATION_DENIED,
  MAY_AGREE,
  MENTION,
  OTHER_LAW,
  SUPPORT,
  TECHNICAL,
  THIRD_PARTY,
  withoutCompounds,
} from './cues.js';

export type Mode = DisputeFact['mode'];

/** The piece between two commas and the sentence around it, both normalised. */
export interface Surroundings {
  readonly segment: string;
  readonly sentence: string;
  /** The sentence up to the end of the segment. */
  readonly before: string;
}

/** How a segment that names a court or a suit speaks of litigation. */
export function litigationMode({ segment, sentence, before }: Surroundings): Mode {
  const bare = withoutCompounds(segment);
  if (shows(bare, LITIGATION_DENIED)) return 'denied';
  if (shows(sentence, MAY_AGREE) || OTHER_LAW.test(sentence) || shows(sentence, ANNULLED)) {
    return shows(bare, SUPPORT) ? 'support' : 'neutral';
  }
  if (shows(sentence, THIRD_PARTY) || isOfOtherContract(before)) return 'neutral';
  if (!/起诉|诉讼|上诉|法院|打官司|司法(?:途径|程序|裁判|审判|救济)/.test(bare)) return 'neutral';
  const chosen = shows(bare, LITIGATION_CHOSEN);
  if (
    chosen &&
    /起诉|诉讼|诉至|诉诸|上诉|管辖|审理|裁判|打官司|司法/.test(bare) &&
    (shows(before, AFTER_AWARD) || shows(before, ARBITRATION_FAILED))
  )
    return 'after-award';
  if (shows(bare, SUPPORT)) return 'support';
  // 依法寻求司法救济 chooses nothing
  if (shows(bare, MENTION) || !/起诉|诉讼|诉至|上诉|法院|官司|司法(?:途径|程序)/.test(bare)) return 'neutral';
  return chosen ? 'final' : 'neutral';
}

/** How a segment that names arbitration speaks of it. */
export function arbitrationMode({ segment, sentence, before }: Surroundings): Mode {
  const bare = withoutCompounds(segment);
  if (shows(bare, ARBITRATION_DENIED)) return 'denied';
  if (shows(sentence, MAY_AGREE) || OTHER_LAW.test(sentence) || isOfOtherContract(before)) return 'neutral';
  const body = ARBITRAL_BODY.test(sentence);
  if (!body && TECHNICAL.test(sentence) && !shows(sentence, LAST_RESORT)) return 'neutral';
  if (!bare.includes('仲裁')) return 'neutral';
  if (shows(bare, ARBITRATION_PRESUPPOSED)) return 'final';
  if (shows(bare, AFTER_AWARD) || shows(bare, SUPPORT) || shows(bare, MENTION)) return 'neutral';
  if (/仲裁(?:仍)?(?:不成|解决不了|无果|未果|失败|不了|不能|未能|无法)/.test(bare)) return 'neutral';
  return shows(bare, ARBITRATION_CHOSEN) ? 'final' : 'neutral';
}
