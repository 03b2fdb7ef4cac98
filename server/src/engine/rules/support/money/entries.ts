import { append } from '../../../text/append.js';
import { EVERYONE, isLabel } from '../../../facts/money/holders.js';
import type { ContributionFact, ContributionPart } from '../../../facts/money/types.js';
import type { Located } from '../../../facts/types.js';
import type { RuleContext } from '../../context.js';
import { GATE_NEEDS, inTextOrder } from '../gates.js';
import { perGroup } from '../by-group.js';
import { allLabels } from './facts.js';
import { contributionsIn, LIST_NEEDS } from './lists.js';
import { inferred, restEntries, sharedOut } from './derived.js';
import { belowNames, inCells, PARTICULAR_NEEDS } from './particulars.js';
import type { Entry } from './entry.js';
import { whoOf, WHO_NEEDS, type Who } from './who.js';
import { introductions, TABLE_NEEDS, tablesIn, type MoneyTable } from './tables.js';

export const ENTRY_NEEDS = [
  ...new Set([
    'tree',
    ...GATE_NEEDS,
    ...WHO_NEEDS,
    ...TABLE_NEEDS,
    ...LIST_NEEDS,
    ...PARTICULAR_NEEDS,
    'moneyLabels',
  ]),
] as const;

/** Single members only: what a group brings in says nothing of one of them. */
const MEMBER =
  /^[甲乙丙丁戊己庚辛壬癸A-H]方$|^(?:理事长|牵头|秘书处依托)单位$|公司$|大学$|学院$|研究所$|研究院$|集团$|中心$/;

/** What each member of a rank pays every year is the same for all of them. */
const RANK =
  /^(?:副?理事长|常务理事|理事|普通|一般|企业|高校|高等学校|科研院所|科研机构|院所)(?:单位|成员|会员)?(?:单位)?$/;
const FEE = /会费$|^每年\|(?:办公|公用)经费$/;

/** 每家企业成员 and 企业成员单位 are one rank. */
function rankOf(name: string): string {
  return name.replace(/^每一?[家个名]|^各/, '').replace(/(?:成员|会员)?(?:单位)?$/, '');
}

/** All contributions of single members, from sentences of the agreement and tables of agreement and annexes, in groups. */
export function entryGroups(context: RuleContext): readonly (readonly Located<Entry>[])[] {
  const introOf = introductions(context);
  const who = whoOf(context);
  const labels = allLabels(context);
  return context.factGroups.map((group) => {
    const tranches = tablesIn(group).map((table) => introOf(table)?.fact.tranche || table.tranche);
    return entriesIn(group, who, labels, ...tranches);
  });
}

/** The entries of one group. `tranches`: what sets its tables apart. */
const entriesIn = perGroup(
  (group, who: Who, labels: string, ...tranches: readonly string[]): readonly Located<Entry>[] => {
    const out: Located<Entry>[] = [];
    for (const { fact: found, ...where } of contributionsIn(group)) {
      const fact = where.region === 'body' ? found : inAnnex(found);
      const whole = wholeOf(fact);
      if (whole && !/^main\.(?:projects|goals)/.test(where.section)) out.push({ ...where, fact: whole });
      for (const part of fact.parts)
        append(
          out,
          (inferred(part, who) ?? entriesOf(part, who, labels)).map((entry) => ({
            ...where,
            ref: part.at ?? where.ref,
            fact: entry,
          })),
        );
      append(
        out,
        restEntries(fact, who).map((entry) => ({ ...where, fact: entry })),
      );
    }
    append(out, sharedOut(group, who));
    append(out, belowNames(group, who));
    append(out, inCells(group, who));
    tablesIn(group).forEach((table, i) => append(out, rowsOf(table, tranches[i]!, who)));
    return out.sort(inTextOrder);
  },
);

function rowsOf({ rows, unit }: MoneyTable, tranche: string, who: Who): readonly Located<Entry>[] {
  if (!unit) return [];
  return rows.flatMap(({ name, amount, form, section, region }) => {
    const holder = who.of(name);
    if (!amount || !(MEMBER.test(holder) || who.knows(holder))) return [];
    const { chunk, line, from, to } = amount.place;
    const fact = {
      from,
      to,
      holder,
      fen: amount.value,
      tranche,
      form: formOf(form),
      general: false,
      cell: true,
    };
    return [{ ref: { chunk, line }, section, region: region === 'body' ? 'body' : 'annex', fact }];
  });
}

function entriesOf(
  { holder, fen, tranche, form, from, to }: ContributionPart,
  who: Who,
  labels: string,
): readonly Entry[] {
  if (holder.names[0] === EVERYONE) {
    const names = tranche.includes('会费')
      ? [EVERYONE]
      : [EVERYONE, ...[...labels].map((label) => `${label}方`)];
    return names.map((name) => ({ from, to, holder: name, fen, tranche, form, general: true }));
  }
  const fee =
    FEE.test(tranche) && holder.names.every((name) => RANK.test(name.replace(/^每一?[家个名]|^各/, '')));
  const one = holder.each || (holder.count === 1 && holder.names.length === 1);
  if (!one && !fee) return [];
  return holder.names
    .map((name) => (fee ? rankOf(name) : who.of(name)))
    .filter((name) => fee || MEMBER.test(name) || who.knows(name))
    .map((name) => ({ from, to, holder: name, fen, tranche, form, general: false }));
}

/** Of an annex the parties by their names, and ranks: 甲方 and 乙方 of a form may be others, and its wholes are its own. */
function inAnnex(fact: ContributionFact): ContributionFact {
  const parts = fact.parts.filter(
    ({ holder, before }) =>
      !holder.names.some((name) => isLabel(name) || name === EVERYONE) &&
      !/[甲乙丙丁戊己庚辛壬癸]方/.test(before ?? ''),
  );
  return { ...fact, total: undefined, parts };
}

/** A whole that is named (联盟经费总额): two of one name are two sums for one thing. */
function wholeOf({ total, name, tranche }: ContributionFact): Entry | undefined {
  if (!total || total.also !== total.fen || name === '') return undefined;
  return {
    from: total.from,
    to: total.to,
    holder: `${name}总额`,
    fen: total.fen,
    tranche,
    form: '',
    general: true,
  };
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
