import type { AllianceStatusFact } from '../../../facts/governance/types.js';
import { civilCode, NOT_A_PERSON } from '../../support/governance/basis.js';
import { differenceRule } from '../../support/governance/difference-rule.js';
import { GATE_NEEDS, operativeFacts } from '../../support/gates.js';
import { sameKeyDifferentValue } from '../../support/same-key.js';

const NAMES: Readonly<Record<AllianceStatusFact['status'], readonly [zh: string, en: string]>> = {
  contract: ['没有法人资格的契约型组织', 'a contract without legal personality'],
  legal: ['独立承担责任的主体', 'a legal person'],
  registered: ['登记的法人', 'a registered legal person'],
};

export default differenceRule({
  id: 'legal-personality-conflict',
  category: 'conflict',
  severity: 'warning',
  depth: 'essential',
  title: { zh: '联盟法律地位前后矛盾', en: 'Status of the alliance contradicts itself' },
  basis: [NOT_A_PERSON, civilCode('第五十七条'), civilCode('第一百零三条')],
  needs: [...GATE_NEEDS, 'allianceStatus'],
  messages: {
    'zh-CN': {
      differs:
        '联盟的法律地位前后矛盾：此处为{later}，另一处为{earlier}。契约型联盟不能独立承担民事责任，应由责任主体或者成员承担。',
      other: '另一种地位在此写明：{earlier}',
    },
    en: {
      differs:
        'The alliance is {later} here and {earlier} elsewhere. A contractual alliance cannot answer by itself; its liable subject or its members do.',
      other: 'The other status stands here: {earlier}',
    },
  },
  differences: (context) =>
    sameKeyDifferentValue(
      operativeFacts(context, 'allianceStatus').filter(({ fact }) => fact.form === 'statement'),
      {
        key: () => '联盟',
        compatible: ({ fact: a }, { fact: b }) => (a.status === 'contract') === (b.status === 'contract'),
      },
    ),
  args: ({ earlier, later }) => ({
    earlier: NAMES[earlier.fact.status][0],
    earlier_en: NAMES[earlier.fact.status][1],
    later: NAMES[later.fact.status][0],
    later_en: NAMES[later.fact.status][1],
  }),
});
