import { standingRule } from '../../support/membership/standing.js';

export default standingRule({
  id: 'member-duties-missing',
  title: { zh: '未约定成员的义务', en: 'Duties of members not stated' },
  event: 'duties',
  name: { zh: '成员的义务', en: 'the duties of members' },
});
