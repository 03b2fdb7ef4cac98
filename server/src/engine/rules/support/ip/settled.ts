import type { RuleContext } from '../../context.js';
import { rights } from './rights.js';
import { settles } from './topics.js';

/** True when somebody is named as owner of what the projects produce, or an agreement is to say who. */
export function foregroundIsOwned(context: RuleContext): boolean {
  if (settles(context, 'ownership') || settles(context, 'made', 'main.benefits-ip')) return true;
  return context
    .facts('ipRight')
    .some(
      ({ fact, region }) =>
        (region === 'body' || region === 'annex') &&
        fact.act === 'own' &&
        fact.object !== 'background' &&
        fact.object !== 'improvement',
    );
}

/** True when results are held jointly and nothing says who may practise, license or assign them. */
export function jointExerciseLacks(context: RuleContext): boolean {
  const joint = rights(context, 'own').some(
    ({ fact }) => fact.words.includes('共有') && (fact.object === 'foreground' || fact.object === 'joint'),
  );
  if (!joint) return false;
  return !settles(context, 'exercise') && !settles(context, 'exercise-elsewhere');
}
