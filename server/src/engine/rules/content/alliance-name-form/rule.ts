import { NAME_FORM } from '../../support/party/basis.js';
import { placeOf } from '../../support/same-key.js';
import { defineRule } from '../../define.js';

export default defineRule({
  id: 'alliance-name-form',
  category: 'content',
  severity: 'hint',
  depth: 'thorough',
  title: { zh: '联盟名称形式', en: 'Form of the alliance name' },
  basis: [NAME_FORM],
  needs: ['outline', 'allianceName', 'profile'],
  messages: {
    'zh-CN': {
      form: '联盟名称“{name}”没有以“技术创新战略联盟”结尾。名称宜由技术领域（项目）、产业类别和“技术创新战略联盟”组成。',
      rename: '改为“{renamed}”',
    },
    en: {
      form: 'The name “{name}” does not end in 技术创新战略联盟. It should consist of the field of technology, the industry and these words.',
      rename: 'Rename it “{renamed}”',
    },
  },
  check(context) {
    const found = context
      .facts('allianceName')
      .find(({ fact, region }) => fact.where === 'name' && region === 'body');
    if (!found || /技术创新(?:战略)?联盟$/.test(found.fact.name)) return [];
    const { name } = found.fact;
    const renamed = `${name.replace(/(?:产业)?(?:技术)?(?:创新)?(?:战略)?(?:联盟|俱乐部|联合体|共同体|协作组|平台|联合会)$/, '')}产业技术创新战略联盟`;
    return [
      {
        place: placeOf(found),
        section: found.section,
        subject: name,
        message: { id: 'form', args: { name } },
        ...(context.profile === 'fujian-46' ? { severity: 'warning' as const } : {}),
        fixes: [{ id: 'rename', args: { renamed }, safety: 'needs-review' }],
      },
    ];
  },
  fix(_context, { span, raw }) {
    const renamed = raw.fixes?.[0]?.args?.['renamed'];
    return typeof renamed === 'string' ? [{ span, newText: renamed }] : [];
  },
});
