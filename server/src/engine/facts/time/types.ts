interface Placed {
  readonly from: number;
  readonly to: number;
}

/** A calendar day as written; it may not exist. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** A sentence that says when the agreement itself takes effect. */
export interface EffectFact extends Placed {
  readonly type: 'effect';
  /** Sorted: `sign`, `seal`, `approval`, `filing`, `adoption`, `date:2027-1-1`. */
  readonly conditions: readonly string[];
  /** How signature and seal are joined: 签署并加盖公章, 签字或盖章; `''` where the words leave it open (签字盖章). */
  readonly connector: 'and' | 'or' | '';
  /** True when the sentence names the agreement (本协议…生效); false when only its heading does. */
  readonly stated: boolean;
}

/** How long the agreement or the alliance lasts. */
export interface TermFact extends Placed {
  readonly type: 'term';
  /** Undefined when only dates are given. */
  readonly months: number | undefined;
  readonly start: Day | undefined;
  readonly end: Day | undefined;
  /** 长期有效. */
  readonly open: boolean;
  /** True where only years are given (2027年至2030年): the days are the first and the last that they may mean. */
  readonly coarse: boolean;
  /** True for days without a word of what they are for (起止日期：…): those of the term stated right before. */
  readonly bare: boolean;
  /** True where the sentence names the alliance or its agreement as what the term is of: an annex may say so too. */
  readonly alliance: boolean;
  /** True where a label alone (期限：五年) gives it: of the agreement in the clause on its term only. */
  readonly headed: boolean;
}

/** What happens when the term is over. */
export interface RenewalFact extends Placed {
  readonly type: 'renewal';
  /** `auto`: it goes on by itself; `end`: it ends by itself; `both`: one sentence settles both branches. */
  readonly mode: 'auto' | 'end' | 'both';
}

/** How many copies of the agreement there are. */
export interface CopiesFact extends Placed {
  readonly type: 'copies';
  /** Undefined where the sentence only tells what each party keeps. */
  readonly total: number | undefined;
  /** True when the sentence names the agreement. */
  readonly stated: boolean;
  /** Copies that each party keeps; undefined when not said. */
  readonly each: number | undefined;
  /** Copies of parties that are named with numbers of their own (甲方两份，乙方、丙方各一份); 0 where none are. */
  readonly named: number;
  /** Copies of others that the sentence counts (秘书处存两份). */
  readonly others: number;
  /** True when the rest goes somewhere (其余由…存), so that no copy is lacking. */
  readonly rest: boolean;
  /** 副本 are counted apart. */
  readonly kind: 'all' | 'original' | 'duplicate';
}

/** A day that does not exist, or two days in the wrong order. */
export interface DateFaultFact extends Placed {
  readonly type: 'dateFault';
  readonly fault: 'impossible' | 'order';
  /** As written, normalised. */
  readonly first: string;
  readonly second: string;
}

/** When somebody has to pay a contribution. */
export interface DeadlineFact extends Placed {
  readonly type: 'deadline';
  /** Label or group that pays, and the tranche. */
  readonly who: string;
  readonly tranche: string;
  /** False for what is told as paid already. */
  readonly due: boolean;
  readonly day: Day;
}

/** The day on which the agreement is signed, as the draft writes it. */
export interface SignDayFact extends Placed {
  readonly type: 'signDay';
  readonly day: Day;
}

/** A day up to which a project or a licence runs. */
export interface ProjectEndFact extends Placed {
  readonly type: 'projectEnd';
  readonly day: Day;
  /** Its first day and its length, where the same sentence says them. */
  readonly start: Day | undefined;
  readonly months: number | undefined;
}

/** Words by which projects go on after the agreement has ended. */
export interface ProjectSurvivalFact {
  readonly type: 'projectSurvival';
  readonly from: 0;
  readonly to: 0;
}

/** A row of a time-table, or a sentence: which stage of a project comes when. */
export interface MilestoneFact extends Placed {
  readonly type: 'milestone';
  /** The project as the sentence names it; `''` for a row of a table. */
  readonly of: string;
  /** 0 for the start, 1 for a check on the way, 2 for the end. */
  readonly stage: 0 | 1 | 2;
  readonly name: string;
  readonly day: Day;
}

/** Two ways of writing numbers in one list. */
export interface NumberMixFact extends Placed {
  readonly type: 'numberMix';
  readonly first: string;
  readonly second: string;
}

/** A row of a table with columns of days: its head, or a row that holds at least two days. */
export interface PeriodRowFact extends Placed {
  readonly type: 'periodRow';
  /** Columns of beginning and end in a head, -1 in other rows. */
  readonly begins: number;
  readonly ends: number;
  /** The days of a row, one for each cell that holds one only. */
  readonly days: readonly (Placed & { readonly column: number; readonly day: Day; readonly words: string })[];
}

/** Facts of the family `time`, by type. Offsets are half-open UTF-16, relative to the line as written. */
export interface TimeFacts {
  effect: EffectFact;
  term: TermFact;
  renewal: RenewalFact;
  copies: CopiesFact;
  dateFault: DateFaultFact;
  deadline: DeadlineFact;
  signDay: SignDayFact;
  projectEnd: ProjectEndFact;
  projectSurvival: ProjectSurvivalFact;
  milestone: MilestoneFact;
  periodRow: PeriodRowFact;
  numberMix: NumberMixFact;
}
