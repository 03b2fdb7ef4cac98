import type { LineRef } from '../text/place.js';
import type { ForumFacts } from './forum/types.js';
import type { GovernanceFacts } from './governance/types.js';
import type { IpFacts } from './ip/types.js';
import type { MembershipFacts } from './membership/types.js';
import type { MoneyFacts } from './money/types.js';
import type { PartyFacts } from './party/types.js';
import type { ReferenceFacts } from './reference/types.js';
import type { SuppressionFact } from './suppressions.js';
import type { TimeFacts } from './time/types.js';

export type { LineSetting } from './line-setting.js';

/** Part of the draft a line stands in. */
export type Region = 'body' | 'annex' | 'signature' | 'contents' | 'note';

/** Something a reader would fill in. Offsets of all facts are half-open UTF-16, relative to the line as written. */
export interface PlaceholderFact {
  readonly type: 'placeholder';
  readonly from: number;
  readonly to: number;
  /** What kind of blank: `××`, `____`, `【】`, `（）`, `**`, `……`, `{{}}`, `待定`, a number that is gone. */
  readonly form:
    'cross' | 'underscore' | 'bracket' | 'asterisk' | 'ellipsis' | 'variable' | 'word' | 'gap' | 'date';
}

/** A note of the model text to its drafter. */
export interface NoteFact {
  readonly type: 'note';
  readonly from: number;
  readonly to: number;
  /** `alternative` offers other wording (也可约定…), `advice` explains, `lead` introduces model text (参考条款如：). */
  readonly form: 'alternative' | 'advice' | 'lead';
}

/** A choice that the draft offers. */
export interface OptionFact {
  readonly type: 'option';
  readonly from: number;
  readonly to: number;
  readonly form: 'numbered' | 'pick' | 'tick' | 'bracketed';
  /**
   * `numbered`: the number filled in, undefined when blank. `pick`: （二选一）, always undefined. `tick`: 1 ticked, 0 not.
   * `bracketed`: its own number.
   */
  readonly chosen: number | undefined;
  /** True when the choice is between ways to resolve disputes. */
  readonly dispute: boolean;
  /** True when only one of the choices can be meant: a way to resolve disputes, an owner. */
  readonly single: boolean;
  /** `numbered`, `pick`: how many items (1), (2) … follow in the same line; 0 for other forms. */
  readonly items: number;
}

export interface DisputeFact {
  readonly type: 'dispute';
  readonly from: number;
  readonly to: number;
  readonly mechanism: 'negotiation' | 'mediation' | 'arbitration' | 'litigation';
  /**
   * `final`: the clause chooses this way. `after-award`: litigation against an award (对裁决不服…起诉).
   * `support`: court help for arbitration, enforcement. `neutral`: a mention only. `denied`: excluded. `offered`: an
   * alternative inside a drafting note or an unchosen option.
   */
  readonly mode: 'final' | 'after-award' | 'support' | 'neutral' | 'denied' | 'offered';
  /** What the dispute is about: `all` for the agreement as a whole, otherwise a subject word (劳动, 专利效力 …). */
  readonly scope: string;
  /** True when the sentence says so in words (因本协议引起的任何争议); false when it is inferred. */
  readonly scopeStated: boolean;
  /** True when the sentence names the alliance agreement as that of the disputes: also an annex speaks of it so. */
  readonly ofAlliance: boolean;
  /** True when this and another way stand in one sentence joined by 或, 也可, 有权选择. */
  readonly joint: boolean;
  /** Court or body as written, `''` when none is named. */
  readonly body: string;
}

/** A circumstance that makes a conditional section necessary. */
export interface FlagFact {
  readonly type: 'flag';
  readonly from: number;
  readonly to: number;
  /** `association`: the alliance hangs on, is guided or run by one. `national-plan`: it undertakes national plan projects. */
  readonly flag: 'association' | 'national-plan';
  /** True when the sentence says that it is not so. */
  readonly denied: boolean;
  /** The words that show it, normalised. */
  readonly words: string;
}

/**
 * A line with words that bind a party (应当, 不得, 违约金 …). Two thirds of all lines have one, so it has no place of its
 * own: it stays the same fact while the line is typed, and nothing that rests on it is computed again.
 */
export interface DutyFact {
  readonly type: 'duty';
  readonly from: 0;
  readonly to: 0;
}

/** A line to be sealed or signed (`甲方（盖章）：`, `法定代表人（签字）`). */
export interface SigningFact {
  readonly type: 'signing';
  readonly from: number;
  readonly to: number;
}

/** An annex that a line names as such: an entry of the list of annexes or the heading of an annex. */
export interface AnnexFact {
  readonly type: 'annex';
  readonly from: number;
  readonly to: number;
  /** Normalised, without number, title marks and remarks in brackets. */
  readonly title: string;
}

/** A reader of facts failed on the line. */
export interface ReaderFaultFact {
  readonly type: 'readerFault';
  readonly from: number;
  readonly to: number;
  /** Which one (`facts/money`). */
  readonly reader: string;
  readonly reason: string;
}

/** Facts of rules on structure and drafting; families have their own folders. */
interface CommonFacts {
  placeholder: PlaceholderFact;
  note: NoteFact;
  option: OptionFact;
  dispute: DisputeFact;
  flag: FlagFact;
  duty: DutyFact;
  signing: SigningFact;
  annex: AnnexFact;
  suppression: SuppressionFact;
  readerFault: ReaderFaultFact;
}

export type FactTypes = CommonFacts &
  PartyFacts &
  GovernanceFacts &
  MembershipFacts &
  MoneyFacts &
  ForumFacts &
  TimeFacts &
  IpFacts &
  ReferenceFacts;

export type FactType = keyof FactTypes;
export type Fact = FactTypes[FactType];

/** A fact with its line, its section (deepest node of the standard, `''` when unknown) and its region. */
export interface Located<F> {
  readonly ref: LineRef;
  readonly fact: F;
  readonly section: string;
  readonly region: Region;
}
