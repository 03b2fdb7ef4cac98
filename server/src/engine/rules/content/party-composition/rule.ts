import { COMPOSITION, PLAN_COMPOSITION } from '../../support/party/basis.js';
import { PARTY_NEEDS, partiesOf } from '../../support/party/parties.js';
import { defineRule } from '../../define.js';
import type { MessageArgs, Severity } from '../../types.js';

export default defineRule({
  id: 'party-composition',
  category: 'content',
  severity: 'warning',
  depth: 'standard',
  title: { zh: '成员组成不符合产学研要求', en: 'Composition of members' },
  basis: [COMPOSITION, PLAN_COMPOSITION],
  needs: [...PARTY_NEEDS, 'profile'],
  messages: {
    'zh-CN': {
      lacks: '所列成员中没有{kind}。产业技术创新战略联盟由企业、大学和科研机构等多个独立法人组成。',
      perhaps:
        '从名称看，所列成员中可能没有{kind}。产业技术创新战略联盟由企业、大学和科研机构等多个独立法人组成。',
      alone: '只列出一个缔约方。联盟由企业、大学和科研机构等多个独立法人组成。',
    },
    en: {
      lacks:
        'There is no {kind} among the members. An alliance is made up of enterprises, universities and research institutes.',
      perhaps:
        'By their names there may be no {kind} among the members. An alliance is made up of enterprises, universities and research institutes.',
      alone: 'Only one party is listed. An alliance is made up of several legal persons.',
    },
  },
  check(context) {
    const { list, exhaustive } = partiesOf(context);
    const [first] = list;
    // one party in a fragment is only a part of the list
    if (!first || !exhaustive || first.form === 'signature' || list.some(({ name }) => name === ''))
      return [];
    const say = (id: string, severity: Severity, args: MessageArgs = {}) => [
      { place: first.place, section: first.section, subject: null, message: { id, args }, severity },
    ];
    const grave: Severity = context.profile === 'national-plan' ? 'error' : 'warning';
    if (list.length === 1) return context.alignment.fragment ? [] : say('alone', grave);
    if (list.length === 2 && context.alignment.fragment) return [];
    const kinds = new Set(list.map(({ kind }) => kind));
    const unsure = kinds.has('unknown') || kinds.has('other');
    const id = unsure ? 'perhaps' : 'lacks';
    const severity = unsure ? 'information' : grave;
    if (!kinds.has('enterprise')) return say(id, severity, { kind: '企业', kind_en: 'enterprise' });
    if (!kinds.has('university') && !kinds.has('institute'))
      return say(id, severity, { kind: '高等学校或者科研机构', kind_en: 'university or research institute' });
    return [];
  },
});
