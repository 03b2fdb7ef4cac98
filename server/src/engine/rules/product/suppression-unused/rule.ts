import { defineRule } from '../../define.js';

/** Reported by the engine when a suppression silences nothing; the rule of this name only describes it. */
export default defineRule({
  id: 'suppression-unused',
  category: 'product',
  severity: 'hint',
  depth: 'essential',
  set: 'document',
  title: { zh: '忽略注释没有作用', en: 'Suppression without effect' },
  basis: [],
  needs: [],
  messages: {
    'zh-CN': {
      unused: '此处忽略的“{code}”没有对应的问题。问题可能已经改正，可以删除这条注释。',
      unknown: '没有名为“{code}”的检查项，这条注释不起作用。',
      empty: '这条注释没有写明忽略哪一项检查，不起作用。',
    },
    en: {
      unused: 'Nothing is found here by “{code}”. The problem may be mended: the comment can go.',
      unknown: 'There is no check named “{code}”: the comment has no effect.',
      empty: 'The comment names no check: it has no effect.',
    },
  },
  check: () => [],
});
