import { normaliseLine } from '../../../text/line-text.js';
import { amountsIn, formatLike } from '../../../text/money.js';
import { INTERPRETATION } from '../../support/money/basis.js';
import { provided } from '../../support/money/facts.js';
import { moneyWords } from '../../support/money/words.js';
import { GATE_NEEDS } from '../../support/gates.js';
import { placeOf } from '../../support/same-key.js';
import type { RuleContext } from '../../context.js';
import { defineRule } from '../../define.js';
import type { Finding, TextEdit } from '../../types.js';

export default defineRule({
  id: 'amount-words-digits',
  category: 'consistency',
  severity: 'error',
  depth: 'essential',
  set: 'document',
  title: { zh: '大小写金额不一致', en: 'Words and figures of an amount differ' },
  basis: [INTERPRETATION],
  needs: [...GATE_NEEDS, 'amount'],
  messages: {
    'zh-CN': {
      differs:
        '同一金额的两种写法不一致：{a}与{b}不等。合同没有“一律以大写为准”的规则，应付多少将按文义、目的和习惯解释，容易发生争议。',
      other: '另一种写法在此：{a}',
      'keep-first': '以前一写法为准，后一写法改为{a}',
      'keep-second': '以后一写法为准，前一写法改为{b}',
    },
    en: {
      differs:
        'One amount is written in two ways that differ: {a} and {b}. For contracts there is no rule that words prevail; what is owed would be a matter of interpretation.',
      other: 'The other form stands here: {a}',
      'keep-first': 'Keep the first form and write {a} in the second',
      'keep-second': 'Keep the second form and write {b} in the first',
    },
  },
  check: (context) =>
    provided(context, 'amount').flatMap((found) => {
      const { fact } = found;
      if (!fact.again || fact.again.fen === fact.fen) return [];
      const args = { a: moneyWords(fact.fen), b: moneyWords(fact.again.fen) };
      return [
        {
          place: { ...found.ref, from: fact.again.from, to: fact.again.to },
          section: found.section,
          subject: null,
          message: { id: 'differs', args },
          related: [{ place: placeOf(found), message: { id: 'other', args } }],
          fixes: [
            { id: 'keep-first', args, safety: 'needs-review' as const },
            { id: 'keep-second', args, safety: 'needs-review' as const },
          ],
        },
      ];
    }),
  fix(context, finding, fixId) {
    const first = finding.related[0]?.span;
    if (!first) return [];
    return fixId === 'keep-first'
      ? rewrite(context, finding.span, first)
      : rewrite(context, first, finding.span);
  },
});

/** The amount at `target` becomes that at `source`, in its own form. */
function rewrite(
  context: RuleContext,
  target: Finding['span'],
  source: Finding['span'],
): readonly TextEdit[] {
  const words = (span: Finding['span']): string => normaliseLine(context.source(span.start, span.end)).text;
  const fen = amountsIn(words(source))[0]?.fen;
  const newText = fen === undefined ? '' : formatLike(words(target), fen);
  return newText === '' ? [] : [{ span: target, newText }];
}
