import { standingRule } from '../../support/membership/standing.js';

export default standingRule({
  id: 'member-conditions-missing',
  title: { zh: '未约定成员的基本条件', en: 'Conditions of membership not stated' },
  event: 'conditions',
  name: { zh: '成员的基本条件', en: 'who may be a member' },
});
