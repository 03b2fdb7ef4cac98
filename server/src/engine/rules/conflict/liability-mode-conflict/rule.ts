import { civilCode, LIABLE_SCOPE } from '../../support/governance/basis.js';
import { differenceRule } from '../../support/governance/difference-rule.js';
import { GATE_NEEDS, operativeFacts } from '../../support/gates.js';
import { sameKeyDifferentValue } from '../../support/same-key.js';
import type { LiabilityModeFact } from '../../../facts/governance/types.js';

export default differenceRule({
  id: 'liability-mode-conflict',
  category: 'conflict',
  severity: 'warning',
  depth: 'essential',
  title: { zh: '责任方式前后不一致', en: 'Joint against several liability' },
  basis: [civilCode('第一百七十八条'), civilCode('第九百七十三条'), LIABLE_SCOPE],
  needs: [...GATE_NEEDS, 'liabilityMode'],
  messages: {
    'zh-CN': {
      differs: '{side}责任的方式前后不一致：此处为{later}，另一处为{earlier}。可以向谁主张多少将有争议。',
      other: '另一种责任方式在此约定：{earlier}',
    },
    en: {
      differs:
        'The members answer {side} in two ways: {later} here, {earlier} elsewhere. How much may be claimed from whom will be in dispute.',
      other: 'The other way is set here: {earlier}',
    },
  },
  differences: (context) =>
    sameKeyDifferentValue(
      operativeFacts(context, 'liabilityMode').filter(({ fact }) => fact.side !== '' && !fact.project),
      {
        key: ({ fact }) => (fact.creditor === '' ? fact.side : `${fact.side}|${fact.creditor}`),
        compatible: ({ fact: a }, { fact: b }) => isJoint(a) === isJoint(b),
      },
    ),
  args: ({ earlier, later }) => ({
    ...(later.fact.side === 'internal' ? INSIDE : OUTSIDE),
    ...words(earlier.fact, 'earlier'),
    ...words(later.fact, 'later'),
  }),
});

const OUTSIDE = { side: '对外', side_en: 'to third parties' };
const INSIDE = { side: '内部', side_en: 'among themselves' };

function isJoint({ mode, denied }: LiabilityModeFact): boolean {
  return mode === 'joint' && !denied;
}

function words(fact: LiabilityModeFact, name: string): Readonly<Record<string, string>> {
  return isJoint(fact)
    ? { [name]: '连带责任', [`${name}_en`]: 'jointly and severally' }
    : { [name]: '各自的、有限额的责任', [`${name}_en`]: 'each for its own part' };
}
