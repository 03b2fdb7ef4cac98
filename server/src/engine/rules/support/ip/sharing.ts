import type { IpTermFact } from '../../../facts/ip/types.js';
import type { Located } from '../../../facts/types.js';
import type { RuleContext } from '../../context.js';
import { foregroundIsOwned, jointWithoutRules } from './settled.js';
import { IP_CHAPTER } from './lack.js';
import { settles } from './topics.js';

/**
 * True when 共享 stands in the chapter on intellectual property, or gives results of projects to all, and nothing there says who may use, license and take
 * income, unless a rule on missing content says so already.
 */
export function isUndefinedSharing(context: RuleContext, { fact, section }: Located<IpTermFact>): boolean {
  // a right of members to share, or a principle, is settled where the chapter on intellectual property is
  if (!section.startsWith(IP_CHAPTER) && !(section.startsWith('main.projects') && /供/.test(fact.words)))
    return false;
  if (
    settles(context, 'exercise') ||
    settles(context, 'exercise-elsewhere') ||
    settles(context, 'licence-income')
  ) {
    return false;
  }
  if (context.alignment.fragment) return true;
  return foregroundIsOwned(context) && !jointWithoutRules(context);
}
