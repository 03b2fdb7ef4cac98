import { MODEL_ACCOUNT, SEPARATE_ACCOUNT } from '../../support/money/basis.js';
import { lackRule } from '../../support/money/lack.js';
import { settles } from '../../support/money/topics.js';

export default lackRule({
  id: 'no-separate-account',
  severity: 'warning',
  depth: 'standard',
  title: { zh: '没有约定专帐管理', en: 'No separate account' },
  basis: [SEPARATE_ACCOUNT, MODEL_ACCOUNT],
  chapter: 'main.funds',
  node: 'main.funds.management',
  messages: {
    missing: {
      zh: '没有约定经费专帐管理或者单独核算。联盟经费存放在成员账户内，不单独核算就会与该成员自有财产混同。',
      en: 'No separate account is agreed. The money lies in a member’s account; unless it is kept apart it mingles with that member’s own.',
    },
  },
  fix: { zh: '插入“经费管理”参考条款', en: 'Insert the clause on management of funds' },
  lacks: (context) => (settles(context, 'separate-account') ? undefined : {}),
});
