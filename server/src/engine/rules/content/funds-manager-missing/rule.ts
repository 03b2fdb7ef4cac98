import { MANAGER, MODEL_ACCOUNT } from '../../support/money/basis.js';
import { lackRule } from '../../support/money/lack.js';
import { settles } from '../../support/money/topics.js';

export default lackRule({
  id: 'funds-manager-missing',
  severity: 'warning',
  depth: 'standard',
  title: { zh: '经费管理机构或者其责任不明', en: 'Manager of the funds or its liability missing' },
  basis: [MANAGER, MODEL_ACCOUNT],
  chapter: 'main.funds',
  node: 'main.funds.management',
  messages: {
    missing: {
      zh: '经费管理缺少：{elements}。联盟不是法人，款项进入某一成员的账户，须写明由谁管理、造成损失如何负责。',
      en: 'The chapter on funds lacks: {elements}. The alliance is no legal person and its money lies in a member’s account: say who manages it and answers for losses.',
    },
  },
  fix: { zh: '插入“经费管理”参考条款', en: 'Insert the clause on management of funds' },
  lacks(context) {
    const manager = settles(context, 'manager');
    const liability = settles(context, 'manager-liability');
    if (manager && liability) return undefined;
    return {
      elements: [
        ...(manager ? [] : [{ zh: '管理机构', en: 'the manager' }]),
        ...(liability ? [] : [{ zh: '管理机构的责任', en: 'the manager’s liability' }]),
      ],
      // the general rules on liability fill the second gap
      ...(manager ? { severity: 'information' as const } : {}),
    };
  },
});
