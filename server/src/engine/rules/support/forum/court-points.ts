import type { CourtFact } from '../../../facts/forum/types.js';
import type { Located } from '../../../facts/types.js';
import type { RuleContext } from '../../context.js';
import { chosenCourts, type Chosen } from './chosen.js';
import type { Point } from './point-rule.js';

/** Points at chosen courts that a test holds for: at the words for the place (`head`), or at the whole phrase. */
export function courtPoints(
  context: RuleContext,
  test: (court: Located<Chosen<CourtFact>>) => boolean,
  extent: 'head' | 'whole',
): readonly Point[] {
  return chosenCourts(context)
    .filter(test)
    .map(({ ref, fact, section }): Point => {
      const head = extent === 'head' && fact.headTo > fact.headFrom;
      const place = { ...ref, from: head ? fact.headFrom : fact.from, to: head ? fact.headTo : fact.to };
      const words = head ? fact.words.replace(/(?:\([^()]*\))?的?(?:人民)?法院$/, '') : fact.words;
      return { place, section, subject: fact.subject, args: { words } };
    });
}
