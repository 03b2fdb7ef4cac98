import type { AllianceStatusFact, RoleFact } from '../../../facts/governance/types.js';
import type { Located } from '../../../facts/types.js';
import { civilCode, MODEL_SUBJECT, NOT_A_PERSON } from '../../support/governance/basis.js';
import { GATE_NEEDS, inTextOrder, operativeFacts } from '../../support/gates.js';
import { placeOf } from '../../support/same-key.js';
import type { RuleContext } from '../../context.js';
import { defineRule } from '../../define.js';

export default defineRule({
  id: 'alliance-as-legal-person',
  category: 'compliance',
  severity: 'warning',
  depth: 'standard',
  title: { zh: '把契约型联盟当作法人', en: 'The alliance as a legal person' },
  basis: [NOT_A_PERSON, MODEL_SUBJECT, civilCode('第五十七条'), civilCode('第一百零二条')],
  needs: [...GATE_NEEDS, 'allianceStatus', 'role'],
  messages: {
    'zh-CN': {
      act: '契约型联盟不具有法人资格，不能以自己的名义签约和独立承担责任，也没有法定代表人和公章。应由各方共同指定的责任主体代表签署；已登记为法人的，请写明登记情况。',
    },
    en: {
      act: 'A contractual alliance is no legal person: it cannot sign and answer in its own name and has neither legal representative nor seal. Let the unit that all parties appoint sign; if the alliance is registered as a legal person, say so.',
    },
  },
  check: (context) =>
    acting(context).map((found) => ({
      place: placeOf(found),
      section: found.section,
      subject: '联盟',
      message: { id: 'act' },
    })),
});

/**
 * Where the alliance acts as a person would. Silent when a registration is stated; a mere statement of its status beside
 * a contrary one is a conflict of its own, and so is 联盟 beside a named liable unit.
 */
function acting(context: RuleContext): readonly Located<AllianceStatusFact | RoleFact>[] {
  const statuses = operativeFacts(context, 'allianceStatus').filter(({ region }) => region === 'body');
  if (statuses.some(({ fact }) => fact.status === 'registered')) return [];
  const contract = statuses.some(({ fact }) => fact.status === 'contract');
  const subjects = operativeFacts(context, 'role').filter(({ fact }) => fact.role === 'liability-subject');
  const named = subjects.some(({ fact }) => fact.holder !== '联盟');
  return [
    ...statuses.filter(({ fact }) => fact.status === 'legal' && (fact.form === 'act' || !contract)),
    ...(named ? [] : subjects),
  ].sort(inTextOrder);
}
