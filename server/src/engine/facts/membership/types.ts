/** Facts of the family `membership`, by type. Offsets are half-open UTF-16, relative to the line as written. */
export type MembershipFacts = object;
