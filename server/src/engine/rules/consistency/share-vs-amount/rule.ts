import type { ContributionFact } from '../../../facts/money/types.js';
import type { Located } from '../../../facts/types.js';
import { normaliseLine } from '../../../text/line-text.js';
import { amountsIn, formatLike } from '../../../text/money.js';
import { FORM_AND_RATIO } from '../../support/money/basis.js';
import { provided } from '../../support/money/facts.js';
import { moneyTables, TABLE_NEEDS, type MoneyTable } from '../../support/money/tables.js';
import { moneyWords, numberWords, percentWords } from '../../support/money/words.js';
import { GATE_NEEDS } from '../../support/gates.js';
import { defineRule } from '../../define.js';
import type { Place, RawFinding } from '../../types.js';

const WHOLE = 1e5;
/** Half a percent of the total, or one yuan, is rounding. */
const ROUNDING = 0.005;

export default defineRule({
  id: 'share-vs-amount',
  category: 'consistency',
  severity: 'warning',
  depth: 'essential',
  title: { zh: '比例与金额不符', en: 'Percentage and amount disagree' },
  basis: [FORM_AND_RATIO],
  needs: [...new Set([...GATE_NEEDS, ...TABLE_NEEDS])],
  messages: {
    'zh-CN': {
      differs:
        '{name}：{total}的{percent}%是{expected}，不是{amount}。金额和比例只能有一个是对的，缴付和分配时将各执一词。',
      recompute: '金额改为{expected}',
    },
    en: {
      differs:
        '{name}: {percent}% of {total} is {expected}, not {amount}. Only one of the two can be right; payment and distribution would be in dispute.',
      recompute: 'Make the amount {expected}',
    },
  },
  check: (context) => [
    ...provided(context, 'contribution').flatMap(inSentence),
    ...moneyTables(context).flatMap(inTable),
  ],
  fix(context, { span, raw }) {
    const value = Number(raw.message.args?.['value']);
    const words = normaliseLine(context.source(span.start, span.end)).text;
    if (!Number.isFinite(value)) return [];
    const newText = amountsIn(words).length > 0 ? formatLike(words, value) : numberWords(value);
    return [{ span, newText: words.includes(',') ? newText : newText.replaceAll(',', '') }];
  },
});

function inSentence({ ref, section, fact }: Located<ContributionFact>): readonly RawFinding[] {
  const { total, parts } = fact;
  if (!total || total.fen !== total.also) return [];
  return parts.flatMap(({ holder, share, fen, from, to }) =>
    share === undefined || holder.names.length !== 1
      ? []
      : check(holder.names[0]!, share, fen, total.fen, { ...ref, from, to }, section, moneyWords),
  );
}

function inTable({ rows, total, fullAmounts, fullShares, unit }: MoneyTable): readonly RawFinding[] {
  if (!fullAmounts || !fullShares) return [];
  const sum = rows.reduce((all, { amount }) => all + amount!.value, 0);
  // a total that is no sum is reported by itself
  if (total?.amount && Math.abs(total.amount.value - sum) > sum * 1e-4) return [];
  return rows.flatMap(({ name, share, amount, section }) =>
    check(
      name,
      share!.value,
      amount!.value,
      sum,
      amount!.place,
      section,
      unit ? moneyWords : numberWords,
      amount!.words,
    ),
  );
}

function check(
  name: string,
  share: number,
  amount: number,
  total: number,
  place: Place,
  section: string,
  show: (value: number) => string,
  cell?: string,
): readonly RawFinding[] {
  const expected = Math.round((total * share) / WHOLE);
  if (Math.abs(expected - amount) <= Math.max(100, total * ROUNDING)) return [];
  const shown = cell === undefined ? undefined : Number(cell.replace(/[^0-9.]/g, ''));
  const value =
    shown === undefined || amount === 0 || /元/.test(cell!)
      ? expected
      : Math.round((expected / amount) * shown * 100);
  const args = {
    name,
    total: show(total),
    percent: percentWords(share),
    expected: show(expected),
    amount: show(amount),
    value,
  };
  return [
    {
      place,
      section,
      subject: name,
      message: { id: 'differs', args },
      fixes: [{ id: 'recompute', args, safety: 'needs-review' }],
    },
  ];
}
