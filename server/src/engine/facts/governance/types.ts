import type { Exception } from '../../text/exceptions.js';
import type { Bound, Ratio } from '../../text/quantity.js';

/** What a body is for; `members` is the assembly of all members. */
export type BodyRole = 'decision' | 'advisory' | 'executive' | 'supervision' | 'members';

/** Where a fact stands: half-open UTF-16 offsets, relative to the line as written. */
interface Placed {
  readonly from: number;
  readonly to: number;
}

/** What all facts about a body say: the name as the line gives it, `''` where only the stem or section tells. */
interface OfBody extends Placed {
  readonly type: 'body';
  /** Normalised name (理事会), `''` when unknown. */
  readonly body: string;
  /** True for 首届, 第一届 and the like. */
  readonly first: boolean;
}

/** The body is set up (设理事会, 理事会为决策机构, 理事会由…组成). */
export interface BodySetup extends OfBody {
  readonly aspect: 'setup';
  readonly role: BodyRole | '';
  /** False for 可以设立. */
  readonly must: boolean;
}

/** How many members it has. */
export interface BodySize extends OfBody {
  readonly aspect: 'size';
  readonly size: number;
}

/** A number of members and how it is made up, in one sentence. */
export interface BodyParts extends OfBody {
  readonly aspect: 'parts';
  readonly total: number;
  readonly sum: number;
  /** True when the parts are meant to make up the whole (no 其中, a rest named). */
  readonly exhaustive: boolean;
}

/** How long a term of office is, in years. */
export interface BodyTenure extends OfBody {
  readonly aspect: 'tenure';
  readonly years: number;
  /** `body` for 每届 and its members' term, otherwise the office (理事长). */
  readonly post: string;
}

/** How often it meets. */
export interface BodyMeetings extends OfBody {
  readonly aspect: 'meetings';
  readonly perYear: number;
  /** Whether the number is a minimum (至少两次) or a maximum (不超过两次). */
  readonly bound: 'exact' | 'least' | 'most';
}

/** The line introduces a list of what the body does (理事会行使下列职责：). */
export interface BodyStem extends OfBody {
  readonly aspect: 'stem';
}

/** An item of a list names matters to decide on ((二)批准成员除名). */
export interface BodyItem extends OfBody {
  readonly aspect: 'item';
  readonly matters: readonly string[];
}

export type BodyFact = BodyItem | BodyStem | BodySetup | BodySize | BodyParts | BodyTenure | BodyMeetings;

/** The name of a body, wherever it is used: the first of each kind in a line. */
export interface BodyNameFact extends Placed {
  readonly type: 'bodyName';
  readonly name: string;
  /** True where a verb of decision follows (技术专家组审定). */
  readonly decides: boolean;
  /** What else the line calls it: 技术委员会（TC）, 专家委员会（以下简称“专委会”）. */
  readonly alias?: string;
}

/** A unit that holds an office of the alliance. */
export interface RoleFact extends Placed {
  readonly type: 'role';
  /** `plan-subject`: who runs national science and technology plan projects. */
  readonly role: 'chair-unit' | 'lead-unit' | 'secretariat-host' | 'liability-subject' | 'plan-subject';
  /** As written, normalised: a label (甲方), a name, an office (理事长单位), 联盟. */
  readonly holder: string;
  /** `''` for the current (first) term, else the words (第二届, 轮值). */
  readonly term: string;
  /** True when the sentence makes the holder answer for national science and technology plan projects. */
  readonly nationalPlan: boolean;
}

/** How the head of a body comes into office. */
export interface AppointmentFact extends Placed {
  readonly type: 'appointment';
  readonly post: string;
  readonly method: 'elect' | 'appoint' | 'delegate' | 'rotate';
  /** Who decides, normalised; `''` when only the section tells. */
  readonly by: string;
  readonly first: boolean;
  readonly exceptions: readonly Exception[];
}

/** Who decides a matter. */
export interface DecisionFact extends Placed {
  readonly type: 'decision';
  readonly matter: string;
  /** Normalised name of a body or office, 各方 for all parties together, `''` when only the section tells, `?` for others. */
  readonly body: string;
  /** Words for somebody who is no known body (由TC审定), beside `?`. */
  readonly stranger?: string;
  /** True where the decision needs all (各方一致). */
  readonly unanimous: boolean;
  /** True when only a band of amounts is meant. */
  readonly band: boolean;
  /** Index of the cell in the row of a table that only names a body; the head of the column tells what it does. */
  readonly column?: number;
  /** True for 组织验收: who holds it decides, unless somebody else is named for that. */
  readonly organises?: true;
  readonly exceptions: readonly Exception[];
}

/** A quorum or a majority. */
export interface ThresholdFact extends Placed {
  readonly type: 'threshold';
  readonly kind: 'quorum' | 'vote';
  readonly body: string;
  /** `general`, a matter, or `?` for a matter that is not known. */
  readonly matters: readonly string[];
  /** Of whom: all, those present, or not said. */
  readonly base: 'all' | 'present' | '';
  readonly ratio: Ratio | undefined;
  /** A fixed number of members. */
  readonly count: number | undefined;
  readonly unanimous: boolean;
  readonly bound: Bound;
  /** The fixed number that the sentence gives for the fraction (三分之二以上，即七名). */
  readonly stated: number | undefined;
  /** Where the number itself stands. */
  readonly numberFrom: number;
  readonly numberTo: number;
  /** Kind of meeting when it is a special one (临时), else `''`. */
  readonly meeting: string;
  readonly exceptions: readonly Exception[];
  /** True when the matters follow in a list (下列事项须经…通过：). */
  readonly list: boolean;
}

/** How votes are counted, or who decides when they are equal. */
export interface VoteRightFact extends Placed {
  readonly type: 'voteRight';
  readonly basis: 'per-head' | 'per-contribution' | 'weighted' | 'casting';
  readonly body: string;
}

/** A band of amounts, shares or days and what holds in it (五十万元以上的由理事会批准). */
export interface BandFact extends Placed {
  readonly type: 'band';
  /** What is measured (单项支出), normalised; `''` when the sentence goes on from the one before. */
  readonly subject: string;
  /** What a share is of, where that stands between the word of limit and the number; else `''`. */
  readonly base: string;
  readonly value: number;
  /** 元 (values in yuan), %, 日, 工作日. */
  readonly unit: string;
  readonly bound: Bound;
  /** Who decides, else the first words of what holds. */
  readonly body: string;
  /** True when `body` is a body or an office. */
  readonly decides: boolean;
  /** True when the number before it in the line stands close: nothing comes between the two. */
  readonly follows: boolean;
}

/** How the members answer for the alliance. */
export interface LiabilityModeFact extends Placed {
  readonly type: 'liabilityMode';
  readonly mode: 'joint' | 'several';
  readonly side: 'external' | 'internal' | '';
  /** One kind of creditor outside (委托人, 出借人), `''` for all of them. */
  readonly creditor: string;
  readonly denied: boolean;
  /** Named project or matter, `''` for all. */
  readonly project: boolean;
}

/** Words on the legal status of the alliance. */
export interface AllianceStatusFact extends Placed {
  readonly type: 'allianceStatus';
  /** `legal` as a person of its own, `contract` without, `registered` when a registration is stated. */
  readonly status: 'legal' | 'contract' | 'registered';
  /** `name` for words that only act as a person would (联盟公章), else `statement`. */
  readonly form: 'statement' | 'act';
}

/** What the words of a line speak about (composition, powers, full-time staff …), and the bodies it names. */
export interface GovernanceElementFact {
  readonly type: 'governanceElement';
  readonly from: 0;
  readonly to: 0;
  readonly cues: readonly string[];
  readonly bodies: readonly string[];
  /** Kinds of bodies that it names by what they do (为执行机构). */
  readonly roles: readonly BodyRole[];
}

/** Facts of the family `governance`, by type. */
export interface GovernanceFacts {
  body: BodyFact;
  bodyName: BodyNameFact;
  role: RoleFact;
  appointment: AppointmentFact;
  decision: DecisionFact;
  threshold: ThresholdFact;
  voteRight: VoteRightFact;
  band: BandFact;
  liabilityMode: LiabilityModeFact;
  allianceStatus: AllianceStatusFact;
  governanceElement: GovernanceElementFact;
}
