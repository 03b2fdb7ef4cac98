import { standingRule } from '../../support/membership/standing.js';

export default standingRule({
  id: 'member-rights-missing',
  title: { zh: '未约定成员的权利', en: 'Rights of members not stated' },
  event: 'rights',
  name: { zh: '成员的权利', en: 'the rights of members' },
});
