import type { EffectFormFact } from '../../../facts/forum/types.js';
import type { RuleContext } from '../../context.js';
import { operativeFacts } from '../gates.js';
import { placeOf } from '../same-key.js';
import type { Point } from './point-rule.js';

/** Points at forms of effect of the agreement itself, with the message for each form that is asked for. */
export function effectPoints(
  context: RuleContext,
  messages: Readonly<Partial<Record<EffectFormFact['form'], string>>>,
): readonly Point[] {
  return operativeFacts(context, 'effectForm').flatMap((found): readonly Point[] => {
    const message = messages[found.fact.form];
    if (message === undefined || found.region !== 'body') return [];
    return [
      {
        place: placeOf(found),
        section: found.section,
        subject: found.fact.form,
        message,
        args: { words: found.fact.words },
      },
    ];
  });
}
