import { bandRule } from '../../support/governance/band-rule.js';

export default bandRule({
  id: 'boundary-gap',
  title: { zh: '界限不属于任何一档', en: 'A boundary in no band' },
  both: false,
  messages: {
    'zh-CN': {
      boundary:
        '{amount}不属于任何一档：“超过”“不满”都不包括本数，恰好{amount}时适用“{a}”还是“{b}”没有约定。',
      between: '{from}到{amount}之间没有约定：一档为“{a}”，另一档为“{b}”。两档应当相接。',
      other: '另一档在此约定（{a}）',
      limit: '此处改为包含本数（以上、以下）',
    },
    en: {
      boundary:
        '{amount} lies in no band: 超过 and 不满 leave the number out, so nothing says whether “{a}” or “{b}” holds at exactly {amount}.',
      between:
        'Nothing is said of amounts between {from} and {amount}: one band has “{a}”, the other “{b}”. Let them meet.',
      other: 'The other band is set here ({a})',
      limit: 'Include the number here (以上, 以下)',
    },
  },
});
