import { placeOf } from '../../support/same-key.js';
import { defineRule } from '../../define.js';

/**
 * A rule that crashes is reported by the engine itself; a reader of facts that crashes is reported here, once, at the
 * first line on which it did.
 */
export default defineRule({
  id: 'engine-fault',
  category: 'product',
  severity: 'error',
  depth: 'essential',
  set: 'document',
  title: { zh: '检查程序出错', en: 'A check failed' },
  basis: [],
  needs: ['readerFault'],
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
  check(context) {
    const seen = new Set<string>();
    return context.facts('readerFault').flatMap((found) => {
      const { reader, reason } = found.fact;
      if (seen.size === seen.add(reader).size) return [];
      return [
        {
          place: placeOf(found),
          section: found.section,
          subject: reader,
          message: { id: 'engine-fault', args: { rule: reader, reason } },
        },
      ];
    });
  },
});
