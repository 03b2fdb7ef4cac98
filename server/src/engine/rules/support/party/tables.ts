import type { PartyRowFact } from '../../../facts/party/types.js';
import type { Located } from '../../../facts/types.js';
import type { LineRef } from '../../../text/place.js';
import type { RuleContext } from '../../context.js';

type Row = Located<PartyRowFact>;

/** Rows that stand together, the head first. */
export interface PartyTable {
  readonly rows: readonly Row[];
  /** Column of names; -1 for none. */
  readonly name: number;
  readonly domicile: number;
  readonly legalRep: number;
  readonly label: number;
  readonly seal: number;
  readonly signer: number;
  readonly date: number;
  /** True when the parties are columns: the head holds their labels. */
  readonly transposed: boolean;
}

const NAME = /名称|全称|^(?:成员|缔约|签约|参加|发起)?(?:单位|方|各方)|^成员$|单位(?:\(|$)/;
const DOMICILE = /住所|地址|注册地/;
const LEGAL_REP = /法定代表人|法人代表|负责人/;
const LABEL = /称谓|简称|^方$/;
const SEAL = /公章|盖章|签章/;
const SIGNER = /签字|签名|法定代表人|授权代表/;
const DATE = /日期|时间/;

/** Tables with parties in text order. Linear in the rows. */
export function partyTables(context: RuleContext): readonly PartyTable[] {
  const out: PartyTable[] = [];
  let rows: Row[] = [];
  const close = (): void => {
    if (rows.length >= 2) out.push(tableOf(rows));
    rows = [];
  };
  for (const row of context.facts('partyRow')) {
    const last = rows.at(-1);
    if (last && !follows(last.ref, row.ref)) close();
    rows.push(row);
  }
  close();
  return out;
}

/** True when `b` is the next line after `a`, the line under a head left out. */
function follows(a: LineRef, b: LineRef): boolean {
  return a.chunk === b.chunk && b.line > a.line && b.line - a.line <= 2;
}

function tableOf(rows: readonly Row[]): PartyTable {
  const head = rows[0]!.fact.cells.map(({ text }) => text);
  const labels = head.slice(1);
  const transposed = labels.length >= 2 && labels.every((text) => /^[甲乙丙丁戊己庚辛壬癸A-Z]方/.test(text));
  const find = (words: RegExp): number => head.findIndex((text) => words.test(text));
  return {
    rows,
    transposed,
    name: find(NAME),
    domicile: find(DOMICILE),
    legalRep: find(LEGAL_REP),
    label: find(LABEL),
    seal: find(SEAL),
    signer: find(SIGNER),
    date: find(DATE),
  };
}
