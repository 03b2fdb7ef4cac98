import { append } from '../../../text/append.js';
import type { ContributionPart } from '../../../facts/money/types.js';
import type { Located } from '../../../facts/types.js';
import type { RuleContext } from '../../context.js';
import { GATE_NEEDS, inTextOrder } from '../gates.js';
import { perGroup } from '../by-group.js';
import { providedIn } from './facts.js';
import { introductions, TABLE_NEEDS, tablesIn, type MoneyTable } from './tables.js';

/** What one member brings in, as one place says it. */
export interface Entry {
  readonly from: number;
  readonly to: number;
  readonly holder: string;
  readonly fen: number;
  /** What sets it apart from other payments of the same member: year, instalment, purpose. */
  readonly tranche: string;
  readonly form: string;
}

export const ENTRY_NEEDS = [...new Set([...GATE_NEEDS, ...TABLE_NEEDS])] as const;

/** Single members only: what a group brings in says nothing of one of them. */
const MEMBER = /^[甲乙丙丁戊己庚辛壬癸A-H]方$|公司$|大学$|学院$|研究所$|研究院$|集团$|中心$/;

/** What each member of a rank pays every year is the same for all of them. */
const RANK = /^(?:副?理事长|常务理事|理事|普通|一般)(?:单位|成员|会员)(?:单位)?$/;

/** All contributions of single members, from sentences of the agreement and tables of agreement and annexes, in groups. */
export function entryGroups(context: RuleContext): readonly (readonly Located<Entry>[])[] {
  const introOf = introductions(context);
  return context.factGroups.map((group) => {
    const tranches = tablesIn(group).map((table) => introOf(table)?.fact.tranche ?? '');
    return entriesIn(group, ...tranches);
  });
}

/** The entries of one group. `tranches`: what sets its tables apart. */
const entriesIn = perGroup((group, ...tranches: readonly string[]): readonly Located<Entry>[] => {
  const out: Located<Entry>[] = [];
  for (const { fact, ...where } of providedIn(group, 'contribution', true)) {
    for (const part of fact.parts)
      append(
        out,
        entriesOf(part).map((entry) => ({ ...where, fact: entry })),
      );
  }
  tablesIn(group).forEach((table, i) => append(out, rowsOf(table, tranches[i]!)));
  return out.sort(inTextOrder);
});

function rowsOf({ rows, unit }: MoneyTable, tranche: string): readonly Located<Entry>[] {
  if (!unit) return [];
  return rows.flatMap(({ name, amount, form, section, region }) => {
    if (!amount || !MEMBER.test(name)) return [];
    const { chunk, line, from, to } = amount.place;
    const fact = { from, to, holder: name, fen: amount.value, tranche, form: formOf(form) };
    return [{ ref: { chunk, line }, section, region: region === 'annex' ? 'annex' : 'body', fact }];
  });
}

function entriesOf({ holder, fen, tranche, form, from, to }: ContributionPart): readonly Entry[] {
  const fee = tranche.endsWith('会费') && holder.names.every((name) => RANK.test(name));
  if (!holder.each && !fee) return [];
  return holder.names
    .filter((name) => fee || MEMBER.test(name))
    .map((name) => ({ from, to, holder: name, fen, tranche, form }));
}

function formOf(words: string): string {
  if (/货币|现金/.test(words)) return 'cash';
  if (/设备|实物|场地|仪器/.test(words)) return 'kind';
  return /技术|知识产权|专利/.test(words) ? 'tech' : '';
}

/** Money against equipment are two contributions; where one place names no form they may be one. */
export function sameForm(a: string, b: string): boolean {
  return a === b || a === '' || b === '';
}
