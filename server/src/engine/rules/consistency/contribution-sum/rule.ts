import type { ContributionFact, ContributionPart } from '../../../facts/money/types.js';
import type { Located } from '../../../facts/types.js';
import { normaliseLine } from '../../../text/line-text.js';
import { amountsIn, formatLike } from '../../../text/money.js';
import { lineKey, type LineRef, type Place } from '../../../text/place.js';
import { SOURCES, FORM_AND_RATIO } from '../../support/money/basis.js';
import { allLabels, coverLabels } from '../../support/money/facts.js';
import { contributionsIn, LIST_NEEDS } from '../../support/money/lists.js';
import { whoOf, WHO_NEEDS, type Who } from '../../support/money/who.js';
import { tablesIn, TABLE_NEEDS, type MoneyTable } from '../../support/money/tables.js';
import { unequalTables } from '../../support/money/wholes.js';
import { moneyWords, numberWords } from '../../support/money/words.js';
import { perGroup } from '../../support/by-group.js';
import { GATE_NEEDS } from '../../support/gates.js';
import { placeOf } from '../../support/same-key.js';
import type { RuleContext } from '../../context.js';
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
  needs: [...new Set([...GATE_NEEDS, ...TABLE_NEEDS, ...LIST_NEEDS, ...WHO_NEEDS, 'moneyLabels'])],
  messages: {
    'zh-CN': {
      sum: '分项合计为{sum}，与总额{total}不符。缴付义务和比例都以此为据，请核对分项和总额。',
      items: '分项在此列明，合计{sum}',
      stated: '总额在此约定：{total}',
      item: '分项：{words}',
      total: '总额改为{sum}',
    },
    en: {
      sum: 'The items add up to {sum}, the total says {total}. What is owed and every ratio rest on these figures: check both.',
      items: 'The items stand here and add up to {sum}',
      stated: 'The total is set here: {total}',
      item: 'Item: {words}',
      total: 'Make the total {sum}',
    },
  },
  check(context) {
    const labels = allLabels(context);
    const who = whoOf(context);
    return [
      ...context.factGroups.flatMap((group) => inSentences(group, labels, who)),
      ...elsewhere(context, labels, who),
      ...againstTables(context, who),
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

const inSentences = perGroup((group, labels: string, who: Who) =>
  contributionsIn(group).flatMap((found) => inSentence(labels, who, found)),
);

function inSentence(
  labels: string,
  who: Who,
  { ref, section, fact }: Located<ContributionFact>,
): readonly RawFinding[] {
  const { total, sum, parts } = fact;
  if (!total || sum === undefined || fact.residual || sum === total.fen || sum === total.also) return [];
  const most = Math.max(total.fen, total.also);
  // rounded parts may miss the whole by a little
  if (Math.abs(sum - most) < most * 1e-4) return [];
  // words without a known name may be anything
  if (parts.some(({ holder }) => holder.bare && !holder.names.every(who.knows))) return [];
  const names = parts.flatMap(({ holder }) => holder.names.map(who.of));
  const counted = parts.length === 1;
  const covered = fact.complete || counted || coverLabels(labels, names);
  // a list without 等 and 其余 that comes near to the whole means all of it
  const near = parts.length >= NEARLY_ALL && sum >= most * NEAR;
  if (sum < most && !covered && !near) return [];
  const args = { sum: moneyWords(sum), total: moneyWords(total.fen), value: sum };
  return [
    {
      place: { ...(total.at ?? ref), from: total.from, to: total.to },
      section,
      subject: 'sum',
      message: { id: 'sum', args },
      ...(sum < most && !covered ? { severity: 'warning' as const } : {}),
      related: [{ place: listOf(ref, parts), message: { id: 'items', args } }],
      fixes: [{ id: 'total', args, safety: 'needs-review' }],
    },
  ];
}

/** From the first item to the last one on its line. */
function listOf(ref: LineRef, parts: readonly ContributionPart[]): Place {
  const { from, at = ref } = parts[0]!;
  const same = parts.filter((part) => lineKey(part.at ?? ref) === lineKey(at));
  return { chunk: at.chunk, line: at.line, from, to: Math.max(...same.map(({ to }) => to)) };
}

/** Wholes that a sentence names without their parts, and lists of all parties without a whole. */
const loose = perGroup((group, labels: string, who: Who) => {
  const all = contributionsIn(group).filter(
    ({ fact, section }) => fact.name !== '' && !/^main\.(?:projects|goals)/.test(section),
  );
  const covers = ({ fact }: Located<ContributionFact>): boolean =>
    coverLabels(
      labels,
      fact.parts.flatMap(({ holder }) => holder.names.map(who.of)),
    );
  return {
    wholes: all.filter(({ fact }) => fact.total?.fen === fact.total?.also && fact.parts.length === 0),
    lists: all.filter(
      (found) => !found.fact.total && !found.fact.residual && found.fact.sum !== undefined && covers(found),
    ),
  };
});

/** The parts in one clause, the whole of the same name in another one. */
function elsewhere(context: RuleContext, labels: string, who: Who): readonly RawFinding[] {
  const groups = context.factGroups.map((group) => loose(group, labels, who));
  const keyOf = ({ fact }: Located<ContributionFact>): string => `${fact.name}|${fact.tranche}`;
  const lists = new Map(groups.flatMap((group) => group.lists).map((found) => [keyOf(found), found]));
  if (lists.size === 0) return [];
  return groups.flatMap(({ wholes }) =>
    wholes.flatMap((found) => {
      const list = lists.get(keyOf(found));
      const { total } = found.fact;
      if (!list || !total || Math.abs(list.fact.sum! - total.fen) < total.fen * 1e-4) return [];
      const args = { sum: moneyWords(list.fact.sum!), total: moneyWords(total.fen), value: list.fact.sum! };
      return [
        {
          place: { ...(total.at ?? found.ref), from: total.from, to: total.to },
          section: found.section,
          subject: 'sum',
          message: { id: 'sum', args },
          severity: 'warning' as const,
          related: [{ place: placeOf(list), message: { id: 'items', args } }],
          fixes: [{ id: 'total', args, safety: 'needs-review' as const }],
        },
      ];
    }),
  );
}

/** Cells of a table that are shown beside its sum. */
const MOST_SHOWN = 16;

/** A table of all parties against the sum that the agreement names. */
function againstTables(context: RuleContext, who: Who): readonly RawFinding[] {
  const tables = context.factGroups.flatMap((group) => tablesIn(group));
  return unequalTables(context, tables, who).map(({ whole, table: { rows, total }, sum }) => {
    const { fact, ref } = whole;
    const stated = fact.total!;
    const args = { sum: moneyWords(sum), total: moneyWords(stated.fen), value: sum };
    const at = total?.amount ?? rows.at(-1)!.amount!;
    const items = total?.amount ? [] : rows.slice(0, -1).slice(0, MOST_SHOWN);
    return {
      place: at.place,
      section: rows[0]!.section,
      subject: 'sum',
      message: { id: 'sum', args },
      related: [
        {
          place: { ...(stated.at ?? ref), from: stated.from, to: stated.to },
          message: { id: 'stated', args },
        },
        ...items.map(({ amount }) => ({
          place: amount!.place,
          message: { id: 'item', args: { words: amount!.words } },
        })),
      ],
      fixes: [],
    };
  });
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
