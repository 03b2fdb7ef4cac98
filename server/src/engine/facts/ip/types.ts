/**
 * What a statement on intellectual property speaks about; `results` for 成果 or 知识产权 without a word more (the section
 * says which), `unknown` for anything else.
 */
export type IpObject = 'background' | 'foreground' | 'joint' | 'improvement' | 'results' | 'unknown';

/** Whose money made it: a national plan, another public fund, the members' own, or nothing said. */
export type IpFunding = 'national' | 'government' | 'own' | 'any';

/**
 * One statement on a right in technology. `scope` narrows it and `value` answers it:
 * - `own`: scope = how it came about (`sole`, `joint`, `commissioned`, `''`) and, behind `:`, the one kind of right it is
 *   about; `named` for one project among several, `case` for what somebody loses on leaving; value = class of owner (see `ownerOf`).
 * - `dispose`: scope = `licence`, `ordinary`, `sole`, `exclusive`, `assign`, `pledge`; value = `all` (everybody's consent)
 *   or `one` (each alone).
 * - `exclusive`: scope = kind of right; value = `granted:` or `open:` with the names of who has it.
 * - `fee`: scope = stage, user and kind joined by `|`; value = `free` or `paid`.
 * - `use`: scope = kind of right; value = `project` (only there) or `free`.
 * - `leaving`: scope = event, direction and matter (`share`, `income`, none for use) joined by `|`; value = `continue` or `end`.
 * - `dissolution`: scope = kind of right; value = class of owner, `sold`, `gone` or `outside`.
 */
export interface IpRightFact {
  readonly type: 'ipRight';
  readonly from: number;
  readonly to: number;
  readonly act: 'own' | 'dispose' | 'exclusive' | 'fee' | 'use' | 'leaving' | 'dissolution';
  readonly object: IpObject;
  readonly funding: IpFunding;
  readonly scope: string;
  /** The one thing it is about where that has a name of its own (检测软件), else `''`; see `sameThing`. */
  readonly thing: string;
  readonly value: string;
  /** True when the clause says 全部, 一切, 所有 of its object. */
  readonly whole: boolean;
  /** True when the clause gives way to others (另有约定的除外, 除…外) or only offers wording. */
  readonly yields: boolean;
  /** The words, normalised. */
  readonly words: string;
}

/** A rule on giving results away or keeping them. */
export interface DisclosureFact {
  readonly type: 'disclosure';
  readonly from: number;
  readonly to: number;
  /** `diffuse`: licence to others outside; `ban`: no licence to anybody outside; `publish`, `silence`: papers. */
  readonly act: 'diffuse' | 'ban' | 'publish' | 'silence';
  /** Papers before or behind one step (验收后, 申请前), else `''`. */
  readonly phase: string;
  readonly funding: IpFunding;
  readonly object: IpObject;
  readonly whole: boolean;
  readonly yields: boolean;
  readonly words: string;
}

/** A period of secrecy. */
export interface SecrecyFact {
  readonly type: 'secrecy';
  readonly from: number;
  readonly to: number;
  /** `''` when nothing says which information. */
  readonly object: string;
  /** Months, or `public` (until it is public), `ever`, or `none` where the duty is said to end. */
  readonly value: string;
  /** From when: `exit` for a member's leaving, else `''`. */
  readonly event: 'exit' | '';
  readonly yields: boolean;
  readonly words: string;
}

export type IpTermKind =
  | 'alliance-owns'
  | 'foreign-filing'
  | 'grant-back'
  | 'restrict-rd'
  | 'no-challenge'
  | 'tie-in'
  | 'cartel'
  | 'pool'
  | 'waiver'
  | 'public-transfer'
  | 'secret-work'
  | 'overseas'
  | 'export'
  | 'sharing';

/** A term that stands or falls by itself. */
export interface IpTermFact {
  readonly type: 'ipTerm';
  readonly from: number;
  readonly to: number;
  readonly kind: IpTermKind;
  /** True when the sentence keeps it within bounds that lower the level. */
  readonly bounded: boolean;
  readonly words: string;
}

/**
 * What a line settles, as words of a closed list. It has no place of its own, so that typing in the line changes nothing as
 * long as the list stays the same.
 */
export interface IpTopicFact {
  readonly type: 'ipTopic';
  readonly from: 0;
  readonly to: 0;
  readonly topics: readonly string[];
}

/** Facts of the family `ip`, by type. Offsets are half-open UTF-16, relative to the line as written. */
export interface IpFacts {
  ipRight: IpRightFact;
  disclosure: DisclosureFact;
  secrecy: SecrecyFact;
  ipTerm: IpTermFact;
  ipTopic: IpTopicFact;
}
