import type { Cell, ContributionFact, MoneyRowFact } from '../../../facts/money/types.js';
import type { FactGroup } from '../../../facts/fact-group.js';
import type { Located } from '../../../facts/types.js';
import { compareLines, lastUpTo, lineKey, type LineRef, type Place } from '../../../text/place.js';
import { parseNumber } from '../../../text/number-value.js';
import type { RuleContext } from '../../context.js';
import { perGroup } from '../by-group.js';

/** A row that names somebody or something, with what it gets. */
export interface TableRow {
  readonly name: string;
  readonly section: string;
  readonly region: string;
  /** Hundredths of a yuan where the unit is known, else the bare number times a hundred. */
  readonly amount: (Placed & { readonly value: number }) | undefined;
  /** Hundred-thousandths. */
  readonly share: (Placed & { readonly value: number }) | undefined;
  readonly form: string;
}

interface Placed {
  readonly place: Place;
  readonly words: string;
}

/** A cell that should hold the sum of its row. */
export interface AcrossFault extends Placed {
  readonly section: string;
  readonly value: number;
  readonly sum: number;
}

/** A table that lists money or shares. */
export interface MoneyTable {
  readonly rows: readonly TableRow[];
  readonly total: TableRow | undefined;
  /** True when the unit of the amounts is written in the table. */
  readonly unit: boolean;
  /** True when the rows are members, not items. */
  readonly members: boolean;
  /** True when the shares divide one whole, by their head or by a row of totals. */
  readonly divides: boolean;
  /** True when the shares are those of the amounts beside them, not of something else (收益分配比例). */
  readonly ofAmounts: boolean;
  /** True when every row has a number in the column of amounts or shares. */
  readonly fullAmounts: boolean;
  readonly fullShares: boolean;
  /** Cells of a column of totals that are not the sum of their row. */
  readonly across: readonly AcrossFault[];
  /** What its amounts are, in the words of their head and of the heading of the table. */
  readonly about: string;
  /** Instalment or year of its amounts, by its head or the line before it; `''` for none. */
  readonly tranche: string;
  /** The line of its heads. */
  readonly head: LineRef;
}

const AMOUNT_HEAD = /^(?:货币|现金|数额)$|金额|出资|投入|认缴|经费|预算|费用|万元|[(]元[)]/;
const SHARE_HEAD = /比例|占比|份额|百分比/;
/** Heads of a column of parts of one whole. */
const DIVIDES = /分配|分成|分享|收益|出资|投入|分担|承担/;
/** Heads of a column of shares in the amounts of the same table. */
const OF_AMOUNTS =
  /^(?:占比|比例|份额|百分比|所?占(?:总额)?(?:的)?比例|(?:出资|投入|认缴|缴付|应缴)(?:的)?(?:比例|占比|份额))(?:[(]%[)])?$/;
const NO_AMOUNT_HEAD = /方式|期限|时间|日期|比例|占比|份额|序号|形式|备注|用途|科目|人$|方$|单位$/;
const PROGRESS = /进度|完成|付款|支付/;
const TOTAL = /^(?:合计|总计|共计|总额)/;
/** A column that adds up its row, and columns of years that are added up. */
const ROW_TOTAL = /^(?:合计|总计|共计|小计)/;
const YEAR = /^(?:20\d\d年?度?|第[一二三四五]年度?)$/;
/** A cell without a number. */
const NOTHING = /^[-—–/]*$/;
const PARTIAL = /小计|其中|^其他|^其余/;
const MEMBER_HEAD = /成员|单位|缔约方|出资人|出资方|投资方|各方|名称|当事人/;
const MEMBER = /方$|公司|大学|学院|研究所|研究院|集团|中心|院$|所$|厂$|协会/;
/** Rows farther apart belong to two tables; the line of dashes stands between. */
const GAP = 2;

/** What tables and their introductions rest on, for `needs`. */
export const TABLE_NEEDS = ['tree', 'moneyRow', 'moneyLine', 'contribution'] as const;

/** The tables that list money or shares, of one group of facts. */
export const tablesIn = perGroup((group): readonly MoneyTable[] =>
  blocks(group.facts('moneyRow')).flatMap((block) => tableOf(block, captionOf(group, block[0]!.ref))),
);

/** What the line right before a table says of it. */
interface Caption {
  readonly words: string;
  readonly scale: number | undefined;
  /** 首期, 2027年; `''` for none. */
  readonly tranche: string;
}

const NO_CAPTION: Caption = { words: '', scale: undefined, tranche: '' };
const TRANCHE = /首期|首年|首批|第[一二三四五六]期|20\d\d年/;

/** Lines between a heading and its table (单位：万元) at most. */
const NEAR = 2;

/** Captions by the lines behind them. */
const captionsIn = perGroup((group): ReadonlyMap<string, Caption> => {
  const out = new Map<string, Caption>();
  for (const { ref, fact } of group.facts('moneyLine')) {
    if (fact.kind !== 'caption') continue;
    const own = out.get(lineKey(ref));
    const caption = {
      words: fact.words + (own?.words ?? ''),
      scale: scaleOf(fact.words) ?? own?.scale,
      tranche: TRANCHE.exec(fact.words)?.[0] ?? own?.tranche ?? '',
    };
    let next = group.next(ref);
    for (let i = 0; next && i < NEAR; i++, next = group.next(next)) out.set(lineKey(next), caption);
  }
  return out;
});

function captionOf(group: FactGroup, head: LineRef): Caption {
  return captionsIn(group).get(lineKey(head)) ?? NO_CAPTION;
}

function blocks(rows: readonly Located<MoneyRowFact>[]): readonly (readonly Located<MoneyRowFact>[])[] {
  const out: Located<MoneyRowFact>[][] = [];
  let last: LineRef | undefined;
  for (const row of rows) {
    if (row.region !== 'body' && row.region !== 'annex' && row.region !== 'signature') continue;
    const near = last !== undefined && last.chunk === row.ref.chunk && row.ref.line - last.line <= GAP;
    if (near && !isHead(row.fact)) out.at(-1)!.push(row);
    else out.push([row]);
    last = row.ref;
  }
  return out.filter((block) => block.length > 2 && isHead(block[0]!.fact));
}

function isHead({ cells }: MoneyRowFact): boolean {
  return (
    cells.some(
      ({ text }, i) =>
        ((AMOUNT_HEAD.test(text) || SHARE_HEAD.test(text)) && !/[0-9]/.test(text)) ||
        (i > 1 && ROW_TOTAL.test(text)),
    ) &&
    cells.every(({ text }) => numberOf(text) === undefined) &&
    !TOTAL.test(cells[0]!.text)
  );
}

function tableOf([head, ...body]: readonly Located<MoneyRowFact>[], caption: Caption): readonly MoneyTable[] {
  const heads = head!.fact.cells.map(({ text }) => text);
  if (heads.some((text) => PROGRESS.test(text))) return [];
  const amounts = indexes(heads, (text) => AMOUNT_HEAD.test(text) && !NO_AMOUNT_HEAD.test(text));
  const shares = indexes(heads, (text) => SHARE_HEAD.test(text));
  const several = severalColumns(heads);
  if (several.length > 1 && shares.length < 2) return columnsOf(head!, body, several, shares, caption);
  if (shares.length > 1) return columnsOf(head!, body, shares, shares, caption);
  if (amounts.length > 1 || amounts.length + shares.length === 0) return [];
  const name = Math.max(
    0,
    heads.findIndex((text) => MEMBER_HEAD.test(text) || /项目|科目|内容|事项|用途/.test(text)),
  );
  const form = heads.findIndex((text) => /方式|形式/.test(text));
  const scale = scaleOf(heads[amounts[0] ?? -1] ?? '') ?? caption.scale;
  const all = body.map((row) => rowOf(row, name, amounts[0] ?? -1, shares[0] ?? -1, form, scale ?? 1));
  const totals = all.filter(
    (row, i) => TOTAL.test(row.name) || body[i]!.fact.cells.some(({ text }) => TOTAL.test(text)),
  );
  const rows = all.filter((row) => !totals.includes(row));
  if (totals.length > 1 || rows.length < 2 || rows.some((row) => PARTIAL.test(row.name))) return [];
  return [
    {
      rows,
      total: totals[0],
      unit: scale !== undefined,
      members: rows.filter((row) => MEMBER.test(row.name)).length >= 2,
      divides: totals[0]?.share !== undefined || DIVIDES.test(heads[shares[0] ?? -1] ?? ''),
      ofAmounts: OF_AMOUNTS.test(heads[shares[0] ?? -1] ?? ''),
      fullAmounts: amounts.length === 1 && rows.every(({ amount }) => amount !== undefined),
      fullShares: shares.length === 1 && rows.every(({ share }) => share !== undefined),
      across: [],
      about: (heads[amounts[0] ?? -1] ?? '') + caption.words,
      head: head!.ref,
      tranche: TRANCHE.exec(heads[amounts[0] ?? -1] ?? '')?.[0] ?? caption.tranche,
    },
  ];
}

/** Columns of money where there are several: sums, years and their totals. */
function severalColumns(heads: readonly string[]): readonly number[] {
  return indexes(
    heads,
    (text) =>
      YEAR.test(text) || ROW_TOTAL.test(text) || (AMOUNT_HEAD.test(text) && !NO_AMOUNT_HEAD.test(text)),
  ).filter((i) => i > 0);
}

/** A table with several columns of money, one by one; whose money each is of stays open, so that no unit is given. */
function columnsOf(
  head: Located<MoneyRowFact>,
  body: readonly Located<MoneyRowFact>[],
  columns: readonly number[],
  shares: readonly number[],
  caption: Caption,
): readonly MoneyTable[] {
  const heads = head.fact.cells.map(({ text }) => text);
  const name = Math.max(
    0,
    heads.findIndex((text) => MEMBER_HEAD.test(text) || /项目|科目|内容|事项|用途/.test(text)),
  );
  const isTotal = ({ fact: { cells } }: Located<MoneyRowFact>): boolean =>
    cells.some(({ text }) => TOTAL.test(text));
  const items = body.filter((row) => !isTotal(row));
  const totals = body.filter(isTotal);
  const partial = items.some(({ fact }) => PARTIAL.test(fact.cells[name]?.text ?? ''));
  if (totals.length > 1 || items.length < 2 || partial) return [];
  const last = columns.at(-1)!;
  const across =
    ROW_TOTAL.test(heads[last] ?? '') && columns.length > 2
      ? body.flatMap((row) => faultOf(row, columns))
      : [];
  const table = (amount: number, own: number, faults: readonly AcrossFault[]): MoneyTable => {
    const year = amount >= 0 ? /^20\d\d年?/.exec(heads[amount] ?? '')?.[0] : undefined;
    // of other columns of money it stays open whose money each is
    const scale = year === undefined ? undefined : (scaleOf(heads[amount]!) ?? caption.scale);
    const rows = items.map((row) => rowOf(row, name, amount, own, -1, scale ?? 1));
    return {
      rows,
      total: totals.map((row) => rowOf(row, name, amount, own, -1, scale ?? 1))[0],
      unit: scale !== undefined,
      members: rows.filter((row) => MEMBER.test(row.name)).length >= 2,
      divides: own >= 0 && (!!totals[0] || DIVIDES.test(heads[own] ?? '')),
      ofAmounts: false,
      fullAmounts: amount >= 0 && rows.every((row) => row.amount !== undefined),
      fullShares: own >= 0 && rows.every((row) => row.share !== undefined),
      across: faults,
      about: (heads[amount] ?? '') + caption.words,
      head: head.ref,
      tranche: year === undefined ? caption.tranche : year.replace(/年?$/, '年'),
    };
  };
  return [
    ...(columns === shares ? [] : columns.map((column, i) => table(column, -1, i === 0 ? across : []))),
    ...shares.map((share) => table(-1, share, [])),
  ];
}

/** The last of the columns against the sum of those before it. */
function faultOf(
  { ref, fact, section }: Located<MoneyRowFact>,
  columns: readonly number[],
): readonly AcrossFault[] {
  const values = columns.map((i) => valueOf(fact.cells[i]));
  const last = fact.cells[columns.at(-1)!];
  const value = values.at(-1);
  if (!last || value === undefined || value === 0 || values.includes(undefined)) return [];
  const sum = values.slice(0, -1).reduce<number>((all, one) => all + one!, 0);
  if (Math.abs(sum - value) <= Math.max(1, value * 1e-4)) return [];
  return [{ place: { ...ref, from: last.from, to: last.to }, words: last.text, section, value, sum }];
}

/** A number times a hundred; an empty cell counts nothing. */
function valueOf(cell: Cell | undefined): number | undefined {
  if (!cell || NOTHING.test(cell.text)) return 0;
  const found = numberOf(cell.text.replace(/(?:万|亿)?元$/, ''));
  return found === undefined ? undefined : Math.round(found * 100);
}

function indexes(heads: readonly string[], fits: (text: string) => boolean): readonly number[] {
  return heads.flatMap((text, i) => (fits(text) ? [i] : []));
}

function scaleOf(head: string): number | undefined {
  return head.includes('亿元') ? 1e8 : head.includes('万元') ? 1e4 : /元/.test(head) ? 1 : undefined;
}

function rowOf(
  { ref, fact, section, region }: Located<MoneyRowFact>,
  name: number,
  amount: number,
  share: number,
  form: number,
  scale: number,
): TableRow {
  const { cells } = fact;
  const placed = (cell: Cell): Placed => ({
    place: { ...ref, from: cell.from, to: cell.to },
    words: cell.text,
  });
  const money = cells[amount];
  const sum = money && numberOf(money.text.replace(/(?:万|亿)?元$/, ''));
  const own = money && (scaleOf(money.text) ?? scale);
  const part = cells[share];
  const percent = part && percentOf(part.text);
  return {
    name: (cells[name]?.text ?? '').replace(/\([^()]*\)$/, ''),
    section,
    region,
    amount: sum === undefined ? undefined : { ...placed(money!), value: Math.round(sum * own! * 100) },
    share: percent === undefined ? undefined : { ...placed(part!), value: Math.round(percent * 1000) },
    form: cells[form]?.text ?? '',
  };
}

function numberOf(text: string): number | undefined {
  return /^[￥¥]?[0-9][0-9,]{0,18}(?:\.[0-9]{1,6})?$/.test(text)
    ? parseNumber(text.replace(/^[￥¥]/, ''))
    : undefined;
}

function percentOf(text: string): number | undefined {
  const found = /^([0-9]{1,3}(?:\.[0-9]{1,4})?)%?$/.exec(text);
  return found ? Number(found[1]) : undefined;
}

/** Looks up the sentence with a total, which lists nothing itself, in the line right before a table. */
export function introductions(
  context: RuleContext,
): (table: MoneyTable) => Located<ContributionFact> | undefined {
  const facts = context.facts('contribution');
  const upTo = lastUpTo(facts);
  return ({ head }) => {
    const before = context.previous(head);
    // of two in one line the last
    for (let at = before ? upTo(before) : -1; at >= 0; at--) {
      const found = facts[at]!;
      if (compareLines(found.ref, before!) !== 0) return undefined;
      if (found.fact.total && found.fact.parts.length === 0) return found;
    }
    return undefined;
  };
}
