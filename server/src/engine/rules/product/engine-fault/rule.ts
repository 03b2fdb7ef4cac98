import { defineRule } from '../../define.js';

/** Reported by the engine itself when a rule crashes; the rule of this name only describes it. */
export default defineRule({
  id: 'engine-fault',
  category: 'product',
  severity: 'error',
  depth: 'essential',
  set: 'document',
  title: { zh: '检查程序出错', en: 'A check failed' },
  basis: [],
  needs: [],
  messages: {
    'zh-CN': {
      'engine-fault':
        '检查“{rule}”时程序出错（{reason}），该项没有结果，其他检查不受影响。请把这段文字和本消息报告给开发者。',
    },
    en: {
      'engine-fault':
        'The check “{rule}” failed ({reason}) and has no result; the other checks ran. Please report the text and this message.',
    },
  },
  check: () => [],
});
