import type { IpTermFact } from '../../../facts/ip/types.js';
import type { Located } from '../../../facts/types.js';
import type { RuleContext } from '../../context.js';
import { foregroundIsOwned, jointWithoutRules } from './settled.js';
import { IP_CHAPTER } from './lack.js';
import { settles } from './topics.js';

/**
 * True when 共享 stands in the chapter on intellectual property and nothing there says who may use, license and take
 * income, unless a rule on missing content says so already.
 */
export function isUndefinedSharing(context: RuleContext, { section }: Located<IpTermFact>): boolean {
  if (!section.startsWith(IP_CHAPTER)) return false;
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
