import type { LineRef } from '../../text/place.js';

/** An amount of money in the agreement. */
export interface AmountFact {
  readonly type: 'amount';
  readonly from: number;
  readonly to: number;
  /** Hundredths of the currency's unit. */
  readonly fen: number;
  readonly currency: string;
  /** True for 大写. */
  readonly capital: boolean;
  /** What is said in one of two forms on a line of its own (投入金额 before （大写）：), else undefined. */
  readonly field: string | undefined;
  /** The same amount said again right behind in the other form (500万元（伍佰万元整）). */
  readonly again: { readonly fen: number; readonly from: number; readonly to: number } | undefined;
}

/** Who holds a part of a list. */
export interface Holder {
  /** Normalised names; labels without 方 get it back. A group has one name (`各方`, `其他成员`). */
  readonly names: readonly string[];
  /** True when each of them gets the part (乙方、丙方各60万元). */
  readonly each: boolean;
  /** How many parts the number stands for, `undefined` when the words do not say. */
  readonly count: number | undefined;
  /** True where the words only stand where a name would: short names are known to those who know the parties. */
  readonly bare?: boolean;
}

export interface SharePart {
  readonly holder: Holder;
  /** Hundred-thousandths of the whole. */
  readonly value: number;
  readonly from: number;
  readonly to: number;
  /** The line it stands on, where a list runs over several lines; that of the fact otherwise. */
  readonly at?: LineRef;
}

/** How one whole is divided: the parts of a list, or a rule (平均, 按投入比例, 4:3:3). */
export interface ShareFact {
  readonly type: 'share';
  readonly from: number;
  readonly to: number;
  /** What is divided: 许可收益, 转让收益, 产品利润, 收益, 投入, 权利 … `''` when the words do not say. */
  readonly objects: readonly string[];
  /** `list`, or the rule: `equal`, `contribution`, `merit`, `ratio`. */
  readonly mode: 'list' | 'equal' | 'contribution' | 'merit' | 'ratio';
  readonly parts: readonly SharePart[];
  /** Values of `ratio` and `list` in order, as text. */
  readonly value: string;
  /** True when something is left to others (其余, 等). */
  readonly residual: boolean;
  /** True when the words count as many holders as there are parts (三家成员…,两家各…). */
  readonly complete: boolean;
  /** True when the clause gives way, or is about a case only. */
  readonly yields: boolean;
  readonly words: string;
}

export interface ContributionPart {
  readonly holder: Holder;
  readonly fen: number;
  readonly from: number;
  readonly to: number;
  /** The line it stands on, where a list runs over several lines; that of the fact otherwise. */
  readonly at?: LineRef;
  /** The percentage said with the amount (出资30%即400万元). */
  readonly share: number | undefined;
  /** `''`, or what sets it apart: instalment, year, purpose, form. */
  readonly tranche: string;
  readonly form: string;
  /** The words of the sentence before an amount that is called a contribution without its holder beside it. */
  readonly before?: string;
}

/** Money that several bring in, or that goes to several items, as one sentence lists it. */
export interface ContributionFact {
  readonly type: 'contribution';
  readonly from: number;
  readonly to: number;
  readonly tranche: string;
  readonly total:
    | {
        readonly fen: number;
        readonly also: number;
        readonly from: number;
        readonly to: number;
        readonly at?: LineRef;
      }
    | undefined;
  readonly parts: readonly ContributionPart[];
  /** What the whole is called in one notation (货币出资, 经费), `''` when the words do not say or it is no exact sum. */
  readonly name: string;
  /** Hundred-thousandths of another whole that the total is (首期投入的40%,合计400万元). */
  readonly portion?: number;
  /** Who takes what the parts leave of the total (其余由丁方出资), with the place of these words. */
  readonly rest?: { readonly holder: Holder; readonly from: number; readonly to: number };
  /** Sum of all parts where every part is known, else undefined. */
  readonly sum: number | undefined;
  /** True for a list that the words present as complete (如下, colon, 分别为). */
  readonly complete: boolean;
  /** True when something is left to others (其余, 等, 不足部分). */
  readonly residual: boolean;
}

export interface Cell {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/** A row of a table that may speak of money. */
export interface MoneyRowFact {
  readonly type: 'moneyRow';
  readonly from: number;
  readonly to: number;
  readonly cells: readonly Cell[];
}

/** A line that opens, holds or closes a list of money or shares over several lines. */
export interface MoneyLineFact {
  readonly type: 'moneyLine';
  readonly from: number;
  readonly to: number;
  /** `list`: amounts of several in one line, which a line behind it may add up; `caption`: the unit of a table. */
  readonly kind: 'stem' | 'item' | 'list' | 'end' | 'caption';
  /** Where `words` begin in the normalised line: behind the number of an item, at the last sentence of a stem. */
  readonly start: number;
  readonly words: string;
}

/** The labels (甲方 …) that a line names, as one sorted string. It has no place of its own. */
export interface MoneyLabelsFact {
  readonly type: 'moneyLabels';
  readonly from: 0;
  readonly to: 0;
  readonly labels: string;
}

/** Who manages which money, and in what kind of account. */
export interface FundsRuleFact {
  readonly type: 'fundsRule';
  readonly from: number;
  readonly to: number;
  readonly kind: 'manager' | 'account' | 'diverted';
  readonly fund: 'alliance' | 'government' | 'project' | 'fee' | 'research';
  /** `manager`: the unit; `account`: `separate` or `pooled`; `diverted`: what for. */
  readonly value: string;
  readonly yields: boolean;
  readonly words: string;
}

/** What becomes of money that a member paid in, or of what is left at the end. */
export interface RefundFact {
  readonly type: 'refund';
  readonly from: number;
  readonly to: number;
  /** `residual`: what is left when the alliance is wound up. */
  readonly event: 'exit' | 'expulsion' | 'project-end' | 'residual' | '';
  readonly fund: 'own' | 'fee' | 'government' | 'any';
  /** `yes`, `no`; for `residual` who gets it. */
  readonly answer: string;
  /** True when it covers all that was paid in without exception (各类, 全部, 一律). */
  readonly whole: boolean;
  readonly yields: boolean;
  readonly words: string;
}

/** By when something is to be paid. */
export interface DueFact {
  readonly type: 'due';
  readonly from: number;
  readonly to: number;
  /** Label, group or office; `''` for everybody. */
  readonly who: string;
  /** Payment and instalment in one notation (会费, 第一期出资, 许可费). */
  readonly what: string;
  /** `date`, `yearly`, `quarterly`, `next`, or `after:` and the event that a period runs from. */
  readonly kind: string;
  readonly value: string;
  readonly words: string;
}

export type LiabilityKind =
  | 'penalty'
  | 'both-claims'
  | 'false-deposit'
  | 'deposit-over'
  | 'exempt'
  | 'limitation'
  | 'unadjustable'
  | 'guarantee';

/** A term on liability. */
export interface LiabilityFact {
  readonly type: 'liability';
  readonly from: number;
  readonly to: number;
  readonly kind: LiabilityKind;
  /** `penalty`: the breach. */
  readonly scope: string;
  /** `penalty`: how often, rate (`r`) or amount (`a`), and the number, joined by `|`. */
  readonly value: string;
  /** `penalty`: the party or kind of party that it is about, `''` for anybody. */
  readonly who: string;
  /** `penalty`: true when nothing else is owed (一次性, 固定为). */
  readonly final: boolean;
  readonly yields: boolean;
  readonly words: string;
}

/** Rules of the alliance that a line names by title (《联盟经费管理办法》). */
export interface MeasureFact {
  readonly type: 'measure';
  readonly from: number;
  readonly to: number;
  readonly title: string;
  /** True when the line annexes them, or says how they come about. */
  readonly made: boolean;
}

/** Public money, or a public project, of the alliance. */
export interface PublicMoneyFact {
  readonly type: 'publicMoney';
  readonly from: number;
  readonly to: number;
  readonly kind: 'funds' | 'project';
  readonly denied: boolean;
  readonly words: string;
  /** True for an entry of a list or a cell: only in the chapter on funds it is a source. */
  readonly entry: boolean;
}

/**
 * What a line settles, as words of a closed list. It has no place of its own, so that typing in the line changes nothing as
 * long as the list stays the same.
 */
export interface MoneyTopicFact {
  readonly type: 'moneyTopic';
  readonly from: 0;
  readonly to: 0;
  readonly topics: readonly string[];
}

/** Facts of the family `money`, by type. Offsets are half-open UTF-16, relative to the line as written. */
export interface MoneyFacts {
  amount: AmountFact;
  share: ShareFact;
  contribution: ContributionFact;
  moneyRow: MoneyRowFact;
  moneyLine: MoneyLineFact;
  moneyLabels: MoneyLabelsFact;
  fundsRule: FundsRuleFact;
  refund: RefundFact;
  due: DueFact;
  liability: LiabilityFact;
  measure: MeasureFact;
  publicMoney: PublicMoneyFact;
  moneyTopic: MoneyTopicFact;
}
