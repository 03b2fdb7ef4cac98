import { PATENT_ABROAD, PLAN_OVERSEAS, PUBLIC_IP_ABROAD } from '../../support/ip/basis.js';
import { ipTerm } from '../../support/ip/term.js';
import { isPubliclyFunded } from '../../support/ip/topics.js';

export default ipTerm({
  id: 'overseas-without-approval',
  kind: 'overseas',
  severity: 'error',
  depth: 'essential',
  set: 'ip',
  title: { zh: '向境外转让、独占许可未经批准', en: 'Abroad without approval' },
  basis: [PUBLIC_IP_ABROAD, PLAN_OVERSEAS, PATENT_ABROAD],
  found: {
    zh: '“{words}”：利用财政性资金形成的知识产权向境外的组织或者个人转让或者许可其独占实施的，应当经项目管理机构批准；向外国人转让专利还须依法办理手续。请写明须经批准。',
    en: '“{words}”: IP made with public funds may be assigned or exclusively licensed to anybody abroad only with approval of the project authority; assigning patents to foreigners needs formalities too. Say that approval is needed.',
  },
  fix: {
    mode: 'behind',
    text: '利用财政性资金形成的知识产权向境外转让或者许可境外的组织、个人独占实施的，须经项目管理机构批准。',
    title: { zh: '补充须经批准', en: 'Add the approval' },
  },
  level: (context) => (isPubliclyFunded(context) ? 'error' : 'warning'),
  also: ['ipTopic', 'flag', 'profile'],
});
