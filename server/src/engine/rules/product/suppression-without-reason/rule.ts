import { defineRule } from '../../define.js';

/** Reported by the engine when a suppression gives no reason; the rule of this name only describes it. */
export default defineRule({
  id: 'suppression-without-reason',
  category: 'product',
  severity: 'hint',
  depth: 'essential',
  set: 'document',
  title: { zh: '忽略注释没有写明理由', en: 'Suppression without a reason' },
  basis: [],
  needs: [],
  messages: {
    'zh-CN': { reason: '这条忽略注释没有写明理由。日后复核的人需要知道当时为什么不改。' },
    en: { reason: 'The suppression gives no reason. Whoever reviews the draft later needs to know why.' },
  },
  check: () => [],
});
