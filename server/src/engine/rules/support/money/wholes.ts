import type { ContributionFact } from '../../../facts/money/types.js';
import type { Located } from '../../../facts/types.js';
import type { RuleContext } from '../../context.js';
import { perGroup } from '../by-group.js';
import { contributionsIn } from './lists.js';
import type { MoneyTable } from './tables.js';
import type { Who } from './who.js';

/** A sum that is named for what all contribute, or for their money. */
const CONTRIBUTED = /^(?:货币)?出资$/;

const wholesIn = perGroup((group): readonly Located<ContributionFact>[] =>
  contributionsIn(group, true).filter(
    ({ fact, section }) =>
      CONTRIBUTED.test(fact.name) &&
      fact.portion === undefined &&
      fact.total !== undefined &&
      fact.total.fen === fact.total.also &&
      !/^main\.(?:projects|goals)/.test(section),
  ),
);

/** The sums that the agreement names for what all its parties contribute (首期投入总额), in text order. */
export function contributedWholes(context: RuleContext): readonly Located<ContributionFact>[] {
  return context.factGroups.flatMap((group) => wholesIn(group));
}

/** A sum and a table of what every party contributes to it. */
export interface TableOfWhole {
  readonly whole: Located<ContributionFact>;
  readonly table: MoneyTable;
  readonly sum: number;
}

/** Tables of all parties whose amounts are not the sum that the agreement names for them. */
export function unequalTables(
  context: RuleContext,
  tables: readonly MoneyTable[],
  who: Who,
): readonly TableOfWhole[] {
  if (who.all.length < 2) return [];
  const full = tables.filter((table) => isOfAll(table, who));
  if (full.length === 0) return [];
  const wholes = contributedWholes(context);
  return full.flatMap((table): readonly TableOfWhole[] => {
    const sum = table.rows.reduce((all, { amount }) => all + amount!.value, 0);
    const stated = table.total?.amount?.value ?? sum;
    const names = namesOf(table);
    const own = wholes.filter(
      ({ fact }) => names.includes(fact.name) && fact.tranche.split('|')[0] === table.tranche,
    );
    const [whole] = own;
    // parts beside the sum are compared one by one; two sums are a conflict of their own
    if (!whole || own.some(({ fact }) => fact.parts.length > 0 || fact.total!.fen !== whole.fact.total!.fen))
      return [];
    const { fen } = whole.fact.total!;
    const close = (a: number, b: number): boolean => Math.abs(a - b) <= Math.max(a, b) * 1e-4;
    return close(stated, sum) && !close(sum, fen) ? [{ whole, table, sum }] : [];
  });
}

function isOfAll({ rows, unit, fullAmounts, about }: MoneyTable, who: Who): boolean {
  if (!unit || !fullAmounts || rows.length !== who.all.length || !/投入|出资|认缴/.test(about)) return false;
  const holders = new Set(rows.map(({ name }) => who.of(name)));
  return who.all.every((name) => holders.has(name));
}

/** Names of the sum that the table can be of: of money only where it says so, or every row does. */
function namesOf({ about, rows }: MoneyTable): readonly string[] {
  if (/实物|设备|场地|非货币|非现金/.test(about)) return [];
  if (/货币|现金/.test(about)) return ['货币出资'];
  return rows.every(({ form }) => /货币|现金/.test(form)) ? ['出资', '货币出资'] : ['出资'];
}
