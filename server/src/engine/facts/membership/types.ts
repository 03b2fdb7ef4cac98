interface Placed {
  readonly from: number;
  readonly to: number;
}

/** What a sentence says of a member's freedom to leave. */
export interface ExitFreedomFact extends Placed {
  readonly type: 'exitFreedom';
  /**
   * `free`: notice is enough; `may`: on notice or as of right, without a word on freedom; `consent`: others have to agree;
   * `barred`: nobody may leave.
   */
  readonly freedom: 'free' | 'may' | 'consent' | 'barred';
  /** `consent`: whose it is, the other members' or that of a body; `''` otherwise. */
  readonly of: 'members' | 'body' | '';
  /** True for a bar of some years or until a day, which may be meant as an exception. */
  readonly limited: boolean;
  /** True when the sentence names the alliance: also a deed in an annex speaks of leaving it so. */
  readonly ofAlliance: boolean;
}

/** What a sentence may be about: an event in the life of the alliance, the standing of a member, the term. */
export type MembershipEvent =
  'joining' | 'exit' | 'expulsion' | 'dissolution' | 'conditions' | 'rights' | 'duties' | 'term';

/** What a line settles about one event; it has no place of its own, so that it stays the same while others are typed. */
export interface MembershipTopicFact {
  readonly type: 'membershipTopic';
  readonly from: 0;
  readonly to: 0;
  readonly event: MembershipEvent;
  /** Sorted; `named` when the event is named, `later` for a mere promise to settle it. */
  readonly cues: readonly string[];
}

/** Who decides that a newcomer is let in. */
export interface AdmissionFact extends Placed {
  readonly type: 'admission';
  /** Name of a body, `all` for all members together, `automatic` when nobody decides. */
  readonly by: string;
}

/** A period for one event. */
export interface PeriodFact extends Placed {
  readonly type: 'memberPeriod';
  readonly event:
    | 'exit-notice'
    | 'expulsion-cure'
    | 'breach-cure'
    | 'meeting-notice'
    | 'force-majeure-notice'
    | 'address-notice'
    | 'termination-notice'
    | 'publication-review'
    | 'fee-payment';
  /** For meetings the body, with 临时 or 定期 where it is said; `''` otherwise. */
  readonly of: string;
  readonly value: number;
  readonly unit: 'day' | 'workday' | 'month';
}

/** Whether members may work with others too. */
export interface ExclusivityFact extends Placed {
  readonly type: 'exclusivity';
  readonly object: 'alliance' | 'research';
  /** `free`: whoever likes; `may`: allowed; `consent`: others have to agree; `barred`: nobody may. */
  readonly freedom: 'free' | 'may' | 'consent' | 'barred';
  /** `''` for members at large; else the party or the kind of members that it is for, as written. */
  readonly who: string;
}

/** A time without measure (尽快, 及时) in a sentence with a sanction. */
export interface VagueTimeFact extends Placed {
  readonly type: 'vagueTime';
  /** As written, normalised. */
  readonly words: string;
}

/** Facts of the family `membership`, by type. Offsets are half-open UTF-16, relative to the line as written. */
export interface MembershipFacts {
  exitFreedom: ExitFreedomFact;
  membershipTopic: MembershipTopicFact;
  admission: AdmissionFact;
  memberPeriod: PeriodFact;
  exclusivity: ExclusivityFact;
  vagueTime: VagueTimeFact;
}
