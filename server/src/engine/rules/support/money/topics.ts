import type { RuleContext } from '../../context.js';
import { settlesTopic } from '../topic-lines.js';

/** True when a line on money settles the topic; `within` keeps to sections that begin so. */
export function settles(context: RuleContext, topic: string, within = ''): boolean {
  return settlesTopic(context, 'moneyTopic', topic, within);
}
