import type { ContributionFact } from '../../../facts/money/types.js';
import type { Located } from '../../../facts/types.js';
import { normaliseLine } from '../../../text/line-text.js';
import { amountsIn, formatLike } from '../../../text/money.js';
import { FORM_AND_RATIO } from '../../support/money/basis.js';
import { contributionsIn, LIST_NEEDS } from '../../support/money/lists.js';
import { tablesIn, TABLE_NEEDS, type MoneyTable, type TableRow } from '../../support/money/tables.js';
import { contributedWholes } from '../../support/money/wholes.js';
import { moneyWords, numberWords, percentWords } from '../../support/money/words.js';
import { perGroup } from '../../support/by-group.js';
import { GATE_NEEDS } from '../../support/gates.js';
import type { RuleContext } from '../../context.js';
import { defineRule } from '../../define.js';
import type { RawFinding } from '../../types.js';

const WHOLE = 1e5;
/** Half a percent of the total, or one yuan, is rounding. */
const ROUNDING = 0.005;

export default defineRule({
  id: 'share-vs-amount',
  category: 'consistency',
  severity: 'warning',
  depth: 'essential',
  set: 'finance',
  title: { zh: '比例与金额不符', en: 'Percentage and amount disagree' },
  basis: [FORM_AND_RATIO],
  needs: [...new Set([...GATE_NEEDS, ...TABLE_NEEDS, ...LIST_NEEDS])],
  messages: {
    'zh-CN': {
      differs:
        '{name}：{total}的{percent}%是{expected}，不是{amount}。金额和比例只能有一个是对的，缴付和分配时将各执一词。',
      'by-share': '金额改为{expected}',
      'by-amount': '比例改为{value}%',
    },
    en: {
      differs:
        '{name}: {percent}% of {total} is {expected}, not {amount}. Only one of the two can be right; payment and distribution would be in dispute.',
      'by-share': 'Make the amount {expected}',
      'by-amount': 'Make the percentage {value}%',
    },
  },
  check: (context) => [
    ...context.factGroups.flatMap((group) => inSentences(group)),
    ...context.factGroups.flatMap((group) => inTables(group)),
    ...ofWholes(context),
  ],
  fix(context, { span, raw }, fixId) {
    const value = raw.message.args?.['value'];
    const words = normaliseLine(context.source(span.start, span.end)).text;
    if (typeof value !== 'number') return [];
    if (fixId === 'by-amount') return [{ span, newText: `${value}${words.endsWith('%') ? '%' : ''}` }];
    return amountsIn(words).length > 0 ? [{ span, newText: formatLike(words, value) }] : [];
  },
});

/** What the words of a line with a portion speak of. */
const CONTRIBUTED = /投入|出资|缴/;

/** 首期投入的40%(合计400万元) against the only sum that the agreement names for what all contribute. */
function ofWholes(context: RuleContext): readonly RawFinding[] {
  const portions = context.factGroups.flatMap((group) => portionsIn(group));
  if (portions.length === 0) return [];
  const wholes = contributedWholes(context);
  const total = wholes[0]?.fact.total?.fen;
  if (total === undefined || wholes.some(({ fact }) => fact.total!.fen !== total)) return [];
  return portions.flatMap(({ ref, section, fact: { portion, total: own } }) => {
    if (!disagree(portion!, own!.fen, total)) return [];
    const value = Math.round((total * portion!) / WHOLE);
    const args = {
      name: wholes[0]!.fact.name,
      total: moneyWords(total),
      percent: percentWords(portion!),
      expected: moneyWords(value),
      amount: moneyWords(own!.fen),
      value,
    };
    return [
      {
        place: { ...(own!.at ?? ref), from: own!.from, to: own!.to },
        section,
        subject: 'portion',
        message: { id: 'differs', args },
        fixes: [{ id: 'by-share', args, safety: 'needs-review' as const }],
      },
    ];
  });
}

const portionsIn = perGroup((group) =>
  contributionsIn(group, true).filter(
    ({ ref, fact }) => fact.portion !== undefined && CONTRIBUTED.test(group.line(ref).text),
  ),
);

function disagree(share: number, amount: number, total: number): boolean {
  return Math.abs((total * share) / WHOLE - amount) > Math.max(100, total * ROUNDING);
}

const inSentences = perGroup((group) => contributionsIn(group).flatMap(inSentence));

function inSentence({ ref, section, fact }: Located<ContributionFact>): readonly RawFinding[] {
  const { total, parts, sum } = fact;
  if (!total || total.fen !== total.also) return [];
  return parts.flatMap(({ holder, share, fen, from, to, at = ref }) => {
    if (
      share === undefined ||
      !(holder.names.length === 1 || holder.each) ||
      !disagree(share, fen, total.fen)
    )
      return [];
    const value = Math.round((total.fen * share) / WHOLE);
    const args = {
      name: holder.names.join('、'),
      total: moneyWords(total.fen),
      percent: percentWords(share),
      expected: moneyWords(value),
      amount: moneyWords(fen),
      value,
    };
    return [
      {
        place: { ...at, from, to },
        section,
        subject: holder.names[0]!,
        message: { id: 'differs', args },
        // amounts that add up are right: changing one of them would break the sum
        fixes: sum === total.fen ? [] : [{ id: 'by-share', args, safety: 'needs-review' as const }],
      },
    ];
  });
}

const inTables = perGroup((group) => tablesIn(group).flatMap(inTable));

function inTable(table: MoneyTable): readonly RawFinding[] {
  const { rows, total, fullAmounts, fullShares, unit, members } = table;
  // rows of members whose shares make up the whole need no row of totals
  if (!fullAmounts || !fullShares || !(total?.amount || (members && table.ofAmounts))) return [];
  const sum = (of: (row: TableRow) => number): number => rows.reduce((all, row) => all + of(row), 0);
  const whole = total?.amount?.value ?? sum(({ amount }) => amount!.value);
  // a total that is no sum is reported by itself
  if (Math.abs(sum(({ amount }) => amount!.value) - whole) > whole * 1e-4) return [];
  const even = Math.abs(sum(({ share }) => share!.value) - WHOLE) <= 100;
  if (!total?.amount && !even) return [];
  const show = unit ? moneyWords : numberWords;
  return rows.flatMap(({ name, share, amount, section }) => {
    if (!disagree(share!.value, amount!.value, whole)) return [];
    const args = {
      name,
      total: show(whole),
      percent: percentWords(share!.value),
      expected: show((whole * share!.value) / WHOLE),
      amount: show(amount!.value),
      value: Number(percentWords((amount!.value / whole) * WHOLE)),
    };
    return [
      {
        place: share!.place,
        section,
        subject: name,
        message: { id: 'differs', args },
        // shares that total 100% are changed together or not at all
        fixes: even ? [] : [{ id: 'by-amount', args, safety: 'needs-review' as const }],
      },
    ];
  });
}
