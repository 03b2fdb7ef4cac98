/** What a sentence says of a member's freedom to leave. */
export interface ExitFreedomFact {
  readonly type: 'exitFreedom';
  readonly from: number;
  readonly to: number;
  /** `free`: notice is enough; `consent`: others have to agree; `barred`: nobody may leave. */
  readonly freedom: 'free' | 'consent' | 'barred';
}

/** Facts of the family `membership`, by type. Offsets are half-open UTF-16, relative to the line as written. */
export interface MembershipFacts {
  exitFreedom: ExitFreedomFact;
}
