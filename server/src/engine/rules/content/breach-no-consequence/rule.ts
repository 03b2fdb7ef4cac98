import { BREACH, BREACH_KINDS, LIABILITY } from '../../support/money/basis.js';
import { lackRule } from '../../support/money/lack.js';
import { settles } from '../../support/money/topics.js';

const CHAPTER = 'main.breach';

export default lackRule({
  id: 'breach-no-consequence',
  severity: 'warning',
  depth: 'standard',
  title: { zh: '违约没有具体后果', en: 'Breach without a consequence' },
  basis: [BREACH, BREACH_KINDS, LIABILITY],
  chapter: CHAPTER,
  node: CHAPTER,
  messages: {
    missing: {
      zh: '违约责任没有写明具体方式（继续履行、赔偿损失、违约金、追回资金、除名等），“承担相应责任”过于笼统，难以追究。',
      en: 'No consequence of a breach is named (performance, damages, penalty, recovery, expulsion). “Bears the corresponding liability” is too vague to enforce.',
    },
  },
  fix: { zh: '插入“违约责任”参考条款', en: 'Insert the clause on breach' },
  lacks(context) {
    if (settles(context, 'consequence', CHAPTER)) return undefined;
    // 除名, 赔偿 for one breach somewhere else do not fill a chapter that only speaks of “corresponding liability”
    return !settles(context, 'consequence') || settles(context, 'vague-consequence', CHAPTER)
      ? {}
      : undefined;
  },
});
