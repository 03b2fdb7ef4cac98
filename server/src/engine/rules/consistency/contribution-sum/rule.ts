import type { ContributionFact } from '../../../facts/money/types.js';
import type { Located } from '../../../facts/types.js';
import { normaliseLine } from '../../../text/line-text.js';
import { amountsIn, formatLike } from '../../../text/money.js';
import { SOURCES, FORM_AND_RATIO } from '../../support/money/basis.js';
import { allLabels, coverLabels, providedIn } from '../../support/money/facts.js';
import { tablesIn, TABLE_NEEDS, type MoneyTable } from '../../support/money/tables.js';
import { moneyWords, numberWords } from '../../support/money/words.js';
import { perGroup } from '../../support/by-group.js';
import { GATE_NEEDS } from '../../support/gates.js';
import { defineRule } from '../../define.js';
import type { RawFinding } from '../../types.js';

/** Parts and share of the whole from which a list without 等 is taken for a complete one. */
const NEARLY_ALL = 3;
const NEAR = 0.8;

export default defineRule({
  id: 'contribution-sum',
  category: 'consistency',
  severity: 'error',
  depth: 'essential',
  set: 'finance',
  title: { zh: '分项金额合计不符', en: 'Items do not add up' },
  basis: [FORM_AND_RATIO, SOURCES],
  needs: [...new Set([...GATE_NEEDS, ...TABLE_NEEDS, 'moneyLabels'])],
  messages: {
    'zh-CN': {
      sum: '分项合计为{sum}，与总额{total}不符。缴付义务和比例都以此为据，请核对分项和总额。',
      total: '总额改为{sum}',
    },
    en: {
      sum: 'The items add up to {sum}, the total says {total}. What is owed and every ratio rest on these figures: check both.',
      total: 'Make the total {sum}',
    },
  },
  check(context) {
    const labels = allLabels(context);
    return [
      ...context.factGroups.flatMap((group) => inSentences(group, labels)),
      ...oncePerRow(context.factGroups.flatMap((group) => inTables(group))),
    ];
  },
  fix(context, finding) {
    const fen = Number(finding.raw.message.args?.['value']);
    const words = normaliseLine(context.source(finding.span.start, finding.span.end)).text;
    if (!Number.isInteger(fen)) return [];
    const [amount] = amountsIn(words);
    const newText = amount ? formatLike(words, fen) : bare(words, fen);
    return [{ span: finding.span, newText }];
  },
});

/** The number of a cell without a unit; it was kept times a hundred, in the unit of the column. */
function bare(words: string, value: number): string {
  const text = numberWords(value);
  return words.includes(',') ? text : text.replaceAll(',', '');
}

const inSentences = perGroup((group, labels: string) =>
  providedIn(group, 'contribution').flatMap((found) => inSentence(labels, found)),
);

function inSentence(
  labels: string,
  { ref, section, fact }: Located<ContributionFact>,
): readonly RawFinding[] {
  const { total, sum, parts } = fact;
  if (!total || sum === undefined || fact.residual || sum === total.fen || sum === total.also) return [];
  const most = Math.max(total.fen, total.also);
  // rounded parts may miss the whole by a little
  if (Math.abs(sum - most) < most * 1e-4) return [];
  const names = parts.flatMap(({ holder }) => holder.names);
  const counted = parts.length === 1;
  const covered = fact.complete || counted || coverLabels(labels, names);
  // a list without 等 and 其余 that comes near to the whole means all of it
  const near = parts.length >= NEARLY_ALL && sum >= most * NEAR;
  if (sum < most && !covered && !near) return [];
  const args = { sum: moneyWords(sum), total: moneyWords(total.fen), value: sum };
  return [
    {
      place: { ...ref, from: total.from, to: total.to },
      section,
      subject: 'sum',
      message: { id: 'sum', args },
      ...(sum < most && !covered ? { severity: 'warning' as const } : {}),
      fixes: [{ id: 'total', args, safety: 'needs-review' }],
    },
  ];
}

const ACROSS = 'row';

/** A row of totals whose columns are wrong already says no more by its own sum. */
function oncePerRow(found: readonly RawFinding[]): readonly RawFinding[] {
  const rowOf = ({ place: { chunk, line } }: RawFinding): string => `${chunk}:${line}`;
  const down = new Set(found.filter(({ subject }) => subject !== ACROSS).map(rowOf));
  return found.filter((one) => one.subject !== ACROSS || !down.has(rowOf(one)));
}

const inTables = perGroup((group) => tablesIn(group).flatMap(inTable));

function inTable(table: MoneyTable): readonly RawFinding[] {
  return [...inRows(table), ...inColumn(table)];
}

/** Totals at the end of rows. */
function inRows({ across }: MoneyTable): readonly RawFinding[] {
  return across.map(({ place, section, value, sum }) => {
    const args = { sum: numberWords(sum), total: numberWords(value), value: sum };
    return {
      place,
      section,
      subject: ACROSS,
      message: { id: 'sum', args },
      fixes: [{ id: 'total', args, safety: 'needs-review' as const }],
    };
  });
}

function inColumn({ rows, total, fullAmounts, unit }: MoneyTable): readonly RawFinding[] {
  const stated = total?.amount;
  if (!stated || !fullAmounts) return [];
  const sum = rows.reduce((all, { amount }) => all + amount!.value, 0);
  if (Math.abs(sum - stated.value) <= Math.max(1, stated.value * 1e-4)) return [];
  const show = unit ? moneyWords : numberWords;
  const cell = unit ? columnValue(stated.words, stated.value, sum) : sum;
  const args = { sum: show(sum), total: show(stated.value), value: cell };
  return [
    {
      place: stated.place,
      section: total.section,
      subject: 'sum',
      message: { id: 'sum', args },
      fixes: [{ id: 'total', args, safety: 'needs-review' }],
    },
  ];
}

/** The sum in the unit of the column: as many times the cell's own number as it is of its value. */
function columnValue(words: string, value: number, sum: number): number {
  const shown = Number(words.replace(/[^0-9.]/g, ''));
  return /元/.test(words) || value === 0 ? sum : Math.round((sum / value) * shown * 100);
}
