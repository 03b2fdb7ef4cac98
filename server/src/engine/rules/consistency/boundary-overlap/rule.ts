import { bandRule } from '../../support/governance/band-rule.js';

export default bandRule({
  id: 'boundary-overlap',
  title: { zh: '界限同时属于两档', en: 'A boundary in two bands' },
  both: true,
  messages: {
    'zh-CN': {
      boundary: '{amount}同时属于两档：“以上”“以下”都包括本数，恰好{amount}时适用“{a}”还是“{b}”不明。',
      other: '另一档在此约定（{a}）',
      limit: '此处改为不含本数（不满、超过）',
    },
    en: {
      boundary:
        '{amount} lies in both bands: 以上 and 以下 include the number, so it is open whether “{a}” or “{b}” holds at exactly {amount}.',
      other: 'The other band is set here ({a})',
      limit: 'Leave the number out here (不满, 超过)',
    },
  },
});
