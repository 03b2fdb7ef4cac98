import type { RuleContext } from '../../context.js';
import { rights, type Right } from './rights.js';
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

/** The first statement that results are held jointly where nothing says who may practise, license or assign them. */
export function jointWithoutRules(context: RuleContext): Right | undefined {
  const joint = rights(context, 'own').find(
    ({ fact }) => JOINT.test(fact.words) && (fact.object === 'foreground' || fact.object === 'joint'),
  );
  if (!joint) return undefined;
  return settles(context, 'exercise') || settles(context, 'exercise-elsewhere') ? undefined : joint;
}

const JOINT = /共有|共同(?:享有|所有|拥有|持有)|(?:同等|平等|均等)的?所有权/;
